/** A heading that was blanked is one fault: what seems to be missing stands below it. */
import { expect, test } from 'vitest'
import type { MarkdownCell } from '../../scripts/markdown-workbook.ts'
import { dasar, jalankan } from '../helpers/contoh.ts'

const KOSONG: MarkdownCell = { kind: 'empty' }

test.each([
  ['Renstra', '2022', 'F1'],
  ['Renstra', 'Kondisi Akhir', 'K1'],
  ['Riwayat', 'Realisasi', 'D1'],
  ['Realisasi', 'Penyebab', 'G1'],
  ['Realisasi', 'Tindak Lanjut', 'H1'],
  ['Realisasi', 'Standar Nasional', 'I1'],
  ['Anggaran', 'Kode Sasaran', 'C1'],
  ['Perjanjian Kinerja', 'Polaritas', 'G1'],
])('%s, %s', async (lembar, judul, sel) => {
  const sheets = dasar.map((satu) => ({
    ...satu,
    rows:
      satu.name !== lembar
        ? satu.rows
        : satu.rows.map((row, ke) =>
            ke > 0
              ? row
              : row.map((cell) => ('value' in cell && String(cell.value) === judul ? KOSONG : cell)),
          ),
  }))
  const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
  // What is right of the table and not all figures may be a note.
  expect(semua.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)).toEqual([`${lembar}!${sel} LK064`])
})

test('without a column of years no code of Riwayat is written twice', async () => {
  const sheets = dasar.map((satu) =>
    satu.name === 'Riwayat'
      ? {
          ...satu,
          rows: [...satu.rows, ...satu.rows.slice(1)].map((row, ke) =>
            ke === 0 ? [row[0] ?? KOSONG, KOSONG, ...row.slice(2)] : row,
          ),
        }
      : satu,
  )
  const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
  expect(semua.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)).toEqual(['Riwayat!B1 LK054'])
})
