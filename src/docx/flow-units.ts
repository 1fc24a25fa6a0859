/** What a page is filled with: lines of paragraphs and rows of tables, as units that stay together. */
import { sum } from './geometry.ts'
import type { BrokenParagraph, Line } from './line-breaks.ts'
import type { Typeface } from './typeface.ts'
import type { WordFormats } from './word-formats.ts'

/** What has to stay on one page, but for a row that may be broken. Lengths in twips. */
export interface Unit {
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

export interface CellLine {
  readonly height: number
  /** The row may be broken below it. */
  readonly breaks: boolean
}

export interface Reader {
  readonly formats: WordFormats
  readonly type: Typeface
  /** Of the text, in twips. */
  readonly width: number
  /** Height of each footnote by its id. */
  readonly notes: ReadonlyMap<string, number>
  /** Merged cells read so far in a piece. */
  merged: number
}

const NONE: readonly never[] = []
/** Lines of one paragraph that a page break leaves together, at either side. */
const LEAST_LINES = 2
/** Twips. */
export const BORDER = 10

/** Of lines under one another. */
export const heightOf = (lines: readonly { readonly height: number }[]): number =>
  sum(lines.map(({ height }) => height))

/** Of the footnotes that lines refer to. */
export function notesHeight(lines: readonly Line[], { notes }: Reader): number {
  let height = 0
  for (const line of lines) for (const id of line.notes) height += notes.get(id) ?? 0
  return height
}

/** Where lines of a paragraph may go to the next page: never one alone. */
export function breaksAfter(index: number, count: number, whole: boolean): boolean {
  return !whole && index + 1 >= LEAST_LINES && count - index - 1 >= LEAST_LINES
}

export function paragraphUnits({ format, lines, names }: BrokenParagraph, reader: Reader): readonly Unit[] {
  const whole = format.keepLines || format.keepNext
  const units: Unit[] = []
  let taken: Line[] = []
  for (const [index, line] of lines.entries()) {
    taken.push(line)
    const last = index === lines.length - 1
    if (!last && !breaksAfter(index, lines.length, whole)) continue
    const first = units.length === 0
    units.push({
      height: heightOf(taken),
      below: line.below,
      before: first ? format.before : 0,
      after: last ? format.after : 0,
      keepNext: last && format.keepNext,
      breakBefore: first && format.breakBefore,
      names: first ? names : [],
      notes: notesHeight(taken, reader),
      merged: NONE,
      head: 0,
      cells: null,
    })
    taken = []
  }
  return units
}
