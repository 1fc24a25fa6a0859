/** A wrong year in sheet Riwayat is one finding, at that year; each over the right workbook tests/cases/dasar.md. */
import { expect, test } from 'vitest'
import type { MarkdownCell } from '../../scripts/markdown-workbook.ts'
import { dasar, jalankan } from '../helpers/contoh.ts'

type Baris = readonly [kode: string, tahun: number, target: number, realisasi: number]

async function temuan(rows: readonly Baris[]): Promise<readonly string[]> {
  const judul = ['Kode Indikator', 'Tahun', 'Target', 'Realisasi']
  const isi = [judul, ...rows].map((row) =>
    row.map(
      (value): MarkdownCell =>
        typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value },
    ),
  )
  const sheets = dasar.map((satu) => (satu.name === 'Riwayat' ? { name: 'Riwayat', rows: isi } : satu))
  const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
  return semua.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)
}

/** Three years of three indicators, rows 2 to 10. */
const DERET: readonly Baris[] = [
  ['S1.1', 2019, 76, 75],
  ['S1.1', 2020, 77, 78],
  ['S1.1', 2021, 78, 79.5],
  ['S1.2', 2019, 7, 7],
  ['S1.2', 2020, 7, 6.5],
  ['S1.2', 2021, 6, 6],
  ['S2.1', 2019, 86, 84],
  ['S2.1', 2020, 87, 85],
  ['S2.1', 2021, 88, 86],
]

const dengan = (nomor: number, ubah: (baris: Baris) => Baris): readonly Baris[] =>
  DERET.map((baris, urutan) => (urutan === nomor - 2 ? ubah(baris) : baris))
const bertahun = (nomor: number, tahun: number): readonly Baris[] =>
  dengan(nomor, ([kode, , target, realisasi]) => [kode, tahun, target, realisasi])

test('the right one has none', async () => {
  expect(await temuan(DERET)).toEqual([])
})

test.each([
  ['the year before doubled', 7, 2020, ['Riwayat!B7 LK277']],
  ['the year after doubled, between its neighbours', 6, 2021, ['Riwayat!B6 LK277']],
  ['a middle year doubled by the first', 3, 2019, ['Riwayat!B3 LK277']],
  ['the report year, with other figures', 7, 2022, ['Riwayat!B7 LK277']],
  ['two digits swapped', 10, 2012, ['Riwayat!B10 LK278']],
  ['a digit wrong', 10, 2011, ['Riwayat!B10 LK278']],
  // Others have the year that is missing, and nobody has the one that is written.
  ['an earlier year far off', 2, 2009, ['Riwayat!B2 LK278']],
  ['a middle year far off', 6, 2010, ['Riwayat!B6 LK278']],
  ['a year to come has its own', 10, 2023, ['Riwayat!B10 LK275']],
] as const)('%s', async (_, nomor, tahun, diharapkan) => {
  expect(await temuan(bertahun(nomor, tahun))).toEqual(diharapkan)
})

test('the same slip in several rows is one', async () => {
  const rows = DERET.filter(([, tahun]) => tahun === 2021).map(
    ([kode, , target, realisasi]): Baris => [kode, 2022, target, realisasi],
  )
  expect(await temuan(rows)).toEqual(['Riwayat!B2 LK277'])
})

test('a year far off fits the only gap of its indicator', async () => {
  const deret = (...tahun: readonly number[]): readonly Baris[] =>
    tahun.map((satu, urutan): Baris => ['S2.1', satu, 84 + urutan, 83 + urutan])
  const lain = DERET.filter(([kode, tahun]) => kode !== 'S2.1' && tahun === 2021)
  expect(await temuan([...lain, ...deret(2018, 2019, 2002, 2021)])).toEqual(['Riwayat!B6 LK278'])
  // Old figures before the others, and a gap that no slip explains.
  expect(await temuan([...lain, ...deret(2010, 2012, 2019, 2020, 2021)])).toEqual([])
  expect(await temuan([...lain, ...deret(2005, 2018, 2019, 2021)])).toEqual([])
})

test('a row of the report year that agrees is none', async () => {
  expect(await temuan([...DERET, ['S1.1', 2022, 80, 84]])).toEqual([])
})

test('a row of the report year of which one figure agrees has a wrong figure, not a wrong year', async () => {
  const rows = dengan(4, () => ['S1.1', 2022, 80, 48])
  expect(await temuan(rows)).toEqual(['Riwayat!A1 LK408', 'Riwayat!D4 LK315'])
})

test('a row written twice where no year is missing stays a repeated code', async () => {
  expect(await temuan([...DERET.slice(0, 3), ...DERET.slice(2)])).toEqual(['Riwayat!A5 LK220'])
})

test('a year that others lack too is old, not wrong', async () => {
  const rows = dengan(10, () => ['S2.1', 2018, 85, 83])
  expect(await temuan(rows)).toEqual(['Riwayat!A1 LK408'])
})

test('the code of another indicator in a row is told at the code alone', async () => {
  expect(
    await temuan(dengan(7, ([, tahun, target, realisasi]) => ['S1.1', tahun, target, realisasi])),
  ).toEqual(['Riwayat!A7 LK220'])
})
