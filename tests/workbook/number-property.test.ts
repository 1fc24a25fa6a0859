/** Whatever is written the Indonesian way reads back as itself, and no text makes the reader stumble. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { desimal } from '../../src/decimal/decimal.ts'
import { formatAngka } from '../../src/decimal/format-angka.ts'
import { parseTanggal, tulisTanggal } from '../../src/workbook/date.ts'
import { parseNilai } from '../../src/workbook/nilai.ts'
import { parseAngka } from '../../src/workbook/number.ts'

const satuan = fc.constantFrom('', ' orang', '%', ' %', ' dokumen', ',-')
const decimals = fc.integer({ min: 0, max: 6 })
const digits = fc.bigInt({ min: 0n, max: 999_999_999_999n })

/** The same number with its decimal mark moved: 12345 with 2 decimals is 123,45. */
const angka = fc.tuple(digits, decimals).map(([whole, places]) => ({
  value: desimal(String(whole)).div(desimal(10).pow(places)),
  places,
}))

describe('numbers', () => {
  test('written in Indonesian, read back exactly or refused as ambiguous', () => {
    fc.assert(
      fc.property(angka, fc.boolean(), satuan, ({ value, places }, grouped, tail) => {
        const dotted = formatAngka(value, places)
        const text = grouped ? dotted : dotted.replaceAll('.', '')
        const read = parseAngka(`${text}${tail}`, { uang: false })
        const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)
        expect(read.hasil).toBe(ambiguous ? 'ganda' : 'angka')
        if (read.hasil !== 'angka') return
        expect(read.nilai.angka.toFixed()).toBe(value.toFixed())
        expect(read.nilai.desimal).toBe(places)
      }),
    )
  })

  test('rupiah with dots are thousands', () => {
    fc.assert(
      fc.property(digits, (whole) => {
        const read = parseAngka(`Rp ${formatAngka(desimal(String(whole)))},-`, { uang: true })
        expect(read.hasil === 'angka' && read.nilai.angka.toFixed()).toBe(String(whole))
      }),
    )
  })

  test('one of the two readings of an ambiguous text is a thousand times the other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('.', ','),
        (left, right, mark) => {
          const read = parseAngka(`${left}${mark}${String(right).padStart(3, '0')}`, { uang: false })
          if (read.hasil !== 'ganda') throw new Error(read.hasil)
          expect(read.bacaan[0].div(read.bacaan[1]).toFixed()).toBe('1000')
        },
      ),
    )
  })

  test('no text makes the reader throw, and what it reads is finite', () => {
    const parts = fc.array(
      fc.constantFrom(
        '1',
        '12',
        '000',
        '.',
        ',',
        ' ',
        '-',
        '–',
        '%',
        'Rp',
        '(',
        ')',
        ':',
        '≥',
        '<',
        'orang',
        's.d.',
        'juta',
        'B',
        '\u00A0',
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          parts.map((words) => words.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          const read = parseNilai(text)
          if (read.hasil === 'nilai' && read.nilai.jenis === 'angka')
            expect(read.nilai.angka.isFinite()).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

test('dates written out read back', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (date) => {
        const tanggal = {
          tahun: date.getUTCFullYear(),
          bulan: date.getUTCMonth() + 1,
          hari: date.getUTCDate(),
        }
        expect(parseTanggal(tulisTanggal(tanggal))).toEqual(tanggal)
        const { tahun, bulan, hari } = tanggal
        expect(parseTanggal(`${hari}/${bulan}/${tahun}`)).toEqual(tanggal)
        expect(parseTanggal(date.toISOString().slice(0, 10))).toEqual(tanggal)
      },
    ),
  )
})
