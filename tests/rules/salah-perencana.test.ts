/** Slips of a planner that leave every single cell readable: the figures beside them tell. */
import { expect, test } from 'vitest'
import { parseMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { jalankanDengan } from '../helpers/contoh.ts'

interface Indikator {
  readonly nama?: string
  readonly satuan: string
  readonly target: string | number
  readonly polaritas?: string
  readonly realisasi: string | number
  readonly renstra?: readonly (string | number)[]
  readonly tahunLalu?: readonly (string | number)[]
}

async function temuan(isi: Indikator): Promise<readonly string[]> {
  const nama = isi.nama ?? 'Indikator layanan'
  const baru = parseMarkdownWorkbook(`## Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas |
| --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | ${nama} | ${isi.satuan} | ${isi.target} | ${isi.polaritas ?? ''} |

## Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- |
| S1.1 | ${nama} | ${isi.realisasi} | Reviu berkala | Reviu berkala | belum ada |

## Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | 300000000 | 285000000 |

## Renstra

| Kode Indikator | Indikator Kinerja | 2021 | 2022 | 2023 |
| --- | --- | --- | --- | --- |
| S1.1 | ${nama} | ${(isi.renstra ?? [isi.target, isi.target, isi.target]).join(' | ')} |

## Riwayat

| Kode Indikator | Tahun | Target | Realisasi | % Capaian |
| --- | --- | --- | --- | --- |
| S1.1 | 2021 | ${(isi.tahunLalu ?? [isi.target, isi.target, '']).join(' | ')} |
`)
  return (await jalankanDengan(baru)).map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)
}

const INDEKS = { satuan: 'indeks', target: 80, tahunLalu: [78, 79.5, ''] } as const
const LAYANAN = { satuan: 'hari', target: 5, realisasi: 4.5, renstra: [6, 5, 4] } as const
const PERSEN = { satuan: '%', target: 0.9, realisasi: 0.92, renstra: [0.88, 0.9, 0.92] } as const

test.each<[string, Indikator, readonly string[]]>([
  // (2 × 6 − 6,6) / 6 = 90%: reckoned as falling; R/T would be 110%.
  [
    'a polarity that last year’s capaian contradicts',
    { ...LAYANAN, polaritas: 'positif', tahunLalu: [6, 6.6, 90] },
    ['Perjanjian Kinerja!G2 LK335'],
  ],
  [
    'a polarity that only the targets contradict',
    { ...LAYANAN, polaritas: 'positif', tahunLalu: [6, 6.6, ''] },
    ['Renstra!C2 LK245'],
  ],
  ['the right polarity', { ...LAYANAN, polaritas: 'negatif', tahunLalu: [6, 6.6, 90] }, []],
  ['an index of 0', { ...INDEKS, realisasi: 0 }, ['Realisasi!C2 LK252']],
  ['a count of 0', { ...INDEKS, satuan: 'berkas', realisasi: 0 }, []],
  ['0 of no unit', { ...INDEKS, satuan: '-', realisasi: 0 }, []],
  // 3,36 × 25 = 84
  ['an index of the scale of 4', { ...INDEKS, realisasi: 3.36 }, ['Realisasi!C2 LK252']],
  ['an index of its scale', { ...INDEKS, realisasi: 84 }, []],
  ['percentages all written as fractions', PERSEN, ['Perjanjian Kinerja!F2 LK354']],
  ['growth below one percent', { ...PERSEN, nama: 'Pertumbuhan kunjungan' }, []],
  ['one that should fall', { ...PERSEN, polaritas: 'negatif', renstra: [0.92, 0.9, 0.88] }, []],
  ['an opinion with an explanatory paragraph', { satuan: 'opini', target: 'WTP', realisasi: 'WTP-DPP' }, []],
])('%s', async (_, isi, harapan) => {
  expect(await temuan(isi)).toEqual(harapan)
})

test.each([
  ['183/200', 'isi kolom Pembilang dan Penyebut'],
  ['183 dari 200 berkas', 'isi kolom Pembilang dan Penyebut'],
  ['84 / 82,5', 'Sisakan satu nilai'],
])('a realisasi of %s', async (realisasi, fix) => {
  const temuan = await jalankanDengan(
    parseMarkdownWorkbook(`## Realisasi

| Kode Indikator | Realisasi |
| --- | --- |
| S2.1 | ${realisasi} |
`),
  )
  expect(temuan.find(({ code }) => code === 'LK104')?.fix).toContain(fix)
})
