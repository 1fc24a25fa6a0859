/** The sample's report carries the figures worked out by hand for it, and nothing of the sample stands in the program. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { buildLaporan } from '../../src/model/build.ts'
import { composeReport } from '../../src/templates/compose.ts'
import { loadWorkbook } from '../../src/workbook/load.ts'
import { readWorkbook } from '../../src/workbook/read.ts'
import { dumpDocument } from '../document/dump.ts'
import { bagian, builtIn } from './office.ts'

const ROOT = join(import.meta.dirname, '../..')

let dump = ''
beforeAll(async () => {
  const loaded = await loadWorkbook(
    readFileSync(join(ROOT, 'samples/2022-disnaker.xlsx')),
    '2022-disnaker.xlsx',
  )
  if (loaded.value === null) throw new Error('the sample cannot be read')
  const laporan = buildLaporan(readWorkbook(loaded.value).value, '2022-disnaker.xlsx')
  const { value, findings } = composeReport({
    laporan,
    hasil: computeHasil(laporan),
    chapters: builtIn,
    date: { tahun: 2023, bulan: 2, hari: 16 },
    draft: false,
    logo: null,
  })
  expect(findings).toEqual([])
  dump = dumpDocument(value)
})

describe('laporan contoh', () => {
  it('memuat capaian setiap indikator dan rata-ratanya', () => {
    const ukur = bagian(dump, 'bagian-pengukuran')
    const baris: readonly (readonly [
      target: string,
      realisasi: string,
      capaian: string,
      kategori: string,
    ])[] = [
      ['75', '95', '126,67', 'Memuaskan'],
      ['3', '3', '100,00', 'Sangat Baik'],
      ['B', 'B', '100,00', 'Sangat Baik'],
      ['17,19', '14,82', '86,21', 'Sangat Baik'],
      ['2,12', '3,06', '144,34', 'Memuaskan'],
      ['18.088', '19.597', '108,34', 'Memuaskan'],
      ['87', '93,33', '107,28', 'Memuaskan'],
      ['17', '5', '29,41', 'Kurang Baik'],
    ]
    for (const satu of baris) expect(ukur).toContain(`| ${satu.join(' | ')} |`)
    expect(ukur).toContain('total: 100,28 | total: Memuaskan')
    const ikhtisar = bagian(dump, 'bagian-ikhtisar')
    expect(ikhtisar).toContain('Rata-rata capaiannya 108,89% (Memuaskan)')
    expect(ikhtisar).toContain('Rata-rata capaiannya 95,12% (Sangat Baik)')
    expect(bagian(dump, 'bagian-sasaran-4')).toContain('total: 107,81')
  })

  it('merekap kategori menurut skalanya', () => {
    const ukur = bagian(dump, 'bagian-pengukuran')
    expect(ukur).toContain('| 1 | Memuaskan | > 100 | 4 | 50,00 |')
    expect(ukur).toContain('| 2 | Sangat Baik | > 85 sampai 100 | 3 | 37,50 |')
    expect(ukur).toContain('| 5 | Kurang Baik | ≤ 55 | 1 | 12,50 |')
    expect(ukur).toContain('Tidak ada indikator dalam kategori Baik atau Cukup.')
  })

  it('memuat serapan setiap sasaran, sisa, dan terbilangnya', () => {
    const anggaran = bagian(dump, 'bagian-realisasi-anggaran')
    for (const serapan of ['93,89', '97,16', '95,72', '95,32', '91,47', 'total: 94,35']) {
      expect(bagian(dump, 'bagian-realisasi-sasaran')).toContain(`| ${serapan} |`)
    }
    expect(anggaran).toContain(
      'Sisa anggaran adalah Rp293.450.307 (dua ratus sembilan puluh tiga juta empat ratus lima puluh ribu tiga ratus tujuh rupiah) atau 5,65% dari pagu.',
    )
    expect(anggaran).toContain('(63,45%)')
    expect(anggaran).toContain('(79,60%)')
    expect(anggaran).toContain(
      '5 (lima) program, 13 (tiga belas) kegiatan, dan 28 (dua puluh delapan) sub kegiatan',
    )
  })
})

describe('program', () => {
  it('tidak memuat nama atau angka contoh', () => {
    const folder = join(ROOT, 'src')
    const isi = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|hbs)$/.test(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
    const contoh =
      /Pasaman|Disnaker|Tenaga Kerja|Transmigrasi|ARMEN|Simpang Empat|5\.?197\.?839\.?192|293\.?450\.?307|4\.?904\.?388/i
    expect(isi.filter(([, teks]) => contoh.test(teks)).map(([file]) => file)).toEqual([])
  })
})
