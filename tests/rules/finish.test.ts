/** The last step: exceptions, follow-ons, duplicates, order. */
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/diagnostics/catalogue.ts'
import { ikutan, PENYEBAB_BERSAMA } from '../../src/rules/ikutan.ts'
import { contoh, jalankan, jalankanTeks } from '../helpers/contoh.ts'

async function temuan(lembar: string): Promise<readonly string[]> {
  return (await jalankanTeks(lembar)).map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)
}

const PAGU_SALAH = `### Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi | % Realisasi |
| --- | --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1 | 300000000 | 285000000 | 95 |
| Kegiatan | Pelayanan Terpadu | | 300000000 | 285000000 | 95 |
| Sub Kegiatan | Layanan Loket | | 170000000 | 192000000 | 96 |
| Sub Kegiatan | Layanan Daring | | 100000000 | 93000000 | 93 |
| Program | Program Penunjang | S2 | 150000000 | 147000000 | 98 |
| Kegiatan | Administrasi Umum | | 150000000 | 147000000 | 98 |
| Sub Kegiatan | Penataan Berkas | | 150000000 | 147000000 | 97 |
`

const pengecualian = (...rows: readonly string[]): string =>
  [
    '### Pengecualian',
    '',
    '| Kode Temuan | Lembar | Sel | Alasan |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')

/** Codes that wait for one, at the same cell or anywhere. */
const menunggu = (kode: string): readonly string[] => [
  ...ikutan(kode),
  ...PENYEBAB_BERSAMA.filter((satu) => satu.kode.has(kode)).flatMap((satu) => [...satu.ikutan]),
]

test('no finding waits for itself', () => {
  for (const { code: kode } of catalogue) {
    const mengikuti = new Set(menunggu(kode))
    for (const lain of mengikuti) for (const satu of menunggu(lain)) mengikuti.add(satu)
    expect([...mengikuti], kode).not.toContain(kode)
  }
})

describe('finishFindings', () => {
  test('a component off the scale and above its weight, in a written realisasi that is not the sum: one is told', async () => {
    // 17.25 + 76 + 19.25 + 28.25 = 140.75, not 72.35.
    expect(
      await temuan(`### Komponen

| Kode Indikator | Komponen | Bobot | Realisasi | Penggabungan |
| --- | --- | --- | --- | --- |
| S1.1 | Pemenuhan | 20 | 17.25 | Jumlah |
| S1.1 | Hasil antara | 10 | 76 | |
| S1.1 | Reform | 30 | 19.25 | |
| S1.1 | Hasil | 40 | 28.25 | |
`),
    ).toEqual(['Realisasi!C2 LK290'])
  })

  test('one wrong pagu: not its percentage, not its overspending, but the fault elsewhere', async () => {
    // 170 instead of 200 million: the sum is off, 192/170 is no 96 % and over the pagu. 147/150 is 98 %, not 97 %.
    expect(await temuan(PAGU_SALAH)).toEqual(['Anggaran!D3 LK226', 'Anggaran!F8 LK227'])
  })

  test('an exception silences one finding at one cell, however it is spelled', async () => {
    expect(
      await temuan(`${PAGU_SALAH}\n${pengecualian('| lk227 | anggaran | $f$8 | Menurut LRA |')}`),
    ).toEqual(['Anggaran!D3 LK226'])
  })

  test('an exception at another cell or of another code silences nothing and is told', async () => {
    expect(
      await temuan(
        `${PAGU_SALAH}\n${pengecualian('| LK227 | Anggaran | F7 | Keliru |', '| LK226 | Anggaran | F8 | Keliru |')}`,
      ),
    ).toEqual(['Anggaran!D3 LK226', 'Anggaran!F8 LK227', 'Pengecualian!A2 LK490', 'Pengecualian!A3 LK490'])
  })

  test('an exception for a follow-on counts as used while its cause stands', async () => {
    expect(await temuan(`${PAGU_SALAH}\n${pengecualian('| LK227 | Anggaran | F4 | Menurut LRA |')}`)).toEqual(
      ['Anggaran!D3 LK226', 'Anggaran!F8 LK227'],
    )
  })

  test('an exception for what follows from a wrong year counts as used too', async () => {
    const identitas = `### Identitas

| Isian | Nilai |
| --- | --- |
| Nama OPD | Dinas Uji |
| Pemerintah Daerah | Kabupaten Uji |
| Tahun | 2023 |
| Periode Renstra | 2021-2026 |
| Nama Pimpinan | Kepala Uji, S.H. |
| Jabatan Pimpinan | Kepala Dinas Uji |
| Tempat | Uji Raya |
| Tanggal Laporan | 15 Februari 2023 |
| Tanggal Perjanjian Kinerja | 12 Januari 2022 |
`
    expect(
      await temuan(
        `${identitas}\n${pengecualian('| LK270 | Identitas | B10 | Ditandatangani lebih awal |')}`,
      ),
    ).toEqual(['Identitas!B4 LK282'])
  })

  test('an exception without a reason silences nothing', async () => {
    expect(await temuan(`${PAGU_SALAH}\n${pengecualian('| LK227 | Anggaran | F8 | |')}`)).toEqual([
      'Anggaran!D3 LK226',
      'Anggaran!F8 LK227',
      'Pengecualian!D2 LK201',
    ])
  })

  test('an exception for a template finding is left for the build', async () => {
    expect(await temuan(pengecualian('| LK502 | bab-4.md.hbs | 3 | Templat sendiri |'))).toEqual([])
  })

  test('formulas without result: one finding a sheet, at the first, with the others beside it', async () => {
    const satu = contoh(
      `## Contoh salah

### Anggaran

| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi |
| --- | --- | --- | --- | --- |
| Program | Program Pelayanan | S1; S2 | =D3 => | =E3 => |
| Kegiatan | Pelayanan | | =D4 => | =E4 => |
| Sub Kegiatan | Layanan Loket | | 100 | 95 |

### Aparatur

| Kelompok | Uraian | Jumlah | Keadaan Per |
| --- | --- | --- | --- |
| Pendidikan | S1 | =6+6 => | 31 Desember 2022 |
`,
      'Contoh salah',
    )
    if (satu === null) throw new Error('no sheet')
    const hasil = await jalankan(satu)
    expect(
      hasil.map(({ sheet, cell, code, message, related }) => [
        `${sheet}!${cell} ${code}`,
        message,
        related.map((place) => place.cell),
      ]),
    ).toEqual([
      ['Anggaran!D2 LK105', 'Rumus di 4 sel lembar ini belum mempunyai hasil.', ['E2', 'D3', 'E3']],
      ['Aparatur!C2 LK105', 'Rumus di sel ini belum mempunyai hasil.', []],
    ])
  })

  test('sheets in their order, then rows, then columns: F9 before F10, Z before AA', async () => {
    const baris = Array.from(
      { length: 10 },
      (_, urutan) => `| Sub Kegiatan | Layanan ${urutan} | | 100 | 100 | 99 |`,
    )
    const hasil = await temuan(
      [
        '### Anggaran',
        '',
        '| Tingkat | Uraian | Kode Sasaran | Pagu | Realisasi | % Realisasi |',
        '| --- | --- | --- | --- | --- | --- |',
        '| Program | Program Pelayanan | S1; S2 | | | |',
        '| Kegiatan | Pelayanan | | | | |',
        ...baris,
      ].join('\n'),
    )
    expect(hasil).toEqual(Array.from({ length: 10 }, (_, urutan) => `Anggaran!F${urutan + 4} LK227`))
  })
})
