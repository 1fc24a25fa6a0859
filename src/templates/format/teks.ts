/** Small shapes of Indonesian text: capitals, titles, lists in a sentence. */

/** Words that stay small inside a title. */
const KECIL = new Set(
  (
    'di ke dari dan atau yang untuk pada atas dengan terhadap dalam oleh bagi serta tentang sebagai secara antara ' +
    'sampai hingga per guna kepada daripada melalui menurut dalam tanpa demi'
  ).split(' '),
)

/** Abbreviations that hold vowels, so that a title typed in capitals throughout keeps them. */
const SINGKATAN = new Set(
  (
    'OPD ASN APBD APBN SAKIP AKIP LAKIP LKIP UMKM UPT UPTD UPTB IKU IKM IKP PAD DAU DAK RPJMD RKPD RKA DPA DPPA LHE ' +
    'PPPK SOP TIK IT RI UUD DPRD RSUD IPM PAUD SD SMP SMA SMK MI MTS MA AK TPT TPAK PHI'
  ).split(' '),
)

/** Text of a cell without the blanks around it; '' where there is none. */
export function teksSel(cell: { readonly value: string | null } | undefined): string {
  return (cell?.value ?? '').trim()
}

/** What a chapter puts in quotation marks, without those around the whole of it. */
export function tanpaKutip(text: string): string {
  return text.replace(/^["“”]([^"“”]+)["“”]$/, '$1').trim()
}

/** First letter capital, the rest untouched. */
export function kapital(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

/** What was typed, as a sentence begins; a first word with a spelling of its own stays ("e-SAKIP", "pH"). */
export function awalKalimat(text: string): string {
  return text.replace(/^[a-z]+(?=[\s,.;:)]|$|-[a-z])/, kapital)
}

/** First letter small, unless its word is an abbreviation: "Jumlah …" inside a sentence, but "ASN …". */
export function kecilAwal(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/**
 * Title case: every word capital except small ones inside ("Pengukuran Kinerja dan Analisis"). Words with capitals of
 * their own (BPJS, LKjIP, III) are kept; a text typed in capitals throughout is brought down first.
 */
export function judul(text: string): string {
  const shouted = text === text.toUpperCase() && /\p{Lu}/u.test(text)
  let first = true
  return text.replace(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu, (word) => {
    const inside = !first
    first = false
    if (shouted ? isAbbreviation(word) : /\p{Lu}/u.test(word.slice(1))) return word
    const lower = word.toLowerCase()
    return inside && KECIL.has(lower) ? lower : kapital(lower)
  })
}

function isAbbreviation(word: string): boolean {
  return SINGKATAN.has(word) || !/[AIUEO]/.test(word) || /^[IVX]+$/.test(word)
}

/** "a", "a dan b", "a, b, dan c"; with semicolons where an item holds a comma. */
export function daftar(items: readonly string[], kata = 'dan'): string {
  return joinDaftar(items, kata).join('')
}

/** "dan", or "serta" where an item holds a "dan" of its own. */
export function kataPenyambung(items: readonly string[]): string {
  return items.some((item) => /\bdan\b/i.test(item)) ? 'serta' : 'dan'
}

/** The same with the joints as pieces between the items, for items that are more than text. */
export function joinDaftar(items: readonly string[], kata = 'dan'): readonly string[] {
  const comma = items.some((item) => item.includes(',')) ? ';' : ','
  const last = items.length - 1
  return items.flatMap((item, index) => {
    if (index === 0) return [item]
    const joint = index < last ? `${comma} ` : items.length === 2 ? ` ${kata} ` : `${comma} ${kata} `
    return [joint, item]
  })
}
