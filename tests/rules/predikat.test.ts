/** Numbers where predicates are measured: one finding for a letter that does not fit, a number outside the scale, a letter for a number. */
import { expect, test } from 'vitest'
import { type MarkdownSheet, parseMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { dasar, jalankan } from '../helpers/contoh.ts'

async function temuan(target: string, realisasi: string, nama = 'Nilai SAKIP'): Promise<readonly string[]> {
  const lembar = parseMarkdownWorkbook(`## Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target |
| --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | ${nama} | nilai | ${target} |

## Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- |
| S1.1 | ${nama} | ${realisasi} | Reviu berkala | Reviu berkala | - |

## Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | 300000000 | 285000000 |
`)
  const identitas = dasar.filter(({ name }) => name === 'Identitas')
  const sheets: readonly MarkdownSheet[] = [...identitas, ...lembar]
  const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
  return semua
    .filter(({ code }) => code !== 'LK404')
    .map(({ sheet, cell, code, fix }) => `${sheet}!${cell} ${code}${code === 'LK314' ? ` ${fix}` : ''}`)
}

test.each([
  ['BB', '72.35', []],
  ['BB', '72,35 (BB)', []],
  ['70,01 (BB)', 'BB (72,35)', []],
  ['70,01 (BB)', 'BB', []],
  ['BB', '101', ['Realisasi!C2 LK247']],
  ['BB', '-1', ['Realisasi!C2 LK247']],
  ['BB', '72,35 (B)', ['Realisasi!C2 LK299']],
  ['BB', '72,35 (E)', ['Realisasi!C2 LK299']],
  ['70,01 (A)', '72.35', ['Perjanjian Kinerja!F2 LK299']],
  ['70.01', '72,35 (B)', ['Realisasi!C2 LK299']],
  [
    '70.01',
    'BB',
    [
      'Realisasi!C2 LK314 Tulis angkanya, misalnya 72,35 atau 72,35 (BB); predikat saja tidak dapat dikembalikan menjadi angka.',
    ],
  ],
  ['BB (Sangat Baik)', 'BB / Sangat Baik', []],
  ['Predikat BB', 'Nilai SAKIP: A (Memuaskan)', []],
  ['B (Baik)', 'CC (Cukup (Memadai))', []],
  ['Minimal B', 'BB', []],
  ['Min. Predikat BB', 'BB', []],
  ['BB (Sangat Baik)', '72,35 (BB)', []],
  ['BB (Sangat Baik)', '101', ['Realisasi!C2 LK247']],
  // The meaning is that of another letter: which of the two is meant only the office knows.
  ['BB (Sangat Baik)', 'B (Sangat Baik)', ['Realisasi!C2 LK247']],
])('target %s, realisasi %s', async (target, realisasi, harapan) => {
  expect(await temuan(target, realisasi)).toEqual(harapan)
})

test.each([
  ['Opini WTP', 'WTP (Wajar Tanpa Pengecualian)', []],
  ['Wajar Tanpa Pengecualian (WTP)', 'Opini BPK: WTP', []],
  ['Level 3', 'Level 3 (Terdefinisi)', []],
  ['Opini WTP', 'WTP (Wajar Dengan Pengecualian)', ['Realisasi!C2 LK247']],
])('words of other scales said twice: target %s, realisasi %s', async (target, realisasi, harapan) => {
  expect(await temuan(target, realisasi, 'Hasil pemeriksaan')).toEqual(harapan)
})

test('letters that mean what those of SAKIP do not are no SAKIP', async () => {
  expect(await temuan('A (Sangat Baik)', 'A (Sangat Baik)', 'Mutu pelayanan')).toEqual([
    'Perjanjian Kinerja!F2 LK248',
  ])
})

test('letters of another scale prove nothing', async () => {
  expect(await temuan('B', '84,00 (B)', 'Mutu pelayanan')).toEqual([])
  expect(await temuan('B', '84', 'Mutu pelayanan')).toEqual([
    'Realisasi!C2 LK314 Tulis predikatnya; bila angka itu nilai SAKIP, isi kolom Skala di lembar Perjanjian Kinerja dengan SAKIP.',
  ])
})

test.each([
  ['287,5 (Baik)', []],
  ['Baik', []],
  ['278,5 (Kurang)', ['Realisasi!C2 LK299']],
  ['278,5 (Predikat Kurang)', ['Realisasi!C2 LK299']],
  // What else stands in brackets is no predicate.
  ['278,5 (sementara)', []],
])('a word of the office’s own scale beside a number: %s', async (realisasi, harapan) => {
  const lembar = parseMarkdownWorkbook(`## Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas | Skala |
| --- | --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | Sistem merit | predikat | Baik | predikat | Merit |

## Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- |
| S1.1 | Sistem merit | ${realisasi} | Reviu berkala | Reviu berkala | - |

## Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | 300000000 | 285000000 |

## Kategori

| Skala | Label | Batas Bawah | Termasuk Bawah | Batas Atas | Termasuk Atas | Peringkat |
| --- | --- | --- | --- | --- | --- | --- |
| Merit | Kurang | 174 | Tidak | 249 | Ya | 1 |
| Merit | Baik | 249 | Tidak | 324 | Ya | 2 |
| Merit | Sangat Baik | 324 | Tidak | 400 | Ya | 3 |
`)
  const identitas = dasar.filter(({ name }) => name === 'Identitas')
  const semua = await jalankan({ sheets: [...identitas, ...lembar], temuan: [], tahunLalu: null })
  expect(semua.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)).toEqual(harapan)
})
