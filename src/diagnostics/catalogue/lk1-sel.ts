/** LK1xx: what stands in one cell. */
import { defineFinding, type Kata } from '../finding.ts'

export const angkaBermaknaGanda = defineFinding<{
  readonly bacaan: readonly [string, string]
  /** In a ratio: typed as a number, 1:1000 would become a time. */
  readonly rasio: boolean
}>({
  code: 'LK101',
  severity: 'error',
  title: 'Angka dapat dibaca dua cara',
  why: 'Angka yang ditulis sebagai teks dengan satu titik atau koma dan tiga angka di belakangnya bisa berarti ribuan atau pecahan; selisihnya seribu kali lipat.',
  message: ({ bacaan }) => `Angka ini dapat dibaca ${bacaan[0]} atau ${bacaan[1]}.`,
  expected: ({ bacaan, rasio }) => `${bacaan[0]} atau ${bacaan[1]}${rasio ? '' : ', ditulis sebagai angka'}`,
  fix: ({ rasio }) =>
    rasio
      ? 'Ubah format sel menjadi Text, lalu ketik ulang rasionya tanpa titik ribuan, misalnya 1:1000.'
      : 'Ubah format sel menjadi Number atau General, lalu ketik ulang angkanya tanpa titik ribuan.',
})

export const angkaCaraAsing = defineFinding<Kata<'bacaan'>>({
  code: 'LK102',
  severity: 'error',
  title: 'Angka ditulis dengan cara asing',
  why: 'Di Indonesia titik memisahkan ribuan dan koma memisahkan pecahan; sebaliknya mudah salah dibaca, dan selisihnya bisa seribu kali.',
  message: ({ bacaan }) =>
    `Angka di sel ini berupa teks dengan koma sebagai pemisah ribuan (cara luar negeri); mungkin maksudnya ${bacaan}.`,
  expected: ({ bacaan }) => bacaan,
  fix: () =>
    'Kosongkan sel, pilih format Number, lalu ketik ulang angkanya tanpa pemisah ribuan; Excel yang menambahkan pemisahnya.',
})

export const angkaTidakTerbaca = defineFinding<
  Kata<'kolom' | 'bentuk'> & {
    /** Nothing but digits, dots and commas: one of these stands where none can. */
    readonly pemisah: boolean
  }
>({
  code: 'LK103',
  severity: 'error',
  title: 'Isi sel bukan angka yang dapat dibaca',
  why: 'Isi yang tidak terbaca tidak dapat dihitung.',
  message: ({ kolom, pemisah }) =>
    `Isi kolom “${kolom}” ini tidak terbaca sebagai nilai${pemisah ? ': letak titik atau komanya tidak lazim' : ''}.`,
  expected: ({ bentuk }) => bentuk,
  fix: ({ pemisah }) =>
    pemisah
      ? 'Cocokkan angkanya dengan sumbernya (mungkin ada angka yang kurang atau titik yang salah tempat), lalu ketik ulang tanpa titik ribuan.'
      : 'Ketik angkanya saja; pindahkan keterangannya ke kolom lain.',
})

export const duaAngka = defineFinding<{
  readonly kolom: string
  /** "183 dari 200": probably numerator and denominator. */
  readonly pecahan: boolean
  /** "4 012": perhaps one figure whose thousands are kept apart by a space; '' for anything else. */
  readonly berspasi: string
}>({
  code: 'LK104',
  severity: 'error',
  title: 'Lebih dari satu nilai dalam satu sel',
  why: 'Satu sel hanya dapat memuat satu nilai; memilih salah satunya berarti menebak.',
  message: ({ kolom, berspasi }) =>
    berspasi === ''
      ? `Sel kolom “${kolom}” ini memuat lebih dari satu nilai.`
      : `Sel kolom “${kolom}” ini memuat spasi di antara angka; dapat dibaca satu angka (${berspasi}) atau dua.`,
  expected: () => 'satu nilai',
  fix: ({ pecahan, berspasi }) =>
    berspasi !== ''
      ? 'Bila satu angka, ketik ulang tanpa spasi; bila dua, sisakan satu di sel ini.'
      : pecahan
        ? 'Ketik hasil baginya (untuk persen, kalikan 100), atau kosongkan sel ini dan isi kolom Pembilang dan Penyebut.'
        : 'Sisakan satu nilai di sel ini; pindahkan yang lain ke baris atau kolomnya sendiri.',
})

export const rumusTanpaHasil = defineFinding<{ readonly jumlah: number }>({
  code: 'LK105',
  severity: 'error',
  title: 'Rumus belum dihitung',
  why: 'Buku kerja menyimpan rumusnya, tetapi tidak menyimpan hasilnya.',
  message: ({ jumlah }) =>
    jumlah === 1
      ? 'Rumus di sel ini belum mempunyai hasil.'
      : `Rumus di ${jumlah} sel lembar ini belum mempunyai hasil.`,
  expected: () => 'hasil rumus',
  fix: () =>
    'Buka buku kerja di Excel, tunggu sampai terhitung, lalu simpan; atau ganti rumus dengan nilainya.',
})

export const nilaiGalat = defineFinding<void>({
  code: 'LK106',
  severity: 'error',
  title: 'Sel berisi galat Excel',
  why: 'Galat seperti #REF! atau #DIV/0! bukan data.',
  message: () => 'Sel ini berisi galat Excel, bukan nilai.',
  expected: () => 'nilai',
  fix: () => 'Perbaiki rumusnya, atau ganti dengan nilainya.',
})

export const tanggalDiKolomAngka = defineFinding<{ readonly bacaan: string | null }>({
  code: 'LK107',
  severity: 'error',
  title: 'Angka berubah menjadi tanggal',
  why: 'Excel mengubah ketikan seperti 1.5 atau 3-4 menjadi tanggal.',
  message: ({ bacaan }) =>
    bacaan === null
      ? 'Sel ini berisi tanggal, padahal kolomnya untuk angka.'
      : `Sel ini berisi tanggal, padahal kolomnya untuk angka; mungkin maksudnya ${bacaan}.`,
  expected: ({ bacaan }) => bacaan ?? 'angka',
  fix: () => 'Ubah format sel menjadi General, lalu ketik ulang angkanya.',
})

export const rasioMenjadiJam = defineFinding<Kata<'bacaan' | 'angka'>>({
  code: 'LK108',
  severity: 'error',
  title: 'Rasio atau angka berubah menjadi jam',
  why: 'Excel mengubah ketikan seperti 1:17 menjadi jam; pada pengaturan Indonesia juga 1.17.',
  message: ({ bacaan, angka }) =>
    `Excel mengubah ketikan di sel ini menjadi jam; mungkin yang dimaksud rasio ${bacaan} atau angka ${angka}.`,
  expected: ({ bacaan, angka }) => `rasio ${bacaan} sebagai teks, atau angka ${angka}`,
  fix: ({ bacaan, angka }) =>
    `Bila rasio, ubah format sel menjadi Text lalu ketik ${bacaan}; bila angka, ubah menjadi General lalu ketik ${angka}; bila lamanya waktu, ubah menjadi General lalu ketik jumlah menit, jam, atau harinya.`,
})

export const benarSalahDiKolomAngka = defineFinding<Kata<'kolom'>>({
  code: 'LK109',
  severity: 'error',
  title: 'Benar/salah di kolom angka',
  why: 'TRUE atau FALSE bukan angka; biasanya hasil rumus perbandingan.',
  message: ({ kolom }) => `Sel kolom “${kolom}” ini berisi TRUE atau FALSE.`,
  expected: () => 'angka',
  fix: () => 'Ganti dengan angkanya; untuk indikator ya/tidak ketik Ya atau Tidak.',
})

export const angkaDiLuarBatas = defineFinding<void>({
  code: 'LK110',
  severity: 'error',
  title: 'Angka di luar batas',
  why: 'Angka sebesar ini tidak mungkin berasal dari laporan kinerja dan tidak dapat dihitung.',
  message: () => 'Angka di sel ini terlalu besar untuk dihitung.',
  expected: () => 'angka yang wajar',
  fix: () => 'Periksa apakah ada angka yang terketik berulang, lalu ketik ulang angkanya.',
})

export const kataPengali = defineFinding<Kata<'kata'>>({
  code: 'LK111',
  severity: 'error',
  title: 'Angka dengan kata pengali',
  why: 'Kata seperti juta atau miliar mengubah besarnya angka; kalau diabaikan angkanya salah.',
  message: ({ kata }) => `Angka ini memakai kata “${kata}”.`,
  expected: () => 'angka utuh, misalnya 1500000 untuk 1,5 juta',
  fix: ({ kata }) => `Ketik angka utuhnya tanpa kata “${kata}”.`,
})

export const rentangTerbalik = defineFinding<Kata<'rentang'>>({
  code: 'LK112',
  severity: 'error',
  title: 'Rentang terbalik',
  why: 'Batas bawah rentang harus lebih kecil daripada batas atasnya.',
  message: () => 'Rentang ini ditulis dari angka besar ke angka kecil.',
  expected: ({ rentang }) => rentang,
  fix: ({ rentang }) => `Tulis ${rentang} bila itu rentangnya.`,
})

export const kodeMenjadiTanggal = defineFinding<Kata<'bacaan'>>({
  code: 'LK113',
  severity: 'error',
  title: 'Kode berubah menjadi tanggal atau jam',
  why: 'Excel mengubah kode seperti 1.05.02 menjadi tanggal dan 2.07 menjadi jam, sehingga kodenya tidak lagi cocok dengan lembar lain.',
  message: ({ bacaan }) => `Kode ini berubah menjadi tanggal atau jam; mungkin maksudnya ${bacaan}.`,
  expected: ({ bacaan }) => `${bacaan} sebagai teks`,
  fix: () => 'Ubah format sel menjadi Text, lalu ketik ulang kodenya.',
})

export const kodeMungkinKehilanganNol = defineFinding<Kata<'lain'>>({
  code: 'LK114',
  severity: 'warning',
  title: 'Kode mungkin kehilangan angka nol',
  why: 'Kode yang tersimpan sebagai angka kehilangan nol di belakangnya: 2.10 menjadi 2.1.',
  message: ({ lain }) => `Kode ini tersimpan sebagai angka; mungkin maksudnya ${lain}.`,
  fix: () => 'Ubah format sel menjadi Text, lalu ketik ulang kodenya.',
})

export const kodeKehilanganAngka = defineFinding<void>({
  code: 'LK115',
  severity: 'error',
  title: 'Kode panjang tersimpan sebagai angka',
  why: 'Excel hanya menyimpan 15 angka pertama; sisanya menjadi nol.',
  message: () =>
    'Kode ini lebih dari 15 angka dan tersimpan sebagai angka, sehingga angka belakangnya hilang.',
  expected: () => 'kode lengkap sebagai teks',
  fix: () => 'Ubah format sel menjadi Text, lalu ketik ulang seluruh kodenya.',
})

export const tanggalTidakTerbaca = defineFinding<Kata<'kolom'>>({
  code: 'LK116',
  severity: 'error',
  title: 'Tanggal tidak terbaca',
  why: 'Tanggal dipakai di laporan dan diperiksa terhadap tahun laporan.',
  message: ({ kolom }) => `Isi “${kolom}” tidak terbaca sebagai tanggal.`,
  expected: () => 'tanggal seperti 16 Februari 2023, atau bulan seperti Januari 2023',
  fix: () => 'Ketik ulang tanggalnya, misalnya 16 Februari 2023.',
})

export const tahunTidakTerbaca = defineFinding<Kata<'kolom'>>({
  code: 'LK117',
  severity: 'error',
  title: 'Tahun tidak terbaca',
  why: 'Tahun menentukan data mana yang dipakai.',
  message: ({ kolom }) => `Isi “${kolom}” tidak terbaca sebagai tahun.`,
  expected: () => 'tahun empat angka, misalnya 2022',
  fix: () => 'Ubah format sel menjadi General, lalu ketik tahunnya saja.',
})

export const pilihanTidakDikenal = defineFinding<{
  readonly kolom: string
  /** A formula stands there, of R and T, but none that is known. */
  readonly rumus: boolean
  readonly pilihan: readonly string[]
  readonly mirip: string | null
}>({
  code: 'LK118',
  severity: 'error',
  title: 'Pilihan tidak dikenal',
  why: 'Kolom ini hanya dapat berisi kata dari daftar.',
  message: ({ kolom, rumus }) =>
    rumus
      ? `Rumus di kolom “${kolom}” ini, dengan tanda kurung dan tanda hitungnya, tidak sama dengan satu pun rumus yang dikenal.`
      : `Isi “${kolom}” ini tidak ada dalam daftar pilihan.`,
  expected: ({ pilihan }) => pilihan.join('; '),
  fix: ({ pilihan, mirip }) =>
    mirip === null
      ? `Pilih salah satu: ${pilihan.join('; ')}.`
      : `Ganti menjadi “${mirip}” bila itu yang dimaksud.`,
})

export const tandaMeragukan = defineFinding<Kata<'arti'>>({
  code: 'LK119',
  severity: 'error',
  title: 'Tanda hubung bermakna ganda',
  why: 'Tanda “-” biasanya berarti kosong, tetapi di kolom ini juga dipakai sebagai pilihan.',
  message: ({ arti }) => `Tanda “-” di sini dapat berarti “${arti}” atau kosong.`,
  expected: ({ arti }) => `“${arti}”, atau sel kosong`,
  fix: ({ arti }) => `Tulis “${arti}” bila itu yang dimaksud, atau kosongkan selnya.`,
})

export const yaTidakTidakDikenal = defineFinding<Kata<'kolom'>>({
  code: 'LK120',
  severity: 'error',
  title: 'Isi bukan Ya atau Tidak',
  why: 'Kolom ini hanya mengenal Ya dan Tidak.',
  message: ({ kolom }) => `Isi “${kolom}” ini bukan Ya atau Tidak.`,
  expected: () => 'Ya atau Tidak',
  fix: () => 'Ketik Ya atau Tidak.',
})

export const angkaDiSelGabungan = defineFinding<Kata<'kolom' | 'induk'>>({
  code: 'LK121',
  severity: 'error',
  title: 'Angka di sel gabungan',
  why: 'Satu angka yang digabung untuk beberapa baris tidak jelas milik baris yang mana dan bisa terhitung dua kali.',
  message: ({ kolom, induk }) => `Sel kolom “${kolom}” ini tergabung dengan sel ${induk}.`,
  expected: () => 'satu angka untuk setiap baris',
  fix: () => 'Pisahkan sel gabungan (Unmerge), lalu isi angka setiap baris.',
})

export const isianMasihContoh = defineFinding<Kata<'kolom'>>({
  code: 'LK122',
  severity: 'error',
  title: 'Isian masih contoh',
  why: 'Contoh dari buku kerja kosong akan tercetak di laporan.',
  message: ({ kolom }) => `Isian “${kolom}” masih contoh dari buku kerja kosong.`,
  expected: () => 'data instansi sendiri',
  fix: () => 'Ganti contoh dengan data instansi, atau kosongkan.',
})

export const lamaWaktu = defineFinding<{
  /** "17 menit 30 detik" and "17:30", as they stand there. */
  readonly bentuk: 'dua satuan' | 'jam'
  /** The same as one number with its unit; none where nobody can tell. */
  readonly bacaan: readonly string[]
}>({
  code: 'LK123',
  severity: 'error',
  title: 'Lama waktu bukan satu angka',
  why: 'Capaian dihitung dari satu angka dalam satuan indikatornya; lama waktu yang ditulis dengan dua satuan atau seperti jam tidak dapat dibandingkan.',
  message: ({ bentuk }) =>
    bentuk === 'jam'
      ? 'Lama waktu di sel ini ditulis seperti jam.'
      : 'Lama waktu di sel ini ditulis dengan lebih dari satu satuan.',
  expected: ({ bacaan }) => (bacaan.length === 0 ? 'satu angka' : bacaan.join(' atau ')),
  fix: ({ bacaan }) =>
    `Ketik satu angka saja dalam satuan indikator ini (kolom Satuan di Perjanjian Kinerja)${bacaan.length === 0 ? ', misalnya 2,5 untuk dua setengah hari' : `: ${bacaan.join(', atau ')}`}.`,
})
