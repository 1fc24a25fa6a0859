/** The parts of the report that sheet `Narasi` may name: how an office writes them, and the heading each begins at. */

import { kunciNamaLonggar } from '../model/kode.ts'
import { type Data, SYARAT, type Syarat } from './syarat.ts'

export interface BagianLaporan {
  /** Name printed in help and findings. */
  readonly nama: string
  readonly alias: readonly string[]
  /** Id of the heading; with `{n}` for a part that exists once a sasaran (then `Kode` says which). */
  readonly id: string
  /** What it needs; null: every report has it. */
  readonly syarat: Syarat | null
}

/** Name, heading, other names. */
type Baris = readonly [nama: string, id: string, ...alias: readonly string[]]

function bagian(syarat: Syarat | null, ...baris: readonly Baris[]): readonly BagianLaporan[] {
  return baris.map(([nama, id, ...alias]) => ({ nama, id, alias, syarat }))
}

export const BAGIAN: readonly BagianLaporan[] = [
  ...bagian(
    null,
    ['Kata Pengantar', 'bagian-kata-pengantar', 'Pengantar'],
    ['Ikhtisar Eksekutif', 'bagian-ikhtisar', 'Ringkasan Eksekutif', 'Ikhtisar'],
    ['Latar Belakang', 'bagian-latar-belakang', 'Pendahuluan', 'Umum'],
    [
      'Tugas dan Fungsi',
      'bagian-tugas-fungsi',
      'Tugas Pokok dan Fungsi',
      'Tupoksi',
      'Pembentukan',
      'Pembentukan, Tugas, dan Fungsi',
    ],
    ['Struktur Organisasi', 'bagian-struktur-organisasi', 'Organisasi', 'Susunan Organisasi'],
    ['Sumber Daya Aparatur', 'bagian-aparatur', 'Aparatur', 'Kepegawaian', 'Pegawai'],
    ['Maksud dan Tujuan', 'bagian-maksud-tujuan', 'Maksud dan Tujuan Penyusunan'],
    ['Dasar Hukum', 'bagian-dasar-hukum', 'Landasan Hukum'],
    ['Sistematika', 'bagian-sistematika', 'Sistematika Penyajian'],
    ['Isu Strategis', 'bagian-isu', 'Isu', 'Permasalahan Utama', 'Aspek Strategis'],
    [
      'Visi dan Misi',
      'bagian-visi-misi',
      'Visi, Misi, Tujuan, dan Sasaran',
      'Visi Misi',
      'Visi Misi Tujuan Sasaran',
      'Rencana Strategis',
    ],
    ['Indikator Kinerja Utama', 'bagian-iku', 'IKU', 'Target Renstra'],
  ),
  ...bagian(SYARAT.strategi, [
    'Strategi',
    'bagian-strategi',
    'Strategi dan Arah Kebijakan',
    'Arah Kebijakan',
  ]),
  ...bagian(
    null,
    ['Perjanjian Kinerja', 'bagian-perjanjian', 'PK'],
    ['Rencana Anggaran', 'bagian-anggaran', 'Anggaran', 'Anggaran Sasaran'],
    ['Metodologi', 'bagian-metodologi', 'Metodologi Pengukuran Kinerja', 'Metode'],
    ['Hasil Pengukuran', 'bagian-pengukuran', 'Hasil Pengukuran Kinerja', 'Pengukuran Kinerja'],
    ['Capaian Kinerja', 'bagian-analisis', 'Evaluasi dan Analisis', 'Evaluasi dan Analisis Capaian Kinerja'],
  ),
  ...bagian(SYARAT.tujuan, ['Pencapaian Tujuan', 'bagian-tujuan', 'Tujuan', 'Capaian Tujuan']),
  ...bagian(
    SYARAT.sasaran,
    ['Sasaran', 'bagian-sasaran-{n}', 'Sasaran Strategis', 'Capaian Sasaran'],
    ['Target dan Realisasi', 'bagian-sasaran-{n}-target', 'Analisis 1', 'Target'],
    ['Tahun Sebelumnya', 'bagian-sasaran-{n}-tahun', 'Analisis 2', 'Tahun Lalu'],
    ['Renstra', 'bagian-sasaran-{n}-renstra', 'Analisis 3', 'Target Jangka Menengah'],
    ['Standar Nasional', 'bagian-sasaran-{n}-standar', 'Analisis 4'],
    ['Penyebab', 'bagian-sasaran-{n}-penyebab', 'Analisis 5', 'Penyebab dan Solusi', 'Solusi', 'Kendala'],
    ['Efisiensi Sasaran', 'bagian-sasaran-{n}-efisiensi', 'Analisis 6'],
    [
      'Program Pendukung',
      'bagian-sasaran-{n}-program',
      'Analisis 7',
      'Program',
      'Program dan Kegiatan Pendukung',
    ],
  ),
  ...bagian(
    null,
    [
      'Perbandingan Tahun',
      'bagian-perbandingan',
      'Perbandingan Antartahun',
      'Perbandingan Kinerja',
      'Perbandingan',
    ],
    ['Efisiensi', 'bagian-efisiensi', 'Efisiensi Sumber Daya', 'Analisis Efisiensi'],
    ['Realisasi Anggaran', 'bagian-realisasi-anggaran', 'Akuntabilitas Keuangan', 'Keuangan'],
  ),
  ...bagian(SYARAT.sumberDana, ['Sumber Dana', 'bagian-sumber-dana', 'Sumber Pendanaan']),
  ...bagian(SYARAT.belanja, ['Belanja', 'bagian-belanja', 'Jenis Belanja']),
  ...bagian(SYARAT.anggaran, [
    'Program dan Kegiatan',
    'bagian-program-kegiatan',
    'Program, Kegiatan, dan Sub Kegiatan',
  ]),
  ...bagian(
    null,
    ['Penutup', 'bagian-kesimpulan', 'Kesimpulan', 'Simpulan'],
    ['Langkah', 'bagian-langkah', 'Langkah ke Depan', 'Langkah Perbaikan', 'Saran', 'Rencana Tindak Lanjut'],
    ['Lampiran Perjanjian Kinerja', 'lampiran-perjanjian'],
  ),
  ...bagian(SYARAT.indikator, ['Lampiran Indikator Kinerja', 'lampiran-indikator', 'Lampiran IKU']),
  ...bagian(SYARAT.aksiTahunIni, [
    'Lampiran Realisasi Rencana Aksi',
    'lampiran-realisasi-rencana-aksi',
    'Realisasi Rencana Aksi',
  ]),
  ...bagian(SYARAT.aksiTahunDepan, ['Lampiran Rencana Aksi', 'lampiran-rencana-aksi', 'Rencana Aksi']),
  ...bagian(SYARAT.rkt, ['Lampiran RKT', 'lampiran-rkt', 'RKT', 'Rencana Kinerja Tahunan']),
  ...bagian(SYARAT.sasaran, ['Lampiran Pohon Kinerja', 'lampiran-pohon-kinerja', 'Pohon Kinerja']),
  ...bagian(SYARAT.programSasaran, ['Lampiran Cascading', 'lampiran-cascading', 'Cascading']),
]

/** By the key of each name; of two parts with one name the first has it. */
const MENURUT_NAMA: ReadonlyMap<string, BagianLaporan> = new Map(
  BAGIAN.flatMap((bagian) =>
    [bagian.nama, ...bagian.alias].map((nama) => [kunciNamaLonggar(nama), bagian] as const),
  ).reverse(),
)

/** The part a name means, forgiving case, punctuation and small words; null when unknown. */
export function cariBagian(nama: string): BagianLaporan | null {
  return MENURUT_NAMA.get(kunciNamaLonggar(nama)) ?? null
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
  const syarat = cariBagian(nama)?.syarat ?? null
  if (syarat === null || syarat.ada(data)) return null
  const { present, spec } = data.laporan.buku[syarat.lembar]
  return spec.required && !present ? null : syarat.kurang(data)
}
