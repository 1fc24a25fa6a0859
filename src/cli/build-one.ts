/** Builds one report on disk: read, examine, compose, write. Runs in the main thread or in a worker, with the same result. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { besaranUang } from '../calc/anggaran.ts'
import type { Hasil } from '../calc/hasil.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { digestOf } from '../docx/digest.ts'
import type { Laporan } from '../model/laporan.ts'
import { examine, GAPS_PROPERTY, makeReport, type Report } from '../pipeline.ts'
import { isoDate, type RunDate } from './date.ts'
import type { ExitCode } from './exit-code.ts'
import { describeFault } from './fault.ts'
import { readLogo } from './logo.ts'
import { countErrors, countWarnings } from './printers/file-findings.ts'
import { readInput } from './read-input.ts'
import { describeIoError, writeFileWhole } from './write-file.ts'

export interface BuildOptions {
  readonly draft: boolean
  readonly strict: boolean
  /** Overwrite a report that was edited by hand. */
  readonly force: boolean
  /** Build although nothing has changed. */
  readonly rebuild: boolean
  readonly date: RunDate
  /** The date was asked for, not just today's: another one then makes another report. */
  readonly dateGiven: boolean
  readonly version: string
  readonly templates: ReadonlyMap<string, string>
}

export interface BuildJob {
  readonly file: string
  readonly output: string
}

/** The line of the recap about one office. Decimals as exact text; null where not computed. */
export interface RecapRow {
  readonly opd: string | null
  readonly tahun: number
  readonly indikator: number
  readonly rataRata: string | null
  readonly kategori: string | null
  readonly pagu: string | null
  readonly realisasi: string | null
  readonly serapan: string | null
}

export interface BuildOutcome {
  readonly file: string
  readonly output: string
  /**
   * `written`; `unchanged`: same input as the report that is there; `kept`: an edited report stands there;
   * `stopped`: errors in the workbook; `unreadable`: no workbook; `failed`: the report could not be written.
   */
  readonly state: 'written' | 'unchanged' | 'kept' | 'stopped' | 'unreadable' | 'failed'
  readonly findings: readonly Finding[]
  readonly gaps: Report['gaps']
  /** Of an unchanged report, how many gaps it was written with. */
  readonly earlierGaps: number | null
  /** Indonesian sentences beside the findings: a logo not used, a file not writable. */
  readonly notes: readonly string[]
  readonly recap: RecapRow | null
  readonly seconds: number
  readonly exit: ExitCode
}

/** What makes a report worth building again: workbook, logo, templates, version, draft, and a date that was asked for. */
function inputDigest(bytes: Uint8Array, logo: Uint8Array | null, options: BuildOptions): string {
  const hash = createHash('sha256')
  hash.update(
    JSON.stringify([
      options.version,
      options.draft,
      options.dateGiven ? isoDate(options.date) : null,
      [...options.templates],
    ]),
  )
  hash.update(bytes)
  if (logo !== null) hash.update(logo)
  return hash.digest('hex')
}

const INPUT_PROPERTY = 'lkjip-input'

function recapOf(laporan: Laporan, hasil: Hasil): RecapRow {
  const { anggaran, rataRata } = hasil
  // No budget is not one of 0.
  const uang = (besaran: 'pagu' | 'realisasi'): string | null => {
    const jumlah = besaranUang(anggaran, besaran)
    return jumlah.ada && laporan.anggaran.length > 0 ? jumlah.nilai.toFixed() : null
  }
  return {
    opd: laporan.identitas.namaOpd.value,
    tahun: laporan.tahun,
    indikator: hasil.indikator.length,
    rataRata: rataRata.ada ? rataRata.nilai.toFixed(hasil.kebijakan.desimal) : null,
    kategori: hasil.kategori?.label ?? null,
    pagu: uang('pagu'),
    realisasi: uang('realisasi'),
    serapan: anggaran.serapan.ada ? anggaran.serapan.nilai.toFixed(hasil.kebijakan.desimal) : null,
  }
}

type Existing =
  | { readonly state: 'none' | 'ours' | 'edited' }
  | { readonly state: 'unchanged'; readonly gaps: number | null }

/** What stands at the place of the report. A file that is not ours counts as edited. */
function existingReport(path: string, input: string): Existing {
  if (!existsSync(path)) return { state: 'none' }
  const digest = digestOf(readFileSync(path))
  if (digest === null || digest.stored !== digest.actual) return { state: 'edited' }
  if (digest.properties[INPUT_PROPERTY] !== input) return { state: 'ours' }
  const gaps = digest.properties[GAPS_PROPERTY]
  return { state: 'unchanged', gaps: gaps === undefined ? null : Number(gaps) }
}

/** What to say of a report that is not built: one of an earlier run may be taken for it. */
function earlierReport(path: string): readonly string[] {
  return existsSync(path)
    ? [`Laporan lama masih ada di ${path}; isinya belum tentu sama dengan buku kerja ini.`]
    : []
}

/** Of an outcome what is not known before, and no more than there is to tell. */
type Ending = Pick<BuildOutcome, 'state' | 'exit'> & Partial<BuildOutcome>

const NOTHING_TOLD = {
  findings: [],
  gaps: [],
  earlierGaps: null,
  notes: [],
  recap: null,
  seconds: 0,
} as const

/** A fault in the program while building one file, in words for its user: the others go on. */
export function faulty(job: BuildJob, error: unknown): BuildOutcome {
  return { ...NOTHING_TOLD, ...job, state: 'failed', exit: 2, notes: describeFault(error).split('\n') }
}

/** Builds one report; never throws. */
export async function buildOne(job: BuildJob, options: BuildOptions): Promise<BuildOutcome> {
  const start = performance.now()
  try {
    const ending = await build(job, options)
    return { ...NOTHING_TOLD, ...job, ...ending, seconds: (performance.now() - start) / 1000 }
  } catch (error) {
    return faulty(job, error)
  }
}

async function build(job: BuildJob, options: BuildOptions): Promise<Ending> {
  const read = readInput(job.file)
  if ('finding' in read) return { state: 'unreadable', exit: 2, findings: [read.finding] }
  const { laporan, hasil, findings } = await examine(read.input)
  if (laporan === null || hasil === null) return { state: 'unreadable', exit: 2, findings }
  const recap = recapOf(laporan, hasil)
  const blocked = countErrors(findings) > 0 || (options.strict && countWarnings(findings) > 0)
  if (blocked && !options.draft)
    return { state: 'stopped', exit: 1, findings, recap, notes: earlierReport(job.output) }

  const { logo, problem } = readLogo(job.file, laporan.identitas.logo.value ?? '')
  const notes = problem === null ? [] : [problem]
  const told = { findings, recap, notes }
  const input = inputDigest(read.input.bytes, logo?.data ?? null, options)
  const exit = blocked ? 1 : 0
  try {
    const existing = existingReport(job.output, input)
    if (existing.state === 'edited' && !options.force) return { ...told, state: 'kept', exit: 1 }
    if (existing.state === 'unchanged' && !options.rebuild)
      return { ...told, state: 'unchanged', exit, earlierGaps: existing.gaps }
    const report = await makeReport(laporan, hasil, {
      templates: options.templates,
      date: options.date,
      draft: options.draft,
      pageNumbers: true,
      logo,
      properties: { [INPUT_PROPERTY]: input },
    })
    const all = [...findings, ...report.findings]
    if (countErrors(report.findings) > 0 && !options.draft)
      return { ...told, state: 'stopped', exit: 1, findings: all }
    writeFileWhole(job.output, report.bytes)
    return { ...told, state: 'written', exit, findings: all, gaps: report.gaps }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
    return { ...told, state: 'failed', exit: 2, notes: [...notes, describeIoError(error, job.output)] }
  }
}
