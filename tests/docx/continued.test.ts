/** Cells over several rows that a page break cuts: what they say again, and where. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Inline, ReportDocument, Table, TableCell } from '../../src/document/document.ts'
import { linesAgain, type MergedCells, openCovered, settleOpened } from '../../src/docx/continued.ts'
import { writeDocx } from '../../src/docx/write.ts'
import { noPages, pagesOf } from './libreoffice.ts'
import { lintDocx } from './lint.ts'
import { reportFixture, text } from './report-fixture.ts'

const cell = (...lines: readonly string[]): TableCell => ({ lines: lines.map((line) => [text(line)]) })
const shown = (lines: readonly (readonly Inline[])[] | null): string | null =>
  lines?.map((line) => line.map((inline) => ('text' in inline ? inline.text : '')).join('')).join(' / ') ??
  null

describe('linesAgain', () => {
  it('marks words as going on, at their end', () => {
    expect(shown(linesAgain(cell('Meningkatnya mutu layanan'), false))).toBe(
      'Meningkatnya mutu layanan (lanjutan)',
    )
    expect(shown(linesAgain(cell('Sasaran', 'Meningkatnya mutu'), false))).toBe(
      'Sasaran / Meningkatnya mutu (lanjutan)',
    )
  })

  it('says a number again as it is, and a figure not at all', () => {
    expect(shown(linesAgain(cell('1.2'), false))).toBe('1.2')
    expect(linesAgain(cell('1.250.000'), true)).toBeNull()
    expect(linesAgain(cell(''), false)).not.toBe('')
    expect(linesAgain({ lines: [] }, false)).toBeNull()
  })

  it('leaves a footnote where it is first referred to', () => {
    const noted: TableCell = {
      lines: [[text('Mutu layanan'), { type: 'footnote', children: [text('catatan')] }]],
    }
    expect(linesAgain(noted, false)).toEqual([[text('Mutu layanan'), { type: 'text', text: ' (lanjutan)' }]])
  })
})

describe('openCovered', () => {
  const merged = (value: string, content: string): string =>
    `<w:tc><w:tcPr><w:vMerge w:val="${value}"/><w:shd w:fill="F2F2F2"/></w:tcPr>${content}</w:tc>`
  const first = merged('restart', '<w:p><w:r/></w:p>')
  const covered = merged('continue', '<w:p/>')

  it('counts all merged cells over the pieces and opens those asked for', () => {
    const again = [null, () => '<w:p>b</w:p>', null, () => '<w:p>d</w:p>', () => null]
    const pieces = ['<w:p/>', first + covered, first + covered + covered]
    expect(openCovered(pieces, new Set([3]), again)).toEqual([
      '<w:p/>',
      first + covered,
      first + merged('restart', '<w:p>d</w:p>') + covered,
    ])
    // A first cell, and one that has nothing to say, stay as they are.
    expect(openCovered(pieces, new Set([0, 2, 4]), again)).toEqual(pieces)
  })
})

describe('settleOpened', () => {
  const settled = (atTop: (opened: MergedCells) => readonly number[]): readonly number[] => {
    let last: MergedCells = new Set()
    settleOpened((opened) => {
      last = opened
      return new Set(atTop(opened))
    })
    return [...last]
  }

  it('opens what begins a page, also where that moves the rows below', () => {
    expect(settled(() => [])).toEqual([])
    expect(settled(() => [3, 7])).toEqual([3, 7])
    expect(settled((opened) => (opened.has(3) ? [3, 8] : [3, 7]))).toEqual([3, 8])
  })

  it('leaves closed what pushes its own row off the top, and opens what stands after it', () => {
    // 3 opened: its row goes to the page before, and so 8 begins the next page instead of 7.
    expect(settled((opened) => (opened.has(3) ? [8] : [3, 7]))).toEqual([7])
    // 3 opened: the row before it begins the page, whose cell pushes it off as well.
    expect(settled((opened) => (opened.has(3) ? [2, 8] : [3, 7]))).toEqual([7])
  })

  it('ends with none that is not where it was opened, however the pages jump', () => {
    let turn = 0
    expect(
      settled(() => {
        turn += 1
        return turn < 40 ? [turn] : []
      }),
    ).toEqual([])
  })
})

/** All that a report says, without its markup. */
const textOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '')

const GROUPS = 6
const ROWS = 15

/** Groups of rows under one sasaran and one amount each: three pages and some. */
function longTable(): Table {
  const rows = Array.from({ length: GROUPS }, (_, group) =>
    Array.from({ length: ROWS }, (_, index) => ({
      cells: [
        ...(index === 0 ? [{ ...cell(`Sasaran nomor ${group + 1}`), rowSpan: ROWS }] : []),
        cell(`Indikator ${group + 1}.${index + 1}`),
        ...(index === 0 ? [{ ...cell(`${group + 1}.000.000`), rowSpan: ROWS, align: 'right' as const }] : []),
      ],
    })),
  ).flat()
  return {
    type: 'table',
    id: 'panjang',
    caption: [text('Tabel panjang')],
    columns: [
      { weight: 2, align: 'left' },
      { weight: 2, align: 'left' },
      { weight: 1, align: 'right' },
    ],
    head: [{ cells: [cell('Sasaran'), cell('Indikator'), cell('Pagu')] }],
    rows,
    source: null,
  }
}

function reportOf(table: Table): ReportDocument {
  const fixture = reportFixture()
  return {
    ...fixture,
    sections: [
      { kind: 'body', orientation: 'portrait', pageNumbers: 'arabic', restart: true, blocks: [table] },
    ],
  }
}

describe('a table over several pages', () => {
  it('opens one cell a page, and only where a page begins within a group', async () => {
    const bytes = await writeDocx(reportOf(longTable()), { pageNumbers: 'estimate' })
    const said = textOf(bytes)
    const again = said.match(/Sasaran nomor \d \(lanjutan\)/g) ?? []
    expect(again.length).toBeGreaterThanOrEqual(2)
    expect(new Set(again).size).toBe(again.length)
    for (let group = 1; group <= GROUPS; group += 1) expect(said.split(`${group}.000.000`)).toHaveLength(2)
    expect(lintDocx(bytes)).toEqual([])
  })

  it.skipIf(noPages !== null)(
    'says at the top of each page, as LibreOffice breaks it, which sasaran goes on',
    { timeout: 120_000 },
    async () => {
      const pages = pagesOf(await writeDocx(reportOf(longTable()), { pageNumbers: 'estimate' }))
      expect(pages.length).toBeGreaterThanOrEqual(3)
      for (const page of pages.slice(1)) {
        const [, group = '', row = ''] = /Indikator (\d)\.(\d+)/.exec(page) ?? []
        const named = /Sasaran nomor (\d)( \(lanjutan\))?/.exec(page)
        expect([named?.[1], named?.[2] !== undefined]).toEqual([group, row !== '1'])
      }
    },
  )

  it('leaves the cells covered where pages are not laid out', async () => {
    const bytes = await writeDocx(reportOf(longTable()), { pageNumbers: 'none' })
    expect(textOf(bytes)).not.toContain('(lanjutan)')
  })
})
