/** The Markdown a chapter may use: CommonMark with GFM tables and footnotes, and directives on lines of their own. */
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

const COLON = 58

/**
 * Takes away what ordinary prose would fall into: ":30" in "pukul 10:30" is no directive, an indented line is no code,
 * a line over "---" is no heading.
 */
function forProse(this: Processor): void {
  const data = this.data()
  const extensions = data.micromarkExtensions ?? []
  data.micromarkExtensions = [
    ...extensions.map((extension) =>
      extension.text?.[COLON] !== undefined && extension.flow?.[COLON] !== undefined
        ? { ...extension, text: {} }
        : extension,
    ),
    { disable: { null: ['codeIndented', 'setextUnderline'] } },
  ]
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

export function parseMarkdown(text: string): Root {
  processor ??= createProcessor()
  return processor.parse(text)
}
