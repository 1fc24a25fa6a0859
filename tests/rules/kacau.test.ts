/** Whatever stands in the cells, the rules say something readable about it and never fall over. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type MarkdownCell,
  type MarkdownSheet,
  parseMarkdownWorkbook,
  writeMarkdownWorkbook,
} from '../../scripts/markdown-workbook.ts'
import { periksa } from '../helpers/periksa.ts'

const sampel = ['2022-disnaker-terbit', '2024-kecamatan', '2023-inspektorat'].map((nama) =>
  parseMarkdownWorkbook(readFileSync(new URL(`../../samples/${nama}.md`, import.meta.url), 'utf8')),
)

const sampah: fc.Arbitrary<MarkdownCell> = fc.oneof(
  fc.constant<MarkdownCell>({ kind: 'empty' }),
  fc
    .constantFrom(0, -1, 1, 0.5, 1e-9, 99.995, 1000, 18.088, 123_456_789_012, 2022, 1e15)
    .map((value): MarkdownCell => ({ kind: 'number', value })),
  fc
    .constantFrom(
      'x',
      'BB',
      '≥95',
      '90–95',
      '1:17',
      '-',
      '1.1.1',
      '1.1.1; 2.1.1',
      'Program',
      'Sub Kegiatan',
      'Ya',
      'Januari 2019',
      '2016-2020',
      'negatif',
      'Rp1.234.567',
      '12,5 %',
      '$^.*+?()[]{}|\\',
      '3 (lima) sasaran pada tahun 2001 sebesar Rp1,000,000',
      '   ',
    )
    .map((value): MarkdownCell => ({ kind: 'text', value })),
  fc.constant<MarkdownCell>({ kind: 'error', value: '#REF!' }),
)

interface Ubahan {
  readonly lembar: number
  readonly baris: number
  readonly kolom: number
  readonly isi: MarkdownCell
  readonly hapus: boolean
}

const ubahan: fc.Arbitrary<Ubahan> = fc.record({
  lembar: fc.nat(),
  baris: fc.nat(),
  kolom: fc.nat(),
  isi: sampah,
  hapus: fc.boolean(),
})

function kacaukan(
  lembar: readonly MarkdownSheet[],
  { lembar: l, baris, kolom, isi, hapus }: Ubahan,
): readonly MarkdownSheet[] {
  const pilih = l % lembar.length
  return lembar.map((satu, urutan) => {
    if (urutan !== pilih || satu.rows.length < 2) return satu
    const b = 1 + (baris % (satu.rows.length - 1))
    if (hapus && baris % 5 === 0) return { ...satu, rows: satu.rows.filter((_, i) => i !== b) }
    return {
      ...satu,
      rows: satu.rows.map((row, i) =>
        i === b ? row.map((lama, k) => (k === kolom % row.length ? isi : lama)) : row,
      ),
    }
  })
}

describe('disturbed workbooks', () => {
  test('every finding is a readable sentence with a place, and none comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sampel),
        fc.array(ubahan, { minLength: 1, maxLength: 40 }),
        async (asal, semua) => {
          const buku = semua.reduce<readonly MarkdownSheet[]>(kacaukan, asal)
          const temuan = await periksa(await writeMarkdownWorkbook(buku))
          for (const satu of temuan) {
            expect(satu.message).toMatch(/\S\.$/)
            expect(`${satu.message} ${satu.fix} ${satu.expected ?? ''}`).not.toMatch(
              /undefined|NaN|\[object|Infinity|\bnull\b/,
            )
            expect(satu.sheet).not.toBe('')
          }
          const sidik = temuan.map(({ code, sheet, cell, message }) => `${code} ${sheet}!${cell} ${message}`)
          expect(new Set(sidik).size).toBe(sidik.length)
        },
      ),
      { numRuns: 40 },
    )
  })
})
