/** Which rows head a table, and which of their headers each declared column has. */
import { type Grid, labelText } from './grid.ts'
import { BARIS_JUDUL_TERAKHIR, columnsFitting, TIERS, yearOf } from './header-names.ts'
import { plainName, yearIn } from './name.ts'
import type { RawRow } from './raw.ts'
import type { SheetSpec } from './spec.ts'

export interface Header {
  readonly column: number
  readonly cell: string
  readonly row: number
  readonly text: string
  /** Of several rows, the cell above that this header completes. */
  readonly group: string | null
  /** Stands below a cell that says what it is of, and is known by itself only: "Target" below "Triwulan I". */
  readonly partly: boolean
}

/** Two headers for one column. */
export interface Double {
  /** The declared column that both name; null for a year. */
  readonly key: string | null
  readonly kolom: string
  readonly kept: Header
  readonly other: Header
}

/** What headers are sought for. */
interface Sought {
  readonly spec: SheetSpec
  /** The report year; null where it is not known. */
  readonly tahun: number | null
}

/** The headers of a sheet, found or left over. */
export interface Match {
  /** Last row of the header; data stand below it. */
  readonly lastRow: number
  readonly columns: ReadonlyMap<string, Header>
  readonly years: ReadonlyMap<number, Header>
  readonly doubles: readonly Double[]
  readonly unknown: readonly Header[]
  readonly score: number
}

/** Of "Realisasi 2022" and "Realisasi 2023" the one of the report year; all where none or each is. */
function ofYear(headers: readonly Header[], tahun: number | null): readonly Header[] {
  if (tahun === null || headers.length < 2 || headers.every(({ text }) => yearIn(text) !== tahun))
    return headers
  return headers.filter(({ text }) => [null, tahun].includes(yearIn(text)))
}

/** Gives each declared column the header that fits it best; each header serves once. */
function matchHeaders({ spec, tahun }: Sought, headers: readonly Header[], lastRow: number): Match {
  const free = new Set(headers)
  const tiers = new Map(headers.map((header) => [header, columnsFitting(header.text, spec)]))
  const likely = headers.filter((header) => (tiers.get(header)?.size ?? 0) > 0)
  const columns = new Map<string, Header>()
  const doubles: Double[] = []
  let quality = 0
  // "Target" below a heading is the one to check with where the "Realisasi" beside it was read.
  const besideOffered = ({ group }: Header): boolean =>
    [...columns.values()].some((read) => read.partly && read.group === group)
  // "Realisasi Keuangan (Rp)" is money; "Realisasi" below "Fisik" only where nothing else is.
  const passes: readonly ((header: Header, offered: boolean) => boolean)[] = [
    ({ partly }) => !partly,
    ({ partly }, offered) => partly && offered,
    (header, offered) => header.partly && !offered && besideOffered(header),
  ]
  const some = likely.some(({ partly }) => partly)
  const needed = likely.length === 0 ? [] : some ? passes : passes.slice(0, 1)
  const rounds = needed.flatMap((pass) => TIERS.map((tier) => ({ tier, pass })))
  for (const { tier, pass } of rounds) {
    for (const [key, column] of Object.entries(spec.columns)) {
      if (columns.has(key)) continue
      const fitting = ofYear(
        likely.filter(
          (header) =>
            free.has(header) && tiers.get(header)?.get(column) === tier && pass(header, column.offered),
        ),
        tahun,
      )
      const [kept, ...others] = fitting
      if (kept === undefined) continue
      // What is only checked must be this column without doubt.
      if (!column.offered && others.length > 0) continue
      columns.set(key, kept)
      quality += 5 - tier
      for (const header of fitting) free.delete(header)
      for (const other of others) doubles.push({ key, kolom: column.header, kept, other })
    }
  }
  const claimed = doubles.flatMap(({ kept, other }) => [other, kept])
  for (const [header, key] of besideRead(spec, columns, [...free, ...claimed])) {
    if (columns.has(key)) continue
    // Read as another column that a second header is for: that one has it then.
    const double = doubles.find(({ kept }) => kept === header)
    if (double?.key != null) columns.set(double.key, double.other)
    columns.set(key, header)
  }
  const read = new Set(columns.values())
  for (const header of read) free.delete(header)
  const years = new Map<number, Header>()
  for (const header of spec.yearColumns === null ? [] : [...free]) {
    const year = yearOf(header.text)
    if (year === null) continue
    const kept = years.get(year)
    if (kept === undefined) years.set(year, header)
    else doubles.push({ key: null, kolom: String(year), kept, other: header })
    free.delete(header)
  }
  const found = columns.size + years.size
  const undecided = doubles.filter(({ other }) => !read.has(other))
  return {
    lastRow,
    columns,
    years,
    doubles: undecided,
    unknown: [...free],
    score: found * 1000 + quality,
  }
}

/**
 * What stands below one heading is of one thing: where "Target" was read as "Target Keluaran", the "Realisasi" beside it is
 * "Realisasi Keluaran", whatever the heading is called. Gives the keys of such headers among those left.
 */
function besideRead(
  spec: SheetSpec,
  columns: ReadonlyMap<string, Header>,
  left: readonly Header[],
): ReadonlyMap<Header, string> {
  const things = [...columns].flatMap(([key, { text, group, partly }]) => {
    const [whole, own] = [plainName(spec.columns[key]?.header ?? ''), plainName(text)]
    return partly && whole.startsWith(own) && whole !== own ? [{ group, thing: whole.slice(own.length) }] : []
  })
  if (things.length === 0) return new Map()
  const free = Object.entries(spec.columns).filter(([key]) => !columns.has(key))
  return new Map(
    left.flatMap((header) => {
      if (!header.partly) return []
      const names = things.flatMap(({ group, thing }) =>
        group === header.group ? [`${plainName(header.text)}${thing}`] : [],
      )
      const found = free.find(([, column]) => names.includes(plainName(column.header)))
      return found === undefined ? [] : [[header, found[0]] as const]
    }),
  )
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

/** What a header of money or percentages ends with: "(Rp)", "(%)", "Rp". */
const SATUAN_DI_AKHIR = /\s*(?:\([^()]*\)|\b(?:rp\.?|rupiah))\s*$/i

/** An upper and a lower text as one header; the unit of the upper one stays behind both: "Anggaran Murni (Rp)". */
function joined(upper: string, lower: string): readonly string[] {
  const name = upper.replace(SATUAN_DI_AKHIR, '')
  return [`${upper} ${lower}`, `${lower} ${upper}`, `${name} ${lower}${upper.slice(name.length)}`]
}

/** Below the name of a column, what only says that it is written out there: "Sasaran Strategis" above "Kode" and "Uraian". */
const SEUTUHNYA = /^(?:uraian|nama|rumusan)$/i

/** A text that others stand below, as far as it reaches. */
interface Group {
  readonly text: string
  readonly cell: string
}

/**
 * The headers of several rows, where the lower ones complete the upper: "Target TW" above "I", "II" gives "Target TW I", and
 * "Keluaran" above "Target" gives "Target Keluaran".
 * An upper text reaches over merged and blank cells to its right.
 */
function stackedRows(grid: Grid, spec: SheetSpec, rows: readonly RawRow[]): readonly Header[] {
  const known = (text: string): boolean =>
    (spec.yearColumns !== null && yearOf(text) !== null) || columnsFitting(text, spec, false).size > 0
  const last = Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
  const headers: Header[] = []
  let groups: readonly (Group | undefined)[] = []
  for (let column = 1; column <= last; column++) {
    const cells = rows.map(({ row }) => grid.at(row, column))
    const texts = cells.map(labelText)
    const highest = texts.findIndex((text) => text !== '')
    const place = texts.findLastIndex((text) => text !== '')
    const [cell, row, text] = [cells[place], rows[place], texts[place]]
    if (cell === undefined || row === undefined || text === undefined) continue
    groups = texts.map((own, index) =>
      // What begins here ends what stood below the one before it.
      own === '' && index < highest
        ? groups[index]
        : own === ''
          ? undefined
          : { text: own, cell: cells[index]?.address ?? '' },
    )
    if (highest === 0 && place === 0) {
      headers.push({ column, cell: cell.address, row: row.row, text, group: null, partly: false })
      continue
    }
    const above = groups
      .slice(0, place)
      .filter((group) => group !== undefined)
      .reverse()
    const whole = above
      .flatMap((group) => [
        ...joined(group.text, text),
        ...(SEUTUHNYA.test(text) && !known(text) ? [group.text] : []),
      ])
      .find(known)
    const [group = null] = above
    headers.push({
      column,
      cell: cell.address,
      row: row.row,
      text: whole ?? text,
      group: group?.cell ?? null,
      partly: whole === undefined && group !== null,
    })
  }
  return headers
}

/** Two years below one text: "Realisasi" above "2021" and "2022". */
function hasYearsBelow({ columns, unknown }: Match): boolean {
  const below = [...columns.values(), ...unknown].filter(
    ({ text, group, partly }) => group !== null && !partly && yearIn(text) !== null,
  )
  return new Set(below.map(({ group }) => group)).size < below.length
}

/** The better of two: the one with more columns; of two alike the header of rows that complete each other. */
function better(best: Match | null, match: Match, least: number): Match | null {
  if (match.columns.size === 0 || match.columns.size + match.years.size < least) return best
  if (best === null) return match
  const more = match.columns.size + match.years.size - best.columns.size - best.years.size
  if (more !== 0) return more > 0 ? match : best
  // The text above fits better alone, but which column it is of stands below.
  if (hasYearsBelow(match)) return match
  // "Triwulan I" above "Target" and "Realisasi" is a column by itself and with the lower one: all its rows are the header.
  const completed = [...match.columns.values()].some(({ group, partly }) => group !== null && !partly)
  return match.score > best.score || (match.score === best.score && completed) ? match : best
}

/** The row, or up to three rows, among the first that most columns find their headers in; null for none. */
export function bestMatch(grid: Grid, spec: SheetSpec, tahun: number | null): Match | null {
  const sought = { spec, tahun }
  const rows = grid.rows.filter(({ row }) => row <= BARIS_JUDUL_TERAKHIR)
  const least = Math.min(2, Object.keys(spec.columns).length)
  let best: Match | null = null
  for (const row of rows) best = better(best, matchHeaders(sought, singleRow(row), row.row), least)
  // A header of two rows has the best single row as its upper or lower half.
  const near: number | null = best?.lastRow ?? null
  for (const upper of rows.filter(({ row }) => near === null || row === near || row === near - 1)) {
    const lower = rows.find(({ row }) => row === upper.row + 1)
    if (lower === undefined) continue
    best = better(best, matchHeaders(sought, stackedRows(grid, spec, [upper, lower]), lower.row), least)
  }
  // What stands above two rows, or below them, must find more: it is a title or the first row of data otherwise.
  const two = best
  for (const first of rows.filter(
    ({ row }) => two !== null && row >= two.lastRow - 2 && row <= two.lastRow,
  )) {
    const three = [first, ...rows.filter(({ row }) => row === first.row + 1 || row === first.row + 2)]
    if (three.length < 3) continue
    const match = matchHeaders(sought, stackedRows(grid, spec, three), first.row + 2)
    if (match.score > (best?.score ?? 0)) best = better(best, match, least)
  }
  return best
}
