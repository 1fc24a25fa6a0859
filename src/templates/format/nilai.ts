/** Targets, realisasi and computed percentages of every kind as the report prints them. */

import type { Angka } from '../../calc/hasil.ts'
import { bulatkan, desimalCetak, turunan } from '../../calc/pembulatan.ts'
import type { Decimal } from '../../decimal/decimal.ts'
import type { Nilai } from '../../model/laporan.ts'
import { macamSatuan, sesudahRupiah } from '../../model/satuan.ts'
import { TANDA_BATAS } from '../../workbook/cell.ts'
import { formatPersen, KOSONG, tulisAngka } from './angka.ts'

/**
 * "1.200", "12,5", "72,35 (BB)", "≥ 95", "90–95", "1:17", "B"; "–" for null.
 * With `satuan` the unit follows ("92,5%", "1.200 orang", "Rp1.000"); a word or a ratio never takes one.
 * Decimals are shown as written; a derived value that has more of them than written is shown with `desimal`.
 */
export function formatNilai(nilai: Nilai | null, satuan = '', desimal = 2): string {
  if (nilai === null) return KOSONG
  switch (nilai.jenis) {
    case 'angka':
      return (
        withSatuan(number(nilai.angka, nilai.desimal, desimal), satuan, nilai.persen) +
        (nilai.predikat === undefined ? '' : ` (${nilai.predikat})`)
      )
    case 'batas':
      return withSatuan(
        `${TANDA_BATAS[nilai.operator]} ${number(nilai.angka, nilai.desimal, desimal)}`,
        satuan,
        nilai.persen,
      )
    case 'rentang':
      return withSatuan(
        `${number(nilai.bawah, nilai.desimal, desimal)}–${number(nilai.atas, nilai.desimal, desimal)}`,
        satuan,
        nilai.persen,
      )
    case 'rasio':
      return `${part(nilai.kiri, nilai.desimal, desimal)}:${part(nilai.kanan, nilai.desimal, desimal)}`
    case 'predikat':
      return nilai.label
  }
}

/** "112,50", or "–" where it could not be computed. */
export function formatCapaian(angka: Angka | null | undefined, desimal = 2): string {
  return angka?.ada === true ? tulisAngka(angka.nilai, desimal) : KOSONG
}

/** "112,50%", or "–" where it could not be computed. */
export function formatCapaianPersen(angka: Angka, desimal = 2): string {
  return angka.ada ? formatPersen(angka.nilai, desimal) : KOSONG
}

function number(value: Decimal, written: number, derived: number): string {
  return tulisAngka(value, desimalCetak(value, written, derived))
}

/** A side of a ratio keeps its own decimals: "1:17,9", never "1,0:17,9". */
function part(value: Decimal, written: number, derived: number): string {
  return tulisAngka(value, Math.min(value.decimalPlaces(), desimalCetak(value, written, derived)))
}

/** Decimals that a number is printed with when derived values get `desimal`; 0 for what is no single number. */
export function desimalTercetak(nilai: Nilai | null, desimal: number): number {
  return nilai?.jenis === 'angka' ? desimalCetak(nilai.angka, nilai.desimal, desimal) : 0
}

/** No value of an office needs more to be told from another. */
const DESIMAL_TERBANYAK = 12

/**
 * Decimals for derived values with which a value prints differently from everything it differs from: 79,996 beside a
 * target of 80 needs three. `desimal` where that is enough, or where nothing helps.
 */
export function desimalPembeda(
  nilai: Nilai | null,
  pembanding: readonly (Nilai | null)[],
  desimal: number,
): number {
  const lainnya = pembanding.flatMap(bagian)
  const pasangan: (readonly [Bagian, Bagian])[] = []
  for (const satu of bagian(nilai)) {
    for (const lain of lainnya) {
      // Two values that print as written print differently anyway.
      if ((berasalHitungan(satu) || berasalHitungan(lain)) && !satu.angka.eq(lain.angka))
        pasangan.push([satu, lain])
    }
  }
  const berbeda = (d: number): boolean =>
    pasangan.every(([satu, lain]) => !tampil(satu, d).eq(tampil(lain, d)))
  for (let d = desimal; d <= DESIMAL_TERBANYAK; d += 1) if (berbeda(d)) return d
  return desimal
}

/** "99,996%": as many decimals as tell a percentage from another. */
export function formatPersenPembeda(persen: Decimal, dari: Decimal, desimal: number): string {
  const nilai = (angka: Decimal): Nilai => ({ jenis: 'angka', angka, desimal: 0, persen: true })
  return formatPersen(persen, desimalPembeda(nilai(persen), [nilai(dari)], desimal))
}

function berasalHitungan({ angka, desimal }: Bagian): boolean {
  return turunan(angka, desimal)
}

interface Bagian {
  readonly angka: Decimal
  readonly desimal: number
}

function bagian(nilai: Nilai | null): readonly Bagian[] {
  switch (nilai?.jenis) {
    case 'angka':
    case 'batas':
      return [{ angka: nilai.angka, desimal: nilai.desimal }]
    case 'rentang':
      return [nilai.bawah, nilai.atas].map((angka) => ({ angka, desimal: nilai.desimal }))
    case 'rasio':
      return [nilai.kanan].map((angka) => ({ angka, desimal: nilai.desimal }))
    default:
      return []
  }
}

function tampil({ angka, desimal }: Bagian, derived: number): Decimal {
  return bulatkan(angka, desimalCetak(angka, desimal, derived))
}

function withSatuan(text: string, satuan: string, persen: boolean): string {
  const unit = satuan.trim()
  if (unit === '') return text
  const macam = macamSatuan(unit)
  if (macam === 'persen') return `${text}%`
  return denganRupiah(text, unit) ?? (persen && !unit.includes('%') ? `${text}%` : denganSatuan(text, unit))
}

/** "1.200 orang"; a sign stands close to its number: "24,6‰", "85% dari target". */
export function denganSatuan(angka: string, satuan: string): string {
  return `${angka}${/^[%‰]/.test(satuan) ? '' : ' '}${satuan}`
}

/** A number in a unit of rupiah: "Rp1.000", "−Rp2,5 miliar", sen with two digits; null for any other unit. */
export function denganRupiah(angka: string, satuan: string): string | null {
  const sesudah = sesudahRupiah(satuan)
  if (sesudah === null) return null
  const utuh = sesudah.startsWith(' ') ? angka : angka.replace(/,\d$/, '$&0')
  return utuh.replace(/(?=\d)/, 'Rp') + sesudah
}
