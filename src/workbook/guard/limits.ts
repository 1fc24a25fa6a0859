/** What a workbook may ask of the machine. An honest LKjIP workbook stays far below every number here. */

const MIB = 1024 * 1024

export const limits = {
  /** Size of the file itself. */
  fileBytes: 64 * MIB,
  /** Entries of the zip's directory (sheets, pictures, drawings …). */
  entries: 10_000,
  /** One part after inflating. */
  partBytes: 64 * MIB,
  /** Texts, styles and relationships are held whole, the rest is streamed: the former get less. */
  heldPartBytes: 24 * MIB,
  /** All parts read, together. */
  totalBytes: 128 * MIB,
  sheets: 255,
  /** Filled cells of the whole workbook. */
  cells: 200_000,
  /** Characters of all filled cells together, a shared text counted for each cell that shows it. */
  textChars: 32 * MIB,
  /** Excel's own limit for one cell. */
  cellChars: 32_767,
  /** The widths of all sheets together: headers are looked for in every column up to the last. */
  columns: 100_000,
  styles: 65_536,
  /** Different number formats in use; Excel allows some 250. */
  formats: 2000,
  /** Cells of a sheet that a merge covers, after clipping to the rows and columns in use. */
  covered: 300_000,
  merges: 100_000,
  /** A tag, comment or text between two tags. */
  tokenChars: 4 * MIB,
  depth: 64,
  attributes: 256,
  /** A formula is only shown to a person: longer ones are cut. */
  formulaChars: 1000,
  /** Characters of all formulas together; past it they are known to be formulas, without their text. */
  allFormulaChars: 4 * MIB,
  /** The same for formulas worked out from a shared one, which takes longer. */
  sharedFormulaChars: MIB,
} as const

/** Excel's own bounds of a sheet. */
export const lastRow = 1_048_576
export const lastColumn = 16_384
