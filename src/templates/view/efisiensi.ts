/** Words of the efficiency judgement: "efisien" only where calc says so; elsewhere the unspent money is "sisa anggaran". */
import type { Efisiensi } from '../../calc/hasil.ts'

export function kataEfisiensi({ label, metode, nilai }: Efisiensi): string {
  switch (label) {
    case 'efisien':
      return 'Efisien'
    case 'cukup efisien':
      return 'Cukup efisien'
    case 'tidak efisien':
      return 'Tidak efisien'
    case 'belum efisien':
      if (metode === 'selisih' || metode === 'banding') return 'Belum efisien'
      return nilai.ada && nilai.nilai.isZero() ? 'Tidak ada sisa' : 'Sisa anggaran'
    case 'belum dinilai':
    case 'tidak dapat dihitung':
      return '–'
  }
}
