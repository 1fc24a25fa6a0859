/** Sheet `Realisasi`: what was achieved, and why; one row per indicator. */
import { col, defineSheet } from '../spec.ts'

export const realisasi = defineSheet({
  name: 'Realisasi',
  aliases: ['Realisasi Kinerja', 'Capaian', 'Capaian Kinerja', 'Realisasi Indikator'],
  required: true,
  purpose: 'Realisasi setiap indikator dengan penjelasannya; dasar pengukuran kinerja di Bab III.',
  oneOf: [['realisasi', 'pembilang', 'tw1', 'tw2', 'tw3', 'tw4']],
  columns: {
    kodeIndikator: col.kode('Kode Indikator', {
      aliases: ['No Indikator', 'Kode IKU', 'Kode'],
      required: true,
      width: 12,
      help: 'Kode yang sama dengan lembar Perjanjian Kinerja.',
      example: '1.1.1.1',
    }),
    indikator: col.teks('Indikator Kinerja', {
      aliases: ['Indikator', 'Indikator Kinerja Utama', 'IKU'],
      width: 40,
      help: 'Nama indikator; dicocokkan dengan Perjanjian Kinerja.',
      example: 'Indeks Kepuasan Masyarakat',
    }),
    realisasi: col.nilai('Realisasi', {
      aliases: [
        'Realisasi Tahunan',
        'Realisasi Kinerja',
        'Realisasi Akhir Tahun',
        'Realisasi s.d. Triwulan IV',
        'Realisasi s.d. TW IV',
        'Realisasi sampai dengan Triwulan IV',
      ],
      similar: ['Hasil', 'Hasil Kinerja', 'Hasil Pengukuran', 'Nilai', 'Nilai Realisasi', 'Kinerja'],
      width: 12,
      help: 'Kosongkan bila belum diukur; 0 berarti hasil pengukurannya nol.',
      example: 84.5,
    }),
    pembilang: col.angka('Pembilang', {
      width: 12,
      help: 'Angka atas; dipakai untuk memeriksa, atau menghitung bila Realisasi kosong.',
      example: '',
    }),
    penyebut: col.angka('Penyebut', { width: 12, help: 'Angka bawah.', example: '' }),
    capaianTertulis: col.persen('% Capaian', {
      aliases: ['Capaian', 'Capaian (%)', 'Persentase Capaian', 'Tingkat Capaian'],
      width: 10,
      help: 'Boleh kosong. Bila diisi, hanya diperiksa; laporan memakai hasil hitungan.',
      example: '',
    }),
    tw1: col.nilai('TW I', {
      aliases: ['Triwulan I', 'TW 1', 'Realisasi TW I'],
      width: 9,
      help: 'Realisasi triwulan I; boleh kosong. Triwulan diperiksa menurut Penghitungan, dan menjadi Realisasi bila itu kosong; tidak dicetak.',
      example: '',
    }),
    tw2: col.nilai('TW II', {
      aliases: ['Triwulan II', 'TW 2', 'Realisasi TW II'],
      width: 9,
      help: 'Realisasi triwulan II.',
      example: '',
    }),
    tw3: col.nilai('TW III', {
      aliases: ['Triwulan III', 'TW 3', 'Realisasi TW III'],
      width: 9,
      help: 'Realisasi triwulan III.',
      example: '',
    }),
    tw4: col.nilai('TW IV', {
      aliases: ['Triwulan IV', 'TW 4', 'Realisasi TW IV'],
      width: 9,
      help: 'Realisasi triwulan IV.',
      example: '',
    }),
    penyebab: col.teks('Penyebab', {
      aliases: ['Faktor Penyebab', 'Penyebab Keberhasilan/Kegagalan', 'Analisis'],
      width: 40,
      help: 'Penyebab keberhasilan atau kegagalan.',
      example: 'Waktu layanan lebih singkat karena antrean daring.',
    }),
    kendala: col.teks('Kendala', {
      aliases: ['Hambatan', 'Permasalahan', 'Hambatan/Permasalahan'],
      width: 36,
      help: 'Hambatan yang dihadapi.',
      example: '',
    }),
    upaya: col.teks('Upaya', {
      aliases: ['Upaya yang Telah Dilakukan', 'Solusi', 'Alternatif Solusi'],
      width: 36,
      help: 'Yang sudah dilakukan.',
      example: '',
    }),
    tindakLanjut: col.teks('Tindak Lanjut', {
      aliases: ['Rencana Tindak Lanjut', 'Rekomendasi'],
      width: 36,
      help: 'Yang akan dilakukan.',
      example: 'Menambah petugas loket pada jam sibuk.',
    }),
    standarNasional: col.nilai('Standar Nasional', {
      aliases: ['Benchmark', 'Standar Nasional/Provinsi', 'Capaian Nasional'],
      width: 12,
      help: 'Angka nasional sebagai pembanding; kosong bila belum ada.',
      example: '',
    }),
  },
})
