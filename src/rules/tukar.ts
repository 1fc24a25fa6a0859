/** Two figures that stand in each other's place. */
import type { Decimal } from '../decimal/decimal.ts'
import { type AngkaTertulis, cocok } from './konteks.ts'

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
