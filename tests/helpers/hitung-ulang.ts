/** A working computed again from what it shows: the formula, and the values put into it. */
import type { KertasKerja } from '../../src/calc/kerja.ts'
import { hitungRumus } from '../../src/calc/rumus.ts'
import type { Decimal } from '../../src/decimal/decimal.ts'

/** Null where the working has no formula. */
export function hitungUlang({ rumus, masukan }: KertasKerja): Decimal | null {
  return rumus === null
    ? null
    : hitungRumus(
        rumus,
        masukan.map(({ nilai }) => nilai),
      )
}
