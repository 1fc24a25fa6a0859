/**
 * Lays a written file out on pages, to learn on which page each bookmark stands.
 *
 * It knows what the writer writes and no more: one column, tables of fixed widths, drawings in the line, one font. The
 * rules are those that Word and LibreOffice share; tests compare the pages with LibreOffice's.
 */

import { roman } from '../document/numbering.ts'
import type { MergedCells } from './continued.ts'
import { BodyReader, type FlowSection, type FormatParts, type PageShape } from './flow-reader.ts'
import { BORDER, type CellLine, heightOf, type Unit } from './flow-units.ts'
import type { Typeface } from './typeface.ts'

/** Twips by which lengths rounded apart may differ. */
const HAIR = 1
/** The rule above footnotes, with the space around it. */
const NOTE_RULE = 115

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
