/** The Markdown a chapter may use: CommonMark with GFM tables and footnotes, and directives on lines of their own. */
import type { Root } from 'mdast'
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

let parser: ((text: string) => Root) | null = null

export function parseMarkdown(text: string): Root {
  if (parser === null) {
    const processor = unified()
      .use(remarkParse)
      .use(remarkGfm, { singleTilde: false })
      .use(remarkDirective)
      .use(forProse)
      .freeze()
    parser = (source) => processor.parse(source)
  }
  return parser(text)
}
