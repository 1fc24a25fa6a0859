/** The quarters of a year. */
import type { Cell, Nilai } from './laporan.ts'

type Triwulan = Readonly<Partial<Record<'tw1' | 'tw2' | 'tw3' | 'tw4', Cell<Nilai>>>>

/** The quarters of a row, the first first; none where its sheet has no such columns. */
export function selTriwulan({ tw1, tw2, tw3, tw4 }: Triwulan): readonly Cell<Nilai>[] {
  return [tw1, tw2, tw3, tw4].flatMap((cell) => cell ?? [])
}
