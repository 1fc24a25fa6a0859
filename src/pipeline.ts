/**
 * The stages in their order: bytes of a workbook in, findings, figures and the bytes of a report out.
 *
 * The only file that knows all stages. It reads no clock and no files; everything it needs comes in.
 */

import type { Hasil } from './calc/hasil.ts'
import { computeHasil } from './calc/ringkasan.ts'
import type { Finding } from './diagnostics/finding.ts'
import { buildLaporan } from './model/build.ts'
import type { Laporan } from './model/laporan.ts'
import { finishFindings } from './rules/finish.ts'
import type { BagianDikenal } from './rules/konteks.ts'
import { checkRules } from './rules/rules.ts'
import type { ComposeInput } from './templates/compose.ts'
import type { Gap } from './templates/gaps.ts'
import { BAGIAN, cariBagian, sebabTiada } from './templates/parts.ts'
import { tellHidden } from './workbook/hidden.ts'
import { loadWorkbook } from './workbook/load.ts'
import { readWorkbook } from './workbook/read.ts'
import { mayBe } from './workbook/sheet-match.ts'

/** A workbook as it came: its bytes and the name a person knows it by (no folder). */
export interface Input {
  readonly bytes: Uint8Array
  readonly name: string
}

/** What a workbook says and what was found in it. `laporan` and `hasil` are null when the file is no readable workbook. */
export interface Examined {
  readonly laporan: Laporan | null
  readonly hasil: Hasil | null
  /** Sorted by sheet and cell; exceptions applied. */
  readonly findings: readonly Finding[]
}

/** The parts of the report that sheet Narasi may name; the rules know no templates. */
export const bagianLaporan: BagianDikenal = {
  nama: BAGIAN.map(({ nama }) => nama),
  kenal: (nama) => cariBagian(nama) !== null,
  sebabTiada,
}

/** guard → read → build → compute → rules. `previous` is last year's workbook, for comparing with what was reported then. */
export async function examine(input: Input, previous: Laporan | null = null): Promise<Examined> {
  const loaded = await loadWorkbook(input.bytes, input.name)
  if (loaded.value === null) return { laporan: null, hasil: null, findings: loaded.findings }
  const read = readWorkbook(loaded.value)
  const laporan = buildLaporan(read.value, input.name)
  const hasil = computeHasil(laporan)
  const found = [
    ...loaded.findings,
    ...read.findings,
    ...checkRules({ laporan, hasil, previous, bagian: bagianLaporan }),
  ]
  return { laporan, hasil, findings: tellHidden(finishFindings(found, laporan), loaded.value) }
}

/** Last year's workbook, read only as far as the rules need it; null when it is no readable workbook. */
export async function readPrevious(input: Input): Promise<Laporan | null> {
  const loaded = await loadWorkbook(input.bytes, input.name)
  return loaded.value === null ? null : buildLaporan(readWorkbook(loaded.value).value, input.name)
}

/** A picture for the cover, already read and checked. */
export type Logo = NonNullable<ComposeInput['logo']>

export interface ReportOptions extends Pick<ComposeInput, 'date' | 'draft' | 'logo'> {
  /** Chapter file name → text. */
  readonly templates: ReadonlyMap<string, string>
  readonly pageNumbers: boolean
  /** Further document properties, by name. */
  readonly properties: Readonly<Record<string, string>>
}

export interface Report {
  readonly bytes: Uint8Array
  readonly gaps: readonly Gap[]
  /** Findings of the templates (LK5). */
  readonly findings: readonly Finding[]
}

/** How many gaps a report has stands in its document properties: who comes back to it need not build it anew to know. */
export const GAPS_PROPERTY = 'lkjip-gaps'

interface ReportStages {
  readonly chaptersOf: typeof import('./templates/engine/chapters.ts').chaptersOf
  readonly composeReport: typeof import('./templates/compose.ts').composeReport
  readonly writeDocx: typeof import('./docx/write.ts').writeDocx
}

/** Loaded when asked for, since `check` and `calc` need neither. */
export async function loadReportStages(): Promise<ReportStages> {
  const [{ chaptersOf }, { composeReport }, { writeDocx }] = await Promise.all([
    import('./templates/engine/chapters.ts'),
    import('./templates/compose.ts'),
    import('./docx/write.ts'),
  ])
  return { chaptersOf, composeReport, writeDocx }
}

/** compose → write: the report of an examined workbook. */
export async function makeReport(laporan: Laporan, hasil: Hasil, options: ReportOptions): Promise<Report> {
  const { chaptersOf, composeReport, writeDocx } = await loadReportStages()
  const composed = composeReport({
    laporan,
    hasil,
    chapters: await chaptersOf(options.templates),
    date: options.date,
    draft: options.draft,
    logo: options.logo,
  })
  const bytes = await writeDocx(composed.value, {
    pageNumbers: options.pageNumbers ? 'estimate' : 'none',
    properties: { ...options.properties, [GAPS_PROPERTY]: String(composed.gaps.length) },
  })
  return { bytes, gaps: composed.gaps, findings: composed.findings }
}

/**
 * Short name and year of the office; null when they cannot be read. Only the sheet `Identitas` is looked at: a run over
 * many workbooks asks each of them before any report is made.
 */
export async function identityOf(
  input: Input,
): Promise<{ readonly singkatan: string; readonly tahun: number } | null> {
  const loaded = await loadWorkbook(input.bytes, input.name, (sheet) => mayBe('identitas', sheet))
  if (loaded.value === null) return null
  const { singkatan, namaOpd, tahun } = readWorkbook(loaded.value).value.identitas.fields
  return { singkatan: singkatan.value ?? namaOpd.value ?? '', tahun: tahun.value ?? 0 }
}
