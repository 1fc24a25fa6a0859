/** Values, words and codes of indicators: slips over the right workbook tests/cases/dasar.md, each told once. */
import { describe, expect, test } from 'vitest'
import type { MarkdownSheet } from '../../scripts/markdown-workbook.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { dasar, jalankan, letak } from '../helpers/contoh.ts'
import { type Isi, keLembar, lalu, sel, type Tabel, tabel, tanpaKolom, ubah } from '../helpers/ubah.ts'

/** The PK names the tujuan that its sasaran belong to. */
const bertujuan = dasar.map((satu) =>
  satu.name === 'Perjanjian Kinerja'
    ? keLembar(
        satu.name,
        tabel(satu.name).map((row, b) => [...row, b === 0 ? 'Tujuan' : 'Tujuan satu']),
      )
    : satu,
)

describe('values that cannot be', () => {
  const bersih = (baris: number): ((rows: Tabel) => Tabel) =>
    lalu(sel(baris, '% Capaian', null), sel(baris, 'Pembilang', null), sel(baris, 'Penyebut', null))

  test('a negative percentage may be one: a warning', async () => {
    const semua = await ubah({ Realisasi: lalu(bersih(3), sel(3, 'Realisasi', -1.5)) })
    expect(semua.map(letak)).toEqual(['Realisasi!C4 LK252'])
    // -1,5 / 90 = -1,666…
    expect(semua[0]?.message).toContain('-1,67%')
  })

  test('a capaian that the policy caps is looked at as it was before, of a tujuan too', async () => {
    const batas = keLembar('Pengaturan', [
      ['Isian', 'Nilai'],
      ['Batas Atas Capaian', 120],
    ])
    const tujuan = keLembar('Indikator Tujuan', [
      ['Kode Tujuan', 'Tujuan', 'Kode Indikator', 'Indikator Kinerja', 'Target', 'Realisasi', 'Penyebab'],
      ['T1', 'Tujuan satu', 'T1.1', 'Jumlah kunjungan', 10, 45, 'Acara nasional'],
    ])
    const semua = await jalankan({ sheets: [...bertujuan, batas, tujuan], temuan: [], tahunLalu: null })
    expect(semua.map(letak)).toEqual(['Indikator Tujuan!F2 LK252'])
    // 45 / 10 = 450 %
    expect(semua[0]?.message).toContain('450,00%')
  })

  test('a percent format that multiplied', async () => {
    const persen = (rows: Tabel): MarkdownSheet => {
      const satu = keLembar('Realisasi', bersih(3)(rows))
      return {
        ...satu,
        rows: satu.rows.map((row, b) =>
          row.map((isi, k) => (b === 3 && k === 2 ? { kind: 'number', value: 96.94, format: '0.00%' } : isi)),
        ),
      }
    }
    const sheets = dasar.map((satu) => (satu.name === 'Realisasi' ? persen(tabel('Realisasi')) : satu))
    const semua = await jalankan({ sheets, temuan: [], tahunLalu: null })
    expect(semua.map(letak)).toEqual(['Realisasi!C4 LK252'])
    expect(semua[0]?.message).toContain('Tampaknya 96,94 diketik')
  })
})

describe('codes, words and percentages', () => {
  test('one code for an indicator of a tujuan and of the PK', async () => {
    const tujuan = keLembar('Indikator Tujuan', [
      ['Kode Tujuan', 'Tujuan', 'Kode Indikator', 'Indikator Kinerja', 'Target', 'Realisasi', 'Polaritas'],
      ['T1', 'Tujuan satu', 'S1.1', 'Angka keluhan', 10, 8, 'negatif'],
    ])
    const semua = await jalankan({ sheets: [...bertujuan, tujuan], temuan: [], tahunLalu: null })
    expect(semua.map(letak)).toEqual(['Indikator Tujuan!C2 LK220'])
  })

  const level = lalu(sel(1, 'Target', 'Level 3'), sel(1, 'Polaritas', 'predikat'), sel(1, 'Satuan', 'level'))
  const renstra = (rows: Tabel): Tabel =>
    rows.map((row, b) => (b === 1 ? ['S1.1', row[1] ?? null, 'level', 2, 2, 3, 3, 4, 4, 5, 5] : row))
  const riwayat = (rows: Tabel): Tabel => rows.map((row, b) => (b === 1 ? ['S1.1', 2021, 2, 2, 100] : row))

  test('Level 3 in the PK is 3 in the Renstra', async () => {
    const semua = await ubah({
      'Perjanjian Kinerja': level,
      Renstra: renstra,
      Riwayat: riwayat,
      Realisasi: lalu(
        sel(1, 'Realisasi', 'Level 3'),
        sel(1, '% Capaian', 100),
        sel(1, 'Standar Nasional', 3),
      ),
    })
    expect(semua.map(letak)).toEqual([])
  })

  test('a realisasi beyond the scale of its target', async () => {
    const semua = await ubah({
      'Perjanjian Kinerja': level,
      Renstra: renstra,
      Riwayat: riwayat,
      Realisasi: lalu(
        sel(1, 'Realisasi', 'Level 9'),
        sel(1, '% Capaian', null),
        sel(1, 'Standar Nasional', 3),
      ),
    })
    expect(semua.map(letak)).toEqual(['Realisasi!C2 LK247'])
  })

  // 135/140 = 96,428…; / 90 = 107,142… ; 96,43/90 = 107,144…; with three decimals they differ.
  test.each([107.143, 107.144])('a capaian from the exact or the printed realisasi: %s', async (persen) => {
    const semua = await ubah({
      Realisasi: lalu(
        sel(3, 'Realisasi', null),
        sel(3, 'Pembilang', 135),
        sel(3, 'Penyebut', 140),
        sel(3, '% Capaian', persen),
      ),
    })
    expect(semua).toEqual([])
  })

  // 135 / 140 = 96,428…%: / 90 = 107,142…%; of the typed 96,4: / 90 = 107,111…%.
  test.each([107.14, 107.11])(
    'a capaian from pembilang/penyebut or its rounded realisasi: %s',
    async (persen) => {
      const semua = await ubah({
        Realisasi: lalu(
          sel(3, 'Realisasi', 96.4),
          sel(3, 'Pembilang', 135),
          sel(3, 'Penyebut', 140),
          sel(3, '% Capaian', persen),
        ),
      })
      expect(semua).toEqual([])
    },
  )
})

test('a typed fraction of one is offered as a percentage', async () => {
  // 91,5 / 90 = 1,01666…
  const semua = await ubah({ Realisasi: sel(3, '% Capaian', 1.0167) })
  expect(semua.map(letak)).toEqual(['Realisasi!F4 LK310'])
  expect(semua[0]?.message).toContain('Tampaknya maksudnya 101,67%')
})

test('a formula that a typed percentage fits is named, also where the target is a bound', async () => {
  // (2 × 5 − 4,8) / 5 = 104 %, and 5 / 4,8 = 104,1666… %
  const semua = await ubah({
    'Perjanjian Kinerja': lalu(sel(2, 'Target', '≤ 5'), sel(2, 'Polaritas', null)),
    Realisasi: lalu(sel(2, 'Realisasi', 4.8), sel(2, '% Capaian', 104.17)),
  })
  expect(semua.map(letak)).toEqual(['Realisasi!F3 LK310'])
  expect(semua[0]?.message).toContain('Angka itu cocok dengan rumus T/R × 100.')
})

test('a negative percentage a hundred times the typed one is no fraction', async () => {
  // -3214,28571… / 90 = -35,7142857… times 100
  const semua = await ubah({
    Realisasi: lalu(
      sel(3, 'Realisasi', -3214.28571),
      sel(3, 'Pembilang', null),
      sel(3, 'Penyebut', null),
      sel(3, '% Capaian', -35.71),
    ),
  })
  expect(semua.map(letak)).toEqual(['Realisasi!F4 LK310'])
  expect(semua[0]?.message).not.toContain('tanpa format persen')
})

/** Sheets with the earlier figures of an indicator that a test makes another. */
const SEJARAH = ['Renstra', 'Riwayat']

describe('a rate and its factor', () => {
  const angkaKematian = (satuan: string, faktor: Isi) =>
    lalu(
      (rows: Tabel): Tabel => rows.map((row, b) => [...row, b === 0 ? 'Faktor' : b === 1 ? faktor : null]),
      sel(1, 'Satuan', satuan),
      sel(1, 'Target', 110),
      sel(1, 'Polaritas', 'negatif'),
    )
  // 8 / 8.153 × 100.000 = 98,1233…; (2 × 110 − 98,1233…) / 110 = 110,797…
  const realisasi = (isi: Isi) =>
    lalu(
      sel(1, 'Realisasi', isi),
      sel(1, 'Pembilang', 8),
      sel(1, 'Penyebut', 8153),
      sel(1, '% Capaian', null),
      sel(1, 'Standar Nasional', 183),
    )

  test.each([
    ['per 100.000 kelahiran hidup', null],
    ['angka', 100000],
  ])('%s, factor %s', async (satuan, faktor) => {
    for (const isi of [98.12, null]) {
      const semua = await ubah(
        {
          'Perjanjian Kinerja': angkaKematian(satuan, faktor),
          Realisasi: realisasi(isi),
        },
        SEJARAH,
      )
      expect(semua).toEqual([])
    }
  })

  test('the factor that is lacking is named', async () => {
    const semua = await ubah(
      {
        'Perjanjian Kinerja': angkaKematian('angka', null),
        Realisasi: realisasi(98.12),
      },
      SEJARAH,
    )
    expect(semua.map(letak)).toEqual(['Realisasi!C2 LK241'])
    expect(semua[0]?.fix).toContain('isi 100.000 di kolom Faktor')
  })

  test('also where nothing was typed to compare with', async () => {
    const semua = await ubah(
      {
        'Perjanjian Kinerja': angkaKematian('angka', null),
        Realisasi: realisasi(null),
      },
      SEJARAH,
    )
    expect(semua.map(letak)).toEqual(['Realisasi!C2 LK252'])
    expect(semua[0]?.message).toContain('perlu dikalikan 100.000')
  })
})

describe('yes or no', () => {
  const yaTidak = lalu(sel(3, 'Target', 'Ya'), sel(3, 'Polaritas', 'ya/tidak'), sel(3, 'Satuan', 'dokumen'))
  const hasil = (isi: Isi) =>
    lalu(
      tanpaKolom('Pembilang', 'Penyebut', '% Capaian'),
      sel(3, 'Realisasi', isi),
      sel(3, 'Standar Nasional', '-'),
    )

  test.each(['Ya', 'belum', 1])('%s is one', async (isi) => {
    const semua = await ubah({ 'Perjanjian Kinerja': yaTidak, Realisasi: hasil(isi) }, SEJARAH)
    expect(semua.map(({ code }) => code).filter((code) => code !== 'LK401')).toEqual([])
  })

  test('another word is none, and its indicator is not silently left out', async () => {
    const semua = await ubah({ 'Perjanjian Kinerja': yaTidak, Realisasi: hasil('Yaa') }, SEJARAH)
    expect(semua.map(letak)).toEqual(['Realisasi!C4 LK247'])
    expect(semua[0]?.fix).toContain('Ya atau Tidak')
  })
})

describe('a target typed into a cell before it got its percent format', () => {
  const realisasi = (isi: Isi) =>
    lalu(tanpaKolom('Pembilang', 'Penyebut', '% Capaian'), sel(3, 'Realisasi', isi))

  // 90 becomes 9000 %, 5 becomes 500 %: told by its size, or by the realisasi beside it
  test.each([
    [90, { persen: 0.915 }, '90'],
    [90, { persen: 92 }, '90'],
    [5, { persen: 0.052 }, '5'],
  ])('%s', async (target, isi, maksudnya) => {
    const semua = await ubah(
      { 'Perjanjian Kinerja': sel(3, 'Target', { persen: target }), Realisasi: realisasi(isi) },
      SEJARAH,
    )
    expect(semua.map(letak)).toEqual(['Realisasi!C4 LK252'])
    expect(semua[0]?.message).toContain(`Targetnya tampaknya ${maksudnya}, diketik di sel berformat persen`)
    expect(semua[0]?.related).toContainEqual({ sheet: 'Perjanjian Kinerja', cell: 'F4' })
  })

  test('a target of 500 % that was meant', async () => {
    const semua = await ubah(
      { 'Perjanjian Kinerja': sel(3, 'Target', { persen: 5 }), Realisasi: realisasi({ persen: 5.2 }) },
      SEJARAH,
    )
    expect(semua).toEqual([])
  })
})

describe('a word whose rank is missing in sheet Kategori', () => {
  const mutu = (peringkat: readonly Isi[]) =>
    keLembar('Kategori', [
      ['Skala', 'Label', 'Peringkat'],
      ...['Kurang', 'Cukup', 'Baik'].map((label, urutan): readonly Isi[] => [
        'Mutu',
        label,
        peringkat[urutan] ?? null,
      ]),
    ])
  const periksaMutu = async (
    peringkat: readonly Isi[],
    skala: string | null,
  ): Promise<readonly Finding[]> => {
    const lembar: Readonly<Record<string, (rows: Tabel) => Tabel>> = {
      'Perjanjian Kinerja': lalu(
        (rows) => rows.map((row, b) => [...row, b === 0 ? 'Skala' : b === 3 ? skala : null]),
        sel(3, 'Target', 'Baik'),
        sel(3, 'Polaritas', 'predikat'),
      ),
      Realisasi: lalu(tanpaKolom('Pembilang', 'Penyebut', '% Capaian'), sel(3, 'Realisasi', 'Baik')),
    }
    const sheets = dasar
      .filter(({ name }) => !SEJARAH.includes(name))
      .map((satu) => keLembar(satu.name, (lembar[satu.name] ?? ((rows) => rows))(tabel(satu.name))))
    return jalankan({ sheets: [...sheets, mutu(peringkat)], temuan: [], tahunLalu: null })
  }

  test.each([null, 'Mutu'])('ranked, it is right: scale %s', async (skala) => {
    expect(await periksaMutu([1, 2, 3], skala)).toEqual([])
  })

  // Where its column does not name it, the scale itself is not known; without any rank it is none.
  test.each<[readonly Isi[], string | null, string]>([
    [[1, 2, null], 'Mutu', 'Perjanjian Kinerja!F4 LK247'],
    [[1, 2, null], null, 'Perjanjian Kinerja!F4 LK248'],
    [[null, null, null], 'Mutu', 'Perjanjian Kinerja!F4 LK248'],
  ])('%j, scale %s', async (peringkat, skala, diharapkan) => {
    const semua = await periksaMutu(peringkat, skala)
    expect(semua.map(letak)).toEqual([diharapkan])
    expect(semua[0]?.fix).toContain('Isi kolom Peringkat untuk “Baik”')
    expect(semua[0]?.related).toContainEqual({ sheet: 'Kategori', cell: 'C4' })
  })
})

test('a code typed for that of the next row: what its figures give is not told again', async () => {
  const semua = await ubah({ Realisasi: sel(1, 'Kode Indikator', 'S1.2') })
  expect(semua.map(letak)).toEqual(['Realisasi!A3 LK220'])
  expect(semua[0]?.related).toContainEqual({ sheet: 'Realisasi', cell: 'A2' })
})

describe('one code cell merged over two indicators', () => {
  test('is told as such, not as a code used where it stands', async () => {
    const lembar: MarkdownSheet = { ...keLembar('Realisasi', tabel('Realisasi')), merges: ['A2:A3'] }
    const sheets = dasar.map((satu) => (satu.name === 'Realisasi' ? lembar : satu))
    const [satu, ...lain] = await jalankan({ sheets, temuan: [], tahunLalu: null })
    expect(satu && letak(satu)).toBe('Realisasi!A2 LK220')
    expect(satu?.message).toBe('Kode indikator S1.1 ditulis di satu sel yang digabung untuk beberapa baris.')
    expect(lain).toEqual([])
  })
})
