/** Renders one chapter: chapter and view in, document blocks and LK5 findings out. */
import type { Checked, Finding } from '../../diagnostics/finding.ts'
import type { Block } from '../../document/document.ts'
import { toBlocks } from './blocks.ts'
import type { Chapter } from './chapter.ts'
import { expand } from './expand.ts'
import { parseMarkdown } from './markdown.ts'
import { cutAtHeadings } from './parts.ts'
import type { Reference } from './references.ts'
import type { Directives, View } from './template.ts'
import { Tokens } from './tokens.ts'

export interface RenderedChapter extends Checked<readonly Block[]> {
  /** What it refers to: whether that exists is known once all chapters stand together (`danglingReferences`). */
  readonly references: readonly Reference[]
}

/**
 * The chapter as blocks. A finding never stops it: what cannot be placed is left out, and every other fault of the
 * same chapter is found in the same run.
 */
export function renderChapter(chapter: Chapter, view: View, directives: Directives): RenderedChapter {
  const { file, kind } = chapter
  const tokens = new Tokens()
  const { markdown, lines, references, findings } = expand(chapter, view, tokens)
  const parts = cutAtHeadings({ markdown, lines }).map((part) => {
    const { text, tokens: own } = tokens.fold(part.markdown)
    return { root: parseMarkdown(text), markdown: text, lines: part.lines, tokens: own }
  })
  const { blocks, findings: placed } = toBlocks(parts, { file, kind, directives })
  return { value: blocks, references, findings: once([...findings, ...placed]).toSorted(byLine) }
}

/** A loop passes the same fault many times; a line says it once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter((found) => {
    const key = `${found.code} ${found.cell} ${found.message}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function byLine(a: { readonly cell: string }, b: { readonly cell: string }): number {
  return Number(a.cell) - Number(b.cell)
}
