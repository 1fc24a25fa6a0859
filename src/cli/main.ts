/** Wires the commands: words and flags here, the work in commands/, each loaded only when it is asked for. */
import { join } from 'node:path'
import process from 'node:process'
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { parseDate, type RunDate } from './date.ts'
import type { ExitCode } from './exit-code.ts'
import { describeFault } from './fault.ts'
import { packageRoot, version } from './package-root.ts'
import { swallowedWords, usageMessage } from './usage-message.ts'

/** Titles of commander's help, in Indonesian. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
}

const EXAMPLES = `
Contoh:
  lkjip init 2022.xlsx      buku kerja baru untuk diisi
  lkjip check 2022.xlsx     periksa sampai bersih
  lkjip build 2022.xlsx     buat laporan Word
`

function dateOption(text: string): RunDate {
  const date = parseDate(text)
  if (date === null) throw new InvalidArgumentError('Tulis tanggal sebagai TTTT-BB-HH, misalnya 2023-02-16.')
  return date
}

function wholeNumber(least: number, most: number, why: string): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (!Number.isInteger(number) || number < least || number > most) throw new InvalidArgumentError(why)
    return number
  }
}

const jobsOption = wholeNumber(1, 64, 'Isi dengan angka 1 sampai 64.')
const yearOption = wholeNumber(2000, 2100, 'Isi dengan tahun, misalnya 2022.')

function shardOption(text: string): { index: number; of: number } {
  const match = /^(\d+)\/(\d+)$/.exec(text)
  const [index, of] = [Number(match?.[1]), Number(match?.[2])]
  if (match === null || index < 1 || index > of)
    throw new InvalidArgumentError('Tulis sebagai bagian/banyaknya, misalnya 1/4.')
  return { index, of }
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

/** One of the words that a command reads as a choice; commander's own check speaks English. */
function choice(flags: string, description: string, words: readonly [string, ...string[]]): Option {
  return new Option(flags, `${description}: ${words.join(', ')}`)
    .argParser((text: string) => {
      if (!words.includes(text)) throw new InvalidArgumentError(`Pilih salah satu: ${words.join(', ')}.`)
      return text
    })
    .default(words[0], words[0])
}

/** Words that choose input files, the same for every command that takes many. */
function withInputs(command: Command): Command {
  return command
    .addArgument(new Argument('[berkas...]', 'buku kerja .xlsx, folder, atau pola seperti "data/*.xlsx"'))
    .option(
      '--list <berkas>',
      'baca daftar buku kerja dari berkas teks, satu per baris; - untuk masukan baku; boleh diulang',
      collect,
    )
    .option('--exclude <pola>', 'lewati berkas atau folder yang cocok; boleh diulang', collect)
}

function argumentTerm(argument: Argument): string {
  return `[${argument.name()}${argument.variadic ? '...' : ''}]`
}

function createProgram(finish: (code: ExitCode) => void): Command {
  /** Every command is configured alike before any words are added. */
  const configured = (command: Command): Command =>
    command
      .exitOverride()
      .configureHelp({
        styleTitle: (title) => TITLES[title] ?? title,
        optionDescription: (option) =>
          option.description +
          (option.defaultValueDescription === undefined
            ? ''
            : ` (bawaan: ${option.defaultValueDescription})`),
        subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '),
      })
      .configureOutput({ outputError: () => undefined })
      .helpOption('-h, --help', 'tampilkan bantuan')
      .helpCommand(false)
      .showSuggestionAfterError(false)

  const program = configured(new Command('lkjip'))
    .usage('<perintah> [pilihan]')
    .description('Memeriksa, menghitung, dan menyusun LKjIP dari satu buku kerja Excel.')
    .version(version(), '-V, --version', 'tampilkan versi')
    .addHelpText('after', () => `${EXAMPLES}\nPanduan lengkap: ${join(packageRoot(), 'docs', 'panduan.md')}`)

  const add = (name: string, description: string): Command => {
    const command = new Command(name).description(description)
    program.addCommand(command)
    return configured(command)
  }

  add('init', 'buat buku kerja baru yang siap diisi')
    .argument('[berkas]', 'nama buku kerja baru (bawaan: lkjip.xlsx)')
    .usage('[berkas] [pilihan]')
    .option('--tahun <tahun>', 'tahun laporan (bawaan: tahun dalam nama berkas)', yearOption)
    .option('--force', 'timpa berkas yang sudah ada')
    .action(async (file: string | undefined, options: { tahun?: number; force?: boolean }) => {
      const { runInit } = await import('./commands/init.ts')
      finish(await runInit(file, options))
    })

  withInputs(add('check', 'periksa buku kerja dan tunjukkan semua temuan'))
    .usage('<berkas...> [pilihan]')
    .addOption(choice('--format <bentuk>', 'bentuk keluaran', ['text', 'compact', 'json', 'sarif']))
    .option('--strict', 'anggap peringatan sebagai kesalahan')
    .option('--previous <berkas>', 'buku kerja tahun lalu, untuk dibandingkan')
    .action(async (files: string[], options: import('./commands/check.ts').CheckOptions) => {
      const { runCheck } = await import('./commands/check.ts')
      finish(await runCheck(files, options))
    })

  add('calc', 'tampilkan semua angka hasil hitungan, atau cara menghitung satu angka')
    .argument('[berkas]', 'buku kerja .xlsx')
    .argument('[kode...]', 'kode indikator, sasaran, program, atau “total”')
    .usage('<berkas> [kode...] [pilihan]')
    .addOption(choice('--format <bentuk>', 'bentuk keluaran', ['text', 'json']))
    .option('-o, --output <berkas>', 'tulis kertas kerja .xlsx dengan rumus Excel')
    .option('--force', 'timpa kertas kerja yang sudah ada')
    .action(
      async (
        file: string | undefined,
        codes: string[],
        options: import('./commands/calc.ts').CalcOptions,
      ) => {
        const { runCalc } = await import('./commands/calc.ts')
        finish(await runCalc(file, codes, options))
      },
    )

  withInputs(add('build', 'buat laporan Word dari buku kerja'))
    .usage('<berkas...> [pilihan]')
    .option('-o, --output <tujuan>', 'berkas .docx atau folder hasil')
    .option('--draft', 'buat draf walaupun ada kesalahan; ditandai DRAF di setiap halaman')
    .option('--strict', 'jangan buat laporan bila masih ada peringatan')
    .option('--force', 'timpa laporan yang sudah disunting')
    .option('--rebuild', 'buat ulang walaupun tidak ada yang berubah')
    .option('--jobs <banyaknya>', 'banyaknya laporan yang dikerjakan bersamaan', jobsOption)
    .option('--recap <berkas>', 'tulis rekapitulasi: .xlsx, .csv, atau .json')
    .option('--shard <bagian>', 'kerjakan sebagian daftar saja, misalnya 1/4', shardOption)
    .addOption(choice('--progress <bentuk>', 'kemajuan', ['auto', 'ndjson', 'none']))
    .option('--templates <folder>', 'folder bab pengganti')
    .option('--date <tanggal>', 'tanggal pembuatan, TTTT-BB-HH', dateOption)
    .action(async (files: string[], options: import('./commands/build.ts').BuildCommandOptions) => {
      const { runBuild } = await import('./commands/build.ts')
      finish(await runBuild(files, options))
    })

  add('explain', 'jelaskan satu kode temuan, dengan contoh')
    .argument('[kode]', 'misalnya LK301; tanpa kode: daftar semua temuan')
    .usage('[kode]')
    .action(async (code: string | undefined) => {
      const { runExplain } = await import('./commands/explain.ts')
      finish(await runExplain(code))
    })

  add('schema', 'tampilkan lembar dan kolom buku kerja')
    .usage('[pilihan]')
    .addOption(choice('--format <bentuk>', 'bentuk keluaran', ['markdown', 'json']))
    .action(async (options: { format: string }) => {
      const { runSchema } = await import('./commands/schema.ts')
      finish(await runSchema(options.format))
    })

  return program
}

/** What a stream says whose reader is gone: `lkjip check … | head`, a terminal closed. */
const READER_GONE: ReadonlySet<string | undefined> = new Set(['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED'])

/** Output that nobody reads any more is no error: the work goes on, and its exit code is true. Output lost is one. */
function onOutputError(error: NodeJS.ErrnoException): void {
  if (READER_GONE.has(error.code)) return
  process.once('exit', () => {
    process.exitCode = 2
  })
  const why = error.code === 'ENOSPC' ? 'ruang penyimpanan penuh' : (error.code ?? error.message)
  process.stderr.write(
    `Keluaran tidak dapat ditulis seluruhnya: ${why}. Pilih tempat lain, lalu jalankan lagi.\n`,
  )
}

/** Runs the command that the process was started with. */
export async function main(): Promise<void> {
  process.stdout.once('error', onOutputError)
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
  const program = createProgram((code) => {
    process.exitCode = code
  })
  if (process.argv.length <= 2) {
    program.outputHelp({ error: true })
    process.exitCode = 2
    return
  }
  const swallowed = swallowedWords(process.argv.slice(2), process.platform)
  if (swallowed !== null) {
    process.stderr.write(`${swallowed}\n`)
    process.exitCode = 2
    return
  }
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      const wrong = error.exitCode !== 0
      if (wrong) process.stderr.write(usageMessage(error, program, process.argv.slice(2)))
      process.exitCode = wrong ? 2 : 0
      return
    }
    process.stderr.write(`${describeFault(error)}\n`)
    process.exitCode = 2
  }
}
