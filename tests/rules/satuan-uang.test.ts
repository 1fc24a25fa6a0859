/** Indicators measured in millions of rupiah: figures in whole rupiah are told, once. */
import { expect, test } from 'vitest'
import { letak } from '../helpers/contoh.ts'
import { lalu, sel, ubah } from '../helpers/ubah.ts'

/** S1.1 as an income of 125.000 million. */
const pk = (target: number, satuan = 'Juta Rupiah') =>
  lalu(sel(1, 'Indikator Kinerja', 'Pendapatan'), sel(1, 'Satuan', satuan), sel(1, 'Target', target))
const realisasi = (isi: number | string, capaian: number | null = null) =>
  lalu(
    sel(1, 'Indikator Kinerja', 'Pendapatan'),
    sel(1, 'Realisasi', isi),
    sel(1, '% Capaian', capaian),
    sel(1, 'Standar Nasional', '-'),
  )
const temuan = async (
  target: number,
  isi: number | string,
  satuan?: string,
  capaian: number | null = null,
) => {
  const semua = await ubah({ 'Perjanjian Kinerja': pk(target, satuan), Realisasi: realisasi(isi, capaian) }, [
    'Renstra',
    'Riwayat',
  ])
  return semua.map(letak)
}

test.each([
  [125_000, 131_250.75, 'Juta Rupiah'],
  [125_000, 'Rp 131.250,75', 'Rp Juta'],
  [125_000_000_000, 131_250_750_000, 'Rupiah'],
  [125, 131.25, 'Miliar Rupiah'],
])('target %s, realisasi %s %s', async (target, isi, satuan) => {
  expect(await temuan(target, isi, satuan)).toEqual([])
})

test('a realisasi in whole rupiah, whatever its percentage says', async () => {
  expect(await temuan(125_000, 'Rp 131.250.750.000')).toEqual(['Realisasi!C2 LK351'])
  // 131.250,75 / 125.000 = 105,0006 %
  expect(await temuan(125_000, 131_250_750_000, 'Juta Rupiah', 105)).toEqual(['Realisasi!C2 LK351'])
})

test('target and realisasi in whole rupiah: the unit is wrong', async () => {
  expect(await temuan(125_000_000_000, 131_250_750_000)).toEqual(['Perjanjian Kinerja!E2 LK351'])
})
