/** One planted fault in sheet Komponen, one finding: at the cell, or naming it. */
import { describe, expect, test } from 'vitest'
import type { MarkdownSheet } from '../../scripts/markdown-workbook.ts'
import { parseMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { dasar, jalankan } from '../helpers/contoh.ts'

const JUDUL = ['Kode Indikator', 'Komponen', 'Bobot', 'Realisasi', 'Penggabungan', 'Faktor'] as const

/** S1.1: (3,4 + 3,3 + 3,38)/3 × 25 = 84. S2.1: (50×90 + 30×92 + 20×96)/100 = 91,8. */
const BENAR: readonly (readonly string[])[] = [
  ['S1.1', 'Persyaratan', '', '3.4', 'Rata-rata', '25'],
  ['', 'Prosedur', '', '3.3', '', ''],
  ['', 'Waktu', '', '3.38', '', ''],
  ['S2.1', 'Loket', '50', '90', 'Rata-rata Berbobot', ''],
  ['', 'Daring', '30', '92', '', ''],
  ['', 'Keliling', '20', '96', '', ''],
]

interface Ubahan {
  readonly komponen?: readonly (readonly [baris: number, kolom: number, isi: string])[]
  /** Realisasi, Pembilang and Penyebut of S2.1; its % Capaian is left blank. */
  readonly s21?: readonly [string, string, string]
  /** Realisasi of S1.1. */
  readonly s11?: string
  readonly penyebab?: string
}

async function temuan({
  komponen = [],
  s21 = ['91.8', '', ''],
  s11 = '84',
  penyebab = 'Antrean daring',
}: Ubahan): Promise<readonly Finding[]> {
  const rows = BENAR.map((baris, r) =>
    baris.map((isi, k) => komponen.find(([b, kolom]) => b === r && kolom === k)?.[2] ?? isi),
  )
  const tabel = [JUDUL, JUDUL.map(() => '---'), ...rows].map((baris) => `| ${baris.join(' | ')} |`).join('\n')
  const [lembar] = parseMarkdownWorkbook(`## Komponen\n\n${tabel}\n`)
  const sheets = dasar.map((sheet): MarkdownSheet => {
    if (sheet.name !== 'Realisasi') return sheet
    const teks = `## Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | Pembilang | Penyebut | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- | --- |
| S1.1 | Indeks kepuasan masyarakat | ${s11} | | | ${penyebab} | Menambah loket | 82 |
| S1.2 | Lama layanan | 4.5 | | | Formulir ringkas | Layanan satu atap | 5 |
| S2.1 | Persentase berkas lengkap | ${s21.join(' | ')} | Daftar periksa | Pelatihan petugas | 88 |
`
    return parseMarkdownWorkbook(teks)[0] ?? sheet
  })
  return jalankan({
    sheets: lembar === undefined ? sheets : [...sheets, lembar],
    temuan: [],
    tahunLalu: null,
  })
}

const ringkas = (semua: readonly Finding[]): readonly string[] =>
  semua.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)

describe('right workbooks have no findings', () => {
  test.each<[string, Ubahan]>([
    ['typed and equal', {}],
    ['blank: computed', { s11: '', s21: ['', '', ''] }],
    // 918/1000 × 100 = 91,8
    ['the same fraction', { s21: ['', '918', '1000'] }],
    ['typed, rounded', { s21: ['92', '', ''] }],
    [
      'weights as shares',
      {
        komponen: [
          [3, 2, '0.5'],
          [4, 2, '0.3'],
          [5, 2, '0.2'],
        ],
      },
    ],
    [
      'equal shares, rounded',
      {
        s11: '',
        komponen: [
          [0, 2, '33.33'],
          [1, 2, '33.33'],
          [2, 2, '33.33'],
        ],
      },
    ],
    [
      'a word said twice',
      {
        komponen: [
          [1, 4, 'Rata-rata'],
          [2, 5, '25'],
        ],
      },
    ],
    ['no word where weights say it', { komponen: [[3, 4, '']] }],
    [
      'percentages that differ tenfold',
      // (50×80 + 30×8,5 + 20×9,5)/100 = 44,45
      {
        s21: ['', '', ''],
        penyebab: 'Antrean daring',
        komponen: [
          [3, 3, '80'],
          [4, 3, '8.5'],
          [5, 3, '9.5'],
        ],
      },
    ],
    [
      'points within weights that differ tenfold',
      // 45 + 4,5 + 3,9 = 53,4
      {
        s21: ['', '', ''],
        komponen: [
          [3, 2, '50'],
          [4, 2, '45'],
          [5, 2, '5'],
          [3, 3, '4.5'],
          [4, 3, '40'],
          [5, 3, '3.9'],
          [3, 4, 'Jumlah'],
        ],
      },
    ],
    [
      'counts that are added, of any size',
      // 32 + 3,4 + 3,1 = 38,5; × 2 = 77
      {
        s11: '',
        komponen: [
          [0, 3, '3.4'],
          [1, 3, '32'],
          [2, 3, '3.1'],
          [0, 4, 'Jumlah'],
          [0, 5, '2'],
        ],
      },
    ],
    [
      'one component apart, but not ten times',
      // (4 + 1,2 + 1,1)/3 × 40 = 84
      {
        s11: '',
        komponen: [
          [0, 3, '4'],
          [1, 3, '1.2'],
          [2, 3, '1.1'],
          [0, 5, '40'],
        ],
      },
    ],
  ])('%s', async (_, ubahan) => {
    expect(ringkas(await temuan(ubahan))).toEqual([])
  })
})

describe('one fault, one finding', () => {
  test.each<[string, Ubahan, string]>([
    ['an unknown code', { komponen: [[0, 0, 'S1.9']] }, 'Komponen!A2 LK301'],
    [
      'an unknown code, nothing typed',
      { s11: '', penyebab: '', komponen: [[0, 0, 'S1.9']] },
      'Komponen!A2 LK301',
    ],
    ['a wrong value against a typed realisasi', { komponen: [[4, 3, '29']] }, 'Realisasi!C4 LK290'],
    ['a wrong typed realisasi', { s21: ['19.8', '', ''] }, 'Realisasi!C4 LK290'],
    // 900/1000 × 100 = 90, components 91,8
    ['a fraction that says otherwise', { s21: ['', '900', '1000'] }, 'Realisasi!D4 LK290'],
    // typed 91,8 against 900/1000: the fraction is told, the components agree
    ['a wrong fraction beside right components', { s21: ['91.8', '900', '1000'] }, 'Realisasi!C4 LK241'],
    // 85 against both 91,8: one wrong cell
    ['a typed value against both', { s21: ['85', '918', '1000'] }, 'Realisasi!C4 LK241'],
    ['no way said', { komponen: [[0, 4, '']] }, 'Komponen!E2 LK291'],
    ['another way said below', { komponen: [[1, 4, 'Jumlah']] }, 'Komponen!E3 LK292'],
    ['another factor said below', { komponen: [[1, 5, '20']] }, 'Komponen!F3 LK292'],
    ['a word nobody knows', { komponen: [[0, 4, 'Dikalikan']] }, 'Komponen!E2 LK118'],
    ['a weight missing', { komponen: [[5, 2, '']] }, 'Komponen!C7 LK293'],
    [
      'a weight missing, no word',
      {
        komponen: [
          [5, 2, ''],
          [3, 4, ''],
        ],
      },
      'Komponen!C7 LK293',
    ],
    ['a negative weight', { komponen: [[5, 2, '-20']] }, 'Komponen!C7 LK294'],
    ['a weight that is text', { komponen: [[5, 2, 'besar']] }, 'Komponen!C7 LK103'],
    // (50×91,8 + 30×91,8 + 2×91,8)/82 = 91,8
    [
      'weights that do not add up',
      {
        komponen: [
          [3, 3, '91.8'],
          [4, 3, '91.8'],
          [5, 3, '91.8'],
          [5, 2, '2'],
        ],
      },
      'Komponen!C5 LK295',
    ],
    ['a value missing', { komponen: [[4, 3, '']] }, 'Komponen!D6 LK296'],
    ['a value missing, nothing typed', { s21: ['', '', ''], komponen: [[4, 3, '']] }, 'Komponen!D6 LK296'],
    ['a name twice', { komponen: [[4, 1, 'loket']] }, 'Komponen!B6 LK297'],
    ['a predicate', { s21: ['', '', ''], komponen: [[4, 3, 'Baik']] }, 'Komponen!D6 LK298'],
    ['a range', { komponen: [[4, 3, '90–95']] }, 'Komponen!D6 LK298'],
    ['a name missing', { komponen: [[4, 1, '']] }, 'Komponen!B6 LK201'],
    // (3,4 + 32 + 3,38)/3 × 25 = 323,17: 404 % of 80
    ['a comma lost, nothing typed', { s11: '', komponen: [[1, 3, '32']] }, 'Komponen!D3 LK279'],
    // Shown with as many decimals as the others: (3,4 + 34 + 3,38)/3 × 25 = 339,83
    ['a comma lost, decimals shown', { s11: '', komponen: [[1, 3, '34,00']] }, 'Komponen!D3 LK279'],
    ['a comma lost by two places', { s11: '', komponen: [[1, 3, '336']] }, 'Komponen!D3 LK279'],
    ['a comma lost beside a typed realisasi', { komponen: [[1, 3, '33']] }, 'Realisasi!C2 LK290'],
    [
      'a comma lost in points, above their weight',
      {
        s21: ['', '', ''],
        komponen: [
          [3, 3, '46.5'],
          [4, 3, '27.5'],
          [5, 3, '178'],
          [3, 4, 'Jumlah'],
        ],
      },
      'Komponen!D7 LK279',
    ],
    [
      'a comma lost in a percentage',
      {
        s21: ['', '', ''],
        komponen: [
          [3, 3, '90.5'],
          [4, 3, '925'],
          [5, 3, '96.5'],
        ],
      },
      'Komponen!D6 LK279',
    ],
    ['text that can be read two ways', { komponen: [[4, 3, '92,000']] }, 'Komponen!D6 LK101'],
  ])('%s', async (_, ubahan, harapan) => {
    expect(ringkas(await temuan(ubahan))).toEqual([harapan])
  })

  test('points within their weights are not taken for values', async () => {
    const semua = await temuan({
      s21: ['', '', ''],
      komponen: [
        [3, 3, '45'],
        [4, 3, '27'],
        [5, 3, '19.8'],
        [3, 4, ''],
      ],
    })
    expect(ringkas(semua)).toEqual(['Komponen!E5 LK291'])
    // 45 + 27 + 19,8 = 91,8; /3 = 30,6; (2250 + 810 + 396)/100 = 34,56
    expect(semua[0]?.message).toContain(
      'Jumlah memberi 91,80, Rata-rata memberi 30,60, dan Rata-rata Berbobot memberi 34,56',
    )
  })

  test('another way that fits is named', async () => {
    // 90 + 92 + 96 = 278; the mean is 92,67
    const semua = await temuan({ s21: ['92.67', '', ''] })
    expect(semua.map(({ message }) => message)).toEqual([
      'Realisasi S2.1 tertulis 92,67, sedangkan rata-rata berbobot komponennya adalah 91,80. Angka itu cocok dengan Penggabungan Rata-rata.',
    ])
  })
})
