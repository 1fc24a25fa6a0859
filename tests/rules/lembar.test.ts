/** Columns left out, cells left blank and the sheets beside the main ones, over the right workbook tests/cases/dasar.md. */
import { describe, expect, test } from 'vitest'
import { dasar, jalankan, jalankanDengan, letak } from '../helpers/contoh.ts'
import { type Isi, keLembar, lalu, sel, type Tabel, tanpaKolom, ubah } from '../helpers/ubah.ts'

describe('a column that nothing stands for', () => {
  test('no Realisasi, no fraction, no quarter', async () => {
    const semua = await ubah({ Realisasi: tanpaKolom('Realisasi', 'Pembilang', 'Penyebut', '% Capaian') })
    expect(semua.map(letak)).toEqual(['Realisasi!A1 LK054'])
    expect(semua[0]?.message).toContain('“Realisasi”')
  })

  test('Hasil is offered, not read', async () => {
    const semua = await ubah({
      Realisasi: lalu(tanpaKolom('Pembilang', 'Penyebut', '% Capaian'), sel(0, 'Realisasi', 'Hasil')),
    })
    expect(semua.map(letak)).toEqual(['Realisasi!C1 LK054'])
    expect(semua[0]?.fix).toContain('“Hasil”')
  })

  test('Realisasi s.d. Triwulan IV is read', async () => {
    expect(await ubah({ Realisasi: sel(0, 'Realisasi', 'Realisasi s.d. Triwulan IV') })).toEqual([])
  })

  test.each(['Pagu', 'Realisasi'])('no %s in Anggaran', async (judul) => {
    const semua = await ubah({ Anggaran: tanpaKolom(judul) })
    expect(semua.map(letak)).toEqual(['Anggaran!A1 LK054'])
    expect(semua[0]?.message).toContain(`“${judul}”`)
  })
})

describe('printed figures of another year', () => {
  test('what sheet Riwayat may hold is asked for there; other figures are told to go', async () => {
    const semua = await jalankan({
      sheets: [
        ...dasar.filter(({ name }) => name !== 'Angka Cetak'),
        keLembar('Angka Cetak', [
          ['Pokok', 'Kunci', 'Tahun', 'Nilai'],
          ['Realisasi', 'S1.1', 2018, 70],
          ['Pagu', null, 2021, 450_000_000],
        ]),
      ],
      temuan: [],
      tahunLalu: null,
    })
    expect(semua.map(letak)).toEqual(['Angka Cetak!C2 LK365', 'Angka Cetak!C3 LK365'])
    expect(semua[0]?.fix).toContain('lembar Riwayat')
    expect(semua[1]?.fix).toContain('hapus baris ini')
  })
})

describe('one fault, one finding', () => {
  const satuTemuan: readonly (readonly [string, Readonly<Record<string, (rows: Tabel) => Tabel>>, string])[] =
    [
      [
        'PK without codes',
        { 'Perjanjian Kinerja': tanpaKolom('Kode Indikator') },
        'Perjanjian Kinerja!A1 LK054',
      ],
      [
        'a blank PK code',
        { 'Perjanjian Kinerja': sel(2, 'Kode Indikator', null) },
        'Perjanjian Kinerja!C3 LK201',
      ],
      [
        'a doubled PK code',
        { 'Perjanjian Kinerja': sel(2, 'Kode Indikator', 'S1.1') },
        'Perjanjian Kinerja!C3 LK220',
      ],
      [
        'a blank kode sasaran',
        { 'Perjanjian Kinerja': sel(3, 'Kode Sasaran', null) },
        'Perjanjian Kinerja!A4 LK201',
      ],
      [
        'polarity against the target',
        { 'Perjanjian Kinerja': lalu(sel(2, 'Target', '≤5'), sel(2, 'Polaritas', 'positif')) },
        'Perjanjian Kinerja!G3 LK246',
      ],
      [
        'a name repeated',
        { 'Perjanjian Kinerja': sel(2, 'Indikator Kinerja', 'Indeks kepuasan masyarakat') },
        'Perjanjian Kinerja!D3 LK221',
      ],
      [
        'no cause and no follow-up',
        {
          Realisasi: lalu(
            sel(1, 'Realisasi', 40),
            sel(1, '% Capaian', null),
            sel(1, 'Penyebab', null),
            sel(1, 'Tindak Lanjut', null),
          ),
        },
        'Realisasi!G2 LK401',
      ],
      ['no Kode Sasaran in Anggaran', { Anggaran: tanpaKolom('Kode Sasaran') }, 'Anggaran!B1 LK306'],
    ]
  test.each(satuTemuan)('%s', async (_apa, lembar, di) => {
    expect((await ubah(lembar)).map(letak)).toEqual([di])
  })

  test('a dash answers for the national standard; the place does not move', async () => {
    expect(await ubah({ Realisasi: sel(2, 'Standar Nasional', '-') })).toEqual([])
    expect((await ubah({ Realisasi: sel(2, 'Standar Nasional', null) })).map(letak)).toEqual([
      'Realisasi!I2 LK404',
    ])
  })
})

test('a unit that is its own superior', async () => {
  const organisasi = keLembar('Organisasi', [
    ['Unit', 'Unit Atasan'],
    ['Dinas Uji', null],
    ['Sekretariat', 'Sekretariat'],
  ])
  const semua = await jalankan({ sheets: [...dasar, organisasi], temuan: [], tahunLalu: null })
  expect(semua.map(letak)).toEqual(['Organisasi!B3 LK281'])
})

describe('groups of staff', () => {
  const pegawai = async (...rows: Tabel): Promise<readonly string[]> => {
    const lembar = keLembar('Aparatur', [['Kelompok', 'Uraian', 'Jumlah'], ...rows])
    return (await jalankan({ sheets: [...dasar, lembar], temuan: [], tahunLalu: null })).map(letak)
  }
  const golongan: Tabel = [
    ['Golongan', 'Golongan IV', 5],
    ['Golongan', 'Golongan III', 20],
  ]

  test('only some have a structural post', async () => {
    expect(await pegawai(...golongan, ['Jabatan', 'Eselon II', 1], ['Jabatan', 'Eselon III', 4])).toEqual([])
  })

  test('but nobody has two', async () => {
    expect(await pegawai(...golongan, ['Jabatan', 'Eselon II', 1], ['Jabatan', 'Pelaksana', 42])).toEqual([
      'Aparatur!C4 LK280',
    ])
  })

  test('everybody has a schooling', async () => {
    expect(await pegawai(...golongan, ['Pendidikan', 'S2', 4])).toEqual(['Aparatur!C4 LK280'])
  })
})

describe('settings and scales', () => {
  const pengaturan = (isian: string, nilai: Isi) =>
    jalankanDengan([
      keLembar('Pengaturan', [
        ['Isian', 'Nilai'],
        [isian, nilai],
      ]),
    ])

  test.each(['Ambang Serapan', 'Ambang Capaian Bawah', 'Batas Bawah Capaian'])(
    '%s: a fraction is no percentage',
    async (isian) => {
      // 0,8 was meant as 80 %; a cell with a percent format says so.
      expect((await pengaturan(isian, 0.8)).map(letak)).toEqual(['Pengaturan!B2 LK266'])
      for (const nilai of [0, 1, { persen: 0.8 }]) {
        expect((await pengaturan(isian, nilai)).filter(({ code }) => code === 'LK266')).toEqual([])
      }
    },
  )

  test.each([
    ['the higher first', false],
    ['the lower first', true],
  ])('two categories, %s, are a whole scale', async (_, terbalik) => {
    const dua = [
      ['Skala Dinas', 'Tercapai', 100, 'Ya', null, null],
      ['Skala Dinas', 'Belum Tercapai', null, null, 100, 'Tidak'],
    ]
    const skala = keLembar('Kategori', [
      ['Skala', 'Label', 'Batas Bawah', 'Termasuk Bawah', 'Batas Atas', 'Termasuk Atas'],
      ...(terbalik ? dua.toReversed() : dua),
    ])
    expect(await jalankanDengan([skala])).toEqual([])
  })

  test('a bound that cannot be read is told once, and no capaian is missed for it', async () => {
    const skala = keLembar('Kategori', [
      ['Skala', 'Label', 'Batas Bawah', 'Batas Atas'],
      ['Skala Dinas', 'Tinggi', '90 <', null],
      ['Skala Dinas', 'Rendah', null, 90],
    ])
    expect((await jalankanDengan([skala])).map(letak)).toEqual(['Kategori!C2 LK103'])
  })

  test('two categories that meet in a value neither of them holds', async () => {
    const skala = keLembar('Kategori', [
      ['Skala', 'Label', 'Batas Bawah', 'Termasuk Bawah', 'Batas Atas', 'Termasuk Atas'],
      ['Skala Dinas', 'Tinggi', 50, 'Tidak', null, null],
      ['Skala Dinas', 'Rendah', null, null, 50, 'Tidak'],
    ])
    const semua = await jalankanDengan([skala])
    expect(semua.map(({ message, fix }) => [message, fix])).toEqual([
      [
        'Pada skala “Skala Dinas” tidak ada kategori untuk nilai 50.',
        'Isi Termasuk Bawah kategori ini atau Termasuk Atas kategori di bawahnya dengan Ya.',
      ],
    ])
  })
})
