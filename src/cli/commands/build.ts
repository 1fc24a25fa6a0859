/** `lkjip build FILE…`: the Word report of one office, or of many. */
import { existsSync, rmSync, statSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import type { BuildJob, BuildOptions } from '../build-one.ts'
import { isoDate, type RunDate, runDate } from '../date.ts'
import { type ExitCode, worst } from '../exit-code.ts'
import { expandInputs, type InputOptions, takeShard } from '../inputs.ts'
import { collisions, outputPaths } from '../output-name.ts'
import { version } from '../package-root.ts'
import { createPool, defaultJobs, type Pool } from '../pool.ts'
import { printBuild } from '../printers/build.ts'
import { quote } from '../printers/text.ts'
import { createProgress } from '../progress.ts'
import { selectTemplates } from '../templates.ts'
import { refuse, tell, textOptions } from '../terminal.ts'
import { describeIoError, mayWriteInto, temporaryName } from '../write-file.ts'
import { mayReplaceRecap, writeRecap } from '../write-recap.ts'

export interface BuildCommandOptions extends InputOptions {
  readonly output?: string
  readonly draft?: boolean
  readonly strict?: boolean
  readonly force?: boolean
  readonly rebuild?: boolean
  readonly jobs?: number
  readonly recap?: string
  readonly shard?: { readonly index: number; readonly of: number }
  readonly progress: 'auto' | 'ndjson' | 'none'
  readonly templates?: string
  readonly date?: RunDate
}

/** Which report each workbook becomes. Only names made from the workbook's content need a look into it. */
async function planJobs(
  files: readonly string[],
  output: string | null,
  pool: Pool,
): Promise<readonly BuildJob[]> {
  const many = files.length > 1
  const ownName = output === null ? !many : extname(output).toLowerCase() === '.docx'
  const identities = ownName ? [] : await pool.identities(files)
  const inputs = files.map((file, index) => ({ file, identity: identities[index] ?? null }))
  const outputs = outputPaths(inputs, { output, many })
  return files.map((file, index) => ({ file, output: outputs[index] ?? '' }))
}

/** Why the recap cannot be written where it should, in one Indonesian sentence; null when it can. */
async function recapProblem(recap: string): Promise<string | null> {
  if (!['.xlsx', '.csv', '.json'].includes(extname(recap).toLowerCase()))
    return `Rekapitulasi “${recap}” harus berakhiran .xlsx, .csv, atau .json.`
  if (!mayWriteInto(dirname(recap)))
    return `Rekapitulasi “${recap}” tidak dapat ditulis: foldernya tidak boleh ditulis.`
  try {
    if (await mayReplaceRecap(recap)) return null
  } catch (error) {
    return describeIoError(error, recap)
  }
  return `“${recap}” sudah ada dan bukan rekapitulasi buatan lkjip, jadi tidak ditimpa. Pilih nama lain untuk --recap.`
}

/** Endings of files that a report is not: a folder of such a name is not meant either. */
const OTHER_FILES = /\.(docm?|dot[xm]?|rtf|odt|pdf|xls[xmb]?|ods|csv|json|txt|html?)$/i

/** What is wrong with the command line itself, in one Indonesian sentence; null when nothing is. */
function usageProblem(files: readonly string[], options: BuildCommandOptions): string | null {
  if (files.length === 0) return 'Sebutkan buku kerja yang dibuatkan laporan, misalnya: lkjip build 2022.xlsx'
  const { output } = options
  if (output !== undefined) {
    const isFile = extname(output).toLowerCase() === '.docx'
    if (isFile && files.length > 1)
      return `Beberapa buku kerja tidak dapat ditulis ke satu berkas “${output}”. Pilih folder dengan -o.`
    const info = existsSync(resolve(output)) ? statSync(resolve(output)) : undefined
    if (info === undefined && OTHER_FILES.test(output))
      return `Laporan ditulis sebagai Word: akhiri “${output}” dengan .docx, atau sebutkan nama folder.`
    if (isFile && info?.isDirectory() === true) return `“${output}” adalah folder; tulis nama berkas lain.`
    if (!isFile && info?.isFile() === true)
      return `“${output}” adalah berkas, bukan folder. Nama laporan harus berakhiran .docx.`
    // Of many reports the first would tell only after its work, and each of the others again.
    if (files.length > 1 && !mayWriteInto(output))
      return `Folder “${output}” tidak boleh ditulis atau dibuat. Pilih folder lain dengan -o.`
  }
  return null
}

/** Signals that end a run, with the exit code a shell expects: Ctrl-C, an end from outside, a window closed, Ctrl-Break. */
const ENDINGS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGBREAK: 149 } as const
type Ending = keyof typeof ENDINGS

/** Whoever presses twice at once, shall not end the tidying up; whoever presses again after a while, means it. */
const MILLISECONDS_TO_MEAN_IT = 1000

/** Ctrl-C: reports begun are finished, finished ones stay, no half file is left behind. */
function tidyOnInterrupt(pool: Pool, jobs: readonly BuildJob[], recap: string | undefined): void {
  const tidy = (): void => {
    for (const { output } of jobs) {
      try {
        rmSync(temporaryName(output), { force: true })
      } catch {
        // Windows keeps a file that is just being written.
      }
    }
  }
  let since: number | null = null
  const stop = async (signal: Ending): Promise<void> => {
    if (since !== null) {
      if (performance.now() - since < MILLISECONDS_TO_MEAN_IT) return
      tidy()
      for (const name of Object.keys(ENDINGS)) process.removeAllListeners(name)
      // Windows can send few of them; there each ends the process at once.
      process.kill(process.pid, process.platform === 'win32' ? 'SIGTERM' : signal)
      return
    }
    since = performance.now()
    const patience = setTimeout(() => {
      process.stderr.write(
        '\nLaporan yang sedang dibuat diselesaikan dahulu. Tekan Ctrl-C sekali lagi untuk berhenti sekarang juga.\n',
      )
    }, MILLISECONDS_TO_MEAN_IT)
    await pool.stop()
    clearTimeout(patience)
    tidy()
    // One of an earlier run may stand there.
    const noRecap = recap === undefined ? '' : ` Rekapitulasi “${recap}” belum ditulis.`
    process.stderr.write(`\nDihentikan. Laporan yang sudah selesai tetap tersimpan.${noRecap}\n`)
    process.exit(ENDINGS[signal])
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const)
    process.on(signal, () => void stop(signal))
}

/** What is said to someone who names the report as in a copy command, after the workbook; null to anyone else. */
function reportAsWord([from = '', to = '', ...more]: readonly string[]): string | null {
  const isReport = (word: string): boolean => /\.docx$/i.test(word)
  return more.length === 0 && isReport(to) && !isReport(from)
    ? `Nama laporan ditulis dengan -o: lkjip build ${quote(from)} -o ${quote(to)}`
    : null
}

/** More files than these are counted: a folder of drafts would fill the screen. */
const CLASHES_SHOWN = 6

/** Workbooks that would write the same report. */
function clashProblem(clashes: readonly (readonly string[])[], jobs: readonly BuildJob[]): string {
  const lines = clashes.map((files) => {
    const name = jobs.find(({ file }) => file === files[0])?.output ?? ''
    const shown = files.length > CLASHES_SHOWN ? files.slice(0, CLASHES_SHOWN - 1) : files
    const more = files.length - shown.length
    return `${shown.join(', ')}${more === 0 ? '' : `, dan ${more} berkas lain`} akan menjadi laporan yang sama: ${name}`
  })
  return [
    ...lines,
    'Tidak ada yang dibuat. Bedakan Singkatan OPD atau Tahun di lembar Identitas, lewati salah satunya dengan --exclude, atau buat satu per satu dengan -o.',
  ].join('\n')
}

/** What every report of the run is built with. */
function buildOptions(
  options: BuildCommandOptions,
  date: RunDate,
  templates: BuildOptions['templates'],
): BuildOptions {
  return {
    draft: options.draft === true,
    strict: options.strict === true,
    force: options.force === true,
    rebuild: options.rebuild === true,
    date,
    dateGiven: options.date !== undefined || Boolean(process.env.SOURCE_DATE_EPOCH),
    version: version(),
    templates,
  }
}

/** What was asked for besides the workbook, as it can be asked for again for a draft; a draft is built despite --strict. */
function askedAgain({ output, templates, date, force }: BuildCommandOptions): readonly string[] {
  return [
    ...(output === undefined ? [] : ['-o', output]),
    ...(templates === undefined ? [] : ['--templates', templates]),
    ...(date === undefined ? [] : ['--date', isoDate(date)]),
    ...(force === true ? ['--force'] : []),
  ]
}

export async function runBuild(words: readonly string[], options: BuildCommandOptions): Promise<ExitCode> {
  const wrongWords =
    reportAsWord(words) ?? (options.recap === undefined ? null : await recapProblem(options.recap))
  if (wrongWords !== null) return refuse(wrongWords)
  // A recap of an earlier run may lie among the workbooks.
  const omit = options.recap === undefined ? [] : [options.recap]
  const inputs = await expandInputs(words, { ...options, omit })
  tell(...inputs.notes, ...inputs.problems)
  if (inputs.problems.length > 0 && inputs.files.length === 0) return 2
  const wrong = usageProblem(inputs.files, options)
  if (wrong !== null) return refuse(wrong)
  const date = runDate(options.date, process.env, new Date())
  if (date === null) {
    return refuse(
      `SOURCE_DATE_EPOCH “${process.env.SOURCE_DATE_EPOCH}” bukan banyaknya detik sejak 1970-01-01. Perbaiki atau hapus, atau tulis tanggalnya dengan --date.`,
    )
  }
  const selected = selectTemplates(options.templates ?? null)
  if ('problem' in selected) return refuse(selected.problem)
  tell(...selected.notes)
  const mine = <T>(items: readonly T[]): readonly T[] =>
    options.shard === undefined ? items : takeShard(items, options.shard)
  // Machines that list the same files in other orders share them all the same.
  const files = options.shard === undefined ? inputs.files : inputs.files.toSorted()
  const count = mine(files).length
  const pool = createPool(
    Math.min(count, options.jobs ?? defaultJobs(count)),
    buildOptions(options, date, selected.templates),
  )
  const all = await planJobs(files, options.output ?? null, pool)
  const clashes = collisions(all)
  if (clashes.length > 0) {
    await pool.stop()
    return refuse(clashProblem(clashes, all))
  }
  const jobs = mine(all)
  tidyOnInterrupt(pool, jobs, options.recap)
  const progress = createProgress(options.progress, jobs.length)
  const outcomes = await pool.run(jobs, progress.done)
  progress.end()

  let recapCode: ExitCode = 0
  if (options.recap !== undefined) {
    try {
      await writeRecap(options.recap, outcomes)
    } catch (error) {
      recapCode = refuse(describeIoError(error, options.recap))
    }
  }
  if (options.progress !== 'ndjson') {
    const draft = options.draft === true
    const recap = recapCode === 0 ? (options.recap ?? null) : null
    process.stdout.write(
      printBuild(outcomes, { ...textOptions(options.strict), draft, again: askedAgain(options), recap }),
    )
  }
  return worst([...outcomes.map(({ exit }) => exit), recapCode, inputs.problems.length > 0 ? 2 : 0])
}
