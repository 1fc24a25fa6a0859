/** Optional sheets of planning and history: `Renstra`, `Riwayat`, `Indikator Tujuan`, `Strategi`. */
import { col, defineSheet } from '../spec.ts'
import { aliasIndikator, aliasKodeIndikator, pilihanPolaritas } from './perjanjian-kinerja.ts'
import { aliasCapaian } from './realisasi.ts'

const kodeIndikator = col.kode('Kode Indikator', {
  aliases: aliasKodeIndikator,
  required: true,
  width: 12,
  help: 'Kode yang sama dengan lembar Perjanjian Kinerja.',
  example: '1.1.1.1',
})
const namaIndikator = col.teks('Indikator Kinerja', {
  aliases: aliasIndikator,
  width: 40,
  help: 'Nama indikator; dicocokkan dengan Perjanjian Kinerja, yang namanya dicetak.',
  example: 'Indeks Kepuasan Masyarakat',
})

export const renstra = defineSheet({
  name: 'Renstra',
  aliases: ['Target Renstra', 'IKU Renstra', 'Indikator Kinerja Utama'],
  purpose:
    'Target jangka menengah setiap indikator per tahun; mengisi tabel IKU dan pembandingan dengan Renstra.',
  columns: {
    kodeIndikator,
    indikator: namaIndikator,
    satuan: col.teks('Satuan', { width: 10, help: 'Satuan indikator.', example: 'indeks' }),
    kondisiAwal: col.nilai('Kondisi Awal', {
      aliases: [
        'Kondisi Kinerja Awal',
        'Baseline',
        'Kondisi Awal Periode',
        'Kondisi Kinerja pada Awal Periode Renstra',
        'Kondisi Kinerja pada Awal Periode RPJMD',
        'Kondisi Awal Renstra',
      ],
      width: 12,
      help: 'Nilai sebelum periode Renstra.',
      example: 80.15,
    }),
    kondisiAkhir: col.nilai('Kondisi Akhir', {
      aliases: [
        'Kondisi Kinerja Akhir',
        'Target Akhir',
        'Kondisi Akhir Periode',
        'Kondisi Kinerja pada Akhir Periode Renstra',
        'Kondisi Kinerja pada Akhir Periode RPJMD',
        'Kondisi Akhir Renstra',
        'Target Akhir Renstra',
        'Target Akhir Periode',
      ],
      width: 12,
      help: 'Target pada akhir periode Renstra.',
      example: 90.25,
    }),
  },
  yearColumns: { kind: 'nilai', help: 'Satu kolom untuk setiap tahun Periode Renstra, misalnya 2022, 2023.' },
})

export const riwayat = defineSheet({
  name: 'Riwayat',
  aliases: ['Riwayat Kinerja', 'Capaian Tahun Lalu', 'Tahun Sebelumnya'],
  purpose: 'Target dan realisasi tahun-tahun sebelumnya; mengisi pembandingan antartahun.',
  columns: {
    kodeIndikator,
    tahun: col.tahun('Tahun', {
      required: true,
      width: 8,
      help: 'Tahun data; yang dicetak paling lama lima tahun sebelum tahun laporan.',
      example: 2021,
    }),
    target: col.nilai('Target', { width: 12, help: 'Target tahun itu.', example: 82.15 }),
    realisasi: col.nilai('Realisasi', {
      width: 12,
      help: 'Realisasi tahun itu; kosong bila tidak ada data.',
      example: 83.25,
    }),
    pembilang: col.angka('Pembilang', { width: 12, help: 'Angka atas.' }),
    penyebut: col.angka('Penyebut', { width: 12, help: 'Angka bawah.' }),
    capaianTertulis: col.persen('% Capaian', {
      aliases: aliasCapaian,
      width: 10,
      help: 'Capaian menurut laporan tahun itu; dipakai hanya bila target tidak diisi.',
    }),
    keterangan: col.teks('Keterangan', {
      width: 30,
      help: 'Catatan, misalnya alasan data tidak ada; dicetak di Bab III.',
    }),
  },
})

export const indikatorTujuan = defineSheet({
  name: 'Indikator Tujuan',
  aliases: ['Tujuan', 'Kinerja Tujuan'],
  purpose: 'Indikator pada tingkat tujuan; mengisi bagian pencapaian tujuan di Bab III.',
  columns: {
    kodeTujuan: col.kode('Kode Tujuan', {
      required: true,
      carry: true,
      width: 10,
      help: 'Kode tujuan seperti di Perjanjian Kinerja.',
      example: '1.1',
    }),
    tujuan: col.teks('Tujuan', {
      required: true,
      carry: true,
      width: 36,
      help: 'Rumusan tujuan.',
      example: 'Meningkatnya akuntabilitas kinerja',
    }),
    kodeIndikator: col.kode('Kode Indikator', {
      required: true,
      width: 12,
      help: 'Kode unik indikator tujuan.',
      example: 'T.1.1',
    }),
    indikator: col.teks('Indikator Kinerja', {
      aliases: ['Indikator', 'Indikator Tujuan'],
      required: true,
      width: 36,
      help: 'Nama indikator tujuan.',
      example: 'Nilai akuntabilitas kinerja',
    }),
    satuan: col.teks('Satuan', { width: 10, help: 'Satuan.', example: 'nilai' }),
    target: col.nilai('Target', { width: 12, help: 'Target tahun laporan.', example: 70 }),
    realisasi: col.nilai('Realisasi', { width: 12, help: 'Realisasi tahun laporan.', example: 72 }),
    pembilang: col.angka('Pembilang', { width: 12, help: 'Angka atas.' }),
    penyebut: col.angka('Penyebut', { width: 12, help: 'Angka bawah.' }),
    polaritas: col.pilihan('Polaritas', pilihanPolaritas, {
      width: 12,
      help: 'Sama seperti di Perjanjian Kinerja.',
      example: 'positif',
    }),
    dasar: col.pilihan(
      'Dasar',
      [
        ['Diukur', 'Ukur'],
        ['Rata-rata sasaran', 'Rata-rata', 'Rerata sasaran'],
      ],
      {
        width: 16,
        help: 'Diukur: memakai target dan realisasi; Rata-rata sasaran: rata-rata capaian sasaran di bawahnya.',
        example: 'Diukur',
      },
    ),
    penyebab: col.teks('Penyebab', { width: 36, help: 'Penyebab keberhasilan atau kegagalan.' }),
  },
})

export const strategi = defineSheet({
  name: 'Strategi',
  aliases: ['Strategi dan Arah Kebijakan', 'Arah Kebijakan'],
  purpose: 'Strategi dan arah kebijakan setiap sasaran; mengisi Bab II.',
  columns: {
    kodeSasaran: col.kode('Kode Sasaran', {
      carry: true,
      width: 12,
      help: 'Kode sasaran; boleh kosong bila sasaran Renstra dirumuskan lain.',
      example: '1.1.1',
    }),
    sasaran: col.teks('Sasaran', {
      aliases: ['Sasaran Strategis'],
      carry: true,
      width: 36,
      help: 'Rumusan sasaran.',
      example: 'Meningkatnya kualitas pelayanan publik',
    }),
    strategi: col.teks('Strategi', {
      required: true,
      carry: true,
      width: 40,
      help: 'Rumusan strategi; kosong berarti sama dengan baris di atasnya.',
      example: 'Menyederhanakan prosedur layanan',
    }),
    arahKebijakan: col.teks('Arah Kebijakan', {
      aliases: ['Kebijakan'],
      width: 44,
      help: 'Satu arah kebijakan per baris.',
      example: 'Penerapan layanan daring',
    }),
  },
})
