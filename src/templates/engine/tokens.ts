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

/** Stands between `}}` and `}`, which Handlebars would read as one closing sign. */
export const SEPARATOR = '\uE00F'
const RESERVED = /[\uE000-\uE01F]/

export interface TokenValue {
  readonly inlines: readonly Inline[]
  /** Set by the helper `paragraf`: standing alone, it becomes these paragraphs. */
  readonly paragraphs: readonly (readonly Inline[])[] | null
}

/** Removes what could be mistaken for a token from text the template's author wrote. */
export function withoutReserved(text: string): string {
  return RESERVED.test(text) ? text.replace(/[\uE000-\uE01F]/g, '') : text
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
    return text.split(TOKEN).flatMap((piece, index): readonly (string | TokenValue)[] => {
      if (index % 2 === 1) {
        const value = this.#values[decode(piece)]
        return value === undefined ? [] : [value]
      }
      // Character references ("&#xE000;") bring reserved characters past the first cleaning.
      const clean = withoutReserved(piece)
      return clean === '' ? [] : [clean]
    })
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
