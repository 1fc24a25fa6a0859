/** The parts of the report that sheet `Narasi` may name: how an office writes them, and the heading each begins at. */

import { kunciNamaLonggar } from '../model/kode.ts'
import { type Data, SYARAT, type Syarat } from './syarat.ts'

export interface BagianLaporan {
  /** Name printed in help and findings. */
  readonly nama: string
  readonly alias: readonly string[]
  /** Id of the heading; with `{n}` for a part that exists once a sasaran (then `Kode` says which). */
  readonly id: string
  /** What it needs; without one, every report has it. */
  readonly syarat?: Syarat
}

export const BAGIAN: readonly BagianLaporan[] = [
  { nama: 'Kata Pengantar', alias: ['Pengantar'], id: 'bagian-kata-pengantar' },
  { nama: 'Ikhtisar Eksekutif', alias: ['Ringkasan Eksekutif', 'Ikhtisar'], id: 'bagian-ikhtisar' },
  { nama: 'Latar Belakang', alias: ['Pendahuluan', 'Umum'], id: 'bagian-latar-belakang' },
  {
    nama: 'Tugas dan Fungsi',
    alias: ['Tugas Pokok dan Fungsi', 'Tupoksi', 'Pembentukan', 'Pembentukan, Tugas, dan Fungsi'],
    id: 'bagian-tugas-fungsi',
  },
  {
    nama: 'Struktur Organisasi',
    alias: ['Organisasi', 'Susunan Organisasi'],
    id: 'bagian-struktur-organisasi',
  },
  { nama: 'Sumber Daya Aparatur', alias: ['Aparatur', 'Kepegawaian', 'Pegawai'], id: 'bagian-aparatur' },
  { nama: 'Maksud dan Tujuan', alias: ['Maksud dan Tujuan Penyusunan'], id: 'bagian-maksud-tujuan' },
  { nama: 'Dasar Hukum', alias: ['Landasan Hukum'], id: 'bagian-dasar-hukum' },
  { nama: 'Sistematika', alias: ['Sistematika Penyajian'], id: 'bagian-sistematika' },
  { nama: 'Isu Strategis', alias: ['Isu', 'Permasalahan Utama', 'Aspek Strategis'], id: 'bagian-isu' },
  {
    nama: 'Visi dan Misi',
    alias: ['Visi, Misi, Tujuan, dan Sasaran', 'Visi Misi', 'Visi Misi Tujuan Sasaran', 'Rencana Strategis'],
    id: 'bagian-visi-misi',
  },
  { nama: 'Indikator Kinerja Utama', alias: ['IKU', 'Target Renstra'], id: 'bagian-iku' },
  {
    nama: 'Strategi',
    alias: ['Strategi dan Arah Kebijakan', 'Arah Kebijakan'],
    id: 'bagian-strategi',
    syarat: SYARAT.strategi,
  },
  { nama: 'Perjanjian Kinerja', alias: ['PK'], id: 'bagian-perjanjian' },
  { nama: 'Rencana Anggaran', alias: ['Anggaran', 'Anggaran Sasaran'], id: 'bagian-anggaran' },
  { nama: 'Metodologi', alias: ['Metodologi Pengukuran Kinerja', 'Metode'], id: 'bagian-metodologi' },
  {
    nama: 'Hasil Pengukuran',
    alias: ['Hasil Pengukuran Kinerja', 'Pengukuran Kinerja'],
    id: 'bagian-pengukuran',
  },
  {
    nama: 'Capaian Kinerja',
    alias: ['Evaluasi dan Analisis', 'Evaluasi dan Analisis Capaian Kinerja'],
    id: 'bagian-analisis',
  },
  {
    nama: 'Pencapaian Tujuan',
    alias: ['Tujuan', 'Capaian Tujuan'],
    id: 'bagian-tujuan',
    syarat: SYARAT.tujuan,
  },
  {
    nama: 'Sasaran',
    alias: ['Sasaran Strategis', 'Capaian Sasaran'],
    id: 'bagian-sasaran-{n}',
    syarat: SYARAT.sasaran,
  },
  {
    nama: 'Target dan Realisasi',
    alias: ['Analisis 1', 'Target'],
    id: 'bagian-sasaran-{n}-target',
    syarat: SYARAT.sasaran,
  },
  {
    nama: 'Tahun Sebelumnya',
    alias: ['Analisis 2', 'Tahun Lalu'],
    id: 'bagian-sasaran-{n}-tahun',
    syarat: SYARAT.sasaran,
  },
  {
    nama: 'Renstra',
    alias: ['Analisis 3', 'Target Jangka Menengah'],
    id: 'bagian-sasaran-{n}-renstra',
    syarat: SYARAT.sasaran,
  },
  {
    nama: 'Standar Nasional',
    alias: ['Analisis 4'],
    id: 'bagian-sasaran-{n}-standar',
    syarat: SYARAT.sasaran,
  },
  {
    nama: 'Penyebab',
    alias: ['Analisis 5', 'Penyebab dan Solusi', 'Solusi', 'Kendala'],
    id: 'bagian-sasaran-{n}-penyebab',
    syarat: SYARAT.sasaran,
  },
  {
    nama: 'Efisiensi Sasaran',
    alias: ['Analisis 6'],
    id: 'bagian-sasaran-{n}-efisiensi',
    syarat: SYARAT.sasaran,
  },
  {
    nama: 'Program Pendukung',
    alias: ['Analisis 7', 'Program', 'Program dan Kegiatan Pendukung'],
    id: 'bagian-sasaran-{n}-program',
    syarat: SYARAT.sasaran,
  },
  {
    nama: 'Perbandingan Tahun',
    alias: ['Perbandingan Antartahun', 'Perbandingan Kinerja', 'Perbandingan'],
    id: 'bagian-perbandingan',
  },
  { nama: 'Efisiensi', alias: ['Efisiensi Sumber Daya', 'Analisis Efisiensi'], id: 'bagian-efisiensi' },
  {
    nama: 'Realisasi Anggaran',
    alias: ['Akuntabilitas Keuangan', 'Keuangan'],
    id: 'bagian-realisasi-anggaran',
  },
  { nama: 'Sumber Dana', alias: ['Sumber Pendanaan'], id: 'bagian-sumber-dana', syarat: SYARAT.sumberDana },
  { nama: 'Belanja', alias: ['Jenis Belanja'], id: 'bagian-belanja', syarat: SYARAT.belanja },
  {
    nama: 'Program dan Kegiatan',
    alias: ['Program, Kegiatan, dan Sub Kegiatan'],
    id: 'bagian-program-kegiatan',
    syarat: SYARAT.anggaran,
  },
  { nama: 'Penutup', alias: ['Kesimpulan', 'Simpulan'], id: 'bagian-kesimpulan' },
  {
    nama: 'Langkah',
    alias: ['Langkah ke Depan', 'Langkah Perbaikan', 'Saran', 'Rencana Tindak Lanjut'],
    id: 'bagian-langkah',
  },
  { nama: 'Lampiran Perjanjian Kinerja', alias: [], id: 'lampiran-perjanjian' },
  {
    nama: 'Lampiran Indikator Kinerja',
    alias: ['Lampiran IKU'],
    id: 'lampiran-indikator',
    syarat: SYARAT.indikator,
  },
  {
    nama: 'Lampiran Realisasi Rencana Aksi',
    alias: ['Realisasi Rencana Aksi'],
    id: 'lampiran-realisasi-rencana-aksi',
    syarat: SYARAT.aksiTahunIni,
  },
  {
    nama: 'Lampiran Rencana Aksi',
    alias: ['Rencana Aksi'],
    id: 'lampiran-rencana-aksi',
    syarat: SYARAT.aksiTahunDepan,
  },
  { nama: 'Lampiran RKT', alias: ['RKT', 'Rencana Kinerja Tahunan'], id: 'lampiran-rkt', syarat: SYARAT.rkt },
  {
    nama: 'Lampiran Pohon Kinerja',
    alias: ['Pohon Kinerja'],
    id: 'lampiran-pohon-kinerja',
    syarat: SYARAT.sasaran,
  },
  {
    nama: 'Lampiran Cascading',
    alias: ['Cascading'],
    id: 'lampiran-cascading',
    syarat: SYARAT.programSasaran,
  },
]

/** The part a name means, forgiving case, punctuation and small words; null when unknown. */
export function cariBagian(nama: string): BagianLaporan | null {
  const kunci = kunciNamaLonggar(nama)
  return (
    BAGIAN.find((bagian) =>
      [bagian.nama, ...bagian.alias].some((satu) => kunciNamaLonggar(satu) === kunci),
    ) ?? null
  )
}

/** Does the part exist once for each sasaran, so that `Kode` must say which? */
export function perSasaran({ id }: BagianLaporan): boolean {
  return id.includes('{n}')
}

/**
 * Why the report does not have a part of this name, as a clause; null where it has it, and for names of no part. What an
 * absent required sheet takes with it is told by the finding of that sheet.
 */
export function sebabTiada(nama: string, data: Data): string | null {
  const syarat = cariBagian(nama)?.syarat
  if (syarat === undefined || syarat.ada(data)) return null
  const { present, spec } = data.laporan.buku[syarat.lembar]
  return spec.required && !present ? null : syarat.kurang(data)
}
