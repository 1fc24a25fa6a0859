/** Optional sheets `Rencana Aksi` and `RKT`: yearly action plans, this year's with results. */
import { col, defineSheet } from '../spec.ts'

const columns = {
  tahun: col.tahun('Tahun', { required: true, carry: true, width: 8, help: 'Tahun rencana.', example: 2023 }),
  kodeSasaran: col.kode('Kode Sasaran', {
    carry: true,
    width: 12,
    help: 'Sasaran yang didukung.',
    example: '1.1.1',
  }),
  kodeIndikator: col.kode('Kode Indikator', {
    width: 12,
    help: 'Indikator sasaran yang didukung; boleh kosong. Hanya dicocokkan, tidak dicetak.',
    example: '1.1.1.1',
  }),
  tingkat: col.pilihan(
    'Tingkat',
    [
      'Sasaran',
      'Indikator',
      'Program',
      ['Kegiatan', 'Keg'],
      ['Sub Kegiatan', 'Subkegiatan', 'Sub Keg', 'Sub'],
    ],
    {
      aliases: ['Level'],
      required: true,
      width: 14,
      help: 'Sasaran, Indikator, Program, Kegiatan, atau Sub Kegiatan.',
      example: 'Sub Kegiatan',
    },
  ),
  kode: col.kode('Kode', {
    width: 18,
    help: 'Kode nomenklatur; boleh kosong, kecuali bila beberapa baris Anggaran bernama sama dan baris induknya tidak ditulis.',
    example: '',
  }),
  uraian: col.teks('Uraian', {
    required: true,
    width: 46,
    help: 'Nama sasaran, indikator, program, kegiatan, atau sub kegiatan.',
    example: 'Penyelenggaraan survei kepuasan',
  }),
  indikatorKeluaran: col.teks('Indikator Keluaran', {
    aliases: ['Indikator Output', 'Indikator', 'Indikator Kinerja'],
    width: 36,
    help: 'Indikator keluaran.',
    example: 'Jumlah laporan survei',
  }),
  target: col.teks('Target', { width: 14, help: 'Dengan satuan.', example: '1 laporan' }),
  anggaran: col.rupiah('Anggaran', {
    aliases: ['Pagu', 'Anggaran (Rp)'],
    width: 18,
    help: 'Anggaran dalam rupiah.',
    example: 10000000,
  }),
  aksi: col.teks('Aksi', {
    aliases: ['Rencana Aksi', 'Uraian Aksi', 'Langkah'],
    width: 40,
    help: 'Langkah yang dilakukan; satu per baris di dalam sel.',
    example: 'Menyusun kuesioner',
  }),
  targetTw1: col.teks('Target TW I', {
    aliases: ['Target Triwulan I', 'TW I', 'Triwulan I', 'Target TW 1', 'Target Triwulan 1'],
    width: 9,
    help: 'Target triwulan I.',
    example: '',
  }),
  targetTw2: col.teks('Target TW II', {
    aliases: ['Target Triwulan II', 'TW II', 'Triwulan II', 'Target TW 2', 'Target Triwulan 2'],
    width: 9,
    help: 'Target triwulan II.',
    example: '',
  }),
  targetTw3: col.teks('Target TW III', {
    aliases: ['Target Triwulan III', 'TW III', 'Triwulan III', 'Target TW 3', 'Target Triwulan 3'],
    width: 9,
    help: 'Target triwulan III.',
    example: '',
  }),
  targetTw4: col.teks('Target TW IV', {
    aliases: ['Target Triwulan IV', 'TW IV', 'Triwulan IV', 'Target TW 4', 'Target Triwulan 4'],
    width: 9,
    help: 'Target triwulan IV.',
    example: '',
  }),
  realisasiTw1: col.teks('Realisasi TW I', {
    aliases: ['Realisasi Triwulan I', 'Realisasi TW 1', 'Realisasi Triwulan 1'],
    width: 9,
    help: 'Realisasi triwulan I.',
    example: '',
  }),
  realisasiTw2: col.teks('Realisasi TW II', {
    aliases: ['Realisasi Triwulan II', 'Realisasi TW 2', 'Realisasi Triwulan 2'],
    width: 9,
    help: 'Realisasi triwulan II.',
    example: '',
  }),
  realisasiTw3: col.teks('Realisasi TW III', {
    aliases: ['Realisasi Triwulan III', 'Realisasi TW 3', 'Realisasi Triwulan 3'],
    width: 9,
    help: 'Realisasi triwulan III.',
    example: '',
  }),
  realisasiTw4: col.teks('Realisasi TW IV', {
    aliases: ['Realisasi Triwulan IV', 'Realisasi TW 4', 'Realisasi Triwulan 4'],
    width: 9,
    help: 'Realisasi triwulan IV.',
    example: '',
  }),
  kendala: col.teks('Kendala', {
    aliases: ['Hambatan', 'Permasalahan'],
    width: 30,
    help: 'Hambatan; boleh kosong.',
    example: '',
  }),
  tindakLanjut: col.teks('Tindak Lanjut', { width: 30, help: 'Tindak lanjut; boleh kosong.', example: '' }),
  penanggungJawab: col.teks('Penanggung Jawab', {
    aliases: ['PJ'],
    width: 26,
    help: 'Unit penanggung jawab.',
    example: 'Sekretariat',
  }),
} as const

export const rencanaAksi = defineSheet({
  name: 'Rencana Aksi',
  aliases: ['Renaksi', 'Rencana Aksi Kinerja'],
  required: false,
  purpose:
    'Rencana aksi: baris tahun laporan menjadi realisasi rencana aksi, baris tahun berikutnya menjadi rencana aksi.',
  columns,
})

export const rkt = defineSheet({
  name: 'RKT',
  aliases: ['Rencana Kinerja Tahunan', 'Rencana Kerja Tahunan'],
  required: false,
  purpose: 'Rencana Kinerja Tahunan tahun berikutnya; dicetak sebagai lampiran.',
  columns,
})
