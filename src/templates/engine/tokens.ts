/**
 * Private-use tokens that stand for view values while Markdown is parsed.
 *
 * Invariant: nothing typed in a workbook is ever seen by Handlebars or by the Markdown parser.
 */
import type { Inline } from '../../document/document.ts'

const OPEN = '\uE000'
const CLOSE = '\uE001'
const FIRST_DIGIT = 0xe010
const TOKEN = /\uE000([\uE010-\uE019]+)\uE001/
const EVERY_TOKEN = new RegExp(TOKEN, 'g')

/** Stands between `}}` and `}`, which Handlebars would read as one closing sign. */
export const SEPARATOR = '\uE00F'
const RESERVED = /[\uE000-\uE01F]/

/** Lines that hold one of these are left to the Markdown parser as they are: words may be part of the sign. */
const SIGN = /[{}[\]<>`\\&~|]|::/
/**
 * Words and the values between them. Both ends are a letter or a value, which Markdown takes for a letter too: what
 * stands before and after means the same as without folding.
 */
const PHRASE = /[A-Za-z\uE000][A-Za-z0-9 ,.;:()/"'“”‘’–—?!\uE000-\uE019-]*[A-Za-z\uE001]/g

export interface TokenValue {
  readonly inlines: readonly Inline[]
  /** Set by the helper `paragraf`: standing alone, it becomes these paragraphs. */
  readonly paragraphs: readonly (readonly Inline[])[] | null
}

/** A reserved character, also written as a character reference or as it stands in an address. */
const ANY_RESERVED =
  /[\uE000-\uE01F]|&#x0*E0[01][\dA-F];|&#0*573(?:4[4-9]|[56]\d|7[0-5]);|%EE%80%[89][\dA-F]/gi

/** Removes what could be mistaken for a token from text the template's author wrote. */
export function withoutReserved(text: string): string {
  return text.replace(ANY_RESERVED, '')
}

export class Tokens {
  readonly #values: TokenValue[] = []

  /** Keeps the value and gives the text that stands for it. */
  insert(value: TokenValue): string {
    this.#values.push(value)
    const digits = [...String(this.#values.length - 1)].map((d) =>
      String.fromCharCode(FIRST_DIGIT + Number(d)),
    )
    return OPEN + digits.join('') + CLOSE
  }

  /** The text cut at its tokens: strings between values. */
  split(text: string): readonly (string | TokenValue)[] {
    if (!RESERVED.test(text)) return text === '' ? [] : [text]
    const parts: (string | TokenValue)[] = []
    for (const [index, piece] of text.split(TOKEN).entries()) {
      // Half a token stays behind where Markdown cut one.
      const part = index % 2 === 1 ? this.#values[decode(piece)] : withoutReserved(piece)
      if (part !== undefined && part !== '') parts.push(part)
    }
    return parts
  }

  /**
   * The text with its words, and the values among them, folded into one token a phrase, and all tokens numbered anew.
   * The Markdown parser looks at every character several times and finds nothing in words; and texts that differ in
   * words alone become the same, to be parsed once (`parseMarkdown`).
   */
  fold(text: string): { readonly text: string; readonly tokens: Tokens } {
    const tokens = new Tokens()
    const folded = text
      .split('\n')
      .map((line) => (SIGN.test(line) ? this.#renumber(line, tokens) : this.#fold(line, tokens)))
    return { text: folded.join('\n'), tokens }
  }

  #fold(line: string, tokens: Tokens): string {
    let folded = ''
    let end = 0
    for (const { 0: phrase, index } of line.matchAll(PHRASE)) {
      // Values without a word between them stay what they are: `paragraf` makes paragraphs of those.
      const token = /[A-Za-z]/.test(phrase)
        ? tokens.insert({ inlines: this.#inlines(phrase), paragraphs: null })
        : this.#renumber(phrase, tokens)
      folded += line.slice(end, index) + token
      end = index + phrase.length
    }
    return folded + line.slice(end)
  }

  #renumber(text: string, tokens: Tokens): string {
    return text.replace(EVERY_TOKEN, (token) => tokens.insert(this.#value(token)))
  }

  #value(token: string): TokenValue {
    return this.#values[decode(token.slice(1, -1))] ?? { inlines: [], paragraphs: null }
  }

  #inlines(text: string): readonly Inline[] {
    return this.split(text).flatMap((piece) =>
      typeof piece === 'string' ? [{ type: 'text' as const, text: piece }] : piece.inlines,
    )
  }

  /** The text with its values put back as plain text, each passed through `encode`. */
  plain(text: string, encode: (value: string) => string = (value) => value): string {
    return this.split(text)
      .map((piece) => (typeof piece === 'string' ? piece : encode(plainText(piece.inlines))))
      .join('')
  }
}

/** What a reader sees of running text, without form; references are left out, breaks are spaces. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('')
}

function plainInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'gap':
    case 'link':
      return inline.text
    case 'break':
      return ' '
    case 'ref':
    case 'footnote':
      return ''
  }
}

function decode(digits: string): number {
  let index = 0
  for (const digit of digits) index = index * 10 + (digit.charCodeAt(0) - FIRST_DIGIT)
  return index
}
