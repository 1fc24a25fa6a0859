/** The only door to decimal.js: exact decimal numbers with 80 significant digits, half-up rounding when shown. */
import { Decimal as Library } from 'decimal.js'

/** Exact decimal arithmetic for every figure of the report; binary floats never touch data. All rounding is half up. */
export const Decimal = Library.clone({
  precision: 80,
  rounding: Library.ROUND_HALF_UP,
  toExpNeg: -90,
  toExpPos: 90,
})
export type Decimal = Library

export const NOL: Decimal = new Decimal(0)
export const SERATUS: Decimal = new Decimal(100)

/** A decimal from exact text ("12.5") or a whole number. */
export function desimal(value: string | number): Decimal {
  return new Decimal(value)
}

/**
 * An Excel number as the person typed it: rounded to Excel's 15 significant digits, so that the
 * binary noise of 0.1+0.2 is gone. `value` must be finite.
 */
export function fromExcel(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(15)
}

/** Exact sum; 0 for no values. */
export function jumlah(values: Iterable<Decimal>): Decimal {
  let total: Decimal = NOL
  for (const value of values) total = total.plus(value)
  return total
}
