/** Targets, realisasi and computed percentages of every kind as the report prints them. */

import type { Angka } from '../../calc/hasil.ts'
import type { Decimal } from '../../decimal/decimal.ts'
import type { Nilai } from '../../model/laporan.ts'
import { formatAngka, KOSONG } from './angka.ts'

const OPERATOR = { '>=': '≥', '>': '>', '<=': '≤', '<': '<' } as const

/** More decimals than anybody writes by hand: the value came out of a formula. */
const TERLALU_HALUS = 6

/**
 * "1.200", "12,5", "≥ 95", "90–95", "1:17", "B"; "–" for null.
 * With `satuan` the unit follows ("92,5%", "1.200 orang", "Rp1.000"); a word or a ratio never takes one.
 * Decimals are shown as written; a derived value that has more of them than written is shown with `desimal`.
 */
export function formatNilai(nilai: Nilai | null, satuan = '', desimal = 2): string {
  if (nilai === null) return KOSONG
  switch (nilai.jenis) {
    case 'angka':
      return withSatuan(number(nilai.angka, nilai.desimal, desimal), satuan, nilai.persen)
    case 'batas':
      return withSatuan(
        `${OPERATOR[nilai.operator]} ${number(nilai.angka, nilai.desimal, desimal)}`,
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
      return `${number(nilai.kiri, nilai.desimal, desimal)}:${number(nilai.kanan, nilai.desimal, desimal)}`
    case 'predikat':
      return nilai.label
  }
}

/** "112,50", or "–" where it could not be computed. */
export function formatCapaian(angka: Angka, desimal = 2): string {
  return angka.ada ? formatAngka(angka.nilai, desimal) : KOSONG
}

/** "112,50%", or "–" where it could not be computed. */
export function formatCapaianPersen(angka: Angka, desimal = 2): string {
  return angka.ada ? `${formatAngka(angka.nilai, desimal)}%` : KOSONG
}

function number(value: Decimal, written: number, derived: number): string {
  const places = value.decimalPlaces()
  if (places > written) return formatAngka(value, derived)
  // "1:17" and "90–95" keep one count of decimals for both numbers: a whole one among them stays whole.
  return formatAngka(value, written > TERLALU_HALUS ? derived : Math.max(places, written))
}

function withSatuan(text: string, satuan: string, persen: boolean): string {
  const unit = satuan.trim()
  if (unit === '') return text
  if (/^(%|persen|persentase|prosentase)$/i.test(unit)) return `${text}%`
  if (/^(rp\.?|rupiah)$/i.test(unit))
    return text.startsWith('-') ? `-Rp${text.slice(1)}` : text.replace(/(?=\d)/, 'Rp')
  return persen && !unit.includes('%') ? `${text}%` : `${text} ${unit}`
}
