/** What a person still has to write, read off the finished document: each gap with its cell, once. */
import type { Block, Inline, ReportDocument } from '../document/document.ts'

export interface Gap {
  readonly text: string
  readonly sheet: string
  readonly cell: string
}

export function gapsOf(document: ReportDocument): readonly Gap[] {
  const found = new Map<string, Gap>()
  for (const inline of document.sections.flatMap(({ blocks }) => blocks.flatMap(inlinesOf))) {
    if (inline.type !== 'gap' || found.has(inline.text)) continue
    const [, sheet = '', cell = ''] = / — ([^—]+)!([A-Z]+\d+)\]$/.exec(inline.text) ?? []
    found.set(inline.text, { text: inline.text, sheet, cell })
  }
  return [...found.values()]
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return nested(block.children)
    case 'list':
      return block.items.flatMap((item) => item.flatMap(inlinesOf))
    case 'table':
      return nested([
        ...(block.caption ?? []),
        ...[...block.head, ...block.rows].flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.flat())),
        ...(block.source ?? []),
      ])
    case 'figure':
      return nested([...block.caption, ...(block.source ?? [])])
    case 'signature':
      return block.blocks.flatMap(({ before, name, after }) => [...before.flat(), ...name, ...after.flat()])
    default:
      return []
  }
}

function nested(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) => (inline.type === 'footnote' ? nested(inline.children) : [inline]))
}
