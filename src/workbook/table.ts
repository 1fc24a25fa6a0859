/** Reads a table sheet: its rows of data, with every cell typed by its column. */
import { barisContohTertinggal } from '../diagnostics/catalogue/lk0-lembar.ts'
import { angkaDiSelGabungan } from '../diagnostics/catalogue/lk1-sel.ts'
import { selWajibKosong } from '../diagnostics/catalogue/lk2-baris.ts'
import type { Checked, Finding } from '../diagnostics/finding.ts'
import { type Carried, type Cells, carryDown, nothingCarried } from './carry-down.ts'
import type { Cell, Nilai } from './cell.ts'
import { dataRows, exampleRows, isHeading } from './data-rows.ts'
import { gridOf, isFilled, labelText } from './grid.ts'
import { addressOf } from './guard/address.ts'
import { findHeaders, type Headers } from './headers.ts'
import type { Judul } from './judul.ts'
import type { Turun } from './kepala.ts'
import { kodeBerurut } from './kode.ts'
import { joinedCodes } from './kode-terpisah.ts'
import type { RawCell, RawRow, RawSheet } from './raw.ts'
import { hasGroups, isGroup, isWordsOnly, mayHead, maySum, type Table, textsOf } from './rows.ts'
import { shiftedRows } from './shifted-rows.ts'
import { shownText } from './shown.ts'
import { type Column, col, type Kind, type RowOf, type SheetRows, type SheetSpec } from './spec.ts'
import { emptyCell, typedCell } from './typed-cell.ts'
import { unfilledSheet } from './unfilled.ts'

/** What the reading of one sheet shares. */
interface Context extends Table {
  readonly carried: Carried
  /** Codes written as text anywhere in the workbook. */
  readonly dikenal: ReadonlySet<string>
  /** Columns of the office's own codes: with those whose numbers count on. */
  readonly dikenalKolom: ReadonlyMap<Column<unknown>, ReadonlySet<string>>
  /** Rows whose amounts stand under the wrong headers: they are told once, and their amounts not used. */
  readonly shifted: ReadonlyMap<RawRow, Finding>
  readonly findings: Finding[]
}

const ANGKA: ReadonlySet<Kind> = new Set<Kind>(['angka', 'rupiah', 'persen', 'nilai'])

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
  { grid: { rows }, spec, headers }: Table,
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
      const semua = new Set(values.map(String))
      // No office has ten tujuan: the only one is the first.
      const pasti = column.header === 'Kode Tujuan' && semua.size === 1 ? semua : kodeBerurut(values)
      const berurut = [...pasti].filter(
        (satu) => ![...dikenal].some((lain) => `${lain}.`.startsWith(`${satu}0.`)),
      )
      return berurut.length === 0 ? [] : [[column, new Set([...dikenal, ...berurut])]]
    }),
  )
}

function readCells(context: Context, row: RawRow): Cells {
  const { grid, spec, headers } = context
  const cells: Cells = {}
  const shifted = context.shifted.has(row)
  for (const [key, column] of Object.entries(spec.columns)) {
    const header = headers.columns.get(key)
    cells[key] =
      header === undefined
        ? emptyCell(grid.sheet.name, '', column.required || headers.refused.has(key) ? 'bad' : 'empty')
        : shifted && ANGKA.has(column.kind)
          ? emptyCell(grid.sheet.name, addressOf(row.row, header.column), 'bad')
          : readCell(context, row, column, header.column)
  }
  return cells
}

/** Cells a row must have and lacks: one finding for the row, at the first of them. True where there is one. */
function requireCells(context: Context, row: RawRow, cells: Cells): boolean {
  const { grid, spec, carried, findings } = context
  const sheet = grid.sheet.name
  const missing = Object.entries(spec.columns).filter(
    ([key, { required }]) => required && cells[key]?.state === 'empty',
  )
  const places = missing.map(([key]) => ({ sheet, cell: cells[key]?.cell ?? '' }))
  const [first, ...others] = places
  if (first === undefined) return false
  const kolom = missing.map(([, { header }]) => header)
  const texts = textsOf(row, context)
  const mungkin = mayHead(texts, spec) ? 'judul' : maySum(texts, spec) ? 'jumlah' : null
  findings.push(selWajibKosong(first, { kolom, mungkin }, others))
  for (const [key, { carry }] of missing) {
    const cell = cells[key]
    if (cell === undefined) continue
    const bad: Cell<unknown> = { ...cell, state: 'bad' }
    cells[key] = bad
    // Rows below that leave it blank too lack the same thing; it has been told.
    if (carry) carried.above.set(key, bad)
  }
  return true
}

const NILAI_TAHUN = col.nilai('', { help: '' })

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

/** Sheets whose written totals and means are checked: of money, of people, of capaian. */
function hasTotals({ columns }: SheetSpec): boolean {
  return Object.values(columns).some(
    ({ kind, required }) => kind === 'rupiah' || kind === 'persen' || (required && kind === 'angka'),
  )
}

/** The cell boundary: each cell was read by the kind its column declares. */
function asRow<S extends SheetSpec>(
  row: number,
  cells: Cells,
  years: ReadonlyMap<number, Cell<Nilai>>,
): RowOf<S> {
  return { ...cells, row, years } as unknown as RowOf<S>
}

/** What a heading says for the rows below it, in whatever column it stands. */
function kepalaCells({ grid, spec, dikenal, findings }: Context, row: RawRow, { key, isi }: Turun): Cells {
  const sheet = grid.sheet.name
  const raw = row.cells.find((cell) => labelText(cell) !== '')
  const column = spec.columns[key]
  if (raw === undefined || column === undefined) return {}
  const named: RawCell = { ...raw, value: { type: 'text', value: isi } }
  return { [key]: typedCell(sheet, named, column, dikenal, findings) }
}

function readRows<S extends SheetSpec>(
  context: Context,
  data: readonly RawRow[],
  heads: ReadonlyMap<RawRow, Turun | null>,
): readonly RowOf<S>[] {
  const { spec, carried } = context
  const groups = hasGroups(spec.columns)
  const rows = [...data, ...heads.keys()].sort((a, b) => a.row - b.row)
  return rows.flatMap((row, index) => {
    const kepala = heads.get(row)
    if (kepala === null) for (const key of ['kodeSasaran', 'sasaran']) carried.above.delete(key)
    if (kepala != null) carryDown(spec.columns, carried, kepalaCells(context, row, kepala))
    if (kepala !== undefined) return []
    // That the words are no level or year is told with what their row lacks.
    const words = row.cells.filter(isFilled).length === 1 && isWordsOnly(textsOf(row, context).own)
    const own: Finding[] = []
    const cells = readCells({ ...context, findings: own }, row)
    carryDown(spec.columns, carried, cells)
    if (!words) context.findings.push(...own)
    if (isHeading(context, row, rows[index + 1])) return []
    if (groups && isGroup(textsOf(row, context))) return []
    const lacks = requireCells(context, row, cells)
    if (words && !lacks) context.findings.push(...own)
    return [asRow<S>(row.row, cells, readYears(context, row))]
  })
}

/** Written totals and means. What cannot be read in them is nobody's loss: their figures are only checked. */
function readTotals<S extends SheetSpec>(context: Context, rows: readonly RawRow[]): readonly RowOf<S>[] {
  if (!hasTotals(context.spec)) return []
  const quiet: Context = { ...context, findings: [] }
  return rows.map((row) => asRow<S>(row.row, readCells(quiet, row), new Map()))
}

function headerCells<S extends SheetSpec>({ columns }: Headers): SheetRows<S>['headers'] {
  // The cell boundary: the keys are those of the declaration.
  return Object.fromEntries([...columns].map(([key, { cell }]) => [key, cell])) as SheetRows<S>['headers']
}

/** A sheet without usable rows. */
export function absentTable<S extends SheetSpec>(spec: S, name: string): SheetRows<S> {
  const headers: SheetRows<S>['headers'] = {} as SheetRows<S>['headers']
  return { spec, present: false, name, rows: [], totals: [], headers, yearHeaders: new Map(), untitled: [] }
}

/**
 * Reads a table sheet by its declaration. `dikenal`: codes written as text anywhere in the workbook; `judul`: what other
 * sheets may head their rows with; `tahun`: the report year.
 */
export function readTable<S extends SheetSpec>(
  spec: S,
  sheet: RawSheet,
  dikenal: ReadonlySet<string>,
  judul: Judul,
  tahun: number | null,
): Checked<SheetRows<S>> {
  const grid = gridOf(joinedCodes(sheet, spec))
  const { name } = sheet
  if (grid.rows.every(({ cells }) => !cells.some(isFilled))) {
    const value = { ...absentTable(spec, name), present: !spec.required }
    return { value, findings: unfilledSheet(spec, name, null) }
  }
  const found = findHeaders(grid, spec, tahun)
  if (found.headers === null) return { value: absentTable(spec, name), findings: found.findings }

  const table: Table = { grid, spec, headers: found.headers }
  const { data, totals, heads } = dataRows(table, judul)
  const examples = exampleRows(table, data)
  const rows = data.filter((row) => !examples.has(row))
  const placesOfExamples = [...examples].map(
    ({ row, cells }) => cells.find(isFilled)?.address ?? addressOf(row, 1),
  )
  const headers = headerCells<S>(found.headers)
  if (rows.length === 0) {
    const [example = null] = placesOfExamples
    const value = { ...absentTable(spec, name), present: example === null && !spec.required, headers }
    return { value, findings: [...found.findings, ...unfilledSheet(spec, name, example)] }
  }

  const shifted = shiftedRows(table, rows)
  const context: Context = {
    ...table,
    carried: nothingCarried(spec.columns),
    dikenal,
    dikenalKolom: kodeKolom(table, dikenal),
    shifted,
    findings: [
      ...found.findings,
      ...placesOfExamples.map((cell) => barisContohTertinggal({ sheet: name, cell }, undefined)),
      ...shifted.values(),
    ],
  }
  return {
    value: {
      spec,
      present: true,
      name,
      rows: readRows<S>(context, rows, heads),
      totals: readTotals<S>(context, totals),
      headers,
      yearHeaders: new Map([...found.headers.years].map(([year, { cell }]) => [year, cell])),
      untitled: found.headers.untitled,
    },
    findings: context.findings,
  }
}
