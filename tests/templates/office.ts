/** Composes the report of a test office with the built-in chapters. */
import { readdirSync, readFileSync } from 'node:fs'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import type { Block, ReportDocument } from '../../src/document/document.ts'
import { buildLaporan } from '../../src/model/build.ts'
import { type Composed, composeReport } from '../../src/templates/compose.ts'
import type { Chapter } from '../../src/templates/engine/chapter.ts'
import { parseChapter } from '../../src/templates/engine/parse-chapter.ts'
import { dumpDocument } from '../document/dump.ts'
import { type BukuUji, bukuKerja } from '../helpers/workbook-value.ts'

const FOLDER = new URL('../../src/templates/bab/', import.meta.url)

export const templates: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER).map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]),
)

export function chaptersFrom(templates: ReadonlyMap<string, string>): ReadonlyMap<string, Chapter> {
  return new Map([...templates].map(([file, text]) => [file, parseChapter({ file, text })]))
}

export const builtIn = chaptersFrom(templates)

export interface Laporan {
  readonly composed: Composed
  readonly document: ReportDocument
  /** The document as readable text. */
  readonly dump: string
  readonly blocks: readonly Block[]
}

export function susun(
  buku: BukuUji,
  options: { readonly draft?: boolean; readonly templates?: ReadonlyMap<string, string> } = {},
): Laporan {
  const laporan = buildLaporan(bukuKerja(buku), 'uji.xlsx')
  const composed = composeReport({
    laporan,
    hasil: computeHasil(laporan),
    chapters: options.templates === undefined ? builtIn : chaptersFrom(options.templates),
    date: { tahun: 2024, bulan: 2, hari: 12 },
    draft: options.draft ?? false,
    logo: null,
  })
  return {
    composed,
    document: composed.value,
    dump: dumpDocument(composed.value),
    blocks: composed.value.sections.flatMap(({ blocks }) => blocks),
  }
}

/** The lines of a part of the dump: from the heading with this id to the next heading of its level or above. */
export function bagian(dump: string, id: string): string {
  const lines = dump.split('\n')
  const awal = lines.findIndex((line) => /^#/.test(line) && line.endsWith(`(${id})`))
  if (awal === -1) return ''
  const level = /^#+/.exec(lines[awal] ?? '')?.[0].length ?? 1
  const akhir = lines.findIndex(
    (line, index) => index > awal && /^#+ /.test(line) && (/^#+/.exec(line)?.[0].length ?? 9) <= level,
  )
  return lines.slice(awal, akhir === -1 ? undefined : akhir).join('\n')
}
