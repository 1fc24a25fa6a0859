/** Makes a right workbook of any size, the same for the same seed: for tests of scale and for benchmarks. */
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { MarkdownCell, MarkdownSheet } from './markdown-workbook.ts'
import { writeMarkdownWorkbook } from './markdown-workbook.ts'

interface LargeWorkbookOptions {
  readonly indikator: number
  readonly subKegiatan: number
  readonly seed: number
}

/** Indicators of one sasaran, sub kegiatan of one kegiatan, kegiatan of one program: shapes of a big dinas. */
const INDIKATOR_PER_SASARAN = 4
const SASARAN_PER_TUJUAN = 3
const TUJUAN_PER_MISI = 2
const SUB_PER_KEGIATAN = 5
const KEGIATAN_PER_PROGRAM = 8
const TAHUN = 2023

/**
 * Sums agree to the rupiah (sub kegiatan → kegiatan → program = belanja = sumber dana), Renstra and PK targets agree,
 * no realisasi exceeds its pagu, and every indicator and every low serapan has its explanation.
 */
export function largeWorkbook(options: LargeWorkbookOptions): MarkdownSheet[] {
  const random = randomIntegers(options.seed)
  const indikator = Array.from({ length: options.indikator }, (_, index) => makeIndikator(index, random))
  const jumlahSasaran = Math.ceil(options.indikator / INDIKATOR_PER_SASARAN)
  const program = makeProgram(options.subKegiatan, jumlahSasaran, random)
  const total = sum(program)
  return [
    sheet('Identitas', ['Isian', 'Nilai'], IDENTITAS),
    sheet(
      'Perjanjian Kinerja',
      [
        'Misi',
        'Kode Tujuan',
        'Tujuan',
        'Kode Sasaran',
        'Sasaran Strategis',
        'Kode Indikator',
        'Indikator Kinerja',
        'Satuan',
        'Target',
        'Polaritas',
        'Penanggung Jawab',
      ],
      indikator.map((item) => [
        item.misi,
        item.kodeTujuan,
        item.tujuan,
        item.kodeSasaran,
        item.sasaran,
        item.kode,
        item.nama,
        item.satuan,
        item.target,
        item.polaritas,
        item.penanggungJawab,
      ]),
    ),
    sheet(
      'Realisasi',
      ['Kode Indikator', 'Indikator Kinerja', 'Realisasi', 'Penyebab', 'Tindak Lanjut', 'Standar Nasional'],
      indikator.map((item) => [
        item.kode,
        item.nama,
        item.realisasi,
        `Penyebab capaian indikator ${item.kode} telah ditelaah bersama ${item.penanggungJawab}.`,
        `Tindak lanjut indikator ${item.kode} dipantau setiap triwulan.`,
        item.target,
      ]),
    ),
    sheet('Anggaran', ANGGARAN, program.flatMap(programRows)),
    sheet(
      'Renstra',
      ['Kode Indikator', 'Indikator Kinerja', 'Satuan', 'Kondisi Awal', ...RENSTRA_YEARS, 'Kondisi Akhir'],
      indikator.map((item) => [item.kode, item.nama, item.satuan, ...renstraSeries(item)]),
    ),
    sheet(
      'Riwayat',
      ['Kode Indikator', 'Tahun', 'Target', 'Realisasi'],
      indikator.flatMap((item) => {
        const lalu = targetOf(item, TAHUN - 1)
        return [[item.kode, TAHUN - 1, lalu, round2(lalu * (item.polaritas === 'positif' ? 1.01 : 0.99))]]
      }),
    ),
    sheet('Belanja', ['Jenis', 'Kelompok', 'Uraian', 'Anggaran', 'Realisasi'], belanjaRows(total)),
    sheet('Sumber Dana', ['Sumber Dana', 'Anggaran', 'Realisasi'], sumberDanaRows(total)),
  ]
}

// ---------------------------------------------------------------- indicators

type Polaritas = 'positif' | 'negatif'

interface IndikatorBesar {
  readonly misi: string
  readonly kodeTujuan: string
  readonly tujuan: string
  readonly kodeSasaran: string
  readonly sasaran: string
  readonly kode: string
  readonly nama: string
  readonly satuan: string
  readonly polaritas: Polaritas
  readonly target: number
  readonly realisasi: number
  readonly penanggungJawab: string
}

function makeIndikator(index: number, random: RandomInteger): IndikatorBesar {
  const sasaran = Math.floor(index / INDIKATOR_PER_SASARAN) + 1
  const tujuan = Math.ceil(sasaran / SASARAN_PER_TUJUAN)
  const misi = Math.ceil(tujuan / TUJUAN_PER_MISI)
  const kodeTujuan = `${misi}.${tujuan}`
  const kodeSasaran = `${kodeTujuan}.${sasaran}`
  const polaritas: Polaritas = random(0, 4) === 0 ? 'negatif' : 'positif'
  const satuan = polaritas === 'negatif' ? 'kasus' : random(0, 1) === 0 ? '%' : 'indeks'
  // Renstra moves 1 a year for eight years at most: 60 keeps every series between 50 and 95.
  const target = random(60, 85)
  const persen = random(90, 110)
  return {
    misi: `Misi ${misi}: Mewujudkan tata kelola bidang ${misi} yang baik`,
    kodeTujuan,
    tujuan: `Meningkatnya hasil pembangunan bidang ${tujuan}`,
    kodeSasaran,
    sasaran: `Meningkatnya mutu layanan urusan ${sasaran}`,
    kode: `${kodeSasaran}.${(index % INDIKATOR_PER_SASARAN) + 1}`,
    nama: `${polaritas === 'negatif' ? 'Jumlah gangguan' : 'Nilai mutu'} layanan nomor ${index + 1}`,
    satuan,
    polaritas,
    target,
    realisasi: round2((target * persen) / 100),
    penanggungJawab: `Bidang ${misi}`,
  }
}

const RENSTRA_START = 2021
const RENSTRA_END = 2026
const RENSTRA_YEARS = Array.from(
  { length: RENSTRA_END - RENSTRA_START + 1 },
  (_, offset) => `Tahun ${RENSTRA_START + offset}`,
)

/** One point a year in the right direction, meeting the PK target in the report year. */
function targetOf(item: IndikatorBesar, tahun: number): number {
  return item.target + (item.polaritas === 'positif' ? tahun - TAHUN : TAHUN - tahun)
}

function renstraSeries(item: IndikatorBesar): number[] {
  const years = RENSTRA_YEARS.map((_, offset) => targetOf(item, RENSTRA_START + offset))
  return [targetOf(item, RENSTRA_START - 1), ...years, targetOf(item, RENSTRA_END)]
}

// ---------------------------------------------------------------- budget

interface Amount {
  readonly pagu: number
  readonly realisasi: number
}

interface SubKegiatanBesar extends Amount {
  readonly kode: string
  readonly uraian: string
}

interface KegiatanBesar extends Amount {
  readonly kode: string
  readonly uraian: string
  readonly anak: readonly SubKegiatanBesar[]
}

interface ProgramBesar extends Amount {
  readonly kode: string
  readonly uraian: string
  readonly kodeSasaran: string
  readonly anak: readonly KegiatanBesar[]
}

const ANGGARAN = [
  'Kode',
  'Tingkat',
  'Uraian',
  'Kode Sasaran',
  'Pagu',
  'Realisasi',
  'Indikator Keluaran',
  'Target Keluaran',
  'Realisasi Keluaran',
  'Permasalahan',
]

function makeProgram(jumlahSub: number, jumlahSasaran: number, random: RandomInteger): ProgramBesar[] {
  const sub = Array.from({ length: jumlahSub }, () => makeAmount(random))
  const kegiatan = chunks(sub, SUB_PER_KEGIATAN)
  const programs = chunks(kegiatan, KEGIATAN_PER_PROGRAM)
  return programs.map((daftarKegiatan, p) => {
    const kode = `1.${twoDigits(p)}`
    const anak = daftarKegiatan.map((daftarSub, k): KegiatanBesar => {
      const kodeKegiatan = `${kode}.2.${twoDigits(k)}`
      return {
        ...sum(daftarSub),
        kode: kodeKegiatan,
        uraian: `Kegiatan layanan ${p + 1}-${k + 1}`,
        anak: daftarSub.map((amount, s) => ({
          ...amount,
          kode: `${kodeKegiatan}.${String(s + 1).padStart(4, '0')}`,
          uraian: `Penyelenggaraan layanan ${p + 1}-${k + 1}-${s + 1}`,
        })),
      }
    })
    return {
      ...sum(anak),
      kode,
      uraian: `Program pengembangan urusan ${p + 1}`,
      kodeSasaran: sasaranOfProgram(p, programs.length, jumlahSasaran),
      anak,
    }
  })
}

/** Every sasaran has a program and every program a sasaran, whichever there are more of. */
function sasaranOfProgram(program: number, jumlahProgram: number, jumlahSasaran: number): string {
  const own = Array.from({ length: jumlahSasaran }, (_, index) => index).filter(
    (index) => index % jumlahProgram === program,
  )
  const chosen = own.length > 0 ? own : [program % jumlahSasaran]
  return chosen.map((index) => kodeSasaranOf(index + 1)).join('; ')
}

function kodeSasaranOf(sasaran: number): string {
  const tujuan = Math.ceil(sasaran / SASARAN_PER_TUJUAN)
  return `${Math.ceil(tujuan / TUJUAN_PER_MISI)}.${tujuan}.${sasaran}`
}

function makeAmount(random: RandomInteger): Amount {
  const pagu = random(1_000, 500_000) * 1_000
  // One in twenty stays under the usual threshold of 80 percent.
  const permil = random(1, 20) === 1 ? random(600, 790) : random(850, 1000)
  return { pagu, realisasi: Math.floor((pagu * permil) / 1000) }
}

function programRows(program: ProgramBesar): CellSource[][] {
  return [
    [
      program.kode,
      'Program',
      program.uraian,
      program.kodeSasaran,
      program.pagu,
      program.realisasi,
      null,
      null,
      null,
      null,
    ],
    ...program.anak.flatMap((kegiatan) => [
      [
        kegiatan.kode,
        'Kegiatan',
        kegiatan.uraian,
        null,
        kegiatan.pagu,
        kegiatan.realisasi,
        null,
        null,
        null,
        null,
      ],
      ...kegiatan.anak.map((sub) => [
        sub.kode,
        'Sub Kegiatan',
        sub.uraian,
        null,
        sub.pagu,
        sub.realisasi,
        `Jumlah laporan ${sub.uraian.toLowerCase()}`,
        '12 Laporan',
        '12 Laporan',
        sub.realisasi / sub.pagu < 0.8 ? 'Harga kontrak lebih rendah daripada perkiraan.' : null,
      ]),
    ]),
  ]
}

const BELANJA = [
  ['Belanja Pegawai', null, 'Gaji dan Tunjangan ASN', 35],
  ['Belanja Pegawai', null, 'Tambahan Penghasilan ASN', 20],
  ['Belanja Barang dan Jasa', 'Belanja Barang', 'Belanja Barang Pakai Habis', 15],
  ['Belanja Barang dan Jasa', 'Belanja Jasa', 'Belanja Jasa Kantor', 20],
  ['Belanja Modal', null, 'Belanja Modal Peralatan dan Mesin', 10],
] as const

function belanjaRows(total: Amount): CellSource[][] {
  const shares = BELANJA.map(([, , , percent]) => percent)
  const pagu = split(total.pagu, shares)
  const realisasi = split(total.realisasi, shares)
  return BELANJA.map(([jenis, kelompok, uraian], index) => [
    jenis,
    kelompok,
    uraian,
    pagu[index] ?? 0,
    realisasi[index] ?? 0,
  ])
}

function sumberDanaRows(total: Amount): CellSource[][] {
  const pagu = split(total.pagu, [30, 70])
  const realisasi = split(total.realisasi, [30, 70])
  const nama = ['Pendapatan Asli Daerah (PAD)', 'Dana Alokasi Umum (DAU)']
  return nama.map((sumber, index) => [sumber, pagu[index] ?? 0, realisasi[index] ?? 0])
}

// ---------------------------------------------------------------- small parts

type CellSource = string | number | null

const IDENTITAS: readonly (readonly CellSource[])[] = [
  ['Nama OPD', 'Dinas Uji Beban'],
  ['Singkatan OPD', 'Disuji'],
  ['Pemerintah Daerah', 'Kabupaten Contoh Raya'],
  ['Tahun', TAHUN],
  ['Periode Renstra', `${RENSTRA_START}-${RENSTRA_END}`],
  ['Kepala Daerah', 'Bupati'],
  ['Jabatan Pimpinan', 'Kepala Dinas'],
  ['Tempat', 'Contoh Raya'],
  ['Tanggal Laporan', '15 Februari 2024'],
  ['Tanggal Perjanjian Kinerja', '10 Januari 2023'],
  ['Visi', 'Contoh Raya yang Maju'],
]

function sheet(
  name: string,
  header: readonly string[],
  rows: readonly (readonly CellSource[])[],
): MarkdownSheet {
  return { name, rows: [header, ...rows].map((row) => row.map(cell)) }
}

function cell(source: CellSource): MarkdownCell {
  if (source === null) return { kind: 'empty' }
  return typeof source === 'number' ? { kind: 'number', value: source } : { kind: 'text', value: source }
}

function sum(amounts: readonly Amount[]): Amount {
  return {
    pagu: amounts.reduce((total, amount) => total + amount.pagu, 0),
    realisasi: amounts.reduce((total, amount) => total + amount.realisasi, 0),
  }
}

/** Whole rupiah by percent; the last part takes the rest, so that the parts add up exactly. */
function split(total: number, percents: readonly number[]): number[] {
  const parts = percents.slice(0, -1).map((percent) => Math.floor((total / 100) * percent))
  return [...parts, total - parts.reduce((a, b) => a + b, 0)]
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

function twoDigits(index: number): string {
  return String(index + 1).padStart(2, '0')
}

function round2(value: number): number {
  return Math.round(value * 100) / 100
}

type RandomInteger = (min: number, max: number) => number

/** Mulberry32: a small generator with a fixed sequence per seed. */
function randomIntegers(seed: number): RandomInteger {
  let state = seed >>> 0
  return (min, max) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    const fraction = ((t ^ (t >>> 14)) >>> 0) / 4294967296
    return min + Math.floor(fraction * (max - min + 1))
  }
}

const startedDirectly =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href
if (startedDirectly) {
  const [target, indikator = '40', subKegiatan = '400', seed = '1'] = process.argv.slice(2)
  if (target === undefined) {
    console.error('Usage: tsx scripts/large-workbook.ts FILE [indicators] [sub kegiatan] [seed]')
    process.exitCode = 2
  } else {
    const sheets = largeWorkbook({
      indikator: Number(indikator),
      subKegiatan: Number(subKegiatan),
      seed: Number(seed),
    })
    await writeFile(target, await writeMarkdownWorkbook(sheets))
  }
}
