/**
 * The published report, as it was printed (samples/2022-disnaker-terbit): every contradiction a reader can find in it,
 * and nothing that is not there. The figures are those of the report's own tables; see samples/README.md.
 */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { letak } from '../helpers/contoh.ts'
import { periksa } from '../helpers/periksa.ts'

const sampel = async (nama: string): Promise<readonly Finding[]> =>
  periksa(await readFile(new URL(`../../samples/${nama}.xlsx`, import.meta.url)))

describe('laporan sebagaimana terbit', () => {
  let temuan: readonly Finding[] = []
  beforeAll(async () => {
    temuan = await sampel('2022-disnaker-terbit')
  })

  /** One line a contradiction: where it is shown, its code, the words that must be in the message. */
  const PERTENTANGAN: readonly (readonly [apa: string, letak: string, kata: readonly string[]])[] = [
    // 376.820.012 / 387.850.150 = 97,16 % and 561.904.630 / 587.000.200 = 95,72 %: printed the other way round.
    ['95,72 and 97,16 swapped', 'Angka Cetak!D25 LK311', ['2.1.1', '95,72', '2.1.2', '97,16', 'tertukar']],
    ['PK 17,19 against Renstra 17,79', 'Perjanjian Kinerja!J5 LK320', ['17,19', '17,79', 'Renstra!F2']],
    // 95 / 75 = 126,666…
    ['126,66 against 126,67', 'Realisasi!F2 LK310', ['126,66%', '126,67%']],
    ['18,088 people and its fellows', 'Perjanjian Kinerja!J7 LK321', ['18,088', '18.088', '17.562']],
    ['target and realisasi of 2022 in shifted columns', 'Riwayat!D13 LK313', ['17,19', '14,82', '2.2.1.1']],
    // 100 + 110 + 149,46 + 345,83 + 158,72 + 15,11 + 200 = 1.079,12; / 8 = 134,89; / 7 = 154,16
    ['the mean of 2021 over a missing value', 'Angka Cetak!D3 LK361', ['134,89%', '154,16%', '7', '8']],
    ['the same mean in a sentence', 'Narasi!E8 LK432', ['134,89%', '154,16%']],
    // 13 / 86 = 15,116…; 86 is the Renstra target of 2021.
    ['15,11 against 15,12 in 2021', 'Riwayat!G8 LK317', ['15,11%', '15,12%', 'Renstra!E5']],
    // B against B is 100; table 3.3.7 prints 110.
    ['Nilai SAKIP 110', 'Riwayat!G12 LK316', ['1.1.1.3', '110,00%', '100,00%']],
    // 126,67 144,34 108,34 107,28 are above 100; 100 100 86,21 are not; 29,41 is under 55.
    ['the recap of categories', 'Angka Cetak!D19 LK362', ['Memuaskan 6', 'Memuaskan 4', 'Sangat Baik 3']],
    ['pagu of the programs', 'Anggaran!E2 LK231', ['Rp4.090.881.692', 'Rp4.113.681.692', 'Rp5.197.839.192']],
    ['19.185, then 9.763', 'Renstra!I4 LK244', ['9.763', '19.185', '20.355']],
    ['3 sasaran', 'Narasi!E2 LK421', ['3 sasaran', '5']],
    ['10 IKU', 'Narasi!E3 LK421', ['10 indikator', '8']],
    ['1 indikator for a sasaran of three', 'Narasi!E7 LK421', ['1 indikator', '3']],
    ['3 sasaran in print', 'Angka Cetak!D37 LK360', ['3', '5']],
    ['10 IKU in print', 'Angka Cetak!D40 LK360', ['10', '8']],
    ['"Tahun 2018"', 'Narasi!D6 LK420', ['2018', '2022']],
    ['"Oktober 2018"', 'Narasi!E5 LK420', ['2018']],
    ['293,450,307,00', 'Narasi!E9 LK423', ['Rp293,450,307,00', 'Rp293.450.307']],
    ['PK dated after the year', 'Identitas!B15 LK270', ['Januari 2023', '2022']],
    ['"milyar"', 'Narasi!E10 LK424', ['milyar', 'miliar']],
    // 518 thousand: "lima ratus delapan belas ribu".
    ['an amount and its words', 'Narasi!E10 LK422', ['3.467.518.427', 'delapan belas ribu']],
    ['capaian told as realisasi', 'Narasi!E4 LK429', ['144,34', '3,06']],
    ['the recap in the conclusion', 'Narasi!E11 LK428', ['6 indikator Memuaskan', 'Memuaskan 4']],
    ['staff figures of another year', 'Aparatur!D8 LK430', ['2 Januari 2021', '2022']],
    ['"Manuritas"', 'Perjanjian Kinerja!G3 LK350', ['Level Manuritas SPIP', 'Level Maturitas SPIP']],
    ['a Renstra indicator of another name', 'Renstra!B3 LK350', ['Bersertifikat']],
    ['another', 'Renstra!B4 LK350', ['Jumlah Tenaga Kerja']],
    ['another', 'Renstra!B5 LK350', ['perselisihan Hubungan Industrial']],
    ['another', 'Renstra!B6 LK350', ['Jumlah Jorong']],
    [
      'a law that was replaced in 2011',
      'Dasar Hukum!A7 LK425',
      ['UU Nomor 10 Tahun 2004', 'UU Nomor 12 Tahun 2011'],
    ],
    [
      'a law that was replaced in 2022',
      'Dasar Hukum!A8 LK425',
      ['UU Nomor 33 Tahun 2004', 'UU Nomor 1 Tahun 2022'],
    ],
  ]

  test.each(PERTENTANGAN)('%s', (_apa, tempat, kata) => {
    const satu = temuan.filter((lain) => letak(lain) === tempat)
    expect(satu).toHaveLength(1)
    for (const bagian of kata) expect(satu[0]?.message).toContain(bagian)
    expect(satu[0]?.fix).toMatch(/^\p{Lu}.*\.$/u)
  })

  test('the BPJS figures stand as decimals in four sheets; all are named by the one finding', () => {
    const satu = temuan.find(({ code }) => code === 'LK321')
    expect(satu?.related.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(
      expect.arrayContaining(['Realisasi!C7', 'Riwayat!D7', 'Riwayat!D15', 'Renstra!D4']),
    )
  })

  test('all five shifted rows are named by the one finding', () => {
    const satu = temuan.find(({ code }) => code === 'LK313')
    const sel = ['D13', 'D14', 'D15', 'D16', 'D17', 'G13', 'G14', 'G15', 'G16', 'G17']
    const disebut = [satu?.cell, ...(satu?.related.map(({ cell }) => cell) ?? [])]
    expect([...disebut].sort()).toEqual(sel)
  })

  test('what remains are explanations the report does not give', () => {
    const dikenal = new Set(PERTENTANGAN.map(([, tempat]) => tempat))
    expect(temuan.map(letak).filter((satu) => !dikenal.has(satu))).toEqual([
      'Realisasi!G2 LK401', // 126,67 % without a cause
      'Realisasi!K2 LK404', // no national standard anywhere
      'Realisasi!G3 LK402', // no cause for the others
      'Realisasi!G6 LK401', // 144,34 % without a cause
      'Renstra!A1 LK407', // no Renstra targets for the three indicators of 1.1.1
    ])
  })

  test('the swapped efficiencies follow from the swapped percentages and are not told again', () => {
    // Table 3.3.8: 4,28 = 100 − 95,72 and 2,84 = 100 − 97,16.
    expect(temuan.filter(({ sheet, cell }) => sheet === 'Angka Cetak' && /^D3[01]$/.test(cell))).toEqual([])
  })
})

describe('the other samples', () => {
  test('2022-disnaker: true warnings only, each justified in samples/README.md', async () => {
    const temuan = await sampel('2022-disnaker')
    expect(temuan.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(temuan.map(letak)).toEqual([
      'Identitas!B15 LK409',
      'Perjanjian Kinerja!J5 LK320',
      'Realisasi!G2 LK401',
      'Realisasi!K2 LK404',
      'Realisasi!G3 LK402',
      'Realisasi!G6 LK401',
      'Anggaran!E2 LK231',
      'Renstra!A1 LK407',
      'Dasar Hukum!A7 LK425',
      'Dasar Hukum!A8 LK425',
    ])
  })

  test.each(['2024-kecamatan', '2023-inspektorat'])('%s: no errors', async (nama) => {
    expect((await sampel(nama)).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
