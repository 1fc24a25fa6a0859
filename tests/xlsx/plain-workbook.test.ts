import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { plainWorkbook } from '../../src/xlsx/plain-workbook.ts'

test('a column has room for its numbers as they are shown: Excel writes ### where it has not', async () => {
  const workbook = new ExcelJS.Workbook()
  const column = { header: 'Pagu', format: '#,##0' }
  const bytes = await plainWorkbook('Rekapitulasi', [column], [[{ number: '12888888888888' }]])
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  expect(workbook.worksheets[0]?.getColumn(1).width).toBeGreaterThan('12.888.888.888.888'.length)
})
