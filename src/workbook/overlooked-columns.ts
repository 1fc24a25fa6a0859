/** Headers that name a column which another header names better, above other figures: these would be left out unseen. */
import { type Grid, isFilled, labelText } from './grid.ts'
import type { Double, Header, Match } from './header-match.ts'
import { columnsFitting } from './header-names.ts'
import { isNumberingRow } from './numbering-row.ts'
import type { Kind, SheetSpec } from './spec.ts'

/** Columns of figures. Texts are told apart by their reader; what is only checked is no loss. */
export const FIGURES: ReadonlySet<Kind> = new Set<Kind>(['rupiah', 'nilai', 'angka'])
/** A name or an alias; what only fits without its unit or year may be of another unit or year. */
const NAMED = 3

/** "Pagu" and "Pagu Perubahan": the first is the column's own name, the second was meant. */
export function overlookedColumns(grid: Grid, spec: SheetSpec, match: Match): readonly Double[] {
  return match.unknown.flatMap((other) => {
    if (other.partly) return []
    const tiers = columnsFitting(other.text, spec)
    return Object.entries(spec.columns).flatMap(([key, column]) => {
      const kept = match.columns.get(key)
      const named = (tiers.get(column) ?? NAMED + 1) <= NAMED
      if (kept === undefined || !named || !column.offered || !FIGURES.has(column.kind)) return []
      return differ(grid, match, kept, other) ? [{ key, kolom: column.header, kept, other }] : []
    })
  })
}

/** Whether a figure stands below the other header that is not below the one that is read. */
function differ(grid: Grid, { lastRow, columns }: Match, kept: Header, other: Header): boolean {
  return grid.rows.some(({ row, cells }) => {
    if (row <= lastRow) return false
    const cell = grid.at(row, other.column)
    const text = labelText(cell)
    if (!isFilled(cell) || !/\d/.test(text) || text === labelText(grid.at(row, kept.column))) return false
    const all = cells.map(labelText).filter((satu) => satu !== '')
    return !isNumberingRow(all, columns.size)
  })
}
