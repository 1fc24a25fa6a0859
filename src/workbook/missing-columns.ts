/** Declared columns that no header was found for: asked for, or offered where a header has a slip. */
import { kolomMirip, kolomTanpaJudul, kolomWajibTidakAda } from '../diagnostics/catalogue/lk0-lembar.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { isChoices, mayBe, type TableBody } from './column-content.ts'
import { type Grid, isFilled, labelText } from './grid.ts'
import { addressOf } from './guard/address.ts'
import type { Header, Match } from './header-match.ts'
import { PANJANG_JUDUL } from './header-names.ts'
import { closest, isWordy, plainName } from './name.ts'
import { isNumberingRow } from './numbering-row.ts'
import type { Column, SheetSpec } from './spec.ts'

/** So many unknown headers are named when a required column is missing. */
const LAIN_TERBANYAK = 5

/** What nothing stands for yet: headers that may be a missing column's, and columns without a header. */
interface Leftover {
  readonly headers: Set<Header>
  readonly untitled: number[]
}

/** The header that may be a column's, with a slip or other words around its name. */
function slipOf(
  { header, aliases, similar, containing }: Column<unknown>,
  headers: ReadonlySet<Header>,
): Header | undefined {
  const names = [header, ...aliases]
  const others = similar.map(plainName)
  return (
    [...headers].find(({ text }) => closest(text, names) !== null || others.includes(plainName(text))) ??
    [...headers].find(({ text }) => text.length <= PANJANG_JUDUL && isWordy(text, names)) ??
    [...headers].find(({ text }) => text.length <= PANJANG_JUDUL && containing?.test(text) === true)
  )
}

/** Of columns that stand for each other the first is asked for: where none is there, or its own header has a slip. */
function askedFor(
  { columns, oneOf }: SheetSpec,
  match: Match,
  headers: ReadonlySet<Header>,
): ReadonlySet<string> {
  return new Set(
    oneOf.flatMap((keys) => {
      const [key] = keys
      const column = key === undefined ? undefined : columns[key]
      if (key === undefined || column === undefined || match.columns.has(key)) return []
      const lacking = keys.every((one) => !match.columns.has(one))
      // What is typed below a header with a slip would be left out.
      return lacking || slipOf(column, headers) !== undefined ? [key] : []
    }),
  )
}

/** Told at the header that may be meant, else at a column without one, else at the first header of the table. */
function neededColumn(
  sheet: string,
  column: Column<unknown>,
  match: Match,
  { headers, untitled }: Leftover,
): Finding {
  const slip = slipOf(column, headers)
  if (slip !== undefined) {
    headers.delete(slip)
    const at = { sheet, cell: slip.cell, text: slip.text }
    return kolomWajibTidakAda(at, { kolom: column.header, mirip: { judul: slip.text, sel: slip.cell } }, [])
  }
  const blanked = untitled.shift()
  const cell = blanked === undefined ? firstHeaderCell(match) : addressOf(match.lastRow, blanked)
  // Without a likely one, any header that is not known may be the missing column.
  const others = [...headers].slice(0, LAIN_TERBANYAK)
  return kolomWajibTidakAda(
    { sheet, cell },
    { kolom: column.header, mirip: null },
    others.map((other) => ({ sheet, cell: other.cell })),
  )
}

function wishedColumn(sheet: string, column: Column<unknown>, { headers }: Leftover): readonly Finding[] {
  const slip = slipOf(column, headers)
  if (slip === undefined) return []
  headers.delete(slip)
  return [kolomMirip({ sheet, cell: slip.cell, text: slip.text }, { kolom: column.header })]
}

/**
 * Beside the table an office may note what it likes; within it, and next to it where it looks like a column that is
 * missing, content without a header was meant to be read.
 */
function withinTable(
  { grid, columns: found, ...body }: TableBody,
  match: Match,
  untitled: readonly number[],
  absent: readonly Column<unknown>[],
): readonly number[] {
  // A header merged over its neighbours reaches as far as the merge: what stands below it belongs to the table.
  const headerRows = new Set([...match.columns.values()].map(({ row }) => row))
  const merged = (one: number): boolean => [...headerRows].some((row) => grid.at(row, one).covered)
  const [first, last] = [Math.min(...found), Math.max(...found)]
  const atEdge = (one: number): boolean =>
    one === last + 1 && absent.some((column) => mayBe(column, one, { ...body, grid, columns: found }))
  return untitled.filter((one) => merged(one) || (one > first && one < last) || atEdge(one))
}

/**
 * `asked`: optional columns without which the sheet says nothing; later stages stay silent about them, as about those
 * `recognised` below a lost header. `untitled`: where headers were lost. `told`: headers that have a finding of their own.
 */
export function missingColumns(
  grid: Grid,
  spec: SheetSpec,
  match: Match,
  told: ReadonlySet<Header>,
): {
  readonly asked: ReadonlySet<string>
  readonly recognised: readonly string[]
  readonly untitled: readonly string[]
  readonly findings: readonly Finding[]
} {
  const sheet = grid.sheet.name
  const leftover: Leftover = {
    headers: new Set(match.unknown.filter((header) => !told.has(header))),
    untitled: [...untitledColumns(grid, match)],
  }
  const missing = Object.entries(spec.columns).filter(([key]) => !match.columns.has(key))
  const asked = askedFor(spec, match, leftover.headers)
  const needed = missing.filter(([key, { required }]) => required || asked.has(key))
  // A column that is only checked is no loss.
  const wished = missing.filter(([key, { required, offered }]) => !required && offered && !asked.has(key))
  const findings = [
    ...needed.map(([, column]) => neededColumn(sheet, column, match, leftover)),
    ...wished.flatMap(([, column]) => wishedColumn(sheet, column, leftover)),
  ]
  const body: TableBody = {
    grid,
    lastRow: match.lastRow,
    columns: [...match.columns.values(), ...match.years.values()].map(({ column }) => column),
  }
  const absent = missing
    .filter(([key, { offered }]) => offered && !asked.has(key))
    .map(([, column]) => column)
  const within = withinTable(body, match, leftover.untitled, absent)
  const recognised = missing.flatMap(([key, column]) =>
    within.some((one) => isChoices(column, one, body)) ? [key] : [],
  )
  const untitled = within.map((column) => addressOf(match.lastRow, column))
  return {
    asked,
    recognised,
    untitled,
    findings: [...findings, ...untitled.map((cell) => kolomTanpaJudul({ sheet, cell }, undefined))],
  }
}

/** Columns that have content below but no header: somebody blanked it, merged it away, or noted something beside the table. */
function untitledColumns(grid: Grid, match: Match): readonly number[] {
  const doubles = match.doubles.map(({ other }) => other)
  const titled = [...match.columns.values(), ...match.years.values(), ...match.unknown, ...doubles]
  const columns = new Set(titled.map(({ column }) => column))
  const untitled = new Set<number>()
  for (const { row, cells } of grid.rows) {
    if (row <= match.lastRow || isNumberingRow(cells.map(labelText).filter(Boolean), columns.size)) continue
    for (const cell of cells) {
      if (!columns.has(cell.column) && isFilled(cell)) untitled.add(cell.column)
    }
  }
  return [...untitled].sort((a, b) => a - b)
}

/** Where a missing column is reported otherwise: the first cell of the header row. */
function firstHeaderCell(match: Match): string {
  const found = [...match.columns.values()].sort((a, b) => a.column - b.column)
  return found[0]?.cell ?? ''
}
