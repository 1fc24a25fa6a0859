/** Reads a workbook written as Markdown tables and writes it as .xlsx, so that samples and test cases read well in a diff. */

import type { CellErrorValue, CellFormulaValue, CellValue, Worksheet } from 'exceljs'
import ExcelJS from 'exceljs'

export type MarkdownCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** ISO date, `2023-02-16`. */
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'error'; readonly value: ExcelError }
  | { readonly kind: 'formula'; readonly formula: string; readonly result?: FormulaResult }

type FormulaResult = Extract<MarkdownCell, { kind: 'text' | 'number' | 'boolean' | 'error' }>

type ExcelError = (typeof EXCEL_ERRORS)[number]

export type MarkdownSheet = {
  readonly name: string
  /** The header row included: `rows[0]` is Excel row 1. */
  readonly rows: readonly (readonly MarkdownCell[])[]
  /** Ranges such as `A2:A4`. */
  readonly merges?: readonly string[]
  /** Excel row numbers. */
  readonly hiddenRows?: readonly number[]
}

const EXCEL_ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const NUMBER_WITH_FORMAT = /^(\S+) \{([^{}]+)\}$/
const DATE = /^(\d{4}-\d{2}-\d{2}) \{date\}$/
const FORMULA = /^=(.+?)\s*=>\s*(.*)$/s
const DELIMITER_ROW = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
const FENCE = /^\s*(`{3,}|~{3,})/

const EMPTY: MarkdownCell = { kind: 'empty' }

/**
 * Every `## Name` heading followed by a table is a sheet; all other lines are prose.
 * Cells: bare JSON number, `0.95 {0.00%}`, `2023-02-16 {date}`, `=A1+1 => 3`, `#N/A`, `TRUE`; everything else is text.
 * A leading `'` forces text, `<br>` is a line break, `\|` a pipe, `&nbsp;` and `&#32;` spaces Markdown would trim.
 */
export function parseMarkdownWorkbook(text: string): MarkdownSheet[] {
  const lines = withoutFences(text.split(/\r\n|\n|\r/))
  const sheets: MarkdownSheet[] = []
  let heading: string | null = null
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const headingMatch = /^(#{1,6})\s+(.+?)\s*$/.exec(line)
    if (headingMatch !== null) heading = headingMatch[1] === '##' ? (headingMatch[2] ?? null) : null
    const isTable =
      heading !== null && isTableLine(line) && DELIMITER_ROW.test((lines[index + 1] ?? '').trim())
    if (heading === null || !isTable) continue
    const end = endOfTable(lines, index)
    const tableLines = lines.slice(index, end).filter((_, offset) => offset !== 1)
    sheets.push({ name: heading, rows: tableLines.map(parseRow), ...directives(lines.slice(end)) })
    heading = null
    index = end - 1
  }
  return sheets
}

/** The same sheets always give the same bytes: dates are fixed in the properties and in the zip directory. */
export async function writeMarkdownWorkbook(sheets: readonly MarkdownSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'lkjip'
  workbook.lastModifiedBy = 'lkjip'
  workbook.created = FIXED_DATE
  workbook.modified = FIXED_DATE
  for (const sheet of sheets) writeSheet(workbook.addWorksheet(sheet.name), sheet)
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  return withFixedZipTimes(bytes)
}

// ---------------------------------------------------------------- parsing

/** Fenced lines become blank, so that line positions stay and a table shown inside a fence is no sheet. */
function withoutFences(lines: readonly string[]): string[] {
  let fence: string | null = null
  return lines.map((line) => {
    const mark = FENCE.exec(line)?.[1] ?? null
    if (fence === null) {
      fence = mark
      return mark === null ? line : ''
    }
    if (mark !== null && mark[0] === fence[0] && mark.length >= fence.length) fence = null
    return ''
  })
}

function isTableLine(line: string): boolean {
  return line.trimStart().startsWith('|')
}

function endOfTable(lines: readonly string[], start: number): number {
  const length = lines.slice(start).findIndex((line) => !isTableLine(line))
  return length === -1 ? lines.length : start + length
}

/** `@merge A2:A4` and `@hide 3` lines that stand under a table, before the next heading. */
function directives(after: readonly string[]): Pick<MarkdownSheet, 'merges' | 'hiddenRows'> {
  const nextHeading = after.findIndex((line) => /^#{1,6}\s/.test(line))
  const own = nextHeading === -1 ? after : after.slice(0, nextHeading)
  const values = (name: string): string[] =>
    own.filter((line) => line.startsWith(`@${name} `)).flatMap((line) => line.trim().split(/\s+/).slice(1))
  const merges = values('merge')
  const hiddenRows = values('hide').map(Number)
  return {
    ...(merges.length > 0 ? { merges } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
  }
}

function parseRow(line: string): MarkdownCell[] {
  const inner = line.trim().replace(/^\|/, '')
  const parts = inner.split(/(?<!\\)\|/)
  // The closing pipe leaves one empty part behind.
  if ((parts.at(-1) ?? '').trim() === '') parts.pop()
  return parts.map((part) => parseCell(part.trim()))
}

function parseCell(source: string): MarkdownCell {
  if (source === '') return EMPTY
  const formula = FORMULA.exec(source)
  if (formula !== null) return formulaCell(unescapeText(formula[1] ?? ''), formula[2] ?? '')
  return plainCell(source)
}

function formulaCell(formula: string, resultSource: string): MarkdownCell {
  if (resultSource === '') return { kind: 'formula', formula }
  const result = plainCell(resultSource)
  if (result.kind === 'empty' || result.kind === 'date' || result.kind === 'formula') {
    throw new Error(`A formula cannot have this result: ${resultSource}`)
  }
  return { kind: 'formula', formula, result }
}

function plainCell(source: string): MarkdownCell {
  if (source.startsWith("'")) return { kind: 'text', value: unescapeText(source.slice(1)) }
  if (NUMBER.test(source)) return { kind: 'number', value: Number(source) }
  if (source === 'TRUE' || source === 'FALSE') return { kind: 'boolean', value: source === 'TRUE' }
  const error = EXCEL_ERRORS.find((known) => known === source)
  if (error !== undefined) return { kind: 'error', value: error }
  const date = DATE.exec(source)?.[1]
  if (date !== undefined) return { kind: 'date', value: date }
  const formatted = NUMBER_WITH_FORMAT.exec(source)
  if (formatted !== null && NUMBER.test(formatted[1] ?? '')) {
    return { kind: 'number', value: Number(formatted[1]), format: unescapeText(formatted[2] ?? '') }
  }
  return { kind: 'text', value: unescapeText(source) }
}

function unescapeText(source: string): string {
  return source
    .replace(/<br\s*\/?>/g, '\n')
    .replaceAll('\\|', '|')
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

// ---------------------------------------------------------------- writing

const FIXED_DATE = new Date('2023-01-01T00:00:00Z')
const DATE_FORMAT = '[$-421]d mmmm yyyy'
const HEADER_FONT = { name: 'Calibri', family: 2, size: 11, bold: true }
const MIN_WIDTH = 8
const MAX_WIDTH = 60
/** Excel shows `####` for longer cells in text format. */
const MAX_TEXT_FORMAT_LENGTH = 255

function writeSheet(worksheet: Worksheet, sheet: MarkdownSheet): void {
  const columnCount = Math.max(0, ...sheet.rows.map((row) => row.length))
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (cell.kind === 'empty') return
      const target = worksheet.getCell(rowIndex + 1, columnIndex + 1)
      target.value = excelValue(cell)
      target.numFmt = numberFormat(cell, rowIndex === 0)
      target.alignment = { vertical: 'top', wrapText: true }
      if (rowIndex === 0) target.font = HEADER_FONT
    })
  })
  for (let column = 0; column < columnCount; column++) {
    worksheet.getColumn(column + 1).width = columnWidth(sheet.rows.map((row) => row[column] ?? EMPTY))
  }
  worksheet.views = [{ state: 'frozen', ySplit: 1 }]
  for (const range of sheet.merges ?? []) worksheet.mergeCells(range)
  for (const row of sheet.hiddenRows ?? []) worksheet.getRow(row).hidden = true
}

function excelValue(cell: MarkdownCell): CellValue {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'text':
    case 'number':
    case 'boolean':
      return cell.value
    case 'date':
      return new Date(`${cell.value}T00:00:00Z`)
    case 'error':
      return errorValue(cell.value)
    case 'formula':
      return formulaValue(cell.formula, cell.result)
  }
}

// exceljs types its error values as an enum that exists in its declarations only.
function errorValue(error: ExcelError): CellErrorValue {
  return { error: error as CellErrorValue['error'] }
}

function formulaValue(formula: string, result: FormulaResult | undefined): CellFormulaValue {
  // Without a cached result exceljs wants the key to be absent, although its type demands it.
  if (result === undefined) return { formula } as CellFormulaValue
  return { formula, result: result.kind === 'error' ? errorValue(result.value) : result.value }
}

function numberFormat(cell: MarkdownCell, isHeader: boolean): string {
  if (cell.kind === 'date') return DATE_FORMAT
  if (cell.kind === 'text') return cell.value.length <= MAX_TEXT_FORMAT_LENGTH ? '@' : 'General'
  const number = cell.kind === 'formula' ? cell.result : cell
  if (number?.kind !== 'number') return 'General'
  if (number.format !== undefined) return number.format
  return !isHeader && isGroupedInteger(number.value) ? '#,##0' : 'General'
}

/** Years stay ungrouped: 2.022 reads as an amount. */
function isGroupedInteger(value: number): boolean {
  const isYear = value >= 1900 && value <= 2100
  return Number.isInteger(value) && Math.abs(value) >= 1000 && !isYear
}

function columnWidth(cells: readonly MarkdownCell[]): number {
  const longest = Math.max(
    0,
    ...cells.flatMap((cell) => shownText(cell).split('\n')).map((line) => line.length),
  )
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, longest + 2))
}

function shownText(cell: MarkdownCell): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'formula':
      return cell.result === undefined ? '' : shownText(cell.result)
    case 'number':
      return isGroupedInteger(cell.value) ? cell.value.toLocaleString('id-ID') : String(cell.value)
    case 'date':
      return '00 September 0000'
    case 'text':
    case 'boolean':
    case 'error':
      return String(cell.value)
  }
}

// ---------------------------------------------------------------- same bytes every time

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_CENTRAL_DIRECTORY = 0x06054b50
/** 1 January 2023 in the zip format's own packing (year since 1980, month, day). */
const FIXED_ZIP_DATE = ((2023 - 1980) << 9) | (1 << 5) | 1

/** exceljs stamps each part with the moment of writing. */
function withFixedZipTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const stamp = (offset: number): void => {
    view.setUint16(offset, 0, true)
    view.setUint16(offset + 2, FIXED_ZIP_DATE, true)
  }
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END_OF_CENTRAL_DIRECTORY) end--
  if (end < 0) throw new Error('The written workbook has no zip directory.')
  const count = view.getUint16(end + 10, true)
  let offset = view.getUint32(end + 16, true)
  for (let entry = 0; entry < count; entry++) {
    const local = view.getUint32(offset + 42, true)
    if (view.getUint32(offset, true) !== CENTRAL_HEADER || view.getUint32(local, true) !== LOCAL_HEADER) {
      throw new Error('The written workbook has a broken zip directory.')
    }
    stamp(offset + 12)
    stamp(local + 10)
    offset +=
      46 +
      view.getUint16(offset + 28, true) +
      view.getUint16(offset + 30, true) +
      view.getUint16(offset + 32, true)
  }
  return bytes
}
