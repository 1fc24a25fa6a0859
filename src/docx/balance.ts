/** Centred text over several lines is set narrower, until its lines are about equally long: no last word stands alone. */
import type { Inline } from '../document/document.ts'
import type { Context } from './context.ts'
import { textMeasureFor } from './font-widths.ts'
import { pointsOfTwips } from './geometry.ts'
import { inlineText } from './inline-text.ts'

interface CentredText {
  readonly children: readonly Inline[]
  /** What stands before it on the first line. */
  readonly before?: string
  /** Points. */
  readonly size: number
  readonly capitals?: boolean
}

/** Room for what programs measure differently, and for the font that stands in where the report's is not installed. */
const SLACK = 1.07
const STEPS = 12

/** Indents at both sides, in twips; none for a text on one line, or one with lines of its own. */
export function balancedIndent(
  { children, before = '', size, capitals = false }: CentredText,
  context: Context,
): { readonly indent?: { readonly left: number; readonly right: number } } {
  const text = before + inlineText(children)
  if (text.includes('\n')) return {}
  const measure = textMeasureFor(context.page.font)
  const width = (part: string): number => measure(part, size, true, false)
  const words = (capitals ? text.toUpperCase() : text).split(' ').filter((word) => word !== '')
  const widths = words.map(width)
  const space = width(' ')
  const whole = pointsOfTwips(context.box.textWidth)
  const lines = linesWithin(widths, space, whole)
  if (lines === 1 || Math.max(...widths) > whole) return {}
  let enough = whole
  let least = 0
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (least + enough) / 2
    if (Math.max(...widths) <= middle && linesWithin(widths, space, middle) === lines) enough = middle
    else least = middle
  }
  const indent = Math.floor(((whole - enough * SLACK) / 2) * 20)
  return indent > 0 ? { indent: { left: indent, right: indent } } : {}
}

function linesWithin(widths: readonly number[], space: number, room: number): number {
  let lines = 1
  let used = 0
  for (const width of widths) {
    if (used > 0 && used + space + width > room) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? space : 0) + width
  }
  return lines
}
