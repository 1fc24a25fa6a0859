/** What `lkjip calc` prints for a person. */
import { describe, expect, test } from 'vitest'
import { writeMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { printCalc } from '../../src/cli/printers/calc.ts'
import { examine } from '../../src/pipeline.ts'
import { dasar } from '../helpers/contoh.ts'
import { keLembar, type Tabel, tabel } from '../helpers/ubah.ts'

async function printed(anggaran: (rows: Tabel) => Tabel): Promise<string> {
  const sheets = dasar.map((satu) =>
    satu.name === 'Anggaran' ? keLembar('Anggaran', anggaran(tabel('Anggaran'))) : satu,
  )
  const { laporan, hasil } = await examine({ bytes: await writeMarkdownWorkbook(sheets), name: 'x.xlsx' })
  if (laporan === null || hasil === null) throw new Error('unreadable')
  return printCalc(laporan, hasil)
}

describe('the budget', () => {
  test('of which nobody wrote the realisasi has none, and no rest', async () => {
    const out = await printed((rows) => {
      const kolom = rows[0]?.indexOf('Realisasi') ?? -1
      return rows.map((row, ke) => (ke === 0 ? row : row.map((isi, k) => (k === kolom ? null : isi))))
    })
    // 300 + 150 juta
    expect(out).toMatch(/total +Jumlah +450\.000\.000 +– +– +–\n/)
    expect(await printed((rows) => rows)).toMatch(
      /total +Jumlah +450\.000\.000 +432\.000\.000 +96,00 +18\.000\.000\n/,
    )
  })
})
