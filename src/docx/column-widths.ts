/** Shares the width of a page among the columns of a table, so that no word is cut and no column is a letter wide. */
import type { Inline, Table } from '../document/document.ts'
import { type PlacedCell, placeCells, placeHead } from '../document/table-grid.ts'
import { sum } from './geometry.ts'
import { inlineText } from './inline-text.ts'
import { LINE_HEIGHT, textWidth, widestWord } from './text-width.ts'

export interface TableFit {
  /** Twips, one a column; they add up to the width given. */
  readonly widths: readonly number[]
  /** Type size at which the words fit. */
  readonly points: number
  /** About how tall each row of the head and the body becomes, in twips. */
  readonly headHeights: readonly number[]
  readonly rowHeights: readonly number[]
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

/** Twips of one step of indentation in a cell. */
export const INDENT_STEP = 170
const BORDER_TWIPS = 20
const LEAST_POINTS = 7
/** Points by which the type may shrink before text has to be crowded by figures. */
const MOST_FOR_EASE = 1
/** Share of the width that should be left to share out when every column has its widest word. */
const EASE = 0.2
/** Words longer than this share of the page may be cut. */
const LONGEST_WORD = 0.3
const NARROWEST_TWIPS = 480
/** Widths are estimates: a word cut by a hair would be worse than a column a hair too wide. */
const WORD_SAFETY = 1.05

/**
 * The author's weights, where every word fits in them and the table does not become much longer than it need be;
 * else the widths that make it shortest. The type is made smaller where the words cannot all fit.
 */
export function fitColumns(table: Table, room: TableRoom): TableFit {
  const head = placeHead(table)
  const body = placeCells(table.rows, table.columns.length)
  const texts = [...head, ...body].map((row) => row.map(measure))
  for (let size = room.points; ; size -= 0.5) {
    const measured = texts.map((row) => row.map((cell) => scaled(cell, size * room.scale, room)))
    const least = leastWidths(table, measured, { ...room, points: size * room.scale })
    const needed = sum(least)
    const easy = needed <= room.width * (1 - EASE) || size <= room.points - MOST_FOR_EASE
    if (size > LEAST_POINTS && (needed > room.width || !easy)) continue
    const widths = chooseWidths(table, measured, least, room.width)
    const lineHeight = size * 20 * LINE_HEIGHT
    const heights = measured.map((row) => rowLines(row, widths) * lineHeight + ROW_PADDING)
    return {
      widths,
      points: size,
      headHeights: heights.slice(0, head.length),
      rowHeights: heights.slice(head.length),
    }
  }
}

/** Space above and below the text of a cell, by its style. */
const ROW_PADDING = 70

interface MeasuredCell {
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  /** Twips that are not text: padding and indentation. */
  readonly inset: number
  /** Twips of the widest word, which may be cut when it is very long. */
  readonly word: number
  /** Twips of each paragraph on one line. */
  readonly paragraphs: readonly number[]
}

type MeasuredRow = readonly MeasuredCell[]

const cellText = (lines: readonly (readonly Inline[])[]): string => lines.map(inlineText).join('\n')

/** A cell in type of one point. */
interface CellText {
  readonly placed: PlacedCell
  readonly word: number
  readonly paragraphs: readonly number[]
}

function measure(placed: PlacedCell): CellText {
  const bold = (placed.cell.role ?? 'body') !== 'body'
  const text = cellText(placed.cell.lines)
  return {
    placed,
    word: widestWord(text, 1, bold),
    paragraphs: text.split('\n').map((line) => textWidth(line, 1, bold)),
  }
}

function scaled({ placed, word, paragraphs }: CellText, points: number, room: TableRoom): MeasuredCell {
  const { cell, column, colSpan, rowSpan } = placed
  return {
    column,
    colSpan,
    rowSpan,
    inset: 2 * room.padding + (cell.indent ?? 0) * INDENT_STEP + BORDER_TWIPS,
    word: Math.min(word * points * 20 * WORD_SAFETY, room.width * LONGEST_WORD),
    paragraphs: paragraphs.map((width) => width * points * 20),
  }
}

/** The least width of each column: its widest word; words over several columns share theirs among them. */
function leastWidths(table: Table, rows: readonly MeasuredRow[], room: TableRoom): readonly number[] {
  const count = table.columns.length
  const least = Array.from({ length: count }, (_, column) => {
    const label = table.numberingRow === true ? widestWord(`(${column + 1})`, room.points - 2) * 20 : 0
    return Math.min(
      Math.max(NARROWEST_TWIPS, Math.ceil(label + 2 * room.padding + BORDER_TWIPS)),
      Math.floor(room.width / count),
    )
  })
  const cells = rows.flat()
  for (const { column, colSpan, inset, word } of cells) {
    if (colSpan === 1) least[column] = Math.max(least[column] ?? 0, Math.ceil(word + inset))
  }
  for (const { column, colSpan, inset, word } of cells) {
    if (colSpan === 1) continue
    const missing = word + inset - sum(least.slice(column, column + colSpan))
    if (missing <= 0) continue
    const more = Math.ceil(missing / colSpan)
    for (let index = column; index < column + colSpan; index += 1) least[index] = (least[index] ?? 0) + more
  }
  return least
}

/** Lines are a little longer than the share of the text they hold: words do not fill them. */
const RAGGED = 1.06

/** Lines of a cell in columns of these widths, plus `more` twips; a cell over several rows gives each its part. */
function cellLines(cell: MeasuredCell, widths: readonly number[], more = 0): number {
  const { column, colSpan, rowSpan, inset, paragraphs } = cell
  let width = more - inset
  for (let index = column; index < column + colSpan; index += 1) width += widths[index] ?? 0
  let lines = 0
  // By index here and below: this runs for every cell at every step of the search.
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index] ?? 0
    lines += paragraph <= width ? 1 : Math.ceil((paragraph * RAGGED) / Math.max(width, 1))
  }
  return lines / rowSpan
}

/** Lines of the tallest cell of a row. */
function rowLines(row: MeasuredRow, widths: readonly number[]): number {
  let tallest = 1
  for (let index = 0; index < row.length; index += 1) {
    const cell = row[index]
    if (cell !== undefined) tallest = Math.max(tallest, cellLines(cell, widths))
  }
  return tallest
}

function tableLines(rows: readonly MeasuredRow[], widths: readonly number[]): number {
  let lines = 0
  for (const row of rows) lines += rowLines(row, widths)
  return lines
}

/** The one cell that makes a row as tall as it is; null where two are, or a row of one line. */
interface Tallest {
  readonly cell: MeasuredCell
  readonly lines: number
  /** Lines the row would have without it. */
  readonly others: number
}

function tallestOf(row: MeasuredRow, widths: readonly number[]): Tallest | null {
  let cell: MeasuredCell | null = null
  let lines = 1
  let others = 1
  for (let index = 0; index < row.length; index += 1) {
    const one = row[index]
    if (one === undefined) continue
    const own = cellLines(one, widths)
    if (own > lines) {
      others = lines
      lines = own
      cell = one
    } else if (own > others) others = own
  }
  return cell === null || others === lines ? null : { cell, lines, others }
}

/** Rows looked at to choose widths; more would change nothing and cost time. */
const MOST_ROWS = 80
/** How much longer than the shortest a table may be for the sake of the author's weights. */
const PATIENCE = 1.08

function chooseWidths(
  table: Table,
  rows: readonly MeasuredRow[],
  least: readonly number[],
  width: number,
): readonly number[] {
  const needed = sum(least)
  if (needed >= width) return toWhole(capped(least, width), width)
  const step = Math.max(1, Math.ceil(rows.length / MOST_ROWS))
  const sample = rows.filter((_, index) => index % step === 0)
  const weighted = shareByWeight(table, least, width)
  // No table is shorter than one whose columns each had all that is to share out: often the search need not begin.
  const shortestOfAll = tableLines(
    sample,
    least.map((one) => one + width - needed),
  )
  const lines = tableLines(sample, weighted)
  if (lines <= shortestOfAll * PATIENCE) return toWhole(weighted, width)
  const shortest = shareByLength(table, sample, least, width)
  return toWhole(lines <= tableLines(sample, shortest) * PATIENCE ? weighted : shortest, width)
}

/** Only the widest columns give way, to one width: a long figure cut once is better than a column of single letters. */
function capped(least: readonly number[], width: number): readonly number[] {
  let rest = width
  let open = least.length
  let cap = rest / Math.max(open, 1)
  for (const one of [...least].sort((a, b) => a - b)) {
    cap = rest / open
    if (one > cap) break
    rest -= one
    open -= 1
  }
  return least.map((one) => Math.min(one, cap))
}

/** Columns below their least take it, and the others share what is left by their weights. */
function shareByWeight(table: Table, least: readonly number[], width: number): readonly number[] {
  const widths: number[] = least.map(() => 0)
  const open = new Set(least.map((_, index) => index))
  let rest = width
  for (let settled = false; !settled; ) {
    settled = true
    const weights = sum([...open].map((index) => weightOf(table, index)))
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
  return widths
}

const STEPS = 30
/** A column may have to grow by several steps before a line is saved. */
const LOOK_AHEAD = [1, 2, 4, 8]

/** Gives what is left to the column where it saves most lines, step by step; what saves nothing goes by the weights. */
function shareByLength(
  table: Table,
  rows: readonly MeasuredRow[],
  least: readonly number[],
  width: number,
): readonly number[] {
  const widths = [...least]
  let rest = width - sum(widths)
  const step = rest / STEPS
  while (rest >= step / 2) {
    const steps = LOOK_AHEAD.filter((count) => count * step <= rest + 0.5)
    const best = bestGrowth(rows, widths, step, steps)
    if (best === null) break
    widths[best.column] = (widths[best.column] ?? 0) + best.more
    rest -= best.more
  }
  const weights = sum(widths.map((_, index) => weightOf(table, index)))
  return widths.map((one, index) => one + (Math.max(rest, 0) * weightOf(table, index)) / weights)
}

interface Growth {
  readonly column: number
  /** Twips. */
  readonly more: number
}

/** The column, and by how much to widen it, that saves most lines for each step; null where none saves any. */
function bestGrowth(
  rows: readonly MeasuredRow[],
  widths: readonly number[],
  step: number,
  steps: readonly number[],
): Growth | null {
  // Only what its tallest cell gets makes a row shorter.
  const saved = widths.map(() => steps.map(() => 0))
  for (const row of rows) {
    const tallest = tallestOf(row, widths)
    if (tallest === null) continue
    const { cell, lines, others } = tallest
    steps.forEach((count, look) => {
      const lineCount = Math.max(others, cellLines(cell, widths, count * step))
      for (let column = cell.column; column < cell.column + cell.colSpan; column += 1) {
        const byLook = saved[column]
        if (byLook !== undefined) byLook[look] = (byLook[look] ?? 0) + lines - lineCount
      }
    })
  }
  let best: Growth | null = null
  let most = 0
  saved.forEach((byLook, column) => {
    steps.forEach((count, look) => {
      const gain = (byLook[look] ?? 0) / count
      if (gain <= most) return
      most = gain
      best = { column, more: count * step }
    })
  })
  return best
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
