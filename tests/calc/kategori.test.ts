/** Every category scale at, just below and just above each bound. */
import { describe, expect, test } from 'vitest'
import { cariPita, computeKategori } from '../../src/calc/kategori.ts'
import { resolveKebijakan } from '../../src/calc/kebijakan.ts'
import { skalaBawaan, skalaPermendagri } from '../../src/calc/skala-kategori.ts'
import { desimal } from '../../src/decimal/decimal.ts'
import { peringkatAngka, skalaPredikatBawaan } from '../../src/model/skala-predikat.ts'
import { hasilDari, laporanDari } from '../helpers/laporan-value.ts'

const label = (nilai: string, skala: typeof skalaBawaan): string | null =>
  cariPita(desimal(nilai), skala)?.label ?? null

describe('bawaan: ≤55, >55–75, >75–85, >85–100, >100', () => {
  test.each([
    ['-50', 'Kurang Baik'],
    ['0', 'Kurang Baik'],
    ['54.99', 'Kurang Baik'],
    ['55', 'Kurang Baik'],
    ['55.01', 'Cukup'],
    ['74.99', 'Cukup'],
    ['75', 'Cukup'],
    ['75.01', 'Baik'],
    ['84.99', 'Baik'],
    ['85', 'Baik'],
    ['85.01', 'Sangat Baik'],
    ['99.99', 'Sangat Baik'],
    ['100', 'Sangat Baik'],
    ['100.01', 'Memuaskan'],
    ['5000', 'Memuaskan'],
  ])('%s → %s', (nilai, harapan) => {
    expect(label(nilai, skalaBawaan)).toBe(harapan)
  })
})

describe('Permendagri 86/2017: ≥91, ≥76, ≥66, ≥51, below', () => {
  test.each([
    ['-1', 'Sangat Rendah'],
    ['50', 'Sangat Rendah'],
    ['50.99', 'Sangat Rendah'],
    ['51', 'Rendah'],
    ['51.01', 'Rendah'],
    ['65.5', 'Rendah'],
    ['65.99', 'Rendah'],
    ['66', 'Sedang'],
    ['66.01', 'Sedang'],
    ['75.99', 'Sedang'],
    ['76', 'Tinggi'],
    ['76.01', 'Tinggi'],
    ['90.5', 'Tinggi'],
    ['90.99', 'Tinggi'],
    ['91', 'Sangat Tinggi'],
    ['91.01', 'Sangat Tinggi'],
    ['100', 'Sangat Tinggi'],
    ['144.34', 'Sangat Tinggi'],
  ])('%s → %s', (nilai, harapan) => {
    expect(label(nilai, skalaPermendagri)).toBe(harapan)
  })
})

describe('SAKIP (PermenPANRB 88/2021): D 0–30, C >30–50, CC >50–60, B >60–70, BB >70–80, A >80–90, AA >90–100', () => {
  const sakip = skalaPredikatBawaan.find(({ nama }) => nama === 'SAKIP')
  test.each([
    ['-0.01', null],
    ['0', 'D'],
    ['0.01', 'D'],
    ['29.99', 'D'],
    ['30', 'D'],
    ['30.01', 'C'],
    ['49.99', 'C'],
    ['50', 'C'],
    ['50.01', 'CC'],
    ['59.99', 'CC'],
    ['60', 'CC'],
    ['60.01', 'B'],
    ['69.99', 'B'],
    ['70', 'B'],
    ['70.01', 'BB'],
    ['79.99', 'BB'],
    ['80', 'BB'],
    ['80.01', 'A'],
    ['89.99', 'A'],
    ['90', 'A'],
    ['90.01', 'AA'],
    ['99.99', 'AA'],
    ['100', 'AA'],
    ['100.01', null],
  ])('%s → %s', (nilai, harapan) => {
    const terukur = sakip === undefined ? undefined : peringkatAngka(sakip, desimal(nilai))
    expect(terukur === null ? null : terukur?.pita.label).toBe(harapan)
    // the rank is that of the letter itself
    if (terukur != null) expect(sakip?.peringkat[terukur.posisi]).toEqual([harapan])
  })
})

test.each([
  // as printed with two decimals: 55,004 → 55,00; 55,005 → 55,01
  ['55.004', 2, 'Kurang Baik'],
  ['55.005', 2, 'Cukup'],
  ['100.004999', 2, 'Sangat Baik'],
  ['100.005', 2, 'Memuaskan'],
  // whole numbers: 55,49 → 55; 55,5 → 56
  ['55.49', 0, 'Kurang Baik'],
  ['55.5', 0, 'Cukup'],
] as const)('the printed value is placed: %s with %i decimals is %s', (nilai, banyak, harapan) => {
  const kategori = computeKategori(
    { ada: true, nilai: desimal(nilai) },
    { kategori: skalaBawaan, desimal: banyak },
  )
  expect(kategori?.label).toBe(harapan)
})

describe('scale of the office', () => {
  const skala = (rows: Parameters<typeof laporanDari>[0]['kategori'], nama: string | null = null) =>
    resolveKebijakan(
      laporanDari({
        kategori: rows ?? [],
        ...(nama === null ? {} : { pengaturan: { skalaKategori: nama } }),
      }),
    ).kategori

  test('explicit bounds, with a hole: exactly 85 belongs nowhere', () => {
    const milik = skala([
      {
        skala: 'M',
        label: 'Memuaskan',
        batasBawah: 85,
        termasukBawah: false,
        batasAtas: 100,
        termasukAtas: true,
      },
      {
        skala: 'M',
        label: 'Sangat Baik',
        batasBawah: 75,
        termasukBawah: false,
        batasAtas: 85,
        termasukAtas: false,
      },
    ])
    expect(['75', '75.01', '84.99', '85', '85.01', '100', '100.01'].map((n) => label(n, milik))).toEqual([
      null,
      'Sangat Baik',
      'Sangat Baik',
      null,
      'Memuaskan',
      'Memuaskan',
      null,
    ])
  })

  test('blank Termasuk cells: a shared bound goes to the lower band, others belong', () => {
    const milik = skala([
      { skala: 'S', label: 'Rendah', batasBawah: 0, batasAtas: 50 },
      { skala: 'S', label: 'Tinggi', batasBawah: 50, batasAtas: 100 },
      { skala: 'S', label: 'Istimewa', batasBawah: 101 },
    ])
    expect(['0', '50', '50.01', '100', '100.5', '101', '300'].map((n) => label(n, milik))).toEqual([
      'Rendah',
      'Rendah',
      'Tinggi',
      'Tinggi',
      null,
      'Istimewa',
      'Istimewa',
    ])
  })

  test('the upper band may claim a shared bound', () => {
    const milik = skala([
      { skala: 'S', label: 'Rendah', batasAtas: 50 },
      { skala: 'S', label: 'Tinggi', batasBawah: 50, termasukBawah: true },
    ])
    expect(['49.99', '50', '50.01'].map((n) => label(n, milik))).toEqual(['Rendah', 'Tinggi', 'Tinggi'])
  })

  test('a band of one point holds that point', () => {
    const milik = skala([
      { skala: 'S', label: 'Tepat', batasBawah: 100, termasukBawah: true, batasAtas: 100 },
      { skala: 'S', label: 'Lebih', batasBawah: 100 },
    ])
    expect(['99.99', '100', '100.01'].map((n) => label(n, milik))).toEqual([null, 'Tepat', 'Lebih'])
  })

  test('which scale is in force', () => {
    const rows = [{ skala: 'Skala Dinas', label: 'X', batasBawah: 0 }]
    expect(skala(rows).nama).toBe('Skala Dinas')
    expect(skala(rows, 'bawaan').nama).toBe('bawaan')
    expect(skala(rows, 'SKALA DINAS').nama).toBe('Skala Dinas')
    expect(skala(rows, 'Permendagri 86/2017').nama).toBe('Permendagri 86/2017')
    expect(skala([...rows, { skala: 'Lain', label: 'Y', batasBawah: 0 }]).nama).toBe('bawaan')
    expect(skala([]).nama).toBe('bawaan')
  })
})

test('recap counts every band of the scale, best first, zero included', () => {
  const target = (kode: string, r: number) => ({
    pk: { kodeSasaran: 'S', sasaran: 'S', kodeIndikator: kode, indikator: kode, target: 100 },
    r: { kodeIndikator: kode, realisasi: r },
  })
  const isi = [target('a', 101), target('b', 100), target('c', 100), target('d', 55), target('e', 75)]
  const hasil = hasilDari({
    perjanjianKinerja: [
      ...isi.map(({ pk }) => pk),
      { kodeSasaran: 'S', sasaran: 'S', kodeIndikator: 'f', indikator: 'f', target: 1 },
    ],
    realisasi: isi.map(({ r }) => r),
  })
  expect(hasil.rekapKategori.map(({ pita, jumlah }) => `${pita.label} ${jumlah}`)).toEqual([
    'Memuaskan 1',
    'Sangat Baik 2',
    'Baik 0',
    'Cukup 1',
    'Kurang Baik 1',
  ])
  expect(hasil.takTerukur).toBe(1)
})
