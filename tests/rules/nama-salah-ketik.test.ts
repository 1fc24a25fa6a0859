/** A slip in a name that joins rows without a code: one finding, and nothing typed is lost. */
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { letak, jalankanTeks as temuan } from '../helpers/contoh.ts'

const terkait = (satu: Finding | undefined): readonly string[] =>
  (satu?.related ?? []).map(({ sheet, cell }) => `${sheet}!${cell}`)

describe('sheet Rencana Aksi', () => {
  const rencana = (...rows: readonly string[]): string =>
    `### Rencana Aksi\n\n| Tahun | Tingkat | Uraian | Target | Anggaran |\n| --- | --- | --- | --- | --- |\n${rows
      .map((row) => `| 2022 | ${row} |`)
      .join('\n')}\n`
  const program = 'Program | Program Pelayanan | | 300000000'

  test.each([
    // Of the sasaran, of an indicator that takes its name for a code, of a target that does not fit the one of that name.
    [['Sasaran | Meningkatnya mutu layann | | ', program], ['Rencana Aksi!C2 LK350']],
    [['Indikator | Indeks kepuasan masyrakat | 80 | ', program], ['Rencana Aksi!C2 LK350']],
    [['Indikator | Lama layanan | 6 hari | ', program], ['Rencana Aksi!D2 LK333']],
    [['Indikator | Lama layanan | 5 hari | ', program], []],
    [['Program | Program Playanan | | 300000000'], ['Rencana Aksi!C2 LK348']],
    // On the wrong level: its sum waits.
    [[program, 'Sub Kegiatan | Pelayanan Terpadu | | 300000000'], ['Rencana Aksi!C3 LK348']],
    // Nothing like it, but its amount.
    [[program, 'Kegiatan | Loket Bersama | | 300000000'], ['Rencana Aksi!C3 LK348']],
    // Nothing like them at all: told together; one without an amount may be no row of the budget.
    [
      [
        'Program | Program Pelayanan | | ',
        'Kegiatan | Loket Bersama | | 120000000',
        'Kegiatan | Rapat Rutin | | ',
        'Kegiatan | Festival Kota | | 170000000',
      ],
      ['Rencana Aksi!C3 LK348'],
    ],
    // A plan of its own, not of this budget.
    [['Kegiatan | Loket Bersama | | 120000000'], []],
  ])('%j', async (rows, harapan) => {
    expect((await temuan(rencana(...rows))).map(letak)).toEqual(harapan)
  })

  test('a name written twice is told once', async () => {
    const [satu, ...lainnya] = await temuan(
      rencana(program, 'Kegiatan | Pelayanan Tepadu | | ', program, 'Kegiatan | Pelayanan Tepadu | | '),
    )
    expect(lainnya.map(letak).filter((tempat) => tempat.endsWith('LK348'))).toEqual([])
    expect(terkait(satu)).toEqual(['Rencana Aksi!C5', 'Anggaran!B3'])
  })
})

describe('codes in sheet Rencana Aksi', () => {
  const anggaran = (keliling = '1.01.02.2.01.02'): string => `### Anggaran

| Kode | Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- | --- |
| '1.01.02 | Program | Program Pelayanan | S1;S2 | 300000000 | 285000000 |
| '1.01.02.2.01 | Kegiatan | Pelayanan Terpadu | | 300000000 | 285000000 |
| '1.01.02.2.01.01 | Sub Kegiatan | Pelayanan Loket | | 200000000 | 190000000 |
| '${keliling} | Sub Kegiatan | Pelayanan Keliling | | 100000000 | 95000000 |
`
  const rencana = (loket: string, keliling: string): string =>
    `### Rencana Aksi\n\n| Tahun | Tingkat | Kode | Uraian | Anggaran |\n| --- | --- | --- | --- | --- |\n| 2022 | Sub Kegiatan | ${loket} | 200000000 |\n| 2022 | Sub Kegiatan | ${keliling} | 100000000 |\n`
  const loket = "'1.01.02.2.01.01 | Pelayanan Loket"
  const keliling = "'1.01.02.2.01.02 | Pelayanan Keliling"

  test.each([
    [loket, keliling, []],
    // The last part alone, as some offices write it.
    ["'01 | Pelayanan Loket", keliling, []],
    ["'1.01.02.2.01.07 | Pelayanan Loket", keliling, ['Rencana Aksi!C2 LK347']],
    ["'1.01.02.2.01.01 | Pelayanan Lokte", keliling, ['Rencana Aksi!D2 LK350']],
    // Worded otherwise beside its code.
    ["'1.01.02.2.01.01 | Loket Layanan di Kantor", keliling, []],
    ["'1.01.02.2.01.02 | Pelayanan Loket", keliling, ['Rencana Aksi!C2 LK349']],
    // Exchanged: one finding.
    [
      "'1.01.02.2.01.02 | Pelayanan Loket",
      "'1.01.02.2.01.01 | Pelayanan Keliling",
      ['Rencana Aksi!C2 LK349'],
    ],
  ])('%s, %s', async (satu, dua, harapan) => {
    expect((await temuan(`${anggaran()}\n${rencana(satu, dua)}`)).map(letak)).toEqual(harapan)
  })

  test('a code used twice in the budget is told there', async () => {
    const semua = await temuan(`${anggaran('1.01.02.2.01.01')}\n${rencana(loket, keliling)}`)
    expect(semua.map(letak)).toEqual(['Anggaran!A5 LK223'])
  })
})

describe('sheet Strategi', () => {
  const strategi = (...rows: readonly string[]): string =>
    `### Strategi\n\n| Sasaran | Strategi | Arah Kebijakan |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}\n`

  test.each([
    [['Meningkatnya mutu layanan | A | Satu', 'Meningkatnya mutu layann | B | Dua'], ['Strategi!A3 LK350']],
    // A sasaran of the Renstra alone.
    [['Terwujudnya tata kelola | A | Satu', 'Terwujudnya tata klola | B | Dua'], ['Strategi!A3 LK256']],
    [['Terwujudnya tata kelola | A | Satu', 'TERWUJUDNYA TATA KELOLA | B | Dua'], []],
    [
      ['Tata kelola | Menata arsip daerah | Satu', 'Tata kelola | Menata arsip derah | Dua'],
      ['Strategi!B3 LK256'],
    ],
    // The same slip below another sasaran is another strategy.
    [['Tata kelola | Menata arsip daerah | Satu', 'Pelayanan | Menata arsip derah | Dua'], []],
    [[' | A | Satu', ' | B | Dua'], ['Strategi!A2 LK257']],
  ])('%j', async (rows, harapan) => {
    expect((await temuan(strategi(...rows))).map(letak)).toEqual(harapan)
  })
})

describe('names within one column', () => {
  const pk = (...induk: readonly string[]): string =>
    `### Perjanjian Kinerja

| Misi | Tujuan | Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| ${induk[0]} | S1 | Meningkatnya mutu layanan | S1.1 | Indeks kepuasan masyarakat | indeks | 80 | positif |
| ${induk[1]} | S1 | Meningkatnya mutu layanan | S1.2 | Lama layanan | hari | 5 | negatif |
| ${induk[2]} | S2 | Meningkatnya ketertiban administrasi | S2.1 | Persentase berkas lengkap | % | 90 | positif |
`
  const benar = 'Pelayanan prima | Terwujudnya layanan prima'

  test.each([
    [[benar, benar, 'Pelayanan prma | Terwujudnya layanan prima'], ['Perjanjian Kinerja!A4 LK256']],
    [[benar, benar, 'Pelayanan prima | Terwujudnya layanan pima'], ['Perjanjian Kinerja!B4 LK256']],
    // A row of one sasaran below another tujuan: the slip is the cause.
    [[benar, 'Pelayanan prima | Terwujudnya layanan pima', benar], ['Perjanjian Kinerja!B3 LK256']],
    // The first is the wrong one: more rows have the other.
    [['Pelayanan prma | Terwujudnya layanan prima', benar, benar], ['Perjanjian Kinerja!A2 LK256']],
    [[benar, benar, 'Pelayanan cepat | Terwujudnya layanan cepat'], []],
  ])('misi and tujuan: %j', async (induk, harapan) => {
    expect((await temuan(pk(...induk))).map(letak)).toEqual(harapan)
  })

  test('the office itself, in sheet Tugas dan Fungsi', async () => {
    const tupoksi = (unit: string): string =>
      `### Tugas dan Fungsi\n\n| Unit | Jenis | Uraian |\n| --- | --- | --- |\n| ${unit} | Tugas | Mengurus layanan. |\n| ${unit} | Fungsi | Mencatat layanan. |\n`
    expect((await temuan(tupoksi('DINAS UJI'))).map(letak)).toEqual([])
    const [satu, ...lainnya] = await temuan(tupoksi('Dinas Ujji'))
    expect([satu, ...lainnya].flatMap((temuan) => (temuan ? [letak(temuan)] : []))).toEqual([
      'Tugas dan Fungsi!A2 LK256',
    ])
    expect(terkait(satu)).toContain('Identitas!B2')
  })

  test('a unit that others stand below is told once', async () => {
    const [satu, ...lainnya] = await temuan(
      '### Organisasi\n\n| Unit | Unit Atasan |\n| --- | --- |\n| Kepala inas | |\n| Sekretariat | Kepala Dinas |\n| Bidang Arsip | Kepala Dinas |\n',
    )
    expect(lainnya).toEqual([])
    expect(satu?.code).toBe('LK307')
    expect(terkait(satu)).toEqual(['Organisasi!A3', 'Organisasi!B4', 'Organisasi!A2'])
  })

  /** 60 + 40 = 100 and 50 + 30 = 80, as the total says. */
  test('sums that come apart wait for the name', async () => {
    const belanja = (kelompok: string): string =>
      `### Belanja\n\n| Jenis | Kelompok | Uraian | Anggaran | Realisasi |\n| --- | --- | --- | --- | --- |\n| Belanja Pegawai | Gaji Pokok | Gaji PNS | 60000000 | 50000000 |\n| Belanja Pegawai | ${kelompok} | Gaji PPPK | 40000000 | 30000000 |\n| Belanja Pegawai | Gaji Pokok | | 100000000 | 80000000 |\n`
    const hanyaBelanja = (semua: readonly Finding[]): readonly string[] =>
      semua.filter(({ sheet }) => sheet === 'Belanja').map((satu) => letak(satu))
    expect(hanyaBelanja(await temuan(belanja('Gaji Pokok')))).not.toContain('Belanja!B3 LK256')
    expect(hanyaBelanja(await temuan(belanja('Gaji Pokkok')))).toContain('Belanja!B3 LK256')
    expect(hanyaBelanja(await temuan(belanja('Gaji Pokkok'))).filter((satu) => /LK230/.test(satu))).toEqual(
      [],
    )
  })
})
