/** Optional sheet `Komponen`: the parts an indicator is put together from; one row per component. */
import { col, defineSheet } from '../spec.ts'
import { aliasKodeIndikator } from './perjanjian-kinerja.ts'

/** Ways to put components together; explained in docs/kebijakan.md. */
const pilihanPenggabungan = [
  ['Jumlah', 'Dijumlahkan', 'Total', 'Sum'],
  ['Rata-rata', 'Rerata', 'Rata-rata Sederhana'],
  ['Rata-rata Berbobot', 'Rata-rata Tertimbang', 'Rerata Berbobot', 'Rerata Tertimbang', 'Tertimbang'],
] as const

export const komponen = defineSheet({
  name: 'Komponen',
  aliases: ['Komponen Indikator', 'Unsur', 'Unsur Indikator', 'Komponen Penilaian', 'Dimensi'],
  purpose:
    'Unsur atau komponen pembentuk indikator, misalnya unsur IKM atau komponen Indeks Reformasi Birokrasi; menghitung realisasi yang kosong, memeriksa yang diketik, dan mengisi tabel komponen di Bab III.',
  columns: {
    kodeIndikator: col.kode('Kode Indikator', {
      aliases: aliasKodeIndikator,
      required: true,
      carry: true,
      width: 12,
      help: 'Kode yang sama dengan lembar Perjanjian Kinerja atau Indikator Tujuan; kosong berarti sama dengan baris di atasnya.',
      example: '1.1.1.1',
    }),
    komponen: col.teks('Komponen', {
      aliases: ['Unsur', 'Nama Komponen', 'Nama Unsur', 'Unsur Pelayanan', 'Dimensi', 'Aspek'],
      required: true,
      width: 40,
      help: 'Nama komponen atau unsur; satu baris satu komponen.',
      example: 'Persyaratan pelayanan',
    }),
    satuan: col.teks('Satuan', { width: 10, help: 'Satuan komponen; boleh kosong.', example: 'nilai' }),
    bobot: col.angka('Bobot', {
      aliases: ['Bobot (%)', 'Persen Bobot', 'Nilai Maksimal'],
      width: 10,
      help: 'Bobot komponen dalam persen atau angka; pembaginya jumlah bobot. Kosong bila tidak berbobot.',
    }),
    target: col.nilai('Target', {
      aliases: ['Target Komponen'],
      width: 12,
      help: 'Target komponen; hanya dicetak, boleh kosong.',
    }),
    realisasi: col.nilai('Realisasi', {
      aliases: ['Nilai', 'Skor', 'Nilai Unsur', 'Nilai Komponen', 'Realisasi Komponen', 'NRR'],
      width: 12,
      help: 'Angka hasil komponen; kosongkan bila belum ada, 0 berarti hasilnya nol.',
      example: 3.4,
    }),
    penggabungan: col.pilihan('Penggabungan', pilihanPenggabungan, {
      aliases: ['Cara Penggabungan', 'Cara Menggabungkan'],
      width: 20,
      help: 'Cara komponen menjadi realisasi; cukup di satu baris setiap indikator. Kosong dan semua baris berbobot: Rata-rata Berbobot.',
      example: 'Rata-rata',
    }),
    faktor: col.angka('Faktor', {
      aliases: ['Pengali', 'Faktor Pengali', 'Konversi'],
      width: 8,
      help: 'Pengali hasil gabungan; kosong berarti 1. IKM dari unsur bernilai 1–4 memakai 25. Cukup di satu baris.',
      example: 25,
    }),
    keterangan: col.teks('Keterangan', {
      aliases: ['Sumber Data', 'Catatan'],
      width: 30,
      help: 'Misalnya sumber data; dicetak di tabel komponen.',
    }),
  },
})
