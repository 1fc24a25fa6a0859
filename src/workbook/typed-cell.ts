/** Types one cell by what its column declares. */
import type { Finding } from '../diagnostics/finding.ts'
import type { Cell } from './cell.ts'
import { readKind } from './kinds.ts'
import type { RawCell } from './raw.ts'
import { shownText } from './shown.ts'
import type { Column } from './spec.ts'

/** An empty cell at its place; '' where the column is absent. */
export function emptyCell(sheet: string, cell: string, state: 'empty' | 'bad' = 'empty'): Cell<never> {
  return { value: null, text: '', state, sheet, cell }
}

/** Types one raw cell by its column; its findings go to `findings`. */
export function typedCell(
  sheet: string,
  raw: RawCell,
  column: Column<unknown>,
  dikenal: ReadonlySet<string>,
  findings: Finding[],
): Cell<unknown> {
  // Half the cells of a sheet are blank.
  if (raw.value.type === 'empty' && raw.formula === null) return emptyCell(sheet, raw.address)
  const place = { sheet, cell: raw.address, text: shownText(raw) }
  const read = readKind({ raw, at: place, column, dikenal })
  // What is only compared, and can mean two things or nothing, contradicts nothing.
  if (column.offered) findings.push(...read.findings)
  const state = read.bad ? 'bad' : read.value === null ? 'empty' : 'filled'
  return { ...place, value: read.value, state }
}
