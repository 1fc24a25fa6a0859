/** The sample workbook gives the figures that the published report prints (LKjIP Disnaker 2022). */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Hasil } from '../../src/calc/hasil.ts'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { buildLaporan } from '../../src/model/build.ts'
import { loadWorkbook } from '../../src/workbook/load.ts'
import { readWorkbook } from '../../src/workbook/read.ts'
import { tercetak } from '../helpers/laporan-value.ts'

let hasil: Hasil
beforeAll(async () => {
  const bytes = readFileSync(resolve(import.meta.dirname, '../../samples/2022-disnaker.xlsx'))
  const { value } = await loadWorkbook(new Uint8Array(bytes), '2022-disnaker.xlsx')
  if (value === null) throw new Error('the sample cannot be read')
  hasil = computeHasil(buildLaporan(readWorkbook(value).value, '2022-disnaker.xlsx'))
})

describe('figures of the published report', () => {
  test('capaian of the eight indicators', () => {
    expect(hasil.indikator.map(({ capaian }) => tercetak(capaian))).toEqual([
      '126.67',
      '100.00',
      '100.00',
      '86.21',
      '144.34',
      '108.34',
      '107.28',
      '29.41',
    ])
  })

  test('means', () => {
    expect(hasil.misi.map(({ rataRata }) => tercetak(rataRata))).toEqual(['108.89', '95.12'])
    expect(hasil.sasaran.map(({ rataRata }) => tercetak(rataRata))).toEqual([
      '108.89',
      '86.21',
      '144.34',
      '107.81',
      '29.41',
    ])
    expect(tercetak(hasil.rataRata)).toBe('100.28')
    expect([hasil.tertinggi?.indikator.kode, hasil.terendah?.indikator.kode]).toEqual(['2.1.2.1', '2.2.1.1'])
  })

  test('recap of categories by the scale of section 3.1', () => {
    expect(hasil.rekapKategori.map(({ pita, jumlah }) => [pita.label, jumlah])).toEqual([
      ['Memuaskan', 4],
      ['Sangat Baik', 3],
      ['Baik', 0],
      ['Cukup', 0],
      ['Kurang Baik', 1],
    ])
  })

  test('money: table 3.3.8 with the two swapped percentages put right', () => {
    expect(hasil.sasaran.map(({ anggaran }) => tercetak(anggaran.serapan))).toEqual([
      '93.89',
      '97.16',
      '95.72',
      '95.32',
      '91.47',
    ])
    const { pagu, realisasi, sisa, serapan } = hasil.anggaran
    expect([pagu, realisasi, sisa].map(String)).toEqual(['5197839192', '4904388885', '293450307'])
    expect(tercetak(serapan)).toBe('94.35')
    expect(hasil.serapanRendah.map((pos) => tercetak(pos.serapan))).toEqual(['63.45', '79.60'])
  })

  test('belanja lists add up to the budget tree', () => {
    const jumlah = hasil.belanja.reduce(
      (total, { pagu }) => total.plus(pagu),
      hasil.anggaran.pagu.minus(hasil.anggaran.pagu),
    )
    expect(jumlah.toString()).toBe('5197839192')
  })

  test('tujuan: 13.377/211.224 against 4,19, lower is better', () => {
    // (8,38 − 6,33)/4,19 = 2,05/4,19 = 0,48926…
    const tpt = hasil.indikatorTujuan.find(({ indikator }) => indikator.polaritas === 'negatif')
    expect(tpt === undefined ? '' : tercetak(tpt.capaian)).toBe('48.93')
  })
})
