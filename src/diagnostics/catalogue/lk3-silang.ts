/** Findings LK301–LK351 and LK366: codes and names that contradict each other across sheets, and rows that say one thing twice. */
import { BILA_JUDUL } from '../bila-judul.ts'
import { defineFinding, type Kata } from '../finding.ts'

export const kodeIndikatorTidakDikenal = defineFinding<
  Kata<'kode' | 'nama' | 'usul'> & {
    /** Nothing but a name stands beside the code: the row may only head those below. */
    readonly judul: boolean
  }
>({
  code: 'LK301',
  severity: 'error',
  title: 'Kode indikator tidak ada di Perjanjian Kinerja',
  why: 'Baris yang kodenya tidak dikenal tidak masuk ke laporan.',
  message: ({ kode, nama }) =>
    `Kode indikator ${kode}${nama === '' ? '' : ` ${nama}`} tidak ada di lembar Perjanjian Kinerja maupun Indikator Tujuan.`,
  expected: ({ usul }) => (usul === '' ? 'Kode dari lembar Perjanjian Kinerja.' : usul),
  fix: ({ usul, judul }) =>
    usul === ''
      ? `Samakan kodenya dengan lembar Perjanjian Kinerja${judul ? `. ${BILA_JUDUL}` : ', atau hapus baris ini.'}`
      : `Ganti kodenya menjadi ${usul} bila itu yang dimaksud.`,
})

export const indikatorTanpaRealisasi = defineFinding<Kata<'indikator'>>({
  code: 'LK302',
  severity: 'error',
  title: 'Indikator tanpa baris realisasi',
  why: 'Setiap indikator yang diperjanjikan harus dilaporkan, juga bila belum diukur.',
  message: ({ indikator }) => `Indikator ${indikator} tidak mempunyai baris di lembar Realisasi.`,
  fix: () => 'Tambahkan barisnya di lembar Realisasi; kosongkan Realisasi bila belum diukur.',
})

export const kodeSasaranTidakDikenal = defineFinding<
  Kata<'kode' | 'usul'> & {
    /** The code of the sasaran of which the name stands there; '' for none. */
    readonly milik: string
  }
>({
  code: 'LK303',
  severity: 'error',
  title: 'Kode sasaran tidak ada di Perjanjian Kinerja',
  why: 'Anggaran yang kode sasarannya tidak dikenal tidak terhitung pada sasaran mana pun.',
  message: ({ kode, milik }) =>
    milik === ''
      ? `Kode sasaran ${kode} tidak ada di lembar Perjanjian Kinerja.`
      : `Di sini tertulis nama sasaran, bukan kodenya.`,
  expected: ({ usul, milik }) =>
    milik || (usul === '' ? 'Kode dari lembar Perjanjian Kinerja.' : `Salah satu dari ${usul}.`),
  fix: ({ milik }) =>
    milik === ''
      ? 'Samakan kodenya dengan kolom Kode Sasaran di lembar Perjanjian Kinerja; pisahkan beberapa kode dengan titik koma.'
      : `Ganti nama sasaran itu dengan kodenya, ${milik}.`,
})

export const kodePendukungTidakDikenal = defineFinding<Kata<'jenis' | 'kode'>>({
  code: 'LK304',
  severity: 'warning',
  title: 'Kode di lembar pendukung tidak dikenal',
  why: 'Baris ini tidak dapat ditempatkan pada sasaran atau indikatornya.',
  message: ({ jenis, kode }) => `Kode ${jenis} ${kode} tidak ada di lembar Perjanjian Kinerja.`,
  fix: () => 'Samakan kodenya dengan lembar Perjanjian Kinerja, atau kosongkan bila tidak diperlukan.',
})

export const unitAtasanTidakDikenal = defineFinding<
  Kata<'unit' | 'atasan'> & {
    /** A unit of almost that name, with its place; '' for none. */
    readonly usul: string
  }
>({
  code: 'LK307',
  severity: 'warning',
  title: 'Unit atasan tidak dikenal',
  why: 'Bagan struktur organisasi menempatkan setiap unit di bawah atasannya.',
  message: ({ unit, atasan, usul }) =>
    `Atasan ${unit} adalah ${atasan}, yang tidak ada di kolom Unit${usul === '' ? '' : `; mungkin maksudnya ${usul}`}.`,
  fix: ({ usul }) =>
    usul === ''
      ? 'Tulis nama atasannya persis seperti di kolom Unit, atau tambahkan baris untuk unit atasan itu.'
      : 'Samakan nama unit itu di kolom Unit dan Unit Atasan, atau tambahkan baris untuk unit atasan itu.',
})

export const tujuanTidakDikenal = defineFinding<Kata<'kode' | 'tujuan'>>({
  code: 'LK309',
  severity: 'error',
  title: 'Tujuan tidak ada di Perjanjian Kinerja',
  why: 'Indikator tujuan ditempatkan pada tujuan yang sama di lembar Perjanjian Kinerja.',
  message: ({ kode, tujuan }) => `Tujuan ${kode} ${tujuan} tidak ada di lembar Perjanjian Kinerja.`,
  fix: () => 'Samakan Kode Tujuan atau Tujuan dengan lembar Perjanjian Kinerja.',
})

export const perjanjianTanpaTujuan = defineFinding<Kata<'jumlah'>>({
  code: 'LK366',
  severity: 'warning',
  title: 'Indikator tujuan tanpa tujuan di Perjanjian Kinerja',
  why: 'Indikator tujuan ditempatkan pada tujuan yang sama di lembar Perjanjian Kinerja; tanpa tujuan di sana, bagian pencapaian tujuan hilang dari laporan.',
  message: ({ jumlah }) =>
    `Lembar Perjanjian Kinerja tidak memuat tujuan, sehingga ${jumlah} indikator tujuan di lembar ini tidak dicetak.`,
  fix: () =>
    'Isi kolom Kode Tujuan dan Tujuan di lembar Perjanjian Kinerja, atau hapus lembar ini bila memang tidak dilaporkan.',
})

export const namaSasaranGanda = defineFinding<Kata<'nama' | 'kode' | 'kodePertama' | 'pertama'>>({
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

export const pegawaiTidakBulat = defineFinding<Kata<'uraian' | 'jumlah'>>({
  code: 'LK327',
  severity: 'error',
  title: 'Jumlah pegawai tidak wajar',
  why: 'Pegawai dihitung per orang, jadi jumlahnya bilangan bulat 0 atau lebih.',
  message: ({ uraian, jumlah }) => `Jumlah pegawai ${uraian} tertulis ${jumlah} orang.`,
  expected: () => 'Bilangan bulat, 0 atau lebih.',
  fix: () => 'Perbaiki jumlahnya menurut daftar pegawai.',
})

export const kodeTujuanLain = defineFinding<Kata<'tujuan' | 'kode' | 'kodePerjanjian' | 'tempat'>>({
  code: 'LK329',
  severity: 'warning',
  title: 'Kode tujuan berbeda dari Perjanjian Kinerja',
  why: 'Tujuan dikenali lewat kodenya; satu tujuan dengan dua kode membingungkan pembaca tabelnya.',
  message: ({ tujuan, kode, kodePerjanjian, tempat }) =>
    `Tujuan ${tujuan} berkode ${kode} di sini, sedangkan di ${tempat} berkode ${kodePerjanjian}.`,
  expected: ({ kodePerjanjian }) => kodePerjanjian,
  fix: ({ kodePerjanjian }) => `Ganti kodenya menjadi ${kodePerjanjian}, atau perbaiki nama tujuannya.`,
})

export const unitGanda = defineFinding<Kata<'unit' | 'pertama'>>({
  code: 'LK328',
  severity: 'warning',
  title: 'Unit tertulis dua kali',
  why: 'Unit yang tertulis dua kali di bawah atasan yang sama muncul dua kali di bagan struktur organisasi.',
  message: ({ unit, pertama }) => `Unit ${unit} dengan atasan yang sama sudah ada di ${pertama}.`,
  fix: () => 'Hapus baris yang berulang, atau perbaiki nama unitnya.',
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

export const namaBerbeda = defineFinding<
  Kata<'jenis' | 'kode' | 'nama' | 'namaAcuan' | 'tempat'> & {
    /** The code and place whose name this is, where both changed places; '' otherwise. */
    readonly tertukar: string
  }
>({
  code: 'LK350',
  severity: 'warning',
  title: 'Nama berbeda antarlembar',
  why: 'Satu indikator atau sasaran yang namanya berganti-ganti membuat pembaca mengira ada dua.',
  message: ({ jenis, kode, nama, namaAcuan, tempat, tertukar }) =>
    `Nama ${jenis} ${kode} di sini ${nama}, sedangkan di ${tempat} ${namaAcuan}${tertukar === '' ? '' : `; tampaknya tertukar dengan ${tertukar}`}.`,
  expected: ({ namaAcuan }) => namaAcuan,
  fix: ({ tertukar }) =>
    tertukar === ''
      ? 'Samakan namanya di kedua lembar, atau perbaiki kodenya bila yang dimaksud lain.'
      : 'Tukar kedua kodenya, atau kedua namanya.',
})

export const satuanBerbeda = defineFinding<Kata<'kode' | 'satuan' | 'satuanAcuan' | 'tempat'>>({
  code: 'LK351',
  severity: 'warning',
  title: 'Satuan berbeda antarlembar',
  why: 'Nilai dengan satuan yang berbeda tidak dapat dibandingkan.',
  message: ({ kode, satuan, satuanAcuan, tempat }) =>
    `Satuan ${kode} di sini ${satuan}, sedangkan di ${tempat} ${satuanAcuan}.`,
  expected: ({ satuanAcuan }) => satuanAcuan,
  fix: () => 'Samakan satuannya di kedua lembar, beserta angkanya bila perlu.',
})
