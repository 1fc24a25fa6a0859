/** Text on its way into the file: what is dropped, how wide it is, what a bookmark may be called. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '../../src/document/document.ts'
import { placeCells } from '../../src/document/table-grid.ts'
import { bookmarkNames } from '../../src/docx/bookmarks.ts'
import { cleanLine, cleanText } from '../../src/docx/clean-text.ts'
import { fontScale, lineCount, textWidth, widestWord } from '../../src/docx/text-width.ts'
import { reportFixture } from './report-fixture.ts'

describe('cleanText', () => {
  it('drops what XML forbids and keeps the rest', () => {
    expect(cleanText('a\u0000b\u000Bc\uFFFEd\uFFFFe\uD83Df\uDE00g\u{1F600}h\ti')).toBe('abcdefg\u{1F600}h\ti')
  })

  it('makes every line end one', () => {
    expect(cleanText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd')
    expect(cleanLine(' a\r\n b\tc ')).toBe('a b c')
  })

  it('parts no sign from its number', () => {
    expect(cleanText('target ≤ 1,5%, ≥ −Rp5 atau > 85 sampai 100; a > b')).toBe(
      'target ≤\u00a01,5%, ≥\u00a0−Rp5 atau >\u00a085 sampai 100; a > b',
    )
  })

  it('leaves nothing XML forbids, whatever the text', () => {
    // Units, not characters: lone surrogates are among them.
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))
    fc.assert(
      fc.property(units, (text) => {
        const clean = cleanText(text)
        for (const character of clean) {
          const code = character.codePointAt(0) ?? 0
          // Char of XML 1.0: tab, line feed, carriage return, and all from the space on but surrogates, FFFE and FFFF.
          const allowed =
            code === 9 ||
            code === 10 ||
            (code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff)
          expect(allowed).toBe(true)
        }
      }),
    )
  })
})

describe('textWidth', () => {
  it('is that of Times Roman', () => {
    // i 278 + m 778 + space 250 + 1 500 = 1806 thousandths of an em; at 10 points 18.06 points.
    expect(textWidth('im 1', 10)).toBeCloseTo(18.06)
  })

  it('counts lines as they break at spaces, and inside words only where it must', () => {
    // "aaaa" is 4 x 444 = 1776: at 10 points 17.76 points. Two fit a line of 40 with the space between them.
    expect(lineCount('aaaa aaaa aaaa', 10, 40)).toBe(2)
    // One word of 71.04 points in lines of 40.
    expect(lineCount('a'.repeat(16), 10, 40)).toBe(2)
    expect(lineCount('a\nb', 10, 40)).toBe(2)
  })

  it('finds the widest piece between breaks', () => {
    expect(widestWord('aa aaaa a', 10)).toBeCloseTo(17.76)
    // Word does not break after a slash, but after a hyphen: 5 x 444 + 278; 444 + 333 and 2 x 444.
    expect(widestWord('aa/aaa', 10)).toBeCloseTo(24.98)
    expect(widestWord('a-aa', 10)).toBeCloseTo(8.88)
  })
})

describe('fontScale', () => {
  it('is one for Times New Roman, and as much as bold figures need for Bookman', () => {
    expect(fontScale('Times New Roman')).toBeCloseTo(1, 1)
    // Bold Bookman: 12 figures of 660 and 4 points of 340 thousandths, 9280; Times: 12 of 500 and 4 of 250, 7000.
    expect(fontScale('Bookman Old Style')).toBeCloseTo(9280 / 7000, 2)
  })
})

describe('bookmarkNames', () => {
  const withIds = (...ids: readonly string[]): ReportDocument => ({
    ...reportFixture(),
    sections: [
      {
        kind: 'body',
        orientation: 'portrait',
        pageNumbers: 'arabic',
        blocks: ids.map((id) => ({ type: 'heading', level: 2, kind: 'numbered', id, children: [] })),
      },
    ],
  })

  it('are what Word allows, and differ', () => {
    const long = 'indikator-kinerja-utama-yang-panjang-sekali'
    const names = [...bookmarkNames(withIds(`${long}-1`, `${long}-2`, 'Ä/é', 'a b', 'A-b')).values()]
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5)
    for (const name of names) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/)
  })
})

describe('placeCells', () => {
  const cell = (name: string, colSpan = 1, rowSpan = 1) => ({
    lines: [[{ type: 'text' as const, text: name }]],
    colSpan,
    rowSpan,
  })

  it('puts cells where spans leave room, and fills what is left', () => {
    // A over two rows, B over two columns; below them C and a place nobody filled.
    const placed = placeCells([{ cells: [cell('A', 1, 2), cell('B', 2)] }, { cells: [cell('C')] }], 3)
    expect(
      placed.map((line) => line.map(({ column, colSpan, rowSpan }) => [column, colSpan, rowSpan])),
    ).toEqual([
      [
        [0, 1, 2],
        [1, 2, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
    ])
  })

  it('cuts spans at the edge of the table', () => {
    const [line] = placeCells([{ cells: [cell('A', 9, 9)] }], 2)
    expect(line?.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])).toEqual([[2, 1]])
  })
})
