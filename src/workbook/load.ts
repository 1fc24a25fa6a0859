/** Reads a workbook file into raw sheets: what the bytes are, the guard, each plain cell by exceljs, and merged cells. */
import type CellXform from 'exceljs/lib/xlsx/xform/sheet/cell-xform.js'
import { berkasTerlaluBesar, lembarTerlaluBesar, pembacaGagal } from '../diagnostics/catalogue/lk0-berkas.ts'
import { type Checked, type Finding, NOWHERE } from '../diagnostics/finding.ts'
import { type Area, addressOf, type Position } from './guard/address.ts'
import type { Format } from './guard/formats.ts'
import { type GuardedSheet, guard } from './guard/guard.ts'
import { identifyOther, identifyTruncated, isZip } from './guard/identify.ts'
import { limits } from './guard/limits.ts'
import type { PlainCell } from './guard/plain-cell.ts'
import { readZip, type Zip } from './guard/zip.ts'
import type { RawCell, RawRow, RawSheet, RawValue, RawWorkbook } from './raw.ts'

/** The day after 31 December 9999, the last one Excel shows. */
const AFTER_LAST_DAY = 2_958_466

const EMPTY: RawValue = { type: 'empty' }

/** The finding about a file of `size` bytes that is past the limit, null for one that may be read. */
export function tooLargeToRead(name: string, size: number): Finding | null {
  if (size <= limits.fileBytes) return null
  const mib = (bytes: number): number => Math.ceil(bytes / (1024 * 1024))
  return berkasTerlaluBesar(NOWHERE, { nama: name, mib: mib(size), batas: mib(limits.fileBytes) })
}

/**
 * The workbook as stored, or null with the findings that say why it cannot be read.
 * Never throws for data. `name` is the file's name as messages shall show it; only sheets that are `wanted` are read.
 */
export async function loadWorkbook(
  bytes: Uint8Array,
  name: string,
  wanted: (sheet: string) => boolean = () => true,
): Promise<Checked<RawWorkbook | null>> {
  const tooLarge = tooLargeToRead(name, bytes.byteLength)
  if (tooLarge !== null) return { value: null, findings: [tooLarge] }
  const zip = readZip(bytes, limits.entries)
  if (zip === null) {
    return { value: null, findings: [isZip(bytes) ? identifyTruncated(name) : identifyOther(bytes, name)] }
  }
  try {
    return await readSheets(zip, name, wanted)
  } catch (error) {
    // The guard's plain form leaves exceljs nothing to stumble over; should it, the user gets a finding, not a trace.
    const sebab = error instanceof Error ? error.message : 'tanpa keterangan'
    return { value: null, findings: [pembacaGagal(NOWHERE, { nama: name, sebab })] }
  }
}

async function readSheets(
  zip: Zip,
  name: string,
  wanted: (sheet: string) => boolean,
): Promise<Checked<RawWorkbook | null>> {
  const { default: Reader } = await import('exceljs/lib/xlsx/xform/sheet/cell-xform.js')
  const reader = new Reader()
  const { value: sheets, findings } = await guard(zip, name, wanted, (cell, at, dayShift) =>
    rawCell(cell, at, dayShift, reader),
  )
  if (sheets === null) return { value: null, findings }
  const merging: Finding[] = []
  const covered = sheets.flatMap((sheet) => coverMerges(sheet, merging) ?? [])
  const all = [...findings, ...merging]
  const read = new Set(covered.map((sheet) => sheet.name))
  const unreadable = [...new Set(all.map(({ sheet }) => sheet))].filter(
    (sheet) => sheet !== '' && !read.has(sheet),
  )
  return { value: { sheets: covered, unreadable }, findings: all }
}

function rawCell(cell: PlainCell, { row, column }: Position, dayShift: number, reader: CellXform): RawCell {
  return {
    address: addressOf(row, column),
    row,
    column,
    value: rawValue(cell, dayShift, reader),
    format: cell.format.code,
    formula: cell.formula,
    covered: false,
    master: null,
  }
}

/**
 * The value of a cell by exceljs' own reader of cells. Its workbook around that reader (zip, XML, styles, an object a
 * cell) would cost several times as much, and the guard has done that work.
 */
function rawValue({ type, value: stored, format }: PlainCell, dayShift: number, reader: CellXform): RawValue {
  if (stored === null) return EMPTY
  reader.parseOpen({ name: 'c', attributes: { t: type } })
  reader.parseOpen({ name: 'v', attributes: {} })
  reader.parseText(stored)
  reader.parseClose('v')
  reader.parseClose('c')
  const { value } = reader.model
  if (typeof value === 'number') return numberOrDate(value, format, dayShift)
  if (typeof value === 'string') return { type: 'text', value }
  if (typeof value === 'boolean') return { type: 'boolean', value }
  return value === undefined ? EMPTY : { type: 'error', value: String(value.error) }
}

function numberOrDate(value: number, { shows }: Format, dayShift: number): RawValue {
  if (shows === 'number') return { type: 'number', value }
  const serial = shows === 'date' ? value + dayShift : value
  return serial >= 0 && serial < AFTER_LAST_DAY ? { type: 'date', serial } : { type: 'number', value }
}

/**
 * Marks the cells a merge covers and empties them. Only rows that hold something and columns up to the last
 * one in use are marked: a merge of whole rows or of the whole sheet costs no more than what it covers.
 * Null, with a finding, when that is still too much.
 */
function coverMerges(sheet: GuardedSheet, findings: Finding[]): RawSheet | null {
  const { name, hidden, rows, merges } = sheet
  const plain: RawSheet = { name, hidden, rows }
  if (merges.length === 0 || rows.length === 0) return plain
  const lastUsed = rows.reduce((last, row) => Math.max(last, row.cells.at(-1)?.column ?? 0), 0)
  const covered = new Map<number, Map<number, string>>()
  let count = 0
  for (const merge of merges) {
    const right = Math.min(merge.right, lastUsed)
    if (right < merge.left) continue
    for (const row of rowsWithin(rows, merge)) {
      const inRow = covered.get(row.row) ?? new Map<number, string>()
      covered.set(row.row, inRow)
      for (let column = merge.left; column <= right; column++) {
        if (row.row === merge.top && column === merge.left) continue
        if (++count > limits.covered) {
          findings.push(lembarTerlaluBesar({ sheet: name, cell: '' }, { lembar: name, apa: 'sel gabungan' }))
          return null
        }
        if (!inRow.has(column)) inRow.set(column, addressOf(merge.top, merge.left))
      }
    }
  }
  return { name, hidden, rows: rows.map((row) => coverRow(row, covered.get(row.row))) }
}

/** The rows a merge touches, found by bisection. */
function rowsWithin(rows: readonly RawRow[], { top, bottom }: Area): readonly RawRow[] {
  const first = (wanted: number): number => {
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((rows[middle]?.row ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
  return rows.slice(first(top), first(bottom + 1))
}

function coverRow(row: RawRow, covered: ReadonlyMap<number, string> | undefined): RawRow {
  if (covered === undefined || covered.size === 0) return row
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]))
  for (const [column, master] of covered) {
    const format = cells.get(column)?.format ?? 'General'
    const address = addressOf(row.row, column)
    cells.set(column, {
      address,
      row: row.row,
      column,
      value: EMPTY,
      format,
      formula: null,
      covered: true,
      master,
    })
  }
  return { ...row, cells: [...cells.values()].sort((a, b) => a.column - b.column) }
}
