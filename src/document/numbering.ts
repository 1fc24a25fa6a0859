/** Derives the printed labels of a document: chapters, headings, tables, figures and appendices, by id. */
import type { Block, ReportDocument } from './document.ts'

export interface Label {
  readonly kind: 'bab' | 'heading' | 'table' | 'figure' | 'lampiran'
  /** What a cross-reference prints: "Bab III", "3.1", "Tabel 3.2", "Gambar 3.1", "Lampiran 2". */
  readonly text: string
  /** Chapter number (1-based), 0 in the front matter; appendices count from 1 in their own series. */
  readonly chapter: number
  /** Position within the chapter (tables, figures), or the heading's own counter. */
  readonly index: number
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Roman numeral of a positive whole number. */
export function roman(n: number): string {
  let rest = n
  let out = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      out += sign
      rest -= value
    }
  }
  return out
}

/**
 * Labels of everything that can be referred to, by id.
 * Tables and figures count per chapter; in an appendix they count as "Tabel L.1" over all appendices,
 * so that an appendix can be added without renumbering the chapters.
 */
export function numberDocument(document: ReportDocument): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>()
  let chapter = 0
  let lampiran = 0
  let inAppendix = false
  let sub: number[] = []
  let tables = 0
  let figures = 0
  const prefix = (): string => (inAppendix ? 'L' : String(chapter))

  const visit = (block: Block): void => {
    switch (block.type) {
      case 'heading': {
        if (block.kind === 'bab') {
          chapter += 1
          inAppendix = false
          sub = []
          tables = 0
          figures = 0
          labels.set(block.id, { kind: 'bab', text: `Bab ${roman(chapter)}`, chapter, index: chapter })
        } else if (block.kind === 'lampiran') {
          if (!inAppendix) {
            tables = 0
            figures = 0
          }
          inAppendix = true
          lampiran += 1
          labels.set(block.id, {
            kind: 'lampiran',
            text: `Lampiran ${lampiran}`,
            chapter: lampiran,
            index: lampiran,
          })
        } else if (block.kind === 'numbered') {
          const depth = block.level - 2
          sub = sub.slice(0, depth + 1)
          while (sub.length < depth) sub.push(1)
          sub[depth] = (sub[depth] ?? 0) + 1
          labels.set(block.id, {
            kind: 'heading',
            text: [chapter, ...sub].join('.'),
            chapter,
            index: sub[depth] ?? 1,
          })
        }
        return
      }
      case 'table':
        if (block.caption !== null) {
          tables += 1
          labels.set(block.id, { kind: 'table', text: `Tabel ${prefix()}.${tables}`, chapter, index: tables })
        }
        return
      case 'figure':
        figures += 1
        labels.set(block.id, {
          kind: 'figure',
          text: `Gambar ${prefix()}.${figures}`,
          chapter,
          index: figures,
        })
        return
      case 'list':
        for (const item of block.items) for (const inner of item) visit(inner)
        return
      default:
        return
    }
  }
  for (const section of document.sections) for (const block of section.blocks) visit(block)
  return labels
}
