/** Optional sheets that steer the program: `Pengaturan`, `Kategori`, `Pengecualian`, `Angka Cetak`. */
import { col, defineForm, defineSheet } from '../spec.ts'

/** Every choice an office can make; the defaults live in calc/kebijakan.ts. */
export const pengaturan = defineForm({
  name: 'Pengaturan',
  aliases: ['Setelan', 'Kebijakan'],
  purpose: 'Kebijakan penghitungan dan bentuk laporan; kosong berarti memakai bawaan.',
  examplesAreDefaults: true,
  columns: {
    rumusNegatif: col.pilihan(
      'Rumus Negatif',
      [
        ['(2T-R)/T', '2T-R', '(2T-R)/T x 100'],
        ['T/R', 'T/R x 100'],
      ],
      { help: 'Rumus capaian untuk indikator negatif.', example: '(2T-R)/T' },
    ),
    rumusPredikat: col.pilihan(
      'Rumus Predikat',
      [
        ['tetap', 'predikat tetap'],
        ['rasio', 'predikat rasio', 'rasio peringkat'],
      ],
      {
        help: 'tetap: sama 100, lebih baik 110, lebih buruk menurut rasio peringkat; rasio: selalu rasio peringkat.',
        example: 'tetap',
      },
    ),
    batasAtas: col.angka('Batas Atas Capaian', {
      aliases: ['Capaian Maksimal', 'Cap'],
      help: 'Capaian tertinggi yang diakui, misalnya 100, 110, 120, atau 150; kosong berarti tanpa batas.',
    }),
    batasBawah: col.angka('Batas Bawah Capaian', {
      aliases: ['Capaian Minimal', 'Floor'],
      help: 'Capaian terendah, misalnya 0; kosong berarti tanpa batas.',
    }),
    targetNol: col.pilihan('Target Nol', [['tidak dihitung'], ['100 bila tercapai', '100']], {
      help: 'Perlakuan bila target 0.',
      example: 'tidak dihitung',
    }),
    rataRata: col.pilihan(
      'Rata-rata',
      [
        ['indikator', 'rata-rata indikator'],
        ['sasaran', 'rata-rata sasaran'],
        ['indikator dibulatkan', 'dari nilai dibulatkan'],
      ],
      {
        help: 'indikator: dari capaian indikator yang belum dibulatkan; sasaran: dari rata-rata setiap sasaran; indikator dibulatkan: dari capaian yang sudah dibulatkan.',
        example: 'indikator',
      },
    ),
    skalaKategori: col.teks('Skala Kategori', {
      help: 'Nama skala pada lembar Kategori, “bawaan”, atau “Permendagri 86/2017”.',
      example: 'bawaan',
    }),
    efisiensi: col.pilihan(
      'Efisiensi',
      [
        ['sisa', '100 - serapan'],
        ['sisa bila tercapai', 'sisa jika tercapai'],
        ['selisih', 'capaian - serapan'],
        ['banding', 'capaian >= serapan', 'capaian ≥ serapan'],
      ],
      {
        help: 'sisa: 100 − serapan, efisien bila target tercapai; sisa bila tercapai: sama, tetapi selain itu tidak efisien; selisih: capaian − serapan; banding: capaian tidak lebih rendah daripada serapan.',
        example: 'sisa',
      },
    ),
    desimal: col.angka('Desimal', {
      aliases: ['Jumlah Desimal'],
      help: 'Banyak angka di belakang koma pada persentase.',
      example: 2,
    }),
    ambangSerapan: col.angka('Ambang Serapan', {
      help: 'Sub kegiatan dengan serapan di bawah persentase ini didaftar dan perlu penjelasan.',
      example: 80,
    }),
    ambangCapaianBawah: col.angka('Ambang Capaian Bawah', {
      help: 'Capaian di bawah persentase ini perlu penjelasan.',
      example: 80,
    }),
    ambangCapaianAtas: col.angka('Ambang Capaian Atas', {
      help: 'Capaian di atas persentase ini perlu penjelasan.',
      example: 120,
    }),
    kertas: col.pilihan('Kertas', ['A4', ['F4', 'Folio', 'HVS F4']], {
      help: 'Ukuran kertas.',
      example: 'A4',
    }),
    huruf: col.teks('Huruf', {
      aliases: ['Font', 'Jenis Huruf'],
      help: 'Jenis huruf laporan.',
      example: 'Times New Roman',
    }),
    ukuranHuruf: col.angka('Ukuran Huruf', { help: 'Ukuran huruf isi dalam poin.', example: 12 }),
    spasi: col.angka('Spasi', { help: 'Spasi baris, misalnya 1 atau 1,5.', example: 1.5 }),
    marginAtas: col.angka('Margin Atas', { help: 'Dalam sentimeter.', example: 3 }),
    marginBawah: col.angka('Margin Bawah', { help: 'Dalam sentimeter.', example: 3 }),
    marginKiri: col.angka('Margin Kiri', { help: 'Dalam sentimeter.', example: 4 }),
    marginKanan: col.angka('Margin Kanan', { help: 'Dalam sentimeter.', example: 3 }),
    namaLaporan: col.teks('Nama Laporan', {
      help: 'Singkatan laporan: LKjIP, LKIP, atau LAKIP.',
      example: 'LKjIP',
    }),
    kertasKerja: col.yaTidak('Kertas Kerja', {
      help: 'Lampiran kertas kerja perhitungan; dicetak kecuali bila diisi Tidak.',
      example: 'Ya',
    }),
  },
})

export const kategori = defineSheet({
  name: 'Kategori',
  aliases: ['Skala', 'Kategori Capaian'],
  purpose: 'Skala kategori capaian atau skala predikat milik instansi; kosong berarti memakai bawaan.',
  columns: {
    skala: col.teks('Skala', {
      required: true,
      carry: true,
      width: 22,
      help: 'Nama skala.',
      example: 'Skala Contoh',
    }),
    label: col.teks('Label', {
      aliases: ['Kategori', 'Predikat'],
      required: true,
      width: 20,
      help: 'Nama kategori atau predikat.',
      example: 'Sangat Baik',
    }),
    batasBawah: col.angka('Batas Bawah', {
      width: 10,
      help: 'Kosong berarti tanpa batas bawah.',
      example: 85,
    }),
    termasukBawah: col.yaTidak('Termasuk Bawah', {
      width: 10,
      help: 'Ya bila nilai yang sama dengan batas bawah termasuk.',
      example: 'Tidak',
    }),
    batasAtas: col.angka('Batas Atas', { width: 10, help: 'Kosong berarti tanpa batas atas.', example: 100 }),
    termasukAtas: col.yaTidak('Termasuk Atas', {
      width: 10,
      help: 'Ya bila nilai yang sama dengan batas atas termasuk.',
      example: 'Ya',
    }),
    peringkat: col.angka('Peringkat', { width: 10, help: 'Untuk skala predikat: 1 terendah.' }),
  },
})

export const pengecualian = defineSheet({
  name: 'Pengecualian',
  aliases: ['Kecualikan'],
  purpose: 'Temuan yang sudah diperiksa dan dapat diterima, dengan alasannya.',
  columns: {
    kodeTemuan: col.kode('Kode Temuan', {
      aliases: ['Kode'],
      required: true,
      width: 12,
      help: 'Misalnya LK301.',
      example: 'LK301',
    }),
    lembar: col.teks('Lembar', {
      aliases: ['Sheet'],
      required: true,
      width: 20,
      help: 'Nama lembar temuan.',
      example: 'Realisasi',
    }),
    sel: col.teks('Sel', {
      aliases: ['Cell'],
      required: true,
      width: 8,
      help: 'Alamat sel temuan, misalnya F14.',
      example: 'F14',
    }),
    alasan: col.teks('Alasan', {
      required: true,
      width: 60,
      help: 'Mengapa temuan ini dapat diterima; tidak dicetak di laporan.',
      example: 'Target diubah dengan surat nomor …',
    }),
  },
})

export const angkaCetak = defineSheet({
  name: 'Angka Cetak',
  aliases: ['Angka Tercetak'],
  purpose: 'Angka yang sudah tercetak di laporan buatan tangan; hanya diperiksa, tidak pernah dipakai.',
  columns: {
    pokok: col.teks('Pokok', {
      required: true,
      width: 26,
      help: 'Apa yang dicetak, misalnya “Rata-rata capaian”.',
      example: 'Rata-rata capaian',
    }),
    kunci: col.teks('Kunci', {
      width: 22,
      help: 'Kode sasaran, kode indikator, nama misi, atau nama kategori.',
    }),
    tahun: col.tahun('Tahun', { width: 8, help: 'Tahun angka; kosong berarti tahun laporan.' }),
    nilai: col.nilai('Nilai', { required: true, width: 16, help: 'Angka yang tercetak.', example: 98.76 }),
  },
})
