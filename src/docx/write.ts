/** Turns the document tree into a Word file: pure, and the same bytes for the same tree on any machine. */
import { Document, SectionType } from 'docx'
import type { List, ReportDocument, Section } from '../document/document.ts'
import { sectionChildren } from './blocks.ts'
import { cleanLine } from './clean-text.ts'
import { type Context, newContext } from './context.ts'
import { DIGEST_PROPERTY } from './digest.ts'
import { prepareTypeface, typefaceOf } from './font-widths.ts'
import { DEFAULT_TAB_STOP, pageBox, twipsOfCm } from './geometry.ts'
import { linkId } from './inlines.ts'
import { listReference, numberingDefinitions } from './list-numbers.ts'
import { listNumber } from './markup.ts'
import { DIGEST_PLACEHOLDER, type PageLayout, sealPackage } from './package.ts'
import { pageLayout } from './page-flow.ts'
import { pageFrames } from './page-frames.ts'
import { reportStyles, tableStyleXml } from './report-styles.ts'
import { slotParagraph, type Texts, withSlots } from './slots.ts'
import { writtenParts } from './written-parts.ts'
import { parseXml, type XmlElement } from './xml.ts'

export interface WriteOptions {
  /** `estimate` fills the contents with page numbers; `none` leaves them blank, which is faster. */
  readonly pageNumbers: 'estimate' | 'none'
  /** Further custom document properties, by name: what a caller wants to find again in the file. */
  readonly properties?: Readonly<Record<string, string>>
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
const HEADER_DISTANCE_CM = 1.25
const PAGE_NUMBER_FORMAT = { none: undefined, roman: 'lowerRoman', arabic: 'decimal' } as const

/**
 * The bytes of the Word file; the same tree gives the same bytes. Throws only where the library does not make what is
 * built on, which is a fault of the program.
 */
export async function writeDocx(document: ReportDocument, options: WriteOptions): Promise<Uint8Array> {
  const { meta, page } = document
  await prepareTypeface(page.font)
  const portrait = pageBox(page, 'portrait')
  const context = newContext(document, portrait, options.pageNumbers)
  const texts: Texts = []
  const sections = document.sections.map((section) =>
    sectionOptions(section, { ...context, box: pageBox(page, section.orientation) }, texts),
  )
  const { footnotes, lists, links, again, sized } = context.collected
  const word = new Document({
    title: cleanLine(meta.title),
    subject: cleanLine(meta.subject),
    creator: cleanLine(meta.author),
    lastModifiedBy: cleanLine(meta.author),
    keywords: meta.keywords.map(cleanLine).join('; '),
    customProperties: [
      { name: DIGEST_PROPERTY, value: DIGEST_PLACEHOLDER },
      ...Object.entries(options.properties ?? {}).map(([name, value]) => ({ name, value: cleanLine(value) })),
    ],
    features: { updateFields: false },
    defaultTabStop: DEFAULT_TAB_STOP,
    theme: { fonts: { headings: { latin: page.font }, body: { latin: page.font } } },
    externalStyles: tableStyleXml(),
    styles: reportStyles(page, portrait.textWidth, [...sized.values()]),
    numbering: { config: numberingDefinitions() },
    footnotes: Object.fromEntries(
      footnotes.map((_, index) => [String(index + 1), { children: [slotParagraph(index, 'FootnoteText')] }]),
    ),
    sections,
  })
  numberLists(word, lists)
  declareLinks(word, links)
  const layout = options.pageNumbers === 'estimate' ? layoutIn(page.font) : null
  return sealPackage(await writtenParts(word), { body: texts, footnotes, again }, meta.date, layout)
}

/** Each list counts for itself: the library is asked for their numbers in the order in which the text names them. */
function numberLists({ Numbering: numbering }: Document, lists: readonly List['marker'][]): void {
  lists.forEach((marker, index) => {
    numbering.createConcreteNumberingInstance(listReference(marker), index + 1)
    const number = numbering.ConcreteNumbering.at(-1)?.numId
    if (number !== listNumber(index + 1))
      throw new Error(`The library numbers list ${index + 1} as ${number}`)
  })
}

/** The text and its footnotes may link to any of the addresses. */
function declareLinks(word: Document, links: readonly string[]): void {
  links.forEach((href, index) => {
    for (const { Relationships: relationships } of [word.Document, word.FootNotes]) {
      relationships.addRelationship(linkId(index), HYPERLINK, href, 'External')
    }
  })
}

function layoutIn(font: string): PageLayout {
  return (part) => {
    const read = (path: string): XmlElement | null => {
      const xml = part(path)
      return xml === null ? null : parseXml(xml)
    }
    const styles = read('word/styles.xml')
    if (styles === null) throw new Error('The package has no styles')
    return pageLayout(
      { styles, numbering: read('word/numbering.xml'), footnotes: read('word/footnotes.xml') },
      typefaceOf(font),
    )
  }
}

function sectionOptions(
  section: Section,
  context: Context,
  texts: Texts,
): ConstructorParameters<typeof Document>[0]['sections'][number] {
  const { box } = context
  const format = PAGE_NUMBER_FORMAT[section.pageNumbers]
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library swaps the two for landscape itself.
        size: {
          width: Math.min(box.width, box.height),
          height: Math.max(box.width, box.height),
          orientation: section.orientation,
        },
        margin: {
          top: box.top,
          right: box.right,
          bottom: box.bottom,
          left: box.left,
          header: twipsOfCm(HEADER_DISTANCE_CM),
          footer: twipsOfCm(HEADER_DISTANCE_CM),
        },
        pageNumbers: {
          ...(section.restart === true ? { start: 1 } : {}),
          ...(format === undefined ? {} : { formatType: format }),
        },
      },
    },
    ...pageFrames(section, context),
    children: [...withSlots(sectionChildren(section, context), texts)],
  }
}
