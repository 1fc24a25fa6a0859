/** The text and the tables of a report as plain data, for another program that writes the same. */
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Block, Inline, ReportDocument, TableCell } from '../../src/document/document.ts'
import { numberDocument } from '../../src/document/numbering.ts'
import { examine } from '../../src/pipeline.ts'
import { composeReport } from '../../src/templates/compose.ts'
import { chaptersOf } from '../../src/templates/engine/chapters.ts'

export type PlainBlock =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }

type Words = (inlines: readonly Inline[]) => string

function words(labels: ReturnType<typeof numberDocument>): Words {
  const text: Words = (inlines) =>
    inlines
      .map((inline) => {
        switch (inline.type) {
          case 'ref':
            return labels.get(inline.target)?.text ?? ''
          case 'break':
            return '\n'
          case 'footnote':
            return text(inline.children)
          default:
            return inline.text
        }
      })
      .join('')
  return text
}

function plainBlock(block: Block, text: Words): readonly PlainBlock[] {
  const paragraph = (inlines: readonly Inline[]): PlainBlock => ({ type: 'paragraph', text: text(inlines) })
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', level: block.level, text: text(block.children) }]
    case 'paragraph':
      return [paragraph(block.children)]
    case 'list':
      return block.items.flatMap((item) => item.flatMap((part) => plainBlock(part, text)))
    case 'table': {
      const cell = ({ lines }: TableCell): string => lines.map(text).join('\n')
      return [
        ...(block.caption === null ? [] : [paragraph(block.caption)]),
        {
          type: 'table',
          rows: [...block.head, ...block.rows].map(({ cells }) => cells.map(cell)),
        },
        ...(block.source === null ? [] : [paragraph(block.source)]),
      ]
    }
    case 'figure':
      return [paragraph(block.caption), ...(block.source === null ? [] : [paragraph(block.source)])]
    case 'signature':
      return block.blocks.flatMap(({ before, name, after }) => [...before, name, ...after].map(paragraph))
    case 'equation':
      return [{ type: 'paragraph', text: block.latex }]
    default:
      return []
  }
}

export function plainBlocks(document: ReportDocument): readonly PlainBlock[] {
  const text = words(numberDocument(document))
  return document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => plainBlock(block, text)))
}

/** The report of a workbook as plain blocks. */
export async function plainReport(workbook: string): Promise<readonly PlainBlock[]> {
  const { laporan, hasil } = await examine({ bytes: readFileSync(workbook), name: basename(workbook) })
  if (laporan === null || hasil === null) throw new Error(`${workbook} cannot be read`)
  const folder = new URL('../../src/templates/bab/', import.meta.url).pathname
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md.hbs'))
  const templates = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
  const date = { tahun: laporan.tahun + 1, bulan: 2, hari: 16 }
  const chapters = await chaptersOf(templates)
  return plainBlocks(composeReport({ laporan, hasil, chapters, date, draft: false, logo: null }).value)
}
