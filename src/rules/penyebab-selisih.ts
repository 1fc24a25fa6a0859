/** The one amount that explains why two sheets of money differ: as it should be, it makes them alike. */
import type { Decimal } from '../decimal/decimal.ts'
import type { Cell } from '../model/laporan.ts'
import type { BarisUang } from './lembar-uang.ts'
import { satuSalahKetik } from './salah-ketik.ts'

export interface Penyebab {
  readonly baris: BarisUang
  readonly cell: Cell<Decimal>
  readonly tertulis: Decimal
  readonly betul: Decimal
}

/** Rows of one sheet, and what an amount of theirs lacks. */
interface Bagian {
  readonly rows: readonly BarisUang[]
  readonly kurang: Decimal
}

/**
 * A row that would no longer have spent more than it has; where there is none, an amount one slip of the keys away from
 * the right one, best one that another row of either sheet has. Null where none or several come into question.
 */
export function penyebabSelisih(
  kolom: 'pagu' | 'realisasi',
  bagian: readonly Bagian[],
  semua: readonly BarisUang[],
): Penyebab | null {
  const mungkin = bagian.flatMap(({ rows, kurang }) =>
    rows.flatMap((baris): readonly Penyebab[] => {
      const cell = baris[kolom]
      const betul = cell.value?.plus(kurang)
      return cell.value === null || betul?.gt(0) !== true
        ? []
        : [{ baris, cell, tertulis: cell.value, betul }]
    }),
  )
  const melebihi = mungkin.filter(({ baris: { pagu, realisasi }, betul }) => {
    if (pagu.value === null || realisasi.value === null || realisasi.value.lte(pagu.value)) return false
    return kolom === 'pagu' ? betul.gte(realisasi.value) : betul.lte(pagu.value)
  })
  const salahKetik = mungkin.filter(({ tertulis, betul }) =>
    satuSalahKetik(tertulis.toFixed(), betul.toFixed()),
  )
  const adaLain = new Set(semua.map((baris) => baris[kolom].value?.toFixed()))
  const bersaksi = salahKetik.filter(({ betul }) => adaLain.has(betul.toFixed()))
  const [satu, ...lain] = [melebihi, bersaksi, salahKetik].find(({ length }) => length > 0) ?? []
  return lain.length > 0 ? null : (satu ?? null)
}
