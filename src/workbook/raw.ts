/** A workbook as Excel stores it, before any meaning: the only thing the rest of `workbook` sees of a file. */

export type RawValue =
  | { readonly type: 'empty' }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** A cell whose number format makes Excel show a date or time. `serial` is Excel's number (1900 system). */
  | { readonly type: 'date'; readonly serial: number }
  /** "#REF!", "#DIV/0!", "#N/A" … */
  | { readonly type: 'error'; readonly value: string }

export interface RawCell {
  /** "F14" */
  readonly address: string
  readonly row: number
  readonly column: number
  readonly value: RawValue
  /** Number format code, "General" when none. */
  readonly format: string
  /** Null: no formula. A formula without a stored result has value `empty`. */
  readonly formula: string | null
  /** True for a cell covered by a merge whose master is elsewhere; its value is then `empty`. */
  readonly covered: boolean
  /** Address of the merge's master when covered. */
  readonly master: string | null
}

export interface RawRow {
  /** Excel row number, 1-based. */
  readonly row: number
  readonly hidden: boolean
  /** Non-empty or covered cells, by column. */
  readonly cells: readonly RawCell[]
}

export interface RawSheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly RawRow[]
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[]
  /** Names of sheets that are there but could not be read; a finding says why. */
  readonly unreadable: readonly string[]
}
