/** Optional sheets `Rencana Aksi` and `RKT`: yearly action plans, this year's with results. */
import { col, defineSheet } from '../spec.ts'

const targetTriwulan = (nomor: number, romawi: string) =>
  col.teks(`Target TW ${romawi}`, {
    aliases: [
      `Target Triwulan ${romawi}`,
      `TW ${romawi}`,
      `Triwulan ${romawi}`,
      `Target TW ${nomor}`,
      `Target Triwulan ${nomor}`,
    ],
    width: 9,
    help: `Target triwulan ${romawi}.`,
  })

const realisasiTriwulan = (nomor: number, romawi: string) =>
  col.teks(`Realisasi TW ${romawi}`, {
    aliases: [`Realisasi Triwulan ${romawi}`, `Realisasi TW ${nomor}`, `Realisasi Triwulan ${nomor}`],
    width: 9,
    help: `Realisasi triwulan ${romawi}.`,
  })

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
    help: 'Kode nomenklatur; boleh kosong, kecuali bila beberapa baris Anggaran bernama sama dan baris induknya tidak ditulis.',
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
    help: 'Anggaran dalam rupiah.',
    example: 10000000,
  }),
  aksi: col.teks('Aksi', {
    aliases: ['Rencana Aksi', 'Uraian Aksi', 'Langkah'],
    width: 40,
    help: 'Langkah yang dilakukan; satu per baris di dalam sel.',
    example: 'Menyusun kuesioner',
  }),
  targetTw1: targetTriwulan(1, 'I'),
  targetTw2: targetTriwulan(2, 'II'),
  targetTw3: targetTriwulan(3, 'III'),
  targetTw4: targetTriwulan(4, 'IV'),
  realisasiTw1: realisasiTriwulan(1, 'I'),
  realisasiTw2: realisasiTriwulan(2, 'II'),
  realisasiTw3: realisasiTriwulan(3, 'III'),
  realisasiTw4: realisasiTriwulan(4, 'IV'),
  kendala: col.teks('Kendala', {
    aliases: ['Hambatan', 'Permasalahan'],
    width: 30,
    help: 'Hambatan; boleh kosong.',
  }),
  tindakLanjut: col.teks('Tindak Lanjut', { width: 30, help: 'Tindak lanjut; boleh kosong.' }),
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
  purpose:
    'Rencana aksi: baris tahun laporan menjadi realisasi rencana aksi, baris tahun berikutnya menjadi rencana aksi.',
  columns,
})

export const rkt = defineSheet({
  name: 'RKT',
  aliases: ['Rencana Kinerja Tahunan', 'Rencana Kerja Tahunan'],
  purpose: 'Rencana Kinerja Tahunan tahun berikutnya; dicetak sebagai lampiran.',
  columns,
})
