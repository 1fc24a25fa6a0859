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

const ANGKA: ReadonlyMap<string, number> = new Map(
  'satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ').map((kata, urutan) => [kata, urutan + 1]),
)

/** What a word adds to the count, given the figure before it: "belas" makes 2 to 12. */
const PENAMBAH: ReadonlyMap<string, (angka: number) => number> = new Map<string, (angka: number) => number>([
  ['sepuluh', () => 10],
  ['sebelas', () => 11],
  ['seratus', () => 100],
  ['belas', (angka) => angka + 10],
  ['puluh', (angka) => angka * 10],
  ['ratus', (angka) => angka * 100],
])

/** "8" and "delapan" → 8; null for words that are no number. */
export function bilanganDariKata(teks: string): number | null {
  const rapi = teks.toLowerCase().trim().replace(/\s+/g, ' ')
  if (/^\d+$/.test(rapi)) return Number(rapi)
  let jumlah = 0
  let angka = 0
  for (const kata of rapi.split(' ')) {
    const tambah = PENAMBAH.get(kata)
    if (tambah !== undefined) {
      jumlah += tambah(angka)
      angka = 0
    } else angka = ANGKA.get(kata) ?? 0
  }
  // Words in another order than they are spoken are no number.
  const bilangan = jumlah + angka
  return bilangan > 0 && terbilang(bilangan) === rapi ? bilangan : null
}
