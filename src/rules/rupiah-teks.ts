/** Amounts of rupiah as sentences write them: what is readable, and what is put together wrongly. */
import { type Decimal, desimal } from '../decimal/decimal.ts'

export interface RupiahTeks {
  /** As written, from "Rp" on. */
  readonly tertulis: string
  readonly index: number
  readonly akhir: number
  readonly bacaan:
    | {
        readonly jenis: 'tepat'
        readonly nilai: Decimal
      }
    /** "Rp5,2 miliar": `satuan` is the value of one unit of the last written digit. */
    | { readonly jenis: 'bulat'; readonly nilai: Decimal; readonly satuan: Decimal }
    /** Separators at places where none belongs. */
    | { readonly jenis: 'rusak'; readonly digit: string }
    /** Written the foreign way, or otherwise not to be judged here. */
    | { readonly jenis: 'lain' }
}

const PENGALI: readonly (readonly [RegExp, string])[] = [
  [/^(?:ribu|rb)$/i, '1e3'],
  [/^(?:juta|jt)$/i, '1e6'],
  [/^(?:mil|m$)/i, '1e9'],
  [/^(?:tr|t$)/i, '1e12'],
]
/** "Rp1.250.000", "Rp. 5,2 miliar", "Rp 89,3405,300", "Rp1. 250.000" with a stray space. */
const RUPIAH =
  /\bRp\.? ?(\d{1,3}\. \d{3}(?:\.\d{3})+|\d[\d.,]*)(?: ?(ribu|rb|juta|jt|mil+[iy]?ar|m|tr[iy]l+[iy]un|t)\b)?/gi

/** Millions and more, written with full stops. */
const JUTAAN = '\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d{2})?(?![\\d.,]*\\d)'
/** Up to six words between what an amount is and the word before it. */
const ANTARA = '(?:nya)?(?: (?:[a-z-]+|20\\d{2}|⟦[-+\\d]+⟧)){0,6}'
const ADALAH = '(?:sebesar|senilai|sejumlah|mencapai|adalah|yaitu|yakni)'
/** No unit follows. */
const TANPA_SATUAN =
  '(?= ?(?:$|[.,;:()]|\\b(?:atau|dan|dengan|dari|serta|telah|dapat|terealisasi|terserap)\\b))'

/**
 * An amount without "Rp": before "rupiah", or where the words before it leave no doubt ("anggaran tahun 2022 sebesar …",
 * "dari pagu …") and no unit follows it.
 */
const TANPA_RP = new RegExp(
  `(?<![\\w.,])(?=\\d)(?:${JUTAAN}(?=(?:,-)? rupiah\\b)|(?<=\\b(?:(?:pagu|anggaran|belanja)${ANTARA} ${ADALAH}|pagu) )${JUTAAN}${TANPA_SATUAN})`,
  'gi',
)

/** A realisasi may be one of anything: it is money in a sentence that speaks of money. */
const REALISASI_TANPA_RP = new RegExp(
  `(?<![\\w.,])(?=\\d)(?<=\\b(?:(?:realisasi|terealisasi|serapan|penyerapan|terserap)${ANTARA} ${ADALAH}) )${JUTAAN}${TANPA_SATUAN}`,
  'gi',
)
/** Words of a sentence that speaks of money. */
const BICARA_UANG = /\b(?:rp|rupiah|pagu|anggaran|belanja|apb[dn])(?:nya)?\b/i

/** A text that may write amounts: everything else need not be looked at. */
export const MUNGKIN_RUPIAH = /\brp|\d\.\d{3}\.\d{3}/i

/** "1.250.000,00" */
const UTUH = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?$/
/** "5,25" before "miliar" */
const PECAHAN = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/
/** "1,250,000.00" */
const ASING = /^\d{1,3}(?:,\d{3})+(?:[.,]\d{1,2})?$/

/** Every amount in a text, in order: after "Rp", and without it where nothing else can be meant. */
export function rupiahDalam(teks: string): readonly RupiahTeks[] {
  return [...denganRp(teks), ...tanpaRp(teks)].sort((a, b) => a.index - b.index)
}

function denganRp(teks: string): readonly RupiahTeks[] {
  return [...teks.matchAll(RUPIAH)].map((cocok) => {
    const [utuh, angka = '', kata] = cocok
    // Full stops, commas and "-" after the figure belong to the sentence.
    const inti = kata === undefined ? angka.replace(/[.,]+$/, '') : angka
    const tertulis = kata === undefined ? utuh.slice(0, utuh.length - (angka.length - inti.length)) : utuh
    return {
      tertulis,
      index: cocok.index,
      akhir: cocok.index + tertulis.length,
      bacaan: baca(inti, kata),
    }
  })
}

function tanpaRp(teks: string): readonly RupiahTeks[] {
  return [TANPA_RP, ...(BICARA_UANG.test(teks) ? [REALISASI_TANPA_RP] : [])]
    .flatMap((pola) => [...teks.matchAll(pola)])
    .filter(({ index }, urutan, semua) => semua.findIndex((lain) => lain.index === index) === urutan)
    .filter(({ index }) => !/\brp\.? ?$/i.test(teks.slice(0, index)))
    .map(({ 0: tertulis, index }) => ({
      tertulis,
      index,
      akhir: index + tertulis.length,
      bacaan: baca(tertulis, undefined),
    }))
}

function baca(angka: string, kata: string | undefined): RupiahTeks['bacaan'] {
  const polos = (teks: string): string => teks.replaceAll('.', '').replace(',', '.')
  if (kata !== undefined) {
    const pecahan = PECAHAN.exec(angka)?.[1] ?? ''
    const pengali = PENGALI.find(([pola]) => pola.test(kata))?.[1]
    if (!PECAHAN.test(angka) || pengali === undefined) return { jenis: 'lain' }
    return {
      jenis: 'bulat',
      nilai: desimal(polos(angka)).times(pengali),
      satuan: desimal(pengali).div(desimal(10).pow(pecahan.length)),
    }
  }
  if (UTUH.test(angka)) return { jenis: 'tepat', nilai: desimal(polos(angka)) }
  if (ASING.test(angka)) return { jenis: 'lain' }
  return { jenis: 'rusak', digit: angka.replace(/\D/g, '') }
}
