/** Sheets and columns of the report year whose name speaks of another year. */
import { judulTabelTahunLain, judulTahunLain, lembarTahunLain } from '../diagnostics/catalogue/lk0-lembar.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { Workbook } from './catalogue.ts'
import { labelText } from './grid.ts'
import { parseAddress } from './guard/address.ts'
import { BARIS_JUDUL_TERAKHIR } from './header-names.ts'
import { yearIn } from './name.ts'
import type { RawSheet } from './raw.ts'
import type { SheetRows, SheetSpec } from './spec.ts'
import { emptyCell } from './typed-cell.ts'

/** Sheets that hold figures of the report year. */
const LEMBAR_TAHUN_INI = ['perjanjianKinerja', 'realisasi', 'anggaran', 'belanja', 'sumberDana'] as const

/** Kinds of columns that hold figures of the report year. */
const ANGKA_TAHUN_INI: ReadonlySet<string> = new Set(['nilai', 'rupiah', 'persen'])

function headerText(rows: RawSheet['rows'], header: string | undefined): string {
  const found = rows
    .filter(({ row }) => row <= BARIS_JUDUL_TERAKHIR + 1)
    .flatMap(({ cells }) => cells)
    .find(({ address }) => address === header)
  return found === undefined ? '' : labelText(found)
}

/** "Target 2021" on sheet Realisasi of 2022 repeats nothing of the report year: there is nothing to check it against. */
export function withoutOtherYears<S extends SheetSpec>(
  rows: SheetRows<S>,
  { rows: raw }: RawSheet,
  tahun: number,
): SheetRows<S> {
  const others = Object.entries(rows.spec.columns).filter(([key, { offered }]) => {
    const year = offered ? null : yearIn(headerText(raw, rows.headers[key]))
    return year !== null && year !== tahun
  })
  if (others.length === 0) return rows
  const empty = Object.fromEntries(others.map(([key]) => [key, emptyCell(rows.name, '', 'empty')]))
  return { ...rows, rows: rows.rows.map((row) => ({ ...row, ...empty })) }
}

/** "Realisasi 2021" in the workbook of 2022 was read as the realisasi of 2022: somebody should look. */
function otherYears(rows: SheetRows<SheetSpec>, { rows: raw }: RawSheet, tahun: number): readonly Finding[] {
  return Object.entries(rows.headers).flatMap(([key, cell]) => {
    const column = rows.spec.columns[key]
    // The national standard of an earlier year is often the latest there is.
    if (column === undefined || !ANGKA_TAHUN_INI.has(column.kind) || key === 'standarNasional') return []
    if (!column.offered) return []
    const text = headerText(raw, cell)
    const tahunJudul = yearIn(text)
    if (tahunJudul === null || tahunJudul === tahun) return []
    return [
      judulTahunLain(
        { sheet: rows.name, cell: cell ?? '', text },
        { kolom: column.header, tahunJudul, tahun },
      ),
    ]
  })
}

/** "PERJANJIAN KINERJA TAHUN ANGGARAN 2022"; not the year of a regulation, nor a span of years. */
const TAHUN_JUDUL =
  /(?<!\d\s+)(?<!\b(?:nomor|no\.?)\s*\S+\s+)\b(?:tahun(?:\s+anggaran)?|t\.\s?a\.?)\s*:?\s+((?:19|20)\d{2})(?!\s*(?:[-–/\d]|s\.?\s?d\b|sampai\b))/i

/** A line above the table that names another year, where none of them names that of the report. */
function titleOfOtherYear(
  rows: SheetRows<SheetSpec>,
  { rows: raw }: RawSheet,
  tahun: number,
): readonly Finding[] {
  const header = Math.min(...Object.values(rows.headers).map((cell) => parseAddress(cell ?? '')?.row ?? 0))
  const titles = raw
    .filter(({ row }) => row < header)
    .flatMap(({ cells }) => cells)
    .map((cell) => ({ at: { sheet: rows.name, cell: cell.address, text: labelText(cell) } }))
  if (titles.some(({ at }) => at.text.includes(String(tahun)))) return []
  const found = titles.flatMap(({ at }) => {
    const year = TAHUN_JUDUL.exec(at.text)?.[1]
    return year === undefined
      ? []
      : [judulTabelTahunLain(at, { judul: at.text, tahunJudul: Number(year), tahun })]
  })
  return found.slice(0, 1)
}

/** Of each sheet that holds figures of the report year: its own name, what stands above its table, and the headers of its columns. */
export function namesOfOtherYears(
  workbook: Workbook,
  raw: ReadonlyMap<string, RawSheet>,
  tahun: number,
): readonly Finding[] {
  return LEMBAR_TAHUN_INI.flatMap((key) => {
    const sheet = raw.get(key)
    if (sheet === undefined) return []
    const tahunLembar = yearIn(sheet.name)
    const at = { sheet: sheet.name, cell: '' }
    const found = [
      ...(tahunLembar === null || tahunLembar === tahun
        ? []
        : [lembarTahunLain(at, { lembar: workbook[key].spec.name, tahunLembar, tahun })]),
      ...otherYears(workbook[key], sheet, tahun),
    ]
    // A sheet that is last year's throughout is told once.
    return found.length > 0 ? found : titleOfOtherYear(workbook[key], sheet, tahun)
  })
}
