/** The bounds of a category as the report prints them: "> 85 sampai 100", "≤ 55", "> 100". */

import { formatAngka } from '../../decimal/format-angka.ts'
import type { PitaKategori } from '../../model/laporan.ts'

export function rentangPita({ bawah, termasukBawah, atas, termasukAtas }: PitaKategori): string {
  if (bawah === null && atas === null) return 'semua nilai'
  if (bawah === null) return `${termasukAtas ? '≤' : '<'} ${atas === null ? '' : formatAngka(atas)}`
  if (atas === null) return `${termasukBawah ? '≥' : '>'} ${formatAngka(bawah)}`
  const dari = `${termasukBawah ? '' : '> '}${formatAngka(bawah)}`
  return `${dari} sampai ${termasukAtas ? '' : 'kurang dari '}${formatAngka(atas)}`
}

/** The same things, those of the highest band first, whatever order the office wrote its scale in. */
export function terbaikDulu<T>(isi: readonly T[], pita: (satu: T) => PitaKategori): readonly T[] {
  return isi.toSorted((a, b) => {
    const [satu, lain] = [pita(a).bawah, pita(b).bawah]
    if (satu === null || lain === null) return satu === lain ? 0 : satu === null ? 1 : -1
    return lain.cmp(satu)
  })
}
