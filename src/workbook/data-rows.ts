/** Which rows of a table hold data, which are written totals, and which only head those below. */
import { isExample, isExampleCell } from './example.ts'
import { isFilled } from './grid.ts'
import type { Judul } from './judul.ts'
import { pencariKepala, type Turun } from './kepala.ts'
import { isKosong } from './number.ts'
import { isBracketed, isNumberingRow } from './numbering-row.ts'
import type { RawCell, RawRow } from './raw.ts'
import {
  isBand,
  isCoded,
  isMeanRow,
  isRepeatedHeader,
  isTotal,
  isTotalOrNote,
  isWithinSignature,
  leftOfTable,
  startsNotes,
  startsPrograms,
  startsSignature,
  type Table,
  textsOf,
} from './rows.ts'
import type { Kind } from './spec.ts'

/** Columns of the row in which a person wrote something. */
function filledKeys({ grid, spec, headers }: Table, row: RawRow): readonly string[] {
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
function isBlank(table: Table, row: RawRow): boolean {
  const { grid, spec, headers } = table
  const years = [...headers.years.values()].map(({ column }) => grid.at(row.row, column))
  return (
    filledKeys(table, row).every((key) => {
      const column = spec.columns[key]
      const header = headers.columns.get(key)
      return (
        column !== undefined && header !== undefined && isIdle(grid.at(row.row, header.column), column.kind)
      )
    }) && years.every((cell) => !isFilled(cell) || isIdle(cell, 'nilai'))
  )
}

/** A row that only names a Misi or Sasaran, for the rows below that leave it blank. */
export function isHeading(table: Table, row: RawRow, next: RawRow | undefined): boolean {
  const { spec } = table
  const filled = filledKeys(table, row)
  const carried = filled.every((key) => spec.columns[key]?.carry === true)
  const last = filled.at(-1)
  const keys = Object.keys(spec.columns)
  const lacking = Object.entries(spec.columns).some(
    ([key, { required, carry }], index) =>
      required && !filled.includes(key) && (!carry || index > keys.indexOf(last ?? '')),
  )
  if (!carried || !lacking || next === undefined || last === undefined) return false
  return !filledKeys(table, next).includes(last)
}

/** Rows below the header, in order: those of data, and written totals; numbering, headers, notes and blanks are left out. */
export function dataRows(
  table: Table,
  judul: Judul,
): {
  readonly data: readonly RawRow[]
  readonly totals: readonly RawRow[]
  /** Headings of which the rows below have something; null: no more of the sasaran above. */
  readonly heads: ReadonlyMap<RawRow, Turun | null>
} {
  const { grid, spec, headers } = table
  const rows: RawRow[] = []
  const totals: RawRow[] = []
  const heads = new Map<RawRow, Turun | null>()
  const kepalaDari = pencariKepala(table, judul)
  let afterHeader = true
  let signature = false
  let notes = false
  let programs = false
  const coded = isCoded(spec)
  const below = grid.rows
    .filter(({ row }) => row > headers.lastRow)
    .filter((row) => !isBlank(table, row) || leftOfTable(row, table) !== null)
  for (const [index, row] of below.entries()) {
    const texts = textsOf(row, table)
    programs ||= startsPrograms(texts, spec)
    if (programs && !isRepeatedHeader(texts, headers)) continue
    const mayNumber = afterHeader || isBracketed(texts.all)
    if (mayNumber && isNumberingRow(texts.all, headers.columns.size)) continue
    signature = startsSignature(texts) || (signature && isWithinSignature(texts))
    if (signature && headers.columns.size > 2) continue
    notes = coded && (startsNotes(texts) || (notes && isWithinSignature(texts)))
    if (notes && headers.columns.size > 2) continue
    const kepala = kepalaDari(texts, below, index)
    if (kepala !== null) {
      if (kepala.berangka) totals.push(row)
      if (kepala.turun !== null || kepala.jenis !== 'lain') heads.set(row, kepala.turun)
      continue
    }
    if (texts.left || (coded && isBand(row, table, below[index + 1]))) continue
    afterHeader = isRepeatedHeader(texts, headers)
    if (afterHeader) programs = false
    if (afterHeader) continue
    if (isTotalOrNote(texts, spec)) {
      if (isTotal(texts) || isMeanRow(texts)) totals.push(row)
    } else rows.push(row)
  }
  return { data: rows, totals, heads }
}

/** Of some rows those that still hold what `init` wrote there. */
export function exampleRows({ grid, spec, headers }: Table, rows: readonly RawRow[]): ReadonlySet<RawRow> {
  const columns = Object.entries(spec.columns).flatMap(([key, column]) => {
    const header = headers.columns.get(key)
    return header === undefined ? [] : [[column, header.column] as const]
  })
  const whole = Object.entries(spec.columns).every(
    ([key, { example }]) => example === '' || headers.columns.has(key),
  )
  return new Set(
    rows.filter(
      ({ row }) =>
        // Of most rows the first cell tells.
        columns.every(([column, place]) => isExampleCell(column, grid.at(row, place))) &&
        isExample(
          columns.map(([column, place]) => [column, grid.at(row, place)] as const),
          whole,
        ),
    ),
  )
}
