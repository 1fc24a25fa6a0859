/** Renders template text for tests: blocks, and findings as "code line value". */
import type { Block, Inline } from '../../../src/document/document.ts'
import { parseChapter } from '../../../src/templates/engine/parse-chapter.ts'
import { renderChapter } from '../../../src/templates/engine/render.ts'
import type { Directives, View } from '../../../src/templates/engine/template.ts'

export interface Rendered {
  readonly blocks: readonly Block[]
  readonly findings: readonly string[]
}

export function render(text: string, view: View = {}, directives: Directives = {}): Rendered {
  const { value, findings } = renderChapter(parseChapter({ file: 'bab-1.md.hbs', text }), view, directives)
  return { blocks: value, findings: findings.map((f) => `${f.code} ${f.cell} ${f.value}`) }
}

/** All running text of a chapter, a line a paragraph: **bold**, *italic*, [gap], →ref, ⏎ for a break. */
export function lines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'paragraph':
        return [show(block.children)]
      case 'heading':
        return [`${'#'.repeat(block.level)} ${show(block.children)}`]
      case 'list':
        return block.items.flatMap((item) => lines(item).map((line) => `- ${line}`))
      case 'table':
        return [...block.head, ...block.rows].map((row) =>
          row.cells.map((cell) => cell.lines.map(show).join(' ')).join(' | '),
        )
      case 'equation':
        return [`$ ${block.latex}`]
      default:
        return [`::${block.type}`]
    }
  })
}

function show(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') {
        const bold = inline.bold === true ? '**' : ''
        const italic = inline.italic === true ? '*' : ''
        return bold + italic + inline.text + italic + bold
      }
      if (inline.type === 'ref') return `→${inline.target}`
      if (inline.type === 'break') return '⏎'
      if (inline.type === 'footnote') return `^(${show(inline.children)})`
      return inline.type === 'link' ? `<${inline.href} ${inline.text}>` : inline.text
    })
    .join('')
}
