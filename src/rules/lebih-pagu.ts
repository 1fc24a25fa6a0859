/** Rows that spent more than they had, and the one each may have been exchanged with. */
import { type Decimal, NOL, SERATUS } from '../decimal/decimal.ts'

export interface PaguRealisasi {
  readonly pagu: Decimal
  readonly realisasi: Decimal
}

export function lebihPagu({ pagu, realisasi }: PaguRealisasi): boolean {
  return pagu.gt(NOL) && realisasi.gt(pagu)
}

/** The one row that spent little, with which the amounts of an overspent one make sense when they are exchanged. */
export function pasanganTertukar<T extends PaguRealisasi>(
  satu: PaguRealisasi,
  semua: readonly T[],
  ambang: Decimal,
): T | null {
  const wajar = (realisasi: Decimal, pagu: Decimal): boolean =>
    realisasi.lte(pagu) && realisasi.times(SERATUS).gte(pagu.times(ambang))
  const calon = semua.filter(
    ({ pagu, realisasi }) =>
      realisasi.gt(NOL) &&
      !wajar(realisasi, pagu) &&
      realisasi.lt(pagu) &&
      wajar(satu.realisasi, pagu) &&
      wajar(realisasi, satu.pagu),
  )
  return calon.length === 1 ? (calon[0] ?? null) : null
}
