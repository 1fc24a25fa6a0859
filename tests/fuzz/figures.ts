/**
 * What the figures of a mutated workbook must be, worked out without src/ (but for its names of columns): read from
 * the Markdown cells by their headers and computed by the oracle with exact fractions. Whatever is not plainly
 * readable is left out.
 */
import type { MarkdownCell, MarkdownSheet } from '../../scripts/markdown-workbook.ts'
import { sheets as declared } from '../../src/workbook/catalogue.ts'
import { type IndikatorOrakel, type KebijakanOrakel, orakel } from '../calc/oracle.ts'

export interface ExpectedFigure {
  readonly kode: string
  readonly capaian: string | null
  readonly tercapai: boolean | null
}

const SAKIP = /^(?:D|C|CC|B|BB|A|AA)$/

/** Exact decimal text of a number, as Excel shows it with 15 digits; 100 times as much under a percent format. */
export function decimalText(value: number, percent: boolean): string {
  const [, sign = '', first = '', rest = '', exponent = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential(14)) ?? []
  const digits = first + rest
  const point = Number(exponent) + 1 + (percent ? 2 : 0)
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = point <= 0 ? 1 : point
  const fraction = padded.slice(at).replace(/0+$/, '')
  return `${sign}${padded.slice(0, at)}${fraction === '' ? '' : `.${fraction}`}`
}

/** A value as the oracle takes it; null when the cell is empty, undefined when only the real reader can tell. */
function plainValue(cell: MarkdownCell): string | null | undefined {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'number': {
      const format = cell.format ?? 'General'
      return /^(?:General|#,##0|0(?:\.0+)?%?)$/.test(format)
        ? decimalText(cell.value, format.endsWith('%'))
        : undefined
    }
    case 'text':
      return SAKIP.test(cell.value) ? cell.value : undefined
    default:
      return undefined
  }
}

/** Rows of a sheet as header → cell; null when the sheet or a header is not there once. */
function rowsOf(
  sheets: readonly MarkdownSheet[],
  name: string,
): readonly ((header: string) => MarkdownCell)[] | null {
  const found = sheets.filter((sheet) => sheet.name === name)
  const [sheet] = found
  if (sheet === undefined || found.length > 1) return null
  const [head = [], ...rows] = uncovered(sheet)
  const headers = head.map((cell) => (cell.kind === 'text' ? cell.value : ''))
  // Two heads of one name: the reader may choose another column than this would.
  const named = headers.flatMap((header) => (header === '' ? [] : [header.trim().toLowerCase()]))
  if (new Set(named).size < named.length || headers.some((header) => isOtherSpelling(name, header)))
    return null
  return rows.map((row) => (header) => row[headers.indexOf(header)] ?? { kind: 'empty' })
}

/** Rows as Excel shows them: what lies under a merged area is not seen. */
function uncovered({ rows, merges = [] }: MarkdownSheet): readonly (readonly MarkdownCell[])[] {
  const areas = merges.flatMap((area) => {
    const [, left = '', top, right = '', bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(area) ?? []
    const column = (letter: string): number => letter.charCodeAt(0) - 65
    return [{ left: column(left), top: Number(top) - 1, right: column(right), bottom: Number(bottom) - 1 }]
  })
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      const area = areas.find(
        ({ left, top, right, bottom }) => row >= top && row <= bottom && column >= left && column <= right,
      )
      return area === undefined || (row === area.top && column === area.left) ? cell : { kind: 'empty' }
    }),
  )
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The reader knows a column by other names too; this takes the exact one only, so it must not look away from them. */
function isOtherSpelling(sheet: string, header: string): boolean {
  const spec = Object.values(declared).find((one) => one.name === sheet)
  const columns = Object.values<{ readonly header: string; readonly aliases: readonly string[] }>(
    spec?.columns ?? {},
  )
  if (columns.some((column) => column.header === header)) return false
  return columns.some(({ header: own, aliases }) =>
    [own, ...aliases].some((one) => plain(one) === plain(header)),
  )
}

const textOf = (cell: MarkdownCell): string | null =>
  cell.kind === 'text' ? cell.value : cell.kind === 'empty' ? '' : null

/** One text for a code however it is spaced or dotted, to notice when two rows may be taken for the same. */
const bareCode = (cell: MarkdownCell): string =>
  'value' in cell
    ? String(cell.value)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
    : ''

export function expectedFigures(
  sheets: readonly MarkdownSheet[],
  policy: KebijakanOrakel,
): readonly ExpectedFigure[] {
  const [agreed, measured] = [rowsOf(sheets, 'Perjanjian Kinerja'), rowsOf(sheets, 'Realisasi')]
  if (agreed === null || measured === null) return []
  const same = (cell: MarkdownCell) => (row: (header: string) => MarkdownCell) =>
    bareCode(row('Kode Indikator')) === bareCode(cell)
  const readable = agreed.flatMap((row): { kode: string; isi: IndikatorOrakel }[] => {
    const code = row('Kode Indikator')
    const kode = textOf(code)
    if (kode === null || kode === '' || agreed.filter(same(code)).length !== 1) return []
    const [realised, ...more] = measured.filter(same(code))
    if (realised === undefined || more.length > 0) return []
    const changed = row('Target Perubahan')
    const isi = oracleInput(row, changed.kind === 'empty' ? row('Target') : changed, realised)
    return isi === null ? [] : [{ kode, isi }]
  })
  const { indikator } = orakel(
    readable.map(({ isi }) => isi),
    policy,
  )
  return readable.flatMap(({ kode }, index) => {
    const result = indikator[index]
    return result === undefined ? [] : [{ kode, capaian: result.capaian, tercapai: result.tercapai }]
  })
}

function oracleInput(
  row: (header: string) => MarkdownCell,
  targetCell: MarkdownCell,
  realised: (header: string) => MarkdownCell,
): IndikatorOrakel | null {
  const target = plainValue(targetCell)
  const realisasi = plainValue(realised('Realisasi'))
  const polaritas = textOf(row('Polaritas'))
  const skala = textOf(row('Skala'))
  if (target === null || target === undefined || realisasi === null || realisasi === undefined) return null
  if (row('Rumus Capaian').kind !== 'empty' || polaritas === null || skala === null) return null
  const words = [target, realisasi].filter((text) => SAKIP.test(text)).length
  if (words === 1 || (words === 2 && skala !== 'SAKIP')) return null
  if (words === 2 ? polaritas !== 'predikat' : !['', 'positif', 'negatif'].includes(polaritas)) return null
  // Percent signs on one side only: what the reader makes of the unit is its own affair.
  if (percentOf(targetCell) !== percentOf(realised('Realisasi'))) return null
  return {
    sasaran: '',
    polaritas: polaritas === 'positif' || polaritas === 'negatif' ? polaritas : null,
    target,
    realisasi,
    pembilang: null,
    penyebut: null,
    komponen: [],
    penggabungan: null,
    faktor: null,
  }
}

const percentOf = (cell: MarkdownCell): boolean => cell.kind === 'number' && (cell.format ?? '').endsWith('%')

/** Sum of a column over the rows of a level, in whole rupiah; null when a cell is no plain number. */
export function budgetTotal(sheets: readonly MarkdownSheet[], column: 'Pagu' | 'Realisasi'): string | null {
  const rows = rowsOf(sheets, 'Anggaran')
  if (rows === null) return null
  const programs = rows.filter((row) => textOf(row('Tingkat')) === 'Program')
  const values = programs.map((row) => row(column))
  if (
    values.length === 0 ||
    values.some((cell) => cell.kind !== 'number' || !Number.isSafeInteger(cell.value))
  )
    return null
  return String(
    values.reduce((total, cell) => total + (cell.kind === 'number' ? BigInt(cell.value) : 0n), 0n),
  )
}
