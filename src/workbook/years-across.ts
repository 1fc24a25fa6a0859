/** A table that should have a row for each year, and has columns for each instead. */
import { kolomPerTahun } from '../diagnostics/catalogue/lk0-lembar.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Grid, labelText } from './grid.ts'
import { BARIS_JUDUL_TERAKHIR, columnsFitting, PANJANG_JUDUL, yearOf } from './header-names.ts'
import type { SheetSpec } from './spec.ts'

/** "2021", "Realisasi 2021", "2021 (Target)" → 2021: a declared column for one year. */
function yearOfColumn(text: string, spec: SheetSpec): number | null {
  const [year, ...others] = text.length > PANJANG_JUDUL ? [] : (text.match(/\b(?:19|20)\d{2}\b/g) ?? [])
  if (year === undefined || others.length > 0) return null
  const known = yearOf(text) !== null || columnsFitting(text.replace(year, ''), spec, false).size > 0
  return known ? Number(year) : null
}

/**
 * A table that should have a row for each year, in a column "Tahun", and has columns for each instead; null for none.
 * `lastRow` is that of the header row, below which years may stand as its second; null where none was found: then a row
 * counts that has other headers too.
 */
export function yearsAcross(grid: Grid, spec: SheetSpec, lastRow: number | null): Finding | null {
  if (spec.columns.tahun?.required !== true) return null
  for (const { row, cells } of grid.rows) {
    if (row > (lastRow === null ? BARIS_JUDUL_TERAKHIR : lastRow + 1)) break
    const years = new Map<number, { readonly cell: string; readonly text: string }>()
    let others = 0
    for (const cell of cells) {
      const text = labelText(cell)
      const year = yearOfColumn(text, spec)
      if (year !== null && !years.has(year)) years.set(year, { cell: cell.address, text })
      else if (year === null && columnsFitting(text, spec).size > 0) others += 1
    }
    const [first, ...more] = [...years].sort(([one], [other]) => one - other)
    if (first === undefined || more.length === 0 || (lastRow === null && others === 0)) continue
    const sheet = grid.sheet.name
    const kolom = Object.values(spec.columns).filter(({ required, kind }) => required || kind === 'nilai')
    return kolomPerTahun(
      { sheet, ...first[1] },
      { lembar: spec.name, tahun: [...years.keys()].sort(), kolom: kolom.map(({ header }) => header) },
      more.map(([, { cell }]) => ({ sheet, cell })),
    )
  }
  return null
}
