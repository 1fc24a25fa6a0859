/** Kertas kerja: where each figure comes from, as data that the command line, the annex and an .xlsx print. */
import type { Decimal } from '../decimal/decimal.ts'
import { kataNama, kunciNama, samaKode } from '../model/kode.ts'
import type { Laporan, Nilai } from '../model/laporan.ts'
import type { Angka, Efisiensi, Hasil, Kategori } from './hasil.ts'
import { kerjaBelanja, kerjaPos, kerjaSumberDana, kerjaTotal } from './kerja-anggaran.ts'
import { kerjaIndikator, kerjaTujuan } from './kerja-indikator.ts'
import type { Draf } from './kerja-masukan.ts'
import { kerjaRataRataTahun } from './kerja-rata-rata.ts'
import { kerjaMisi, kerjaRataRata, kerjaSasaran } from './kerja-sasaran.ts'
import { bulatkan } from './pembulatan.ts'
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

/**
 * All workings in the order of the report, or those of one subject: the code of an indikator, sasaran or budget row,
 * the name of a misi, tujuan or budget row, "rata-rata", or "total". An unknown subject gives none.
 */
export function kertasKerja(laporan: Laporan, hasil: Hasil, kode?: string): readonly KertasKerja[] {
  const draf: readonly Draf[] = [
    ...hasil.indikator.flatMap((satu) => kerjaIndikator(satu, laporan, hasil.kebijakan)),
    ...hasil.sasaran.flatMap((satu) => kerjaSasaran(satu, hasil.kebijakan)),
    ...kerjaTujuan(hasil, laporan),
    ...kerjaMisi(hasil),
    kerjaRataRata(hasil),
    ...kerjaRataRataTahun(hasil),
    ...hasil.anggaran.pohon.flatMap((pos) => kerjaPos(pos, hasil)),
    ...kerjaTotal(hasil),
    ...hasil.belanja.flatMap(kerjaBelanja),
    ...kerjaSumberDana(laporan, hasil),
  ]
  const pemakai = new Map<string, { kunci: string; nama: string; besaran: Besaran }[]>()
  for (const { kunci, nama, besaran, masukan } of draf) {
    for (const { dari } of masukan) {
      if (dari !== null) pemakai.set(dari, [...(pemakai.get(dari) ?? []), { kunci, nama, besaran }])
    }
  }
  const semua = draf.map(
    (satu): KertasKerja => ({
      ...satu,
      dibulatkan: satu.hasil.ada
        ? satu.ukuran === 'rupiah'
          ? satu.hasil.nilai
          : bulatkan(satu.hasil.nilai, satu.desimal ?? hasil.kebijakan.desimal)
        : null,
      dipakai: pemakai.get(satu.kunci) ?? [],
    }),
  )
  return kode === undefined ? semua : semua.filter((satu) => cocok(satu, kode))
}

/** Whether an office means this working: by code, by name, or "Misi 1" for the misi whose name begins with it. */
function cocok(satu: KertasKerja, dicari: string): boolean {
  const nama = kunciNama(dicari)
  if (nama === '') return false
  if (satu.jenis === 'rata-rata') return ['ratarata', 'rataratacapaian', 'rerata'].includes(nama)
  if (satu.jenis === 'anggaran') return ['total', 'anggaran', 'totalanggaran'].includes(nama)
  if (samaKode(satu.kode, dicari) || kunciNama(satu.nama) === nama) return true
  if (satu.jenis !== 'misi') return false
  const kata = kataNama(dicari)
  const kataMisi = kataNama(satu.nama)
  if (kata.every((kataDicari, urutan) => kataMisi[urutan] === kataDicari)) return true
  const [misi, nomor, ...lainnya] = kata
  const bernomor = misi === 'misi' && lainnya.length === 0 && kataMisi[0] !== 'misi'
  return bernomor && satu.kunci === `misi:${Number(nomor) - 1}`
}
