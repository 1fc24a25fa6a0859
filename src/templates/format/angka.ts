/** Percentages, money and counts as Indonesian text, rounded half up here and only here. */
import { type Decimal, desimal } from '../../decimal/decimal.ts'
import { formatAngka } from '../../decimal/format-angka.ts'

/** Printed where there is no value. */
export const KOSONG = '–'

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
  return formatAngka(desimal(jumlah))
}
