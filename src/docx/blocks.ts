/** Blocks of the document tree as paragraphs and tables of Word, in order. */
import {
  BookmarkEnd,
  BookmarkStart,
  type FileChild,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
  Math as WordMath,
  type XmlComponent,
} from 'docx'
import { latexToMath } from 'docx/math'
import type {
  Block,
  Equation,
  Figure,
  Heading,
  Inline,
  List,
  Picture,
  Section,
  Table,
  Paragraph as TextParagraph,
} from '../document/document.ts'
import { balancedIndent } from './balance.ts'
import { captionParagraph, marked } from './captions.ts'
import { chartRuns } from './charts.ts'
import { cleanLine, drawingName } from './clean-text.ts'
import { APPENDIX_BOOKMARK, contentsBlocks } from './contents.ts'
import type { Context } from './context.ts'
import { coverSpacing } from './cover.ts'
import { field } from './fields.ts'
import { pixelsOfCm, pixelsOfTwips } from './geometry.ts'
import { inlineText } from './inline-text.ts'
import { gapRuns, inlineRuns } from './inlines.ts'
import { signatureBlocks } from './signatures.ts'
import {
  captionPoints,
  chapterPoints,
  coverPoints,
  FIRST_LINE_INDENT,
  headingStyle,
  LIST_STEP,
  listReference,
  PARAGRAPH_STYLE,
  SPACER_LINE,
  STYLE,
} from './styles.ts'
import { wordTable } from './tables.ts'
import { fontScale, lineCount } from './text-width.ts'
import { treeRuns } from './trees.ts'

/** Twips between a table and the text under it, where no "Sumber:" line stands between them. */
const AFTER_TABLE = 160
/** Twips above signatures that stand side by side. */
const BEFORE_SIGNATURES = 280
/** Points above a figure, between it and its caption, and to spare. */
const FIGURE_SPACING = 24
/** Bookmark numbers of the library count from 1. */
const APPENDIX_BOOKMARK_ID = 1_000_000

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

export function sectionChildren(section: Section, context: Context): readonly FileChild[] {
  const flow: Flow = { breakBefore: false, afterTable: false, atStart: true }
  const out: FileChild[] = []
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
    out.push(new Paragraph({ style: STYLE.spacer }))
  return out
}

/** About how tall a page's heading and the paragraphs under it are; 0 where anything else stands between. */
function heightAbove(blocks: readonly Block[], index: number, context: Context): number {
  const { fontSize, lineSpacing, font } = context.page
  const width = context.box.textWidth / 20
  let points = 0
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (block?.type !== 'heading' && block?.type !== 'paragraph') return 0
    const first = block.type === 'paragraph' && block.role === 'body' ? FIRST_LINE_INDENT / 20 : 0
    const lines = lineCount(inlineText(block.children), fontSize * fontScale(font), width - first)
    if (block.type === 'heading' && block.level === 1) {
      return Math.ceil((points + (lines + 1) * (fontSize + 2) * 1.35 + 18) * 20)
    }
    points += lines * fontSize * 1.15 * lineSpacing + 6
  }
  return 0
}

/** About how much room the caption of a figure takes below it, with the space around both. */
function captionHeight(figure: Figure, context: Context): number {
  const { page, box } = context
  const points = captionPoints(page)
  const text = `Gambar 0.00 ${inlineText(figure.caption ?? [])}`
  const lines = lineCount(text, points * fontScale(page.font), box.textWidth / 20, true)
  return Math.ceil((FIGURE_SPACING + lines * points * 1.15 * 1.05) * 20)
}

function writeBlock(
  block: Block,
  next: Block | undefined,
  context: Context,
  flow: Flow,
  place: Place,
  before?: number,
): readonly FileChild[] {
  const lead = (): Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'> => {
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
        new Paragraph({
          style: place.depth > 0 && block.role === 'body' ? STYLE.listText : PARAGRAPH_STYLE[block.role],
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
          ...(block.keepNext === true || introduces(next) ? { keepNext: true } : {}),
          ...lead(),
          children: [...trackedRuns(block, context)],
        }),
      ]
    case 'list':
      return listParagraphs(block, context, flow, place, lead)
    case 'table':
      return tableBlocks(block, context, flow, place, lead)
    case 'figure':
      return figureParagraphs(block, context, place, lead)
    case 'picture':
      return [
        new Paragraph({
          style: STYLE.figure,
          keepNext: false,
          ...lead(),
          children: [pictureRun(block, context)],
        }),
      ]
    case 'equation':
      return [equationParagraph(block, context, { ...indent, ...lead() })]
    case 'signature': {
      // Signatures side by side are a table and need room above; a single one has it.
      const lines = block.blocks.length > 1 ? breakLine(flow, BEFORE_SIGNATURES) : breakLine(flow)
      const children = signatureBlocks(block, context)
      flow.atStart = false
      flow.afterTable = block.blocks.length > 1
      return [...lines, ...children]
    }
    case 'contents': {
      const lines = breakLine(flow)
      const children = contentsBlocks(block, context)
      flow.atStart = false
      flow.afterTable = false
      return [...lines, ...children]
    }
    default:
      return block satisfies never
  }
}

/** A page break before a block that has no paragraph of its own to carry it, and room between two tables. */
function breakLine(flow: Flow, before = 0): readonly Paragraph[] {
  const breaks = flow.breakBefore && !flow.atStart
  if (!breaks && !flow.afterTable && before === 0) return []
  flow.breakBefore = false
  flow.afterTable = false
  return [
    new Paragraph({
      style: STYLE.spacer,
      ...(breaks ? { pageBreakBefore: true } : {}),
      // The style's line is said again, as spacing is one whole.
      ...(before > 0
        ? { keepNext: true, spacing: { before, line: SPACER_LINE, lineRule: LineRuleType.EXACT } }
        : {}),
    }),
  ]
}

/** The text of a paragraph, its letters set closer or wider where that makes its lines even. */
function trackedRuns(paragraph: TextParagraph, context: Context): readonly ParagraphChild[] {
  const characterSpacing = context.tracking.get(paragraph)
  return inlineRuns(paragraph.children, context, characterSpacing === undefined ? {} : { characterSpacing })
}

const isBlank = (inlines: readonly Inline[]): boolean =>
  inlineText(inlines).trim() === '' && inlines.every(({ type }) => type !== 'footnote')

/** What follows is only read together with this paragraph. */
const introduces = (next: Block | undefined): boolean =>
  next?.type === 'list' || next?.type === 'equation' || next?.type === 'signature'

function headingParagraph(
  heading: Heading,
  context: Context,
  flow: Flow,
  lead: () => Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>,
): Paragraph {
  // Its style begins a new page.
  if (heading.level === 1 || heading.kind === 'bab' || heading.kind === 'lampiran') flow.breakBefore = false
  flow.afterTable = false
  return new Paragraph({
    style: styleOf(heading),
    ...(isCentred(heading)
      ? balancedIndent(
          { children: heading.children, size: chapterPoints(context.page), capitals: true },
          context,
        )
      : {}),
    ...lead(),
    children: [
      ...appendixMark(heading, context, 'start'),
      ...headingText(heading, context),
      ...appendixMark(heading, context, 'end'),
    ],
  })
}

/** The title; above it the number of a chapter or appendix. The bookmark marks what a reference to it prints. */
function headingText(heading: Heading, context: Context): readonly ParagraphChild[] {
  const bookmark = context.bookmarks.get(heading.id)
  const mark = (children: readonly ParagraphChild[]): readonly ParagraphChild[] =>
    bookmark === undefined ? children : marked(bookmark, context, children)
  const text = inlineRuns(heading.children, context)
  const above = new TextRun({ break: 1 })
  switch (heading.kind) {
    case 'bab': {
      // "Bab III", shown in capitals by the style.
      const [word = '', number = ''] = context.labels.get(heading.id)?.text.split(' ') ?? []
      return [...mark([new TextRun(`${word} `), ...field(`SEQ ${word} \\* ROMAN`, number)]), above, ...text]
    }
    case 'lampiran':
      return [above, ...mark(text)]
    default:
      return mark(text)
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
function appendixMark(heading: Heading, context: Context, end: 'start' | 'end'): readonly ParagraphChild[] {
  if (heading.kind !== 'lampiran') return []
  const appendices = context.entries.filter((entry) => entry.lampiran)
  const edge = end === 'start' ? appendices[0] : appendices.at(-1)
  if (edge === undefined || edge.bookmark !== context.bookmarks.get(heading.id)) return []
  const mark =
    end === 'start'
      ? new BookmarkStart(APPENDIX_BOOKMARK, APPENDIX_BOOKMARK_ID)
      : new BookmarkEnd(APPENDIX_BOOKMARK_ID)
  // The library writes it as it writes any child; only its type of paragraph children leaves it out.
  return [mark as XmlComponent as ParagraphChild]
}

function listParagraphs(
  list: List,
  context: Context,
  flow: Flow,
  place: Place,
  lead: () => Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>,
): readonly FileChild[] {
  context.collected.lists += 1
  const numbering = {
    reference: listReference(list.marker),
    level: Math.min(place.depth, 4),
    instance: context.collected.lists,
  }
  const inner: Place = { depth: place.depth + 1, above: () => 0 }
  return list.items.flatMap((item) => {
    const [first, ...others] = item
    const paragraph = first?.type === 'paragraph' ? first : null
    const rest = paragraph === null ? item : others
    const numbered = new Paragraph({
      style: STYLE.listItem,
      numbering,
      ...(introduces(rest[0]) ? { keepNext: true } : {}),
      ...lead(),
      children: [...(paragraph === null ? [] : trackedRuns(paragraph, context))],
    })
    return [
      numbered,
      ...rest.flatMap((block, index) => writeBlock(block, rest[index + 1], context, flow, inner)),
    ]
  })
}

function tableBlocks(
  table: Table,
  context: Context,
  flow: Flow,
  place: Place,
  lead: () => Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>,
): readonly FileChild[] {
  const indent = LIST_STEP * place.depth
  const out: FileChild[] = []
  let pageBreakBefore = false
  if (table.caption !== null) {
    const { pageBreakBefore: breaks = false } = lead()
    out.push(captionParagraph(table, context, { keepNext: true, pageBreakBefore: breaks }))
  } else if (flow.afterTable) {
    // Two tables in a row would become one.
    out.push(new Paragraph({ style: STYLE.spacer, ...lead() }))
  } else {
    pageBreakBefore = lead().pageBreakBefore === true
  }
  out.push(wordTable(table, context, { indent, pageBreakBefore }))
  const source = table.source !== null && !isBlank(table.source) ? table.source : null
  flow.afterTable = source === null
  if (source !== null) out.push(sourceParagraph(source, context))
  return out
}

const sourceParagraph = (source: readonly Inline[], context: Context, centered = false): Paragraph =>
  new Paragraph({
    style: STYLE.source,
    ...(centered ? { alignment: 'center' as const } : {}),
    children: [...inlineRuns(source, context)],
  })

function figureParagraphs(
  figure: Figure,
  context: Context,
  place: Place,
  lead: () => Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>,
): readonly FileChild[] {
  const runs = figureRuns(figure, context, place.above)
  const source = figure.source !== null && !isBlank(figure.source) ? figure.source : null
  if (runs.length === 0) {
    return [
      new Paragraph({ style: STYLE.figure, ...lead(), children: [...gapRuns('[gambar tanpa data]')] }),
      captionParagraph(figure, context, { keepNext: false }),
    ]
  }
  return [
    ...runs.map(
      (run, index) =>
        new Paragraph({
          style: STYLE.figure,
          // The last drawing stays with its caption; the ones before it each fill about a page.
          ...(index < runs.length - 1 ? { keepNext: false } : {}),
          ...(index === 0 ? lead() : {}),
          children: [run],
        }),
    ),
    captionParagraph(figure, context, { keepNext: source !== null }),
    ...(source === null ? [] : [sourceParagraph(source, context, true)]),
  ]
}

function figureRuns(figure: Figure, context: Context, above: () => number): readonly ParagraphChild[] {
  const { content } = figure
  switch (content.type) {
    case 'chart':
      return chartRuns(figure, content.chart, context.box)
    case 'tree':
      return treeRuns(figure, content.roots, {
        box: context.box,
        font: context.page.font,
        above: above(),
        below: captionHeight(figure, context),
      })
    case 'image':
      return [pictureRun({ ...content, alt: figure.alt }, context)]
    default:
      return content satisfies never
  }
}

/** A picture, made smaller where it would not fit the page. */
function pictureRun(
  picture: Pick<Picture, 'data' | 'format' | 'widthCm' | 'heightCm' | 'alt'>,
  context: Context,
): ImageRun {
  const width = pixelsOfCm(picture.widthCm)
  const height = pixelsOfCm(picture.heightCm)
  const scale = Math.min(
    1,
    pixelsOfTwips(context.box.textWidth) / width,
    (pixelsOfTwips(context.box.textHeight) * 0.85) / height,
  )
  const alt = cleanLine(picture.alt)
  return new ImageRun({
    type: picture.format === 'png' ? 'png' : 'jpg',
    data: picture.data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: drawingName(alt), description: alt },
  })
}

/** Lines a formula is high, generously: a fraction has two and its bar, one inside another three. */
function equationLines(latex: string): number {
  const fractions = (latex.match(/\\[dt]?frac/g) ?? []).length
  const nested = /\\[dt]?frac\s*\{[^{}]*\\[dt]?frac/.test(latex)
  return nested ? 3.9 : fractions > 0 || /\\(sum|prod|int)/.test(latex) ? 2.8 : 1.4
}

/** Programs differ in how high they set a formula: a least height that is enough in all makes it the same. */
function equationParagraph(
  block: Equation,
  context: Context,
  options: Pick<IParagraphOptions, 'indent' | 'pageBreakBefore' | 'spacing'>,
): Paragraph {
  const line = Math.round(equationLines(block.latex) * context.page.fontSize * 20)
  return new Paragraph({
    style: STYLE.equation,
    ...options,
    spacing: { ...options.spacing, line, lineRule: LineRuleType.AT_LEAST },
    children: [...equation(block)],
  })
}

/** A formula; one that is not well formed is shown as a gap, as its author has to mend it. */
function equation({ latex }: Equation): readonly ParagraphChild[] {
  try {
    return [new WordMath({ children: latexToMath(latex) })]
  } catch {
    return gapRuns(`[rumus tidak terbaca: ${latex}]`)
  }
}
