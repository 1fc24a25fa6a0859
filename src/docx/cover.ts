/** Spreads what stands on a cover over the height of its page. */
import type { Block } from '../document/document.ts'
import type { Context } from './context.ts'
import { pointsOfTwips, twipsOfCm, twipsOfPoints } from './geometry.ts'
import { inlineText } from './inline-text.ts'
import { coverPoints } from './styles.ts'
import { fontScale, lineCount } from './text-width.ts'

/** Most space between two groups; more would tear them apart. */
const WIDEST_GAP = twipsOfCm(5.5)
/** What the estimate of heights may be wrong by. */
const SAFETY = 0.94

/**
 * Twips of space before each block; undefined where the style's own is right.
 * Neighbours of one kind (a title's lines, a line of address) stay together as one group.
 */
export function coverSpacing(blocks: readonly Block[], context: Context): readonly (number | undefined)[] {
  const kinds = blocks.map(kindOf)
  const opens = blocks.map(
    (block, index) => index === 0 || (kinds[index] !== kinds[index - 1] && !isAside(block)),
  )
  const groups = opens.filter(Boolean).length
  const content = blocks.reduce((total, block) => total + blockHeight(block, context), 0)
  const free = Math.max(0, context.box.textHeight * SAFETY - content)
  const gap = Math.min(WIDEST_GAP, Math.floor(free / Math.max(groups, 1)))
  return opens.map((open, index) => (open ? (index === 0 ? Math.floor(gap / 2) : gap) : undefined))
}

/** A short form in brackets belongs to the title above it. */
const isAside = (block: Block): boolean =>
  block.type === 'paragraph' && inlineText(block.children).trimStart().startsWith('(')

const kindOf = (block: Block): string => (block.type === 'paragraph' ? block.role : block.type)

function blockHeight(block: Block, context: Context): number {
  if (block.type === 'picture') return twipsOfCm(block.heightCm) + 120
  if (block.type !== 'paragraph') return 400
  const points = coverPoints(context.page, block.role)
  const capitals =
    block.role === 'cover-title' ? inlineText(block.children).toUpperCase() : inlineText(block.children)
  const lines = lineCount(
    capitals,
    points * fontScale(context.page.font),
    pointsOfTwips(context.box.textWidth),
    true,
  )
  return twipsOfPoints(lines * points * 1.2 * 1.15 + 4)
}
