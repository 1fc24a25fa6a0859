/** Rounding as the report prints it: half up, away from zero, once; and to how many decimals. */
import { type Decimal, NOL } from '../decimal/decimal.ts'

/**
 * Unit: that of the value. Source: kebijakan instansi (common practice: two decimals, half up).
 * Never gives a negative zero. Does not format.
 */
export function bulatkan(nilai: Decimal, desimal: number): Decimal {
  const bulat = nilai.toDecimalPlaces(desimal)
  return bulat.isZero() ? NOL : bulat
}

/** More decimals than anybody writes by hand: the value came out of a formula. */
const TERLALU_HALUS = 6

/** Whether a value has decimals that nobody wrote: it was computed, here or by a formula of the workbook. */
export function turunan(nilai: Decimal, tertulis: number): boolean {
  return nilai.decimalPlaces() > tertulis || tertulis > TERLALU_HALUS
}

/** Decimals a value is printed with: as written, `desimal` where it was computed. */
export function desimalCetak(nilai: Decimal, tertulis: number, desimal: number): number {
  return turunan(nilai, tertulis) ? desimal : tertulis
}
