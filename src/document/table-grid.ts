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
  return rows.map((row, rowIndex) => {
    const line = taken[rowIndex] ?? []
    const placed: PlacedCell[] = []
    const place = (cell: TableCell, column: number): void => {
      let colSpan = 1
      while (colSpan < (cell.colSpan ?? 1) && column + colSpan < columnCount && !line[column + colSpan])
        colSpan += 1
      const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, rows.length - rowIndex))
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < colSpan; right += 1) {
          const below = taken[rowIndex + down]
          if (below !== undefined) below[column + right] = true
        }
      }
      placed.push({ cell, row: rowIndex, column, colSpan, rowSpan })
    }
    const free = (): number => line.indexOf(false)
    for (const cell of row.cells) {
      const column = free()
      if (column === -1) break
      place(cell, column)
    }
    for (let column = free(); column !== -1; column = free()) place({ lines: [[]] }, column)
    return placed
  })
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
