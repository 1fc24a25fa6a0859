/** Amounts and counts with their words, as a kuitansi and "5 (lima)" write them. */
import type { Decimal } from '../../decimal/decimal.ts'
import { terbilang } from '../../decimal/terbilang.ts'
import { formatHitungan } from './angka.ts'

/** "Dua ratus … tujuh rupiah", "Seribu rupiah lima puluh sen": first letter capital, sen only where there are some. */
export function terbilangRupiah(rupiah: Decimal): string {
  const rounded = rupiah.toDecimalPlaces(2)
  const [whole = '0', fraction = ''] = rounded.abs().toFixed(2).split('.')
  const sen = Number(fraction)
  const words = `${rounded.isNegative() && !rounded.isZero() ? 'minus ' : ''}${terbilang(BigInt(whole))} rupiah${
    sen === 0 ? '' : ` ${terbilang(sen)} sen`
  }`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A count in running text: "5 (lima)". */
export function denganTerbilang(jumlah: number): string {
  return `${formatHitungan(jumlah)} (${terbilang(jumlah)})`
}

/** A part of a count: "3 (tiga) dari 5 (lima)". */
export function sebagianTerbilang(bagian: number, seluruh: number): string {
  return `${denganTerbilang(bagian)} dari ${denganTerbilang(seluruh)}`
}
