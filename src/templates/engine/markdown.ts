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
    Object.entries(constructs).map(([code, value = []]) => [
      code,
      (Array.isArray(value) ? value : [value]).filter(({ name }) => !ADDRESSES.includes(name ?? '')),
    ]),
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
export type Root = ReturnType<ReturnType<typeof createProcessor>['parse']>
export type BlockNode = Root['children'][number]
export type PhrasingNode = Extract<BlockNode, { type: 'paragraph' }>['children'][number]
export type NodeOf<T extends BlockNode['type']> = Extract<BlockNode, { type: T }>

let processor: ReturnType<typeof createProcessor> | null = null

/** The parts of sixty reports, or of two hundred sasaran, have few shapes. Long lists come once and are not kept. */
const parsed = new Map<string, Root>()
const REMEMBERED = 512
const LONG = 2000

export function parseMarkdown(text: string): Root {
  const known = parsed.get(text)
  if (known !== undefined) return known
  processor ??= createProcessor()
  const root = processor.parse(text)
  if (parsed.size >= REMEMBERED) parsed.clear()
  if (text.length <= LONG) parsed.set(text, root)
  return root
}
