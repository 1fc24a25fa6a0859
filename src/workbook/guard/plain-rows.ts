/** Rows of a sheet in the plain form that leaves the guard. */

export interface PlainCell {
  readonly column: number
  /** As in the file, but a text is always its own (`inlineStr`) and a date always a number. */
  readonly type: 'n' | 'b' | 'e' | 'inlineStr'
  /** The number of its number format. */
  readonly format: number
  /** Null: nothing is shown, as by a formula that was never calculated. */
  readonly value: string | null
  readonly formula: string | null
}

/** A row with its filled cells, by column. */
export interface PlainRow {
  /** Excel row number, 1-based. */
  readonly number: number
  readonly hidden: boolean
  readonly cells: readonly PlainCell[]
}
