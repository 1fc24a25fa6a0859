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

/** Where a column of the example is missing, its own word tells that this is no office's row. */
const KATA_CONTOH = /contoh/i

/**
 * True when every cell of a row (or every field of a form) is the example's. `whole`: none of the example's columns
 * is missing; else a row must say itself that it is an example.
 */
export function isExample(cells: readonly (readonly [Column<unknown>, RawCell])[], whole: boolean): boolean {
  return (
    cells.some(([, cell]) => cell.value.type !== 'empty') &&
    cells.every(([column, cell]) => isExampleCell(column, cell)) &&
    (whole || cells.some(([, cell]) => KATA_CONTOH.test(shownText(cell))))
  )
}
