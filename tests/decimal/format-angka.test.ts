import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { desimal } from '../../src/decimal/decimal.ts'
import { formatAngka } from '../../src/decimal/format-angka.ts'

describe('formatAngka', () => {
  it.each([
    // value, decimals, printed
    ['1234567.89', 2, '1.234.567,89'],
    ['0', 2, '0,00'],
    ['999', 0, '999'],
    ['1000', 0, '1.000'],
    ['-1.3', 2, '-1,30'],
    ['-1234.5', 1, '-1.234,5'],
    // Half up: the fifth of the last place goes away from zero, in decimal, not in binary (1.005 is below it in binary).
    ['1.005', 2, '1,01'],
    ['2.345', 2, '2,35'],
    ['-2.345', 2, '-2,35'],
    ['2.3449999', 2, '2,34'],
    ['126.666666666666666', 2, '126,67'],
    ['999999.995', 2, '1.000.000,00'],
    // A sign needs a value: -0.004 is 0,00.
    ['-0.004', 2, '0,00'],
  ])('%s with %i decimals is %s', (value, places, printed) => {
    expect(formatAngka(desimal(value), places)).toBe(printed)
  })

  it.each([
    ['18088', '18.088'],
    ['14.82', '14,82'],
    ['0.000001', '0,000001'],
    ['123456789012345678901234567890.5', '123.456.789.012.345.678.901.234.567.890,5'],
  ])('%s is as exact as it is: %s', (value, printed) => {
    expect(formatAngka(desimal(value))).toBe(printed)
  })
})

describe('any number', () => {
  /** A whole number of ten-thousandths: the value and its digits are known without decimals arithmetic. */
  const parts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })

  it('reads back as itself when nothing is rounded', () => {
    fc.assert(
      fc.property(parts, (n) => {
        const value = desimal(n.toString()).div(10_000)
        const back = formatAngka(value, 4).replaceAll('.', '').replace(',', '')
        expect(BigInt(back)).toBe(n)
      }),
    )
  })

  it('is rounded half up, by whole-number arithmetic', () => {
    fc.assert(
      fc.property(parts, (n) => {
        const size = n < 0n ? -n : n
        const hundredths = (size + 50n) / 100n
        const back = formatAngka(desimal(n.toString()).div(10_000), 2)
        expect(BigInt(back.replaceAll('.', '').replace(',', ''))).toBe(n < 0n ? -hundredths : hundredths)
      }),
    )
  })

  it('has a dot before every third digit and nowhere else', () => {
    fc.assert(
      fc.property(parts, (n) => {
        expect(formatAngka(desimal(n.toString()), 0)).toMatch(/^-?\d{1,3}(\.\d{3})*$/)
      }),
    )
  })
})
