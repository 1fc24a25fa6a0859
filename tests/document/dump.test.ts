/** The readable dump and the labels it prints. */
import { describe, expect, it } from 'vitest'
import type { Block, ReportDocument } from '../../src/document/document.ts'
import { numberDocument, roman } from '../../src/document/numbering.ts'
import { dumpDocument } from './dump.ts'

const heading = (
  level: 1 | 2 | 3 | 4,
  kind: 'bab' | 'numbered' | 'plain' | 'lampiran',
  id: string,
): Block => ({
  type: 'heading',
  level,
  kind,
  id,
  children: [{ type: 'text', text: id }],
})
const table = (id: string): Block => ({
  type: 'table',
  id,
  caption: [{ type: 'text', text: `Judul ${id}` }],
  columns: [
    { weight: 1, align: 'left' },
    { weight: 1, align: 'right' },
  ],
  head: [{ cells: [{ lines: [[{ type: 'text', text: 'A' }]] }, { lines: [[{ type: 'text', text: 'B' }]] }] }],
  numberingRow: true,
  rows: [
    {
      cells: [
        { lines: [[{ type: 'text', text: 'x' }]], indent: 1 },
        { lines: [[{ type: 'gap', text: '[PERLU DIISI]' }]] },
      ],
    },
    { cells: [{ lines: [[{ type: 'text', text: 'Jumlah' }]], role: 'total', colSpan: 2 }] },
  ],
  source: [{ type: 'text', text: 'Sumber: contoh' }],
})
const document = (...blocks: readonly Block[]): ReportDocument => ({
  meta: {
    title: 'Laporan',
    subject: 'Pokok',
    author: 'Dinas',
    keywords: ['a', 'b'],
    date: '2023-02-16',
    header: { left: ['kiri', 'ki'], right: 'kanan' },
    draft: true,
  },
  page: {
    paper: 'A4',
    marginsCm: { top: 3, right: 2, bottom: 2, left: 3 },
    font: 'Times New Roman',
    fontSize: 12,
    lineSpacing: 1.5,
  },
  sections: [{ kind: 'body', orientation: 'portrait', pageNumbers: 'arabic', restart: true, blocks }],
})

describe('dumpDocument', () => {
  it('shows every block with its role, text and label', () => {
    const dump = dumpDocument(
      document(
        heading(1, 'bab', 'satu'),
        {
          type: 'paragraph',
          role: 'body',
          children: [
            { type: 'text', text: 'tebal', bold: true },
            { type: 'text', text: ' lihat ' },
            { type: 'ref', target: 't' },
            { type: 'ref', target: 'tidak-ada' },
            { type: 'footnote', children: [{ type: 'text', text: 'catatan' }] },
          ],
        },
        table('t'),
        {
          type: 'list',
          marker: 'letter',
          items: [[{ type: 'paragraph', role: 'body', children: [{ type: 'text', text: 'butir' }] }]],
        },
        {
          type: 'figure',
          id: 'g',
          caption: [{ type: 'text', text: 'Grafik' }],
          alt: 'alt',
          source: null,
          content: {
            type: 'chart',
            chart: {
              kind: 'column',
              categories: ['a', 'b'],
              series: [{ name: 's', values: [1, null] }],
              unit: '%',
              format: '0.00',
            },
          },
        },
      ),
    )
    expect(dump).toBe(
      [
        '# Laporan',
        '# Dinas | Pokok | a, b | 2023-02-16 | DRAF',
        '# A4, Times New Roman 12 pt, spasi 1.5',
        '# kop: kiri | kanan',
        '',
        '=== body, portrait, halaman arabic, mulai dari 1 ===',
        '',
        '# Bab I satu (satu)',
        'body: **tebal** lihat {Tabel 1.1}{?tidak-ada}[^ catatan]',
        '',
        'Tabel 1.1 Judul t (t)',
        '  | A | B |',
        '  | (1) | (2) |',
        '  |---|',
        '  | . x | ‹[PERLU DIISI]› |',
        '  | total: Jumlah [2 kolom] |',
        '  Sumber: contoh',
        '',
        '  a. body: butir',
        '',
        '  grafik column (%; 0.00): a | b',
        '    s: 1 | -',
        'Gambar 1.1 Grafik (g)',
        '  alt: alt',
        '',
        '',
      ].join('\n'),
    )
  })
})

describe('numberDocument', () => {
  it('counts chapters, headings, tables and figures, and starts again in each chapter', () => {
    const labels = numberDocument(
      document(
        heading(1, 'plain', 'depan'),
        heading(1, 'bab', 'b1'),
        heading(2, 'numbered', 'h1'),
        heading(3, 'numbered', 'h11'),
        heading(3, 'numbered', 'h12'),
        table('t1'),
        heading(2, 'numbered', 'h2'),
        heading(3, 'numbered', 'h21'),
        table('t2'),
        heading(1, 'bab', 'b2'),
        heading(2, 'numbered', 'h3'),
        table('t3'),
        heading(1, 'lampiran', 'l1'),
        table('t4'),
        heading(1, 'lampiran', 'l2'),
        table('t5'),
      ),
    )
    const texts = Object.fromEntries([...labels].map(([id, label]) => [id, label.text]))
    expect(texts).toEqual({
      b1: 'Bab I',
      h1: '1.1',
      h11: '1.1.1',
      h12: '1.1.2',
      t1: 'Tabel 1.1',
      h2: '1.2',
      h21: '1.2.1',
      t2: 'Tabel 1.2',
      b2: 'Bab II',
      h3: '2.1',
      t3: 'Tabel 2.1',
      l1: 'Lampiran 1',
      t4: 'Tabel L.1',
      l2: 'Lampiran 2',
      t5: 'Tabel L.2',
    })
  })

  it('writes roman numerals', () => {
    expect([1, 4, 9, 14, 40, 90, 400, 1999].map(roman)).toEqual([
      'I',
      'IV',
      'IX',
      'XIV',
      'XL',
      'XC',
      'CD',
      'MCMXCIX',
    ])
  })
})
