/** The JSON of `calc`: shape, exact text, reasons. */
import { expect, test } from 'vitest'
import { calcJson, nilaiJson } from '../../src/calc/json.ts'
import { kertasKerja } from '../../src/calc/kertas-kerja.ts'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { laporanDari } from '../helpers/laporan-value.ts'
import { bad, nilai } from '../helpers/workbook-value.ts'

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

test('an amount that nobody can read or nobody wrote is not Rp0, nor is what rests on it', () => {
  const laporanUang = laporanDari({
    perjanjianKinerja: [
      { kodeSasaran: 'S', sasaran: 'S', kodeIndikator: '1', indikator: 'I', target: 10 },
      { kodeSasaran: 'T', sasaran: 'T', kodeIndikator: '2', indikator: 'J', target: 10 },
    ],
    anggaran: [
      { tingkat: 'Program', uraian: 'A', kodeSasaran: 'S' },
      { tingkat: 'Kegiatan', uraian: 'A1', pagu: 100, realisasi: bad },
      { tingkat: 'Kegiatan', uraian: 'A2', pagu: 100, realisasi: 90 },
      { tingkat: 'Program', uraian: 'B', kodeSasaran: 'T' },
      { tingkat: 'Kegiatan', uraian: 'B1', pagu: 100 },
      // What is typed on the row itself counts, whatever stands below it.
      { tingkat: 'Program', uraian: 'C', pagu: 200, realisasi: 150 },
      { tingkat: 'Kegiatan', uraian: 'C1', pagu: bad, realisasi: 150 },
    ],
    belanja: [{ jenis: 'Belanja Pegawai', uraian: 'Gaji', anggaran: bad, realisasi: 50 }],
    sumberDana: [{ sumberDana: 'APBD', anggaran: 100, realisasi: bad }],
  })
  const hasil = computeHasil(laporanUang)
  const isi = calcJson(laporanUang, hasil)
  const takTerbaca = { realisasi: null, serapan: null, sisa: null }
  expect(isi.anggaran).toMatchObject({
    // 100 + 100 + 100 + 200
    pagu: '500',
    ...takTerbaca,
    alasan: 'isi tidak terbaca',
    pohon: [
      {
        pagu: '200',
        ...takTerbaca,
        anak: [
          { pagu: '100', ...takTerbaca },
          { realisasi: '90', serapan: '90.00' },
        ],
      },
      { pagu: '100', ...takTerbaca, alasan: 'data tidak ada' },
      // 150 / 200 × 100
      {
        pagu: '200',
        realisasi: '150',
        serapan: '75.00',
        sisa: '50',
        anak: [{ pagu: null, realisasi: '150', sisa: null }],
      },
    ],
  })
  expect(isi.sasaran).toMatchObject([
    { kode: 'S', pagu: '200', ...takTerbaca, alasanSerapan: 'isi tidak terbaca' },
    { kode: 'T', pagu: '100', ...takTerbaca, alasanSerapan: 'data tidak ada' },
  ])
  expect(isi.belanja).toMatchObject([{ pagu: null, realisasi: '50', serapan: null, sisa: null }])
  expect(isi.sumberDana).toMatchObject([{ pagu: '100', ...takTerbaca, alasan: 'isi tidak terbaca' }])
  // No realisasi, no low serapan to explain: A1 and B1 are left out. C1 has no known pagu.
  expect(isi.serapanRendah).toEqual([])
  // A working without a result has no formula.
  const kerja = kertasKerja(laporanUang, hasil, 'total')
  expect(kerja.map((satu) => [satu.besaran, satu.hasil.ada, satu.rumus !== null])).toEqual([
    ['pagu', true, true],
    ['realisasi anggaran', false, false],
    ['sisa', false, false],
    ['serapan', false, false],
  ])
})

test('a report year that nobody can read is no year', () => {
  const tanpaTahun = laporanDari({ identitas: { namaOpd: 'Dinas', tahun: bad } })
  expect(calcJson(tanpaTahun, computeHasil(tanpaTahun)).tahun).toBeNull()
})
