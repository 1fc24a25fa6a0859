/** Mean capaian over a group of indicators, by the office's way of averaging. */
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import { kelompokSama } from '../model/kelompok.ts'
import { kunciKodeAtauNama } from '../model/kode.ts'
import type { Indikator } from '../model/laporan.ts'
import { ada, tiada } from './angka.ts'
import type { Angka, Kebijakan } from './hasil.ts'
import { bulatkan } from './pembulatan.ts'

/** One indicator's contribution; `kelompok` identifies its sasaran. */
export interface Anggota {
  readonly capaian: Angka
  readonly kelompok: string
}

export interface RataRata {
  readonly rataRata: Angka
  /** Indicators that were left out because nothing was computed for them. */
  readonly takTerukur: number
}

/**
 * Unit: percent, unrounded. Source: kebijakan instansi: plain mean of the unrounded indicators (default), mean of the
 * sasaran means, or mean of the rounded indicators. Indicators without a figure stay out and are counted.
 * Does not weight.
 */
export function computeRataRata(
  anggota: readonly Anggota[],
  kebijakan: Pick<Kebijakan, 'rataRata' | 'desimal'>,
): RataRata {
  const terukur = anggota.flatMap(({ capaian, kelompok }) =>
    capaian.ada ? [{ nilai: capaian.nilai, kelompok }] : [],
  )
  const takTerukur = anggota.length - terukur.length
  if (terukur.length === 0) return { rataRata: tiada('tidak ada indikator'), takTerukur }
  switch (kebijakan.rataRata) {
    case 'indikator':
      return { rataRata: ada(rerata(terukur.map(({ nilai }) => nilai))), takTerukur }
    case 'indikator dibulatkan':
      return {
        rataRata: ada(rerata(terukur.map(({ nilai }) => bulatkan(nilai, kebijakan.desimal)))),
        takTerukur,
      }
    case 'sasaran': {
      const perSasaran = kelompokSama(terukur, ({ kelompok }) => kelompok)
      const rataRata = perSasaran.map((anggota) => rerata(anggota.map(({ nilai }) => nilai)))
      return { rataRata: ada(rerata(rataRata)), takTerukur }
    }
  }
}

/**
 * Exact mean of at least one value, freed of the division noise of its members: 36 decimals tell a mean just beside a
 * half from the half itself and, up to members of 10^32, stay short of the 72 digits that hold: a mean of exactly 100 is
 * 100.
 */
export function rerata(nilai: readonly Decimal[]): Decimal {
  return jumlah(nilai).div(nilai.length).toDecimalPlaces(36)
}

/** What makes two indicators belong to the same sasaran: its code, else its name. */
export function kelompokSasaran({ kodeSasaran, perjanjian }: Indikator): string {
  return kunciKodeAtauNama(kodeSasaran, perjanjian.sasaran.value)
}
