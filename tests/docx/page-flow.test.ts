/** Pages of small files worked out by hand: what stays together, what may be broken, what repeats. */
import { describe, expect, it } from 'vitest'
import { type LaidOut, pageLayout } from '../../src/docx/page-flow.ts'
import { parseXml } from '../../src/docx/xml.ts'

/** Every letter half as wide as the type is high, lines as high as the type: 10 points = 200 twips. */
const TYPEFACE = {
  measure: (text: string, size: number) => (text.length * size) / 2,
  lineHeight: 1,
  rounded: new Map(),
}
const STYLES =
  '<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>'
/** 2000 twips of text: ten lines of twenty letters. */
const SECTION =
  '<w:sectPr><w:pgSz w:w="3000" w:h="4000"/><w:pgMar w:top="1000" w:bottom="1000" w:left="500" w:right="500" w:header="0" w:footer="0"/><w:pgNumType w:start="1"/></w:sectPr>'

/** The bookmarks' pages; the text may come in pieces. */
function pages(
  body: string | readonly string[],
  footnotes: string | null = null,
): Readonly<Record<string, string>> {
  return Object.fromEntries(laidOut(body, footnotes).pages)
}

function laidOut(body: string | readonly string[], footnotes: string | null = null): LaidOut {
  const layOut = pageLayout(
    { styles: parseXml(STYLES), numbering: null, footnotes: footnotes === null ? null : parseXml(footnotes) },
    TYPEFACE,
  )
  const pieces = typeof body === 'string' ? [body] : body
  return layOut(['<w:document><w:body>', ...pieces, `${SECTION}</w:body></w:document>`])
}

const mark = (name: string): string => `<w:bookmarkStart w:name="${name}"/>`
/** A paragraph of so many lines: words of eighteen letters, one a line. */
const lines = (count: number, properties = '', name = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${name === '' ? '' : mark(name)}<w:r><w:t>${Array.from({ length: count }, () => 'a'.repeat(18)).join(' ')}</w:t></w:r></w:p>`
const KEEP = '<w:keepNext/>'
const row = (count: number, name = '', kind = '<w:cantSplit/>', keep = ''): string =>
  `<w:tr><w:trPr>${kind}</w:trPr><w:tc><w:tcPr/>${lines(count, keep, name)}</w:tc></w:tr>`
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblCellMar><w:left w:w="0"/><w:right w:w="0"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl>`

describe('pageLayout', () => {
  it('fills a page before it begins the next', () => {
    expect(pages(lines(9) + lines(1, '', 'last') + lines(1, '', 'next'))).toEqual({ last: '1', next: '2' })
  })

  it('counts the larger of two spaces between paragraphs, and none above a page', () => {
    const spaced = '<w:spacing w:before="150" w:after="200"/>'
    // 3 × 200 + 200 + 3 × 200 + 200 + 200 = 1800: a line more fits. Adding the spaces would make 2100.
    expect(pages(lines(3, spaced) + lines(3, spaced) + lines(1, spaced, 'a') + lines(1, '', 'b'))).toEqual({
      a: '1',
      b: '2',
    })
    // The second page has room for ten lines, as the space above the first is left out.
    expect(pages(lines(10) + lines(9, '<w:spacing w:before="400"/>') + lines(1, '', 'tenth'))).toEqual({
      tenth: '2',
    })
  })

  it('leaves two lines together at either side of a break', () => {
    // One line fits: the whole paragraph moves. Two fit of three: all three move. Two fit of four: it is broken.
    expect(pages(lines(9) + lines(4, '', 'a'))).toEqual({ a: '2' })
    expect(pages(lines(8) + lines(3, '', 'b'))).toEqual({ b: '2' })
    expect(pages(lines(8) + lines(4, '', 'c') + lines(8, '', 'd') + lines(1, '', 'e'))).toEqual({
      c: '1',
      d: '2',
      e: '3',
    })
  })

  it('keeps a heading with the two lines below it', () => {
    expect(pages(lines(7) + lines(1, KEEP, 'fits') + lines(5))).toEqual({ fits: '1' })
    expect(pages(lines(8) + lines(1, KEEP, 'moves') + lines(5))).toEqual({ moves: '2' })
  })

  it('begins a page where a paragraph asks for it', () => {
    expect(pages(lines(1) + lines(1, '<w:pageBreakBefore/>', 'a'))).toEqual({ a: '2' })
  })

  it('repeats the head of a table', () => {
    const head = row(2, '', '<w:cantSplit/><w:tblHeader/>')
    // Page 1: head and 8 rows. Page 2: the head again and 8 rows. The 17th row is on page 3.
    const rows = Array.from({ length: 17 }, (_, index) => row(1, `row${index + 1}`))
    expect(pages(table(head, ...rows))).toMatchObject({ row8: '1', row9: '2', row16: '2', row17: '3' })
  })

  it('keeps a caption with the head and the first row, and a row that must with the next', () => {
    const head = row(1, '', '<w:cantSplit/><w:tblHeader/>')
    expect(pages(lines(7) + lines(1, KEEP, 'caption') + table(head, row(1)))).toEqual({ caption: '1' })
    expect(pages(lines(8) + lines(1, KEEP, 'caption') + table(head, row(1)))).toEqual({ caption: '2' })
    expect(pages(lines(9) + table(row(1, 'group', '<w:cantSplit/>', KEEP), row(1)))).toEqual({ group: '2' })
  })

  it('breaks a row that may be broken', () => {
    const after = lines(1, '', 'after')
    // Six of twelve lines on page 1, six on page 2, which has room for four more.
    expect(pages(lines(4) + table(row(12, 'row', '')) + lines(3) + after)).toEqual({ row: '1', after: '2' })
    expect(pages(lines(4) + table(row(12, 'row', '')) + lines(4) + after)).toEqual({ row: '1', after: '3' })
    // One that may not moves.
    expect(pages(lines(4) + table(row(7, 'row')))).toEqual({ row: '2' })
  })

  it('makes the last row taller for a cell over several rows', () => {
    const cell = (properties: string, count: number): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${lines(count)}</w:tc>`
    const pair = (merge: string, count: number): string =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(merge, count)}${cell('', 1)}</w:tr>`
    const merged = `<w:tbl><w:tblPr><w:tblCellMar><w:left w:w="0"/><w:right w:w="0"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${pair('<w:vMerge w:val="restart"/>', 6)}${pair('<w:vMerge/>', 1)}</w:tbl>`
    expect(pages(merged + lines(3) + lines(1, '', 'a') + lines(1, '', 'b'))).toEqual({ a: '1', b: '2' })
  })

  it('breaks a word after its hyphen, but not where the line ends between a slash and the end', () => {
    // Ten lines a page: the mark is on the second where the text takes three lines.
    const marked = (text: string): string =>
      `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>${lines(7)}${lines(1, '', 'last')}`
    // "aaaaaaaaaa bbb-" / "ccccccccc ddddddddd": fifteen and nineteen of twenty letters.
    expect(pages(marked('aaaaaaaaaa bbb-ccccccccc ddddddddd'))).toEqual({ last: '1' })
    expect(pages(marked('aaaaaaaaaa bbb-cccccc/cc ddddddddd'))).toEqual({ last: '1' })
    // "cc" fits after "bbb-", "cc/cccccc" does not: "aaaaaaaaaa" / "bbb-cc/cccccc" / "ddddddddd".
    expect(pages(marked('aaaaaaaaaa bbb-cc/cccccc ddddddddd'))).toEqual({ last: '2' })
  })

  it('tells the merged cells of rows that begin a page, counted over all pieces', () => {
    const merged = (value: string): string =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:vMerge w:val="${value}"/></w:tcPr>${lines(1)}</w:tc><w:tc><w:tcPr/><w:p/></w:tc></w:tr>`
    const group = table(merged('restart'), merged('continue'), merged('continue'), merged('continue'))
    // Five lines and cells 0 to 3 leave room for cell 4 only: 5 begins page 2.
    expect([...laidOut([lines(5) + group, group]).atTop]).toEqual([5])
    // A piece that is there again is read once and counted on: 0 to 3 end page 1, 4 begins page 2.
    expect([...laidOut([lines(6), group, group, group]).atTop]).toEqual([4])
  })

  it('leaves room for footnotes where they are referred to', () => {
    const note = `<w:footnotes><w:footnote w:id="1">${lines(2)}</w:footnote></w:footnotes>`
    const referring = `<w:p>${mark('referring')}<w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`
    // The note's two lines and its rule take three lines of the page.
    expect(pages(lines(6) + referring + lines(1, '', 'next'), note)).toEqual({ referring: '1', next: '2' })
    expect(pages(lines(8) + referring, note)).toEqual({ referring: '2' })
  })

  it('goes on counting over sections, and in roman figures', () => {
    const front = SECTION.replace('w:start="1"', 'w:fmt="lowerRoman" w:start="1"')
    const ends = (section: string): string => `<w:p><w:pPr>${section}</w:pPr></w:p>`
    const more = SECTION.replace(' w:start="1"', '')
    expect(
      pages(
        `${lines(10)}${lines(1, '', 'ii')}${ends(front)}${lines(1, '', 'one')}${ends(SECTION)}${lines(1, '', 'two')}${ends(more)}`,
      ),
    ).toEqual({ ii: 'ii', one: '1', two: '2' })
  })
})
