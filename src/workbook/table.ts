/** Reads a table sheet: skips what is no data, carries what is written once, types every cell. */
import {
  barisContohTertinggal,
  lembarMasihContoh,
  lembarWajibKosong,
  lembarWajibMasihContoh,
} from '../diagnostics/catalogue/lk0-lembar.ts'
import { angkaDiSelGabungan } from '../diagnostics/catalogue/lk1-sel.ts'
import { selWajibKosong } from '../diagnostics/catalogue/lk2-baris.ts'
import type { Checked, Finding } from '../diagnostics/finding.ts'
import type { Cell, Nilai } from './cell.ts'
import { isExample } from './example.ts'
import { type Grid, gridOf, isFilled } from './grid.ts'
import { addressOf } from './guard/address.ts'
import { findHeaders, type Headers } from './headers.ts'
import { isJudul, type Judul } from './judul.ts'
import { readKind } from './kinds.ts'
import { intiKode, kodeBerurut } from './kode.ts'
import { plainName } from './name.ts'
import { isKosong } from './number.ts'
import type { RawCell, RawRow, RawSheet } from './raw.ts'
import {
  hasGroups,
  isBand,
  isGroup,
  isMeanRow,
  isNumberingRow,
  isRepeatedHeader,
  isTotal,
  isTotalOrNote,
  isWithinSignature,
  startsNotes,
  startsSignature,
  textsOf,
} from './rows.ts'
import { shownText } from './shown.ts'
import {
  type Column,
  type Columns,
  col,
  type Kind,
  type RowOf,
  type SheetRows,
  type SheetSpec,
} from './spec.ts'

/** The typed cells of a row before the sheet's static type is put on. */
type Cells = Record<string, Cell<unknown>>

/** What the reading of one sheet shares. */
interface Context {
  readonly grid: Grid
  readonly spec: SheetSpec
  readonly headers: Headers
  readonly groups: readonly (readonly string[])[]
  /** Carried columns: the cell that blank ones below repeat. */
  readonly above: Map<string, Cell<unknown>>
  /** Codes written as text anywhere in the workbook. */
  readonly dikenal: ReadonlySet<string>
  /** What other sheets may head their rows with. */
  readonly judul: Judul
  /** Columns of the office's own codes: with those whose numbers count on. */
  readonly dikenalKolom: ReadonlyMap<Column<unknown>, ReadonlySet<string>>
  readonly findings: Finding[]
}

const ANGKA: ReadonlySet<Kind> = new Set<Kind>(['angka', 'rupiah', 'persen', 'nilai'])

/** Carried columns that belong together ("Kode Sasaran" with "Sasaran"), from the highest level down. */
function carryGroups(columns: Columns): readonly (readonly string[])[] {
  const groups: string[][] = []
  let partner: string | null = null
  for (const [key, { carry, kind, header }] of Object.entries(columns)) {
    if (!carry) continue
    const last = groups.at(-1)
    if (last !== undefined && partner !== null && header.startsWith(partner)) last.push(key)
    else groups.push([key])
    partner = kind === 'kode' ? header.replace(/^Kode /, '') : null
  }
  return groups
}

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
  findings.push(...read.findings)
  const state = read.bad ? 'bad' : read.value === null ? 'empty' : 'filled'
  return { ...place, value: read.value, state }
}

/** The cell of a column in a row: its own, or what a vertical merge shows there. */
function readCell(context: Context, row: RawRow, column: Column<unknown>, at: number): Cell<unknown> {
  const { grid, headers, findings } = context
  const dikenal = context.dikenalKolom.get(column) ?? context.dikenal
  const sheet = grid.sheet.name
  const raw = grid.at(row.row, at)
  const master = grid.master(raw)
  if (master === null) return typedCell(sheet, raw, column, dikenal, findings)
  const shown = master.column === at && master.row > headers.lastRow && isFilled(master)
  if (!shown) return emptyCell(sheet, raw.address)
  if (ANGKA.has(column.kind)) {
    const text = shownText(master)
    const temuan = angkaDiSelGabungan(
      { sheet, cell: raw.address, text },
      { kolom: column.header, induk: master.address },
      [{ sheet, cell: master.address }],
    )
    findings.push(temuan)
    return { value: null, text, state: 'bad', sheet, cell: raw.address }
  }
  // The master's own row has reported its faults.
  return typedCell(sheet, master, column, dikenal, [])
}

/** A column that is only called "Kode" holds codes of the nomenclature, which do not count on. */
function kodeKolom(
  { rows }: Grid,
  spec: SheetSpec,
  headers: Headers,
  dikenal: ReadonlySet<string>,
): Context['dikenalKolom'] {
  return new Map(
    Object.entries(spec.columns).flatMap(([key, column]): [Column<unknown>, ReadonlySet<string>][] => {
      const header = headers.columns.get(key)
      const kode = column.kind === 'kode' || column.kind === 'daftar-kode'
      if (!kode || header === undefined || column.header === 'Kode') return []
      const values = rows.flatMap(({ row, cells }) =>
        row <= headers.lastRow
          ? []
          : cells.flatMap(({ column: at, value }) =>
              at === header.column && value.type === 'number' ? [value.value] : [],
            ),
      )
      const berurut = [...kodeBerurut(values)].filter((satu) => !dikenal.has(`${satu}0`))
      return berurut.length === 0 ? [] : [[column, new Set([...dikenal, ...berurut])]]
    }),
  )
}

/** Fills blank carried cells from above; a new value on a level ends what the levels below it carried. */
function carryDown({ spec, groups, above }: Context, cells: Cells): void {
  let broken = false
  for (const group of groups) {
    const own = group.filter((key) => cells[key]?.state !== 'empty' && cells[key] !== undefined)
    const changed = own.some((key) => !samaTulisan(spec.columns[key], above.get(key), cells[key]))
    // A date ("Keadaan Per") is no level: it holds until another is written.
    const level = group.some((key) => spec.columns[key]?.kind !== 'tanggal')
    if (changed || (broken && level)) for (const key of group) above.delete(key)
    broken ||= changed && level
    for (const key of group) {
      const cell = cells[key]
      if (cell === undefined) continue
      if (own.includes(key)) above.set(key, cell)
      else cells[key] = above.get(key) ?? cell
    }
  }
}

/** Whether a cell says again what stands above it. */
function samaTulisan(
  column: Column<unknown> | undefined,
  satu: Cell<unknown> | undefined,
  lain: Cell<unknown> | undefined,
): boolean {
  if (satu === undefined || lain === undefined) return false
  const inti = column?.kind === 'kode' ? intiKode : plainName
  return satu.text === lain.text || inti(satu.text) === inti(lain.text)
}

function readCells(context: Context, row: RawRow): Cells {
  const { grid, spec, headers } = context
  const cells: Cells = {}
  for (const [key, column] of Object.entries(spec.columns)) {
    const header = headers.columns.get(key)
    cells[key] =
      header === undefined
        ? emptyCell(grid.sheet.name, '', column.required || headers.refused.has(key) ? 'bad' : 'empty')
        : readCell(context, row, column, header.column)
  }
  return cells
}

/** Cells a row must have and lacks: one finding for the row, at the first of them. */
function requireCells({ grid, spec, above, findings }: Context, cells: Cells): void {
  const sheet = grid.sheet.name
  const missing = Object.entries(spec.columns).filter(
    ([key, { required }]) => required && cells[key]?.state === 'empty',
  )
  const places = missing.map(([key]) => ({ sheet, cell: cells[key]?.cell ?? '' }))
  const [first, ...others] = places
  if (first === undefined) return
  findings.push(selWajibKosong(first, { kolom: missing.map(([, { header }]) => header) }, others))
  for (const [key, { carry }] of missing) {
    const cell = cells[key]
    if (cell === undefined) continue
    const bad: Cell<unknown> = { ...cell, state: 'bad' }
    cells[key] = bad
    // Rows below that leave it blank too lack the same thing; it has been told.
    if (carry) above.set(key, bad)
  }
}

/** Columns of the row in which a person wrote something. */
function filledKeys({ grid, spec, headers }: Context, row: RawRow): readonly string[] {
  return Object.keys(spec.columns).filter((key) => {
    const header = headers.columns.get(key)
    return header !== undefined && isFilled(grid.at(row.row, header.column))
  })
}

/** What a formula shows that was filled down past the last row: nothing, zero, an error. Zeros of money may be typed. */
function isIdle({ value, formula }: RawCell, kind: Kind): boolean {
  if (value.type === 'number' && value.value === 0) {
    return formula !== null || kind === 'rupiah' || kind === 'persen'
  }
  if (formula === null) return false
  return value.type === 'empty' || value.type === 'error' || (value.type === 'text' && isKosong(value.value))
}

/** True where nothing was written that a row of data could be made of. */
function isBlank(context: Context, row: RawRow): boolean {
  const { grid, spec, headers } = context
  const years = [...headers.years.values()].map(({ column }) => grid.at(row.row, column))
  return (
    filledKeys(context, row).every((key) => {
      const column = spec.columns[key]
      const header = headers.columns.get(key)
      return (
        column !== undefined && header !== undefined && isIdle(grid.at(row.row, header.column), column.kind)
      )
    }) && years.every((cell) => !isFilled(cell) || isIdle(cell, 'nilai'))
  )
}

/** A row that only names a Misi or Sasaran, for the rows below that leave it blank. */
function isHeading(context: Context, row: RawRow, next: RawRow | undefined): boolean {
  const { spec } = context
  const filled = filledKeys(context, row)
  const carried = filled.every((key) => spec.columns[key]?.carry === true)
  const lacking = Object.entries(spec.columns).some(
    ([key, { required, carry }]) => required && !carry && !filled.includes(key),
  )
  const last = filled.at(-1)
  if (!carried || !lacking || next === undefined || last === undefined) return false
  return !filledKeys(context, next).includes(last)
}

const NILAI_TAHUN = col.nilai('', { help: '', example: '' })

function readYears(
  { grid, headers, dikenal, findings }: Context,
  row: RawRow,
): ReadonlyMap<number, Cell<Nilai>> {
  return new Map(
    [...headers.years].map(([year, header]) => {
      const column = { ...NILAI_TAHUN, header: String(year) }
      const cell = typedCell(grid.sheet.name, grid.at(row.row, header.column), column, dikenal, findings)
      return [year, cell as Cell<Nilai>] as const
    }),
  )
}

/** Rows below the header, in order: those of data, and written totals; numbering, headers, notes and blanks are left out. */
function dataRows(context: Context): {
  readonly data: readonly RawRow[]
  readonly totals: readonly RawRow[]
} {
  const { grid, spec, headers } = context
  const rows: RawRow[] = []
  const totals: RawRow[] = []
  let afterHeader = true
  let signature = false
  let notes = false
  // Elsewhere a row of data may be one text.
  const coded = Object.values(spec.columns).some(
    ({ required, kind }) => (required && kind === 'kode') || kind === 'rupiah',
  )
  for (const row of grid.rows.filter(({ row }) => row > headers.lastRow)) {
    if (isBlank(context, row)) continue
    const texts = textsOf(row, grid, spec, headers)
    if (afterHeader && isNumberingRow(texts, headers.columns.size)) continue
    signature = startsSignature(texts) || (signature && isWithinSignature(texts))
    if (signature && headers.columns.size > 2) continue
    notes = coded && (startsNotes(texts) || (notes && isWithinSignature(texts)))
    if (notes && headers.columns.size > 2) continue
    if (coded && isBand(row, spec, headers)) continue
    if (isJudul(texts, row, grid, spec, headers, context.judul)) continue
    afterHeader = isRepeatedHeader(texts, headers)
    if (afterHeader) continue
    if (isTotalOrNote(texts, spec)) {
      if (isTotal(texts) || isMeanRow(texts)) totals.push(row)
    } else rows.push(row)
  }
  return { data: rows, totals }
}

/** Sheets whose written totals and means are checked: of money, of people, of capaian. */
function hasTotals({ columns }: SheetSpec): boolean {
  return Object.values(columns).some(
    ({ kind, required }) => kind === 'rupiah' || kind === 'persen' || (required && kind === 'angka'),
  )
}

/** A written total or mean. What cannot be read in it is nobody's loss: its figures are only checked. */
function readTotals(context: Context, rows: readonly RawRow[]): readonly Cells[] {
  if (!hasTotals(context.spec)) return []
  const quiet: Context = { ...context, findings: [] }
  return rows.map((row) => ({ ...readCells(quiet, row), row: row.row, years: new Map() }) as unknown as Cells)
}

function isExampleRow({ grid, spec, headers }: Context, row: RawRow): boolean {
  const cells = Object.entries(spec.columns).flatMap(([key, column]) => {
    const header = headers.columns.get(key)
    return header === undefined ? [] : [[column, grid.at(row.row, header.column)] as const]
  })
  const whole = Object.entries(spec.columns).every(
    ([key, { example }]) => example === '' || headers.columns.has(key),
  )
  return isExample(cells, whole)
}

function headerCells<S extends SheetSpec>({ columns }: Headers): SheetRows<S>['headers'] {
  // The cell boundary: the keys are those of the declaration.
  return Object.fromEntries([...columns].map(([key, { cell }]) => [key, cell])) as SheetRows<S>['headers']
}

/** A sheet without usable rows. */
export function absentTable<S extends SheetSpec>(spec: S, name: string): SheetRows<S> {
  const headers: SheetRows<S>['headers'] = {} as SheetRows<S>['headers']
  return { spec, present: false, name, rows: [], totals: [], headers, yearHeaders: new Map() }
}

/** Reads a table sheet by its declaration. */
export function readTable<S extends SheetSpec>(
  spec: S,
  sheet: RawSheet,
  dikenal: ReadonlySet<string>,
  judul: Judul,
): Checked<SheetRows<S>> {
  const grid = gridOf(sheet)
  const { name } = sheet
  const whole = { sheet: name, cell: '' }
  if (grid.rows.every(({ cells }) => !cells.some(isFilled))) {
    return spec.required
      ? { value: absentTable(spec, name), findings: [lembarWajibKosong(whole, { lembar: spec.name })] }
      : { value: { ...absentTable(spec, name), present: true }, findings: [] }
  }
  const found = findHeaders(grid, spec)
  if (found.headers === null) return { value: absentTable(spec, name), findings: found.findings }

  const context: Context = {
    grid,
    spec,
    headers: found.headers,
    groups: carryGroups(spec.columns),
    above: new Map(),
    dikenal,
    judul,
    dikenalKolom: kodeKolom(grid, spec, found.headers, dikenal),
    findings: [...found.findings],
  }
  const { findings } = context
  const { data: all, totals } = dataRows(context)
  const examples = new Set(all.filter((row) => isExampleRow(context, row)))
  const rows = all.filter((row) => !examples.has(row))
  const firstCell = (row: RawRow): string => row.cells.find(isFilled)?.address ?? addressOf(row.row, 1)

  if (rows.length === 0) {
    const [example] = examples
    const at = example === undefined ? whole : { sheet: name, cell: firstCell(example) }
    if (example !== undefined) {
      findings.push((spec.required ? lembarWajibMasihContoh : lembarMasihContoh)(at, { lembar: spec.name }))
    } else if (spec.required) {
      findings.push(lembarWajibKosong(at, { lembar: spec.name }))
    }
    const present = example === undefined && !spec.required
    return { value: { ...absentTable(spec, name), present, headers: headerCells(found.headers) }, findings }
  }
  for (const row of examples) {
    findings.push(barisContohTertinggal({ sheet: name, cell: firstCell(row) }, undefined))
  }

  const groups = hasGroups(spec)
  const typed = rows.flatMap((row, index) => {
    const cells = readCells(context, row)
    carryDown(context, cells)
    if (isHeading(context, row, rows[index + 1])) return []
    if (groups && isGroup(textsOf(row, grid, spec, context.headers))) return []
    requireCells(context, cells)
    return [{ ...cells, row: row.row, years: readYears(context, row) }]
  })
  return {
    value: {
      spec,
      present: true,
      name,
      // The cell boundary: each cell was read by the kind its column declares.
      rows: typed as unknown as readonly RowOf<S>[],
      totals: readTotals(context, totals) as unknown as readonly RowOf<S>[],
      headers: headerCells(found.headers),
      yearHeaders: new Map([...found.headers.years].map(([year, { cell }]) => [year, cell])),
    },
    findings,
  }
}
