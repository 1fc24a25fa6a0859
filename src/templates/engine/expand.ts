/**
 * First half of rendering: Handlebars and view in, Markdown with tokens out, with the template line of every line.
 *
 * Handlebars parses; the tree is walked here instead of being compiled, so that every name is looked up in the view it
 * will be printed from, with its line, also in branches that are not taken, and nothing is ever evaluated as code.
 */
import Handlebars from 'handlebars'
import {
  namaTidakDikenal,
  pemakaianPembantuKeliru,
  pembantuTidakDikenal,
  tandaTigaKurung,
  templatTidakTerbaca,
} from '../../diagnostics/catalogue/lk5-templat.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import { HELPERS, type HelperResult, inlinesOf, isRich, isTrue, type Paragraphs } from './helpers.ts'
import { nearestName } from './nearest-name.ts'
import type { Reference } from './references.ts'
import { gap } from './rich.ts'
import type { Rich, View, ViewValue } from './template.ts'
import { SEPARATOR, type Tokens, withoutReserved } from './tokens.ts'
import { findUnpaired, type Unpaired } from './unpaired.ts'

type Ast = hbs.AST.Program
type Node = hbs.AST.Node

/** A template whose Handlebars has been parsed; null when it could not be. */
export interface ParsedTemplate {
  readonly file: string
  readonly program: Ast | null
  /** First template line of the body, 0-based offset added to every line. */
  readonly offset: number
  readonly findings: readonly Finding[]
}

export interface Expanded {
  readonly markdown: string
  /** Template line (1-based) of each line of `markdown`. */
  readonly lines: readonly number[]
  readonly references: readonly Reference[]
  readonly findings: readonly Finding[]
}

export function parseHandlebars(file: string, body: string, offset: number): ParsedTemplate {
  // `{#id-{{kode}}}`: Handlebars would read the last three braces as one sign.
  const text = withoutReserved(body).replace(/(?<!\{)\{\{(?!\{)[^{}]*\}\}(?=\})/g, `$&${SEPARATOR}`)
  try {
    return { file, program: Handlebars.parse(text), offset, findings: [] }
  } catch (error) {
    const { line, cause } = explain(error, body)
    const shown = body.split('\n')[line - 1] ?? ''
    const at = { sheet: file, cell: String(line + offset), text: shown.trim() }
    return { file, program: null, offset, findings: [templatTidakTerbaca(at, { sebab: cause })] }
  }
}

/** What a lookup gives when its name is unknown or its list is empty: silent from there on. */
const UNKNOWN = Symbol('unknown')
type Value = ViewValue | Paragraphs | typeof UNKNOWN

interface Scope {
  readonly value: Value
  /** Block parameters: `{{#each sasaran as |s|}}`. */
  readonly locals: Readonly<Record<string, Value>>
  /** Position in the innermost list; null outside of one. */
  readonly loop: { readonly index: number; readonly length: number } | null
  readonly parent: Scope | null
}

export function expand(template: ParsedTemplate, view: View, tokens: Tokens): Expanded {
  if (template.program === null) {
    return { markdown: '', lines: [], references: [], findings: template.findings }
  }
  const expansion = new Expansion(template, view, tokens)
  expansion.program(template.program, { value: view, locals: {}, loop: null, parent: null }, true)
  return expansion.result()
}

class Expansion {
  readonly #template: ParsedTemplate
  readonly #view: View
  readonly #tokens: Tokens
  readonly #findings = new Map<string, Finding>()
  readonly #chunks: string[] = []
  readonly #lines: number[] = []
  readonly #references: Reference[] = []
  /** No text stands on the current line yet: the next piece decides which template line it belongs to. */
  #fresh = true

  constructor(template: ParsedTemplate, view: View, tokens: Tokens) {
    this.#template = template
    this.#view = view
    this.#tokens = tokens
  }

  result(): Expanded {
    return {
      markdown: this.#chunks.join(''),
      lines: this.#lines,
      references: this.#references,
      findings: [...this.#template.findings, ...this.#findings.values()],
    }
  }

  /** `print` is false in a branch that is not taken: it is walked for its names only. */
  program(program: Ast | undefined, scope: Scope, print: boolean): void {
    for (const node of program?.body ?? []) this.#statement(node, scope, print)
  }

  #statement(node: Node, scope: Scope, print: boolean): void {
    if (is<hbs.AST.ContentStatement>(node, 'ContentStatement')) {
      if (print) this.#content(node)
    } else if (is<hbs.AST.MustacheStatement>(node, 'MustacheStatement')) this.#mustache(node, scope, print)
    else if (is<hbs.AST.BlockStatement>(node, 'BlockStatement')) this.#block(node, scope, print)
    else if (node.type !== 'CommentStatement') {
      const name = node.type.startsWith('Partial') ? '{{> …}}' : '{{* …}}'
      this.#report(node, name, (at) =>
        pemakaianPembantuKeliru(at, { nama: name, harap: 'tulis isinya langsung dalam bab ini' }),
      )
    }
  }

  #content(node: hbs.AST.ContentStatement): void {
    const text = node.value.replaceAll(SEPARATOR, '')
    if (text === '') return
    // Whitespace control may have cut lines off the start of the content as it stands in the file.
    const cut = leadingLines(String(node.original)) - leadingLines(node.value)
    this.#append(text, node.loc.start.line + Math.max(0, cut))
  }

  #append(text: string, line: number): void {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) {
        if (this.#fresh) this.#lines.push(this.#absolute(line + index - 1))
        this.#chunks.push('\n')
        this.#fresh = true
      }
      if (piece !== '') {
        if (this.#fresh) this.#lines.push(this.#absolute(line + index))
        this.#fresh = false
        this.#chunks.push(piece)
      }
    }
  }

  #mustache(node: hbs.AST.MustacheStatement, scope: Scope, print: boolean): void {
    const name = nameOf(node.path)
    if (!node.escaped) {
      this.#report(node, `{{{${name}}}}`, (at) => tandaTigaKurung(at, { nama: name }))
      return
    }
    const value = this.#call(node, scope)
    if (value === UNKNOWN) return
    const paragraphs = isParagraphs(value) ? value.paragraphs : null
    const inlines = isParagraphs(value)
      ? value.paragraphs.flatMap((inlines, index) =>
          index === 0 ? inlines : [{ type: 'break' as const }, ...inlines],
        )
      : value === null
        ? [gap(missingName(node), '')]
        : inlinesOf(value)
    if (inlines === null) {
      const harap =
        typeof value === 'boolean'
          ? `pakai di dalam {{#if ${name}}}`
          : Array.isArray(value)
            ? `pakai {{#each ${name}}} atau {{daftar ${name}}}`
            : 'sebut salah satu bagiannya'
      this.#report(node, name, (at) => pemakaianPembantuKeliru(at, { nama: name, harap }))
    } else if (print) {
      const { line } = node.loc.start
      this.#append(this.#tokens.insert({ inlines, paragraphs }), line)
      for (const inline of inlines) {
        if (inline.type !== 'ref') continue
        const at = { sheet: this.#template.file, cell: String(this.#absolute(line)) }
        this.#references.push({ target: inline.target, at })
      }
    }
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope, print: boolean): void {
    const name = nameOf(node.path)
    const branch = (program: Ast | undefined, taken: boolean): void =>
      this.program(program, scope, print && taken)
    switch (name) {
      case 'if':
      case 'unless': {
        const value = this.#argument(node, scope)
        const taken = value === UNKNOWN || isParagraphs(value) ? null : isTrue(value) === (name === 'if')
        branch(node.program, taken === true)
        branch(node.inverse, taken === false)
        return
      }
      case 'each':
        this.#each(node, scope, print)
        return
      case 'with': {
        const value = this.#argument(node, scope)
        const taken = value !== UNKNOWN && !isParagraphs(value) && isTrue(value)
        const inner = this.#enter(node, taken ? value : UNKNOWN, scope, scope.loop)
        this.program(node.program, inner, print && taken)
        branch(node.inverse, value !== UNKNOWN && !taken)
        return
      }
      default:
        this.#unknownHelper(node, name, ['if', 'unless', 'each', 'with'])
        this.program(node.program, { ...scope, value: UNKNOWN }, false)
        this.program(node.inverse, { ...scope, value: UNKNOWN }, false)
    }
  }

  #each(node: hbs.AST.BlockStatement, scope: Scope, print: boolean): void {
    const list = this.#argument(node, scope)
    const items: readonly ViewValue[] | null = Array.isArray(list) ? list : null
    if (items === null && list !== UNKNOWN && list !== null) {
      const name = node.params[0] === undefined ? 'each' : nameOf(node.params[0])
      this.#report(node, name, (at) =>
        pemakaianPembantuKeliru(at, { nama: name, harap: 'pakai {{#each}} hanya untuk senarai' }),
      )
    }
    if (items === null || items.length === 0) {
      const inner = this.#enter(node, UNKNOWN, scope, { index: 0, length: 0 })
      this.program(node.program, inner, false)
      this.program(node.inverse, scope, print && list !== UNKNOWN)
      return
    }
    // In a branch that is not taken one item stands for all.
    for (const [index, item] of (print ? items : items.slice(0, 1)).entries()) {
      const inner = this.#enter(node, item, scope, { index, length: items.length })
      this.program(node.program, inner, print)
    }
    this.program(node.inverse, scope, false)
  }

  #enter(node: hbs.AST.BlockStatement, value: Value, parent: Scope, loop: Scope['loop']): Scope {
    const [item, index] = node.program.blockParams ?? []
    return {
      value,
      loop,
      parent,
      locals: {
        ...parent.locals,
        ...(item === undefined ? {} : { [item]: value }),
        ...(index === undefined || loop === null ? {} : { [index]: loop.index }),
      },
    }
  }

  /** The one argument of a block. */
  #argument(node: hbs.AST.BlockStatement, scope: Scope): Value {
    const [argument] = node.params
    if (argument !== undefined && node.params.length === 1) return this.#expression(argument, scope)
    const name = nameOf(node.path)
    this.#report(node, name, (at) =>
      pemakaianPembantuKeliru(at, { nama: name, harap: `tulis {{#${name} nama}}` }),
    )
    return UNKNOWN
  }

  /** A mustache or subexpression: a helper with arguments, or a plain value. */
  #call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, scope: Scope): Value {
    const hashed = node.hash !== undefined && node.hash.pairs.length > 0
    const name = nameOf(node.path)
    if (node.type === 'MustacheStatement' && node.params.length === 0 && !hashed) {
      if (Object.hasOwn(HELPERS, name) && !this.#isOwn(scope, name)) return this.#misuse(node, name)
      return this.#expression(node.path, scope)
    }
    const args = node.params.map((param) => this.#expression(param, scope))
    const helper = Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined
    if (helper === undefined) return this.#unknownHelper(node, name, Object.keys(HELPERS))
    if (hashed) return this.#misuse(node, name)
    const values = args.filter(isViewValue)
    if (values.length < args.length) return UNKNOWN
    const result: HelperResult = helper.run(values)
    if (result !== undefined) return result
    // A value that is not available stays so through formatting; the gap says what is missing.
    return values.includes(null) ? null : this.#misuse(node, name)
  }

  #expression(node: hbs.AST.Expression, scope: Scope): Value {
    if (is<hbs.AST.PathExpression>(node, 'PathExpression')) return this.#path(node, scope)
    if (is<hbs.AST.SubExpression>(node, 'SubExpression')) return this.#call(node, scope)
    if (is<hbs.AST.StringLiteral>(node, 'StringLiteral')) return node.value
    if (is<hbs.AST.NumberLiteral>(node, 'NumberLiteral')) return node.value
    if (is<hbs.AST.BooleanLiteral>(node, 'BooleanLiteral')) return node.value
    return null
  }

  #path(path: hbs.AST.PathExpression, scope: Scope): Value {
    const parts = path.parts.filter((part) => typeof part === 'string')
    const [first, ...rest] = parts
    if (path.data) return this.#data(path, first ?? '', rest, scope)
    let from: Scope | null = scope
    for (let up = 0; up < path.depth && from !== null; up += 1) from = from.parent
    if (from === null) return this.#unknownName(path, path.original, scope)
    if (path.depth === 0 && first !== undefined && !/^(this|\.)\b|^\.\//.test(path.original)) {
      const local = Object.hasOwn(scope.locals, first) ? scope.locals[first] : undefined
      if (local !== undefined) return this.#walk(path, local, rest, scope)
    }
    return this.#walk(path, from.value, parts, scope)
  }

  #data(path: hbs.AST.PathExpression, name: string, rest: readonly string[], scope: Scope): Value {
    if (name === 'root') return this.#walk(path, this.#view, rest, scope)
    let from: Scope | null = scope
    for (let up = 0; up < path.depth && from !== null; up += 1) from = from.parent
    const loop = from?.loop ?? null
    if (loop !== null && rest.length === 0) {
      if (name === 'index') return loop.index
      if (name === 'nomor') return loop.index + 1
      if (name === 'first') return loop.index === 0
      if (name === 'last') return loop.index === loop.length - 1
    }
    return this.#unknownName(path, path.original, scope)
  }

  #walk(path: hbs.AST.PathExpression, start: Value, parts: readonly string[], scope: Scope): Value {
    let value: Value = start
    for (const part of parts) {
      if (value === UNKNOWN || value === null) return value
      const next = member(value, part)
      if (next === undefined) return this.#unknownName(path, path.original, scope, value, part)
      value = next
    }
    return value
  }

  #isOwn(scope: Scope, name: string): boolean {
    return (
      Object.hasOwn(scope.locals, name) ||
      (scope.value !== UNKNOWN && member(scope.value, name) !== undefined)
    )
  }

  #unknownName(path: Node, name: string, scope: Scope, holder?: Value, part?: string): typeof UNKNOWN {
    const suggestion = suggest(name, scope, holder, part)
    this.#report(path, name, (at) => namaTidakDikenal(at, { nama: name, saran: suggestion }))
    return UNKNOWN
  }

  #unknownHelper(node: Node, name: string, known: readonly string[]): typeof UNKNOWN {
    this.#report(node, name, (at) =>
      pembantuTidakDikenal(at, { nama: name, saran: nearestName(name, known) }),
    )
    return UNKNOWN
  }

  #misuse(node: Node, name: string): typeof UNKNOWN {
    const usage = HELPERS[name]?.usage ?? ''
    this.#report(node, name, (at) => pemakaianPembantuKeliru(at, { nama: name, harap: `tulis ${usage}` }))
    return UNKNOWN
  }

  /** One finding a place, however often a loop passes it. */
  #report(
    node: Node,
    text: string,
    make: (at: { readonly sheet: string; readonly cell: string; readonly text: string }) => Finding,
  ): void {
    const { line, column } = node.loc.start
    const finding = make({ sheet: this.#template.file, cell: String(this.#absolute(line)), text })
    const key = `${finding.code} ${line}:${column} ${text}`
    if (!this.#findings.has(key)) this.#findings.set(key, finding)
  }

  #absolute(line: number): number {
    return line + this.#template.offset
  }
}

/** Handlebars' types give every node the same loose type; its own tag decides. */
function is<T extends Node>(node: Node, type: T['type']): node is T {
  return node.type === type
}

function isParagraphs(value: Value): value is Paragraphs {
  return (
    typeof value === 'object' && value !== null && 'paragraphs' in value && Array.isArray(value.paragraphs)
  )
}

function isViewValue(value: Value): value is ViewValue {
  return value !== UNKNOWN && !isParagraphs(value)
}

function nameOf(node: Node): string {
  if (is<hbs.AST.PathExpression>(node, 'PathExpression')) return node.original
  if (is<hbs.AST.SubExpression>(node, 'SubExpression')) return nameOf(node.path)
  return 'original' in node ? String(node.original) : ''
}

/** What a gap is called: the value itself, not the helper around it. */
function missingName(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression): string {
  for (const param of node.params) {
    if (is<hbs.AST.PathExpression>(param, 'PathExpression')) return param.original
    if (is<hbs.AST.SubExpression>(param, 'SubExpression')) return missingName(param)
  }
  return nameOf(node.path)
}

/** A member of a view or list; undefined when there is none of that name. */
function member(value: ViewValue | Paragraphs, name: string): ViewValue | undefined {
  if (typeof value !== 'object' || value === null || isParagraphs(value) || isRichOrNull(value))
    return undefined
  if (isList(value))
    return name === 'length' ? value.length : /^\d+$/.test(name) ? (value[Number(name)] ?? null) : undefined
  return Object.hasOwn(value, name) ? value[name] : undefined
}

function isRichOrNull(value: ViewValue): value is null | Rich {
  return value === null || isRich(value)
}

function isList(value: ViewValue): value is readonly ViewValue[] {
  return Array.isArray(value)
}

/** The name probably meant: one of the same holder, else the same name further out. */
function suggest(
  name: string,
  scope: Scope,
  holder: Value | undefined,
  part: string | undefined,
): string | null {
  if (part === undefined || holder === undefined)
    return nearestName(name, ['@index', '@nomor', '@first', '@last', '@root'])
  const prefix = name.endsWith(part) ? name.slice(0, -part.length) : ''
  if (prefix === '') {
    let up = '../'
    for (let outer = scope.parent; outer !== null; outer = outer.parent) {
      if (outer.value !== UNKNOWN && member(outer.value, part) !== undefined) return up + part
      up += '../'
    }
  }
  const near = nearestName(part, [...keysOf(holder), ...(prefix === '' ? Object.keys(scope.locals) : [])])
  return near === null ? null : prefix + near
}

function keysOf(value: Value): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
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
