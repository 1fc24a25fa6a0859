/** Rows that only head those below them, by the words an office uses, in real .xlsx files. */
import { describe, expect, test } from 'vitest'
import { BARIS, JUDUL, pk, places, type Rows, readBook } from './book.ts'

const S11 = ['S1.1', 'Indikator satu', 76]

/** Codes that are read, and what is found, with a row above the only one of data. */
async function realisasi(kepala: Rows[number]): Promise<readonly unknown[]> {
  const { value, findings } = await readBook({
    Realisasi: [['Kode Indikator', 'Indikator Kinerja', 'Realisasi'], kepala, S11],
  })
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

  test.each<[Rows[number]]>([
    // Rows of data that lack their code.
    [['', 'Persentase layanan tepat waktu']],
    [['', 'Misi 1: Meningkatkan mutu layanan', 5]],
    [['', 'Bidang tanah yang terdaftar']],
    [['', 'Tujuan wisata yang tertata']],
  ])('%j may be one of them', async (baris) => {
    expect(await realisasi(baris)).toEqual([['', 'S1.1'], 'Realisasi!A2 LK201'])
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
  const S2 = ['S2', 'Sasaran dua', 'S2.1', 'Indikator dua', '%', 80]

  test('a misi or tujuan that has no column is that of the rows below', async () => {
    const { rows, found } = await pk([
      JUDUL,
      ['Misi 1: Maju'],
      [null, 'Tujuan 1 : Warga sehat'],
      BARIS,
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
    const { rows, found } = await pk([JUDUL, ['Misi 1: Maju'], BARIS], (workbook) =>
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
    expect((await pk([JUDUL, [null, null, null, 'Indikator dua'], BARIS])).found).toEqual([
      'Perjanjian Kinerja!A2 LK201',
    ])
    expect((await pk([JUDUL, BARIS, [null, null, 'S1.2', 'Tujuan 2: tercapai']])).found).toEqual([
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

describe('merged across the table, whatever it says', () => {
  const KELOMPOK = 'Kelompok layanan medik dan penunjang'

  test('in a column that carries codes or years', async () => {
    const rencana = [
      ['Tahun', 'Tingkat', 'Uraian', 'Anggaran'],
      [KELOMPOK],
      [2022, 'Program', 'Program satu', 1000000],
    ]
    const { value, findings } = await readBook(
      {
        'Perjanjian Kinerja': [JUDUL, [KELOMPOK], BARIS],
        'Rencana Aksi': rencana,
      },
      (workbook) => {
        workbook.getWorksheet('Perjanjian Kinerja')?.mergeCells('A2:F2')
        workbook.getWorksheet('Rencana Aksi')?.mergeCells('A2:D2')
      },
    )
    expect(places(findings)).toEqual([])
    expect(value.perjanjianKinerja.rows.map(({ row }) => row)).toEqual([3])
    expect(value.rencanaAksi.rows.map(({ row, tahun }) => [row, tahun.value])).toEqual([[3, 2022]])
  })

  test('a year that the rows below leave blank is theirs', async () => {
    const { value, findings } = await readBook(
      {
        'Rencana Aksi': [
          ['Tahun', 'Tingkat', 'Uraian', 'Anggaran'],
          ['Tahun 2022'],
          [null, 'Program', 'Program satu', 1000000],
        ],
      },
      (workbook) => workbook.getWorksheet('Rencana Aksi')?.mergeCells('A2:D2'),
    )
    expect(places(findings)).toEqual([])
    expect(value.rencanaAksi.rows.map(({ tahun }) => tahun.value)).toEqual([2022])
  })

  test('before the amounts of the budget it is a written total', async () => {
    const { value, findings } = await readBook(
      {
        Anggaran: [
          ['Kode', 'Tingkat', 'Uraian', 'Pagu', 'Realisasi'],
          [KELOMPOK, null, null, 1000000, 900000],
          ['1.02.01', 'Program', 'Program satu', 1000000, 900000],
        ],
      },
      (workbook) => workbook.getWorksheet('Anggaran')?.mergeCells('A2:C2'),
    )
    expect(places(findings)).toEqual([])
    expect(value.anggaran.rows.map(({ row }) => row)).toEqual([3])
    expect(value.anggaran.totals.map(({ row }) => row)).toEqual([2])
  })
})

describe('what the rows below a heading have of it', () => {
  test.each([
    ['merged over the table', true],
    ['alone in the column of numbers', false],
  ])('the misi and the tujuan that begin left of the declared columns, %s', async (_, merged) => {
    const { value, findings } = await readBook(
      {
        'Perjanjian Kinerja': [
          ['No', ...JUDUL],
          ['Misi 1: Maju'],
          ['Tujuan 1: Layanan bermutu'],
          [1, ...BARIS],
          ['Misi 2: Mandiri'],
          ['Tujuan 2: Warga sehat'],
          [2, 'S2', 'Sasaran dua', 'S2.1', 'Indikator dua', '%', 80],
          ['16.'],
          ['Angka sementara menurut hasil rapat bulan Januari'],
        ],
      },
      (workbook) => {
        const sheet = workbook.getWorksheet('Perjanjian Kinerja')
        for (const range of merged ? ['A2:G2', 'A3:G3', 'A5:G5', 'A6:G6'] : []) sheet?.mergeCells(range)
      },
    )
    expect(places(findings)).toEqual([])
    expect(value.perjanjianKinerja.rows.map(({ misi, tujuan }) => [misi.value, tujuan.value])).toEqual([
      ['Misi 1: Maju', 'Layanan bermutu'],
      ['Misi 2: Mandiri', 'Warga sehat'],
    ])
  })

  test('the code of a sasaran in sheet Rencana Aksi', async () => {
    const { value, findings } = await readBook({
      'Perjanjian Kinerja': [JUDUL, BARIS, ['S2', 'Sasaran dua', 'S2.1', 'Indikator dua', '%', 80]],
      'Rencana Aksi': [
        ['Tahun', 'Kode Sasaran', 'Tingkat', 'Uraian', 'Anggaran'],
        [2022, 'S1', 'Program', 'Program satu', 1000000],
        [null, null, null, 'Sasaran 2: Sasaran dua'],
        [2022, null, 'Program', 'Program dua', 2000000],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.rencanaAksi.rows.map(({ kodeSasaran }) => kodeSasaran.value)).toEqual(['S1', 'S2'])
  })

  test('below another tujuan no row is of the sasaran above it', async () => {
    const { value, findings } = await readBook({
      'Rencana Aksi': [
        ['Tahun', 'Kode Sasaran', 'Tingkat', 'Uraian', 'Anggaran'],
        [2022, 'S1', 'Program', 'Program satu', 1000000],
        ['Tujuan 2: Warga sehat'],
        [2022, null, 'Program', 'Program dua', 2000000],
      ],
      Strategi: [
        ['Kode Sasaran', 'Sasaran', 'Strategi'],
        ['S1', 'Sasaran satu', 'Strategi satu'],
        ['Tujuan 2: Warga sehat'],
        [null, null, 'Strategi dua'],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.rencanaAksi.rows.map(({ kodeSasaran }) => kodeSasaran.value)).toEqual(['S1', null])
    expect(value.strategi.rows.map(({ kodeSasaran }) => kodeSasaran.value)).toEqual(['S1', null])
  })

  test('the tujuan of sheet Indikator Tujuan', async () => {
    const { value, findings } = await readBook({
      'Perjanjian Kinerja': [
        ['Kode Tujuan', 'Tujuan', ...JUDUL],
        ['T1', 'Tujuan satu', 'S1', 'Sasaran satu', 'S1.1', 'Indikator satu', '%', 80],
      ],
      'Indikator Tujuan': [
        ['Kode Tujuan', 'Tujuan', 'Kode Indikator', 'Indikator Kinerja', 'Target'],
        ['T1', 'Tujuan satu'],
        [null, null, 'T1.1', 'Indikator tujuan', 70],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.indikatorTujuan.rows.map(({ tujuan }) => tujuan.value)).toEqual(['Tujuan satu'])
  })

  test('the sasaran of sheet Strategi, but one that lacks its strategi is told', async () => {
    const KEPALA = ['Kode Sasaran', 'Sasaran', 'Strategi', 'Arah Kebijakan']
    const satu = await readBook({
      Strategi: [KEPALA, ['S1', 'Sasaran satu'], [null, null, 'Strategi satu', 'Arah satu']],
    })
    expect(places(satu.findings)).toEqual([])
    expect(satu.value.strategi.rows.map(({ sasaran }) => sasaran.value)).toEqual(['Sasaran satu'])
    const dua = await readBook({
      Strategi: [KEPALA, ['S1', 'Sasaran satu'], ['S2', 'Sasaran dua', 'Strategi dua', 'Arah dua']],
    })
    expect(places(dua.findings)).toEqual(['Strategi!C2 LK201'])
  })
})

test('the list of programs below a signed Perjanjian Kinerja is another table', async () => {
  const { rows, found } = await pk([
    JUDUL,
    BARIS,
    [],
    ['No', 'Program', null, 'Anggaran (Rp)', null, 'Keterangan'],
    [1, 'Program satu', null, 1000000, null, 'APBD'],
    ['Jumlah', null, null, 1000000],
    JUDUL,
    ['S2', 'Sasaran dua', 'S2.1', 'Indikator dua', '%', 80],
  ])
  expect(found).toEqual([])
  expect(rows.map(({ row }) => row)).toEqual([2, 8])
})

describe('in the first column, whatever that is', () => {
  const PROGRAM = ['Program', 'Program satu', 1000000, 900000]
  async function anggaran(kepala: Rows[number], merge: string | null = null): Promise<readonly unknown[]> {
    const { value, findings } = await readBook(
      { Anggaran: [['Tingkat', 'Uraian', 'Pagu', 'Realisasi'], kepala, PROGRAM] },
      (workbook) => {
        if (merge !== null) workbook.getWorksheet('Anggaran')?.mergeCells(merge)
      },
    )
    const { rows, totals } = value.anggaran
    return [rows.map(({ row }) => row), totals.map(({ row }) => row), ...places(findings)]
  }

  test('the level of the budget', async () => {
    expect(await anggaran(['Sasaran 1: Mutu layanan'])).toEqual([[3], []])
    expect(await anggaran(['URUSAN PEMERINTAHAN WAJIB', null, 1000000, 900000])).toEqual([[3], [2]])
    expect(await anggaran(['Layanan medik dan penunjang', null, 1000000, 900000], 'A2:B2')).toEqual([
      [3],
      [2],
    ])
  })

  test('words that are no level are told with what their row lacks', async () => {
    expect(await anggaran(['Layanan medik dan penunjang'])).toEqual([[2, 3], [], 'Anggaran!B2 LK201'])
    expect(await anggaran(['Progam', 'Program dua', 500, 400])).toEqual([[2, 3], [], 'Anggaran!A2 LK118'])
  })

  test('a misi in its own column, where the next row names its own again', async () => {
    const S1 = ['Misi 2: Mandiri', ...BARIS]
    const { rows, found } = await pk([['Misi', ...JUDUL], ['Misi 1: Maju'], S1])
    expect(found).toEqual([])
    expect(rows.map(({ misi }) => misi.value)).toEqual(['Misi 2: Mandiri'])
  })

  test('a sasaran above another heading', async () => {
    const { rows, found } = await pk([JUDUL, ['Sasaran 1: Sasaran satu'], ['Indikator Kinerja Utama'], BARIS])
    expect(found).toEqual([])
    expect(rows.map(({ kodeSasaran }) => kodeSasaran.value)).toEqual(['S1'])
  })
})

describe('the remedy of a row that may be a heading or data', () => {
  test('fits both', async () => {
    const { findings } = await readBook({
      Realisasi: [['Kode Indikator', 'Indikator Kinerja', 'Realisasi'], ['', 'Bidang Pelayanan'], S11],
    })
    expect(findings.map(({ code, fix }) => [code, /judul kelompok.*Merge Cells/.test(fix ?? '')])).toEqual([
      ['LK201', true],
    ])
  })

  test('of a sum of programs, where only a name and amounts stand', async () => {
    const remedies = async (kode: string) => {
      const { findings } = await readBook({
        Anggaran: [
          ['Kode', 'Tingkat', 'Uraian', 'Pagu', 'Realisasi'],
          [kode, null, 'Bagian Umum', 1000000, 900000],
          ['1.02.01', 'Program', 'Program satu', 1000000, 900000],
        ],
      })
      return findings.map(({ code, fix }) => [code, /meliputi kolom Tingkat/.test(fix ?? '')])
    }
    expect(await remedies('')).toEqual([['LK201', true]])
    expect(await remedies('1.02.02')).toEqual([['LK201', false]])
  })

  test('speaks of data only where a value stands', async () => {
    const { findings } = await readBook({
      Realisasi: [['Kode Indikator', 'Indikator Kinerja', 'Realisasi'], ['', 'Bidang Pelayanan', 5], S11],
    })
    expect(findings.map(({ code, fix }) => [code, /judul/.test(fix ?? '')])).toEqual([['LK201', false]])
  })
})
