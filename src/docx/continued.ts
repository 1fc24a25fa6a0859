/** Cells over several rows that a page break cuts: their text is said again at the top of the next page. */
import type { Inline, TableCell } from '../document/document.ts'
import type { Markup } from './markup.ts'

/** Cells over several rows, and the covered ones below them, counted from 0 in the order of the text. */
export type MergedCells = ReadonlySet<number>

/** Makes what a covered cell says when it begins a page; null for the first cell, which says it anyway. */
export type SaidAgain = readonly ((() => Markup | null) | null)[]

/** What stands in a cell that the one above it covers. */
export const COVERED: Markup = '<w:p/>'
/** A merged cell, with the rest of its properties and its content where it is covered. */
const MERGED_CELL = /<w:vMerge w:val="\w+"\/>(?:((?:<(?!\/w:tcPr>)[^>]*>)*<\/w:tcPr>)<w:p\/>)?/g

const WORD = /\p{L}{2}/u

/**
 * The lines of a cell as they are said again: marked as going on where they are words, so that nobody counts them
 * twice. Null for a cell of figures, which would look like a second amount.
 */
export function linesAgain(cell: TableCell, isFigure: boolean): readonly (readonly Inline[])[] | null {
  if (isFigure) return null
  // A footnote has its number where it is first referred to.
  const lines = cell.lines.map((line) => line.filter(({ type }) => type !== 'footnote'))
  const last = lines.at(-1)
  if (last === undefined || last.length === 0) return null
  const words = lines.flat().some((inline) => 'text' in inline && WORD.test(inline.text))
  return words ? [...lines.slice(0, -1), [...last, { type: 'text', text: ' (lanjutan)' }]] : lines
}

/** The pieces of a text with the covered cells in `opened` saying again what they go on with. */
export function openCovered(pieces: readonly string[], opened: MergedCells, again: SaidAgain): string[] {
  let index = -1
  return pieces.map((piece) =>
    piece.includes('<w:vMerge')
      ? piece.replace(MERGED_CELL, (whole, properties: string | undefined) => {
          index += 1
          const content = properties !== undefined && opened.has(index) ? again[index]?.() : null
          return content == null ? whole : `<w:vMerge w:val="restart"/>${properties}${content}`
        })
      : piece,
  )
}

/** Layouts until only what stays put is kept open. */
const MOST_LAYOUTS = 16

/**
 * Opens the covered cells that begin a page, until those opened are those that do; `atTop` lays out with some opened
 * and tells which then begin a page. What is said again makes rows taller and moves what follows, up to where a cell
 * stands as before: of the cells between two such only the first is judged. One that pushes its own row off the top is
 * better closed, and stays so.
 */
export function settleOpened(atTop: (opened: MergedCells) => MergedCells): void {
  const refused = new Set<number>()
  let opened: MergedCells = new Set()
  for (let layouts = 1; ; layouts += 1) {
    const stays = (cell: number): boolean => (layouts < MOST_LAYOUTS ? !refused.has(cell) : opened.has(cell))
    const wanted = new Set([...atTop(opened)].filter(stays))
    let asBefore = true
    let settled = true
    for (const cell of [...new Set([...opened, ...wanted])].sort((a, b) => a - b)) {
      const [was, is] = [opened.has(cell), wanted.has(cell)]
      if (asBefore && was && !is) refused.add(cell)
      asBefore = was && is
      settled &&= asBefore
    }
    if (settled) return
    opened = wanted
  }
}
