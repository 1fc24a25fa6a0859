/** One slip that two rules see is one finding: cells of the right workbooks of tests/rules/kantor, one changed at a time. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  type MarkdownCell,
  parseMarkdownWorkbook,
  writeMarkdownWorkbook,
} from '../../scripts/markdown-workbook.ts'
import { periksa } from '../helpers/periksa.ts'

test.each([
  // A budget row against Belanja or Sumber Dana, and its low serapan.
  ['bkad', 'Anggaran!F4', 50_428_595_750, 'LK330'],
  ['bkad', 'Anggaran!G4', 475_692_943, 'LK330'],
  ['bpbd', 'Anggaran!E4', 456_789_000, 'LK331'],
  // Weights that do not add up to 100 say nothing of the points within them.
  ['disdik', 'Komponen!C11', 3, 'LK295'],
  // A realisasi against its fraction and its quarters.
  ['bkad', 'Realisasi!C11', 613.4, 'LK241'],
  ['dinkes', 'Realisasi!C7', -50, 'LK251'],
  ['dinkes', 'Realisasi!C7', 0.05, 'LK321'],
  // The end of the period against its last year, and the direction of the series.
  ['bpbd', 'Renstra!K6', 10, 'LK323'],
  ['bpbd', 'Renstra!K6', 0.1, 'LK321'],
  // The budget of a program against its rows, and against the plan.
  ['dinkes', 'Anggaran!F2', 845_012_500, 'LK226'],
  ['dinkes', 'Anggaran!F2', -8_450_125_000, 'LK338'],
  // A year of the Renstra against the Perjanjian Kinerja, and against the end of the period.
  ['dinkes', 'Renstra!I3', 0.9, 'LK320'],
  ['disdik', 'Perjanjian Kinerja!H10', 0, 'LK243'],
  // A blank amount against Belanja or Sumber Dana.
  ['bkad', 'Anggaran!F4', null, 'LK232'],
  ['bkad', 'Anggaran!G4', null, 'LK233'],
  ['bpbd', 'Anggaran!E4', null, 'LK232'],
  ['bpbd', 'Anggaran!F4', null, 'LK233'],
  // The budget of a row against the plan, and against its realisasi.
  ['disdik', 'Anggaran!E14', 150_000_000, 'LK332'],
  ['disdik', 'Anggaran!E14', 15_000_000_000, 'LK332'],
] as const)('%s %s ← %s: %s', async (kantor, alamat, isi, kode) => {
  const buku = parseMarkdownWorkbook(
    readFileSync(join(import.meta.dirname, 'kantor', `${kantor}.md`), 'utf8'),
  )
  const [lembar, sel = ''] = alamat.split('!')
  const baris = Number(/\d+/.exec(sel)?.[0]) - 1
  const kolom = sel.charCodeAt(0) - 'A'.charCodeAt(0)
  expect(buku.find(({ name }) => name === lembar)?.rows[baris]?.[kolom]?.kind).toBe('number')
  const sheets = buku.map((satu) => {
    if (satu.name !== lembar) return satu
    const rows = satu.rows.map((row, r) =>
      row.map((lama, k): MarkdownCell => {
        if (r !== baris || k !== kolom || lama.kind !== 'number') return lama
        return isi === null ? { kind: 'empty' } : { ...lama, value: isi }
      }),
    )
    return { ...satu, rows }
  })
  const semua = await periksa(await writeMarkdownWorkbook(sheets))
  expect(semua.map(({ code }) => code)).toEqual([kode])
  const tempat = semua.flatMap((satu) => [satu, ...satu.related].map(({ sheet, cell }) => `${sheet}!${cell}`))
  expect(tempat).toContain(alamat)
})

test.each([
  // Rows are counted as Excel does; a text of the office counts indicators by category.
  ['bappeda', 'Realisasi', 2, 'hapus', ['LK302']],
  ['dinkes', 'Perjanjian Kinerja', 3, 'hapus', ['LK301']],
  ['disdik', 'Komponen', 12, 'gandakan', ['LK297']],
] as const)('%s %s baris %d: %s', async (kantor, lembar, nomor, apa, kode) => {
  const buku = parseMarkdownWorkbook(
    readFileSync(join(import.meta.dirname, 'kantor', `${kantor}.md`), 'utf8'),
  )
  const sheets = buku.map((satu) =>
    satu.name === lembar
      ? {
          ...satu,
          rows: satu.rows.flatMap((row, r) => (r !== nomor - 1 ? [row] : apa === 'hapus' ? [] : [row, row])),
        }
      : satu,
  )
  const semua = await periksa(await writeMarkdownWorkbook(sheets))
  expect(semua.map(({ code }) => code)).toEqual(kode)
})
