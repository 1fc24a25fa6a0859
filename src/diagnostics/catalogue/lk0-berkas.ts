/** Findings LK001–LK049: the file itself, before any sheet's meaning is read. */
import { defineFinding, type Kata } from '../finding.ts'

interface Berkas {
  /** File name as the user typed it, without folders. */
  readonly nama: string
}

const SIMPAN_XLSX =
  'Buka berkas itu di Excel, pilih File > Save As (Simpan Sebagai), pilih jenis “Excel Workbook (*.xlsx)”, lalu jalankan lkjip pada berkas .xlsx yang baru.'
const MINTA_ULANG =
  'Buka berkas aslinya di Excel dan simpan ulang sebagai .xlsx; bila tidak dapat dibuka, mintalah salinan baru dari pengirimnya.'

// ---- The file system (raised by the command line) ------------------------------------------------------------

export const berkasTidakAda = defineFinding<
  Berkas & {
    /** A workbook beside it of nearly that name; null for none. */
    readonly mirip: string | null
  }
>({
  code: 'LK001',
  severity: 'error',
  title: 'Berkas tidak ditemukan',
  why: 'Tanpa buku kerja tidak ada yang dapat diperiksa. Biasanya nama atau foldernya salah ketik.',
  message: ({ nama }) => `Berkas “${nama}” tidak ditemukan.`,
  fix: ({ mirip }) =>
    mirip === null
      ? 'Periksa ejaan nama dan foldernya, termasuk akhiran .xlsx.'
      : `Di folder itu ada “${mirip}”; sebutkan nama itu bila itu yang dimaksud.`,
})

export const berupaFolder = defineFinding<Berkas>({
  code: 'LK002',
  severity: 'error',
  title: 'Yang diberikan adalah folder',
  why: 'Di sini diperlukan satu buku kerja; folder dapat memuat banyak berkas.',
  message: ({ nama }) => `“${nama}” adalah folder, bukan buku kerja Excel.`,
  fix: () => 'Sebutkan nama berkas .xlsx di dalam folder itu.',
})

export const tidakDiizinkan = defineFinding<Berkas>({
  code: 'LK003',
  severity: 'error',
  title: 'Tidak ada izin membaca berkas',
  why: 'Sistem menolak membuka berkas ini untuk akun yang sedang dipakai.',
  message: ({ nama }) => `Berkas “${nama}” tidak boleh dibaca oleh akun ini.`,
  fix: () =>
    'Salin berkas ke folder milik sendiri (misalnya Documents), atau minta izin baca dari pemiliknya.',
})

export const sedangDibuka = defineFinding<Berkas>({
  code: 'LK004',
  severity: 'error',
  title: 'Berkas sedang dikunci program lain',
  why: 'Selama program lain menguncinya, isi berkas tidak dapat dibaca dengan utuh.',
  message: ({ nama }) => `Berkas “${nama}” sedang dibuka atau dikunci program lain.`,
  fix: () => 'Simpan dan tutup berkas itu di Excel, lalu jalankan lagi.',
})

export const berkasPenandaKunci = defineFinding<Berkas>({
  code: 'LK005',
  severity: 'error',
  title: 'Berkas penanda milik Excel',
  why: 'Berkas yang namanya diawali “~$” dibuat Excel selama buku kerja terbuka; isinya bukan buku kerja.',
  message: ({ nama }) => `“${nama}” adalah berkas penanda yang dibuat Excel saat sebuah buku kerja terbuka.`,
  fix: ({ nama }) => `Sebutkan buku kerjanya sendiri: “${nama.replace(/^~\$/, '')}”.`,
})

export const gagalDibaca = defineFinding<Berkas & Kata<'sebab'>>({
  code: 'LK006',
  severity: 'error',
  title: 'Berkas gagal dibaca dari penyimpanan',
  why: 'Sistem operasi melaporkan kesalahan ketika berkas dibaca.',
  message: ({ nama, sebab }) => `Berkas “${nama}” gagal dibaca dari penyimpanan (${sebab}).`,
  fix: () => 'Salin berkas ke folder di komputer ini, lalu jalankan lagi pada salinannya.',
})

export const berkasTerlaluBesar = defineFinding<Berkas & { readonly mib: number; readonly batas: number }>({
  code: 'LK007',
  severity: 'error',
  title: 'Berkas terlalu besar',
  why: 'Buku kerja LKjIP hanya berisi teks dan angka; berkas sebesar ini biasanya penuh gambar atau bukan buku kerja LKjIP.',
  message: ({ nama, mib, batas }) => `Berkas “${nama}” berukuran ${mib} MB; batasnya ${batas} MB.`,
  fix: () => 'Hapus gambar dan lembar yang tidak diperlukan, simpan, lalu jalankan lagi.',
})

// ---- Not a workbook that can be read ----------------------------------------------------------------------------

export const berkasKosong = defineFinding<Berkas>({
  code: 'LK010',
  severity: 'error',
  title: 'Berkas kosong',
  why: 'Berkas berukuran nol bita biasanya sisa unduhan atau salinan yang gagal.',
  message: ({ nama }) => `Berkas “${nama}” kosong (0 bita).`,
  fix: () => 'Unduh atau salin ulang berkasnya; bila tetap kosong, mintalah salinan baru dari pengirimnya.',
})

export const bukanBukuKerja = defineFinding<
  Berkas & {
    readonly jenis: string | null
    /** How a workbook is made of a file of this kind, where its program can do that. */
    readonly cara?: string
  }
>({
  code: 'LK011',
  severity: 'error',
  title: 'Bukan buku kerja Excel',
  why: 'Yang dapat dibaca hanya buku kerja Excel (.xlsx atau .xlsm). Mengganti akhiran nama tidak mengubah isi berkas.',
  message: ({ nama, jenis }) =>
    jenis === null
      ? `Isi berkas “${nama}” bukan buku kerja Excel.`
      : `Isi berkas “${nama}” adalah ${jenis}, bukan buku kerja Excel.`,
  fix: ({ cara }) =>
    cara ?? 'Jalankan lkjip pada buku kerja .xlsx; buku kerja baru dapat dibuat dengan “lkjip init”.',
})

export const berkasXls = defineFinding<Berkas>({
  code: 'LK012',
  severity: 'error',
  title: 'Format Excel lama (.xls)',
  why: 'Format Excel 97–2003 tidak dibaca. Mengganti akhiran nama menjadi .xlsx tidak mengubah isinya.',
  message: ({ nama }) => `Berkas “${nama}” berformat Excel 97–2003 (.xls).`,
  fix: () => SIMPAN_XLSX,
})

export const terkunciSandi = defineFinding<Berkas>({
  code: 'LK013',
  severity: 'error',
  title: 'Berkas terkunci kata sandi',
  why: 'Isi berkas disandikan, sehingga tidak dapat dibaca tanpa kata sandi. lkjip tidak meminta kata sandi.',
  message: ({ nama }) => `Berkas “${nama}” dikunci dengan kata sandi.`,
  fix: () =>
    'Buka berkas itu di Excel dengan kata sandinya, pilih File > Info > Protect Workbook > Encrypt with Password, kosongkan kata sandinya, lalu simpan.',
})

export const berkasXlsb = defineFinding<Berkas>({
  code: 'LK014',
  severity: 'error',
  title: 'Format Excel biner (.xlsb)',
  why: 'Buku kerja biner tidak dibaca. Mengganti akhiran nama tidak mengubah isinya.',
  message: ({ nama }) => `Berkas “${nama}” berformat Excel biner (.xlsb).`,
  fix: () => SIMPAN_XLSX,
})

export const berkasOds = defineFinding<Berkas>({
  code: 'LK015',
  severity: 'error',
  title: 'Format OpenDocument (.ods)',
  why: 'Lembar kerja OpenDocument dari LibreOffice tidak dibaca langsung.',
  message: ({ nama }) => `Berkas “${nama}” berformat OpenDocument (.ods).`,
  fix: () =>
    'Buka berkas itu di LibreOffice atau Excel, pilih File > Save As (Simpan Sebagai), pilih jenis “Excel (*.xlsx)”, lalu jalankan lkjip pada berkas .xlsx yang baru.',
})

export const berkasTeks = defineFinding<Berkas>({
  code: 'LK016',
  severity: 'error',
  title: 'Berkas teks atau CSV',
  why: 'Berkas teks tidak mempunyai lembar dan jenis angka, sehingga tidak dapat dipakai sebagai buku kerja.',
  message: ({ nama }) => `Berkas “${nama}” adalah berkas teks biasa (misalnya CSV), bukan buku kerja Excel.`,
  fix: () =>
    'Salin isinya ke buku kerja yang dibuat dengan “lkjip init”, lalu jalankan lkjip pada buku kerja itu.',
})

export const halamanWeb = defineFinding<Berkas>({
  code: 'LK017',
  severity: 'error',
  title: 'Halaman web atau XML berakhiran Excel',
  why: 'Banyak aplikasi mengekspor halaman web atau XML dengan akhiran .xls atau .xlsx; Excel membukanya, tetapi isinya bukan buku kerja.',
  message: ({ nama }) => `Isi berkas “${nama}” adalah halaman web atau XML, bukan buku kerja Excel.`,
  fix: () => SIMPAN_XLSX,
})

export const masihArsip = defineFinding<Berkas>({
  code: 'LK018',
  severity: 'error',
  title: 'Arsip yang belum diekstrak',
  why: 'Berkas kiriman sering dimampatkan menjadi .zip, .rar, atau .7z; buku kerjanya masih di dalam arsip itu.',
  message: ({ nama }) => `Berkas “${nama}” adalah arsip (zip, rar, 7z atau gzip), bukan buku kerja.`,
  fix: () => 'Ekstrak arsip itu lebih dahulu, lalu jalankan lkjip pada berkas .xlsx di dalamnya.',
})

export const berkasTerpotong = defineFinding<Berkas>({
  code: 'LK019',
  severity: 'error',
  title: 'Berkas terpotong',
  why: 'Bagian akhir berkas hilang, biasanya karena unduhan, kiriman, atau penyalinan terhenti di tengah jalan.',
  message: ({ nama }) => `Berkas “${nama}” terpotong: bagian akhirnya hilang.`,
  fix: () => 'Unduh atau salin ulang berkasnya; bila tetap demikian, mintalah salinan baru dari pengirimnya.',
})

export const berkasRusak = defineFinding<Berkas & Kata<'bagian'>>({
  code: 'LK020',
  severity: 'error',
  title: 'Berkas rusak',
  why: 'Isi berkas tidak lagi sama dengan yang disimpan pembuatnya, sehingga angka di dalamnya tidak dapat dipercaya.',
  message: ({ nama, bagian }) => `Berkas “${nama}” rusak: ${bagian} tidak dapat dibaca.`,
  fix: () => MINTA_ULANG,
})

export const isiTidakWajar = defineFinding<Berkas & Kata<'bagian'>>({
  code: 'LK021',
  severity: 'error',
  title: 'Berkas memuat isi yang berbahaya',
  why: 'Excel tidak pernah menulis definisi dokumen (DOCTYPE) di dalam buku kerja; isi seperti itu dipakai untuk menyerang program pembaca.',
  message: ({ nama, bagian }) =>
    `Berkas “${nama}” memuat definisi DOCTYPE di ${bagian}; pembacaan dihentikan.`,
  fix: () =>
    'Jangan buka berkas ini sebelum asalnya jelas. Mintalah pengirim menyimpannya ulang dari Excel sebagai .xlsx.',
})

export const isiMengembang = defineFinding<Berkas & Kata<'bagian'> & { readonly batas: number }>({
  code: 'LK022',
  severity: 'error',
  title: 'Isi berkas mengembang melewati batas',
  why: 'Berkas kecil yang mengembang menjadi sangat besar akan menghabiskan memori komputer.',
  message: ({ nama, bagian, batas }) =>
    `Isi berkas “${nama}” terlalu besar setelah dibuka (${bagian} melebihi ${batas} MB).`,
  fix: () =>
    'Salin isi tabelnya saja, bukan seluruh lembar, ke buku kerja baru dari “lkjip init”, lalu jalankan lkjip pada buku kerja itu; biasanya penyebabnya format pada baris atau kolom kosong.',
})

export const tanpaLembar = defineFinding<Berkas>({
  code: 'LK023',
  severity: 'error',
  title: 'Buku kerja tanpa lembar',
  why: 'Buku kerja ini tidak memuat satu pun lembar kerja yang dapat dibaca.',
  message: ({ nama }) => `Buku kerja “${nama}” tidak memuat lembar kerja.`,
  fix: () => MINTA_ULANG,
})

export const terlaluBanyakLembar = defineFinding<
  Berkas & { readonly jumlah: number; readonly batas: number }
>({
  code: 'LK024',
  severity: 'error',
  title: 'Terlalu banyak lembar atau bagian',
  why: 'Buku kerja LKjIP memuat paling banyak puluhan lembar.',
  message: ({ nama, jumlah, batas }) =>
    `Berkas “${nama}” memuat ${jumlah} lembar atau bagian; batasnya ${batas}.`,
  fix: () => 'Hapus lembar dan gambar yang tidak diperlukan, simpan, lalu jalankan lagi.',
})

export const pembacaGagal = defineFinding<Berkas & Kata<'sebab'>>({
  code: 'LK025',
  severity: 'error',
  title: 'Isi berkas tidak dapat diolah',
  why: 'Pembaca buku kerja berhenti pada isi yang tidak dikenalnya.',
  message: ({ nama, sebab }) => `Isi berkas “${nama}” tidak dapat diolah (${sebab}).`,
  fix: () =>
    'Buka berkas itu di Excel dan simpan ulang sebagai .xlsx; bila tetap gagal, laporkan kepada pembuat lkjip dengan menyertakan pesan ini.',
})

// ---- A sheet or a cell of a readable workbook -----------------------------------------------------------------------

export const lembarTidakTerbaca = defineFinding<Kata<'lembar' | 'sebab'>>({
  code: 'LK030',
  severity: 'error',
  title: 'Lembar tidak terbaca',
  why: 'Isi lembar ini hilang atau rusak di dalam berkas, sehingga datanya tidak ikut diperiksa.',
  message: ({ lembar, sebab }) => `Lembar “${lembar}” tidak terbaca: ${sebab}.`,
  fix: () =>
    'Buka berkas di Excel (terima perbaikan bila ditawarkan), periksa isi lembar itu, lalu simpan ulang.',
})

export const lembarTerlaluBesar = defineFinding<{
  readonly lembar: string
  /** What there is too much of: “sel terisi”. */
  readonly apa: string
}>({
  code: 'LK031',
  severity: 'error',
  title: 'Lembar terlalu besar',
  why: 'Lembar ini melewati batas yang wajar bagi buku kerja LKjIP dan akan menghabiskan memori komputer; isinya tidak dibaca.',
  message: ({ lembar, apa }) => `Lembar “${lembar}” memuat terlalu banyak ${apa}; lembar ini tidak dibaca.`,
  fix: () => 'Pindahkan data yang tidak diperlukan ke buku kerja lain, simpan, lalu jalankan lagi.',
})

export const alamatTidakWajar = defineFinding<Kata<'lembar' | 'alamat'>>({
  code: 'LK032',
  severity: 'error',
  title: 'Alamat sel di luar lembar Excel',
  why: 'Lembar Excel berakhir pada baris 1.048.576 dan kolom XFD; isi pada alamat lain tidak terlihat di Excel.',
  message: ({ lembar, alamat }) =>
    `Lembar “${lembar}” memuat isi pada alamat yang tidak ada di Excel (${alamat}); isi itu tidak dibaca.`,
  fix: () =>
    'Buka berkas di Excel (terima perbaikan bila ditawarkan), periksa isi lembar itu, lalu simpan ulang.',
})

export const selGanda = defineFinding<Kata<'lembar' | 'alamat'>>({
  code: 'LK033',
  severity: 'error',
  title: 'Satu sel tertulis dua kali',
  why: 'Berkas menyimpan dua isi untuk satu sel, sehingga tidak jelas mana yang benar.',
  message: ({ lembar, alamat }) =>
    `Di dalam berkas, sel ${alamat} pada lembar “${lembar}” tertulis dua kali; yang dipakai isi yang pertama.`,
  fix: () => 'Buka berkas di Excel (terima perbaikan bila ditawarkan), periksa sel itu, lalu simpan ulang.',
})

export const teksHilang = defineFinding<Kata<'lembar' | 'alamat'>>({
  code: 'LK034',
  severity: 'error',
  title: 'Teks sel hilang dari berkas',
  why: 'Sel ini menunjuk teks yang tidak ada di dalam berkas, sehingga isinya tidak dapat diketahui.',
  message: ({ lembar, alamat }) =>
    `Teks sel ${alamat} pada lembar “${lembar}” tidak ditemukan di dalam berkas.`,
  fix: () => 'Buka berkas di Excel, tulis ulang isi sel itu, lalu simpan.',
})

export const formatTidakTerbaca = defineFinding<Berkas>({
  code: 'LK035',
  severity: 'error',
  title: 'Format angka tidak terbaca',
  why: 'Tanpa format angka tidak dapat dibedakan 0,95 dari 95% dan angka dari tanggal.',
  message: ({ nama }) => `Daftar format angka di dalam berkas “${nama}” rusak atau tidak lengkap.`,
  fix: () => MINTA_ULANG,
})

export const teksTerlaluPanjang = defineFinding<
  Kata<'lembar' | 'alamat'> & { readonly panjang: number; readonly batas: number }
>({
  code: 'LK036',
  severity: 'error',
  title: 'Teks lebih panjang daripada yang muat di sel Excel',
  why: 'Satu sel Excel memuat paling banyak 32.767 huruf; Excel membuang kelebihannya tanpa bertanya.',
  message: ({ lembar, alamat, panjang, batas }) =>
    `Teks sel ${alamat} pada lembar “${lembar}” berisi ${panjang} huruf; hanya ${batas} huruf pertama yang dibaca.`,
  fix: () => 'Bagi teks itu menjadi beberapa baris atau paragraf, masing-masing di selnya sendiri.',
})
