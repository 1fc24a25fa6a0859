/** LK050–LK099: sheets, header rows, columns and form fields. */
import { defineFinding, type Kata } from '../finding.ts'

export const lembarWajibTidakAda = defineFinding<{
  readonly lembar: string
  readonly mirip: string | null
}>({
  code: 'LK050',
  severity: 'error',
  title: 'Lembar wajib tidak ada',
  why: 'Lembar ini berisi data pokok laporan. Tanpa lembar ini laporan tidak dapat dihitung.',
  message: ({ lembar }) => `Lembar “${lembar}” tidak ditemukan.`,
  expected: ({ lembar }) => `lembar bernama “${lembar}”`,
  fix: ({ lembar, mirip }) =>
    mirip === null
      ? `Tambahkan lembar “${lembar}”; bentuknya dapat dilihat di buku kerja kosong dari “lkjip init”.`
      : `Ganti nama lembar “${mirip}” menjadi “${lembar}” bila itu yang dimaksud.`,
})

export const lembarGanda = defineFinding<Kata<'lembar' | 'dipakai'>>({
  code: 'LK051',
  severity: 'error',
  title: 'Dua lembar untuk isi yang sama',
  why: 'Hanya satu lembar yang dibaca, sehingga isi lembar yang lain tidak masuk laporan.',
  message: ({ lembar, dipakai }) =>
    `Lembar ini dan lembar “${dipakai}” sama-sama terbaca sebagai “${lembar}”.`,
  expected: ({ lembar }) => `satu lembar “${lembar}”`,
  fix: ({ dipakai }) => `Gabungkan isinya ke lembar “${dipakai}”, lalu hapus atau ganti nama lembar ini.`,
})

export const lembarTidakDibaca = defineFinding<
  Kata<'lembar' | 'dipakai'> & { readonly tersembunyi: boolean }
>({
  code: 'LK071',
  severity: 'warning',
  title: 'Lembar lain tidak dibaca',
  why: 'Lembar ini berkolom atau berisian sama dengan lembar yang dibaca; bila isi terbaru ada di sini, laporan memakai isi lama.',
  message: ({ lembar, dipakai }) =>
    `Lembar ini tidak dibaca, karena yang dipakai untuk “${lembar}” adalah lembar “${dipakai}”.`,
  expected: ({ lembar }) => `satu lembar “${lembar}”`,
  fix: ({ dipakai, tersembunyi }) =>
    `Pastikan isi terbaru ada di lembar “${dipakai}”, lalu ${tersembunyi ? 'hapus' : 'hapus, sembunyikan (Hide),'} atau ganti nama lembar ini.`,
})

export const lembarMirip = defineFinding<Kata<'lembar'>>({
  code: 'LK052',
  severity: 'warning',
  title: 'Nama lembar mirip nama yang dikenal',
  why: 'Lembar yang namanya tidak dikenal tidak dibaca.',
  message: ({ lembar }) => `Lembar ini tidak dikenal; namanya mirip “${lembar}”.`,
  expected: ({ lembar }) => `lembar bernama “${lembar}”`,
  fix: ({ lembar }) => `Ganti nama lembar menjadi “${lembar}”, atau beri nama yang lain sama sekali.`,
})

export const barisJudulTidakAda = defineFinding<{
  readonly lembar: string
  readonly kolom: readonly string[]
}>({
  code: 'LK053',
  severity: 'error',
  title: 'Baris judul kolom tidak ditemukan',
  why: 'Kolom dikenali dari judulnya. Tanpa baris judul isi lembar tidak dapat dibaca.',
  message: ({ lembar }) => `Baris judul kolom lembar “${lembar}” tidak ditemukan pada 20 baris pertama.`,
  expected: ({ kolom }) => `baris judul dengan kolom ${kolom.map((name) => `“${name}”`).join(', ')}`,
  fix: () => 'Tulis judul kolom pada satu baris di atas data.',
})

export const kolomWajibTidakAda = defineFinding<{
  readonly kolom: string
  readonly mirip: { readonly judul: string; readonly sel: string } | null
}>({
  code: 'LK054',
  severity: 'error',
  title: 'Kolom wajib tidak ada',
  why: 'Kolom ini berisi data pokok. Tanpa kolom ini baris-barisnya tidak dapat dipakai.',
  message: ({ kolom }) => `Kolom “${kolom}” tidak ditemukan.`,
  expected: ({ kolom }) => `kolom berjudul “${kolom}”`,
  fix: ({ kolom, mirip }) =>
    mirip === null
      ? `Tambahkan kolom “${kolom}” pada baris judul.`
      : `Ganti judul “${mirip.judul}” di sel ${mirip.sel} menjadi “${kolom}” bila itu yang dimaksud.`,
})

export const kolomGanda = defineFinding<
  Kata<'kolom' | 'lain'> & {
    /** What to call the other of the two, where there is a column for it; '' otherwise. */
    readonly pembeda: string
  }
>({
  code: 'LK055',
  severity: 'error',
  title: 'Dua kolom untuk isi yang sama',
  why: 'Tidak dapat dipastikan kolom mana yang benar, sehingga salah satu isinya bisa hilang.',
  message: ({ kolom, lain }) => `Kolom ini dan kolom di sel ${lain} sama-sama terbaca sebagai “${kolom}”.`,
  expected: ({ kolom }) => `satu kolom “${kolom}”`,
  fix: ({ pembeda }) =>
    `${pembeda === '' ? 'Hapus' : `${pembeda} Bila tidak, hapus`} salah satu kolom, atau beri judul lain.`,
})

export const kolomMirip = defineFinding<Kata<'kolom'>>({
  code: 'LK056',
  severity: 'warning',
  title: 'Judul kolom mirip nama yang dikenal',
  why: 'Kolom yang judulnya tidak dikenal tidak dibaca.',
  message: ({ kolom }) => `Judul kolom ini tidak dikenal; mirip “${kolom}”.`,
  expected: ({ kolom }) => `“${kolom}”`,
  fix: ({ kolom }) => `Ganti judul kolom menjadi “${kolom}”, atau beri judul yang lain sama sekali.`,
})

export const lembarWajibMasihContoh = defineFinding<Kata<'lembar'>>({
  code: 'LK057',
  severity: 'error',
  title: 'Lembar wajib masih berisi contoh',
  why: 'Baris contoh tidak dihitung, sehingga laporan belum mempunyai data.',
  message: ({ lembar }) => `Lembar “${lembar}” masih berisi contoh.`,
  fix: () => 'Ganti contoh dengan data instansi.',
})

export const lembarMasihContoh = defineFinding<Kata<'lembar'>>({
  code: 'LK058',
  severity: 'warning',
  title: 'Lembar pilihan masih berisi contoh',
  why: 'Baris contoh tidak dihitung, sehingga bagian laporan dari lembar ini tidak disusun.',
  message: ({ lembar }) => `Lembar “${lembar}” masih berisi contoh.`,
  fix: () => 'Ganti contoh dengan data instansi, atau hapus lembar ini bila tidak dipakai.',
})

export const barisContohTertinggal = defineFinding<void>({
  code: 'LK059',
  severity: 'warning',
  title: 'Baris contoh tertinggal',
  why: 'Baris contoh dilewati, tetapi membingungkan pembaca buku kerja.',
  message: () => 'Baris ini masih contoh dari buku kerja kosong dan tidak dihitung.',
  fix: () => 'Hapus baris contoh ini.',
})

export const isianTidakAda = defineFinding<{
  readonly isian: string
  readonly mirip: { readonly judul: string; readonly sel: string } | null
}>({
  code: 'LK060',
  severity: 'error',
  title: 'Isian wajib tidak ada',
  why: 'Isian ini dipakai di seluruh laporan.',
  message: ({ isian }) => `Isian “${isian}” tidak ditemukan.`,
  expected: ({ isian }) => `baris “${isian}” dengan nilainya`,
  fix: ({ isian, mirip }) =>
    mirip === null
      ? `Tambahkan baris “${isian}” dan isi nilainya.`
      : `Ganti “${mirip.judul}” di sel ${mirip.sel} menjadi “${isian}” bila itu yang dimaksud.`,
})

export const isianGanda = defineFinding<Kata<'isian' | 'lain'>>({
  code: 'LK061',
  severity: 'error',
  title: 'Isian yang sama ditulis dua kali',
  why: 'Tidak dapat dipastikan nilai mana yang benar.',
  message: ({ isian, lain }) => `Isian “${isian}” sudah ada di sel ${lain}.`,
  expected: ({ isian }) => `satu baris “${isian}”`,
  fix: () => 'Hapus salah satu baris.',
})

export const isianMirip = defineFinding<Kata<'isian'>>({
  code: 'LK062',
  severity: 'warning',
  title: 'Nama isian mirip nama yang dikenal',
  why: 'Isian yang namanya tidak dikenal tidak dibaca.',
  message: ({ isian }) => `Isian ini tidak dikenal; mirip “${isian}”.`,
  expected: ({ isian }) => `“${isian}”`,
  fix: ({ isian }) => `Ganti nama isian menjadi “${isian}”, atau hapus barisnya.`,
})

export const lembarWajibKosong = defineFinding<Kata<'lembar'>>({
  code: 'LK063',
  severity: 'error',
  title: 'Lembar wajib tanpa data',
  why: 'Tanpa data pada lembar ini laporan tidak dapat dihitung.',
  message: ({ lembar }) => `Lembar “${lembar}” belum mempunyai baris data.`,
  expected: () => 'paling sedikit satu baris data di bawah judul kolom',
  fix: () => 'Isi data di bawah baris judul kolom.',
})

export const kolomTanpaJudul = defineFinding<void>({
  code: 'LK064',
  severity: 'warning',
  title: 'Kolom berisi tanpa judul',
  why: 'Kolom dikenali dari judulnya; isi kolom tanpa judul tidak dibaca.',
  message: () => 'Kolom ini berisi data, tetapi judulnya kosong, sehingga tidak dibaca.',
  expected: () => 'judul kolom',
  fix: () => 'Tulis judul kolomnya, atau hapus isinya bila tidak dipakai.',
})

export const kolomDalamPengali = defineFinding<{
  /** Null where a line beside the table speaks of the whole sheet. */
  readonly kolom: string | null
  readonly kata: string
}>({
  code: 'LK065',
  severity: 'error',
  title: 'Kolom rupiah dalam ribuan atau jutaan',
  why: 'Isi kolom rupiah dibaca apa adanya; angka dalam jutaan rupiah akan terbaca sejuta kali terlalu kecil.',
  message: ({ kolom, kata }) =>
    kolom === null
      ? `Menurut keterangan ini, angka rupiah di lembar ini ditulis dalam ${kata} rupiah.`
      : `Kolom “${kolom}” ini ditulis dalam ${kata} rupiah.`,
  expected: () => 'rupiah utuh',
  fix: ({ kolom }) =>
    kolom === null
      ? 'Ubah angka rupiah di lembar ini menjadi rupiah utuh bila belum, lalu hapus keterangan ini.'
      : `Ubah isinya menjadi rupiah utuh, lalu ganti judulnya menjadi “${kolom}”.`,
})

export const pengaturanTidakDikenal = defineFinding<{
  readonly isian: string
  readonly dikenal: readonly string[]
}>({
  code: 'LK066',
  severity: 'warning',
  title: 'Pengaturan tidak dikenal',
  why: 'Pengaturan yang namanya tidak dikenal tidak dipakai, sehingga laporan dihitung menurut bawaan.',
  message: ({ isian }) => `Pengaturan “${isian}” tidak dikenal, sehingga tidak dipakai.`,
  expected: ({ dikenal }) => dikenal.join('; '),
  fix: () => 'Ganti dengan nama pengaturan yang dikenal, atau hapus barisnya.',
})

export const judulTahunLain = defineFinding<{
  readonly kolom: string
  readonly tahunJudul: number
  readonly tahun: number
}>({
  code: 'LK067',
  severity: 'warning',
  title: 'Judul kolom menyebut tahun lain',
  why: 'Isi kolom dipakai sebagai angka tahun laporan; judul dengan tahun lain biasanya sisa buku kerja lama.',
  message: ({ tahunJudul, tahun }) =>
    `Judul kolom ini menyebut tahun ${tahunJudul}, sedangkan tahun laporannya ${tahun}.`,
  expected: ({ kolom, tahun }) => `“${kolom}” atau “${kolom} ${tahun}”`,
  fix: ({ tahun }) => `Pastikan isi kolom ini angka tahun ${tahun}, lalu perbaiki judulnya.`,
})

export const lembarTahunLain = defineFinding<{
  readonly lembar: string
  readonly tahunLembar: number
  readonly tahun: number
}>({
  code: 'LK068',
  severity: 'warning',
  title: 'Nama lembar menyebut tahun lain',
  why: 'Isi lembar dipakai sebagai data tahun laporan; nama dengan tahun lain biasanya sisa buku kerja lama.',
  message: ({ tahunLembar, tahun }) =>
    `Nama lembar ini menyebut tahun ${tahunLembar}, sedangkan tahun laporannya ${tahun}.`,
  expected: ({ lembar, tahun }) => `lembar “${lembar}” atau “${lembar} ${tahun}”`,
  fix: ({ tahun }) => `Pastikan isinya data tahun ${tahun}, lalu ganti nama lembarnya.`,
})

export const judulTabelTahunLain = defineFinding<{
  readonly judul: string
  readonly tahunJudul: number
  readonly tahun: number
}>({
  code: 'LK070',
  severity: 'warning',
  title: 'Judul tabel menyebut tahun lain',
  why: 'Isi tabel dipakai sebagai data tahun laporan; judul dengan tahun lain biasanya sisa buku kerja lama.',
  message: ({ judul, tahunJudul, tahun }) =>
    `Judul tabel ini menyebut tahun ${tahunJudul} (“${judul}”), sedangkan tahun laporannya ${tahun}.`,
  fix: ({ tahun }) => `Pastikan isi tabelnya data tahun ${tahun}, lalu perbaiki judulnya.`,
})

export const kolomPerTahun = defineFinding<{
  readonly lembar: string
  readonly tahun: readonly number[]
  readonly kolom: readonly string[]
}>({
  code: 'LK069',
  severity: 'error',
  title: 'Satu kolom untuk setiap tahun',
  why: 'Lembar ini dibaca baris demi baris dengan tahunnya di kolom “Tahun”; susunan yang melebar ke samping tidak terbaca.',
  message: ({ lembar, tahun }) =>
    `Lembar “${lembar}” memuat kolom tersendiri untuk setiap tahun (${tahun.join(', ')}), tanpa kolom “Tahun”.`,
  expected: ({ kolom }) => `satu baris per tahun dengan kolom ${kolom.map((name) => `“${name}”`).join(', ')}`,
  fix: () =>
    'Susun ulang ke bawah: ulangi kode pada satu baris untuk setiap tahun, tulis tahunnya di kolom “Tahun”, lalu angkanya di kolom masing-masing.',
})
