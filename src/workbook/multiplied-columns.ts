/** Amounts in thousands or millions: the columns of money that say so. */
import { kolomDalamPengali } from '../diagnostics/catalogue/lk0-lembar.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Grid, labelText } from './grid.ts'
import type { Match } from './header-match.ts'
import { PANJANG_JUDUL } from './header-names.ts'
import { pengaliJudul, pengaliKeterangan } from './pengali-rupiah.ts'
import type { SheetSpec } from './spec.ts'

/** Columns of money that their header, or a line beside the table, says to be in thousands or millions: their amounts cannot be used. */
export function multipliedColumns(
  grid: Grid,
  spec: SheetSpec,
  match: Match,
): { readonly refused: ReadonlySet<string>; readonly findings: readonly Finding[] } {
  const sheet = grid.sheet.name
  const money = [...match.columns].filter(([key]) => spec.columns[key]?.kind === 'rupiah')
  const byHeader = money.flatMap(([key, { cell, text }]) => {
    const kata = pengaliJudul(text)
    return kata === null ? [] : [{ key, kata, at: { sheet, cell, text } }]
  })
  const line =
    money.length === 0
      ? null
      : announcement(grid, cellsOfColumns(match, new Set(money.map(([, { group }]) => group))), match.lastRow)
  if (line !== null) {
    const places = byHeader.map(({ at: { cell } }) => ({ sheet, cell }))
    const temuan = kolomDalamPengali({ sheet, ...line }, { kolom: null, kata: line.kata }, places)
    return { refused: new Set(money.map(([key]) => key)), findings: [temuan] }
  }
  return {
    refused: new Set(byHeader.map(({ key }) => key)),
    findings: byHeader.map(({ key, kata, at }) =>
      kolomDalamPengali(at, { kolom: spec.columns[key]?.header ?? '', kata }),
    ),
  }
}

/** Headers, and what stands over columns of which none is of money: they speak of their own columns alone. */
function cellsOfColumns(match: Match, overMoney: ReadonlySet<string | null>): ReadonlySet<string | null> {
  const headers = [...match.columns.values(), ...match.unknown]
  const groups = match.unknown.flatMap(({ group }) => (overMoney.has(group) ? [] : [group]))
  return new Set([...headers.map(({ cell }) => cell), ...groups])
}

/** "(dalam ribuan rupiah)" above the data or alone in its row; null for none. */
function announcement(
  grid: Grid,
  ofColumns: ReadonlySet<string | null>,
  lastRow: number,
): { readonly cell: string; readonly text: string; readonly kata: string } | null {
  for (const { row, cells } of grid.rows) {
    const filled = cells.filter((cell) => labelText(cell) !== '')
    if (row > lastRow && filled.length > 1) continue
    for (const cell of filled) {
      const text = labelText(cell)
      const kata = ofColumns.has(cell.address) || text.length > PANJANG_JUDUL ? null : pengaliKeterangan(text)
      if (kata !== null) return { cell: cell.address, text, kata }
    }
  }
  return null
}
