/** Numbers, percentages and money as Indonesian text: dot for thousands, comma for decimals, rounded half up here and only here. */
import type { Decimal } from '../../decimal/decimal.ts'

/** Printed where there is no value. */
export const KOSONG = '–'

/** Decimal.ROUND_HALF_UP, by number so that this module needs the type only. */
const HALF_UP = 4

/** "1.234.567,89". With `desimal`: exactly so many decimals, half up. Without: as exact as the value is. */
export function formatAngka(nilai: Decimal, desimal?: number): string {
  const digits = desimal === undefined ? nilai.toFixed() : nilai.toFixed(desimal, HALF_UP)
  const unsigned = digits.replace(/^-/, '')
  const [whole = '0', fraction] = unsigned.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  // "-0,00" would be a sign without a value.
  const sign = digits.startsWith('-') && /[1-9]/.test(unsigned) ? '-' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}

/** "92,50%". `persen`: 100 = whole. */
export function formatPersen(persen: Decimal, desimal = 2): string {
  return `${formatAngka(persen, desimal)}%`
}

/** Rupiah without sign, for columns whose head says "(Rp)": "1.250.000"; two decimals only where there are sen. */
export function formatUang(rupiah: Decimal): string {
  const sen = rupiah.toDecimalPlaces(2, HALF_UP)
  return formatAngka(sen, sen.isInteger() ? 0 : 2)
}

/** "Rp1.250.000" (EYD V: no dot, no space), "Rp1.250,50", "-Rp1.000". */
export function formatRupiah(rupiah: Decimal): string {
  const text = formatUang(rupiah)
  return text.startsWith('-') ? `-Rp${text.slice(1)}` : `Rp${text}`
}

/** A count with dots: "1.200". */
export function formatHitungan(jumlah: number): string {
  return String(jumlah).replace(/\B(?=(\d{3})+$)/g, '.')
}
