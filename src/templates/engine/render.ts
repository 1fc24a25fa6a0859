/** Renders one chapter: chapter and view in, document blocks and LK5 findings out. */
import type { Checked } from '../../diagnostics/finding.ts'
import type { Block } from '../../document/document.ts'
import { type FilledPart, toBlocks } from './blocks.ts'
import type { Chapter } from './chapter.ts'
import { expand } from './expand.ts'
import { parseMarkdown } from './markdown.ts'
import { once } from './once.ts'
import { cutAtHeadings, type Part } from './parts.ts'
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
  const { blocks, findings: placed } = toBlocks(parsedParts({ markdown, lines }, tokens), {
    file,
    kind,
    directives,
  })
  return { value: blocks, references, findings: once([...findings, ...placed]).toSorted(byLine) }
}

/** An expanded chapter, parsed part by part. */
export function parsedParts(chapter: Part, tokens: Tokens): readonly FilledPart[] {
  const parts = cutAtHeadings(chapter).map(({ markdown, lines }) => ({ lines, ...tokens.fold(markdown) }))
  return parseMarkdown(parts.map(({ text }) => text)).flatMap((parsed, index) => {
    const part = parts[index]
    return part === undefined ? [] : [{ ...parsed, lines: part.lines, tokens: part.tokens }]
  })
}

function byLine(a: { readonly cell: string }, b: { readonly cell: string }): number {
  return Number(a.cell) - Number(b.cell)
}
