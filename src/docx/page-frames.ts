/** Headers and footers: office and title above, page number below, DRAF across the page of a draft. */
import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Section } from '../document/document.ts'
import { cleanLine } from './clean-text.ts'
import type { Context } from './context.ts'
import { pageBox, pointsOfTwips } from './geometry.ts'
import { STYLE } from './styles.ts'
import { fontScale, textWidth } from './text-width.ts'

const HEADER_POINTS = [9, 8, 7] as const

export function pageFrames(section: Section, context: Context): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { meta } = context.document
  const bare = section.kind === 'cover'
  const mark: readonly ParagraphChild[] = meta.draft
    ? [
        new TextWatermark({
          text: 'DRAF',
          font: context.page.font,
          color: 'CFCFCF',
          opacity: 0.5,
          width: 400,
          height: 150,
        }),
      ]
    : []
  return {
    headers: {
      default: new Header({ children: [bare ? bareParagraph(mark) : headerParagraph(context, mark)] }),
    },
    footers: {
      default: new Footer({
        children: [
          bare || section.pageNumbers === 'none'
            ? bareParagraph([])
            : new Paragraph({
                style: STYLE.footer,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
        ],
      }),
    },
  }
}

/** A section without a header of its own would take that of the section before it. */
const bareParagraph = (children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style: STYLE.spacer, children: [...children] })

function headerParagraph(context: Context, mark: readonly ParagraphChild[]): Paragraph {
  const { page, box } = context
  const { header } = context.document.meta
  const right = cleanLine(header.right)
  const room = pointsOfTwips(box.textWidth)
  const ways = header.left.flatMap((words) =>
    HEADER_POINTS.map((points) => ({ left: cleanLine(words), points })),
  )
  const { left, points } = ways.find(
    (way) => textWidth(`${way.left}      ${right}`, way.points * fontScale(page.font)) <= room,
  ) ??
    ways.at(-1) ?? { left: '', points: HEADER_POINTS[0] }
  const format = points === HEADER_POINTS[0] ? {} : { size: points * 2 }
  const portrait = pageBox(page, 'portrait').textWidth
  return new Paragraph({
    style: STYLE.header,
    ...(box.textWidth === portrait
      ? {}
      : {
          tabStops: [
            { type: 'clear' as const, position: portrait },
            { type: 'right' as const, position: box.textWidth },
          ],
        }),
    children: [
      ...mark,
      new TextRun({ ...format, text: left }),
      new TextRun({ children: [new Tab()] }),
      new TextRun({ ...format, text: right }),
    ],
  })
}
