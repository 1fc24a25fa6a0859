/** Codes, one in a cell or several. */
import {
  kodeKehilanganAngka,
  kodeMenjadiTanggal,
  kodeMungkinKehilanganNol,
} from '../../diagnostics/catalogue/lk1-sel.ts'
import { bacaanAngka, bacaanTanggal, kodeBersih, pilihBacaan, pilihInduk } from '../kode.ts'
import { cleanText } from '../name.ts'
import { isKosong } from '../number.ts'
import { TERBESAR } from './numbers.ts'
import { type Hasil, isi, KOSONG, type Masukan, mapHasil, type Pembaca, tolak, withFilled } from './reader.ts'

/** A code that Excel holds as a number: the text written elsewhere settles it, else doubt is told. */
function kodeDariAngka(value: number, { raw, at, dikenal }: Masukan): Hasil<string> {
  if (!(Math.abs(value) < TERBESAR)) return tolak(kodeKehilanganAngka(at, undefined))
  const bacaan = bacaanAngka(value, raw.format)
  const [literal, lain] = bacaan
  if (lain === undefined) return isi(literal)
  const tertulis = pilihBacaan(bacaan, dikenal) ?? pilihInduk(bacaan, dikenal)
  if (tertulis === literal) return isi(literal)
  return isi(tertulis ?? literal, kodeMungkinKehilanganNol(at, { lain }))
}

/** A code that became a date or time always is a finding; it has a value where a text elsewhere settles it. */
function kodeDariTanggal(serial: number, { at, dikenal }: Masukan): Hasil<string> {
  const bacaan = bacaanTanggal(serial)
  const tertulis = pilihBacaan(bacaan, dikenal)
  const temuan = kodeMenjadiTanggal(at, { bacaan: tertulis ?? bacaan[0] })
  return tertulis === null ? tolak(temuan) : isi(tertulis, temuan)
}

export const bacaKode: Pembaca<string> = withFilled((value, input) => {
  switch (value.type) {
    case 'number':
      return kodeDariAngka(value.value, input)
    case 'date':
      return kodeDariTanggal(value.serial, input)
    case 'boolean':
      return isi(value.value ? 'TRUE' : 'FALSE')
    case 'text':
      return isKosong(value.value) ? KOSONG : isi(kodeBersih(value.value))
  }
})

/** ";", a line break, or a comma or "dan" between codes; "A dan B" in a name is left whole. */
const PEMISAH_KODE = /[;；\n]|(?<=\d)\s*,\s*(?=[\w.-]*\d)|(?<=\d)\s+(?:dan|&)\s+(?=[\w.-]*\d)/

export const bacaDaftarKode: Pembaca<readonly string[]> = (input) =>
  mapHasil(bacaKode(input), (kode) => [
    ...new Set(
      // As typed: one code has no line breaks left.
      (input.raw.value.type === 'text' ? cleanText(input.raw.value.value) : kode)
        .split(PEMISAH_KODE)
        .map(kodeBersih)
        .filter((part) => part !== ''),
    ),
  ])
