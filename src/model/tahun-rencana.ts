/** Which years of the sheets `Rencana Aksi` and `RKT` the report prints beside its own. */
import type { BarisRencanaAksi, Laporan } from './laporan.ts'

/** Year of the action plan: the next one that the sheet holds. */
export function tahunRencana({ buku, tahun }: Laporan): number | null {
  return tahunBerikut(buku.rencanaAksi.rows, tahun)
}

/** Year of the RKT: the next one, or the first one the sheet holds. */
export function tahunRkt({ buku: { rkt }, tahun }: Laporan): number | null {
  return (
    tahunBerikut(rkt.rows, tahun) ?? rkt.rows.find((row) => row.tahun.value !== null)?.tahun.value ?? null
  )
}

function tahunBerikut(rows: readonly BarisRencanaAksi[], tahun: number): number | null {
  const kemudian = rows.flatMap((row) =>
    row.tahun.value !== null && row.tahun.value > tahun ? [row.tahun.value] : [],
  )
  return kemudian.length === 0 ? null : Math.min(...kemudian)
}
