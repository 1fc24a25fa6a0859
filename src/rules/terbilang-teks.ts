/** Numbers as words: how any amount is read, and what number words of a count mean. */
import type { Decimal } from '../decimal/decimal.ts'
import { terbilang } from './wording.ts'

/** Words that a number may be made of. */
export const KATA_BILANGAN: ReadonlySet<string> = new Set(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu juta miliar milyar triliun trilyun'.split(
    ' ',
  ),
)

/** Words of counts below a thousand. */
export const KATA_CACAH =
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus'.split(' ')

const CACAH: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 999 }, (_, urutan) => [terbilang(urutan + 1), urutan + 1] as const),
)

/** "8" and "delapan" → 8; null for words that are no number. */
export function bilanganDariKata(teks: string): number | null {
  const rapi = teks.toLowerCase().trim().replace(/\s+/g, ' ')
  return /^\d+$/.test(rapi) ? Number(rapi) : (CACAH.get(rapi) ?? null)
}

const KELOMPOK = ['', 'ribu', 'juta', 'miliar', 'triliun'] as const

/** Any amount an office can write, in words. */
export function terbilangRupiah(nilai: Decimal): string {
  const digit = nilai.toFixed(0)
  if (nilai.isZero()) return 'nol'
  const kelompok: number[] = []
  for (let akhir = digit.length; akhir > 0; akhir -= 3) {
    kelompok.unshift(Number(digit.slice(Math.max(0, akhir - 3), akhir)))
  }
  return kelompok
    .flatMap((n, urutan) => {
      const nama = KELOMPOK[kelompok.length - 1 - urutan] ?? ''
      if (n === 0) return []
      if (n === 1 && nama === 'ribu') return ['seribu']
      return [nama === '' ? terbilang(n) : `${terbilang(n)} ${nama}`]
    })
    .join(' ')
}
