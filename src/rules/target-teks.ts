/** Targets that a plan writes as text: a number with its unit. */
import { desimal } from '../decimal/decimal.ts'
import { kunciNama } from '../model/kode.ts'
import type { AngkaTertulis } from './konteks.ts'

/** "≥ 1.250,5 %", "18.088 orang" */
const ANGKA_TARGET = /^[≥≤<>=\s]*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%|\p{L}[\p{L}\s./]*)?$/u

/** Null for what is no single number. */
export function bacaTargetTeks(teks: string | null): (AngkaTertulis & { readonly satuan: string }) | null {
  const [, bulat, pecahan = '', satuan = ''] = ANGKA_TARGET.exec(teks ?? '') ?? []
  if (bulat === undefined) return null
  return {
    angka: desimal(`${bulat.replaceAll('.', '')}.${pecahan || '0'}`),
    desimal: pecahan.length,
    satuan: satuan === '%' ? satuan : kunciNama(satuan),
  }
}
