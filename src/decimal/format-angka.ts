/** Exact numbers in Indonesian writing: a dot for thousands, a comma for decimals. */
import type { Decimal } from './decimal.ts'

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
