/** Rows that only head those below them, by the words an office uses, in real .xlsx files. */
import { describe, expect, test } from 'vitest'
import { JUDUL, pk, places, type Rows, readBook } from './book.ts'

const S11 = ['S1.1', 'Indikator satu', 76]

/** Codes that are read, and what is found, with a row above the only one of data. */
async function realisasi(kepala: Rows[number], merge: string | null = null): Promise<readonly unknown[]> {
  const { value, findings } = await readBook(
    { Realisasi: [['Kode Indikator', 'Indikator Kinerja', 'Realisasi'], kepala, S11] },
    (workbook) => {
      if (merge !== null) workbook.getWorksheet('Realisasi')?.mergeCells(merge)
    },
  )
  return [value.realisasi.rows.map(({ kodeIndikator }) => kodeIndikator.text), ...places(findings)]
}

describe('above the rows of indicators', () => {
  test.each([
    [['Misi 1: Meningkatkan mutu layanan']],
    [['', 'Misi II Meningkatkan mutu layanan']],
    [['I', 'MISI KE-1 : Meningkatkan mutu layanan']],
    [['Misi 1', 'Meningkatkan mutu layanan']],
    [['', 'Tujuan: Terwujudnya pelayanan prima']],
    [['T1', 'Tujuan 1. Terwujudnya pelayanan prima']],
    [['Sasaran 2: Sasaran dua']],
    [['A.', 'Indikator Kinerja Utama']],
    [['B. Indikator Kinerja Daerah (IKD)']],
    [['', 'Program Prioritas']],
    [['Triwulan IV']],
    [['Bidang Pelayanan']],
    [['1.02.0.00.0.00.01.0000', 'Dinas Uji']],
    [['', '1.02.0.00.0.00.01.0000 Dinas Lain']],
    [['', 'DINAS UJI']],
    [['1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR']],
  ])('%j', async (kepala) => {
    expect(await realisasi(kepala)).toEqual([['S1.1']])
  })

  test.each<[Rows[number], string, string]>([
    // A row of data that lacks its code, its realisasi, or has a code nobody promised.
    [['', 'Persentase layanan tepat waktu'], '', 'Realisasi!A2 LK201'],
    [['', 'Misi 1: Meningkatkan mutu layanan', 5], '', 'Realisasi!A2 LK201'],
    [['', 'Bidang tanah yang terdaftar'], '', 'Realisasi!A2 LK201'],
    [['', 'Tujuan wisata yang tertata'], '', 'Realisasi!A2 LK201'],
  ])('%j may be one of them', async (baris, kode, temuan) => {
    expect(await realisasi(baris)).toEqual([[kode, 'S1.1'], temuan])
  })

  test.each([[['S2.1', 'Indikator dua']], [['T1', 'Terwujudnya pelayanan prima']], [['IKU-7']]])(
    '%j has a code, known or not',
    async (baris) => {
      expect(await realisasi(baris)).toEqual([[baris[0], 'S1.1']])
    },
  )

  test('an indicator whose name begins like a heading is promised under that name', async () => {
    const nama = 'Sasaran 1: tepat waktu'
    const { value } = await readBook({
      'Perjanjian Kinerja': [JUDUL, ['S1', 'Sasaran satu', 'S1.1', nama, '%', 80]],
      Realisasi: [
        ['Kode Indikator', 'Indikator Kinerja', 'Realisasi'],
        ['S1.1', nama],
      ],
    })
    expect(value.realisasi.rows.map(({ row }) => row)).toEqual([2])
  })

  test('the mean beside the name of a sasaran is no data, but is kept to be checked', async () => {
    const { value, findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Indikator Kinerja', 'Realisasi', '% Capaian'],
        ['', 'Sasaran 1: Sasaran satu', null, 95],
        ['S1.1', 'Indikator satu', 76, 95],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.realisasi.rows.map(({ row }) => row)).toEqual([3])
    expect(value.realisasi.totals.map(({ row }) => row)).toEqual([2])
  })

  test('the year above the rows of sheet Riwayat', async () => {
    const { value, findings } = await readBook({
      Riwayat: [['Kode Indikator', 'Tahun', 'Realisasi'], ['Tahun 2021'], ['S1.1', 2021, 70]],
    })
    expect(places(findings)).toEqual([])
    expect(value.riwayat.rows.map(({ row }) => row)).toEqual([3])
  })
})

describe('above the rows of the Perjanjian Kinerja', () => {
  const S1 = ['S1', 'Sasaran satu', 'S1.1', 'Indikator satu', '%', 80]
  const S2 = ['S2', 'Sasaran dua', 'S2.1', 'Indikator dua', '%', 80]

  test('a misi or tujuan that has no column is that of the rows below', async () => {
    const { rows, found } = await pk([
      JUDUL,
      ['Misi 1: Maju'],
      [null, 'Tujuan 1 : Warga sehat'],
      S1,
      ['II', 'Misi 2: Mandiri'],
      S2,
    ])
    expect(found).toEqual([])
    expect(rows.map(({ misi, tujuan }) => [misi.value, misi.cell, tujuan.value])).toEqual([
      ['Misi 1: Maju', 'A2', 'Warga sehat'],
      ['Misi 2: Mandiri', 'A5', null],
    ])
  })

  test('so is one merged across the table', async () => {
    const { rows, found } = await pk([JUDUL, ['Misi 1: Maju'], S1], (workbook) =>
      workbook.getWorksheet('Perjanjian Kinerja')?.mergeCells('A2:F2'),
    )
    expect(found).toEqual([])
    expect(rows.map(({ misi }) => misi.value)).toEqual(['Misi 1: Maju'])
  })

  test('a sasaran that the rows below leave blank is theirs', async () => {
    const { rows, found } = await pk([
      JUDUL,
      ['S1', 'Sasaran 1: Layanan baik'],
      [null, null, 'S1.1', 'Indikator satu', '%', 80],
    ])
    expect(found).toEqual([])
    expect(rows.map(({ sasaran }) => sasaran.value)).toEqual(['Sasaran 1: Layanan baik'])
  })

  test('an indicator without target and satuan is told, whatever its name', async () => {
    expect((await pk([JUDUL, [null, null, null, 'Indikator dua'], S1])).found).toEqual([
      'Perjanjian Kinerja!A2 LK201',
    ])
    expect((await pk([JUDUL, S1, [null, null, 'S1.2', 'Tujuan 2: tercapai']])).found).toEqual([
      'Perjanjian Kinerja!F3 LK201',
    ])
  })
})

describe('above the rows of the budget', () => {
  const KEPALA = ['Kode', 'Tingkat', 'Uraian', 'Pagu', 'Realisasi']
  const PROGRAM = ['1.02.01', 'Program', 'Program satu', 1000000, 900000]

  async function anggaran(...kepala: Rows): Promise<readonly unknown[]> {
    const { value, findings } = await readBook({ Anggaran: [KEPALA, ...kepala, PROGRAM] })
    const { rows, totals } = value.anggaran
    return [rows.map(({ row }) => row), totals.map(({ row }) => row), ...places(findings)]
  }

  test('urusan, bidang and unit, by their codes', async () => {
    expect(
      await anggaran(
        ['1', null, 'URUSAN WAJIB'],
        ['1.02', null, 'KESEHATAN'],
        ['1.02.0.00.0.00.01.0000', null, 'Dinas Lain'],
      ),
    ).toEqual([[5], []])
  })

  test('with amounts they are written totals', async () => {
    expect(await anggaran(['1.02', null, 'KESEHATAN', 1000000, 900000])).toEqual([[3], [2]])
    expect(await anggaran([null, null, 'Dinas Uji', 1000000, 900000])).toEqual([[3], [2]])
    expect(await anggaran(['X', 'SKPD', 'Dinas Lain', 1000000, 900000])).toEqual([[3], [2]])
    expect(await anggaran([null, null, 'BELANJA LANGSUNG', 1000000, 900000])).toEqual([[3], [2]])
  })

  test('a program, kegiatan or sub kegiatan without its level is told', async () => {
    expect(await anggaran(['1.02.02', null, 'Program dua'])).toEqual([[2, 3], [], 'Anggaran!B2 LK201'])
    expect(await anggaran(['1', null, 'Program nol', 500, 400])).toEqual([[2, 3], [], 'Anggaran!B2 LK201'])
    expect(await anggaran(['2', null, 'Program dua', 500, 400])).toEqual([[2, 3], [], 'Anggaran!B2 LK201'])
    expect(await anggaran([null, null, 'Penyediaan jasa', 500, 400])).toEqual([
      [2, 3],
      [],
      'Anggaran!B2 LK201',
    ])
  })
})
