/** What a workbook may ask of the machine. An honest LKjIP workbook stays far below every number here. */

const MIB = 1024 * 1024

export const limits = {
  /** Size of the file itself. */
  fileBytes: 64 * MIB,
  /** Entries of the zip's directory (sheets, pictures, drawings …). */
  entries: 10_000,
  /** One part after inflating. */
  partBytes: 64 * MIB,
  /** Texts and styles are held whole, sheets are streamed: the former get less. */
  heldPartBytes: 32 * MIB,
  /** All parts read, together. */
  totalBytes: 128 * MIB,
  sheets: 255,
  /** Filled cells of the whole workbook. */
  cells: 400_000,
  /** Cells of a sheet that a merge covers, after clipping to the rows and columns in use. */
  covered: 200_000,
  merges: 100_000,
  /** A tag, comment or text between two tags. */
  tokenChars: 4 * MIB,
  depth: 64,
  /** Characters of formula text worked out for cells that share a formula. */
  sharedFormulaChars: 4 * MIB,
} as const

/** Excel's own bounds of a sheet. */
export const lastRow = 1_048_576
export const lastColumn = 16_384
