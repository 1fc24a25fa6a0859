/** The Markdown a chapter may use: CommonMark with GFM tables and footnotes, and directives on lines of their own. */
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Data, type Processor, unified } from 'unified'

const COLON = 58
/** GFM's search for addresses in running text: it looks at every letter, and a chapter writes `[teks](https://…)`. */
const ADDRESSES = ['wwwAutolink', 'protocolAutolink', 'emailAutolink']

/**
 * Takes away what ordinary prose would fall into: ":30" in "pukul 10:30" is no directive, an indented line is no code,
 * a line over "---" is no heading, an address is no link.
 */
function forProse(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []).map((extension) => ({
      ...extension,
      text:
        extension.text?.[COLON] !== undefined && extension.flow?.[COLON] !== undefined
          ? {}
          : withoutAddresses(extension.text ?? {}),
    })),
    { disable: { null: ['codeIndented', 'setextUnderline'] } },
  ]
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }))
}

type Constructs = NonNullable<NonNullable<Data['micromarkExtensions']>[number]['text']>

function withoutAddresses(constructs: Constructs): Constructs {
  return Object.fromEntries(
    Object.entries(constructs).flatMap(([code, value = []]) => {
      const kept = [value].flat().filter(({ name }) => !ADDRESSES.includes(name ?? ''))
      return kept.length === 0 ? [] : [[code, kept]]
    }),
  )
}

function createProcessor() {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkDirective)
    .use(forProse)
    .freeze()
}

/** The parsed tree, and its nodes by type: named here after the parser's own types, so that no other package is needed. */
type Root = ReturnType<ReturnType<typeof createProcessor>['parse']>
export type BlockNode = Root['children'][number]
export type PhrasingNode = Extract<BlockNode, { type: 'paragraph' }>['children'][number]
export type NodeOf<T extends BlockNode['type']> = Extract<BlockNode, { type: T }>

let processor: ReturnType<typeof createProcessor> | null = null

/** A part of a chapter as nodes; their places are those in `markdown`, where the part begins on line `first`. */
export interface ParsedPart {
  readonly nodes: readonly BlockNode[]
  readonly markdown: string
  readonly first: number
}

/** The parts of sixty reports, or of two hundred sasaran, have few shapes. Long lists come once and are not kept. */
const parsed = new Map<string, ParsedPart>()
const REMEMBERED = 512
const LONG = 2000

/** Parses the parts of one chapter (`cutAtHeadings`): all but the first begin with a heading. */
export function parseMarkdown(parts: readonly string[]): readonly ParsedPart[] {
  if (parsed.size >= REMEMBERED) parsed.clear()
  const found = new Map<string, ParsedPart>()
  for (const part of parts) {
    const known = parsed.get(part)
    if (known !== undefined) found.set(part, known)
  }
  // In one go: the parser takes as long to get ready as to read a part.
  const missing = [...new Set(parts)].filter((part) => !found.has(part))
  const markdown = missing.join('\n')
  processor ??= createProcessor()
  const { children } = missing.length === 0 ? { children: [] } : processor.parse(markdown)
  let first = 1
  let from = 0
  for (const part of missing) {
    const next = first + part.split('\n').length
    const rest = children.findIndex(
      ({ position }, index) => index >= from && (position?.start.line ?? 1) >= next,
    )
    const end = rest === -1 ? children.length : rest
    const made = { nodes: children.slice(from, end), markdown, first }
    found.set(part, made)
    if (part.length <= LONG) parsed.set(part, made)
    first = next
    from = end
  }
  return parts.flatMap((part) => found.get(part) ?? [])
}
