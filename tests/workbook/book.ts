/** Writes small workbooks as real .xlsx files and reads them back, for the tests of reading. */
import ExcelJS, { type CellValue, type Workbook as ExcelWorkbook } from 'exceljs'
import type { Checked, Finding } from '../../src/diagnostics/finding.ts'
import type { Workbook } from '../../src/workbook/catalogue.ts'
import { loadWorkbook } from '../../src/workbook/load.ts'
import { readWorkbook } from '../../src/workbook/read.ts'
import type { perjanjianKinerja } from '../../src/workbook/sheets/perjanjian-kinerja.ts'
import type { RowOf } from '../../src/workbook/spec.ts'

/** A cell with a number format. */
export interface Formatted {
  readonly value: CellValue
  readonly format: string
}
export type Written =
  | string
  | number
  | boolean
  | null
  | Formatted
  | { readonly formula: string; readonly result?: string | number }
export type Rows = readonly (readonly Written[])[]

/** The smallest workbook without findings; each test replaces the sheet it is about. */
export const BENAR: Readonly<Record<string, Rows>> = {
  Identitas: [
    ['Isian', 'Nilai'],
    ['Nama OPD', 'Dinas Uji'],
    ['Pemerintah Daerah', 'Kabupaten Uji'],
    ['Tahun', 2022],
  ],
  'Perjanjian Kinerja': [
    ['Kode Sasaran', 'Sasaran Strategis', 'Kode Indikator', 'Indikator Kinerja', 'Satuan', 'Target'],
    ['S1', 'Sasaran satu', 'S1.1', 'Indikator satu', '%', 80],
  ],
  Realisasi: [
    ['Kode Indikator', 'Realisasi'],
    ['S1.1', 76],
  ],
  Anggaran: [
    ['Tingkat', 'Uraian', 'Pagu', 'Realisasi'],
    ['Program', 'Program satu', 1000000, 900000],
  ],
}

function cellValue(written: Written): CellValue {
  return typeof written === 'object' && written !== null && 'format' in written
    ? written.value
    : (written as CellValue)
}

/** The bytes of a workbook; `shape` may merge cells, hide rows or add sheets. */
export async function xlsx(
  sheets: Readonly<Record<string, Rows>>,
  shape: (workbook: ExcelWorkbook) => void = () => {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name)
    for (const [row, cells] of rows.entries()) {
      for (const [column, written] of cells.entries()) {
        if (written === null) continue
        const cell = sheet.getCell(row + 1, column + 1)
        cell.value = cellValue(written)
        if (typeof written === 'object' && 'format' in written) cell.numFmt = written.format
      }
    }
  }
  shape(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** Loads and reads bytes; the loader must have nothing to say. */
export async function readBytes(bytes: Uint8Array): Promise<Checked<Workbook>> {
  const { value, findings } = await loadWorkbook(bytes, 'uji.xlsx')
  if (value === null || findings.length > 0) throw new Error(`not loaded: ${JSON.stringify(findings)}`)
  return readWorkbook(value)
}

/** Reads the right workbook with some sheets replaced; null leaves a sheet out. */
export async function readBook(
  replaced: Readonly<Record<string, Rows | null>>,
  shape?: (workbook: ExcelWorkbook) => void,
): Promise<Checked<Workbook>> {
  const sheets = Object.entries({ ...BENAR, ...replaced }).filter(
    (entry): entry is [string, Rows] => entry[1] !== null,
  )
  return readBytes(await xlsx(Object.fromEntries(sheets), shape))
}

/** "Realisasi!B2 LK101" for each finding. */
export function places(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)
}

/** The header and the row of the right Perjanjian Kinerja. */
export const [JUDUL = [], BARIS = []] = BENAR['Perjanjian Kinerja'] ?? []

/** Reads the right workbook with another Perjanjian Kinerja. */
export async function pk(rows: Rows, shape?: Parameters<typeof readBook>[1]) {
  const { value, findings } = await readBook({ 'Perjanjian Kinerja': rows }, shape)
  return { ...value.perjanjianKinerja, found: places(findings), findings }
}

/** "2: S1.1 C2" for each row. */
export const codes = (rows: readonly RowOf<typeof perjanjianKinerja>[]): readonly string[] =>
  rows.map(({ row, kodeIndikator }) => `${row}: ${kodeIndikator.value} ${kodeIndikator.cell}`)
