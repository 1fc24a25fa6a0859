/** The bounds of a category as the report prints them: "> 85 sampai 100", "≤ 55", "> 100". */

import type { PitaKategori } from '../../model/laporan.ts'
import { tulisAngka } from '../format/angka.ts'

export function rentangPita({ bawah, termasukBawah, atas, termasukAtas }: PitaKategori): string {
  if (bawah === null && atas === null) return 'semua nilai'
  if (bawah === null) return `${termasukAtas ? '≤' : '<'} ${atas === null ? '' : tulisAngka(atas)}`
  if (atas === null) return `${termasukBawah ? '≥' : '>'} ${tulisAngka(bawah)}`
  const dari = `${termasukBawah ? '' : '> '}${tulisAngka(bawah)}`
  return `${dari} sampai ${termasukAtas ? '' : 'kurang dari '}${tulisAngka(atas)}`
}

/** The same things, those of the highest band first, whatever order the office wrote its scale in. */
export function terbaikDulu<T>(isi: readonly T[], pita: (satu: T) => PitaKategori): readonly T[] {
  return isi.toSorted((a, b) => {
    const [satu, lain] = [pita(a).bawah, pita(b).bawah]
    if (satu === null || lain === null) return satu === lain ? 0 : satu === null ? 1 : -1
    return lain.cmp(satu)
  })
}
