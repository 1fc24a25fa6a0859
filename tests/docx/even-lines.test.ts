/** Justified paragraphs come to the same number of lines with and without Word's squeezing of spaces. */
import { describe, expect, it } from 'vitest'
import type { Block, Paragraph, ReportDocument } from '../../src/document/document.ts'
import { evenLines } from '../../src/docx/even-lines.ts'
import { prepareTypeface, textMeasureFor, typefaceOf } from '../../src/docx/font-widths.ts'
import { reportFixture, text } from './report-fixture.ts'

const paragraph = (value: string, role: Paragraph['role'] = 'plain'): Paragraph => ({
  type: 'paragraph',
  role,
  children: [text(value)],
})
/** A page whose text is `width` centimetres wide. */
const pageOf = (width: number, ...blocks: readonly Block[]): ReportDocument => ({
  ...reportFixture(),
  page: {
    paper: 'A4',
    marginsCm: { top: 2, bottom: 2, left: 0, right: 21 - width },
    font: 'Times New Roman',
    fontSize: 10,
    lineSpacing: 1,
  },
  sections: [{ kind: 'body', orientation: 'portrait', pageNumbers: 'arabic', blocks }],
})

describe('textMeasureFor', () => {
  it('knows Times New Roman', () => {
    const measure = textMeasureFor('Times New Roman')
    // Times: a 444, i 278, space 250 thousandths; its bold a 500. At 10 points, to a twentieth of a point.
    expect(measure('a', 10, false, false)).toBeCloseTo(4.44, 1)
    expect(measure('iii', 10, false, false)).toBeCloseTo(8.34, 1)
    expect(measure(' ', 10, false, false)).toBeCloseTo(2.5, 1)
    expect(measure('a', 10, true, false)).toBeCloseTo(5, 1)
    expect(measure('\u00e1', 10, false, false)).toBeCloseTo(4.44, 1)
  })

  it('has the library measure other fonts', async () => {
    // Liberation Serif is as wide as Times New Roman, which has a table; this one has to be measured.
    await prepareTypeface('Liberation Serif')
    await prepareTypeface('Calibri')
    const measured = textMeasureFor('Liberation Serif')
    const known = textMeasureFor('Times New Roman')
    for (const [bold, italic] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const sample = 'Laporan Kinerja 2.022 (100%) dan lain-lain'
      expect(measured(sample, 12, bold, italic)).toBeCloseTo(known(sample, 12, bold, italic), 0)
    }
    // Carlito, as wide and high as Calibri: a figure is 1038 of 2048 units, a line 2500.
    const { measure, lineHeight } = typefaceOf('Calibri')
    expect(measure('00', 10, false, false)).toBeCloseTo(10.14, 1)
    expect(lineHeight).toBeCloseTo(1.2207, 2)
  })

  it('knows Bookman Old Style by its own table', () => {
    // URW Bookman Light: figures 620 thousandths.
    expect(textMeasureFor('Bookman Old Style')('0123', 10, false, false)).toBeCloseTo(24.8)
  })
})

describe('evenLines', () => {
  // Ten words of "aaaa" (17.76 points) and nine spaces (2.5) are 200.1 points.
  const ten = Array.from({ length: 10 }, () => 'aaaa').join(' ')

  it('leaves a paragraph alone where nothing can be squeezed', () => {
    // 7.5 cm are 212.6 points: all ten fit with more to spare than an estimate can be wrong by.
    expect(evenLines(pageOf(7.5, paragraph(ten)), new Map()).size).toBe(0)
  })

  it('sets letters closer or wider where Word would take in one more word', () => {
    // 6.95 cm are 197 points: ten words are 3.1 over, 0.34 of each of nine spaces of 2.5, 14 percent: Word squeezes,
    // as nine words would leave 17.2 points for eight spaces, 2.1 each, more than twice 0.34. Others break the line.
    const squeezed = paragraph(ten)
    const tracking = evenLines(pageOf(6.95, squeezed), new Map()).get(squeezed)
    expect(tracking).toBeDefined()
    expect(Math.abs(tracking ?? 0)).toBeLessThanOrEqual(8)
  })

  it('leaves alone what is not justified', () => {
    expect(evenLines(pageOf(6.95, paragraph(ten, 'center')), new Map()).size).toBe(0)
  })

  it('looks into lists, which are narrower', () => {
    // A list stands in by 0.75 cm: 7.7 cm leave the 6.95 of the case above.
    const item = paragraph(ten)
    const list: Block = { type: 'list', marker: 'bullet', items: [[item]] }
    expect(evenLines(pageOf(7.7, list), new Map()).has(item)).toBe(true)
  })
})
