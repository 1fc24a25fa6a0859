/** A code whose parts stand in cells of their own below one merged header, as SIPD exports it: joined in the first cell. */
import { isFilled, labelText } from './grid.ts'
import { BARIS_JUDUL_TERAKHIR, columnsFitting } from './header-names.ts'
import { isNumberingRow } from './numbering-row.ts'
import type { RawCell, RawRow, RawSheet } from './raw.ts'
import type { SheetSpec } from './spec.ts'

/** A header of codes and the columns it is merged over. */
interface Bentang {
  readonly header: RawCell
  readonly akhir: number
}

export function joinedCodes(sheet: RawSheet, spec: SheetSpec): RawSheet {
  const bentang = cariBentang(sheet, spec)
  if (bentang === null) return sheet
  return { ...sheet, rows: sheet.rows.map((row) => gabung(row, bentang)) }
}

function cariBentang({ rows }: RawSheet, spec: SheetSpec): Bentang | null {
  for (const [urutan, { row, cells }] of rows.entries()) {
    if (row > BARIS_JUDUL_TERAKHIR) return null
    for (const { covered, master } of cells) {
      if (!covered) continue
      const header = cells.find(({ address }) => address === master)
      if (header === undefined || !isKode(header, spec)) continue
      const tertutup = cells.filter((cell) => cell.master === header.address)
      const bentang = { header, akhir: Math.max(...tertutup.map(({ column }) => column)) }
      if (!beberapaKode(rows[urutan + 1], bentang, spec)) return bentang
    }
  }
  return null
}

/** "Kode" above "Sasaran" and "Indikator": codes of their own, no parts of one. */
function beberapaKode(bawah: RawRow | undefined, { header, akhir }: Bentang, spec: SheetSpec): boolean {
  const isi = bawah?.cells.filter(({ column }) => column >= header.column && column <= akhir) ?? []
  const kolom = isi.flatMap((cell) => [
    ...columnsFitting(`${labelText(header)} ${labelText(cell)}`, spec).keys(),
  ])
  return new Set(kolom).size > 1
}

function isKode(cell: RawCell, spec: SheetSpec): boolean {
  return [...columnsFitting(labelText(cell), spec).keys()].some(({ kind }) => kind === 'kode')
}

function gabung(row: RawRow, { header, akhir }: Bentang): RawRow {
  if (row.row <= header.row) return row
  const isi = row.cells.filter(
    (cell) => cell.column >= header.column && cell.column <= akhir && isFilled(cell),
  )
  const [pertama, ...lain] = isi
  if (pertama === undefined || isNumberingRow(row.cells.map(labelText).filter(Boolean), akhir)) return row
  // A number may have lost the zero before it; only the first part has none.
  if (lain.some(({ value }) => value.type !== 'text')) return row
  const value =
    lain.length === 0 ? pertama.value : ({ type: 'text', value: isi.map(labelText).join('.') } as const)
  const kode: RawCell = { ...pertama, column: header.column, value }
  const sisa = row.cells.filter(({ column }) => column < header.column || column > akhir)
  return { ...row, cells: [...sisa, kode].sort((a, b) => a.column - b.column) }
}
