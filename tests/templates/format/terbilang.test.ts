import { describe, expect, it } from 'vitest'
import { desimal } from '../../../src/decimal/decimal.ts'
import {
  denganTerbilang,
  sebagianTerbilang,
  terbilangRupiah,
} from '../../../src/templates/format/terbilang.ts'

describe('terbilangRupiah', () => {
  it.each([
    ['293450307', 'Dua ratus sembilan puluh tiga juta empat ratus lima puluh ribu tiga ratus tujuh rupiah'],
    ['0', 'Nol rupiah'],
    ['1000.3', 'Seribu rupiah tiga puluh sen'],
    ['0.05', 'Nol rupiah lima sen'],
    ['-2500', 'Minus dua ribu lima ratus rupiah'],
    // Half a sen rounds up, and 100 sen are a rupiah.
    ['9.995', 'Sepuluh rupiah'],
  ])('%s', (value, words) => {
    expect(terbilangRupiah(desimal(value))).toBe(words)
  })
})

it('counts in running text', () => {
  expect(denganTerbilang(5)).toBe('5 (lima)')
  expect(denganTerbilang(1046)).toBe('1.046 (seribu empat puluh enam)')
  expect(sebagianTerbilang(3, 5)).toBe('3 (tiga) dari 5 (lima)')
})
