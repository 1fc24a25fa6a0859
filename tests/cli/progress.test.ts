import { describe, expect, test } from 'vitest'
import { progressLine } from '../../src/cli/progress.ts'

describe('the progress bar', () => {
  test('is half full half-way', () => {
    // 30 cells, 20 of 40 done: 15 full.
    expect(progressLine(20, 40, 'data/bkd.xlsx', 80)).toBe(
      `${'█'.repeat(15)}${'░'.repeat(15)} 20/40 data/bkd.xlsx`,
    )
  })

  test.each([20, 40, 60, 80, 200])(
    'fits on one line of %i columns, and shows the end of a long path',
    (columns) => {
      const line = progressLine(
        7,
        40,
        'data/kabupaten pasaman barat/2022/dinas-tenaga-kerja-final.xlsx',
        columns,
      )
      expect([...line].length).toBeLessThan(columns)
      expect(line).toMatch(/7\/40 .*inal\.xlsx$/)
    },
  )
})
