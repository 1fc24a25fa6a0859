/**
 * A chapter as the engine walks it: plain data, made from its text once (parse-chapter.ts), without anything of an office.
 *
 * Every position is the line in the file. The data survives JSON: the built-in chapters are parsed when the program is
 * bundled (built-in.ts).
 */
import type { Finding } from '../../diagnostics/finding.ts'
import type { ChapterKind } from './front-matter.ts'

export interface Chapter {
  /** Bare file name: findings go by it. */
  readonly file: string
  readonly kind: ChapterKind
  readonly body: readonly Statement[]
  /** What is wrong with it whatever the office. */
  readonly findings: readonly Finding[]
}

/** The line a sign stands on, and its name as written. */
export interface Sign {
  readonly line: number
  readonly name: string
}

/** An expression among statements is printed: `{{…}}`. */
export type Statement = Text | Block | Expression

export interface Text {
  readonly type: 'text'
  readonly line: number
  readonly text: string
}

/** `{{#name args as |params|}} body {{else}} inverse {{/name}}` */
export interface Block extends Sign {
  readonly type: 'block'
  readonly args: readonly Expression[]
  readonly params?: readonly string[]
  readonly body: readonly Statement[]
  readonly inverse: readonly Statement[]
}

export type Expression = Path | Call | Literal

/** `nama.bagian`, `../nama`, `this`, `@nomor` */
export interface Path extends Sign {
  readonly type: 'path'
  readonly parts: readonly string[]
  /** Number of `../`; none when absent, like the next two. */
  readonly up?: number
  /** Begins with `@`. */
  readonly data?: true
  /** Begins with `this` or `./`: no block parameter is meant. */
  readonly own?: true
}

/** A helper with its arguments. */
export interface Call extends Sign {
  readonly type: 'call'
  readonly args: readonly Expression[]
  /** Has `key=value`, which no helper takes. */
  readonly keyed?: true
}

export interface Literal extends Sign {
  readonly type: 'literal'
  readonly value: string | number | boolean | null
}
