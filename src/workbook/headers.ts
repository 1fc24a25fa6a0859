/** Finds the header row of a table sheet and which column each declared column stands in. */
import {
  barisJudulTidakAda,
  kolomDalamPengali,
  kolomGanda,
  kolomMirip,
  kolomPerTahun,
  kolomTanpaJudul,
  kolomWajibTidakAda,
} from '../diagnostics/catalogue/lk0-lembar.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Grid, isFilled, labelText } from './grid.ts'
import { addressOf } from './guard/address.ts'
import { cleanText, closest, isWordy, plainName } from './name.ts'
import { PENGALI, pengaliJudul, pengaliKeterangan, tanpaRupiah } from './pengali-rupiah.ts'
import type { RawRow } from './raw.ts'
import type { Column, SheetSpec } from './spec.ts'

/** Header rows are looked for in these rows of the sheet. */
export const BARIS_JUDUL_TERAKHIR = 20

/** So many unknown headers are named when a required column is missing. */
const LAIN_TERBANYAK = 5

/** Longer texts are data or titles, no headers. */
const PANJANG_JUDUL = 120

interface Header {
  readonly column: number
  readonly cell: string
  readonly row: number
  readonly text: string
  /** Of two rows, the cell above that this header completes. */
  readonly group: string | null
}

export interface Headers {
  /** Last row of the header; data stand below it. */
  readonly lastRow: number
  readonly columns: ReadonlyMap<string, Header>
  readonly years: ReadonlyMap<number, Header>
  /** Columns that cannot be used, or that nothing stands for; a finding exists. */
  readonly refused: ReadonlySet<string>
}

/** How well a header fits a declared column: 1 exact, 2 but for case and spaces, 3 an alias, 4 with unit or year left out. */
type Tier = 1 | 2 | 3 | 4
const TIERS: readonly Tier[] = [1, 2, 3, 4]

/** "Pagu (Rp)" → "Pagu"; "Target Tahun 2022" → "Target". "(%)" tells columns apart, except where the value itself is meant. */
function withoutUnit(text: string, column: Column<unknown>, years: boolean): string {
  const unit = text.replace(/\(([^)]*)\)\s*$/, (whole, inside: string) =>
    inside.includes('%') && column.kind !== 'nilai' ? whole : '',
  )
  const bare = years ? unit : unit.replace(/\b(?:tahun|th\.?|ta\.?)?\s*(?:19|20)\d{2}\s*$/i, '')
  return column.kind === 'rupiah' ? tanpaRupiah(bare) : bare
}

const plainNames = new WeakMap<Column<unknown>, readonly string[]>()

/** The header and aliases of a declared column as plain names; worked out once. */
function namesOf(column: Column<unknown>): readonly string[] {
  const known = plainNames.get(column)
  if (known !== undefined) return known
  const names = [column.header, ...column.aliases].map(plainName)
  plainNames.set(column, names)
  return names
}

/** Names of a declared column, compared with a header or a repeated header. */
export function fits(text: string, column: Column<unknown>, years = false): Tier | null {
  if (text.length > PANJANG_JUDUL) return null
  const clean = cleanText(text).replace(/\s+/g, ' ')
  if (clean === '') return null
  if (clean === column.header) return 1
  const names = namesOf(column)
  const plain = plainName(clean)
  const place = plain === '' ? -1 : names.indexOf(plain)
  if (place >= 0) return place === 0 ? 2 : 3
  const bare = plainName(withoutUnit(clean, column, years))
  return bare !== '' && names.includes(bare) ? 4 : null
}

/** The declared names of a sheet's columns: exact headers, and plain names with how well they fit. */
interface Names {
  readonly exact: ReadonlyMap<string, readonly Column<unknown>[]>
  readonly plain: ReadonlyMap<string, ReadonlyMap<Column<unknown>, Tier>>
}
const namesOfSheets = new WeakMap<SheetSpec, Names>()

function namesOfSheet(spec: SheetSpec): Names {
  const known = namesOfSheets.get(spec)
  if (known !== undefined) return known
  const exact = new Map<string, Column<unknown>[]>()
  const plain = new Map<string, Map<Column<unknown>, Tier>>()
  for (const column of Object.values(spec.columns)) {
    exact.set(column.header, [...(exact.get(column.header) ?? []), column])
    for (const [place, name] of namesOf(column).entries()) {
      const columns = plain.get(name) ?? new Map<Column<unknown>, Tier>()
      plain.set(name, columns)
      if (!columns.has(column)) columns.set(column, place === 0 ? 2 : 3)
    }
  }
  const names = { exact, plain }
  namesOfSheets.set(spec, names)
  return names
}

const NONE: ReadonlyMap<Column<unknown>, Tier> = new Map()

/** What `withoutUnit` may leave out. */
const HAS_UNIT = new RegExp(`(?:\\)|(?:19|20)\\d{2}|rp\\.?|rupiah|${PENGALI})\\s*$`, 'i')

/** The columns of a sheet that a header fits: `fits` of every column at once. */
function columnsFitting(
  text: string,
  spec: SheetSpec,
  years = spec.yearColumns !== null && yearOf(text) !== null,
): ReadonlyMap<Column<unknown>, Tier> {
  if (text.length > PANJANG_JUDUL) return NONE
  const clean = cleanText(text).replace(/\s+/g, ' ')
  if (clean === '') return NONE
  const { exact, plain } = namesOfSheet(spec)
  const name = plainName(clean)
  const named = (name === '' ? undefined : plain.get(name)) ?? NONE
  const exactly = exact.get(clean) ?? []
  if (exactly.length === 0 && !HAS_UNIT.test(clean)) return named
  const found = new Map(named)
  for (const column of exactly) found.set(column, 1)
  for (const column of Object.values(spec.columns)) {
    if (found.has(column)) continue
    const tier = fits(text, column, years)
    if (tier !== null) found.set(column, tier)
  }
  return found
}

/** Words that may stand beside the year in the header of a year column. */
const KATA_TAHUN = new Set(['target', 'tahun', 'th', 't', 'a', 'ta', 'renstra', 'kinerja', 'rencana'])

/** "2022", "Tahun 2022", "Target T.A. 2022:", "2022 (Target)" → 2022. */
function yearOf(text: string): number | null {
  const parts =
    cleanText(text)
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  const [year, ...others] = parts.filter((part) => !KATA_TAHUN.has(part))
  return year !== undefined && others.length === 0 && /^(?:19|20)\d{2}$/.test(year) ? Number(year) : null
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
    }))
    .filter(({ text }) => text !== '')
}

/**
 * The headers of two rows, where the lower completes the upper: "Target TW" above "I", "II" gives "Target TW I", and
 * "Keluaran" above "Target" gives "Target Keluaran".
 * The upper text reaches over merged and blank cells to its right.
 */
function doubleRow(grid: Grid, spec: SheetSpec, upper: RawRow, lower: RawRow): readonly Header[] {
  const known = (text: string): boolean => yearOf(text) !== null || columnsFitting(text, spec, false).size > 0
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
      const text = together.find(known) ?? bottomText
      headers.push({ column, cell: bottom.address, row: lower.row, text, group: group.cell })
    } else if (topText !== '') {
      headers.push({ column, cell: top.address, row: upper.row, text: topText, group: null })
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
    if (match.columns.size === 0 || found < least || match.score <= (best?.match.score ?? 0)) return
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
  for (const [, column] of missing.filter(([key, { required }]) => !required && !asked.has(key))) {
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
function yearsAcross(grid: Grid, spec: SheetSpec, lastRow: number | null): Finding | null {
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
