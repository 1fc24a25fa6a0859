/** Tells amounts that are not whole rupiah: by the header of their column, or by a line beside the table. */

const KATA_PENGALI = 'ribu|rb|juta|jt|miliar|milyar'
/** Part of a pattern; it captures nothing. */
export const PENGALI = `(?:${KATA_PENGALI})(?:an)?`
/** "Pagu (juta Rp)", "Pagu Rp. Juta". */
const KATA = `\\b(${KATA_PENGALI})(?:an)?\\b`
const KATA_SAJA = new RegExp(KATA, 'i')
/** "(Rp. 000)" and "(x 1.000)" say thousands, "(Rp. 000.000)" millions. */
const NOL = /\((?:[^)]*(?:[^\d.,)]|[a-z]\.))?(?:1[.,]?)?000([.,]?000)?(?![\d.])[^)]*\)/i

/** In a line the word must speak of money or of how amounts are written: "gerakan sejuta pohon" and "5 juta rupiah" do not. */
const KATA_KETERANGAN: readonly RegExp[] = [
  new RegExp(`(?<!\\d\\s*)${KATA}\\.?\\s*\\(?\\s*(?:rp|rupiah)\\b`, 'i'),
  new RegExp(`\\b(?:rp|rupiah)\\b[.,:]?\\s*\\(?(?:dalam\\s+)?${KATA}`, 'i'),
  new RegExp(`\\bdalam\\s+${KATA}`, 'i'),
  new RegExp(`\\((?:satuan\\s*:?\\s*)?${KATA}\\.?\\)`, 'i'),
]
const NOL_KETERANGAN = /\([^)]*\b(?:rp|rupiah|x)[^)]*\)/i

/** "… dalam juta rupiah", "… Rp. Juta" at the end of a header. */
const RUPIAH_DI_AKHIR = new RegExp(
  `(?:\\bdalam\\s+)?(?:\\b${PENGALI}\\s*)?\\b(?:rp\\.?|rupiah)(?:\\s*${PENGALI})?\\s*$`,
  'i',
)

/** As a message says them: "dalam ribuan rupiah". */
const UTUH: Readonly<Record<string, string>> = {
  ribu: 'ribuan',
  rb: 'ribuan',
  juta: 'jutaan',
  jt: 'jutaan',
  miliar: 'miliaran',
  milyar: 'miliaran',
}

function kataUtuh(kata: string): string {
  const kecil = kata.toLowerCase()
  return UTUH[kecil] ?? kecil
}

function kataNol(text: string): string | null {
  const nol = NOL.exec(text)
  if (nol === null) return null
  return kataUtuh(nol[1] === undefined ? 'ribu' : 'juta')
}

/** What a header of money names, without its unit: "Pagu dalam juta rupiah" is still Pagu. */
export function tanpaRupiah(text: string): string {
  return text.replace(RUPIAH_DI_AKHIR, '')
}

/** The word by which a header multiplies its amounts; null when they are whole rupiah. */
export function pengaliJudul(text: string): string | null {
  const kata = KATA_SAJA.exec(text)?.[1]
  return kata === undefined ? kataNol(text) : kataUtuh(kata)
}

/** The word by which a line such as "(dalam ribuan rupiah)" multiplies the amounts of its sheet; null for none. */
export function pengaliKeterangan(text: string): string | null {
  // Most lines have no such word at all.
  for (const pola of KATA_SAJA.test(text) ? KATA_KETERANGAN : []) {
    const kata = pola.exec(text)?.[1]
    if (kata !== undefined) return kataUtuh(kata)
  }
  return NOL_KETERANGAN.test(text) ? kataNol(text) : null
}
