/** Places in the library's document that take the text written beside it, once the library has written its own part. */
import { BuilderElement, type FileChild, Paragraph, type ParagraphChild } from 'docx'
import type { Written } from './blocks.ts'
import type { Markup } from './markup.ts'

const PLACE = /<w:slot w:n="(\d+)"\/>/g
/** A place for paragraphs and tables; the properties of the section that ends there go into its last paragraph. */
const BLOCK_PLACE =
  /<w:p>(?:<w:pPr>(<w:sectPr>(?:(?!<\/w:p>).)*<\/w:sectPr>)<\/w:pPr>)?<w:slot w:n="(\d+)"\/><\/w:p>/gs

/** An element no text of a workbook can make, as its brackets are escaped. */
const slot = (index: number): BuilderElement<{ n: number }> =>
  new BuilderElement({ name: 'w:slot', attributes: { n: { key: 'w:n', value: index } } })

/** The drawings in their order, with a place between them for each stretch of text, which is put into `texts`. */
export function withSlots(written: readonly Written[], texts: Markup[]): readonly FileChild[] {
  const children: FileChild[] = []
  let stretch: Markup[] = []
  const close = (): void => {
    if (stretch.length === 0) return
    children.push(slotParagraph(texts.push(stretch.join('')) - 1))
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

export const fillBlocks = (xml: string, texts: readonly Markup[]): string =>
  xml.replace(BLOCK_PLACE, (_, section: string | undefined, index: string) => {
    const blocks = texts[Number(index)] ?? ''
    return section === undefined ? blocks : endSection(blocks, section)
  })

function endSection(blocks: Markup, section: Markup): Markup {
  const end = blocks.indexOf('</w:pPr>', blocks.lastIndexOf('<w:p>'))
  return blocks.slice(0, end) + section + blocks.slice(end)
}
