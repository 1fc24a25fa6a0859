/** Finding the header row of a sheet, and what stands for each declared column, in real .xlsx files. */
import { describe, expect, test } from 'vitest'
import { BARIS, codes, JUDUL, pk, places, type Rows, readBook } from './book.ts'

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
    '%',
    'Capaian Target (%)',
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

  test.each([
    ['Realisasi s.d. Desember', []],
    ['Realisasi s.d. 31 Desember 2022', []],
    ['Capaian Realisasi', ['Realisasi!B1 LK054']],
    // Spending beside the quarters is another thing.
    ['Realisasi Anggaran', []],
    ['Keterangan Realisasi', []],
  ])('beside quarters, %s is never passed over', async (judul, expected) => {
    const { value, findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', judul, 'TW I', 'TW II', 'TW III', 'TW IV'],
        ['S1.1', 76, null, null, null, null],
      ],
    })
    expect(places(findings)).toEqual(expected)
    const terbaca = judul.startsWith('Realisasi s.d.')
    expect(value.realisasi.headers.realisasi).toBe(terbaca ? 'B1' : undefined)
  })

  test.each(['2022 (%)', 'Thn 2022', '2022 (Tahun ke-2)', 'Tahun II (2022)', 'Target 2022 (nilai)'])(
    'the year of %s',
    async (judul) => {
      const { value, findings } = await readBook({
        Renstra: [
          ['Kode Indikator', 'Kondisi Kinerja pada Awal Periode RPJMD', judul],
          ['S1.1', 70, 80],
        ],
      })
      expect(places(findings)).toEqual([])
      expect([...value.renstra.yearHeaders]).toEqual([[2022, 'C1']])
      expect(value.renstra.headers).toMatchObject({ kondisiAwal: 'B1' })
    },
  )

  test('the year of a date that shows nothing else', async () => {
    const { value, findings } = await readBook({
      Renstra: [
        ['Kode Indikator', { value: 44562, format: 'yyyy' }],
        ['S1.1', 80],
      ],
    })
    expect(places(findings)).toEqual([])
    expect([...value.renstra.yearHeaders]).toEqual([[2022, 'B1']])
  })

  test.each([
    ['Jumlah Anggaran', 'Jumlah Realisasi'],
    ['Pagu Anggaran Perubahan', 'Realisasi s.d. 31 Desember 2022'],
    ['Total Anggaran (Rp)', 'Realisasi Belanja (Rp)'],
  ])('%s and %s are those of the budget', async (pagu, realisasi) => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Nama Program/Kegiatan/Sub Kegiatan', pagu, realisasi],
        ['Program', 'Program satu', 100, 90],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.anggaran.headers).toEqual({ tingkat: 'A1', uraian: 'B1', pagu: 'C1', realisasi: 'D1' })
  })

  test('an exact match beats a forgiven one', async () => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Anggaran', 'Pagu', 'Realisasi'],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        ['Program', 'Program satu', 2, 2, 2],
        ['Kegiatan', 'Kegiatan satu', null, 2, 2],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.anggaran.headers.pagu).toBe('D1')
    expect(value.anggaran.rows[0]?.pagu.value?.toFixed()).toBe('2')
  })

  test.each([
    [
      'Anggaran',
      ['Tingkat', 'Uraian', 'Pagu', 'Pagu Perubahan', 'Realisasi'],
      ['Program', 'Program satu', 1, 2, 2],
    ],
    ['Realisasi', ['Kode Indikator', 'Realisasi', 'Realisasi s.d. TW IV'], ['S1.1', 20, 80]],
    ['Perjanjian Kinerja', [...JUDUL, 'Target PK'], [...BARIS, 81]],
  ] as const)(
    '%s: other figures under another name of a column are not left out unseen',
    async (lembar, judul, baris) => {
      const { findings } = await readBook({ [lembar]: [judul, baris] })
      expect(findings.map(({ code }) => code)).toEqual(['LK055'])
      expect(findings[0]?.fix.includes('beri judul “Pagu Awal”')).toBe(lembar === 'Anggaran')
    },
  )

  test('another year, another unit and what is only checked are no other figures of a column', async () => {
    const { findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Realisasi 2021', 'Realisasi', 'Realisasi (%)', '% Capaian', 'Capaian'],
        ['S1.1', 70, 76, 38, 95, 'Baik 1'],
      ],
    })
    expect(places(findings)).toEqual([])
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

  test.each([
    ['Target 2022*', 'Pagu (Rp)*)', 'Realisasi (Rp) :'],
    ['Target  (2022):', 'Pagu (Rp.) **)', 'Realisasi 2022¹'],
  ])(
    'what points to a note, or closes a header, hides no unit or year: %s, %s, %s',
    async (target, pagu, r) => {
      const { value, findings } = await readBook({
        'Perjanjian Kinerja': [JUDUL.map((satu) => (satu === 'Target' ? target : satu)), BARIS],
        Anggaran: [
          ['Tingkat', 'Uraian', pagu, r],
          ['Program', 'Program satu', 100, 90],
        ],
      })
      expect(places(findings)).toEqual([])
      expect(value.perjanjianKinerja.rows[0]?.target.state).toBe('filled')
      expect(value.anggaran.headers).toMatchObject({ pagu: 'C1', realisasi: 'D1' })
    },
  )

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

  test.each([
    [
      'side by side',
      [['Kode Indikator', 'Realisasi 2021', 'Realisasi 2022', 'Target 2021', 'Target 2022']],
      'C1',
      'E1',
    ],
    [
      'below what they are of',
      [
        ['Kode Indikator', 'Realisasi', null, 'Target', null],
        [null, 2021, 2022, 2021, 2022],
      ],
      'C2',
      'E2',
    ],
    [
      'above what is of them',
      [
        ['Kode Indikator', 'Tahun 2021', null, 'Tahun 2022', null],
        [null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
      ],
      'E2',
      'D2',
    ],
  ])('of several years, that of the report: %s', async (_, judul, realisasi, target) => {
    const { value, findings } = await readBook({
      Realisasi: [...judul, ['S1.1', 75, 76, 77, 78]],
    })
    expect(places(findings)).toEqual([])
    expect(value.realisasi.headers).toMatchObject({ realisasi, target })
  })

  test('a bare % stands for the capaian only where nothing else does', async () => {
    const { value, findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Realisasi', '%', 'Capaian'],
        ['S1.1', 76, 12, 95],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.realisasi.headers).toMatchObject({ capaianTertulis: 'D1' })
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

  test.each([
    ['Anggaran (Rp)', 'Murni', 'Perubahan'],
    ['Pagu Rp', 'Sebelum Perubahan', 'Setelah Perubahan'],
    ['Anggaran (Rp)', 'Sebelum Perubahan', 'Sesudah Perubahan'],
    ['Anggaran', 'Awal (Rp)', 'Akhir (Rp)'],
  ])('the unit beside what the lower row is of: %s over %s and %s', async (atas, awal, akhir) => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', atas, null, 'Realisasi (Rp)'],
        [null, null, awal, akhir, null],
        ['Program', 'Program satu', 100, 120, 90],
      ],
    })
    expect(places(findings)).toEqual([])
    const { paguAwal, pagu, realisasi } = value.anggaran.headers
    expect([paguAwal, pagu, realisasi]).toEqual(['C2', 'D2', 'E1'])
  })

  test('the unit beside what the lower row is of still multiplies', async () => {
    const { findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Anggaran (Rp. 000)', null, 'Realisasi'],
        [null, null, 'Murni', 'Perubahan', null],
        ['Program', 'Program satu', 100, 120, 90],
      ],
    })
    expect(places(findings)).toEqual(['Anggaran!C1 LK065'])
  })

  test('of two codes below one merged heading, which are no parts of one', async () => {
    const { value, findings } = await readBook(
      {
        'Perjanjian Kinerja': [
          ['Sasaran', 'Kode', null, 'Indikator Kinerja', 'Target'],
          [null, 'Sasaran', 'Indikator', null, null],
          ['Sasaran satu', 'S1', 'S1.1', 'Indikator satu', 80],
        ],
      },
      (workbook) => workbook.getWorksheet('Perjanjian Kinerja')?.mergeCells('B1:C1'),
    )
    expect(places(findings)).toEqual([])
    const { sasaran, kodeSasaran, kodeIndikator } = value.perjanjianKinerja.headers
    expect([sasaran, kodeSasaran, kodeIndikator]).toEqual(['A1', 'B2', 'C2'])
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

  // Money is below what names it whole; the "Realisasi" of another group is not its own.
  test.each([
    ['Realisasi Keuangan', 'Rp', '%'],
    ['Realisasi Anggaran', '(Rp)', '(%)'],
    ['Realisasi', 'Keuangan', '%'],
  ])(
    'a header known by its upper row comes before one that stands below another: %s',
    async (atas, rp, persen) => {
      const { value, findings } = await readBook({
        Anggaran: [
          ['Tingkat', 'Uraian', 'Pagu', atas, null, 'Kinerja Fisik', null],
          [null, null, null, rp, persen, 'Target', 'Realisasi'],
          ['Program', 'Program satu', 100, 90, 90, 2, 1],
        ],
      })
      expect(places(findings)).toEqual([])
      const { realisasi, targetKeluaran, realisasiKeluaran } = value.anggaran.headers
      expect([realisasi, targetKeluaran, realisasiKeluaran]).toEqual(['D2', 'F2', 'G2'])
    },
  )

  test.each([
    // The target says what the group is of; also where both groups have names of their own.
    ['Keuangan', 'Kinerja Fisik', { realisasi: 'D2', targetKeluaran: 'E2', realisasiKeluaran: 'F2' }],
    ['Kinerja Keuangan', 'Fisik', { realisasi: 'D2', targetKeluaran: 'E2', realisasiKeluaran: 'F2' }],
  ])('what is below one heading belongs together: %s, %s', async (uang, hasil, headers) => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', uang, null, hasil, null],
        [null, null, 'Pagu', 'Realisasi', 'Target', 'Realisasi'],
        ['Program', 'Program satu', 100, 90, '2 dokumen', '1 dokumen'],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.anggaran.headers).toMatchObject(headers)
    expect(value.anggaran.rows[0]?.realisasiKeluaran.value).toBe('1 dokumen')
  })

  test('so it does where its realisasi stands before that of the money', async () => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Kinerja Fisik', null, 'Kinerja Keuangan', null],
        [null, null, 'Target', 'Realisasi', 'Pagu', 'Realisasi'],
        ['Program', 'Program satu', '2 dokumen', '1 dokumen', 100, 90],
      ],
    })
    expect(places(findings)).toEqual([])
    const { realisasi, pagu, targetKeluaran, realisasiKeluaran } = value.anggaran.headers
    expect([targetKeluaran, realisasiKeluaran, pagu, realisasi]).toEqual(['C2', 'D2', 'E2', 'F2'])
  })

  // One heading over the whole of what was measured, in words of the office's own.
  test.each(['Capaian Kinerja Tahun 2023', 'Hasil Pengukuran', 'Kinerja'])(
    'the row below %s is of no other, and what stands beside the realisasi is checked with it',
    async (atas) => {
      const { value, findings } = await readBook({
        Realisasi: [
          ['No', 'Kode Indikator', 'Indikator Kinerja', atas, null, null, null, 'Analisis', null],
          [null, null, null, 'Satuan', 'Target', 'Realisasi', '% Capaian', 'Penyebab', 'Tindak Lanjut'],
          [1, 'S1.1', 'Indikator satu', '%', 80, 76, 95, 'Sebab', 'Lanjutan'],
        ],
      })
      expect(places(findings)).toEqual([])
      expect(value.realisasi.headers).toMatchObject({
        kodeIndikator: 'B1',
        indikator: 'C1',
        target: 'E2',
        realisasi: 'F2',
        capaianTertulis: 'G2',
        penyebab: 'H2',
        tindakLanjut: 'I2',
      })
    },
  )

  test('of three rows, the middle saying of which year the lower ones are', async () => {
    const { value, findings } = await readBook(
      {
        Realisasi: [
          ['PENGUKURAN KINERJA'],
          ['No', 'Kode Indikator', 'Indikator Kinerja', 'Kinerja', null, null, 'Analisis'],
          [null, null, null, 'Tahun 2022', null, null, null],
          [null, null, null, 'Target', 'Realisasi', '%', null],
          [1, 2, 3, 4, 5, 6, 7],
          [1, 'S1.1', 'Indikator satu', 80, 76, 95, 'Sebab'],
        ],
      },
      (workbook) => {
        const sheet = workbook.getWorksheet('Realisasi')
        for (const range of ['A1:G1', 'A2:A4', 'B2:B4', 'C2:C4', 'D2:F2', 'D3:F3', 'G2:G4'])
          sheet?.mergeCells(range)
      },
    )
    expect(places(findings)).toEqual([])
    expect(value.realisasi.headers).toEqual({
      kodeIndikator: 'B2',
      indikator: 'C2',
      target: 'D4',
      realisasi: 'E4',
      capaianTertulis: 'F4',
      penyebab: 'G2',
    })
    expect(value.realisasi.rows.map(({ row }) => row)).toEqual([6])
  })

  test('a first row of data that begins with a misi is none of three', async () => {
    const { value, findings } = await readBook({
      'Perjanjian Kinerja': [
        ['Sasaran', null, 'Indikator Kinerja', null, 'Target'],
        ['Kode', 'Uraian', 'Kode', 'Uraian', null],
        ['Misi 1: Mewujudkan pelayanan'],
        ['S1', 'Sasaran satu', 'S1.1', 'Indikator satu', 80],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.perjanjianKinerja.headers).toEqual({
      kodeSasaran: 'A2',
      sasaran: 'B2',
      kodeIndikator: 'C2',
      indikator: 'D2',
      target: 'E1',
    })
    expect(value.perjanjianKinerja.rows.map(({ row }) => row)).toEqual([4])
  })

  test('beside a realisasi of its own, the target of a heading is another', async () => {
    const { value } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Indikator Kinerja', 'Realisasi', 'Semester I', null],
        [null, null, null, 'Target', 'Realisasi'],
        ['S1.1', 'Indikator satu', 76, 40, 38],
      ],
    })
    expect(value.realisasi.headers).toEqual({ kodeIndikator: 'A1', indikator: 'B1', realisasi: 'C1' })
  })

  test('of one heading that is of no column, nothing is guessed', async () => {
    const { value, findings } = await readBook({
      Anggaran: [
        ['Tingkat', 'Uraian', 'Pagu', 'Realisasi', 'Triwulan I', null],
        [null, null, null, null, 'Rencana', 'Realisasi'],
        ['Program', 'Program satu', 100, 90, '2 dokumen', '1 dokumen'],
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.anggaran.headers).toEqual({ tingkat: 'A1', uraian: 'B1', pagu: 'C1', realisasi: 'D1' })
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
        ['Kode Indikator', 'Data Kondisi Kinerja Awal Tahunan (2020)', 2021, 2022, 'Catatan'],
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
