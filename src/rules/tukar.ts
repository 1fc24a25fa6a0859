/** Two figures that stand in each other's place. */
import type { Decimal } from '../decimal/decimal.ts'
import { persenTertukar } from '../diagnostics/catalogue/lk3-nilai.ts'
import type { At, Finding } from '../diagnostics/finding.ts'
import { type AngkaTertulis, cocok } from './konteks.ts'
import { tempat } from './wording.ts'

/** Two percentages in each other's place, each with what it is of. */
export function temuanTertukar(
  [satu, cell]: readonly [nama: string, cell: At & { readonly text: string }],
  [dua, cellDua]: readonly [nama: string, cell: At & { readonly text: string }],
): Finding {
  return persenTertukar(
    cell,
    { satu, dua, nilaiSatu: cell.text, nilaiDua: cellDua.text, tempatDua: tempat(cellDua) },
    [cellDua],
  )
}

interface Berpasangan {
  readonly tertulis: AngkaTertulis
  readonly hitungan: Decimal
}

/**
 * Pairs among wrong figures where each is right for the other row. A figure that fits several rows goes to the first
 * of them; no figure is in two pairs.
 */
export function cariTertukar<T extends Berpasangan>(salah: readonly T[]): readonly (readonly [T, T])[] {
  const terpakai = new Set<T>()
  return salah.flatMap((satu, urutan) => {
    if (terpakai.has(satu)) return []
    const dua = salah
      .slice(urutan + 1)
      .find(
        (lain) =>
          !terpakai.has(lain) && cocok(satu.tertulis, lain.hitungan) && cocok(lain.tertulis, satu.hitungan),
      )
    if (dua === undefined) return []
    terpakai.add(satu)
    terpakai.add(dua)
    return [[satu, dua] as const]
  })
}
