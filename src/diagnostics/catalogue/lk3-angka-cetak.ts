/** Findings LK360–LK365: sheet Angka Cetak. */
import { defineFinding, type Kata } from '../finding.ts'

export const angkaCetakBerbeda = defineFinding<Kata<'pokok' | 'tertulis' | 'hitungan'>>({
  code: 'LK360',
  severity: 'error',
  title: 'Angka tercetak tidak sama dengan hitungan',
  why: 'Angka di laporan yang sudah dicetak tidak dapat ditelusuri ke datanya.',
  message: ({ pokok, tertulis, hitungan }) =>
    `${pokok} tercetak ${tertulis}, sedangkan menurut buku kerja ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki angka di laporan, atau perbaiki datanya di buku kerja.',
})

export const rataRataMenghitungKosong = defineFinding<
  Kata<'tahun' | 'tertulis' | 'hitungan' | 'terukur' | 'pembagi'>
>({
  code: 'LK361',
  severity: 'error',
  title: 'Rata-rata menghitung nilai kosong sebagai nol',
  why: 'Indikator yang tidak diukur bukan indikator bernilai 0; ia tidak ikut dirata-ratakan.',
  message: ({ tahun, tertulis, hitungan, terukur, pembagi }) =>
    `Rata-rata capaian tahun ${tahun} tercetak ${tertulis}: jumlah ${terukur} capaian dibagi ${pembagi}, sehingga yang tidak diukur terhitung 0. Yang benar ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: ({ terukur }) => `Bagi dengan ${terukur}, yaitu banyaknya indikator yang diukur.`,
})

export const rekapKategoriBerbeda = defineFinding<Kata<'tercetak' | 'hitungan'>>({
  code: 'LK362',
  severity: 'error',
  title: 'Rekapitulasi kategori tidak sama dengan hitungan',
  why: 'Jumlah indikator per kategori harus mengikuti batas-batas kategorinya sendiri.',
  message: ({ tercetak, hitungan }) =>
    `Rekapitulasi kategori tercetak ${tercetak}, sedangkan menurut capaiannya ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki rekapitulasinya menurut batas kategori.',
})

export const pokokTidakDikenal = defineFinding<Kata<'pokok' | 'usul'>>({
  code: 'LK363',
  severity: 'warning',
  title: 'Pokok angka cetak tidak dikenal',
  why: 'Angka dengan pokok yang tidak dikenal tidak dapat diperiksa.',
  message: ({ pokok }) => `Pokok ${pokok} tidak dikenal, sehingga angkanya tidak diperiksa.`,
  expected: ({ usul }) => usul,
  fix: () => 'Pakai salah satu pokok yang dikenal.',
})

export const angkaTanpaPembanding = defineFinding<
  Kata<'pokok' | 'tahun'> & {
    /** Sheet Riwayat may hold it. */
    readonly lampau: boolean
  }
>({
  code: 'LK365',
  severity: 'warning',
  title: 'Angka cetak tanpa pembanding',
  why: 'Angka tahun yang tidak ada di buku kerja tidak diperiksa; pembaca dapat mengira angka itu sudah benar.',
  message: ({ pokok, tahun }) =>
    `${pokok} tahun ${tahun} tidak diperiksa karena buku kerja tidak memuat angka tahun itu.`,
  fix: ({ lampau }) =>
    lampau
      ? 'Perbaiki Tahun bila salah ketik, atau lengkapi tahun itu di lembar Riwayat.'
      : 'Perbaiki Tahun bila salah ketik, atau hapus baris ini: hanya angka tahun laporan yang dapat diperiksa.',
})

export const kunciTidakDikenal = defineFinding<Kata<'pokok' | 'kunci' | 'jenis'>>({
  code: 'LK364',
  severity: 'warning',
  title: 'Kunci angka cetak tidak dikenal',
  why: 'Angka yang kuncinya tidak ditemukan tidak dapat diperiksa.',
  message: ({ pokok, kunci, jenis }) =>
    kunci === ''
      ? `${pokok} memerlukan kunci berupa ${jenis}.`
      : `Kunci ${kunci} untuk ${pokok} bukan ${jenis} yang ada di buku kerja.`,
  expected: ({ jenis }) => jenis,
  fix: ({ jenis }) => `Isi kolom Kunci dengan ${jenis}.`,
})
