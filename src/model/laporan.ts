/**
 * Laporan: the workbook's rows joined into one consistent picture of the office's year.
 *
 * Immutable, no formatted text, nothing computed: every value is the typed cell it came from, so that any later
 * stage can say where a figure stands in the workbook.
 */

import type { Decimal } from '../decimal/decimal.ts'
import type { sheets, Workbook } from '../workbook/catalogue.ts'
import type { Cell, Nilai, Tanggal } from '../workbook/cell.ts'
import type { FieldsOf, RowOf } from '../workbook/spec.ts'

type Sheets = typeof sheets
export type BarisPerjanjian = RowOf<Sheets['perjanjianKinerja']>
export type BarisRealisasi = RowOf<Sheets['realisasi']>
export type BarisAnggaran = RowOf<Sheets['anggaran']>
export type BarisRenstra = RowOf<Sheets['renstra']>
export type BarisRiwayat = RowOf<Sheets['riwayat']>
export type BarisIndikatorTujuan = RowOf<Sheets['indikatorTujuan']>
export type BarisKomponen = RowOf<Sheets['komponen']>
export type BarisBelanja = RowOf<Sheets['belanja']>
export type BarisRencanaAksi = RowOf<Sheets['rencanaAksi']>
export type BarisOrganisasi = RowOf<Sheets['organisasi']>
export type BarisNarasi = RowOf<Sheets['narasi']>

export type Polaritas = 'positif' | 'negatif' | 'rentang' | 'predikat' | 'ya/tidak'

/** Key of a capaian formula, as `Rumus Capaian` and `Pengaturan` name it. */
export type Rumus = 'R/T' | '(2T-R)/T' | 'T/R' | 'rentang' | 'predikat tetap' | 'predikat rasio' | 'ya/tidak'

/** A ranked scale of words, lowest first: SAKIP D…AA, opini BPK TMP…WTP, Level 0…5, or one of sheet `Kategori`. */
export interface SkalaPredikat {
  readonly nama: string
  /** Each rank may have several spellings; the first is printed. Rank = position + 1 unless `nilai` says otherwise. */
  readonly peringkat: readonly (readonly string[])[]
  /** What each rank means, written beside its word: "BB (Sangat Baik)". No spelling of its own, other scales mean others by it. */
  readonly arti?: readonly (readonly string[])[]
  /** Numeric rank of each position where it differs: "Level 3" counts 3; a scale of the office counts its Peringkat. */
  readonly nilai?: readonly Decimal[]
  /** Where numbers have a rank too (SAKIP: > 70–80 is BB): the bands, each with the position of its rank. */
  readonly pita?: readonly { readonly posisi: number; readonly pita: PitaKategori }[]
}

/** A band of the category scale. A null bound is open-ended. */
export interface PitaKategori {
  readonly label: string
  readonly bawah: Decimal | null
  readonly termasukBawah: boolean
  readonly atas: Decimal | null
  readonly termasukAtas: boolean
}

export interface SkalaKategori {
  readonly nama: string
  /** In the office's order; holes and overlaps are the rules' business. */
  readonly pita: readonly PitaKategori[]
}

/** Identity, with required values guaranteed by fallbacks ('' / null) so that later stages need no checks. */
export type Identitas = FieldsOf<Sheets['identitas']>
export type Pengaturan = FieldsOf<Sheets['pengaturan']>

/** What every indicator has, whether a sasaran or a tujuan has it. */
interface IndikatorDasar {
  readonly kode: string
  readonly nama: string
  readonly satuan: string
  /** The target that counts: Target Perubahan where filled, else Target. */
  readonly target: Cell<Nilai>
  /**
   * Direction. A target that fixes it itself wins (≥/> positif, ≤/< negatif, range rentang, word predikat or
   * ya/tidak); else as declared; else by `Rumus Capaian`; else positif. What was declared stays in its row.
   */
  readonly polaritas: Polaritas
  /** Whether every cell could be read that says how it is measured and judged; else nothing is computed with it. */
  readonly terbaca: boolean
  /** Set by `Rumus Capaian` only; null = the office's policy for this polaritas. */
  readonly rumus: Rumus | null
  /** The scale its words are ranked by: declared, or the one known scale that holds them; null when none fits. */
  readonly skala: SkalaPredikat | null
  readonly penghitungan: 'Kumulatif' | 'Posisi Akhir' | 'Rata-rata' | null
  /** Faktor of pembilang/penyebut: declared, else 100 for a percent unit, else 1. */
  readonly faktor: Decimal
  readonly renstra: BarisRenstra | null
  /** Earlier years (and the report year, if written), ascending by year. */
  readonly riwayat: readonly BarisRiwayat[]
  /** Rows of `Komponen` with its code, in order. */
  readonly komponen: readonly BarisKomponen[]
}

export interface Indikator extends IndikatorDasar {
  /** The row of `Perjanjian Kinerja`. */
  readonly perjanjian: BarisPerjanjian
  /** The row of `Realisasi` with the same code, null when there is none. */
  readonly realisasi: BarisRealisasi | null
  readonly kodeSasaran: string
}

/** An indicator on the level of a tujuan: its sheet has no columns for a formula and a way of counting. */
export interface IndikatorTujuan extends IndikatorDasar {
  readonly rumus: null
  readonly penghitungan: null
  /** Its only row, which holds target and realisasi. */
  readonly baris: BarisIndikatorTujuan
  readonly realisasi: BarisIndikatorTujuan
  /** `rata-rata`: its capaian is the mean of the sasaran below the tujuan. */
  readonly dasar: 'diukur' | 'rata-rata'
}

/** An indicator of either level. */
export type AnyIndikator = Indikator | IndikatorTujuan

export interface Sasaran {
  readonly kode: string
  readonly nama: string
  readonly kodeTujuan: string | null
  /** First row of the sasaran: its cells are the place of findings about it. */
  readonly perjanjian: BarisPerjanjian
  readonly indikator: readonly Indikator[]
  /** Budget rows that carry this sasaran's code (topmost ones only: a coded kegiatan inside a coded program counts once). */
  readonly anggaran: readonly PosAnggaran[]
}

export interface Tujuan {
  /** '' when the workbook gives no code. */
  readonly kode: string
  readonly nama: string
  readonly sasaran: readonly Sasaran[]
  readonly indikator: readonly IndikatorTujuan[]
}

export interface Misi {
  /** '' when the workbook names no misi: then there is exactly one such group. */
  readonly nama: string
  readonly tujuan: readonly Tujuan[]
}

/** A node of the budget tree. */
export interface PosAnggaran {
  readonly baris: BarisAnggaran
  readonly tingkat: 'Program' | 'Kegiatan' | 'Sub Kegiatan'
  readonly uraian: string
  readonly kode: string | null
  /** Sasaran codes that count here: its own, else those of the nearest ancestor. */
  readonly kodeSasaran: readonly string[]
  readonly anak: readonly PosAnggaran[]
}

/** Belanja lines grouped as the report prints them. Typed totals (blank Uraian) are kept apart: checked, never added. */
export interface JenisBelanja {
  readonly nama: string
  readonly kelompok: readonly KelompokBelanja[]
  readonly jumlahTertulis: BarisBelanja | null
}
export interface KelompokBelanja {
  /** '' for lines without a group. */
  readonly nama: string
  readonly baris: readonly BarisBelanja[]
  readonly jumlahTertulis: BarisBelanja | null
}

export interface UnitOrganisasi {
  readonly nama: string
  readonly baris: BarisOrganisasi
  readonly anak: readonly UnitOrganisasi[]
}

export interface Laporan {
  /** Name of the workbook file, without folder. */
  readonly berkas: string
  readonly identitas: Identitas
  readonly pengaturan: Pengaturan
  /** Report year; 0 when it is unreadable (a finding exists). */
  readonly tahun: number
  /** First and last year of the Renstra period, null when not given. */
  readonly periodeRenstra: { readonly awal: number; readonly akhir: number } | null
  readonly misi: readonly Misi[]
  /** All, in the order of Perjanjian Kinerja. */
  readonly tujuan: readonly Tujuan[]
  readonly sasaran: readonly Sasaran[]
  readonly indikator: readonly Indikator[]
  readonly indikatorTujuan: readonly IndikatorTujuan[]
  /** Some row of `Komponen` stands under a code that no indicator has (a finding exists): nobody can tell which lacks it. */
  readonly komponenAsing: boolean
  readonly anggaran: readonly PosAnggaran[]
  readonly belanja: readonly JenisBelanja[]
  readonly organisasi: readonly UnitOrganisasi[]
  readonly skalaPredikat: readonly SkalaPredikat[]
  /** Scales of sheet `Kategori` that have bounds (not ranks). */
  readonly skalaKategori: readonly SkalaKategori[]
  /** The typed workbook itself, for sheets that need no joining (Strategi, Aparatur, Dasar Hukum, …). */
  readonly buku: Workbook
}

export type { Cell, Nilai, Tanggal }
