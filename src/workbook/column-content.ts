/** What stands below a column without a header: figures of every row, or words of a declared column. */
import { type Grid, isFilled, labelText } from './grid.ts'
import { plainName } from './name.ts'
import type { RawCell, RawRow } from './raw.ts'
import type { Column, Kind } from './spec.ts'

/** Words of a scale are no longer: "WTP", "Level 3". */
const PANJANG_KATA = 12

const BERANGKA: ReadonlySet<Kind> = new Set<Kind>(['nilai', 'angka', 'persen', 'rupiah'])

/** A part of a sheet: the rows below `lastRow`, of which these columns are the table. */
export interface TableBody {
  readonly grid: Grid
  readonly lastRow: number
  readonly columns: readonly number[]
}

/** Whether a column without a header may be a declared one: its words are its choices, its figures stand in every row. */
export function mayBe(column: Column<unknown>, one: number, body: TableBody): boolean {
  return BERANGKA.has(column.kind) ? isFigures(one, body) : isChoices(column, one, body)
}

/** Figures that somebody typed in every row of the table: no note beside it, and no check worked out there. */
function isFigures(one: number, { grid, lastRow, columns }: TableBody): boolean {
  const inTable = ({ cells }: RawRow): number =>
    cells.filter((cell) => columns.includes(cell.column) && isFilled(cell)).length
  const cells = grid.rows
    .filter((row) => row.row > lastRow && inTable(row) > 1)
    .map(({ row }) => grid.at(row, one))
  const numbers = cells.filter(({ value }) => value.type === 'number')
  const plain = (cell: RawCell): boolean =>
    cell.formula === null && isFilled(cell) && labelText(cell).length <= PANJANG_KATA
  return numbers.length > 1 && numbers.length * 2 > cells.length && cells.every(plain)
}

/** All words of a column are among the choices of a declared one: its header was lost. */
export function isChoices({ choices }: Column<unknown>, one: number, { grid, lastRow }: TableBody): boolean {
  const known = new Set(choices.flatMap(({ value, aliases }) => [value, ...aliases].map(plainName)))
  const words = grid.rows
    .filter(({ row }) => row > lastRow)
    .map(({ row }) => plainName(labelText(grid.at(row, one))))
    .filter((word) => word !== '')
  return words.length > 0 && words.every((word) => known.has(word))
}
