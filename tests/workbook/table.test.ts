/** Finding sheets, header rows and columns, and telling data rows from the rest, in real .xlsx files. */
import { describe, expect, test } from 'vitest'
import type { perjanjianKinerja } from '../../src/workbook/sheets/perjanjian-kinerja.ts'
import type { RowOf } from '../../src/workbook/spec.ts'
import { BENAR, places, type Rows, readBook } from './book.ts'

const PK = BENAR['Perjanjian Kinerja'] ?? []
const [JUDUL = [], BARIS = []] = PK

async function pk(rows: Rows, shape?: Parameters<typeof readBook>[1]) {
  const { value, findings } = await readBook({ 'Perjanjian Kinerja': rows }, shape)
  return { ...value.perjanjianKinerja, found: places(findings), findings }
}
const codes = (rows: readonly RowOf<typeof perjanjianKinerja>[]): readonly string[] =>
  rows.map(({ row, kodeIndikator }) => `${row}: ${kodeIndikator.value} ${kodeIndikator.cell}`)

test('the right workbook has no findings and typed values at their addresses', async () => {
  const { value, findings } = await readBook({})
  expect(places(findings)).toEqual([])
  const [row] = value.perjanjianKinerja.rows
  expect(row?.kodeIndikator).toEqual({
    value: 'S1.1',
    text: 'S1.1',
    state: 'filled',
    sheet: 'Perjanjian Kinerja',
    cell: 'C2',
  })
  expect(row?.target).toMatchObject({ cell: 'F2', value: { jenis: 'angka', desimal: 0, persen: false } })
  expect(row?.misi).toMatchObject({ value: null, state: 'empty', cell: '' })
  expect(value.perjanjianKinerja.headers).toMatchObject({ kodeSasaran: 'A1', target: 'F1' })
  expect(value.renstra).toMatchObject({ present: false, rows: [] })
  expect(value.identitas.fields.tahun).toMatchObject({ value: 2022, cell: 'B4' })
})

describe('columns by name', () => {
  test('order, case, spaces, punctuation and aliases are forgiven', async () => {
    const read = await pk([
      ['No', 'TARGET ', 'indikator_kinerja', 'Kode IKU', 'sasaran', 'No. Sasaran', 'Satuan'],
      [1, 80, 'Indikator satu', 'S1.1', 'Sasaran satu', 'S1', '%'],
    ])
    expect(read.found).toEqual([])
    expect(read.headers).toEqual({
      target: 'B1',
      indikator: 'C1',
      kodeIndikator: 'D1',
      sasaran: 'E1',
      kodeSasaran: 'F1',
      satuan: 'G1',
    })
    expect(read.rows[0]?.target.cell).toBe('B2')
  })

  test.each([
    'Capaian (%)',
    'Capaian 2022 (%)',
    'Capaian Tahun 2022 (%)',
    'Capaian Kinerja (%)',
    'Tingkat Capaian (%)',
    'Persentase Capaian Kinerja',
  ])('%s is what an office worked out by itself', async (judul) => {
    const { value, findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Realisasi', judul],
        ['S1.1', 76, 95],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.realisasi.headers).toMatchObject({ capaianTertulis: 'C1' })
  })

  test.each([
    [
      // Of the year, in two rows.
      [
        ['Kode Indikator', 'Tahun 2022', null, null],
        [null, 'Target', 'Realisasi', 'Capaian (%)'],
        ['S1.1', 80, 76, 95],
      ],
      { target: 'B2', realisasi: 'C2', capaianTertulis: 'D2' },
    ],
    [
      // Targets of quarters are none of the year.
      [
        ['Kode Indikator', 'Triwulan I', null, 'Triwulan II', null, 'Realisasi'],
        [null, 'Target', 'Realisasi', 'Target', 'Realisasi', null],
        ['S1.1', 40, 30, 80, 46, 76],
      ],
      { tw1: 'C2', tw2: 'E2', realisasi: 'F1' },
    ],
    [
      [
        ['Kode Indikator', 'Triwulan IV', null, 'Realisasi'],
        [null, 'Target', 'Realisasi', null],
        ['S1.1', 40, 30, 76],
      ],
      { tw4: 'C2', realisasi: 'D1' },
    ],
  ])('target and realisasi below what they are of: %j', async (rows, headers) => {
    const { value, findings } = await readBook({ Realisasi: rows })
    expect(places(findings)).toEqual([])
    expect(value.realisasi.headers).toEqual({ kodeIndikator: 'A1', ...headers })
    expect(value.realisasi.rows.map(({ kodeIndikator }) => kodeIndikator.value)).toEqual(['S1.1'])
  })

  test('an exact match beats a forgiven one', async () => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Anggaran', 'Pagu', 'Realisasi'],
        ['Program', 'Program satu', 1, 2, 2],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.anggaran.rows[0]?.pagu.value?.toFixed()).toBe('2')
  })

  test('% reads as persen; a unit or a year behind the name is forgiven', async () => {
    const { value, findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Realisasi 2022', 'Persentase Capaian'],
        ['S1.1', 76, 95],
      ],
      Anggaran: [
        ['Tingkat', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', 'Realisasi (%)'],
        ['Program', 'Program satu', 100, 90, 90],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.realisasi.headers).toEqual({ kodeIndikator: 'A1', realisasi: 'B1', capaianTertulis: 'C1' })
    expect(value.anggaran.headers).toMatchObject({ pagu: 'C1', realisasi: 'D1', persenTertulis: 'E1' })
  })

  test.each(['Pagu (Rp)', 'Pagu (Rp.)', 'Pagu (2022)'])('%s is no thousand', async (judul) => {
    const { findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', judul, 'Realisasi'],
        ['Program', 'Program satu', 100, 90],
      ],
    })
    expect(places(findings)).toEqual([])
  })

  test('a header that cannot be read is a missing column, no thousand', async () => {
    const { findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Pagu (Rp), 000', 'Realisasi'],
        ['Program', 'Program satu', 100, 90],
      ],
    })
    expect(places(findings)).toEqual(['Anggaran!A1 LK054'])
  })

  test.each([
    'Pagu (juta Rp)',
    'Pagu (dalam jutaan rupiah)',
    'Pagu dalam juta rupiah',
    'PAGU (RIBU RUPIAH)',
    'Pagu (Rp. 000)',
    'Pagu (Rp.000,-)',
    'Pagu (x Rp1.000)',
    'Pagu (Rp 000.000)',
    'Pagu (x1000)',
    'Pagu (jt)',
    'Pagu Rp. Juta',
  ])('amounts that are not whole rupiah are refused: %s', async (judul) => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', judul, 'Realisasi (Rp.)'],
        ['Program', 'Program satu', 20.5, 19_000_000],
      ],
    })
    expect(places(findings)).toEqual(['Anggaran!C1 LK065'])
    expect(value.anggaran.rows[0]?.pagu).toMatchObject({ value: null, state: 'bad' })
    expect(value.anggaran.rows[0]?.realisasi.value?.toFixed()).toBe('19000000')
  })

  const ANGGARAN: Rows = [
    ['Tingkat', 'Uraian', 'Pagu', 'Realisasi'],
    ['Program', 'Program satu', 20_000, 19_000],
  ]
  test.each([
    ['REALISASI ANGGARAN (dalam ribuan rupiah)', 'ribuan'],
    ['Rp. Juta', 'jutaan'],
    ['(Rp 000)', 'ribuan'],
    ['dalam jutaan', 'jutaan'],
    ['(juta)', 'jutaan'],
    ['Rp. Milyar', 'miliaran'],
  ])('a line above the table multiplies all of its amounts: %s', async (baris, kata) => {
    const { value, findings } = await readBook({ Anggaran: [[baris], ...ANGGARAN] })
    expect(places(findings)).toEqual(['Anggaran!A1 LK065'])
    expect(findings[0]?.message).toContain(`dalam ${kata} rupiah`)
    expect(value.anggaran.rows[0]?.pagu).toMatchObject({ value: null, state: 'bad' })
    expect(value.anggaran.rows[0]?.realisasi).toMatchObject({ value: null, state: 'bad' })
  })

  test('so does a note below it, and the upper of two rows of headers', async () => {
    const below = await readBook({ Anggaran: [...ANGGARAN, [null, 'Keterangan: angka dalam ribuan rupiah']] })
    expect(places(below.findings)).toEqual(['Anggaran!B3 LK065'])
    const upper = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Anggaran (juta Rp)'],
        [null, null, 'Pagu', 'Realisasi'],
        ANGGARAN[1] ?? [],
      ],
    })
    expect(places(upper.findings)).toEqual(['Anggaran!C1 LK065'])
  })

  test.each([
    'Gerakan Sejuta Pohon',
    'Program Satu Juta Sambungan Air',
    'Paket di bawah Rp 50 juta rupiah',
    'Pagu lebih dari Rp 5.000.000',
    'Dalam rupiah',
  ])('a line that multiplies nothing is left alone: %s', async (baris) => {
    const { findings } = await readBook({ Anggaran: [[baris], ...ANGGARAN] })
    expect(places(findings)).toEqual([])
  })

  test('a column that is not read multiplies nothing', async () => {
    const [judul = [], baris = []] = ANGGARAN
    const { findings } = await readBook({
      Anggaran: [
        [...judul, 'Prakiraan (juta Rp)'],
        [...baris, 20],
      ],
    })
    expect(places(findings)).toEqual([])
    const dua = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Tahun 2022', null, 'Prakiraan Maju (juta Rp)'],
        [null, null, 'Pagu', 'Realisasi', '2023', '2024'],
        [...baris, 20, 21],
      ],
    })
    expect(places(dua.findings)).toEqual([])
    expect(dua.value.anggaran.rows[0]?.pagu.value?.toFixed()).toBe('20000')
  })

  test('two columns for one name', async () => {
    const read = await pk([
      [...JUDUL, 'Target'],
      [...BARIS, 81],
    ])
    expect(read.found).toEqual(['Perjanjian Kinerja!G1 LK055'])
    expect(read.findings[0]?.related).toEqual([{ sheet: 'Perjanjian Kinerja', cell: 'F1' }])
  })

  test('a required column that is missing names the likely one; its cells raise nothing further', async () => {
    const read = await pk([JUDUL.map((header) => (header === 'Target' ? 'Tarjet' : header)), BARIS])
    expect(read.found).toEqual(['Perjanjian Kinerja!F1 LK054'])
    expect(read.findings[0]?.fix).toContain('“Tarjet” di sel F1')
    expect(read.rows[0]?.target).toMatchObject({ state: 'bad', value: null })
  })

  test('a blanked header is reported where it was, a renamed one among the unknown headers', async () => {
    const blanked = await pk([JUDUL.map((header) => (header === 'Target' ? null : header)), BARIS])
    expect(blanked.found).toEqual(['Perjanjian Kinerja!F1 LK054'])
    const renamed = await pk([JUDUL.map((header) => (header === 'Target' ? 'Angka janji' : header)), BARIS])
    expect(renamed.found).toEqual(['Perjanjian Kinerja!A1 LK054'])
    expect(renamed.findings[0]?.related).toEqual([{ sheet: 'Perjanjian Kinerja', cell: 'F1' }])
  })

  test('content under a blank header inside the table is told, notes beside the table are not', async () => {
    const { findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', null, 'Realisasi', 'Penyebab'],
        ['S1.1', 'Indikator satu', 76, 'Sebab', 'catatan di samping'],
      ],
    })
    expect(places(findings)).toEqual(['Realisasi!B1 LK064'])
  })

  test.each([
    [[82, 'WTP', 2.5], ['Realisasi!C1 LK064']],
    // A note, a check and what stands in a row or two are no column of the table.
    [['ok', 'ok', 'ok'], []],
    [
      [
        { formula: 'B2-1', result: 75 },
        { formula: 'B3-1', result: 75 },
        { formula: 'B4-1', result: 75 },
      ],
      [],
    ],
    [[82, null, 2.5], []],
  ])('figures right of the table in every row: %j', async (samping, expected) => {
    const { findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Realisasi', null],
        ...samping.map((isi, ke) => [`S1.${ke + 1}`, 76, isi]),
      ],
    })
    expect(places(findings)).toEqual(expected)
  })

  test('an optional column with a slip is a warning; an extra column is nobody’s business', async () => {
    const { findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Realisasi', 'Penyebap', 'Catatan pribadi'],
        ['S1.1', 76, 'Sebab', 'x'],
      ],
    })
    expect(places(findings)).toEqual(['Realisasi!C1 LK056'])
    expect(findings[0]?.severity).toBe('warning')
  })

  test('a slip in the header of a column of figures is an error, also where another column could stand for it', async () => {
    const { findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Realisai', 'Pembilang', 'Penyebut'],
        ['S1.1', 76, null, null],
      ],
    })
    expect(places(findings)).toEqual(['Realisasi!B1 LK054'])
    expect(findings[0]?.fix).toContain('“Realisai” di sel B1 menjadi “Realisasi”')
  })
})

describe('the header row', () => {
  test('below a title block', async () => {
    const read = await pk([
      ['PERJANJIAN KINERJA TAHUN 2022'],
      ['DINAS UJI'],
      [],
      ['Tabel 1', null, null, 'Target dan Indikator'],
      JUDUL,
      BARIS,
    ])
    expect(read.found).toEqual([])
    expect(codes(read.rows)).toEqual(['6: S1.1 C6'])
  })

  test.each([
    ['Realisasi Triwulan', ['I', 'II', 'III', 'IV']],
    ['Triwulan', ['I', 'II', 'III', 'IV']],
    ['Realisasi Kinerja', ['Triwulan 1', 'Triwulan 2', 'Triwulan 3', 'Triwulan 4']],
  ])('quarters under one heading: %s %j', async (atas, bawah) => {
    const { value, findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Indikator Kinerja', atas, null, null, null, 'Realisasi'],
        [null, null, ...bawah],
        ['S1.1', 'Indikator satu', 1, 2, 3, 4, 10],
      ],
    })
    expect(places(findings)).toEqual([])
    const { tw1, tw2, tw3, tw4, realisasi } = value.realisasi.headers
    expect([tw1, tw2, tw3, tw4, realisasi]).toEqual(['C2', 'D2', 'E2', 'F2', 'G1'])
  })

  test('the target before and after the change under one heading', async () => {
    const { value, findings } = await readBook({
      'Perjanjian Kinerja': [
        ['Kode Sasaran', 'Sasaran Strategis', 'Kode Indikator', 'Indikator Kinerja', 'Target', null],
        [null, null, null, null, 'Awal', 'Perubahan'],
        ['S1', 'Sasaran satu', 'S1.1', 'Indikator satu', 12, 10],
      ],
    })
    expect(places(findings)).toEqual([])
    const { target, targetPerubahan } = value.perjanjianKinerja.headers
    expect([target, targetPerubahan]).toEqual(['E2', 'F2'])
  })

  test('of two rows, the upper naming what the lower ones are of', async () => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Pagu', 'Realisasi', 'Keluaran', null, null],
        [null, null, null, null, 'Indikator', 'Target', 'Realisasi'],
        ['Program', 'Program satu', 100, 90, 'Jumlah dokumen', '2 dokumen', '1 dokumen'],
      ],
    })
    expect(places(findings)).toEqual([])
    const { realisasi, indikatorKeluaran, targetKeluaran, realisasiKeluaran } = value.anggaran.headers
    expect([realisasi, indikatorKeluaran, targetKeluaran, realisasiKeluaran]).toEqual([
      'D1',
      'E2',
      'F2',
      'G2',
    ])
  })

  test('of two rows, the upper merged over its group', async () => {
    const { value, findings } = await readBook(
      {
        'Rencana Aksi': [
          ['Tahun', 'Tingkat', 'Uraian', 'Target', null, 'Realisasi', null],
          [null, null, null, 'TW I', 'TW II', 'TW I', 'TW II'],
          [2022, 'Kegiatan', 'Kegiatan satu', '1', '2', '3', '4'],
        ],
      },
      (workbook) => {
        const sheet = workbook.getWorksheet('Rencana Aksi')
        for (const range of ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1']) sheet?.mergeCells(range)
      },
    )
    expect(places(findings)).toEqual([])
    expect(value.rencanaAksi.headers).toEqual({
      tahun: 'A1',
      tingkat: 'B1',
      uraian: 'C1',
      targetTw1: 'D2',
      targetTw2: 'E2',
      realisasiTw1: 'F2',
      realisasiTw2: 'G2',
    })
    expect(value.rencanaAksi.rows.map(({ row, realisasiTw2 }) => `${row} ${realisasiTw2.value}`)).toEqual([
      '3 4',
    ])
  })

  test.each([
    ['one row', [['Kode Indikator', 'Indikator Kinerja', 'Realisasi 2020', 'Realisasi 2021']], 'C1'],
    ['bare years', [['Kode', 'Satuan', 2020, 2021]], 'C1'],
    [
      'years below what they are of',
      [
        ['Kode Indikator', 'Realisasi', null],
        [null, 2020, 2021],
      ],
      'B2',
    ],
    [
      'years above what is of them',
      [
        ['Kode Indikator', 'Tahun 2020', null, 'Tahun 2021', null],
        [null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
      ],
      'B1',
    ],
    [
      'newest first, below a title',
      [['CAPAIAN 2020 DAN 2021'], ['Kode Indikator', '2021 (Realisasi)', '2020 (Realisasi)']],
      'C2',
    ],
  ])('with a column for each year is one finding: %s', async (_, judul, cell) => {
    const { findings, value } = await readBook({ Riwayat: [...judul, ['S1.1', 78, 79, 80, 81]] })
    expect(places(findings)).toEqual([`Riwayat!${cell} LK069`])
    expect(value.riwayat.rows).toEqual([])
  })

  test('with a single year lacks the column Tahun', async () => {
    const { findings } = await readBook({
      Riwayat: [
        ['Kode Indikator', 'Realisasi 2021'],
        ['S1.1', 78],
      ],
    })
    expect(places(findings)).toEqual(['Riwayat!A1 LK054'])
  })

  test('missing from the first 20 rows', async () => {
    const blank = Array.from({ length: 20 }, () => ['catatan'])
    const read = await pk([...blank, JUDUL, BARIS])
    expect(read.found).toEqual(['Perjanjian Kinerja! LK053'])
    expect(read.present).toBe(false)
  })
})

describe('rows that are no data', () => {
  test.each([
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    [1, 2, 3, 4, 5, 6],
    ['1', '2', '3', '4', '5', '6=5/4'],
  ])('numbering row %s %s %s', async (...numbers) => {
    const read = await pk([JUDUL, numbers, BARIS])
    expect(read.found).toEqual([])
    expect(codes(read.rows)).toEqual(['3: S1.1 C3'])
  })

  test('blank rows, hidden rows, repeated headers, totals and notes do not shift addresses', async () => {
    const second = ['S1', 'Sasaran satu', 'S1.2', 'Jumlah peserta pelatihan', 'orang', 10]
    const read = await pk(
      [
        JUDUL,
        BARIS,
        [],
        [null, null, null, '   '],
        JUDUL,
        second,
        ['Jumlah', null, null, null, null, 90],
        ['Sumber: Dinas Uji'],
      ],
      (workbook) => {
        const row = workbook.getWorksheet('Perjanjian Kinerja')?.getRow(2)
        if (row !== undefined) row.hidden = true
      },
    )
    expect(read.found).toEqual([])
    expect(codes(read.rows)).toEqual(['2: S1.1 C2', '6: S1.2 C6'])
  })

  test('a mean below the data is left out, an indicator that begins with the word is kept', async () => {
    const { value, findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Indikator Kinerja', 'Realisasi', '% Capaian'],
        ['S1.1', 'Rata-rata Capaian', 9, 90],
        [null, 'Rata-rata Lama Sekolah', 9, 90],
        [null, 'Rata-rata Capaian Sasaran 1', null, 90],
        ['RATA-RATA', null, null, 90],
      ],
      'Angka Cetak': [
        ['Pokok', 'Nilai'],
        ['Rata-rata capaian', 90],
      ],
    })
    expect(value.realisasi.rows.map(({ row }) => row)).toEqual([2, 3])
    expect(value.angkaCetak.rows.map(({ row }) => row)).toEqual([2])
    expect(places(findings)).toEqual(['Realisasi!A3 LK201'])
  })

  test('TOTAL rows of Anggaran and Belanja are left out, a row of Belanja without Uraian is kept', async () => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Pagu', 'Realisasi'],
        ['Program', 'Program satu', 1000000, 900000],
        [null, 'JUMLAH PROGRAM SATU', 1000000, 900000],
        ['TOTAL', null, 1000000, 900000],
      ],
      Belanja: [
        ['Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
        ['Belanja Pegawai', null, 300, 200],
        [null, 'Gaji', 300, 200],
        ['Jumlah Belanja', null, 300, 200],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.anggaran.rows.map(({ row }) => row)).toEqual([2])
    expect(value.belanja.rows.map(({ row, jenis, uraian }) => [row, jenis.value, uraian.value])).toEqual([
      [2, 'Belanja Pegawai', null],
      [3, 'Belanja Pegawai', 'Gaji'],
    ])
  })
})

test('“Jumlah” as a choice is no total', async () => {
  const read = await pk([
    [...JUDUL, 'Penghitungan'],
    [...BARIS, 'Jumlah'],
  ])
  expect(read.found).toEqual([])
  expect(read.rows[0]?.penghitungan.value).toBe('Kumulatif')
})

test('a total named in the column that names the row', async () => {
  const { value } = await readBook({
    Aparatur: [
      ['Kelompok', 'Uraian', 'Jumlah'],
      ['Golongan', 'Golongan IV', 3],
      ['Golongan', 'Jumlah', 3],
    ],
  })
  expect(value.aparatur.rows.map(({ row }) => row)).toEqual([2])
})

test('signatures below the table are no rows', async () => {
  const read = await pk([
    JUDUL,
    BARIS,
    [],
    [null, 'Mengetahui,', null, 'Kota Uji, 3 Januari 2022'],
    [null, 'Bupati', null, 'Kepala Dinas Uji'],
    [],
    [null, 'Nama satu', null, 'Nama dua'],
  ])
  expect(read.found).toEqual([])
  expect(codes(read.rows)).toEqual(['2: S1.1 C2'])
})

describe('formulas filled down past the last row', () => {
  const ANGGARAN = ['Kode', 'Tingkat', 'Uraian', 'Pagu', 'Realisasi', '% Realisasi']
  const baris = ['1.01', 'Program', 'Program satu', 1000000, 900000, 90]
  const anggaran = async (...below: Rows) => {
    const { value, findings } = await readBook({ Anggaran: [ANGGARAN, baris, ...below] })
    return [value.anggaran.rows.length, ...places(findings)]
  }

  test.each<[string, Rows[number]]>([
    ['zeros', [null, null, null, { formula: 'A1', result: 0 }, { formula: 'A1', result: 0 }, null]],
    ['empty texts', [{ formula: 'A1', result: '' }, null, { formula: 'A1', result: '' }, null, null, null]],
    ['without results', [null, null, null, null, null, { formula: 'E3/D3' }]],
    ['typed zeros of money', [null, null, null, 0, 0, 0]],
  ])('%s are no rows', async (_, row) => {
    expect(await anggaran(row, row, row)).toEqual([1])
  })

  test('errors are none, where nothing else is written', async () => {
    const { value, findings } = await readBook({ Anggaran: [ANGGARAN, baris, []] }, (workbook) => {
      const cell = workbook.getWorksheet('Anggaran')?.getCell('F3')
      if (cell !== undefined) cell.value = { formula: 'E3/D3', result: { error: '#DIV/0!' } }
    })
    expect([value.anggaran.rows.length, ...places(findings)]).toEqual([1])
  })

  test('a row in which anything is written is one', async () => {
    expect(await anggaran([null, null, null, 500, 0, null])).toEqual([2, 'Anggaran!B3 LK201'])
    expect(await anggaran([null, null, 'Program dua', { formula: 'A1', result: 0 }, 0, null])).toEqual([
      2,
      'Anggaran!B3 LK201',
    ])
  })

  test('a measured zero is never passed over', async () => {
    const { findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Realisasi'],
        ['S1.1', 76],
        [null, 0],
      ],
    })
    expect(places(findings)).toEqual(['Realisasi!A3 LK201'])
  })
})

describe('what an office writes between and below the rows', () => {
  const realisasi = async (rows: Rows, merge: string | null = null) => {
    const { value, findings } = await readBook(
      { Realisasi: [['Kode Indikator', 'Indikator Kinerja', 'Realisasi'], ...rows] },
      (workbook) => {
        if (merge !== null) workbook.getWorksheet('Realisasi')?.mergeCells(merge)
      },
    )
    return [value.realisasi.rows.map(({ kodeIndikator }) => kodeIndikator.text), ...places(findings)]
  }
  const S11 = ['S1.1', 'Indikator satu', 76]

  test('a heading merged across the table', async () => {
    expect(await realisasi([['Sasaran 1: mutu layanan'], S11], 'A2:C2')).toEqual([['S1.1']])
  })

  test('one that is not merged may be a code', async () => {
    expect(await realisasi([['S1.1'], ['S1.2', 'Indikator dua', 80]])).toEqual([['S1.1', 'S1.2']])
  })

  test('the name of a sasaran heads its indicators, with or without its code', async () => {
    expect(await realisasi([['', 'SASARAN SATU'], S11])).toEqual([['S1.1']])
    expect(await realisasi([['S1', 'Sasaran satu'], S11])).toEqual([['S1.1']])
    expect(await realisasi([['', 'Sasaran Strategis 1: Sasaran satu'], S11])).toEqual([['S1.1']])
  })

  test('a name with a value, of another sasaran, or with the code of an indicator is no heading', async () => {
    expect(await realisasi([['', 'Sasaran satu', 5], S11])).toEqual([['', 'S1.1'], 'Realisasi!A2 LK201'])
    expect(await realisasi([['', 'Sasaran dua'], S11])).toEqual([['', 'S1.1'], 'Realisasi!A2 LK201'])
    expect(await realisasi([['S1.1', 'Sasaran satu']])).toEqual([['S1.1']])
  })

  test('the mean of a sasaran named by its code', async () => {
    const { value, findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Indikator Kinerja', 'Realisasi', '% Capaian'],
        [...S11, 95],
        ['Rata-rata S1', null, null, 95],
        [null, 'Rata-rata waktu tunggu', 12, 95],
      ],
    })
    expect(value.realisasi.rows.map(({ row }) => row)).toEqual([2, 4])
    expect(places(findings)).toEqual(['Realisasi!A4 LK201'])
  })

  test('notes below "Catatan:"', async () => {
    const catatan: Rows = [['Catatan:'], ['1. Data sementara'], ['2.', 'Data BPS']]
    expect(await realisasi([S11, [], ...catatan])).toEqual([['S1.1']])
  })

  test('rows go on after notes', async () => {
    expect(await realisasi([['Keterangan :'], ['- sementara'], S11])).toEqual([['S1.1']])
  })

  test('a misi merged across the table still names what stands below', async () => {
    const { value, findings } = await readBook(
      {
        'Perjanjian Kinerja': [
          ['Misi', ...JUDUL],
          ['Misi 1: maju'],
          [null, 'S1', 'Sasaran satu', 'S1.1', 'Indikator satu', '%', 80],
        ],
      },
      (workbook) => workbook.getWorksheet('Perjanjian Kinerja')?.mergeCells('A2:G2'),
    )
    expect(places(findings)).toEqual([])
    expect(value.perjanjianKinerja.rows.map(({ misi }) => misi.value)).toEqual(['Misi 1: maju'])
  })
})

test('a star before the only text of a row is an item of a list, not a note', async () => {
  const { value, findings } = await readBook({
    'Dasar Hukum': [
      ['Peraturan'],
      ['* Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik'],
      ['*) dicetak menurut urutan'],
    ],
    Narasi: [
      ['Bagian', 'Kode', 'Paragraf'],
      ['Penutup', null, 'Terima kasih.'],
      [null, null, '* bila perlu'],
    ],
  })
  expect(places(findings)).toEqual([])
  expect(value.dasarHukum.rows.map(({ row }) => row)).toEqual([2])
  expect(value.narasi.rows.map(({ row }) => row)).toEqual([2])
})

describe('words that begin like a signature', () => {
  test('a sentence is data, and so is what follows it', async () => {
    const { value, findings } = await readBook({
      Narasi: [
        ['Bagian', 'Kode', 'Paragraf'],
        ['Latar Belakang', null, 'Mengetahui kebutuhan warga adalah awal perencanaan.'],
        ['Penutup', null, 'Terima kasih.'],
      ],
      'Tugas dan Fungsi': [
        ['Unit', 'Jenis', 'Uraian'],
        [
          null,
          'Fungsi',
          'Mengetahui, memahami, dan menindaklanjuti seluruh keluhan pengguna layanan setiap hari kerja',
        ],
        [null, 'Fungsi', 'Menyetujui rencana kerja'],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.narasi.rows.map(({ paragraf }) => paragraf.cell)).toEqual(['C2', 'C3'])
    expect(value.tugasDanFungsi.rows.map(({ uraian }) => uraian.cell)).toEqual(['C2', 'C3'])
  })

  test.each([
    'Mengetahui,',
    'MENGETAHUI :',
    'Mengetahui/Menyetujui',
    'Mengetahui Kepala Dinas',
    'Mengetahui,\nCamat Uji',
    'Ditetapkan di Uji Raya',
    'Uji Raya, 3 Januari 2022',
  ])('%s', async (teks) => {
    const { value, findings } = await readBook({
      Narasi: [
        ['Bagian', 'Kode', 'Paragraf'],
        ['Penutup', null, 'Terima kasih.'],
        [null, null, teks],
        [null, null, 'Kepala Uji, S.H.'],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.narasi.rows.map(({ row }) => row)).toEqual([2])
  })
})

describe('as above', () => {
  const judul = ['Misi', 'Tujuan', ...JUDUL]

  test('blank cells repeat what stands above, with its address', async () => {
    const read = await pk([
      judul,
      ['Misi 1', 'Tujuan 1', 'S1', 'Sasaran satu', 'S1.1', 'Indikator satu', '%', 80],
      [null, null, null, null, 'S1.2', 'Indikator dua', '%', 80],
      [null, null, 'S2', 'Sasaran dua', 'S2.1', 'Indikator tiga', '%', 80],
    ])
    expect(read.found).toEqual([])
    expect(
      read.rows.map(({ misi, kodeSasaran, sasaran }) => [misi.value, kodeSasaran.value, sasaran.value]),
    ).toEqual([
      ['Misi 1', 'S1', 'Sasaran satu'],
      ['Misi 1', 'S1', 'Sasaran satu'],
      ['Misi 1', 'S2', 'Sasaran dua'],
    ])
    expect(read.rows[1]?.sasaran.cell).toBe('D2')
  })

  test('a new level does not inherit what belonged to the old one', async () => {
    const read = await pk([
      judul,
      ['Misi 1', 'Tujuan 1', 'S1', 'Sasaran satu', 'S1.1', 'Indikator satu', '%', 80],
      ['Misi 2', null, 'S2', null, 'S2.1', 'Indikator dua', '%', 80],
    ])
    expect(read.rows[1]?.tujuan).toMatchObject({ value: null, state: 'empty' })
    expect(read.found).toEqual(['Perjanjian Kinerja!D3 LK201'])
  })

  test('the same level typed in another way is no new one', async () => {
    const read = await pk([
      judul,
      ['Misi 1: Maju', 'Tujuan 1', 'SS-1', 'Sasaran satu', 'S1.1', 'Indikator satu', '%', 80],
      ['MISI 1 - maju', null, ' ss–1. ', null, 'S1.2', 'Indikator dua', '%', 80],
      [null, null, 'ＳＳ-1', null, 'S1.3', 'Indikator tiga', '%', 80],
    ])
    expect(read.found).toEqual([])
    expect(read.rows.map(({ tujuan, sasaran }) => [tujuan.value, sasaran.value])).toEqual([
      ['Tujuan 1', 'Sasaran satu'],
      ['Tujuan 1', 'Sasaran satu'],
      ['Tujuan 1', 'Sasaran satu'],
    ])
  })

  test('merged cells', async () => {
    const read = await pk(
      [
        judul,
        ['Misi 1', 'Tujuan 1', 'S1', 'Sasaran satu', 'S1.1', 'Indikator satu', '%', 80],
        [null, null, null, null, 'S1.2', 'Indikator dua', '%', 80],
      ],
      (workbook) => {
        const sheet = workbook.getWorksheet('Perjanjian Kinerja')
        for (const range of ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3']) sheet?.mergeCells(range)
      },
    )
    expect(read.found).toEqual([])
    expect(read.rows[1]?.sasaran).toMatchObject({ value: 'Sasaran satu', cell: 'D2' })
  })

  test('a merged number belongs to no row for certain', async () => {
    const read = await pk(
      [JUDUL, BARIS, ['S1', 'Sasaran satu', 'S1.2', 'Indikator dua', '%', null]],
      (workbook) => {
        workbook.getWorksheet('Perjanjian Kinerja')?.mergeCells('F2:F3')
      },
    )
    expect(read.found).toEqual(['Perjanjian Kinerja!F3 LK121'])
    expect(read.findings[0]?.related).toEqual([{ sheet: 'Perjanjian Kinerja', cell: 'F2' }])
  })

  test('a row that only names a sasaran heads the rows below it', async () => {
    const read = await pk([
      JUDUL,
      ['S1', 'Sasaran satu'],
      [null, null, 'S1.1', 'Indikator satu', '%', 80],
      ['S2', 'Sasaran dua'],
      ['S3', 'Sasaran tiga', 'S3.1', 'Indikator dua', '%', 80],
    ])
    expect(codes(read.rows)).toEqual(['3: S1.1 C3', '4: null C4', '5: S3.1 C5'])
    expect(read.rows[0]?.sasaran.value).toBe('Sasaran satu')
    // Sasaran dua has no indicator: its row lacks everything from column C on.
    expect(read.found).toEqual(['Perjanjian Kinerja!C4 LK201'])
  })
})

describe('required cells', () => {
  test('one finding a row, at the first blank one', async () => {
    const read = await pk([JUDUL, BARIS, ['S1', 'Sasaran satu', null, 'Indikator dua', '%', null]])
    expect(read.found).toEqual(['Perjanjian Kinerja!C3 LK201'])
    expect(read.findings[0]?.message).toBe('Baris ini belum berisi “Kode Indikator”, “Target”.')
    expect(read.findings[0]?.related).toEqual([{ sheet: 'Perjanjian Kinerja', cell: 'F3' }])
    expect(read.rows[1]?.target.state).toBe('bad')
  })

  test('what the first row lacks is told once, not again for the rows that mean "as above"', async () => {
    const read = await pk([
      JUDUL,
      ['S1', null, 'S1.1', 'Indikator satu', '%', 80],
      [null, null, 'S1.2', 'Indikator dua', '%', 80],
      ['S2', 'Sasaran dua', 'S2.1', 'Indikator tiga', '%', 80],
    ])
    expect(read.found).toEqual(['Perjanjian Kinerja!B2 LK201'])
    expect(read.rows.map(({ sasaran }) => [sasaran.state, sasaran.value])).toEqual([
      ['bad', null],
      ['bad', null],
      ['filled', 'Sasaran dua'],
    ])
  })

  test('a cell that could not be read is not blank', async () => {
    const read = await pk([JUDUL, ['S1', 'Sasaran satu', 'S1.1', 'Indikator satu', '%', '18,088']])
    expect(read.found).toEqual(['Perjanjian Kinerja!F2 LK101'])
  })
})

describe('codes', () => {
  const kode = async (content: Parameters<typeof pk>[0][number][number]) => {
    const read = await pk([JUDUL, [content, 'Sasaran satu', 'S1.1', 'Indikator satu', '%', 80]])
    return [read.rows[0]?.kodeSasaran.value ?? null, ...read.found.map((place) => place.split('!')[1])]
  }

  test.each([
    ['1.1.1', '1.1.1'],
    [' 1. 1.1 ', '1.1.1'],
    ['1.1.1.', '1.1.1'],
    [2.07, '2.07'],
    [7, '7'],
    [{ value: 2.1, format: '0.00' }, '2.10'],
    [{ value: 7, format: '00' }, '07'],
  ])('%s reads as %s', async (content, expected) => {
    expect(await kode(content)).toEqual([expected])
  })

  test('2.1 may have been 2.10', async () => {
    expect(await kode(2.1)).toEqual(['2.1', 'A2 LK114'])
  })

  // Kode Indikator as numbers, by row; the rows of Realisasi that LK114 doubts.
  test.each<[string, readonly number[], readonly string[]]>([
    ['codes that count on', [1.1, 1.2, 1.3, 2.1], []],
    ['one indicator a sasaran', [1.1, 2.1, 3.1], []],
    ['the tenth after the ninth', [1.1, 1.2, 1.9], ['A2']],
    ['the tenth before the eleventh', [1.2, 1.1, 1.11], ['A3']],
    ['zero-padded siblings', [2.01, 2.02, 2.1, 3.1], ['A4']],
    ['a lone code', [2.1], ['A2']],
    ['the same code again', [2.1, 2.1], ['A2', 'A3']],
  ])('%s', async (_, kodes, diragukan) => {
    const { findings } = await readBook({
      Realisasi: [['Kode Indikator', 'Realisasi'], ...kodes.map((satu) => [satu, 76])],
    })
    expect(places(findings)).toEqual(diragukan.map((sel) => `Realisasi!${sel} LK114`))
  })

  test.each([
    ['the only tujuan', [3.1, 3.1], ['S1', 'S2'], ['3.1', '3.1'], []],
    ['codes that continue it', [3.1, 3.1, 3.2], ['3.1.1', '3.1.2', '3.2.1'], ['3.1', '3.1', '3.2'], []],
    ['codes that continue the tenth', [3.1, 3.2], ['3.10.1', '3.2.1'], ['3.10', '3.2'], ['A2']],
    ['the tenth after the ninth', [3.9, 3.1], ['S1', 'S2'], ['3.9', '3.1'], ['A3']],
  ])('Kode Tujuan, %s', async (_, tujuan, sasaran, kode, diragukan) => {
    const read = await pk([
      ['Kode Tujuan', ...JUDUL],
      ...tujuan.map((satu, ke) => [satu, sasaran[ke] ?? '', 'Sasaran', `I${ke}`, `Indikator ${ke}`, '%', 80]),
    ])
    expect(read.rows.map(({ kodeTujuan }) => kodeTujuan.value)).toEqual(kode)
    expect(read.found).toEqual(diragukan.map((sel) => `Perjanjian Kinerja!${sel} LK114`))
  })

  test('codes of the nomenclature do not count on', async () => {
    const { findings } = await readBook({
      RKT: [
        ['Tahun', 'Tingkat', 'Kode', 'Uraian'],
        [2023, 'Kegiatan', 2.1, 'Pelatihan'],
        [2023, 'Kegiatan', 2.2, 'Penempatan'],
      ],
    })
    expect(places(findings)).toEqual(['RKT!C2 LK114', 'RKT!C3 LK114'])
  })

  test('a code that became a date is not guessed', async () => {
    // 1.05.02 read as 1 May 2002: serial 37377.
    expect(await kode({ value: 37377, format: 'd.mm.yy' })).toEqual([null, 'A2 LK113'])
  })

  test('a code written as text elsewhere settles what a number or time was', async () => {
    const { value, findings } = await readBook({
      'Perjanjian Kinerja': [
        JUDUL,
        ['S1', 'Sasaran satu', '2.1', 'Indikator satu', '%', 80],
        ['S1', 'Sasaran satu', '3.10', 'Indikator dua', '%', 80],
        ['S1', 'Sasaran satu', '2.07', 'Indikator tiga', '%', 80],
        ['S1', 'Sasaran satu', '1.05.02', 'Indikator empat', '%', 80],
      ],
      Realisasi: [
        ['Kode Indikator', 'Realisasi'],
        [2.1, 76],
        [3.1, 76],
        // 2.07 typed where "." parts hours and minutes: 127 minutes of 1440.
        [{ value: 127 / 1440, format: 'h.mm' }, 76],
        [{ value: 37377, format: 'd.mm.yy' }, 76],
      ],
    })
    expect(value.realisasi.rows.map(({ kodeIndikator }) => kodeIndikator.value)).toEqual([
      '2.1',
      '3.10',
      '2.07',
      '1.05.02',
    ])
    expect(places(findings)).toEqual(['Realisasi!A3 LK114', 'Realisasi!A4 LK113', 'Realisasi!A5 LK113'])
  })

  test('a year long past was a part of the code: 1.1.1 is no 1.1', async () => {
    const { value, findings } = await readBook({
      'Perjanjian Kinerja': [
        JUDUL,
        ['1.1', 'Sasaran satu', '1.1.1', 'Indikator satu', '%', 80],
        // 1 January 2001: serial 36892.
        ['1.1', 'Sasaran satu', { value: 36892, format: 'd/m/yy' }, 'Indikator dua', '%', 80],
      ],
    })
    expect(value.perjanjianKinerja.rows.map(({ kodeIndikator }) => kodeIndikator.value)).toEqual([
      '1.1.1',
      '1.1.1',
    ])
    expect(places(findings)).toEqual(['Perjanjian Kinerja!C3 LK113'])
  })

  test('more than 15 digits are lost', async () => {
    expect(await kode(1.9650101199003e17)).toEqual([null, 'A2 LK115'])
  })

  test('several codes in one cell', async () => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi'],
        ['Program', 'Program satu', '1.1.1; 1.1.2 ;2.1.1', 100, 90],
        ['Program', 'Program dua', '1.1.1', 100, 90],
        ['Program', 'Program tiga', '1.1.1, 1.1.2', 100, 90],
        ['Program', 'Program empat', 'S1 dan S2', 100, 90],
        ['Program', 'Program lima', 'Sasaran mutu, data dan arsip', 100, 90],
        ['Program', 'Program enam', 'IKU-1, IKU-2 dan SS.3', 100, 90],
        ['Program', 'Program tujuh', 'S1\nS2', 100, 90],
        ['Program', 'Program delapan', 'S1；S2', 100, 90],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.anggaran.rows.map(({ kodeSasaran }) => kodeSasaran.value)).toEqual([
      ['1.1.1', '1.1.2', '2.1.1'],
      ['1.1.1'],
      ['1.1.1', '1.1.2'],
      ['S1', 'S2'],
      ['Sasaran mutu, data dan arsip'],
      ['IKU-1', 'IKU-2', 'SS.3'],
      ['S1', 'S2'],
      ['S1', 'S2'],
    ])
  })
})

describe('choices', () => {
  const polaritas = async (content: string) => {
    const read = await pk([
      [...JUDUL, 'Polaritas'],
      [...BARIS, content],
    ])
    return [read.rows[0]?.polaritas.value ?? null, ...read.found.map((place) => place.split('!')[1])]
  }

  test.each([
    ['positif', 'positif'],
    ['POSITIF', 'positif'],
    ['Makin rendah makin baik', 'negatif'],
    ['+', 'positif'],
    ['Ya / Tidak', 'ya/tidak'],
  ])('%s is %s', async (content, expected) => {
    expect(await polaritas(content)).toEqual([expected])
  })

  test('unknown words are refused, slips with a proposal', async () => {
    expect(await polaritas('entah')).toEqual([null, 'G2 LK118'])
    const read = await pk([
      [...JUDUL, 'Polaritas'],
      [...BARIS, 'negatip'],
    ])
    expect(read.findings[0]?.fix).toBe('Ganti menjadi “negatif” bila itu yang dimaksud.')
  })

  test('a dash may mean negatif or nothing', async () => {
    expect(await polaritas('-')).toEqual([null, 'G2 LK119'])
    expect(await polaritas('Menurun')).toEqual(['negatif'])
    expect(await polaritas('meningkat')).toEqual(['positif'])
  })

  test('ya/tidak in every spelling', async () => {
    const { value, findings } = await readBook({
      Kategori: [
        ['Skala', 'Label', 'Batas Bawah', 'Termasuk Bawah', 'Termasuk Atas'],
        ['S', 'A', 1, 'Ya', 'Tidak'],
        ['S', 'B', 2, true, false],
        ['S', 'C', 3, 'y', 'TIDAK'],
        ['S', 'D', 4, '✓', null],
        ['S', 'E', 5, 'mungkin', 1],
      ],
    })
    expect(
      value.kategori.rows.map(({ termasukBawah, termasukAtas }) => [termasukBawah.value, termasukAtas.value]),
    ).toEqual([
      [true, false],
      [true, false],
      [true, false],
      [true, null],
      [null, true],
    ])
    expect(places(findings)).toEqual(['Kategori!D6 LK120'])
  })
})

describe('year columns', () => {
  test('2022, Tahun 2022, Target 2022', async () => {
    const { value, findings } = await readBook({
      Renstra: [
        [
          'Kode Indikator',
          'Kondisi Awal',
          2021,
          'Tahun 2022',
          'Target 2023',
          'Target\n\u00A02024 :',
          'T.A. 2025',
          '2026 (Target)',
          'Kondisi Akhir',
        ],
        ['S1.1', 70, 72, '≥74', null, '18,088', 78, 79, 80],
      ],
    })
    const [row] = value.renstra.rows
    expect([...(row?.years ?? [])].map(([year, cell]) => [year, cell.cell, cell.state])).toEqual([
      [2021, 'C2', 'filled'],
      [2022, 'D2', 'filled'],
      [2023, 'E2', 'empty'],
      [2024, 'F2', 'bad'],
      [2025, 'G2', 'filled'],
      [2026, 'H2', 'filled'],
    ])
    expect(places(findings)).toEqual(['Renstra!F2 LK101'])
  })

  test('a year in the header of another column is no year column', async () => {
    const { value, findings } = await readBook({
      Renstra: [
        ['Kode Indikator', 'Kondisi Awal 2020', 2021, 2022, 'Kondisi Akhir Tahun 2026'],
        ['S1.1', 70, 72, 73, 80],
      ],
    })
    const [row] = value.renstra.rows
    expect(places(findings)).toEqual([])
    expect([row?.kondisiAwal.cell, row?.kondisiAkhir.cell]).toEqual(['B2', 'E2'])
    expect([...(row?.years.keys() ?? [])]).toEqual([2021, 2022])
  })

  test('words around the name of a column are asked about', async () => {
    const { findings } = await readBook({
      Renstra: [
        ['Kode Indikator', 'Kondisi Kinerja pada Awal Periode Renstra (2020)', 2021, 2022, 'Catatan'],
        ['S1.1', 70, 72, 73, 'x'],
      ],
    })
    expect(places(findings)).toEqual(['Renstra!B1 LK056'])
  })

  test('a year twice', async () => {
    const { findings } = await readBook({
      Renstra: [
        ['Kode Indikator', 'Kondisi Awal', 2022, 'Tahun 2022'],
        ['S1.1', 70, 72, 73],
      ],
    })
    expect(places(findings)).toEqual(['Renstra!D1 LK055'])
  })

  test('a two-row header with the years below', async () => {
    const { value, findings } = await readBook(
      {
        Renstra: [
          ['Kode Indikator', 'Kondisi Awal', 'Target Tahun', null, 'Kondisi Akhir'],
          [null, null, 2022, 2023, null],
          ['S1.1', 70, 72, 73, 80],
        ],
      },
      (workbook) => workbook.getWorksheet('Renstra')?.mergeCells('C1:D1'),
    )
    expect(places(findings)).toEqual([])
    expect([...(value.renstra.rows[0]?.years.keys() ?? [])]).toEqual([2022, 2023])
    expect(value.renstra.rows[0]?.kondisiAkhir.cell).toBe('E3')
  })
})

describe('sheets by name', () => {
  test('case, spaces, numbering, year and aliases are forgiven', async () => {
    const { value, findings } = await readBook({
      Identitas: null,
      'Perjanjian Kinerja': null,
      Realisasi: null,
      Anggaran: null,
      '1. IDENTITAS': BENAR.Identitas ?? [],
      PK: PK,
      'realisasi kinerja': BENAR.Realisasi ?? [],
      'Anggaran 2022': BENAR.Anggaran ?? [],
      'Lembar bebas': [['apa saja']],
    })
    expect(places(findings)).toEqual([])
    expect(value.perjanjianKinerja.name).toBe('PK')
    expect(value.anggaran.rows[0]?.pagu.sheet).toBe('Anggaran 2022')
  })

  test.each([
    'Lamp. Anggaran',
    'Lampiran II - Anggaran',
    '04 Anggaran',
    'IV. Anggaran',
    'Anggaran TA 2022',
    '4.1 Anggaran (2022)',
  ])('a sheet is counted and dated in several ways: %s', async (nama) => {
    const { value, findings } = await readBook({ Anggaran: null, [nama]: BENAR.Anggaran ?? [] })
    expect(places(findings)).toEqual([])
    expect(value.anggaran.name).toBe(nama)
  })

  test('another year is told behind an underscore too', async () => {
    const { findings } = await readBook({ Anggaran: null, Anggaran_2021: BENAR.Anggaran ?? [] })
    expect(places(findings)).toEqual(['Anggaran_2021! LK068'])
  })

  test('a missing required sheet names the likely one; a slip in an optional name is a warning', async () => {
    const { value, findings } = await readBook({
      Realisasi: null,
      Realisasii: BENAR.Realisasi ?? [],
      Renstar: [['x']],
    })
    expect(places(findings)).toEqual(['Realisasi! LK050', 'Renstar! LK052'])
    expect(findings[0]?.fix).toContain('“Realisasii”')
    expect(value.realisasi).toMatchObject({ present: false, rows: [] })
  })

  test('of two years the later sheet is read; another year than the report’s is told', async () => {
    const two = await readBook({
      Anggaran: null,
      'Anggaran 2021': [
        ['Tingkat', 'Uraian', 'Pagu'],
        ['Program', 'Program lama', 1],
      ],
      'Anggaran 2022': BENAR.Anggaran ?? [],
    })
    expect(places(two.findings)).toEqual(['Anggaran 2021! LK051'])
    expect(two.value.anggaran.name).toBe('Anggaran 2022')
    const old = await readBook({ Anggaran: null, 'Anggaran 2021': BENAR.Anggaran ?? [] })
    expect(places(old.findings)).toEqual(['Anggaran 2021! LK068'])
  })

  test('two sheets for one name', async () => {
    const { findings } = await readBook({
      Belanja: null,
      'Realisasi Belanja': [['Jenis', 'Anggaran']],
      'Jenis Belanja': [['Jenis', 'Anggaran']],
    })
    expect(places(findings)).toEqual(['Jenis Belanja! LK051'])
  })

  test('empty sheets: a finding where required, present where optional', async () => {
    const { value, findings } = await readBook({ Realisasi: [['Kode Indikator', 'Realisasi']], Belanja: [] })
    expect(places(findings)).toEqual(['Realisasi! LK063'])
    expect(value.realisasi.present).toBe(false)
    expect(value.belanja).toMatchObject({ present: true, rows: [] })
  })

  test('a missing Identitas leaves no field that a rule could call blank; a missing Pengaturan leaves all blank', async () => {
    const { value } = await readBook({ Identitas: null })
    expect(new Set(Object.values(value.identitas.fields).map(({ state }) => state))).toEqual(new Set(['bad']))
    expect(new Set(Object.values(value.pengaturan.fields).map(({ state }) => state))).toEqual(
      new Set(['empty']),
    )
  })
})

describe('Rumus Capaian: the signs of a formula are what it says', () => {
  const rumus = async (text: string) => {
    const read = await pk([
      [...JUDUL, 'Rumus Capaian'],
      [...BARIS, text],
    ])
    return [read.rows[0]?.rumusCapaian.value ?? null, read.found]
  }

  test.each([
    ['r/t', 'R/T'],
    ['R : T × 100%', 'R/T'],
    ['(R / T) x 100', 'R/T'],
    ['Realisasi / Target', 'R/T'],
    ['T÷R', 'T/R'],
    ['((2 × T) − R) / T', '(2T-R)/T'],
    ['2T – R', '(2T-R)/T'],
    ['% Capaian = Realisasi Kinerja : Target Kinerja × 100%', 'R/T'],
    ['{[T - (R - T)] / T} x 100 %', '(2T-R)/T'],
    ['[Rencana - (Realisasi - Rencana)] / Rencana x 100%', '(2T-R)/T'],
    ['((2 x Target) - Realisasi) dibagi Target dikali 100%', '(2T-R)/T'],
    ['(1 + (1 - R/T)) x 100%', '(2T-R)/T'],
    ['100% + (100% - R/T)', '(2T-R)/T'],
    ['100% + (100% - (R/T x 100%))', '(2T-R)/T'],
    ['2 - (R/T x 100%)', '(2T-R)/T'],
    ['200% - R/T x 100%', '(2T-R)/T'],
    ['Target/Realisasi * 100', 'T/R'],
    ['predikat-rasio', 'predikat rasio'],
  ])('%s is %s', async (text, value) => {
    expect(await rumus(text)).toEqual([value, []])
  })

  test.each([
    'R-T',
    'R+T',
    'R x T',
    '2T/R',
    'T-R/T',
    '2T-(R/T)',
    '(2T-R/T',
    '2T-R/T',
    '(2 x Target) - Realisasi / Target x 100%',
    'Rencana - (Realisasi - Rencana)\n/ Rencana x 100%',
    'R/(T x 10)',
    'R/T/T',
  ])('%s is none', async (text) => {
    const [value, found] = await rumus(text)
    expect(value).toBeNull()
    expect(found).toEqual([expect.stringMatching(/ LK118$/)])
  })
})
