/** A warning that hides an error is told as one: over the right workbook tests/cases/dasar.md. */
import { expect, test } from 'vitest'
import { parseMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { dasar, jalankan } from '../helpers/contoh.ts'

/** Realisasi of S2.1 (target 90%), its fraction and its % Capaian. */
async function temuan(realisasi: string, pecahan: string, capaian: string): Promise<readonly string[]> {
  const [lembar] = parseMarkdownWorkbook(`## Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | Pembilang | Penyebut | % Capaian | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| S1.1 | Indeks kepuasan masyarakat | 84 | | | 105 | Antrean daring | Menambah loket | 82 |
| S1.2 | Lama layanan | 4.5 | | | 110 | Formulir ringkas | Layanan satu atap | 5 |
| S2.1 | Persentase berkas lengkap | ${realisasi} | ${pecahan} | ${capaian} | Daftar periksa | Pelatihan petugas | 88 |
`)
  const sheets = dasar.map((satu) => (satu.name === 'Realisasi' && lembar !== undefined ? lembar : satu))
  const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
  return semua.map(
    ({ code, severity, sheet, cell, related }) =>
      `${code} ${severity} ${sheet}!${cell} (${related.map((satu) => `${satu.sheet}!${satu.cell}`).join(', ')})`,
  )
}

test('a fraction that may be meant is a warning', async () => {
  expect(await temuan('0.915', '|', '')).toEqual(['LK322 warning Realisasi!C4 (Perjanjian Kinerja!F4)'])
})

// 91,5 / 90 = 101,67 %, but 0,915 / 90 = 1,02 %
test('beside a percentage that contradicts it it is an error', async () => {
  expect(await temuan('0.915', '|', '101.67')).toEqual([
    'LK322 error Realisasi!C4 (Perjanjian Kinerja!F4, Realisasi!F4)',
  ])
})

// 183 / 200 × 100 = 91,5
test('and beside a fraction that contradicts it', async () => {
  expect(await temuan('0.915', '183 | 200', '')).toEqual(['LK322 error Realisasi!C4 (Perjanjian Kinerja!F4)'])
})

test('a value a thousand times another beside its percentage too', async () => {
  const [pk] = dasar.filter(({ name }) => name === 'Perjanjian Kinerja')
  expect(pk?.rows[1]?.[5]).toEqual({ kind: 'number', value: 80 })
  // 84000 / 80 = 105.000 %, typed 105
  const sheets = dasar.map((satu) =>
    satu.name === 'Realisasi'
      ? {
          ...satu,
          rows: satu.rows.map((row, r) =>
            r === 1
              ? row.map((isi, k) => (k === 2 ? ({ kind: 'number', value: 84_000 } as const) : isi))
              : row,
          ),
        }
      : satu,
  )
  const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
  expect(semua.map(({ code, severity, cell }) => `${code} ${severity} ${cell}`)).toEqual(['LK321 error C2'])
})
