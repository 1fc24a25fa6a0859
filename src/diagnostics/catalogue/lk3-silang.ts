/** Findings LK3xx: what contradicts itself between sheets, years and printed figures. */
import { defineFinding } from '../finding.ts'

// ---- Codes that refer to another sheet ---------------------------------------------------------------------------

export const kodeIndikatorTidakDikenal = defineFinding<{
  readonly kode: string
  readonly nama: string
  readonly usul: string
}>({
  code: 'LK301',
  severity: 'error',
  title: 'Kode indikator tidak ada di Perjanjian Kinerja',
  why: 'Baris yang kodenya tidak dikenal tidak masuk ke laporan.',
  message: ({ kode, nama }) =>
    `Kode indikator ${kode}${nama === '' ? '' : ` ${nama}`} tidak ada di lembar Perjanjian Kinerja maupun Indikator Tujuan.`,
  expected: ({ usul }) => (usul === '' ? 'Kode dari lembar Perjanjian Kinerja.' : usul),
  fix: ({ usul }) =>
    usul === ''
      ? 'Samakan kodenya dengan lembar Perjanjian Kinerja, atau hapus baris ini.'
      : `Ganti kodenya menjadi ${usul} bila itu yang dimaksud.`,
})

export const indikatorTanpaRealisasi = defineFinding<{ readonly indikator: string }>({
  code: 'LK302',
  severity: 'error',
  title: 'Indikator tanpa baris realisasi',
  why: 'Setiap indikator yang diperjanjikan harus dilaporkan, juga bila belum diukur.',
  message: ({ indikator }) => `Indikator ${indikator} tidak mempunyai baris di lembar Realisasi.`,
  fix: () => 'Tambahkan barisnya di lembar Realisasi; kosongkan Realisasi bila belum diukur.',
})

export const kodeSasaranTidakDikenal = defineFinding<{ readonly kode: string; readonly usul: string }>({
  code: 'LK303',
  severity: 'error',
  title: 'Kode sasaran tidak ada di Perjanjian Kinerja',
  why: 'Anggaran yang kode sasarannya tidak dikenal tidak terhitung pada sasaran mana pun.',
  message: ({ kode }) => `Kode sasaran ${kode} tidak ada di lembar Perjanjian Kinerja.`,
  expected: ({ usul }) => (usul === '' ? 'Kode dari lembar Perjanjian Kinerja.' : `Salah satu dari ${usul}.`),
  fix: () => 'Samakan kodenya dengan kolom Kode Sasaran di lembar Perjanjian Kinerja.',
})

export const kodePendukungTidakDikenal = defineFinding<{ readonly jenis: string; readonly kode: string }>({
  code: 'LK304',
  severity: 'warning',
  title: 'Kode di lembar pendukung tidak dikenal',
  why: 'Baris ini tidak dapat ditempatkan pada sasaran atau indikatornya.',
  message: ({ jenis, kode }) => `Kode ${jenis} ${kode} tidak ada di lembar Perjanjian Kinerja.`,
  fix: () => 'Samakan kodenya dengan lembar Perjanjian Kinerja, atau kosongkan bila tidak diperlukan.',
})

export const sasaranTanpaProgram = defineFinding<{ readonly sasaran: string }>({
  code: 'LK305',
  severity: 'warning',
  title: 'Sasaran tanpa program',
  why: 'Efisiensi dan program penunjang sasaran ini tidak dapat disajikan.',
  message: ({ sasaran }) => `Sasaran ${sasaran} tidak didukung program mana pun di lembar Anggaran.`,
  fix: () => 'Isi kode sasaran itu di kolom Kode Sasaran (lembar Anggaran), pada program yang mendukungnya.',
})

export const programTanpaSasaran = defineFinding<{ readonly program: string }>({
  code: 'LK306',
  severity: 'warning',
  title: 'Program tanpa sasaran',
  why: 'Anggarannya masuk ke jumlah seluruhnya, tetapi tidak ke sasaran mana pun.',
  message: ({ program }) => `Program ${program} tidak menyebut sasaran yang didukungnya.`,
  fix: () => 'Isi kolom Kode Sasaran pada baris program itu.',
})

export const unitAtasanTidakDikenal = defineFinding<{ readonly unit: string; readonly atasan: string }>({
  code: 'LK307',
  severity: 'warning',
  title: 'Unit atasan tidak dikenal',
  why: 'Bagan struktur organisasi menempatkan setiap unit di bawah atasannya.',
  message: ({ unit, atasan }) => `Atasan ${unit} adalah ${atasan}, yang tidak ada di kolom Unit.`,
  fix: () => 'Tulis nama atasannya persis seperti di kolom Unit, atau tambahkan baris untuk unit atasan itu.',
})

export const tahunRencanaLain = defineFinding<{
  readonly tahun: string
  readonly wajar: string
  /** It is printed all the same, since the sheet has no plan of the usual year. */
  readonly dicetak: boolean
}>({
  code: 'LK308',
  severity: 'warning',
  title: 'Rencana dari tahun lain',
  why: 'Laporan memuat rencana aksi tahun laporan dan rencana tahun berikutnya.',
  message: ({ tahun, wajar, dicetak }) =>
    dicetak
      ? `Rencana tahun ${tahun} dicetak di lampiran; yang lazim ${wajar}.`
      : `Baris tahun ${tahun} tidak dicetak; yang dicetak ${wajar}.`,
  expected: ({ wajar }) => wajar,
  fix: () => 'Perbaiki kolom Tahun, atau hapus barisnya.',
})

export const tujuanTidakDikenal = defineFinding<{ readonly kode: string; readonly tujuan: string }>({
  code: 'LK309',
  severity: 'error',
  title: 'Tujuan tidak ada di Perjanjian Kinerja',
  why: 'Indikator tujuan ditempatkan pada tujuan yang sama di lembar Perjanjian Kinerja.',
  message: ({ kode, tujuan }) => `Tujuan ${kode} ${tujuan} tidak ada di lembar Perjanjian Kinerja.`,
  fix: () => 'Samakan Kode Tujuan atau Tujuan dengan lembar Perjanjian Kinerja.',
})

// ---- Rows that say one thing twice --------------------------------------------------------------------------------

export const namaSasaranGanda = defineFinding<{
  readonly nama: string
  readonly kode: string
  readonly kodePertama: string
  readonly pertama: string
}>({
  code: 'LK325',
  severity: 'warning',
  title: 'Satu sasaran dengan dua kode',
  why: 'Sasaran dikenali lewat kodenya. Nama yang sama dengan dua kode dihitung dan dicetak sebagai dua sasaran.',
  message: ({ nama, kode, kodePertama, pertama }) =>
    `Sasaran ${nama} berkode ${kode} di sini, sedangkan di ${pertama} berkode ${kodePertama}.`,
  expected: ({ kodePertama }) => kodePertama,
  fix: ({ kodePertama }) =>
    `Ganti kodenya menjadi ${kodePertama} bila sasarannya sama, atau bedakan nama kedua sasaran itu.`,
})

export const sumberDanaGanda = defineFinding<{ readonly nama: string; readonly pertama: string }>({
  code: 'LK326',
  severity: 'warning',
  title: 'Sumber dana tertulis dua kali',
  why: 'Sumber dana yang tertulis dua kali terhitung dua kali dan dicetak sebagai dua baris.',
  message: ({ nama, pertama }) => `Sumber dana ${nama} sudah ada di ${pertama}.`,
  fix: () => 'Hapus baris yang berulang, atau bedakan namanya (misalnya DAK Fisik dan DAK Nonfisik).',
})

export const pegawaiTidakBulat = defineFinding<{ readonly uraian: string; readonly jumlah: string }>({
  code: 'LK327',
  severity: 'error',
  title: 'Jumlah pegawai tidak wajar',
  why: 'Pegawai dihitung per orang, jadi jumlahnya bilangan bulat 0 atau lebih.',
  message: ({ uraian, jumlah }) => `Jumlah pegawai ${uraian} tertulis ${jumlah} orang.`,
  expected: () => 'Bilangan bulat, 0 atau lebih.',
  fix: () => 'Perbaiki jumlahnya menurut daftar pegawai.',
})

export const kodeTujuanLain = defineFinding<{
  readonly tujuan: string
  readonly kode: string
  readonly kodePerjanjian: string
  readonly tempat: string
}>({
  code: 'LK329',
  severity: 'warning',
  title: 'Kode tujuan berbeda dari Perjanjian Kinerja',
  why: 'Tujuan dikenali lewat kodenya; satu tujuan dengan dua kode membingungkan pembaca tabelnya.',
  message: ({ tujuan, kode, kodePerjanjian, tempat }) =>
    `Tujuan ${tujuan} berkode ${kode} di sini, sedangkan di ${tempat} berkode ${kodePerjanjian}.`,
  expected: ({ kodePerjanjian }) => kodePerjanjian,
  fix: ({ kodePerjanjian }) => `Ganti kodenya menjadi ${kodePerjanjian}, atau perbaiki nama tujuannya.`,
})

export const unitGanda = defineFinding<{ readonly unit: string; readonly pertama: string }>({
  code: 'LK328',
  severity: 'warning',
  title: 'Unit tertulis dua kali',
  why: 'Unit yang tertulis dua kali di bawah atasan yang sama muncul dua kali di bagan struktur organisasi.',
  message: ({ unit, pertama }) => `Unit ${unit} dengan atasan yang sama sudah ada di ${pertama}.`,
  fix: () => 'Hapus baris yang berulang, atau perbaiki nama unitnya.',
})

// ---- Percentages and values --------------------------------------------------------------------------------------

export const capaianBerbeda = defineFinding<{
  readonly kode: string
  readonly tertulis: string
  readonly hitungan: string
  readonly target: string
  readonly realisasi: string
  readonly rumus: string
  readonly dugaan: string
}>({
  code: 'LK310',
  severity: 'error',
  title: '% Capaian tidak sama dengan hitungan',
  why: 'Capaian yang diketik akan berbeda dengan angka yang dicetak laporan.',
  message: ({ kode, tertulis, hitungan, target, realisasi, rumus, dugaan }) =>
    `% Capaian ${kode} tertulis ${tertulis}, sedangkan target ${target} dan realisasi ${realisasi} dengan rumus ${rumus} memberi ${hitungan}.${dugaan}`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki % Capaian, Target, atau Realisasi; kolom % Capaian boleh dikosongkan.',
})

export const persenTertukar = defineFinding<{
  readonly satu: string
  readonly dua: string
  readonly nilaiSatu: string
  readonly nilaiDua: string
  readonly tempatDua: string
}>({
  code: 'LK311',
  severity: 'error',
  title: 'Dua persentase tertukar',
  why: 'Masing-masing persentase cocok dengan hitungan baris yang lain.',
  message: ({ satu, dua, nilaiSatu, nilaiDua, tempatDua }) =>
    `Persentase ${satu} tertulis ${nilaiSatu} dan ${dua} (${tempatDua}) tertulis ${nilaiDua}; menurut hitungan keduanya tertukar.`,
  expected: ({ nilaiDua }) => nilaiDua,
  fix: () => 'Tukar kedua persentase itu.',
})

export const capaianMengulangRealisasi = defineFinding<{ readonly kode: string; readonly hitungan: string }>({
  code: 'LK312',
  severity: 'error',
  title: 'Kolom % Capaian mengulang Realisasi',
  why: 'Angka realisasi tersalin ke kolom capaian, sehingga capaian yang tertulis salah.',
  message: ({ kode, hitungan }) =>
    `% Capaian ${kode} sama dengan realisasinya; menurut hitungan seharusnya ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Kosongkan kolom % Capaian, atau isi dengan capaian yang benar.',
})

export const kolomBergeser = defineFinding<{
  readonly kode: string
  readonly tahun: string
  readonly target: string
  readonly realisasi: string
}>({
  code: 'LK313',
  severity: 'error',
  title: 'Target dan realisasi tertulis di kolom yang salah',
  why: 'Angka yang bergeser satu kolom membuat target terbaca sebagai realisasi dan realisasi sebagai capaian.',
  message: ({ kode, tahun, target, realisasi }) =>
    `Riwayat ${tahun} untuk ${kode}: kolom Realisasi berisi targetnya (${target}) dan kolom % Capaian berisi realisasinya (${realisasi}).`,
  expected: ({ target, realisasi }) => `Target ${target}, Realisasi ${realisasi}.`,
  fix: () => 'Geser kedua angka itu ke kolom Target dan Realisasi.',
})

export const jenisTidakSama = defineFinding<{
  readonly kode: string
  readonly target: string
  readonly realisasi: string
  readonly tempatTarget: string
  /** A letter stands where a number was promised, a number where a letter of a scale not named was, a ratio turned round. */
  readonly saran: 'angka' | 'skala' | 'rasio' | null
}>({
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

export const riwayatBedaTahunLaporan = defineFinding<{
  readonly kolom: string
  readonly kode: string
  readonly tahun: string
  readonly tertulis: string
  readonly seharusnya: string
  readonly tempat: string
}>({
  code: 'LK315',
  severity: 'error',
  title: 'Riwayat tahun laporan berbeda',
  why: 'Angka tahun laporan sudah ada di lembar Perjanjian Kinerja dan Realisasi; keduanya tidak boleh berbeda.',
  message: ({ kolom, kode, tahun, tertulis, seharusnya, tempat }) =>
    `${kolom} ${kode} tahun ${tahun} di lembar Riwayat ${tertulis}, sedangkan di ${tempat} ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: ({ tahun }) => `Samakan keduanya, atau hapus baris tahun ${tahun} dari lembar Riwayat.`,
})

export const capaianRiwayatBerbeda = defineFinding<{
  readonly kode: string
  readonly tahun: string
  readonly tertulis: string
  readonly hitungan: string
}>({
  code: 'LK316',
  severity: 'error',
  title: '% Capaian di Riwayat tidak sama dengan hitungan',
  why: 'Target, realisasi, dan capaian pada satu baris harus saling cocok.',
  message: ({ kode, tahun, tertulis, hitungan }) =>
    `% Capaian ${kode} tahun ${tahun} tertulis ${tertulis}, sedangkan hitungannya ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki angka yang salah pada baris itu, atau kosongkan % Capaian.',
})

export const capaianRiwayatHampirTepat = defineFinding<{
  readonly kode: string
  readonly tahun: string
  readonly tertulis: string
  readonly hitungan: string
  readonly target: string
  readonly tempatTarget: string
}>({
  code: 'LK317',
  severity: 'warning',
  title: '% Capaian di Riwayat berbeda tipis dari target Renstra',
  why: 'Selisih satu angka di belakang koma biasanya berarti desimalnya dipotong, bukan dibulatkan.',
  message: ({ kode, tahun, tertulis, hitungan, target, tempatTarget }) =>
    `% Capaian ${kode} tahun ${tahun} tertulis ${tertulis}, sedangkan terhadap target Renstra ${target} (${tempatTarget}) hitungannya ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Isi kolom Target pada baris itu, atau perbaiki pembulatan % Capaian.',
})

export const capaianTanpaRealisasi = defineFinding<{ readonly kode: string; readonly tertulis: string }>({
  code: 'LK318',
  severity: 'error',
  title: '% Capaian tanpa Realisasi',
  why: 'Capaian dihitung dari realisasi; tanpa realisasi indikator ini dilaporkan belum diukur.',
  message: ({ kode, tertulis }) => `% Capaian ${kode} tertulis ${tertulis}, tetapi realisasinya kosong.`,
  fix: () => 'Isi Realisasi (atau Pembilang dan Penyebut); bila belum diukur, kosongkan % Capaian.',
})

export const realisasiBedaRataRata = defineFinding<{
  readonly kode: string
  readonly tertulis: string
  readonly hitungan: string
}>({
  code: 'LK319',
  severity: 'error',
  title: 'Realisasi tujuan tidak sama dengan rata-rata sasarannya',
  why: 'Indikator dengan Dasar “Rata-rata sasaran” dihitung dari sasaran di bawahnya; realisasi yang diketik hanya diperiksa.',
  message: ({ kode, tertulis, hitungan }) =>
    `Realisasi ${kode} tertulis ${tertulis}, sedangkan rata-rata capaian sasarannya ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Kosongkan Realisasi, atau pilih Dasar “Diukur”.',
})

// ---- Renstra, years ----------------------------------------------------------------------------------------------

export const perjanjianBedaRenstra = defineFinding<{
  readonly kode: string
  readonly tahun: string
  /** The sheet of the promise. */
  readonly lembar: string
  readonly target: string
  readonly renstra: string
  readonly tempatRenstra: string
}>({
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

export const seribuKali = defineFinding<{
  readonly kode: string
  readonly tertulis: string
  readonly lain: string
  readonly pembanding: string
  readonly tempatPembanding: string
}>({
  code: 'LK321',
  severity: 'warning',
  title: 'Nilai sekitar seribu kali nilai di lembar lain',
  why: 'Titik ribuan yang terbaca sebagai tanda desimal (atau sebaliknya) mengubah nilai menjadi seribu kali.',
  message: ({ kode, tertulis, lain, pembanding, tempatPembanding }) =>
    `Nilai ${kode} terbaca ${tertulis}, sedangkan ${tempatPembanding} berisi ${pembanding}; mungkin maksudnya ${lain}.`,
  expected: ({ tertulis, lain }) => `${lain} atau ${tertulis}, sesuai dengan lembar lain.`,
  fix: () => 'Ketik ulang sebagai angka tanpa titik ribuan, atau perbaiki nilai pembandingnya.',
})

export const persenSebagaiPecahan = defineFinding<{
  readonly kode: string
  readonly tertulis: string
  readonly lain: string
  readonly pembanding: string
  readonly tempatPembanding: string
}>({
  code: 'LK322',
  severity: 'warning',
  title: 'Persen tertulis sebagai pecahan',
  why: 'Nilai 0,95 pada indikator bersatuan persen biasanya berarti 95%; kedua nilai harus ditulis dengan cara yang sama.',
  message: ({ kode, tertulis, lain, pembanding, tempatPembanding }) =>
    `Nilai ${kode} tertulis ${tertulis}, sedangkan ${tempatPembanding} berisi ${pembanding}; mungkin maksudnya ${lain}.`,
  expected: ({ tertulis, lain }) => `${lain} atau ${tertulis}, sesuai dengan lembar lain.`,
  fix: () => 'Tulis persen sebagai 95, atau beri sel itu format persen.',
})

export const kondisiAkhirBerbeda = defineFinding<{
  readonly kode: string
  readonly kondisiAkhir: string
  readonly tahun: string
  readonly target: string
  readonly tempatTarget: string
}>({
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

export const tahunRenstraDiLuarPeriode = defineFinding<{
  readonly tahun: string
  readonly periode: string
}>({
  code: 'LK324',
  severity: 'warning',
  title: 'Kolom tahun Renstra di luar periodenya',
  why: 'Kolom tahun yang tidak termasuk periode biasanya salah ketik, atau Periode Renstra yang diisikan keliru.',
  message: ({ tahun, periode }) =>
    `Lembar Renstra memuat kolom tahun ${tahun}, padahal Periode Renstra di lembar Identitas ${periode}.`,
  expected: ({ periode }) => `Tahun di dalam periode ${periode}.`,
  fix: () => 'Perbaiki tahun pada judul kolom itu, atau perbaiki Periode Renstra di lembar Identitas.',
})

export const periodeTidakWajar = defineFinding<{
  readonly periode: string
  /** How many years it names; '' where it cannot be read. */
  readonly tahun: string
}>({
  code: 'LK334',
  severity: 'warning',
  title: 'Periode Renstra tidak wajar',
  why: 'Periode menentukan target mana yang menjadi akhir Renstra; periode yang keliru membuat pembandingannya keliru atau hilang.',
  message: ({ periode, tahun }) =>
    tahun === ''
      ? `Periode Renstra “${periode}” tidak terbaca sebagai tahun awal dan tahun akhir.`
      : `Periode Renstra “${periode}” meliputi ${tahun} tahun.`,
  expected: () => 'Tahun awal dan tahun akhir, misalnya 2021-2026.',
  fix: () => 'Perbaiki isian Periode Renstra: tahun awal, tanda hubung, lalu tahun akhir.',
})

export const polaritasTerbalik = defineFinding<{
  readonly indikator: string
  readonly dipakai: string
  readonly seharusnya: string
  readonly tertulis: string
}>({
  code: 'LK335',
  severity: 'error',
  title: 'Polaritas tampaknya terbalik',
  why: 'Polaritas menentukan apakah angka yang lebih tinggi berarti lebih baik; bila terbalik, capaian dan kesimpulannya terbalik.',
  message: ({ indikator, dipakai, seharusnya, tertulis }) =>
    `Indikator ${indikator} dihitung sebagai ${dipakai}, padahal arah target Renstra dan % Capaian yang tertulis (${tertulis}) menunjukkan ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: ({ seharusnya }) => `Isi kolom Polaritas di lembar Perjanjian Kinerja dengan “${seharusnya}”.`,
})

export const rataRataTertulisBerbeda = defineFinding<{
  readonly tertulis: string
  readonly hitungan: string
  /** The code of the indicator that was left out of it; '' for none. */
  readonly tanpa: string
  /** The highest capaian that the mean recognises, another than the report does; '' for none. */
  readonly batas: string
}>({
  code: 'LK345',
  // Which mean an office means, and by what weights, is not written: it may be right after all.
  severity: 'warning',
  title: 'Rata-rata capaian tidak sama dengan hitungan',
  why: 'Baris rata-rata di bawah indikator harus cocok dengan capaian indikatornya; bila tidak, salah satunya salah ketik.',
  message: ({ tertulis, hitungan, tanpa, batas }) =>
    `Rata-rata capaian tertulis ${tertulis}, sedangkan rata-rata indikator di atasnya ${hitungan}.${tanpa === '' ? '' : ` Angka itu cocok bila ${tanpa} tidak ikut dihitung; mungkin selnya berupa teks atau di luar rentang rumusnya.`}${batas === '' ? '' : ` Angka itu cocok bila capaian tertinggi yang diakui ${batas}.`}`,
  expected: ({ hitungan }) => hitungan,
  fix: ({ batas }) =>
    batas === ''
      ? 'Perbaiki rata-ratanya; baris rata-rata boleh dihapus karena laporan menghitungnya sendiri.'
      : `Bila memang demikian, isi Batas Atas Capaian di lembar Pengaturan dengan ${batas}; bila tidak, perbaiki rata-ratanya.`,
})

export const belanjaBedaAnggaran = defineFinding<{
  /** One entry a column that differs. */
  readonly beda: readonly {
    readonly kolom: string
    readonly tertulis: string
    readonly anggaran: string
    readonly selisih: string
  }[]
}>({
  code: 'LK330',
  severity: 'error',
  title: 'Jumlah belanja tidak sama dengan jumlah anggaran',
  why: 'Rincian menurut jenis belanja dan menurut program berasal dari anggaran yang sama.',
  message: ({ beda }) =>
    `Jumlah ${beda
      .map(
        ({ kolom, tertulis, anggaran, selisih }) =>
          `${kolom} di lembar Belanja ${tertulis}, sedangkan di lembar Anggaran ${anggaran} (selisih ${selisih})`,
      )
      .join('; jumlah ')}.`,
  expected: ({ beda }) => beda.map(({ kolom, anggaran }) => `${kolom} ${anggaran}`).join('; '),
  fix: () => 'Cocokkan kedua lembar dengan LRA, lalu perbaiki yang salah atau lengkapi barisnya.',
})

export const sumberDanaBedaAnggaran = defineFinding<{
  /** One entry a column that differs. */
  readonly beda: readonly {
    readonly kolom: string
    readonly tertulis: string
    readonly anggaran: string
    readonly selisih: string
  }[]
}>({
  code: 'LK331',
  severity: 'error',
  title: 'Jumlah sumber dana tidak sama dengan jumlah anggaran',
  why: 'Seluruh anggaran dibiayai dari sumber-sumber dana yang disebut.',
  message: ({ beda }) =>
    `Jumlah ${beda
      .map(
        ({ kolom, tertulis, anggaran, selisih }) =>
          `${kolom} di lembar Sumber Dana ${tertulis}, sedangkan di lembar Anggaran ${anggaran} (selisih ${selisih})`,
      )
      .join('; jumlah ')}.`,
  expected: ({ beda }) => beda.map(({ kolom, anggaran }) => `${kolom} ${anggaran}`).join('; '),
  fix: () => 'Cocokkan kedua lembar dengan DPA dan LRA, lalu perbaiki yang salah.',
})

export const barisAnggaranGanda = defineFinding<{
  readonly tingkat: string
  readonly uraian: string
  readonly pertama: string
}>({
  code: 'LK336',
  severity: 'error',
  title: 'Baris anggaran tertulis dua kali',
  why: 'Baris yang tertulis dua kali membuat pagu dan realisasinya terhitung dua kali.',
  message: ({ tingkat, uraian, pertama }) =>
    `${tingkat} ${uraian} dengan kode yang sama sudah ada di ${pertama}.`,
  fix: () => 'Hapus salah satu barisnya; bila memang dua baris, bedakan kodenya.',
})

export const paguRealisasiTertukar = defineFinding<{ readonly jumlah: string }>({
  code: 'LK337',
  severity: 'error',
  title: 'Kolom Pagu dan Realisasi tampaknya tertukar',
  why: 'Belanja tidak boleh melampaui pagunya; bila semua baris begitu, judul atau isi kedua kolom tertukar.',
  message: ({ jumlah }) =>
    `Pada ${jumlah} baris rincian realisasinya lebih besar daripada pagunya, dan tidak ada yang lebih kecil.`,
  expected: () => 'Pagu di kolom Pagu, realisasi di kolom Realisasi.',
  fix: () => 'Tukar judul kolom Pagu dan Realisasi, atau tukar isinya.',
})

export const rupiahNegatif = defineFinding<{ readonly nilai: string }>({
  code: 'LK338',
  severity: 'error',
  title: 'Rupiah negatif',
  why: 'Pagu dan belanja tidak dapat kurang dari nol; biasanya tanda minusnya salah ketik.',
  message: ({ nilai }) => `Rupiah di sel ini kurang dari nol: ${nilai}.`,
  expected: () => 'Rupiah 0 atau lebih.',
  fix: () => 'Hapus tanda minusnya; bila memang pengembalian belanja, kurangkan dari baris belanjanya.',
})

export const tidakSejenis = defineFinding<{
  readonly nama: string
  readonly kode: string
  readonly tertulis: string
  readonly target: string
}>({
  code: 'LK339',
  severity: 'error',
  title: 'Kata di tempat angka',
  why: 'Kata tidak dapat dihitung; angka yang ditulis dengan huruf terbaca sebagai predikat.',
  message: ({ nama, kode, tertulis, target }) =>
    `${nama} untuk ${kode} berisi ${tertulis}, sedangkan targetnya berupa angka (${target}).`,
  expected: () => 'Angka.',
  fix: () => 'Ketik angkanya; bila memang tidak ada datanya, kosongkan selnya.',
})

export const anggaranRencanaBerbeda = defineFinding<{
  readonly uraian: string
  readonly tertulis: string
  readonly pagu: string
  readonly tempat: string
}>({
  code: 'LK332',
  severity: 'warning',
  title: 'Anggaran rencana aksi berbeda satu angka dari pagunya',
  why: 'Dua jumlah rupiah yang hanya berbeda satu angka atau banyaknya nol hampir selalu satu jumlah yang salah ketik.',
  message: ({ uraian, tertulis, pagu, tempat }) =>
    `Anggaran ${uraian} di Rencana Aksi ${tertulis}, sedangkan di ${tempat} ${pagu}.`,
  expected: ({ pagu }) => pagu,
  fix: () => 'Cocokkan dengan DPA, lalu samakan kedua angka itu.',
})

export const targetRencanaBerbeda = defineFinding<{
  readonly kode: string
  readonly tertulis: string
  readonly target: string
  readonly tempat: string
}>({
  code: 'LK333',
  severity: 'warning',
  title: 'Target rencana aksi berbeda dari Perjanjian Kinerja',
  why: 'Rencana aksi menjabarkan target perjanjian kinerja; target setahunnya harus sama.',
  message: ({ kode, tertulis, target, tempat }) =>
    `Target ${kode} di Rencana Aksi ${tertulis}, sedangkan di ${tempat} ${target}.`,
  expected: ({ target }) => target,
  fix: () => 'Samakan target rencana aksi dengan perjanjian kinerja, atau perbaiki kode indikatornya.',
})

export const tahunLaluBerbeda = defineFinding<{
  readonly kolom: string
  readonly kode: string
  readonly tahun: string
  readonly tertulis: string
  readonly dulu: string
  readonly tempatDulu: string
}>({
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

export const bukanTahunLalu = defineFinding<{
  readonly berkas: string
  readonly tahunBerkas: string
  readonly tahun: string
}>({
  code: 'LK341',
  severity: 'warning',
  title: 'Buku kerja pembanding bukan dari tahun sebelumnya',
  why: 'Angka tahun lalu hanya dapat dicocokkan dengan buku kerja tahun sebelumnya.',
  message: ({ berkas, tahunBerkas, tahun }) =>
    `Buku kerja pembanding ${berkas} bertahun ${tahunBerkas}, bukan tahun sebelum ${tahun}.`,
  fix: () => 'Pilih buku kerja tahun sebelumnya, atau perbaiki isian Tahun.',
})

export const bukanInstansiSama = defineFinding<{
  readonly berkas: string
  readonly lain: string
  readonly ini: string
}>({
  code: 'LK342',
  severity: 'warning',
  title: 'Buku kerja pembanding dari instansi lain',
  why: 'Angka tahun lalu hanya dapat dicocokkan dengan buku kerja instansi yang sama.',
  message: ({ berkas, lain, ini }) => `Buku kerja pembanding ${berkas} milik ${lain}, bukan ${ini}.`,
  fix: () =>
    'Pilih buku kerja tahun lalu dari instansi yang sama, atau perbaiki Nama OPD dan Pemerintah Daerah.',
})

// ---- Names -------------------------------------------------------------------------------------------------------

export const namaBerbeda = defineFinding<{
  readonly jenis: string
  readonly kode: string
  readonly nama: string
  readonly namaAcuan: string
  readonly tempat: string
}>({
  code: 'LK350',
  severity: 'warning',
  title: 'Nama berbeda antarlembar',
  why: 'Satu indikator atau sasaran yang namanya berganti-ganti membuat pembaca mengira ada dua.',
  message: ({ jenis, kode, nama, namaAcuan, tempat }) =>
    `Nama ${jenis} ${kode} di sini ${nama}, sedangkan di ${tempat} ${namaAcuan}.`,
  expected: ({ namaAcuan }) => namaAcuan,
  fix: () => 'Samakan namanya di kedua lembar, atau perbaiki kodenya bila yang dimaksud lain.',
})

export const satuanBerbeda = defineFinding<{
  readonly kode: string
  readonly satuan: string
  readonly satuanPerjanjian: string
  readonly tempat: string
}>({
  code: 'LK351',
  severity: 'warning',
  title: 'Satuan berbeda antarlembar',
  why: 'Nilai dengan satuan yang berbeda tidak dapat dibandingkan.',
  message: ({ kode, satuan, satuanPerjanjian, tempat }) =>
    `Satuan ${kode} di sini ${satuan}, sedangkan di ${tempat} ${satuanPerjanjian}.`,
  expected: ({ satuanPerjanjian }) => satuanPerjanjian,
  fix: () => 'Samakan satuannya di kedua lembar, beserta angkanya bila perlu.',
})

// ---- Sheet Angka Cetak -------------------------------------------------------------------------------------------

export const angkaCetakBerbeda = defineFinding<{
  readonly pokok: string
  readonly tertulis: string
  readonly hitungan: string
}>({
  code: 'LK360',
  severity: 'error',
  title: 'Angka tercetak tidak sama dengan hitungan',
  why: 'Angka di laporan yang sudah dicetak tidak dapat ditelusuri ke datanya.',
  message: ({ pokok, tertulis, hitungan }) =>
    `${pokok} tercetak ${tertulis}, sedangkan menurut buku kerja ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki angka di laporan, atau perbaiki datanya di buku kerja.',
})

export const rataRataMenghitungKosong = defineFinding<{
  readonly tahun: string
  readonly tertulis: string
  readonly hitungan: string
  readonly terukur: string
  readonly pembagi: string
}>({
  code: 'LK361',
  severity: 'error',
  title: 'Rata-rata menghitung nilai kosong sebagai nol',
  why: 'Indikator yang tidak diukur bukan indikator bernilai 0; ia tidak ikut dirata-ratakan.',
  message: ({ tahun, tertulis, hitungan, terukur, pembagi }) =>
    `Rata-rata capaian tahun ${tahun} tercetak ${tertulis}: jumlah ${terukur} capaian dibagi ${pembagi}, sehingga yang tidak diukur terhitung 0. Yang benar ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: ({ terukur }) => `Bagi dengan ${terukur}, yaitu banyaknya indikator yang diukur.`,
})

export const rekapKategoriBerbeda = defineFinding<{
  readonly tercetak: string
  readonly hitungan: string
}>({
  code: 'LK362',
  severity: 'error',
  title: 'Rekapitulasi kategori tidak sama dengan hitungan',
  why: 'Jumlah indikator per kategori harus mengikuti batas-batas kategorinya sendiri.',
  message: ({ tercetak, hitungan }) =>
    `Rekapitulasi kategori tercetak ${tercetak}, sedangkan menurut capaiannya ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki rekapitulasinya menurut batas kategori.',
})

export const pokokTidakDikenal = defineFinding<{ readonly pokok: string; readonly usul: string }>({
  code: 'LK363',
  severity: 'warning',
  title: 'Pokok angka cetak tidak dikenal',
  why: 'Angka dengan pokok yang tidak dikenal tidak dapat diperiksa.',
  message: ({ pokok }) => `Pokok ${pokok} tidak dikenal, sehingga angkanya tidak diperiksa.`,
  expected: ({ usul }) => usul,
  fix: () => 'Pakai salah satu pokok yang dikenal.',
})

export const angkaTanpaPembanding = defineFinding<{
  readonly pokok: string
  readonly tahun: string
  /** Sheet Riwayat may hold it. */
  readonly lampau: boolean
}>({
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

export const kunciTidakDikenal = defineFinding<{
  readonly pokok: string
  readonly kunci: string
  readonly jenis: string
}>({
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
