/** Rows whose amounts were typed, or pushed, one column too far to the right. */
import { barisBergeser } from '../diagnostics/catalogue/lk2-baris.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { isFilled, labelText } from './grid.ts'
import { addressOf } from './guard/address.ts'
import type { RawCell, RawRow } from './raw.ts'
import type { Table } from './rows.ts'

/** Smaller figures beside a table are notes. */
const RUPIAH_TERKECIL = 1000

/**
 * An amount right of the columns of amounts, below a percentage or no header, where the first amount of its row is
 * blank: few rows have that, else the column is one without a header. What stands in such a row is under the wrong
 * headers.
 */
export function shiftedRows(
  { grid, spec, headers }: Table,
  rows: readonly RawRow[],
): ReadonlyMap<RawRow, Finding> {
  const money = [...headers.columns]
    .filter(([key]) => spec.columns[key]?.kind === 'rupiah')
    .map(([key, { column }]) => ({ name: spec.columns[key]?.header ?? '', column }))
    .sort((a, b) => a.column - b.column)
  const [first, last] = [money[0], money.at(-1)]
  if (first === undefined || last === undefined || first === last) return new Map()
  const edge = last.column + 1
  const [key] = [...headers.columns].find(([, { column }]) => column === edge) ?? []
  if (key === undefined ? isFilled(grid.at(headers.lastRow, edge)) : spec.columns[key]?.kind !== 'persen') {
    return new Map()
  }
  const shifted = rows.filter(({ row }) => {
    const blank = grid.at(row, first.column)
    return (
      isAmount(grid.at(row, edge)) &&
      !isFilled(blank) &&
      !blank.covered &&
      isFilled(grid.at(row, last.column))
    )
  })
  if (shifted.length * 2 >= rows.length) return new Map()
  const sheet = grid.sheet.name
  return new Map(
    shifted.map((one) => {
      const stray = grid.at(one.row, edge)
      const finding = barisBergeser(
        { sheet, cell: stray.address, text: labelText(stray) },
        { kolom: first.name },
        money.map(({ column }) => ({ sheet, cell: addressOf(one.row, column) })),
      )
      return [one, finding]
    }),
  )
}

function isAmount({ value, formula }: RawCell): boolean {
  return formula === null && value.type === 'number' && value.value >= RUPIAH_TERKECIL
}
