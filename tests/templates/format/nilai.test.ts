import { describe, expect, it } from 'vitest'
import { desimal } from '../../../src/decimal/decimal.ts'
import type { Nilai } from '../../../src/model/laporan.ts'
import { formatCapaian, formatCapaianPersen, formatNilai } from '../../../src/templates/format/nilai.ts'
import { besarSelisih, satuanKalimat } from '../../../src/templates/view/bahan.ts'

const angka = (value: string, places: number, persen = false): Nilai => ({
  jenis: 'angka',
  angka: desimal(value),
  desimal: places,
  persen,
})

describe('formatNilai', () => {
  it.each<[string, Nilai | null, string]>([
    ['whole', angka('18088', 0), '18.088'],
    ['decimals as written', angka('14.82', 2), '14,82'],
    ['a written zero at the end stays', angka('14.8', 2), '14,80'],
    // 155/1046 × 100 = 14,818355…: derived, nobody wrote its decimals.
    ['derived', angka('14.818355640535372848', 0), '14,82'],
    // The cached result of a formula has as many decimals as fit Excel's 15 digits.
    ['a formula result', angka('14.8183556405354', 13), '14,82'],
    ['negative', angka('-1.3', 2), '−1,30'],
    ['predicate', { jenis: 'predikat', label: 'B' }, 'B'],
    [
      'range',
      { jenis: 'rentang', bawah: desimal(90), atas: desimal(95), desimal: 0, persen: false },
      '90–95',
    ],
    ['ratio', { jenis: 'rasio', kiri: desimal(1), kanan: desimal(17), desimal: 0 }, '1:17'],
    ['nothing', null, '–'],
  ])('%s', (_, nilai, printed) => {
    expect(formatNilai(nilai)).toBe(printed)
  })

  it.each([
    ['>=', '≥ 95'],
    ['>', '> 95'],
    ['<=', '≤ 95'],
    ['<', '< 95'],
  ] as const)('operator %s', (operator, printed) => {
    expect(formatNilai({ jenis: 'batas', operator, angka: desimal(95), desimal: 0, persen: false })).toBe(
      printed,
    )
  })

  it.each([
    ['%', '94,35%'],
    ['Persen', '94,35%'],
    ['Rp', 'Rp94,35'],
    ['orang', '94,35 orang'],
    ['', '94,35'],
  ])('with unit "%s"', (satuan, printed) => {
    expect(formatNilai(angka('94.35', 2), satuan)).toBe(printed)
  })

  it.each([
    ['Rp', 'Rp1.250,50'],
    ['Rp/kapita', 'Rp1.250,50/kapita'],
    ['Miliar Rupiah', '1.250,5 Miliar Rupiah'],
    ['Rp (miliar)', 'Rp1.250,5 miliar'],
  ])('sen have two digits: "%s"', (satuan, printed) => {
    expect(formatNilai(angka('1250.5', 1), satuan)).toBe(printed)
    expect(besarSelisih('1.250,5', satuan)).toBe(printed.replace('Miliar Rupiah', 'miliar rupiah'))
  })

  it('a sign stands close to its number, also with words behind it', () => {
    expect(formatNilai(angka('24.6', 1), '‰')).toBe('24,6‰')
    expect(formatNilai(angka('85', 0), '% dari target')).toBe('85% dari target')
    expect(besarSelisih('3,1', '‰')).toBe('3,1‰')
  })

  it('a word and a ratio never take a unit', () => {
    expect(formatNilai({ jenis: 'predikat', label: 'BB' }, 'Predikat')).toBe('BB')
    expect(formatNilai({ jenis: 'rasio', kiri: desimal(1), kanan: desimal(17), desimal: 0 }, 'Rasio')).toBe(
      '1:17',
    )
  })

  it('the unit of a bound goes to its number', () => {
    const bound: Nilai = { jenis: 'batas', operator: '<=', angka: desimal(1000), desimal: 0, persen: false }
    expect(formatNilai(bound, 'rupiah')).toBe('≤ Rp1.000')
    expect(formatNilai(bound, 'orang')).toBe('≤ 1.000 orang')
  })
})

it.each([
  ['Kab/Kota', 'kab/kota'],
  ['Rumah Tangga', 'rumah tangga'],
  ['Perangkat Daerah', 'perangkat daerah'],
  ['Ton/Ha', 'ton/Ha'],
  ['Kasus HIV', 'kasus HIV'],
  ['Dokumen LKjIP', 'dokumen LKjIP'],
  ['KK', 'KK'],
])('unit "%s" in a sentence is "%s"', (satuan, kalimat) => {
  expect(satuanKalimat(satuan)).toBe(kalimat)
})

describe('capaian', () => {
  it('two decimals, or a dash with no value', () => {
    expect(formatCapaian({ ada: true, nilai: desimal('126.6666666') })).toBe('126,67')
    expect(formatCapaian({ ada: true, nilai: desimal('126.6666666') }, 1)).toBe('126,7')
    expect(formatCapaianPersen({ ada: true, nilai: desimal('29.4117647') })).toBe('29,41%')
    expect(formatCapaian({ ada: false, alasan: 'belum diukur' })).toBe('–')
    expect(formatCapaianPersen({ ada: false, alasan: 'target nol' })).toBe('–')
  })
})
