/** Text as a cell of a workbook may hold it: what Excel would call a damaged file is left out. */

/** Characters of one cell. */
const TERPANJANG = 32_767

/** Drops characters XML forbids, lone surrogates among them, and cuts what is longer than a cell. */
export function cellText(isi: string): string {
  const muat = isi.length <= TERPANJANG ? isi : `${isi.slice(0, TERPANJANG - 1)}…`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters XML 1.0 forbids
  return muat.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
}
