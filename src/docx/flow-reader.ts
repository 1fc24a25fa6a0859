/** Reads the text of a written file as sections of units, which fill pages. */

import { TableReader } from './flow-tables.ts'
import { heightOf, paragraphUnits, type Reader, type Unit } from './flow-units.ts'
import { breakParagraph } from './line-breaks.ts'
import type { Typeface } from './typeface.ts'
import { WordFormats } from './word-formats.ts'
import { type Closing, childOf, parseXml, type XmlElement, XmlReader } from './xml.ts'

/** What forms the text, beside the text itself. */
export interface FormatParts {
  readonly styles: XmlElement
  readonly numbering: XmlElement | null
  readonly footnotes: XmlElement | null
}

export interface PageShape {
  readonly top: number
  readonly bottom: number
  readonly width: number
}

export interface FlowSection {
  readonly shape: PageShape
  readonly start: number | null
  readonly format: string
  readonly units: readonly Unit[]
}

/** One that is being filled. */
type Section = FlowSection & { readonly units: Unit[] }

/** Header and footer: one line of small type with its space. */
const FRAME_LINE = 300

/** What a piece of the text holds; its merged cells count from 0. */
interface ReadPiece {
  readonly units: readonly Unit[]
  readonly merged: number
}

/**
 * Reads the blocks of the text one by one, and the rows of its tables, so that the tree of a long report is never whole
 * in memory. The properties of a section come after its blocks, its width is needed before.
 */
export class BodyReader {
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
    const sections = pieces.flatMap(sectionsOf)
    const flow = new Flow(sections, (width) => this.#reader(width))
    const xml = new XmlReader(flow)
    for (const piece of pieces) {
      const { reader } = flow
      const known = this.#known.get(reader)
      const before = known?.get(piece)
      if (before !== undefined) {
        flow.add(before)
        continue
      }
      reader.merged = 0
      const whole = xml.depth === BODY_DEPTH && !piece.includes('<w:sectPr>')
      xml.read(piece)
      const read: ReadPiece = { units: flow.take(), merged: reader.merged }
      // A piece that ends a section, or begins or ends the part, is more than its units.
      if (whole && xml.depth === BODY_DEPTH) known?.set(piece, read)
      flow.add(read)
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

/** Fills the sections one after another as the blocks of the text end. */
class Flow implements Closing {
  readonly #sections: readonly Section[]
  readonly #readerOf: (width: number) => Reader
  #index = 0
  /** Merged cells of the pieces before. */
  #merged = 0
  #table: TableReader | null = null
  #units: Unit[] = []

  constructor(sections: readonly Section[], readerOf: (width: number) => Reader) {
    this.#sections = sections
    this.#readerOf = readerOf
  }

  /** For the width of the section being filled. */
  get reader(): Reader {
    return this.#readerOf(this.#sections[this.#index]?.shape.width ?? 0)
  }

  closed(element: XmlElement, parent: XmlElement): boolean {
    if (this.#index >= this.#sections.length) return false
    const { reader } = this
    if (element.name === 'w:tr') {
      this.#table ??= new TableReader(parent, reader)
      this.#table.row(element)
      return false
    }
    if (element.name === 'w:tbl') {
      if (this.#table !== null) this.#units.push(...this.#table.units())
      this.#table = null
      return false
    }
    if (!FLOWING.has(parent.name)) return true
    if (element.name !== 'w:p') return true
    const { width, formats, type } = reader
    this.#units.push(...paragraphUnits(breakParagraph(element, width, formats, type), reader))
    if (childOf(childOf(element, 'w:pPr'), 'w:sectPr') !== undefined) {
      this.#fill(this.take())
      this.#index += 1
    }
    return false
  }

  /** What was read since it was last taken, or a section ended. */
  take(): readonly Unit[] {
    const units = this.#units
    this.#units = []
    return units
  }

  add({ units, merged }: ReadPiece): void {
    this.#fill(units)
    this.#merged += merged
  }

  #fill(units: readonly Unit[]): void {
    for (const unit of units) this.#sections[this.#index]?.units.push(countedFrom(this.#merged, unit))
  }
}

const countedFrom = (first: number, unit: Unit): Unit =>
  unit.merged.length === 0 ? unit : { ...unit, merged: unit.merged.map((cell) => cell + first) }

const SECTION = /<w:sectPr>.*?<\/w:sectPr>/gs
/** What holds the blocks of the text itself, not those of a cell or a drawing. */
const FLOWING: ReadonlySet<string> = new Set(['w:body', 'w:sdtContent'])
/** Elements that are open between two blocks of the text: the document and its body. */
const BODY_DEPTH = 2

function sectionsOf(piece: string): readonly Section[] {
  const sections: Section[] = []
  for (const [xml] of piece.matchAll(SECTION)) sections.push(sectionOf(parseXml(xml)))
  return sections
}

function sectionOf(properties: XmlElement): Section {
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

function noteHeights(
  footnotes: XmlElement | null,
  width: number,
  formats: WordFormats,
  type: Typeface,
): ReadonlyMap<string, number> {
  return new Map(
    (footnotes?.children ?? []).map((note) => [
      note.attributes['w:id'] ?? '',
      heightOf(
        note.children
          .filter(({ name }) => name === 'w:p')
          .flatMap((paragraph) => breakParagraph(paragraph, width, formats, type).lines),
      ),
    ]),
  )
}
