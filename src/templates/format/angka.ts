/** Numbers, percentages and money as Indonesian text: dot for thousands, comma for decimals, rounded half up here and only here. */
import type { Decimal } from '../../decimal/decimal.ts'

/** Printed where there is no value. */
export const KOSONG = '–'

/** "1.234.567,89". With `desimal`: exactly so many decimals, half up. Without: as exact as the value is. */
export function formatAngka(nilai: Decimal, desimal?: number): string {
  const digits = desimal === undefined ? nilai.toFixed() : nilai.toFixed(desimal)
  const negative = digits.startsWith('-')
  const point = digits.indexOf('.')
  const whole = ribuan(digits.slice(negative ? 1 : 0, point === -1 ? undefined : point))
  const fraction = point === -1 ? '' : `,${digits.slice(point + 1)}`
  // "-0,00" would be a sign without a value.
  return negative && /[1-9]/.test(digits) ? `-${whole}${fraction}` : whole + fraction
}

/** Dots between groups of three digits. */
function ribuan(digits: string): string {
  let rest = digits
  let grouped = ''
  while (rest.length > 3) {
    grouped = `.${rest.slice(-3)}${grouped}`
    rest = rest.slice(0, -3)
  }
  return rest + grouped
}

/** "92,50%". `persen`: 100 = whole. */
export function formatPersen(persen: Decimal, desimal = 2): string {
  return `${formatAngka(persen, desimal)}%`
}

/** Rupiah without sign, for columns whose head says "(Rp)": "1.250.000"; two decimals only where there are sen. */
export function formatUang(rupiah: Decimal): string {
  if (rupiah.isInteger()) return formatAngka(rupiah)
  const sen = rupiah.toDecimalPlaces(2)
  return formatAngka(sen, sen.isInteger() ? 0 : 2)
}

/** "Rp1.250.000" (EYD V: no dot, no space), "Rp1.250,50", "-Rp1.000". */
export function formatRupiah(rupiah: Decimal): string {
  const text = formatUang(rupiah)
  return text.startsWith('-') ? `-Rp${text.slice(1)}` : `Rp${text}`
}

/** A count with dots: "1.200". */
export function formatHitungan(jumlah: number): string {
  return jumlah < 0 ? `-${ribuan(String(-jumlah))}` : ribuan(String(jumlah))
}
