/** A table sheet read as a whole: typed values at their addresses, what is carried down, what is required. */
import { describe, expect, test } from 'vitest'
import { BARIS, codes, JUDUL, pk, places, readBook } from './book.ts'

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

describe('a code in cells of its own, below one header merged over them', () => {
  const isi = (urusan: string | number, ...bagian: readonly (string | number | null)[]) => [
    urusan,
    ...bagian,
    ...Array.from({ length: 4 - bagian.length }, () => null),
  ]
  const baca = (baris: readonly ReturnType<typeof isi>[]) =>
    readBook(
      {
        Anggaran: [
          ['Kode', null, null, null, null, 'Tingkat', 'Uraian', 'Pagu', 'Realisasi'],
          ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
          ...baris.map((kode, ke) => [
            ...kode,
            ['Program', 'Kegiatan', 'Sub Kegiatan'][ke] ?? 'Program',
            `Baris ${ke}`,
            100,
            90,
          ]),
        ],
      },
      (workbook) => workbook.getWorksheet('Anggaran')?.mergeCells('A1:E1'),
    )

  test('is joined, as SIPD writes it', async () => {
    const { value, findings } = await baca([
      isi('1', '01', '02'),
      isi(1, '01', '02', '2.01'),
      isi('1', '01', '02', '2.01', '0003'),
    ])
    expect(places(findings)).toEqual([])
    expect(value.anggaran.rows.map(({ kode }) => `${kode.cell} ${kode.value}`)).toEqual([
      'A3 1.01.02',
      'A4 1.01.02.2.01',
      'A5 1.01.02.2.01.0003',
    ])
  })

  test('is left as it stands where a zero was lost', async () => {
    const { value, findings } = await baca([isi('1', 1, 2)])
    expect(value.anggaran.rows.map(({ kode }) => kode.value)).toEqual(['1'])
    expect(places(findings)).toEqual(['Anggaran!B1 LK064', 'Anggaran!C1 LK064'])
  })
})

describe('an error value in a formula', () => {
  const rumus = (formula: string) => ({ formula, result: { error: '#VALUE!' } }) as const
  const baca = (c2: Parameters<typeof readBook>[0][string], shape: Parameters<typeof readBook>[1]) =>
    readBook({ Anggaran: c2 }, shape)
  const dasar = [
    ['Tingkat', 'Uraian', 'Pagu', 'Realisasi', '% Realisasi'],
    ['Program', 'Program satu', null, 90, null],
    ['Kegiatan', 'Kegiatan satu', null, 90, null],
    ['Sub Kegiatan', 'Sub satu', '1O0', 90, null],
  ] as const

  test('waits for the cell that it comes from', async () => {
    const { findings } = await baca(dasar, (workbook) => {
      const sheet = workbook.getWorksheet('Anggaran')
      if (sheet === undefined) return
      sheet.getCell('C2').value = rumus('SUM($C$3:C3)')
      sheet.getCell('C3').value = rumus('C4*1')
      sheet.getCell('E4').value = rumus('D4/C4*100')
    })
    expect(places(findings)).toEqual(['Anggaran!C4 LK103'])
  })

  test('is told where it begins, and where it goes round', async () => {
    const { findings } = await baca(
      [...dasar.slice(0, 3), ['Sub Kegiatan', 'Sub satu', 100, 90, null]],
      (workbook) => {
        const sheet = workbook.getWorksheet('Anggaran')
        if (sheet === undefined) return
        sheet.getCell('C2').value = rumus('C3')
        sheet.getCell('C3').value = rumus('Lain!C4/0')
        sheet.getCell('D2').value = rumus('D3')
        sheet.getCell('D3').value = rumus('D2')
      },
    )
    expect(places(findings)).toEqual(['Anggaran!D2 LK106', 'Anggaran!C3 LK106', 'Anggaran!D3 LK106'])
  })
})
