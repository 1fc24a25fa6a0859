/** Recognises the example content of `init`, so that it is never taken for an office's data. */
import { cleanText } from './name.ts'
import type { RawCell } from './raw.ts'
import { shownText } from './shown.ts'
import type { Column } from './spec.ts'

/** Years and dates of the example follow the year that `init` was asked for. */
const MENGIKUTI_TAHUN: ReadonlySet<string> = new Set(['tahun', 'tanggal'])

const withoutYears = (text: string): string => text.replace(/\b20\d{2}\b/g, 'tahun')

/** True when the cell still holds what `init` wrote there. */
export function isExampleCell(column: Column<unknown>, cell: RawCell): boolean {
  const { value } = cell
  if (column.example === '') return value.type === 'empty'
  if (MENGIKUTI_TAHUN.has(column.kind)) return value.type !== 'empty'
  if (value.type === 'number' && typeof column.example === 'number') return value.value === column.example
  return withoutYears(shownText(cell)) === withoutYears(cleanText(String(column.example)))
}

/** True when every cell of a row (or every field of a form) is the example's. */
export function isExample(cells: readonly (readonly [Column<unknown>, RawCell])[]): boolean {
  return (
    cells.some(([, cell]) => cell.value.type !== 'empty') &&
    cells.every(([column, cell]) => isExampleCell(column, cell))
  )
}
