/** Findings LK260–LK268: sheets Kategori and Pengaturan. */
import { defineFinding, type Kata } from '../finding.ts'

type Lubang = Kata<'skala' | 'bawah' | 'atas'>

/** Two bands may also meet in a value that neither of them holds. */
const tanpaKategori = ({ skala, bawah, atas }: Lubang): string =>
  `Pada skala ${skala} tidak ada kategori untuk nilai ${bawah === atas ? bawah : `di antara ${bawah} dan ${atas}`}`

const tutupLubang = ({ bawah, atas }: Lubang): string =>
  bawah === atas
    ? 'Isi Termasuk Bawah kategori ini atau Termasuk Atas kategori di bawahnya dengan Ya.'
    : 'Samakan Batas Bawah kategori ini dengan Batas Atas kategori di bawahnya.'

export const kategoriBerlubang = defineFinding<Lubang & Kata<'kode'>>({
  code: 'LK260',
  severity: 'error',
  title: 'Capaian jatuh di lubang skala kategori',
  why: 'Indikator yang capaiannya jatuh di antara dua kategori tidak mempunyai kategori dan tidak terhitung dalam rekapitulasi.',
  message: ({ kode, ...lubang }) => `${tanpaKategori(lubang)}, padahal di sana capaian ${kode}.`,
  fix: tutupLubang,
})

export const kategoriBercelah = defineFinding<Lubang>({
  code: 'LK267',
  severity: 'warning',
  title: 'Skala kategori berlubang',
  why: 'Capaian yang kelak jatuh di antara dua kategori tidak akan mempunyai kategori.',
  message: (lubang) => `${tanpaKategori(lubang)}.`,
  fix: tutupLubang,
})

export const kategoriTumpangTindih = defineFinding<Kata<'skala' | 'satu' | 'dua' | 'nilai'>>({
  code: 'LK261',
  severity: 'error',
  title: 'Kategori tumpang tindih',
  why: 'Satu capaian tidak boleh mempunyai dua kategori.',
  message: ({ skala, satu, dua, nilai }) =>
    `Pada skala ${skala} nilai ${nilai} termasuk kategori ${satu} dan juga ${dua}.`,
  fix: () => 'Ubah batas salah satu kategori, atau isi Termasuk Bawah/Termasuk Atas dengan Tidak.',
})

export const kategoriTerbalik = defineFinding<Kata<'label' | 'bawah' | 'atas'>>({
  code: 'LK262',
  severity: 'error',
  title: 'Batas kategori terbalik',
  why: 'Kategori dengan batas bawah di atas batas atasnya tidak memuat nilai apa pun.',
  message: ({ label, bawah, atas }) => `Kategori ${label} berbatas bawah ${bawah} dan berbatas atas ${atas}.`,
  expected: () => 'Batas bawah lebih kecil daripada batas atas.',
  fix: () => 'Tukar kedua batas itu.',
})

export const labelKategoriGanda = defineFinding<Kata<'skala' | 'label' | 'pertama'>>({
  code: 'LK263',
  severity: 'error',
  title: 'Label kategori ganda',
  why: 'Rekapitulasi menghitung indikator menurut label; dua kategori dengan label sama tidak dapat dibedakan.',
  message: ({ skala, label, pertama }) => `Label ${label} pada skala ${skala} sudah dipakai di ${pertama}.`,
  fix: () => 'Beri label yang berbeda, atau hapus baris yang tertulis dua kali.',
})

export const capaianTanpaKategori = defineFinding<Kata<'kode' | 'skala'>>({
  code: 'LK264',
  severity: 'error',
  title: 'Capaian di luar semua kategori',
  why: 'Indikator itu tidak mempunyai kategori dan tidak terhitung dalam rekapitulasi.',
  message: ({ kode, skala }) => `Skala ${skala} tidak mempunyai kategori untuk capaian ${kode}.`,
  fix: () => 'Kosongkan batas atas kategori tertinggi atau batas bawah kategori terendah.',
})

export const skalaKategoriBelumDipilih = defineFinding<Kata<'skala' | 'dipakai'>>({
  code: 'LK268',
  severity: 'warning',
  title: 'Skala kategori belum dipilih',
  why: 'Bila lembar Kategori memuat beberapa skala capaian, laporan tidak dapat menebak mana yang berlaku.',
  message: ({ skala, dipakai }) =>
    `Lembar Kategori memuat skala ${skala}, tetapi belum ada yang dipilih; laporan memakai skala ${dipakai}.`,
  expected: ({ skala }) => skala,
  fix: () => 'Isi Skala Kategori di lembar Pengaturan dengan nama skala yang berlaku.',
})

export const skalaKategoriTidakDikenal = defineFinding<Kata<'nama' | 'ada'>>({
  code: 'LK265',
  severity: 'error',
  title: 'Skala kategori tidak dikenal',
  why: 'Tanpa skala yang disebut, laporan memakai skala bawaan.',
  message: ({ nama }) => `Skala Kategori ${nama} tidak ada di lembar Kategori.`,
  expected: ({ ada }) => `Salah satu dari ${ada}.`,
  fix: () => 'Perbaiki namanya, atau buat skalanya di lembar Kategori.',
})

export const setelanTidakWajar = defineFinding<Kata<'isian' | 'nilai' | 'seharusnya'>>({
  code: 'LK266',
  severity: 'error',
  title: 'Setelan tidak wajar',
  why: 'Setelan yang tidak masuk akal diabaikan atau membuat semua hitungan salah.',
  message: ({ isian, nilai, seharusnya }) => `${isian} berisi ${nilai}; seharusnya ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: ({ isian }) => `Perbaiki ${isian}, atau kosongkan untuk memakai bawaan.`,
})
