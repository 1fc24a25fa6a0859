/** Findings LK220–LK299: what contradicts itself within the rows of one sheet. */
import { defineFinding } from '../finding.ts'

// ---- Codes and names ---------------------------------------------------------------------------------------------

export const kodeIndikatorGanda = defineFinding<{
  readonly kode: string
  /** Set for the rows of a year. */
  readonly tahun: string
  readonly pertama: string
  /** Whether this is the sheet that gives the codes. */
  readonly perjanjian: boolean
}>({
  code: 'LK220',
  severity: 'error',
  title: 'Kode indikator ganda',
  why: 'Lembar lain merujuk indikator lewat kodenya. Bila satu kode dipakai dua baris, hanya baris pertama yang terbaca.',
  message: ({ kode, tahun, pertama }) =>
    tahun === ''
      ? `Kode indikator ${kode} sudah dipakai di ${pertama}.`
      : `Baris indikator ${kode} tahun ${tahun} sudah ada di ${pertama}.`,
  expected: ({ tahun }) =>
    tahun === '' ? 'Satu baris untuk setiap kode.' : 'Satu baris untuk setiap kode dan tahun.',
  fix: ({ tahun, perjanjian }) => {
    if (tahun !== '')
      return 'Perbaiki Tahun atau Kode Indikator baris ini, atau hapus bila tertulis dua kali.'
    return perjanjian
      ? 'Beri kode lain pada indikator yang berbeda, atau hapus baris yang tertulis dua kali.'
      : 'Samakan kode baris ini dengan kode indikatornya di lembar Perjanjian Kinerja, atau hapus bila tertulis dua kali.'
  },
})

export const namaIndikatorGanda = defineFinding<{
  readonly nama: string
  readonly kode: string
  readonly kodePertama: string
  readonly pertama: string
}>({
  code: 'LK221',
  severity: 'warning',
  title: 'Indikator yang sama tertulis dua kali',
  why: 'Indikator yang terhitung dua kali mengubah rata-rata capaian dan jumlah indikator.',
  message: ({ nama, kode, kodePertama, pertama }) =>
    `Indikator ${nama} tertulis dengan kode ${kode} dan dengan kode ${kodePertama} di ${pertama}.`,
  fix: () => 'Hapus salah satu barisnya, atau bedakan namanya bila memang dua indikator.',
})

export const namaBerbedaSatuKode = defineFinding<{
  readonly jenis: string
  readonly kode: string
  readonly nama: string
  readonly namaPertama: string
  readonly pertama: string
}>({
  code: 'LK222',
  severity: 'error',
  title: 'Satu kode, dua nama',
  why: 'Sasaran dan tujuan dikenali lewat kodenya. Dua nama dengan satu kode digabung menjadi satu di laporan.',
  message: ({ jenis, kode, nama, namaPertama, pertama }) =>
    `Kode ${jenis} ${kode} di sini bernama ${nama}, sedangkan di ${pertama} bernama ${namaPertama}.`,
  fix: ({ jenis }) => `Samakan namanya, atau beri kode ${jenis} yang lain.`,
})

export const indukSasaranBerbeda = defineFinding<{
  readonly kolom: string
  readonly kode: string
  readonly nilai: string
  /** What the first row of the sasaran has; '' where that cell is blank. */
  readonly nilaiPertama: string
  readonly pertama: string
}>({
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

export const kodeAnggaranGanda = defineFinding<{ readonly kode: string; readonly pertama: string }>({
  code: 'LK223',
  severity: 'warning',
  title: 'Kode anggaran ganda',
  why: 'Baris anggaran yang tertulis dua kali membuat pagu dan realisasi terhitung dua kali.',
  message: ({ kode, pertama }) => `Kode anggaran ${kode} sudah dipakai di ${pertama}.`,
  fix: () => 'Hapus baris yang tertulis dua kali, atau perbaiki kodenya.',
})

// ---- The budget tree ---------------------------------------------------------------------------------------------

export const tingkatTidakUrut = defineFinding<{
  readonly tingkat: string
  readonly induk: string
  readonly uraian: string
}>({
  code: 'LK224',
  severity: 'error',
  title: 'Tingkat anggaran tidak pada tempatnya',
  why: 'Setiap kegiatan berada di bawah program dan setiap sub kegiatan di bawah kegiatan; urutan baris yang menentukannya.',
  message: ({ tingkat, induk, uraian }) => `${tingkat} ${uraian} tidak didahului baris ${induk}.`,
  expected: ({ induk }) => `Baris ${induk} di atasnya.`,
  fix: ({ induk }) => `Perbaiki kolom Tingkat, atau tambahkan baris ${induk} di atas baris ini.`,
})

export const programTanpaRincian = defineFinding<{ readonly tingkat: string; readonly uraian: string }>({
  code: 'LK225',
  severity: 'warning',
  title: 'Program atau kegiatan tanpa rincian',
  why: 'Program lain dirinci sampai kegiatan dan sub kegiatan; yang satu ini mungkin kehilangan barisnya.',
  message: ({ tingkat, uraian }) =>
    `${tingkat} ${uraian} tidak mempunyai rincian di bawahnya, sedangkan ${tingkat.toLowerCase()} yang lain mempunyainya.`,
  fix: () => 'Tambahkan baris rinciannya, atau periksa kolom Tingkat pada baris-baris di bawahnya.',
})

export const jumlahAnggaranBerbeda = defineFinding<{
  readonly tingkat: string
  readonly uraian: string
  readonly rincian: string
  /** One entry a column that differs. */
  readonly beda: readonly {
    readonly kolom: string
    readonly tertulis: string
    readonly jumlah: string
    readonly selisih: string
  }[]
  /** A sentence on what is probably the matter; '' for none. */
  readonly dugaan: string
}>({
  code: 'LK226',
  severity: 'error',
  title: 'Jumlah anggaran tidak sama dengan rinciannya',
  why: 'Pagu dan realisasi setiap tingkat harus sama dengan jumlah tingkat di bawahnya, sampai satu rupiah.',
  message: ({ tingkat, uraian, rincian, beda, dugaan }) =>
    `${tingkat} ${uraian}: ${beda
      .map(
        ({ kolom, tertulis, jumlah, selisih }) =>
          `${kolom} tertulis ${tertulis}, sedangkan ${rincian} berjumlah ${jumlah} (selisih ${selisih})`,
      )
      .join('; ')}.${dugaan}`,
  expected: ({ beda }) => beda.map(({ kolom, jumlah }) => `${kolom} ${jumlah}`).join('; '),
  fix: () => 'Cocokkan dengan DPA dan LRA, lalu perbaiki angka yang salah; sel jumlah boleh dikosongkan.',
})

export const persenRealisasiBerbeda = defineFinding<{
  readonly uraian: string
  readonly tertulis: string
  readonly hitungan: string
  readonly realisasi: string
  readonly pagu: string
}>({
  code: 'LK227',
  severity: 'error',
  title: '% Realisasi tidak sama dengan hitungan',
  why: 'Persentase yang diketik akan berbeda dengan angka yang dicetak laporan.',
  message: ({ uraian, tertulis, hitungan, realisasi, pagu }) =>
    `% Realisasi ${uraian} tertulis ${tertulis}, sedangkan ${realisasi} dari ${pagu} adalah ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki persentasenya atau rupiahnya; kolom % Realisasi boleh dikosongkan.',
})

export const realisasiMelebihiPagu = defineFinding<{
  readonly uraian: string
  readonly realisasi: string
  readonly pagu: string
  /** The row whose amounts may have been exchanged with these; '' for none. */
  readonly tertukar: string
}>({
  code: 'LK229',
  severity: 'warning',
  title: 'Realisasi melebihi pagu',
  why: 'Belanja tidak boleh melampaui anggaran yang tersedia; biasanya ada angka yang salah ketik.',
  message: ({ uraian, realisasi, pagu, tertukar }) =>
    `Realisasi ${uraian} ${realisasi} lebih besar daripada pagunya ${pagu}.${tertukar === '' ? '' : ` Pagu atau realisasinya mungkin tertukar dengan ${tertukar}.`}`,
  expected: ({ pagu }) => `Paling banyak ${pagu}.`,
  fix: () =>
    'Cocokkan dengan LRA, lalu perbaiki angka yang salah; bila memang benar, catat temuan ini di lembar Pengecualian.',
})

export const jumlahBelanjaBerbeda = defineFinding<{
  readonly kolom: string
  readonly nama: string
  readonly tertulis: string
  readonly jumlah: string
  readonly selisih: string
}>({
  code: 'LK230',
  severity: 'error',
  title: 'Jumlah belanja tidak sama dengan rinciannya',
  why: 'Baris jumlah harus sama dengan jumlah baris rinciannya, sampai satu rupiah.',
  message: ({ kolom, nama, tertulis, jumlah, selisih }) =>
    `${kolom} ${nama} berjumlah ${tertulis}, sedangkan rinciannya berjumlah ${jumlah} (selisih ${selisih}).`,
  expected: ({ jumlah }) => jumlah,
  fix: () => 'Perbaiki rincian yang salah atau baris jumlahnya; baris jumlah boleh dihapus.',
})

export const paguBergeser = defineFinding<{ readonly program: string; readonly total: string }>({
  code: 'LK231',
  severity: 'warning',
  title: 'Pagu bergeser antarprogram',
  why: 'Pagu awal dan pagu akhir beberapa program berbeda walaupun jumlah seluruhnya sama. Pembaca akan bertanya mengapa.',
  message: ({ program, total }) =>
    `Jumlah pagu tetap ${total}, tetapi pagu awal dan pagu akhir berbeda pada ${program}.`,
  fix: () =>
    'Cocokkan kedua kolom pagu dengan DPA; bila memang bergeser, biarkan saja, laporan akan menyebutnya.',
})

export const paguAwalLainUkuran = defineFinding<{
  readonly uraian: string
  readonly awal: string
  readonly pagu: string
}>({
  code: 'LK258',
  severity: 'warning',
  title: 'Pagu awal dan pagu terakhir berbeda puluhan kali',
  why: 'Pagu yang berubah sekitar sepuluh, seratus, atau seribu kali biasanya salah ketik, dan laporan menyebutnya sebagai perubahan anggaran.',
  message: ({ uraian, awal, pagu }) => `Pagu Awal ${uraian} ${awal}, sedangkan Pagu ${pagu}.`,
  fix: () =>
    'Cocokkan keduanya dengan DPA dan DPPA, lalu perbaiki yang salah; bila memang berubah sebesar itu, catat temuan ini di lembar Pengecualian.',
})

export const realisasiTanpaPagu = defineFinding<{ readonly uraian: string; readonly realisasi: string }>({
  code: 'LK232',
  severity: 'warning',
  title: 'Realisasi tanpa pagu',
  why: 'Serapan tidak dapat dihitung tanpa pagu, dan sisa anggaran menjadi negatif.',
  message: ({ uraian, realisasi }) =>
    `${uraian} mempunyai realisasi ${realisasi} tetapi pagunya kosong atau 0.`,
  fix: () => 'Isi kolom Pagu menurut DPA terakhir.',
})

export const realisasiAnggaranKosong = defineFinding<{ readonly uraian: string }>({
  code: 'LK233',
  severity: 'warning',
  title: 'Realisasi anggaran belum diisi',
  why: 'Sel kosong dihitung sebagai belum ada belanja. Bila memang tidak ada belanja, angka 0 menyatakannya dengan jelas.',
  message: ({ uraian }) => `Pagu sudah diisi tetapi realisasinya kosong pada ${uraian}.`,
  fix: () => 'Isi realisasi menurut LRA; tulis 0 bila tidak ada belanja.',
})

export const jumlahRencanaBerbeda = defineFinding<{
  readonly tingkat: string
  readonly uraian: string
  readonly tertulis: string
  readonly jumlah: string
  readonly selisih: string
}>({
  code: 'LK234',
  severity: 'error',
  title: 'Anggaran rencana tidak sama dengan rinciannya',
  why: 'Anggaran program pada rencana sama dengan jumlah kegiatan dan sub kegiatannya, sampai satu rupiah.',
  message: ({ tingkat, uraian, tertulis, jumlah, selisih }) =>
    `Anggaran ${tingkat.toLowerCase()} ${uraian} tertulis ${tertulis}, sedangkan rinciannya berjumlah ${jumlah} (selisih ${selisih}).`,
  expected: ({ jumlah }) => jumlah,
  fix: () =>
    'Cocokkan dengan dokumen rencananya, lalu perbaiki angka yang salah; sel jumlah boleh dikosongkan.',
})

export const barisJumlahBerbeda = defineFinding<{
  readonly nama: string
  /** One entry a column that differs. */
  readonly beda: readonly {
    readonly kolom: string
    readonly tertulis: string
    readonly jumlah: string
    readonly selisih: string
    /** Addresses of blank cells among the rows; '' for none. */
    readonly kosong: string
  }[]
}>({
  code: 'LK235',
  severity: 'error',
  title: 'Baris jumlah tidak sama dengan jumlah barisnya',
  why: 'Baris JUMLAH harus sama dengan jumlah baris di atasnya, sampai satu rupiah; bila tidak, salah satu barisnya salah ketik atau hilang.',
  message: ({ nama, beda }) =>
    `Baris ${nama}: ${beda
      .map(
        ({ kolom, tertulis, jumlah, selisih, kosong }) =>
          `${kolom} tertulis ${tertulis}, sedangkan baris-barisnya berjumlah ${jumlah} (selisih ${selisih}${kosong === '' ? '' : `; masih kosong: ${kosong}`})`,
      )
      .join('; ')}.`,
  expected: ({ beda }) => beda.map(({ kolom, jumlah }) => `${kolom} ${jumlah}`).join('; '),
  fix: () => 'Cocokkan dengan DPA dan LRA, lalu perbaiki baris yang salah; baris jumlah boleh dihapus.',
})

// ---- Measurement within one row ----------------------------------------------------------------------------------

export const penyebutNol = defineFinding<{ readonly kode: string }>({
  code: 'LK240',
  severity: 'error',
  title: 'Penyebut nol',
  why: 'Pembagian dengan 0 tidak mempunyai hasil.',
  message: ({ kode }) => `Penyebut indikator ${kode} adalah 0.`,
  expected: () => 'Lebih dari 0.',
  fix: () => 'Isi penyebut yang benar, atau kosongkan Pembilang dan Penyebut.',
})

export const realisasiBedaPembagian = defineFinding<{
  readonly kode: string
  readonly tertulis: string
  readonly pembilang: string
  readonly penyebut: string
  readonly faktor: string
  readonly hitungan: string
  /** The factor with which the fraction gives the typed realisasi; '' where there is none. */
  readonly faktorCocok: string
}>({
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

export const pecahanTidakLengkap = defineFinding<{
  readonly kode: string
  readonly ada: string
  readonly kosong: string
}>({
  code: 'LK242',
  severity: 'warning',
  title: 'Pembilang dan penyebut tidak lengkap',
  why: 'Pembilang tanpa penyebut (atau sebaliknya) tidak dapat dipakai memeriksa realisasi.',
  message: ({ kode, ada, kosong }) => `Indikator ${kode} mempunyai ${ada} tetapi tidak mempunyai ${kosong}.`,
  fix: ({ kosong }) => `Isi ${kosong}, atau kosongkan keduanya.`,
})

export const targetNol = defineFinding<{ readonly kode: string }>({
  code: 'LK243',
  severity: 'warning',
  title: 'Target nol',
  why: 'Capaian membagi dengan target; tanpa kebijakan “100 bila tercapai” capaian target 0 tidak dihitung.',
  message: ({ kode }) => `Target indikator ${kode} adalah 0, sehingga capaiannya tidak dapat dihitung.`,
  fix: () => 'Periksa targetnya; bila memang 0, pilih Target Nol “100 bila tercapai” di lembar Pengaturan.',
})

export const deretTerputus = defineFinding<{
  readonly kode: string
  readonly tahun: string
  readonly nilai: string
  readonly arah: string
  readonly sebelum: string
  readonly sesudah: string
}>({
  code: 'LK244',
  severity: 'warning',
  title: 'Deret target Renstra berbalik arah',
  why: 'Satu angka yang menyalahi arah deretnya hampir selalu salah ketik.',
  message: ({ kode, tahun, nilai, arah, sebelum, sesudah }) =>
    `Target Renstra ${kode} ${tahun} adalah ${nilai}, padahal deretnya ${arah} (sebelumnya ${sebelum}, sesudahnya ${sesudah}).`,
  fix: () =>
    'Cocokkan dengan dokumen Renstra, lalu perbaiki angkanya; bila memang demikian, catat temuan ini di lembar Pengecualian.',
})

export const deretBerlawanan = defineFinding<{
  readonly kode: string
  readonly arah: string
  readonly polaritas: string
  readonly awal: string
  readonly akhir: string
}>({
  code: 'LK245',
  severity: 'warning',
  title: 'Arah target Renstra berlawanan dengan polaritas',
  why: 'Target biasanya bergerak ke arah yang lebih baik; bila tidak, polaritas indikator mungkin keliru.',
  message: ({ kode, arah, polaritas, awal, akhir }) =>
    `Target Renstra ${kode} ${arah} dari ${awal} ke ${akhir}, padahal indikatornya berpolaritas ${polaritas}.`,
  fix: () => 'Perbaiki kolom Polaritas di lembar Perjanjian Kinerja, atau deret target di lembar Renstra.',
})

export const polaritasBerlawanan = defineFinding<{
  readonly kode: string
  readonly polaritas: string
  readonly target: string
  readonly seharusnya: string
}>({
  code: 'LK246',
  severity: 'error',
  title: 'Polaritas berlawanan dengan target',
  why: 'Bentuk target sudah menunjukkan arah yang baik; polaritas yang lain membuat capaian dihitung terbalik.',
  message: ({ kode, polaritas, target, seharusnya }) =>
    `Indikator ${kode} berpolaritas ${polaritas}, sedangkan targetnya ${target} berarti ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: () => 'Perbaiki kolom Polaritas, atau perbaiki targetnya.',
})

export const diLuarSkala = defineFinding<{
  readonly kolom: string
  readonly kode: string
  readonly nilai: string
  readonly skala: string
  readonly isi: string
  /** The label as sheet Kategori has it, where only its rank is missing there; '' otherwise. */
  readonly tanpaPeringkat: string
}>({
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

export const skalaTidakDikenal = defineFinding<{
  readonly kode: string
  readonly nilai: string
  /** As in LK247. */
  readonly tanpaPeringkat: string
}>({
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

export const skalaTidakDipakai = defineFinding<{
  readonly kode: string
  readonly skala: string
  readonly polaritas: string
}>({
  code: 'LK253',
  severity: 'warning',
  title: 'Skala tidak dipakai',
  why: 'Peringkat dalam skala hanya dibandingkan bila polaritasnya predikat; angka tanpa polaritas dihitung sebagai positif.',
  message: ({ kode, skala, polaritas }) =>
    `Skala ${skala} indikator ${kode} tidak dipakai karena indikator itu dihitung dengan polaritas ${polaritas}.`,
  fix: () => 'Isi Polaritas dengan predikat bila yang dibandingkan peringkatnya, atau kosongkan Skala.',
})

export const triwulanTanpaPenghitungan = defineFinding<{ readonly kode: string; readonly nilai: string }>({
  code: 'LK249',
  severity: 'error',
  title: 'Triwulan tanpa cara penghitungan',
  why: 'Angka triwulan dapat dijumlahkan, dirata-ratakan, atau diambil yang terakhir; tanpa petunjuk, realisasi setahun tidak dapat ditentukan.',
  message: ({ kode, nilai }) =>
    `Realisasi ${kode} kosong dan angka triwulannya (${nilai}) belum diketahui cara penghitungannya.`,
  expected: () => 'Kumulatif, Posisi Akhir, atau Rata-rata.',
  fix: () => 'Isi kolom Penghitungan di lembar Perjanjian Kinerja, atau isi Realisasi.',
})

export const realisasiBedaTriwulan = defineFinding<{
  readonly kode: string
  readonly tertulis: string
  readonly hitungan: string
  readonly cara: string
  readonly nilai: string
}>({
  code: 'LK250',
  severity: 'error',
  title: 'Realisasi tidak sama dengan triwulannya',
  why: 'Realisasi setahun dan angka triwulan menyatakan hal yang sama.',
  message: ({ kode, tertulis, hitungan, cara, nilai }) =>
    `Realisasi ${kode} tertulis ${tertulis}, sedangkan ${cara} triwulannya (${nilai}) adalah ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki Realisasi, angka triwulan, atau kolom Penghitungan.',
})

export const realisasiNegatif = defineFinding<{
  readonly kode: string
  readonly realisasi: string
  readonly target: string
}>({
  code: 'LK251',
  severity: 'error',
  title: 'Realisasi negatif',
  why: 'Banyaknya sesuatu tidak dapat kurang dari 0; biasanya tanda minusnya salah ketik.',
  message: ({ kode, realisasi, target }) =>
    `Realisasi indikator ${kode} adalah ${realisasi}, padahal targetnya ${target}.`,
  expected: () => 'Angka 0 atau lebih.',
  fix: () => 'Perbaiki Realisasi; hapus tanda minusnya bila salah ketik.',
})

export const capaianTidakWajar = defineFinding<{
  readonly kode: string
  readonly capaian: string
  readonly target: string
  readonly realisasi: string
  readonly dugaan: string
}>({
  code: 'LK252',
  severity: 'warning',
  title: 'Capaian tidak wajar',
  why: 'Capaian di bawah 0 atau di atas 300 persen, realisasi yang negatif, realisasi yang sekitar sepuluh atau seratus kali lebih besar atau lebih kecil daripada target dan tahun lain, dan target yang puluhan kali realisasinya karena format persen atau faktor hampir selalu berasal dari salah ketik.',
  message: ({ kode, capaian, target, realisasi, dugaan }) =>
    `Capaian indikator ${kode} menjadi ${capaian} (target ${target}, realisasi ${realisasi}).${dugaan}`,
  fix: () =>
    'Periksa Target, Realisasi, Polaritas, dan Faktor; bila memang benar, catat temuan ini di lembar Pengecualian.',
})

// ---- Sheets Kategori and Pengaturan ----------------------------------------------------------------------------------------------

export const kategoriBerlubang = defineFinding<{
  readonly skala: string
  readonly bawah: string
  readonly atas: string
  readonly kode: string
}>({
  code: 'LK260',
  severity: 'error',
  title: 'Capaian jatuh di lubang skala kategori',
  why: 'Indikator yang capaiannya jatuh di antara dua kategori tidak mempunyai kategori dan tidak terhitung dalam rekapitulasi.',
  message: ({ skala, bawah, atas, kode }) =>
    `Pada skala ${skala} tidak ada kategori untuk nilai di antara ${bawah} dan ${atas}, padahal di sana capaian ${kode}.`,
  fix: () => 'Samakan Batas Bawah kategori ini dengan Batas Atas kategori di bawahnya.',
})

export const kategoriBercelah = defineFinding<{
  readonly skala: string
  readonly bawah: string
  readonly atas: string
}>({
  code: 'LK267',
  severity: 'warning',
  title: 'Skala kategori berlubang',
  why: 'Capaian yang kelak jatuh di antara dua kategori tidak akan mempunyai kategori.',
  message: ({ skala, bawah, atas }) =>
    `Pada skala ${skala} tidak ada kategori untuk nilai di antara ${bawah} dan ${atas}.`,
  fix: () => 'Samakan Batas Bawah kategori ini dengan Batas Atas kategori di bawahnya.',
})

export const kategoriTumpangTindih = defineFinding<{
  readonly skala: string
  readonly satu: string
  readonly dua: string
  readonly nilai: string
}>({
  code: 'LK261',
  severity: 'error',
  title: 'Kategori tumpang tindih',
  why: 'Satu capaian tidak boleh mempunyai dua kategori.',
  message: ({ skala, satu, dua, nilai }) =>
    `Pada skala ${skala} nilai ${nilai} termasuk kategori ${satu} dan juga ${dua}.`,
  fix: () => 'Ubah batas salah satu kategori, atau isi Termasuk Bawah/Termasuk Atas dengan Tidak.',
})

export const kategoriTerbalik = defineFinding<{
  readonly label: string
  readonly bawah: string
  readonly atas: string
}>({
  code: 'LK262',
  severity: 'error',
  title: 'Batas kategori terbalik',
  why: 'Kategori dengan batas bawah di atas batas atasnya tidak memuat nilai apa pun.',
  message: ({ label, bawah, atas }) => `Kategori ${label} berbatas bawah ${bawah} dan berbatas atas ${atas}.`,
  expected: () => 'Batas bawah lebih kecil daripada batas atas.',
  fix: () => 'Tukar kedua batas itu.',
})

export const labelKategoriGanda = defineFinding<{
  readonly skala: string
  readonly label: string
  readonly pertama: string
}>({
  code: 'LK263',
  severity: 'error',
  title: 'Label kategori ganda',
  why: 'Rekapitulasi menghitung indikator menurut label; dua kategori dengan label sama tidak dapat dibedakan.',
  message: ({ skala, label, pertama }) => `Label ${label} pada skala ${skala} sudah dipakai di ${pertama}.`,
  fix: () => 'Beri label yang berbeda, atau hapus baris yang tertulis dua kali.',
})

export const capaianTanpaKategori = defineFinding<{ readonly kode: string; readonly skala: string }>({
  code: 'LK264',
  severity: 'error',
  title: 'Capaian di luar semua kategori',
  why: 'Indikator itu tidak mempunyai kategori dan tidak terhitung dalam rekapitulasi.',
  message: ({ kode, skala }) => `Skala ${skala} tidak mempunyai kategori untuk capaian ${kode}.`,
  fix: () => 'Kosongkan batas atas kategori tertinggi atau batas bawah kategori terendah.',
})

export const skalaKategoriBelumDipilih = defineFinding<{ readonly skala: string; readonly dipakai: string }>({
  code: 'LK268',
  severity: 'warning',
  title: 'Skala kategori belum dipilih',
  why: 'Bila lembar Kategori memuat beberapa skala capaian, laporan tidak dapat menebak mana yang berlaku.',
  message: ({ skala, dipakai }) =>
    `Lembar Kategori memuat skala ${skala}, tetapi belum ada yang dipilih; laporan memakai skala ${dipakai}.`,
  expected: ({ skala }) => skala,
  fix: () => 'Isi Skala Kategori di lembar Pengaturan dengan nama skala yang berlaku.',
})

export const skalaKategoriTidakDikenal = defineFinding<{ readonly nama: string; readonly ada: string }>({
  code: 'LK265',
  severity: 'error',
  title: 'Skala kategori tidak dikenal',
  why: 'Tanpa skala yang disebut, laporan memakai skala bawaan.',
  message: ({ nama }) => `Skala Kategori ${nama} tidak ada di lembar Kategori.`,
  expected: ({ ada }) => `Salah satu dari ${ada}.`,
  fix: () => 'Perbaiki namanya, atau buat skalanya di lembar Kategori.',
})

export const setelanTidakWajar = defineFinding<{
  readonly isian: string
  readonly nilai: string
  readonly seharusnya: string
}>({
  code: 'LK266',
  severity: 'error',
  title: 'Setelan tidak wajar',
  why: 'Setelan yang tidak masuk akal diabaikan atau membuat semua hitungan salah.',
  message: ({ isian, nilai, seharusnya }) => `${isian} berisi ${nilai}; seharusnya ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: ({ isian }) => `Perbaiki ${isian}, atau kosongkan untuk memakai bawaan.`,
})

// ---- Identitas ---------------------------------------------------------------------------------------------------

export const tanggalPerjanjian = defineFinding<{ readonly tanggal: string; readonly tahun: string }>({
  code: 'LK270',
  severity: 'warning',
  title: 'Tanggal perjanjian kinerja di luar tahunnya',
  why: 'Perjanjian kinerja ditetapkan pada awal tahun berjalan, paling lambat satu bulan setelah DPA disahkan.',
  message: ({ tanggal, tahun }) => `Perjanjian kinerja tahun ${tahun} bertanggal ${tanggal}.`,
  expected: ({ tahun }) => `Tanggal di tahun ${tahun}, atau menjelangnya.`,
  fix: () =>
    'Cocokkan dengan dokumen Perjanjian Kinerja, lalu perbaiki tanggalnya; bila memang demikian, catat temuan ini di lembar Pengecualian.',
})

export const tanggalPerubahan = defineFinding<{
  readonly tanggal: string
  readonly tanggalAwal: string
}>({
  code: 'LK271',
  severity: 'warning',
  title: 'Perjanjian kinerja perubahan mendahului yang awal',
  why: 'Perubahan ditetapkan setelah perjanjian kinerja yang diubahnya.',
  message: ({ tanggal, tanggalAwal }) =>
    `Perjanjian kinerja perubahan bertanggal ${tanggal}, sebelum perjanjian kinerja awal tanggal ${tanggalAwal}.`,
  fix: () => 'Perbaiki salah satu tanggal itu.',
})

export const tanggalLaporan = defineFinding<{
  readonly tanggal: string
  readonly tahun: string
  readonly keadaan: string
  readonly batas: string
}>({
  code: 'LK272',
  severity: 'warning',
  title: 'Tanggal laporan di luar tenggat',
  why: 'Laporan kinerja tahunan disampaikan paling lambat dua bulan setelah tahun anggaran berakhir (Perpres 29/2014).',
  message: ({ tanggal, tahun, keadaan }) => `Laporan tahun ${tahun} bertanggal ${tanggal}, ${keadaan}.`,
  expected: ({ batas }) => batas,
  fix: () =>
    'Perbaiki isian Tanggal Laporan atau isian Tahun; bila laporannya memang bertanggal demikian, catat temuan ini di lembar Pengecualian.',
})

export const nipTidakWajar = defineFinding<{ readonly sebab: string }>({
  code: 'LK273',
  severity: 'warning',
  title: 'NIP tidak wajar',
  why: 'NIP terdiri atas tanggal lahir (8 angka), tahun dan bulan pengangkatan (6), jenis kelamin (1), dan nomor urut (3).',
  message: ({ sebab }) => `NIP pimpinan ${sebab}.`,
  expected: () => '18 angka, misalnya 19700101 199501 1 001.',
  fix: () => 'Cocokkan dengan SK atau kartu pegawai, lalu ketik ulang sebagai teks.',
})

export const tahunDiLuarPeriode = defineFinding<{ readonly tahun: string; readonly periode: string }>({
  code: 'LK274',
  severity: 'warning',
  title: 'Tahun laporan di luar periode Renstra',
  why: 'Target jangka menengah hanya dapat dibandingkan dengan tahun di dalam periodenya.',
  message: ({ tahun, periode }) => `Tahun laporan ${tahun} tidak berada dalam periode Renstra ${periode}.`,
  fix: () => 'Perbaiki isian Tahun atau isian Periode Renstra.',
})

export const riwayatTahunDepan = defineFinding<{
  readonly kode: string
  readonly tahun: string
  readonly laporan: string
}>({
  code: 'LK275',
  severity: 'error',
  title: 'Riwayat berisi tahun yang akan datang',
  why: 'Lembar Riwayat memuat tahun-tahun sebelum tahun laporan.',
  message: ({ kode, tahun, laporan }) =>
    `Riwayat ${kode} bertahun ${tahun}, sesudah tahun laporan ${laporan}.`,
  expected: ({ laporan }) => `Tahun sebelum ${laporan}.`,
  fix: () => 'Perbaiki tahunnya, atau hapus baris itu.',
})

export const tahunRiwayatKeliru = defineFinding<{
  readonly kode: string
  readonly tahun: string
  /** Why the year cannot be. */
  readonly sebab: string
  readonly hilang: string
}>({
  code: 'LK277',
  severity: 'error',
  title: 'Tahun di lembar Riwayat tampaknya keliru',
  why: 'Tahun menentukan ke kolom mana angka riwayat masuk; satu angka yang keliru mengosongkan satu tahun dan mengacaukan tahun yang lain.',
  message: ({ kode, tahun, sebab, hilang }) =>
    `Riwayat ${kode} tahun ${tahun} ${sebab}, sedangkan tahun ${hilang} belum ada.`,
  expected: ({ hilang }) => `Tahun ${hilang}.`,
  fix: ({ hilang }) => `Perbaiki Tahun (mungkin ${hilang}), atau hapus baris yang tidak perlu.`,
})

export const tahunRiwayatMungkinKeliru = defineFinding<{
  readonly kode: string
  readonly tahun: string
  readonly hilang: string
}>({
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

export const kepalaDaerahBerbeda = defineFinding<{
  readonly jabatan: string
  readonly daerah: string
  readonly seharusnya: string
}>({
  code: 'LK276',
  severity: 'warning',
  title: 'Kepala daerah tidak sesuai dengan daerahnya',
  why: 'Kabupaten dipimpin Bupati, kota dipimpin Wali Kota, dan provinsi dipimpin Gubernur.',
  message: ({ jabatan, daerah, seharusnya }) =>
    `Kepala daerah ${daerah} tertulis ${jabatan}, biasanya ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: () => 'Perbaiki Kepala Daerah atau Pemerintah Daerah.',
})

export const atasanMelingkar = defineFinding<{ readonly unit: string }>({
  code: 'LK281',
  severity: 'error',
  title: 'Unit atasan melingkar',
  why: 'Unit tidak dapat menjadi atasan dirinya sendiri, langsung atau lewat unit lain; bagan strukturnya akan salah.',
  message: ({ unit }) => `Menurut kolom Unit Atasan, ${unit} berada di bawah dirinya sendiri.`,
  fix: () => 'Perbaiki Unit Atasan; kosongkan untuk unit tertinggi.',
})

export const jumlahAparaturBerbeda = defineFinding<{
  readonly satu: string
  readonly jumlahSatu: string
  readonly dua: string
  readonly jumlahDua: string
}>({
  code: 'LK280',
  severity: 'error',
  title: 'Jumlah pegawai antarkelompok berbeda',
  why: 'Pegawai yang sama dikelompokkan menurut golongan, pendidikan, dan lain-lain; jumlahnya harus sama.',
  message: ({ satu, jumlahSatu, dua, jumlahDua }) =>
    `Jumlah pegawai menurut ${dua} adalah ${jumlahDua} orang, sedangkan menurut ${satu} ${jumlahSatu} orang.`,
  fix: () => 'Cocokkan kedua kelompok dengan daftar pegawai, lalu perbaiki jumlah pada baris yang salah.',
})

export const jumlahPegawaiBerbeda = defineFinding<{
  readonly kelompok: string
  readonly tertulis: string
  readonly jumlah: string
  /** The name of a sum that is read as one more row of its kelompok; '' for a total that differs. */
  readonly rincian: string
}>({
  code: 'LK283',
  severity: 'error',
  title: 'Jumlah pegawai tidak sama dengan rinciannya',
  why: 'Baris jumlah harus sama dengan jumlah baris di atasnya; bila tidak, salah satunya salah ketik atau hilang.',
  message: ({ kelompok, tertulis, jumlah, rincian }) =>
    rincian !== ''
      ? `Baris ${rincian} (${tertulis} orang) adalah jumlah baris di atasnya, tetapi terbaca sebagai rincian, sehingga jumlah pegawai menurut ${kelompok} menjadi ${jumlah} orang.`
      : `Jumlah pegawai menurut ${kelompok} tertulis ${tertulis} orang, sedangkan baris-barisnya berjumlah ${jumlah} orang.`,
  expected: ({ jumlah, rincian }) => (rincian === '' ? `${jumlah} orang` : 'baris bernama “Jumlah”'),
  fix: ({ rincian }) =>
    rincian === ''
      ? 'Cocokkan dengan daftar pegawai, lalu perbaiki baris yang salah; baris jumlah boleh dihapus.'
      : 'Ubah namanya menjadi “Jumlah” saja, atau hapus barisnya: laporan menjumlahkan sendiri.',
})

export const tahunKeliru = defineFinding<{
  readonly tertulis: string
  readonly seharusnya: string
  readonly bukti: string
}>({
  code: 'LK282',
  severity: 'error',
  title: 'Tahun laporan tampaknya keliru',
  why: 'Tahun menentukan target Renstra, pembandingan, dan judul laporan; bila keliru, seluruh laporan keliru.',
  message: ({ tertulis, seharusnya, bukti }) =>
    `Tahun tertulis ${tertulis}, padahal ${bukti} menunjukkan tahun ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: ({ seharusnya }) =>
    `Perbaiki Tahun di lembar Identitas menjadi ${seharusnya}, atau perbaiki isian yang lain.`,
})

export const kodeDiLuarInduk = defineFinding<{
  readonly kode: string
  readonly induk: string
  readonly tingkatInduk: string
  /** The level its form tells, where another one is written; '' for none. */
  readonly tingkat: string
}>({
  code: 'LK236',
  severity: 'warning',
  title: 'Kode anggaran bukan bagian dari induknya',
  why: 'Kode kegiatan diawali kode programnya, dan kode sub kegiatan diawali kode kegiatannya; bila tidak, baris itu mungkin berada di bawah induk yang salah.',
  message: ({ kode, induk, tingkatInduk, tingkat }) =>
    `Kode ${kode} tidak diawali kode ${tingkatInduk} di atasnya, ${induk}.${tingkat === '' ? '' : ` Menurut bentuk kodenya, baris pertama itu ${tingkat}; mungkin kolom Tingkat yang keliru.`}`,
  expected: ({ induk, tingkat }) => (tingkat === '' ? `${induk}.…` : `Tingkat ${tingkat}`),
  fix: ({ tingkat }) =>
    tingkat === ''
      ? 'Perbaiki kodenya, atau pindahkan barisnya ke bawah induk yang benar.'
      : 'Perbaiki Tingkat atau kodenya.',
})
