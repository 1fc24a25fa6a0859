/** Rows of indicators under the misi and tujuan they belong to. */
import type { Hasil } from '../../calc/hasil.ts'
import { type BarisIndikator, barisIndikator } from './indikator.ts'
import { type Baris, isiBaris } from './table.ts'

/** Misi and tujuan are group rows, where the workbook names them. */
export function perMisiTujuan({ misi: semua }: Hasil): readonly Baris<BarisIndikator>[] {
  const kelompok = (nama: string, teks: string): readonly Baris<never>[] =>
    nama === '' ? [] : [{ jenis: 'kelompok', teks }]
  return semua.flatMap(({ misi, tujuan }) => [
    ...kelompok(misi.nama, misi.nama),
    ...tujuan.flatMap(({ tujuan: { kode, nama }, sasaran }) => [
      ...kelompok(nama, `Tujuan${kode === '' ? '' : ` ${kode}`}: ${nama}`),
      ...isiBaris(barisIndikator(sasaran)),
    ]),
  ])
}
