/** What a person still has to write, read off the finished document: each gap with its cell, once. */
import type { Block, Inline, ReportDocument } from '../document/document.ts'

export interface Gap {
  readonly text: string
  readonly sheet: string
  readonly cell: string
}

export function gapsOf(document: ReportDocument): readonly Gap[] {
  const found = new Map<string, Gap>()
  const line = (inlines: readonly Inline[] | null): void => {
    for (const inline of inlines ?? []) {
      if (inline.type === 'footnote') line(inline.children)
      else if (inline.type === 'gap' && !found.has(inline.text)) {
        const { text, place = '' } = inline
        // The name of a sheet may hold any sign, that of a cell none.
        const [, sheet = '', cell = ''] = /^(.*)!([A-Z]+\d+)$/.exec(place) ?? []
        found.set(text, { text, sheet, cell })
      }
    }
  }
  for (const { blocks } of document.sections) for (const block of blocks) visit(block, line)
  return [...found.values()]
}

/** Every line of running text in its order; a large report has hundreds of thousands, so none is copied. */
function visit(block: Block, line: (inlines: readonly Inline[] | null) => void): void {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      line(block.children)
      return
    case 'list':
      for (const item of block.items) for (const inner of item) visit(inner, line)
      return
    case 'table':
      line(block.caption)
      for (const { cells } of block.head) for (const { lines } of cells) lines.forEach(line)
      for (const { cells } of block.rows) for (const { lines } of cells) lines.forEach(line)
      line(block.source)
      return
    case 'figure':
      line(block.caption)
      line(block.source)
      return
    case 'signature':
      for (const { before, name, after } of block.blocks) {
        before.forEach(line)
        line(name)
        after.forEach(line)
      }
      return
  }
}
