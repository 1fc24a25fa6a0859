/** What a person still has to write, read off the finished document: each gap with its cell, once. */
import type { Block, Inline, ReportDocument } from '../document/document.ts'

export interface Gap {
  readonly text: string
  readonly sheet: string
  readonly cell: string
}

export function gapsOf(document: ReportDocument): readonly Gap[] {
  const found = new Map<string, Gap>()
  for (const { blocks } of document.sections) for (const block of blocks) inBlock(block, found)
  return [...found.values()]
}

/** Looks at every line of running text in its order; a large report has hundreds of thousands, so none is copied. */
function inBlock(block: Block, found: Map<string, Gap>): void {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      inLine(block.children, found)
      return
    case 'list':
      for (const item of block.items) for (const inner of item) inBlock(inner, found)
      return
    case 'table':
      inLine(block.caption, found)
      for (const { cells } of block.head) for (const { lines } of cells) inLines(lines, found)
      for (const { cells } of block.rows) for (const { lines } of cells) inLines(lines, found)
      inLine(block.source, found)
      return
    case 'figure':
      inLine(block.caption, found)
      inLine(block.source, found)
      return
    case 'signature':
      for (const { before, name, after } of block.blocks) {
        inLines(before, found)
        inLine(name, found)
        inLines(after, found)
      }
      return
  }
}

function inLines(lines: readonly (readonly Inline[])[], found: Map<string, Gap>): void {
  for (const line of lines) inLine(line, found)
}

function inLine(inlines: readonly Inline[] | null, found: Map<string, Gap>): void {
  for (const inline of inlines ?? []) {
    if (inline.type === 'footnote') inLine(inline.children, found)
    else if (inline.type === 'gap' && !found.has(inline.text)) {
      const { text, place = '' } = inline
      // The name of a sheet may hold any sign, that of a cell none.
      const [, sheet = '', cell = ''] = /^(.*)!([A-Z]+\d+)$/.exec(place) ?? []
      found.set(text, { text, sheet, cell })
    }
  }
}
