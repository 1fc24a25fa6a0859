/** Quarters that are running totals, and those that are not: told where they contradict Penghitungan, silent where they may be right. */
import { expect, test } from 'vitest'
import { type MarkdownCell, parseMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { dasar, jalankanDengan } from '../helpers/contoh.ts'

const teks = (value: string): MarkdownCell => ({ kind: 'text', value })

async function temuan(
  penghitungan: string,
  triwulan: readonly (number | '')[],
  realisasi: number | '' = '',
  periode = '',
): Promise<readonly string[]> {
  const identitas = dasar.flatMap((lembar) =>
    lembar.name === 'Identitas' && periode !== ''
      ? [{ ...lembar, rows: [...lembar.rows, [teks('Periode Laporan'), teks(periode)]] }]
      : [],
  )
  const baru = parseMarkdownWorkbook(`## Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Penghitungan |
| --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | Permohonan selesai | berkas | 1200 | ${penghitungan} |

## Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | TW I | TW II | TW III | TW IV | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| S1.1 | Permohonan selesai | ${realisasi} | ${triwulan.join(' | ')} | Loket | Layanan satu atap | 1000 |

## Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | 300000000 | 285000000 |

## Renstra

| Kode Indikator | Indikator Kinerja | 2022 |
| --- | --- | --- |
| S1.1 | Permohonan selesai | 1200 |

## Riwayat

| Kode Indikator | Tahun | Target | Realisasi |
| --- | --- | --- | --- |
| S1.1 | 2021 | 1100 | 1150 |
`)
  const semua = await jalankanDengan([...identitas, ...baru])
  return semua.map(({ sheet, cell, code, expected }) => `${sheet}!${cell} ${code} ${expected ?? ''}`.trim())
}

test.each([
  // 300 + 610 + 930 + 1260 = 3100, more than twice the target; the last alone is 105% of it.
  ['Kumulatif', [300, 610, 930, 1260], ['Perjanjian Kinerja!G2 LK285 Posisi Akhir']],
  ['Kumulatif', [300, 610, 930, ''], ['Perjanjian Kinerja!G2 LK285 Posisi Akhir']],
  ['Posisi Akhir', [300, 610, 930, 1260], []],
  ['Kumulatif', [300, 310, 320, 330], []],
  // 200 + 300 + 400 + 600 = 1500: 125% of the target may be.
  ['Kumulatif', [200, 300, 400, 600], []],
  ['Posisi Akhir', [300, 310, 320, 330], ['Perjanjian Kinerja!G2 LK285 Kumulatif']],
  // Their mean, 315, is a quarter of what was promised.
  ['Rata-rata', [300, 310, 320, 330], ['Perjanjian Kinerja!G2 LK285 Kumulatif']],
  ['Rata-rata', [1100, 1150, 1200, 1250], []],
  // A total that grows by the same each quarter and stays behind.
  ['Posisi Akhir', [100, 200, 300, 400], []],
] as const)('%s %j', async (penghitungan, triwulan, harapan) => {
  expect(await temuan(penghitungan, triwulan)).toEqual(harapan)
})

// What a formula adds up is wrong in the same way: 300 + 610 + 930 + 1260 = 3100.
test.each([
  ['Kumulatif', [300, 610, 930, 1260], 3100, ['Perjanjian Kinerja!G2 LK285 Posisi Akhir']],
  ['Posisi Akhir', [300, 310, 320, 330], 330, ['Perjanjian Kinerja!G2 LK285 Kumulatif']],
  ['Rata-rata', [300, 310, 320, 330], 315, ['Perjanjian Kinerja!G2 LK285 Kumulatif']],
] as const)('%s %j, typed as %d', async (penghitungan, triwulan, realisasi, harapan) => {
  expect(await temuan(penghitungan, triwulan, realisasi)).toEqual(harapan)
})

test('beside a typed realisasi the other way is named', async () => {
  expect(await temuan('Kumulatif', [300, 610, 930, 1260], 1260)).toEqual(['Realisasi!C2 LK250 3.100'])
})

test.each([
  // 300 + 310 + 320 = 930.
  ['Triwulan III', 'Kumulatif', [300, 310, 320, ''], 930, []],
  ['Triwulan III', 'Kumulatif', [300, 310, 320, ''], 903, ['Realisasi!C2 LK250 930']],
  ['Semester I', 'Kumulatif', [300, 310, '', ''], 601, ['Realisasi!C2 LK250 610']],
  // (300 + 310 + 320) / 3 = 310.
  ['TW 3', 'Rata-rata', [300, 310, 320, ''], 301, ['Realisasi!C2 LK250 310']],
  ['Triwulan III', 'Posisi Akhir', ['', '', 930, ''], 903, ['Realisasi!C2 LK250 930']],
  ['', 'Posisi Akhir', ['', 600, '', 930], 903, ['Realisasi!C2 LK250 930']],
  // The quarter that the report ends with is not there yet, or an earlier one is missing.
  ['Triwulan III', 'Kumulatif', [300, 310, '', ''], 903, []],
  ['Triwulan III', 'Kumulatif', ['', 310, 320, ''], 903, []],
  ['', 'Kumulatif', [300, 310, 320, ''], 1200, []],
  // A period that is none of a year's quarters.
  ['Januari sampai Juni', 'Kumulatif', [300, 310, '', ''], 903, []],
] as const)('%s, %s %j beside %d', async (periode, penghitungan, triwulan, realisasi, harapan) => {
  expect(await temuan(penghitungan, triwulan, realisasi, periode)).toEqual(harapan)
})
