/** All sheets of the workbook, in the order in which `init` lays them out. The list is the program's only one. */
import { anggaran } from './sheets/anggaran.ts'
import { identitas } from './sheets/identitas.ts'
import { belanja, sumberDana } from './sheets/keuangan.ts'
import { komponen } from './sheets/komponen.ts'
import {
  aparatur,
  dasarHukum,
  isuDanLangkah,
  narasi,
  organisasi,
  tugasDanFungsi,
} from './sheets/organisasi.ts'
import { angkaCetak, kategori, pengaturan, pengecualian } from './sheets/pengaturan.ts'
import { indikatorTujuan, renstra, riwayat, strategi } from './sheets/perencanaan.ts'
import { perjanjianKinerja } from './sheets/perjanjian-kinerja.ts'
import { realisasi } from './sheets/realisasi.ts'
import { rencanaAksi, rkt } from './sheets/rencana-aksi.ts'
import type { FormSpec, FormValues, SheetRows, SheetSpec } from './spec.ts'

export const sheets = {
  identitas,
  perjanjianKinerja,
  realisasi,
  anggaran,
  renstra,
  riwayat,
  indikatorTujuan,
  komponen,
  strategi,
  belanja,
  sumberDana,
  organisasi,
  tugasDanFungsi,
  aparatur,
  dasarHukum,
  isuDanLangkah,
  narasi,
  rencanaAksi,
  rkt,
  pengaturan,
  kategori,
  pengecualian,
  angkaCetak,
} as const

type Sheets = typeof sheets

/** A whole workbook, read and typed. */
export type Workbook = {
  readonly [K in keyof Sheets]: Sheets[K] extends FormSpec
    ? FormValues<Sheets[K]>
    : Sheets[K] extends SheetSpec
      ? SheetRows<Sheets[K]>
      : never
}
