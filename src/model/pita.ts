/** Whether a number lies in a band. */
import type { Decimal } from '../decimal/decimal.ts'
import type { PitaKategori } from './laporan.ts'

/** Whether a number lies in a band, by its bounds and what belongs to them. */
export function memuat(pita: PitaKategori, nilai: Decimal): boolean {
  const cukup = pita.bawah === null || (pita.termasukBawah ? nilai.gte(pita.bawah) : nilai.gt(pita.bawah))
  return cukup && (pita.atas === null || (pita.termasukAtas ? nilai.lte(pita.atas) : nilai.lt(pita.atas)))
}
