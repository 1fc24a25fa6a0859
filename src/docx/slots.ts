/** Places in the library's document that take the text written beside it, once the library has written its own part. */
import { BuilderElement, type FileChild, Paragraph, type ParagraphChild } from 'docx'
import type { Markup } from './markup.ts'

/** What is written where the contents await a page number. */
export const PAGE_PLACEHOLDER = '#'

const PLACE = /<w:slot w:n="(\d+)"\/>/g
/** A place for paragraphs and tables; the properties of the section that ends there go into its last paragraph. */
const BLOCK_PLACE =
  /<w:p>(?:<w:pPr>(<w:sectPr>(?:(?!<\/w:p>).)*<\/w:sectPr>)<\/w:pPr>)?<w:slot w:n="(\d+)"\/><\/w:p>/gs

/** Text as XML, or a drawing of the library. */
export type Written = Markup | FileChild

/** The blocks of each place, by its number. */
export type Texts = Markup[][]

/** An element no text of a workbook can make, as its brackets are escaped. */
const slot = (index: number): BuilderElement<{ n: number }> =>
  new BuilderElement({ name: 'w:slot', attributes: { n: { key: 'w:n', value: index } } })

/** The drawings in their order, with a place between them for each stretch of text, which is put into `texts`. */
export function withSlots(written: readonly Written[], texts: Texts): readonly FileChild[] {
  const children: FileChild[] = []
  let stretch: Markup[] = []
  const close = (): void => {
    if (stretch.length === 0) return
    children.push(slotParagraph(texts.push(stretch) - 1))
    stretch = []
  }
  for (const one of written) {
    if (typeof one === 'string') stretch.push(one)
    else {
      close()
      children.push(one)
    }
  }
  close()
  return children
}

/** A paragraph with a place for runs. */
export function slotParagraph(index: number, style?: string): Paragraph {
  // The library writes any element; only its type of paragraph children leaves this one out.
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    children: [slot(index) as ParagraphChild],
  })
}

export const fillRuns = (xml: string, texts: readonly Markup[]): string =>
  xml.replace(PLACE, (_, index: string) => texts[Number(index)] ?? '')

/** The part in pieces: a long report is never one string. */
export function fillBlocks(xml: string, texts: Texts): Markup[] {
  const pieces: Markup[] = []
  let from = 0
  for (const match of xml.matchAll(BLOCK_PLACE)) {
    pieces.push(xml.slice(from, match.index))
    from = match.index + match[0].length
    const [, section, index] = match
    const blocks = texts[Number(index)] ?? []
    for (const block of blocks) pieces.push(block)
    const last = pieces.at(-1)
    if (section !== undefined && last !== undefined) pieces[pieces.length - 1] = endSection(last, section)
  }
  pieces.push(xml.slice(from))
  return pieces
}

function endSection(block: Markup, section: Markup): Markup {
  const end = block.indexOf('</w:pPr>', block.lastIndexOf('<w:p>'))
  return block.slice(0, end) + section + block.slice(end)
}
