/** Findings LK204, LK224–LK239, LK254, LK255, LK258 and LK259: the budget, belanja and plans, each within its sheet. */
import { defineFinding, type Kata } from '../finding.ts'

export const tingkatTidakUrut = defineFinding<Kata<'tingkat' | 'induk' | 'uraian'>>({
  code: 'LK224',
  severity: 'error',
  title: 'Tingkat anggaran tidak pada tempatnya',
  why: 'Setiap kegiatan berada di bawah program dan setiap sub kegiatan di bawah kegiatan; urutan baris yang menentukannya.',
  message: ({ tingkat, induk, uraian }) => `${tingkat} ${uraian} tidak didahului baris ${induk}.`,
  expected: ({ induk }) => `Baris ${induk} di atasnya.`,
  fix: ({ induk }) => `Perbaiki kolom Tingkat, atau tambahkan baris ${induk} di atas baris ini.`,
})

export const tingkatBedaKode = defineFinding<Kata<'uraian' | 'tingkat' | 'kode' | 'menurutKode'>>({
  code: 'LK204',
  severity: 'error',
  title: 'Tingkat tidak sesuai kodenya',
  why: 'Tingkat menentukan baris mana yang dijumlahkan ke baris mana; kode nomenklatur program, kegiatan, dan sub kegiatan berbeda panjangnya.',
  message: ({ uraian, tingkat, kode, menurutKode }) =>
    `Tingkat ${uraian} tertulis ${tingkat}, sedangkan ${kode} adalah kode ${menurutKode.toLowerCase()}.`,
  expected: ({ menurutKode }) => menurutKode,
  fix: () => 'Perbaiki kolom Tingkat; bila kodenya yang salah, perbaiki kodenya.',
})

export const programTanpaRincian = defineFinding<Kata<'tingkat' | 'uraian'>>({
  code: 'LK225',
  severity: 'warning',
  title: 'Program atau kegiatan tanpa rincian',
  why: 'Program lain dirinci sampai kegiatan dan sub kegiatan; yang satu ini mungkin kehilangan barisnya.',
  message: ({ tingkat, uraian }) =>
    `${tingkat} ${uraian} tidak mempunyai rincian di bawahnya, sedangkan ${tingkat.toLowerCase()} yang lain mempunyainya.`,
  fix: () => 'Tambahkan baris rinciannya, atau periksa kolom Tingkat pada baris-baris di bawahnya.',
})

type BedaJumlah = Kata<'kolom' | 'tertulis' | 'jumlah' | 'selisih'>

const jumlahSeharusnya = ({ beda }: { readonly beda: readonly BedaJumlah[] }): string =>
  beda.map(({ kolom, jumlah }) => `${kolom} ${jumlah}`).join('; ')

export const jumlahAnggaranBerbeda = defineFinding<{
  readonly tingkat: string
  readonly uraian: string
  readonly rincian: string
  /** One entry a column that differs. */
  readonly beda: readonly BedaJumlah[]
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
  expected: jumlahSeharusnya,
  fix: () => 'Cocokkan dengan DPA dan LRA, lalu perbaiki angka yang salah; sel jumlah boleh dikosongkan.',
})

export const persenRealisasiBerbeda = defineFinding<
  Kata<'uraian' | 'tertulis' | 'hitungan' | 'realisasi' | 'pagu'>
>({
  code: 'LK227',
  severity: 'error',
  title: '% Realisasi tidak sama dengan hitungan',
  why: 'Persentase yang diketik akan berbeda dengan angka yang dicetak laporan.',
  message: ({ uraian, tertulis, hitungan, realisasi, pagu }) =>
    `% Realisasi ${uraian} tertulis ${tertulis}, sedangkan ${realisasi} dari ${pagu} adalah ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki persentasenya atau rupiahnya; kolom % Realisasi boleh dikosongkan.',
})

export const realisasiMelebihiPagu = defineFinding<
  Kata<'uraian' | 'realisasi' | 'pagu'> & {
    /** The row whose amounts may have been exchanged with these; '' for none. */
    readonly tertukar: string
  }
>({
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
  readonly nama: string
  /** One entry a column that differs. */
  readonly beda: readonly BedaJumlah[]
}>({
  code: 'LK230',
  severity: 'error',
  title: 'Jumlah belanja tidak sama dengan rinciannya',
  why: 'Baris jumlah harus sama dengan jumlah baris rinciannya, sampai satu rupiah.',
  message: ({ nama, beda }) =>
    `${beda
      .map(
        ({ kolom, tertulis, jumlah, selisih }, urutan) =>
          `${kolom}${urutan === 0 ? ` ${nama}` : ''} berjumlah ${tertulis}, sedangkan rinciannya berjumlah ${jumlah} (selisih ${selisih})`,
      )
      .join('; ')}.`,
  expected: ({ beda }) => (beda.length === 1 ? (beda[0]?.jumlah ?? '') : jumlahSeharusnya({ beda })),
  fix: () => 'Perbaiki rincian yang salah atau baris jumlahnya; baris jumlah boleh dihapus.',
})

export const paguBergeser = defineFinding<Kata<'program' | 'total'>>({
  code: 'LK231',
  severity: 'warning',
  title: 'Pagu bergeser antarprogram',
  why: 'Pagu awal dan pagu akhir beberapa program berbeda walaupun jumlah seluruhnya sama. Pembaca akan bertanya mengapa.',
  message: ({ program, total }) =>
    `Jumlah pagu tetap ${total}, tetapi pagu awal dan pagu akhir berbeda pada ${program}.`,
  fix: () =>
    'Cocokkan kedua kolom pagu dengan DPA; bila memang bergeser, biarkan saja, laporan akan menyebutnya.',
})

export const paguAwalLainUkuran = defineFinding<Kata<'uraian' | 'awal' | 'pagu'>>({
  code: 'LK258',
  severity: 'warning',
  title: 'Pagu awal dan pagu terakhir berbeda puluhan kali',
  why: 'Pagu yang berubah sekitar sepuluh, seratus, atau seribu kali biasanya salah ketik, dan laporan menyebutnya sebagai perubahan anggaran.',
  message: ({ uraian, awal, pagu }) => `Pagu Awal ${uraian} ${awal}, sedangkan Pagu ${pagu}.`,
  fix: () =>
    'Cocokkan keduanya dengan DPA dan DPPA, lalu perbaiki yang salah; bila memang berubah sebesar itu, catat temuan ini di lembar Pengecualian.',
})

export const realisasiTanpaPagu = defineFinding<Kata<'uraian' | 'realisasi'>>({
  code: 'LK232',
  severity: 'warning',
  title: 'Realisasi tanpa pagu',
  why: 'Serapan tidak dapat dihitung tanpa pagu, dan sisa anggaran menjadi negatif.',
  message: ({ uraian, realisasi }) =>
    `${uraian} mempunyai realisasi ${realisasi} tetapi pagunya kosong atau 0.`,
  fix: () => 'Isi kolom Pagu menurut DPA terakhir.',
})

export const realisasiAnggaranKosong = defineFinding<Kata<'uraian'>>({
  code: 'LK233',
  severity: 'warning',
  title: 'Realisasi anggaran belum diisi',
  why: 'Sel kosong dicetak “–” dan, dalam jumlah, dihitung sebagai belum ada belanja. Bila memang tidak ada belanja, angka 0 menyatakannya dengan jelas.',
  message: ({ uraian }) => `Pagu sudah diisi tetapi realisasinya kosong pada ${uraian}.`,
  fix: () => 'Isi realisasi menurut LRA; tulis 0 bila tidak ada belanja.',
})

export const jumlahRencanaBerbeda = defineFinding<
  Kata<'tingkat' | 'uraian' | 'tertulis' | 'jumlah' | 'selisih'>
>({
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
  /** One entry a column that differs; `kosong`: addresses of blank cells among the rows, '' for none. */
  readonly beda: readonly (BedaJumlah & Kata<'kosong'>)[]
}>({
  code: 'LK235',
  severity: 'error',
  title: 'Baris jumlah tidak sama dengan jumlah barisnya',
  why: 'Baris JUMLAH harus sama dengan jumlah baris di atasnya, dan judul yang berisi rupiah dengan jumlah baris di bawahnya, sampai satu rupiah; bila tidak, salah satu barisnya salah ketik atau hilang.',
  message: ({ nama, beda }) =>
    `Baris ${nama}: ${beda
      .map(
        ({ kolom, tertulis, jumlah, selisih, kosong }) =>
          `${kolom} tertulis ${tertulis}, sedangkan baris-barisnya berjumlah ${jumlah} (selisih ${selisih}${kosong === '' ? '' : `; masih kosong: ${kosong}`})`,
      )
      .join('; ')}.`,
  expected: jumlahSeharusnya,
  fix: () => 'Cocokkan dengan DPA dan LRA, lalu perbaiki baris yang salah; baris jumlah boleh dihapus.',
})

export const kodeDiLuarInduk = defineFinding<Kata<'kode' | 'induk' | 'tingkatInduk'>>({
  code: 'LK236',
  severity: 'warning',
  title: 'Kode anggaran bukan bagian dari induknya',
  why: 'Kode kegiatan diawali kode programnya, dan kode sub kegiatan diawali kode kegiatannya; bila tidak, baris itu mungkin berada di bawah induk yang salah.',
  message: ({ kode, induk, tingkatInduk }) =>
    `Kode ${kode} tidak diawali kode ${tingkatInduk} di atasnya, ${induk}.`,
  expected: ({ induk }) => `${induk}.…`,
  fix: () => 'Perbaiki kodenya, atau pindahkan barisnya ke bawah induk yang benar.',
})

export const barisRencanaGanda = defineFinding<Kata<'tingkat' | 'uraian' | 'anggaran' | 'pertama'>>({
  code: 'LK237',
  severity: 'warning',
  title: 'Baris rencana tertulis dua kali',
  why: 'Baris yang tertulis lagi dicetak dua kali di lampiran, sedangkan anggarannya dihitung satu kali; pembaca akan menduga jumlahnya salah.',
  message: ({ tingkat, uraian, anggaran, pertama }) =>
    `${tingkat} ${uraian} dengan anggaran ${anggaran} sudah ada di ${pertama}.`,
  fix: () =>
    'Hapus baris yang berulang. Bila yang berbeda hanya aksinya, tulis semua aksi dalam satu sel, satu aksi satu baris (Alt+Enter).',
})

export const jenisBelanjaSalahTulis = defineFinding<Kata<'tertulis' | 'usul'>>({
  code: 'LK238',
  severity: 'warning',
  title: 'Nama jenis belanja mungkin salah tulis',
  why: 'Jenis belanja yang salah tulis dicetak begitu di tabel, terpisah dari baris lain sejenis, dan baris jumlahnya tidak dikenali.',
  message: ({ tertulis, usul }) => `Jenis belanja ${tertulis} hampir sama dengan “${usul}”.`,
  expected: ({ usul }) => usul,
  fix: () => 'Perbaiki tulisannya; bila memang jenis lain, catat temuan ini di lembar Pengecualian.',
})

export const kodeBedaJenisBelanja = defineFinding<
  Kata<'kode' | 'nama' | 'kodeSeharusnya'> & {
    /** What the chart of accounts calls it; '' where it is only written with too few digits. */
    readonly namaKode: string
  }
>({
  code: 'LK239',
  severity: 'warning',
  title: 'Kode rekening tidak cocok dengan jenis belanjanya',
  why: 'Kode rekening dan nama belanja berasal dari bagan akun yang sama; bila berbeda, salah satunya salah, dan baris jumlah dikenali dari kodenya.',
  message: ({ kode, namaKode, nama, kodeSeharusnya }) =>
    namaKode === ''
      ? `Kode rekening ${kode} ditulis dengan satu angka, sedangkan kode lain di lembar ini dengan dua angka (${kodeSeharusnya}).`
      : `Kode rekening ${kode} adalah kode ${namaKode}, sedangkan baris ini ${nama}.`,
  expected: ({ kodeSeharusnya }) => kodeSeharusnya,
  fix: ({ namaKode }) =>
    namaKode === ''
      ? 'Tulis kodenya seperti di DPA.'
      : 'Perbaiki kode rekeningnya atau jenis belanjanya menurut DPA.',
})

export const realisasiLainSatuan = defineFinding<
  Kata<'nama' | 'realisasi' | 'pagu'> & {
    /** What it looks like, as the end of "mungkin …". */
    readonly dugaan: string
    /** How many other rows of the sheet look like it. */
    readonly lain: number
  }
>({
  code: 'LK259',
  severity: 'warning',
  title: 'Realisasi tampaknya tidak dalam rupiah',
  why: 'Realisasi yang ditulis dalam ribuan atau jutaan, atau sebagai persentase, membuat serapan hampir nol dan jumlahnya salah.',
  message: ({ nama, realisasi, pagu, dugaan, lain }) =>
    `Realisasi ${nama} ${realisasi}, sedangkan pagunya ${pagu}; sel itu mungkin ${dugaan}${lain === 0 ? '' : `, demikian pula ${lain} baris lain`}.`,
  fix: () =>
    'Ketik realisasinya dalam rupiah penuh menurut LRA; bila memang sekecil itu, catat temuan ini di lembar Pengecualian.',
})

export const jumlahSebagaiBaris = defineFinding<Kata<'uraian' | 'tingkat'>>({
  code: 'LK254',
  severity: 'error',
  title: 'Baris jumlah terbaca sebagai baris anggaran',
  why: 'Baris jumlah yang Tingkatnya terisi ikut dijumlahkan, sehingga anggaran di atasnya terhitung dua kali.',
  message: ({ uraian, tingkat }) =>
    `Baris ${uraian} bertingkat ${tingkat}, sehingga anggarannya ikut dijumlahkan.`,
  expected: () => 'Kolom Tingkat kosong pada baris jumlah.',
  fix: () => 'Kosongkan Tingkat (dan Kode) pada baris itu, atau hapus barisnya.',
})

export const persenSerapanPecahan = defineFinding<
  Kata<'uraian' | 'tertulis' | 'hitungan'> & {
    /** How many other rows of the sheet are written so. */
    readonly lain: number
  }
>({
  code: 'LK255',
  severity: 'warning',
  title: '% Realisasi tertulis sebagai pecahan',
  why: 'Hasil bagi tanpa format persen terbaca sebagai 0,95 persen, padahal maksudnya 95 persen.',
  message: ({ uraian, tertulis, hitungan, lain }) =>
    `% Realisasi ${uraian} tertulis ${tertulis}, sedangkan hitungannya ${hitungan}${lain === 0 ? '' : `; demikian pula ${lain} baris lain`}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Beri sel-sel itu format persen, atau kosongkan; kolom % Realisasi hanya diperiksa.',
})

export const satuanKeluaranBerbeda = defineFinding<
  Kata<'uraian' | 'realisasi' | 'target'> & {
    /** Further rows of which the same is true; '' for none. */
    readonly lain: string
  }
>({
  code: 'LK207',
  severity: 'warning',
  title: 'Satuan keluaran berbeda dari targetnya',
  why: 'Target dan realisasi keluaran dicetak berdampingan; satuan yang berbeda biasanya berarti satu isian milik baris lain.',
  message: ({ uraian, realisasi, target, lain }) =>
    `Realisasi keluaran ${uraian} adalah ${realisasi}, sedangkan targetnya ${target}.${lain === '' ? '' : ` Begitu pula ${lain}.`}`,
  expected: ({ target }) => `Satuan yang sama dengan ${target}.`,
  fix: () =>
    'Periksa apakah isian itu milik baris lain; bila memang benar, samakan satuan Target Keluaran dan Realisasi Keluaran.',
})
