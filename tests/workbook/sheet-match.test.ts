/** Which sheets of a workbook the declared ones are, in real .xlsx files. */
import { describe, expect, test } from 'vitest'
import { BENAR, places, readBook } from './book.ts'

describe('sheets by name', () => {
  test('case, spaces, numbering, year and aliases are forgiven', async () => {
    const { value, findings } = await readBook({
      Identitas: null,
      'Perjanjian Kinerja': null,
      Realisasi: null,
      Anggaran: null,
      '1. IDENTITAS': BENAR.Identitas ?? [],
      PK: BENAR['Perjanjian Kinerja'] ?? null,
      'realisasi kinerja': BENAR.Realisasi ?? [],
      'Anggaran 2022': BENAR.Anggaran ?? [],
      'Lembar bebas': [['apa saja']],
    })
    expect(places(findings)).toEqual([])
    expect(value.perjanjianKinerja.name).toBe('PK')
    expect(value.anggaran.rows[0]?.pagu.sheet).toBe('Anggaran 2022')
  })

  test.each([
    'Lamp. Anggaran',
    'Lampiran II - Anggaran',
    '04 Anggaran',
    'IV. Anggaran',
    '(4) Anggaran',
    'Anggaran TA 2022',
    '4.1 Anggaran (2022)',
    'Anggaran - Table 1',
    'Anggaran 2022 - Tabel 1',
  ])('a sheet is counted and dated in several ways: %s', async (nama) => {
    const { value, findings } = await readBook({ Anggaran: null, [nama]: BENAR.Anggaran ?? [] })
    expect(places(findings)).toEqual([])
    expect(value.anggaran.name).toBe(nama)
  })

  test('another year is told behind an underscore too', async () => {
    const { findings } = await readBook({ Anggaran: null, Anggaran_2021: BENAR.Anggaran ?? [] })
    expect(places(findings)).toEqual(['Anggaran_2021! LK068'])
  })

  test('a missing required sheet names the likely one; a slip in an optional name is a warning', async () => {
    const { value, findings } = await readBook({
      Realisasi: null,
      Realisasii: BENAR.Realisasi ?? [],
      Renstar: [['x']],
    })
    expect(places(findings)).toEqual(['Realisasi! LK050', 'Renstar! LK052'])
    expect(findings[0]?.fix).toContain('“Realisasii”')
    expect(value.realisasi).toMatchObject({ present: false, rows: [] })
  })

  test('a sheet that Excel named is known by its columns', async () => {
    const { findings } = await readBook({
      Realisasi: null,
      Catatan: [['apa saja']],
      Sheet1: BENAR.Realisasi ?? [],
    })
    expect(places(findings)).toEqual(['Realisasi! LK050'])
    expect(findings[0]?.fix).toContain('“Sheet1”')
  })

  // Which of them holds the true figures the workbook does not say; one that only looks like it was put away.
  test.each([
    ['Realisasi', 'Realisasi Kinerja', ['Realisasi! LK071']],
    ['Realisasi Kinerja', 'Realisasi', []],
  ])(
    'a hidden sheet %s gives way to %s that is shown, whatever their names',
    async (tersembunyi, tampak, harapan) => {
      const { value, findings } = await readBook(
        { Realisasi: BENAR.Realisasi ?? [], 'Realisasi Kinerja': BENAR.Realisasi ?? [] },
        (workbook) => {
          const sheet = workbook.getWorksheet(tersembunyi)
          if (sheet !== undefined) sheet.state = 'hidden'
        },
      )
      expect(places(findings)).toEqual(harapan)
      expect(value.realisasi.name).toBe(tampak)
    },
  )

  // A sheet that is shown may be the wrong one; read in its place, a hidden one might be an old copy that nobody looks at.
  test('a hidden form gives way to a sheet that is shown too, and is told', async () => {
    const { value, findings } = await readBook(
      { Pengaturan: [['Batas Atas Capaian', 120]], Kebijakan: [['Kebijakan mutu', 'melayani']] },
      (workbook) => {
        const sheet = workbook.getWorksheet('Pengaturan')
        if (sheet !== undefined) sheet.state = 'hidden'
      },
    )
    expect(places(findings)).toEqual(expect.arrayContaining(['Pengaturan! LK071', 'Kebijakan!A1 LK066']))
    expect(value.pengaturan.name).toBe('Kebijakan')
  })

  test('the only sheet is read, also where it is hidden', async () => {
    const { value, findings } = await readBook({}, (workbook) => {
      const sheet = workbook.getWorksheet('Realisasi')
      if (sheet !== undefined) sheet.state = 'hidden'
    })
    expect(places(findings)).toEqual([])
    expect(value.realisasi.rows).toHaveLength(1)
  })

  test.each([
    ['Capaian Kinerja', ['Capaian Kinerja! LK071']],
    ['Realisasi 2022', ['Realisasi 2022! LK071']],
    // Last year's, kept.
    ['Realisasi 2021', []],
  ])('beside the sheet that is read one like it is told: %s', async (nama, harapan) => {
    const { value, findings } = await readBook({ [nama]: BENAR.Realisasi ?? [] })
    expect(places(findings)).toEqual(harapan)
    expect(value.realisasi.name).toBe('Realisasi')
  })

  test.each([
    ['Data Umum', BENAR.Identitas ?? [], ['Data Umum! LK071']],
    // No second form: what an office tells of itself.
    ['Profil', [['Sejarah'], ['Tahun', 2001], ['Dibentuk dari dua bagian.']], []],
  ])('beside a form one like it is told: %s', async (nama, isi, harapan) => {
    const { findings } = await readBook({ [nama]: isi })
    expect(places(findings)).toEqual(harapan)
  })

  test.each([
    [[['Batas Atas Capaian', 120]], ['Kebijakan! LK071']],
    [[['Kebijakan mutu', 'melayani']], []],
  ])('beside the settings others are told: %j', async (isi, harapan) => {
    const { findings } = await readBook({ Pengaturan: [['Batas Atas Capaian', 150]], Kebijakan: isi })
    expect(places(findings)).toEqual(harapan)
  })

  test('a sheet of the office’s own with such a name and other columns is left alone', async () => {
    const { findings } = await readBook({ 'Capaian Kinerja': [['Catatan'], ['apa saja']] })
    expect(places(findings)).toEqual([])
  })

  test('of two years the later sheet is read; another year than the report’s is told', async () => {
    const two = await readBook({
      Anggaran: null,
      'Anggaran 2021': [
        ['Tingkat', 'Uraian', 'Pagu'],
        ['Program', 'Program lama', 1],
      ],
      'Anggaran 2022': BENAR.Anggaran ?? [],
    })
    expect(places(two.findings)).toEqual(['Anggaran 2021! LK051'])
    expect(two.value.anggaran.name).toBe('Anggaran 2022')
    const old = await readBook({ Anggaran: null, 'Anggaran 2021': BENAR.Anggaran ?? [] })
    expect(places(old.findings)).toEqual(['Anggaran 2021! LK068'])
  })

  test('two sheets for one name', async () => {
    const { findings } = await readBook({
      Belanja: null,
      'Realisasi Belanja': [['Jenis', 'Anggaran']],
      'Jenis Belanja': [['Jenis', 'Anggaran']],
    })
    expect(places(findings)).toEqual(['Jenis Belanja! LK051'])
  })

  test('empty sheets: a finding where required, present where optional', async () => {
    const { value, findings } = await readBook({ Realisasi: [['Kode Indikator', 'Realisasi']], Belanja: [] })
    expect(places(findings)).toEqual(['Realisasi! LK063'])
    expect(value.realisasi.present).toBe(false)
    expect(value.belanja).toMatchObject({ present: true, rows: [] })
  })

  test('a missing Identitas leaves no field that a rule could call blank; a missing Pengaturan leaves all blank', async () => {
    const { value } = await readBook({ Identitas: null })
    expect(new Set(Object.values(value.identitas.fields).map(({ state }) => state))).toEqual(new Set(['bad']))
    expect(new Set(Object.values(value.pengaturan.fields).map(({ state }) => state))).toEqual(
      new Set(['empty']),
    )
  })
})
