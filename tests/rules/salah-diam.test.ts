/** Slips that leave every cell readable and every sum right: what stands beside them in the workbook tells. */
import { describe, expect, test } from 'vitest'
import { jalankanDengan, letak } from '../helpers/contoh.ts'
import { keLembar, lalu, sel, type Tabel, ubah } from '../helpers/ubah.ts'

describe('a line spent more than it had', () => {
  const BELANJA: Tabel = [
    ['Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
    ['Belanja Pegawai', 'Gaji', 250_000_000, 245_000_000],
    ['Belanja Barang dan Jasa', 'Tagihan Air', 20_000_000, 19_000_000],
    ['Belanja Barang dan Jasa', 'Tagihan Listrik', 180_000_000, 168_000_000],
  ]

  test('two of belanja in each other’s row: the sums are right', async () => {
    const salah = lalu(sel(2, 'Realisasi', 168_000_000), sel(3, 'Realisasi', 19_000_000))(BELANJA)
    const semua = await jalankanDengan([keLembar('Belanja', salah)])
    expect(semua.map(letak)).toEqual(['Belanja!D3 LK229'])
    expect(semua[0]?.message).toContain('mungkin tertukar dengan “Tagihan Listrik” (Belanja!B4)')
    expect(await jalankanDengan([keLembar('Belanja', BELANJA)])).toEqual([])
  })

  test('a line whose subtotal is right otherwise has its finding at the subtotal', async () => {
    const jumlah: Tabel = [
      ...sel(2, 'Realisasi', 91_000_000)(BELANJA),
      ['Belanja Barang dan Jasa', null, 200_000_000, 187_000_000],
    ]
    expect((await jalankanDengan([keLembar('Belanja', jumlah)])).map(letak)).toEqual(['Belanja!D5 LK230'])
  })

  test('two sources of money', async () => {
    const semua = await jalankanDengan([
      keLembar('Sumber Dana', [
        ['Sumber Dana', 'Anggaran', 'Realisasi'],
        ['PAD', 100_000_000, 335_000_000],
        ['DAU', 350_000_000, 97_000_000],
      ]),
    ])
    expect(semua.map(letak)).toEqual(['Sumber Dana!C2 LK229'])
  })
})

describe('an earlier year', () => {
  const tanpaCapaian = lalu(...[1, 2, 3].map((baris) => sel(baris, '% Capaian', null)))

  test.each([
    // (2 × 6 − 30) / 6 = −300%
    ['far beyond its target', sel(2, 'Realisasi', 30), ['Riwayat!D3 LK252']],
    ['a bound where a realisasi is asked for', sel(1, 'Realisasi', '≥79'), ['Riwayat!D2 LK357']],
    ['as it was', (rows: Tabel) => rows, []],
  ])('%s', async (_, langkah, harapan) => {
    expect((await ubah({ Riwayat: lalu(tanpaCapaian, langkah) })).map(letak)).toEqual(harapan)
  })

  test('a percentage that agrees says that the figure is meant', async () => {
    const jauh = lalu(sel(1, 'Realisasi', 312), sel(1, '% Capaian', 400))
    expect((await ubah({ Riwayat: jauh })).map(letak)).toEqual([])
  })
})
