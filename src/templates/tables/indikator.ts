/** Rows of indicators, and the columns that several tables have of them. */
import type { HasilIndikator, HasilSasaran } from '../../calc/hasil.ts'
import { KOSONG } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import type { Bahan } from '../view/bahan.ts'
import { selCapaian, selRealisasi, selTarget } from './nilai.ts'
import type { Kolom } from './table.ts'

/** An indicator, and the sasaran it is of. */
export interface BarisIndikator {
  readonly sasaran: HasilSasaran
  readonly hasil: HasilIndikator
}

export function barisIndikator(semua: readonly HasilSasaran[]): readonly BarisIndikator[] {
  return semua.flatMap((sasaran) => sasaran.indikator.map((hasil) => ({ sasaran, hasil })))
}

export function kolomSasaran(lebar: number): Kolom<BarisIndikator> {
  return {
    judul: 'Sasaran Strategis',
    lebar,
    isi: ({ sasaran: { sasaran } }) => berkode(sasaran.kode, sasaran.nama),
    gabung: ({ sasaran: { sasaran } }) => sasaran.kode,
  }
}

export function kolomIndikator(lebar: number): Kolom<BarisIndikator> {
  return { judul: 'Indikator Kinerja', lebar, isi: ({ hasil }) => hasil.indikator.nama }
}

export const kolomSatuan: Kolom<BarisIndikator> = {
  judul: 'Satuan',
  lebar: 9,
  rata: 'center',
  isi: ({ hasil }) => hasil.indikator.satuan || KOSONG,
}

export function kolomRealisasi(bahan: Bahan, lebar: number, judul = 'Realisasi'): Kolom<BarisIndikator> {
  return { judul, lebar, rata: 'right', isi: ({ hasil }) => selRealisasi(bahan, hasil) }
}

/** Target to category: what was measured. */
export function kolomUkur(
  bahan: Bahan,
  lebar: { readonly target: number; readonly capaian: number },
): readonly Kolom<BarisIndikator>[] {
  return [
    kolomSatuan,
    { judul: 'Target', lebar: lebar.target, rata: 'right', isi: ({ hasil }) => selTarget(bahan, hasil) },
    kolomRealisasi(bahan, 10),
    {
      judul: 'Capaian (%)',
      lebar: lebar.capaian,
      rata: 'right',
      isi: ({ hasil }) => selCapaian(bahan, hasil),
    },
    { judul: 'Kategori', lebar: 14, rata: 'center', isi: ({ hasil }) => hasil.kategori?.label ?? KOSONG },
  ]
}
