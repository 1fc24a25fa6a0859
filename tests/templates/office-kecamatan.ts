/** Four sasaran of the same shape, each with one indicator that just reaches its target: nothing but names and figures differs. */
import type { BukuUji } from '../helpers/workbook-value.ts'

const layanan = ['pelayanan', 'ketertiban', 'pemberdayaan', 'pembangunan'] as const

export const kecamatan: BukuUji = {
  identitas: {
    namaOpd: 'Kecamatan Randu',
    pemerintahDaerah: 'Kabupaten Sagara',
    tahun: 2025,
    jabatanPimpinan: 'Camat',
    namaPimpinan: 'Nama Camat',
    tempat: 'Randu',
    tanggalLaporan: '2026-02-01',
  },
  perjanjianKinerja: layanan.map((nama, index) => ({
    kodeSasaran: `K${index + 1}`,
    sasaran: `Meningkatnya ${nama}`,
    kodeIndikator: `K${index + 1}.1`,
    indikator: `Indeks ${nama}`,
    satuan: 'Indeks',
    target: 80,
    kodeTujuan: 'T',
    tujuan: 'Terwujudnya kecamatan yang melayani',
  })),
  realisasi: layanan.map((_, index) => ({ kodeIndikator: `K${index + 1}.1`, realisasi: 80 })),
  riwayat: layanan.flatMap((_, index) => [
    { kodeIndikator: `K${index + 1}.1`, tahun: 2023, target: 80, realisasi: 82 },
    { kodeIndikator: `K${index + 1}.1`, tahun: 2024, target: 80, realisasi: 84 },
  ]),
  renstra: layanan.map((_, index) => ({
    kodeIndikator: `K${index + 1}.1`,
    kondisiAwal: 81,
    kondisiAkhir: 90,
    2025: 85,
  })),
  anggaran: layanan.map((nama, index) => ({
    tingkat: 'Program',
    uraian: `Program ${nama}`,
    kodeSasaran: `K${index + 1}`,
    pagu: 100,
    realisasi: 90,
  })),
}
