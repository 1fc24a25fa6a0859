/** The figures that sheet Angka Cetak can name, and where the workbook has each of them. */
import { semuaPos } from '../calc/anggaran.ts'
import type { Angka, Hasil, HasilPos, HasilSasaran } from '../calc/hasil.ts'
import { type Decimal, desimal, SERATUS } from '../decimal/decimal.ts'
import type { Place } from '../diagnostics/finding.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type { Laporan, Nilai } from '../model/laporan.ts'
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
  readonly lampau?: true
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

/** Figures that exist for the report year only. */
function tahunIni(cari: (hasil: Hasil, kunci: string, laporan: Laporan) => Hitungan | null): Pokok['cari'] {
  return ({ hasil, laporan }, kunci, tahun) => {
    const hitungan = cari(hasil, kunci, laporan)
    return hitungan !== null && tahun !== laporan.tahun ? TANPA : hitungan
  }
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
    program.find(({ pos }) => pos.kode !== null && kunciKode(pos.kode) === kunciKode(kunci)) ??
    cariBernama(program, ({ pos }) => pos.uraian, kunci)
  )
}

function selAnggaran(program: readonly HasilPos[]): readonly Place[] {
  return terisi(...program.flatMap(({ pos }) => [pos.baris.pagu, pos.baris.realisasi]))
}

const perSasaran = (ambil: (satu: HasilSasaran) => Hitungan): Pokok['cari'] =>
  tahunIni((hasil, kunci) => {
    const satu = cariSasaran(hasil, kunci)
    return satu === undefined ? null : ambil(satu)
  })

const seluruhnya = (ambil: (hasil: Hasil, laporan: Laporan) => Hitungan): Pokok['cari'] =>
  tahunIni((hasil, _kunci, laporan) => ambil(hasil, laporan))

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
  const satu =
    kunci === ''
      ? undefined
      : hasil.sasaran.find(({ sasaran }) => kunciKode(sasaran.kode) === kunciKode(kunci))
  return dari(satu === undefined ? hasil.indikator.length : satu.indikator.length)
}

function jumlahTingkat(tingkat: HasilPos['pos']['tingkat']): Pokok['cari'] {
  return seluruhnya((hasil) =>
    dari(semuaPos(hasil.anggaran.pohon).filter(({ pos }) => pos.tingkat === tingkat).length),
  )
}

export const POKOK: readonly Pokok[] = [
  {
    nama: 'Rata-rata capaian',
    alias: ['Rata-rata', 'Rata-rata capaian kinerja', 'Capaian kinerja', 'Rata-rata capaian indikator'],
    satuan: 'persen',
    kunci: null,
    lampau: true,
    cari: rataRata,
  },
  {
    nama: 'Rata-rata misi',
    alias: ['Rata-rata capaian misi'],
    satuan: 'persen',
    kunci: 'misi',
    cari: tahunIni((hasil, kunci) => {
      const satu = cariBernama(hasil.misi, ({ misi }) => misi.nama, kunci)
      return satu === undefined ? null : dari(satu.rataRata)
    }),
  },
  {
    nama: 'Rata-rata tujuan',
    alias: ['Rata-rata capaian tujuan'],
    satuan: 'persen',
    kunci: 'tujuan',
    cari: tahunIni((hasil, kunci) => {
      const satu =
        hasil.tujuan.find(
          ({ tujuan }) => tujuan.kode !== '' && kunciKode(tujuan.kode) === kunciKode(kunci),
        ) ?? cariBernama(hasil.tujuan, ({ tujuan }) => tujuan.nama, kunci)
      return satu === undefined ? null : dari(satu.rataRata)
    }),
  },
  {
    nama: 'Rata-rata sasaran',
    alias: ['Rata-rata capaian sasaran', 'Capaian sasaran'],
    satuan: 'persen',
    kunci: 'sasaran',
    cari: perSasaran(({ rataRata: rata }) => dari(rata)),
  },
  {
    nama: 'Capaian',
    alias: ['Capaian indikator', '% Capaian'],
    satuan: 'persen',
    kunci: 'indikator',
    lampau: true,
    cari: capaianIndikator,
  },
  {
    nama: 'Target',
    alias: ['Target indikator'],
    satuan: 'nilai',
    kunci: 'indikator',
    lampau: true,
    cari: isiIndikator('target'),
  },
  {
    nama: 'Realisasi',
    alias: ['Realisasi indikator'],
    satuan: 'nilai',
    kunci: 'indikator',
    lampau: true,
    cari: isiIndikator('realisasi'),
  },
  {
    nama: 'Jumlah kategori',
    alias: ['Rekap kategori', 'Rekapitulasi kategori', 'Jumlah indikator kategori'],
    satuan: 'cacah',
    kunci: 'kategori',
    cari: tahunIni((hasil, kunci) => {
      const satu = hasil.rekapKategori.find(({ pita }) => kunciNama(pita.label) === kunciNama(kunci))
      return satu === undefined ? null : dari(satu.jumlah)
    }),
  },
  {
    nama: 'Serapan sasaran',
    alias: ['% Realisasi sasaran'],
    satuan: 'persen',
    kunci: 'sasaran',
    cari: perSasaran(({ anggaran, program }) => dari(anggaran.serapan, selAnggaran(program))),
  },
  {
    nama: 'Serapan program',
    alias: ['% Realisasi program'],
    satuan: 'persen',
    kunci: 'program',
    cari: tahunIni((hasil, kunci) => {
      const satu = cariProgram(hasil, kunci)
      return satu === undefined ? null : dari(satu.serapan, selAnggaran([satu]))
    }),
  },
  {
    nama: 'Efisiensi sasaran',
    alias: ['Tingkat efisiensi sasaran'],
    satuan: 'persen',
    kunci: 'sasaran',
    cari: perSasaran(({ efisiensi, program }) => dari(efisiensi.nilai, selAnggaran(program))),
  },
  {
    nama: 'Serapan',
    alias: ['Serapan anggaran', '% Realisasi anggaran'],
    satuan: 'persen',
    kunci: null,
    cari: seluruhnya(({ anggaran }) => dari(anggaran.serapan, selAnggaran(anggaran.pohon))),
  },
  {
    nama: 'Efisiensi',
    alias: ['Tingkat efisiensi'],
    satuan: 'persen',
    kunci: null,
    cari: seluruhnya(({ anggaran, kebijakan, rataRata: rata }) => {
      if (!anggaran.serapan.ada) return TANPA
      const sisa = SERATUS.minus(anggaran.serapan.nilai)
      if (kebijakan.efisiensi !== 'selisih') return dari(sisa, selAnggaran(anggaran.pohon))
      return rata.ada ? dari(rata.nilai.minus(anggaran.serapan.nilai), selAnggaran(anggaran.pohon)) : TANPA
    }),
  },
  {
    nama: 'Pagu',
    alias: ['Anggaran', 'Jumlah anggaran', 'Jumlah pagu', 'Total anggaran'],
    satuan: 'rupiah',
    kunci: null,
    cari: seluruhnya(({ anggaran }) => dari(anggaran.pagu, selAnggaran(anggaran.pohon))),
  },
  {
    nama: 'Realisasi anggaran',
    alias: ['Jumlah realisasi anggaran', 'Total realisasi anggaran'],
    satuan: 'rupiah',
    kunci: null,
    cari: seluruhnya(({ anggaran }) => dari(anggaran.realisasi, selAnggaran(anggaran.pohon))),
  },
  {
    nama: 'Sisa anggaran',
    alias: ['Sisa'],
    satuan: 'rupiah',
    kunci: null,
    cari: seluruhnya(({ anggaran }) => dari(anggaran.sisa, selAnggaran(anggaran.pohon))),
  },
  {
    nama: 'Pagu sasaran',
    alias: ['Anggaran sasaran'],
    satuan: 'rupiah',
    kunci: 'sasaran',
    cari: perSasaran(({ anggaran, program }) => dari(anggaran.pagu, selAnggaran(program))),
  },
  {
    nama: 'Realisasi anggaran sasaran',
    alias: [],
    satuan: 'rupiah',
    kunci: 'sasaran',
    cari: perSasaran(({ anggaran, program }) => dari(anggaran.realisasi, selAnggaran(program))),
  },
  {
    nama: 'Sisa anggaran sasaran',
    alias: ['Sisa sasaran'],
    satuan: 'rupiah',
    kunci: 'sasaran',
    cari: perSasaran(({ anggaran, program }) => dari(anggaran.sisa, selAnggaran(program))),
  },
  {
    nama: 'Jumlah misi',
    alias: [],
    satuan: 'cacah',
    kunci: null,
    cari: seluruhnya((hasil) => dari(hasil.misi.length)),
  },
  {
    nama: 'Jumlah tujuan',
    alias: [],
    satuan: 'cacah',
    kunci: null,
    cari: seluruhnya((hasil) => dari(hasil.tujuan.length)),
  },
  {
    nama: 'Jumlah sasaran',
    alias: ['Jumlah sasaran strategis'],
    satuan: 'cacah',
    kunci: null,
    cari: seluruhnya((hasil) => dari(hasil.sasaran.length)),
  },
  {
    nama: 'Jumlah indikator',
    alias: ['Jumlah IKU', 'Jumlah indikator kinerja', 'Jumlah indikator kinerja utama'],
    satuan: 'cacah',
    kunci: null,
    cari: tahunIni((hasil, kunci) => jumlahIndikator(hasil, kunci)),
  },
  { nama: 'Jumlah program', alias: [], satuan: 'cacah', kunci: null, cari: jumlahTingkat('Program') },
  { nama: 'Jumlah kegiatan', alias: [], satuan: 'cacah', kunci: null, cari: jumlahTingkat('Kegiatan') },
  {
    nama: 'Jumlah sub kegiatan',
    alias: [],
    satuan: 'cacah',
    kunci: null,
    cari: jumlahTingkat('Sub Kegiatan'),
  },
]

export const MENURUT_NAMA: ReadonlyMap<string, Pokok> = new Map(
  POKOK.flatMap((pokok) => [pokok.nama, ...pokok.alias].map((nama) => [kunciNama(nama), pokok] as const)),
)
