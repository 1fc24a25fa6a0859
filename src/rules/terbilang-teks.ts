/** Words that numbers are made of, and what those of a count mean. */
import { terbilang } from '../decimal/terbilang.ts'

/** Words that a number may be made of. */
export const KATA_BILANGAN: ReadonlySet<string> = new Set(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu juta miliar milyar triliun trilyun'.split(
    ' ',
  ),
)

/** Words of counts below a thousand. */
export const KATA_CACAH =
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus'.split(' ')

/** Pattern of a count in words; "satu" is mostly "salah satu" or "satu sasaran" of several. */
export const POLA_CACAH = `(?:(?:${KATA_CACAH.join('|')})(?:\\s+(?:${KATA_CACAH.join('|')})){0,5})`

const CACAH: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 999 }, (_, urutan) => [terbilang(urutan + 1), urutan + 1] as const),
)

/** "8" and "delapan" → 8; null for words that are no number. */
export function bilanganDariKata(teks: string): number | null {
  const rapi = teks.toLowerCase().trim().replace(/\s+/g, ' ')
  return /^\d+$/.test(rapi) ? Number(rapi) : (CACAH.get(rapi) ?? null)
}
