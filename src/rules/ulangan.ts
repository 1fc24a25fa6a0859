/** Rows that repeat the key of an earlier one. */
import type { Cell } from '../model/laporan.ts'

export interface BarisBerkode {
  readonly kodeIndikator: Cell<string>
  readonly tahun?: Cell<number>
  readonly realisasi?: Cell<unknown>
}

/** Rows whose key (not '') was seen before, each with the first one. */
export function ulangan<T>(
  rows: readonly T[],
  kunci: (satu: T) => string,
): readonly { readonly satu: T; readonly pertama: T }[] {
  const dilihat = new Map<string, T>()
  return rows.flatMap((satu) => {
    const nama = kunci(satu)
    if (nama === '') return []
    const pertama = dilihat.get(nama)
    if (pertama !== undefined) return [{ satu, pertama }]
    dilihat.set(nama, satu)
    return []
  })
}
