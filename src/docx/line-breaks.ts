/** Breaks the paragraphs of a written file into lines, as word processors do: for laying out its pages. */

import { DEFAULT_TAB_STOP } from './geometry.ts'
import { lineOf, type Typeface } from './typeface.ts'
import type { WordFormat, WordFormats } from './word-formats.ts'
import { childOf, type XmlElement } from './xml.ts'

export interface Line {
  /** Twips. */
  readonly height: number
  /** Twips of it below the letters, which need not fit on a page. */
  readonly below: number
  /** Ids of the footnotes referred to. */
  readonly notes: readonly string[]
}

export interface BrokenParagraph {
  readonly format: WordFormat
  readonly lines: readonly Line[]
  /** Names of the bookmarks that begin in it. */
  readonly names: readonly string[]
}

const TWIPS_PER_EMU = 1440 / 914400
const TOLERANCE = 1
/** A raised figure is this much smaller. */
const RAISED = 0.58

/** Where a line may break after a hyphen: between letters. */
const HYPHEN_BREAK = /(?<=\p{L}-)(?=\p{L})/u

export function breakParagraph(
  paragraph: XmlElement,
  width: number,
  formats: WordFormats,
  type: Typeface,
): BrokenParagraph {
  const properties = childOf(paragraph, 'w:pPr')
  const format = formats.ofParagraph(properties)
  const breaker = new LineBreaker(format, width, formats, type)
  breaker.read(paragraph)
  return { format, names: breaker.names, lines: breaker.finish() }
}

class LineBreaker {
  /** Of the bookmarks met. */
  readonly names: string[] = []
  readonly #lines: Line[] = []
  readonly #format: WordFormat
  readonly #formats: WordFormats
  readonly #type: Typeface
  readonly #width: number
  #limit: number
  /** Where the next word begins, and where the last one ended, on the line. */
  #at: number
  #empty = true
  #tallest = 0
  #notes: string[] = []
  #word = 0
  #wordTallest = 0
  #toMargin = false

  constructor(format: WordFormat, width: number, formats: WordFormats, type: Typeface) {
    this.#format = format
    this.#formats = formats
    this.#type = type
    this.#width = width - format.left - format.right
    this.#limit = this.#width
    this.#at = format.numbered && format.first < 0 ? 0 : format.first
  }

  read(element: XmlElement): void {
    for (const child of element.children) {
      switch (child.name) {
        case 'w:r':
          this.#run(child)
          break
        case 'w:bookmarkStart':
          this.names.push(child.attributes['w:name'] ?? '')
          break
        case 'w:pPr':
          break
        default:
          this.read(child)
      }
    }
  }

  #run(run: XmlElement): void {
    const format = this.#formats.ofRun(childOf(run, 'w:rPr'), this.#format)
    for (const child of run.children) {
      switch (child.name) {
        case 'w:t':
          this.#text(child.text, format)
          break
        case 'w:br':
          this.#commit()
          this.#newLine(format)
          break
        case 'w:tab':
          this.#tab()
          break
        case 'w:footnoteReference':
          this.#commit()
          this.#notes.push(child.attributes['w:id'] ?? '')
          this.#word += this.#measured('1', format) * RAISED
          break
        case 'w:drawing':
          this.#drawing(child)
          break
        default:
      }
    }
  }

  finish(): readonly Line[] {
    this.#commit()
    this.#newLine(this.#format)
    return this.#lines
  }

  #measured(text: string, { size, bold, italic, tracking }: WordFormat): number {
    return this.#type.measure(text, size * 10, bold, italic) + text.length * tracking
  }

  #text(given: string, format: WordFormat): void {
    if (this.#toMargin || given === '') return
    const text = format.capitals ? given.toUpperCase() : given
    const tall = lineOf(this.#type, format.size)
    let from = 0
    while (from <= text.length) {
      const space = text.indexOf(' ', from)
      const end = space === -1 ? text.length : space
      if (end > from) this.#piece(text.slice(from, end), format, tall)
      if (space === -1) break
      this.#commit()
      this.#at += this.#measured(' ', format)
      this.#tallest = Math.max(this.#tallest, tall)
      from = space + 1
    }
  }

  #piece(piece: string, format: WordFormat, tall: number): void {
    this.#wordTallest = Math.max(this.#wordTallest, tall)
    if (!piece.includes('-')) {
      this.#word += this.#measured(piece, format)
      return
    }
    for (const [index, part] of piece.split(HYPHEN_BREAK).entries()) {
      const width = this.#measured(part, format)
      if (index > 0 && !this.#overflowsAfterSlash(part, width, format)) {
        this.#commit()
        this.#wordTallest = tall
      }
      this.#word += width
    }
  }

  /** LibreOffice moves a word as a whole, not what follows its hyphen, where the line ends between a slash and its end. */
  #overflowsAfterSlash(part: string, width: number, format: WordFormat): boolean {
    const slash = part.indexOf('/')
    if (slash === -1 || this.#empty) return false
    const room = this.#limit + TOLERANCE - this.#at - this.#word
    return this.#measured(part.slice(0, slash), format) <= room && width > room
  }

  /** Puts the word collected so far on the line, or on the next. */
  #commit(): void {
    if (this.#word === 0) return
    if (!this.#empty && this.#at + this.#word > this.#limit + TOLERANCE) this.#newLine(this.#format)
    this.#tallest = Math.max(this.#tallest, this.#wordTallest)
    // A word longer than a line is cut.
    while (this.#at + this.#word > this.#limit + TOLERANCE && this.#word > this.#limit) {
      this.#word -= Math.max(this.#limit - this.#at, 1)
      this.#empty = false
      const tall = this.#wordTallest
      this.#newLine(this.#format)
      this.#tallest = tall
    }
    this.#at += this.#word
    this.#empty = false
    this.#word = 0
    this.#wordTallest = 0
  }

  #tab(): void {
    this.#commit()
    const { left, first, tabs } = this.#format
    const at = left + this.#at
    const stop = [...(first < 0 ? [{ at: left, right: false }] : []), ...tabs].filter((one) => one.at > at)[0]
    if (stop?.right === true) this.#toMargin = true
    else this.#at = (stop?.at ?? Math.ceil((at + 1) / DEFAULT_TAB_STOP) * DEFAULT_TAB_STOP) - left
  }

  #drawing(drawing: XmlElement): void {
    this.#commit()
    const extent = drawing.children
      .flatMap(({ children }) => children)
      .find(({ name }) => name === 'wp:extent')
    const { cx = '0', cy = '0' } = extent?.attributes ?? {}
    this.#word = Number(cx) * TWIPS_PER_EMU
    this.#wordTallest = Number(cy) * TWIPS_PER_EMU
    this.#commit()
  }

  #newLine(format: WordFormat): void {
    const { line, rule } = this.#format
    const natural = Math.round(this.#tallest > 0 ? this.#tallest : lineOf(this.#type, format.size))
    const height =
      rule === 'auto' ? Math.round((natural * line) / 240) : rule === 'exact' ? line : Math.max(natural, line)
    this.#lines.push({
      height,
      below: rule === 'auto' ? Math.max(0, height - natural) : 0,
      notes: this.#notes,
    })
    this.#at = 0
    this.#limit = this.#width
    this.#empty = true
    this.#tallest = 0
    this.#notes = []
    this.#toMargin = false
  }
}
