/** What every part of the report is made from: the office's data, its figures and its names, with the formats of its policy. */
import type { Angka, Hasil, Uang } from '../../calc/hasil.ts'
import { bulatkan } from '../../calc/pembulatan.ts'
import type { Decimal } from '../../decimal/decimal.ts'
import type { Inline } from '../../document/document.ts'
import type { Laporan, Nilai } from '../../model/laporan.ts'
import { macamSatuan, selisihPoin } from '../../model/satuan.ts'
import { formatPersen, tulisAngka } from '../format/angka.ts'
import {
  denganRupiah,
  denganSatuan,
  formatCapaian,
  formatCapaianPersen,
  formatNilai,
  formatPersenPembeda,
} from '../format/nilai.ts'
import { type KeadaanUang, keadaanUang } from './keadaan-uang.ts'
import { type Sebutan, sebutan } from './sebutan.ts'
import { tahunCetak } from './tahun.ts'

export interface Bahan {
  readonly laporan: Laporan
  readonly hasil: Hasil
  readonly sebutan: Sebutan
  /** The line "Sumber: …" under a table unless the office writes another. */
  readonly sumber: readonly Inline[]
  readonly format: Format
  /** What is known of an amount. */
  readonly keadaan: (uang: Uang) => KeadaanUang
}

/** Formats bound to the decimals of the office's policy. */
export interface Format {
  /** "87,50", "–" when absent. */
  readonly capaian: (angka: Angka | null | undefined) => string
  /** "87,50%", "–" when absent. */
  readonly persen: (angka: Angka) => string
  /** The same, null when absent: a sentence that needs it is left out or asks for it. */
  readonly persenAda: (angka: Angka | null | undefined) => string | null
  readonly persenPasti: (nilai: Decimal) => string
  readonly angka: (nilai: Decimal) => string
  /** For a table column, whose unit stands elsewhere. */
  readonly nilai: (nilai: Nilai | null, ketelitian?: number) => string
  /** For a sentence: "12,5%", "1.200 orang", "level 3", "B". `ketelitian`: decimals of derived values, else the policy's. */
  readonly kalimat: (nilai: Nilai | null, satuan: string, ketelitian?: number) => string
  /** Which of two percentages is greater as printed: > 0 the first, 0 neither. */
  readonly banding: (a: Decimal, b: Decimal) => number
  /** "99,996%": as many decimals as tell the value from another. */
  readonly persenBeda: (nilai: Decimal, dari: Decimal) => string
}

export function bahan(laporan: Laporan, hasil: Hasil): Bahan {
  const nama = sebutan(laporan)
  return {
    laporan,
    hasil,
    sebutan: nama,
    sumber: [{ type: 'text', text: `Sumber: ${nama.opdLengkap}, ${tahunCetak(laporan.tahun)}` }],
    format: formats(hasil.kebijakan.desimal),
    keadaan: keadaanUang(laporan, hasil),
  }
}

function formats(desimal: number): Format {
  return {
    capaian: (angka) => formatCapaian(angka, desimal),
    persen: (angka) => formatCapaianPersen(angka, desimal),
    persenAda: (angka) => (angka?.ada === true ? formatPersen(angka.nilai, desimal) : null),
    persenPasti: (nilai) => formatPersen(nilai, desimal),
    angka: (nilai) => tulisAngka(nilai, desimal),
    nilai: (nilai, ketelitian = desimal) => formatNilai(nilai, '', ketelitian),
    banding: (a, b) => bulatkan(a, desimal).cmp(bulatkan(b, desimal)),
    persenBeda: (nilai, dari) => formatPersenPembeda(nilai, dari, desimal),
    kalimat: (nilai, satuan, ketelitian = desimal) => {
      const unit = satuan.trim()
      const macam = macamSatuan(unit)
      if (macam === 'nilai') return formatNilai(nilai, '', ketelitian)
      if (macam === 'jenjang') {
        const teks = formatNilai(nilai, '', ketelitian)
        return nilai === null || /\p{L}/u.test(teks) ? teks : `${unit.toLowerCase()} ${teks}`
      }
      return formatNilai(nilai, satuanKalimat(unit), ketelitian)
    },
  }
}

/** "Rumah Tangga" is "rumah tangga" within a sentence; abbreviations and "Rp" stay. */
export function satuanKalimat(satuan: string): string {
  return /^\p{Lu}\p{Ll}{2,}/u.test(satuan) && macamSatuan(satuan) !== 'rupiah'
    ? satuan.replace(KATA_SATUAN, (kata) => kata.toLowerCase())
    : satuan
}

/** Words of a unit are no names: "Kab/Kota", "Orang/Bulan". Shorter ones are symbols, capitals inside abbreviations. */
const KATA_SATUAN = /(?<![\p{L}\d])\p{Lu}\p{Ll}{2,}(?!\p{L})/gu

/** A difference with its unit: "2,5 poin" between percentages and indices, "Rp1.000", "Rp2,5 miliar", "1.200 orang". */
export function besarSelisih(angka: string, satuan: string): string {
  if (selisihPoin(satuan)) return `${angka} poin`
  return denganRupiah(angka, satuan) ?? denganSatuan(angka, satuanKalimat(satuan.trim()))
}
