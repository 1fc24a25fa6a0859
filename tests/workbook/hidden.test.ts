/** What Excel hides is told as hidden: over the right workbook tests/cases/dasar.md. */
import { expect, test } from 'vitest'
import { type MarkdownSheet, writeMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { examine } from '../../src/pipeline.ts'
import { tellHidden } from '../../src/workbook/hidden.ts'
import { dasar } from '../helpers/contoh.ts'

async function remedies(sheets: readonly MarkdownSheet[]): Promise<readonly string[]> {
  const { findings } = await examine({ bytes: await writeMarkdownWorkbook(sheets), name: 'x.xlsx' })
  return findings.map(({ code, sheet, cell, fix }) => `${code} ${sheet}!${cell} ${fix}`)
}

/** Row 3 of Realisasi (S1.2) stands there twice, as rows 3 and 4. */
function twice(hiddenRows: readonly number[]): readonly MarkdownSheet[] {
  return dasar.map((sheet) =>
    sheet.name === 'Realisasi'
      ? { ...sheet, hiddenRows, rows: sheet.rows.flatMap((row, at) => (at === 2 ? [row, row] : [row])) }
      : sheet,
  )
}

const REMEDY =
  'LK220 Realisasi!A4 Samakan kode baris ini dengan kode indikatornya di lembar Perjanjian Kinerja, atau hapus bila tertulis dua kali.'
const UNHIDE = 'tersembunyi: tampilkan dulu (Unhide, atau hapus filternya).'

test('nothing hidden, nothing said', async () => {
  expect(await remedies(twice([]))).toEqual([REMEDY])
})

test('a hidden row that the finding names says so, whether the second or the first', async () => {
  expect(await remedies(twice([4]))).toEqual([`${REMEDY} Baris 4 di lembar Realisasi ${UNHIDE}`])
  expect(await remedies(twice([3]))).toEqual([`${REMEDY} Baris 3 di lembar Realisasi ${UNHIDE}`])
  expect(await remedies(twice([3, 4]))).toEqual([`${REMEDY} Baris 3, 4 di lembar Realisasi ${UNHIDE}`])
})

test('a hidden row that no finding names is nobody’s business', async () => {
  expect(await remedies(twice([2]))).toEqual([REMEDY])
  expect(await remedies(dasar.map((sheet) => ({ ...sheet, hiddenRows: [2, 3] })))).toEqual([])
})

test('a hidden sheet, and many rows', () => {
  const rows = [2, 3, 4, 5, 6, 7, 8].map((row) => ({ row, hidden: row > 2, cells: [] }))
  const finding: Finding = {
    code: 'LK402',
    severity: 'warning',
    sheet: 'Realisasi',
    cell: 'G2',
    value: null,
    message: '',
    expected: null,
    fix: 'Isi kolom Penyebab.',
    related: rows.map(({ row }) => ({ sheet: 'Realisasi', cell: `G${row}` })),
  }
  const sheets = [{ name: 'Realisasi', hidden: true, rows }]
  expect(tellHidden([finding], { sheets, unreadable: [] }).map(({ fix }) => fix)).toEqual([
    `Isi kolom Penyebab. Lembar Realisasi tersembunyi: tampilkan dulu (Unhide). Baris 3, 4, 5, 6, 7, dan 1 lainnya di lembar Realisasi ${UNHIDE}`,
  ])
})
