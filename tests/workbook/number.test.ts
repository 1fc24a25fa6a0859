/** The number policy, each case typed into a real .xlsx: what a cell means, and what is refused. */
import { describe, expect, test } from 'vitest'
import type { Nilai } from '../../src/workbook/cell.ts'
import { readBook, type Written } from './book.ts'

/** A value in one line: "95", "95%", ">=95", "90..95", "1:17", "Level 3". Decimals written after "/". */
function short(nilai: Nilai): string {
  switch (nilai.jenis) {
    case 'angka':
      return `${nilai.angka.toFixed()}${nilai.persen ? '%' : ''} /${nilai.desimal}`
    case 'batas':
      return `${nilai.operator}${nilai.angka.toFixed()}${nilai.persen ? '%' : ''} /${nilai.desimal}`
    case 'rentang':
      return `${nilai.bawah.toFixed()}..${nilai.atas.toFixed()}${nilai.persen ? '%' : ''} /${nilai.desimal}`
    case 'rasio':
      return `${nilai.kiri.toFixed()}:${nilai.kanan.toFixed()} /${nilai.desimal}`
    case 'predikat':
      return nilai.label
  }
}

/** Types each content below the header of one column and tells what was read: a value, "kosong", or the finding's code. */
async function readColumn(
  sheet: 'Realisasi' | 'Anggaran',
  header: string,
  contents: readonly Written[],
): Promise<readonly string[]> {
  const rows = contents.map((content, index): readonly Written[] => [`K${index}`, 'Program', 'x', content])
  const { value, findings } = await readBook({
    [sheet]: [
      ['Kode Indikator', 'Tingkat', 'Uraian', header].map((text) =>
        sheet === 'Anggaran' && text === 'Kode Indikator' ? 'Kode' : text,
      ),
      ...rows,
    ],
  })
  const codes = new Map(findings.map(({ cell, code }) => [cell, code]))
  return contents.map((_, index) => {
    const address = `D${index + 2}`
    const found = codes.get(address)
    if (sheet === 'Realisasi') {
      const row = value.realisasi.rows[index]
      const cell =
        header === '% Capaian'
          ? row?.capaianTertulis
          : header === 'Pembilang'
            ? row?.pembilang
            : row?.realisasi
      expect(cell?.cell).toBe(address)
      if (cell?.state === 'bad') return found ?? 'tanpa temuan'
      if (cell?.state !== 'filled' || cell.value === null) return 'kosong'
      if ('jenis' in cell.value) return short(cell.value)
      if ('desimal' in cell.value) return `${cell.value.angka.toFixed()} /${cell.value.desimal}`
      return cell.value.toFixed()
    }
    const cell = value.anggaran.rows[index]?.pagu
    expect(cell?.cell).toBe(address)
    return cell?.state === 'bad' ? (found ?? 'tanpa temuan') : (cell?.value?.toFixed() ?? 'kosong')
  })
}

type Case = readonly [content: Written, read: string]

async function expectColumn(
  sheet: 'Realisasi' | 'Anggaran',
  header: string,
  cases: readonly Case[],
): Promise<void> {
  const read = await readColumn(
    sheet,
    header,
    cases.map(([content]) => content),
  )
  const shown = (content: Written): string => JSON.stringify(content)
  expect(read.map((text, index) => `${shown(cases[index]?.[0] ?? null)} → ${text}`)).toEqual(
    cases.map(([content, text]) => `${shown(content)} → ${text}`),
  )
}

describe('numeric cells are taken as they are', () => {
  test('digits, decimals and noise', () =>
    expectColumn('Realisasi', 'Realisasi', [
      [95, '95 /0'],
      [94.35, '94.35 /2'],
      [0, '0 /0'],
      [-1.3, '-1.3 /1'],
      [18.088, '18.088 /3'],
      // 0.1 + 0.2 is 0.30000000000000004 in binary; Excel shows 15 digits.
      [0.1 + 0.2, '0.3 /1'],
      [126.66666666666667, '126.666666666667 /12'],
      [1e-7, '0.0000001 /7'],
    ]))

  test('the format fixes the printed decimals, and percent means hundredths', () =>
    expectColumn('Realisasi', 'Realisasi', [
      [{ value: 0.95, format: '0%' }, '95% /0'],
      [{ value: 0.9435, format: '0.00%' }, '94.35% /2'],
      [{ value: 14.818, format: '0.00' }, '14.818 /2'],
      [{ value: 18088, format: '#,##0' }, '18088 /0'],
      [{ value: 93.5, format: '0.0#' }, '93.5 /1'],
      [{ value: 17, format: '0 "orang"' }, '17 /0'],
      [{ value: 0.4, format: 'General' }, '0.4 /1'],
    ]))
})

describe('text numbers are read the Indonesian way', () => {
  test('thousands, decimals, money, percent, units', () =>
    expectColumn('Realisasi', 'Realisasi', [
      ['94,35', '94.35 /2'],
      ['1.234,5', '1234.5 /1'],
      ['1.234.567,89', '1234567.89 /2'],
      ['1.234.567', '1234567 /0'],
      ['1234,567', '1234.567 /3'],
      ['0,827', '0.827 /3'],
      ['0.827', '0.827 /3'],
      ['4.25', '4.25 /2'],
      ['Rp 1.234.567,-', '1234567 /0'],
      ['Rp. 1.234.567,00', '1234567 /2'],
      ['Rp1.234', '1234 /0'],
      ['94,35 %', '94.35% /2'],
      ['94,35%', '94.35% /2'],
      ['95 persen', '95% /0'],
      ['\u00A094,35\u00A0%\u00A0', '94.35% /2'],
      ['1\u202F234\u202F567,5', '1234567.5 /1'],
      ['18\u00A0088', '18088 /0'],
      ['17 orang', '17 /0'],
      ['30 LPK', '30 /0'],
      ['3 (tiga) dokumen', '3 /0'],
      ['120 m2', '120 /0'],
      ['12 m', '12 /0'],
      [' 17 ', '17 /0'],
      ['17,', '17 /0'],
    ]))

  test('signs', () =>
    expectColumn('Realisasi', 'Realisasi', [
      ['-1,3', '-1.3 /1'],
      ['−1,3', '-1.3 /1'],
      ['–1,3', '-1.3 /1'],
      ['(53,88)', '-53.88 /2'],
      ['+2,5', '2.5 /1'],
    ]))

  test('empty is not zero', () =>
    expectColumn('Realisasi', 'Realisasi', [
      [null, 'kosong'],
      ['', 'kosong'],
      ['   ', 'kosong'],
      ['\u00A0', 'kosong'],
      ['-', 'kosong'],
      ['–', 'kosong'],
      ['n/a', 'kosong'],
      ['N/A', 'kosong'],
      ['NA', 'kosong'],
      ['belum diukur', 'kosong'],
      ['0', '0 /0'],
      ['0,00', '0 /2'],
    ]))
})

describe('targets that are no plain number', () => {
  test('operators', () =>
    expectColumn('Realisasi', 'Realisasi', [
      ['≥95', '>=95 /0'],
      ['>=95', '>=95 /0'],
      ['=> 95', '>=95 /0'],
      ['≤ 1%', '<=1% /0'],
      ['< 1,5', '<1.5 /1'],
      ['> 80 %', '>80% /0'],
      ['min. 80', '>=80 /0'],
      ['Minimal 80', '>=80 /0'],
      ['maks. 5', '<=5 /0'],
      ['maksimal 5 hari', '<=5 /0'],
      ['lebih dari 10', '>10 /0'],
      ['kurang dari 10', '<10 /0'],
    ]))

  test('ranges', () =>
    expectColumn('Realisasi', 'Realisasi', [
      ['90–95', '90..95 /0'],
      // Inflation is promised so: 3 − 1 and 3 + 1, 2,5 − 0,75 and 2,5 + 0,75.
      ['3±1', '2..4 /0'],
      ['2,5% ± 0,75%', '1.75..3.25% /2'],
      ['3 +/- 1 %', '2..4% /0'],
      ['90-95', '90..95 /0'],
      ['90 - 95 %', '90..95% /0'],
      ['90 s.d. 95', '90..95 /0'],
      ['90 s/d 95', '90..95 /0'],
      ['90 sampai 95', '90..95 /0'],
      ['90 sampai dengan 95,5', '90..95.5 /1'],
      ['90% - 95%', '90..95% /0'],
      ['95-90', 'LK112'],
    ]))

  test('ratios', () =>
    expectColumn('Realisasi', 'Realisasi', [
      ['1:17', '1:17 /0'],
      ['1 : 17,5', '1:17.5 /1'],
      // 1:17 typed in a General cell becomes 01:17 in the morning: 77 minutes of 1440.
      [{ value: 77 / 1440, format: 'h:mm' }, 'LK108'],
    ]))

  test('predicates', () =>
    expectColumn('Realisasi', 'Realisasi', [
      ['B', 'B'],
      [' BB ', 'BB'],
      ['WTP', 'WTP'],
      ['WTP \n', 'WTP'],
      ['Level 3', 'Level 3'],
      ['Level 3 (Terdefinisi)', 'Level 3 (Terdefinisi)'],
      ['Ya', 'Ya'],
      ['Sangat Baik', 'Sangat Baik'],
      ['A-', 'A-'],
      ['BB+', 'BB+'],
      ['minim', 'minim'],
    ]))
})

describe('what is never guessed', () => {
  test('two readings', () =>
    expectColumn('Realisasi', 'Realisasi', [
      ['18,088', 'LK101'],
      ['1.234', 'LK101'],
      ['126,667 %', 'LK101'],
      ['≥18,088', 'LK101'],
      ['1.234-1.300', 'LK101'],
      ['-1.234', 'LK101'],
    ]))

  test('both readings are shown', async () => {
    const { findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Realisasi'],
        ['S1.1', '18,088'],
      ],
    })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      code: 'LK101',
      severity: 'error',
      sheet: 'Realisasi',
      cell: 'B2',
      value: '18,088',
      message: 'Angka ini dapat dibaca 18.088 atau 18,088.',
    })
  })

  test.each([
    ['1:1.000', 'Text'],
    ['1.000', 'Number'],
  ])('%s is to be typed again as %s: as a number, a ratio would become a time', async (isi, format) => {
    const { findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', 'Realisasi'],
        ['S1.1', isi],
      ],
    })
    expect(findings.map(({ code }) => code)).toEqual(['LK101'])
    expect(findings[0]?.fix).toContain(`format sel menjadi ${format}`)
  })

  // Target and realisasi may count by different numbers, and only one of them stands in Satuan.
  test('the number that a rate counts by is left to Satuan', () =>
    expectColumn('Realisasi', 'Realisasi', [
      ['102 per 100.000 KH', 'LK104'],
      ['7,5/1.000 kelahiran hidup', 'LK104'],
      ['7/1000', 'LK104'],
    ]))

  test('foreign writing, several values, multiplying words, nonsense', () =>
    expectColumn('Realisasi', 'Realisasi', [
      ['293,450,307.00', 'LK102'],
      ['293,450,307', 'LK102'],
      ['293,450,307,00', 'LK102'],
      ['11 jenis; 50.000 lembar', 'LK104'],
      ['3.862.239.393 (93,89%)', 'LK104'],
      ['Baik (65,36)', 'LK104'],
      ['B (65,36)', '65.36 /2'],
      ['72,35 (BB)', '72.35 /2'],
      ['72,35 (Predikat BB)', '72.35 /2'],
      ['BB (nilai 72,35)', '72.35 /2'],
      ['72,350 (BB)', 'LK101'],
      ['95 dari 100', 'LK104'],
      ['12 100', 'LK104'],
      ['16 Februari 2023', 'LK104'],
      ['1,5 juta', 'LK111'],
      ['20 ribu orang', 'LK111'],
      ['1.23.4', 'LK103'],
      // An exponent, or a letter typed for 0 or 1: never the digits before it alone.
      ['1e3', 'LK103'],
      ['1E400', 'LK103'],
      ['9O', 'LK103'],
      ['1O0', 'LK103'],
      ['5 liter', '5 /0'],
      ['5 orang', '5 /0'],
      ['20 m2', '20 /0'],
      ['12,5 ton CO2e', '12.5 /1'],
      ['1000000000000000', 'LK110'],
      ['≥1.000.000.000.000.000', 'LK110'],
      ['%', 'LK103'],
      ['Karena anggarannya dialihkan untuk keperluan lain sehingga tidak dapat diukur', 'LK103'],
    ]))

  const tolakan = async (kolom: string, isi: string): Promise<readonly string[]> => {
    const { findings } = await readBook({
      Realisasi: [
        ['Kode Indikator', kolom],
        ['S1.1', isi],
      ],
    })
    return findings
      .filter(({ code }) => code !== 'LK054')
      .map(({ code, message, fix }) => `${code} ${message} ${fix}`)
  }

  test.each(['1.23.4', 'Rp 152.345.678.90,-', '7.125.000.00'])(
    'dots that make no figure: %s',
    async (isi) => {
      const [satu = '', ...lain] = await tolakan('Realisasi', isi)
      expect(lain).toEqual([])
      expect(satu).toMatch(/^LK103 .*letak titik atau komanya tidak lazim\. .*tanpa titik ribuan\.$/)
    },
  )

  test('thousands kept apart by a space may be two figures', async () => {
    const [satu = '', ...lain] = await tolakan('TW IV', '4 012')
    expect(lain).toEqual([])
    expect(satu).toMatch(
      /^LK104 .*satu angka \(4\.012\) atau dua\. Bila satu angka, ketik ulang tanpa spasi;/,
    )
  })

  test.each(['5,2-', '1.234,56-', '5 –', '1,3%-'])(
    'a minus behind a figure, as some systems write it, is not lost: %s',
    async (isi) => {
      const [satu = '', ...lain] = await tolakan('Realisasi', isi)
      expect(lain).toEqual([])
      expect(satu).toMatch(/^LK103 /)
    },
  )

  test('words and units are told as before', async () => {
    expect((await tolakan('Pembilang', 'banyak'))[0]).toContain('pindahkan keterangannya')
    expect((await tolakan('Realisasi', '11 jenis; 50.000 lembar'))[0]).toContain('lebih dari satu nilai')
  })

  test('formulas, errors, booleans, dates, infinity', () =>
    expectColumn('Realisasi', 'Realisasi', [
      [{ formula: '40+2', result: 42 }, '42 /0'],
      [{ formula: 'A1&"x"', result: '94,35' }, '94.35 /2'],
      [{ formula: '40+2' }, 'LK105'],
      [{ value: { error: '#DIV/0!' }, format: 'General' }, 'LK106'],
      [{ value: { formula: '1/0', result: { error: '#DIV/0!' } }, format: 'General' }, 'LK106'],
      [1e15, 'LK110'],
      [-1e18, 'LK110'],
      [999_999_999_999_999, '999999999999999 /0'],
      [true, 'LK109'],
      [{ value: 44927, format: 'dd/mm/yyyy' }, 'LK107'],
      [{ value: 95, format: 'd-mmm-yy' }, 'LK107'],
    ]))
})

describe('rupiah', () => {
  test('dots every three digits are thousands', () =>
    expectColumn('Anggaran', 'Pagu', [
      [1234567, '1234567'],
      ['18.088', '18088'],
      ['1.234.567', '1234567'],
      ['Rp 1.234.567,-', '1234567'],
      ['Rp. 1.234.567,00', '1234567'],
      ['Rp 24.300.904.925,96', '24300904925.96'],
      ['1.234.567 rupiah', '1234567'],
      ['(1.500.000)', '-1500000'],
      ['Rp (1.500.000)', '-1500000'],
      ['-', 'kosong'],
      ['Rp -', 'kosong'],
      ['Rp 0', '0'],
      // Said of money the word leaves no doubt; a dash does.
      ['nihil', '0'],
      ['Rp NIHIL', '0'],
      ['(nihil)', '0'],
    ]))

  test('what is refused', () =>
    expectColumn('Anggaran', 'Pagu', [
      ['18,088', 'LK102'],
      ['293,450,307.00', 'LK102'],
      ['12.50', 'LK101'],
      ['500 juta', 'LK111'],
      ['1,2 M', 'LK111'],
      ['50 lembar', 'LK103'],
      ['95%', 'LK103'],
      ['3.862.239.393 (93,89%)', 'LK104'],
      ['ada', 'LK103'],
      ['nihil realisasi', 'LK103'],
      [true, 'LK109'],
    ]))
})

describe('percent and plain number columns', () => {
  test('percentages typed by hand', () =>
    expectColumn('Realisasi', '% Capaian', [
      [126.67, '126.67 /2'],
      [{ value: 1.2667, format: '0.00%' }, '126.67 /2'],
      ['126,67', '126.67 /2'],
      ['126,67 %', '126.67 /2'],
      ['≥95', 'LK103'],
    ]))

  test('a number column takes no target words', () =>
    expectColumn('Realisasi', 'Pembilang', [
      [155, '155'],
      ['155 orang', '155'],
      ['13.377', 'LK101'],
      ['B', 'LK103'],
      ['90-95', 'LK104'],
    ]))
})
