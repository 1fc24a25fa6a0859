/** What a working is: one figure with the formula, the values put into it and the cells they stand in. */
import type { Decimal } from '../decimal/decimal.ts'
import type { Nilai } from '../model/laporan.ts'
import type { Angka, Efisiensi, Kategori } from './hasil.ts'
import type { Ekspresi } from './rumus.ts'

export interface Sel {
  readonly sheet: string
  readonly cell: string
}

/** One value put into a formula. */
export interface MasukanKerja {
  /** As it stands in the formula: "R", "T", "C1". */
  readonly simbol: string
  readonly nama: string
  /** The number that is put in; for a predicate its rank, for a ratio a:b the quotient b/a. */
  readonly nilai: Decimal
  /** As written, where that is more than the number: "BB", "1:17", "≥95". */
  readonly tertulis: Nilai | null
  /** Workbook cells it was read from; empty when it comes from another working. */
  readonly sumber: readonly Sel[]
  /** `kunci` of the working it comes from. */
  readonly dari: string | null
}

export type JenisKerja =
  | 'indikator'
  | 'sasaran'
  | 'indikator tujuan'
  | 'tujuan'
  | 'misi'
  | 'rata-rata'
  | 'program'
  | 'kegiatan'
  | 'sub kegiatan'
  | 'anggaran'
  | 'jenis belanja'
  | 'sumber dana'

export type Besaran =
  | 'realisasi'
  /** Of an earlier year. */
  | `realisasi ${number}`
  /** Of a number that the bands of a scale turn into a predicate. */
  | 'peringkat realisasi'
  | `peringkat realisasi ${number}`
  | 'capaian'
  | 'rata-rata capaian'
  /** Of an earlier year. */
  | `capaian ${number}`
  | `rata-rata capaian ${number}`
  | 'capaian target Renstra'
  | 'capaian target akhir Renstra'
  | 'kemajuan Renstra'
  | `perubahan sejak ${number}`
  | 'selisih standar nasional'
  | 'pagu'
  | 'realisasi anggaran'
  | 'serapan'
  | 'sisa'
  /** Sisa as a share of pagu. */
  | 'bagian sisa'
  | 'efisiensi'

export interface Penilaian {
  readonly label: Efisiensi['label']
  readonly metode: Efisiensi['metode']
  readonly capaian: Angka
  readonly serapan: Angka
}

/** The working of one figure. */
export interface KertasKerja {
  /** Unique within a report. */
  readonly kunci: string
  readonly jenis: JenisKerja
  readonly kode: string
  readonly nama: string
  readonly besaran: Besaran
  /** `poin` = difference of two percentages or indices; `satuan` = the indicator's own unit. */
  readonly ukuran: 'persen' | 'poin' | 'rupiah' | 'satuan'
  readonly satuan: string
  /** Decimals it is printed with, where they are not those of the policy: a difference has those of its values. */
  readonly desimal?: number
  readonly masukan: readonly MasukanKerja[]
  /** Null when nothing was computed. Written with `tulisRumus`. */
  readonly rumus: Ekspresi | null
  /** Unrounded. */
  readonly hasil: Angka
  /** As printed; null when not computed. */
  readonly dibulatkan: Decimal | null
  /** Capaian before cap and floor, where one of them applied. */
  readonly sebelumBatas: Decimal | null
  readonly kategori: Kategori | null
  /** The judgement of efficiency and what it rests on; null for other figures. */
  readonly penilaian: Penilaian | null
  /** Values that were left out of a mean because they were not computed: code of each. */
  readonly dilewati: readonly string[]
  /** What this figure goes into. */
  readonly dipakai: readonly { readonly kunci: string; readonly nama: string; readonly besaran: Besaran }[]
}
