/** Where the cells of a table stand: rows whose spans leave out covered cells, as a grid. */
import type { Table, TableCell, TableRow } from './document.ts'

export interface PlacedCell {
  readonly cell: TableCell
  readonly row: number
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
}

/**
 * Cells with their place, row by row. Spans are cut at the edge of the table; places no cell covers get an empty one,
 * so that every row has all its columns.
 */
export function placeCells(
  rows: readonly TableRow[],
  columnCount: number,
): readonly (readonly PlacedCell[])[] {
  const taken: boolean[][] = rows.map(() => Array.from({ length: columnCount }, () => false))
  const placed: (readonly PlacedCell[])[] = []
  for (const [row, { cells }] of rows.entries()) placed.push(placeRow(cells, row, taken))
  return placed
}

function placeRow(cells: readonly TableCell[], row: number, taken: boolean[][]): readonly PlacedCell[] {
  const line = taken[row] ?? []
  const placed: PlacedCell[] = []
  for (let column = line.indexOf(false); column !== -1; column = line.indexOf(false)) {
    placed.push(place(cells[placed.length] ?? { lines: [[]] }, row, column, taken))
  }
  return placed
}

/** Puts a cell into the first free place of a row, and takes up all the places it covers. */
function place(cell: TableCell, row: number, column: number, taken: boolean[][]): PlacedCell {
  const line = taken[row] ?? []
  let colSpan = 1
  while (colSpan < (cell.colSpan ?? 1) && line[column + colSpan] === false) colSpan += 1
  const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, taken.length - row))
  for (const below of taken.slice(row, row + rowSpan)) below.fill(true, column, column + colSpan)
  return { cell, row, column, colSpan, rowSpan }
}

/** The rows of the head; their cells are head cells unless they say otherwise. */
export function placeHead({ head, columns }: Table): readonly (readonly PlacedCell[])[] {
  const rows = head.map(({ cells }) => ({
    cells: cells.map((cell): TableCell => ({ role: 'head', ...cell })),
  }))
  return placeCells(rows, columns.length)
}

/** The rows with the cells that reach into them from above, so that each row has one in every place. */
export function withContinued(rows: readonly (readonly PlacedCell[])[]): readonly (readonly PlacedCell[])[] {
  const continued: PlacedCell[][] = rows.map(() => [])
  for (const placed of rows.flat()) {
    for (let row = placed.row + 1; row < placed.row + placed.rowSpan; row += 1) continued[row]?.push(placed)
  }
  return rows.map((row, index) => {
    const more = continued[index] ?? []
    return more.length === 0 ? row : [...row, ...more].sort((one, other) => one.column - other.column)
  })
}
