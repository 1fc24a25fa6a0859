/** What no template should ask for, and some workbook will: the report stays sound, and says so in its text. */
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Block, Inline, ReportDocument, TableCell } from '../../src/document/document.ts'
import { writeDocx } from '../../src/docx/write.ts'
import { descendants, parseXml, textOf } from '../../src/docx/xml.ts'
import { lintDocx } from './lint.ts'
import { reportFixture, text } from './report-fixture.ts'

const reportOf = (...blocks: readonly Block[]): ReportDocument => ({
  ...reportFixture(),
  sections: [{ kind: 'body', orientation: 'portrait', pageNumbers: 'arabic', restart: true, blocks }],
})
const write = (...blocks: readonly Block[]): Promise<Uint8Array> =>
  writeDocx(reportOf(...blocks), { pageNumbers: 'estimate' })
const textIn = (bytes: Uint8Array): string =>
  textOf(parseXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())))

const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', role: 'body', children })
const cell = (value: string, more: Partial<TableCell> = {}): TableCell => ({
  lines: [[text(value)]],
  ...more,
})
const figure = (id: string, content: Extract<Block, { type: 'figure' }>['content']): Block => ({
  type: 'figure',
  id,
  caption: [text('Gambar')],
  alt: 'Gambar contoh',
  source: null,
  content,
})
const bare: Block = {
  type: 'table',
  id: 'polos',
  caption: null,
  columns: [{ weight: 1, align: 'left' }],
  head: [],
  rows: [{ cells: [cell('isi')] }],
  source: null,
}

const ODD: readonly (readonly [string, readonly Block[], RegExp])[] = [
  ['nothing at all', [], /^$/],
  [
    'a reference to nothing',
    [paragraph({ type: 'ref', target: 'hilang' })],
    /rujukan tidak ditemukan: hilang/,
  ],
  ['a formula that is none', [{ type: 'equation', latex: '\\frac{a' }], /rumus tidak terbaca/],
  [
    'a link that is none',
    [paragraph({ type: 'link', href: 'javascript:alert(1)', text: 'tautan' })],
    /tautan/,
  ],
  ['tables one after another', [bare, bare, { ...bare, id: 'lain' }], /isiisiisi/],
  ['a table that ends a section', [paragraph(text('a')), bare], /isi/],
  [
    'page breaks before anything',
    [{ type: 'page-break' }, bare, { type: 'page-break' }, { type: 'contents', of: 'tables' }],
    /tidak memuat tabel/,
  ],
  [
    'a chart without data',
    [
      figure('g', {
        type: 'chart',
        chart: { kind: 'bar', categories: [], series: [], unit: '%', format: '0' },
      }),
    ],
    /gambar tanpa data/,
  ],
  [
    'a chart of what is no number',
    [
      figure('g', {
        type: 'chart',
        chart: {
          kind: 'column',
          categories: ['a', ''],
          series: [
            { name: '', values: [Number.NaN, Number.POSITIVE_INFINITY, 3] },
            { name: 'garis', values: [], kind: 'line' },
          ],
          unit: '',
          format: '#,##0.00',
        },
      }),
    ],
    /Gambar 0\.1/,
  ],
  ['a tree without boxes', [figure('p', { type: 'tree', roots: [] })], /gambar tanpa data/],
  [
    'a tree without text',
    [figure('p', { type: 'tree', roots: [{ lines: [], role: '', children: [] }] })],
    /Gambar 0\.1/,
  ],
  ['a table without columns', [{ ...bare, columns: [], rows: [] }], /^$/],
  ['a table without rows', [{ ...bare, rows: [] }], /^$/],
  [
    'one id for two',
    [
      { ...bare, caption: [text('A')] },
      { ...bare, caption: [text('B')] },
      paragraph({ type: 'ref', target: 'polos' }),
    ],
    /Tabel 0\.\d/,
  ],
  ['signatures of nobody', [{ type: 'signature', blocks: [] }], /^$/],
]

describe('writeDocx', () => {
  it.each([
    ['a table', null, 1],
    ['a table', null, 2],
    ['a line of sources', [text('Sumber: Dinas')], 1],
    ['a line of sources', [text('Sumber: Dinas')], 2],
  ] as const)('keeps %s with what is signed below it (%#)', async (_, source, signatures) => {
    const signed = { before: [[text('Kepala')]], name: [text('NAMA')], after: [] }
    const bytes = await write(
      { ...bare, source },
      { type: 'signature', blocks: Array.from({ length: signatures }, () => signed) },
    )
    const paragraphs = descendants(
      parseXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())),
      'w:p',
    )
    const above = paragraphs.slice(
      0,
      paragraphs.findIndex((one) => textOf(one) === 'Kepala'),
    )
    expect(above.map(textOf).join('')).toBe(source === null ? 'isi' : 'isiSumber: Dinas')
    expect(above.filter((one) => descendants(one, 'w:keepNext').length === 0)).toEqual([])
  })

  it.each(ODD)('takes %s', async (_, blocks, expected) => {
    const bytes = await write(...blocks)
    expect(lintDocx(bytes)).toEqual([])
    expect(textIn(bytes)).toMatch(expected)
  })

  it('nests lists deeper than Word has levels for', async () => {
    const nested = (depth: number): Block => ({
      type: 'list',
      marker: depth % 2 === 0 ? 'number' : 'bullet',
      items: [[paragraph(text(`tingkat ${depth}`)), ...(depth < 12 ? [nested(depth + 1)] : [])], [bare]],
    })
    const bytes = await write(nested(0))
    expect(lintDocx(bytes)).toEqual([])
    expect(textIn(bytes)).toContain('tingkat 12')
  })

  it('takes any text anywhere', async () => {
    const anyText = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((codes) => String.fromCharCode(...codes))
    const inline: fc.Arbitrary<Inline> = fc.oneof(
      anyText.map((value): Inline => text(value)),
      anyText.map((value): Inline => ({ type: 'gap', text: value })),
      anyText.map((value): Inline => ({ type: 'link', href: value, text: value })),
      anyText.map((value): Inline => ({ type: 'footnote', children: [text(value)] })),
      fc.constantFrom('bab', 't', 'g', '').map((target): Inline => ({ type: 'ref', target })),
    )
    const inlines = fc.array(inline, { maxLength: 3 })
    const anyCell = fc.record({
      lines: fc.array(inlines, { maxLength: 2 }),
      role: fc.constantFrom(
        'head' as const,
        'body' as const,
        'group' as const,
        'total' as const,
        'strong' as const,
      ),
      colSpan: fc.integer({ min: 1, max: 4 }),
      rowSpan: fc.integer({ min: 1, max: 4 }),
      indent: fc.integer({ min: 0, max: 3 }),
    })
    const rows = fc.array(fc.record({ cells: fc.array(anyCell, { maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 4,
    })
    const parts = fc.record({ title: inlines, body: inlines, head: rows, rows, name: anyText })
    await fc.assert(
      fc.asyncProperty(parts, async ({ title, body, head, rows: body2, name }) => {
        const blocks: readonly Block[] = [
          { type: 'heading', level: 1, kind: 'bab', id: 'bab', children: title },
          paragraph(...body),
          {
            type: 'table',
            id: 't',
            caption: title,
            columns: [
              { weight: 1, align: 'left' },
              { weight: 3, align: 'right' },
              { weight: 2, align: 'justify' },
            ],
            head,
            numberingRow: true,
            rows: body2,
            source: body,
          },
          figure('g', {
            type: 'chart',
            chart: {
              kind: 'line',
              categories: [name, 'b'],
              series: [{ name, values: [1, null] }],
              unit: name,
              format: '0',
            },
          }),
          figure('p', { type: 'tree', roots: [{ lines: [name, name], role: name, children: [] }] }),
          { type: 'contents', of: 'headings' },
        ]
        const document = reportOf(...blocks)
        const odd: ReportDocument = {
          ...document,
          meta: {
            ...document.meta,
            title: name,
            author: name,
            header: { left: [name], right: name },
            keywords: [name],
          },
        }
        expect(lintDocx(await writeDocx(odd, { pageNumbers: 'none' }))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
