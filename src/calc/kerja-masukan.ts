/** What the workings share: keys, values put in, and the parts most of them leave empty. */
import { type Decimal, NOL } from '../decimal/decimal.ts'
import { kunciKode } from '../model/kode.ts'
import type { Cell, Nilai, PosAnggaran } from '../model/laporan.ts'
import type { HasilIndikator, HasilSasaran } from './hasil.ts'
import type { KertasKerja, MasukanKerja, Sel } from './kerja.ts'

/** A working before it is known what it feeds into. */
export type Draf = Omit<KertasKerja, 'dipakai' | 'dibulatkan'>
export type Pokok = Pick<Draf, 'jenis' | 'kode' | 'nama'>
export type Hitungan = Pick<Draf, 'masukan' | 'rumus'>

/** What a working has only where it is of a special kind. */
export const KOSONG = { sebelumBatas: null, kategori: null, penilaian: null, dilewati: [] } as const
/** What every mean of capaian has in common. */
export const PERSEN = {
  besaran: 'rata-rata capaian',
  ukuran: 'persen',
  satuan: '%',
  sebelumBatas: null,
  penilaian: null,
} as const

export const kunciCapaian = (hasil: HasilIndikator): string =>
  `capaian:${kunciKode(hasil.indikator.kode)}:${hasil.indikator.perjanjian.row}`
export const kunciSasaran = (hasil: HasilSasaran, besaran: string): string =>
  `sasaran:${hasil.sasaran.perjanjian.row}:${besaran}`
export const kunciPos = (pos: PosAnggaran, besaran: string): string => `anggaran:${pos.baris.row}:${besaran}`

/** The cell as a source; none where its column is absent. */
export function sel(cell: Cell<unknown> | undefined): readonly Sel[] {
  return cell === undefined || cell.cell === '' ? [] : [{ sheet: cell.sheet, cell: cell.cell }]
}

export function masukanAngka(simbol: string, nama: string, nilai: Decimal): MasukanKerja {
  return { simbol, nama, nilai, tertulis: null, sumber: [], dari: null }
}

export function masukanSel(simbol: string, nama: string, cell: Cell<Decimal> | undefined): MasukanKerja {
  return { ...masukanAngka(simbol, nama, cell?.value ?? NOL), sumber: sel(cell) }
}

/** The value as written where it is more than a number: a word, a bound, a ratio. */
export function lebihDariAngka(nilai: Nilai): Nilai | null {
  return nilai.jenis === 'angka' ? null : nilai
}
