/** Forms (`Isian` | `Nilai`), dates and years in real .xlsx files. */
import { describe, expect, test } from 'vitest'
import { BENAR, places, type Rows, readBook, type Written } from './book.ts'

const IDENTITAS: Rows = BENAR.Identitas ?? []

async function identitas(rows: Rows, shape?: Parameters<typeof readBook>[1]) {
  const { value, findings } = await readBook({ Identitas: rows }, shape)
  return { ...value.identitas, found: places(findings), findings }
}

describe('fields by name', () => {
  test('aliases, numbering, colons, a title above, help beside, any order', async () => {
    const read = await identitas([
      ['IDENTITAS PERANGKAT DAERAH'],
      ['No', 'Isian', 'Nilai', 'Keterangan'],
      ['1', 'Tahun Anggaran :', 2022, 'Tahun laporan'],
      ['2', 'a. Nama SKPD', 'Dinas Uji', 'Nama lengkap'],
      ['3', 'Pemerintah  daerah', 'Kabupaten Uji', null],
      ['4', 'Visi', null, 'Visi kepala daerah'],
    ])
    expect(read.found).toEqual([])
    expect(read.fields.namaOpd).toMatchObject({ value: 'Dinas Uji', cell: 'C4' })
    expect(read.fields.tahun).toMatchObject({ value: 2022, cell: 'C3' })
    expect(read.fields.visi).toMatchObject({ value: null, state: 'empty', cell: 'C6' })
    expect(read.fields.logo).toMatchObject({ state: 'empty', cell: '' })
  })

  test.each([
    ['APBD Perubahan Tahun 2022', 'APBD Perubahan'],
    ['P-APBD TA 2022', 'APBD Perubahan'],
    ['DPPA 2022', 'APBD Perubahan'],
    ['APBD Induk', 'APBD'],
    ['APBD Tahun Anggaran 2022', 'APBD'],
  ])('the budget as an office calls it, with its year: %s', async (isi, jenis) => {
    const read = await identitas([...IDENTITAS, ['Jenis Anggaran', isi]])
    expect(read.found).toEqual([])
    expect(read.fields.jenisAnggaran.value).toBe(jenis)
  })

  test('without a header row, a colon between label and value', async () => {
    const read = await identitas([
      ['Nama OPD', ':', 'Dinas Uji'],
      ['Pemerintah Daerah', ':', 'Kabupaten Uji'],
      ['Tahun', ':', 2022],
    ])
    expect(read.found).toEqual([])
    expect(read.fields.namaOpd).toMatchObject({ value: 'Dinas Uji', cell: 'C1' })
  })

  test('a merged value', async () => {
    const read = await identitas(IDENTITAS, (workbook) =>
      workbook.getWorksheet('Identitas')?.mergeCells('B2:D2'),
    )
    expect(read.found).toEqual([])
    expect(read.fields.namaOpd.value).toBe('Dinas Uji')
  })

  test('missing, blank, double and misspelt fields', async () => {
    expect((await identitas(IDENTITAS.slice(0, 3))).found).toEqual(['Identitas! LK060'])
    const blank = await identitas(IDENTITAS.map((row) => (row[0] === 'Nama OPD' ? ['Nama OPD', ' '] : row)))
    expect(blank.found).toEqual(['Identitas!B2 LK202'])
    expect(blank.fields.namaOpd.state).toBe('bad')
    expect((await identitas([...IDENTITAS, ['Tahun', 2023]])).found).toEqual(['Identitas!A5 LK061'])
    expect((await identitas([...IDENTITAS, ['Pangkt', 'Pembina']])).found).toEqual(['Identitas!A5 LK062'])
    const slip = await identitas(IDENTITAS.map((row) => (row[0] === 'Tahun' ? ['Tahum', 2022] : row)))
    expect(slip.found).toEqual(['Identitas!A4 LK060'])
    expect(slip.findings[0]?.fix).toContain('“Tahum” di sel A4')
  })

  test('the superior: title and name under several labels', async () => {
    const atasan = async (...rows: Rows): Promise<readonly (string | null)[]> => {
      const { fields, found } = await identitas([...IDENTITAS, ...rows])
      return [fields.jabatanAtasan.value, fields.namaAtasan.value, ...found]
    }
    expect(await atasan(['Atasan', 'Camat Uji'])).toEqual(['Camat Uji', null])
    // Beside a title it may be the person: named, not guessed.
    expect(await atasan(['Jabatan Atasan', 'Camat Uji'], ['Pihak Kedua', 'Nama Camat'])).toEqual([
      'Camat Uji',
      null,
      'Identitas!A6 LK062',
    ])
    expect(await atasan(['Atasan', 'Camat Uji'], ['Nama Atasan', 'Nama Camat'])).toEqual([
      'Camat Uji',
      'Nama Camat',
    ])
    // A title of a group of fields.
    expect(
      await atasan(
        ['PIHAK KEDUA', null],
        ['Jabatan Pihak Kedua', 'Camat Uji'],
        ['Nama Pihak Kedua', 'Nama Camat'],
      ),
    ).toEqual(['Camat Uji', 'Nama Camat'])
    expect(await atasan(['Jabatan Atasan Langsung', 'Camat Uji'], ['Jabatan Pihak Kedua', 'Camat'])).toEqual([
      'Camat Uji',
      null,
      'Identitas!A6 LK061',
    ])
  })

  test('a blanked label is reported where it was, a renamed one among the unknown labels', async () => {
    const blanked = await identitas(IDENTITAS.map((row) => (row[0] === 'Tahun' ? [null, 2022] : row)))
    expect(blanked.found).toEqual(['Identitas!A4 LK060'])
    const renamed = await identitas(IDENTITAS.map((row) => (row[0] === 'Tahun' ? ['Angka', 2022] : row)))
    expect(renamed.found).toEqual(['Identitas! LK060'])
    expect(renamed.findings[0]?.related).toEqual([{ sheet: 'Identitas', cell: 'A4' }])
  })

  test('words of the example do not reach the report', async () => {
    const read = await identitas([...IDENTITAS, ['Nama Pimpinan', 'Nama Lengkap, S.H.']])
    expect(read.found).toEqual(['Identitas!B5 LK122'])
    expect(read.fields.namaPimpinan).toMatchObject({ value: null, state: 'bad' })
  })

  test('settings left at their defaults are settings', async () => {
    const { value, findings } = await readBook({
      Pengaturan: [
        ['Isian', 'Nilai'],
        ['Rumus Negatif', 'T/R x 100'],
        ['Desimal', 2],
        ['Target Nol', 100],
        ['Efisiensi', 'capaian ≥ serapan'],
        ['Spasi', '1,5'],
      ],
    })
    expect(places(findings)).toEqual([])
    const { fields } = value.pengaturan
    expect([fields.rumusNegatif.value, fields.targetNol.value, fields.efisiensi.value]).toEqual([
      'T/R',
      '100 bila tercapai',
      'banding',
    ])
    expect(fields.spasi.value?.toFixed()).toBe('1.5')
  })
})

describe('dates', () => {
  async function tanggal(contents: readonly Written[]): Promise<readonly string[]> {
    const { value, findings } = await readBook({
      Aparatur: [
        ['Kelompok', 'Uraian', 'Jumlah', 'Keadaan Per'],
        ...contents.map((content, index) => [`K${index}`, 'u', 1, content]),
      ],
    })
    const codes = new Map(findings.map(({ cell, code }) => [cell, code]))
    return value.aparatur.rows.map(({ keadaanPer: { value: read, cell } }) =>
      read === null ? (codes.get(cell) ?? 'kosong') : [read.tahun, read.bulan, read.hari ?? '?'].join('-'),
    )
  }

  test.each<readonly [Written, string]>([
    ['16 Februari 2023', '2023-2-16'],
    ['16 Pebruari 2023', '2023-2-16'],
    ['2 Nopember 2022', '2022-11-2'],
    ['17 Agust. 2022', '2022-8-17'],
    ['16 February 2023', '2023-2-16'],
    ['February 16, 2023', '2023-2-16'],
    ['16/02/2023', '2023-2-16'],
    ['16-2-2023', '2023-2-16'],
    ['16.02.2023', '2023-2-16'],
    ['2023-02-16', '2023-2-16'],
    ['16-Feb-23', '2023-2-16'],
    ['Simpang Empat, 16 Februari 2023', '2023-2-16'],
    ['per 31 Desember 2022', '2022-12-31'],
    ['Januari 2023', '2023-1-?'],
    ['Des 2022', '2022-12-?'],
    // 16 February 2023 is day 44973 of Excel's calendar.
    [44973, '2023-2-16'],
    [{ value: 44973, format: 'dd/mm/yyyy' }, '2023-2-16'],
    [{ value: 44973.75, format: 'd mmmm yyyy h:mm' }, '2023-2-16'],
    [{ value: 44927, format: 'mmm-yy' }, '2023-1-?'],
    [{ value: 44927, format: 'mmmm yyyy' }, '2023-1-?'],
    ['-', 'kosong'],
    ['31 Februari 2023', 'LK116'],
    ['02/16/2023', 'LK116'],
    ['awal tahun', 'LK116'],
    [2023, 'LK116'],
    [true, 'LK116'],
  ])('%j is %s', async (content, expected) => {
    expect(await tanggal([content])).toEqual([expected])
  })

  test('a date is carried across groups', async () => {
    expect(await tanggal(['31 Desember 2022', null])).toEqual(['2022-12-31', '2022-12-31'])
  })
})

describe('years', () => {
  test.each<readonly [Written, number | string]>([
    [2022, 2022],
    ['2022', 2022],
    ['Tahun 2022', 2022],
    ['TA 2022', 2022],
    ['2022.0', 2022],
    [{ value: 2022, format: '0.0' }, 2022],
    [{ value: 44926, format: 'dd/mm/yyyy' }, 'LK117'],
    // A day of the year of which the cell shows the year alone; 2022 typed under that format is a day of 1905.
    [{ value: 44926, format: 'yyyy' }, 2022],
    [{ value: 2022, format: 'yyyy' }, 'LK117'],
    [22, 'LK117'],
    [2022.5, 'LK117'],
    ['2021-2026', 'LK117'],
  ])('%j is %s', async (content, expected) => {
    const read = await identitas(IDENTITAS.map((row) => (row[0] === 'Tahun' ? ['Tahun', content] : row)))
    expect(read.fields.tahun.value ?? read.findings[0]?.code).toBe(expected)
    expect(read.fields.tahun.state).toBe(typeof expected === 'number' ? 'filled' : 'bad')
  })
})

describe('texts', () => {
  test('as Excel shows them', async () => {
    const contents: readonly (readonly [Written, string | null])[] = [
      ['  dua kata  ', 'dua kata'],
      ['baris\r\nbaru', 'baris\nbaru'],
      ['tak\u200Bterlihat', 'takterlihat'],
      [12, '12'],
      [1234.5, '1234,5'],
      [{ value: 1234567, format: '#,##0' }, '1.234.567'],
      [{ value: 0.5, format: '0%' }, '50%'],
      [{ value: 44973, format: 'd mmmm yyyy' }, '16 Februari 2023'],
      [{ value: 44973, format: 'mmm-yy' }, 'Februari 2023'],
      [{ value: 44973, format: '"Tahun" yyyy' }, '2023'],
      ['-', null],
      ['1. bernomor', '1. bernomor'],
    ]
    const { value, findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Realisasi', 'Penyebab'],
        ...contents.map(([content], index) => [`S${index}`, 1, content]),
      ],
    })
    expect(places(findings)).toEqual([])
    expect(value.realisasi.rows.map(({ penyebab }) => penyebab.value)).toEqual(
      contents.map(([, text]) => text),
    )
  })
})
