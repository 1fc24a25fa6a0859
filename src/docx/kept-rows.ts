/** Which rows of a table stay on the page of the row below, so that what is read together stands together. */
import type { Table, TableCell, TableRow } from '../document/document.ts'
import type { PlacedCell } from '../document/table-grid.ts'
import { sum } from './geometry.ts'

/** A table lower than this share of the page is not broken at all. */
const WHOLE_TABLE = 0.3
/** Rows that one cell spans are not parted while they take no more than this share of the page. */
const WHOLE_GROUP = 0.2
/** So many rows at least stand below the head, and at the end of the table on its last page. */
const FIRST_ROWS = 2
const LAST_ROWS = 3

export interface RowHeights {
  /** Twips, of the whole table and of each row of its body. */
  readonly table: number
  readonly rows: readonly number[]
  /** Of the text on a page. */
  readonly page: number
}

/** One a row of the body; `followed`: by what does not stand alone at the top of a page, as the line of sources. */
export function keptRows(
  table: Table,
  body: readonly (readonly PlacedCell[])[],
  heights: RowHeights,
  followed: boolean,
): readonly boolean[] {
  const last = table.rows.length - 1
  const grouped = rowsOfGroups(body, heights)
  const whole = heights.table < heights.page * WHOLE_TABLE
  return table.rows.map((row, index) => {
    if (index === last) return followed
    return (
      whole ||
      index < FIRST_ROWS - 1 ||
      index > last - LAST_ROWS ||
      grouped.has(index) ||
      isTitle(row, table.rows[index + 1])
    )
  })
}

/** The title of a group, or a row whose parts stand below it: plainer, or further in. */
function isTitle(row: TableRow, next: TableRow | undefined): boolean {
  const role = roleOf(row)
  return (
    role === 'group' || (role === 'strong' && roleOf(next) === undefined) || indentOf(next) > indentOf(row)
  )
}

const roleOf = (row: TableRow | undefined): TableCell['role'] => row?.cells[0]?.role

const indentOf = (row: TableRow | undefined): number =>
  Math.max(0, ...(row?.cells ?? []).map(({ indent = 0 }) => indent))

/** All rows but the last under one cell, where they are few; else the first, whose cell needs the room of two. */
function rowsOfGroups(
  body: readonly (readonly PlacedCell[])[],
  { rows, page }: RowHeights,
): ReadonlySet<number> {
  const kept = new Set<number>()
  for (const { row, rowSpan } of body.flat()) {
    if (rowSpan === 1) continue
    const height = sum(rows.slice(row, row + rowSpan))
    const end = height <= page * WHOLE_GROUP ? row + rowSpan - 1 : row + 1
    for (let index = row; index < end; index += 1) kept.add(index)
  }
  return kept
}
