/**
 * Makes justified paragraphs as many lines long in every program.
 *
 * Word squeezes the spaces of a justified line to take in one more word, other programs do not. A paragraph may then be
 * a line shorter in Word, and after sixty pages the page numbers in the contents are right in one of them only. Where
 * the two would differ, the letters of the paragraph are set closer or wider by some hundredths of a point, which
 * nobody sees, until both come to the same number of lines.
 */
import type { Block, Inline, Paragraph, ReportDocument } from '../document/document.ts'
import type { Label } from '../document/numbering.ts'
import { cleanText } from './clean-text.ts'
import { textMeasureFor } from './font-widths.ts'
import { pageBox, pointsOfTwips } from './geometry.ts'
import { FIRST_LINE_INDENT, LIST_STEP, NOTE_SMALLER } from './styles.ts'
import type { TextMeasure } from './typeface.ts'

/** Twentieths of a point between letters, by paragraph; none where nothing has to change. */
export type Tracking = ReadonlyMap<Paragraph, number>

const MOST_TRACKING = 8
/** Widths differ a little between programs: both have to agree on lines that are a hair wider or narrower, too. */
const MARGINS = [1, 0.9985, 1.0015] as const

export function evenLines(document: ReportDocument, labels: ReadonlyMap<string, Label>): Tracking {
  const { page } = document
  const measure = textMeasureFor(page.font)
  const tracking = new Map<Paragraph, number>()
  const visit = (block: Block, textWidth: number, depth: number): void => {
    if (block.type === 'list') {
      for (const item of block.items) for (const inner of item) visit(inner, textWidth, depth + 1)
    } else if (block.type === 'paragraph' && JUSTIFIED.has(block.role)) {
      const size = page.fontSize - (block.role === 'note' ? NOTE_SMALLER : 0)
      const setting: Setting = {
        words: wordsOf(block.children, labels),
        size,
        width: pointsOfTwips(textWidth - depth * LIST_STEP),
        firstIndent: block.role === 'body' && depth === 0 ? pointsOfTwips(FIRST_LINE_INDENT) : 0,
        measure,
      }
      const found = evenTracking(setting)
      if (found !== 0) tracking.set(block, found)
    }
  }
  for (const section of document.sections) {
    const { textWidth } = pageBox(page, section.orientation)
    for (const block of section.blocks) visit(block, textWidth, 0)
  }
  return tracking
}

const JUSTIFIED: ReadonlySet<Paragraph['role']> = new Set(['body', 'plain', 'note'])

interface Piece {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
}

/** What stands between two places where a line may break. */
interface Word {
  readonly pieces: readonly Piece[]
  /** A space follows; a hyphen allows a break without one. */
  readonly spaced: boolean
  /** The line ends here whatever its length. */
  readonly ends: boolean
}

interface Setting {
  readonly words: readonly Word[]
  readonly size: number
  readonly width: number
  readonly firstIndent: number
  readonly measure: TextMeasure
}

function piecesOf(inlines: readonly Inline[], labels: ReadonlyMap<string, Label>): readonly Piece[] {
  return inlines.map((inline) => {
    const plain = (text: string): Piece => ({
      text: cleanText(text).replaceAll('\t', ' '),
      bold: false,
      italic: false,
    })
    switch (inline.type) {
      case 'text':
        return { ...plain(inline.text), bold: inline.bold === true, italic: inline.italic === true }
      case 'gap':
      case 'link':
        return plain(inline.text)
      case 'ref':
        return plain(labels.get(inline.target)?.text ?? '')
      case 'break':
        return plain('\n')
      case 'footnote':
        // A raised figure, about half as wide as another.
        return plain('i')
      default:
        return inline satisfies never
    }
  })
}

function wordsOf(inlines: readonly Inline[], labels: ReadonlyMap<string, Label>): readonly Word[] {
  const words: Word[] = []
  let pieces: Piece[] = []
  const close = (spaced: boolean, ends: boolean): void => {
    words.push({ pieces, spaced, ends })
    pieces = []
  }
  for (const piece of piecesOf(inlines, labels)) {
    for (const part of piece.text.split(/(\n| |(?<=\p{L}-)(?=\p{L}))/u)) {
      if (part === ' ') close(true, false)
      else if (part === '\n') close(false, true)
      else if (part !== '') {
        const last = pieces.at(-1)
        // A hyphen inside a word: what comes after it may go to the next line.
        if (last?.text.endsWith('-') && /^\p{L}/u.test(part)) close(false, false)
        pieces.push({ ...piece, text: part })
      }
    }
  }
  close(false, true)
  return words
}

function evenTracking(setting: Setting): number {
  for (let step = 0; step <= MOST_TRACKING; step += 1) {
    for (const twentieths of step === 0 ? [0] : [-step, step]) {
      if (linesAgree(setting, twentieths / 20)) return twentieths
    }
  }
  return 0
}

/** Whether the paragraph is as many lines long everywhere. */
function linesAgree(setting: Setting, tracking: number): boolean {
  let lines: number | null = null
  for (const margin of MARGINS) {
    for (const squeezes of [false, true]) {
      const count = countLines(setting, tracking, margin, squeezes)
      lines ??= count
      if (count !== lines) return false
    }
  }
  return true
}

/** Word takes a word in when that squeezes the spaces by at most a quarter … */
const MOST_SQUEEZE = 0.25
/** … and by half as much as they would stretch without it. */
const STRETCH_TO_SQUEEZE = 2.015

function countLines(setting: Setting, tracking: number, margin: number, squeezes: boolean): number {
  const { words, size, measure, firstIndent } = setting
  const width = setting.width * margin
  const space = measure(' ', size, false, false) + tracking
  let lines = 1
  let limit = width - firstIndent
  let position = 0
  let end = 0
  let spaces = 0
  for (const { pieces, spaced, ends } of words) {
    let wide = 0
    for (const { text, bold, italic } of pieces)
      wide += measure(text, size, bold, italic) + text.length * tracking
    const over = position + wide - limit
    if (position > 0 && over > 0 && !(squeezes && fitsSqueezed(over, limit - end, spaces, position - end))) {
      lines += 1
      limit = width
      position = 0
      spaces = 0
    }
    position += wide
    end = position
    if (spaced) {
      position += space
      spaces += space
    }
    if (ends) {
      lines += 1
      limit = width
      position = 0
      end = 0
      spaces = 0
    }
  }
  return lines
}

function fitsSqueezed(over: number, slack: number, spaces: number, trailing: number): boolean {
  if (spaces <= 0 || over / spaces > MOST_SQUEEZE) return false
  const between = spaces - trailing
  return between <= 0 || slack / between >= STRETCH_TO_SQUEEZE * (over / spaces)
}
