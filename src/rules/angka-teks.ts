/** Figures as sentences write them: dots for thousands, a comma for decimals. */
import { desimal } from '../decimal/decimal.ts'
import type { AngkaTertulis } from './konteks.ts'

/** Part of a pattern; it captures the figure. */
export const ANGKA_TEKS = '(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)'

/** "1.234,5" with its decimals. */
export function bacaAngkaTeks(teks: string): AngkaTertulis {
  const polos = teks.replaceAll('.', '').replace(',', '.')
  return { angka: desimal(polos), desimal: polos.split('.')[1]?.length ?? 0 }
}
