/** The same content reads the same, whoever wrote the file and however the tables are laid out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS, { type Worksheet } from 'exceljs'
import { expect, test } from 'vitest'
import type { Workbook } from '../../src/workbook/catalogue.ts'
import type { Cell } from '../../src/workbook/cell.ts'
import { places, readBytes } from './book.ts'

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fixtures', name))

const TABLES = ['perjanjianKinerja', 'realisasi', 'anggaran', 'renstra'] as const

/** A cell in one line: its text, typed value, and where it stands. */
function line(cell: Cell<unknown>, withPlace: boolean): string {
  const value = JSON.stringify(cell.value)
  return `${cell.state} ${JSON.stringify(cell.text)} ${value}${withPlace ? ` ${cell.sheet}!${cell.cell}` : ''}`
}

/** Every typed cell of the tables, by column, in row order. */
function dump(workbook: Workbook, withPlace: boolean): Record<string, readonly string[]> {
  const entries = TABLES.flatMap((key) => {
    const { spec, rows } = workbook[key]
    const years = rows.map((row) =>
      [...row.years]
        .map(([year, cell]) => `${year} ${line(cell, withPlace)}`)
        .sort()
        .join(' · '),
    )
    const columns = Object.keys(spec.columns).map((column): [string, readonly string[]] => [
      `${key}.${column}`,
      rows.map((row) =>
        line((row as unknown as Record<string, Cell<unknown>>)[column] as Cell<unknown>, withPlace),
      ),
    ])
    return [...columns, [`${key}.years`, years] as const]
  })
  return Object.fromEntries(entries)
}

test('written by openpyxl, saved again by LibreOffice', async () => {
  const openpyxl = await readBytes(fixture('same-openpyxl.xlsx'))
  const libreoffice = await readBytes(fixture('same-libreoffice.xlsx'))
  // "19.597 orang" is the one planted fault.
  expect(places(openpyxl.findings)).toEqual(['Realisasi!B3 LK101'])
  expect(libreoffice.findings).toEqual(openpyxl.findings)
  expect(dump(libreoffice.value, true)).toEqual(dump(openpyxl.value, true))
  expect(libreoffice.value.identitas.fields).toEqual(openpyxl.value.identitas.fields)
})

test('what was read is what was written', async () => {
  const { value } = await readBytes(fixture('same-libreoffice.xlsx'))
  const cells = dump(value, true)
  expect(cells['perjanjianKinerja.target']).toEqual([
    'filled "95,00%" {"jenis":"angka","angka":"95","desimal":2,"persen":true} Perjanjian Kinerja!G2',
    'filled "18088" {"jenis":"angka","angka":"18088","desimal":0,"persen":false} Perjanjian Kinerja!G3',
    'filled "≤ 1,5%" {"jenis":"batas","operator":"<=","angka":"1.5","desimal":1,"persen":true} Perjanjian Kinerja!G4',
    'filled "1:17" {"jenis":"rasio","kiri":"1","kanan":"17","desimal":0} Perjanjian Kinerja!G5',
    'filled "BB" {"jenis":"predikat","label":"BB"} Perjanjian Kinerja!G6',
    'filled "90–95" {"jenis":"rentang","bawah":"90","atas":"95","desimal":0,"persen":false} Perjanjian Kinerja!G7',
  ])
  expect(cells['perjanjianKinerja.sasaran']?.map((text) => text.split(' ').slice(-4).join(' '))).toEqual([
    '"Sasaran satu" Perjanjian Kinerja!C2',
    '"Sasaran satu" Perjanjian Kinerja!C2',
    '"Sasaran dua" Perjanjian Kinerja!C4',
    '"Sasaran dua" Perjanjian Kinerja!C4',
    '"Sasaran tiga" Perjanjian Kinerja!C6',
    '"Sasaran tiga" Perjanjian Kinerja!C6',
  ])
  expect(value.identitas.fields.tanggalLaporan.value).toEqual({ tahun: 2023, bulan: 2, hari: 16 })
  expect(value.identitas.fields.nip.value).toBe('196501011990031001')
  expect([...(value.renstra.rows[1]?.years.keys() ?? [])]).toEqual([2021, 2022, 2023])
})

/** Lays a table out anew: columns turned round, a title block, a numbering row, blank rows, a repeated header, a total. */
function layOutAnew(from: Worksheet, to: Worksheet): void {
  const last = from.columnCount
  const copy = (row: number, target: number): void => {
    for (let column = 1; column <= last; column++) {
      const source = from.getCell(row, column)
      const cell = to.getCell(target, last + 2 - column)
      // A merged cell repeats its master; unmerged, it is blank and means "as above".
      cell.value = source.isMerged && source.master !== source ? null : source.value
      cell.numFmt = source.numFmt
    }
  }
  to.getCell('A1').value = `${from.name.toUpperCase()} TAHUN 2022`
  to.getCell('B2').value = 'DINAS UJI'
  copy(1, 4)
  for (let column = 1; column <= last; column++) to.getCell(5, column + 1).value = `(${column})`
  let target = 7
  for (let row = 2; row <= from.rowCount; row++) {
    copy(row, target)
    target += 1
    if (row !== 3) continue
    copy(1, target + 1)
    target += 2
  }
  to.getCell(target, 1).value = 'JUMLAH'
  to.getCell(target, 3).value = 1
  to.getCell(target + 2, 2).value = 'Sumber: Dinas Uji'
}

test('columns moved, a title above, numbering, blank rows, a repeated header, a total and a note', async () => {
  const source = new ExcelJS.Workbook()
  await source.xlsx.load(fixture('same-openpyxl.xlsx') as unknown as ArrayBuffer)
  const anew = new ExcelJS.Workbook()
  for (const sheet of [...source.worksheets].reverse()) {
    const target = anew.addWorksheet(sheet.name)
    if (sheet.name === 'Identitas') {
      sheet.eachRow((row) => {
        target.addRow(row.values as ExcelJS.CellValue[])
      })
      const date = sheet.getCell('B5')
      target.getCell('B5').numFmt = date.numFmt
    } else layOutAnew(sheet, target)
  }
  const moved = await readBytes(new Uint8Array(await anew.xlsx.writeBuffer()))
  const plain = await readBytes(fixture('same-openpyxl.xlsx'))
  // Realisasi has five columns, so its second one is now E, and its third row stands in row 8.
  expect(places(moved.findings)).toEqual(['Realisasi!E8 LK101'])
  expect(dump(moved.value, false)).toEqual(dump(plain.value, false))
  expect(moved.value.realisasi.rows.map(({ row }) => row)).toEqual([7, 8, 11, 12, 13, 14])
})
