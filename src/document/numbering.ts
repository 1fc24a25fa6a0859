/** Derives the printed labels of a document: chapters, headings, tables, figures and appendices, by id. */
import type { Block, Heading, ReportDocument } from './document.ts'

export interface Label {
  readonly kind: 'bab' | 'heading' | 'table' | 'figure' | 'lampiran'
  /** What a cross-reference prints: "Bab III", "3.1", "Tabel 3.2", "Gambar 3.1", "Lampiran 2". */
  readonly text: string
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
  const numbering = new Numbering()
  for (const section of document.sections) for (const block of section.blocks) numbering.visit(block)
  return numbering.labels
}

/** What tables and figures are counted under, and how many there are so far. */
class Series {
  readonly prefix: string
  tables = 0
  figures = 0

  constructor(prefix: string) {
    this.prefix = prefix
  }
}

/** Counts the blocks of a document as they come. */
class Numbering {
  readonly labels = new Map<string, Label>()
  #chapter = 0
  #lampiran = 0
  /** Of the last numbered heading, below its chapter: [1, 2] of "3.1.2". */
  #numbers: readonly number[] = []
  #series = new Series('0')

  visit(block: Block): void {
    switch (block.type) {
      case 'heading': {
        const label = this.#labelOf(block)
        if (label !== null) this.labels.set(block.id, label)
        return
      }
      case 'table':
        if (block.caption === null) return
        this.#series.tables += 1
        this.labels.set(block.id, {
          kind: 'table',
          text: `Tabel ${this.#series.prefix}.${this.#series.tables}`,
        })
        return
      case 'figure':
        this.#series.figures += 1
        this.labels.set(block.id, {
          kind: 'figure',
          text: `Gambar ${this.#series.prefix}.${this.#series.figures}`,
        })
        return
      case 'list':
        for (const item of block.items) for (const inner of item) this.visit(inner)
        return
      default:
        return
    }
  }

  #labelOf(heading: Heading): Label | null {
    switch (heading.kind) {
      case 'bab':
        this.#chapter += 1
        this.#numbers = []
        this.#series = new Series(String(this.#chapter))
        return { kind: 'bab', text: `Bab ${roman(this.#chapter)}` }
      case 'lampiran':
        this.#lampiran += 1
        if (this.#series.prefix !== APPENDIX) this.#series = new Series(APPENDIX)
        return { kind: 'lampiran', text: `Lampiran ${this.#lampiran}` }
      case 'numbered':
        this.#numbers = nextNumbers(this.#numbers, heading.level - 2)
        return { kind: 'heading', text: [this.#chapter, ...this.#numbers].join('.') }
      case 'plain':
        return null
      default:
        return heading.kind satisfies never
    }
  }
}

/** Stands for the chapter in the numbers of all appendices. */
const APPENDIX = 'L'

/** The numbers after `last` at this depth, which is 0 for "1.1"; a depth that was left out counts as its first. */
function nextNumbers(last: readonly number[], depth: number): readonly number[] {
  const next = last.slice(0, depth + 1)
  while (next.length < depth) next.push(1)
  next[depth] = (next[depth] ?? 0) + 1
  return next
}
