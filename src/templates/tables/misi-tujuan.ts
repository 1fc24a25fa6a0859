/** Rows of sasaran under the misi and tujuan they belong to. */
import type { Sasaran } from '../../model/laporan.ts'
import type { Bahan } from '../view/bahan.ts'
import { type Baris, isiBaris } from './table.ts'

/** `isi` gives the rows of one sasaran; misi and tujuan are group rows, where the workbook names them. */
export function perMisiTujuan<T>(
  { laporan }: Bahan,
  isi: (sasaran: Sasaran) => readonly T[],
): readonly Baris<T>[] {
  return laporan.misi.flatMap((misi): readonly Baris<T>[] => [
    ...(misi.nama === '' ? [] : [{ jenis: 'kelompok' as const, teks: misi.nama }]),
    ...misi.tujuan.flatMap((tujuan): readonly Baris<T>[] => [
      ...(tujuan.nama === ''
        ? []
        : [
            {
              jenis: 'kelompok' as const,
              teks: `Tujuan${tujuan.kode === '' ? '' : ` ${tujuan.kode}`}: ${tujuan.nama}`,
            },
          ]),
      ...tujuan.sasaran.flatMap((sasaran) => isiBaris(isi(sasaran))),
    ]),
  ])
}
