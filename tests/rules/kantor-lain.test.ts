/** Offices lay out their sheets in their own way: what one slip in such a workbook gives, over tests/cases/dasar.md. */
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { letak, jalankanTeks as temuan } from '../helpers/contoh.ts'

const terkait = ({ related }: Finding): readonly string[] =>
  related.map(({ sheet, cell }) => `${sheet}!${cell}`)

const BELANJA = `### Belanja

| Jenis | Uraian | Anggaran | Realisasi |
| --- | --- | --- | --- |
| Belanja Pegawai | Gaji | 450000000 | 432000000 |
`

/** dasar.md: Loket 200/192, Daring 100/93, Berkas 150/147 million; sums typed where `jumlah` is true. */
function anggaran(loket: string, jumlah: boolean, total = ''): string {
  const [p1, p2] = jumlah ? ['300000000 | 285000000', '150000000 | 147000000'] : [' | ', ' | ']
  return `### Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi | Serapan (%) |
| --- | --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | ${p1} | |
| Kegiatan | Pelayanan Terpadu | | | | |
| Sub Kegiatan | Layanan Loket | | ${loket} |
| Sub Kegiatan | Layanan Daring | | 100000000 | 93000000 | 93 |
| Program | Program Penunjang | S2 | ${p2} | |
| Kegiatan | Administrasi Umum | | | | |
| Sub Kegiatan | Penataan Berkas | | 150000000 | 147000000 | 98 |
${total}`
}

describe('one slip in the budget is one finding that holds its cell', () => {
  test('the total row: its amount is told, not its percentage', async () => {
    const semua = await temuan(
      anggaran('200000000 | 192000000 | 96', false, '| | JUMLAH | | 45000000 | 432000000 | 96 |\n'),
    )
    expect(semua.map(letak)).toEqual(['Anggaran!D9 LK235'])
  })

  test('totals of bidang below the table, then of all: 300 + 150 = 450', async () => {
    const bidang = (layanan: string): string =>
      anggaran(
        '200000000 | 192000000 | 96',
        true,
        `| | Jumlah Bidang Layanan | | ${layanan} | 285000000 | |\n| | Jumlah Sekretariat | | 150000000 | 147000000 | |\n| | JUMLAH | | 450000000 | 432000000 | 96 |\n`,
      )
    expect(await temuan(bidang('300000000'))).toEqual([])
    expect((await temuan(bidang('30000000'))).map(letak)).toEqual(['Anggaran!D9 LK235'])
  })

  test('a percentage under “Serapan (%)” is checked: 192 / 200 = 96', async () => {
    expect((await temuan(anggaran('200000000 | 192000000 | 69', false))).map(letak)).toEqual([
      'Anggaran!F4 LK227',
    ])
  })

  test('pagu and realisasi of one row swapped, with sheet Belanja', async () => {
    const semua = await temuan(`${anggaran('192000000 | 200000000 | ', false)}\n${BELANJA}`)
    expect(semua.map(letak)).toEqual(['Belanja!C1 LK330'])
    expect(semua.flatMap(terkait)).toEqual(expect.arrayContaining(['Anggaran!D4', 'Anggaran!E4']))
  })

  test('a zero too many in one realisasi, with sheet Belanja', async () => {
    const semua = await temuan(`${anggaran('200000000 | 1920000000 | ', false)}\n${BELANJA}`)
    expect(semua.map(letak)).toEqual(['Belanja!D1 LK330'])
    expect(semua.flatMap(terkait)).toContain('Anggaran!E4')
  })
})

describe('one slip in the budget that its own row shows', () => {
  test('an amount that its percentage contradicts, below a typed sum', async () => {
    // 192 + 93 = 285; with 19,2 the sum is 112,2, and 19,2 / 200 is not 96%.
    const semua = await temuan(anggaran('200000000 | 19200000 | 96', true))
    expect(semua.map(letak)).toEqual(['Anggaran!E2 LK226'])
    expect(semua.flatMap(terkait)).toContain('Anggaran!E4')
    expect(semua[0]?.message).toContain('Bila Realisasi “Layanan Loket” (Anggaran!E4) Rp192.000.000,')
  })

  test('two rows whose realisasi was exchanged: 147 of 100 and 93 of 200', async () => {
    const semua = await temuan(
      anggaran('200000000 | 192000000 | ', false)
        .replace('100000000 | 93000000 | 93', '100000000 | 192000000 | ')
        .replace('200000000 | 192000000', '200000000 | 93000000'),
    )
    expect(semua.map(letak)).toEqual(['Anggaran!E5 LK229'])
    expect(semua[0]?.message).toContain('tertukar dengan “Layanan Loket” (Anggaran!B4)')
    expect(semua.flatMap(terkait)).toContain('Anggaran!E4')
  })

  const berkode = (kegiatan: string, sub: string, total: string): string => `### Anggaran

| Kode | Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- | --- |
| '1.05.02 | Program | Program Pelayanan | S1; S2 | | |
| '1.05.02.2.01 | Kegiatan | Pelayanan Terpadu | | | |
| '1.05.02.2.01.0001 | Sub Kegiatan | Layanan Loket | | 200000000 | 192000000 |
| '1.05.02.2.02 | ${kegiatan} | Pelayanan Daring | | | |
${sub}| '1.05.02.2.03 | Kegiatan | Administrasi Umum | | | |
| '1.05.02.2.03.0001 | Sub Kegiatan | Penataan Berkas | | 150000000 | 147000000 |
${total}`
  const DARING = "| '1.05.02.2.02.0001 | Sub Kegiatan | Layanan Daring | | 100000000 | 93000000 |\n"
  const JUMLAH = '| | | JUMLAH | | 450000000 | 432000000 |\n'

  test('a kegiatan called a sub kegiatan: its code tells', async () => {
    expect((await temuan(berkode('Kegiatan', DARING, JUMLAH))).map(letak)).toEqual([])
    const semua = await temuan(berkode('Sub Kegiatan', DARING, JUMLAH))
    expect(semua.map(letak)).toEqual(['Anggaran!B5 LK204'])
    expect(semua[0]?.expected).toBe('Kegiatan')
    expect(semua.flatMap(terkait)).toContain('Anggaran!A5')
  })

  test('a kegiatan called a program: no sum is told before the level is mended', async () => {
    const semua = await temuan(`${berkode('Program', DARING, JUMLAH)}\n${BELANJA}`)
    expect(semua.map(letak)).toEqual(['Anggaran!B5 LK204'])
  })

  test('a sub kegiatan left out: the total names the gap', async () => {
    const semua = await temuan(berkode('Kegiatan', '', JUMLAH))
    expect(semua.map(letak)).toEqual(['Anggaran!E8 LK235'])
    expect(semua.flatMap(terkait)).toContain('Anggaran!B5')
  })
})

describe('one slip in an indicator', () => {
  const realisasi = (baris: string): string => `### Realisasi

| Kode Indikator | Realisasi | Pembilang | Penyebut | % Capaian | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- | --- |
| S1.1 | 84 | | | 105 | Antrean daring | Menambah loket | 82 |
| S1.2 | 4.5 | | | 110 | Formulir ringkas | Layanan satu atap | 5 |
${baris}`

  test.each([
    ['84 (Predikat A)', []],
    ['84 (Predikat BB)', ['Realisasi!B2 LK299']],
    ['Predikat BB (84)', ['Realisasi!B2 LK299']],
  ])('the letter beside a number: %s; above 80 to 90 is A', async (tertulis, diharapkan) => {
    const baris = realisasi('| S2.1 | 91.5 | 183 | 200 | 101.67 | Daftar periksa | Pelatihan | 88 |')
    expect((await temuan(baris.replace('| 84 |', `| ${tertulis} |`))).map(letak)).toEqual(diharapkan)
  })

  test('a denominator left out, with a typed capaian', async () => {
    const semua = await temuan(realisasi('| S2.1 | | 183 | | 101.67 | Daftar periksa | Pelatihan | 88 |'))
    expect(semua.map(letak)).toEqual(['Realisasi!E4 LK318'])
    expect(semua.flatMap(terkait)).toEqual(expect.arrayContaining(['Realisasi!C4', 'Realisasi!D4']))
  })

  test('the direction left out: (2 × 5 − 4,5) / 5 = 110, but 4,5 / 5 = 90', async () => {
    const semua = await temuan(`### Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas |
| --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | Indeks kepuasan masyarakat | indeks | 80 | positif |
| S1 | Meningkatnya mutu layanan | S1.2 | Lama layanan | hari | 5 | positif |
| S2 | Meningkatnya ketertiban administrasi | S2.1 | Persentase berkas lengkap | % | 90 | positif |

### Renstra

tidak ada

### Riwayat

tidak ada
`)
    const capaian = semua.filter(({ code }) => code === 'LK310')
    expect(capaian.map(letak)).toEqual(['Realisasi!F3 LK310'])
    expect(capaian.flatMap(terkait)).toContain('Perjanjian Kinerja!G3')
    expect(capaian[0]?.message).toContain('(2T−R)/T × 100; periksa kolom Polaritas')
  })

  test('a Renstra target out of its series is no second finding against the Perjanjian Kinerja', async () => {
    const semua = await temuan(`### Renstra

| Kode Indikator | Satuan | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| S1.1 | indeks | 78 | 85 | 82 | 84 | 86 | 88 |
| S1.2 | hari | 6 | 5 | 5 | 4 | 4 | 3 |
| S2.1 | % | 88 | 90 | 92 | 94 | 96 | 98 |
`)
    expect(semua.map(letak)).toEqual(['Renstra!D2 LK244'])
  })

  test('a year of Riwayat written twice names both years', async () => {
    const semua = await temuan(`### Riwayat

| Kode Indikator | Tahun | Target | Realisasi |
| --- | --- | --- | --- |
| S1.1 | 2021 | 76 | 78 |
| S1.1 | 2021 | 78 | 79.5 |
| S1.2 | 2021 | 6 | 6 |
| S2.1 | 2021 | 88 | 86 |
`)
    expect(semua.map(letak)).toEqual(['Riwayat!A3 LK220'])
    expect(semua.flatMap(terkait)).toEqual(expect.arrayContaining(['Riwayat!B2', 'Riwayat!B3']))
  })
})

describe('sheet Identitas', () => {
  const identitas = (isi: Readonly<Record<string, string>>): string => {
    const baris = {
      'Nama OPD': 'Dinas Uji',
      'Pemerintah Daerah': 'Kabupaten Uji',
      Tahun: '2022',
      'Periode Renstra': '2021-2026',
      'Nama Pimpinan': 'Kepala Uji, S.H.',
      'Jabatan Pimpinan': 'Kepala Dinas Uji',
      Tempat: 'Uji Raya',
      'Tanggal Laporan': '15 Februari 2023',
      'Tanggal Perjanjian Kinerja': '12 Januari 2022',
      ...isi,
    }
    return `### Identitas\n\n| Isian | Nilai |\n| --- | --- |\n${Object.entries(baris)
      .map(([nama, nilai]) => `| ${nama} | ${nilai} |`)
      .join('\n')}\n`
  }

  test('a year outside the Renstra, with a report of the year after another', async () => {
    const semua = await temuan(identitas({ Tahun: '2042', 'Tanggal Perjanjian Kinerja': '' }))
    expect(semua.map(letak)).toContain('Identitas!B4 LK282')
    expect(semua.filter(({ code }) => code === 'LK272' || code === 'LK274')).toEqual([])
  })

  test('the head of another kind of region, where the region is named with “Pemerintah”', async () => {
    const semua = await temuan(
      identitas({ 'Pemerintah Daerah': 'Pemerintah Provinsi Uji', 'Kepala Daerah': 'Bupati Uji' }),
    )
    expect(semua.map(letak)).toEqual(['Identitas!B11 LK276'])
  })

  test.each([
    // The title is wanted, not a second finding about what stands below it.
    [{ 'Nama Atasan': 'Atasan Uji', 'NIP Atasan': "'197001011995011001" }, ['Identitas!B11 LK287']],
    [{ 'NIP Atasan': "'197001011995011001" }, ['Identitas!B11 LK287']],
    [{ 'Nama Kepala Daerah': 'Atasan Uji', 'Nama Atasan': 'Atasan Uji' }, []],
    [{ 'Jabatan Atasan': 'Sekretaris Daerah' }, []],
    [{ 'Nama Kepala Daerah': 'Bupati Lama', 'Jabatan Atasan': 'Camat Uji', 'Nama Atasan': 'Atasan Uji' }, []],
    [{ 'Jabatan Atasan': 'Kepala Dinas Uji' }, ['Identitas!B11 LK288']],
    [{ 'Nama Kepala Daerah': 'Kepala Uji, S.H.' }, ['Identitas!B11 LK288']],
    [{ 'Jabatan Atasan': 'Camat Uji', 'Nama Atasan': 'KEPALA UJI, S.H.' }, ['Identitas!B12 LK288']],
    // One official in two offices.
    [{ 'Jabatan Atasan': 'Plt. Camat Uji', 'Nama Atasan': 'Kepala Uji, S.H.' }, []],
    [
      { 'Nama Kepala Daerah': 'Bupati Uji', 'Jabatan Atasan': 'Bupati', 'Nama Atasan': 'Kepala Uji, S.H.' },
      ['Identitas!B13 LK288'],
    ],
    [
      { 'Nama Kepala Daerah': 'Bupati Uji', 'Jabatan Atasan': 'Bupati', 'Nama Atasan': 'Bupati Lama' },
      ['Identitas!B13 LK289'],
    ],
    [
      {
        'Kepala Daerah': 'Pj. Bupati',
        'Nama Kepala Daerah': 'Penjabat Uji',
        'Jabatan Atasan': 'Bupati Uji',
        'Nama Atasan': 'Bupati Lama',
      },
      [],
    ],
    [{ 'Jabatan Atasan': 'Gubernur' }, ['Identitas!B11 LK276']],
    [{ 'Jabatan Atasan': 'Camat Uji', 'NIP Atasan': "'12345" }, ['Identitas!B12 LK273']],
    [{ 'Jabatn Atasan': 'Camat Uji', 'Nama Atasan': 'Atasan Uji' }, ['Identitas!A11 LK062']],
  ])('the superior: %j', async (isi, harapan) => {
    expect((await temuan(identitas(isi))).map(letak)).toEqual(harapan)
  })
})

describe('written means of capaian: S1 (105 + 110) / 2 = 107,5; S2 101,67; all 316,67 / 3 = 105,56', () => {
  const isi = (s1: string, s2: string, semua: string, ganti: readonly [string, string] = ['', '']): string =>
    `### Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | % Capaian | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- |
| S1.1 | | 84 | 105 | Antrean daring | Menambah loket | 82 |
| S1.2 | | 4.5 | 110 | Formulir ringkas | Layanan satu atap | 5 |
| | Rata-rata S1 | | ${s1} | | | |
| S2.1 | | 91.5 | 101.67 | Daftar periksa | Pelatihan | 88 |
| | Rata-rata S2 | | ${s2} | | | |
| | JUMLAH | | ${semua} | | | |
`.replace(...ganti)

  test.each([
    ['107.5', '101.67', '105.56'],
    ['107.5', '101.67', '316.67'],
    // The mean of two sasaran means: (107,5 + 101,67) / 2.
    ['107.5', '101.67', '104.58'],
    ['', '', '105.6'],
  ])('right: %s, %s, %s', async (s1, s2, semua) => {
    expect((await temuan(isi(s1, s2, semua))).map(letak)).toEqual([])
  })

  test('right: a mean of sections that are no sasaran, (105 + 105,83) / 2 = 105,415', async () => {
    const semua = await temuan(`### Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | % Capaian | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- |
| S1.1 | | 84 | 105 | Antrean daring | Menambah loket | 82 |
| | Rata-rata | | 105 | | | |
| S1.2 | | 4.5 | 110 | Formulir ringkas | Layanan satu atap | 5 |
| S2.1 | | 91.5 | 101.67 | Daftar periksa | Pelatihan | 88 |
| | Rata-rata | | 105.83 | | | |
| | Rata-rata capaian | | 105.42 | | | |
`)
    expect(semua.map(letak)).toEqual([])
  })

  test('a mean that fits another cap, (100 + 100 + 100) / 3, names the setting and does not stop the report', async () => {
    const [satu, ...lain] = await temuan(isi('', '', '100'))
    expect(lain).toEqual([])
    expect(satu).toMatchObject({ code: 'LK345', severity: 'warning' })
    expect(satu?.fix).toContain('Batas Atas Capaian di lembar Pengaturan dengan 100')
  })

  test('wrong: each at its cell', async () => {
    expect((await temuan(isi('117.5', '101.67', '105.56'))).map(letak)).toEqual(['Realisasi!D4 LK345'])
    expect((await temuan(isi('107.5', '110.67', '105.56'))).map(letak)).toEqual(['Realisasi!D6 LK345'])
    expect((await temuan(isi('107.5', '101.67', '306.67'))).map(letak)).toEqual(['Realisasi!D7 LK345'])
  })

  test('one that Excel left out: (105 + 101,67) / 2 = 103,335 without S1.2', async () => {
    const [satu, ...lain] = await temuan(isi('', '', '103.335'))
    expect(lain).toEqual([])
    expect(satu?.message).toContain('103,335%')
    expect(satu?.message).toContain('cocok bila S1.2 tidak ikut dihitung')
  })

  test('a mean of a capaian that is wrong itself waits for it: (150 + 110) / 2 = 130', async () => {
    const semua = await temuan(isi('130', '101.67', '120.56', ['| 105 |', '| 150 |']))
    expect(semua.map(letak)).toEqual(['Realisasi!D2 LK310'])
  })
})

describe('written totals of staff', () => {
  const aparatur = (rows: string): string =>
    `### Aparatur\n\n| Kelompok | Uraian | Jumlah |\n| --- | --- | --- |\n${rows}\n`

  test('a sum with a name of its own is read as a row: 10 + 20 = 30 counts twice', async () => {
    const [satu, ...lain] = await temuan(
      aparatur('| Golongan | IV | 10 |\n| | III | 20 |\n| | Jumlah PNS | 30 |\n| | JUMLAH | 30 |'),
    )
    expect(lain).toEqual([])
    expect(satu).toMatchObject({ code: 'LK283', sheet: 'Aparatur', cell: 'C4' })
    expect(satu?.message).toContain('“Jumlah PNS” (30 orang)')
    expect(satu?.message).toContain('menjadi 60 orang')
  })

  test('the other staff are a group of their own: 30 PNS by golongan, 5 beside them', async () => {
    const semua = await temuan(aparatur('| Golongan | IV | 10 |\n| | III | 20 |\n| Non PNS | PPPK | 5 |'))
    expect(semua.map(letak)).toEqual([])
  })

  test('a total that names a part is not judged: 12 laki-laki and 18 perempuan of 30', async () => {
    const semua = await temuan(
      aparatur(
        '| Golongan | IV | 10 |\n| | III | 20 |\n| Jumlah | Laki-laki | 12 |\n| Jumlah | Perempuan | 18 |',
      ),
    )
    expect(semua.map(letak)).toEqual([])
  })
})

test('so does one of an earlier year: 60 days of 6 promised, 4,5 now', async () => {
  const [satu, ...lain] = await temuan(`### Riwayat

| Kode Indikator | Tahun | Target | Realisasi |
| --- | --- | --- | --- |
| S1.1 | 2021 | 78 | 79.5 |
| S1.2 | 2021 | 6 | 60 |
| S2.1 | 2021 | 88 | 86 |
`)
  expect(lain).toEqual([])
  expect(satu).toMatchObject({ code: 'LK252', sheet: 'Riwayat', cell: 'D3' })
  expect(satu?.message).toContain('Realisasi itu sekitar sepuluh atau seratus kali')
  expect(satu?.message).toContain('daripada targetnya dan angka tahun laporan')
})

test('a realisasi of another size says so where the capaian looks usual: (2 × 50 − 5) / 50 = 190', async () => {
  const semua = await temuan(`### Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas |
| --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | Indeks kepuasan masyarakat | indeks | 80 | positif |
| S1 | Meningkatnya mutu layanan | S1.2 | Lama layanan | hari | 50 | negatif |
| S2 | Meningkatnya ketertiban administrasi | S2.1 | Persentase berkas lengkap | % | 90 | positif |

### Realisasi

| Kode Indikator | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- |
| S1.1 | 84 | Antrean daring | Menambah loket | 82 |
| S1.2 | 5 | Formulir ringkas | Layanan satu atap | 50 |
| S2.1 | 91.5 | Daftar periksa | Pelatihan | 88 |

### Renstra

tidak ada

### Riwayat

| Kode Indikator | Tahun | Target | Realisasi |
| --- | --- | --- | --- |
| S1.1 | 2021 | 78 | 79.5 |
| S1.2 | 2021 | 60 | 60 |
| S2.1 | 2021 | 88 | 86 |
`)
  const satu = semua.find(({ code }) => code === 'LK252')
  expect(satu?.cell).toBe('B3')
  expect(satu?.message).toContain('190,00%')
  expect(satu?.message).toContain('mungkin koma atau nolnya salah')
})

describe('numbers and words of an indicator', () => {
  const indikator = (satuan: string, tertulis: string): string => `### Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas |
| --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | Indeks kepuasan masyarakat | indeks | 80 | positif |
| S1 | Meningkatnya mutu layanan | S1.2 | Lama layanan | ${satuan} | 5 | negatif |
| S2 | Meningkatnya ketertiban administrasi | S2.1 | Persentase berkas lengkap | % | 90 | positif |

### Realisasi

| Kode Indikator | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- |
| S1.1 | 84 | Antrean daring | Menambah loket | 82 |
| S1.2 | ${tertulis} | Formulir ringkas | Layanan satu atap | 5 |
| S2.1 | 91.5 | Daftar periksa | Pelatihan | 88 |
`

  test.each([
    ['4 (empat)', []],
    ['4 (lima) hari', ['Realisasi!B3 LK422']],
  ])('a realisasi with its words: %s', async (tertulis, diharapkan) => {
    const semua = await temuan(`${indikator('hari', tertulis)}\n### Renstra\n\ntidak ada\n`)
    expect(semua.map(letak).filter((satu) => !satu.endsWith('LK407'))).toEqual(diharapkan)
  })

  test.each([
    ['hari', '4,5 hari kerja', []],
    ['hari', '4,5 jam', ['Realisasi!B3 LK351']],
    ['jam/layanan', '4,5 jam', []],
  ])('a unit of time in the cell: %s, %s', async (satuan, tertulis, diharapkan) => {
    const semua = await temuan(`${indikator(satuan, tertulis)}\n### Renstra\n\ntidak ada\n`)
    // Without sheet Renstra its targets are asked for.
    expect(semua.map(letak).filter((satu) => !satu.endsWith('LK407'))).toEqual(diharapkan)
  })
})

test('a letter grade of an earlier year that its scale does not hold', async () => {
  const semua = await temuan(`### Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas | Skala |
| --- | --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | Opini BPK | opini | WTP | predikat | Opini BPK |

### Realisasi

| Kode Indikator | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- |
| S1.1 | WTP | Tertib | Dipertahankan | - |

### Riwayat

| Kode Indikator | Tahun | Target | Realisasi |
| --- | --- | --- | --- |
| S1.1 | 2021 | WTP | WTB |

### Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | 300000000 | 285000000 |

### Renstra

tidak ada
`)
  expect(semua.map(letak).filter((satu) => !satu.endsWith('LK407'))).toEqual(['Riwayat!D2 LK247'])
})

test('“Belanja Operasi” without amounts heads the jenis below it', async () => {
  const belanja = (judul: string): string => `### Belanja

| Jenis | Anggaran | Realisasi |
| --- | --- | --- |
| ${judul} | | |
| Belanja Pegawai | 300000000 | 290000000 |
| Belanja Barang dan Jasa | 150000000 | 142000000 |
`
  expect((await temuan(belanja('Belanja Operasi'))).map(letak)).toEqual([])
  expect((await temuan(belanja('Belanja Modal'))).map(letak)).toEqual(['Belanja!B2 LK201'])
})

describe('totals of several jenis without codes: 300 + 120 = 420, with 30 of modal 450 million', () => {
  const belanja = (operasi: string, modal = '30000000 | 28000000'): string => `### Belanja

| Jenis | Anggaran | Realisasi |
| --- | --- | --- |
| Belanja Operasi | ${operasi} |
| Belanja Pegawai | 300000000 | 290000000 |
| Belanja Barang dan Jasa | 120000000 | 114000000 |
| Belanja Modal | ${modal} |
| Jumlah | 450000000 | 432000000 |
`

  test('counted once', async () => {
    expect((await temuan(belanja('420000000 | 404000000'))).map(letak)).toEqual([])
  })

  test('checked against its jenis', async () => {
    expect((await temuan(belanja('402000000 | 404000000'))).map(letak)).toEqual(['Belanja!B2 LK230'])
  })

  test('“Belanja Operasi” beside “Belanja Modal” alone is a jenis', async () => {
    const semua = await temuan(`### Belanja

| Jenis | Anggaran | Realisasi |
| --- | --- | --- |
| Belanja Operasi | 420000000 | 404000000 |
| Belanja Modal | 30000000 | 28000000 |
`)
    expect(semua.map(letak)).toEqual([])
  })
})

describe('totals within sheet Belanja', () => {
  const belanja = (jasa: string, jumlahJasa: string, total: string): string => `### Belanja

| Jenis | Uraian | Anggaran | Realisasi |
| --- | --- | --- | --- |
| Belanja Pegawai | Gaji | 300000000 | 288000000 |
| | Tunjangan | 50000000 | 48000000 |
| Jumlah Belanja Pegawai | | 350000000 | 336000000 |
| Belanja Barang dan Jasa | Barang | 60000000 | 57000000 |
| | Jasa | ${jasa} | 39000000 |
| Jumlah Belanja Barang dan Jasa | | ${jumlahJasa} | 96000000 |
| Jumlah Belanja Operasi | | 450000000 | 432000000 |
| TOTAL | | ${total} | 432000000 |
`

  test('a row that is off: its own total tells, those after it do not repeat it; 60 + 40 = 100', async () => {
    expect(await temuan(belanja('40000000', '100000000', '450000000'))).toEqual([])
    const semua = await temuan(belanja('40000009', '100000000', '450000000'))
    expect(semua.map(letak)).toEqual(['Belanja!C7 LK235'])
    expect(semua[0]?.message).toContain('baris-barisnya berjumlah Rp100.000.009 (selisih Rp9)')
    expect(semua.flatMap(terkait)).toContain('Belanja!C6')
    expect(semua.flatMap(terkait)).not.toContain('Belanja!C2')
  })

  test('a total of some rows that is off is compared with these rows', async () => {
    const semua = await temuan(belanja('40000000', '10000000', '450000000'))
    expect(semua.map(letak)).toEqual(['Belanja!C7 LK235'])
    expect(semua[0]?.message).toContain('baris-barisnya berjumlah Rp100.000.000 (selisih Rp90.000.000)')
  })

  test('the last total that is off is compared with all rows', async () => {
    const semua = await temuan(belanja('40000000', '100000000', '405000000'))
    expect(semua.map(letak)).toEqual(['Belanja!C9 LK235'])
    expect(semua[0]?.message).toContain('baris-barisnya berjumlah Rp450.000.000 (selisih Rp45.000.000)')
  })
})

describe('the only total of sheet Anggaran', () => {
  // Loket 200 + Daring 100 = 300; Berkas 150 stands below.
  const tengah = (pagu: string): string => `### Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | | |
| Kegiatan | Pelayanan Terpadu | | | |
| Sub Kegiatan | Layanan Loket | | 200000000 | 192000000 |
| Sub Kegiatan | Layanan Daring | | 100000000 | 93000000 |
| | Sub Total | | ${pagu} | 285000000 |
| Program | Program Penunjang | S2 | | |
| Kegiatan | Administrasi Umum | | | |
| Sub Kegiatan | Penataan Berkas | | 150000000 | 147000000 |
`

  test('in the middle it is one of the rows above', async () => {
    expect(await temuan(tengah('300000000'))).toEqual([])
    const semua = await temuan(tengah('310000000'))
    expect(semua.map(letak)).toEqual(['Anggaran!D6 LK235'])
    expect(semua[0]?.message).toContain('baris-barisnya berjumlah Rp300.000.000 (selisih Rp10.000.000)')
  })
})

describe('percentages typed as fractions of one', () => {
  const renstra = (nilai: string): string => `### Renstra

| Kode Indikator | Satuan | Kondisi Awal | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | Kondisi Akhir |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| S1.1 | indeks | 76 | 78 | 80 | 82 | 84 | 86 | 88 | 88 |
| S1.2 | hari | 7 | 6 | 5 | 5 | 4 | 4 | 3 | 3 |
| S2.1 | % | ${nilai} |
`
  test.each([
    ['the start of the period', '0.86 | 88 | 90 | 92 | 94 | 96 | 98 | 98', 'C4'],
    ['the target of the year', '86 | 88 | 0.9 | 92 | 94 | 96 | 98 | 98', 'E4'],
    ['the end of the period', '86 | 88 | 90 | 92 | 94 | 96 | 98 | 0.98', 'J4'],
    ['the whole row', '0.86 | 0.88 | 0.9 | 0.92 | 0.94 | 0.96 | 0.98 | 0.98', 'C4'],
  ])('in Renstra: %s', async (_, nilai, sel) => {
    const semua = await temuan(renstra(nilai))
    expect(semua.map(letak)).toEqual([`Renstra!${sel} LK322`])
    expect(await temuan(renstra('86 | 88 | 90 | 92 | 94 | 96 | 98 | 98'))).toEqual([])
  })

  test('target and realisasi of an earlier year, both: their capaian does not show it', async () => {
    const semua = await temuan(`### Riwayat

| Kode Indikator | Tahun | Target | Realisasi | % Capaian |
| --- | --- | --- | --- | --- |
| S1.1 | 2021 | 78 | 79.5 | 101.92 |
| S1.2 | 2021 | 6 | 6 | 100 |
| S2.1 | 2021 | 0.88 | 0.86 | 97.73 |
`)
    expect(semua.map(letak)).toEqual(['Riwayat!C4 LK322'])
    expect(semua.flatMap(terkait)).toContain('Riwayat!D4')
  })

  test('the national standard', async () => {
    const semua = await temuan(`### Realisasi

| Kode Indikator | Realisasi | Pembilang | Penyebut | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- |
| S1.1 | 84 | | | Antrean daring | Menambah loket | 82 |
| S1.2 | 4.5 | | | Formulir ringkas | Layanan satu atap | 5 |
| S2.1 | 91.5 | 183 | 200 | Daftar periksa | Pelatihan petugas | 0.88 |
`)
    expect(semua.map(letak)).toEqual(['Realisasi!G4 LK322'])
    expect(semua[0]?.message).toContain('mungkin maksudnya 88%')
  })
})

describe('one slip that others would repeat', () => {
  test('a setting that cannot be read: nothing computed without it is told', async () => {
    // With T/R 5 / 4 = 125; the default (2 × 5 − 4) / 5 = 120 contradicts the typed 125.
    const buku = (rumus: string): string => `### Pengaturan

| Isian | Nilai |
| --- | --- |
| Rumus Negatif | ${rumus} |

### Realisasi

| Kode Indikator | Realisasi | % Capaian | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- |
| S1.1 | 84 | 105 | Antrean daring | Menambah loket | 82 |
| S1.2 | 4 | 125 | Formulir ringkas | Layanan satu atap | 5 |
| S2.1 | 91.5 | 101.67 | Daftar periksa | Pelatihan petugas | 88 |
`
    expect(await temuan(buku('T/R'))).toEqual([])
    expect((await temuan(buku('R/T'))).map(letak)).toEqual(['Pengaturan!B2 LK118'])
  })

  test('a realisasi that its quotient contradicts: counts and means in texts wait; 183 / 200 = 91,5', async () => {
    // All three capaian are above 100: 105, 110 and 101,67, their mean 105,56.
    const buku = (realisasi: string): string => `### Realisasi

| Kode Indikator | Realisasi | Pembilang | Penyebut | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- |
| S1.1 | 84 | | | Antrean daring | Menambah loket | 82 |
| S1.2 | 4.5 | | | Formulir ringkas | Layanan satu atap | 5 |
| S2.1 | ${realisasi} | 183 | 200 | Daftar periksa | Pelatihan petugas | 88 |

### Narasi

| Bagian | Paragraf |
| --- | --- |
| Kesimpulan | Sebanyak 3 indikator berkategori Memuaskan dan 3 indikator mencapai target. |
| Kesimpulan | Rata-rata capaian tahun 2022 adalah 105,56%. |
`
    expect(await temuan(buku('91.5'))).toEqual([])
    expect((await temuan(buku('81.5'))).map(letak)).toEqual(['Realisasi!B4 LK241'])
  })

  test('a budget code copied from another kegiatan', async () => {
    const semua = await temuan(`### Anggaran

| Kode | Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- | --- |
| '1.05.02 | Program | Program Pelayanan | S1; S2 | | |
| '1.05.02.2.01 | Kegiatan | Pelayanan Terpadu | | | |
| '1.05.02.2.01.0001 | Sub Kegiatan | Layanan Loket | | 200000000 | 192000000 |
| '1.05.02.2.02 | Kegiatan | Pelayanan Daring | | | |
| '1.05.02.2.01.0001 | Sub Kegiatan | Layanan Daring | | 250000000 | 240000000 |
`)
    expect(semua.map(letak)).toEqual(['Anggaran!A6 LK223'])
  })

  test('a sub kegiatan that several kelurahan share, each with its own row', async () => {
    const semua = await temuan(`### Anggaran

| Kode | Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- | --- |
| '7.01.03 | Program | Program Pemberdayaan | S1; S2 | | |
| '7.01.03.2.02 | Kegiatan | Pemberdayaan Kelurahan | | | |
| '7.01.03.2.02.0001 | Sub Kegiatan | Forum Musrenbang di Kelurahan Teluk | | 200000000 | 192000000 |
| '7.01.03.2.02.0001 | Sub Kegiatan | Forum Musrenbang di Kelurahan Karang | | 200000000 | 192000000 |
| '7.01.03.2.02.0002 | Sub Kegiatan | Sarana Kelurahan (Kel. Teluk) | | 250000000 | 240000000 |
| '7.01.03.2.02.0002 | Sub Kegiatan | Sarana Kelurahan (Kel. Karang) | | 250000000 | 240000000 |
| '7.01.03.2.02.0001 | Sub Kegiatan | Pemberdayaan Masyarakat di Kelurahan Teluk | | 250000000 | 240000000 |
`)
    expect(semua.map(letak)).toEqual(['Anggaran!A8 LK223'])
  })

  test('a roman code that became a number: its right code is told, no lost zero', async () => {
    const semua = await temuan(`### Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas |
| --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | I.1 | Indeks kepuasan masyarakat | indeks | 80 | positif |
| S2 | Meningkatnya ketertiban administrasi | II.1 | Persentase berkas lengkap | % | 90 | positif |

### Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- |
| 1.1 | Indeks kepuasan masyarakat | 84 | Antrean daring | Menambah loket | 82 |
| II.1 | Persentase berkas lengkap | 91.5 | Daftar periksa | Pelatihan petugas | 88 |

### Renstra

tidak ada

### Riwayat

tidak ada
`)
    const kode = semua.filter(({ sheet, cell }) => sheet === 'Realisasi' && cell === 'A2')
    expect(kode.map(letak)).toEqual(['Realisasi!A2 LK301'])
    expect(kode[0]?.fix).toContain('I.1')
  })

  test('a year of Riwayat is said as a year, whatever its cell looks like', async () => {
    const semua = await temuan(`### Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas | Skala |
| --- | --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | Opini BPK | opini | WTP | predikat | Opini BPK |

### Realisasi

| Kode Indikator | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- |
| S1.1 | WTP | Tertib | Dijaga | - |

### Riwayat

| Kode Indikator | Tahun | Target | Realisasi |
| --- | --- | --- | --- |
| S1.1 | 2021 {#,##0} | WTP | WDPP |
`)
    const [kata] = semua.filter(({ code }) => code === 'LK247')
    expect(kata?.message).toContain('Realisasi tahun 2021 S1.1')
  })
})

describe('quarters that the year is computed from', () => {
  const triwulan = (tw3: string): string => `### Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Penghitungan |
| --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | Jumlah permohonan selesai | berkas | 1200 | Kumulatif |

### Realisasi

| Kode Indikator | Realisasi | TW I | TW II | TW III | TW IV | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| S1.1 | | 300 | 310 | ${tw3} | 330 | Loket tambahan | Layanan satu atap | 1000 |

### Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | 300000000 | 285000000 |

### Renstra

tidak ada

### Riwayat

tidak ada
`
  test.each([
    ['320', []],
    ['0', []],
    ['', ['Realisasi!E2 LK286']],
    ['Belum ada', ['Realisasi!E2 LK286']],
    ['belum', ['Realisasi!E2 LK339']],
  ])('third quarter: “%s”', async (tw3, harapan) => {
    expect((await temuan(triwulan(tw3))).map(letak)).toEqual(harapan)
  })
})

describe('a lost comma beside values of three decimals', () => {
  const buku = (satuan: string): string => `### Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target |
| --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu air | S1.1 | Mutu air sungai | ${satuan} | 53.333 |

### Realisasi

| Kode Indikator | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- |
| S1.1 | 54167 | Air limbah diolah | Titik pantau ditambah | - |

### Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | 300000000 | 285000000 |

### Renstra

| Kode Indikator | Indikator Kinerja | 2022 | 2023 |
| --- | --- | --- | --- |
| S1.1 | Mutu air sungai | 53.333 | 54.444 |

### Riwayat

| Kode Indikator | Tahun | Target | Realisasi |
| --- | --- | --- | --- |
| S1.1 | 2021 | 52.222 | 52.5 |
`
  test('an index has decimals: the one that has none is told', async () => {
    const semua = await temuan(buku('indeks'))
    expect(semua.map(letak)).toEqual(['Realisasi!B2 LK321'])
    expect(semua[0]?.message).toContain('mungkin maksudnya 54,167')
  })

  test('what is counted has none: the point of the thousands was read as a comma', async () => {
    expect((await temuan(buku('ekor'))).map(letak)).toEqual(['Perjanjian Kinerja!F2 LK321'])
  })
})

test('a unit that multiplies by another number is told where it differs, not at the quotient', async () => {
  // 63 / 48.217 × 100.000 = 130,66.
  const buku = (perjanjian: string, renstra: string): string => `### Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas |
| --- | --- | --- | --- | --- | --- | --- |
| S1 | Ibu selamat | S1.1 | Angka kematian ibu | ${perjanjian} | 142 | negatif |

### Realisasi

| Kode Indikator | Realisasi | Pembilang | Penyebut | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- |
| S1.1 | 130.66 | 63 | 48217 | Rujukan | Unit transfusi | 183 |

### Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | 300000000 | 285000000 |

### Renstra

| Kode Indikator | Indikator Kinerja | Satuan | 2022 |
| --- | --- | --- | --- |
| S1.1 | Angka kematian ibu | ${renstra} | 142 |

### Riwayat

| Kode Indikator | Tahun | Target | Realisasi |
| --- | --- | --- | --- |
| S1.1 | 2021 | 150 | 158.4 |
`
  const [ribu, ratusRibu] = ['per 1.000 kelahiran', 'per 100.000 kelahiran']
  expect(await temuan(buku(ratusRibu, ratusRibu))).toEqual([])
  expect((await temuan(buku(ribu, ratusRibu))).map(letak)).toEqual(['Renstra!C2 LK351'])
  expect((await temuan(buku(ribu, ribu))).map(letak)).toEqual(['Realisasi!B2 LK241'])
})

describe('what one slip leaves without its ground', () => {
  test('no Perjanjian Kinerja: no code is told to be unknown', async () => {
    const semua = await temuan('### Perjanjian Kinerja\n\ntidak ada\n')
    expect(semua.map(letak)).toEqual(['Perjanjian Kinerja! LK050'])
  })

  test('a category without its label is no hole', async () => {
    const kategori = (label: string): string => `### Kategori

| Skala | Label | Batas Bawah | Termasuk Bawah | Batas Atas | Termasuk Atas |
| --- | --- | --- | --- | --- | --- |
| Skala Uji | Tinggi | 110 | Ya | | |
| | ${label} | 100 | Ya | 110 | Tidak |
| | Rendah | | | 100 | Tidak |
`
    expect(await temuan(kategori('Sedang'))).toEqual([])
    expect((await temuan(kategori(''))).map(letak)).toEqual(['Kategori!B3 LK201'])
  })

  test('two codes exchanged, the quotient of one row too: 183 / 200 belongs to a percentage', async () => {
    const semua = await temuan(`### Realisasi

| Kode Indikator | Indikator Kinerja | Realisasi | Pembilang | Penyebut | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- | --- |
| S2.1 | Indeks kepuasan masyarakat | 84 | | | Antrean daring | Menambah loket | 82 |
| S1.2 | Lama layanan | 4.5 | | | Formulir ringkas | Layanan satu atap | 5 |
| S1.1 | Persentase berkas lengkap | 91.5 | 183 | 200 | Daftar periksa | Pelatihan petugas | 88 |
`)
    expect(semua.map(letak)).toEqual(['Realisasi!B4 LK350'])
    expect(semua[0]?.message).toContain('tertukar dengan S2.1 (Realisasi!B2)')
    expect(semua.flatMap(terkait)).toEqual(expect.arrayContaining(['Realisasi!A2', 'Realisasi!A4']))
  })

  test('a national standard in words', async () => {
    const semua = await temuan(`### Realisasi

| Kode Indikator | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- |
| S1.1 | 84 | Antrean daring | Menambah loket | delapan puluh |
| S1.2 | 4.5 | Formulir ringkas | Layanan satu atap | belum ada |
| S2.1 | 91.5 | Daftar periksa | Pelatihan petugas | 88 |
`)
    expect(semua.map(letak)).toEqual(['Realisasi!E2 LK339'])
  })

  const tujuan = (dasar: string, realisasi: string): string => `### Indikator Tujuan

| Kode Tujuan | Tujuan | Kode Indikator | Indikator Kinerja | Satuan | Target | Realisasi | Dasar | Penyebab |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| T1 | Terwujudnya layanan prima | T1.1 | Indeks layanan prima | indeks | 80 | ${realisasi} | ${dasar} | |

### Perjanjian Kinerja

| Tujuan | Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Terwujudnya layanan prima | S1 | Meningkatnya mutu layanan | S1.1 | Indeks kepuasan masyarakat | indeks | 80 | positif |
| | S1 | Meningkatnya mutu layanan | S1.2 | Lama layanan | hari | 5 | negatif |
| | S2 | Meningkatnya ketertiban administrasi | S2.1 | Persentase berkas lengkap | % | 90 | positif |
`
  test('an indicator of a tujuan that was not measured', async () => {
    expect(await temuan(tujuan('Diukur', '82'))).toEqual([])
    expect((await temuan(tujuan('Diukur', ''))).map(letak)).toEqual(['Indikator Tujuan!G2 LK406'])
    expect((await temuan(tujuan('Rata2', ''))).map(letak)).toEqual(['Indikator Tujuan!H2 LK118'])
  })

  test('components put together in another way: the cell that says how is named', async () => {
    // (3,4 + 3,3 + 3,5) / 3 × 25 = 85; their sum × 25 = 255.
    const semua = await temuan(`### Realisasi

| Kode Indikator | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- |
| S1.1 | | Antrean daring | Menambah loket | 82 |
| S1.2 | 4.5 | Formulir ringkas | Layanan satu atap | 5 |
| S2.1 | 91.5 | Daftar periksa | Pelatihan petugas | 88 |

### Komponen

| Kode Indikator | Komponen | Realisasi | Penggabungan | Faktor |
| --- | --- | --- | --- | --- |
| S1.1 | Persyaratan | 3.4 | Jumlah | 25 |
| | Prosedur | 3.3 | | |
| | Waktu | 3.5 | | |
`)
    expect(semua.map(letak)).toEqual(['Realisasi!B2 LK252'])
    expect(semua.flatMap(terkait)).toContain('Komponen!D2')
  })

  test('a year written twice is said as a year, whatever its cell looks like', async () => {
    const semua = await temuan(`### Riwayat

| Kode Indikator | Tahun | Target | Realisasi |
| --- | --- | --- | --- |
| S1.1 | 2021 {#,##0} | 76 | 78 |
| S1.1 | 2021 {#,##0} | 78 | 79.5 |
| S1.2 | 2021 | 6 | 6 |
| S2.1 | 2021 | 88 | 86 |
`)
    expect(semua[0]?.message).toContain('S1.1 tahun 2021')
  })
})

test.each([
  ['', ['Identitas!B9 LK272']],
  ['Laporan Tahunan', ['Identitas!B9 LK272']],
  ['Tahun 2022', ['Identitas!B9 LK272']],
  ['Triwulan III', []],
])('a report of the year dated a year too late, its period written as %j', async (periode, diharapkan) => {
  const semua = await temuan(`### Identitas

| Isian | Nilai |
| --- | --- |
| Nama OPD | Dinas Uji |
| Pemerintah Daerah | Kabupaten Uji |
| Tahun | 2022 |
| Periode Renstra | 2021-2026 |
| Nama Pimpinan | Kepala Uji, S.H. |
| Jabatan Pimpinan | Kepala Dinas Uji |
| Tempat | Uji Raya |
| Tanggal Laporan | 15 Juni 2023 |
| Tanggal Perjanjian Kinerja | 12 Januari 2022 |
| Periode Laporan | ${periode} |
`)
  expect(semua.map(letak).filter((satu) => satu.startsWith('Identitas'))).toEqual(diharapkan)
})

test('cells of exchanged columns are named once', async () => {
  const semua = await temuan(`### Belanja

| Jenis | Uraian | Anggaran | Realisasi |
| --- | --- | --- | --- |
| Belanja Pegawai | Gaji | 285000000 | 300000000 |
| Belanja Barang dan Jasa | Kertas | 147000000 | 150000000 |
`)
  for (const { related } of semua) {
    const sel = related.map(({ sheet, cell }) => `${sheet}!${cell}`)
    expect(sel).toEqual([...new Set(sel)])
  }
  expect(semua.map(({ code }) => code)).toContain('LK337')
})
