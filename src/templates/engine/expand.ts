/**
 * First half of rendering: chapter and view in, Markdown with tokens out, with the template line of every line.
 *
 * The chapter is walked instead of being compiled, so that every name is looked up in the view it will be printed from,
 * with its line, also in branches that are not taken, and nothing is ever evaluated as code.
 */
import {
  namaTidakDikenal,
  pemakaianPembantuKeliru,
  pembantuTidakDikenal,
} from '../../diagnostics/catalogue/lk5-templat.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Block, Call, Chapter, Expression, Path, Sign, Statement, Text } from './chapter.ts'
import { HELPERS, type HelperResult, inlinesOf, isRich, isTrue, type Paragraphs } from './helpers.ts'
import { nearestName } from './nearest-name.ts'
import type { Reference } from './references.ts'
import { gap } from './rich.ts'
import type { Rich, View, ViewValue } from './template.ts'
import type { Tokens } from './tokens.ts'

export interface Expanded {
  readonly markdown: string
  /** Template line (1-based) of each line of `markdown`. */
  readonly lines: readonly number[]
  readonly references: readonly Reference[]
  readonly findings: readonly Finding[]
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

export function expand(chapter: Chapter, view: View, tokens: Tokens): Expanded {
  const expansion = new Expansion(chapter, view, tokens)
  expansion.walk(chapter.body, { value: view, locals: {}, loop: null, parent: null }, true)
  return expansion.result()
}

class Expansion {
  readonly #chapter: Chapter
  readonly #view: View
  readonly #tokens: Tokens
  readonly #findings = new Map<string, Finding>()
  readonly #chunks: string[] = []
  readonly #lines: number[] = []
  readonly #references: Reference[] = []
  /** No text stands on the current line yet: the next piece decides which template line it belongs to. */
  #fresh = true

  constructor(chapter: Chapter, view: View, tokens: Tokens) {
    this.#chapter = chapter
    this.#view = view
    this.#tokens = tokens
  }

  result(): Expanded {
    return {
      markdown: this.#chunks.join(''),
      lines: this.#lines,
      references: this.#references,
      findings: [...this.#chapter.findings, ...this.#findings.values()],
    }
  }

  /** `print` is false in a branch that is not taken: it is walked for its names only. */
  walk(statements: readonly Statement[], scope: Scope, print: boolean): void {
    for (const statement of statements) {
      if (statement.type === 'block') this.#block(statement, scope, print)
      else if (statement.type !== 'text') this.#print(statement, scope, print)
      else if (print) this.#append(statement)
    }
  }

  #append({ text, line }: Pick<Text, 'text' | 'line'>): void {
    this.#chunks.push(text)
    let at = line
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      this.#begin(at)
      this.#fresh = true
      from = end + 1
      at += 1
    }
    if (from < text.length) this.#begin(at)
  }

  /** The current line stands on this line of the template, unless it has text already. */
  #begin(line: number): void {
    if (this.#fresh) this.#lines.push(line)
    this.#fresh = false
  }

  #print(expression: Expression, scope: Scope, print: boolean): void {
    const { name, line } = expression
    const value = this.#isBareHelper(expression, scope)
      ? this.#misuse(expression, name)
      : this.#expression(expression, scope)
    if (value === UNKNOWN) return
    const paragraphs = isParagraphs(value) ? value.paragraphs : null
    const inlines = isParagraphs(value)
      ? value.paragraphs.flatMap((inlines, index) =>
          index === 0 ? inlines : [{ type: 'break' as const }, ...inlines],
        )
      : value === null
        ? [gap(missingName(expression), '')]
        : inlinesOf(value)
    if (inlines === null) {
      const harap =
        typeof value === 'boolean'
          ? `pakai di dalam {{#if ${name}}}`
          : Array.isArray(value)
            ? `pakai {{#each ${name}}} atau {{daftar ${name}}}`
            : 'sebut salah satu bagiannya'
      this.#report(expression, name, (at) => pemakaianPembantuKeliru(at, { nama: name, harap }))
    } else if (print) {
      this.#append({ text: this.#tokens.insert({ inlines, paragraphs }), line })
      for (const inline of inlines) {
        if (inline.type !== 'ref') continue
        this.#references.push({
          target: inline.target,
          at: { sheet: this.#chapter.file, cell: String(line) },
        })
      }
    }
  }

  /** `{{hitung}}` without arguments, where nothing of that name can be meant. */
  #isBareHelper(expression: Expression, scope: Scope): boolean {
    return (
      expression.type !== 'call' &&
      Object.hasOwn(HELPERS, expression.name) &&
      !this.#isOwn(scope, expression.name)
    )
  }

  #block(block: Block, scope: Scope, print: boolean): void {
    const { name, body, inverse } = block
    switch (name) {
      case 'if':
      case 'unless': {
        const value = this.#argument(block, scope)
        const taken = value === UNKNOWN || isParagraphs(value) ? null : isTrue(value) === (name === 'if')
        this.walk(body, scope, print && taken === true)
        this.walk(inverse, scope, print && taken === false)
        return
      }
      case 'each':
        this.#each(block, scope, print)
        return
      case 'with': {
        const value = this.#argument(block, scope)
        const taken = value !== UNKNOWN && !isParagraphs(value) && isTrue(value)
        this.walk(body, enter(block, taken ? value : UNKNOWN, scope, scope.loop), print && taken)
        this.walk(inverse, scope, print && value !== UNKNOWN && !taken)
        return
      }
      default:
        this.#unknownHelper(block, name, ['if', 'unless', 'each', 'with'])
        this.walk(body, { ...scope, value: UNKNOWN }, false)
        this.walk(inverse, { ...scope, value: UNKNOWN }, false)
    }
  }

  #each(block: Block, scope: Scope, print: boolean): void {
    const list = this.#argument(block, scope)
    const items: readonly ViewValue[] | null = Array.isArray(list) ? list : null
    if (items === null && list !== UNKNOWN && list !== null) {
      const name = block.args[0]?.name ?? 'each'
      this.#report(block, name, (at) =>
        pemakaianPembantuKeliru(at, { nama: name, harap: 'pakai {{#each}} hanya untuk senarai' }),
      )
    }
    if (items === null || items.length === 0) {
      this.walk(block.body, enter(block, UNKNOWN, scope, { index: 0, length: 0 }), false)
      this.walk(block.inverse, scope, print && list !== UNKNOWN)
      return
    }
    // In a branch that is not taken one item stands for all.
    for (const [index, item] of (print ? items : items.slice(0, 1)).entries()) {
      this.walk(block.body, enter(block, item, scope, { index, length: items.length }), print)
    }
    this.walk(block.inverse, scope, false)
  }

  /** The one argument of a block. */
  #argument(block: Block, scope: Scope): Value {
    const [argument] = block.args
    if (argument !== undefined && block.args.length === 1) return this.#expression(argument, scope)
    const { name } = block
    this.#report(block, name, (at) =>
      pemakaianPembantuKeliru(at, { nama: name, harap: `tulis {{#${name} nama}}` }),
    )
    return UNKNOWN
  }

  #expression(expression: Expression, scope: Scope): Value {
    switch (expression.type) {
      case 'path':
        return this.#path(expression, scope)
      case 'call':
        return this.#call(expression, scope)
      case 'literal':
        return expression.value
    }
  }

  #call(call: Call, scope: Scope): Value {
    const { name } = call
    const args = call.args.map((argument) => this.#expression(argument, scope))
    const helper = Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined
    if (helper === undefined) return this.#unknownHelper(call, name, Object.keys(HELPERS))
    if (call.keyed === true) return this.#misuse(call, name)
    const values = args.filter(isViewValue)
    if (values.length < args.length) return UNKNOWN
    const result: HelperResult = helper.run(values)
    if (result !== undefined) return result
    // A value that is not available stays so through formatting; the gap says what is missing.
    return values.includes(null) ? null : this.#misuse(call, name)
  }

  #path(path: Path, scope: Scope): Value {
    const [first, ...rest] = path.parts
    let from: Scope | null = scope
    for (let up = 0; up < (path.up ?? 0) && from !== null; up += 1) from = from.parent
    if (path.data === true) {
      return first === 'root'
        ? this.#member(path, this.#view, rest, scope)
        : ((rest.length === 0 ? position(first, from?.loop ?? null) : null) ?? this.#unknownName(path, scope))
    }
    if (from === null) return this.#unknownName(path, scope)
    if (path.up === undefined && first !== undefined && path.own === undefined) {
      const local = Object.hasOwn(scope.locals, first) ? scope.locals[first] : undefined
      if (local !== undefined) return this.#member(path, local, rest, scope)
    }
    return this.#member(path, from.value, path.parts, scope)
  }

  #member(path: Path, start: Value, parts: readonly string[], scope: Scope): Value {
    let value: Value = start
    for (const part of parts) {
      if (value === UNKNOWN || value === null) return value
      const next = member(value, part)
      if (next === undefined) return this.#unknownName(path, scope, value, part)
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

  #unknownName(path: Path, scope: Scope, holder?: Value, part?: string): typeof UNKNOWN {
    const { name } = path
    const suggestion = suggest(name, scope, holder, part)
    this.#report(path, name, (at) => namaTidakDikenal(at, { nama: name, saran: suggestion }))
    return UNKNOWN
  }

  #unknownHelper(sign: Sign, name: string, known: readonly string[]): typeof UNKNOWN {
    this.#report(sign, name, (at) =>
      pembantuTidakDikenal(at, { nama: name, saran: nearestName(name, known) }),
    )
    return UNKNOWN
  }

  #misuse(sign: Sign, name: string): typeof UNKNOWN {
    const usage = HELPERS[name]?.usage ?? ''
    this.#report(sign, name, (at) => pemakaianPembantuKeliru(at, { nama: name, harap: `tulis ${usage}` }))
    return UNKNOWN
  }

  /** One finding a line and name, however often a loop passes it. */
  #report(
    { line }: Sign,
    text: string,
    make: (at: { readonly sheet: string; readonly cell: string; readonly text: string }) => Finding,
  ): void {
    const finding = make({ sheet: this.#chapter.file, cell: String(line), text })
    const key = `${finding.code} ${line} ${text}`
    if (!this.#findings.has(key)) this.#findings.set(key, finding)
  }
}

/** The scope inside a block. */
function enter(block: Block, value: Value, parent: Scope, loop: Scope['loop']): Scope {
  const [item, index] = block.params ?? []
  if (item === undefined) return { value, loop, parent, locals: parent.locals }
  return {
    value,
    loop,
    parent,
    locals: {
      ...parent.locals,
      [item]: value,
      ...(index === undefined || loop === null ? {} : { [index]: loop.index }),
    },
  }
}

/** `@index` and its like. */
function position(name: string | undefined, loop: Scope['loop']): number | boolean | null {
  if (loop === null) return null
  switch (name) {
    case 'index':
      return loop.index
    case 'nomor':
      return loop.index + 1
    case 'first':
      return loop.index === 0
    case 'last':
      return loop.index === loop.length - 1
    default:
      return null
  }
}

function isParagraphs(value: Value): value is Paragraphs {
  return (
    typeof value === 'object' && value !== null && 'paragraphs' in value && Array.isArray(value.paragraphs)
  )
}

function isViewValue(value: Value): value is ViewValue {
  return value !== UNKNOWN && !isParagraphs(value)
}

/** What a gap is called: the value itself, not the helper around it. */
function missingName(expression: Expression): string {
  const missing =
    expression.type === 'call' ? expression.args.find(({ type }) => type !== 'literal') : undefined
  return missing === undefined ? expression.name : missingName(missing)
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
