/** Constructors of a computed figure: a value, or the reason there is none. */
import type { Decimal } from '../decimal/decimal.ts'
import type { Alasan, Angka } from './hasil.ts'

/** A figure that was computed. */
export function ada(nilai: Decimal): Angka {
  return { ada: true, nilai }
}

/** Why there is no figure. */
export function tiada(alasan: Alasan): Angka {
  return { ada: false, alasan }
}

/** Those of several figures that were computed. */
export function nilaiYangAda(angka: readonly Angka[]): readonly Decimal[] {
  return angka.flatMap((satu) => (satu.ada ? [satu.nilai] : []))
}

/**
 * A quotient (a × 100 / b, 100 = whole) freed of the noise that a chain of divisions leaves beyond 72 digits, so that
 * a value that is exactly 100 or 66,665 compares and rounds as such. `b` must not be 0.
 */
export function persenDari(a: Decimal, b: Decimal): Decimal {
  return a.times(100).div(b).toSignificantDigits(72)
}
