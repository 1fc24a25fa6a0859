import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { desimal } from '../../src/decimal/decimal.ts'
import { terbilang } from '../../src/decimal/terbilang.ts'

describe('terbilang', () => {
  it.each<[bigint, string]>([
    [0n, 'nol'],
    [1n, 'satu'],
    [10n, 'sepuluh'],
    [11n, 'sebelas'],
    [12n, 'dua belas'],
    [19n, 'sembilan belas'],
    [20n, 'dua puluh'],
    [21n, 'dua puluh satu'],
    [100n, 'seratus'],
    [101n, 'seratus satu'],
    [111n, 'seratus sebelas'],
    [110n, 'seratus sepuluh'],
    [999n, 'sembilan ratus sembilan puluh sembilan'],
    [1000n, 'seribu'],
    [1100n, 'seribu seratus'],
    [2000n, 'dua ribu'],
    [11_000n, 'sebelas ribu'],
    [21_000n, 'dua puluh satu ribu'],
    [101_000n, 'seratus satu ribu'],
    [1_000_000n, 'satu juta'],
    [1_001_000n, 'satu juta seribu'],
    [10n ** 9n, 'satu miliar'],
    [10n ** 12n, 'satu triliun'],
    [10n ** 15n, 'satu kuadriliun'],
    [10n ** 18n, 'satu kuintiliun'],
    [10n ** 21n, 'seribu kuintiliun'],
    [-5n, 'minus lima'],
  ])('%s', (n, words) => {
    expect(terbilang(n)).toBe(words)
  })

  it('reads decimals digit by digit', () => {
    expect(terbilang(desimal('5.65'))).toBe('lima koma enam lima')
    expect(terbilang(desimal('0.05'))).toBe('nol koma nol lima')
    expect(terbilang(desimal('-1.3'))).toBe('minus satu koma tiga')
  })

  it('comes back from words for any number below 10^16', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), (n) => {
        expect(read(terbilang(n))).toBe(n)
      }),
      { numRuns: 2000 },
    )
  })

  it('comes back where groups are small or empty', () => {
    const group = fc.constantFrom<bigint>(0n, 1n, 2n, 10n, 11n, 12n, 20n, 100n, 101n, 110n, 111n, 999n)
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (groups) => {
        const n = groups.reduce((sum, part) => sum * 1000n + part, 0n)
        const words = terbilang(n)
        expect(read(words)).toBe(n)
        expect(words).not.toMatch(/satu (ratus|puluh|belas)|^satu ribu| {2}|^ | $/)
      }),
      { numRuns: 1000 },
    )
  })
})

/**
 * Reads Indonesian number words back, built from the rules of the language and not from the program's tables:
 * a left-to-right adder that closes a group at each magnitude word.
 */
function read(words: string): bigint {
  const digits: Record<string, bigint> = {
    nol: 0n,
    satu: 1n,
    dua: 2n,
    tiga: 3n,
    empat: 4n,
    lima: 5n,
    enam: 6n,
    tujuh: 7n,
    delapan: 8n,
    sembilan: 9n,
  }
  const magnitudes: Record<string, bigint> = {
    ribu: 1_000n,
    juta: 1_000_000n,
    miliar: 1_000_000_000n,
    triliun: 1_000_000_000_000n,
    kuadriliun: 1_000_000_000_000_000n,
  }
  let total = 0n
  let group = 0n
  let digit = 0n
  for (const word of words.split(' ')) {
    const magnitude = magnitudes[word]
    if (word in digits) {
      group += digit
      digit = digits[word] ?? 0n
    } else if (word === 'sepuluh') group += 10n
    else if (word === 'sebelas') group += 11n
    else if (word === 'seratus') group += 100n
    else if (word === 'seribu') total += 1000n
    else if (word === 'belas') {
      group += 10n + digit
      digit = 0n
    } else if (word === 'puluh') {
      group += digit * 10n
      digit = 0n
    } else if (word === 'ratus') {
      group += digit * 100n
      digit = 0n
    } else if (magnitude !== undefined) {
      total += (group + digit) * magnitude
      group = 0n
      digit = 0n
    } else throw new Error(`not a number word: ${word}`)
  }
  return total + group + digit
}
