/** Two realisasi in each other's row: told by their targets and last year, where nothing else stands beside them. */
import type { HasilIndikator } from '../calc/hasil.ts'
import type { Decimal } from '../decimal/decimal.ts'
import { realisasiTertukar } from '../diagnostics/catalogue/lk3-nilai.ts'
import { kunciNama } from '../model/kode.ts'
import type { Cell, Nilai } from '../model/laporan.ts'
import { selTriwulan } from '../model/triwulan.ts'
import { type Aturan, angkaDari, takPasti } from './konteks.ts'
import { nilaiTeks, tempat } from './wording.ts'

/** Shares of the target: a figure within the first is near it, beyond the second far from it. */
const DEKAT = 0.05
const JAUH = 0.15

interface Ukuran {
  readonly kode: string
  readonly satuan: string
  readonly cell: Cell<Nilai>
  readonly target: Decimal
  readonly realisasi: Decimal
  readonly lalu: Decimal
  readonly teks: { readonly target: string; readonly realisasi: string }
}

export const aturanRealisasiTertukar: Aturan = ({ hasil }) => {
  const semua = hasil.indikator.flatMap(ukuran)
  return semua.flatMap((satu, ke) => {
    const calon = semua.filter((lain) => tertukar(satu, lain))
    const [dua] = calon
    // Of several nobody knows which.
    if (dua === undefined || calon.length > 1 || semua.indexOf(dua) < ke) return []
    return [
      realisasiTertukar(
        satu.cell,
        {
          satu: satu.kode,
          nilaiSatu: satu.teks.realisasi,
          targetSatu: satu.teks.target,
          dua: dua.kode,
          nilaiDua: dua.teks.realisasi,
          targetDua: dua.teks.target,
          tempatDua: tempat(dua.cell),
        },
        [dua.cell],
      ),
    ]
  })
}

/** What is typed alone: a fraction, quarters, components or a percentage beside it would tell which row it is of. */
function ukuran({ indikator, target, realisasi, riwayat }: HasilIndikator): readonly Ukuran[] {
  const { kode, satuan, realisasi: baris, komponen } = indikator
  const [t, r, lalu] = [target, realisasi.nilai, riwayat.at(-1)?.realisasi ?? null].map(angkaDari)
  if (baris === null || target === null || realisasi.nilai === null || takPasti(indikator)) return []
  const { pembilang, penyebut, capaianTertulis } = baris
  const lainnya = [pembilang, penyebut, capaianTertulis, ...selTriwulan(baris)]
  if (realisasi.asal !== 'tertulis' || komponen.length > 0) return []
  if (lainnya.some(({ state }) => state !== 'empty') || t == null || r == null || lalu == null) return []
  return t.lte(0)
    ? []
    : [
        {
          kode,
          satuan: kunciNama(satuan),
          cell: baris.realisasi,
          target: t,
          realisasi: r,
          lalu,
          teks: { target: nilaiTeks(target), realisasi: nilaiTeks(realisasi.nilai) },
        },
      ]
}

function tertukar(satu: Ukuran, dua: Ukuran): boolean {
  if (satu === dua || satu.satuan !== dua.satuan) return false
  return [[satu, dua] as const, [dua, satu] as const].every(
    ([ini, lain]) =>
      jarak(ini.realisasi, ini.target) > JAUH &&
      jarak(ini.realisasi, ini.lalu) > JAUH &&
      jarak(ini.realisasi, lain.target) <= DEKAT &&
      jarak(ini.realisasi, lain.lalu) <= DEKAT,
  )
}

/** A guess at sizes: plain floating point is exact enough. */
function jarak(nilai: Decimal, acuan: Decimal): number {
  return Math.abs(nilai.toNumber() / acuan.toNumber() - 1)
}
