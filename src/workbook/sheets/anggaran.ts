/** Sheet `Anggaran`: program, kegiatan and sub kegiatan with pagu and realisasi, in tree order. */
import { col, defineSheet } from '../spec.ts'

export const anggaran = defineSheet({
  name: 'Anggaran',
  aliases: ['Realisasi Anggaran', 'Anggaran dan Realisasi', 'Program Kegiatan', 'Program dan Kegiatan'],
  required: true,
  purpose: 'Pagu dan realisasi setiap program, kegiatan, dan sub kegiatan; dasar akuntabilitas keuangan.',
  oneOf: [['pagu'], ['realisasi']],
  columns: {
    kode: col.kode('Kode', {
      aliases: ['Kode Rekening', 'Kode Program/Kegiatan', 'Kode Program'],
      width: 20,
      help: 'Kode nomenklatur; boleh kosong (urutan baris yang menentukan).',
      example: '1.01.01',
    }),
    tingkat: col.pilihan(
      'Tingkat',
      ['Program', ['Kegiatan', 'Keg'], ['Sub Kegiatan', 'Subkegiatan', 'Sub Keg', 'Sub']],
      {
        aliases: ['Level', 'Jenis'],
        required: true,
        width: 14,
        help: 'Program, Kegiatan, atau Sub Kegiatan.',
        example: 'Program',
      },
    ),
    uraian: col.teks('Uraian', {
      aliases: [
        'Program/Kegiatan/Sub Kegiatan',
        'Nama',
        'Uraian Program/Kegiatan',
        'Uraian Program/Kegiatan/Sub Kegiatan',
        'Program/Kegiatan',
      ],
      required: true,
      width: 50,
      help: 'Nama program, kegiatan, atau sub kegiatan.',
      example: 'Program Penunjang Urusan Pemerintahan Daerah (contoh)',
    }),
    kodeSasaran: col.daftarKode('Kode Sasaran', {
      aliases: ['Sasaran'],
      width: 12,
      help: 'Sasaran yang didukung; isi pada baris Program. Beberapa kode dipisah titik koma.',
      example: '1.1.1',
    }),
    paguAwal: col.rupiah('Pagu Awal', {
      aliases: [
        'Anggaran Awal',
        'Pagu Murni',
        'Anggaran Murni',
        'Pagu Sebelum Perubahan',
        'Anggaran Sebelum Perubahan',
      ],
      help: 'Pagu sebelum perubahan; boleh kosong.',
    }),
    pagu: col.rupiah('Pagu', {
      aliases: [
        'Anggaran',
        'Pagu Anggaran',
        'Pagu Akhir',
        'Anggaran Akhir',
        'Pagu Perubahan',
        'Anggaran Perubahan',
        'Pagu Setelah Perubahan',
        'Anggaran Setelah Perubahan',
        'Pagu Sesudah Perubahan',
        'Anggaran Sesudah Perubahan',
      ],
      apart: 'Bila salah satunya pagu sebelum perubahan, beri judul “Pagu Awal”.',
      help: 'Pagu terakhir. Pada Program dan Kegiatan boleh kosong (dijumlah dari bawah).',
      example: 100000000,
    }),
    realisasi: col.rupiah('Realisasi', {
      aliases: ['Realisasi Anggaran', 'Realisasi Keuangan'],
      help: 'Realisasi keuangan sampai akhir tahun.',
      example: 95000000,
    }),
    persenTertulis: col.persen('% Realisasi', {
      aliases: [
        '% Serapan',
        'Persen',
        'Persentase',
        'Realisasi (%)',
        'Serapan',
        'Serapan (%)',
        'Persentase Serapan',
        'Penyerapan (%)',
        '% Penyerapan',
        'Persentase Realisasi',
      ],
      width: 10,
      help: 'Boleh kosong. Bila diisi, hanya diperiksa.',
    }),
    indikatorKeluaran: col.teks('Indikator Keluaran', {
      aliases: ['Indikator Output', 'Indikator', 'Keluaran', 'Indikator Output Sub Kegiatan'],
      width: 36,
      help: 'Indikator keluaran.',
    }),
    targetKeluaran: col.teks('Target Keluaran', {
      aliases: ['Target Output', 'Target'],
      width: 14,
      help: 'Dengan satuan, misalnya “12 bulan”.',
    }),
    realisasiKeluaran: col.teks('Realisasi Keluaran', {
      aliases: ['Realisasi Output'],
      width: 14,
      help: 'Dengan satuan, misalnya “12 bulan”.',
    }),
    permasalahan: col.teks('Permasalahan', {
      aliases: ['Kendala', 'Keterangan', 'Penyebab'],
      width: 36,
      help: 'Penjelasan, terutama bila serapan rendah.',
    }),
  },
})
