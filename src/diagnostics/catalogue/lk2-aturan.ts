/** Findings LK205–LK299: codes, names and measurement that contradict themselves within the rows of one sheet. */
import { defineFinding, type Kata } from '../finding.ts'

export const kodeIndikatorGanda = defineFinding<
  Kata<'kode'> & {
    /** Set for the rows of a year. */
    readonly tahun: string
    /** The row that has the code already; '' where one merged cell gives it to both. */
    readonly pertama: string
    /** Whether this is the sheet that gives the codes. */
    readonly perjanjian: boolean
  }
>({
  code: 'LK220',
  severity: 'error',
  title: 'Kode indikator ganda',
  why: 'Lembar lain merujuk indikator lewat kodenya. Bila satu kode dipakai dua baris, hanya baris pertama yang terbaca.',
  message: ({ kode, tahun, pertama }) => {
    if (pertama === '')
      return `Kode indikator ${kode} ditulis di satu sel yang digabung untuk beberapa baris.`
    return tahun === ''
      ? `Kode indikator ${kode} sudah dipakai di ${pertama}.`
      : `Baris indikator ${kode} tahun ${tahun} sudah ada di ${pertama}.`
  },
  expected: ({ tahun }) =>
    tahun === '' ? 'Satu baris untuk setiap kode.' : 'Satu baris untuk setiap kode dan tahun.',
  fix: ({ tahun, pertama, perjanjian }) => {
    if (pertama === '') return 'Pisahkan sel gabungan itu, lalu tulis kode setiap indikator di barisnya.'
    if (tahun !== '')
      return 'Perbaiki Tahun atau Kode Indikator baris ini, atau hapus bila tertulis dua kali.'
    return perjanjian
      ? 'Beri kode lain pada indikator yang berbeda, atau hapus baris yang tertulis dua kali.'
      : 'Samakan kode baris ini dengan kode indikatornya di lembar Perjanjian Kinerja, atau hapus bila tertulis dua kali.'
  },
})

export const namaIndikatorGanda = defineFinding<Kata<'nama' | 'kode' | 'kodePertama' | 'pertama'>>({
  code: 'LK221',
  severity: 'warning',
  title: 'Indikator yang sama tertulis dua kali',
  why: 'Indikator yang terhitung dua kali mengubah rata-rata capaian dan jumlah indikator.',
  message: ({ nama, kode, kodePertama, pertama }) =>
    `Indikator ${nama} tertulis dengan kode ${kode} dan dengan kode ${kodePertama} di ${pertama}.`,
  fix: () => 'Hapus salah satu barisnya, atau bedakan namanya bila memang dua indikator.',
})

export const namaBerbedaSatuKode = defineFinding<Kata<'jenis' | 'kode' | 'nama' | 'namaPertama' | 'pertama'>>(
  {
    code: 'LK222',
    severity: 'error',
    title: 'Satu kode, dua nama',
    why: 'Sasaran dan tujuan dikenali lewat kodenya. Dua nama dengan satu kode digabung menjadi satu di laporan.',
    message: ({ jenis, kode, nama, namaPertama, pertama }) =>
      `Kode ${jenis} ${kode} di sini bernama ${nama}, sedangkan di ${pertama} bernama ${namaPertama}.`,
    fix: ({ jenis }) => `Samakan namanya, atau beri kode ${jenis} yang lain.`,
  },
)

export const indukSasaranBerbeda = defineFinding<
  Kata<'kolom' | 'kode' | 'nilai' | 'pertama'> & {
    /** What the first row of the sasaran has; '' where that cell is blank. */
    readonly nilaiPertama: string
  }
>({
  code: 'LK228',
  severity: 'warning',
  title: 'Satu sasaran di bawah dua misi atau dua tujuan',
  why: 'Misi dan tujuan sebuah sasaran diambil dari baris pertamanya; yang lain pada baris berikutnya tidak dicetak.',
  message: ({ kolom, kode, nilai, nilaiPertama, pertama }) =>
    nilaiPertama === ''
      ? `${kolom} sasaran ${kode} di sini ${nilai}, sedangkan baris pertama sasaran itu (${pertama}) tidak mengisinya, sehingga tidak dicetak.`
      : `${kolom} sasaran ${kode} di sini ${nilai}, sedangkan di baris pertamanya (${pertama}) ${nilaiPertama}; hanya yang pertama dicetak.`,
  fix: ({ kolom }) => `Samakan ${kolom} pada semua baris sasaran itu, atau perbaiki Kode Sasaran baris ini.`,
})

export const kodeAnggaranGanda = defineFinding<Kata<'kode' | 'pertama'>>({
  code: 'LK223',
  severity: 'warning',
  title: 'Kode anggaran ganda',
  why: 'Baris anggaran yang tertulis dua kali membuat pagu dan realisasi terhitung dua kali.',
  message: ({ kode, pertama }) => `Kode anggaran ${kode} sudah dipakai di ${pertama}.`,
  fix: () => 'Hapus baris yang tertulis dua kali, atau perbaiki kodenya.',
})

// ---- Measurement within one row ----------------------------------------------------------------------------------

export const penyebutNol = defineFinding<Kata<'kode'>>({
  code: 'LK240',
  severity: 'error',
  title: 'Penyebut nol',
  why: 'Pembagian dengan 0 tidak mempunyai hasil.',
  message: ({ kode }) => `Penyebut indikator ${kode} adalah 0.`,
  expected: () => 'Lebih dari 0.',
  fix: () => 'Isi penyebut yang benar, atau kosongkan Pembilang dan Penyebut.',
})

export const realisasiBedaPembagian = defineFinding<
  Kata<'kode' | 'tertulis' | 'pembilang' | 'penyebut' | 'faktor' | 'hitungan'> & {
    /** The factor with which the fraction gives the typed realisasi; '' where there is none. */
    readonly faktorCocok: string
  }
>({
  code: 'LK241',
  severity: 'error',
  title: 'Realisasi tidak sama dengan pembilang dibagi penyebut',
  why: 'Dua isian yang menyatakan hal yang sama tidak boleh berbeda.',
  message: ({ kode, tertulis, pembilang, penyebut, faktor, hitungan }) =>
    `Realisasi ${kode} tertulis ${tertulis}, sedangkan ${pembilang} / ${penyebut}${faktor === '1' ? '' : ` × ${faktor}`} adalah ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: ({ faktorCocok }) =>
    faktorCocok === ''
      ? 'Cocokkan dengan data sumbernya, lalu perbaiki Realisasi, Pembilang, atau Penyebut.'
      : `Bila Pembilang / Penyebut memang dikalikan ${faktorCocok}, isi ${faktorCocok} di kolom Faktor lembar Perjanjian Kinerja; bila tidak, perbaiki Realisasi, Pembilang, atau Penyebut.`,
})

export const pecahanTidakLengkap = defineFinding<Kata<'kode' | 'ada' | 'kosong'>>({
  code: 'LK242',
  severity: 'warning',
  title: 'Pembilang dan penyebut tidak lengkap',
  why: 'Pembilang tanpa penyebut (atau sebaliknya) tidak dapat dipakai memeriksa realisasi.',
  message: ({ kode, ada, kosong }) => `Indikator ${kode} mempunyai ${ada} tetapi tidak mempunyai ${kosong}.`,
  fix: ({ kosong }) => `Isi ${kosong}, atau kosongkan keduanya.`,
})

export const targetNol = defineFinding<Kata<'kode'>>({
  code: 'LK243',
  severity: 'warning',
  title: 'Target nol',
  why: 'Capaian membagi dengan target; tanpa kebijakan “100 bila tercapai” capaian target 0 tidak dihitung.',
  message: ({ kode }) => `Target indikator ${kode} adalah 0, sehingga capaiannya tidak dapat dihitung.`,
  fix: () => 'Periksa targetnya; bila memang 0, pilih Target Nol “100 bila tercapai” di lembar Pengaturan.',
})

export const deretTerputus = defineFinding<Kata<'kode' | 'tahun' | 'nilai' | 'arah' | 'sebelum' | 'sesudah'>>(
  {
    code: 'LK244',
    severity: 'warning',
    title: 'Deret target Renstra berbalik arah',
    why: 'Satu angka yang menyalahi arah deretnya hampir selalu salah ketik.',
    message: ({ kode, tahun, nilai, arah, sebelum, sesudah }) =>
      `Target Renstra ${kode} ${tahun} adalah ${nilai}, padahal deretnya ${arah} (sebelumnya ${sebelum}, sesudahnya ${sesudah}).`,
    fix: () =>
      'Cocokkan dengan dokumen Renstra, lalu perbaiki angkanya; bila memang demikian, catat temuan ini di lembar Pengecualian.',
  },
)

export const deretBerlawanan = defineFinding<Kata<'kode' | 'arah' | 'polaritas' | 'awal' | 'akhir'>>({
  code: 'LK245',
  severity: 'warning',
  title: 'Arah target Renstra berlawanan dengan polaritas',
  why: 'Target biasanya bergerak ke arah yang lebih baik; bila tidak, polaritas indikator mungkin keliru.',
  message: ({ kode, arah, polaritas, awal, akhir }) =>
    `Target Renstra ${kode} ${arah} dari ${awal} ke ${akhir}, padahal indikatornya berpolaritas ${polaritas}.`,
  fix: () => 'Perbaiki kolom Polaritas di lembar Perjanjian Kinerja, atau deret target di lembar Renstra.',
})

export const polaritasBerlawanan = defineFinding<Kata<'kode' | 'polaritas' | 'target' | 'seharusnya'>>({
  code: 'LK246',
  severity: 'error',
  title: 'Polaritas berlawanan dengan target',
  why: 'Bentuk target sudah menunjukkan arah yang baik; polaritas yang lain membuat capaian dihitung terbalik.',
  message: ({ kode, polaritas, target, seharusnya }) =>
    `Indikator ${kode} berpolaritas ${polaritas}, sedangkan targetnya ${target} berarti ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: () => 'Perbaiki kolom Polaritas, atau perbaiki targetnya.',
})

export const rumusBerlawanan = defineFinding<
  Kata<'rumus' | 'kode' | 'capaian' | 'realisasi' | 'target' | 'polaritas'> & { readonly tercapai: boolean }
>({
  code: 'LK205',
  severity: 'warning',
  title: 'Rumus capaian berlawanan dengan polaritas',
  why: 'Capaian di atas 100% harus berarti target terpenuhi, dan di bawahnya belum; bila tidak, rumus atau polaritasnya keliru.',
  message: ({ rumus, kode, capaian, realisasi, target, polaritas, tercapai }) =>
    `Dengan rumus ${rumus}, capaian ${kode} ${capaian}, padahal realisasi ${realisasi} ${tercapai ? 'memenuhi' : 'belum memenuhi'} target ${target} (polaritas ${polaritas}).`,
  fix: () =>
    'Perbaiki kolom Rumus Capaian atau Polaritas; bila Rumus Capaian dikosongkan, rumusnya mengikuti polaritas.',
})

export const polaritasKosong = defineFinding<Kata<'indikator'>>({
  code: 'LK206',
  severity: 'warning',
  title: 'Polaritas belum diisi',
  why: 'Tanpa polaritas angka yang lebih tinggi dihitung lebih baik; untuk kejadian yang hendak ditekan capaiannya menjadi terbalik.',
  message: ({ indikator }) =>
    `Polaritas ${indikator} kosong, sehingga dihitung makin tinggi makin baik; indikator seperti itu biasanya diharapkan turun.`,
  fix: () => 'Isi kolom Polaritas: negatif bila angkanya diharapkan turun, positif bila diharapkan naik.',
})

export const diLuarSkala = defineFinding<
  Kata<'kolom' | 'kode' | 'nilai' | 'skala' | 'isi'> & {
    /** The label as sheet Kategori has it, where only its rank is missing there; '' otherwise. */
    readonly tanpaPeringkat: string
  }
>({
  code: 'LK247',
  severity: 'error',
  title: 'Predikat di luar skalanya',
  why: 'Predikat hanya dapat dibandingkan bila kedua-duanya ada pada skala yang sama.',
  message: ({ kolom, kode, nilai, skala }) =>
    `${kolom} ${kode} adalah ${nilai}, yang tidak ada pada skala ${skala}.`,
  expected: ({ isi }) => `Salah satu dari ${isi}.`,
  fix: ({ skala, tanpaPeringkat }) =>
    skala === 'ya/tidak'
      ? 'Tulis Ya atau Tidak; bila yang diukur memang lain, perbaiki kolom Polaritas.'
      : tanpaPeringkat === ''
        ? 'Perbaiki predikatnya, atau pilih skala yang benar di kolom Skala.'
        : isiPeringkat(tanpaPeringkat),
})

/** Not exported: the catalogue is what this module exports. */
function isiPeringkat(label: string): string {
  return `Isi kolom Peringkat untuk ${label} di lembar Kategori; 1 berarti terendah.`
}

export const skalaTidakDikenal = defineFinding<
  Kata<'kode' | 'nilai'> & {
    /** As in LK247. */
    readonly tanpaPeringkat: string
  }
>({
  code: 'LK248',
  severity: 'error',
  title: 'Predikat tanpa skala',
  why: 'Tanpa skala tidak diketahui predikat mana yang lebih tinggi, sehingga capaian tidak dapat dihitung.',
  message: ({ kode, nilai }) => `Target indikator ${kode} adalah ${nilai}, tetapi skalanya tidak dikenal.`,
  fix: ({ tanpaPeringkat }) =>
    tanpaPeringkat === ''
      ? 'Bila targetnya angka, ketik angkanya; bila predikat, isi kolom Skala (SAKIP, Opini BPK, Level) atau buat skalanya di lembar Kategori.'
      : isiPeringkat(tanpaPeringkat),
})

export const skalaTidakDipakai = defineFinding<Kata<'kode' | 'skala' | 'polaritas'>>({
  code: 'LK253',
  severity: 'warning',
  title: 'Skala tidak dipakai',
  why: 'Peringkat dalam skala hanya dibandingkan bila polaritasnya predikat; angka tanpa polaritas dihitung sebagai positif.',
  message: ({ kode, skala, polaritas }) =>
    `Skala ${skala} indikator ${kode} tidak dipakai karena indikator itu dihitung dengan polaritas ${polaritas}.`,
  fix: () => 'Isi Polaritas dengan predikat bila yang dibandingkan peringkatnya, atau kosongkan Skala.',
})

export const triwulanTanpaPenghitungan = defineFinding<Kata<'kode' | 'nilai'>>({
  code: 'LK249',
  severity: 'error',
  title: 'Triwulan tanpa cara penghitungan',
  why: 'Angka triwulan dapat dijumlahkan, dirata-ratakan, atau diambil yang terakhir; tanpa petunjuk, realisasi setahun tidak dapat ditentukan.',
  message: ({ kode, nilai }) =>
    `Realisasi ${kode} kosong dan angka triwulannya (${nilai}) belum diketahui cara penghitungannya.`,
  expected: () => 'Kumulatif, Posisi Akhir, atau Rata-rata.',
  fix: () => 'Isi kolom Penghitungan di lembar Perjanjian Kinerja, atau isi Realisasi.',
})

export const realisasiBedaTriwulan = defineFinding<
  Kata<'kode' | 'tertulis' | 'hitungan' | 'cara' | 'nilai'> & {
    /** Another Penghitungan that gives the written figure; '' for none. */
    readonly lain: string
  }
>({
  code: 'LK250',
  severity: 'error',
  title: 'Realisasi tidak sama dengan triwulannya',
  why: 'Realisasi setahun dan angka triwulan menyatakan hal yang sama.',
  message: ({ kode, tertulis, hitungan, cara, nilai, lain }) =>
    `Realisasi ${kode} tertulis ${tertulis}, sedangkan ${cara} triwulannya (${nilai}) adalah ${hitungan}.${lain === '' ? '' : ` Angka itu cocok dengan Penghitungan ${lain}.`}`,
  expected: ({ hitungan }) => hitungan,
  fix: ({ lain }) =>
    lain === 'Posisi Akhir'
      ? 'Bila angka triwulan sudah sampai dengan triwulan itu, pilih Penghitungan Posisi Akhir; bila tidak, perbaiki Realisasi atau angka triwulannya.'
      : 'Perbaiki Realisasi, angka triwulan, atau kolom Penghitungan.',
})

export const penghitunganKeliru = defineFinding<
  Kata<'kode' | 'nilai' | 'target' | 'dipakai' | 'hitungan' | 'sekarang'> & {
    readonly lain: 'Kumulatif' | 'Posisi Akhir'
  }
>({
  code: 'LK285',
  severity: 'warning',
  title: 'Penghitungan triwulan tampaknya keliru',
  why: 'Kumulatif menjumlahkan triwulan, sehingga angka yang sudah “sampai dengan triwulan” terhitung berkali-kali; Posisi Akhir hanya memakai triwulan terakhir, dan Rata-rata hanya sebesar satu triwulan.',
  message: ({ kode, nilai, target, dipakai, lain, hitungan, sekarang }) =>
    `Triwulan ${kode} (${nilai}) dengan Penghitungan ${dipakai} menjadi ${sekarang}, jauh dari target ${target}; dengan Penghitungan ${lain} menjadi ${hitungan}.`,
  expected: ({ lain }) => lain,
  fix: ({ lain }) =>
    lain === 'Posisi Akhir'
      ? 'Bila angka triwulan sudah sampai dengan triwulan itu, pilih Posisi Akhir; bila tidak, catat temuan ini di lembar Pengecualian.'
      : 'Bila setiap triwulan hanya memuat hasil triwulan itu, pilih Kumulatif; bila tidak, catat temuan ini di lembar Pengecualian.',
})

export const triwulanKosong = defineFinding<Kata<'kode' | 'triwulan' | 'penghitungan'>>({
  code: 'LK286',
  severity: 'warning',
  title: 'Satu triwulan kosong di antara yang terisi',
  why: 'Realisasi setahun dihitung dari triwulannya; yang terlewat membuatnya keliru tanpa terlihat.',
  message: ({ kode, triwulan, penghitungan }) =>
    `Realisasi ${kode} dihitung dari triwulannya (${penghitungan}), tetapi TW ${triwulan} kosong, sedangkan ketiga triwulan lainnya terisi.`,
  expected: () => 'angka triwulan itu',
  fix: () =>
    'Isi triwulan itu, atau tulis 0 bila hasilnya memang nol; bila memang tidak diukur, catat temuan ini di lembar Pengecualian.',
})

export const realisasiNegatif = defineFinding<Kata<'kode' | 'realisasi' | 'target'>>({
  code: 'LK251',
  severity: 'error',
  title: 'Realisasi negatif',
  why: 'Banyaknya sesuatu tidak dapat kurang dari 0; biasanya tanda minusnya salah ketik.',
  message: ({ kode, realisasi, target }) =>
    `Realisasi indikator ${kode} adalah ${realisasi}, padahal targetnya ${target}.`,
  expected: () => 'Angka 0 atau lebih.',
  fix: () => 'Perbaiki Realisasi; hapus tanda minusnya bila salah ketik.',
})

export const capaianTidakWajar = defineFinding<Kata<'kode' | 'capaian' | 'target' | 'realisasi' | 'dugaan'>>({
  code: 'LK252',
  severity: 'warning',
  title: 'Capaian tidak wajar',
  why: 'Capaian di bawah 0 atau di atas 300 persen, realisasi yang negatif, realisasi yang sekitar sepuluh atau seratus kali lebih besar atau lebih kecil daripada target dan tahun lain, indeks yang 0 atau berskala lain daripada targetnya, dan target yang puluhan kali realisasinya karena format persen atau faktor hampir selalu berasal dari salah ketik.',
  message: ({ kode, capaian, target, realisasi, dugaan }) =>
    `Capaian indikator ${kode} menjadi ${capaian} (target ${target}, realisasi ${realisasi}).${dugaan}`,
  fix: () =>
    'Periksa Target, Realisasi, Polaritas, dan Faktor; bila memang benar, catat temuan ini di lembar Pengecualian.',
})

// ---- Sheet Riwayat ------------------------------------------------------------------------------------------------

export const riwayatTahunDepan = defineFinding<Kata<'kode' | 'tahun' | 'laporan'>>({
  code: 'LK275',
  severity: 'error',
  title: 'Riwayat berisi tahun yang akan datang',
  why: 'Lembar Riwayat memuat tahun-tahun sebelum tahun laporan.',
  message: ({ kode, tahun, laporan }) =>
    `Riwayat ${kode} bertahun ${tahun}, sesudah tahun laporan ${laporan}.`,
  expected: ({ laporan }) => `Tahun sebelum ${laporan}.`,
  fix: () => 'Perbaiki tahunnya, atau hapus baris itu.',
})

export const tahunRiwayatKeliru = defineFinding<
  Kata<'kode' | 'tahun' | 'hilang'> & {
    /** Why the year cannot be. */
    readonly sebab: string
  }
>({
  code: 'LK277',
  severity: 'error',
  title: 'Tahun di lembar Riwayat tampaknya keliru',
  why: 'Tahun menentukan ke kolom mana angka riwayat masuk; satu angka yang keliru mengosongkan satu tahun dan mengacaukan tahun yang lain.',
  message: ({ kode, tahun, sebab, hilang }) =>
    `Riwayat ${kode} tahun ${tahun} ${sebab}, sedangkan tahun ${hilang} belum ada.`,
  expected: ({ hilang }) => `Tahun ${hilang}.`,
  fix: ({ hilang }) => `Perbaiki Tahun (mungkin ${hilang}), atau hapus baris yang tidak perlu.`,
})

export const tahunRiwayatMungkinKeliru = defineFinding<Kata<'kode' | 'tahun' | 'hilang'>>({
  code: 'LK278',
  severity: 'warning',
  title: 'Tahun di lembar Riwayat mungkin salah ketik',
  why: 'Baris yang tahunnya salah ketik tidak ikut dibandingkan, dan data tahun lalu tampak belum ada.',
  message: ({ kode, tahun, hilang }) =>
    `Riwayat ${kode} bertahun ${tahun}, sedangkan tahun ${hilang} belum ada.`,
  expected: ({ hilang }) => `Tahun ${hilang}.`,
  fix: ({ hilang }) =>
    `Perbaiki Tahun bila salah ketik; bila benar, tambahkan baris tahun ${hilang} (isi Keterangan bila datanya memang tidak ada).`,
})

export const namaHampirSama = defineFinding<Kata<'kolom' | 'nama' | 'usul' | 'tempat'>>({
  code: 'LK256',
  severity: 'warning',
  title: 'Dua nama hampir sama dalam satu kolom',
  why: 'Baris dengan nama yang sama dicetak dan dihitung sebagai satu; beda satu huruf saja membuatnya terpisah.',
  message: ({ kolom, nama, usul, tempat }) => `${kolom} ${nama} hampir sama dengan “${usul}” (${tempat}).`,
  expected: ({ usul }) => usul,
  fix: () => 'Samakan tulisannya; bila memang lain, catat temuan ini di lembar Pengecualian.',
})

export const strategiTanpaSasaran = defineFinding<Readonly<Record<string, never>>>({
  code: 'LK257',
  severity: 'warning',
  title: 'Strategi tanpa sasaran',
  why: 'Tabel strategi di Bab II menempatkan setiap strategi pada sasarannya.',
  message: () =>
    'Strategi ini tidak menyebut sasarannya: Kode Sasaran dan Sasaran kosong, juga di baris atasnya.',
  fix: () => 'Isi Kode Sasaran, atau Sasaran bila sasaran Renstra dirumuskan lain.',
})
