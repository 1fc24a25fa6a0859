/** Blocks of the document tree as paragraphs, tables and drawings of Word, in order. */
import type {
  Block,
  Figure,
  Heading,
  Inline,
  List,
  Section,
  Table,
  Paragraph as TextParagraph,
} from '../document/document.ts'
import { balancedIndent } from './balance.ts'
import { captionParagraph, marked } from './captions.ts'
import { APPENDIX_BOOKMARK, contentsBlocks } from './contents.ts'
import type { Context, Entry } from './context.ts'
import { coverSpacing } from './cover.ts'
import { equationDrawing, figureDrawings, pictureDrawing } from './drawings.ts'
import { pointsOfTwips } from './geometry.ts'
import { inlineText } from './inline-text.ts'
import { gapRuns, inlineRuns, textRuns } from './inlines.ts'
import {
  bookmarkEnd,
  bookmarkStart,
  field,
  LINE_BREAK,
  type Markup,
  type ParagraphOptions,
  paragraph,
  run,
} from './markup.ts'
import { signatureBlocks } from './signatures.ts'
import type { Written } from './slots.ts'
import {
  chapterPoints,
  coverPoints,
  FIRST_LINE_INDENT,
  headingStyle,
  LIST_STEP,
  PARAGRAPH_STYLE,
  SPACER_LINE,
  STYLE,
} from './styles.ts'
import { wordTable } from './tables.ts'
import { fontScale, lineCount } from './text-width.ts'

/** What the blocks before hand on to the first paragraph of a block. */
type Lead = Pick<ParagraphOptions, 'pageBreakBefore' | 'spacing'>

/** Twips between a table and the text under it, where no "Sumber:" line stands between them. */
const AFTER_TABLE = 160
/** Twips above signatures that stand side by side. */
const BEFORE_SIGNATURES = 280

/** What the paragraph about to be written inherits from the blocks before it. */
interface Flow {
  breakBefore: boolean
  afterTable: boolean
  /** Nothing has been written in this section yet. */
  atStart: boolean
}

interface Place {
  /** Depth of the list around the block, 0 outside of one. */
  readonly depth: number
  /** Twips from the top of the page, as far as they are known: below a heading that begins a page. */
  readonly above: () => number
}

export function sectionChildren(section: Section, context: Context): readonly Written[] {
  const flow: Flow = { breakBefore: false, afterTable: false, atStart: true }
  const out: Written[] = []
  const spacing = section.kind === 'cover' ? coverSpacing(section.blocks, context) : []
  section.blocks.forEach((block, index) => {
    const before = spacing[index]
    const next = section.blocks[index + 1]
    out.push(
      ...writeBlock(
        block,
        next,
        context,
        flow,
        { depth: 0, above: () => heightAbove(section.blocks, index, context) },
        before,
      ),
    )
  })
  // The section's properties go into its last paragraph: after a table that has to be one that takes no room, and
  // after contents one outside of their field.
  const ends = section.blocks.at(-1)?.type
  // A program that reads the numbers of a section's last paragraph late would refer to a figure without its number.
  if (flow.afterTable || ends === 'contents' || ends === 'figure' || out.length === 0)
    out.push(paragraph(STYLE.spacer, ''))
  return out
}

/** About how tall a page's heading and the paragraphs under it are; 0 where anything else stands between. */
function heightAbove(blocks: readonly Block[], index: number, context: Context): number {
  const { fontSize, lineSpacing, font } = context.page
  const width = pointsOfTwips(context.box.textWidth)
  let points = 0
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (block?.type !== 'heading' && block?.type !== 'paragraph') return 0
    const first = block.type === 'paragraph' && block.role === 'body' ? pointsOfTwips(FIRST_LINE_INDENT) : 0
    const lines = lineCount(inlineText(block.children), fontSize * fontScale(font), width - first)
    if (block.type === 'heading' && block.level === 1) {
      return Math.ceil((points + (lines + 1) * (fontSize + 2) * 1.35 + 18) * 20)
    }
    points += lines * fontSize * 1.15 * lineSpacing + 6
  }
  return 0
}

function writeBlock(
  block: Block,
  next: Block | undefined,
  context: Context,
  flow: Flow,
  place: Place,
  before?: number,
): readonly Written[] {
  const lead = (): Lead => {
    const options = {
      ...(flow.breakBefore && !flow.atStart ? { pageBreakBefore: true } : {}),
      ...(before !== undefined
        ? { spacing: { before } }
        : flow.afterTable
          ? { spacing: { before: AFTER_TABLE } }
          : {}),
    }
    flow.breakBefore = false
    flow.afterTable = false
    flow.atStart = false
    return options
  }
  const indent = place.depth > 0 ? { indent: { left: LIST_STEP * place.depth } } : {}
  switch (block.type) {
    case 'page-break':
      flow.breakBefore = true
      return []
    case 'heading':
      return [headingParagraph(block, context, flow, lead)]
    case 'paragraph':
      // Space is the business of styles.
      if (isBlank(block.children)) return []
      return [
        paragraph(
          place.depth > 0 && block.role === 'body' ? STYLE.listText : PARAGRAPH_STYLE[block.role],
          trackedRuns(block, context),
          {
            ...indent,
            ...(block.role === 'cover-title' || block.role === 'cover-text'
              ? balancedIndent(
                  {
                    children: block.children,
                    size: coverPoints(context.page, block.role),
                    capitals: block.role === 'cover-title',
                  },
                  context,
                )
              : {}),
            ...(block.keepNext === true || announces(block) || introduces(next) ? { keepNext: true } : {}),
            ...lead(),
          },
        ),
      ]
    case 'list':
      return listParagraphs(block, context, flow, place, lead)
    case 'table':
      return tableBlocks(block, next, context, flow, place, lead)
    case 'figure':
      return figureBlocks(block, context, place, lead)
    case 'picture':
      return [pictureDrawing(block, context, lead())]
    case 'equation':
      return [equationDrawing(block, context, { ...indent, ...lead() })]
    case 'signature': {
      // Signatures side by side are a table and need room above; a single one has it.
      const before = block.blocks.length > 1 ? BEFORE_SIGNATURES : 0
      const lines = breakLine(flow, { before, keepNext: true })
      const children = signatureBlocks(block, context)
      flow.atStart = false
      flow.afterTable = block.blocks.length > 1
      return [...lines, children]
    }
    case 'contents': {
      const lines = breakLine(flow)
      const children = contentsBlocks(block, context)
      flow.atStart = false
      flow.afterTable = false
      return [...lines, children]
    }
    default:
      return block satisfies never
  }
}

/** A page break before a block that has no paragraph of its own to carry it, and room between two tables. */
function breakLine(
  flow: Flow,
  { before = 0, keepNext = false }: { readonly before?: number; readonly keepNext?: boolean } = {},
): readonly Markup[] {
  const breaks = flow.breakBefore && !flow.atStart
  if (!breaks && !flow.afterTable && before === 0) return []
  flow.breakBefore = false
  flow.afterTable = false
  return [
    paragraph(STYLE.spacer, '', {
      ...(breaks ? { pageBreakBefore: true } : {}),
      // The style's line is said again, as spacing is one whole.
      ...(keepNext ? { keepNext: true } : {}),
      ...(before > 0 ? { spacing: { before, line: SPACER_LINE, lineRule: 'exact' } } : {}),
    }),
  ]
}

/** The text of a paragraph, its letters set closer or wider where that makes its lines even. */
function trackedRuns(paragraph: TextParagraph, context: Context): Markup {
  const characterSpacing = context.tracking.get(paragraph)
  return inlineRuns(paragraph.children, context, characterSpacing === undefined ? {} : { characterSpacing })
}

const isBlank = (inlines: readonly Inline[]): boolean =>
  inlineText(inlines).trim() === '' && inlines.every(({ type }) => type !== 'footnote')

/** A paragraph that ends in a colon is read together with what follows. */
const announces = ({ children }: TextParagraph): boolean => inlineText(children).trimEnd().endsWith(':')

/** What follows is only read together with this paragraph. */
const introduces = (next: Block | undefined): boolean =>
  next?.type === 'list' || next?.type === 'equation' || next?.type === 'signature'

function headingParagraph(heading: Heading, context: Context, flow: Flow, lead: () => Lead): Markup {
  // Its style begins a new page.
  if (heading.level === 1 || heading.kind === 'bab' || heading.kind === 'lampiran') flow.breakBefore = false
  flow.afterTable = false
  const indent = isCentred(heading)
    ? balancedIndent(
        { children: heading.children, size: chapterPoints(context.page), capitals: true },
        context,
      )
    : {}
  const options = { ...indent, ...lead() }
  const content =
    appendixStart(heading, context) + headingText(heading, context) + appendixEnd(heading, context)
  return paragraph(styleOf(heading), content, options)
}

/** The title; above it the number of a chapter or appendix. The bookmark marks what a reference to it prints. */
function headingText(heading: Heading, context: Context): Markup {
  const bookmark = context.bookmarks.get(heading.id)
  const mark = (content: Markup): Markup =>
    bookmark === undefined ? content : marked(bookmark, context, content)
  const title = inlineRuns(heading.children, context)
  const above = run(LINE_BREAK)
  switch (heading.kind) {
    case 'bab': {
      // "Bab III", shown in capitals by the style.
      const [word = '', number = ''] = context.labels.get(heading.id)?.text.split(' ') ?? []
      return mark(textRuns(`${word} `) + field(`SEQ ${word} \\* ROMAN`, number)) + above + title
    }
    case 'lampiran':
      return above + mark(title)
    default:
      return mark(title)
  }
}

const isCentred = ({ kind, level }: Heading): boolean =>
  kind === 'bab' || kind === 'lampiran' || (kind === 'plain' && level === 1)

function styleOf(heading: Heading): string {
  switch (heading.kind) {
    case 'bab':
      return headingStyle(1)
    case 'lampiran':
      return STYLE.appendixHeading
    case 'numbered':
      return headingStyle(Math.max(heading.level, 2))
    case 'plain':
      return heading.level === 1 ? STYLE.frontHeading : STYLE.plainHeading
    default:
      return heading.kind satisfies never
  }
}

/** The bookmark from the first appendix to the last, which the list of appendices is made from. */
function appendixStart(heading: Heading, context: Context): Markup {
  const { collected, entries } = context
  const first = entries.find((entry) => entry.lampiran)
  if (!isAppendix(heading, first, context)) return ''
  const id = collected.bookmarked.size + 1
  collected.bookmarked.set(APPENDIX_BOOKMARK, id)
  return bookmarkStart(APPENDIX_BOOKMARK, id)
}

function appendixEnd(heading: Heading, context: Context): Markup {
  const id = context.collected.bookmarked.get(APPENDIX_BOOKMARK)
  const last = context.entries.findLast((entry) => entry.lampiran)
  return id !== undefined && isAppendix(heading, last, context) ? bookmarkEnd(id) : ''
}

const isAppendix = (heading: Heading, entry: Entry | undefined, context: Context): boolean =>
  heading.kind === 'lampiran' && entry !== undefined && entry.bookmark === context.bookmarks.get(heading.id)

function listParagraphs(
  list: List,
  context: Context,
  flow: Flow,
  place: Place,
  lead: () => Lead,
): readonly Written[] {
  context.collected.lists.push(list.marker)
  const numbering = { id: context.collected.lists.length, level: Math.min(place.depth, 4) }
  const inner: Place = { depth: place.depth + 1, above: () => 0 }
  const out: Written[] = []
  for (const item of list.items) {
    const [first, ...others] = item
    const text = first?.type === 'paragraph' ? first : null
    const rest = text === null ? item : others
    const options = { ...(introduces(rest[0]) ? { keepNext: true } : {}), ...lead() }
    const content = text === null ? '' : trackedRuns(text, context)
    out.push(paragraph(STYLE.listItem, content, { list: numbering, ...options }))
    for (const [index, block] of rest.entries())
      out.push(...writeBlock(block, rest[index + 1], context, flow, inner))
  }
  return out
}

function tableBlocks(
  table: Table,
  next: Block | undefined,
  context: Context,
  flow: Flow,
  place: Place,
  lead: () => Lead,
): readonly Written[] {
  const indent = LIST_STEP * place.depth
  const out: Written[] = []
  let pageBreakBefore = false
  if (table.caption !== null) {
    const { pageBreakBefore: breaks = false } = lead()
    out.push(captionParagraph(table, context, { keepNext: true, pageBreakBefore: breaks }))
  } else if (flow.afterTable) {
    // Two tables in a row would become one.
    out.push(paragraph(STYLE.spacer, '', lead()))
  } else {
    pageBreakBefore = lead().pageBreakBefore === true
  }
  // Nobody signs a page of nothing else.
  const signed = next?.type === 'signature'
  out.push(wordTable(table, context, { indent, pageBreakBefore, keepNext: signed }))
  const source = table.source !== null && !isBlank(table.source) ? table.source : null
  flow.afterTable = source === null
  if (source !== null) out.push(sourceParagraph(source, context, signed ? { keepNext: true } : {}))
  return out
}

const sourceParagraph = (
  source: readonly Inline[],
  context: Context,
  options: Pick<ParagraphOptions, 'alignment' | 'keepNext'> = {},
): Markup => paragraph(STYLE.source, inlineRuns(source, context), options)

function figureBlocks(figure: Figure, context: Context, place: Place, lead: () => Lead): readonly Written[] {
  const drawings = figureDrawings(figure, context, place.above, lead)
  if (drawings.length === 0) {
    return [
      paragraph(STYLE.figure, gapRuns('[gambar tanpa data]'), lead()),
      captionParagraph(figure, context),
    ]
  }
  const source = figure.source !== null && !isBlank(figure.source) ? figure.source : null
  return [
    ...drawings,
    captionParagraph(figure, context, source === null ? {} : { keepNext: true }),
    ...(source === null ? [] : [sourceParagraph(source, context, { alignment: 'center' })]),
  ]
}
