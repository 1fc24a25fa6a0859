/** Numbers in Indonesian words. */
import type { Decimal } from './decimal.ts'

const SATUAN = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
] as const

/** Highest first; what exceeds the first is read recursively ("seribu kuintiliun"). */
const KELOMPOK: readonly (readonly [bigint, string])[] = [
  [10n ** 18n, 'kuintiliun'],
  [10n ** 15n, 'kuadriliun'],
  [10n ** 12n, 'triliun'],
  [10n ** 9n, 'miliar'],
  [10n ** 6n, 'juta'],
]

/** "dua ratus sembilan puluh tiga juta …"; decimals digit by digit: "lima koma enam lima"; negative: "minus …". */
export function terbilang(nilai: Decimal | bigint | number): string {
  const digits = typeof nilai === 'object' ? nilai.toFixed() : String(nilai)
  const unsigned = digits.replace(/^-/, '')
  const [whole = '0', fraction] = unsigned.split('.')
  const minus = digits.startsWith('-') && /[1-9]/.test(unsigned) ? 'minus ' : ''
  const koma =
    fraction === undefined ? '' : ` koma ${[...fraction].map((digit) => satuan(Number(digit))).join(' ')}`
  return `${minus}${bulat(BigInt(whole))}${koma}`
}

function satuan(digit: number): string {
  return SATUAN[digit] ?? ''
}

function bulat(n: bigint): string {
  if (n === 0n) return satuan(0)
  const parts: string[] = []
  let rest = n
  for (const [size, name] of KELOMPOK) {
    const count = rest / size
    if (count > 0n) parts.push(bulat(count), name)
    rest %= size
  }
  const ribu = Number(rest / 1000n)
  if (ribu === 1) parts.push('seribu')
  else if (ribu > 1) parts.push(ratusan(ribu), 'ribu')
  const last = Number(rest % 1000n)
  if (last > 0) parts.push(ratusan(last))
  return parts.join(' ')
}

/** 1–999 */
function ratusan(n: number): string {
  const parts: string[] = []
  const ratus = Math.floor(n / 100)
  const rest = n % 100
  if (ratus === 1) parts.push('seratus')
  else if (ratus > 1) parts.push(satuan(ratus), 'ratus')
  if (rest === 10) parts.push('sepuluh')
  else if (rest === 11) parts.push('sebelas')
  else if (rest > 11 && rest < 20) parts.push(satuan(rest - 10), 'belas')
  else {
    const puluh = Math.floor(rest / 10)
    if (puluh > 0) parts.push(satuan(puluh), 'puluh')
    if (rest % 10 > 0) parts.push(satuan(rest % 10))
  }
  return parts.join(' ')
}
