/** Why a figure is absent, in the words of the report. */
import type { Alasan } from '../../calc/hasil.ts'

interface Kata {
  /** For a table cell or a note. */
  readonly singkat: string
  /** Completes "… tidak dapat dihitung karena": a clause without capital and full stop. */
  readonly panjang: string
}

const KATA: Readonly<Record<Alasan, Kata>> = {
  'belum diukur': { singkat: 'belum diukur', panjang: 'realisasinya belum diukur' },
  'target kosong': { singkat: 'target belum ditetapkan', panjang: 'targetnya belum ditetapkan' },
  'target nol': { singkat: 'target 0', panjang: 'targetnya 0 (nol) sehingga tidak dapat menjadi pembagi' },
  'realisasi nol': {
    singkat: 'realisasi 0',
    panjang: 'realisasinya 0 (nol) sehingga tidak dapat menjadi pembagi',
  },
  'realisasi negatif': {
    singkat: 'realisasi negatif',
    panjang: 'realisasinya bernilai negatif sehingga tidak dapat menjadi pembagi',
  },
  'penghitungan kosong': {
    singkat: 'cara menghitung triwulan belum ditetapkan',
    panjang: 'cara menghitung realisasi setahun dari realisasi triwulan belum ditetapkan',
  },
  'komponen belum lengkap': {
    singkat: 'komponen belum lengkap',
    panjang: 'sebagian komponennya belum mempunyai realisasi',
  },
  'komponen bukan angka': {
    singkat: 'komponen bukan angka',
    panjang: 'sebagian komponennya tidak berupa angka',
  },
  'komponen tanpa indikator': {
    singkat: 'kode sebuah komponen tidak dikenal',
    panjang: 'kode indikator salah satu komponen tidak dikenal',
  },
  'penggabungan belum pasti': {
    singkat: 'cara menggabungkan komponen belum ditetapkan',
    panjang: 'cara menggabungkan komponennya belum ditetapkan',
  },
  'bobot belum lengkap': {
    singkat: 'bobot komponen belum lengkap',
    panjang: 'bobot komponennya belum lengkap',
  },
  'bobot tidak sah': {
    singkat: 'bobot komponen belum benar',
    panjang: 'bobot komponennya bernilai negatif atau 0 (nol) seluruhnya',
  },
  'target tidak tercapai': {
    singkat: 'target tidak tercapai',
    panjang: 'targetnya tidak tercapai',
  },
  'penyebut nol': { singkat: 'penyebut 0', panjang: 'penyebutnya 0 (nol)' },
  'jenis tidak sama': {
    singkat: 'tidak sejenis',
    panjang: 'target dan realisasinya dinyatakan dalam bentuk yang berbeda',
  },
  'di luar skala': {
    singkat: 'di luar skala',
    panjang: 'predikatnya tidak terdapat dalam skala yang digunakan',
  },
  'tanpa skala': { singkat: 'tanpa skala', panjang: 'skala predikatnya belum ditetapkan' },
  'isi tidak terbaca': { singkat: 'data belum benar', panjang: 'datanya belum dapat dibaca' },
  'tidak ada indikator': {
    singkat: 'tidak ada indikator',
    panjang: 'tidak ada indikator yang dapat dihitung',
  },
  'pagu nol': { singkat: 'tanpa pagu', panjang: 'pagunya 0 (nol)' },
  'data tidak ada': { singkat: 'tidak ada data', panjang: 'datanya tidak tersedia' },
}

/** "belum diukur", for a table cell. */
export function alasanSingkat(alasan: Alasan): string {
  return KATA[alasan].singkat
}

/** "realisasinya belum diukur", for a sentence after "karena". */
export function alasanPanjang(alasan: Alasan): string {
  return KATA[alasan].panjang
}
