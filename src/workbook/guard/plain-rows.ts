/** Rows of a sheet in the plain form that leaves the guard, and who takes them. */
import type { Formats } from './formats.ts'

/** Rows as exceljs gets them, and the Excel row number of each. */
export interface PlainRows {
  readonly xml: string
  readonly numbers: readonly number[]
}

/** Some rows of a sheet: few enough that their parsed form is forgotten before the next. */
export interface PlainPiece extends PlainRows {
  /** Which sheet of the file the rows belong to. */
  readonly index: number
  readonly formats: Formats
  /** Days to add to a date of the file to get one of the 1900 system. */
  readonly dayShift: number
}

/** Takes the rows of a sheet, in their order. */
export type Consume = (piece: PlainPiece) => Promise<void>
