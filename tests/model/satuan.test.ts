/** What units do to their numbers: one declaration for sentences, tables and the workings. */
import { expect, test } from 'vitest'
import { desimal } from '../../src/decimal/decimal.ts'
import { macamSatuan, satuanPersen, selisihPoin } from '../../src/model/satuan.ts'
import { formatNilai } from '../../src/templates/format/nilai.ts'
import { besarSelisih } from '../../src/templates/view/bahan.ts'

test.each([
  ['%', 'persen', '91,5%', '2,5 poin'],
  ['Persen', 'persen', '91,5%', '2,5 poin'],
  ['prosentase', 'persen', '91,5%', '2,5 poin'],
  ['Persentase (%)', 'persen', '91,5%', '2,5 poin'],
  ['Nilai (%)', 'persen', '91,5%', '2,5 poin'],
  ['Rp.', 'rupiah', 'Rp91,50', 'Rp2,50'],
  ['Rupiah', 'rupiah', 'Rp91,50', 'Rp2,50'],
  ['Rp miliar', 'rupiah', 'Rp91,5 miliar', 'Rp2,5 miliar'],
  ['Rp. Juta', 'rupiah', 'Rp91,5 juta', 'Rp2,5 juta'],
  ['Rp (Triliun)', 'rupiah', 'Rp91,5 triliun', 'Rp2,5 triliun'],
  ['Rp/kapita', 'rupiah', 'Rp91,50/kapita', 'Rp2,50/kapita'],
  ['Rp.000', 'lain', '91,5 Rp.000', '2,5 Rp.000'],
  ['rpm', 'lain', '91,5 rpm', '2,5 rpm'],
  ['Juta Rupiah', 'lain', '91,5 Juta Rupiah', '2,5 juta rupiah'],
  ['', 'nilai', '91,5', '2,5 poin'],
  ['Indeks', 'nilai', '91,5 Indeks', '2,5 poin'],
  ['Predikat', 'nilai', '91,5 Predikat', '2,5 poin'],
  // The scale it is of names nothing that is counted.
  ['indeks (skala 4)', 'nilai', '91,5 indeks (skala 4)', '2,5 poin'],
  ['Nilai (0–100)', 'nilai', '91,5 Nilai (0–100)', '2,5 poin'],
  ['indeks skala 1-4', 'nilai', '91,5 indeks skala 1-4', '2,5 poin'],
  ['Skala 4', 'nilai', '91,5 Skala 4', '2,5 poin'],
  ['dokumen (laporan)', 'lain', '91,5 dokumen (laporan)', '2,5 dokumen (laporan)'],
  ['Ya / Tidak', 'nilai', '91,5 Ya / Tidak', '2,5 poin'],
  ['Level', 'jenjang', '91,5 Level', '2,5 level'],
  ['Peringkat', 'jenjang', '91,5 Peringkat', '2,5 peringkat'],
  ['Orang', 'lain', '91,5 Orang', '2,5 orang'],
  ['% dari target', 'lain', '91,5% dari target', '2,5 poin'],
] as const)('%j', (satuan, macam, nilai, selisih) => {
  expect(macamSatuan(satuan)).toBe(macam)
  expect(formatNilai({ jenis: 'angka', angka: desimal('91.5'), desimal: 1, persen: false }, satuan)).toBe(
    nilai,
  )
  expect(besarSelisih('2,5', satuan)).toBe(selisih)
  expect(selisihPoin(satuan)).toBe(selisih.endsWith('poin'))
})

test('percent within a longer unit is still computed with 100', () => {
  expect(satuanPersen('% dari target')).toBe(true)
  expect(satuanPersen('per mil')).toBe(false)
  expect(satuanPersen('Persentase (%)')).toBe(true)
})
