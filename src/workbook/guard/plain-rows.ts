/** A cell in the plain form that leaves the guard, and who makes of it what is kept. */
import type { RawCell } from '../raw.ts'
import type { Position } from './address.ts'
import type { Format } from './formats.ts'

export interface PlainCell {
  /** As in the file, but a text is always its own (`inlineStr`) and a date always a number. */
  readonly type: 'n' | 'b' | 'e' | 'inlineStr'
  readonly format: Format
  /** Null: nothing is shown, as by a formula that was never calculated. */
  readonly value: string | null
  readonly formula: string | null
}

/** Reads a cell; `dayShift`: days to add to a date of the file to get one of the 1900 system. */
export type ReadCell = (cell: PlainCell, at: Position, dayShift: number) => RawCell
