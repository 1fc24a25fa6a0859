/**
 * Writes Markdown sheets as a real .xlsx without exceljs: fast, and able to write what exceljs cleans away or
 * refuses (control characters, half characters, odd sheet names).
 */
import { strToU8, zipSync } from 'fflate'
import type { MarkdownCell, MarkdownSheet } from '../../scripts/markdown-workbook.ts'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const DATE_FORMAT = 'd mmmm yyyy'
const DAY = 86_400_000

/** As Excel writes text: what XML cannot hold becomes `_xHHHH_`, and a text that looks so keeps its own "_". */
function escapeText(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
      })
      .replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`)
  )
}

function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26))
}

class Styles {
  readonly #codes = new Map<string, number>([['General', 0]])

  of(code: string): number {
    const known = this.#codes.get(code)
    if (known !== undefined) return known
    this.#codes.set(code, this.#codes.size)
    return this.#codes.size - 1
  }

  xml(): string {
    const codes = [...this.#codes.keys()]
    const formats = codes.map(
      (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeText(code)}"/>`,
    )
    const styles = codes.map(
      (_, index) => `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
    )
    return (
      `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${formats.join('')}</numFmts>` +
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      `<cellXfs count="${codes.length}">${styles.join('')}</cellXfs></styleSheet>`
    )
  }
}

/** The attributes after `r` and the content of a cell's element. */
function cellXml(cell: MarkdownCell, styles: Styles): string {
  switch (cell.kind) {
    case 'empty':
      return '/>'
    case 'text':
      return ` s="${styles.of('@')}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cell.value)}</t></is></c>`
    case 'number':
      return ` s="${styles.of(cell.format ?? 'General')}"><v>${cell.value}</v></c>`
    case 'boolean':
      return ` t="b"><v>${cell.value ? 1 : 0}</v></c>`
    case 'date': {
      const serial = Math.round(Date.parse(`${cell.value}T00:00:00Z`) / DAY) + 25_569
      return ` s="${styles.of(DATE_FORMAT)}"><v>${serial}</v></c>`
    }
    case 'error':
      return ` t="e"><v>${cell.value}</v></c>`
    case 'formula':
      return formulaXml(escapeText(cell.formula), cell.result, styles)
  }
}

function formulaXml(
  formula: string,
  result: Extract<MarkdownCell, { kind: 'formula' }>['result'],
  styles: Styles,
): string {
  switch (result?.kind) {
    case undefined:
      return `><f>${formula}</f></c>`
    case 'text':
      return ` t="str"><f>${formula}</f><v>${escapeText(result.value)}</v></c>`
    case 'number':
      return ` s="${styles.of(result.format ?? 'General')}"><f>${formula}</f><v>${result.value}</v></c>`
    case 'boolean':
      return ` t="b"><f>${formula}</f><v>${result.value ? 1 : 0}</v></c>`
    case 'error':
      return ` t="e"><f>${formula}</f><v>${result.value}</v></c>`
  }
}

function sheetXml(sheet: MarkdownSheet, styles: Styles): string {
  const hidden = new Set(sheet.hiddenRows)
  const rows = sheet.rows.map((row, index) => {
    const cells = row.map(
      (cell, column) => `<c r="${columnName(column)}${index + 1}"${cellXml(cell, styles)}`,
    )
    return `<row r="${index + 1}"${hidden.has(index + 1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`
  })
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`)
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>` +
    `${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''}</worksheet>`
  )
}

export function plainXlsx(sheets: readonly MarkdownSheet[]): Uint8Array {
  const styles = new Styles()
  const parts: Record<string, Uint8Array> = {}
  const add = (path: string, xml: string): void => {
    parts[path] = strToU8(xml)
  }
  const each = (xml: (number: number, sheet: MarkdownSheet) => string): string =>
    sheets.map((sheet, index) => xml(index + 1, sheet)).join('')
  for (const [index, sheet] of sheets.entries()) {
    add(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, styles))
  }
  add('xl/styles.xml', styles.xml())
  add(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets>${each(
      (number, { name }) => `<sheet name="${escapeText(name)}" sheetId="${number}" r:id="rId${number}"/>`,
    )}</sheets></workbook>`,
  )
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
  add(
    'xl/_rels/workbook.xml.rels',
    `${HEAD}<Relationships xmlns="${relationships}">${each(
      (number) =>
        `<Relationship Id="rId${number}" Type="${TYPE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    )}<Relationship Id="rId${sheets.length + 1}" Type="${TYPE}/styles" Target="styles.xml"/></Relationships>`,
  )
  add(
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  add(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/>${each(
        (number) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${content}.worksheet+xml"/>`,
      )}</Types>`,
  )
  return zipSync(parts, { level: 1 })
}
