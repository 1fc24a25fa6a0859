/** The bounds of a category as the report prints them: "> 85 – 100", "≤ 55", "> 100". */
import type { PitaKategori } from '../../model/laporan.ts'
import { formatAngka } from '../format/angka.ts'

export function rentangPita({ bawah, termasukBawah, atas, termasukAtas }: PitaKategori): string {
  if (bawah === null && atas === null) return 'semua nilai'
  if (bawah === null) return `${termasukAtas ? '≤' : '<'} ${atas === null ? '' : formatAngka(atas)}`
  const dari = `${termasukBawah ? '≥' : '>'} ${formatAngka(bawah)}`
  if (atas === null) return dari
  return `${dari} sampai ${termasukAtas ? '' : 'kurang dari '}${formatAngka(atas)}`
}
