/** Finds the header row of a table sheet and which column each declared column stands in. */
import {
  barisJudulTidakAda,
  kolomDalamPengali,
  kolomGanda,
  kolomMirip,
  kolomTanpaJudul,
  kolomWajibTidakAda,
} from '../diagnostics/catalogue/lk0-lembar.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Grid, isFilled, labelText } from './grid.ts'
import { addressOf } from './guard/address.ts'
import { BARIS_JUDUL_TERAKHIR, columnsFitting, PANJANG_JUDUL, TIERS, yearOf } from './header-names.ts'
import { closest, isWordy, plainName } from './name.ts'
import { pengaliJudul, pengaliKeterangan } from './pengali-rupiah.ts'
import type { RawRow } from './raw.ts'
import type { Column, SheetSpec } from './spec.ts'
import { yearsAcross } from './years-across.ts'

/** So many unknown headers are named when a required column is missing. */
const LAIN_TERBANYAK = 5

interface Header {
  readonly column: number
  readonly cell: string
  readonly row: number
  readonly text: string
  /** Of two rows, the cell above that this header completes. */
  readonly group: string | null
  /** Stands below a cell that says what it is of, and is known by itself only: "Target" below "Triwulan I". */
  readonly partly: boolean
}

export interface Headers {
  /** Last row of the header; data stand below it. */
  readonly lastRow: number
  readonly columns: ReadonlyMap<string, Header>
  readonly years: ReadonlyMap<number, Header>
  /** Columns that cannot be used, or that nothing stands for; a finding exists. */
  readonly refused: ReadonlySet<string>
}

interface Match {
  readonly columns: ReadonlyMap<string, Header>
  readonly years: ReadonlyMap<number, Header>
  readonly doubles: readonly { readonly kolom: string; readonly kept: Header; readonly other: Header }[]
  readonly unknown: readonly Header[]
  readonly score: number
}

/** Gives each declared column the header that fits it best; each header serves once. */
function matchHeaders(spec: SheetSpec, headers: readonly Header[]): Match {
  const free = new Set(headers)
  const tiers = new Map(headers.map((header) => [header, columnsFitting(header.text, spec)]))
  const likely = headers.filter((header) => (tiers.get(header)?.size ?? 0) > 0)
  const columns = new Map<string, Header>()
  const doubles: { kolom: string; kept: Header; other: Header }[] = []
  let quality = 0
  for (const tier of likely.length === 0 ? [] : TIERS) {
    for (const [key, column] of Object.entries(spec.columns)) {
      if (columns.has(key)) continue
      const fitting = likely.filter((header) => free.has(header) && tiers.get(header)?.get(column) === tier)
      const [kept, ...others] = fitting
      if (kept === undefined) continue
      // What is only checked must be this column without doubt.
      if (!column.offered && (kept.partly || others.length > 0)) continue
      columns.set(key, kept)
      quality += 5 - tier
      for (const header of fitting) free.delete(header)
      for (const other of others) doubles.push({ kolom: column.header, kept, other })
    }
  }
  const years = new Map<number, Header>()
  for (const header of spec.yearColumns === null ? [] : [...free]) {
    const year = yearOf(header.text)
    if (year === null) continue
    const kept = years.get(year)
    if (kept === undefined) years.set(year, header)
    else doubles.push({ kolom: String(year), kept, other: header })
    free.delete(header)
  }
  const found = columns.size + years.size
  return { columns, years, doubles, unknown: [...free], score: found * 1000 + quality }
}

/** The headers of one row. */
function singleRow(row: RawRow): readonly Header[] {
  return row.cells
    .map((cell) => ({
      column: cell.column,
      cell: cell.address,
      row: row.row,
      text: labelText(cell),
      group: null,
      partly: false,
    }))
    .filter(({ text }) => text !== '')
}

/**
 * The headers of two rows, where the lower completes the upper: "Target TW" above "I", "II" gives "Target TW I", and
 * "Keluaran" above "Target" gives "Target Keluaran".
 * The upper text reaches over merged and blank cells to its right.
 */
function doubleRow(grid: Grid, spec: SheetSpec, upper: RawRow, lower: RawRow): readonly Header[] {
  const known = (text: string): boolean =>
    (spec.yearColumns !== null && yearOf(text) !== null) || columnsFitting(text, spec, false).size > 0
  const last = Math.max(
    ...upper.cells.map(({ column }) => column),
    ...lower.cells.map(({ column }) => column),
  )
  const headers: Header[] = []
  let group: { readonly text: string; readonly cell: string | null } = { text: '', cell: null }
  for (let column = 1; column <= last; column++) {
    const top = grid.at(upper.row, column)
    const bottom = grid.at(lower.row, column)
    const topText = labelText(top)
    if (topText !== '') group = { text: topText, cell: top.address }
    const bottomText = labelText(bottom)
    if (bottomText !== '') {
      const together = [`${group.text} ${bottomText}`, `${bottomText} ${group.text}`]
      const whole = together.find(known)
      const text = whole ?? bottomText
      const partly = whole === undefined && group.text !== ''
      headers.push({ column, cell: bottom.address, row: lower.row, text, group: group.cell, partly })
    } else if (topText !== '') {
      headers.push({ column, cell: top.address, row: upper.row, text: topText, group: null, partly: false })
    }
  }
  return headers
}

/** Keeps the compiler from narrowing a variable that a closure assigns. */
function lastRowOf(best: { readonly lastRow: number } | null): number | null {
  return best?.lastRow ?? null
}

function bestMatch(grid: Grid, spec: SheetSpec): { readonly match: Match; readonly lastRow: number } | null {
  const rows = grid.rows.filter(({ row }) => row <= BARIS_JUDUL_TERAKHIR)
  const least = Math.min(2, Object.keys(spec.columns).length)
  let best: { match: Match; lastRow: number } | null = null
  const consider = (headers: readonly Header[], lastRow: number): void => {
    const match = matchHeaders(spec, headers)
    const found = match.columns.size + match.years.size
    if (match.columns.size === 0 || found < least) return
    // "Triwulan I" above "Target" and "Realisasi" is a column by itself and with the lower one: both rows are the header.
    const completed = [...match.columns.values()].some(({ group, partly }) => group !== null && !partly)
    const score = best?.match.score ?? 0
    if (match.score < score || (match.score === score && !completed)) return
    best = { match, lastRow }
  }
  for (const row of rows) consider(singleRow(row), row.row)
  // A header of two rows has the best single row as its upper or lower half.
  const near = lastRowOf(best)
  for (const upper of rows.filter(({ row }) => near === null || row === near || row === near - 1)) {
    const lower = rows.find(({ row }) => row === upper.row + 1)
    if (lower !== undefined) consider(doubleRow(grid, spec, upper, lower), lower.row)
  }
  return best
}

/** Finds the headers; null with a finding when the sheet has no header row. */
export function findHeaders(
  grid: Grid,
  spec: SheetSpec,
): { readonly headers: Headers | null; readonly findings: readonly Finding[] } {
  const sheet = grid.sheet.name
  const required = Object.values(spec.columns).filter((column) => column.required)
  const best = bestMatch(grid, spec)
  const perTahun = best?.match.columns.has('tahun') ? null : yearsAcross(grid, spec, best?.lastRow ?? null)
  if (perTahun !== null) return { headers: null, findings: [perTahun] }
  if (best === null) {
    const kolom = (required.length > 0 ? required : Object.values(spec.columns)).map(({ header }) => header)
    return {
      headers: null,
      findings: [barisJudulTidakAda({ sheet, cell: '' }, { lembar: spec.name, kolom })],
    }
  }

  const { match, lastRow } = best
  const findings: Finding[] = match.doubles.map(({ kolom, kept, other }) =>
    kolomGanda({ sheet, cell: other.cell, text: other.text }, { kolom, lain: kept.cell }, [
      { sheet, cell: kept.cell },
    ]),
  )
  const missing = Object.entries(spec.columns).filter(([key]) => !match.columns.has(key))
  const unknown = new Set(match.unknown)
  const slipOf = (column: Column<unknown>): Header | undefined => {
    const names = [column.header, ...column.aliases]
    const similar = column.similar.map(plainName)
    return (
      [...unknown].find(({ text }) => closest(text, names) !== null || similar.includes(plainName(text))) ??
      [...unknown].find(({ text }) => text.length <= PANJANG_JUDUL && isWordy(text, names))
    )
  }
  // Of columns that stand for each other the first is asked for where none is there.
  const lacking = spec.oneOf.filter((keys) => keys.every((key) => !match.columns.has(key)))
  // One of them whose header has a slip is asked for too: what is typed below it would be left out.
  const stands = new Set(spec.oneOf.flatMap(([key]) => key ?? []))
  const slipped = missing.flatMap(([key, column]) =>
    stands.has(key) && slipOf(column) !== undefined ? [key] : [],
  )
  const asked = new Set([...lacking.flatMap(([key]) => key ?? []), ...slipped])
  const untitled = [...untitledColumns(grid, match, lastRow)]
  for (const [, column] of missing.filter(([key, { required }]) => required || asked.has(key))) {
    const slip = slipOf(column)
    if (slip !== undefined) unknown.delete(slip)
    const mirip = slip === undefined ? null : { judul: slip.text, sel: slip.cell }
    const blanked = slip === undefined ? untitled.shift() : undefined
    const cell = blanked === undefined ? firstHeaderCell(match) : addressOf(lastRow, blanked)
    const at = slip === undefined ? { sheet, cell } : { sheet, cell: slip.cell, text: slip.text }
    // Without a likely one, any header that is not known may be the missing column.
    const others = slip === undefined ? [...unknown].slice(0, LAIN_TERBANYAK) : []
    findings.push(
      kolomWajibTidakAda(
        at,
        { kolom: column.header, mirip },
        others.map(({ cell }) => ({ sheet, cell })),
      ),
    )
  }
  // A column that is only checked is no loss.
  const wished = missing.filter(([key, { required, offered }]) => !required && offered && !asked.has(key))
  for (const [, column] of wished) {
    const slip = slipOf(column)
    if (slip === undefined) continue
    unknown.delete(slip)
    findings.push(kolomMirip({ sheet, cell: slip.cell, text: slip.text }, { kolom: column.header }))
  }
  // Beside the table an office may note what it likes; within it, content without a header was meant to be read.
  const found = [...match.columns.values(), ...match.years.values()].map(({ column }) => column)
  // A header merged over its neighbours reaches as far as the merge: what stands below it belongs to the table.
  const headerRows = new Set([...match.columns.values()].map(({ row }) => row))
  const merged = (one: number): boolean => [...headerRows].some((row) => grid.at(row, one).covered)
  const within = untitled.filter(
    (one) => merged(one) || (one > Math.min(...found) && one < Math.max(...found)),
  )
  for (const column of within) {
    findings.push(kolomTanpaJudul({ sheet, cell: addressOf(lastRow, column) }, undefined))
  }
  const { refused, findings: multiplied } = multipliedColumns(grid, spec, match, lastRow)
  findings.push(...multiplied)
  const columns = new Map([...match.columns].filter(([key]) => !refused.has(key)))
  return {
    headers: { lastRow, columns, years: match.years, refused: new Set([...asked, ...refused]) },
    findings,
  }
}

/** Columns of money that their header, or a line beside the table, says to be in thousands or millions: their amounts cannot be used. */
function multipliedColumns(
  grid: Grid,
  spec: SheetSpec,
  match: Match,
  lastRow: number,
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
      : announcement(grid, cellsOfColumns(match, new Set(money.map(([, { group }]) => group))), lastRow)
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

/** Columns that have content below but no header: somebody blanked it, merged it away, or noted something beside the table. */
function untitledColumns(grid: Grid, match: Match, lastRow: number): readonly number[] {
  const doubles = match.doubles.map(({ other }) => other)
  const titled = [...match.columns.values(), ...match.years.values(), ...match.unknown, ...doubles]
  const columns = new Set(titled.map(({ column }) => column))
  const untitled = new Set<number>()
  for (const { cells } of grid.rows.filter(({ row }) => row > lastRow)) {
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
