/** Findings LK279, LK284, LK290–LK299: components of an indicator, and numbers beside their predicate. */
import { defineFinding, type Kata } from '../finding.ts'

export const realisasiBedaKomponen = defineFinding<
  Kata<'kode' | 'nilai' | 'cara' | 'hitungan' | 'dugaan'> & {
    /** What gives the other figure: "tertulis", "dari pembilang / penyebut adalah", "menurut triwulannya adalah". */
    readonly asal: string
  }
>({
  code: 'LK290',
  severity: 'error',
  title: 'Realisasi tidak sama dengan komponennya',
  why: 'Dua isian yang menyatakan hal yang sama tidak boleh berbeda.',
  message: ({ kode, asal, nilai, cara, hitungan, dugaan }) =>
    `Realisasi ${kode} ${asal} ${nilai}, sedangkan ${cara} komponennya adalah ${hitungan}.${dugaan}`,
  expected: ({ hitungan }) => hitungan,
  fix: () =>
    'Perbaiki salah satunya, atau perbaiki kolom Penggabungan, Bobot, atau Faktor di lembar Komponen.',
})

export const penggabunganKosong = defineFinding<Kata<'kode' | 'pilihan'>>({
  code: 'LK291',
  severity: 'error',
  title: 'Cara menggabungkan komponen belum dipilih',
  why: 'Komponen dapat dijumlahkan atau dirata-ratakan dengan hasil yang berbeda; tanpa petunjuk, realisasi tidak dihitung.',
  message: ({ kode, pilihan }) =>
    `Komponen indikator ${kode} belum diketahui cara penggabungannya: ${pilihan}.`,
  expected: () => 'Jumlah, Rata-rata, atau Rata-rata Berbobot.',
  fix: () => 'Pilih Penggabungan di salah satu baris komponen indikator itu.',
})

export const penggabunganBerlawanan = defineFinding<
  Kata<'kode' | 'kolom' | 'nilai' | 'pertama' | 'tempatPertama'>
>({
  code: 'LK292',
  severity: 'error',
  title: 'Petunjuk penggabungan berlawanan',
  why: 'Satu indikator hanya mempunyai satu cara menggabungkan komponennya.',
  message: ({ kode, kolom, nilai, pertama, tempatPertama }) =>
    `${kolom} indikator ${kode} di sini ${nilai}, sedangkan di ${tempatPertama} ${pertama}.`,
  fix: ({ kolom }) => `Isi ${kolom} yang sama, atau isi di satu baris saja.`,
})

export const bobotKosong = defineFinding<Kata<'kode' | 'komponen'>>({
  code: 'LK293',
  severity: 'error',
  title: 'Bobot komponen kosong',
  why: 'Rata-rata berbobot memerlukan bobot setiap komponen.',
  message: ({ kode, komponen }) => `Bobot komponen indikator ${kode} belum diisi: ${komponen}.`,
  fix: () => 'Isi bobotnya, atau pilih Penggabungan yang tidak memerlukan bobot.',
})

export const bobotTidakSah = defineFinding<Kata<'kode' | 'komponen' | 'bobot'>>({
  code: 'LK294',
  severity: 'error',
  title: 'Bobot komponen tidak sah',
  why: 'Bobot menyatakan bagian, jadi tidak mungkin negatif, dan tidak mungkin semuanya 0.',
  message: ({ kode, komponen, bobot }) => `Bobot ${komponen} pada indikator ${kode} adalah ${bobot}.`,
  expected: () => 'Angka lebih dari 0.',
  fix: () => 'Perbaiki bobotnya.',
})

export const jumlahBobot = defineFinding<Kata<'kode' | 'jumlah'>>({
  code: 'LK295',
  severity: 'warning',
  title: 'Jumlah bobot bukan 100',
  why: 'Bobot biasanya berjumlah 100 (atau 1); bila tidak, mungkin ada komponen yang tertinggal atau bobot yang salah ketik.',
  message: ({ kode, jumlah }) => `Bobot komponen indikator ${kode} berjumlah ${jumlah}.`,
  expected: () => '100 atau 1.',
  fix: () =>
    'Periksa bobot dan kelengkapan komponennya; penghitungan membagi dengan jumlah bobot yang tertulis.',
})

export const komponenKosong = defineFinding<Kata<'kode' | 'komponen'>>({
  code: 'LK296',
  severity: 'warning',
  title: 'Realisasi komponen belum lengkap',
  why: 'Realisasi indikator tidak dihitung dari sebagian komponennya.',
  message: ({ kode, komponen }) =>
    `Sebagian komponen indikator ${kode} belum mempunyai realisasi: ${komponen}.`,
  fix: () => 'Isi realisasi komponen itu; tulis 0 bila hasilnya memang nol.',
})

export const komponenGanda = defineFinding<Kata<'kode' | 'komponen' | 'pertama'>>({
  code: 'LK297',
  severity: 'warning',
  title: 'Komponen tertulis dua kali',
  why: 'Komponen yang tertulis dua kali terhitung dua kali.',
  message: ({ kode, komponen, pertama }) =>
    `Komponen ${komponen} pada indikator ${kode} sudah ada di ${pertama}.`,
  fix: () => 'Hapus salah satu barisnya, atau bedakan namanya.',
})

export const komponenBukanAngka = defineFinding<Kata<'kode' | 'komponen' | 'nilai'>>({
  code: 'LK298',
  severity: 'error',
  title: 'Realisasi komponen bukan angka',
  why: 'Hanya angka yang dapat dijumlahkan atau dirata-ratakan.',
  message: ({ kode, komponen, nilai }) =>
    `Realisasi komponen ${komponen} pada indikator ${kode} adalah ${nilai}.`,
  expected: () => 'Satu angka, misalnya 24,5.',
  fix: () => 'Tulis angkanya, misalnya nilai di balik predikat itu.',
})

export const komponenLuarSkala = defineFinding<
  Kata<'kode' | 'komponen' | 'nilai'> & {
    /** Values of the others. */
    readonly lain: string
    /** What was probably meant, where a comma tells; else the highest that the factor allows. */
    readonly semestinya: string | null
    readonly tertinggi: string
  }
>({
  code: 'LK279',
  severity: 'warning',
  title: 'Realisasi komponen di luar skala komponen lain',
  why: 'Koma desimal yang tertinggal membuat satu komponen sepuluh kali lebih besar dan menaikkan realisasi indikatornya.',
  message: ({ kode, komponen, nilai, semestinya, tertinggi, lain }) =>
    `Realisasi komponen ${komponen} pada indikator ${kode} adalah ${nilai}, sedangkan komponen lainnya ${lain}; ${semestinya === null ? `dengan Faktor itu nilai tertingginya ${tertinggi}` : `mungkin maksudnya ${semestinya}`}.`,
  expected: ({ nilai, semestinya, tertinggi }) =>
    semestinya === null
      ? `Paling banyak ${tertinggi}.`
      : `${semestinya} atau ${nilai}, pada skala yang sama dengan komponen lainnya.`,
  fix: ({ semestinya }) =>
    semestinya === null
      ? 'Perbaiki realisasi komponen itu, atau Faktornya.'
      : 'Periksa koma desimalnya; bila angkanya benar, tulis satuannya di kolom Satuan komponen itu.',
})

export const komponenMelebihiBobot = defineFinding<Kata<'kode' | 'komponen' | 'nilai' | 'bobot'>>({
  code: 'LK284',
  severity: 'warning',
  title: 'Realisasi komponen melebihi bobotnya',
  why: 'Bila nilai komponen dijumlahkan, bobotnya adalah nilai tertinggi yang mungkin.',
  message: ({ kode, komponen, nilai, bobot }) =>
    `Realisasi komponen ${komponen} pada indikator ${kode} adalah ${nilai}, padahal bobotnya ${bobot}.`,
  expected: ({ bobot }) => `Paling tinggi ${bobot}.`,
  fix: () => 'Cocokkan Realisasi dan Bobot komponen itu dengan lembar hasil evaluasinya.',
})

export const predikatBedaAngka = defineFinding<
  Kata<'kolom' | 'kode' | 'nilai' | 'angka' | 'skala'> & {
    /** "BB (> 70 – 80)"; '' where no band holds the number. */
    readonly seharusnya: string
  }
>({
  code: 'LK299',
  severity: 'error',
  title: 'Angka dan predikatnya tidak cocok',
  why: 'Skala menetapkan predikat setiap angka, jadi keduanya tidak boleh berbeda.',
  message: ({ kolom, kode, nilai, angka, skala, seharusnya }) =>
    `${kolom} ${kode} adalah ${nilai}, sedangkan pada skala ${skala} angka ${angka} ${seharusnya === '' ? 'tidak mempunyai predikat' : `berpredikat ${seharusnya}`}.`,
  fix: () => 'Perbaiki angka atau predikatnya.',
})
