import { expect, test } from 'vitest'
import { terbilang } from '../../src/decimal/terbilang.ts'
import { bilanganDariKata } from '../../src/rules/terbilang-teks.ts'

test.each([
  ['8', 8],
  ['delapan', 8],
  ['Sebelas', 11],
  ['dua  belas', 12],
  ['tiga puluh', 30],
  ['seratus sebelas', 111],
  ['sembilan ratus sembilan puluh sembilan', 999],
])('%s', (kata, bilangan) => {
  expect(bilanganDariKata(kata)).toBe(bilangan)
})

test('every count as it is written', () => {
  for (let bilangan = 1; bilangan < 1000; bilangan += 1)
    expect(bilanganDariKata(terbilang(bilangan))).toBe(bilangan)
})

test.each(['', 'lima dua', 'ratus', 'satu ratus', 'dua lima ratus', 'delapan indikator', 'constructor'])(
  '%s is no number',
  (kata) => {
    expect(bilanganDariKata(kata)).toBeNull()
  },
)
