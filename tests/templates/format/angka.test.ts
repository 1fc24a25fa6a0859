import { describe, expect, it } from 'vitest'
import { desimal } from '../../../src/decimal/decimal.ts'
import {
  formatHitungan,
  formatPersen,
  formatRupiah,
  formatUang,
} from '../../../src/templates/format/angka.ts'

describe('percent, money, counts', () => {
  it('percent: no space, comma', () => {
    expect(formatPersen(desimal('94.3496'), 2)).toBe('94,35%')
    expect(formatPersen(desimal('100'), 0)).toBe('100%')
    // a minus, after which no line is broken, and none where nothing is left to be negative
    expect(formatPersen(desimal('-66.6666'), 2)).toBe('−66,67%')
    expect(formatPersen(desimal('-0.001'), 2)).toBe('0,00%')
  })

  it('rupiah by EYD V: no dot, no space; sen only where there are some', () => {
    expect(formatRupiah(desimal('293450307'))).toBe('Rp293.450.307')
    expect(formatRupiah(desimal('1250.5'))).toBe('Rp1.250,50')
    // 0.995 rupiah rounds to a whole one, which has no sen.
    expect(formatRupiah(desimal('0.995'))).toBe('Rp1')
    expect(formatRupiah(desimal('-1000'))).toBe('−Rp1.000')
    expect(formatUang(desimal('293450307'))).toBe('293.450.307')
    expect(formatUang(desimal('0'))).toBe('0')
  })

  it('counts', () => {
    expect([0, 12, 999, 1046, 1_000_000].map(formatHitungan)).toEqual([
      '0',
      '12',
      '999',
      '1.046',
      '1.000.000',
    ])
  })
})
