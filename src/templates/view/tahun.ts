/** The years that the report speaks of, and how one is printed. */
import type { AnyHasilIndikator, HasilIndikator, HasilTahun } from '../../calc/hasil.ts'
import { TAHUN_TERBANYAK } from '../../calc/perbandingan.ts'
import type { Laporan } from '../../model/laporan.ts'

/** As printed: an unreadable year (a draft may have it) is left open, never "0". */
export function tahunCetak(tahun: number): string {
  return tahun < 1000 ? '…' : String(tahun)
}

/** An indicator last year; null where nothing is known of it. */
export function tahunLalu({ riwayat }: AnyHasilIndikator, { tahun }: Laporan): HasilTahun | null {
  return riwayat.find((satu) => satu.tahun === tahun - 1) ?? null
}

/** The same, only where its realisasi is known. */
export function realisasiLalu(hasil: AnyHasilIndikator, laporan: Laporan): HasilTahun | null {
  const lalu = tahunLalu(hasil, laporan)
  return lalu === null || lalu.realisasi === null ? null : lalu
}

/**
 * Earlier years of the given indicators, newest first: from last year back to the first one of which something is known,
 * without holes; a year without data is a column of dashes.
 */
export function tahunSebelumnya(
  { laporan }: { readonly laporan: Laporan },
  indikator: readonly Pick<HasilIndikator, 'riwayat' | 'indikator'>[],
): readonly number[] {
  const dikenal = indikator.flatMap(({ riwayat, indikator: { riwayat: baris } }) =>
    riwayat
      .filter(
        (satu) =>
          satu.realisasi !== null ||
          satu.capaian.ada ||
          baris.some(({ tahun: ke, realisasi }) => ke.value === satu.tahun && realisasi.state !== 'empty'),
      )
      .map((satu) => satu.tahun),
  )
  if (dikenal.length === 0) return []
  const jumlah = Math.min(TAHUN_TERBANYAK, laporan.tahun - Math.min(...dikenal))
  return Array.from({ length: Math.max(0, jumlah) }, (_, ke) => laporan.tahun - 1 - ke)
}

/** Years that the Renstra table shows, ascending: those of the sheet, but no empty column of a year beyond the period. */
export function tahunRenstra({ laporan }: { readonly laporan: Laporan }): readonly number[] {
  const { awal, akhir } = laporan.periodeRenstra ?? { awal: 0, akhir: Number.POSITIVE_INFINITY }
  const years = laporan.buku.renstra.rows.flatMap((row) =>
    [...row.years].flatMap(([tahun, { state }]) =>
      state !== 'empty' || (tahun >= awal && tahun <= akhir) ? [tahun] : [],
    ),
  )
  return [...new Set(years)].sort((a, b) => a - b)
}
