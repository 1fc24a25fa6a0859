/** Slips that leave every cell readable and every sum right: what stands beside them in the workbook tells. */
import { describe, expect, test } from 'vitest'
import { jalankanDengan, letak } from '../helpers/contoh.ts'
import { keLembar, lalu, sel, type Tabel, tabel, tanpaKolom, ubah } from '../helpers/ubah.ts'

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

describe('last year’s figure in this year’s row', () => {
  const tanpaCapaian = lalu(...[1, 2, 3].map((baris) => sel(baris, '% Capaian', null)))
  const kini = (isi: number, capaian: number | null = null) =>
    lalu(sel(1, 'Realisasi', isi), sel(1, '% Capaian', capaian))

  test('what was reckoned for the right one waits', async () => {
    // 84,21 / 80 = 105,26%; 79,54 / 80 = 99,43%.
    const semua = await ubah({
      Realisasi: kini(79.54, 105.26),
      Riwayat: lalu(tanpaCapaian, sel(1, 'Realisasi', 79.54)),
    })
    expect(semua.map(letak)).toEqual(['Realisasi!C2 LK371'])
    expect(semua[0]?.severity).toBe('error')
  })

  test.each([
    ['three digits may come again', 79.5],
    ['a round number', 80_000],
  ])('%s', async (_, isi) => {
    const sama = await ubah({
      'Perjanjian Kinerja': sel(1, 'Target', isi + 1),
      Realisasi: kini(isi),
      Riwayat: lalu(tanpaCapaian, sel(1, 'Realisasi', isi), sel(1, 'Target', null)),
    })
    expect(sama.map(({ code }) => code)).not.toContain('LK371')
  })
})

test('last year’s figures in most rows: few digits are enough', async () => {
  const lalu2021 = { 1: 79, 2: 6.5, 3: 86 } as const
  const pasang = lalu(
    tanpaKolom('% Capaian'),
    ...Object.entries(lalu2021).map(([baris, isi]) => sel(Number(baris), 'Realisasi', isi)),
  )
  const semua = await ubah({
    Realisasi: lalu(pasang, tanpaKolom('Pembilang', 'Penyebut')),
    Riwayat: pasang,
  })
  expect(semua.map(letak)).toEqual(['Realisasi!C2 LK371'])
  expect(semua[0]?.message).toContain('S1.1, S1.2, dan S2.1')
})

describe('a component beyond its scale', () => {
  const KOMPONEN: Tabel = [
    ['Kode Indikator', 'Komponen', 'Realisasi', 'Penggabungan', 'Faktor'],
    ['S1.1', 'Persyaratan', 3.412, 'Rata-rata', 25],
    [null, 'Prosedur', 3.268, null, null],
    [null, 'Biaya', 3.612, null, null],
    [null, 'Waktu', 3.348, null, null],
  ]
  const temuan = async (langkah: (rows: Tabel) => Tabel): Promise<readonly string[]> => {
    const semua = await jalankanDengan([
      keLembar('Komponen', langkah(KOMPONEN)),
      keLembar('Realisasi', lalu(sel(1, 'Realisasi', null), sel(1, '% Capaian', null))(tabel('Realisasi'))),
    ])
    return semua.map(letak)
  }

  test('two digits swapped: 6,312 on a scale of 4', async () => {
    expect(await temuan(sel(3, 'Realisasi', 6.312))).toEqual(['Komponen!C4 LK279'])
  })

  test('within the scale, or of a scale of 5', async () => {
    expect(await temuan((rows) => rows)).toEqual([])
    expect(await temuan(lalu(sel(1, 'Faktor', 20), sel(3, 'Realisasi', 4.612)))).toEqual([])
  })
})

test('two digits swapped in the target of an earlier year, as the Renstra has it', async () => {
  const semua = await ubah({ Riwayat: lalu(sel(1, 'Target', 87), sel(1, '% Capaian', null)) })
  expect(semua.map(letak)).toEqual(['Riwayat!C2 LK372'])
  // The percentage was reckoned with the right one: 79,5 / 78.
  const berpersen = await ubah({ Riwayat: sel(1, 'Target', 87) })
  expect(berpersen.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['LK372 error'])
  // Another target of the year may have been promised.
  expect(await ubah({ Riwayat: lalu(sel(1, 'Target', 77), sel(1, '% Capaian', null)) })).toEqual([])
})

describe('a polarity that was left blank', () => {
  const kodeKosong = async (nama: string): Promise<readonly string[]> => {
    const semua = await ubah(
      {
        'Perjanjian Kinerja': lalu(sel(2, 'Indikator Kinerja', nama), sel(2, 'Polaritas', null)),
        Realisasi: lalu(sel(2, 'Indikator Kinerja', nama), sel(2, '% Capaian', null)),
      },
      ['Renstra', 'Riwayat'],
    )
    return semua.map(({ code }) => code).filter((code) => code === 'LK206')
  }

  test.each([
    'Tingkat Pengangguran Terbuka',
    'Persentase penduduk miskin',
    'Prevalensi stunting',
    'Angka kematian ibu per 100.000 kelahiran hidup',
    'Jumlah temuan berulang',
    'Indeks Gini',
  ])('%s should fall', async (nama) => {
    expect(await kodeKosong(nama)).toEqual(['LK206'])
  })

  test.each([
    'Persentase penurunan temuan BPK',
    'Persentase gangguan ketertiban yang diselesaikan',
    'Persentase keluhan tertangani',
    'Persentase penduduk miskin penerima bantuan',
    'Jumlah kasus yang ditindaklanjuti',
    'Indeks ketahanan keluarga',
  ])('%s may rise', async (nama) => {
    expect(await kodeKosong(nama)).toEqual([])
  })
})

test('an output column pasted a row too low is one finding', async () => {
  const kolom =
    (judul: string, isi: readonly (string | null)[]) =>
    (rows: Tabel): Tabel =>
      rows.map((row, b) => [...row, b === 0 ? judul : (isi[b - 1] ?? null)])
  const semua = await ubah({
    Anggaran: lalu(
      kolom('Target Keluaran', [null, null, '4 dokumen', '12 laporan', null, null, '300 orang']),
      kolom('Realisasi Keluaran', [null, null, '200 orang', '4 dok', null, null, '12 lap']),
    ),
  })
  expect(semua.map(letak)).toEqual(['Anggaran!H4 LK207'])
  expect(semua[0]?.message).toContain('Begitu pula “Layanan Daring” dan “Penataan Berkas”.')
})
