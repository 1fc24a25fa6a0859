/** Lengths of time: one number in the unit of the indicator, or one finding that says which number. */
import { expect, test } from 'vitest'
import { parseMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { jalankanDengan } from '../helpers/contoh.ts'

async function temuan(target: string, realisasi: string, satuan = 'menit'): Promise<readonly string[]> {
  const baru = parseMarkdownWorkbook(`## Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas |
| --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | Waktu layanan | ${satuan} | ${target} | negatif |

## Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- |
| S1.1 | Waktu layanan | ${realisasi} | Formulir ringkas | Layanan satu atap | 20 |

## Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | 300000000 | 285000000 |

## Renstra

| Kode Indikator | Indikator Kinerja | 2022 |
| --- | --- | --- |
| S1.1 | Waktu layanan | '20 |

## Riwayat

| Kode Indikator | Tahun | Target | Realisasi |
| --- | --- | --- | --- |
| S1.1 | 2021 | 20 | 20 |
`)
  const semua = await jalankanDengan(baru)
  return semua.map(({ sheet, cell, code, expected }) => `${sheet}!${cell} ${code} ${expected ?? ''}`)
}

test.each([
  ['20', '17,5 menit', []],
  // 17 + 30/60 = 17,5; 17 × 60 + 30 = 1050.
  ['20', '17 menit 30 detik', ['Realisasi!C2 LK123 17,5 menit atau 1050 detik']],
  // 1 + 15/60 = 1,25; 60 + 15 = 75.
  ['≤ 20', '1 jam, 15 menit', ['Realisasi!C2 LK123 1,25 jam atau 75 menit']],
  // 20 + 20/60 = 20,333…; 20 × 60 + 20 = 1220.
  ['20', '20 mnt 20 dtk', ['Realisasi!C2 LK123 sekitar 20,33 menit atau 1220 detik']],
  // Whether a day has 24 hours or those of the office nobody can tell.
  ['20', '2 hari 4 jam', ['Realisasi!C2 LK123 satu angka']],
  ['≤ 20 menit 0 detik', '18', ['Perjanjian Kinerja!F2 LK123 20 menit atau 1200 detik']],
  [
    '20',
    "'17:30",
    ['Realisasi!C2 LK123 17,5 menit bila 17 menit 30 detik atau 1050 menit bila 17 jam 30 menit'],
  ],
  ['20', '15 menit 2 berkas', ['Realisasi!C2 LK104 satu nilai']],
  // A target of another unit than the indicator's: what follows from it waits.
  ['1 jam', '18', ['Perjanjian Kinerja!F2 LK351 “menit”']],
])('target %s, realisasi %s', async (target, realisasi, harapan) => {
  expect(await temuan(target, realisasi)).toEqual(harapan)
})

test('a ratio of an indicator that is no length of time stays one', async () => {
  // What the other sheets say in plain numbers is not the ratio's measure, and is told where it stands.
  expect(await temuan("'1:20", "'1:18", 'rasio')).toEqual(['Realisasi!F2 LK357 ', 'Renstra!C2 LK357 '])
})
