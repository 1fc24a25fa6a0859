/** One cause, one finding: what another finding already puts in doubt is not asked for besides it. */
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { type MarkdownSheet, parseMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { dasar, jalankan, jalankanDengan, letak } from '../helpers/contoh.ts'
import { type Isi, keLembar, lalu, sel, type Tabel, tabel, tanpaKolom, ubah } from '../helpers/ubah.ts'

/** Nobody wrote a follow-up. */
const tanpaTindakLanjut = lalu(...[1, 2, 3].map((baris) => sel(baris, 'Tindak Lanjut', null)))

const kolomBaru =
  (judul: string, isi: readonly Isi[]) =>
  (rows: Tabel): Tabel =>
    rows.map((row, b) => [...row, b === 0 ? judul : (isi[b - 1] ?? null)])

describe('whether a target was reached is open: no follow-up is asked for', () => {
  test.each([
    ['the typed percentage contradicts the realisasi', sel(1, 'Realisasi', 48), 'Realisasi!F2 LK310'],
    ['its fraction contradicts the realisasi', sel(3, 'Realisasi', 51.9), 'Realisasi!C4 LK241'],
  ])('%s', async (_, langkah, harapan) => {
    const semua = await ubah({ Realisasi: lalu(tanpaTindakLanjut, langkah) })
    expect(semua.map(letak)).toEqual([harapan])
  })

  test('the Renstra and the typed percentage contradict the polarity', async () => {
    const semua = await ubah({
      'Perjanjian Kinerja': sel(2, 'Polaritas', 'positif'),
      Realisasi: tanpaTindakLanjut,
    })
    expect(semua.map(letak)).toEqual(['Perjanjian Kinerja!G3 LK335'])
  })

  test('the others are still asked', async () => {
    // (2 × 5 − 5,5) / 5 = 90 %
    const meleset = lalu(sel(2, 'Realisasi', 5.5), sel(2, '% Capaian', 90))
    const semua = await ubah({ Realisasi: lalu(tanpaTindakLanjut, meleset, sel(1, 'Realisasi', 48)) })
    expect(semua.map(letak)).toEqual(['Realisasi!F2 LK310', 'Realisasi!H3 LK403'])
  })
})

test('a wrong year: sheets and columns that name the right one are not told besides', async () => {
  const salin = (nama: string, baru: string, langkah: (rows: Tabel) => Tabel) =>
    keLembar(baru, langkah(tabel(nama)))
  const sheets = [
    ...dasar.filter(({ name }) => name !== 'Identitas' && name !== 'Realisasi'),
    salin('Identitas', 'Identitas', (rows) =>
      rows.map(([isian = null, nilai = null]) => [isian, isian === 'Tahun' ? 2021 : nilai]),
    ),
    salin('Realisasi', 'Realisasi 2022', sel(0, 'Realisasi', 'Realisasi 2022')),
  ]
  const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
  expect(semua.map(letak)).toEqual(['Identitas!B4 LK282'])
})

test('a scale that holds neither target nor realisasi, the realisasi with its number', async () => {
  const semua = await ubah(
    {
      'Perjanjian Kinerja': lalu(
        kolomBaru('Skala', ['Level']),
        sel(1, 'Indikator Kinerja', 'Nilai SAKIP'),
        sel(1, 'Target', 'B'),
        sel(1, 'Polaritas', 'predikat'),
      ),
      Realisasi: lalu(
        sel(1, 'Indikator Kinerja', 'Nilai SAKIP'),
        sel(1, 'Realisasi', '72,35 (BB)'),
        sel(1, '% Capaian', null),
        sel(1, 'Standar Nasional', null),
      ),
    },
    ['Renstra', 'Riwayat'],
  )
  expect(semua.map(letak).filter((satu) => !satu.endsWith('LK404'))).toEqual(['Perjanjian Kinerja!F2 LK247'])
})

test('one row of a sasaran under the code of another tujuan, its name unchanged', async () => {
  const semua = await ubah({
    'Perjanjian Kinerja': lalu(
      kolomBaru('Kode Tujuan', ['T1', 'T2', 'T2']),
      kolomBaru('Tujuan', ['Layanan prima', 'Layanan prima', 'Tata kelola']),
    ),
  })
  expect(semua.map(letak)).toEqual(['Perjanjian Kinerja!H3 LK228'])
})

test('one row under the code of a sasaran that has no name', async () => {
  const rencana = keLembar('Rencana Aksi', [
    ['Tahun', 'Kode Sasaran', 'Kode Indikator', 'Tingkat', 'Uraian'],
    [2022, 'S1', 'S1.2', 'Indikator', 'Lama layanan'],
  ])
  const pk = lalu(
    sel(2, 'Kode Sasaran', 'S3'),
    sel(2, 'Sasaran Strategis', null),
  )(tabel('Perjanjian Kinerja'))
  const semua = await jalankanDengan([keLembar('Perjanjian Kinerja', pk), rencana])
  expect(semua.map(letak)).toEqual(['Perjanjian Kinerja!B3 LK201'])
})

test('a code used twice for an indicator that is measured by words', async () => {
  const semua = await ubah(
    {
      'Perjanjian Kinerja': lalu(sel(2, 'Target', 'WTP'), sel(2, 'Polaritas', 'predikat')),
      Realisasi: lalu(
        sel(2, 'Realisasi', 'WTP'),
        sel(2, '% Capaian', 100),
        sel(2, 'Standar Nasional', null),
        sel(1, 'Kode Indikator', 'S1.2'),
      ),
    },
    ['Renstra', 'Riwayat'],
  )
  expect(semua.map(letak).filter((satu) => !satu.endsWith('LK404'))).toEqual(['Realisasi!A3 LK220'])
})

test('half of two components above their weight', async () => {
  const komponen = keLembar('Komponen', [
    ['Kode Indikator', 'Komponen', 'Bobot', 'Realisasi', 'Penggabungan'],
    ['S1.1', 'Umum', 90, 75.6, 'Jumlah'],
    ['S1.1', 'Tematik', 10, 84, null],
  ])
  const realisasi = lalu(sel(1, 'Realisasi', null), sel(1, '% Capaian', null))(tabel('Realisasi'))
  const semua = await jalankanDengan([keLembar('Realisasi', realisasi), komponen])
  expect(semua.map(letak)).toEqual(['Komponen!D3 LK284'])
})

test('the only program of two sasaran, its codes left out', async () => {
  const semua = await ubah({
    'Perjanjian Kinerja': lalu(
      sel(2, 'Kode Sasaran', 'S3'),
      sel(2, 'Sasaran Strategis', 'Meningkatnya kecepatan layanan'),
    ),
    Anggaran: sel(1, 'Kode Sasaran', null),
  })
  expect(semua.map(letak)).toEqual(['Anggaran!C2 LK306'])
  expect(semua[0]?.related.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
    'Perjanjian Kinerja!A2',
    'Perjanjian Kinerja!A3',
  ])
})

test('the direction that only a lost target told', async () => {
  const tanpaArah = lalu(sel(2, 'Target', '≤5'), sel(2, 'Polaritas', null))
  expect((await ubah({ 'Perjanjian Kinerja': tanpaArah })).map(letak)).toEqual([])
  const semua = await ubah({ 'Perjanjian Kinerja': lalu(tanpaArah, sel(0, 'Target', 'Tagret')) })
  expect(semua.map(letak)).toEqual(['Perjanjian Kinerja!F1 LK054'])
})

describe('what is not there is told once: nothing that refers to it, counts it or adds it up is told besides', async () => {
  // The sample with the most sheets that refer to others.
  const terbit = parseMarkdownWorkbook(
    await readFile(new URL('../../samples/2022-disnaker-terbit.md', import.meta.url), 'utf8'),
  )
  const periksaLembar = (sheets: readonly MarkdownSheet[]) =>
    jalankan({ sheets, temuan: [], tahunLalu: null })
  const semula = new Set((await periksaLembar(terbit)).map(letak))
  /** Fewer may be found besides, and none that was not there before. */
  const baru = async (sheets: readonly MarkdownSheet[]): Promise<readonly string[]> =>
    (await periksaLembar(sheets)).map(letak).filter((satu) => !semula.has(satu))

  const tanpa = (nama: string) => terbit.filter(({ name }) => name !== nama)
  const tanpaJudul = (nama: string, judul: string): readonly MarkdownSheet[] =>
    terbit.map((sheet) =>
      sheet.name !== nama
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.map((isi) =>
                isi.kind === 'text' && isi.value === judul ? { kind: 'text', value: 'Zqxj' } : isi,
              ),
            ),
          },
    )

  test.each([['Perjanjian Kinerja'], ['Anggaran']])('sheet %s', async (nama) => {
    expect(await baru(tanpa(nama))).toEqual([`${nama}! LK050`])
  })

  // One indicator has another name there than in Realisasi: that is told elsewhere where Realisasi is not read.
  test.each([
    ['Identitas', 'Realisasi!B3 LK350'],
    ['Realisasi', 'Rencana Aksi!F3 LK350'],
  ])('sheet %s', async (nama, lain) => {
    expect(await baru(tanpa(nama))).toEqual([`${nama}! LK050`, lain])
  })

  test.each([
    ['Perjanjian Kinerja', 'Kode Sasaran', 'Perjanjian Kinerja!A1 LK054'],
    ['Perjanjian Kinerja', 'Kode Indikator', 'Perjanjian Kinerja!A1 LK054'],
    ['Anggaran', 'Uraian', 'Anggaran!A1 LK054'],
    ['Riwayat', 'Kode Indikator', 'Riwayat!B1 LK054'],
    ['Riwayat', 'Tahun', 'Riwayat!A1 LK054'],
    ['Indikator Tujuan', 'Kode Indikator', 'Indikator Tujuan!A1 LK054'],
    ['Belanja', 'Jenis', 'Belanja!A1 LK054'],
    ['Organisasi', 'Unit', 'Organisasi!B1 LK054'],
  ])('%s without its column %s', async (nama, judul, harapan) => {
    expect(await baru(tanpaJudul(nama, judul))).toEqual([harapan])
  })

  test('counts in a text, where no realisasi is read', async () => {
    expect((await periksaLembar(tanpa('Realisasi'))).map(letak)).not.toContain('Narasi!E11 LK428')
  })

  test('a workbook without its year', async () => {
    expect(await baru(tanpaJudul('Identitas', 'Tahun'))).toEqual(['Identitas! LK060', 'Realisasi!B3 LK350'])
  })
})

describe('a column that is missing is told once, not in every row that lacks it', () => {
  const judulKosong =
    (judul: string) =>
    (rows: Tabel): Tabel =>
      sel(0, judul, null)(rows)
  const tanpaPenjelasan = lalu(sel(1, 'Penyebab', null), sel(2, 'Penyebab', null))

  test.each([
    ['gone', tanpaKolom('Realisasi'), 'Realisasi!A1 LK054'],
    ['gone, nothing explained', lalu(tanpaKolom('Realisasi'), tanpaPenjelasan), 'Realisasi!A1 LK054'],
    ['without its header', judulKosong('Realisasi'), 'Realisasi!C1 LK054'],
  ])('Realisasi, where most indicators are measured nowhere else: %s', async (_, langkah, harapan) => {
    expect((await ubah({ Realisasi: langkah })).map(letak)).toEqual([harapan])
  })

  test('an indicator that is not measured yet, where the others have their numerators', async () => {
    const isi = lalu(
      sel(1, 'Pembilang', 84),
      sel(1, 'Penyebut', 1),
      sel(2, '% Capaian', null),
      tanpaKolom('Realisasi'),
    )
    expect((await ubah({ Realisasi: isi })).map(letak)).toEqual([])
    const polos = lalu(isi, sel(2, 'Penyebab', null))
    expect((await ubah({ Realisasi: polos })).map(letak)).toEqual(['Realisasi!A3 LK406'])
  })

  test('Penyebab', async () => {
    // 84 / 60 = 140%
    const semua = await ubah({
      'Perjanjian Kinerja': sel(1, 'Target', 60),
      Realisasi: tanpaKolom('Penyebab', '% Capaian'),
    })
    expect(semua.map(letak).filter((satu) => satu.includes('Realisasi!'))).toEqual(['Realisasi!A2 LK402'])
  })

  test.each([
    ['gone', tanpaKolom('Pembilang'), 'Realisasi!D2 LK242'],
    ['without its header', judulKosong('Pembilang'), 'Realisasi!D1 LK064'],
  ])('Pembilang, %s', async (_, langkah, harapan) => {
    // 84 / 1 and 9 / 2
    const isi = lalu(
      ...(
        [
          [1, 84, 1],
          [2, 9, 2],
        ] as const
      ).flatMap(([baris, atas, bawah]) => [sel(baris, 'Pembilang', atas), sel(baris, 'Penyebut', bawah)]),
    )
    const semua = await ubah({ Realisasi: lalu(isi, langkah) })
    expect(semua.map(letak)).toEqual([harapan])
  })

  test('Permasalahan, where the realisasi of several rows is low', async () => {
    const rendah = lalu(
      tanpaKolom('% Realisasi'),
      ...(
        [
          [1, 160_000_000],
          [2, 160_000_000],
          [3, 100_000_000],
          [4, 60_000_000],
        ] as const
      ).map(([baris, isi]) => sel(baris, 'Realisasi', isi)),
    )
    const semua = await ubah({ Anggaran: rendah })
    expect(semua.map(letak)).toEqual(['Anggaran!B4 LK405'])
    // 100 / 200 and 60 / 100
    expect(semua[0]?.message).toContain('“Layanan Loket” (50,00%) dan “Layanan Daring” (60,00%)')
    expect(semua[0]?.related).toEqual([{ sheet: 'Anggaran', cell: 'B5' }])
  })

  test('Paragraf', async () => {
    const semua = await jalankanDengan([
      keLembar('Narasi', [
        ['Bagian', 'Letak'],
        ['Penutup', 'Sesudah'],
        ['Kesimpulan', 'Sesudah'],
      ]),
    ])
    expect(semua.map(letak)).toEqual(['Narasi!A1 LK054'])
  })
})
