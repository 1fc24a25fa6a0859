/** Percentages, money and counts as Indonesian text, rounded half up here and only here. */
import { type Decimal, desimal } from '../../decimal/decimal.ts'
import { formatAngka } from '../../decimal/format-angka.ts'

/** Printed where there is no value. */
export const KOSONG = '–'

/** What makes a number negative: unlike a hyphen it is as wide as a plus, and no line is broken after it. */
export const MINUS = '−'

/** "1.234,5", "−66,67"; with `desimal` exactly so many of them. */
export function tulisAngka(nilai: Decimal, desimal?: number): string {
  return formatAngka(nilai, desimal).replace('-', MINUS)
}

/** "92,50%". `persen`: 100 = whole. */
export function formatPersen(persen: Decimal, desimal = 2): string {
  return `${tulisAngka(persen, desimal)}%`
}

/** Rupiah without sign, for columns whose head says "(Rp)": "1.250.000"; two decimals only where there are sen. */
export function formatUang(rupiah: Decimal): string {
  if (rupiah.isInteger()) return tulisAngka(rupiah)
  const sen = rupiah.toDecimalPlaces(2)
  return tulisAngka(sen, sen.isInteger() ? 0 : 2)
}

/** "Rp1.250.000" (EYD V: no dot, no space), "Rp1.250,50", "−Rp1.000". */
export function formatRupiah(rupiah: Decimal): string {
  return formatUang(rupiah).replace(/(?=\d)/, 'Rp')
}

/** A count with dots: "1.200". */
export function formatHitungan(jumlah: number): string {
  return tulisAngka(desimal(jumlah))
}
