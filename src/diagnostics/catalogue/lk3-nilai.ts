/** Findings LK310–LK372: targets, realisasi and percentages against other sheets and years. */
import { defineFinding, type Kata } from '../finding.ts'

export const capaianBerbeda = defineFinding<
  Kata<'kode' | 'tertulis' | 'hitungan' | 'target' | 'realisasi' | 'rumus' | 'dugaan'>
>({
  code: 'LK310',
  severity: 'error',
  title: '% Capaian tidak sama dengan hitungan',
  why: 'Capaian yang diketik akan berbeda dengan angka yang dicetak laporan.',
  message: ({ kode, tertulis, hitungan, target, realisasi, rumus, dugaan }) =>
    `% Capaian ${kode} tertulis ${tertulis}, sedangkan target ${target} dan realisasi ${realisasi} dengan rumus ${rumus} memberi ${hitungan}.${dugaan}`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki % Capaian, Target, atau Realisasi; kolom % Capaian boleh dikosongkan.',
})

export const persenTertukar = defineFinding<Kata<'satu' | 'dua' | 'nilaiSatu' | 'nilaiDua' | 'tempatDua'>>({
  code: 'LK311',
  severity: 'error',
  title: 'Dua persentase tertukar',
  why: 'Masing-masing persentase cocok dengan hitungan baris yang lain.',
  message: ({ satu, dua, nilaiSatu, nilaiDua, tempatDua }) =>
    `Persentase ${satu} tertulis ${nilaiSatu} dan ${dua} (${tempatDua}) tertulis ${nilaiDua}; menurut hitungan keduanya tertukar.`,
  expected: ({ nilaiDua }) => nilaiDua,
  fix: () => 'Tukar kedua persentase itu.',
})

export const barisTertukar = defineFinding<
  Kata<'satu' | 'dua' | 'nilaiSatu' | 'nilaiDua' | 'tempatDua'> & {
    /** The percentages stand where they belong. */
    readonly hanyaRealisasi: boolean
  }
>({
  code: 'LK346',
  severity: 'error',
  title: 'Target atau realisasi dua indikator tertukar',
  why: 'Persentase setiap baris cocok dengan target baris yang lain, jadi isi kedua barisnya tertukar dan bukan persentasenya yang salah.',
  message: ({ satu, dua, nilaiSatu, nilaiDua, tempatDua, hanyaRealisasi }) =>
    `% Capaian ${satu} tertulis ${nilaiSatu} dan ${dua} (${tempatDua}) tertulis ${nilaiDua}; keduanya hanya cocok bila ${hanyaRealisasi ? '' : 'target atau '}realisasi kedua indikator itu tertukar.`,
  fix: ({ hanyaRealisasi }) =>
    hanyaRealisasi
      ? 'Cocokkan kedua baris dengan data realisasinya, lalu tukar Realisasi kedua baris itu.'
      : 'Cocokkan kedua baris dengan perjanjian kinerja dan data realisasinya, lalu tukar Target, atau Realisasi beserta % Capaian, kedua baris itu.',
})

export const capaianMengulangRealisasi = defineFinding<Kata<'kode' | 'hitungan'>>({
  code: 'LK312',
  severity: 'error',
  title: 'Kolom % Capaian mengulang Realisasi',
  why: 'Angka realisasi tersalin ke kolom capaian, sehingga capaian yang tertulis salah.',
  message: ({ kode, hitungan }) =>
    `% Capaian ${kode} sama dengan realisasinya; menurut hitungan seharusnya ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Kosongkan kolom % Capaian, atau isi dengan capaian yang benar.',
})

export const kolomBergeser = defineFinding<Kata<'kode' | 'tahun' | 'target' | 'realisasi'>>({
  code: 'LK313',
  severity: 'error',
  title: 'Target dan realisasi tertulis di kolom yang salah',
  why: 'Angka yang bergeser satu kolom membuat target terbaca sebagai realisasi dan realisasi sebagai capaian.',
  message: ({ kode, tahun, target, realisasi }) =>
    `Riwayat ${tahun} untuk ${kode}: kolom Realisasi berisi targetnya (${target}) dan kolom % Capaian berisi realisasinya (${realisasi}).`,
  expected: ({ target, realisasi }) => `Target ${target}, Realisasi ${realisasi}.`,
  fix: () => 'Geser kedua angka itu ke kolom Target dan Realisasi.',
})

export const jenisTidakSama = defineFinding<
  Kata<'kode' | 'target' | 'realisasi' | 'tempatTarget'> & {
    /** A letter stands where a number was promised, a number where a letter of a scale not named was, a ratio turned round. */
    readonly saran: 'angka' | 'skala' | 'rasio' | null
  }
>({
  code: 'LK314',
  severity: 'error',
  title: 'Target dan realisasi tidak sejenis',
  why: 'Angka tidak dapat dibandingkan dengan predikat, dan rasio tidak dapat dibandingkan dengan persentase.',
  message: ({ kode, target, realisasi, tempatTarget }) =>
    `Realisasi ${kode} adalah ${realisasi}, sedangkan targetnya ${target} (${tempatTarget}).`,
  fix: ({ saran }) =>
    saran === 'angka'
      ? 'Tulis angkanya, misalnya 72,35 atau 72,35 (BB); predikat saja tidak dapat dikembalikan menjadi angka.'
      : saran === 'skala'
        ? 'Tulis predikatnya; bila angka itu nilai SAKIP, isi kolom Skala di lembar Perjanjian Kinerja dengan SAKIP.'
        : saran === 'rasio'
          ? 'Tulis kedua rasio dengan urutan yang sama, misalnya keduanya 1:20.'
          : 'Tulis realisasi dalam bentuk yang sama dengan target; bila nihil tulis 0, bila belum diukur kosongkan.',
})

export const riwayatBedaTahunLaporan = defineFinding<
  Kata<'kolom' | 'kode' | 'tahun' | 'tertulis' | 'seharusnya' | 'tempat'>
>({
  code: 'LK315',
  severity: 'error',
  title: 'Riwayat tahun laporan berbeda',
  why: 'Angka tahun laporan sudah ada di lembar Perjanjian Kinerja dan Realisasi; keduanya tidak boleh berbeda.',
  message: ({ kolom, kode, tahun, tertulis, seharusnya, tempat }) =>
    `${kolom} ${kode} tahun ${tahun} di lembar Riwayat ${tertulis}, sedangkan di ${tempat} ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: ({ tahun }) => `Samakan keduanya, atau hapus baris tahun ${tahun} dari lembar Riwayat.`,
})

export const capaianRiwayatBerbeda = defineFinding<Kata<'kode' | 'tahun' | 'tertulis' | 'hitungan'>>({
  code: 'LK316',
  severity: 'error',
  title: '% Capaian di Riwayat tidak sama dengan hitungan',
  why: 'Target, realisasi, dan capaian pada satu baris harus saling cocok.',
  message: ({ kode, tahun, tertulis, hitungan }) =>
    `% Capaian ${kode} tahun ${tahun} tertulis ${tertulis}, sedangkan hitungannya ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki angka yang salah pada baris itu, atau kosongkan % Capaian.',
})

export const capaianRiwayatHampirTepat = defineFinding<
  Kata<'kode' | 'tahun' | 'tertulis' | 'hitungan' | 'target' | 'tempatTarget'>
>({
  code: 'LK317',
  severity: 'warning',
  title: '% Capaian di Riwayat berbeda tipis dari target Renstra',
  why: 'Selisih satu angka di belakang koma biasanya berarti desimalnya dipotong, bukan dibulatkan.',
  message: ({ kode, tahun, tertulis, hitungan, target, tempatTarget }) =>
    `% Capaian ${kode} tahun ${tahun} tertulis ${tertulis}, sedangkan terhadap target Renstra ${target} (${tempatTarget}) hitungannya ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Isi kolom Target pada baris itu, atau perbaiki pembulatan % Capaian.',
})

export const capaianTanpaRealisasi = defineFinding<Kata<'kode' | 'tertulis'>>({
  code: 'LK318',
  severity: 'error',
  title: '% Capaian tanpa Realisasi',
  why: 'Capaian dihitung dari realisasi; tanpa realisasi indikator ini dilaporkan belum diukur.',
  message: ({ kode, tertulis }) => `% Capaian ${kode} tertulis ${tertulis}, tetapi realisasinya kosong.`,
  fix: () => 'Isi Realisasi (atau Pembilang dan Penyebut); bila belum diukur, kosongkan % Capaian.',
})

export const realisasiBedaRataRata = defineFinding<Kata<'kode' | 'tertulis' | 'hitungan'>>({
  code: 'LK319',
  severity: 'error',
  title: 'Realisasi tujuan tidak sama dengan rata-rata sasarannya',
  why: 'Indikator dengan Dasar “Rata-rata sasaran” dihitung dari sasaran di bawahnya; realisasi yang diketik hanya diperiksa.',
  message: ({ kode, tertulis, hitungan }) =>
    `Realisasi ${kode} tertulis ${tertulis}, sedangkan rata-rata capaian sasarannya ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Kosongkan Realisasi, atau pilih Dasar “Diukur”.',
})

export const perjanjianBedaRenstra = defineFinding<
  Kata<'kode' | 'tahun' | 'target' | 'renstra' | 'tempatRenstra'> & {
    /** The sheet of the promise. */
    readonly lembar: string
  }
>({
  code: 'LK320',
  severity: 'warning',
  title: 'Target perjanjian kinerja berbeda dari Renstra',
  why: 'Target tahunan diturunkan dari Renstra; perbedaan perlu dasar atau penjelasan.',
  message: ({ kode, lembar, tahun, target, renstra, tempatRenstra }) =>
    `Target ${kode} di ${lembar} ${target}, sedangkan target Renstra tahun ${tahun} ${renstra} (${tempatRenstra}).`,
  expected: ({ renstra }) => renstra,
  fix: () =>
    'Perbaiki bila salah ketik; bila memang diubah, jelaskan dasarnya di lembar Narasi dan catat temuan ini di lembar Pengecualian.',
})

export const targetTerulangBerbeda = defineFinding<
  Kata<'kode' | 'tertulis' | 'target' | 'tempatTarget'> & {
    /** Where the Renstra has the written one too; '' for nowhere. */
    readonly sepakat: string
  }
>({
  code: 'LK352',
  severity: 'error',
  title: 'Target di lembar Realisasi berbeda dari Perjanjian Kinerja',
  why: 'Dua isian yang menyatakan hal yang sama tidak boleh berbeda; capaian dihitung dengan target di Perjanjian Kinerja.',
  message: ({ kode, tertulis, target, tempatTarget, sepakat }) =>
    `Target ${kode} di sini ${tertulis}, sedangkan target yang dipakai ${target} (${tempatTarget}).${sepakat === '' ? '' : ` Renstra juga ${tertulis} (${sepakat}).`}`,
  expected: ({ target }) => target,
  fix: () =>
    'Cocokkan dengan perjanjian kinerja yang ditandatangani, lalu perbaiki yang salah; kolom Target di lembar Realisasi boleh dikosongkan.',
})

/** A value that another sheet has in another way. */
interface DuaTulisan {
  readonly kode: string
  readonly tertulis: string
  readonly lain: string
  readonly pembanding: string
  readonly tempatPembanding: string
}

const mungkinMaksudnya = (
  cara: 'terbaca' | 'tertulis',
  { kode, tertulis, lain, pembanding, tempatPembanding }: DuaTulisan,
): string =>
  `Nilai ${kode} ${cara} ${tertulis}, sedangkan ${tempatPembanding} berisi ${pembanding}; mungkin maksudnya ${lain}.`

const salahSatu = ({ tertulis, lain }: DuaTulisan): string =>
  `${lain} atau ${tertulis}, sesuai dengan lembar lain.`

export const seribuKali = defineFinding<DuaTulisan>({
  code: 'LK321',
  severity: 'warning',
  title: 'Nilai sekitar seribu kali nilai di lembar lain',
  why: 'Titik ribuan yang terbaca sebagai tanda desimal (atau sebaliknya) mengubah nilai menjadi seribu kali.',
  message: (isi) => mungkinMaksudnya('terbaca', isi),
  expected: salahSatu,
  fix: () => 'Ketik ulang sebagai angka tanpa titik ribuan, atau perbaiki nilai pembandingnya.',
})

export const lainUkuran = defineFinding<
  Kata<'kode' | 'tertulis'> & {
    /** "Kondisi Awal". */
    readonly nama: string
    /** "78 (Renstra!E2)". */
    readonly pembanding: string
  }
>({
  code: 'LK353',
  severity: 'warning',
  title: 'Pembanding sekitar sepuluh atau seratus kali nilai di sekitarnya',
  why: 'Koma yang hilang atau bergeser pada Kondisi Awal, Kondisi Akhir, atau Standar Nasional membuat pembandingan di laporan keliru sepuluh atau seratus kali.',
  message: ({ nama, kode, tertulis, pembanding }) =>
    `${nama} ${kode} tertulis ${tertulis}, sekitar sepuluh atau seratus kali lebih besar atau lebih kecil daripada ${pembanding}; mungkin koma atau nolnya salah.`,
  fix: ({ nama }) =>
    `Cocokkan ${nama} dengan dokumennya; bila memang benar, catat temuan ini di lembar Pengecualian.`,
})

/** As it is typed into a cell without a format. */
const tanpaPersen = (persen: string): string => persen.replace('%', '')

export const persenSebagaiPecahan = defineFinding<DuaTulisan>({
  code: 'LK322',
  severity: 'warning',
  title: 'Persen tertulis sebagai pecahan',
  why: 'Nilai 0,95 pada indikator bersatuan persen biasanya berarti 95%; kedua nilai harus ditulis dengan cara yang sama.',
  message: (isi) => mungkinMaksudnya('tertulis', isi),
  expected: salahSatu,
  fix: ({ lain }) => `Ketik ${tanpaPersen(lain)}, atau beri sel itu format persen sehingga tampil ${lain}.`,
})

export const semuaPersenPecahan = defineFinding<Kata<'kode' | 'tertulis' | 'lain'>>({
  code: 'LK354',
  severity: 'warning',
  title: 'Semua persen tertulis sebagai pecahan',
  why: 'Indikator bersatuan persen dengan nilai 0,9 dicetak sebagai 0,9 persen; biasanya maksudnya 90 persen.',
  message: ({ kode, tertulis, lain }) =>
    `Semua nilai ${kode} tertulis antara 0,5 dan 1, misalnya ${tertulis}, padahal satuannya persen; mungkin maksudnya ${lain}.`,
  expected: ({ lain }) => lain,
  fix: ({ lain }) =>
    `Ketik ${tanpaPersen(lain)} dan begitu pula yang lain, atau beri sel-selnya format persen; bila nilainya memang kecil, catat temuan ini di lembar Pengecualian.`,
})

export const kondisiAkhirBerbeda = defineFinding<
  Kata<'kode' | 'kondisiAkhir' | 'tahun' | 'target' | 'tempatTarget'>
>({
  code: 'LK323',
  severity: 'warning',
  title: 'Kondisi Akhir berbeda dari target tahun terakhir Renstra',
  why: 'Kondisi akhir periode adalah keadaan yang dituju pada tahun terakhirnya; laporan membandingkan realisasi dengan angka itu.',
  message: ({ kode, kondisiAkhir, tahun, target, tempatTarget }) =>
    `Kondisi Akhir ${kode} tertulis ${kondisiAkhir}, sedangkan target tahun terakhir periode (${tahun}) ${target} (${tempatTarget}).`,
  expected: ({ target }) => target,
  fix: () =>
    'Cocokkan dengan dokumen Renstra, lalu perbaiki yang salah; Kondisi Akhir boleh dikosongkan bila sama dengan target tahun terakhir.',
})

export const tahunRenstraDiLuarPeriode = defineFinding<Kata<'tahun' | 'periode'>>({
  code: 'LK324',
  severity: 'warning',
  title: 'Kolom tahun Renstra di luar periodenya',
  why: 'Kolom tahun yang tidak termasuk periode biasanya salah ketik, atau Periode Renstra yang diisikan keliru.',
  message: ({ tahun, periode }) =>
    `Lembar Renstra memuat kolom tahun ${tahun}, padahal Periode Renstra di lembar Identitas ${periode}.`,
  expected: ({ periode }) => `Tahun di dalam periode ${periode}.`,
  fix: () => 'Perbaiki tahun pada judul kolom itu, atau perbaiki Periode Renstra di lembar Identitas.',
})

export const tahunRenstraTidakBerurutan = defineFinding<Kata<'tahun'>>({
  code: 'LK355',
  severity: 'warning',
  title: 'Kolom tahun Renstra tidak berurutan',
  why: 'Judul tahun yang tertukar membuat target satu tahun terbaca sebagai target tahun lain.',
  message: ({ tahun }) => `Kolom tahun di lembar Renstra berurutan ${tahun}.`,
  expected: () => 'Tahun yang berurutan dari kiri ke kanan.',
  fix: () => 'Perbaiki tahun pada judul kolomnya; bila memang demikian urutannya, pindahkan kolomnya.',
})

export const polaritasTerbalik = defineFinding<Kata<'indikator' | 'dipakai' | 'seharusnya' | 'tertulis'>>({
  code: 'LK335',
  severity: 'error',
  title: 'Polaritas tampaknya terbalik',
  why: 'Polaritas menentukan apakah angka yang lebih tinggi berarti lebih baik; bila terbalik, capaian dan kesimpulannya terbalik.',
  message: ({ indikator, dipakai, seharusnya, tertulis }) =>
    `Indikator ${indikator} dihitung sebagai ${dipakai}, padahal arah target Renstra dan % Capaian yang tertulis (${tertulis}) menunjukkan ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: ({ seharusnya }) => `Isi kolom Polaritas di lembar Perjanjian Kinerja dengan “${seharusnya}”.`,
})

export const rataRataTertulisBerbeda = defineFinding<
  Kata<'tertulis' | 'hitungan'> & {
    /** Where the indicators stand that it is the mean of. */
    readonly letak: 'atas' | 'bawah'
    /** The code of the indicator that was left out of it; '' for none. */
    readonly tanpa: string
    /** The highest capaian that the mean recognises, another than the report does; '' for none. */
    readonly batas: string
  }
>({
  code: 'LK345',
  // Which mean an office means, and by what weights, is not written: it may be right after all.
  severity: 'warning',
  title: 'Rata-rata capaian tidak sama dengan hitungan',
  why: 'Baris rata-rata harus cocok dengan capaian indikatornya; bila tidak, salah satunya salah ketik.',
  message: ({ letak, tertulis, hitungan, tanpa, batas }) =>
    `Rata-rata capaian tertulis ${tertulis}, sedangkan rata-rata indikator di ${letak}nya ${hitungan}.${tanpa === '' ? '' : ` Angka itu cocok bila ${tanpa} tidak ikut dihitung; mungkin selnya berupa teks atau di luar rentang rumusnya.`}${batas === '' ? '' : ` Angka itu cocok bila capaian tertinggi yang diakui ${batas}.`}`,
  expected: ({ hitungan }) => hitungan,
  fix: ({ batas }) =>
    batas === ''
      ? 'Perbaiki rata-ratanya; baris rata-rata boleh dihapus karena laporan menghitungnya sendiri.'
      : `Bila memang demikian, isi Batas Atas Capaian di lembar Pengaturan dengan ${batas}; bila tidak, perbaiki rata-ratanya.`,
})

export const targetPerubahanJauh = defineFinding<Kata<'kode' | 'awal' | 'baru'>>({
  code: 'LK356',
  severity: 'warning',
  title: 'Target Perubahan jauh dari Target',
  why: 'Target perubahan itulah yang dipakai; bila koma atau nolnya salah, capaiannya ikut salah.',
  message: ({ kode, awal, baru }) =>
    `Target Perubahan ${kode} adalah ${baru}, sedangkan Target ${awal}; mungkin koma atau nolnya salah.`,
  fix: () =>
    'Cocokkan keduanya dengan perjanjian kinerja dan perubahannya; bila memang demikian, catat temuan ini di lembar Pengecualian.',
})

export const tahunLaluBerbeda = defineFinding<
  Kata<'kolom' | 'kode' | 'tahun' | 'tertulis' | 'dulu' | 'tempatDulu'>
>({
  code: 'LK340',
  severity: 'warning',
  title: 'Angka tahun lalu berbeda dari laporan tahun lalu',
  why: 'Pembaca akan membandingkan kedua laporan; angka yang berubah perlu alasan.',
  message: ({ kolom, kode, tahun, tertulis, dulu, tempatDulu }) =>
    `${kolom} ${kode} tahun ${tahun} di lembar Riwayat ${tertulis}, sedangkan di buku kerja tahun ${tahun} ${dulu} (${tempatDulu}).`,
  expected: ({ dulu }) => dulu,
  fix: () =>
    'Samakan dengan laporan tahun lalu; bila angkanya memang diperbaiki, tulis alasannya di kolom Keterangan dan catat temuan ini di lembar Pengecualian.',
})

export const bukanTahunLalu = defineFinding<Kata<'berkas' | 'tahunBerkas' | 'tahun'>>({
  code: 'LK341',
  severity: 'warning',
  title: 'Buku kerja pembanding bukan dari tahun sebelumnya',
  why: 'Angka tahun lalu hanya dapat dicocokkan dengan buku kerja tahun sebelumnya.',
  message: ({ berkas, tahunBerkas, tahun }) =>
    `Buku kerja pembanding ${berkas} bertahun ${tahunBerkas}, bukan tahun sebelum ${tahun}.`,
  fix: () => 'Pilih buku kerja tahun sebelumnya, atau perbaiki isian Tahun.',
})

export const bukanInstansiSama = defineFinding<Kata<'berkas' | 'lain' | 'ini'>>({
  code: 'LK342',
  severity: 'warning',
  title: 'Buku kerja pembanding dari instansi lain',
  why: 'Angka tahun lalu hanya dapat dicocokkan dengan buku kerja instansi yang sama.',
  message: ({ berkas, lain, ini }) => `Buku kerja pembanding ${berkas} milik ${lain}, bukan ${ini}.`,
  fix: () =>
    'Pilih buku kerja tahun lalu dari instansi yang sama, atau perbaiki Nama OPD dan Pemerintah Daerah.',
})

export const tujuanBedaSasaran = defineFinding<
  Kata<'nama' | 'kode' | 'kodeSasaran'> & {
    readonly beda: readonly Kata<'kolom' | 'ini' | 'lain' | 'tempat'>[]
  }
>({
  code: 'LK358',
  severity: 'warning',
  title: 'Satu indikator dengan dua angka',
  why: 'Indikator yang sama pada tujuan dan pada sasaran tidak dapat mempunyai target atau realisasi yang berbeda.',
  message: ({ nama, kode, kodeSasaran, beda }) =>
    `Indikator ${nama} ada pada tujuan (${kode}) dan pada sasaran (${kodeSasaran}), tetapi ${beda
      .map(({ kolom, ini, lain, tempat }) => `${kolom} di sini ${ini} dan di ${tempat} ${lain}`)
      .join('; ')}.`,
  fix: () => 'Samakan angkanya; bila yang diukur memang berbeda, bedakan nama indikatornya.',
})

export const realisasiTertukar = defineFinding<
  Kata<'satu' | 'nilaiSatu' | 'targetSatu' | 'dua' | 'nilaiDua' | 'targetDua' | 'tempatDua'>
>({
  code: 'LK359',
  severity: 'warning',
  title: 'Realisasi dua indikator tampaknya tertukar',
  why: 'Dua realisasi yang tertukar memberi capaian yang salah pada kedua indikator, tanpa mengubah jumlahnya.',
  message: ({ satu, nilaiSatu, targetSatu, dua, nilaiDua, targetDua, tempatDua }) =>
    `Realisasi ${satu} ${nilaiSatu} (target ${targetSatu}) dan ${dua} ${nilaiDua} (target ${targetDua}; ${tempatDua}) tampaknya tertukar: keduanya jauh dari target dan realisasi tahun lalunya sendiri, tetapi dekat dengan milik yang lain.`,
  fix: () =>
    'Cocokkan kedua realisasi dengan data sumbernya; bila memang benar, catat temuan ini di lembar Pengecualian.',
})

export const tidakSebanding = defineFinding<Kata<'nama' | 'kode' | 'tertulis' | 'target' | 'tempatTarget'>>({
  code: 'LK357',
  severity: 'warning',
  title: 'Angka yang tidak dapat dibandingkan dengan targetnya',
  why: 'Angka biasa tidak dapat dibandingkan dengan predikat atau rasio, dan batas seperti ≥95 adalah target, bukan hasil; pembandingannya tidak dicetak.',
  message: ({ nama, kode, tertulis, target, tempatTarget }) =>
    `${nama} untuk ${kode} berisi ${tertulis}, sedangkan targetnya ${target} (${tempatTarget}); keduanya tidak dapat dibandingkan.`,
  fix: () =>
    'Tulis dalam bentuk yang sama dengan targetnya; bila memang diukur dengan cara lain, kosongkan selnya dan jelaskan di Keterangan.',
})

export const tidakSejenis = defineFinding<Kata<'nama' | 'kode' | 'tertulis' | 'target'>>({
  code: 'LK339',
  severity: 'error',
  title: 'Kata di tempat angka',
  why: 'Kata tidak dapat dihitung; angka yang ditulis dengan huruf terbaca sebagai predikat.',
  message: ({ nama, kode, tertulis, target }) =>
    `${nama} untuk ${kode} berisi ${tertulis}, sedangkan targetnya berupa angka (${target}).`,
  expected: () => 'Angka.',
  fix: () => 'Ketik angkanya; bila memang tidak ada datanya, kosongkan selnya.',
})

export const kategoriTertulisBerbeda = defineFinding<
  Kata<'kode' | 'tertulis' | 'capaian' | 'skala' | 'kategori'> & {
    /** How many rows besides. */
    readonly lain: number
  }
>({
  code: 'LK367',
  // Labels are shared by scales with other bounds: the scale may be the wrong one.
  severity: 'warning',
  title: 'Kategori tertulis tidak sama dengan skalanya',
  why: 'Laporan mencetak kategori menurut skalanya; kategori yang ditulis tangan akan berbeda dari yang tercetak.',
  message: ({ kode, tertulis, capaian, skala, kategori, lain }) =>
    `Kategori ${kode} tertulis ${tertulis}, sedangkan capaian ${capaian} pada skala ${skala} termasuk ${kategori}${lain === 0 ? '' : `; demikian pula ${lain} baris lain tidak cocok`}.`,
  expected: ({ kategori }) => kategori,
  fix: () =>
    'Perbaiki kategorinya; bila instansi memakai skala lain, tulis skala itu di lembar Kategori atau pilih di Pengaturan (Skala Kategori).',
})

export const targetTerbalikDariRenstra = defineFinding<
  Kata<'kode' | 'tahun' | 'tertulis' | 'renstra' | 'tempatRenstra'>
>({
  code: 'LK372',
  severity: 'warning',
  title: 'Target tahun lalu dan Renstra tertukar angkanya',
  why: 'Dua angka yang sama dengan letak bertukar biasanya salah ketik; capaian tahun itu dihitung dari target yang salah.',
  message: ({ kode, tahun, tertulis, renstra, tempatRenstra }) =>
    `Target ${kode} tahun ${tahun} tertulis ${tertulis}, sedangkan target Renstra tahun itu ${renstra} (${tempatRenstra}).`,
  fix: () =>
    'Cocokkan dengan Perjanjian Kinerja dan Renstra tahun itu; bila keduanya benar, catat temuan ini di lembar Pengecualian.',
})

export const samaDenganTahunLalu = defineFinding<Kata<'kode' | 'tahun'>>({
  code: 'LK371',
  severity: 'warning',
  title: 'Realisasi sama persis dengan tahun lalu',
  why: 'Angka dengan banyak digit jarang berulang; biasanya angka tahun lalu tertinggal, atau angka tahun ini tersalin ke lembar Riwayat.',
  message: ({ kode, tahun }) =>
    `Realisasi ${kode} sama persis dengan realisasi tahun ${tahun}, sampai angka terakhirnya.`,
  fix: () =>
    'Perbaiki angka tahun yang keliru; bila memang sama, misalnya karena belum diukur lagi, catat temuan ini di lembar Pengecualian.',
})
