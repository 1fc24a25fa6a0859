/** Reads the rows of a table as units of a page: the heights of their cells, merged ones included, and where a row may be broken. */
import { BORDER, breaksAfter, type CellLine, notesHeight, type Reader, type Unit } from './flow-units.ts'
import { type BrokenParagraph, breakParagraph } from './line-breaks.ts'
import { childOf, type XmlElement } from './xml.ts'

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

export class TableReader {
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
    const units: Unit[] = []
    let head = 0
    for (const [index, row] of this.#rows.entries()) {
      const height = heights[index] ?? 0
      if (row.header) head += height
      units.push(rowUnit(row, height, head, this.#reader))
    }
    return units
  }
}

/** `head`: of the header rows above, together. */
function rowUnit(row: ReadRow, height: number, head: number, reader: Reader): Unit {
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
    notes: notesHeight(
      paragraphs.flatMap(({ lines }) => lines),
      reader,
    ),
    merged: row.cells.flatMap(({ merged }) => (merged === null ? [] : [merged])),
    head: row.header ? 0 : head,
    cells: row.whole ? null : row.cells.map(cellLines),
  }
}

function nextMerged(reader: Reader): number {
  reader.merged += 1
  return reader.merged - 1
}

function readRow(row: XmlElement, grid: readonly number[], inset: number, reader: Reader): ReadRow {
  const properties = childOf(row, 'w:trPr')
  const cells: ReadCell[] = []
  let column = 0
  for (const cell of row.children) {
    if (cell.name !== 'w:tc') continue
    const own = childOf(cell, 'w:tcPr')
    const span = Number(childOf(own, 'w:gridSpan')?.attributes['w:val'] ?? 1)
    const merge = childOf(own, 'w:vMerge')
    let width = -inset
    for (let at = column; at < column + span; at += 1) width += grid[at] ?? 0
    const paragraphs = cell.children
      .filter(({ name }) => name === 'w:p')
      .map((paragraph) => breakParagraph(paragraph, width, reader.formats, reader.type))
    cells.push({
      column,
      merge: merge === undefined ? null : merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue',
      merged: merge === undefined ? null : nextMerged(reader),
      paragraphs,
      height: stackHeight(paragraphs),
    })
    column += span
  }
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
  for (const [from, row] of rows.entries()) {
    for (const { column, merge, height } of row.cells) {
      if (merge !== 'restart') continue
      let to = from
      while (goesOn(rows[to + 1], column)) to += 1
      let room = 0
      for (let at = from; at <= to; at += 1) room += heights[at] ?? 0
      const missing = height + border - room
      if (missing > 0) heights[to] = (heights[to] ?? 0) + missing
    }
  }
  return heights
}

/** A cell from above goes on in this row. */
function goesOn(row: ReadRow | undefined, column: number): boolean {
  return row?.cells.some((cell) => cell.column === column && cell.merge === 'continue') === true
}
