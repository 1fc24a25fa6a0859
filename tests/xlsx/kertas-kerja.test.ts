/** The kertas kerja workbook: its formulas, recalculated by LibreOffice, give the figures of the report. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { kertasKerja } from '../../src/calc/kertas-kerja.ts'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { buildLaporan } from '../../src/model/build.ts'
import type { Laporan } from '../../src/model/laporan.ts'
import { loadWorkbook } from '../../src/workbook/load.ts'
import { readWorkbook } from '../../src/workbook/read.ts'
import { kertasKerjaWorkbook } from '../../src/xlsx/kertas-kerja.ts'
import { laporanDari } from '../helpers/laporan-value.ts'
import type { BukuUji } from '../helpers/workbook-value.ts'

const LIBREOFFICE = spawnSync('soffice', ['--version']).status === 0

const semuaRumus: BukuUji = {
  perjanjianKinerja: (
    [
      ['1', 'S1', { target: 75 }],
      ['2', 'S1', { target: 4.19, polaritas: 'negatif' }],
      ['3', 'S1', { target: 10, polaritas: 'negatif', rumusCapaian: 'T/R' }],
      ['4', 'S2', { target: '90..95' }],
      ['5', 'S2', { target: '90..95' }],
      ['6', 'S2', { target: 'B' }],
      ['7', 'S2', { target: 'WTP' }],
      ['8', 'S3', { target: '1:17', polaritas: 'negatif' }],
      ['9', 'S3', { target: 'Ya' }],
      ['10', 'S3', { target: 50, satuan: '%' }],
      ['11', 'S3', { target: 40, penghitungan: 'Kumulatif' }],
      ['12', 'S3', { target: 40, penghitungan: 'Rata-rata' }],
      ['13', 'S3', { target: -2 }],
      ['14', 'S3', { target: 5 }],
      ['15', 'S3', { target: '<=2' }],
      ['16', 'S4', { target: 70 }],
      ['17', 'S4', { target: 84 }],
      ['18', 'S4', { target: 2.9 }],
      ['19', 'S4', { target: 'BB' }],
      ['20', 'S4', { target: 'BB' }],
      ['21', 'S4', { target: 2, satuan: '%' }],
    ] as const
  ).map(([kode, sasaran, lain]) => ({
    misi: 'Misi 1: "Maju" & <jaya>',
    kodeTujuan: 'T',
    tujuan: 'Tujuan',
    kodeSasaran: sasaran,
    sasaran: `Sasaran ${sasaran}`,
    kodeIndikator: kode,
    indikator: `=Indikator ${kode}`,
    ...lain,
  })),
  realisasi: [
    { kodeIndikator: '1', realisasi: 95, standarNasional: 91.3 },
    { kodeIndikator: '2', realisasi: 6.33, standarNasional: '5..6' },
    { kodeIndikator: '3', realisasi: 7 },
    { kodeIndikator: '4', realisasi: 97 },
    { kodeIndikator: '5', realisasi: 81 },
    { kodeIndikator: '6', realisasi: 'CC' },
    { kodeIndikator: '7', realisasi: 'WTP' },
    { kodeIndikator: '8', realisasi: '1:20' },
    { kodeIndikator: '9', realisasi: 'Belum' },
    { kodeIndikator: '10', pembilang: 155, penyebut: 1046 },
    { kodeIndikator: '11', tw1: 10, tw2: 11, tw3: 12, tw4: 13 },
    { kodeIndikator: '12', tw1: 10, tw2: 11, tw3: 12 },
    { kodeIndikator: '13', realisasi: -1 },
    { kodeIndikator: '14' },
    { kodeIndikator: '15', realisasi: 1.5 },
    { kodeIndikator: '16' },
    { kodeIndikator: '17' },
    { kodeIndikator: '18' },
    { kodeIndikator: '19', realisasi: 72.35, standarNasional: 'B' },
    { kodeIndikator: '20' },
    { kodeIndikator: '21', pembilang: 2, penyebut: 70 },
  ],
  komponen: [
    { kodeIndikator: '16', komponen: '=Jumlah', bobot: 60, realisasi: 44.1, penggabungan: 'Jumlah' },
    { kodeIndikator: '16', komponen: 'B', bobot: 40, realisasi: 28.25 },
    ...[3.4, 3.35, 3.21, 3.9, 3.38, 3.41, 3.45, 3.3, 3.15].map((realisasi, ke) => ({
      kodeIndikator: '17',
      komponen: `U${ke}`,
      realisasi,
      penggabungan: 'Rata-rata',
      faktor: 25,
    })),
    ...[
      [13, 2.5],
      [25, 2.8],
      [16.5, 3.1],
      [45.5, 3.3],
    ].map(([bobot = 0, realisasi = 0], ke) => ({
      kodeIndikator: '18',
      komponen: `D${ke}`,
      bobot,
      realisasi,
      penggabungan: 'Rata-rata Berbobot',
    })),
    { kodeIndikator: '20', komponen: 'A', realisasi: 50.001, penggabungan: 'Jumlah' },
    { kodeIndikator: '20', komponen: 'B', realisasi: 20.003 },
  ],
  anggaran: [
    { tingkat: 'Program', uraian: 'P1', kode: '1.01.01', kodeSasaran: 'S1;S2' },
    { tingkat: 'Kegiatan', uraian: 'K1', kode: '1.01.01.2.01' },
    { tingkat: 'Sub Kegiatan', uraian: 'SK1', pagu: '123456789012345', realisasi: '100000000000001' },
    { tingkat: 'Sub Kegiatan', uraian: 'SK2', pagu: 300, realisasi: 299 },
    { tingkat: 'Program', uraian: 'P2', kodeSasaran: 'S3', pagu: 1000, realisasi: 901 },
  ],
  indikatorTujuan: [
    { kodeTujuan: 'T', tujuan: 'Tujuan', kodeIndikator: 'X', indikator: 'X', dasar: 'Rata-rata sasaran' },
    {
      kodeTujuan: 'T',
      tujuan: 'Tujuan',
      kodeIndikator: 'Y',
      indikator: 'Y',
      target: 4,
      pembilang: 5,
      penyebut: 7,
    },
  ],
  sumberDana: [{ sumberDana: 'APBD', anggaran: 7, realisasi: 3 }],
  belanja: [
    { jenis: 'Pegawai', uraian: 'Gaji', anggaran: 7, realisasi: 5 },
    { jenis: 'Pegawai', uraian: 'Tunjangan', anggaran: 2, realisasi: 1 },
  ],
  riwayat: [
    { kodeIndikator: '1', tahun: 2020, target: 70, realisasi: 60 },
    { kodeIndikator: '1', tahun: 2021, capaianTertulis: 88.5 },
    { kodeIndikator: '4', tahun: 2021, target: '80..85', realisasi: 79 },
    { kodeIndikator: '6', tahun: 2021, target: 'B', realisasi: 'BB' },
    { kodeIndikator: '10', tahun: 2021, target: 40, pembilang: 1, penyebut: 3 },
    { kodeIndikator: 'X', tahun: 2021, realisasi: 70 },
    { kodeIndikator: '18', tahun: 2021, target: 2.6, realisasi: 2.55 },
    { kodeIndikator: '19', tahun: 2020, target: 'B', realisasi: 'CC' },
    { kodeIndikator: '19', tahun: 2021, target: 'B', realisasi: 68.4 },
    { kodeIndikator: '21', tahun: 2021, pembilang: 1, penyebut: 70 },
  ],
  renstra: [
    { kodeIndikator: '1', kondisiAwal: 70, 2022: 80, kondisiAkhir: 99 },
    { kodeIndikator: '19', kondisiAwal: 'C', 2022: 'BB', kondisiAkhir: 'A' },
  ],
}

const folder = mkdtempSync(join(tmpdir(), 'lkjip-kertas-kerja-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Formulas without their stored results, so that nothing but a recalculation can fill them. */
function tanpaHasil(bytes: Uint8Array): Uint8Array {
  const isi = unzipSync(bytes)
  for (const [nama, bagian] of Object.entries(isi)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(nama)) continue
    isi[nama] = strToU8(strFromU8(bagian).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))
  }
  return zipSync(isi)
}

async function hitungUlang(bytes: Uint8Array, nama: string): Promise<ExcelJS.Worksheet> {
  const masuk = join(folder, `${nama}.xlsx`)
  const keluar = join(folder, 'keluar')
  writeFileSync(masuk, tanpaHasil(bytes))
  const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`
  execFileSync('soffice', [profil, '--headless', '--convert-to', 'xlsx', '--outdir', keluar, masuk], {
    stdio: 'ignore',
    timeout: 100_000,
  })
  const buku = new ExcelJS.Workbook()
  await buku.xlsx.load(readFileSync(join(keluar, `${nama}.xlsx`)).buffer as ArrayBuffer)
  const lembar = buku.getWorksheet('Kertas Kerja')
  if (lembar === undefined) throw new Error('lembar Kertas Kerja tidak ada')
  return lembar
}

/** The reader leaves out a formula's result of 0. */
function isiSel(lembar: ExcelJS.Worksheet, alamat: string): unknown {
  const nilai = lembar.getCell(alamat).value
  return nilai !== null && typeof nilai === 'object' && 'formula' in nilai ? (nilai.result ?? 0) : nilai
}

async function laporanContoh(nama: string): Promise<Laporan> {
  const path = resolve(import.meta.dirname, `../../samples/${nama}`)
  const { value } = await loadWorkbook(new Uint8Array(readFileSync(path)), nama)
  if (value === null) throw new Error(`${nama} tidak terbaca`)
  return buildLaporan(readWorkbook(value).value, nama)
}

/** Every rounded result and category of the recalculated sheet beside the program's own. */
function bandingkan(lembar: ExcelJS.Worksheet, laporan: Laporan): readonly [string, unknown, unknown][] {
  return kertasKerja(laporan, computeHasil(laporan)).flatMap((satu, index): [string, unknown, unknown][] => {
    const row = index + 2
    if (satu.dibulatkan === null) {
      return [[satu.kunci, isiSel(lembar, `I${row}`) ?? null, null]]
    }
    const terhitung = isiSel(lembar, `I${row}`)
    return [
      [
        satu.kunci,
        typeof terhitung === 'number' ? terhitung.toFixed(2) : terhitung,
        satu.dibulatkan.toFixed(2),
      ],
      ...(satu.kategori === null
        ? []
        : ([[`${satu.kunci} kategori`, isiSel(lembar, `K${row}`), satu.kategori.label]] as [
            string,
            unknown,
            unknown,
          ][])),
      [`${satu.kunci} cek`, isiSel(lembar, `M${row}`), 'sama'],
    ]
  })
}

describe.skipIf(!LIBREOFFICE)('recalculated by LibreOffice', () => {
  test.each([
    ['setiap-rumus', {}],
    [
      'kebijakan-lain',
      {
        rumusNegatif: 'T/R',
        rumusPredikat: 'rasio',
        batasAtas: 120,
        batasBawah: 0,
        rataRata: 'sasaran',
        efisiensi: 'selisih',
      },
    ],
    ['dibulatkan', { rataRata: 'indikator dibulatkan', desimal: 1, efisiensi: 'banding' }],
  ])('every formula: %s', async (nama, pengaturan) => {
    const laporan = laporanDari({ ...semuaRumus, pengaturan })
    const lembar = await hitungUlang(await kertasKerjaWorkbook(laporan, computeHasil(laporan)), nama)
    const pasangan = bandingkan(lembar, laporan)
    expect(pasangan.length).toBeGreaterThan(150)
    expect(pasangan.filter(([, a, b]) => a !== b)).toEqual([])
  })

  test.each(['2022-disnaker.xlsx', '2023-inspektorat.xlsx', '2024-kecamatan.xlsx'])('%s', async (nama) => {
    const laporan = await laporanContoh(nama)
    const lembar = await hitungUlang(
      await kertasKerjaWorkbook(laporan, computeHasil(laporan)),
      nama.replace('.xlsx', ''),
    )
    const pasangan = bandingkan(lembar, laporan)
    expect(pasangan.length).toBeGreaterThan(20)
    expect(pasangan.filter(([, a, b]) => a !== b)).toEqual([])
  })
})

test('values name their cells; text never becomes a formula', async () => {
  const laporan = laporanDari(semuaRumus)
  const buku = new ExcelJS.Workbook()
  const bytes = await kertasKerjaWorkbook(laporan, computeHasil(laporan))
  await buku.xlsx.load(bytes.buffer as ArrayBuffer)
  const data = buku.getWorksheet('Data')
  const kerja = buku.getWorksheet('Kertas Kerja')
  // first indicator: realisasi 95 in Realisasi!C2, target 75 in Perjanjian Kinerja!I2
  expect(data?.getRow(2).values).toEqual([undefined, 1, 'Realisasi', 'C2', 'Realisasi', 95])
  expect(data?.getRow(3).values).toEqual([undefined, 2, 'Perjanjian Kinerja', 'I2', 'Target', 75])
  expect(kerja?.getCell('H2').value).toMatchObject({ formula: '((Data!E2/Data!E3)*100)' })
  expect(kerja?.getCell('D2').value).toBe('=Indikator 1')
  expect(kerja?.getCell('F2').value).toBe('R / T × 100')
})

test('components are added, averaged and weighted by Excel itself', async () => {
  const laporan = laporanDari(semuaRumus)
  const buku = new ExcelJS.Workbook()
  await buku.xlsx.load((await kertasKerjaWorkbook(laporan, computeHasil(laporan))).buffer as ArrayBuffer)
  const kerja = buku.getWorksheet('Kertas Kerja')
  const rumus = (kode: string, besaran: string): string => {
    let isi = ''
    kerja?.eachRow((row) => {
      const nilai = row.getCell('H').value
      const cocok = row.getCell('C').value === kode && row.getCell('E').value === besaran
      if (cocok && nilai !== null && typeof nilai === 'object' && 'formula' in nilai) isi = nilai.formula
    })
    return isi.replaceAll(/Data!E\d+/g, 'D')
  }
  expect(rumus('16', 'realisasi')).toBe('SUM(D,D)')
  expect(rumus('17', 'realisasi')).toBe('((SUM(D,D,D,D,D,D,D,D,D)/9)*D)')
  expect(rumus('18', 'realisasi')).toBe('(SUM((D*D),(D*D),(D*D),(D*D))/SUM(D,D,D,D))')
  // 50,001 + 20,003 = 70,004 is seen as 70,00
  expect(rumus('20', 'peringkat realisasi')).toMatch(/^IF\(ROUND\(H\d+,0\)>90,7,IF\(/)
  expect(rumus('19', 'perubahan sejak 2021')).toBe('(D-D)')
})

test('a workbook without anything computed is still written', async () => {
  const laporan = laporanDari({})
  expect((await kertasKerjaWorkbook(laporan, computeHasil(laporan))).length).toBeGreaterThan(1000)
})
