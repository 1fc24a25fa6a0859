/** The text of a chapter, Markdown with Handlebars, as the engine walks it. Handlebars parses; nothing is compiled. */
import Handlebars from 'handlebars'
import {
  keteranganBabKeliru,
  pemakaianPembantuKeliru,
  tandaTigaKurung,
  templatTidakTerbaca,
} from '../../diagnostics/catalogue/lk5-templat.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Call, Chapter, Expression, Sign, Statement } from './chapter.ts'
import { FRONT_MATTER_EXPECTED, readFrontMatter } from './front-matter.ts'
import type { TemplateSource } from './template.ts'
import { SEPARATOR, withoutReserved } from './tokens.ts'
import { findUnpaired, type Unpaired } from './unpaired.ts'

type Node = hbs.AST.Node

export function parseChapter({ file, text }: TemplateSource): Chapter {
  const front = readFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const wrong = front.wrong.map((part) =>
    keteranganBabKeliru(
      { sheet: file, cell: String(part.line), text: part.text },
      { isi: part.text, harap: FRONT_MATTER_EXPECTED },
    ),
  )
  const reader = new Reader(file, front.lines)
  const body = reader.read(front.body)
  return { file, kind: front.kind, body, findings: [...wrong, ...reader.findings] }
}

/** Handlebars' tree made ours: only what a chapter may use, with lines of the file. */
class Reader {
  readonly findings: Finding[] = []
  readonly #file: string
  /** Lines of the file before the body. */
  readonly #offset: number

  constructor(file: string, offset: number) {
    this.#file = file
    this.#offset = offset
  }

  read(body: string): readonly Statement[] {
    // `{#id-{{kode}}}`: Handlebars would read the last three braces as one sign.
    const text = withoutReserved(body).replace(/(?<!\{)\{\{(?!\{)[^{}]*\}\}(?=\})/g, `$&${SEPARATOR}`)
    const parsed = parseHandlebars(text)
    if (!('error' in parsed)) return this.#program(parsed)
    const { line, cause } = explain(parsed.error, body)
    const shown = body.split('\n')[line - 1] ?? ''
    const at = { sheet: this.#file, cell: String(line + this.#offset), text: shown.trim() }
    this.findings.push(templatTidakTerbaca(at, { sebab: cause }))
    return []
  }

  #program(program: hbs.AST.Program | undefined): readonly Statement[] {
    return (program?.body ?? []).flatMap((node) => this.#statement(node))
  }

  #statement(node: Node): readonly Statement[] {
    if (is<hbs.AST.ContentStatement>(node, 'ContentStatement')) return this.#text(node)
    if (is<hbs.AST.MustacheStatement>(node, 'MustacheStatement')) return this.#print(node)
    if (is<hbs.AST.BlockStatement>(node, 'BlockStatement')) {
      return [
        {
          type: 'block',
          ...this.#sign(node, nameOf(node.path)),
          args: node.params.map((param) => this.#expression(param)),
          ...(node.program?.blockParams === undefined ? {} : { params: node.program.blockParams }),
          body: this.#program(node.program),
          inverse: this.#program(node.inverse),
        },
      ]
    }
    if (node.type !== 'CommentStatement') {
      const nama = node.type.startsWith('Partial') ? '{{> …}}' : '{{* …}}'
      const harap = 'tulis isinya langsung dalam bab ini'
      this.findings.push(pemakaianPembantuKeliru(this.#at(node, nama), { nama, harap }))
    }
    return []
  }

  #text(node: hbs.AST.ContentStatement): readonly Statement[] {
    const text = node.value.replaceAll(SEPARATOR, '')
    // Whitespace control may have cut lines off the start of the content as it stands in the file.
    const cut = leadingLines(String(node.original)) - leadingLines(node.value)
    const line = node.loc.start.line + this.#offset + Math.max(0, cut)
    return text === '' ? [] : [{ type: 'text', line, text }]
  }

  #print(node: hbs.AST.MustacheStatement): readonly Statement[] {
    const nama = nameOf(node.path)
    if (!node.escaped) {
      this.findings.push(tandaTigaKurung(this.#at(node, `{{{${nama}}}}`), { nama }))
      return []
    }
    const plain = node.params.length === 0 && !hasKeys(node)
    return [plain ? this.#expression(node.path, node) : this.#call(node)]
  }

  /** `at` is the sign the expression is the whole of, when it is: findings stand there. */
  #expression(node: hbs.AST.Expression, at: Node = node): Expression {
    if (is<hbs.AST.SubExpression>(node, 'SubExpression')) return this.#call(node)
    const sign = this.#sign(at, nameOf(node))
    if (is<hbs.AST.PathExpression>(node, 'PathExpression')) {
      return {
        type: 'path',
        ...sign,
        parts: node.parts.filter((part) => typeof part === 'string'),
        ...(node.depth > 0 && { up: node.depth }),
        ...(node.data && { data: true }),
        ...(/^(this|\.)\b|^\.\//.test(node.original) && { own: true }),
      }
    }
    const known =
      is<hbs.AST.StringLiteral>(node, 'StringLiteral') ||
      is<hbs.AST.NumberLiteral>(node, 'NumberLiteral') ||
      is<hbs.AST.BooleanLiteral>(node, 'BooleanLiteral')
    return { type: 'literal', ...sign, value: known ? node.value : null }
  }

  #call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression): Call {
    return {
      type: 'call',
      ...this.#sign(node, nameOf(node.path)),
      args: node.params.map((param) => this.#expression(param)),
      ...(hasKeys(node) && { keyed: true }),
    }
  }

  #sign(node: Node, name: string): Sign {
    return { line: node.loc.start.line + this.#offset, name }
  }

  #at(node: Node, text: string): { readonly sheet: string; readonly cell: string; readonly text: string } {
    return { sheet: this.#file, cell: String(node.loc.start.line + this.#offset), text }
  }
}

function parseHandlebars(text: string): hbs.AST.Program | { readonly error: unknown } {
  try {
    return Handlebars.parse(text)
  } catch (error) {
    return { error }
  }
}

/** Handlebars' types give every node the same loose type; its own tag decides. */
function is<T extends Node>(node: Node, type: T['type']): node is T {
  return node.type === type
}

function hasKeys(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression): boolean {
  return node.hash !== undefined && node.hash.pairs.length > 0
}

function nameOf(node: Node): string {
  if (is<hbs.AST.SubExpression>(node, 'SubExpression')) return nameOf(node.path)
  return 'original' in node ? String(node.original) : ''
}

/** Line breaks in the blank start of a text. */
function leadingLines(text: string): number {
  return (/^\s*/.exec(text)?.[0] ?? '').split('\n').length - 1
}

/** The place and cause of what Handlebars refused; its own words are English and often about the end of the file. */
function explain(error: unknown, body: string): Unpaired {
  const message = error instanceof Error ? error.message : ''
  const place = / - (\d+):\d+$/.exec(message) ?? /line (\d+)/.exec(message)
  const cause = 'tanda {{ }} tidak lengkap atau isinya tidak dapat dibaca'
  return findUnpaired(body) ?? { line: Number(place?.[1] ?? 1), cause }
}
