/** One table as an .xlsx file: header, numbers as numbers, text always as text. */
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js'
import { cellText } from './cell-text.ts'

export interface PlainColumn {
  readonly header: string
  /** Excel number format; null for text. */
  readonly format: string | null
}

/** Text that came from outside is written as a string cell, so Excel never takes it for a formula. */
export type PlainValue = { readonly text: string } | { readonly number: string } | null

export async function plainWorkbook(
  name: string,
  columns: readonly PlainColumn[],
  rows: readonly (readonly PlainValue[])[],
): Promise<Uint8Array> {
  const workbook = new ExcelWorkbook()
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow(columns.map(({ header }) => header))
  sheet.getRow(1).font = { bold: true }
  for (const row of rows) {
    sheet.addRow(
      row.map((value) =>
        value === null ? null : 'text' in value ? cellText(value.text) : Number(value.number),
      ),
    )
  }
  for (const [index, { header, format }] of columns.entries()) {
    const column = sheet.getColumn(index + 1)
    const longest = Math.max(header.length, ...rows.map((row) => lengthOf(row[index] ?? null)))
    column.width = Math.min(60, longest + 2)
    if (format !== null) column.numFmt = format
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** In characters as shown: thousands are separated. */
function lengthOf(value: PlainValue): number {
  if (value === null) return 0
  return 'text' in value ? value.text.length : value.number.length + Math.floor(value.number.length / 3)
}
