/** The helpers a template may call: formatting and comparing, never arithmetic. */

import { terbilang } from '../../decimal/terbilang.ts'
import type { Inline } from '../../document/document.ts'
import { roman } from '../../document/numbering.ts'
import { formatHitungan } from '../format/angka.ts'
import { joinDaftar, judul, kapital, kataPenyambung } from '../format/teks.ts'
import { denganTerbilang, sebagianTerbilang } from '../format/terbilang.ts'
import { gap, ref, rich } from './rich.ts'
import type { Rich, ViewValue } from './template.ts'
import { plainText } from './tokens.ts'

/** A helper's answer; `paragraphs` only from `paragraf`. Null: a value is not available. Undefined: the arguments do not fit. */
export type HelperResult = ViewValue | Paragraphs | undefined
export interface Paragraphs {
  readonly paragraphs: readonly (readonly Inline[])[]
}

interface Helper {
  /** How it is written, shown when it is used wrongly. */
  readonly usage: string
  readonly run: (args: readonly ViewValue[]) => HelperResult
}

export const HELPERS: Readonly<Record<string, Helper>> = {
  ref: {
    usage: '{{ref "penanda"}} atau {{ref "awalan-" kode}}',
    run: (args) => {
      const parts = args.map(asText)
      return args.length > 0 && parts.every((part) => part !== null)
        ? rich(ref(asId(parts.join(''))))
        : undefined
    },
  },
  gap: {
    usage: '{{gap "uraian" "Lembar!Sel"}}',
    run: ([what = null, place = '', ...rest]) => {
      const text = asText(what)
      const where = asText(place)
      return text === null || where === null || rest.length > 0 ? undefined : rich(gap(text, where))
    },
  },
  paragraf: {
    usage: '{{paragraf nilai}} pada baris tersendiri',
    run: (args) => (args.length === 1 && args[0] !== undefined ? paragraphsOf(args[0]) : undefined),
  },
  hitung: { usage: '{{hitung jumlah}}', run: (args) => count(args, denganTerbilang) },
  terbilang: { usage: '{{terbilang jumlah}}', run: (args) => count(args, terbilang) },
  angka: { usage: '{{angka jumlah}}', run: (args) => count(args, formatHitungan) },
  romawi: { usage: '{{romawi nomor}}', run: (args) => count(args, (n) => (n > 0 ? roman(n) : undefined)) },
  sebagian: {
    usage: '{{sebagian bagian seluruh}}',
    run: ([part, whole, ...rest]) => {
      const a = asCount(part)
      const b = asCount(whole)
      return a === null || b === null || rest.length > 0 ? undefined : sebagianTerbilang(a, b)
    },
  },
  kapital: { usage: '{{kapital teks}}', run: (args) => onText(args, kapital) },
  judul: { usage: '{{judul teks}}', run: (args) => onText(args, judul) },
  daftar: {
    usage: '{{daftar senarai}}, {{daftar senarai "kolom"}}, atau {{daftar senarai "" "atau"}}',
    run: ([list, column = '', word = '', ...rest]) => {
      if (!Array.isArray(list) || typeof column !== 'string' || typeof word !== 'string' || rest.length > 0)
        return undefined
      const items = list.map((item: ViewValue) => inlinesOf(column === '' ? item : property(item, column)))
      if (!items.every((item) => item !== null)) return undefined
      const texts = items.map(plainText)
      const joined = joinDaftar(texts, word === '' ? kataPenyambung(texts) : word)
      return {
        rich: joined.flatMap((piece, index) =>
          index % 2 === 0 ? (items[index / 2] ?? []) : [{ type: 'text' as const, text: piece }],
        ),
      }
    },
  },
  jumlah: {
    usage: '{{jumlah senarai}}',
    run: (args) => (args.length === 1 && Array.isArray(args[0]) ? args[0].length : undefined),
  },
  eq: { usage: '(eq a b)', run: (args) => (args.length === 2 ? args[0] === args[1] : undefined) },
  ne: { usage: '(ne a b)', run: (args) => (args.length === 2 ? args[0] !== args[1] : undefined) },
  gt: {
    usage: '(gt jumlah 1)',
    run: ([a, b, ...rest]) =>
      typeof a === 'number' && typeof b === 'number' && rest.length === 0 ? a > b : undefined,
  },
  and: { usage: '(and a b)', run: (args) => (args.length > 1 ? args.every(isTrue) : undefined) },
  or: { usage: '(or a b)', run: (args) => (args.length > 1 ? args.some(isTrue) : undefined) },
  not: { usage: '(not a)', run: (args) => (args.length === 1 ? !args.every(isTrue) : undefined) },
}

/** Handlebars' own notion: empty text, empty list, 0, false and null do not count. */
export function isTrue(value: ViewValue): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

/** The same id wherever it is written: in `{#…}`, in a directive, in `ref`. */
export function asId(text: string): string {
  return text.trim().replace(/\s+/g, '-')
}

export function isRich(value: ViewValue): value is Rich {
  return typeof value === 'object' && value !== null && 'rich' in value && Array.isArray(value.rich)
}

/** A printable value as running text; line breaks become breaks. Null for what cannot be printed. */
export function inlinesOf(value: ViewValue | undefined): readonly Inline[] | null {
  if (typeof value === 'string') return linesOf(value).flatMap(breakBefore)
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? [{ type: 'text', text: String(value) }] : null
  if (value !== undefined && isRich(value)) {
    return value.rich.flatMap((inline) =>
      inline.type === 'text' && /[\r\n]/.test(inline.text)
        ? linesOf(inline.text).flatMap((line, index) =>
            breakBefore(line, index).map((piece) =>
              piece.type === 'text' ? { ...inline, text: piece.text } : piece,
            ),
          )
        : [inline],
    )
  }
  return null
}

function breakBefore(line: string, index: number): readonly Inline[] {
  const text: readonly Inline[] = line === '' ? [] : [{ type: 'text', text: line }]
  return index === 0 ? text : [{ type: 'break' }, ...text]
}

/** Lines as Excel and pasted text break them; blank lines say nothing. */
function linesOf(text: string): readonly string[] {
  if (!/[\r\n\u2028\u2029\v]/.test(text)) return [text]
  return text.split(/[\r\n\u2028\u2029\v]+/).filter((line, index) => index === 0 || line.trim() !== '')
}

function paragraphsOf(value: ViewValue): Paragraphs | undefined {
  if (typeof value === 'string') {
    const lines = linesOf(value).filter((line) => line.trim() !== '')
    return { paragraphs: lines.map((line) => [{ type: 'text', text: line.trim() }]) }
  }
  if (Array.isArray(value)) {
    const parts = value.map((item: ViewValue) => paragraphsOf(item))
    return parts.every((part) => part !== undefined)
      ? { paragraphs: parts.flatMap((part) => part.paragraphs) }
      : undefined
  }
  const inlines = inlinesOf(value)
  return inlines === null ? undefined : { paragraphs: [inlines] }
}

function property(value: ViewValue, key: string): ViewValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isRich(value)) return undefined
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

function asText(value: ViewValue): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return isRich(value) ? plainText(value.rich) : null
}

function asCount(value: ViewValue | undefined): number | null {
  if (Array.isArray(value)) return value.length
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null
}

function count(args: readonly ViewValue[], format: (n: number) => string | undefined): string | undefined {
  const n = args.length === 1 ? asCount(args[0]) : null
  return n === null ? undefined : format(n)
}

function onText(args: readonly ViewValue[], format: (text: string) => string): ViewValue | undefined {
  const [value] = args
  if (args.length !== 1 || value === undefined) return undefined
  if (value === null) return null
  const text = asText(value)
  return text === null ? undefined : format(text)
}
