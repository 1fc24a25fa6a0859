/** Rounding as the report prints it: half up, away from zero, once. */
import { type Decimal, NOL } from '../decimal/decimal.ts'

/**
 * Unit: that of the value. Source: kebijakan instansi (common practice: two decimals, half up).
 * Never gives a negative zero. Does not format.
 */
export function bulatkan(nilai: Decimal, desimal: number): Decimal {
  const bulat = nilai.toDecimalPlaces(desimal)
  return bulat.isZero() ? NOL : bulat
}
