/** Second half of rendering: parsed Markdown to document blocks, with values put back and directives placed. */
import {
  bentukTidakDidukung,
  direktifTidakDikenal,
  pemakaianPembantuKeliru,
  penandaGanda,
} from '../../diagnostics/catalogue/lk5-templat.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type {
  Align,
  Block,
  Heading,
  Inline,
  List,
  ParagraphRole,
  Table,
  TableCell,
} from '../../document/document.ts'
import type { ChapterKind } from './front-matter.ts'
import { asId } from './helpers.ts'
import { inlinesOf } from './inlines.ts'
import type { BlockNode, NodeOf, ParsedPart, PhrasingNode } from './markdown.ts'
import { nearestName } from './nearest-name.ts'
import { joinText } from './running-text.ts'
import type { Directives } from './template.ts'
import { plainText, Tokens } from './tokens.ts'

/** What a chapter is made of as a whole. */
export interface BlockSource {
  readonly file: string
  readonly kind: ChapterKind
  readonly directives: Directives
}

/** A part of a chapter, parsed, with what its tokens stand for. */
export interface FilledPart extends ParsedPart {
  /** Template line of each line of the part. */
  readonly lines: readonly number[]
  readonly tokens: Tokens
}

/** Paragraph roles a `:::role` container gives. */
const ROLES: readonly ParagraphRole[] = [
  'body',
  'plain',
  'center',
  'quote',
  'note',
  'cover-title',
  'cover-text',
]

/** Directives of the engine itself; all others come from the caller. */
export const ENGINE_DIRECTIVES = ['halaman-baru', 'rumus'] as const
const TABLE_CONTAINER = 'tabel'

/** What LaTeX cannot escape alike in words and in mathematics: a sign that looks the same. */
const LOOKALIKES: Readonly<Record<string, string>> = { '\\': '∖', '~': '∼', '^': 'ˆ' }

export function toBlocks(
  parts: readonly FilledPart[],
  source: BlockSource,
): { readonly blocks: readonly Block[]; readonly findings: readonly Finding[] } {
  const builder = new Builder(source)
  return { blocks: parts.flatMap((part) => builder.build(part)), findings: builder.findings }
}

class Builder {
  readonly findings: Finding[] = []
  readonly #source: BlockSource
  readonly #footnotes = new Map<string, readonly BlockNode[]>()
  readonly #ids = new Set<string>()
  #part: FilledPart = { nodes: [], markdown: '', first: 1, lines: [], tokens: new Tokens() }

  constructor(source: BlockSource) {
    this.#source = source
  }

  build(part: FilledPart): readonly Block[] {
    this.#part = part
    for (const node of part.nodes) {
      if (node.type === 'footnoteDefinition') this.#footnotes.set(node.identifier, node.children)
    }
    return this.#all(part.nodes, 'body')
  }

  #all(nodes: readonly BlockNode[], role: ParagraphRole): readonly Block[] {
    return keepTogether(nodes.flatMap((node) => this.#block(node, role)))
  }

  #block(node: BlockNode, role: ParagraphRole): readonly Block[] {
    switch (node.type) {
      case 'heading':
        return this.#heading(node)
      case 'paragraph':
        return this.#paragraph(node, role)
      case 'list':
        return this.#list(node, role)
      case 'blockquote':
        return this.#all(node.children, 'quote')
      case 'table':
        return [this.#table(node, null, null)]
      case 'code':
        if (node.lang === 'latex') return [{ type: 'equation', latex: this.#latex(node.value) }]
        return this.#unsupported(node, 'blok kode', '```latex untuk rumus')
      case 'leafDirective':
        return this.#leaf(node)
      case 'containerDirective':
        return this.#container(node, role)
      case 'footnoteDefinition':
        return []
      case 'html':
        return this.#unsupported(node, 'HTML', 'Markdown, atau {{!-- --}} untuk catatan')
      case 'thematicBreak':
        return this.#unsupported(node, 'garis pemisah', '::halaman-baru untuk berpindah halaman')
      case 'definition':
        return this.#unsupported(node, 'definisi tautan', '[teks](alamat)')
      default:
        return this.#unsupported(node, `bentuk “${node.type}”`, 'bentuk yang tercantum dalam docs/templat.md')
    }
  }

  #heading(node: NodeOf<'heading'>): readonly Block[] {
    const { children, attributes } = this.#withAttributes(node)
    const inlines = joinText(this.#inlines(children))
    if (inlines.length === 0) return []
    const level = node.depth
    if (level > 4) {
      return this.#unsupported(node, `judul tingkat ${level}`, 'judul tingkat 1 sampai 4 (# sampai ####)')
    }
    const given = attributes?.id ?? null
    const id = given ?? this.#freeId(`${chapterName(this.#source.file)}-${slug(plainText(inlines))}`)
    const kind =
      attributes?.kind ?? (level === 1 || this.#source.kind !== 'bab' ? this.#source.kind : 'numbered')
    const heading: Heading = {
      type: 'heading',
      level: level === 1 || level === 2 || level === 3 ? level : 4,
      // Headings inside an appendix carry no number of their own.
      kind: level > 1 && kind === 'lampiran' ? 'plain' : kind,
      id,
      children: inlines,
    }
    this.#claim(node, id)
    return [heading]
  }

  /** Cuts `{#id .kind}` off the end of a heading. */
  #withAttributes(node: NodeOf<'heading'>): {
    readonly children: readonly PhrasingNode[]
    readonly attributes: { readonly id: string | null; readonly kind: Heading['kind'] | null } | null
  } {
    const last = node.children.at(-1)
    const match = last?.type === 'text' ? /\s*\{([#.][^{}]*)\}\s*$/.exec(last.value) : null
    if (last?.type !== 'text' || match === null) return { children: node.children, attributes: null }
    let id: string | null = null
    let kind: Heading['kind'] | null = null
    for (const part of (match[1] ?? '').trim().split(/\s+/)) {
      const name = part.slice(1)
      if (part.startsWith('#')) id = asId(this.#part.tokens.plain(name))
      else if (name === 'bab' || name === 'numbered' || name === 'plain' || name === 'lampiran') kind = name
      else
        this.#unsupported(
          node,
          `keterangan judul “${part}”`,
          '{#penanda}, .plain, .numbered, .bab, atau .lampiran',
        )
    }
    const text = { ...last, value: last.value.slice(0, match.index) }
    return { children: [...node.children.slice(0, -1), text], attributes: { id, kind } }
  }

  #paragraph(node: NodeOf<'paragraph'>, role: ParagraphRole): readonly Block[] {
    const [only, ...others] = node.children
    if (only?.type === 'text' && others.length === 0) {
      const pieces = this.#part.tokens
        .split(only.value)
        .filter((piece) => typeof piece !== 'string' || piece.trim() !== '')
      // `{{paragraf x}}` standing alone, or several of them on lines below each other.
      if (
        pieces.length > 0 &&
        pieces.every((piece) => typeof piece !== 'string' && piece.paragraphs !== null)
      ) {
        return pieces
          .flatMap((piece) => (typeof piece === 'string' ? [] : (piece.paragraphs ?? [])))
          .flatMap((inlines) => paragraph(role, inlines))
      }
    }
    return paragraph(role, this.#inlines(node.children))
  }

  #list(node: NodeOf<'list'>, role: ParagraphRole): readonly List[] {
    const inner = role === 'body' ? 'plain' : role
    const items = node.children
      .map((item) => this.#all(item.children, inner))
      .filter((item) => item.length > 0)
    const marker = node.ordered === true ? this.#numberMarker(node) : 'bullet'
    return items.length === 0 ? [] : [{ type: 'list', marker, items }]
  }

  /** "1." counts 1, 2, 3; "1)" counts a, b, c. The tree forgets the sign, the text has it. */
  #numberMarker(node: NodeOf<'list'>): 'number' | 'letter' {
    const start = node.position?.start.offset ?? 0
    return /^\d+\)/.test(this.#part.markdown.slice(start, start + 12)) ? 'letter' : 'number'
  }

  #table(node: NodeOf<'table'>, id: string | null, caption: readonly Inline[] | null): Table {
    const rows = node.children.map((row) =>
      row.children.map((cell) => joinText(this.#inlines(cell.children))),
    )
    const [head = [], ...body] = rows
    const align = (index: number): Align => node.align?.[index] ?? 'left'
    const cells = (row: readonly (readonly Inline[])[], role: TableCell['role'] & string): TableCell[] =>
      head.map((_, index) => ({ lines: [row[index] ?? []], role }))
    return {
      type: 'table',
      id: id ?? this.#freeId(`${chapterName(this.#source.file)}-tabel`),
      caption,
      columns: head.map((_, index) => ({
        weight: Math.min(40, Math.max(6, ...rows.map((row) => plainText(row[index] ?? []).length))),
        align: align(index),
      })),
      head: [{ cells: cells(head, 'head') }],
      rows: body.map((row) => ({ cells: cells(row, 'body') })),
      source: null,
    }
  }

  #leaf(node: NodeOf<'leafDirective'>): readonly Block[] {
    const id = this.#id(node)
    if (node.name === 'halaman-baru') return [{ type: 'page-break' }]
    if (node.name === 'rumus') {
      const latex = node.attributes?.latex ?? ''
      if (latex !== '') return [{ type: 'equation', latex: this.#latex(latex) }]
      this.findings.push(
        pemakaianPembantuKeliru(this.#at(node), { nama: '::rumus', harap: 'tulis ::rumus{latex="…"}' }),
      )
      return []
    }
    const { directives } = this.#source
    const place = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined
    if (place === undefined) {
      const known = [...Object.keys(directives), ...ENGINE_DIRECTIVES]
      this.#unknownDirective(node, node.name, nearestName(node.name, known))
      return []
    }
    if (place.ids !== undefined && (id === null || !place.ids.includes(id))) {
      const name = id === null ? node.name : `${node.name}{#${id}}`
      const near = id === null ? null : nearestName(id, place.ids)
      this.#unknownDirective(node, name, near === null ? null : `${node.name}{#${near}}`)
      return []
    }
    const blocks = place(id ?? '') ?? []
    for (const block of blocks) this.#claimAll(node, block)
    return blocks
  }

  #container(node: NodeOf<'containerDirective'>, role: ParagraphRole): readonly Block[] {
    const [first, ...rest] = node.children
    const labelled = first?.type === 'paragraph' && first.data?.directiveLabel === true
    const children = labelled ? rest : node.children
    const named = ROLES.find((known) => known === node.name)
    if (named !== undefined) return this.#all(children, named)
    if (node.name === TABLE_CONTAINER) {
      const id = this.#id(node)
      const caption = labelled ? joinText(this.#inlines(first.children)) : null
      return children.flatMap((child) => {
        if (child.type !== 'table') return this.#block(child, role)
        const table = this.#table(child, id, caption)
        if (id !== null) this.#claim(node, id)
        return [table]
      })
    }
    this.#unknownDirective(node, node.name, nearestName(node.name, [...ROLES, TABLE_CONTAINER]))
    return this.#all(children, role)
  }

  #id({ attributes }: NodeOf<'leafDirective'> | NodeOf<'containerDirective'>): string | null {
    return attributes?.id == null ? null : asId(this.#part.tokens.plain(attributes.id))
  }

  #inlines(nodes: readonly PhrasingNode[]): readonly Inline[] {
    return inlinesOf(nodes, {
      tokens: this.#part.tokens,
      footnotes: this.#footnotes,
      unsupported: (node, bentuk, harap) => this.#unsupported(node, bentuk, harap),
    })
  }

  #latex(text: string): string {
    return this.#part.tokens.plain(text, (value) =>
      value.replace(/[\\~^%#_&${}]/g, (sign) => LOOKALIKES[sign] ?? `\\${sign}`),
    )
  }

  /** An id not yet used in this chapter. */
  #freeId(wanted: string): string {
    let id = wanted
    for (let count = 2; this.#ids.has(id); count += 1) id = `${wanted}-${count}`
    return id
  }

  #claim(node: BlockNode, id: string): void {
    if (this.#ids.has(id)) this.findings.push(penandaGanda(this.#at(node), { id }))
    this.#ids.add(id)
  }

  #claimAll(node: BlockNode, block: Block): void {
    if (block.type === 'list')
      for (const item of block.items) for (const inner of item) this.#claimAll(node, inner)
    else if (block.type === 'heading' || block.type === 'figure' || block.type === 'table')
      this.#claim(node, block.id)
  }

  #unknownDirective(
    node: NodeOf<'leafDirective'> | NodeOf<'containerDirective'>,
    name: string,
    saran: string | null,
  ): void {
    this.findings.push(direktifTidakDikenal(this.#at(node), { nama: name, saran }))
  }

  #unsupported(node: BlockNode, bentuk: string, harap: string): readonly Block[] {
    this.findings.push(bentukTidakDidukung(this.#at(node), { bentuk, harap }))
    return []
  }

  #at(node: BlockNode): { readonly sheet: string; readonly cell: string; readonly text: string } {
    const { file } = this.#source
    const { lines, first, markdown, tokens } = this.#part
    const start = node.position?.start
    const line = lines[(start?.line ?? first) - first]
    const shown = markdown.slice(start?.offset ?? 0, node.position?.end.offset ?? 0).split('\n')[0] ?? ''
    return { sheet: file, cell: line === undefined ? '' : String(line), text: tokens.plain(shown).trim() }
  }
}

function paragraph(role: ParagraphRole, inlines: readonly Inline[]): readonly Block[] {
  const children = joinText(inlines)
  return children.length === 0 ? [] : [{ type: 'paragraph', role, children }]
}

/** A paragraph that announces what follows ("… sebagai berikut:") stays on its page. */
function keepTogether(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1]?.type
    const announced = next === 'list' || next === 'table' || next === 'figure' || next === 'equation'
    if (block.type !== 'paragraph' || !announced) return block
    const last = block.children.at(-1)
    return last?.type === 'text' && last.text.endsWith(':') ? { ...block, keepNext: true } : block
  })
}

function chapterName(file: string): string {
  return file.replace(/\.md\.hbs$/, '')
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48)
}
