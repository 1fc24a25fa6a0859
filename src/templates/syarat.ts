/** Parts of the report that not every report has: what the workbook must hold for each, declared once. */
import type { Hasil } from '../calc/hasil.ts'
import type { Laporan } from '../model/laporan.ts'
import type { Workbook } from '../workbook/catalogue.ts'
import { keadaanUang } from './view/keadaan-uang.ts'
import { tahunCetak } from './view/tahun.ts'

/** An office's data and its figures. */
export interface Data {
  readonly laporan: Laporan
  readonly hasil: Hasil
}

export interface Syarat {
  /** Whether the report has the part. */
  readonly ada: (data: Data) => boolean
  /** The sheet the part is made from. */
  readonly lembar: keyof Workbook
  /** What the workbook lacks where the report does not have the part, as a clause: "lembar Strategi kosong". */
  readonly kurang: (data: Data) => string
}

/** The rows of a sheet. */
function lembarBerisi(lembar: Exclude<keyof Workbook, 'identitas' | 'pengaturan'>): Syarat {
  return {
    lembar,
    ada: ({ laporan }) => laporan.buku[lembar].rows.length > 0,
    kurang: ({ laporan }) => {
      const { name, present, spec } = laporan.buku[lembar]
      return present ? `lembar ${name} kosong` : `lembar ${spec.name} tidak ada atau kosong`
    },
  }
}

const PERJANJIAN = lembarBerisi('perjanjianKinerja')

export const SYARAT = {
  indikator: { ...PERJANJIAN, ada: ({ laporan }) => laporan.indikator.length > 0 },
  sasaran: { ...PERJANJIAN, ada: ({ laporan }) => laporan.sasaran.length > 0 },
  tujuan: {
    lembar: 'perjanjianKinerja',
    ada: ({ laporan }) => laporan.tujuan.some(({ nama }) => nama !== ''),
    kurang: ({ laporan }) => `kolom Tujuan di lembar ${laporan.buku.perjanjianKinerja.name} kosong`,
  },
  strategi: lembarBerisi('strategi'),
  sumberDana: { ...lembarBerisi('sumberDana'), ada: ({ hasil }) => hasil.sumberDana.length > 0 },
  belanja: { ...lembarBerisi('belanja'), ada: ({ hasil }) => hasil.belanja.length > 0 },
  /** A pagu of Rp0 that somebody wrote is an answer. */
  anggaran: {
    lembar: 'anggaran',
    ada: ({ laporan, hasil }) =>
      hasil.anggaran.pohon.length > 0 &&
      (keadaanUang(laporan, hasil)(hasil.anggaran).pagu.kosong === null ||
        !hasil.anggaran.realisasi.isZero()),
    kurang: ({ laporan }) => `pagu dan realisasi di lembar ${laporan.buku.anggaran.name} kosong`,
  },
  programSasaran: {
    lembar: 'anggaran',
    ada: ({ hasil }) => hasil.sasaran.some(({ program }) => program.length > 0),
    kurang: ({ laporan }) => `kolom Kode Sasaran di lembar ${laporan.buku.anggaran.name} kosong`,
  },
  aksiTahunIni: rencanaAksi(
    (tahun, laporan) => tahun === laporan.tahun,
    (laporan) => tahunCetak(laporan.tahun),
  ),
  aksiTahunDepan: rencanaAksi(
    (tahun, laporan) => tahun > laporan.tahun,
    (laporan) => `sesudah ${tahunCetak(laporan.tahun)}`,
  ),
  rkt: {
    ...lembarBerisi('rkt'),
    ada: ({ laporan }) => laporan.buku.rkt.rows.some(({ tahun }) => tahun.value !== null),
  },
  kertasKerja: {
    lembar: 'pengaturan',
    ada: ({ laporan }) => laporan.pengaturan.kertasKerja.value !== false && laporan.indikator.length > 0,
    kurang: () => 'isian Kertas Kerja di lembar Pengaturan adalah Tidak',
  },
} as const satisfies Readonly<Record<string, Syarat>>

function rencanaAksi(
  cocok: (tahun: number, laporan: Laporan) => boolean,
  sebut: (laporan: Laporan) => string,
): Syarat {
  const lembar = lembarBerisi('rencanaAksi')
  return {
    lembar: 'rencanaAksi',
    ada: ({ laporan }) =>
      laporan.buku.rencanaAksi.rows.some(({ tahun }) => tahun.value !== null && cocok(tahun.value, laporan)),
    kurang: (data) =>
      lembar.ada(data)
        ? `lembar ${data.laporan.buku.rencanaAksi.name} tidak memuat baris tahun ${sebut(data.laporan)}`
        : lembar.kurang(data),
  }
}
