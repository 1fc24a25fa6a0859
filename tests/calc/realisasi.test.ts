/** Which realisasi counts: typed, pembilang/penyebut, quarters. */
import { describe, expect, test } from 'vitest'
import { indikatorDari, tercetak } from '../helpers/laporan-value.ts'
import { bad, type Isi } from '../helpers/workbook-value.ts'

type Baris = Readonly<Record<string, Isi>>

function dipakai(pk: Baris, r: Baris): string {
  const { realisasi, capaian } = indikatorDari({ target: 50, ...pk }, r)
  const nilai = realisasi.nilai
  const teks =
    nilai === null
      ? tercetak(capaian)
      : nilai.jenis === 'angka'
        ? nilai.angka.toSignificantDigits(8).toString()
        : nilai.jenis === 'predikat'
          ? nilai.label
          : nilai.jenis
  return `${teks} ${realisasi.asal}`
}

describe('order of the sources', () => {
  test.each<[string, Baris, Baris, string]>([
    ['typed wins', { satuan: '%' }, { realisasi: 14.82, pembilang: 155, penyebut: 1046 }, '14.82 tertulis'],
    ['zero is typed', {}, { realisasi: 0, pembilang: 1, penyebut: 2 }, '0 tertulis'],
    // 155/1046 × 100 = 14,818355…
    ['percent', { satuan: '%' }, { pembilang: 155, penyebut: 1046 }, '14.818356 pembilang/penyebut'],
    // 3/4, no percent
    ['plain ratio', { satuan: 'indeks' }, { pembilang: 3, penyebut: 4 }, '0.75 pembilang/penyebut'],
    // 3/4 × 1000
    [
      'own factor',
      { satuan: 'per mil', faktor: 1000 },
      { pembilang: 3, penyebut: 4 },
      '750 pembilang/penyebut',
    ],
    // 3/4 × N as the unit says; a unit that only names a count changes nothing
    ['permil', { satuan: '‰' }, { pembilang: 3, penyebut: 4 }, '750 pembilang/penyebut'],
    ['per mil', { satuan: 'per mil' }, { pembilang: 3, penyebut: 4 }, '750 pembilang/penyebut'],
    ['per N', { satuan: 'per 1.000 KH' }, { pembilang: 3, penyebut: 4 }, '750 pembilang/penyebut'],
    [
      'cases per N',
      { satuan: 'kasus/100000 penduduk' },
      { pembilang: 3, penyebut: 4 },
      '75000 pembilang/penyebut',
    ],
    [
      'own factor first',
      { satuan: 'per 1.000', faktor: 1 },
      { pembilang: 3, penyebut: 4 },
      '0.75 pembilang/penyebut',
    ],
    ['per person', { satuan: 'per orang' }, { pembilang: 3, penyebut: 4 }, '0.75 pembilang/penyebut'],
    [
      'per another number',
      { satuan: 'per 1.500 orang' },
      { pembilang: 3, penyebut: 4 },
      '0.75 pembilang/penyebut',
    ],
    ['per week', { satuan: 'kali/12 bulan' }, { pembilang: 3, penyebut: 4 }, '0.75 pembilang/penyebut'],
    ['target in %', { target: '50%' }, { pembilang: 1, penyebut: 4 }, '25 pembilang/penyebut'],
    ['denominator 0', { satuan: '%' }, { pembilang: 1, penyebut: 0 }, '[penyebut nol] tidak ada'],
    ['half a ratio', { satuan: '%' }, { pembilang: 1 }, '[belum diukur] tidak ada'],
    ['half a ratio, then quarters', { satuan: '%' }, { pembilang: 1, tw4: 7 }, '7 triwulan'],
    [
      'ratio before quarters',
      { satuan: '%' },
      { pembilang: 1, penyebut: 2, tw4: 7 },
      '50 pembilang/penyebut',
    ],
    [
      'unreadable stays so',
      {},
      { realisasi: bad, pembilang: 1, penyebut: 2 },
      '[isi tidak terbaca] tidak ada',
    ],
    ['unreadable ratio', {}, { pembilang: bad, penyebut: 2, tw4: 1 }, '[isi tidak terbaca] tidak ada'],
    ['unreadable quarter', {}, { tw1: bad, tw4: 1 }, '[isi tidak terbaca] tidak ada'],
  ])('%s', (_, pk, r, harapan) => {
    expect(dipakai(pk, r)).toBe(harapan)
  })
})

describe('quarters', () => {
  const tw = { tw1: 10, tw2: 20, tw3: 25, tw4: 15 }
  test.each<[string, Baris, Baris, string]>([
    // 10+20+25+15
    ['kumulatif', { penghitungan: 'Kumulatif' }, tw, '70 triwulan'],
    ['posisi akhir', { penghitungan: 'Posisi Akhir' }, tw, '15 triwulan'],
    ['posisi akhir, last filled', { penghitungan: 'Posisi Akhir' }, { tw1: 3, tw3: 9 }, '9 triwulan'],
    // 70/4; only filled quarters count: 30/2
    ['rata-rata', { penghitungan: 'Rata-rata' }, tw, '17.5 triwulan'],
    ['rata-rata of two', { penghitungan: 'Rata-rata' }, { tw1: 10, tw2: 20 }, '15 triwulan'],
    ['a filled 0 counts', { penghitungan: 'Rata-rata' }, { tw1: 10, tw2: 0 }, '5 triwulan'],
    ['percent without Penghitungan', { satuan: '%' }, tw, '15 triwulan'],
    ['numbers without Penghitungan', { satuan: 'orang' }, tw, '[penghitungan kosong] tidak ada'],
    ['one quarter needs none', { satuan: 'orang' }, { tw2: 4 }, '4 triwulan'],
    ['words', { target: 'B', penghitungan: 'Kumulatif' }, { tw2: 'CC', tw4: 'B' }, 'B triwulan'],
    ['mixed', { penghitungan: 'Kumulatif' }, { tw1: 3, tw2: 'B' }, '[jenis tidak sama] tidak ada'],
    ['none', {}, {}, '[belum diukur] tidak ada'],
  ])('%s', (_, pk, r, harapan) => {
    expect(dipakai(pk, r)).toBe(harapan)
  })
})

test('a computed realisasi enters the capaian unrounded', () => {
  // 1/3 × 100 = 33,33…; / 33,33 = 1,00010001 → 100,01 ; rounding first would give 100,00
  const hasil = indikatorDari({ target: 33.33, satuan: '%' }, { pembilang: 1, penyebut: 3 })
  expect(tercetak(hasil.capaian, 4)).toBe('100.0100')
  expect(hasil.tercapai).toBe(true)
})

test('T/R of an unrounded third is freed of division noise', () => {
  // R = 1/3 × 100, T = 50: T/R = 150 exactly
  const hasil = indikatorDari(
    { target: 50, satuan: '%', polaritas: 'negatif', rumusCapaian: 'T/R' },
    { pembilang: 1, penyebut: 3 },
  )
  expect(hasil.capaian.ada && hasil.capaian.nilai.toString()).toBe('150')
})
