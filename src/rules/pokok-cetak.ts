/** The figures that sheet Angka Cetak can name, and where the workbook has each of them. */
import { semuaPos } from '../calc/anggaran.ts'
import type { Angka, Hasil, HasilPos, HasilSasaran, Uang } from '../calc/hasil.ts'
import { type Decimal, desimal, SERATUS } from '../decimal/decimal.ts'
import type { Place } from '../diagnostics/finding.ts'
import { kunciKode, kunciNama, samaKode } from '../model/kode.ts'
import type { Nilai } from '../model/laporan.ts'
import { type Konteks, terisi } from './konteks.ts'

/** What the workbook says for a printed figure. */
interface Hitungan {
  /** Null: nothing to compare with (not computed, another year). */
  readonly nilai: Nilai | null
  readonly sel: readonly Place[]
}
const TANPA: Hitungan = { nilai: null, sel: [] }

type JenisKunci = 'sasaran' | 'indikator' | 'misi' | 'tujuan' | 'kategori' | 'program'
export const NAMA_KUNCI: Readonly<Record<JenisKunci, string>> = {
  sasaran: 'kode sasaran',
  indikator: 'kode indikator',
  misi: 'nama misi',
  tujuan: 'kode atau nama tujuan',
  kategori: 'nama kategori',
  program: 'kode atau nama program',
}

export interface Pokok {
  readonly nama: string
  readonly alias: readonly string[]
  readonly satuan: 'persen' | 'rupiah' | 'cacah' | 'nilai'
  /** Null: no key is needed, any note may stand there. */
  readonly kunci: JenisKunci | null
  /** Earlier years have it too. */
  readonly lampau: boolean
  /** Null: the key was not found. */
  readonly cari: (konteks: Konteks, kunci: string, tahun: number) => Hitungan | null
}

function dari(angkaHasil: Angka | Decimal | number, sel: readonly Place[] = []): Hitungan {
  const nilai =
    typeof angkaHasil === 'number'
      ? desimal(angkaHasil)
      : 'ada' in angkaHasil
        ? angkaHasil.ada
          ? angkaHasil.nilai
          : null
        : angkaHasil
  return nilai === null ? TANPA : { nilai: { jenis: 'angka', angka: nilai, desimal: 0, persen: false }, sel }
}

export function cariSasaran(hasil: Hasil, kunci: string): HasilSasaran | undefined {
  return hasil.sasaran.find(
    ({ sasaran }) =>
      kunciKode(sasaran.kode) === kunciKode(kunci) || kunciNama(sasaran.nama) === kunciNama(kunci),
  )
}

/** "Misi 1" is enough when it begins the name of exactly one misi. */
export function cariBernama<T>(semua: readonly T[], nama: (satu: T) => string, kunci: string): T | undefined {
  const dicari = kunciNama(kunci)
  const sama = semua.find((satu) => kunciNama(nama(satu)) === dicari)
  const awal = semua.filter((satu) => dicari !== '' && kunciNama(nama(satu)).startsWith(dicari))
  return sama ?? (awal.length === 1 ? awal[0] : undefined)
}

function cariProgram(hasil: Hasil, kunci: string): HasilPos | undefined {
  const program = hasil.anggaran.pohon
  return (
    program.find(({ pos }) => samaKode(pos.kode, kunci)) ??
    cariBernama(program, ({ pos }) => pos.uraian, kunci)
  )
}

function selAnggaran(program: readonly HasilPos[]): readonly Place[] {
  return terisi(...program.flatMap(({ pos }) => [pos.baris.pagu, pos.baris.realisasi]))
}

function capaianIndikator({ hasil, laporan }: Konteks, kunci: string, tahun: number): Hitungan | null {
  const satu = [...hasil.indikator, ...hasil.indikatorTujuan].find(
    ({ indikator }) => kunciKode(indikator.kode) === kunciKode(kunci),
  )
  if (satu === undefined) return null
  if (tahun === laporan.tahun) {
    const { indikator } = satu
    return dari(
      satu.capaian,
      'perjanjian' in indikator ? terisi(indikator.target, indikator.realisasi?.realisasi) : [],
    )
  }
  const dulu = satu.riwayat.find((lain) => lain.tahun === tahun)
  return dulu === undefined ? TANPA : dari(dulu.capaian)
}

function isiIndikator(kolom: 'target' | 'realisasi'): Pokok['cari'] {
  return ({ hasil, laporan }, kunci, tahun) => {
    const satu = hasil.indikator.find(({ indikator }) => kunciKode(indikator.kode) === kunciKode(kunci))
    if (satu === undefined) return null
    if (tahun === laporan.tahun) {
      const nilai = kolom === 'target' ? satu.target : satu.realisasi.nilai
      return { nilai, sel: terisi(satu.indikator.target, satu.indikator.realisasi?.realisasi) }
    }
    const dulu = satu.riwayat.find((lain) => lain.tahun === tahun)
    return dulu === undefined ? TANPA : { nilai: dulu[kolom], sel: [] }
  }
}

function rataRata({ hasil, laporan }: Konteks, _kunci: string, tahun: number): Hitungan {
  if (tahun === laporan.tahun) return dari(hasil.rataRata)
  const dulu = hasil.rataRataTahun.find((lain) => lain.tahun === tahun)
  return dulu === undefined ? TANPA : dari(dulu.rataRata)
}

/** Number of indicators: of one sasaran when the key is its code, else of all. */
function jumlahIndikator(hasil: Hasil, kunci: string): Hitungan {
  const satu = hasil.sasaran.find(({ sasaran }) => samaKode(sasaran.kode, kunci))
  return dari((satu ?? hasil).indikator.length)
}

/** Figures that exist for the report year only. */
function tahunIni(cari: (hasil: Hasil, kunci: string) => Hitungan | null): Pokok['cari'] {
  return ({ hasil, laporan }, kunci, tahun) => {
    const hitungan = cari(hasil, kunci)
    return hitungan !== null && tahun !== laporan.tahun ? TANPA : hitungan
  }
}

function perSasaran(ambil: (satu: HasilSasaran) => Hitungan): Pokok['cari'] {
  return tahunIni((hasil, kunci) => {
    const satu = cariSasaran(hasil, kunci)
    return satu === undefined ? null : ambil(satu)
  })
}

function pokok(
  nama: string,
  alias: readonly string[],
  satuan: Pokok['satuan'],
  kunci: JenisKunci | null,
  cari: Pokok['cari'],
  lampau = false,
): Pokok {
  return { nama, alias, satuan, kunci, cari, lampau }
}

function rataRataMisi({ misi }: Hasil, kunci: string): Hitungan | null {
  const satu = cariBernama(misi, (lain) => lain.misi.nama, kunci)
  return satu === undefined ? null : dari(satu.rataRata)
}

function rataRataTujuan({ tujuan }: Hasil, kunci: string): Hitungan | null {
  const sekode = tujuan.find((satu) => samaKode(satu.tujuan.kode, kunci))
  const satu = sekode ?? cariBernama(tujuan, (lain) => lain.tujuan.nama, kunci)
  return satu === undefined ? null : dari(satu.rataRata)
}

function jumlahKategori({ rekapKategori }: Hasil, kunci: string): Hitungan | null {
  const satu = rekapKategori.find(({ pita }) => kunciNama(pita.label) === kunciNama(kunci))
  return satu === undefined ? null : dari(satu.jumlah)
}

function serapanProgram(hasil: Hasil, kunci: string): Hitungan | null {
  const satu = cariProgram(hasil, kunci)
  return satu === undefined ? null : dari(satu.serapan, selAnggaran([satu]))
}

function uangSasaran(kolom: Exclude<keyof Uang, 'belumTentu'>): Pokok['cari'] {
  return perSasaran(({ anggaran, program }) => dari(anggaran[kolom], selAnggaran(program)))
}

function uangSeluruhnya(kolom: Exclude<keyof Uang, 'belumTentu'>): Pokok['cari'] {
  return tahunIni(({ anggaran }) => dari(anggaran[kolom], selAnggaran(anggaran.pohon)))
}

function banyaknya(apa: 'misi' | 'tujuan' | 'sasaran'): Pokok['cari'] {
  return tahunIni((hasil) => dari(hasil[apa].length))
}

function jumlahTingkat(tingkat: HasilPos['pos']['tingkat']): Pokok['cari'] {
  return tahunIni(({ anggaran }) =>
    dari(semuaPos(anggaran.pohon).filter(({ pos }) => pos.tingkat === tingkat).length),
  )
}

function efisiensi({ anggaran, kebijakan, rataRata: rata }: Hasil): Hitungan {
  if (!anggaran.serapan.ada) return TANPA
  const sel = selAnggaran(anggaran.pohon)
  if (kebijakan.efisiensi !== 'selisih') return dari(SERATUS.minus(anggaran.serapan.nilai), sel)
  return rata.ada ? dari(rata.nilai.minus(anggaran.serapan.nilai), sel) : TANPA
}

export const POKOK: readonly Pokok[] = [
  pokok(
    'Rata-rata capaian',
    ['Rata-rata', 'Rata-rata capaian kinerja', 'Capaian kinerja', 'Rata-rata capaian indikator'],
    'persen',
    null,
    rataRata,
    true,
  ),
  pokok('Rata-rata misi', ['Rata-rata capaian misi'], 'persen', 'misi', tahunIni(rataRataMisi)),
  pokok('Rata-rata tujuan', ['Rata-rata capaian tujuan'], 'persen', 'tujuan', tahunIni(rataRataTujuan)),
  pokok(
    'Rata-rata sasaran',
    ['Rata-rata capaian sasaran', 'Capaian sasaran'],
    'persen',
    'sasaran',
    perSasaran(({ rataRata: rata }) => dari(rata)),
  ),
  pokok('Capaian', ['Capaian indikator', '% Capaian'], 'persen', 'indikator', capaianIndikator, true),
  pokok('Target', ['Target indikator'], 'nilai', 'indikator', isiIndikator('target'), true),
  pokok('Realisasi', ['Realisasi indikator'], 'nilai', 'indikator', isiIndikator('realisasi'), true),
  pokok(
    'Jumlah kategori',
    ['Rekap kategori', 'Rekapitulasi kategori', 'Jumlah indikator kategori'],
    'cacah',
    'kategori',
    tahunIni(jumlahKategori),
  ),
  pokok('Serapan sasaran', ['% Realisasi sasaran'], 'persen', 'sasaran', uangSasaran('serapan')),
  pokok('Serapan program', ['% Realisasi program'], 'persen', 'program', tahunIni(serapanProgram)),
  pokok(
    'Efisiensi sasaran',
    ['Tingkat efisiensi sasaran'],
    'persen',
    'sasaran',
    perSasaran(({ efisiensi: { nilai }, program }) => dari(nilai, selAnggaran(program))),
  ),
  pokok('Serapan', ['Serapan anggaran', '% Realisasi anggaran'], 'persen', null, uangSeluruhnya('serapan')),
  pokok('Efisiensi', ['Tingkat efisiensi'], 'persen', null, tahunIni(efisiensi)),
  pokok(
    'Pagu',
    ['Anggaran', 'Jumlah anggaran', 'Jumlah pagu', 'Total anggaran'],
    'rupiah',
    null,
    uangSeluruhnya('pagu'),
  ),
  pokok(
    'Realisasi anggaran',
    ['Jumlah realisasi anggaran', 'Total realisasi anggaran'],
    'rupiah',
    null,
    uangSeluruhnya('realisasi'),
  ),
  pokok('Sisa anggaran', ['Sisa'], 'rupiah', null, uangSeluruhnya('sisa')),
  pokok('Pagu sasaran', ['Anggaran sasaran'], 'rupiah', 'sasaran', uangSasaran('pagu')),
  pokok('Realisasi anggaran sasaran', [], 'rupiah', 'sasaran', uangSasaran('realisasi')),
  pokok('Sisa anggaran sasaran', ['Sisa sasaran'], 'rupiah', 'sasaran', uangSasaran('sisa')),
  pokok('Jumlah misi', [], 'cacah', null, banyaknya('misi')),
  pokok('Jumlah tujuan', [], 'cacah', null, banyaknya('tujuan')),
  pokok('Jumlah sasaran', ['Jumlah sasaran strategis'], 'cacah', null, banyaknya('sasaran')),
  pokok(
    'Jumlah indikator',
    ['Jumlah IKU', 'Jumlah indikator kinerja', 'Jumlah indikator kinerja utama'],
    'cacah',
    null,
    tahunIni(jumlahIndikator),
  ),
  pokok('Jumlah program', [], 'cacah', null, jumlahTingkat('Program')),
  pokok('Jumlah kegiatan', [], 'cacah', null, jumlahTingkat('Kegiatan')),
  pokok('Jumlah sub kegiatan', [], 'cacah', null, jumlahTingkat('Sub Kegiatan')),
]

export const MENURUT_NAMA: ReadonlyMap<string, Pokok> = new Map(
  POKOK.flatMap((pokok) => [pokok.nama, ...pokok.alias].map((nama) => [kunciNama(nama), pokok] as const)),
)
