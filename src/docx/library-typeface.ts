/** Measures fonts that have no table of their own: the widths and heights the docx library knows of them. */
import { Document, Paragraph, TextRun } from 'docx'
import { layoutDocument } from 'docx/layout'
import { byFace, CHARACTERS, FACES, type Typeface, typefaceBy } from './typeface.ts'

const REPEATS = 40
const PROBE_POINTS = 10
const POINTS_PER_PIXEL = 72 / 96

/** The library's own widths, read off a page it lays out: a line of each character in each face. */
export function libraryTypeface(font: string): Typeface {
  const lines = FACES.flatMap((face) => CHARACTERS.map((character) => ({ face, character })))
  const document = new Document({
    sections: [
      {
        properties: { page: { size: { width: 20000, height: 31000 } } },
        children: lines.map(
          ({ face, character }) =>
            new Paragraph({
              children: [
                new TextRun({
                  // Framed, as spaces at the end of a line are not measured.
                  text: `.${character.repeat(REPEATS)}.`,
                  font,
                  size: PROBE_POINTS * 2,
                  bold: face === 'bold' || face === 'boldItalic',
                  italics: face === 'italic' || face === 'boldItalic',
                }),
              ],
            }),
        ),
      },
    ],
  })
  const laidOut = layoutDocument(document, { guess: true }).pages.flatMap((page) =>
    page.body.map((block) => (block.type === 'paragraph' ? block.lines[0] : undefined)),
  )
  const measured = laidOut.map((line) => line?.textWidth ?? 0)
  const tables = byFace(() => new Map<string, number>())
  const em = (pixels: number): number => (pixels * POINTS_PER_PIXEL * 1000) / PROBE_POINTS
  for (const face of FACES) {
    const dot =
      em(measured[lines.findIndex((line) => line.face === face && line.character === '.')] ?? 0) /
      (REPEATS + 2)
    lines.forEach((line, index) => {
      if (line.face === face) tables[face].set(line.character, (em(measured[index] ?? 0) - 2 * dot) / REPEATS)
    })
  }
  return typefaceBy(tables, em(laidOut[0]?.height ?? 0) / 1000)
}
