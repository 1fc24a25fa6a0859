/** Signature blocks: kept on one page, with room to sign above the name. */
import type { Inline, Signature } from '../document/document.ts'
import type { Context } from './context.ts'
import { inlineRuns } from './inlines.ts'
import { type Markup, paragraph, table, tableCell, tableRow } from './markup.ts'
import { STYLE } from './styles.ts'

type SignatureBlock = Signature['blocks'][number]

/** Where a single block begins, as a share of the text width. */
const RIGHT_HALF = 0.48

export function signatureBlocks(signature: Signature, context: Context): Markup {
  const { blocks } = signature
  const [only] = blocks
  if (only === undefined) return ''
  if (blocks.length === 1) return paragraphs(only, context, Math.round(context.box.textWidth * RIGHT_HALF))
  const width = Math.floor(context.box.textWidth / blocks.length)
  // One row for each part, so that the names stand on one line however many lines come before them.
  const parts: readonly ((block: SignatureBlock) => readonly SignatureLine[])[] = [
    before,
    name,
    after,
  ].filter((part) => blocks.some((block) => part(block).length > 0))
  const rows = parts.map((part, index) => {
    const cells = blocks.map((block) =>
      tableCell({ width }, cellParagraphs(part(block), context, index === parts.length - 1)),
    )
    return tableRow({ whole: true }, cells.join(''))
  })
  return table({ widths: blocks.map(() => width), borders: 'none' }, rows.join(''))
}

interface SignatureLine {
  readonly children: readonly Inline[]
  readonly style: string
}

const before = (block: SignatureBlock): readonly SignatureLine[] =>
  block.before.map((children) => ({ children, style: STYLE.signature }))
const name = (block: SignatureBlock): readonly SignatureLine[] => [
  { children: block.name, style: STYLE.signatureName },
]
const after = (block: SignatureBlock): readonly SignatureLine[] =>
  block.after.map((children) => ({ children, style: STYLE.signature }))

function cellParagraphs(lines: readonly SignatureLine[], context: Context, last: boolean): Markup {
  const filled = lines.length === 0 ? [{ children: [], style: STYLE.signature }] : lines
  return filled
    .map(({ children, style }) =>
      paragraph(style, inlineRuns(children, context), last ? { keepNext: false } : {}),
    )
    .join('')
}

function paragraphs(block: SignatureBlock, context: Context, left: number): Markup {
  const lines = [...before(block), ...name(block), ...after(block)]
  return lines
    .map(({ children, style }, index) =>
      paragraph(style, inlineRuns(children, context), {
        indent: { left },
        ...(index === lines.length - 1 ? { keepNext: false } : {}),
        ...(index === 0 ? { spacing: { before: 360 } } : {}),
      }),
    )
    .join('')
}
