/** Sheet `Perjanjian Kinerja`: what was promised; one row per indicator. */
import { col, defineSheet } from '../spec.ts'

/** Other headers of an indicator's code and of its name, in every sheet that has them. */
export const aliasKodeIndikator = [
  'No Indikator',
  'Nomor Indikator',
  'Kode Indikator Kinerja',
  'Kode IKU',
  'No IKU',
  'Kode',
] as const
export const aliasIndikator = [
  'Indikator',
  'Indikator Kinerja Utama',
  'IKU',
  'Nama Indikator',
  'Uraian Indikator',
  'Indikator Kinerja Sasaran',
  'Indikator Kinerja Sasaran Strategis',
] as const

/** Spellings of the directions of an indicator. */
export const pilihanPolaritas = [
  [
    'positif',
    'maximize',
    'maksimal',
    'maximum',
    'maksimum',
    'naik',
    'meningkat',
    'makin tinggi makin baik',
    'semakin tinggi semakin baik',
    'lebih tinggi lebih baik',
    'higher is better',
    'max',
    '+',
  ],
  [
    'negatif',
    'minimize',
    'minimal',
    'minimum',
    'turun',
    'menurun',
    'makin rendah makin baik',
    'semakin rendah semakin baik',
    'lebih rendah lebih baik',
    'lower is better',
    'min',
    '-',
  ],
  ['rentang', 'stabil', 'stabilize', 'range', 'dalam rentang'],
  ['predikat', 'ordinal', 'peringkat'],
  ['ya/tidak', 'ya tidak', 'ada/tidak ada'],
] as const

/** Keys of the capaian formulas, with the way an office writes them; explained in docs/kebijakan.md. */
const pilihanRumus = [
  ['R/T', 'realisasi/target', 'positif', 'R / T x 100'],
  ['(2T-R)/T', '2T-R', '(2T-R)/T x 100', 'negatif', '((2xT)-R)/T'],
  ['T/R', 'target/realisasi', 'T / R x 100'],
  ['rentang'],
  ['predikat tetap', 'predikat'],
  ['predikat rasio', 'rasio peringkat'],
  ['ya/tidak'],
] as const

export const perjanjianKinerja = defineSheet({
  name: 'Perjanjian Kinerja',
  aliases: ['PK', 'Perjanjian Kinerja OPD', 'Target', 'Penetapan Kinerja'],
  required: true,
  purpose: 'Sasaran, indikator, dan target yang diperjanjikan; dasar Bab II dan Bab III.',
  columns: {
    misi: col.teks('Misi', {
      carry: true,
      width: 30,
      help: 'Misi kepala daerah yang didukung; kosong berarti sama dengan baris di atasnya.',
      example: 'Misi 1: Mewujudkan tata kelola pemerintahan yang baik',
    }),
    kodeTujuan: col.kode('Kode Tujuan', {
      carry: true,
      width: 10,
      help: 'Kode tujuan pada Renstra; boleh kosong.',
      example: '1.1',
    }),
    tujuan: col.teks('Tujuan', {
      carry: true,
      width: 30,
      help: 'Tujuan Renstra; kosong berarti sama dengan baris di atasnya.',
      example: 'Meningkatnya akuntabilitas kinerja',
    }),
    kodeSasaran: col.kode('Kode Sasaran', {
      aliases: ['No Sasaran', 'Nomor Sasaran', 'Kode Sasaran Strategis', 'Kode SS'],
      required: true,
      carry: true,
      width: 12,
      help: 'Kode unik sasaran; ketik sebagai teks.',
      example: '1.1.1',
    }),
    sasaran: col.teks('Sasaran Strategis', {
      aliases: [
        'Sasaran',
        'Kinerja Utama',
        'Sasaran Strategis/Kinerja Utama',
        'Uraian Sasaran',
        'Sasaran OPD',
        'Sasaran Perangkat Daerah',
        'Sasaran Renstra',
      ],
      required: true,
      carry: true,
      width: 36,
      help: 'Rumusan sasaran strategis.',
      example: 'Meningkatnya kualitas pelayanan publik',
    }),
    kodeIndikator: col.kode('Kode Indikator', {
      aliases: aliasKodeIndikator,
      required: true,
      width: 12,
      help: 'Kode unik indikator; dirujuk lembar lain.',
      example: '1.1.1.1',
    }),
    indikator: col.teks('Indikator Kinerja', {
      aliases: [...aliasIndikator, 'Indikator Sasaran', 'Indikator Sasaran Strategis'],
      required: true,
      width: 40,
      help: 'Nama indikator persis seperti di perjanjian kinerja.',
      example: 'Indeks Kepuasan Masyarakat',
    }),
    satuan: col.teks('Satuan', { width: 10, help: 'Misalnya %, orang, nilai, level.', example: 'indeks' }),
    target: col.nilai('Target', {
      aliases: [
        'Target Tahunan',
        'Target Kinerja',
        'Target PK',
        'Target Perjanjian Kinerja',
        'Target Awal',
        'Target Murni',
        'Target Sebelum Perubahan',
      ],
      containing: /\btarget\b(?!.*\b(?:tw|triwulan|semester|renstra|rpjmd|akhir|i{1,3}|iv)\b)/i,
      required: true,
      width: 12,
      help: 'Angka, persen, predikat (B, WTP), operator (≥95), rentang (90–95), atau rasio (1:17).',
      example: 85,
    }),
    targetPerubahan: col.nilai('Target Perubahan', {
      aliases: ['Target Setelah Perubahan', 'Target Sesudah Perubahan', 'Target PK Perubahan'],
      width: 12,
      help: 'Target pada perjanjian kinerja perubahan; kosong bila tidak berubah. Bila diisi, inilah target yang dipakai.',
    }),
    polaritas: col.pilihan('Polaritas', pilihanPolaritas, {
      aliases: ['Arah', 'Tren', 'Sifat Indikator'],
      width: 12,
      help: 'positif: makin tinggi makin baik; negatif: makin rendah makin baik; rentang; predikat; ya/tidak.',
      example: 'positif',
    }),
    skala: col.teks('Skala', {
      width: 14,
      help: 'Nama skala predikat: SAKIP, Opini BPK, Level, atau skala pada lembar Kategori.',
    }),
    rumusCapaian: col.pilihan('Rumus Capaian', pilihanRumus, {
      aliases: ['Rumus'],
      width: 14,
      help: 'Isi hanya bila indikator ini memakai rumus lain dari kebijakan umum.',
    }),
    penghitungan: col.pilihan(
      'Penghitungan',
      [
        ['Kumulatif', 'Jumlah'],
        ['Posisi Akhir', 'Non Kumulatif', 'Nonkumulatif', 'Akhir'],
        ['Rata-rata', 'Rerata'],
      ],
      {
        aliases: ['Tipe Penghitungan'],
        width: 14,
        help: 'Cara angka triwulan di lembar Realisasi menjadi angka tahunan; tidak dicetak.',
      },
    ),
    jenisIndikator: col.teks('Jenis Indikator', {
      width: 10,
      help: 'IKU atau IKD; menentukan sebutan indikator di laporan, tidak dicetak per indikator. Boleh kosong.',
      example: 'IKU',
    }),
    caraHitung: col.teks('Cara Hitung', {
      aliases: ['Formulasi', 'Formula', 'Rumus Perhitungan', 'Definisi Operasional'],
      width: 34,
      help: 'Penjelasan cara menghitung realisasi; dicetak di lampiran IKU.',
    }),
    uraianPembilang: col.teks('Uraian Pembilang', {
      width: 24,
      help: 'Apa yang dihitung sebagai pembilang; dicetak bersama angkanya, atau di lampiran indikator kinerja.',
    }),
    uraianPenyebut: col.teks('Uraian Penyebut', {
      width: 24,
      help: 'Apa yang dihitung sebagai penyebut; dicetak seperti Uraian Pembilang.',
    }),
    faktor: col.angka('Faktor', {
      width: 8,
      help: 'Pengali pembilang/penyebut; kosong berarti 100 untuk persen, 1.000 untuk permil, N untuk satuan “per N …” (misalnya per 100.000 penduduk), dan 1 untuk yang lain.',
    }),
    penanggungJawab: col.teks('Penanggung Jawab', {
      width: 22,
      help: 'Unit penanggung jawab.',
      example: 'Sekretariat',
    }),
    sumberData: col.teks('Sumber Data', {
      width: 22,
      help: 'Asal data realisasi.',
      example: 'Laporan survei kepuasan',
    }),
  },
})
