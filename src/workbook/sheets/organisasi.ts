/** Optional sheets that describe the office: `Aparatur`, `Organisasi`, `Tugas dan Fungsi`, `Dasar Hukum`, `Isu dan Langkah`, `Narasi`. */
import { col, defineSheet } from '../spec.ts'

export const aparatur = defineSheet({
  name: 'Aparatur',
  aliases: ['Sumber Daya Aparatur', 'Pegawai', 'SDM'],
  purpose: 'Jumlah pegawai menurut golongan, pendidikan, atau kelompok lain; mengisi Bab I.',
  columns: {
    kelompok: col.teks('Kelompok', {
      required: true,
      carry: true,
      width: 22,
      help: 'Dasar pengelompokan, misalnya Golongan, Pendidikan, atau Jenis Kelamin.',
      example: 'Golongan',
    }),
    uraian: col.teks('Uraian', {
      required: true,
      width: 28,
      help: 'Misalnya Golongan IV, S1.',
      example: 'Golongan III (contoh)',
    }),
    jumlah: col.angka('Jumlah', {
      aliases: ['Jumlah (Orang)', 'Orang'],
      required: true,
      width: 10,
      help: 'Jumlah orang.',
      example: 12,
    }),
    keadaanPer: col.tanggal('Keadaan Per', {
      aliases: ['Keadaan', 'Per Tanggal'],
      carry: true,
      help: 'Tanggal keadaan data.',
      example: '31 Desember 2022',
    }),
  },
})

export const organisasi = defineSheet({
  name: 'Organisasi',
  aliases: ['Pejabat', 'Struktur Organisasi', 'Susunan Organisasi'],
  purpose: 'Unit kerja dan atasannya; menjadi bagan struktur organisasi dan uraian tugas di Bab I.',
  columns: {
    unit: col.teks('Unit', {
      aliases: ['Nama Unit', 'Unit Kerja'],
      required: true,
      width: 44,
      help: 'Nama unit.',
      example: 'Sekretariat',
    }),
    unitAtasan: col.teks('Unit Atasan', {
      aliases: ['Atasan', 'Induk'],
      width: 36,
      help: 'Nama unit di atasnya, persis seperti di kolom Unit; kosong untuk pimpinan.',
      example: 'Kepala Dinas',
    }),
    jenisUnit: col.teks('Jenis Unit', {
      width: 16,
      help: 'Misalnya Sekretariat, Bidang, Seksi, UPT, Kelompok Jabatan Fungsional; tidak dicetak.',
      example: 'Sekretariat',
    }),
    jabatan: col.teks('Jabatan', {
      width: 28,
      help: 'Nama jabatan kepala unit; dicetak di bagan bila Nama diisi.',
      example: 'Sekretaris',
    }),
    nama: col.teks('Nama', { aliases: ['Nama Pejabat'], width: 26, help: 'Nama pejabat; boleh kosong.' }),
    status: col.teks('Status', { width: 12, help: 'Definitif, Plt., atau Kosong; boleh kosong.' }),
    tugas: col.teks('Tugas', {
      aliases: ['Uraian Tugas', 'Tugas Pokok'],
      width: 50,
      help: 'Satu kalimat tugas unit.',
      example: 'Mengoordinasikan perencanaan, keuangan, dan administrasi umum.',
    }),
  },
})

export const tugasDanFungsi = defineSheet({
  name: 'Tugas dan Fungsi',
  aliases: ['Tupoksi', 'Tugas Pokok dan Fungsi'],
  purpose: 'Tugas dan fungsi instansi; mengisi Bab I.',
  columns: {
    unit: col.teks('Unit', { carry: true, width: 30, help: 'Kosong berarti instansi keseluruhan.' }),
    jenis: col.pilihan('Jenis', [['Dasar', 'Pembentukan'], ['Tugas', 'Tugas Pokok'], 'Fungsi'], {
      required: true,
      width: 10,
      help: 'Dasar (pembentukan), Tugas, atau Fungsi.',
      example: 'Tugas',
    }),
    uraian: col.teks('Uraian', {
      required: true,
      width: 70,
      help: 'Satu tugas atau fungsi per baris.',
      example: 'Melaksanakan urusan pemerintahan di bidang contoh.',
    }),
  },
})

export const dasarHukum = defineSheet({
  name: 'Dasar Hukum',
  aliases: ['Landasan Hukum', 'Peraturan'],
  purpose: 'Peraturan yang menjadi dasar penyusunan laporan.',
  columns: {
    peraturan: col.teks('Peraturan', {
      aliases: ['Dasar Hukum', 'Uraian'],
      required: true,
      width: 90,
      help: 'Satu peraturan per baris, lengkap dengan nomor, tahun, dan tentang.',
      // Never a regulation that exists: an office that lists it would lose the row as an example.
      example: 'Peraturan Contoh Nomor 1 Tahun 2022 tentang Contoh Dasar Hukum',
    }),
  },
})

export const isuDanLangkah = defineSheet({
  name: 'Isu dan Langkah',
  aliases: ['Isu Strategis', 'Langkah', 'Isu'],
  purpose: 'Isu strategis dan upaya (Bab I) serta langkah perbaikan (Bab IV).',
  columns: {
    jenis: col.pilihan('Jenis', ['Isu', 'Upaya', 'Langkah'], {
      required: true,
      width: 10,
      help: 'Isu dan Upaya dicetak di Bab I, Langkah di Bab IV.',
      example: 'Isu',
    }),
    uraian: col.teks('Uraian', {
      required: true,
      width: 60,
      help: 'Rumusan singkat.',
      example: 'Belum meratanya layanan (contoh)',
    }),
    penjelasan: col.teks('Penjelasan', {
      width: 70,
      help: 'Penjelasan dalam satu atau dua kalimat; boleh kosong.',
    }),
  },
})

export const narasi = defineSheet({
  name: 'Narasi',
  aliases: ['Teks', 'Paragraf'],
  purpose: 'Paragraf buatan sendiri untuk bagian mana pun.',
  oneOf: [['paragraf']],
  columns: {
    bagian: col.teks('Bagian', {
      required: true,
      width: 24,
      help: 'Bagian laporan, misalnya Latar Belakang, Kata Pengantar, Kesimpulan, Sasaran.',
      example: 'Latar Belakang',
    }),
    kode: col.kode('Kode', { width: 12, help: 'Kode sasaran atau indikator bila bagian itu berulang.' }),
    letak: col.pilihan('Letak', ['Sesudah', 'Sebelum', 'Ganti', 'Sumber'], {
      width: 10,
      help: 'Sesudah (bawaan), Sebelum, atau Ganti teks bawaan; Sumber mengganti keterangan sumber tabel.',
      example: 'Sesudah',
    }),
    judul: col.teks('Judul', {
      width: 28,
      help: 'Judul kecil di atas paragraf; boleh kosong, dan tidak dicetak bila Letak berisi Sumber.',
    }),
    paragraf: col.teks('Paragraf', {
      aliases: ['Teks', 'Isi'],
      width: 90,
      help: 'Isi paragraf; baris baru menjadi paragraf baru.',
      example: 'Teks tambahan dari instansi.',
    }),
  },
})
