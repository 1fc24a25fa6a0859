/** What codes and choices make of a cell, in real .xlsx files. */
import { describe, expect, test } from 'vitest'
import { BARIS, JUDUL, pk, places, readBook } from './book.ts'

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
    ['Maksimum', 'positif'],
    ['Minimum', 'negatif'],
    ['Lebih rendah lebih baik', 'negatif'],
    ['Higher is Better', 'positif'],
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
