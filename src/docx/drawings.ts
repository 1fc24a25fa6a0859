/** Charts, trees, pictures and formulas, each in a paragraph of its own: trees as text, the others by the library. */
import { type FileChild, ImageRun, Paragraph, type ParagraphChild, Math as WordMath } from 'docx'
import { latexToMath } from 'docx/math'
import type { Equation, Figure, Picture } from '../document/document.ts'
import { chartRuns } from './charts.ts'
import { cleanLine, drawingName } from './clean-text.ts'
import type { Context } from './context.ts'
import { pixelsOfCm, pixelsOfTwips, pointsOfTwips } from './geometry.ts'
import { inlineText } from './inline-text.ts'
import { gapRuns } from './inlines.ts'
import { type Markup, type ParagraphOptions, paragraph } from './markup.ts'
import { captionPoints, STYLE } from './styles.ts'
import { fontScale, lineCount } from './text-width.ts'
import { treeRuns } from './trees.ts'

/** Points above a figure, between it and its caption, and to spare. */
const FIGURE_SPACING = 24

type DrawnOptions = Pick<ParagraphOptions, 'keepNext' | 'pageBreakBefore' | 'spacing' | 'indent'>
/** A drawing as text, or one of the library. */
type Drawing = Markup | ParagraphChild

const drawn = (style: string, drawing: Drawing, options: DrawnOptions): Markup | FileChild =>
  typeof drawing === 'string'
    ? paragraph(style, drawing, options)
    : new Paragraph({ style, ...options, children: [drawing] })

/**
 * The drawings of a figure, one under the other; none where it has no data. `above`: twips of the page that are taken by
 * what stands above it, 0 where that is not known.
 */
export function figureDrawings(
  figure: Figure,
  context: Context,
  above: () => number,
  lead: () => DrawnOptions,
): readonly (Markup | FileChild)[] {
  const drawings = drawingsOf(figure, context, above)
  return drawings.map((drawing, index) =>
    drawn(STYLE.figure, drawing, {
      // The last drawing stays with its caption; the ones before it each fill about a page.
      ...(index < drawings.length - 1 ? { keepNext: false } : {}),
      ...(index === 0 ? lead() : {}),
    }),
  )
}

export const pictureDrawing = (picture: Picture, context: Context, lead: DrawnOptions): Markup | FileChild =>
  drawn(STYLE.figure, pictureRun(picture, context), { keepNext: false, ...lead })

/** About how much room the caption of a figure takes below it, with the space around both. */
function captionHeight(figure: Figure, context: Context): number {
  const { page, box } = context
  const points = captionPoints(page)
  const text = `Gambar 0.00 ${inlineText(figure.caption)}`
  const lines = lineCount(text, points * fontScale(page.font), pointsOfTwips(box.textWidth), true)
  return Math.ceil((FIGURE_SPACING + lines * points * 1.15 * 1.05) * 20)
}

function drawingsOf(figure: Figure, context: Context, above: () => number): readonly Drawing[] {
  const { content } = figure
  switch (content.type) {
    case 'chart':
      return chartRuns(figure, content.chart, context.box)
    case 'tree':
      return treeRuns(
        figure,
        content.roots,
        {
          box: context.box,
          font: context.page.font,
          above: above(),
          below: captionHeight(figure, context),
        },
        () => {
          context.collected.shapes += 1
          return context.collected.shapes
        },
      )
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

/**
 * Programs differ in how high they set a formula: a least height that is enough in all makes it the same. One that is
 * not well formed is shown as a gap, as its author has to mend it.
 */
export function equationDrawing(
  { latex }: Equation,
  context: Context,
  options: DrawnOptions,
): FileChild | Markup {
  const line = Math.round(equationLines(latex) * context.page.fontSize * 20)
  return drawn(STYLE.equation, formula(latex), {
    ...options,
    spacing: { ...options.spacing, line, lineRule: 'atLeast' },
  })
}

function formula(latex: string): Drawing {
  try {
    return new WordMath({ children: latexToMath(latex) })
  } catch {
    return gapRuns(`[rumus tidak terbaca: ${latex}]`)
  }
}
