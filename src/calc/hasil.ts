/** Hasil: every computed figure of a Laporan, unrounded, each with a reason where it could not be computed. */
import type { Decimal } from '../decimal/decimal.ts'
import type {
  Indikator,
  IndikatorTujuan,
  JenisBelanja,
  KelompokBelanja,
  Misi,
  Nilai,
  PitaKategori,
  PosAnggaran,
  Rumus,
  Sasaran,
  SkalaKategori,
  Tujuan,
} from '../model/laporan.ts'

/** Why a figure is absent. Wording belongs to templates and cli. */
export type Alasan =
  | 'belum diukur' // realisasi empty
  | 'target kosong'
  | 'target nol'
  | 'realisasi nol' // T/R with R = 0
  | 'realisasi negatif' // T/R with R < 0: it would turn better into worse
  | 'penghitungan kosong' // several quarters, numbers that could be summed or not, and no Penghitungan
  | 'komponen belum lengkap' // some components have a value and some have none
  | 'komponen bukan angka'
  | 'komponen tanpa indikator' // some component's code is unknown: it may be missing here
  | 'penggabungan belum pasti' // not said, or said in two ways
  | 'bobot belum lengkap'
  | 'bobot tidak sah' // below 0, or all 0
  | 'target tidak tercapai' // efficiency by 'sisa bila tercapai'
  | 'penyebut nol'
  | 'jenis tidak sama' // a word against a number, a ratio against a percentage
  | 'di luar skala' // a word that the scale does not know
  | 'tanpa skala'
  | 'isi tidak terbaca' // the cell is `bad`; its finding exists
  | 'tidak ada indikator' // mean of nothing
  | 'pagu nol'
  | 'data tidak ada'

/** A computed figure or the reason it is absent; never NaN. Unit as named by the field that holds it. */
export type Angka =
  | { readonly ada: true; readonly nilai: Decimal }
  | { readonly ada: false; readonly alasan: Alasan }

/** The office's policy: the defaults (kebijakan.ts), changed by sheet `Pengaturan`. */
export interface Kebijakan {
  readonly negatif: '(2T-R)/T' | 'T/R'
  readonly predikat: 'predikat tetap' | 'predikat rasio'
  readonly batasAtas: Decimal | null
  readonly batasBawah: Decimal | null
  readonly targetNol: 'tidak dihitung' | '100 bila tercapai'
  readonly rataRata: 'indikator' | 'sasaran' | 'indikator dibulatkan'
  readonly kategori: SkalaKategori
  readonly efisiensi: 'sisa' | 'sisa bila tercapai' | 'selisih' | 'banding'
  /** Decimals shown. */
  readonly desimal: number
  readonly ambangSerapan: Decimal
  readonly ambangCapaianBawah: Decimal
  readonly ambangCapaianAtas: Decimal
}

export interface Kategori {
  readonly label: string
  readonly pita: PitaKategori
  /** Position in the scale as listed, 0 = first band (the built-in scales list the best band first). */
  readonly urutan: number
}

/** The realisasi that counts and how it came about. */
export interface RealisasiDipakai {
  readonly nilai: Nilai | null
  /** `rata-rata sasaran`: an indicator of a tujuan that is the mean of its sasaran; the value is that mean, percent. */
  readonly asal:
    | 'tertulis'
    | 'pembilang/penyebut'
    | 'komponen'
    | 'triwulan'
    | 'rata-rata sasaran'
    | 'tidak ada'
}

/** What the components of an indicator come to. */
export interface Gabungan {
  /** Null when it is not said, or said in two ways. */
  readonly cara: 'Jumlah' | 'Rata-rata' | 'Rata-rata Berbobot' | null
  /** Multiplies the result; null for 1. */
  readonly faktor: Decimal | null
  /** Unit: the indicator's, unrounded. */
  readonly nilai: Angka
}

/** What is computed of any indicator, whether a sasaran or a tujuan has it. */
interface HasilDasar {
  readonly rumus: Rumus
  readonly target: Nilai | null
  readonly realisasi: RealisasiDipakai
  /** Null when no component has a value, as of an indicator that is a mean of sasaran. */
  readonly komponen: Gabungan | null
  /** Percent (100 = on target), unrounded, capped by policy. */
  readonly capaian: Angka
  /** Before cap and floor; equal to `capaian` when none applied. */
  readonly capaianPenuh: Angka
  readonly dibatasi: boolean
  /** Band of the value as printed; null when not computed or when the value falls in a hole of the scale. */
  readonly kategori: Kategori | null
  /**
   * Unrounded realisasi against target, obeying polarity: reached? Known also where no capaian can be computed (target 0);
   * null when the two cannot be compared.
   */
  readonly tercapai: boolean | null
  /** Realisasi lies above / at / below the target as a number (or rank); null when not comparable. */
  readonly letak: 'di atas' | 'sama dengan' | 'di bawah' | null
  readonly riwayat: readonly HasilTahun[]
  readonly renstra: HasilRenstra | null
}

export interface HasilIndikator extends HasilDasar {
  readonly indikator: Indikator
  readonly standarNasional: Perbandingan | null
}

export interface HasilIndikatorTujuan extends HasilDasar {
  readonly indikator: IndikatorTujuan
}

/** Of an indicator of either level. */
export type AnyHasilIndikator = HasilIndikator | HasilIndikatorTujuan

/** One earlier year of an indicator. */
export interface HasilTahun {
  readonly tahun: number
  readonly target: Nilai | null
  readonly realisasi: Nilai | null
  readonly capaian: Angka
  /** Change from that year to the report year. */
  readonly selisih: Angka
  readonly tren: Tren
}

/** Direction of a change, and whether it is good under the polarity. */
export interface Tren {
  readonly arah: 'naik' | 'turun' | 'tetap' | 'tidak dapat dibandingkan'
  readonly baik: boolean | null
}

export interface HasilRenstra {
  readonly targetTahun: Nilai | null
  /** Realisasi against the Renstra target of the report year, percent. */
  readonly capaianTahun: Angka
  /** Known without a capaian too (target 0); null where the two cannot be compared. */
  readonly tercapaiTahun: boolean | null
  readonly kondisiAwal: Nilai | null
  readonly targetAkhir: Nilai | null
  /** Realisasi against the target of the end of the period, percent, by the indicator's own formula. */
  readonly capaianAkhir: Angka
  readonly tercapaiAkhir: boolean | null
  /** Share of the way from kondisi awal to target akhir already covered, percent. */
  readonly kemajuan: Angka
}

/** Realisasi against a value of the same kind. */
export interface Perbandingan {
  readonly pembanding: Nilai
  readonly selisih: Angka
  /** Better, equal or worse than the comparison, under the polarity. */
  readonly penilaian: 'lebih baik' | 'sama' | 'lebih rendah' | 'tidak dapat dibandingkan'
}

/** Money of some part of the budget. Rupiah; `serapan` percent. */
export interface Uang {
  readonly pagu: Decimal
  readonly realisasi: Decimal
  readonly sisa: Decimal
  readonly serapan: Angka
  /** Why an amount is not known; the number beside it is then the sum of what is. */
  readonly belumTentu: BelumTentu
}

export interface BelumTentu {
  readonly pagu: 'isi tidak terbaca' | null
  /** Nobody wrote it, or nobody can read it. */
  readonly realisasi: 'isi tidak terbaca' | 'data tidak ada' | null
}

export interface HasilPos extends Uang {
  readonly pos: PosAnggaran
  /** Null when no pagu awal is written on or below this row. */
  readonly paguAwal: Decimal | null
  readonly anak: readonly HasilPos[]
}

export interface Efisiensi {
  readonly metode: Kebijakan['efisiensi']
  /** Percent (sisa) or percentage points (selisih, banding). */
  readonly nilai: Angka
  readonly label:
    | 'efisien'
    | 'cukup efisien'
    | 'tidak efisien'
    | 'belum efisien'
    /** The year that the money is for has not ended. */
    | 'belum dinilai'
    | 'tidak dapat dihitung'
}

export interface HasilSasaran {
  readonly sasaran: Sasaran
  readonly indikator: readonly HasilIndikator[]
  /** Mean of the indicators' capaian, percent. */
  readonly rataRata: Angka
  /** How many indicators the mean left out. */
  readonly takTerukur: number
  readonly kategori: Kategori | null
  readonly anggaran: Uang
  readonly program: readonly HasilPos[]
  readonly efisiensi: Efisiensi
}

/** Efficiency of one program: its serapan against the mean capaian of the indicators of the sasaran it carries. */
export interface HasilProgram {
  readonly pos: HasilPos
  readonly capaian: Angka
  readonly efisiensi: Efisiensi
}

export interface HasilTujuan {
  readonly tujuan: Tujuan
  readonly sasaran: readonly HasilSasaran[]
  readonly rataRata: Angka
  readonly kategori: Kategori | null
  readonly indikator: readonly HasilIndikatorTujuan[]
}

export interface HasilMisi {
  readonly misi: Misi
  readonly tujuan: readonly HasilTujuan[]
  readonly rataRata: Angka
  readonly takTerukur: number
  readonly kategori: Kategori | null
  readonly jumlahIndikator: number
}

export interface HasilBelanja extends Uang {
  readonly jenis: JenisBelanja
  readonly kelompok: readonly (Uang & {
    readonly kelompok: KelompokBelanja
    readonly baris: readonly Uang[]
  })[]
}

export interface Hasil {
  readonly kebijakan: Kebijakan
  readonly misi: readonly HasilMisi[]
  readonly tujuan: readonly HasilTujuan[]
  readonly sasaran: readonly HasilSasaran[]
  readonly indikator: readonly HasilIndikator[]
  readonly indikatorTujuan: readonly HasilIndikatorTujuan[]
  readonly rataRata: Angka
  readonly takTerukur: number
  readonly kategori: Kategori | null
  /** In scale order, zero counts included. */
  readonly rekapKategori: readonly { readonly pita: PitaKategori; readonly jumlah: number }[]
  readonly anggaran: Uang & { readonly paguAwal: Decimal | null; readonly pohon: readonly HasilPos[] }
  /** Programs (the roots of the tree), tree order. */
  readonly program: readonly HasilProgram[]
  /** Sub kegiatan (or the lowest level present) whose serapan is under the threshold, tree order. */
  readonly serapanRendah: readonly HasilPos[]
  readonly belanja: readonly HasilBelanja[]
  readonly sumberDana: readonly (Uang & { readonly nama: string; readonly kosong: boolean })[]
  /** Mean capaian of earlier years over the indicators measured then, ascending by year. */
  readonly rataRataTahun: readonly {
    readonly tahun: number
    readonly rataRata: Angka
    readonly terukur: number
  }[]
  /** Highest and lowest capaian (first of equals); null when nothing was computed. */
  readonly tertinggi: HasilIndikator | null
  readonly terendah: HasilIndikator | null
}
