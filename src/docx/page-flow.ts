/**
 * Lays a written file out on pages, to learn on which page each bookmark stands.
 *
 * It knows what the writer writes and no more: one column, tables of fixed widths, drawings in the line, one font. The
 * rules are those that Word and LibreOffice share; tests compare the pages with LibreOffice's.
 */

import { roman } from '../document/numbering.ts'
import type { MergedCells } from './continued.ts'
import type { Typeface } from './font-widths.ts'
import { type BrokenParagraph, breakParagraph, type Line } from './line-breaks.ts'
import { childOf, WordFormats } from './word-formats.ts'
import { parseXml, type XmlElement, XmlReader } from './xml.ts'

/** What forms the text, beside the text itself. */
export interface FormatParts {
  readonly styles: XmlElement
  readonly numbering: XmlElement | null
  readonly footnotes: XmlElement | null
}

/** What has to stay on one page; `parts` of a row that may be broken are its cells' lines. */
interface Unit {
  readonly height: number
  /** Twips at its foot that need not fit. */
  readonly below: number
  /** Space wanted above and below, of which the larger of two neighbours counts. */
  readonly before: number
  readonly after: number
  /** Stays on the page of the unit that follows. */
  readonly keepNext: boolean
  readonly breakBefore: boolean
  readonly names: readonly string[]
  /** Height of the footnotes it refers to. */
  readonly notes: number
  /** The merged cells of a row. */
  readonly merged: readonly number[]
  /** Of a table's head, repeated above this row when it begins a page. */
  readonly head: number
  /** Lines of each cell, in a row that may be broken. */
  readonly cells: readonly (readonly CellLine[])[] | null
}

interface CellLine {
  readonly height: number
  /** The row may be broken below it. */
  readonly breaks: boolean
}

interface PageShape {
  readonly top: number
  readonly bottom: number
  readonly width: number
}

interface FlowSection {
  readonly shape: PageShape
  readonly start: number | null
  readonly format: string
  readonly units: readonly Unit[]
}

const NONE: readonly never[] = []
const HAIR = 1
/** The rule above footnotes, with the space around it. */
const NOTE_RULE = 115
/** Lines of one paragraph that a page break leaves together, at either side. */
const LEAST_LINES = 2
/** Header and footer: one line of small type with its space. */
const FRAME_LINE = 300
const BORDER = 10

export interface LaidOut {
  /** The page number printed where each bookmark stands. */
  readonly pages: ReadonlyMap<string, string>
  /** The merged cells of rows that begin a page. */
  readonly atTop: MergedCells
}

/** Lays out the text of `word/document.xml`, given in pieces, as often as it changes: a piece is read only once. */
export function pageLayout(parts: FormatParts, type: Typeface): (pieces: readonly string[]) => LaidOut {
  const reader = new BodyReader(parts, type)
  return (pieces) => {
    const flow = new Flow()
    for (const section of reader.sections(pieces)) flow.section(section)
    return flow
  }
}

class Flow implements LaidOut {
  readonly pages = new Map<string, string>()
  readonly atTop = new Set<number>()
  #shape: PageShape = { top: 0, bottom: 0, width: 0 }
  #format = 'decimal'
  #number = 0
  #y = 0
  #notes = 0
  /** Space wanted below what was placed last. */
  #after = 0
  #atTop = true
  #started = false

  section({ shape, start, format, units }: FlowSection): void {
    this.#shape = shape
    this.#format = format
    this.#newPage()
    if (start !== null) this.#number = start
    this.#started = true
    for (let from = 0; from < units.length; ) {
      let to = from
      while (to < units.length - 1 && units[to]?.keepNext === true) to += 1
      this.#place(units.slice(from, to + 1))
      from = to + 1
      this.#started = false
    }
  }

  #newPage(): void {
    this.#number += 1
    this.#y = this.#shape.top
    this.#notes = 0
    this.#after = 0
    this.#atTop = true
  }

  #place(group: readonly Unit[]): void {
    const [first] = group
    if (first === undefined) return
    if (first.breakBefore && !this.#atTop) this.#newPage()
    if (this.#fits(group)) {
      for (const unit of group) this.#put(unit)
      return
    }
    if (!this.#atTop) {
      const here = { y: this.#y, notes: this.#notes, after: this.#after }
      this.#newPage()
      if (this.#fits(group)) {
        for (const unit of group) this.#put(unit)
        return
      }
      // It fits on no page: it begins where it stands.
      this.#number -= 1
      this.#y = here.y
      this.#notes = here.notes
      this.#after = here.after
      this.#atTop = false
    }
    for (const unit of group) this.#putOrBreak(unit)
  }

  #fits(group: readonly Unit[]): boolean {
    let y = this.#y
    let after = this.#after
    let notes = this.#notes
    for (const [index, unit] of group.entries()) {
      const top = this.#atTop && index === 0
      y += this.#above(unit, top, after)
      notes += unit.notes > 0 ? unit.notes + (notes === 0 ? NOTE_RULE : 0) : 0
      const last = index === group.length - 1
      const height = last && unit.cells !== null ? leastPart(unit) : unit.height
      if (y + height - unit.below > this.#shape.bottom - notes + HAIR) return false
      y += height
      after = unit.after
    }
    return true
  }

  /** Space above a unit: none at the top of a page, but for a repeated head, and at the beginning of a section. */
  #above(unit: Unit, top: boolean, after: number): number {
    if (!top) return Math.max(after, unit.before)
    return unit.head + (this.#started ? unit.before : 0)
  }

  #put(unit: Unit): void {
    if (this.#atTop) for (const cell of unit.merged) this.atTop.add(cell)
    this.#y += this.#above(unit, this.#atTop, this.#after)
    for (const name of unit.names) {
      if (!this.pages.has(name)) this.pages.set(name, printed(this.#number, this.#format))
    }
    if (unit.notes > 0) this.#notes += unit.notes + (this.#notes === 0 ? NOTE_RULE : 0)
    const end = this.#y + unit.height
    if (end - unit.below > this.#shape.bottom - this.#notes + HAIR && unit.cells !== null) {
      this.#break(unit)
      return
    }
    this.#y = end
    this.#after = unit.after
    this.#atTop = false
  }

  #putOrBreak(unit: Unit): void {
    if (!this.#atTop && !this.#fits([unit])) this.#newPage()
    this.#put(unit)
  }

  /** A row over several pages: as many lines of each cell as fit, the rest on the next page. */
  #break(unit: Unit): void {
    let cells = unit.cells ?? []
    const rules = Math.min(2 * BORDER, Math.max(0, unit.height - Math.max(0, ...cells.map(heightOf))))
    for (;;) {
      const room = this.#shape.bottom - this.#notes - this.#y
      const counts = cells.map((lines) => linesWithin(lines, room))
      const rest = cells.map((lines, index) => lines.slice(counts[index] ?? 0))
      if (rest.every((lines) => lines.length === 0)) break
      const stuck = counts.every((count) => count === 0)
      if (stuck && this.#atTop) break
      cells = rest
      this.#newPage()
      this.#y += unit.head
      this.#atTop = !stuck
    }
    this.#y += Math.max(0, ...cells.map(heightOf)) + rules
    this.#after = 0
    this.#atTop = false
  }
}

const heightOf = (lines: readonly CellLine[]): number =>
  lines.reduce((total, { height }) => total + height, 0)

function linesWithin(lines: readonly CellLine[], room: number): number {
  let height = 0
  let count = 0
  for (const [index, line] of lines.entries()) {
    height += line.height
    if (height > room + HAIR) break
    if (line.breaks || index === lines.length - 1) count = index + 1
  }
  return count
}

/** The least that stands at the foot of a page of a row that may be broken. */
function leastPart({ cells, height }: Unit): number {
  const least = (lines: readonly CellLine[]): number =>
    heightOf(lines.slice(0, lines.findIndex(({ breaks }) => breaks) + 1 || lines.length))
  return Math.min(height, Math.max(0, ...(cells ?? []).map(least)))
}

function printed(number: number, format: string): string {
  return format === 'lowerRoman' ? roman(number).toLowerCase() : String(number)
}

/** What a piece of the text holds; its merged cells count from 0. */
interface ReadPiece {
  readonly units: readonly Unit[]
  readonly merged: number
}

/**
 * Reads the blocks of the text one by one, and the rows of its tables, so that the tree of a long report is never whole
 * in memory. The properties of a section come after its blocks, its width is needed before.
 */
class BodyReader {
  readonly #parts: FormatParts
  readonly #formats: WordFormats
  readonly #type: Typeface
  /** By the width of the text. */
  readonly #readers = new Map<number, Reader>()
  readonly #known = new Map<Reader, Map<string, ReadPiece>>()

  constructor(parts: FormatParts, type: Typeface) {
    this.#parts = parts
    this.#formats = new WordFormats(parts.styles, parts.numbering)
    this.#type = type
  }

  sections(pieces: readonly string[]): readonly FlowSection[] {
    const sections = pieces.flatMap((piece) =>
      [...piece.matchAll(SECTION)].map(([xml]) => sectionOf(parseXml(xml))),
    )
    let index = 0
    let merged = 0
    let table: TableReader | null = null
    const add = (units: readonly Unit[]): void => {
      for (const unit of units) sections[index]?.units.push(countedFrom(merged, unit))
    }
    let read: Unit[] = []
    const xml = new XmlReader((element, parent) => {
      const section = sections[index]
      if (section === undefined) return false
      const reader = this.#reader(section.shape.width)
      if (element.name === 'w:tr') {
        table ??= new TableReader(parent, reader)
        table.row(element)
        return false
      }
      if (element.name === 'w:tbl') {
        if (table !== null) read.push(...table.units())
        table = null
        return false
      }
      if (!FLOWING.has(parent.name)) return true
      if (element.name !== 'w:p') return true
      read.push(...paragraphUnits(breakParagraph(element, reader.width, this.#formats, this.#type), reader))
      if (childOf(childOf(element, 'w:pPr'), 'w:sectPr') !== undefined) {
        add(read)
        read = []
        index += 1
      }
      return false
    })
    for (const piece of pieces) {
      const reader = this.#reader(sections[index]?.shape.width ?? 0)
      const known = this.#known.get(reader)
      const before = known?.get(piece)
      if (before === undefined) {
        reader.merged = 0
        const whole = xml.depth === BODY_DEPTH && !piece.includes('<w:sectPr>')
        xml.read(piece)
        // A piece that ends a section, or begins or ends the part, is more than its units.
        if (whole && xml.depth === BODY_DEPTH) known?.set(piece, { units: read, merged: reader.merged })
        add(read)
        merged += reader.merged
        read = []
      } else {
        add(before.units)
        merged += before.merged
      }
    }
    return sections
  }

  #reader(width: number): Reader {
    const known = this.#readers.get(width)
    if (known !== undefined) return known
    const { footnotes } = this.#parts
    const reader: Reader = {
      formats: this.#formats,
      type: this.#type,
      width,
      notes: noteHeights(footnotes, width, this.#formats, this.#type),
      merged: 0,
    }
    this.#readers.set(width, reader)
    this.#known.set(reader, new Map())
    return reader
  }
}

const countedFrom = (first: number, unit: Unit): Unit =>
  unit.merged.length === 0 ? unit : { ...unit, merged: unit.merged.map((cell) => cell + first) }

const SECTION = /<w:sectPr>.*?<\/w:sectPr>/gs
/** What holds the blocks of the text itself, not those of a cell or a drawing. */
const FLOWING: ReadonlySet<string> = new Set(['w:body', 'w:sdtContent'])
/** Elements that are open between two blocks of the text: the document and its body. */
const BODY_DEPTH = 2

function sectionOf(properties: XmlElement): FlowSection & { readonly units: Unit[] } {
  const numbers = childOf(properties, 'w:pgNumType')?.attributes ?? {}
  return {
    shape: shapeOf(properties),
    start: numbers['w:start'] === undefined ? null : Number(numbers['w:start']),
    format: numbers['w:fmt'] ?? 'decimal',
    units: [],
  }
}

function shapeOf(section: XmlElement): PageShape {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {}
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {}
  const length = (value: string | undefined): number => Number(value ?? 0)
  return {
    top: Math.max(length(margins['w:top']), length(margins['w:header']) + FRAME_LINE),
    bottom:
      length(size['w:h']) - Math.max(length(margins['w:bottom']), length(margins['w:footer']) + FRAME_LINE),
    width: length(size['w:w']) - length(margins['w:left']) - length(margins['w:right']),
  }
}

interface Reader {
  readonly formats: WordFormats
  readonly type: Typeface
  /** Of the text, in twips. */
  readonly width: number
  /** Height of each footnote by its id. */
  readonly notes: ReadonlyMap<string, number>
  /** Merged cells read so far in a piece. */
  merged: number
}

function noteHeights(
  footnotes: XmlElement | null,
  width: number,
  formats: WordFormats,
  type: Typeface,
): ReadonlyMap<string, number> {
  return new Map(
    (footnotes?.children ?? []).map((note) => [
      note.attributes['w:id'] ?? '',
      note.children
        .filter(({ name }) => name === 'w:p')
        .flatMap((paragraph) => breakParagraph(paragraph, width, formats, type).lines)
        .reduce((total, { height }) => total + height, 0),
    ]),
  )
}

/** Where lines of a paragraph may go to the next page: never one alone. */
function breaksAfter(index: number, count: number, whole: boolean): boolean {
  return !whole && index + 1 >= LEAST_LINES && count - index - 1 >= LEAST_LINES
}

function paragraphUnits({ format, lines, names }: BrokenParagraph, reader: Reader): readonly Unit[] {
  const whole = format.keepLines || format.keepNext
  const units: Unit[] = []
  let taken: Line[] = []
  lines.forEach((line, index) => {
    taken.push(line)
    const last = index === lines.length - 1
    if (!last && !breaksAfter(index, lines.length, whole)) return
    const first = units.length === 0
    units.push({
      height: taken.reduce((total, { height }) => total + height, 0),
      below: line.below,
      before: first ? format.before : 0,
      after: last ? format.after : 0,
      keepNext: last && format.keepNext,
      breakBefore: first && format.breakBefore,
      names: first ? names : [],
      notes: taken
        .flatMap(({ notes }) => notes)
        .reduce((total, id) => total + (reader.notes.get(id) ?? 0), 0),
      merged: NONE,
      head: 0,
      cells: null,
    })
    taken = []
  })
  return units
}

interface ReadCell {
  readonly column: number
  readonly merge: 'restart' | 'continue' | null
  /** Its number among the merged cells of the text. */
  readonly merged: number | null
  readonly paragraphs: readonly BrokenParagraph[]
  readonly height: number
}

interface ReadRow {
  readonly cells: readonly ReadCell[]
  readonly header: boolean
  readonly whole: boolean
}

class TableReader {
  readonly #reader: Reader
  readonly #grid: readonly number[]
  readonly #border: number
  /** Of each cell's width, what its text has not. */
  readonly #inset: number
  readonly #rows: ReadRow[] = []

  /** `table` holds its properties and columns by now. */
  constructor(table: XmlElement, reader: Reader) {
    this.#reader = reader
    const properties = childOf(table, 'w:tblPr')
    this.#grid = (childOf(table, 'w:tblGrid')?.children ?? []).map(({ attributes }) =>
      Number(attributes['w:w'] ?? 0),
    )
    this.#border = childOf(properties, 'w:tblStyle') === undefined ? 0 : BORDER
    const margins = childOf(properties, 'w:tblCellMar')
    const margin = (side: string): number => Number(childOf(margins, `w:${side}`)?.attributes['w:w'] ?? 108)
    this.#inset = margin('left') + margin('right')
  }

  row(row: XmlElement): void {
    this.#rows.push(readRow(row, this.#grid, this.#inset, this.#reader))
  }

  units(): readonly Unit[] {
    const heights = rowHeights(this.#rows, this.#border)
    let head = 0
    return this.#rows.map((row, index) => {
      const height = heights[index] ?? 0
      if (row.header) head += height
      const paragraphs = row.cells.flatMap((cell) => cell.paragraphs)
      const [first] = row.cells[0]?.paragraphs ?? []
      return {
        height,
        below: 0,
        before: 0,
        after: 0,
        keepNext: row.header || first?.format.keepNext === true,
        breakBefore: first?.format.breakBefore === true,
        names: paragraphs.flatMap(({ names }) => names),
        notes: paragraphs
          .flatMap(({ lines }) => lines.flatMap(({ notes }) => notes))
          .reduce((total, id) => total + (this.#reader.notes.get(id) ?? 0), 0),
        merged: row.cells.flatMap(({ merged }) => (merged === null ? [] : [merged])),
        head: row.header ? 0 : head,
        cells: row.whole ? null : row.cells.map(cellLines),
      }
    })
  }
}

function nextMerged(reader: Reader): number {
  reader.merged += 1
  return reader.merged - 1
}

function readRow(row: XmlElement, grid: readonly number[], inset: number, reader: Reader): ReadRow {
  const properties = childOf(row, 'w:trPr')
  let column = 0
  const cells = row.children
    .filter(({ name }) => name === 'w:tc')
    .map((cell): ReadCell => {
      const own = childOf(cell, 'w:tcPr')
      const span = Number(childOf(own, 'w:gridSpan')?.attributes['w:val'] ?? 1)
      const merge = childOf(own, 'w:vMerge')
      let width = -inset
      for (let at = column; at < column + span; at += 1) width += grid[at] ?? 0
      const paragraphs = cell.children
        .filter(({ name }) => name === 'w:p')
        .map((paragraph) => breakParagraph(paragraph, width, reader.formats, reader.type))
      const read: ReadCell = {
        column,
        merge: merge === undefined ? null : merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue',
        merged: merge === undefined ? null : nextMerged(reader),
        paragraphs,
        height: stackHeight(paragraphs),
      }
      column += span
      return read
    })
  return {
    cells,
    header: childOf(properties, 'w:tblHeader') !== undefined,
    whole: childOf(properties, 'w:cantSplit') !== undefined,
  }
}

/** Paragraphs under one another, with the space above the first and below the last. */
function stackHeight(paragraphs: readonly BrokenParagraph[]): number {
  let height = 0
  let after = 0
  for (const { format, lines } of paragraphs) {
    height += Math.max(after, format.before)
    for (const line of lines) height += line.height
    after = format.after
  }
  return height + after
}

function cellLines({ paragraphs }: ReadCell): readonly CellLine[] {
  const lines: CellLine[] = []
  let after = 0
  for (const paragraph of paragraphs) {
    const { format } = paragraph
    paragraph.lines.forEach((line, index) => {
      const last = index === paragraph.lines.length - 1
      lines.push({
        height: line.height + (index === 0 ? Math.max(after, format.before) : 0),
        breaks: last || breaksAfter(index, paragraph.lines.length, false),
      })
    })
    after = format.after
  }
  const last = lines.at(-1)
  return last === undefined ? [] : [...lines.slice(0, -1), { ...last, height: last.height + after }]
}

/** A cell over several rows makes the last of them taller where it does not fit. */
function rowHeights(rows: readonly ReadRow[], border: number): readonly number[] {
  const heights = rows.map(
    ({ cells }, index) =>
      Math.max(0, ...cells.filter(({ merge }) => merge === null).map(({ height }) => height)) +
      border * (index === rows.length - 1 ? 2 : 1),
  )
  rows.forEach((row, from) => {
    for (const { column, merge, height } of row.cells) {
      if (merge !== 'restart') continue
      let to = from
      const goesOn = (at: number): boolean =>
        rows[at]?.cells.some((cell) => cell.column === column && cell.merge === 'continue') === true
      while (goesOn(to + 1)) to += 1
      let room = 0
      for (let at = from; at <= to; at += 1) room += heights[at] ?? 0
      const missing = height + border - room
      if (missing > 0) heights[to] = (heights[to] ?? 0) + missing
    }
  })
  return heights
}
