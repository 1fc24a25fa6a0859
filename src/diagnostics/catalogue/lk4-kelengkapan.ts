/** Findings LK4xx: explanations that are missing, and texts that contradict the figures. */
import { defineFinding, type Kata } from '../finding.ts'

// ---- Explanations ------------------------------------------------------------------------------------------------

export const capaianTanpaPenyebab = defineFinding<Kata<'indikator' | 'capaian' | 'keadaan' | 'kolom'>>({
  code: 'LK401',
  severity: 'warning',
  title: 'Capaian jauh dari target tanpa penjelasan',
  why: 'PermenPANRB 53/2014 meminta analisis penyebab keberhasilan atau kegagalan, terutama bila capaian jauh dari 100%.',
  message: ({ indikator, capaian, keadaan }) =>
    `Capaian ${indikator} adalah ${capaian} (${keadaan}), tetapi penyebabnya belum dijelaskan.`,
  fix: ({ kolom }) => `Isi ${kolom} di lembar Realisasi.`,
})

export const tanpaPenyebab = defineFinding<Kata<'jumlah' | 'kode'>>({
  code: 'LK402',
  severity: 'warning',
  title: 'Penyebab belum diisi',
  why: 'Laporan akan memuat tanda PERLU DIISI pada analisis indikator-indikator itu.',
  message: ({ jumlah, kode }) => `Kolom Penyebab belum diisi untuk ${jumlah} indikator: ${kode}.`,
  fix: () => 'Isi kolom Penyebab di lembar Realisasi.',
})

export const tanpaTindakLanjut = defineFinding<Kata<'jumlah' | 'kode'>>({
  code: 'LK403',
  severity: 'warning',
  title: 'Tindak lanjut belum diisi',
  why: 'Target yang belum tercapai perlu disertai upaya atau rencana perbaikan.',
  message: ({ jumlah, kode }) =>
    `Target belum tercapai tetapi Upaya dan Tindak Lanjut kosong untuk ${jumlah} indikator: ${kode}.`,
  fix: () => 'Isi kolom Upaya atau Tindak Lanjut di lembar Realisasi.',
})

export const tanpaStandarNasional = defineFinding<Kata<'jumlah' | 'kode'>>({
  code: 'LK404',
  severity: 'warning',
  title: 'Standar nasional belum diisi',
  why: 'PermenPANRB 53/2014 meminta pembandingan dengan standar nasional bila ada; evaluator SAKIP selalu mencarinya.',
  message: ({ jumlah, kode }) => `Standar Nasional belum diisi untuk ${jumlah} indikator: ${kode}.`,
  fix: () => 'Isi kolom Standar Nasional; tulis “-” bila memang belum ada standarnya.',
})

export const serapanTanpaPenjelasan = defineFinding<
  Kata<'serapan' | 'ambang'> & {
    /** Whether the sheet has the column; without it all rows are told at once. */
    readonly kolom: boolean
  }
>({
  code: 'LK405',
  severity: 'warning',
  title: 'Serapan rendah tanpa penjelasan',
  why: 'Laporan mendaftar serapan yang rendah beserta permasalahannya.',
  message: ({ serapan, ambang, kolom }) =>
    `Serapan ${serapan} di bawah ${ambang}, tetapi ${kolom ? 'permasalahannya belum dijelaskan' : 'lembar Anggaran tidak mempunyai kolom Permasalahan'}.`,
  fix: ({ kolom }) => `${kolom ? 'Isi' : 'Tambahkan, lalu isi,'} kolom Permasalahan di lembar Anggaran.`,
})

export const barisTanpaAnggaran = defineFinding<Kata<'uraian'>>({
  code: 'LK439',
  severity: 'warning',
  title: 'Pagu dan realisasi belum diisi',
  why: 'Baris tanpa pagu dan realisasi tidak menambah jumlah anggaran, sehingga jumlah dan serapan dalam laporan belum mencakupnya.',
  message: ({ uraian }) => `Pagu dan realisasi masih kosong pada ${uraian}.`,
  fix: () => 'Isi keduanya menurut DPA dan LRA; tulis 0 bila tidak dianggarkan, atau hapus barisnya.',
})

export const belumDiukur = defineFinding<Kata<'indikator'>>({
  code: 'LK406',
  severity: 'warning',
  title: 'Indikator belum diukur',
  why: 'Indikator tanpa realisasi tidak ikut dirata-ratakan; pembaca perlu tahu alasannya.',
  message: ({ indikator }) => `Realisasi ${indikator} kosong dan tidak ada penjelasannya.`,
  fix: () =>
    'Isi Realisasi (atau Pembilang dan Penyebut); bila belum diukur, jelaskan di kolom Penyebab atau Kendala.',
})

export const tanpaRenstra = defineFinding<Kata<'jumlah' | 'kode' | 'tahun'>>({
  code: 'LK407',
  severity: 'warning',
  title: 'Target Renstra belum diisi',
  why: 'PermenPANRB 53/2014 meminta pembandingan dengan target jangka menengah.',
  message: ({ jumlah, kode, tahun }) =>
    `Lembar Renstra belum memuat target tahun ${tahun} untuk ${jumlah} indikator: ${kode}.`,
  fix: ({ tahun }) =>
    `Isi kolom ${tahun} di lembar Renstra untuk indikator itu; tambahkan barisnya bila belum ada.`,
})

export const tanpaTahunLalu = defineFinding<Kata<'jumlah' | 'kode' | 'tahun'>>({
  code: 'LK408',
  severity: 'warning',
  title: 'Data tahun lalu belum diisi',
  why: 'PermenPANRB 53/2014 meminta pembandingan dengan tahun lalu.',
  message: ({ jumlah, kode, tahun }) =>
    `Lembar Riwayat belum memuat realisasi tahun ${tahun} untuk ${jumlah} indikator: ${kode}.`,
  fix: () => 'Tambahkan barisnya di lembar Riwayat; isi Keterangan bila datanya memang tidak ada.',
})

export const identitasBelumDiisi = defineFinding<Kata<'isian'>>({
  code: 'LK409',
  severity: 'warning',
  title: 'Isian identitas kosong',
  why: 'Isian ini dicetak di sampul, tanda tangan, atau Bab II; yang kosong menjadi tanda PERLU DIISI.',
  message: ({ isian }) => `Lembar Identitas belum berisi ${isian}.`,
  fix: () => 'Isi nilainya di lembar Identitas; tambahkan barisnya bila belum ada.',
})

// ---- Texts -------------------------------------------------------------------------------------------------------

export const tahunLain = defineFinding<
  Kata<'tahun' | 'kutipan' | 'laporan'> & {
    /** The text calls it "this year". */
    readonly ini: boolean
  }
>({
  code: 'LK420',
  severity: 'warning',
  title: 'Teks menyebut tahun lain',
  why: 'Kalimat yang disalin dari laporan lama sering masih menyebut tahunnya.',
  message: ({ tahun, kutipan, laporan, ini }) =>
    ini
      ? `Teks menyebut ${kutipan}, sedangkan tahun laporannya ${laporan}.`
      : `Teks menyebut tahun ${tahun} (${kutipan}), di luar tahun laporan ${laporan}, periode Renstra, dan riwayatnya.`,
  fix: () =>
    'Perbaiki tahunnya bila tersalin dari laporan lama; bila memang benar, catat temuan ini di lembar Pengecualian.',
})

export const jumlahTeksBerbeda = defineFinding<Kata<'tertulis' | 'benda' | 'hitungan' | 'lingkup'>>({
  code: 'LK421',
  severity: 'warning',
  title: 'Jumlah dalam teks tidak sama dengan buku kerja',
  why: 'Jumlah sasaran, indikator, dan program harus sama di seluruh laporan.',
  message: ({ tertulis, benda, hitungan, lingkup }) =>
    `Teks menyebut ${tertulis} ${benda}, sedangkan ${lingkup} memuat ${hitungan}.`,
  expected: ({ hitungan, benda }) => `${hitungan} ${benda}`,
  fix: () => 'Perbaiki jumlahnya dalam teks, atau lengkapi baris yang kurang di buku kerja.',
})

export const terbilangBerbeda = defineFinding<Kata<'tertulis' | 'angka' | 'seharusnya'>>({
  code: 'LK422',
  severity: 'warning',
  title: 'Angka dan terbilangnya berbeda',
  why: 'Angka dan kata di dalam kurung harus menyebut bilangan yang sama.',
  message: ({ tertulis, angka, seharusnya }) =>
    `Teks menulis “${tertulis}”, sedangkan ${angka} dibaca ${seharusnya}.`,
  expected: ({ angka, seharusnya }) => `${angka} (${seharusnya})`,
  fix: () => 'Perbaiki angka atau terbilangnya.',
})

export const rupiahAsing = defineFinding<Kata<'tertulis' | 'seharusnya'>>({
  code: 'LK423',
  severity: 'warning',
  title: 'Rupiah ditulis dengan cara asing',
  why: 'Di Indonesia titik memisahkan ribuan dan koma memisahkan desimal.',
  message: ({ tertulis, seharusnya }) => `Teks menulis ${tertulis}; penulisan Indonesia ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: ({ seharusnya }) => `Tulis ${seharusnya}.`,
})

export const rupiahTeksBerbeda = defineFinding<Kata<'pokok' | 'tertulis' | 'nilai'>>({
  code: 'LK410',
  severity: 'warning',
  title: 'Rupiah dalam teks tidak sama dengan lembar Anggaran',
  why: 'Pembaca mencocokkan rupiah di kalimat dengan tabelnya; satu angka yang berbeda membuat keduanya diragukan.',
  message: ({ pokok, tertulis, nilai }) =>
    `Teks menulis ${tertulis}, sedangkan menurut lembar Anggaran ${pokok} adalah ${nilai}.`,
  expected: ({ nilai }) => nilai,
  fix: () => 'Cocokkan dengan LRA, lalu perbaiki angka dalam kalimat itu atau di lembar Anggaran.',
})

export const rupiahRusak = defineFinding<Kata<'tertulis' | 'usul'>>({
  code: 'LK411',
  severity: 'warning',
  title: 'Letak titik atau koma pada rupiah keliru',
  why: 'Titik memisahkan setiap tiga angka dari belakang. Bila letaknya keliru, mungkin ada angka yang kurang atau lebih.',
  message: ({ tertulis, usul }) =>
    `Teks menulis “${tertulis}”; letak titik atau komanya keliru, sehingga besarnya tidak pasti.${usul === '' ? '' : ` Mungkin maksudnya ${usul}.`}`,
  expected: ({ usul }) => (usul === '' ? 'Rupiah seperti Rp1.234.567.' : usul),
  fix: () =>
    'Cocokkan dengan dokumen sumbernya, lalu tulis ulang dengan titik setiap tiga angka dari belakang.',
})

export const persenTeksBerbeda = defineFinding<Kata<'pokok' | 'nilai' | 'tertulis' | 'hitungan'>>({
  code: 'LK412',
  severity: 'warning',
  title: 'Persentase di samping rupiah tidak sama dengan hitungan',
  why: 'Persentase serapan dapat dihitung kembali oleh setiap pembaca dari rupiah di kalimat yang sama.',
  message: ({ pokok, nilai, tertulis, hitungan }) =>
    `Teks menulis ${pokok} ${nilai} sebagai ${tertulis}, sedangkan menurut lembar Anggaran ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki persentase atau rupiah dalam kalimat itu.',
})

export const ejaanBilangan = defineFinding<Kata<'tertulis' | 'seharusnya'>>({
  code: 'LK424',
  severity: 'warning',
  title: 'Ejaan bilangan tidak baku',
  why: 'Kata baku menurut KBBI adalah miliar dan triliun.',
  message: ({ tertulis, seharusnya }) => `Teks menulis “${tertulis}”; ejaan bakunya “${seharusnya}”.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: ({ tertulis, seharusnya }) => `Ganti “${tertulis}” dengan “${seharusnya}”.`,
})

export const peraturanKeliru = defineFinding<Kata<'tertulis' | 'seharusnya' | 'sebab'>>({
  code: 'LK425',
  severity: 'warning',
  title: 'Nomor atau tahun peraturan keliru',
  why: 'Dasar hukum dikutip dengan nomor dan tahun yang tepat, dan yang masih berlaku.',
  message: ({ tertulis, seharusnya, sebab }) => `Teks menyebut ${tertulis}; ${sebab} ${seharusnya}.`,
  expected: ({ seharusnya }) => seharusnya,
  fix: ({ seharusnya }) => `Periksa peraturannya; yang dimaksud mungkin ${seharusnya}.`,
})

export const trenBerlawanan = defineFinding<
  Kata<'indikator' | 'kata' | 'tahunLalu' | 'nilaiLalu' | 'nilaiKini' | 'arah'>
>({
  code: 'LK426',
  severity: 'warning',
  title: 'Kata naik atau turun berlawanan dengan angkanya',
  why: 'Kalimat dan tabel laporan tidak boleh saling membantah.',
  message: ({ indikator, kata, tahunLalu, nilaiLalu, nilaiKini, arah }) =>
    `Teks menyebut ${indikator} “${kata}”, sedangkan angkanya ${arah} dari ${nilaiLalu} (${tahunLalu}) ke ${nilaiKini}.`,
  fix: () => 'Perbaiki kalimatnya, atau periksa angkanya.',
})

export const trenDalamKalimat = defineFinding<Kata<'kutipan' | 'awal' | 'akhir' | 'arah'>>({
  code: 'LK433',
  severity: 'warning',
  title: 'Kata naik atau turun berlawanan dengan angka di kalimatnya',
  why: 'Satu kalimat tidak boleh membantah dirinya sendiri.',
  message: ({ kutipan, awal, akhir, arah }) =>
    `Teks menyebut ${kutipan}, padahal dari ${awal} ke ${akhir} angkanya ${arah}.`,
  fix: () => 'Perbaiki kata atau angka dalam kalimat itu.',
})

export const targetBerlawanan = defineFinding<Kata<'indikator' | 'kata' | 'target' | 'realisasi'>>({
  code: 'LK427',
  severity: 'warning',
  title: 'Pernyataan tentang target berlawanan dengan angkanya',
  why: 'Kalimat dan tabel laporan tidak boleh saling membantah.',
  message: ({ indikator, kata, target, realisasi }) =>
    `Teks menyebut ${indikator} “${kata}”, sedangkan targetnya ${target} dan realisasinya ${realisasi}.`,
  fix: () => 'Perbaiki kalimatnya, atau periksa angkanya.',
})

export const rekapTeksBerbeda = defineFinding<Kata<'tertulis' | 'hitungan'>>({
  code: 'LK428',
  severity: 'warning',
  title: 'Jumlah indikator per kategori dalam teks tidak sama',
  why: 'Jumlah indikator per kategori, atau yang mencapai target, harus mengikuti capaian dan batas-batas kategorinya sendiri.',
  message: ({ tertulis, hitungan }) => `Teks menyebut ${tertulis}, sedangkan menurut capaiannya ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki jumlahnya dalam teks.',
})

export const realisasiTeksBerbeda = defineFinding<
  Kata<'indikator' | 'kutipan' | 'tertulis' | 'nilai'> & { readonly ukuran: 'realisasi' | 'capaian' }
>({
  code: 'LK429',
  severity: 'warning',
  title: 'Realisasi dalam teks tidak sama dengan buku kerja',
  why: 'Sering kali capaian (%) tertulis sebagai realisasi.',
  message: ({ ukuran, indikator, kutipan, tertulis, nilai }) =>
    `Teks menyebut ${ukuran} ${indikator} ${tertulis} (${kutipan}), sedangkan ${ukuran}nya ${nilai}.`,
  expected: ({ nilai }) => nilai,
  fix: () => 'Perbaiki angka dalam kalimat itu.',
})

export const keadaanTahunLain = defineFinding<Kata<'tanggal' | 'kelompok' | 'tahun'>>({
  code: 'LK430',
  severity: 'warning',
  title: 'Keadaan pegawai dari tahun lain',
  why: 'Data pegawai yang disajikan adalah keadaan pada tahun laporan.',
  message: ({ tanggal, kelompok, tahun }) =>
    `Data pegawai menurut ${kelompok} adalah keadaan ${tanggal}, bukan tahun laporan ${tahun}.`,
  fix: () => 'Isi keadaan pegawai pada tahun laporan, atau perbaiki tanggalnya bila salah ketik.',
})

export const bagianTidakDikenal = defineFinding<Kata<'bagian' | 'usul'>>({
  code: 'LK431',
  severity: 'warning',
  title: 'Bagian narasi tidak dikenal',
  why: 'Paragraf untuk bagian yang tidak dikenal tidak masuk ke laporan.',
  message: ({ bagian }) => `Laporan tidak mempunyai bagian ${bagian}, sehingga paragraf ini tidak dicetak.`,
  expected: ({ usul }) => usul,
  fix: () => 'Pakai salah satu nama bagian yang dikenal.',
})

export const bagianTidakDicetak = defineFinding<Kata<'bagian' | 'kurang'>>({
  code: 'LK434',
  severity: 'warning',
  title: 'Bagian narasi tidak ada dalam laporan ini',
  why: 'Bagian yang datanya kosong tidak dicetak, dan paragraf untuk bagian itu ikut hilang.',
  message: ({ bagian, kurang }) =>
    `Laporan ini tidak memuat bagian ${bagian} karena ${kurang}, sehingga paragraf ini tidak dicetak.`,
  fix: () => 'Lengkapi datanya, atau pindahkan paragrafnya ke bagian lain.',
})

export const narasiTanpaParagraf = defineFinding<Kata<'bagian'>>({
  code: 'LK435',
  severity: 'warning',
  title: 'Paragraf narasi kosong',
  why: 'Baris narasi tanpa paragraf tidak mengubah laporan, juga bila judul atau letaknya diisi.',
  message: ({ bagian }) => `Baris untuk bagian ${bagian} tidak dicetak karena kolom Paragraf kosong.`,
  fix: () => 'Isi kolom Paragraf, atau hapus barisnya.',
})

export const teksGanda = defineFinding<Kata<'teks' | 'pertama'>>({
  code: 'LK436',
  severity: 'warning',
  title: 'Baris teks tertulis dua kali',
  why: 'Baris yang tertulis dua kali tercetak dua kali di laporan.',
  message: ({ teks, pertama }) => `${teks} sudah ada di ${pertama}.`,
  fix: () => 'Hapus salah satu barisnya, atau perbaiki isinya bila yang dimaksud lain.',
})

export const rataRataTeksBerbeda = defineFinding<
  Kata<'tertulis' | 'kutipan' | 'hitungan'> & {
    /** The one year the sentence speaks of; '' for any. */
    readonly tahun: string
  }
>({
  code: 'LK432',
  severity: 'warning',
  title: 'Rata-rata dalam teks tidak sama dengan hitungan',
  why: 'Rata-rata capaian di kalimat dan di tabel harus sama.',
  message: ({ tertulis, kutipan, tahun, hitungan }) =>
    `Teks menyebut ${tertulis} (${kutipan}), yang tidak cocok dengan rata-rata ${tahun === '' ? 'mana pun' : `tahun ${tahun}`}; rata-rata capaian ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki angkanya dalam teks.',
})

export const serapanTeksBerbeda = defineFinding<Kata<'tertulis' | 'kutipan' | 'hitungan'>>({
  code: 'LK438',
  severity: 'warning',
  title: 'Serapan dalam teks tidak sama dengan hitungan',
  why: 'Persentase serapan di kalimat dan di tabel harus sama.',
  message: ({ tertulis, kutipan, hitungan }) =>
    `Teks menyebut serapan ${tertulis} (${kutipan}), yang tidak cocok dengan serapan mana pun; serapan seluruh anggaran ${hitungan}.`,
  expected: ({ hitungan }) => hitungan,
  fix: () => 'Perbaiki angkanya dalam teks.',
})

export const kategoriTeksBerbeda = defineFinding<
  Kata<'tertulis' | 'label' | 'kutipan' | 'skala' | 'kategori'>
>({
  code: 'LK437',
  severity: 'warning',
  title: 'Kategori dalam teks tidak sesuai capaiannya',
  why: 'Kategori di kalimat dan di tabel harus sama; tabelnya memakai skala kategori yang berlaku.',
  message: ({ tertulis, label, kutipan, skala, kategori }) =>
    `Teks menyebut ${tertulis} berkategori ${label} (${kutipan}), sedangkan pada skala ${skala} ${tertulis} termasuk ${kategori}.`,
  expected: ({ kategori }) => kategori,
  fix: () =>
    'Perbaiki kategori atau angka dalam kalimat itu; bila skalanya yang lain, pilih di lembar Pengaturan.',
})

// ---- Sheet Pengecualian ------------------------------------------------------------------------------------------

export const pengecualianTidakTerpakai = defineFinding<Kata<'kode' | 'tempat'>>({
  code: 'LK490',
  severity: 'warning',
  title: 'Pengecualian tidak terpakai',
  why: 'Pengecualian yang sudah tidak perlu dapat menyembunyikan temuan baru di sel yang sama.',
  message: ({ kode, tempat }) => `Tidak ada temuan ${kode} di ${tempat}; pengecualian ini tidak terpakai.`,
  fix: () => 'Hapus barisnya, atau perbaiki Kode Temuan, Lembar, dan Sel.',
})
