/** What a finding says is what to type: the figure of this cell, the cell that is meant, and nothing that only follows. */
import { describe, expect, test } from 'vitest'
import { jalankanDengan, letak } from '../helpers/contoh.ts'
import { type Isi, keLembar, lalu, sel, type Tabel, tabel, ubah } from '../helpers/ubah.ts'

const kolomBaru =
  (judul: string, isi: readonly Isi[]) =>
  (rows: Tabel): Tabel =>
    rows.map((row, b) => [...row, b === 0 ? judul : (isi[b - 1] ?? null)])

const barisBaru =
  (di: number, row: readonly Isi[]) =>
  (rows: Tabel): Tabel => [...rows.slice(0, di), row, ...rows.slice(di)]

describe('the remedy names the figure of the cell', () => {
  test('a percentage written as a fraction', async () => {
    const pecahan = lalu(sel(3, 'Realisasi', 0.915), sel(3, 'Pembilang', null), sel(3, 'Penyebut', null))
    const [satu, ...lain] = await ubah({ Realisasi: pecahan })
    expect([satu?.code, satu?.fix, lain]).toEqual([
      'LK322',
      'Ketik 91,5, atau beri sel itu format persen sehingga tampil 91,5%.',
      [],
    ])
  })

  test('a percentage that was reckoned with the target before the change', async () => {
    // 84 / 80 = 105 %, 84 / 84 = 100 %
    const semua = await ubah({ 'Perjanjian Kinerja': kolomBaru('Target Perubahan', [84]) })
    const capaian = semua.find(({ code }) => code === 'LK310')
    expect(capaian?.message).toContain(
      'Angka itu cocok dengan target sebelum perubahan 80 (Perjanjian Kinerja!F2).',
    )
  })

  test('the name of a sasaran where its code belongs', async () => {
    const [satu, ...lain] = await ubah({ Anggaran: sel(1, 'Kode Sasaran', 'Meningkatnya mutu layanan') })
    expect([satu?.code, satu?.fix, lain]).toEqual(['LK303', 'Ganti nama sasaran itu dengan kodenya, S1.', []])
  })

  test('sasaran without a name are not those of a blank cell', async () => {
    const semua = await ubah({ 'Perjanjian Kinerja': sel(0, 'Sasaran Strategis', 'Zqxj') })
    expect(semua.map(letak)).toEqual(['Perjanjian Kinerja!A1 LK054'])
  })

  test('a word of another scale than the target: both cells', async () => {
    const [satu, ...lain] = await ubah(
      {
        'Perjanjian Kinerja': lalu(
          sel(2, 'Indikator Kinerja', 'Predikat SAKIP'),
          sel(2, 'Target', 'WTP'),
          sel(2, 'Polaritas', 'predikat'),
        ),
        Realisasi: lalu(
          sel(2, 'Indikator Kinerja', 'Predikat SAKIP'),
          sel(2, 'Realisasi', 'BB'),
          sel(2, '% Capaian', null),
          sel(2, 'Standar Nasional', '-'),
        ),
      },
      ['Renstra', 'Riwayat'],
    )
    expect([satu?.code, satu?.related, lain]).toEqual([
      'LK247',
      [{ sheet: 'Perjanjian Kinerja', cell: 'F3' }],
      [],
    ])
  })
})

describe('an amount that is no sum: the cell that probably is the matter', () => {
  // Layanan Loket 200/192 and Layanan Daring 100/93 below Pelayanan Terpadu 300/285.
  test.each<[string, (rows: Tabel) => Tabel, string]>([
    ['blank', lalu(sel(3, 'Realisasi', null), sel(3, '% Realisasi', null)), 'Anggaran!E4 masih kosong.'],
    [
      'pagu and realisasi exchanged',
      lalu(sel(3, 'Pagu', 192000000), sel(3, 'Realisasi', 200000000), sel(3, '% Realisasi', null)),
      'Bila Pagu (Anggaran!D4) dan Realisasi (Anggaran!E4) “Layanan Loket” ditukar, jumlahnya cocok.',
    ],
    [
      'left out by a formula because it is text',
      lalu(
        sel(3, 'Pagu', '200.000.000'),
        sel(2, 'Pagu', 100000000),
        sel(2, '% Realisasi', null),
        sel(1, 'Pagu', 100000000),
        sel(1, '% Realisasi', null),
      ),
      'Selisihnya sama dengan isi Anggaran!D4; mungkin sel itu berupa teks atau di luar rentang rumusnya.',
    ],
  ])('%s', async (_, langkah, harapan) => {
    const semua = await ubah({ Anggaran: langkah })
    expect(semua.map(({ code }) => code)).toEqual(['LK226'])
    expect(semua[0]?.message).toContain(harapan)
  })
})

test('the mutu of one survey in a column Predikat is no category of a capaian', async () => {
  const semua = await ubah({ Realisasi: kolomBaru('Predikat', ['Baik']) })
  expect(semua.map(letak)).toEqual([])
})

test('two realisasi exchanged, the percentages of both left as they were', async () => {
  // 105 = 84 / 80, 101,67 = 91,5 / 90
  const semua = await ubah({
    Realisasi: lalu(
      sel(1, 'Realisasi', 91.5),
      sel(3, 'Realisasi', 84),
      sel(3, 'Pembilang', null),
      sel(3, 'Penyebut', null),
    ),
  })
  expect(semua.map(letak)).toEqual(['Realisasi!F2 LK346'])
})

test('a comma set one place too far, where the Renstra has another target too', async () => {
  // 8,4 is a tenth of 82 nearly, of the Renstra's 80, and of 79,5 the year before.
  const semua = await ubah({
    'Perjanjian Kinerja': sel(1, 'Target', 82),
    Realisasi: lalu(sel(1, 'Realisasi', 8.4), sel(1, '% Capaian', null)),
  })
  expect(semua.map(letak)).toEqual(['Perjanjian Kinerja!F2 LK320', 'Realisasi!C2 LK252'])
})

test('the end of the period typed wrongly is told there, not at the last year', async () => {
  const semua = await ubah({ Renstra: sel(2, 'Kondisi Akhir', 3.5) })
  expect(semua.map(letak)).toEqual(['Renstra!K3 LK323'])
})

describe('a mean in a text or below the table waits for the capaian it is made of', () => {
  // (105 + 110 + 101,67) / 3 = 105,56
  const narasi = keLembar('Narasi', [
    ['Bagian', 'Paragraf'],
    ['Kesimpulan', 'Rata-rata capaian kinerja sebesar 105,56 persen.'],
  ])
  const rata: readonly Isi[] = ['Rata-rata', null, null, null, null, 105.56, null, null, null]
  const bertabel = (langkah: (rows: Tabel) => Tabel) =>
    keLembar('Realisasi', lalu(langkah, barisBaru(4, rata))(tabel('Realisasi')))

  test.each<[string, (rows: Tabel) => Tabel, readonly string[]]>([
    ['right', (rows) => rows, []],
    ['another realisasi', sel(1, 'Realisasi', 48), ['Realisasi!F2 LK310']],
    ['no realisasi', sel(1, 'Realisasi', null), ['Realisasi!F2 LK318']],
    ['no row', (rows) => rows.filter((_, b) => b !== 1), ['Perjanjian Kinerja!C2 LK302']],
    ['one code twice', sel(1, 'Kode Indikator', 'S1.2'), ['Realisasi!A3 LK220']],
  ])('%s', async (_, langkah, harapan) => {
    const semua = await jalankanDengan([bertabel(langkah), narasi])
    expect(semua.map(letak).filter((satu) => !satu.endsWith('LK404'))).toEqual(harapan)
  })

  test('the polarity turned round', async () => {
    const pk = keLembar('Perjanjian Kinerja', sel(2, 'Polaritas', 'positif')(tabel('Perjanjian Kinerja')))
    const semua = await jalankanDengan([pk, bertabel((rows) => rows), narasi])
    expect(semua.map(letak)).toEqual(['Perjanjian Kinerja!G3 LK335'])
  })
})

test('an indicator written twice: what other sheets lack of its second row is not asked for', async () => {
  const semua = await ubah({
    'Perjanjian Kinerja': barisBaru(2, [
      'S1',
      'Meningkatnya mutu layanan',
      'S1.9',
      'Indeks kepuasan masyarakat',
      'indeks',
      80,
      'positif',
    ]),
  })
  expect(semua.map(letak)).toEqual(['Perjanjian Kinerja!C3 LK302', 'Perjanjian Kinerja!D3 LK221'])
})
