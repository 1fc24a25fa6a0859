/** Sheet `Realisasi`: what was achieved, and why; one row per indicator. */
import { col, defineSheet } from '../spec.ts'
import { aliasIndikator, aliasKodeIndikator } from './perjanjian-kinerja.ts'

/** Other headers of `% Capaian`, wherever it is written by hand. */
export const aliasCapaian = [
  'Capaian',
  'Capaian (%)',
  'Persentase Capaian',
  'Tingkat Capaian',
  'Capaian Kinerja',
  '% Capaian Kinerja',
  'Persentase Capaian Kinerja',
  'Tingkat Capaian Kinerja',
  'Capaian Target',
  'Persentase Capaian Target',
] as const

/** The result of one quarter. */
const hasilTriwulan = (nomor: number, romawi: string, help = `Realisasi triwulan ${romawi}.`) =>
  col.nilai(`TW ${romawi}`, {
    aliases: [
      `Triwulan ${romawi}`,
      `TW ${nomor}`,
      `Realisasi TW ${romawi}`,
      `Triwulan ${nomor}`,
      `Realisasi TW ${nomor}`,
      `Realisasi Triwulan ${romawi}`,
      `Realisasi Triwulan ${nomor}`,
      `Realisasi Kinerja Triwulan ${romawi}`,
      `Realisasi Kinerja Triwulan ${nomor}`,
    ],
    width: 9,
    help,
  })

export const realisasi = defineSheet({
  name: 'Realisasi',
  aliases: ['Realisasi Kinerja', 'Capaian', 'Capaian Kinerja', 'Realisasi Indikator'],
  required: true,
  purpose: 'Realisasi setiap indikator dengan penjelasannya; dasar pengukuran kinerja di Bab III.',
  oneOf: [['realisasi', 'pembilang', 'tw1', 'tw2', 'tw3', 'tw4']],
  columns: {
    kodeIndikator: col.kode('Kode Indikator', {
      aliases: aliasKodeIndikator,
      required: true,
      width: 12,
      help: 'Kode yang sama dengan lembar Perjanjian Kinerja.',
      example: '1.1.1.1',
    }),
    indikator: col.teks('Indikator Kinerja', {
      aliases: aliasIndikator,
      width: 40,
      help: 'Nama indikator; dicocokkan dengan Perjanjian Kinerja.',
      example: 'Indeks Kepuasan Masyarakat',
    }),
    realisasi: col.nilai('Realisasi', {
      aliases: [
        'Realisasi Tahunan',
        'Realisasi Kinerja',
        'Realisasi Akhir Tahun',
        'Realisasi Akhir',
        'Realisasi s.d. Akhir Tahun',
        'Realisasi s.d. Desember',
        'Realisasi s.d. 31 Desember',
        'Realisasi s.d. Triwulan IV',
        'Realisasi s.d. TW IV',
        'Realisasi sampai dengan Triwulan IV',
      ],
      // Beside the performance an office may have its spending, and notes on it.
      containing:
        /^(?!.*\b(?:anggaran|keuangan|fisik|belanja|rp|rupiah|lalu|tw|triwulan|semester|keterangan|catatan|sumber|penyebab|analisis|bukti|dokumen|uraian|penjelasan|cara|rumus)\b).*\brealisasi\b/i,
      similar: ['Hasil', 'Hasil Kinerja', 'Hasil Pengukuran', 'Nilai', 'Nilai Realisasi', 'Kinerja'],
      width: 12,
      help: 'Kosongkan bila belum diukur; 0 berarti hasil pengukurannya nol.',
      example: 84.5,
    }),
    pembilang: col.angka('Pembilang', {
      width: 12,
      help: 'Angka atas; dipakai untuk memeriksa, atau menghitung bila Realisasi kosong.',
    }),
    penyebut: col.angka('Penyebut', { width: 12, help: 'Angka bawah.' }),
    capaianTertulis: col.persen('% Capaian', {
      aliases: aliasCapaian,
      width: 10,
      help: 'Boleh kosong. Bila diisi, hanya diperiksa; laporan memakai hasil hitungan.',
    }),
    tw1: hasilTriwulan(
      1,
      'I',
      'Realisasi triwulan I; boleh kosong. Triwulan diperiksa menurut Penghitungan, dan menjadi Realisasi bila itu kosong; tidak dicetak.',
    ),
    tw2: hasilTriwulan(2, 'II'),
    tw3: hasilTriwulan(3, 'III'),
    tw4: hasilTriwulan(4, 'IV'),
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
    }),
    upaya: col.teks('Upaya', {
      aliases: ['Upaya yang Telah Dilakukan', 'Solusi', 'Alternatif Solusi'],
      width: 36,
      help: 'Yang sudah dilakukan.',
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
      help: 'Angka nasional sebagai pembanding; tulis “-” bila memang belum ada standarnya.',
    }),
    target: col.nilai('Target', {
      aliases: [
        'Target Tahunan',
        'Target Kinerja',
        'Target Akhir Tahun',
        'Target PK',
        'Target Perjanjian Kinerja',
      ],
      offered: false,
      help: 'Boleh tidak ada. Bila ada, hanya dicocokkan dengan Perjanjian Kinerja.',
    }),
    satuan: col.teks('Satuan', {
      offered: false,
      help: 'Boleh tidak ada. Bila ada, hanya dicocokkan dengan Perjanjian Kinerja.',
    }),
    kategori: col.teks('Kategori', {
      aliases: [
        'Predikat',
        'Kriteria',
        'Kategori Capaian',
        'Predikat Capaian',
        'Kriteria Capaian',
        'Kategori Kinerja',
        'Predikat Kinerja',
      ],
      offered: false,
      help: 'Boleh tidak ada. Bila ada, hanya dicocokkan dengan kategori capaiannya.',
    }),
  },
})
