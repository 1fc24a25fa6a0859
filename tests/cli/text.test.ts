/** Findings at a terminal. */
import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { printSarif } from '../../src/cli/printers/sarif.ts'
import { printText } from '../../src/cli/printers/text.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'

function lihatJuga(count: number): string {
  const related = Array.from({ length: count }, (_, index) => ({ sheet: 'Anggaran', cell: `F${index + 1}` }))
  const text = printText(
    [
      {
        file: 'a.xlsx',
        status: 'findings',
        findings: [
          {
            code: 'LK330',
            severity: 'error',
            sheet: 'Belanja',
            cell: 'D3',
            value: null,
            message: 'Jumlah berbeda.',
            expected: null,
            fix: 'Perbaiki.',
            related,
          },
        ],
      },
    ],
    { paint: new Chalk({ level: 0 }), width: 1000, strict: false },
  )
  return (
    text
      .split('\n')
      .find((line) => line.includes('Lihat juga'))
      ?.trim() ?? ''
  )
}

test.each([
  [0, ''],
  [2, 'Lihat juga: Anggaran!F1, Anggaran!F2'],
])('%d related cells are all named', (count, line) => {
  expect(lihatJuga(count)).toBe(line)
})

test('of many related cells twelve are named and the rest counted', () => {
  expect(lihatJuga(13)).toMatch(/Anggaran!F12, Anggaran!F13$/)
  expect(lihatJuga(14)).toMatch(/Anggaran!F12, dan 2 sel lain$/)
  expect(lihatJuga(212)).toMatch(/Anggaran!F12, dan 200 sel lain$/)
})

test('of several workbooks the next step names no single one', () => {
  const clean = ['a.xlsx', 'b.xlsx'].map((file) => ({ file, status: 'ok' as const, findings: [] }))
  expect(printText(clean, { paint: new Chalk({ level: 0 }), width: 100, strict: false })).toContain(
    'Tidak ada temuan dalam 2 berkas. Langkah berikut: jalankan lkjip build dengan berkas yang sama.\n',
  )
})

test('an address in SARIF names its file, whatever signs the name holds', () => {
  const finding: Finding = {
    code: 'LK001',
    severity: 'error',
    sheet: '',
    cell: '',
    value: null,
    message: '',
    expected: null,
    fix: '',
    related: [],
  }
  const text = printSarif(
    [{ file: 'data\\opd #1?.xlsx', status: 'unreadable', findings: [finding] }],
    '1',
    [],
  )
  expect(text).toContain('"uri": "data/opd%20%231%3F.xlsx"')
})
