/** Renders one chapter: template and view in, document blocks and LK5 findings out. */
import { keteranganBabKeliru } from '../../diagnostics/catalogue/lk5-templat.ts'
import type { Checked, Finding } from '../../diagnostics/finding.ts'
import type { Block } from '../../document/document.ts'
import { toBlocks } from './blocks.ts'
import { expand, type ParsedTemplate, parseHandlebars } from './expand.ts'
import { type ChapterKind, FRONT_MATTER_EXPECTED, readFrontMatter } from './front-matter.ts'
import { parseMarkdown } from './markdown.ts'
import type { Reference } from './references.ts'
import type { Directives, TemplateSource, View } from './template.ts'
import { Tokens } from './tokens.ts'

export interface RenderedChapter extends Checked<readonly Block[]> {
  /** What it refers to: whether that exists is known once all chapters stand together (`danglingReferences`). */
  readonly references: readonly Reference[]
}

/**
 * The chapter as blocks. A finding never stops it: what cannot be placed is left out, and every other fault of the
 * same chapter is found in the same run.
 */
export function renderTemplate(source: TemplateSource, view: View, directives: Directives): RenderedChapter {
  const { kind, template } = prepare(source)
  const tokens = new Tokens()
  const { markdown, lines, references, findings } = expand(template, view, tokens)
  const { blocks, findings: placed } = toBlocks(parseMarkdown(markdown), {
    file: source.file,
    kind,
    markdown,
    lines,
    tokens,
    directives,
  })
  return { value: blocks, references, findings: once([...findings, ...placed]).toSorted(byLine) }
}

interface Prepared {
  readonly kind: ChapterKind
  readonly template: ParsedTemplate
}

/** Sixty offices in one run use the same chapters: each text is parsed once. */
const prepared = new Map<string, Prepared>()
const REMEMBERED = 64

function prepare({ file, text }: TemplateSource): Prepared {
  const key = `${file}\n${text}`
  const known = prepared.get(key)
  if (known !== undefined) return known
  const front = readFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const parsed = parseHandlebars(file, front.body, front.lines)
  const wrong = front.wrong.map((part) =>
    keteranganBabKeliru(
      { sheet: file, cell: String(part.line), text: part.text },
      { isi: part.text, harap: FRONT_MATTER_EXPECTED },
    ),
  )
  const made = { kind: front.kind, template: { ...parsed, findings: [...wrong, ...parsed.findings] } }
  if (prepared.size >= REMEMBERED) prepared.clear()
  prepared.set(key, made)
  return made
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
