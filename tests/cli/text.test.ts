/** Findings at a terminal. */
import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { printText } from '../../src/cli/printers/text.ts'

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
