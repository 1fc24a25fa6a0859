/** Figures of another size than those beside them: a decimal comma was lost, or set one place too far. */
import type { Decimal } from '../decimal/decimal.ts'

const PANGKAT: readonly number[] = [10, 100]
/** What stands beside it must be ten times it nearly, another year may have moved. */
const LONGGAR_DEKAT = 1.25
const LONGGAR_JAUH = 2

/**
 * True where a value is about ten or a hundred times, or a tenth or hundredth of, both the one it belongs to and that of
 * another year. Counts that rise and fall as they like seldom do so against both.
 */
export function komaHilang(nilai: Decimal | null, dekat: Decimal | null, jauh: Decimal | null): boolean {
  if (nilai === null || dekat === null || jauh === null) return false
  if ([nilai, dekat, jauh].some((satu) => satu.lte(0))) return false
  return PANGKAT.some(
    (pangkat) =>
      (kali(nilai, dekat, pangkat, LONGGAR_DEKAT) && kali(nilai, jauh, pangkat, LONGGAR_JAUH)) ||
      (kali(dekat, nilai, pangkat, LONGGAR_DEKAT) && kali(jauh, nilai, pangkat, LONGGAR_JAUH)),
  )
}

/** Whether one is about so many times the other; `longgar` 1,25 allows a fifth less to a quarter more. */
export function kali(besar: Decimal, kecil: Decimal, pangkat: number, longgar: number): boolean {
  const semestinya = kecil.times(pangkat)
  return besar.times(longgar).gte(semestinya) && besar.lte(semestinya.times(longgar))
}
