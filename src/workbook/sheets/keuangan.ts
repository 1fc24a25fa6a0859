/** Optional sheets of money: `Belanja`, `Sumber Dana`. */
import { col, defineSheet } from '../spec.ts'

export const belanja = defineSheet({
  name: 'Belanja',
  aliases: ['Realisasi Belanja', 'Jenis Belanja', 'Rincian Belanja'],
  purpose: 'Rincian belanja pegawai, barang dan jasa, dan modal; mengisi bagian realisasi anggaran.',
  columns: {
    kodeRekening: col.kode('Kode Rekening', {
      aliases: ['Kode', 'Rekening'],
      help: 'Kode rekening belanja; boleh kosong. Dipakai mengenali baris jumlah, tidak dicetak.',
      example: '5.1.01.01.01.0001',
    }),
    jenis: col.teks('Jenis', {
      aliases: ['Jenis Belanja'],
      required: true,
      carry: true,
      width: 22,
      help: 'Misalnya Belanja Pegawai, Belanja Barang dan Jasa, Belanja Modal.',
      example: 'Belanja Pegawai',
    }),
    kelompok: col.teks('Kelompok', { width: 28, help: 'Kelompok di dalam jenis; boleh kosong.' }),
    uraian: col.teks('Uraian', {
      width: 44,
      help: 'Rincian belanja. Uraian kosong berarti baris jumlah: diperiksa, tidak dijumlahkan.',
      example: 'Gaji Pokok',
    }),
    anggaran: col.rupiah('Anggaran', {
      aliases: ['Pagu'],
      required: true,
      help: 'Anggaran dalam rupiah.',
      example: 100000000,
    }),
    realisasi: col.rupiah('Realisasi', {
      aliases: ['Realisasi Anggaran'],
      help: 'Realisasi dalam rupiah.',
      example: 95000000,
    }),
    persenTertulis: col.persen('% Realisasi', {
      aliases: [
        'Persen',
        'Persentase',
        '%',
        'Serapan',
        '% Serapan',
        'Serapan (%)',
        'Realisasi (%)',
        'Persentase Realisasi',
      ],
      width: 10,
      help: 'Boleh kosong. Bila diisi, hanya diperiksa.',
    }),
  },
})

export const sumberDana = defineSheet({
  name: 'Sumber Dana',
  aliases: ['Sumber Pendanaan', 'Sumber Anggaran'],
  purpose: 'Anggaran dan realisasi menurut sumber dana.',
  columns: {
    sumberDana: col.teks('Sumber Dana', {
      aliases: ['Sumber', 'Uraian'],
      required: true,
      width: 40,
      help: 'Misalnya APBD Kabupaten, DAK, APBN.',
      example: 'APBD Kabupaten',
    }),
    anggaran: col.rupiah('Anggaran', {
      aliases: ['Pagu', 'Anggaran (Rp)'],
      help: 'Anggaran dalam rupiah; kosong bila tidak ada.',
      example: 100000000,
    }),
    realisasi: col.rupiah('Realisasi', {
      aliases: ['Realisasi (Rp)'],
      help: 'Realisasi dalam rupiah.',
      example: 95000000,
    }),
  },
})
