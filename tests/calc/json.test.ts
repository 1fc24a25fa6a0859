/** The JSON of `calc`: shape, exact text, reasons. */
import { expect, test } from 'vitest'
import { calcJson, nilaiJson } from '../../src/calc/json.ts'
import { kertasKerja } from '../../src/calc/kertas-kerja.ts'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { laporanDari } from '../helpers/laporan-value.ts'
import { nilai } from '../helpers/workbook-value.ts'

const laporan = laporanDari({
  perjanjianKinerja: [
    {
      misi: 'M',
      kodeSasaran: 'S',
      sasaran: 'Sasaran',
      kodeIndikator: '1',
      indikator: 'Satu',
      satuan: '%',
      target: 75,
    },
    { misi: 'M', kodeSasaran: 'S', sasaran: 'Sasaran', kodeIndikator: '2', indikator: 'Dua', target: '>=3' },
  ],
  realisasi: [{ kodeIndikator: '1', realisasi: 95 }],
  anggaran: [
    { tingkat: 'Program', uraian: 'P', kode: '1.01.01', kodeSasaran: 'S' },
    { tingkat: 'Kegiatan', uraian: 'K', pagu: '999999999999999', realisasi: '999999999999998' },
  ],
  sumberDana: [{ sumberDana: 'APBN' }],
})
const json = calcJson(laporan, computeHasil(laporan))

test('top-level keys only grow', () => {
  expect(Object.keys(json)).toEqual([
    'schemaVersion',
    'file',
    'opd',
    'tahun',
    'kebijakan',
    'indikator',
    'sasaran',
    'tujuan',
    'misi',
    'rataRata',
    'kategori',
    'takTerukur',
    'alasan',
    'rekapKategori',
    'anggaran',
    'program',
    'serapanRendah',
    'belanja',
    'sumberDana',
    'riwayat',
    'rataRataTahun',
    'renstra',
    'standarNasional',
  ])
  expect([json.schemaVersion, json.file, json.opd, json.tahun]).toEqual([
    1,
    'contoh.xlsx',
    'Dinas Contoh',
    2022,
  ])
})

test('indicators: rounded and unrounded text, null with a reason', () => {
  expect(json.indikator).toEqual([
    {
      kode: '1',
      sasaran: 'S',
      indikator: 'Satu',
      satuan: '%',
      target: '75',
      realisasi: '95',
      polaritas: 'positif',
      rumus: 'R/T',
      capaian: '126.67',
      capaianPenuh: '126.66666666666666667',
      kategori: 'Memuaskan',
      alasan: null,
      dibatasi: false,
      tercapai: true,
      asalRealisasi: 'tertulis',
    },
    {
      kode: '2',
      sasaran: 'S',
      indikator: 'Dua',
      satuan: '',
      target: '>=3',
      realisasi: null,
      polaritas: 'positif',
      rumus: 'R/T',
      capaian: null,
      capaianPenuh: null,
      kategori: null,
      alasan: 'belum diukur',
      dibatasi: false,
      tercapai: null,
      asalRealisasi: 'tidak ada',
    },
  ])
})

test('sasaran, money to the rupiah, empty sources', () => {
  expect(json.sasaran).toEqual([
    {
      kode: 'S',
      nama: 'Sasaran',
      rataRata: '126.67',
      pagu: '999999999999999',
      realisasi: '999999999999998',
      // 1/10^15 of 100 %: prints 100,00 though a rupiah is left; sisa 0,0000000000001 % is still money
      serapan: '100.00',
      sisa: '1',
      efisiensi: { metode: 'sisa', nilai: '0.00', label: 'efisien', alasan: null },
      kategori: 'Memuaskan',
      takTerukur: 1,
      alasan: null,
      alasanSerapan: null,
    },
  ])
  expect(json.sumberDana).toEqual([
    { nama: 'APBN', pagu: null, realisasi: null, serapan: null, sisa: null, alasan: 'data tidak ada' },
  ])
  expect(json.anggaran).toMatchObject({
    pagu: '999999999999999',
    sisa: '1',
    paguAwal: null,
    pohon: [{ kode: '1.01.01', tingkat: 'Program', sasaran: ['S'], anak: [{ uraian: 'K', anak: [] }] }],
  })
})

test.each([
  ['17.19', '17.19'],
  ['-0.50', '-0.5'],
  ['95%', '95'],
  ['<=1%', '<=1'],
  ['90..95', '90–95'],
  ['1:17', '1:17'],
  ['BB', 'BB'],
  ['1000000000000000', '1000000000000000'],
])('value %s', (tertulis, harapan) => {
  expect(nilaiJson(nilai(tertulis))).toBe(harapan)
})

test('a sasaran without a budget row has no money, an office without misi no misi; a tujuan has its kategori', () => {
  const tanpaMisi = laporanDari({
    perjanjianKinerja: [
      {
        kodeTujuan: 'T',
        tujuan: 'Tujuan',
        kodeSasaran: 'S1',
        sasaran: 'Satu',
        kodeIndikator: '1',
        indikator: 'I1',
        target: 10,
      },
      {
        kodeTujuan: 'T',
        tujuan: 'Tujuan',
        kodeSasaran: 'S2',
        sasaran: 'Dua',
        kodeIndikator: '2',
        indikator: 'I2',
        target: 10,
      },
    ],
    realisasi: [
      { kodeIndikator: '1', realisasi: 9 },
      { kodeIndikator: '2', realisasi: 7 },
    ],
    anggaran: [{ tingkat: 'Program', uraian: 'P', kodeSasaran: 'S1', pagu: 0, realisasi: 0 }],
  })
  const hasil = calcJson(tanpaMisi, computeHasil(tanpaMisi))
  expect(hasil.misi).toEqual([])
  // A pagu of 0 that is written is a figure; that no row names S2 is none.
  expect(hasil.sasaran).toMatchObject([
    { kode: 'S1', pagu: '0', realisasi: '0', serapan: null, sisa: '0', alasanSerapan: 'pagu nol' },
    { kode: 'S2', pagu: null, realisasi: null, serapan: null, sisa: null, alasanSerapan: 'data tidak ada' },
  ])
  // (90 + 70) / 2 = 80, which is above 75 and up to 85
  expect(hasil.tujuan).toMatchObject([{ kode: 'T', rataRata: '80.00', kategori: 'Baik' }])
})

test('an indicator of a tujuan that the policy caps keeps what it was before, in the JSON and in its working', () => {
  const terbatas = laporanDari({
    pengaturan: { batasAtas: 120 },
    perjanjianKinerja: [
      {
        kodeTujuan: 'T',
        tujuan: 'Tujuan',
        kodeSasaran: 'S',
        sasaran: 'S',
        kodeIndikator: '1',
        indikator: 'I',
        target: 10,
      },
    ],
    indikatorTujuan: [
      { kodeTujuan: 'T', tujuan: 'Tujuan', kodeIndikator: 'T1', indikator: 'IT', target: 10, realisasi: 15 },
    ],
  })
  const hasil = computeHasil(terbatas)
  // 15 / 10 × 100 = 150, capped at 120
  expect(calcJson(terbatas, hasil).tujuan).toMatchObject([
    { indikator: [{ kode: 'T1', capaian: '120.00', capaianPenuh: '150' }] },
  ])
  const [kerja] = kertasKerja(terbatas, hasil, 'T1').filter(({ besaran }) => besaran === 'capaian')
  expect([kerja?.dibulatkan?.toFixed(), kerja?.sebelumBatas?.toFixed()]).toEqual(['120', '150'])
})

test('a number measured against a letter is a number with its predicate', () => {
  const sakip = laporanDari({
    perjanjianKinerja: [
      { kodeSasaran: 'S', sasaran: 'S', kodeIndikator: '1', indikator: 'Nilai SAKIP', target: 'BB' },
    ],
    realisasi: [{ kodeIndikator: '1', realisasi: 72.35 }],
  })
  expect(calcJson(sakip, computeHasil(sakip)).indikator).toMatchObject([
    { target: 'BB', realisasi: '72.35', predikatRealisasi: 'BB', capaian: '100.00' },
  ])
})
