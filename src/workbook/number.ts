/** Reads a number written as text, the Indonesian way; what can mean two things is never guessed. */
import { type Decimal, desimal } from '../decimal/decimal.ts'
import { cleanText } from './name.ts'

/** A number and how it was written. */
export interface Angka {
  readonly angka: Decimal
  /** Decimals as written. */
  readonly desimal: number
  readonly persen: boolean
}

/** What came of reading a text as one number. */
export type AngkaTeks =
  | { readonly hasil: 'angka'; readonly nilai: Angka }
  /** "18,088": 18.088 or 18,088. */
  | { readonly hasil: 'ganda'; readonly bacaan: readonly [Decimal, Decimal] }
  /** "293,450,307.00": clear, but written the foreign way. */
  | { readonly hasil: 'asing'; readonly bacaan: Decimal }
  /** "500 juta": the word multiplies. */
  | { readonly hasil: 'pengali'; readonly kata: string }
  | { readonly hasil: 'dua-angka' }
  | { readonly hasil: 'bukan-angka' }

const BUKAN: AngkaTeks = { hasil: 'bukan-angka' }

/** Characters of the longest text that can still be a value with its unit; the patterns below are not meant for more. */
export const NILAI_TERPANJANG = 500

/** Written for "not measured" or "none": the cell counts as empty, never as zero. */
const KOSONG =
  /^(?:(?:rp\.?\s*)?[-–—−‐‑]+|\.{2,}|…|n\.?\/?a\.?|#n\/a|belum (?:ada(?: data)?|diukur|dinilai|tersedia|keluar|terukur)|tidak (?:ada data|diukur|tersedia))$/i

/** True for "", "-", "n/a", "belum diukur". */
export function isKosong(text: string): boolean {
  const clean = cleanText(text)
  return clean === '' || KOSONG.test(clean)
}

const PENGALI = /^(?:ribu|rb|juta|jt|miliar|milyar|milliar|triliun|trilyun)\b\.?/i
/** In money "1,2 M" is milyar; elsewhere it may be metres. */
const PENGALI_UANG = /^(?:mlr|m|t)\b\.?/i
/** A space that Word keeps on one line, between groups of three digits. */
const SPASI_RIBUAN = /(?<=\d)[\u00A0\u2007-\u200A\u202F](?=\d{3}(?!\d))/g
/** Units may hold a digit only as in m2, m3, km2, CO2. */
const SATUAN = /^(?:\/\s*)?(?:[\p{L}°²³%‰/.()\s,-]|(?<=\p{L})[23](?!\d))+$/u
/** "1e3", "9O", "1l": a letter right behind the digits that stands for an exponent or a mistyped digit. */
export const HURUF_DI_ANGKA = /^\d[\d.,']*[eEoOlI](?!\p{L})/u
const MINUS = /^[-−–‐‑]\s*(?=[\d(]|rp)/i

/** One way to write digits: its pattern, and what it means. */
interface Pola {
  readonly pola: RegExp
  readonly baca: (digits: string, uang: boolean) => AngkaTeks
}

function tertulis(plain: string): AngkaTeks {
  const angka = desimal(plain)
  const fraction = plain.split('.')[1] ?? ''
  return { hasil: 'angka', nilai: { angka, desimal: fraction.length, persen: false } }
}
const tanpaTitik = (digits: string): string => digits.replaceAll('.', '')
const tanpaKoma = (digits: string): string => digits.replaceAll(',', '')
const ganda = (ribuan: string, pecahan: string): AngkaTeks => ({
  hasil: 'ganda',
  bacaan: [desimal(ribuan), desimal(pecahan)],
})
const asing = (plain: string): AngkaTeks => ({ hasil: 'asing', bacaan: desimal(plain) })

/** First match wins. `uang`: rupiah, where dots every three digits are thousands. */
const POLA: readonly Pola[] = [
  { pola: /^\d+$/, baca: (d) => tertulis(d) },
  // 1.234,5 · 1.234.567,89
  {
    pola: /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/,
    baca: (d) => tertulis(tanpaTitik(d).replace(',', '.')),
  },
  // 1.234.567
  { pola: /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, baca: (d) => tertulis(tanpaTitik(d)) },
  // 1.234: thousands in rupiah, else thousands or a foreign decimal
  {
    pola: /^[1-9]\d{0,2}\.\d{3}$/,
    baca: (d, uang) => (uang ? tertulis(tanpaTitik(d)) : ganda(tanpaTitik(d), d)),
  },
  // 18,088: a decimal by rule, often meant as thousands
  {
    pola: /^[1-9]\d{0,2},\d{3}$/,
    baca: (d, uang) => (uang ? asing(tanpaKoma(d)) : ganda(tanpaKoma(d), d.replace(',', '.'))),
  },
  // 293,450,307.00 · 293,450,307 · 293,450,307,00
  { pola: /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, baca: (d) => asing(tanpaKoma(d)) },
  { pola: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/, baca: (d) => asing(tanpaKoma(d)) },
  {
    pola: /^[1-9]\d{0,2}(?:,\d{3})+,\d{1,2}$/,
    baca: (d) => asing(`${tanpaKoma(d.slice(0, d.lastIndexOf(',')))}.${d.slice(d.lastIndexOf(',') + 1)}`),
  },
  // 94,35 · 0,827 · 1234,567
  { pola: /^\d+,\d+$/, baca: (d) => tertulis(d.replace(',', '.')) },
  // 4.25 · 0.827 · 1234.5; in rupiah "12.50" may be a slip of 12.500
  {
    pola: /^\d+\.\d+$/,
    baca: (d, uang) =>
      uang && /^[1-9]\d{0,2}\./.test(d) && desimal(d).gt(0) ? ganda(tanpaTitik(d), d) : tertulis(d),
  },
  // 1 234 567,5 with spaces that do not break; with ordinary spaces only where two groups show the intent
  {
    pola: /^[1-9]\d{0,2}(?:(?:'\d{3})+|(?: \d{3}){2,})(?:,\d+)?$/,
    baca: (d) => tertulis(d.replaceAll(/[' ]/g, '').replace(',', '.')),
  },
  // 12 100 with an ordinary space may be two numbers
  { pola: /^\d+(?: \d+)+$/, baca: () => ({ hasil: 'dua-angka' }) },
]

/** One line of clean text; groups of digits held together by a non-breaking space are joined by an apostrophe. */
export function angkaBersih(text: string): string {
  return cleanText(text.replace(SPASI_RIBUAN, "'")).replace(/\s+/g, ' ')
}

function bacaDigit(digits: string, uang: boolean): AngkaTeks {
  return POLA.find(({ pola }) => pola.test(digits))?.baca(digits, uang) ?? BUKAN
}

function withSign(result: AngkaTeks, negative: boolean): AngkaTeks {
  if (!negative) return result
  switch (result.hasil) {
    case 'angka':
      return { hasil: 'angka', nilai: { ...result.nilai, angka: result.nilai.angka.neg() } }
    case 'ganda':
      return { hasil: 'ganda', bacaan: [result.bacaan[0].neg(), result.bacaan[1].neg()] }
    case 'asing':
      return { hasil: 'asing', bacaan: result.bacaan.neg() }
    default:
      return result
  }
}

/**
 * Reads one number. `uang`: the column holds rupiah. Understands a sign or accounting brackets, "Rp" in front,
 * ",-" behind, "%", and a unit; leaves operators, ranges and ratios to `parseNilai`.
 */
export function parseAngka(text: string, options: { readonly uang: boolean }): AngkaTeks {
  if (text.length > NILAI_TERPANJANG) return BUKAN
  let rest = angkaBersih(text)
  let negative = false

  const accounting = /^(?:rp\.?\s*)?\((?:rp\.?\s*)?([\d.,\s%-]+)\)\s*(%?)$/i.exec(rest)
  if (accounting !== null) {
    negative = true
    rest = `${/rp/i.test(rest) ? 'Rp ' : ''}${accounting[1] ?? ''}${accounting[2] ?? ''}`
  } else if (MINUS.test(rest)) {
    negative = true
    rest = rest.replace(MINUS, '')
  } else {
    rest = rest.replace(/^\+\s*(?=\d)/, '')
  }

  const rupiah = /^(?:rp|idr)\.?\s*(?=[\d-])/i.exec(rest)
  if (rupiah !== null) {
    rest = rest.slice(rupiah[0].length)
    if (MINUS.test(rest)) {
      negative = !negative
      rest = rest.replace(MINUS, '')
    }
  }
  // "1.234.567,-" and "1.234.567,--" are whole rupiah.
  rest = rest.replace(/(?<=\d)[.,]\s*[-–—=]+$/, '')

  const [, digits = '', tail = ''] = /^(\d[\d.,']*(?: \d{3}(?!\d)[\d.,]*)*)(.*)$/s.exec(rest) ?? []
  if (digits === '' || HURUF_DI_ANGKA.test(rest)) return BUKAN
  const trailing = /[.,]+$/.exec(digits)?.[0] ?? ''
  const bare = digits.slice(0, digits.length - trailing.length)
  const satuan = `${trailing}${tail}`.replace(/^[.,]\s*$/, '').trim()

  const persen = /^(?:%|persen\b|percent\b)/i.exec(satuan)
  const unit = persen === null ? satuan : satuan.slice(persen[0].length).trim()
  // A minus behind the figure is a sign to some systems and nothing to others.
  if (/^[-−–‐‑]$/.test(unit)) return BUKAN
  if (unit !== '' && !SATUAN.test(unit)) return /\d/.test(unit) ? { hasil: 'dua-angka' } : BUKAN
  const kata = PENGALI.exec(unit) ?? (options.uang || rupiah !== null ? PENGALI_UANG.exec(unit) : null)
  if (kata !== null) return { hasil: 'pengali', kata: kata[0] }
  if (options.uang && (persen !== null || (unit !== '' && !/^(?:rupiah|rp\.?)$/i.test(unit)))) return BUKAN

  const uang = options.uang || rupiah !== null || /^rupiah$/i.test(unit)
  const read = withSign(bacaDigit(bare, uang), negative)
  if (read.hasil !== 'angka') return read
  return { hasil: 'angka', nilai: { ...read.nilai, persen: persen !== null } }
}
