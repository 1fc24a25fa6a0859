/** Components into a realisasi: ways, factor, weights, gaps, and the order of the sources. */
import { describe, expect, test } from 'vitest'
import { calcJson } from '../../src/calc/json.ts'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { hasilDari, indikatorDari, laporanDari, tercetak } from '../helpers/laporan-value.ts'
import { bad, type Isi } from '../helpers/workbook-value.ts'

type Baris = Readonly<Record<string, Isi>>

/** Rows as [bobot, realisasi], the first with what stands once. */
function komponen(isi: readonly (readonly [Isi, Isi])[], sekali: Baris = {}): readonly Baris[] {
  return isi.map(([bobot, realisasi], ke) => ({
    kodeIndikator: 'I1',
    komponen: `Komponen ${ke + 1}`,
    bobot,
    realisasi,
    ...(ke === 0 ? sekali : {}),
  }))
}

function dipakai(rows: readonly Baris[], realisasi: Baris = {}, pk: Baris = {}): string {
  const hasil = indikatorDari({ target: 50, ...pk }, realisasi, { komponen: rows })
  const nilai = hasil.realisasi.nilai
  const teks =
    nilai?.jenis === 'angka' ? nilai.angka.toSignificantDigits(8).toString() : tercetak(hasil.capaian)
  return `${teks} ${hasil.realisasi.asal}`
}

describe('a component of no known indicator', () => {
  const rows = (lain: Isi): readonly Baris[] => [
    ...komponen([[null, 3]], { penggabungan: 'Rata-rata' }),
    { kodeIndikator: lain, komponen: 'Komponen 2', realisasi: 5 },
  ]

  test.each<[string, Isi]>([
    ['an unknown code', 'I9'],
    ['an unreadable code', bad],
  ])('%s: the mean of the rest would be wrong', (_, lain) => {
    expect(dipakai(rows(lain))).toBe('[komponen tanpa indikator] tidak ada')
  })
  test('a typed realisasi needs no components', () => {
    expect(dipakai(rows('I9'), { realisasi: 4 })).toBe('4 tertulis')
  })
})

describe('ways of putting together', () => {
  test.each<[string, readonly (readonly [Isi, Isi])[], Baris, string]>([
    // 17,25 + 7,6 + 47,5
    [
      'sum',
      [
        [20, 17.25],
        [10, 7.6],
        [70, 47.5],
      ],
      { penggabungan: 'Jumlah' },
      '72.35 komponen',
    ],
    // (3,4 + 3,3 + 3,5)/3
    [
      'mean',
      [
        [null, 3.4],
        [null, 3.3],
        [null, 3.5],
      ],
      { penggabungan: 'Rata-rata' },
      '3.4 komponen',
    ],
    // 10/3 × 25 = 83,333…
    [
      'mean with a factor',
      [
        [null, 3],
        [null, 3],
        [null, 4],
      ],
      { penggabungan: 'Rata-rata', faktor: 25 },
      '83.333333 komponen',
    ],
    // (60×80 + 40×120)/100 = (4800 + 4800)/100 = 96
    [
      'weights on every row',
      [
        [60, 80],
        [40, 120],
      ],
      {},
      '96 komponen',
    ],
    // weights of 1: (0,6×80 + 0,4×120)/1 = 96
    [
      'weights of 1',
      [
        [0.6, 80],
        [0.4, 120],
      ],
      {},
      '96 komponen',
    ],
    // divided by what they add up to: (1×10 + 3×30)/4 = 25
    [
      'weights that add up to 4',
      [
        [1, 10],
        [3, 30],
      ],
      { penggabungan: 'Rata-rata Berbobot' },
      '25 komponen',
    ],
    // a weight of 0 leaves its value out: 30
    [
      'a weight of 0',
      [
        [0, 10],
        [5, 30],
      ],
      { penggabungan: 'Rata-rata Berbobot' },
      '30 komponen',
    ],
    [
      'zero is a value',
      [
        [null, 0],
        [null, 30],
      ],
      { penggabungan: 'Rata-rata' },
      '15 komponen',
    ],
    ['one component needs no word', [[null, 30]], {}, '30 komponen'],
  ])('%s', (_, isi, sekali, harapan) => {
    expect(dipakai(komponen(isi, sekali))).toBe(harapan)
  })

  test('Penggabungan may stand on any row, more than once if it says the same', () => {
    const [satu, dua, tiga] = komponen([
      [null, 3],
      [null, 4],
      [null, 5],
    ])
    const rows = [satu, { ...dua, penggabungan: 'Jumlah' }, { ...tiga, penggabungan: 'Jumlah' }]
    expect(dipakai(rows.map((baris) => baris ?? {}))).toBe('12 komponen')
  })
})

describe('what cannot be computed says why', () => {
  test.each<[string, readonly (readonly [Isi, Isi])[], Baris, string]>([
    [
      'one value missing',
      [
        [null, 3],
        [null, null],
      ],
      { penggabungan: 'Rata-rata' },
      'komponen belum lengkap',
    ],
    [
      'no way said',
      [
        [null, 3],
        [null, 4],
      ],
      {},
      'penggabungan belum pasti',
    ],
    // each value within its weight, weights of 100: points to be added, or an index to be averaged
    [
      'points or values',
      [
        [60, 44],
        [40, 28],
      ],
      {},
      'penggabungan belum pasti',
    ],
    [
      'a weight missing',
      [
        [60, 80],
        [null, 90],
      ],
      {},
      'bobot belum lengkap',
    ],
    [
      'a negative weight',
      [
        [120, 80],
        [-20, 90],
      ],
      { penggabungan: 'Rata-rata Berbobot' },
      'bobot tidak sah',
    ],
    [
      'weights of 0',
      [
        [0, 80],
        [0, 90],
      ],
      { penggabungan: 'Rata-rata Berbobot' },
      'bobot tidak sah',
    ],
    [
      'a word',
      [
        [null, 3],
        [null, 'Baik'],
      ],
      { penggabungan: 'Jumlah' },
      'komponen bukan angka',
    ],
    [
      'unreadable',
      [
        [null, 3],
        [null, bad],
      ],
      { penggabungan: 'Jumlah' },
      'isi tidak terbaca',
    ],
    [
      'unreadable weight',
      [
        [50, 3],
        [bad, 4],
      ],
      { penggabungan: 'Rata-rata Berbobot' },
      'isi tidak terbaca',
    ],
    [
      'nothing measured',
      [
        [null, null],
        [null, null],
      ],
      { penggabungan: 'Jumlah' },
      'belum diukur',
    ],
  ])('%s', (_, isi, sekali, alasan) => {
    expect(dipakai(komponen(isi, sekali))).toBe(`[${alasan}] tidak ada`)
  })

  test.each([
    ['penggabungan', 'Jumlah', 'Rata-rata'],
    ['faktor', 25, 20],
  ])('two words for %s', (kolom, satu, dua) => {
    const rows = komponen(
      [
        [null, 3],
        [null, 4],
      ],
      { penggabungan: 'Jumlah', [kolom]: satu },
    )
    expect(dipakai(rows.map((baris, ke) => (ke === 1 ? { ...baris, [kolom]: dua } : baris)))).toBe(
      '[penggabungan belum pasti] tidak ada',
    )
  })

  test('an unreadable weight does not matter to a sum', () => {
    expect(
      dipakai(
        komponen(
          [
            [bad, 3],
            [50, 4],
          ],
          { penggabungan: 'Jumlah' },
        ),
      ),
    ).toBe('7 komponen')
  })
})

describe('order of the sources', () => {
  const rows = komponen(
    [
      [null, 3],
      [null, 4],
    ],
    { penggabungan: 'Jumlah' },
  )
  test.each<[string, Baris, string]>([
    ['typed wins', { realisasi: 9 }, '9 tertulis'],
    ['then pembilang/penyebut', { pembilang: 1, penyebut: 2 }, '0.5 pembilang/penyebut'],
    ['then components, before quarters', { tw4: 5 }, '7 komponen'],
    ['unreadable is never replaced', { realisasi: bad }, '[isi tidak terbaca] tidak ada'],
  ])('%s', (_, realisasi, harapan) => {
    expect(dipakai(rows, realisasi)).toBe(harapan)
  })

  test('without any value quarters count', () => {
    expect(dipakai(komponen([[null, null]]), { tw4: 5 })).toBe('5 triwulan')
  })

  test('some without a value: quarters do not step in', () => {
    expect(
      dipakai(
        komponen(
          [
            [null, 1],
            [null, null],
          ],
          { penggabungan: 'Jumlah' },
        ),
        { tw4: 5 },
      ),
    ).toBe('[komponen belum lengkap] tidak ada')
  })

  test('no row in Realisasi at all', () => {
    const { indikator } = hasilDari({
      perjanjianKinerja: [
        { kodeSasaran: 'S', sasaran: 'S', kodeIndikator: 'I1', indikator: 'I', target: 14 },
      ],
      komponen: rows,
    })
    // 7/14
    expect(indikator.map(({ capaian }) => tercetak(capaian))).toEqual(['50.00'])
  })
})

test('the unrounded value enters the capaian', () => {
  // 10/3 / 3,33 × 100 = 100,1001…; from 3,33 it would be 100
  const hasil = indikatorDari(
    { target: 3.33 },
    {},
    {
      komponen: komponen(
        [
          [null, 3],
          [null, 3],
          [null, 4],
        ],
        { penggabungan: 'Rata-rata' },
      ),
    },
  )
  expect(tercetak(hasil.capaian, 4)).toBe('100.1001')
})

test('an indicator of a tujuan has components too', () => {
  const { indikatorTujuan } = hasilDari({
    perjanjianKinerja: [{ kodeTujuan: 'T', tujuan: 'T', kodeSasaran: 'S', sasaran: 'S', kodeIndikator: 'X' }],
    indikatorTujuan: [{ kodeTujuan: 'T', tujuan: 'T', kodeIndikator: 'I1', indikator: 'Indeks', target: 80 }],
    // (50×74 + 30×78 + 20×81)/100 = (3700 + 2340 + 1620)/100 = 76,6; /80 = 95,75
    komponen: komponen([
      [50, 74],
      [30, 78],
      [20, 81],
    ]),
  })
  expect(indikatorTujuan.map(({ realisasi, capaian }) => [realisasi.asal, tercetak(capaian)])).toEqual([
    ['komponen', '95.75'],
  ])
})

test('JSON names the components where there are any', () => {
  const laporan = laporanDari({
    perjanjianKinerja: [{ kodeSasaran: 'S', sasaran: 'S', kodeIndikator: 'I1', indikator: 'I', target: 14 }],
    komponen: komponen(
      [
        [null, 3],
        [null, 4],
      ],
      { penggabungan: 'Jumlah', satuan: 'poin' },
    ),
  })
  expect(calcJson(laporan, computeHasil(laporan)).indikator).toMatchObject([
    {
      realisasi: '7',
      asalRealisasi: 'komponen',
      komponen: {
        penggabungan: 'Jumlah',
        faktor: null,
        hasil: '7',
        alasan: null,
        baris: [
          { komponen: 'Komponen 1', satuan: 'poin', bobot: null, target: null, realisasi: '3' },
          { komponen: 'Komponen 2', satuan: null, bobot: null, target: null, realisasi: '4' },
        ],
      },
    },
  ])
})
