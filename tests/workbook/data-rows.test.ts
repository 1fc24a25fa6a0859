/** Telling rows of data from what else an office writes in a table, in real .xlsx files. */
import { describe, expect, test } from 'vitest'
import { BARIS, codes, JUDUL, pk, places, type Rows, readBook } from './book.ts'

describe('rows that are no data', () => {
  test.each([
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    [1, 2, 3, 4, 5, 6],
    ['1', '2', '3', '4', '5', '6=5/4'],
    // Of a wider table, of which a column was deleted.
    ['(1)', '(2)', '(4)', '(5)', '(6)', '(9)'],
  ])('numbering row %s %s %s', async (...numbers) => {
    const read = await pk([JUDUL, numbers, BARIS])
    expect(read.found).toEqual([])
    expect(codes(read.rows)).toEqual(['3: S1.1 C3'])
  })

  test('the numbers in brackets again, as a printed page has them', async () => {
    const read = await pk([
      JUDUL,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      BARIS,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['S1', 'Sasaran satu', 'S1.2', 'Jumlah peserta pelatihan', 'orang', 10],
    ])
    expect(read.found).toEqual([])
    expect(codes(read.rows)).toEqual(['3: S1.1 C3', '5: S1.2 C5'])
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

test.each(['J U M L A H', 'Jml', 'JML. ANGGARAN', 'Grand  Total', 'SUB-TOTAL', 'T O T A L'])(
  '%s is a written total',
  async (nama) => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Pagu', 'Realisasi'],
        ['Program', 'Program satu', 1000000, 900000],
        [null, nama, 1000000, 900000],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.anggaran.rows.map(({ row }) => row)).toEqual([2])
    expect(value.anggaran.totals.map(({ row }) => row)).toEqual([3])
  },
)

test('a total behind the number of its row, or behind its amounts', async () => {
  const { value, findings } = await readBook({
    Anggaran: [
      ['No', 'Pagu', 'Realisasi', 'Tingkat', 'Uraian'],
      [1, 1000000, 900000, 'Program', 'Program satu'],
      [2, 1000000, 900000, null, 'Jumlah Program Satu'],
      ['III', 1000000, 900000, null, 'Jumlah Belanja Dinas'],
    ],
  })
  expect(places(findings)).toEqual([])
  expect(value.anggaran.rows.map(({ row }) => row)).toEqual([2])
  expect(value.anggaran.totals.map(({ row }) => row)).toEqual([3, 4])
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

  test('so it does in the first column, from where it reaches over the others', async () => {
    expect(await realisasi([['Sasaran 1: Sasaran satu'], S11])).toEqual([['S1.1']])
    expect(await realisasi([['SasaranDua'], S11])).toEqual([['SasaranDua', 'S1.1']])
    expect(await realisasi([['Sasaran satu', 'Indikator satu', 76]])).toEqual([['Sasaran satu']])
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
