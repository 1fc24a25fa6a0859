/** Rows above the rows of a sheet of money that show their sum: checked, never added; one fault is one finding. */
import { describe, expect, test } from 'vitest'
import { parseMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { jalankanDengan } from '../helpers/contoh.ts'

async function temuan(lembar: string): Promise<readonly string[]> {
  const semua = await jalankanDengan(parseMarkdownWorkbook(lembar))
  return semua.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)
}

// 300.000.000 + 150.000.000 = 450.000.000; 285.000.000 + 147.000.000 = 432.000.000; 432/450 = 96 %.
describe('sheet Anggaran', () => {
  const PELAYANAN = `| 1.02.02 | Program | Program Pelayanan | S1 | 300000000 | 285000000 | 95 |
| 1.02.02.2.01 | Kegiatan | Pelayanan Terpadu | | 300000000 | 285000000 | 95 |
| 1.02.02.2.01.0001 | Sub Kegiatan | Layanan Loket | | 200000000 | 192000000 | 96 |
| 1.02.02.2.01.0002 | Sub Kegiatan | Layanan Daring | | 100000000 | 93000000 | 93 |`
  const PENUNJANG = `| 1.02.01 | Program | Program Penunjang | S2 | 150000000 | 147000000 | 98 |
| 1.02.01.2.01 | Kegiatan | Administrasi Umum | | 150000000 | 147000000 | 98 |
| 1.02.01.2.01.0001 | Sub Kegiatan | Penataan Berkas | | 150000000 | 147000000 | 98 |`
  const anggaran = (...isi: readonly string[]) =>
    temuan(`## Anggaran

| Kode | Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi | % Realisasi |
| --- | --- | --- | --- | --- | --- | --- |
${isi.join('\n')}
`)
  const SKPD = '| 1.02.0.00.0.00.01.0000 | | Dinas Uji | | 450000000 | 432000000 | 96 |'

  test('the sums of all', async () => {
    const urusan = '| 1 | | URUSAN WAJIB | | 450000000 | 432000000 | 96 |'
    const bidang = '| 1.02 | Bidang Urusan | KESEHATAN | | 450000000 | 432000000 | 96 |'
    expect(await anggaran(urusan, bidang, SKPD, PELAYANAN, PENUNJANG)).toEqual([])
    expect(await anggaran(bidang.replace('450', '540'), SKPD, PELAYANAN, PENUNJANG)).toEqual([
      'Anggaran!E2 LK235',
    ])
    expect(await anggaran(bidang, SKPD.replace('| 96', '| 69'), PELAYANAN, PENUNJANG)).toEqual([
      'Anggaran!G3 LK227',
    ])
  })

  test('each the sum of those below it', async () => {
    const lain = '| | | Kesehatan | | 300000000 | 285000000 | 95 |'
    const dua = '| | | URUSAN PEMERINTAHAN BIDANG SOSIAL | | 150000000 | 147000000 | 98 |'
    const bidang = '| | | BIDANG URUSAN KESEHATAN | | 300000000 | 285000000 | 95 |'
    expect(await anggaran(SKPD, bidang, PELAYANAN, dua, PENUNJANG)).toEqual([])
    expect(await anggaran(SKPD, bidang, PELAYANAN, dua.replace('147', '174'), PENUNJANG)).toEqual([
      'Anggaran!F8 LK235',
    ])
    // No word of an urusan follows: it may be a row whose level is missing.
    expect(await anggaran(SKPD, lain, PELAYANAN, dua, PENUNJANG)).toEqual(['Anggaran!B3 LK201'])
  })

  test('beside a JUMLAH', async () => {
    const jumlah = '| | | JUMLAH | | 450000000 | 432000000 | 96 |'
    expect(await anggaran(SKPD, PELAYANAN, PENUNJANG, jumlah)).toEqual([])
    // That of the last program alone is no sum of all.
    expect(
      await anggaran(SKPD, PELAYANAN, PENUNJANG, '| | | JUMLAH | | 150000000 | 147000000 | 98 |'),
    ).toEqual(['Anggaran!E10 LK235'])
  })

  test('an amount below it is told where it stands', async () => {
    expect(await anggaran(SKPD, PELAYANAN, PENUNJANG.replace('150000000', '160000000'))).toEqual([
      'Anggaran!E7 LK226',
    ])
  })

  test('a mean of percentages', async () => {
    // Programs: (95 + 98) / 2 = 96.5; kegiatan the same; sub kegiatan: (96 + 93 + 98) / 3 = 95.67; of the amounts 96.
    const rerata = (nilai: string) =>
      anggaran(PELAYANAN, PENUNJANG, `| | | Rata-rata Realisasi | | | | ${nilai} |`)
    for (const nilai of ['96.5', '95.67', '96']) expect(await rerata(nilai)).toEqual([])
    expect(await rerata('94')).toEqual(['Anggaran!G9 LK227'])
  })

  test('what no program has is not passed over', async () => {
    const lain = '| | | Belanja Tidak Langsung | | 90000000 | 90000000 | 100 |'
    expect(await anggaran(lain, PELAYANAN, PENUNJANG)).toEqual(['Anggaran!B2 LK201'])
  })
})

// 250 + 150 + 50 = 450 and 240 + 145 + 47 = 432, in millions; 250 and 240 of them are tidak langsung.
describe('sheet Belanja', () => {
  const belanja = (...isi: readonly string[]) =>
    temuan(`## Belanja

| Kode Rekening | Jenis | Uraian | Anggaran | Realisasi | % Realisasi |
| --- | --- | --- | --- | --- | --- |
${isi.join('\n')}
`)
  const PEGAWAI = '| 5.1.01 | Belanja Pegawai | Gaji | 250000000 | 240000000 | 96 |'
  const BARANG = '| 5.1.02 | Belanja Barang dan Jasa | Alat tulis | 150000000 | 145000000 | 96.67 |'
  const MODAL = '| 5.2.02 | Belanja Modal | Komputer | 50000000 | 47000000 | 94 |'
  const TIDAK_LANGSUNG = '| | A. Belanja Tidak Langsung | | 250000000 | 240000000 | 96 |'
  const LANGSUNG = '| | B. Belanja Langsung | | 200000000 | 192000000 | 96 |'

  test('langsung and tidak langsung above their jenis', async () => {
    expect(await belanja(TIDAK_LANGSUNG, PEGAWAI, LANGSUNG, BARANG, MODAL)).toEqual([])
    expect(await belanja(TIDAK_LANGSUNG, PEGAWAI, LANGSUNG.replace('192', '129'), BARANG, MODAL)).toEqual([
      'Belanja!E4 LK235',
    ])
    expect(await belanja('| | A. Belanja Tidak Langsung | | | | |', PEGAWAI, BARANG, MODAL)).toEqual([])
  })

  test('without jenis of their own they are one', async () => {
    expect(await belanja(TIDAK_LANGSUNG, LANGSUNG)).toEqual([])
    // Its own percentage tells which of the two is wrong.
    expect(await belanja(TIDAK_LANGSUNG.replace('| 250', '| 260'), LANGSUNG)).toEqual(['Belanja!F2 LK227'])
  })

  test('the office and Belanja Operasi, in whatever column', async () => {
    const skpd = '| 1.02.0.00.0.00.01.0000 | Dinas Uji | | 450000000 | 432000000 | 96 |'
    const operasi = '| 5.1 | | Belanja Operasi | 400000000 | 385000000 | 96.25 |'
    expect(await belanja(skpd, operasi, PEGAWAI, BARANG, MODAL)).toEqual([])
    expect(await belanja(skpd, operasi.replace('| 385', '| 358'), PEGAWAI, BARANG, MODAL)).toEqual([
      'Belanja!E3 LK235',
    ])
  })

  test('a jenis that lacks a line is one finding, though both its amounts are off', async () => {
    const pegawai = '| 5.1 | Belanja Pegawai | | 260000000 | 249000000 | |'
    // The line of 10 and 9 million is missing: 260 and 249 are written, 250 and 240 stand there.
    expect(await belanja(pegawai, PEGAWAI, BARANG, MODAL)).toEqual(['Belanja!D2 LK230'])
  })

  test('the percentage of a total', async () => {
    const jumlah = '| | JUMLAH | | 450000000 | 432000000 | 69 |'
    expect(await belanja(PEGAWAI, BARANG, MODAL, jumlah)).toEqual(['Belanja!F5 LK227'])
    expect(await belanja(PEGAWAI, BARANG, MODAL, jumlah.replace('450', '540').replace('69', '96'))).toEqual([
      'Belanja!D5 LK235',
    ])
  })
})

describe('sheet Rencana Aksi', () => {
  const rencana = (...isi: readonly string[]) =>
    temuan(`## Rencana Aksi

| Tahun | Kode Sasaran | Tingkat | Uraian | Anggaran |
| --- | --- | --- | --- | --- |
${isi.join('\n')}
`)
  const SATU = '| 2022 | S1 | Program | Program Pelayanan | 300000000 |'
  const DUA = '| 2022 | S2 | Program | Program Penunjang | 150000000 |'

  test('its totals and headings are sums', async () => {
    expect(
      await rencana('| | | | Dinas Uji | 450000000 |', SATU, DUA, '| | | | JUMLAH | 450000000 |'),
    ).toEqual([])
    expect(
      await rencana('| TRIWULAN I | | | | |', SATU, DUA, '| | | | Total Anggaran | 405000000 |'),
    ).toEqual(['Rencana Aksi!E5 LK235'])
    expect(await rencana('| | | | Dinas Uji | 405000000 |', SATU, DUA)).toEqual(['Rencana Aksi!E2 LK235'])
  })

  test('a program that serves two sasaran may stand twice, and be counted once', async () => {
    const lagi = '| 2022 | S2 | Program | Program Pelayanan | 300000000 |'
    expect(await rencana(SATU, DUA, lagi, '| | | | JUMLAH | 450000000 |')).toEqual([])
    expect(await rencana(SATU, DUA, lagi, '| | | | JUMLAH | 750000000 |')).toEqual([])
    expect(await rencana(SATU, DUA, lagi, '| | | | JUMLAH | 600000000 |')).toEqual(['Rencana Aksi!E5 LK235'])
  })

  test('a wrong amount in the budget is no fault of the plan', async () => {
    // The plan has the right pagu of Layanan Loket, one digit away from its pagu awal.
    expect(
      await temuan(`## Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu Awal | Pagu | Realisasi |
| --- | --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1; S2 | 298125000 | 300125000 | 285000000 |
| Kegiatan | Pelayanan Terpadu | | 298125000 | 300125000 | 285000000 |
| Sub Kegiatan | Layanan Loket | | 198125000 | 290125000 | 192000000 |
| Sub Kegiatan | Layanan Daring | | 100000000 | 100000000 | 93000000 |

## Rencana Aksi

| Tahun | Kode Sasaran | Tingkat | Uraian | Anggaran |
| --- | --- | --- | --- | --- |
| 2022 | S1 | Program | Program Pelayanan | 300125000 |
| 2022 | S1 | Kegiatan | Pelayanan Terpadu | 300125000 |
| 2022 | S1 | Sub Kegiatan | Layanan Loket | 200125000 |
| 2022 | S1 | Sub Kegiatan | Layanan Daring | 100000000 |
`),
    ).toEqual(['Anggaran!E3 LK226'])
  })
})

// 105, 110 and 101,67: the mean of S1 is 107,5, of all 105,56 (316,67 / 3).
describe('sheet Realisasi', () => {
  const realisasi = (s1: string, s2: string) =>
    temuan(`## Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | % Capaian | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- |
${s1}
| S1.1 | Indeks kepuasan masyarakat | 84 | 105 | Antrean daring | Menambah loket | 82 |
| S1.2 | Lama layanan | 4.5 | 110 | Formulir ringkas | Layanan satu atap | 5 |
${s2}
| S2.1 | Persentase berkas lengkap | 91.5 | 101.67 | Daftar periksa | Pelatihan petugas | 88 |
`)
  const kepala = (kode: string, nama: string, nilai: string) => `| ${kode} | ${nama} | | ${nilai} | | | |`

  test('the mean beside the name of a sasaran is that of the indicators below it', async () => {
    const dua = kepala('', 'Sasaran 2: Ketertiban', '101.67')
    expect(await realisasi(kepala('S1', 'Meningkatnya mutu layanan', '107.5'), dua)).toEqual([])
    expect(await realisasi(kepala('S1', 'Meningkatnya mutu layanan', '102.5'), dua)).toEqual([
      'Realisasi!D2 LK345',
    ])
    expect(await realisasi(kepala('', 'Sasaran 1: Mutu', '107.5'), dua.replace('101.67', '111.67'))).toEqual([
      'Realisasi!D5 LK345',
    ])
  })
})

// 101,92, 100 and 97,73: the mean is 99,88 (299,65 / 3).
describe('sheet Riwayat', () => {
  const riwayat = (s11: string, rerata: string) =>
    temuan(`## Riwayat

| Kode Indikator | Tahun | Target | Realisasi | % Capaian |
| --- | --- | --- | --- | --- |
| S1.1 | 2021 | 78 | 79.5 | ${s11} |
| S1.2 | 2021 | 6 | 6 | 100 |
| S2.1 | 2021 | 88 | 86 | 97.73 |
| ${rerata} |
`)

  test('a written mean is that of its rows', async () => {
    expect(await riwayat('101.92', 'Rata-rata | | | | 99.88')).toEqual([])
    expect(await riwayat('101.92', 'Rata-rata 2021 | 2021 | | | 99.88')).toEqual([])
    expect(await riwayat('101.92', 'Rata-rata | | | | 98.88')).toEqual(['Riwayat!E5 LK345'])
  })

  test('what makes a capaian wrong makes its mean wrong', async () => {
    // (111.92 + 100 + 97.73) / 3 = 103.22
    expect(await riwayat('111.92', 'Rata-rata | | | | 103.22')).toEqual(['Riwayat!E2 LK316'])
    expect(await riwayat('111.92', 'Rata-rata | | | | 99.88')).toEqual(['Riwayat!E2 LK316'])
  })
})

describe('sheet Sumber Dana', () => {
  const dana = (...isi: readonly string[]) =>
    temuan(`## Sumber Dana

| Sumber Dana | Anggaran | Realisasi |
| --- | --- | --- |
${isi.join('\n')}
`)
  const DAU = '| Dana Alokasi Umum | 300000000 | 290000000 |'
  const DAK = '| Dana Alokasi Khusus | 100000000 | 95000000 |'
  const PAD = '| Pendapatan Asli Daerah | 50000000 | 47000000 |'
  const TRANSFER = '| Pendapatan Transfer | 400000000 | 385000000 |'
  const APBD = '| APBD | 450000000 | 432000000 |'

  test('a source that sums those below it is a written total', async () => {
    expect(await dana(APBD, DAU, DAK, PAD)).toEqual([])
    expect(await dana(APBD, TRANSFER, DAU, DAK, PAD)).toEqual([])
    expect(await dana(TRANSFER, DAU, DAK, PAD, '| Jumlah | 450000000 | 432000000 |')).toEqual([])
  })

  test('what only resembles one is counted', async () => {
    expect(await dana(APBD.replace('432', '431'), DAU, DAK, PAD)).toEqual(['Sumber Dana!B1 LK331'])
    // Two equal sources are no total of each other.
    expect(
      await dana(
        '| Dana Alokasi Umum | 225000000 | 216000000 |',
        '| Dana Alokasi Khusus | 225000000 | 216000000 |',
      ),
    ).toEqual([])
    // 200 + 150 + 50 + 50 are all of the budget: the first is no sum of those below it.
    expect(
      await dana(
        '| Dana Alokasi Umum | 200000000 | 200000000 |',
        '| Dana Alokasi Khusus | 150000000 | 150000000 |',
        '| Dana Bagi Hasil | 50000000 | 50000000 |',
        '| Pendapatan Asli Daerah | 50000000 | 32000000 |',
      ),
    ).toEqual([])
  })
})
