/** Words of the efficiency judgement: "efisien" only where calc says so; elsewhere the unspent money is "sisa anggaran". */
import type { Efisiensi } from '../../calc/hasil.ts'

export function kataEfisiensi({ label, metode }: Efisiensi): string {
  switch (label) {
    case 'efisien':
      return 'Efisien'
    case 'cukup efisien':
      return 'Cukup efisien'
    case 'tidak efisien':
      return 'Tidak efisien'
    case 'belum efisien':
      return metode === 'selisih' || metode === 'banding' ? 'Belum efisien' : 'Sisa anggaran'
    case 'tidak dapat dihitung':
      return '–'
  }
}
