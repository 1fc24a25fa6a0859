/**
 * Nine invented offices (tests/rules/kantor), each right: nothing is found, nor in the sentences of their own reports.
 * Then what a typist gets wrong, one cell at a time: one finding, at the cell or naming it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type MarkdownCell,
  type MarkdownSheet,
  parseMarkdownWorkbook,
  writeMarkdownWorkbook,
} from '../../scripts/markdown-workbook.ts'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import type { Block, Inline } from '../../src/document/document.ts'
import { buildLaporan } from '../../src/model/build.ts'
import { composeReport } from '../../src/templates/compose.ts'
import { loadWorkbook } from '../../src/workbook/load.ts'
import { readWorkbook } from '../../src/workbook/read.ts'
import { periksa } from '../helpers/periksa.ts'
import { builtIn } from '../templates/office.ts'

const FOLDER = join(import.meta.dirname, 'kantor')
const SAMPLES = join(import.meta.dirname, '../../samples')
const KANTOR = new Map(
  readdirSync(FOLDER).map((berkas) => [
    berkas.replace('.md', ''),
    parseMarkdownWorkbook(readFileSync(join(FOLDER, berkas), 'utf8')),
  ]),
)

const letak = ({ code, sheet, cell, message }: Finding): string => `${sheet}!${cell} ${code} ${message}`

/** What is typed: a value, a percentage in a cell with a percent format, or one piece of the text for another. */
type Ketikan = string | number | null | { readonly persen: number } | readonly [lama: string, baru: string]

function sel(ketikan: Ketikan, lama: MarkdownCell): MarkdownCell {
  if (ketikan === null) return { kind: 'empty' }
  if (typeof ketikan === 'number') return { kind: 'number', value: ketikan }
  if (typeof ketikan === 'string') return { kind: 'text', value: ketikan }
  if ('persen' in ketikan) return { kind: 'number', value: ketikan.persen, format: '0.00%' }
  const [asal, baru] = ketikan
  if (lama.kind !== 'text' || !lama.value.includes(asal)) throw new Error(`“${asal}” is not there`)
  return { kind: 'text', value: lama.value.replace(asal, baru) }
}

function ketik(sheets: readonly MarkdownSheet[], alamat: string, ketikan: Ketikan): readonly MarkdownSheet[] {
  const [, lembar, kolom = '', nomor] = /^(.+)!([A-Z])(\d+)$/.exec(alamat) ?? []
  const k = kolom.charCodeAt(0) - 65
  const baris = Number(nomor) - 1
  if (!sheets.some(({ name }) => name === lembar)) throw new Error(`no sheet ${lembar}`)
  return sheets.map((satu) =>
    satu.name !== lembar
      ? satu
      : {
          ...satu,
          rows: satu.rows.map((row, b) =>
            b !== baris
              ? row
              : Array.from({ length: Math.max(row.length, k + 1) }, (_, urutan) => {
                  const lama = row[urutan] ?? { kind: 'empty' }
                  return urutan === k ? sel(ketikan, lama) : lama
                }),
          ),
        },
  )
}

const SALAH_KETIK: readonly (readonly [kantor: string, alamat: string, ketikan: Ketikan, kode: string])[] = [
  ['dinkes', 'Perjanjian Kinerja!H2', 102, 'LK310'],
  ['dinkes', 'Realisasi!C2', 162, 'LK310'],
  ['dinkes', 'Realisasi!C3', 0.94, 'LK322'],
  ['dinkes', 'Realisasi!D3', 1880, 'LK241'],
  ['dinkes', 'Realisasi!E3', null, 'LK242'],
  ['dinkes', 'Realisasi!C5', 'BBB', 'LK247'],
  ['dinkes', 'Realisasi!C6', '1.480', 'LK101'],
  ['dinkes', 'Realisasi!F3', 102.71, 'LK310'],
  ['dinkes', 'Realisasi!J7', 15, 'LK250'],
  ['dinkes', 'Realisasi!A4', '1.2.l', 'LK301'],
  ['dinkes', 'Anggaran!F4', 2100250000, 'LK226'],
  ['dinkes', 'Anggaran!G2', '8,112,344,500', 'LK102'],
  ['dinkes', 'Anggaran!D2', '1.1, 1.3', 'LK303'],
  ['dinkes', 'Anggaran!D2', '1.1;1.3', 'LK303'],
  ['dinkes', 'Anggaran!B6', 'Kegaitan', 'LK118'],
  ['dinkes', 'Anggaran!H7', 91.55, 'LK227'],
  ['dinkes', 'Renstra!H2', 182, 'LK244'],
  ['dinkes', 'Renstra!J4', { persen: 0.81 }, 'LK323'],
  ['dinkes', 'Renstra!I7', 46, 'LK320'],
  ['dinkes', 'Renstra!G1', 2012, 'LK324'],
  ['dinkes', 'Renstra!G1', 2031, 'LK324'],
  ['dinkes', 'Riwayat!B2', 2202, 'LK117'],
  ['dinkes', 'Riwayat!B2', 2021, 'LK278'],
  ['dinkes', 'Riwayat!D7', 64, 'LK316'],
  ['dinkes', 'Indikator Tujuan!A3', 'T3', 'LK329'],
  ['dinkes', 'Indikator Tujuan!G2', 718, 'LK252'],
  ['dinkes', 'Belanja!D3', 3169114611, 'LK330'],
  ['dinkes', 'Belanja!E4', 30283917090, 'LK330'],
  ['dinkes', 'Sumber Dana!A4', 'DAK Fisik', 'LK326'],
  ['dinkes', 'Sumber Dana!C2', 4001222833, 'LK331'],
  ['dinkes', 'Strategi!A3', '1.5', 'LK304'],
  ['dinkes', 'Strategi!B3', 'Meningkatnya gizi', 'LK350'],
  ['dinkes', 'Aparatur!C4', 38, 'LK280'],
  ['dinkes', 'Aparatur!C5', 4.7, 'LK327'],
  ['dinkes', 'Organisasi!B5', 'Sekertariat', 'LK307'],
  ['dinkes', 'Organisasi!B3', 'Subbagian Umum', 'LK281'],
  ['dinkes', 'Organisasi!A4', 'Sekretariat', 'LK328'],
  ['dinkes', 'Narasi!E2', ['3 (tiga)', '3 (empat)'], 'LK422'],
  ['dinkes', 'Narasi!E2', ['6 (enam)', '7 (tujuh)'], 'LK421'],
  ['dinkes', 'Narasi!E2', ['6 (enam)', 'lima'], 'LK421'],
  ['dinkes', 'Narasi!E2', ['Rp12.672.458.444', 'Rp12.762.458.444'], 'LK410'],
  ['dinkes', 'Narasi!E2', ['Rp12.113.566.833', 'Rp12.113.566.883'], 'LK410'],
  ['dinkes', 'Narasi!E2', ['Rp12.672.458.444', 'Rp12.672.458.44'], 'LK411'],
  ['dinkes', 'Narasi!E2', ['95,59 %', '95,95 %'], 'LK412'],
  ['dinkes', 'Narasi!E3', ['8.450.125.000', '8.540.125.000'], 'LK410'],
  ['dinkes', 'Narasi!E3', ['8,11 miliar', '8,41 miliar'], 'LK410'],
  ['dinkes', 'Narasi!E3', ['8,11 miliar', '8,11 milyar'], 'LK424'],
  ['dinkes', 'Narasi!E3', ['8.450.125.000', '8,450,125,000'], 'LK423'],
  ['dinkes', 'Narasi!E4', ['turun', 'naik'], 'LK433'],
  ['dinkes', 'Narasi!E4', ['menjadi 126', 'menjadi 162'], 'LK433'],
  ['dinkes', 'Narasi!E4', ['dari 130', 'dari 103'], 'LK433'],
  ['dinkes', 'Narasi!E4', ['belum mencapai', 'telah melampaui'], 'LK427'],
  ['dinkes', 'Narasi!E4', ['tahun 2022', 'tahun 2012'], 'LK420'],
  ['dinkes', 'Dasar Hukum!A3', ['Tahun 2014', 'Tahun 2015'], 'LK425'],
  ['dinkes', 'Rencana Aksi!A2', 2013, 'LK308'],
  ['dinkes', 'Rencana Aksi!C3', '1.1.9', 'LK304'],
  ['dinkes', 'Rencana Aksi!H4', 8540125000, 'LK332'],
  ['dinkes', 'Rencana Aksi!G3', '102', 'LK333'],
  ['dinkes', 'Identitas!B4', 2032, 'LK282'],
  ['dinkes', 'Identitas!B4', 2022, 'LK282'],
  ['dinkes', 'Identitas!B10', '20 Februari 2023', 'LK272'],
  ['dinkes', 'Identitas!B10', '20 Febuari 2024', 'LK116'],
  ['dinkes', 'Identitas!B6', 'Bupati', 'LK276'],
  ['dinkes', 'Identitas!B5', '2019-2032', 'LK334'],
  ['dinkes', 'Identitas!B5', '2023-2019', 'LK334'],
  ['dinkes', 'Identitas!A2', 'Nama OPDD', 'LK060'],
  ['dinkes', 'Identitas!B11', '16 Januari 2032', 'LK270'],
  ['dinkes', 'Perjanjian Kinerja!C4', '1.1', 'LK222'],
  ['dinkes', 'Perjanjian Kinerja!C3', '1.3', 'LK325'],
  ['dinkes', 'Perjanjian Kinerja!E4', '1.1.2', 'LK220'],
  ['dinkes', 'Perjanjian Kinerja!I2', 'positif', 'LK335'],
  ['dinkes', 'Perjanjian Kinerja!H6', '1:5000', 'LK320'],
  ['dinkes', 'Perjanjian Kinerja!H5', 'BBB', 'LK247'],
  ['dinkes', 'Perjanjian Kinerja!H1', 'Taregt', 'LK054'],
  ['dinkes', 'Realisasi!F1', 'Capain (%)', 'LK056'],
  ['rsud', 'Perjanjian Kinerja!G6', '85–60', 'LK112'],
  ['rsud', 'Perjanjian Kinerja!H6', 'positif', 'LK246'],
  ['rsud', 'Perjanjian Kinerja!G7', '≤2,5', 'LK352'],
  ['rsud', 'Realisasi!D4', '8,410', 'LK101'],
  ['rsud', 'Realisasi!D6', 'WTB', 'LK247'],
  ['rsud', 'Realisasi!E5', 34.2, 'LK241'],
  ['rsud', 'Anggaran!F2', 94.6, 'LK227'],
  ['rsud', 'Perjanjian Kinerja!D7', 'S1-1', 'LK220'],
  ['rsud', 'Anggaran!C2', 'S1;S3', 'LK303'],
  ['rsud', 'Perjanjian Kinerja!G4', 'Target Tahun 2023', 'LK067'],
  ['rsud', 'Realisasi!D2', 742, 'LK252'],
  ['rsud', 'Realisasi!D3', 198, 'LK252'],
  ['rsud', 'Realisasi!D5', '68,4 dan 70', 'LK104'],
  ['camat', 'Anggaran!E9', 1484500000, 'LK235'],
  ['camat', 'Anggaran!F8', 91.74, 'LK227'],
  ['camat', 'Realisasi!C3', 39, 'LK241'],
  ['camat', 'Realisasi!C4', 41.76, 'LK241'],
  ['camat', 'Realisasi!F4', 140.17, 'LK310'],
  ['camat', 'Anggaran!D5', null, 'LK235'],
  ['camat', 'Anggaran!C6', null, 'LK306'],
  ['camat', 'Perjanjian Kinerja!F5', '95,000', 'LK101'],
  ['camat', 'Identitas!B11', '3 Februari 2023', 'LK270'],
  ['camat', 'Anggaran!D4', 125000000, 'LK227'],
  ['camat', 'Anggaran!E5', null, 'LK235'],
  ['camat', 'Realisasi!C5', null, 'LK318'],
  ['camat', 'Realisasi!C5', 'sembilan', 'LK314'],
  ['camat', 'Realisasi!C5', -9, 'LK251'],
  ['setwan', 'Realisasi!E2', 5, 'LK250'],
  ['setwan', 'Perjanjian Kinerja!H3', '≤ 90 %', 'LK310'],
  ['setwan', 'RKT!A3', 2024, 'LK308'],
  ['setwan', 'Anggaran!A5', '4.02.02.2.01.0001', 'LK223'],
  ['setwan', 'Anggaran!A4', '4.02.03.2.01.0001', 'LK236'],
  ['setwan', 'Anggaran!F4', 12500000000, 'LK226'],
  ['setwan', 'Realisasi!I2', null, 'LK402'],
  ['setwan', 'Realisasi!G4', 3.3, 'LK250'],
  ['setwan', 'Realisasi!H4', 3.5, 'LK312'],
  ['setwan', 'Perjanjian Kinerja!I2', 'Komulatif', 'LK118'],
  ['setwan', 'Anggaran!C3', null, 'LK201'],
  ['setwan', 'Realisasi!A3', null, 'LK201'],
  ['inspektorat', 'Anggaran!E2', 'Rp 2.345.678.90', 'LK103'],
  ['inspektorat', 'Anggaran!E4', '1.345.678,900', 'LK226'],
  ['inspektorat', 'Realisasi!B3', 'Level 33', 'LK247'],
  ['inspektorat', 'Perjanjian Kinerja!G4', 8.8, 'LK310'],
  ['inspektorat', 'Realisasi!C4', 316, 'LK241'],
  ['inspektorat', 'Identitas!B10', '2024-20-02', 'LK116'],
  ['inspektorat', 'Perjanjian Kinerja!I2', 'Opini BKP', 'LK248'],
  ['inspektorat', 'Realisasi!B2', 'WDP', 'LK310'],
  ['inspektorat', 'Anggaran!F5', '990 juta', 'LK111'],
  ['inspektorat', 'Realisasi!B5', 17, 'LK310'],
  ['inspektorat', 'Perjanjian Kinerja!F5', 'delapan', 'LK248'],
  ['inspektorat', 'Realisasi!B6', 'Tidak', 'LK310'],
  ['bappeda', 'Kategori!C3', 67, 'LK261'],
  ['bappeda', 'Kategori!E3', 90, 'LK260'],
  ['bappeda', 'Narasi!E2', ['tiga', 'dua'], 'LK428'],
  ['bappeda', 'Narasi!E3', ['Rp3,55 miliar', 'Rp3,65 miliar'], 'LK410'],
  ['bappeda', 'Narasi!E3', ['Rp3.900.000.000', 'Rp3.090.000.000'], 'LK410'],
  ['bappeda', 'Narasi!E3', ['Rp350.000.000', 'Rp530.000.000'], 'LK410'],
  ['bappeda', 'Anggaran!G5', ['Rp200.000.000', 'Rp220.000.000'], 'LK410'],
  ['bappeda', 'Anggaran!G6', null, 'LK405'],
  ['bappeda', 'Realisasi!C3', { persen: 5.7 }, 'LK241'],
  ['bappeda', 'Perjanjian Kinerja!D4', '2.1.1', 'LK222'],
  ['bappeda', 'Realisasi!F5', 88.89, 'LK310'],
  ['bappeda', 'Perjanjian Kinerja!J5', 'negatip', 'LK118'],
  ['bappeda', 'Kategori!B5', 'Sedang', 'LK263'],
  ['bpbd', 'Perjanjian Kinerja!J2', 'positif', 'LK245'],
  ['bpbd', 'Perjanjian Kinerja!I4', 4.5, 'LK320'],
  ['bpbd', 'Perjanjian Kinerja!I7', 'nihil', 'LK248'],
  ['bpbd', 'Perjanjian Kinerja!I12', '88–82', 'LK112'],
  ['bpbd', 'Realisasi!C1', 'Realisai', 'LK054'],
  ['bpbd', 'Realisasi!C2', 12134, 'LK252'],
  ['bpbd', 'Realisasi!C2', 121340, 'LK321'],
  ['bpbd', 'Realisasi!C5', '47:30', 'LK123'],
  ['bpbd', 'Realisasi!C6', 99, 'LK241'],
  ['bpbd', 'Realisasi!E4', 0, 'LK240'],
  ['bpbd', 'Realisasi!D4', 871, 'LK252'],
  ['bpbd', 'Realisasi!C8', 1.8, 'LK241'],
  ['bpbd', 'Realisasi!C10', '1150:1', 'LK314'],
  ['bpbd', 'Realisasi!C11', '72,35 (B)', 'LK299'],
  ['bpbd', 'Realisasi!C12', 862, 'LK252'],
  ['bpbd', 'Anggaran!E7', 3525500001, 'LK226'],
  ['bpbd', 'Anggaran!A11', '1.05.02.2.03', 'LK236'],
  ['bpbd', 'Sumber Dana!C3', 6600000001, 'LK331'],
  ['bpbd', 'Realisasi!E4', 1980, 'LK252'],
  ['bpbd', 'Realisasi!I2', 127450, 'LK321'],
  ['bpbd', 'Renstra!D6', 100000, 'LK321'],
  ['bpbd', 'Renstra!H2', null, 'LK407'],
  ['bpbd', 'Sumber Dana!B2', null, 'LK331'],
  ['bkad', 'Perjanjian Kinerja!K2', 'SAKIP', 'LK247'],
  ['bkad', 'Perjanjian Kinerja!K2', 'Opini BPKP', 'LK248'],
  ['bkad', 'Perjanjian Kinerja!I3', 'sepuluh', 'LK248'],
  ['bkad', 'Perjanjian Kinerja!H8', 0.525, 'LK322'],
  ['bkad', 'Perjanjian Kinerja!H8', { persen: 52.5 }, 'LK320'],
  ['bkad', 'Perjanjian Kinerja!H10', 2, 'LK320'],
  ['bkad', 'Perjanjian Kinerja!I9', 12750.5, 'LK320'],
  ['bkad', 'Perjanjian Kinerja!M9', null, 'LK249'],
  ['bkad', 'Realisasi!C2', 'WTP-DP', 'LK247'],
  ['bkad', 'Realisasi!C7', 0.3175, 'LK322'],
  ['bkad', 'Realisasi!C7', { persen: 31.75 }, 'LK252'],
  ['bkad', 'Realisasi!C9', 12801234567891, 'LK250'],
  ['bkad', 'Realisasi!I11', 61.43, 'LK250'],
  ['bkad', 'Realisasi!C11', 61.43, 'LK241'],
  ['bkad', 'Realisasi!C11', 61340, 'LK321'],
  ['bkad', 'Anggaran!E4', 50428595750, 'LK258'],
  ['bkad', 'Anggaran!G4', -5000000, 'LK338'],
  ['bkad', 'Anggaran!F4', '1,2 M', 'LK111'],
  ['bkad', 'Belanja!D3', 20000000001, 'LK330'],
  ['bkad', 'Riwayat!D2', 'WPT', 'LK247'],
  ['bkad', 'Renstra!G2', 'WPT', 'LK247'],
  ['bkad', 'Renstra!I2', 'WPT', 'LK247'],
  ['bkad', 'Renstra!K2', 'WPT', 'LK247'],
  ['bkad', 'Pengaturan!B2', 12, 'LK266'],
  ['disdik', 'Perjanjian Kinerja!J8', 'akumulasi', 'LK118'],
  ['disdik', 'Realisasi!G3', 0.9872, 'LK322'],
  ['disdik', 'Realisasi!G5', 907, 'LK252'],
  ['disdik', 'Realisasi!G5', '9 tahun 1 bulan', 'LK123'],
  ['disdik', 'Realisasi!G7', 115, 'LK250'],
  ['disdik', 'Realisasi!G9', 95.49, 'LK250'],
  ['disdik', 'Realisasi!G11', '18:1', 'LK314'],
  ['disdik', 'Realisasi!G13', 'B', 'LK290'],
  ['disdik', 'Komponen!F2', null, 'LK252'],
  ['disdik', 'Komponen!E3', 'Jumlah', 'LK292'],
  ['disdik', 'Riwayat!D17', 8510, 'LK321'],
  ['disdik', 'Realisasi!I2', 442790, 'LK252'],
  ['disdik', 'Realisasi!D8', 3100, 'LK252'],
  ['disdik', 'Komponen!F2', 250, 'LK252'],
  ['disdik', 'Anggaran!E7', null, 'LK226'],
  ['disdik', 'Rencana Aksi!I2', 15000000000, 'LK332'],
  ['disdik', 'Riwayat!D5', 1012, 'LK252'],
  ['disdik', 'Riwayat!C5', 1010, 'LK252'],
  ['disdik', 'Renstra!A3', '1.1.1', 'LK220'],
  ['disdik', 'Perjanjian Kinerja!H2', '102 - 103', 'LK246'],
  ['disdik', 'Anggaran!E9', 0, 'LK226'],
  ['disdik', 'Identitas!A9', 'Jabatan Pimpinn', 'LK062'],
  ['disdik', 'Indikator Tujuan!G3', 105.46, 'LK319'],
  ['disdik', 'Rencana Aksi!I2', 1500000001, 'LK332'],
]

describe('kantor yang benar', () => {
  test.each([...KANTOR.keys()])('%s: tidak ada temuan', async (kantor) => {
    expect((await periksa(await writeMarkdownWorkbook(KANTOR.get(kantor) ?? []))).map(letak)).toEqual([])
  })
})

describe('salah ketik', () => {
  test.each(SALAH_KETIK)('%s %s ← %j: %s', async (kantor, alamat, ketikan, kode) => {
    const semua = await periksa(await writeMarkdownWorkbook(ketik(KANTOR.get(kantor) ?? [], alamat, ketikan)))
    expect(semua.map(letak)).toHaveLength(1)
    expect(semua.map(({ code }) => code)).toEqual([kode])
    const tempat = semua.flatMap((satu) =>
      [satu, ...satu.related].map(({ sheet, cell }) => `${sheet}!${cell}`),
    )
    expect(tempat).toContain(alamat)
  })
})

// ---- Rows and columns --------------------------------------------------------------------------------------------

type Ubah = (rows: MarkdownSheet['rows']) => MarkdownSheet['rows']

/** Excel row numbers. */
const hapus =
  (nomor: number): Ubah =>
  (rows) =>
    rows.filter((_, urutan) => urutan !== nomor - 1)
const gandakan =
  (nomor: number): Ubah =>
  (rows) =>
    rows.flatMap((row, urutan) => (urutan === nomor - 1 ? [row, row] : [row]))
/** Swaps two cells of one row; columns count from 0. */
const tukar =
  (nomor: number, a: number, b: number): Ubah =>
  (rows) =>
    rows.map((row, urutan) =>
      urutan !== nomor - 1
        ? row
        : row.map((isi, k) => (k === a ? (row[b] ?? isi) : k === b ? (row[a] ?? isi) : isi)),
    )

const SALAH_BARIS: readonly (readonly [kantor: string, lembar: string, apa: string, Ubah, letak: string])[] =
  [
    ['dinkes', 'Realisasi', 'baris 3 dihapus', hapus(3), 'Perjanjian Kinerja!E3 LK302'],
    ['dinkes', 'Realisasi', 'baris 3 digandakan', gandakan(3), 'Realisasi!A4 LK220'],
    ['dinkes', 'Realisasi', 'pembilang dan penyebut tertukar', tukar(3, 3, 4), 'Realisasi!C3 LK241'],
    ['dinkes', 'Riwayat', 'baris 5 dihapus', hapus(5), 'Riwayat!A1 LK408'],
    ['dinkes', 'Riwayat', 'baris 5 digandakan', gandakan(5), 'Riwayat!A6 LK220'],
    // The kegiatan of the program that is gone now stand below the one before it.
    ['dinkes', 'Anggaran', 'baris program dihapus', hapus(8), 'Anggaran!E2 LK226'],
    ['dinkes', 'Anggaran', 'baris program digandakan', gandakan(2), 'Anggaran!A3 LK336'],
    ['dinkes', 'Anggaran', 'baris kegiatan dihapus', hapus(6), 'Anggaran!E3 LK226'],
    ['dinkes', 'Anggaran', 'baris sub kegiatan dihapus', hapus(5), 'Anggaran!E3 LK226'],
    ['dinkes', 'Anggaran', 'baris sub kegiatan digandakan', gandakan(5), 'Anggaran!A6 LK336'],
    ['dinkes', 'Sumber Dana', 'baris 3 dihapus', hapus(3), 'Sumber Dana!B1 LK331'],
    ['setwan', 'Anggaran', 'judul pagu dan realisasi tertukar', tukar(1, 4, 5), 'Anggaran!F1 LK337'],
    ['setwan', 'Belanja', 'baris 4 dihapus', hapus(4), 'Belanja!D1 LK330'],
  ]

describe('baris dan kolom', () => {
  test.each(SALAH_BARIS)('%s %s: %s', async (kantor, lembar, _, ubah, diharapkan) => {
    const sheets = (KANTOR.get(kantor) ?? []).map((satu) =>
      satu.name === lembar ? { ...satu, rows: ubah(satu.rows) } : satu,
    )
    const semua = await periksa(await writeMarkdownWorkbook(sheets))
    expect(semua.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)).toEqual([diharapkan])
  })
})

// ---- A report's own sentences ------------------------------------------------------------------------------------

function teksBaris(isi: readonly Inline[]): string {
  return isi
    .map((satu) =>
      satu.type === 'text' || satu.type === 'link' ? satu.text : satu.type === 'break' ? ' ' : '',
    )
    .join('')
}

function kalimat(blok: readonly Block[]): readonly string[] {
  return blok.flatMap((satu) => {
    if (satu.type === 'list') return satu.items.flatMap(kalimat)
    if (satu.type !== 'paragraph' || satu.children.some(({ type }) => type === 'gap')) return []
    const teks = teksBaris(satu.children).trim()
    return teks.length > 40 ? [teks] : []
  })
}

async function kalimatLaporan(sheets: readonly MarkdownSheet[]): Promise<readonly string[]> {
  const loaded = await loadWorkbook(await writeMarkdownWorkbook(sheets), 'uji.xlsx')
  if (loaded.value === null) throw new Error('unreadable')
  const laporan = buildLaporan(readWorkbook(loaded.value).value, 'uji.xlsx')
  const { value } = composeReport({
    laporan,
    hasil: computeHasil(laporan),
    chapters: builtIn,
    date: { tahun: laporan.tahun + 1, bulan: 2, hari: 20 },
    draft: false,
    logo: null,
  })
  // Each once: a report may say one thing in two parts, but not twice in one.
  return [...new Set(value.sections.flatMap(({ blocks }) => kalimat(blocks)))]
}

describe('kalimat laporan sendiri', () => {
  const contoh = ['2022-disnaker', '2023-inspektorat', '2024-kecamatan'].map(
    (nama) => [nama, parseMarkdownWorkbook(readFileSync(join(SAMPLES, `${nama}.md`), 'utf8'))] as const,
  )
  test.each([...KANTOR, ...contoh])(
    '%s: kembali sebagai Narasi tidak menimbulkan temuan',
    async (_, sheets) => {
      const paragraf = await kalimatLaporan(sheets)
      expect(paragraf.length).toBeGreaterThan(50)
      const narasi: MarkdownSheet = {
        name: 'Narasi',
        rows: [['Bagian', 'Paragraf'], ...paragraf.map((satu) => ['Kesimpulan', satu])].map((row) =>
          row.map((value): MarkdownCell => ({ kind: 'text', value })),
        ),
      }
      const semua = await periksa(
        await writeMarkdownWorkbook([...sheets.filter(({ name }) => name !== 'Narasi'), narasi]),
      )
      // The sample cites two laws that were replaced since: that is told of sheet Dasar Hukum and of its sentences alike.
      expect(semua.filter(({ sheet, code }) => sheet === 'Narasi' && code !== 'LK425').map(letak)).toEqual([])
    },
  )
})
