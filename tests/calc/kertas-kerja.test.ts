/** The working of a figure: formula, values with their cells, result, category, and what it feeds into. */
import { describe, expect, test } from 'vitest'
import type { KertasKerja } from '../../src/calc/kerja.ts'
import { kertasKerja } from '../../src/calc/kertas-kerja.ts'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { tulisRumus } from '../../src/calc/rumus.ts'
import { hitungUlang } from '../helpers/hitung-ulang.ts'
import { laporanDari } from '../helpers/laporan-value.ts'
import type { BukuUji } from '../helpers/workbook-value.ts'

const buku: BukuUji = {
  identitas: { tahun: 2022, periodeRenstra: '2021-2026' },
  perjanjianKinerja: [
    {
      misi: 'Misi 1: Maju',
      kodeTujuan: '1',
      tujuan: 'T',
      kodeSasaran: '1.1',
      sasaran: 'S1',
      kodeIndikator: '1.1.1',
      indikator: 'Satu',
      target: 75,
    },
    {
      misi: 'Misi 1: Maju',
      kodeTujuan: '1',
      tujuan: 'T',
      kodeSasaran: '1.1',
      sasaran: 'S1',
      kodeIndikator: '1.1.2',
      indikator: 'Dua',
      target: 15,
      satuan: '%',
    },
    {
      misi: 'Misi 1: Maju',
      kodeTujuan: '1',
      tujuan: 'T',
      kodeSasaran: '1.1',
      sasaran: 'S1',
      kodeIndikator: '1.1.3',
      indikator: 'Tiga',
      target: 5,
    },
    {
      misi: 'Misi 1: Maju',
      kodeTujuan: '1',
      tujuan: 'T',
      kodeSasaran: '1.2',
      sasaran: 'S2',
      kodeIndikator: '1.2.1',
      indikator: 'Empat',
      target: 'B',
    },
  ],
  realisasi: [
    { kodeIndikator: '1.1.1', realisasi: 95 },
    { kodeIndikator: '1.1.2', pembilang: 155, penyebut: 1046 },
    { kodeIndikator: '1.1.3' },
    { kodeIndikator: '1.2.1', realisasi: 'CC' },
  ],
  anggaran: [
    { tingkat: 'Program', uraian: 'Program Satu', kode: '2.07.01', kodeSasaran: '1.1' },
    { tingkat: 'Kegiatan', uraian: 'K', pagu: 600, realisasi: 300 },
    { tingkat: 'Kegiatan', uraian: 'L', pagu: 400, realisasi: 400 },
  ],
  renstra: [{ kodeIndikator: '1.1.1', kondisiAwal: 65, 2022: 80, 2026: 105 }],
  riwayat: [
    { kodeIndikator: '1.1.1', tahun: 2021, target: 70, realisasi: 63 },
    { kodeIndikator: '1.2.1', tahun: 2021, capaianTertulis: 110, realisasi: 'BB' },
  ],
}

function ringkas(satu: KertasKerja): string {
  const tetap = (nilai: { toFixed: () => string }): string => nilai.toFixed()
  const ambil = (ke: number): KertasKerja['masukan'][number] | undefined => satu.masukan[ke]
  if (satu.rumus === null) return `${satu.besaran}: -`
  const rumus = tulisRumus(satu.rumus, { masukan: (ke) => ambil(ke)?.simbol ?? '?', tetap })
  const angka = tulisRumus(satu.rumus, {
    masukan: (ke) => ambil(ke)?.nilai.toDecimalPlaces(4).toFixed() ?? '?',
    tetap,
  })
  const kategori = satu.kategori === null ? '' : ` ${satu.kategori.label}`
  return `${satu.besaran}: ${rumus} = ${angka} = ${satu.dibulatkan?.toFixed()}${kategori}`
}

const asal = (satu: KertasKerja): readonly string[] =>
  satu.masukan.map(
    ({ simbol, sumber, dari }) =>
      `${simbol} ${sumber.length > 0 ? sumber.map(({ sheet, cell }) => `${sheet}!${cell}`).join() : dari}`,
  )

function kerja(kode?: string, pengaturan: BukuUji['pengaturan'] = {}): readonly KertasKerja[] {
  const laporan = laporanDari({ ...buku, pengaturan })
  return kertasKerja(laporan, computeHasil(laporan), kode)
}

describe('one subject', () => {
  test('an indicator: capaian, Renstra, earlier year', () => {
    const semua = kerja('1.1.1')
    expect(semua.map(ringkas)).toEqual([
      'capaian: R / T × 100 = 95 / 75 × 100 = 126.67 Memuaskan',
      // 95/80; 95/105; (95 − 65)/(105 − 65)
      'capaian target Renstra: R / T × 100 = 95 / 80 × 100 = 118.75',
      'capaian target akhir Renstra: R / T × 100 = 95 / 105 × 100 = 90.48',
      'kemajuan Renstra: (R − A) / (T − A) × 100 = (95 − 65) / (105 − 65) × 100 = 75',
      'capaian 2021: R / T × 100 = 63 / 70 × 100 = 90',
      'perubahan sejak 2021: R − L = 95 − 63 = 32',
    ])
    expect(semua.slice(0, 1).map(asal)).toEqual([['R Realisasi!C2', 'T Perjanjian Kinerja!I2']])
    expect(semua[0]?.dipakai.map(({ besaran, nama }) => `${besaran} ${nama}`)).toEqual([
      'rata-rata capaian S1',
      'rata-rata capaian T',
      'rata-rata capaian Misi 1: Maju',
      'rata-rata capaian Seluruh indikator',
      'rata-rata capaian Program Satu',
    ])
  })

  test('a realisasi from pembilang and penyebut has a working of its own', () => {
    const semua = kerja('1.1.2')
    // 155/1046 × 100 = 14,8184; /15 = 98,7890
    expect(semua.map(ringkas)).toEqual([
      'realisasi: A / B × F = 155 / 1046 × 100 = 14.82',
      'capaian: R / T × 100 = 14.8184 / 15 × 100 = 98.79 Sangat Baik',
    ])
    expect(semua.map(asal)).toEqual([
      ['A Realisasi!D3', 'B Realisasi!E3', 'F null'],
      ['R capaian:1.1.2:3:realisasi', 'T Perjanjian Kinerja!I3'],
    ])
  })

  test('components and their weights, each from its cell, then the rank of their number', () => {
    const laporan = laporanDari({
      ...buku,
      perjanjianKinerja: (buku.perjanjianKinerja ?? []).map((baris) =>
        baris.kodeIndikator === '1.2.1' ? { ...baris, skala: 'SAKIP' } : baris,
      ),
      komponen: [
        { kodeIndikator: '1.1.3', komponen: 'K', bobot: 1, realisasi: 4, penggabungan: 'Rata-rata Berbobot' },
        { kodeIndikator: '1.1.3', komponen: 'L', bobot: 3, realisasi: 8, faktor: 2 },
        { kodeIndikator: '1.2.1', komponen: 'M', bobot: 60, realisasi: 44.1, penggabungan: 'Jumlah' },
        { kodeIndikator: '1.2.1', komponen: 'N', bobot: 40, realisasi: 28.25 },
      ],
      realisasi: [{ kodeIndikator: '1.1.3' }, { kodeIndikator: '1.2.1', standarNasional: 'B' }],
    })
    const hasil = computeHasil(laporan)
    const tiga = kertasKerja(laporan, hasil, '1.1.3')
    // (4×1 + 8×3)/4 × 2 = 14; 14/5
    expect(tiga.map(ringkas)).toEqual([
      'realisasi: (K1 × B1 + K2 × B2) / (B1 + B2) × F = (4 × 1 + 8 × 3) / (1 + 3) × 2 = 14',
      'capaian: R / T × 100 = 14 / 5 × 100 = 280 Memuaskan',
    ])
    expect(tiga.slice(0, 1).map(asal)).toEqual([
      ['K1 Komponen!F2', 'K2 Komponen!F3', 'B1 Komponen!D2', 'B2 Komponen!D3', 'F Komponen!H3'],
    ])
    // 44,1 + 28,25 = 72,35, > 70–80: BB, rank 5; target B rank 4; last year BB rank 5; standard B rank 4
    const empat = kertasKerja(laporan, hasil, '1.2.1')
    expect(empat.map((satu) => [satu.besaran, satu.dibulatkan?.toFixed(), satu.satuan])).toEqual([
      ['realisasi', '72.35', ''],
      ['peringkat realisasi', '5', '(BB)'],
      ['capaian', '110', ''],
      ['capaian 2021', '110', ''],
      ['perubahan sejak 2021', '0', 'peringkat'],
      ['selisih standar nasional', '1', 'peringkat'],
    ])
    expect(empat.slice(2).map(asal)).toEqual([
      ['R capaian:1.2.1:5:peringkat', 'T Perjanjian Kinerja!I5'],
      ['C Riwayat!G3'],
      ['R capaian:1.2.1:5:peringkat', 'L Riwayat!D3'],
      ['R capaian:1.2.1:5:peringkat', 'S Realisasi!O3'],
    ])
  })

  test('a standard that is a range: the nearer bound', () => {
    const laporan = laporanDari({
      ...buku,
      realisasi: [{ kodeIndikator: '1.1.1', realisasi: 95, standarNasional: '80..90' }],
    })
    // 95 − 90
    expect(kertasKerja(laporan, computeHasil(laporan), '1.1.1').slice(-1).map(ringkas)).toEqual([
      'selisih standar nasional: jika R > S2 maka R − S2; selain itu jika R < S1 maka R − S1; selain itu 0 = jika 95 > 90 maka 95 − 90; selain itu jika 95 < 80 maka 95 − 80; selain itu 0 = 5',
    ])
  })

  test('a predicate shows rank and word; what was not measured says so', () => {
    const [empat] = kerja('1.2.1')
    expect(empat === undefined ? '' : ringkas(empat)).toBe(
      'capaian: jika R = T maka 100; selain itu jika R > T maka 110; selain itu R / T × 100 = jika 3 = 4 maka 100; selain itu jika 3 > 4 maka 110; selain itu 3 / 4 × 100 = 75 Cukup',
    )
    expect(empat?.masukan.map(({ tertulis }) => tertulis)).toEqual([
      { jenis: 'predikat', label: 'CC' },
      { jenis: 'predikat', label: 'B' },
    ])
    const [tiga] = kerja('1.1.3')
    expect([tiga?.rumus, tiga?.dibulatkan, tiga?.hasil]).toEqual([
      null,
      null,
      { ada: false, alasan: 'belum diukur' },
    ])
  })

  test('a sasaran: mean, money, efficiency; the unmeasured indicator is named', () => {
    const semua = kerja('1.1')
    expect(semua.map(ringkas)).toEqual([
      // (126,6667 + 98,7890)/2 = 112,7278
      'rata-rata capaian: (C1 + C2) / 2 = (126.6667 + 98.789) / 2 = 112.73 Memuaskan',
      'pagu: P1 = 1000 = 1000',
      'realisasi anggaran: R1 = 700 = 700',
      'sisa: P − R = 1000 − 700 = 300',
      'serapan: R / P × 100 = 700 / 1000 × 100 = 70',
      'efisiensi: 100 − S = 100 − 70 = 30',
    ])
    expect(semua[0]?.dilewati).toEqual(['1.1.3'])
  })

  test.each([
    ['2.07.01', ['pagu', 'realisasi anggaran', 'serapan', 'rata-rata capaian', 'efisiensi']],
    ['program satu', ['pagu', 'realisasi anggaran', 'serapan', 'rata-rata capaian', 'efisiensi']],
    ['rata-rata', ['rata-rata capaian', 'rata-rata capaian 2021']],
    ['misi 1', ['rata-rata capaian']],
    ['TOTAL', ['pagu', 'realisasi anggaran', 'sisa', 'serapan', 'bagian sisa']],
    ['9.9', []],
    ['', []],
    ['–', []],
  ])('“%s”', (kode, besaran) => {
    expect(kerja(kode).map((satu) => satu.besaran)).toEqual(besaran)
  })

  test('a blank program amount is added up from the rows below', () => {
    const pagu = kerja('2.07.01')[0]
    expect(pagu === undefined ? [] : [ringkas(pagu), ...asal(pagu)]).toEqual([
      'pagu: P1 + P2 = 600 + 400 = 1000',
      'P1 Anggaran!F3',
      'P2 Anggaran!F4',
    ])
  })
})

test('the mean of sasaran means, a cap, and selisih are written as used', () => {
  const atur = { rataRata: 'sasaran', batasAtas: 100, efisiensi: 'selisih' }
  // S1: (100 + 98,789)/2 = 99,3945; S2 75; mean 87,1973
  expect(kerja('rata-rata', atur).slice(0, 1).map(ringkas)).toEqual([
    'rata-rata capaian: (S1 + S2) / 2 = (99.3945 + 75) / 2 = 87.2 Sangat Baik',
  ])
  const [satu] = kerja('1.1.1', atur)
  expect(satu === undefined ? '' : ringkas(satu)).toBe(
    'capaian: terkecil(R / T × 100; 100) = terkecil(95 / 75 × 100; 100) = 100 Sangat Baik',
  )
  expect(satu?.sebelumBatas?.toFixed(2)).toBe('126.67')
  expect(kerja('1.1', atur).slice(-1).map(ringkas)).toEqual(['efisiensi: C − S = 99.3945 − 70 = 29.39'])
})

test('keys are unique, every reference exists, and every formula gives its result again', () => {
  for (const pengaturan of [
    {},
    { rataRata: 'sasaran' },
    { rataRata: 'indikator dibulatkan' },
    { efisiensi: 'banding' },
  ]) {
    const semua = kerja(undefined, pengaturan)
    const kunci = new Set(semua.map((satu) => satu.kunci))
    expect(kunci.size).toBe(semua.length)
    for (const satu of semua) {
      for (const { dari } of satu.masukan) if (dari !== null) expect(kunci).toContain(dari)
      const ulang = hitungUlang(satu)
      expect(ulang?.toFixed(10) ?? null).toBe(satu.hasil.ada ? satu.hasil.nilai.toFixed(10) : null)
    }
  }
})
