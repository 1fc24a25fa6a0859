/** Why a figure is absent, in the words of the report. */
import type { Alasan } from '../../calc/hasil.ts'

/**
 * For a table cell or a note; and what completes "… tidak dapat dihitung karena": a clause without capital and full stop.
 */
const KATA: Readonly<Record<Alasan, readonly [singkat: string, panjang: string]>> = {
  'belum diukur': ['belum diukur', 'realisasinya belum diukur'],
  'target kosong': ['target belum ditetapkan', 'targetnya belum ditetapkan'],
  'target nol': ['target 0', 'targetnya 0 (nol) sehingga tidak dapat menjadi pembagi'],
  'realisasi nol': ['realisasi 0', 'realisasinya 0 (nol) sehingga tidak dapat menjadi pembagi'],
  'realisasi negatif': [
    'realisasi negatif',
    'realisasinya bernilai negatif sehingga tidak dapat menjadi pembagi',
  ],
  'penghitungan kosong': [
    'cara menghitung triwulan belum ditetapkan',
    'cara menghitung realisasi setahun dari realisasi triwulan belum ditetapkan',
  ],
  'komponen belum lengkap': ['komponen belum lengkap', 'sebagian komponennya belum mempunyai realisasi'],
  'komponen bukan angka': ['komponen bukan angka', 'sebagian komponennya tidak berupa angka'],
  'komponen tanpa indikator': [
    'kode sebuah komponen tidak dikenal',
    'kode indikator salah satu komponen tidak dikenal',
  ],
  'penggabungan belum pasti': [
    'cara menggabungkan komponen belum ditetapkan',
    'cara menggabungkan komponennya belum ditetapkan',
  ],
  'bobot belum lengkap': ['bobot komponen belum lengkap', 'bobot komponennya belum lengkap'],
  'bobot tidak sah': [
    'bobot komponen belum benar',
    'bobot komponennya bernilai negatif atau 0 (nol) seluruhnya',
  ],
  'target tidak tercapai': ['target tidak tercapai', 'targetnya tidak tercapai'],
  'penyebut nol': ['penyebut 0', 'penyebutnya 0 (nol)'],
  'jenis tidak sama': ['tidak sejenis', 'target dan realisasinya dinyatakan dalam bentuk yang berbeda'],
  'di luar skala': ['di luar skala', 'predikatnya tidak terdapat dalam skala yang digunakan'],
  'tanpa skala': ['tanpa skala', 'skala predikatnya belum ditetapkan'],
  'isi tidak terbaca': ['data belum benar', 'datanya belum dapat dibaca'],
  'tidak ada indikator': ['tidak ada indikator', 'tidak ada indikator yang dapat dihitung'],
  'pagu nol': ['tanpa pagu', 'pagunya 0 (nol)'],
  'data tidak ada': ['tidak ada data', 'datanya tidak tersedia'],
}

/** "belum diukur", for a table cell. */
export function alasanSingkat(alasan: Alasan): string {
  return KATA[alasan][0]
}

/** "realisasinya belum diukur", for a sentence after "karena". */
export function alasanPanjang(alasan: Alasan): string {
  return KATA[alasan][1]
}
