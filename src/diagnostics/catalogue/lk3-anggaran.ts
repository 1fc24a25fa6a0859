/** Findings LK305–LK349 and LK368–LK370: the budget against belanja, its sources, plans and sasaran. */
import { defineFinding, type Kata } from '../finding.ts'

export const sasaranTanpaProgram = defineFinding<Kata<'sasaran'>>({
  code: 'LK305',
  severity: 'warning',
  title: 'Sasaran tanpa program',
  why: 'Efisiensi dan program penunjang sasaran ini tidak dapat disajikan.',
  message: ({ sasaran }) => `Sasaran ${sasaran} tidak didukung program mana pun di lembar Anggaran.`,
  fix: () => 'Isi kode sasaran itu di kolom Kode Sasaran (lembar Anggaran), pada program yang mendukungnya.',
})

export const programTanpaSasaran = defineFinding<Kata<'program'>>({
  code: 'LK306',
  severity: 'warning',
  title: 'Program tanpa sasaran',
  why: 'Anggarannya masuk ke jumlah seluruhnya, tetapi tidak ke sasaran mana pun.',
  message: ({ program }) => `Program ${program} tidak menyebut sasaran yang didukungnya.`,
  fix: () => 'Isi kolom Kode Sasaran pada baris program itu.',
})

export const tahunRencanaLain = defineFinding<
  Kata<'tahun' | 'wajar'> & {
    /** It is printed all the same, since the sheet has no plan of the usual year. */
    readonly dicetak: boolean
  }
>({
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

export const sumberDanaGanda = defineFinding<Kata<'nama' | 'pertama'>>({
  code: 'LK326',
  severity: 'warning',
  title: 'Sumber dana tertulis dua kali',
  why: 'Sumber dana yang tertulis dua kali terhitung dua kali dan dicetak sebagai dua baris.',
  message: ({ nama, pertama }) => `Sumber dana ${nama} sudah ada di ${pertama}.`,
  fix: () => 'Hapus baris yang berulang, atau bedakan namanya (misalnya DAK Fisik dan DAK Nonfisik).',
})

interface BedaAnggaran {
  /** One entry a column that differs. */
  readonly beda: readonly Kata<'kolom' | 'tertulis' | 'jumlah' | 'selisih'>[]
  /** A row that is just as large as the differences; '' for none. */
  readonly berlebih: string
  /** Amounts that explain a difference, each as it should be. */
  readonly penyebab: readonly Kata<'kolom' | 'uraian' | 'tempat' | 'tertulis' | 'betul'>[]
  /** A third sheet, and which of the two it agrees with. */
  readonly sepakat: { readonly lembar: string; readonly dengan: 'anggaran' | 'ini' } | null
}

const jumlahBerbeda = (lembar: string, { beda, berlebih, penyebab, sepakat }: BedaAnggaran): string => {
  const [sama, lain] = sepakat?.dengan === 'anggaran' ? ['Anggaran', lembar] : [lembar, 'Anggaran']
  return [
    `Jumlah ${beda
      .map(
        ({ kolom, tertulis, jumlah, selisih }) =>
          `${kolom} di lembar ${lembar} ${tertulis}, sedangkan di lembar Anggaran ${jumlah} (selisih ${selisih})`,
      )
      .join('; jumlah ')}.`,
    ...(berlebih === ''
      ? []
      : [`Selisihnya sama dengan baris ${berlebih}; mungkin baris itu jumlah atau tertulis dua kali.`]),
    ...penyebab.map(
      ({ kolom, uraian, tempat, tertulis, betul }) =>
        `Selisih ${kolom} hilang bila ${uraian} (${tempat}) ${betul}, bukan ${tertulis}.`,
    ),
    ...(sepakat === null || penyebab.length > 0
      ? []
      : [
          `Jumlah di lembar ${sepakat.lembar} sama dengan di lembar ${sama}; mungkin yang keliru lembar ${lain}.`,
        ]),
  ].join(' ')
}

const jumlahBenar = ({ beda, sepakat }: BedaAnggaran): string =>
  beda
    .map(({ kolom, tertulis, jumlah }) => `${kolom} ${sepakat?.dengan === 'ini' ? tertulis : jumlah}`)
    .join('; ')

export const belanjaBedaAnggaran = defineFinding<BedaAnggaran>({
  code: 'LK330',
  severity: 'error',
  title: 'Jumlah belanja tidak sama dengan jumlah anggaran',
  why: 'Rincian menurut jenis belanja dan menurut program berasal dari anggaran yang sama.',
  message: (beda) => jumlahBerbeda('Belanja', beda),
  expected: jumlahBenar,
  fix: () => 'Cocokkan kedua lembar dengan LRA, lalu perbaiki yang salah atau lengkapi barisnya.',
})

export const sumberDanaBedaAnggaran = defineFinding<BedaAnggaran>({
  code: 'LK331',
  severity: 'error',
  title: 'Jumlah sumber dana tidak sama dengan jumlah anggaran',
  why: 'Seluruh anggaran dibiayai dari sumber-sumber dana yang disebut.',
  message: (beda) => jumlahBerbeda('Sumber Dana', beda),
  expected: jumlahBenar,
  fix: () => 'Cocokkan kedua lembar dengan DPA dan LRA, lalu perbaiki yang salah.',
})

export const barisAnggaranGanda = defineFinding<
  Kata<'tingkat' | 'uraian' | 'pertama'> & {
    /** What both rows have beside the name: their code, or their amounts. */
    readonly persamaan: string
    readonly sasaranLain: boolean
  }
>({
  code: 'LK336',
  severity: 'error',
  title: 'Baris anggaran tertulis dua kali',
  why: 'Baris yang tertulis dua kali membuat pagu dan realisasinya terhitung dua kali.',
  message: ({ tingkat, uraian, persamaan, pertama }) =>
    `${tingkat} ${uraian} dengan ${persamaan} yang sama sudah ada di ${pertama}.`,
  fix: ({ persamaan, sasaranLain }) =>
    sasaranLain
      ? 'Tulis sekali saja, dan pisahkan kode sasarannya dengan titik koma; bila memang dua baris, bedakan kodenya.'
      : persamaan === 'kode'
        ? 'Hapus salah satu barisnya, atau perbaiki kodenya; anggaran beberapa unit (misalnya kelurahan) dijumlahkan dalam satu baris.'
        : 'Hapus salah satu barisnya; bila memang dua baris, isi kodenya atau bedakan uraiannya.',
})

export const kolomRupiahTertukar = defineFinding<
  Kata<'jumlah' | 'lain'> & {
    /** The column of the pagu, and the one it seems exchanged with. */
    readonly kolom: string
  }
>({
  code: 'LK337',
  severity: 'error',
  title: 'Dua kolom rupiah tampaknya tertukar',
  why: 'Belanja tidak boleh melampaui pagunya; bila semua baris begitu, judul atau isi dua kolom tertukar.',
  message: ({ jumlah, lain }) =>
    lain === 'Realisasi'
      ? `Pada ${jumlah} baris rincian realisasinya lebih besar daripada pagunya, dan tidak ada yang lebih kecil.`
      : `Pada ${jumlah} baris rincian realisasinya lebih besar daripada Pagu, tetapi tidak ada yang melebihi ${lain}.`,
  expected: ({ kolom, lain }) =>
    lain === 'Realisasi'
      ? `${kolom} di kolom ${kolom}, realisasi di kolom Realisasi.`
      : 'Pagu terakhir di kolom Pagu.',
  fix: ({ kolom, lain }) => `Tukar judul kolom ${kolom} dan ${lain}, atau tukar isinya.`,
})

export const rupiahNegatif = defineFinding<Kata<'nilai'>>({
  code: 'LK338',
  severity: 'error',
  title: 'Rupiah negatif',
  why: 'Pagu dan belanja tidak dapat kurang dari nol; biasanya tanda minusnya salah ketik.',
  message: ({ nilai }) => `Rupiah di sel ini kurang dari nol: ${nilai}.`,
  expected: () => 'Rupiah 0 atau lebih.',
  fix: () => 'Hapus tanda minusnya; bila memang pengembalian belanja, kurangkan dari baris belanjanya.',
})

export const anggaranRencanaBerbeda = defineFinding<Kata<'uraian' | 'tertulis' | 'pagu' | 'tempat'>>({
  code: 'LK332',
  severity: 'warning',
  title: 'Anggaran rencana aksi berbeda satu angka dari pagunya',
  why: 'Dua jumlah rupiah yang hanya berbeda satu angka atau banyaknya nol hampir selalu satu jumlah yang salah ketik.',
  message: ({ uraian, tertulis, pagu, tempat }) =>
    `Anggaran ${uraian} di Rencana Aksi ${tertulis}, sedangkan di ${tempat} ${pagu}.`,
  expected: ({ pagu }) => pagu,
  fix: () => 'Cocokkan dengan DPA, lalu samakan kedua angka itu.',
})

export const targetRencanaBerbeda = defineFinding<Kata<'kode' | 'tertulis' | 'target' | 'tempat'>>({
  code: 'LK333',
  severity: 'warning',
  title: 'Target rencana aksi berbeda dari Perjanjian Kinerja',
  why: 'Rencana aksi menjabarkan target perjanjian kinerja; target setahunnya harus sama.',
  message: ({ kode, tertulis, target, tempat }) =>
    `Target ${kode} di Rencana Aksi ${tertulis}, sedangkan di ${tempat} ${target}.`,
  expected: ({ target }) => target,
  fix: () => 'Samakan target rencana aksi dengan perjanjian kinerja, atau perbaiki kode indikatornya.',
})

export const targetTriwulanBerbeda = defineFinding<Kata<'uraian' | 'target' | 'triwulan'>>({
  code: 'LK368',
  severity: 'warning',
  title: 'Target triwulan tidak mencapai target setahun',
  why: 'Target triwulan menjabarkan target setahun: jumlahnya, rata-ratanya, atau angka terakhirnya harus sama.',
  message: ({ uraian, target, triwulan }) =>
    `Target setahun ${uraian} ${target}, sedangkan target triwulannya ${triwulan}.`,
  fix: () =>
    'Cocokkan dengan dokumen rencananya, lalu perbaiki target triwulan atau target setahunnya; bila memang demikian, catat temuan ini di lembar Pengecualian.',
})

export const realisasiTriwulanBerbeda = defineFinding<Kata<'kode' | 'triwulan' | 'realisasi' | 'tempat'>>({
  code: 'LK369',
  severity: 'warning',
  title: 'Realisasi triwulan rencana aksi tidak sama dengan realisasi setahun',
  why: 'Rencana aksi dan pengukuran kinerja melaporkan indikator yang sama: jumlah, rata-rata, atau angka terakhir triwulannya harus sama dengan realisasi setahun.',
  message: ({ kode, triwulan, realisasi, tempat }) =>
    `Realisasi triwulan ${kode} ${triwulan}, sedangkan realisasi setahun di ${tempat} ${realisasi}.`,
  fix: () =>
    'Cocokkan dengan data sumbernya, lalu perbaiki angka triwulan atau realisasi setahunnya; bila memang demikian, catat temuan ini di lembar Pengecualian.',
})

export const indikatorSasaranLain = defineFinding<Kata<'kode' | 'sasaran' | 'milik' | 'tempat'>>({
  code: 'LK370',
  severity: 'warning',
  title: 'Indikator di bawah sasaran lain',
  why: 'Rencana dicetak per sasaran; indikator yang berada di bawah sasaran lain tercetak di tempat yang salah.',
  message: ({ kode, sasaran, milik, tempat }) =>
    `Baris ini di bawah sasaran ${sasaran}, sedangkan indikator ${kode} milik sasaran ${milik} (${tempat}).`,
  expected: ({ milik }) => milik,
  fix: () => 'Perbaiki Kode Sasaran atau Kode Indikator pada baris itu.',
})

export const posRencanaTidakAda = defineFinding<{
  /** "Sub kegiatan “Penyediaan Gaji”", or several. */
  readonly baris: string
  /** What was probably meant, with its place; '' for nothing like it. */
  readonly usul: string
}>({
  code: 'LK348',
  severity: 'warning',
  title: 'Baris rencana aksi tidak ada di lembar Anggaran',
  why: 'Realisasi anggaran pada lampiran rencana aksi diambil dari baris lembar Anggaran dengan kode atau nama yang sama.',
  message: ({ baris, usul }) =>
    `${baris} tidak ada di lembar Anggaran, sehingga realisasi anggarannya tidak dicetak${usul === '' ? '' : `; mungkin maksudnya ${usul}`}.`,
  fix: ({ usul }) =>
    usul === ''
      ? 'Samakan nama atau kodenya dengan lembar Anggaran; bila memang tidak dianggarkan, catat temuan ini di lembar Pengecualian.'
      : 'Samakan tingkat dan namanya di kedua lembar; bila memang lain, catat temuan ini di lembar Pengecualian.',
})

export const kodeRencanaBerlawanan = defineFinding<
  Kata<'kode' | 'uraian'> & {
    /** What the budget has under that code, and where. */
    readonly milikKode: string
    /** The code and place of that name in the budget. */
    readonly milikNama: string
  }
>({
  code: 'LK349',
  severity: 'error',
  title: 'Kode dan nama baris rencana aksi menunjuk baris anggaran yang berbeda',
  why: 'Realisasi anggaran pada lampiran rencana aksi diambil menurut kodenya, sehingga tercetak di samping nama yang lain.',
  message: ({ kode, uraian, milikKode, milikNama }) =>
    `Di lembar Anggaran kode ${kode} adalah ${milikKode}, sedangkan ${uraian} ${milikNama}.`,
  fix: () => 'Perbaiki kode atau namanya menurut lembar Anggaran.',
})

export const kodeRencanaLain = defineFinding<Kata<'kode' | 'uraian' | 'milikNama'>>({
  code: 'LK347',
  severity: 'warning',
  title: 'Kode baris rencana aksi berbeda dari lembar Anggaran',
  why: 'Kode yang sama dipakai di seluruh laporan; kode yang tidak ada di lembar Anggaran mungkin salah ketik.',
  message: ({ kode, uraian, milikNama }) =>
    `Kode ${kode} tidak ada di lembar Anggaran, sedangkan ${uraian} di sana ${milikNama}.`,
  fix: () => 'Samakan kodenya; bila rencana aksi memakai kode lama, catat temuan ini di lembar Pengecualian.',
})

export const posRencanaTakPasti = defineFinding<Kata<'tingkat' | 'uraian' | 'tempat'>>({
  code: 'LK343',
  severity: 'warning',
  title: 'Baris rencana aksi cocok dengan beberapa baris anggaran',
  why: 'Realisasi anggaran pada lampiran rencana aksi diambil dari lembar Anggaran. Bila beberapa baris bernama sama, kode atau baris induknya yang menentukan baris mana yang dimaksud.',
  message: ({ tingkat, uraian, tempat }) =>
    `${tingkat} ${uraian} cocok dengan beberapa baris anggaran (${tempat}), sehingga realisasi anggarannya tidak dicetak.`,
  fix: () =>
    'Isi kolom Kode di kedua lembar, atau tulis baris program dan kegiatannya di atas baris ini di lembar Rencana Aksi.',
})
