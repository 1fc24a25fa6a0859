/** Large but honest workbooks: 200 indicators, 10,000 sub kegiatan, texts as long as a cell. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { largeWorkbook } from '../../scripts/large-workbook.ts'
import type { MarkdownSheet } from '../../scripts/markdown-workbook.ts'
import { budgetTotal } from './figures.ts'
import { plainXlsx } from './plain-xlsx.ts'

const folder = mkdtempSync(join(tmpdir(), 'lkjip-besar-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Measured {
  readonly seconds: number
  readonly mebibytes: number
  readonly codes: Readonly<Record<string, number>>
  readonly indikator: number
  readonly capaian: number
  readonly anggaran: string
}

function measure(sheets: readonly MarkdownSheet[]): Measured {
  const path = join(folder, 'besar.xlsx')
  writeFileSync(path, plainXlsx(sheets))
  const script = join(import.meta.dirname, 'examine-measure.mts')
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, path], { encoding: 'utf8' }))
}

const large = largeWorkbook({ indikator: 200, subKegiatan: 10_000, seed: 3 })

/** The workbook of the script names no person, which is a warning. */
const NAMES_BLANK = { LK409: 1 }

/** Other words in every cell, so that no text is stored once for many. */
const longText = (row: number, column: number): string =>
  `Penyebab ${row} ${column} ${'anggaran terbatas dan tenaga kurang '.repeat(1_000)}`.slice(0, 32_767)

describe('a large but honest workbook', () => {
  test('200 indicators and 10,000 sub kegiatan are examined without an error, within 600 MiB', () => {
    const { codes, indikator, capaian, anggaran, mebibytes, seconds } = measure(large)
    expect(codes).toEqual(NAMES_BLANK)
    expect([indikator, capaian]).toEqual([200, 200])
    const [pagu, realisasi] = [budgetTotal(large, 'Pagu'), budgetTotal(large, 'Realisasi')]
    expect(pagu).not.toBeNull()
    expect(anggaran).toContain(`{"pagu":"${pagu}","realisasi":"${realisasi}"`)
    expect(mebibytes).toBeLessThan(600)
    // Some two seconds on a machine of its own.
    expect(seconds).toBeLessThan(60)
  })

  test('400 texts of 32,767 characters are read whole, within 600 MiB', () => {
    const sheets = large.map((sheet) =>
      sheet.name === 'Realisasi'
        ? {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              index === 0
                ? row
                : row.map((cell, column) =>
                    column === 3 || column === 4
                      ? { kind: 'text' as const, value: longText(index, column) }
                      : cell,
                  ),
            ),
          }
        : sheet,
    )
    const { codes, capaian, mebibytes, seconds } = measure(sheets)
    expect(codes).toEqual(NAMES_BLANK)
    expect(capaian).toBe(200)
    expect(mebibytes).toBeLessThan(600)
    expect(seconds).toBeLessThan(60)
  })

  test('one text too long is told by its cell', () => {
    const sheets = large.map((sheet) =>
      sheet.name === 'Realisasi'
        ? {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              index === 5 ? row.with(3, { kind: 'text' as const, value: 'x'.repeat(32_768) }) : row,
            ),
          }
        : sheet,
    )
    expect(measure(sheets).codes).toEqual({ ...NAMES_BLANK, LK036: 1 })
  })
})
