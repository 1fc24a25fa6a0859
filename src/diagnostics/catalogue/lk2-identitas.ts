/** Findings LK269–LK274, LK276, LK280–LK283, LK287–LK289: sheets Identitas, Organisasi and Aparatur. */
import { defineFinding, type Kata } from '../finding.ts'

export const tanggalPerjanjian = defineFinding<Kata<'tanggal' | 'tahun'>>({
  code: 'LK270',
  severity: 'warning',
  title: 'Tanggal perjanjian kinerja di luar tahunnya',
  why: 'Perjanjian kinerja ditetapkan pada awal tahun berjalan, paling lambat satu bulan setelah DPA disahkan.',
  message: ({ tanggal, tahun }) => `Perjanjian kinerja tahun ${tahun} bertanggal ${tanggal}.`,
  expected: ({ tahun }) => `Tanggal di tahun ${tahun}, atau menjelangnya.`,
  fix: () =>
    'Cocokkan dengan dokumen Perjanjian Kinerja, lalu perbaiki tanggalnya; bila memang demikian, catat temuan ini di lembar Pengecualian.',
})

export const tanggalPerubahan = defineFinding<Kata<'tanggal' | 'tanggalAwal'>>({
  code: 'LK271',
  severity: 'warning',
  title: 'Perjanjian kinerja perubahan mendahului yang awal',
  why: 'Perubahan ditetapkan setelah perjanjian kinerja yang diubahnya.',
  message: ({ tanggal, tanggalAwal }) =>
    `Perjanjian kinerja perubahan bertanggal ${tanggal}, sebelum perjanjian kinerja awal tanggal ${tanggalAwal}.`,
  fix: () => 'Perbaiki salah satu tanggal itu.',
})

export const tanggalLaporan = defineFinding<Kata<'tanggal' | 'tahun' | 'keadaan' | 'batas'>>({
  code: 'LK272',
  severity: 'warning',
  title: 'Tanggal laporan di luar tenggat',
  why: 'Laporan kinerja tahunan disampaikan paling lambat dua bulan setelah tahun anggaran berakhir (Perpres 29/2014).',
  message: ({ tanggal, tahun, keadaan }) => `Laporan tahun ${tahun} bertanggal ${tanggal}, ${keadaan}.`,
  expected: ({ batas }) => batas,
  fix: () =>
    'Perbaiki isian Tanggal Laporan atau isian Tahun; bila laporannya memang bertanggal demikian, catat temuan ini di lembar Pengecualian.',
})

export const nipTidakWajar = defineFinding<Kata<'siapa' | 'sebab'>>({
  code: 'LK273',
  severity: 'warning',
  title: 'NIP tidak wajar',
  why: 'NIP terdiri atas tanggal lahir (8 angka), tahun dan bulan pengangkatan (6), jenis kelamin (1), dan nomor urut (3).',
  message: ({ siapa, sebab }) => `NIP ${siapa} ${sebab}.`,
  expected: () => '18 angka, misalnya 19700101 199501 1 001.',
  fix: () => 'Cocokkan dengan SK atau kartu pegawai, lalu ketik ulang sebagai teks.',
})

export const tahunDiLuarPeriode = defineFinding<Kata<'tahun' | 'periode'>>({
  code: 'LK274',
  severity: 'warning',
  title: 'Tahun laporan di luar periode Renstra',
  why: 'Target jangka menengah hanya dapat dibandingkan dengan tahun di dalam periodenya.',
  message: ({ tahun, periode }) => `Tahun laporan ${tahun} tidak berada dalam periode Renstra ${periode}.`,
  fix: () => 'Perbaiki isian Tahun atau isian Periode Renstra.',
})

export const daerahTanpaJenis = defineFinding<Kata<'daerah' | 'contoh'>>({
  code: 'LK269',
  severity: 'warning',
  title: 'Nama daerah tanpa jenisnya',
  why: 'Nama daerah dicetak di sampul, kata pengantar, dan perjanjian kinerja sebagaimana tertulis.',
  message: ({ daerah }) =>
    `Pemerintah Daerah tertulis “${daerah}” tanpa Kabupaten, Kota, atau Provinsi, sehingga laporan menyebutnya “Pemerintah ${daerah}”.`,
  expected: ({ contoh }) => contoh,
  fix: () =>
    'Tulis nama daerahnya dengan lengkap; bila memang demikian, catat temuan ini di lembar Pengecualian.',
})

export const kepalaDaerahBerbeda = defineFinding<Kata<'jabatan' | 'daerah' | 'seharusnya'>>({
  code: 'LK276',
  severity: 'warning',
  title: 'Kepala daerah tidak sesuai dengan daerahnya',
  why: 'Kabupaten dipimpin Bupati, kota dipimpin Wali Kota, dan provinsi dipimpin Gubernur.',
  message: ({ jabatan, daerah, seharusnya }) =>
    `Kepala daerah ${daerah} tertulis ${jabatan}, biasanya ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: () => 'Perbaiki Kepala Daerah, Jabatan Atasan, atau Pemerintah Daerah.',
})

export const atasanTanpaJabatan = defineFinding<Kata<'isian'>>({
  code: 'LK287',
  severity: 'warning',
  title: 'Atasan tanpa jabatan',
  why: 'Perjanjian kinerja dibuat dengan jabatan, bukan dengan orang; tanpa jabatannya, tempatnya bertanda PERLU DIISI.',
  message: ({ isian }) => `${isian} terisi, tetapi Jabatan Atasan kosong.`,
  expected: () => 'Jabatan pihak kedua, misalnya Camat Contoh.',
  fix: ({ isian }) =>
    `Isi Jabatan Atasan; bila atasannya kepala daerah, kosongkan ${isian} dan tulis namanya di Nama Kepala Daerah.`,
})

export const pihakSama = defineFinding<Kata<'isian' | 'isianPimpinan' | 'tertulis'>>({
  code: 'LK288',
  severity: 'error',
  title: 'Kedua pihak perjanjian kinerja sama',
  why: 'Pimpinan berjanji kepada atasannya; satu pejabat tidak dapat menjadi kedua pihak.',
  message: ({ isian, isianPimpinan, tertulis }) =>
    `${isian} sama dengan ${isianPimpinan}, yaitu ${tertulis}.`,
  fix: ({ isian, isianPimpinan }) =>
    `Perbaiki ${isian} atau ${isianPimpinan}; bila atasannya kepala daerah, isian atasan boleh dikosongkan.`,
})

export const duaNamaKepalaDaerah = defineFinding<Kata<'jabatan' | 'nama' | 'lain'>>({
  code: 'LK289',
  severity: 'error',
  title: 'Dua nama untuk satu kepala daerah',
  why: 'Perjanjian kinerja memuat satu nama pada jabatan itu.',
  message: ({ jabatan, nama, lain }) =>
    `Atasan adalah ${jabatan} dengan nama ${nama}, sedangkan Nama Kepala Daerah ${lain}.`,
  fix: () => 'Samakan kedua nama, atau kosongkan salah satunya.',
})

export const atasanMelingkar = defineFinding<Kata<'unit'>>({
  code: 'LK281',
  severity: 'error',
  title: 'Unit atasan melingkar',
  why: 'Unit tidak dapat menjadi atasan dirinya sendiri, langsung atau lewat unit lain; bagan strukturnya akan salah.',
  message: ({ unit }) => `Menurut kolom Unit Atasan, ${unit} berada di bawah dirinya sendiri.`,
  fix: () => 'Perbaiki Unit Atasan; kosongkan untuk unit tertinggi.',
})

export const jumlahAparaturBerbeda = defineFinding<Kata<'satu' | 'jumlahSatu' | 'dua' | 'jumlahDua'>>({
  code: 'LK280',
  severity: 'error',
  title: 'Jumlah pegawai antarkelompok berbeda',
  why: 'Pegawai yang sama dikelompokkan menurut golongan, pendidikan, dan lain-lain; jumlahnya harus sama.',
  message: ({ satu, jumlahSatu, dua, jumlahDua }) =>
    `Jumlah pegawai menurut ${dua} adalah ${jumlahDua} orang, sedangkan menurut ${satu} ${jumlahSatu} orang.`,
  fix: () => 'Cocokkan kedua kelompok dengan daftar pegawai, lalu perbaiki jumlah pada baris yang salah.',
})

export const jumlahPegawaiBerbeda = defineFinding<
  Kata<'kelompok' | 'tertulis' | 'jumlah'> & {
    /** The name of a sum that is read as one more row of its kelompok; '' for a total that differs. */
    readonly rincian: string
  }
>({
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

export const tahunKeliru = defineFinding<Kata<'tertulis' | 'seharusnya' | 'bukti'>>({
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
