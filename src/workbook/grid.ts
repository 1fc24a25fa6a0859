/** Looks up cells of a raw sheet by row and column, merged cells included. */
import { addressOf } from './guard/address.ts'
import { cleanText } from './name.ts'
import type { RawCell, RawRow, RawSheet } from './raw.ts'
import { shownText } from './shown.ts'

export interface Grid {
  readonly sheet: RawSheet
  /** Rows in Excel order. */
  readonly rows: readonly RawRow[]
  readonly at: (row: number, column: number) => RawCell
  readonly master: (cell: RawCell) => RawCell | null
}

function blank(row: number, column: number): RawCell {
  return {
    address: addressOf(row, column),
    row,
    column,
    value: { type: 'empty' },
    format: 'General',
    formula: null,
    covered: false,
    master: null,
  }
}

/** The rows of a sheet by place; asked for a cell that is not there, it gives an empty one. */
export function gridOf(sheet: RawSheet): Grid {
  const cells = new Map<number, ReadonlyMap<number, RawCell>>()
  const masters = new Map<string, RawCell>()
  const merged = sheet.rows.some(({ cells }) => cells.some(({ covered }) => covered))
  for (const row of sheet.rows) {
    cells.set(row.row, new Map(row.cells.map((cell) => [cell.column, cell])))
    if (merged) for (const cell of row.cells) masters.set(cell.address, cell)
  }
  return {
    sheet,
    rows: [...sheet.rows].sort((a, b) => a.row - b.row),
    at: (row, column) => cells.get(row)?.get(column) ?? blank(row, column),
    master: (cell) => (cell.master === null ? null : (masters.get(cell.master) ?? null)),
  }
}

/** True when a person wrote something here: a value, or a formula without result. */
export function isFilled(cell: RawCell): boolean {
  if (cell.covered) return false
  if (cell.formula !== null) return true
  if (cell.value.type === 'text') return cleanText(cell.value.value) !== ''
  return cell.value.type !== 'empty'
}

/** A header's or label's text; a year typed as a number stays "2022". */
export function labelText(cell: RawCell): string {
  if (cell.covered) return ''
  return cell.value.type === 'number' ? String(cell.value.value) : shownText(cell)
}
