/** Budget, belanja and plans: slips over the right workbook tests/cases/dasar.md, each told once. */
import { describe, expect, test } from 'vitest'
import type { MarkdownSheet } from '../../scripts/markdown-workbook.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { dasar, jalankan, letak } from '../helpers/contoh.ts'
import { keLembar, lalu, sel, type Tabel, tabel, tanpaKolom, ubah } from '../helpers/ubah.ts'

describe('written totals', () => {
  const tambah =
    (...rows: Tabel) =>
    (lama: Tabel): Tabel => [...lama, ...rows]
  const tanpaInduk = (rows: Tabel): Tabel =>
    rows.map((row) =>
      row[0] === 'Sub Kegiatan' || row[0] === 'Tingkat' ? row : row.map((isi, k) => (k >= 3 ? null : isi)),
    )

  test('a wrong line below blank parents is told at the total', async () => {
    const semua = await ubah({
      Anggaran: lalu(
        tanpaInduk,
        sel(3, '% Realisasi', null),
        sel(3, 'Realisasi', 191_000_000),
        tambah(['', 'JUMLAH', '', 450_000_000, 432_000_000, '']),
      ),
    })
    expect(semua.map(letak)).toEqual(['Anggaran!E9 LK235'])
  })

  test('totals of programs and of pages are sums of what stands above them', async () => {
    const semua = await ubah({
      Anggaran: (rows) => [
        ...rows.slice(0, 5),
        ['', 'JUMLAH', '', 300_000_000, 285_000_000, ''],
        ...rows.slice(5),
        ['', 'JUMLAH', '', 150_000_000, 147_000_000, ''],
        ['', 'TOTAL', '', 450_000_000, 432_000_000, ''],
      ],
    })
    expect(semua).toEqual([])
  })

  test('a total of a program that is none of these', async () => {
    const semua = await ubah({
      Anggaran: (rows) => [
        ...rows.slice(0, 5),
        ['', 'JUMLAH', '', 300_000_000, 285_000_100, ''],
        ...rows.slice(5),
        ['', 'TOTAL', '', 450_000_000, 432_000_000, ''],
      ],
    })
    expect(semua.map(letak)).toEqual(['Anggaran!E6 LK235'])
  })

  test.each([
    [
      'Sumber Dana',
      ['Sumber Dana', 'Anggaran', 'Realisasi'],
      [
        ['PAD', 450_000_000, 432_000_000],
        ['JUMLAH', 450_000_000, 432_100_000],
      ],
      'Sumber Dana!C3 LK235',
    ],
    [
      'Belanja',
      ['Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
      [
        ['Belanja Barang', 'ATK', 450_000_000, 432_000_000],
        ['JUMLAH', null, 450_000_001, 432_000_000],
      ],
      'Belanja!C3 LK235',
    ],
  ] as const)('%s', async (nama, judul, rows, di) => {
    const sheets = [...dasar, keLembar(nama, [judul, ...rows])]
    expect((await jalankan({ sheets, temuan: [], tahunLalu: null })).map(letak)).toEqual([di])
  })
})

describe('the total of a budget in which some programs are typed and others left blank', () => {
  // 285.000.000 typed; 147.000.000 from the sub kegiatan below the blank rows
  const anggaran = (total: number) =>
    lalu(
      sel(5, 'Realisasi', null),
      sel(6, 'Realisasi', null),
      tanpaKolom('% Realisasi'),
      (rows: Tabel): Tabel => [...rows, ['JUMLAH', null, null, 450000000, total]],
    )

  test('is the sum of both', async () => {
    expect(await ubah({ Anggaran: anggaran(432000000) })).toEqual([])
  })

  test('is told with the whole sum', async () => {
    const semua = await ubah({ Anggaran: anggaran(423000000) })
    expect(semua.map(letak)).toEqual(['Anggaran!E9 LK235'])
    expect(semua[0]?.expected).toBe('Realisasi Rp432.000.000')
  })
})

test('a sub kegiatan written as kegiatan is one finding', async () => {
  const semua = await ubah({ Anggaran: sel(4, 'Tingkat', 'Kegiatan') })
  expect(semua.map(letak)).toEqual(['Anggaran!D3 LK226'])
  expect(semua[0]?.message).toContain('“Layanan Daring” tidak mempunyai rincian; mungkin Tingkatnya keliru')
  expect(semua[0]?.related).toContainEqual({ sheet: 'Anggaran', cell: 'A5' })
})

describe('belanja as the budget report lists it, with the totals of several jenis above', () => {
  const belanja = (daerah: number, operasi: number, gaji = 300000000) =>
    keLembar('Belanja', [
      ['Kode Rekening', 'Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
      ['5', 'BELANJA DAERAH', null, daerah, 432000000],
      ['5.1', 'BELANJA OPERASI', null, operasi, 385000000],
      ['5.1.01', 'Belanja Pegawai', null, 300000000, 290000000],
      ['5.1.01.01', 'Belanja Pegawai', 'Gaji', gaji, 290000000],
      ['5.1.02', 'Belanja Barang dan Jasa', null, 100000000, 95000000],
      ['5.2', 'BELANJA MODAL', null, 50000000, 47000000],
    ])
  const periksaBelanja = async (lembar: MarkdownSheet): Promise<readonly string[]> =>
    (await jalankan({ sheets: [...dasar, lembar], temuan: [], tahunLalu: null })).map(letak)

  // 300 + 100 + 50 = 450 million, the pagu of dasar.md; 290 + 95 + 47 = 432, its realisasi
  test('they are checked, never added', async () => {
    expect(await periksaBelanja(belanja(450000000, 400000000))).toEqual([])
  })

  test.each([
    [540000000, 400000000, 'Belanja!D2 LK230'],
    [450000000, 410000000, 'Belanja!D3 LK230'],
  ])('a wrong one is told: %d, %d', async (daerah, operasi, diharapkan) => {
    expect(await periksaBelanja(belanja(daerah, operasi))).toEqual([diharapkan])
  })

  test('a line that is wrong is told at the total right above it', async () => {
    expect(await periksaBelanja(belanja(450000000, 400000000, 330000000))).toEqual(['Belanja!D4 LK230'])
  })
})

test('a plan for one of two sub kegiatan of the same name is not held against the other', async () => {
  // Layanan Daring of the first program has Rp100 juta; the other Rp10 juta: 10 + 140 = 150, 10 + 137 = 147 of the second.
  const anggaran = [
    ...tabel('Anggaran').slice(0, -1),
    ['Sub Kegiatan', 'Penataan Berkas', null, 140_000_000, 137_000_000, 97.86],
    ['Sub Kegiatan', 'Layanan Daring', null, 10_000_000, 10_000_000, 100],
  ]
  const rencana: Tabel = [
    ['Tahun', 'Kode Sasaran', 'Tingkat', 'Uraian', 'Anggaran'],
    [2022, 'S1', 'Program', 'Program Pelayanan', 300_000_000],
    [2022, 'S1', 'Sub Kegiatan', 'Layanan Loket', 200_000_000],
    [2022, 'S1', 'Sub Kegiatan', 'Layanan Daring', 100_000_000],
  ]
  const sheets = [
    ...dasar.filter(({ name }) => name !== 'Anggaran'),
    keLembar('Anggaran', anggaran),
    keLembar('Rencana Aksi', rencana),
  ]
  expect((await jalankan({ sheets, temuan: [], tahunLalu: null })).map(letak)).toEqual([])
})

describe('rows of the budget written twice', () => {
  const KEPALA = ['Kode', 'Tingkat', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi'] as const
  const pelayanan = (kode: readonly (string | null)[], sasaran = 'S1'): Tabel => [
    [kode[0] ?? null, 'Program', 'Program Pelayanan', sasaran, null, null],
    [kode[1] ?? null, 'Kegiatan', 'Pelayanan Terpadu', null, null, null],
    [kode[2] ?? null, 'Sub Kegiatan', 'Layanan Loket', null, 200_000_000, 192_000_000],
    [kode[3] ?? null, 'Sub Kegiatan', 'Layanan Daring', null, 100_000_000, 93_000_000],
  ]
  const penunjang: Tabel = [
    [null, 'Program', 'Program Penunjang', 'S2', 150_000_000, 147_000_000],
    [null, 'Kegiatan', 'Administrasi Umum', null, 150_000_000, 147_000_000],
    [null, 'Sub Kegiatan', 'Penataan Berkas', null, 150_000_000, 147_000_000],
  ]
  const kode = ['1.05.02', '1.05.02.2.01', '1.05.02.2.01.0001', '1.05.02.2.01.0002']
  const periksaAnggaran = async (...rows: readonly Tabel[]): Promise<readonly Finding[]> =>
    ubah({ Anggaran: () => [KEPALA, ...rows.flat()] })

  test.each([
    ['without codes: once, at the program', [], 'Anggaran!C6'],
    ['with codes: once, at the program', kode, 'Anggaran!A6'],
    ['with the last parts of codes', ['02', '01', '01', '02'], 'Anggaran!C6'],
  ])('%s', async (_, kodenya, tempat) => {
    const semua = await periksaAnggaran(pelayanan(kodenya), pelayanan(kodenya), penunjang)
    expect(semua.map(letak)).toEqual([`${tempat} LK336`])
  })

  test('one program of several units, under the code it must have, is one row with their sum', async () => {
    const kelurahan = (pagu: number): Tabel => [
      ['7.01.03', 'Program', 'Program Pemberdayaan', 'S1', null, null],
      ['7.01.03.2.02', 'Kegiatan', 'Pemberdayaan Kelurahan', null, null, null],
      ['7.01.03.2.02.0002', 'Sub Kegiatan', 'Pembangunan Sarana', null, pagu, pagu],
    ]
    const semua = await periksaAnggaran(kelurahan(200_000_000), kelurahan(100_000_000), penunjang)
    expect(semua.map(letak)).toEqual(['Anggaran!A5 LK336'])
    expect(semua[0]?.fix).toContain('dijumlahkan dalam satu baris')
  })

  test('one program for two sasaran is written once, with both codes', async () => {
    const semua = await periksaAnggaran(pelayanan([]), pelayanan([], 'S2'), penunjang)
    expect(semua.map(letak)).toEqual(['Anggaran!C6 LK336'])
    expect(semua[0]?.fix).toContain('titik koma')
  })

  test('a detail without a code', async () => {
    const loket = ['', 'Sub Kegiatan', 'Layanan Loket', null, 200_000_000, 192_000_000]
    const semua = await periksaAnggaran(pelayanan([]), [loket], penunjang)
    expect(semua.map(letak)).toEqual(['Anggaran!C6 LK336'])
  })

  test('rows of one name with other amounts, or below another row, are rows of their own', async () => {
    const loket = ['', 'Sub Kegiatan', 'Layanan Loket', null, 200_000_000, 191_000_000]
    const kegiatan: Tabel = [
      [null, 'Kegiatan', 'Pelayanan Keliling', null, null, null],
      [null, 'Sub Kegiatan', 'Layanan Loket', null, 200_000_000, 192_000_000],
    ]
    expect((await periksaAnggaran(pelayanan([]), [loket], kegiatan, penunjang)).map(letak)).toEqual([])
  })
})

describe('kinds of belanja', () => {
  const KEPALA = ['Kode Rekening', 'Jenis', 'Kelompok', 'Uraian', 'Anggaran', 'Realisasi'] as const
  const periksaBelanja = async (
    rows: readonly (readonly [
      kode: string | null,
      jenis: string,
      kelompok: string | null,
      uraian: string | null,
    ])[],
  ): Promise<readonly string[]> => {
    // Without Anggaran nothing is compared with its total: every row may have what it likes.
    const isi = rows.map((row) => [...row, 100, 90])
    const semua = await jalankan({
      sheets: [...dasar, keLembar('Belanja', [KEPALA, ...isi])],
      temuan: [],
      tahunLalu: null,
    })
    return semua.map(letak).filter((satu) => /LK23[89]/.test(satu))
  }

  test.each([
    ['Belanja Pegawi', 'Belanja Pegawai'],
    ['Blanja Modal', 'Belanja Modal'],
    ['Belanja Barang dan Jsaa', 'Belanja Barang dan Jasa'],
    ['Belanja Modal Gedung dan Bangunann', 'Belanja Modal Gedung dan Bangunan'],
    ['Oprasi', 'Belanja Operasi'],
  ])('%s', async (jenis) => {
    expect(await periksaBelanja([[null, jenis, null, 'Rincian']])).toEqual(['Belanja!B2 LK238'])
  })

  test('names of the charts of accounts, their short forms and an office’s own are left alone', async () => {
    const nama = [
      'Belanja Operasi',
      'Belanja Pegawai',
      'Belanja Barang dan Jasa',
      'BELANJA BARANG & JASA',
      'Belanja Barang/Jasa',
      'Belanja Barang',
      'Belanja Jasa',
      'Belanja Bunga',
      'Belanja Subsidi',
      'Belanja Hibah',
      'Belanja Bantuan Sosial',
      'Belanja Modal',
      'Belanja Modal Jalan, Irigasi, dan Jaringan',
      'Belanja Modal Aset Tetap Lainnya',
      'Belanja Modal Aset Lainnya',
      'Belanja Tidak Terduga',
      'Belanja Tak Terduga',
      'Belanja Transfer',
      'Belanja Bagi Hasil',
      'Belanja Bantuan Keuangan',
      'Belanja Langsung',
      'Belanja Tidak Langsung',
      'Pegawai',
      'Modal',
      'Belanja Pegawai II',
      'Belanja Pegawai BLUD',
      'Belanja Gaji dan Tunjangan ASN',
      'Belanja Operasional Sekolah',
    ]
    expect(await periksaBelanja(nama.map((jenis) => [null, jenis, null, 'Rincian']))).toEqual([])
  })

  test.each([
    [
      'Permendagri 90/2019, down to the lines',
      [
        ['5', 'Belanja Daerah', null, null],
        ['5.1', 'Belanja Operasi', null, null],
        ['5.1.01.01', 'Belanja Pegawai', 'Belanja Gaji dan Tunjangan ASN', 'Gaji Pokok'],
        ['5.1.02.01.01.0024', 'Belanja Barang dan Jasa', 'Belanja Barang', 'Belanja Alat Tulis'],
        ['5.1.02.04.01.0001', 'Belanja Operasi', 'Belanja Perjalanan Dinas', 'Perjalanan Dinas Biasa'],
        ['5.2.02', 'Belanja Modal', 'Belanja Modal Peralatan dan Mesin', 'Komputer'],
        ['5.2.05', 'Belanja Modal Lainnya', null, 'Buku'],
        ['5.3.01', 'Belanja Tidak Terduga', null, 'Darurat'],
        ['5.4.02', 'Belanja Transfer', 'Belanja Bantuan Keuangan', 'Desa'],
      ],
    ],
    [
      'Permendagri 13/2006',
      [
        ['5.1', 'Belanja Tidak Langsung', null, null],
        ['5.1.1', 'Belanja Pegawai', null, 'Gaji'],
        ['5.2', 'Belanja Langsung', null, null],
        ['5.2.1', 'Belanja Pegawai', null, 'Honorarium'],
        ['5.2.2', 'Belanja Barang dan Jasa', null, 'Alat tulis'],
        ['5.2.3', 'Belanja Modal', null, 'Komputer'],
      ],
    ],
    [
      'PP 71/2010',
      [
        ['5.1.1', 'Belanja Pegawai', null, 'Gaji'],
        ['5.1.2', 'Belanja Barang', null, 'Alat tulis'],
        ['5.2.2', 'Belanja Modal Peralatan dan Mesin', null, 'Komputer'],
      ],
    ],
    [
      'kinds numbered as those of the state budget',
      [
        ['5.1', 'Belanja Pegawai', null, 'Gaji'],
        ['5.2', 'Belanja Barang', null, 'Alat tulis'],
        ['5.3', 'Belanja Modal', null, 'Komputer'],
      ],
    ],
  ] as const)('codes of %s', async (_, rows) => {
    expect(await periksaBelanja(rows)).toEqual([])
  })

  test.each([
    ['5.1.02', 'Belanja Pegawai', null, null],
    ['5.1.01.01.01.0001', 'Belanja Barang dan Jasa', null, 'Gaji Pokok'],
    ['5.2.02', 'Belanja Operasi', null, 'Komputer'],
    ['5.1.02', 'Belanja Operasi', 'Belanja Pegawai', 'Gaji'],
    ['5.1.02', 'Belanja Operasi', null, 'Belanja Pegawai'],
    ['5.1.1', 'Belanja Pegawai', null, 'Gaji'],
  ] as const)('%s %s %s %s beside a right one', async (...row) => {
    const benar = ['5.1.02.01', 'Belanja Barang dan Jasa', null, 'Alat tulis'] as const
    expect(await periksaBelanja([benar, row])).toEqual(['Belanja!A3 LK239'])
  })

  test('what Belanja Modal is made of stands below its total, also without codes', async () => {
    // 250 + 100 + 60 + 40 = 450 and 245 + 95 + 55 + 37 = 432 juta, as in Anggaran.
    const belanja: Tabel = [
      ['Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
      ['Belanja Pegawai', 'Gaji', 250_000_000, 245_000_000],
      ['Belanja Barang dan Jasa', 'Alat tulis', 100_000_000, 95_000_000],
      ['Belanja Modal', null, 100_000_000, 92_000_000],
      ['Belanja Modal Tanah', 'Tanah kantor', 60_000_000, 55_000_000],
      ['Belanja Modal Peralatan dan Mesin', 'Komputer', 40_000_000, 37_000_000],
    ]
    const sheets = [...dasar, keLembar('Belanja', belanja)]
    expect((await jalankan({ sheets, temuan: [], tahunLalu: null })).map(letak)).toEqual([])
  })
})

describe('realisasi that is not in rupiah', () => {
  const anggaran = (loket: number, daring: number, berkas: number): Tabel => [
    ['Tingkat', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi'],
    ['Program', 'Program Pelayanan', 'S1', 300_000_000, loket + daring],
    ['Kegiatan', 'Pelayanan Terpadu', null, 300_000_000, loket + daring],
    ['Sub Kegiatan', 'Layanan Loket', null, 200_000_000, loket],
    ['Sub Kegiatan', 'Layanan Daring', null, 100_000_000, daring],
    ['Program', 'Program Penunjang', 'S2', 150_000_000, berkas],
    ['Kegiatan', 'Administrasi Umum', null, 150_000_000, berkas],
    ['Sub Kegiatan', 'Penataan Berkas', null, 150_000_000, berkas],
  ]

  test.each([
    ['percentages in every row', 96, 93, 98],
    ['all in thousands', 192_000, 93_000, 147_000],
    ['all in millions', 192, 93, 147],
  ])('%s: told once', async (_, loket, daring, berkas) => {
    const semua = await ubah({ Anggaran: () => anggaran(loket, daring, berkas) })
    expect(semua.map(letak)).toEqual(['Anggaran!E4 LK259'])
    expect(semua[0]?.message).toContain('2 baris lain')
  })

  test('in Belanja and Sumber Dana, before their totals', async () => {
    const belanja: Tabel = [
      ['Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
      ['Belanja Pegawai', 'Gaji', 250_000_000, 245_000_000],
      ['Belanja Modal', 'Komputer', 200_000_000, 187_000],
    ]
    const dana: Tabel = [
      ['Sumber Dana', 'Anggaran', 'Realisasi'],
      ['APBD Kabupaten', 300_000_000, 285_000],
      ['DAK Nonfisik', 150_000_000, 147_000_000],
    ]
    const sheets = [...dasar, keLembar('Belanja', belanja), keLembar('Sumber Dana', dana)]
    const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
    expect(semua.map(letak)).toEqual(['Belanja!D3 LK259', 'Sumber Dana!C2 LK259'])
  })

  test('little was spent: that is asked for its reason', async () => {
    const semua = await ubah({ Anggaran: () => anggaran(192_000_000, 12_500, 147_000_000) })
    expect(semua.map(letak)).toEqual(['Anggaran!B5 LK405'])
  })
})

describe('totals of a part', () => {
  const anggaran = (...sisipan: Tabel): Tabel => [
    ['Tingkat', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi'],
    ['Program', 'Program Pelayanan', 'S1', null, null],
    ['Kegiatan', 'Pelayanan Terpadu', null, null, null],
    ['Sub Kegiatan', 'Layanan Loket', null, 200_000_000, 192_000_000],
    ['Sub Kegiatan', 'Layanan Daring', null, 100_000_000, 93_000_000],
    ...sisipan,
    ['Program', 'Program Penunjang', 'S2', 150_000_000, 147_000_000],
    ['Kegiatan', 'Administrasi Umum', null, 150_000_000, 147_000_000],
    ['Sub Kegiatan', 'Penataan Berkas', null, 150_000_000, 147_000_000],
  ]
  // 200 + 100 = 300 and 192 + 93 = 285 juta; 450 and 432 juta are the whole.
  test.each([
    ['Jumlah Program Pelayanan', 300_000_000, []],
    ['Sub Total', 300_000_000, []],
    ['Jumlah Program Pelayanan', 310_000_000, ['Anggaran!D6 LK235']],
    ['Jumlah Program Pelayanan', 450_000_000, ['Anggaran!D6 LK235']],
    ['Jumlah', 300_000_000, []],
    ['Jumlah', 310_000_000, ['Anggaran!D6 LK235']],
  ])('%s %d in the middle of the budget', async (nama, pagu, temuan) => {
    const semua = await ubah({ Anggaran: () => anggaran([null, nama, null, pagu, null]) })
    expect(semua.map(letak)).toEqual(temuan)
  })

  test('a total of a part that is off spoils no other one', async () => {
    // Layanan Daring was typed with 10 juta too little: 450 − 10 = 440 is what the rows come to.
    const rows = anggaran([null, 'Jumlah Program Pelayanan', null, 300_000_000, null])
    const salah = rows.map((row) =>
      row[1] === 'Layanan Daring' ? [...row.slice(0, 3), 90_000_000, 80_000_000] : row,
    )
    const semua = await ubah({ Anggaran: () => [...salah, [null, 'JUMLAH', null, 450_000_000, null]] })
    expect(semua.map(letak)).toEqual(['Anggaran!D6 LK235'])
  })

  const belanja = (...sisipan: Tabel): readonly MarkdownSheet[] => [
    ...dasar,
    keLembar('Belanja', [
      ['Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
      ['Belanja Pegawai', 'Gaji', 200_000_000, 195_000_000],
      ['Belanja Pegawai', 'Tunjangan', 50_000_000, 50_000_000],
      ...sisipan,
      ['Belanja Barang dan Jasa', 'Alat tulis', 100_000_000, 95_000_000],
      ['Belanja Modal', 'Total station', 100_000_000, 92_000_000],
    ]),
  ]
  // 200 + 50 = 250 and 195 + 50 = 245 juta; with Barang dan Jasa 350 and 340.
  test.each([
    ['Jumlah Belanja Pegawai', null, 250_000_000, 245_000_000, []],
    ['Belanja Pegawai', 'Jumlah Belanja Pegawai', 250_000_000, 245_000_000, []],
    ['Belanja Pegawai', 'Total Pegawai', 250_000_000, 245_000_000, []],
    ['Sub Jumlah', null, 250_000_000, 245_000_000, []],
    ['Jumlah Belanja Operasi', null, 350_000_000, 340_000_000, []],
    ['Jumlah Belanja Pegawai', null, 251_000_000, 245_000_000, ['Belanja!C4 LK235']],
    ['Belanja Pegawai', 'Jumlah Belanja Pegawai', 251_000_000, 245_000_000, ['Belanja!C4 LK230']],
  ])('%s %s %d %d in Belanja', async (jenis, uraian, pagu, realisasi, temuan) => {
    const sheets = belanja([jenis, uraian, pagu, realisasi])
    expect((await jalankan({ sheets, temuan: [], tahunLalu: null })).map(letak)).toEqual(temuan)
  })
})

describe('a row whose amounts are one column too far to the right', () => {
  const geser = (rows: Tabel, nama: string, dari: number): Tabel =>
    rows.map((row) => (row.includes(nama) ? [...row.slice(0, dari), null, ...row.slice(dari)] : row))

  test('is told once, in the budget with percentages too', async () => {
    // Columns of dasar.md: Tingkat, Uraian, Kode Sasaran, Pagu, Realisasi, % Realisasi.
    const semua = await ubah({ Anggaran: (rows) => geser(rows, 'Layanan Daring', 3) })
    expect(semua.map(letak)).toEqual(['Anggaran!F5 LK203'])
  })

  test('is told in the budget of before and after the change, where no sum shows it', async () => {
    // 110 before, 100 after, 93 spent: one column to the right that is 110 after and 100 spent.
    const rows: Tabel = [
      ['Tingkat', 'Uraian', 'Kode Sasaran', 'Pagu Awal', 'Pagu', 'Realisasi'],
      ['Program', 'Program Pelayanan', 'S1', null, null, null],
      ['Kegiatan', 'Pelayanan Terpadu', null, null, null, null],
      ['Sub Kegiatan', 'Layanan Loket', null, 180_000_000, 200_000_000, 192_000_000],
      ['Sub Kegiatan', 'Layanan Daring', null, 110_000_000, 100_000_000, 93_000_000],
      ['Program', 'Program Penunjang', 'S2', null, null, null],
      ['Kegiatan', 'Administrasi Umum', null, null, null, null],
      ['Sub Kegiatan', 'Penataan Berkas', null, 130_000_000, 150_000_000, 147_000_000],
    ]
    const semua = await ubah({ Anggaran: () => geser(rows, 'Layanan Daring', 3) })
    expect(semua.map(letak)).toEqual(['Anggaran!G5 LK203'])
    // A sub kegiatan that came with the change has no pagu before it; notes beside the table are not read.
    const baru = rows.map((row) =>
      row[1] === 'Layanan Daring' ? [...row.slice(0, 3), null, 100_000_000, 93_000_000, 7] : row,
    )
    expect((await ubah({ Anggaran: () => baru })).map(letak)).toEqual([])
  })

  test('is told in Sumber Dana', async () => {
    const dana: Tabel = [
      ['Sumber Dana', 'Anggaran', 'Realisasi'],
      ['APBD Kabupaten', 300_000_000, 285_000_000],
      ['DAK Fisik', 50_000_000, 49_000_000],
      ['DAK Nonfisik', 100_000_000, 98_000_000],
    ]
    const sheets = [...dasar, keLembar('Sumber Dana', geser(dana, 'DAK Fisik', 1))]
    const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
    expect(semua.map(letak)).toEqual(['Sumber Dana!D3 LK203'])
  })
})

describe('columns of amounts under each other’s headers', () => {
  test('the pagu before and after the change', async () => {
    const rows: Tabel = [
      ['Tingkat', 'Uraian', 'Kode Sasaran', 'Pagu', 'Pagu Awal', 'Realisasi'],
      ['Program', 'Program Pelayanan', 'S1', null, null, null],
      ['Kegiatan', 'Pelayanan Terpadu', null, null, null, null],
      ['Sub Kegiatan', 'Layanan Loket', null, 180_000_000, 200_000_000, 192_000_000],
      ['Sub Kegiatan', 'Layanan Daring', null, 90_000_000, 100_000_000, 93_000_000],
      ['Program', 'Program Penunjang', 'S2', null, null, null],
      ['Kegiatan', 'Administrasi Umum', null, null, null, null],
      ['Sub Kegiatan', 'Penataan Berkas', null, 130_000_000, 150_000_000, 147_000_000],
    ]
    const semua = await ubah({ Anggaran: () => rows })
    expect(semua.map(letak)).toEqual(['Anggaran!D1 LK337'])
    expect(semua[0]?.fix).toContain('Pagu dan Pagu Awal')
  })

  test('Anggaran and Realisasi of Belanja and of Sumber Dana', async () => {
    const belanja: Tabel = [
      ['Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
      ['Belanja Pegawai', 'Gaji', 245_000_000, 250_000_000],
      ['Belanja Modal', 'Komputer', 187_000_000, 200_000_000],
    ]
    const dana: Tabel = [
      ['Sumber Dana', 'Realisasi', 'Anggaran'],
      ['APBD Kabupaten', 300_000_000, 285_000_000],
      ['DAK Nonfisik', 150_000_000, 147_000_000],
    ]
    const sheets = [...dasar, keLembar('Belanja', belanja), keLembar('Sumber Dana', dana)]
    const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
    expect(semua.map(letak)).toEqual(['Belanja!C1 LK337', 'Sumber Dana!C1 LK337'])
    expect(semua[0]?.fix).toContain('Anggaran dan Realisasi')
  })
})

describe('a row too many in Belanja or Sumber Dana', () => {
  test.each([
    ['written twice', 'Belanja', ['Belanja Modal', 'Komputer', 100_000_000, 92_000_000], 'Belanja!B5'],
    [
      'a total among the lines',
      'Belanja',
      ['Belanja Pegawai', 'Semua', 250_000_000, 245_000_000],
      'Belanja!B5',
    ],
    ['a total among the sources', 'Sumber Dana', ['APBD', 450_000_000, 432_000_000], 'Sumber Dana!A4'],
  ])('%s is named', async (_, lembar, row, tempat) => {
    const rows: Record<string, Tabel> = {
      Belanja: [
        ['Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
        ['Belanja Pegawai', 'Gaji', 250_000_000, 245_000_000],
        ['Belanja Barang dan Jasa', 'Alat tulis', 100_000_000, 95_000_000],
        ['Belanja Modal', 'Komputer', 100_000_000, 92_000_000],
      ],
      'Sumber Dana': [
        ['Sumber Dana', 'Anggaran', 'Realisasi'],
        ['PAD', 300_000_000, 285_000_000],
        ['DAK Nonfisik', 150_000_000, 147_000_000],
      ],
    }
    const sheets = [...dasar, keLembar(lembar, [...(rows[lembar] ?? []), row])]
    const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
    expect(semua.map(({ code }) => code)).toEqual([lembar === 'Belanja' ? 'LK330' : 'LK331'])
    expect(semua[0]?.message).toContain(`(${tempat})`)
  })
})

describe('rows without any amount', () => {
  const tanpa =
    (kosong: readonly string[]) =>
    (rows: Tabel): Tabel => {
      const kolom = ['Pagu Awal', 'Pagu', 'Realisasi'].map((nama) => rows[0]?.indexOf(nama) ?? -1)
      return rows.map((row, ke) =>
        ke > 0 && kosong.includes(String(row[0]))
          ? row.map((isi, k) => (kolom.includes(k) ? null : isi))
          : row,
      )
    }

  test('are not asked about below rows that have theirs', async () => {
    const semua = await ubah({ Anggaran: tanpa(['Sub Kegiatan', 'Kegiatan']) })
    expect(semua.map(({ code }) => code)).not.toContain('LK439')
  })

  test('are told once, with all cells', async () => {
    const semua = await ubah({ Anggaran: tanpa(['Sub Kegiatan', 'Kegiatan', 'Program']) })
    expect(semua.filter(({ code }) => code === 'LK439')).toHaveLength(1)
  })
})

describe('realisasi that nobody wrote', () => {
  const kosongkan =
    (kecuali: readonly string[]) =>
    (rows: Tabel): Tabel => {
      const kolom = rows[0]?.indexOf('Realisasi') ?? -1
      return rows.map((row, ke) =>
        ke === 0 || kecuali.includes(String(row[0])) ? row : row.map((isi, k) => (k === kolom ? null : isi)),
      )
    }

  test('of the whole budget is told once', async () => {
    const semua = await ubah({ Anggaran: kosongkan([]) })
    expect(semua.map(letak)).toEqual(['Anggaran!E4 LK233'])
  })

  test('is not asked for below programs that have theirs', async () => {
    const semua = await ubah({ Anggaran: kosongkan(['Program']) })
    expect(semua.map(letak)).not.toContain('Anggaran!E4 LK233')
  })
})

describe('sheets of money that differ by one amount', () => {
  const anggaran = (ubahan: Readonly<Record<number, readonly [number, number]>>): Tabel => [
    ['Tingkat', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi'],
    ['Program', 'Program satu', 'S1;S2', null, null],
    ['Kegiatan', 'Kegiatan satu', null, null, null],
    ['Sub Kegiatan', 'Gaji', null, ...(ubahan[0] ?? [251_340_000, 248_915_300])],
    ['Sub Kegiatan', 'Rapat', null, ...(ubahan[1] ?? [78_825_000, 76_104_500])],
    ['Sub Kegiatan', 'Survei', null, ...(ubahan[2] ?? [119_835_000, 106_980_200])],
  ]
  // 251.340.000 + 78.825.000 + 119.835.000 = 450.000.000; 248.915.300 + 76.104.500 + 106.980.200 = 432.000.000.
  const belanja: Tabel = [
    ['Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
    ['Belanja Pegawai', 'Gaji', 251_340_000, 248_915_300],
    ['Belanja Barang dan Jasa', 'Barang', 198_660_000, 183_084_700],
  ]
  const dana: Tabel = [
    ['Sumber Dana', 'Anggaran', 'Realisasi'],
    ['PAD', 198_660_000, 183_084_700],
    ['DAU', 251_340_000, 248_915_300],
  ]
  const periksa = (lembar: Readonly<Record<string, Tabel>>): Promise<readonly Finding[]> => {
    const ganti = { Anggaran: anggaran({}), Belanja: belanja, 'Sumber Dana': dana, ...lembar }
    const sisa = dasar.filter(
      ({ name }) => !(name in ganti) && !/Rencana Aksi|RKT|Angka Cetak|Narasi/.test(name),
    )
    const sheets = [...sisa, ...Object.entries(ganti).map(([nama, rows]) => keLembar(nama, rows))]
    return jalankan({ sheets, temuan: [], tahunLalu: null })
  }

  test('are right as they stand', async () => {
    expect(await periksa({})).toEqual([])
  })

  test.each([
    // 788.250.000 has a zero too many: Belanja and Sumber Dana agree, and 78.825.000 is one slip away.
    [
      'a zero too many',
      { Anggaran: anggaran({ 1: [788_250_000, 76_104_500] }) },
      'Belanja!C1 LK330',
      '“Rapat” (Anggaran!D5) Rp78.825.000, bukan Rp788.250.000.',
    ],
    // 106.980.200 + 100.000.000 is more than the row has.
    [
      'more spent than there is',
      { Anggaran: anggaran({ 2: [119_835_000, 206_980_200] }) },
      'Belanja!D1 LK330',
      '“Survei” (Anggaran!E6) Rp106.980.200, bukan Rp206.980.200.',
    ],
    // 106.980.200 → 106.080.200 would do as well, but only 248.915.300 stands in another sheet.
    [
      'digits swapped, right elsewhere',
      { Anggaran: anggaran({ 0: [251_340_000, 249_815_300] }) },
      'Belanja!D1 LK330',
      '“Gaji” (Anggaran!E4) Rp248.915.300, bukan Rp249.815.300.',
    ],
    // Belanja agrees with the budget: the slip is in Sumber Dana, although 119.835.000 → 110.835.000 would do as well.
    [
      'a source of funds',
      { 'Sumber Dana': [...dana.slice(0, 1), ['PAD', 189_660_000, 183_084_700], ...dana.slice(2)] },
      'Sumber Dana!B1 LK331',
      '“PAD” (Sumber Dana!B2) Rp198.660.000, bukan Rp189.660.000.',
    ],
  ])('%s', async (_, lembar, tempat, akhir) => {
    const semua = await periksa(lembar as Readonly<Record<string, Tabel>>)
    expect(semua.map(letak)).toEqual([tempat])
    expect(semua[0]?.message.endsWith(akhir)).toBe(true)
  })

  test('by no amount of theirs: the sheet that stands alone is named', async () => {
    const [satu, ...lain] = await periksa({ Anggaran: anggaran({ 0: [240_000_000, 238_000_000] }) })
    expect(lain).toEqual([])
    expect(satu?.message).toContain('mungkin yang keliru lembar Anggaran.')
    expect(satu?.expected).toBe('anggaran Rp450.000.000; realisasi Rp432.000.000')
  })
})
