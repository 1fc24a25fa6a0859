/**
 * Running text of a Word file as XML text: paragraphs, runs, fields, bookmarks, links.
 *
 * A report has tens of thousands of these. As objects of the docx library they cost most of the time and memory of a
 * build, so they are written as text at once; the library keeps what there is few of: styles, numbering, drawings,
 * formulas, headers, the package.
 */
import type { Align } from '../document/document.ts'
import { cleanLine } from './clean-text.ts'
import { sum } from './geometry.ts'

/** Well-formed XML of WordprocessingML, in the order that its schema wants. */
export type Markup = string

/** What a run may have beside the format of its paragraph's style. */
export interface RunFormat {
  /** A character style. */
  readonly style?: string
  readonly bold?: boolean
  readonly italics?: boolean
  readonly allCaps?: boolean
  /** Twips between letters. */
  readonly characterSpacing?: number
  /** Half points. */
  readonly size?: number
  readonly highlight?: 'yellow'
}

/** What a paragraph may have beside its style; lengths in twips. By the library's names, as drawings stand in its own. */
export interface ParagraphOptions {
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  readonly list?: ListPlace
  readonly leftTabStop?: number
  readonly spacing?: Spacing
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number }
  readonly alignment?: Align
}

interface Spacing {
  readonly before?: number
  readonly line?: number
  readonly lineRule?: 'exact' | 'atLeast'
}

/** A list by its number in the document, from 1, and the depth in it. */
interface ListPlace {
  readonly id: number
  readonly level: number
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const SPECIAL = /[&<>"']/
const SPECIALS = /[&<>"']/g

export const escapeXml = (text: string): string =>
  SPECIAL.test(text) ? text.replace(SPECIALS, (character) => ESCAPED[character] ?? character) : text

/** ` w:name="value"` for each attribute that is given. */
const attributes = (given: Readonly<Record<string, string | number | undefined>>): string => {
  let out = ''
  for (const name in given) if (given[name] !== undefined) out += ` w:${name}="${given[name]}"`
  return out
}

export function runProperties(format: RunFormat): Markup {
  const { style, bold, italics, allCaps, characterSpacing, size, highlight } = format
  let out = ''
  if (style !== undefined) out += `<w:rStyle w:val="${style}"/>`
  if (bold === true) out += '<w:b/><w:bCs/>'
  if (italics === true) out += '<w:i/><w:iCs/>'
  if (allCaps === true) out += '<w:caps/>'
  if (characterSpacing !== undefined) out += `<w:spacing w:val="${characterSpacing}"/>`
  if (size !== undefined) out += `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
  if (highlight !== undefined) out += `<w:highlight w:val="${highlight}"/>`
  return out === '' ? '' : `<w:rPr>${out}</w:rPr>`
}

/** A run of any content; `properties` by `runProperties`. */
export const run = (content: Markup, properties: Markup = ''): Markup => `<w:r>${properties}${content}</w:r>`

export const LINE_BREAK: Markup = '<w:br/>'
export const TAB: Markup = '<w:tab/>'

/** Blanks that programs would leave out if they were not told to keep them. */
const LOOSE_BLANKS = /^\s|\s$|\s\s/

/** The text of a run; clean, and without line breaks. */
export const text = (clean: string): Markup =>
  `<w:t${LOOSE_BLANKS.test(clean) ? ' xml:space="preserve"' : ''}>${escapeXml(clean)}</w:t>`

export function paragraph(style: string, content: Markup, options: ParagraphOptions = {}): Markup {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${paragraphProperties(options)}</w:pPr>${content}</w:p>`
}

function paragraphProperties(options: ParagraphOptions): Markup {
  const { keepNext, pageBreakBefore, list, leftTabStop, spacing, indent, alignment } = options
  let out = ''
  if (keepNext !== undefined) out += keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="false"/>'
  if (pageBreakBefore === true) out += '<w:pageBreakBefore/>'
  if (list !== undefined)
    out += `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${listNumber(list.id)}"/></w:numPr>`
  if (leftTabStop !== undefined) out += `<w:tabs><w:tab w:val="left" w:pos="${leftTabStop}"/></w:tabs>`
  if (spacing !== undefined) {
    const { before, line, lineRule } = spacing
    out += `<w:spacing${attributes({ before, line, lineRule })}/>`
  }
  if (indent !== undefined) {
    const { left, right, hanging } = indent
    out += `<w:ind${attributes({ left, right, hanging })}/>`
  }
  if (alignment !== undefined) out += `<w:jc w:val="${alignment === 'justify' ? 'both' : alignment}"/>`
  return out
}

/** The number Word knows a list by: the library keeps the first for a list of its own. */
export const listNumber = (id: number): number => id + 1

/** A place of a name; `id` is unique in the document. */
export const bookmarkStart = (name: string, id: number): Markup =>
  `<w:bookmarkStart w:name="${name}" w:id="${id}"/>`
export const bookmarkEnd = (id: number): Markup => `<w:bookmarkEnd w:id="${id}"/>`

export const internalLink = (bookmark: string, runs: Markup): Markup =>
  `<w:hyperlink w:history="1" w:anchor="${bookmark}">${runs}</w:hyperlink>`

export const externalLink = (relationship: string, runs: Markup): Markup =>
  `<w:hyperlink w:history="1" r:id="${relationship}">${runs}</w:hyperlink>`

const mark = (type: 'begin' | 'separate' | 'end'): Markup => `<w:fldChar w:fldCharType="${type}"/>`
const code = (instruction: string): Markup =>
  `<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText>`

/** Opens a field whose result may span paragraphs; `instruction` such as `SEQ Tabel \* ARABIC`. */
export const fieldStart = (instruction: string, properties: Markup = ''): Markup =>
  run(mark('begin'), properties) + run(code(instruction), properties) + run(mark('separate'), properties)

export const fieldEnd = (properties: Markup = ''): Markup => run(mark('end'), properties)

/** A field with the result it shows until Word updates it, so that Word need not ask on opening. */
export const field = (instruction: string, result: string, properties: Markup = ''): Markup =>
  fieldStart(instruction, properties) + run(text(cleanLine(result)), properties) + fieldEnd(properties)

/** A whole field in one run. */
export const fieldRun = (instruction: string, result: string): Markup =>
  run(mark('begin') + code(instruction) + mark('separate') + text(result) + mark('end'))

export interface TableOptions {
  readonly style?: string
  /** Of all columns, in twips, as all widths of tables. */
  readonly widths: readonly number[]
  readonly indent?: number
  readonly borders?: 'none'
  /** Space inside each cell, left and right. */
  readonly padding?: number
  readonly headRow?: boolean
  /** For those who cannot see it. */
  readonly title?: string
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const
const NO_BORDERS: Markup = `<w:tblBorders>${SIDES.map((side) => `<w:${side} w:val="none" w:color="auto" w:sz="0"/>`).join('')}</w:tblBorders>`
const twips = (name: string, width: number): Markup => `<w:${name} w:type="dxa" w:w="${width}"/>`

export function table(options: TableOptions, rows: Markup): Markup {
  const { style, widths, indent = 0, borders, padding, headRow, title = '' } = options
  let properties = style === undefined ? '' : `<w:tblStyle w:val="${style}"/>`
  properties += twips('tblW', sum(widths))
  if (indent > 0) properties += twips('tblInd', indent)
  if (borders === 'none') properties += NO_BORDERS
  properties += '<w:tblLayout w:type="fixed"/>'
  if (padding !== undefined)
    properties += `<w:tblCellMar>${twips('left', padding)}${twips('right', padding)}</w:tblCellMar>`
  if (headRow !== undefined)
    properties += `<w:tblLook w:firstRow="${headRow}" w:noHBand="true" w:noVBand="true"/>`
  if (title !== '') properties += `<w:tblCaption w:val="${escapeXml(title)}"/>`
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
}

export interface RowOptions {
  /** Stays on one page. */
  readonly whole: boolean
  /** Repeated at the top of each page. */
  readonly header?: boolean
}

export function tableRow({ whole, header = false }: RowOptions, cells: Markup): Markup {
  const properties = (whole ? '<w:cantSplit/>' : '') + (header ? '<w:tblHeader/>' : '')
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
}

export interface CellOptions {
  readonly width: number
  readonly colSpan?: number
  /** The first of several cells under one another that are one, or one of the others. */
  readonly merge?: 'restart' | 'continue' | undefined
  readonly fill?: string | undefined
  readonly centered?: boolean
}

/** `paragraphs` is never empty: Word refuses a cell without one. */
export function tableCell(options: CellOptions, paragraphs: Markup): Markup {
  const { width, colSpan = 1, merge, fill, centered = false } = options
  let properties = twips('tcW', width)
  if (colSpan > 1) properties += `<w:gridSpan w:val="${colSpan}"/>`
  if (merge !== undefined) properties += `<w:vMerge w:val="${merge}"/>`
  if (fill !== undefined) properties += `<w:shd w:fill="${fill}" w:val="clear"/>`
  if (centered) properties += '<w:vAlign w:val="center"/>'
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs}</w:tc>`
}
