/** Column widths: nothing is cut, nothing overflows, and the author's weights hold where they can. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table, TableCell } from '../../src/document/document.ts'
import { fitColumns, type TableRoom } from '../../src/docx/column-widths.ts'
import { textWidth } from '../../src/docx/text-width.ts'

const cell = (text: string): TableCell => ({ lines: [[{ type: 'text', text }]] })
const tableOf = (
  weights: readonly number[],
  rows: readonly (readonly string[])[],
  head: readonly string[] = [],
): Table => ({
  type: 'table',
  id: 't',
  caption: null,
  columns: weights.map((weight) => ({ weight, align: 'left' })),
  head: head.length > 0 ? [{ cells: head.map(cell) }] : [],
  rows: rows.map((row) => ({ cells: row.map(cell) })),
  source: null,
})
const ROOM: TableRoom = { width: 9000, points: 10, padding: 80, scale: 1 }
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

describe('fitColumns', () => {
  it('shares the width by weight where all words fit', () => {
    // 9000 twips shared 1 : 2 : 3.
    expect(fitColumns(tableOf([1, 2, 3], [['a', 'b', 'c']]), ROOM)).toMatchObject({
      widths: [1500, 3000, 4500],
      points: 10,
    })
  })

  it('gives a column at least its widest word', () => {
    const { widths, points } = fitColumns(tableOf([1, 99], [['1.250.000.000,00', 'x']]), ROOM)
    // The figure at 10 points and twice 80 twips of padding have to fit.
    expect(widths[0]).toBeGreaterThan(textWidth('1.250.000.000,00', points) * 20 + 160)
    expect(sum(widths)).toBe(9000)
  })

  it('measures words of the head in bold', () => {
    const plain = fitColumns(tableOf([1, 99], [['Kepemimpinan', 'x']]), ROOM).widths[0] ?? 0
    const head = fitColumns(tableOf([1, 99], [['a', 'x']], ['Kepemimpinan', 'x']), ROOM).widths[0] ?? 0
    expect(head).toBeGreaterThan(plain)
  })

  it('takes a smaller type where the words do not fit', () => {
    const words = Array.from({ length: 12 }, () => 'pemberdayaan')
    const { widths, points } = fitColumns(
      tableOf(
        words.map(() => 1),
        [words],
      ),
      ROOM,
    )
    expect(points).toBeLessThan(10)
    expect(sum(widths)).toBe(9000)
  })

  it('cuts long figures rather than every word where nothing fits', () => {
    const figures = Array.from({ length: 8 }, () => '12.345.678.901.234')
    const { widths, points } = fitColumns(
      tableOf(
        [30, ...figures.map(() => 8)],
        [['Pendapatan Asli Daerah', ...figures]],
        ['Indikator', ...figures.map(() => '2024')],
      ),
      ROOM,
    )
    // The name's longest word still stands on one line; the figures share what is left alike.
    expect(widths[0]).toBeGreaterThanOrEqual(textWidth('Pendapatan', points) * 20 + 160)
    expect(sum(widths)).toBe(9000)
    expect(Math.max(...widths.slice(1)) - Math.min(...widths.slice(1))).toBeLessThanOrEqual(1)
  })

  it('lets no endless word take the page', () => {
    const words = ['x'.repeat(400), 'pemberdayaan masyarakat desa '.repeat(20)]
    const { widths } = fitColumns(tableOf([1, 1], [words]), ROOM)
    // The endless word has to have 0.3 of the width at most, though it is more than ten times as wide as the page.
    expect(widths[1]).toBeGreaterThan(3000)
  })

  it('gives long text the room that short figures leave, where the weights would make the table longer', () => {
    const text = 'Penyediaan sarana dan prasarana pendukung pelaksanaan urusan pemerintahan di daerah'
    const { widths } = fitColumns(
      tableOf(
        [1, 1, 1],
        Array.from({ length: 10 }, () => [text, '1', '2']),
      ),
      ROOM,
    )
    expect(widths[0]).toBeGreaterThan(2 * (widths[1] ?? 0))
  })

  it('keeps the weights where they cost nothing', () => {
    const rows = Array.from({ length: 10 }, () => ['satu', 'dua', 'tiga'])
    expect(fitColumns(tableOf([2, 1, 1], rows), ROOM).widths).toEqual([4500, 2250, 2250])
  })

  it('has no column of one letter and no overflow, whatever the table', () => {
    const word = fc.string({ maxLength: 30 })
    const table = fc
      .integer({ min: 1, max: 14 })
      .chain((count) =>
        fc.tuple(
          fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: count, maxLength: count }),
          fc.array(fc.array(word, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 4 }),
        ),
      )
    fc.assert(
      fc.property(table, ([weights, rows]) => {
        const { widths, points } = fitColumns(tableOf(weights, rows), ROOM)
        expect(sum(widths)).toBe(9000)
        expect(points).toBeGreaterThanOrEqual(7)
        // Two letters and the padding at the smallest type: 2 x 70 + 160 twips.
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(300)
      }),
    )
  })
})
