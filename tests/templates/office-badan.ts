/** A minimal office: a provincial badan with the required sheets only, no misi, no tujuan, codes of its own. */
import type { BukuUji } from '../helpers/workbook-value.ts'

export const badan: BukuUji = {
  identitas: { namaOpd: 'Badan Arsip Daerah', pemerintahDaerah: 'Provinsi Tirta Raya', tahun: 2024 },
  perjanjianKinerja: [
    {
      kodeSasaran: 'A',
      sasaran: 'Tertibnya arsip perangkat daerah',
      kodeIndikator: 'A-1',
      indikator: 'Persentase perangkat daerah yang tertib arsip',
      satuan: '%',
      target: 80,
    },
    {
      kodeSasaran: 'B',
      sasaran: 'Meningkatnya layanan arsip',
      kodeIndikator: 'B-1',
      indikator: 'Rata-rata waktu penemuan arsip',
      satuan: 'Menit',
      target: 10,
      polaritas: 'negatif',
    },
  ],
  realisasi: [
    { kodeIndikator: 'A-1', realisasi: 60 },
    { kodeIndikator: 'B-1', realisasi: 8 },
  ],
  anggaran: [
    {
      tingkat: 'Program',
      uraian: 'Program Pengelolaan Arsip',
      kodeSasaran: 'A',
      pagu: 1000000000,
      realisasi: 900000000,
    },
    {
      tingkat: 'Program',
      uraian: 'Program Layanan Arsip',
      kodeSasaran: 'B',
      pagu: 500000000,
      realisasi: 450000000,
    },
  ],
}
