/**
 * Measures the bundled program as a whole process and writes the numbers into docs/kinerja.md.
 *
 * `npm run bench` measures everything; `npm run bench -- a d` only those parts, the others stay as they are.
 * `--large` adds 1,000 workbooks to part c. Needs GNU time; part b also python3 with openpyxl and python-docx, and soffice.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os, { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { largeWorkbook } from '../large-workbook.ts'
import { parseMarkdownWorkbook, writeMarkdownWorkbook } from '../markdown-workbook.ts'
import { type Command, type Measured, measure, ratio } from './measure.ts'
import { plainReport } from './plain-report.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PAGE = join(ROOT, 'docs', 'kinerja.md')
const SAMPLE = join(ROOT, 'samples', '2022-disnaker.xlsx')
const PROGRAM = [process.execPath, join(ROOT, 'bin', 'lkjip.js')]
const PYTHON = process.env.PYTHON ?? '/usr/bin/python3'
const LARGE = process.argv.includes('--large')

const folder = mkdtempSync(join(tmpdir(), 'lkjip-bench-'))
const at = (name: string): string => join(folder, name)

const lkjip = (name: string, ...words: readonly string[]): Command => ({
  name,
  words: [...PROGRAM, ...words],
})
const BARE: Command = { name: '`node -e 0`', words: [process.execPath, '-e', '0'] }

const seconds = (value: number): string => (value < 10 ? value.toFixed(value < 1 ? 3 : 2) : value.toFixed(1))
const times = (value: number): string => `${value.toFixed(2)} ×`
const mib = (value: number): string => `${Math.round(value)}`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}

function costs({ wall, cpu, peakMiB }: Measured): readonly string[] {
  return [seconds(wall), seconds(cpu), mib(peakMiB)]
}

/** a: the commands on the sample against the bare runtime. */
function commands(): string {
  const build = (name: string, ...more: readonly string[]): Command =>
    lkjip(name, 'build', SAMPLE, '--rebuild', '--force', '-o', at('a.docx'), ...more)
  const measured = measure(
    [
      BARE,
      lkjip('`lkjip --help`', '--help'),
      lkjip('`lkjip check`', 'check', SAMPLE),
      lkjip('`lkjip calc`', 'calc', SAMPLE),
      build('`lkjip build`'),
      build('`lkjip build --draft`', '--draft'),
    ],
    9,
  )
  const [bare] = measured
  return table(
    ['command', 'wall s', 'cpu s', 'peak MiB', 'wall ÷ bare', 'cpu ÷ bare'],
    measured.map((one) => [
      one.name,
      ...costs(one),
      times(ratio(one, bare, 'wall')),
      times(ratio(one, bare, 'cpu')),
    ]),
  )
}

/** b: `build` against openpyxl + python-docx, and against LibreOffice. */
async function others(): Promise<string> {
  const blocks = await plainReport(SAMPLE)
  writeFileSync(at('blocks.json'), JSON.stringify(blocks))
  const script = join(import.meta.dirname, 'report.py')
  const [build, python, soffice] = measure(
    [
      lkjip('`lkjip build`, with page numbers', 'build', SAMPLE, '--rebuild', '--force', '-o', at('b.docx')),
      {
        name: 'openpyxl + python-docx, the same text and tables',
        words: [PYTHON, script, SAMPLE, at('blocks.json'), at('python.docx')],
      },
      {
        name: '`soffice --headless --convert-to pdf` of the report',
        words: [
          'soffice',
          `-env:UserInstallation=file://${at('profile')}`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          at('b.docx'),
        ],
      },
    ],
    5,
  )
  const tables = blocks.filter(({ type }) => type === 'table').length
  const row = (one: Measured | undefined): readonly string[] =>
    one === undefined
      ? []
      : [one.name, ...costs(one), times(ratio(build, one, 'wall')), times(ratio(build, one, 'cpu'))]
  return [
    `The report of the sample: ${blocks.length - tables} headings and paragraphs, ${tables} tables.`,
    '',
    table(
      ['program', 'wall s', 'cpu s', 'peak MiB', 'build ÷ it, wall', 'build ÷ it, cpu'],
      [build, python, soffice].map(row),
    ),
  ].join('\n')
}

/** c: many workbooks by number of workers. */
async function batch(): Promise<string> {
  const text = readFileSync(SAMPLE.replace(/\.xlsx$/, '.md'), 'utf8')
  const rows: (readonly string[])[] = []
  for (const count of [10, 100, ...(LARGE ? [1000] : [])]) {
    const input = at(`many-${count}`)
    mkdirSync(input)
    for (let index = 1; index <= count; index++) {
      const own = text.replace(/^(\| Singkatan OPD \|) .* \|$/m, `$1 OPD ${index} |`)
      writeFileSync(join(input, `${index}.xlsx`), await writeMarkdownWorkbook(parseMarkdownWorkbook(own)))
    }
    const run = (jobs: number): Command =>
      lkjip(`${jobs}`, 'build', input, '-o', at('reports'), '--rebuild', '--force', '--jobs', `${jobs}`)
    const measured = measure([run(1), run(2)], 3, false)
    const [one] = measured
    for (const item of measured) {
      rows.push([
        `${count}`,
        item.name,
        seconds(item.wall),
        seconds(item.cpu),
        (count / item.wall).toFixed(2),
        mib(item.peakMiB),
        times(ratio(one, item, 'wall')),
      ])
    }
  }
  return table(
    ['workbooks', 'workers', 'wall s', 'cpu s', 'reports a second', 'peak MiB', 'faster than one worker'],
    rows,
  )
}

/** A command by itself; null when it fails, as one that runs out of memory does. */
function attempt(command: Command, rounds: number): Measured | null {
  try {
    return measure([command], rounds, false)[0] ?? null
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return null
  }
}

/** d: cost against size. */
async function sizes(): Promise<string> {
  const shapes = [
    ...[10, 100, 1000, 10_000].map((subKegiatan) => ({ indikator: 40, subKegiatan })),
    ...[10, 100, 1000].map((indikator) => ({ indikator, subKegiatan: 400 })),
  ]
  const rows: (readonly string[])[] = []
  for (const { indikator, subKegiatan } of shapes) {
    const file = at(`${indikator}-${subKegiatan}.xlsx`)
    writeFileSync(file, await writeMarkdownWorkbook(largeWorkbook({ indikator, subKegiatan, seed: 1 })))
    const output = at('d.docx')
    const rounds = indikator + subKegiatan >= 1000 ? 1 : 3
    const check = attempt(lkjip('check', 'check', file), rounds)
    const build = attempt(lkjip('build', 'build', file, '--rebuild', '--force', '-o', output), rounds)
    const pages = build === null ? '–' : `${Math.round(statSync(output).size / 1024)}`
    const both = [check, build].flatMap((one) => (one === null ? ['fails', '–', '–'] : costs(one)))
    rows.push([`${subKegiatan}`, `${indikator}`, `${Math.round(statSync(file).size / 1024)}`, ...both, pages])
  }
  return table(
    [
      'sub kegiatan',
      'indicators',
      'workbook KiB',
      'check wall s',
      'cpu s',
      'peak MiB',
      'build wall s',
      'cpu s',
      'peak MiB',
      'report KiB',
    ],
    rows,
  )
}

const PARTS: Readonly<Record<string, () => string | Promise<string>>> = {
  a: commands,
  b: others,
  c: batch,
  d: sizes,
}

/** Machine, runtime and load, so that numbers of different days are not taken for each other. */
function circumstances(): string {
  const cpu = os.cpus()[0]?.model.trim() ?? 'unknown processor'
  const load = os.loadavg()[0] ?? 0
  const memory = Math.round(os.totalmem() / 1024 ** 3)
  const day = new Date().toISOString().slice(0, 10)
  return `${day}; ${os.availableParallelism()} × ${cpu}, ${memory} GiB, ${os.platform()}; Node ${process.versions.node}; load average at the end ${load.toFixed(1)}`
}

function replacePart(page: string, part: string, content: string): string {
  const [start, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`]
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < 0) throw new Error(`docs/kinerja.md has no place for part ${part}`)
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
try {
  for (const [part, action] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(part)) continue
    const result = await action()
    const content = `${result}\n\nMeasured ${circumstances()}.`
    writeFileSync(PAGE, replacePart(readFileSync(PAGE, 'utf8'), part, content))
    console.log(`${part}\n${content}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
