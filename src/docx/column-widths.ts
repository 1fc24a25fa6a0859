/** Shares the width of a page among the columns of a table, so that no word is cut and no column is a letter wide. */
import type { Inline, Table, TableCell } from '../document/document.ts'
import { inlineText } from './inline-text.ts'
import { placeCells } from './table-grid.ts'
import { lineCount, widestWord } from './text-width.ts'

const LEAST_POINTS = 7
/** Words longer than this share of the page may be cut. */
const LONGEST_WORD = 0.3
const NARROWEST_TWIPS = 480
/** Widths are estimates: a word cut by a hair would be worse than a column a hair too wide. */
const WORD_SAFETY = 1.05

export interface TableFit {
  /** Twips, one a column; they add up to the width given. */
  readonly widths: readonly number[]
  /** Type size at which the words fit. */
  readonly points: number
}

/** What a table has to fit into. */
export interface TableRoom {
  /** Twips. */
  readonly width: number
  /** Type size to begin with. */
  readonly points: number
  /** Twips between a cell's edge and its text. */
  readonly padding: number
  /** How much wider the font runs than Times. */
  readonly scale: number
}

const cellText = (lines: readonly (readonly Inline[])[]): string => lines.map(inlineText).join('\n')

/**
 * The author's weights, widened where a word would not fit. The type is made smaller where the words cannot all fit,
 * and a little where long figures would leave too little for the text beside them.
 */
export function fitColumns(table: Table, room: TableRoom): TableFit {
  const { width, points, scale } = room
  for (let size = points; ; size -= 0.5) {
    const least = leastWidths(table, { ...room, points: size * scale })
    const widths = share(table, least, width)
    const fits = least.reduce((total, one) => total + one, 0) <= width
    const easy = size <= points - MOST_FOR_EASE || keepsWeights(table, widths, width)
    if (size <= LEAST_POINTS || (fits && easy)) return { widths, points: size }
  }
}

/** Points by which the type may shrink for the sake of the author's weights. */
const MOST_FOR_EASE = 1
/** A column is cramped below this share of what its weight gives it. */
const CRAMPED = 0.8

function keepsWeights(table: Table, widths: readonly number[], width: number): boolean {
  const weights = table.columns.reduce((total, _, index) => total + weightOf(table, index), 0)
  return widths.every((one, index) => one >= ((width * weightOf(table, index)) / weights) * CRAMPED)
}

/** Cells of the head are head cells unless they say otherwise. */
export const asHead = (cell: TableCell): TableCell => ({ role: 'head', ...cell })

/** The least width of each column: its widest word, spans shared among their columns. */
function leastWidths(table: Table, { width, points, padding }: TableRoom): readonly number[] {
  const count = table.columns.length
  const least = Array.from({ length: count }, () => Math.min(NARROWEST_TWIPS, Math.floor(width / count)))
  const spanning: { readonly column: number; readonly span: number; readonly need: number }[] = []
  const head = table.head.map((row) => ({ cells: row.cells.map(asHead) }))
  for (const line of [...placeCells(head, count), ...placeCells(table.rows, count)]) {
    for (const { cell, column, colSpan } of line) {
      const role = cell.role ?? 'body'
      const word = widestWord(cellText(cell.lines), points, role !== 'body') * 20 * WORD_SAFETY
      const need =
        Math.min(word, width * LONGEST_WORD) + 2 * padding + (cell.indent ?? 0) * INDENT_STEP + BORDER_TWIPS
      if (colSpan === 1) least[column] = Math.max(least[column] ?? 0, Math.ceil(need))
      else spanning.push({ column, span: colSpan, need })
    }
  }
  if (table.numberingRow === true) {
    for (let column = 0; column < count; column += 1) {
      const need = widestWord(`(${column + 1})`, points - 2) * 20 + 2 * padding + BORDER_TWIPS
      least[column] = Math.max(least[column] ?? 0, Math.ceil(need))
    }
  }
  for (const { column, span, need } of spanning) {
    const have = least.slice(column, column + span).reduce((total, one) => total + one, 0)
    if (have >= need) continue
    const more = Math.ceil((need - have) / span)
    for (let index = column; index < column + span; index += 1) least[index] = (least[index] ?? 0) + more
  }
  return least
}

/** Twips of one step of indentation in a cell. */
export const INDENT_STEP = 170
const BORDER_TWIPS = 20

/** Weights first; columns below their least take it, and the others share what is left. */
function share(table: Table, least: readonly number[], width: number): readonly number[] {
  const sum = least.reduce((total, one) => total + one, 0)
  if (sum >= width)
    return toWhole(
      least.map((one) => (one * width) / sum),
      width,
    )
  const widths: number[] = least.map(() => 0)
  const open = new Set(least.map((_, index) => index))
  let rest = width
  for (let settled = false; !settled; ) {
    settled = true
    const weights = [...open].reduce((total, index) => total + weightOf(table, index), 0)
    for (const index of [...open]) {
      const part = (rest * weightOf(table, index)) / weights
      const floor = least[index] ?? 0
      if (part >= floor) {
        widths[index] = part
        continue
      }
      widths[index] = floor
      open.delete(index)
      rest -= floor
      settled = false
      break
    }
  }
  return toWhole(widths, width)
}

const weightOf = (table: Table, index: number): number => Math.max(table.columns[index]?.weight ?? 1, 0.01)

/** Whole twips that still add up. */
function toWhole(widths: readonly number[], total: number): readonly number[] {
  let before = 0
  let exact = 0
  return widths.map((width, index) => {
    exact += width
    const end = index === widths.length - 1 ? total : Math.round(exact)
    const whole = end - before
    before = end
    return whole
  })
}

/** About how tall each row will be, in twips: to know which may have to break across pages. */
export function rowHeights(table: Table, fit: TableFit, { padding, scale }: TableRoom): readonly number[] {
  const lineHeight = fit.points * 20 * 1.15
  return placeCells(table.rows, table.columns.length).map((line) =>
    line.reduce((tallest, { cell, column, colSpan, rowSpan }) => {
      if (rowSpan > 1) return tallest
      const room = fit.widths.slice(column, column + colSpan).reduce((total, one) => total + one, 0)
      const inside = (room - 2 * padding - (cell.indent ?? 0) * INDENT_STEP) / 20
      const lines = cell.lines.reduce(
        (total, inlines) => total + lineCount(inlineText(inlines), fit.points * scale, Math.max(inside, 1)),
        0,
      )
      return Math.max(tallest, lines * lineHeight + cell.lines.length * 60)
    }, 0),
  )
}
