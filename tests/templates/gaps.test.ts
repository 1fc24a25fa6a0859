/** What is left to write, read off a document. */
import { describe, expect, it } from 'vitest'
import type { Inline, ReportDocument } from '../../src/document/document.ts'
import { gap } from '../../src/templates/engine/rich.ts'
import { gapsOf } from '../../src/templates/gaps.ts'
import { reportFixture } from '../docx/report-fixture.ts'

const documentOf = (...children: readonly Inline[]): ReportDocument => ({
  ...reportFixture(),
  sections: [
    {
      kind: 'body',
      orientation: 'portrait',
      pageNumbers: 'arabic',
      blocks: [{ type: 'paragraph', role: 'body', children }],
    },
  ],
})

describe('gapsOf', () => {
  it('tells sheet and cell, whatever the sheet is called', () => {
    const gaps = gapsOf(documentOf(gap('penyebab', 'Realisasi!G7'), gap('tugas', 'Tugas — lama!B12')))
    expect(gaps).toEqual([
      { text: '[PERLU DIISI: penyebab — Realisasi!G7]', sheet: 'Realisasi', cell: 'G7' },
      { text: '[PERLU DIISI: tugas — Tugas — lama!B12]', sheet: 'Tugas — lama', cell: 'B12' },
    ])
  })

  it('names each once, in footnotes too, and one without a place', () => {
    const once = gap('visi', '')
    const gaps = gapsOf(documentOf(once, { type: 'footnote', children: [once, gap('misi', 'A!B1')] }))
    expect(gaps).toEqual([
      { text: '[PERLU DIISI: visi]', sheet: '', cell: '' },
      { text: '[PERLU DIISI: misi — A!B1]', sheet: 'A', cell: 'B1' },
    ])
  })
})
