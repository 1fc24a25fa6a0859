/** Rows joined into a Laporan: joining, grouping, duplicates, dangling rows. */
import { describe, expect, test } from 'vitest'
import { buildLaporan } from '../../src/model/build.ts'
import type { PosAnggaran, UnitOrganisasi } from '../../src/model/laporan.ts'
import { laporanDari } from '../helpers/laporan-value.ts'
import { bad, bukuKerja } from '../helpers/workbook-value.ts'

const pk = (kode: string, sasaran: string, lain: object = {}) => ({
  kodeSasaran: sasaran,
  sasaran: `Sasaran ${sasaran}`,
  kodeIndikator: kode,
  indikator: `Indikator ${kode}`,
  target: 10,
  ...lain,
})

describe('joining', () => {
  test('an empty workbook gives an empty, complete Laporan', () => {
    const laporan = buildLaporan(bukuKerja({}), 'x.xlsx')
    expect([laporan.tahun, laporan.misi, laporan.sasaran, laporan.anggaran, laporan.periodeRenstra]).toEqual([
      0,
      [],
      [],
      [],
      null,
    ])
  })

  test('duplicates keep the first row, dangling rows stay in the workbook', () => {
    const laporan = laporanDari({
      perjanjianKinerja: [pk('1', 'A'), pk('1', 'A', { target: 99 }), pk('2', 'A')],
      realisasi: [
        { kodeIndikator: '1', realisasi: 5 },
        { kodeIndikator: '1', realisasi: 6 },
        { kodeIndikator: '9', realisasi: 7 },
      ],
      renstra: [
        { kodeIndikator: '1', kondisiAwal: 1 },
        { kodeIndikator: '1', kondisiAwal: 2 },
      ],
      riwayat: [
        { kodeIndikator: '1', tahun: 2021, realisasi: 3 },
        { kodeIndikator: '1', tahun: 2020, realisasi: 2 },
        { kodeIndikator: '1', tahun: 2021, realisasi: 4 },
      ],
    })
    const [satu, dua] = laporan.indikator
    expect(laporan.indikator.map(({ kode }) => kode)).toEqual(['1', '2'])
    expect(satu?.target.text).toBe('10')
    expect(satu?.realisasi?.realisasi.text).toBe('5')
    expect(satu?.renstra?.kondisiAwal.text).toBe('1')
    expect(satu?.riwayat.map((baris) => `${baris.tahun.value}=${baris.realisasi.text}`)).toEqual([
      '2020=2',
      '2021=3',
    ])
    expect(dua?.realisasi).toBeNull()
    expect(laporan.buku.realisasi.rows).toHaveLength(3)
  })

  test('components join in order, also those of a tujuan; a ranked scale with bounds has bands', () => {
    const laporan = laporanDari({
      perjanjianKinerja: [pk('1', 'A'), pk('2', 'A')],
      indikatorTujuan: [{ kodeTujuan: 'T', tujuan: 'T', kodeIndikator: 'T1', indikator: 'T1' }],
      komponen: [
        { kodeIndikator: '1', komponen: 'b' },
        { kodeIndikator: 'T1', komponen: 'c' },
        { kodeIndikator: ' 1. ', komponen: 'a' },
        { kodeIndikator: '9', komponen: 'd' },
        { komponen: 'e' },
      ],
      kategori: [
        { skala: 'X', label: 'Rendah', batasAtas: 2, peringkat: 1 },
        { skala: 'X', label: 'Tinggi', batasBawah: 2, peringkat: 2 },
        { skala: 'Y', label: 'Satu', peringkat: 1 },
      ],
    })
    const nama = (satu: {
      readonly komponen: readonly { readonly komponen: { readonly value: string | null } }[]
    }) => satu.komponen.map(({ komponen }) => komponen.value)
    expect(laporan.indikator.map(nama)).toEqual([['b', 'a'], []])
    expect(laporan.indikatorTujuan.map(nama)).toEqual([['c']])
    const skala = (cari: string) => laporan.skalaPredikat.find((satu) => satu.nama === cari)
    expect(skala('X')?.pita?.map(({ posisi, pita }) => `${posisi} ${pita.label}`)).toEqual([
      '0 Rendah',
      '1 Tinggi',
    ])
    expect(skala('Y')?.pita).toBeUndefined()
  })

  test('codes match in spite of case, spaces and a closing dot', () => {
    const laporan = laporanDari({
      perjanjianKinerja: [pk('1.A.', 'S 1')],
      realisasi: [{ kodeIndikator: ' 1.a', realisasi: 5 }],
      anggaran: [{ tingkat: 'Program', uraian: 'P', kodeSasaran: 's1.', pagu: 1 }],
    })
    expect(laporan.indikator[0]?.realisasi?.realisasi.text).toBe('5')
    expect(laporan.sasaran[0]?.anggaran).toHaveLength(1)
  })

  test('rows without a code join nothing and stay; without code and name they are no indicator', () => {
    const laporan = laporanDari({
      perjanjianKinerja: [
        pk('1', 'A', { kodeIndikator: null }),
        pk('1', 'A', { kodeIndikator: bad }),
        pk('1', 'A', { kodeIndikator: null, indikator: null }),
      ],
      realisasi: [{ kodeIndikator: null, realisasi: 5 }],
    })
    expect(laporan.indikator.map(({ kode, realisasi }) => [kode, realisasi])).toEqual([
      ['', null],
      ['', null],
    ])
  })
})

describe('grouping', () => {
  test('misi, tujuan and sasaran in order of first appearance', () => {
    const laporan = laporanDari({
      perjanjianKinerja: [
        pk('1', 'A', { misi: 'Misi 1', kodeTujuan: '1', tujuan: 'T1' }),
        pk('2', 'B', { misi: 'Misi 3', kodeTujuan: '1', tujuan: 'T2' }),
        pk('3', 'A', { misi: 'misi  1.', kodeTujuan: '1', tujuan: 'T1' }),
        pk('4', 'C', { misi: 'Misi 3', kodeTujuan: '1', tujuan: 'T2' }),
      ],
      indikatorTujuan: [
        { kodeTujuan: '1', tujuan: 'T2', kodeIndikator: 'X', indikator: 'X' },
        { kodeTujuan: '7', tujuan: 't1', kodeIndikator: 'Y', indikator: 'Y' },
        { kodeTujuan: '8', tujuan: 'T8', kodeIndikator: 'Z', indikator: 'Z' },
      ],
    })
    expect(
      laporan.misi.map(({ nama, tujuan }) => [
        nama,
        tujuan.map((t) => [
          t.nama,
          t.sasaran.map((s) => s.indikator.map(({ kode }) => kode)),
          t.indikator.map((i) => i.kode),
        ]),
      ]),
    ).toEqual([
      ['Misi 1', [['T1', [['1', '3']], ['Y']]]],
      ['Misi 3', [['T2', [['2'], ['4']], ['X']]]],
    ])
    expect(laporan.indikatorTujuan.map(({ kode }) => kode)).toEqual(['X', 'Y', 'Z'])
    expect(laporan.tujuan).toHaveLength(2)
  })

  test('without misi and tujuan there is one unnamed group', () => {
    const laporan = laporanDari({ perjanjianKinerja: [pk('1', 'A'), pk('2', 'B')] })
    expect(laporan.misi.map(({ nama, tujuan }) => [nama, tujuan.map((t) => t.sasaran.length)])).toEqual([
      ['', [2]],
    ])
  })
})

describe('polaritas', () => {
  test.each([
    [{ target: 10 }, 'positif'],
    [{ target: 10, polaritas: 'negatif' }, 'negatif'],
    [{ target: '<=1' }, 'negatif'],
    [{ target: '>1', polaritas: 'negatif' }, 'positif'],
    [{ target: '1..2' }, 'rentang'],
    [{ target: '1:17' }, 'positif'],
    [{ target: 'B' }, 'predikat'],
    [{ target: 'Ya' }, 'ya/tidak'],
    [{ target: 'WTP', polaritas: 'positif' }, 'predikat'],
    [{ target: 5, rumusCapaian: 'T/R' }, 'negatif'],
    [{ target: null, polaritas: 'negatif' }, 'negatif'],
  ] as const)('%j → %s', (kolom, harapan) => {
    expect(laporanDari({ perjanjianKinerja: [pk('1', 'A', kolom)] }).indikator[0]?.polaritas).toBe(harapan)
  })
})

describe('anggaran', () => {
  const bentuk = (pos: PosAnggaran): unknown => [pos.uraian, pos.kodeSasaran.join('+'), pos.anak.map(bentuk)]

  test('nests by the order of rows; codes are inherited; levels may be missing', () => {
    const laporan = laporanDari({
      anggaran: [
        { tingkat: 'Sub Kegiatan', uraian: 'yatim' },
        { tingkat: 'Program', uraian: 'P1', kodeSasaran: 'A;B;a' },
        { tingkat: 'Kegiatan', uraian: 'K1' },
        { tingkat: 'Sub Kegiatan', uraian: 'S1', kodeSasaran: 'C' },
        { tingkat: 'Sub Kegiatan', uraian: 'S2' },
        { tingkat: 'Kegiatan', uraian: 'K2' },
        { tingkat: 'Program', uraian: 'P2' },
        { tingkat: 'Sub Kegiatan', uraian: 'S3' },
        { tingkat: bad, kode: '2.07.02', uraian: 'P3' },
        { tingkat: bad, uraian: 'tak terbaca' },
      ],
    })
    expect(laporan.anggaran.map(bentuk)).toEqual([
      ['yatim', '', []],
      [
        'P1',
        'A+B',
        [
          [
            'K1',
            'A+B',
            [
              ['S1', 'C', []],
              ['S2', 'A+B', []],
            ],
          ],
          ['K2', 'A+B', []],
        ],
      ],
      ['P2', '', [['S3', '', []]]],
      ['P3', '', []],
    ])
  })

  test('a sasaran gets its topmost rows once, and only the parts that were not given to another', () => {
    const laporan = laporanDari({
      perjanjianKinerja: [pk('1', 'A'), pk('2', 'B'), pk('3', 'C')],
      anggaran: [
        { tingkat: 'Program', uraian: 'P1', kodeSasaran: 'A' },
        { tingkat: 'Kegiatan', uraian: 'K1', kodeSasaran: 'A' },
        { tingkat: 'Kegiatan', uraian: 'K2' },
        { tingkat: 'Program', uraian: 'P2', kodeSasaran: 'A' },
        { tingkat: 'Kegiatan', uraian: 'K3', kodeSasaran: 'B' },
        { tingkat: 'Kegiatan', uraian: 'K4' },
        { tingkat: 'Program', uraian: 'P3', kodeSasaran: 'A;B' },
      ],
    })
    expect(laporan.sasaran.map((s) => [s.kode, s.anggaran.map(({ uraian }) => uraian)])).toEqual([
      ['A', ['P1', 'K4', 'P3']],
      ['B', ['K3', 'P3']],
      ['C', []],
    ])
  })
})

test('belanja by jenis and kelompok; written totals apart', () => {
  const laporan = laporanDari({
    belanja: [
      { jenis: 'Belanja Pegawai', anggaran: 100 },
      { jenis: 'Belanja Pegawai', uraian: 'Gaji', anggaran: 60 },
      { jenis: 'belanja pegawai', uraian: 'Tunjangan', anggaran: 40 },
      { jenis: 'Belanja Modal', kelompok: 'Alat', anggaran: 7 },
      { jenis: 'Belanja Modal', kelompok: 'Alat', uraian: 'Komputer', anggaran: 7 },
    ],
  })
  expect(
    laporan.belanja.map((j) => [
      j.nama,
      j.jumlahTertulis?.anggaran.text ?? null,
      j.kelompok.map((k) => [
        k.nama,
        k.baris.map((b) => b.uraian.value),
        k.jumlahTertulis?.anggaran.text ?? null,
      ]),
    ]),
  ).toEqual([
    ['Belanja Pegawai', '100', [['', ['Gaji', 'Tunjangan'], null]]],
    ['Belanja Modal', null, [['Alat', ['Komputer'], '7']]],
  ])
})

test('organisasi: tree by superior; unknown and circular superiors lose nobody', () => {
  const bentuk = (unit: UnitOrganisasi): unknown => [unit.nama, unit.anak.map(bentuk)]
  const laporan = laporanDari({
    organisasi: [
      { unit: 'Kepala' },
      { unit: 'Sekretariat', unitAtasan: 'kepala' },
      { unit: 'Subbag', unitAtasan: 'Sekretariat' },
      { unit: 'Bidang', unitAtasan: 'Kepala' },
      { unit: 'UPT', unitAtasan: 'Tidak Ada' },
      { unit: 'X', unitAtasan: 'Y' },
      { unit: 'Y', unitAtasan: 'X' },
      { unit: 'Z', unitAtasan: 'Z' },
    ],
  })
  expect(laporan.organisasi.map(bentuk)).toEqual([
    [
      'Kepala',
      [
        ['Sekretariat', [['Subbag', []]]],
        ['Bidang', []],
      ],
    ],
    ['UPT', []],
    ['Z', []],
    ['X', [['Y', []]]],
  ])
})

test.each([
  ['2021-2026', { awal: 2021, akhir: 2026 }],
  ['2021 s.d. 2026', { awal: 2021, akhir: 2026 }],
  ['2026-2021', null],
  ['2021', null],
])('periode Renstra %s', (teks, harapan) => {
  expect(laporanDari({ identitas: { periodeRenstra: teks } }).periodeRenstra).toEqual(harapan)
})
