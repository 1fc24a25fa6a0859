/** Running text of a chapter: Markdown's forms inside a paragraph, with values put back. */
import type { Inline } from '../../document/document.ts'
import type { BlockNode, NodeOf, PhrasingNode } from './markdown.ts'
import { joinText } from './running-text.ts'
import { plainText, type Tokens } from './tokens.ts'

/** What running text needs to know of the part it stands in. */
export interface Surroundings {
  readonly tokens: Tokens
  /** Footnotes of the chapter by their marks. */
  readonly footnotes: ReadonlyMap<string, readonly BlockNode[]>
  /** Tells of a form that a report does not have, and what to write in its place. */
  readonly unsupported: (node: PhrasingNode, bentuk: string, harap: string) => void
}

interface Form {
  readonly bold?: true
  readonly italic?: true
}

export function inlinesOf(
  nodes: readonly PhrasingNode[],
  around: Surroundings,
  form: Form = {},
): readonly Inline[] {
  return nodes.flatMap((node) => inline(node, around, form))
}

function inline(node: PhrasingNode, around: Surroundings, form: Form): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return textOf(node.value, around, form)
    case 'strong':
      return inlinesOf(node.children, around, { ...form, bold: true })
    case 'emphasis':
      return inlinesOf(node.children, around, { ...form, italic: true })
    case 'break':
      return [{ type: 'break' }]
    case 'link':
      return link(node, around, form)
    case 'footnoteReference':
      return footnote(node.identifier, around)
    case 'html':
      around.unsupported(node, 'HTML', 'Markdown, atau {{!-- --}} untuk catatan')
      return []
    case 'inlineCode':
      around.unsupported(node, 'huruf kode (`…`)', '**tebal** atau *miring*')
      return textOf(node.value, around, form)
    case 'delete':
      around.unsupported(node, 'coretan (~~…~~)', '**tebal** atau *miring*')
      return inlinesOf(node.children, around, form)
    case 'image':
    case 'imageReference':
      around.unsupported(node, 'gambar Markdown', 'direktif gambar, misalnya ::gambar{#…}')
      return []
    default:
      around.unsupported(node, `bentuk “${node.type}”`, 'bentuk yang tercantum dalam docs/templat.md')
      return []
  }
}

function textOf(value: string, { tokens }: Surroundings, form: Form): readonly Inline[] {
  return tokens.split(value).flatMap((piece) => {
    if (typeof piece === 'string')
      return [{ type: 'text' as const, text: piece.replace(/\s*\n\s*/g, ' '), ...form }]
    return piece.inlines.map((inline) => (inline.type === 'text' ? { ...inline, ...form } : inline))
  })
}

function link(node: NodeOf<'link'>, around: Surroundings, form: Form): readonly Inline[] {
  const href = around.tokens.plain(decodeTokens(node.url))
  if (/^(https?:|mailto:)/i.test(href)) {
    return [{ type: 'link', href, text: plainText(joinText(inlinesOf(node.children, around, form))) }]
  }
  around.unsupported(node, `tautan ke “${href}”`, 'alamat https:// yang lengkap, atau {{ref "penanda"}}')
  return inlinesOf(node.children, around, form)
}

function footnote(identifier: string, around: Surroundings): readonly Inline[] {
  const blocks = around.footnotes.get(identifier) ?? []
  const children = blocks.flatMap((block, index): readonly Inline[] => {
    if (block.type !== 'paragraph') return []
    return [...(index === 0 ? [] : [{ type: 'break' as const }]), ...inlinesOf(block.children, around)]
  })
  return [{ type: 'footnote', children: joinText(children) }]
}

/** The Markdown parser percent-encodes what stands in an address. */
function decodeTokens(url: string): string {
  return url.replace(/(?:%EE%80%[89AB][0-9A-F])+/gi, (encoded) => decodeURIComponent(encoded))
}
