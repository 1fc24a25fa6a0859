/** `lkjip check FILE…`: every finding of every workbook. */
import process from 'node:process'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Laporan } from '../../model/laporan.ts'
import { examine, readPrevious } from '../../pipeline.ts'
import { type ExitCode, worst } from '../exit-code.ts'
import { describeFault } from '../fault.ts'
import { expandInputs, type InputOptions } from '../inputs.ts'
import { version } from '../package-root.ts'
import { printCompact } from '../printers/compact.ts'
import { countErrors, type FileFindings } from '../printers/file-findings.ts'
import { printJson } from '../printers/json.ts'
import { printText } from '../printers/text.ts'
import { readInput } from '../read-input.ts'
import { refuse, tell, textOptions } from '../terminal.ts'

export interface CheckOptions extends InputOptions {
  readonly format: 'text' | 'compact' | 'json' | 'sarif'
  readonly strict?: boolean
  readonly previous?: string
}

async function checkFile(file: string, previous: Laporan | null): Promise<FileFindings> {
  const unreadable = (findings: readonly Finding[]): FileFindings => ({
    file,
    status: 'unreadable',
    findings,
  })
  const read = readInput(file)
  if ('finding' in read) return unreadable([read.finding])
  const { laporan, findings } = await examine(read.input, previous)
  if (laporan === null) return unreadable(findings)
  return { file, status: findings.length === 0 ? 'ok' : 'findings', findings }
}

function exitCode({ status, findings }: FileFindings, strict: boolean): ExitCode {
  if (status === 'unreadable') return 2
  return countErrors(findings) > 0 || (strict && findings.length > 0) ? 1 : 0
}

async function print(files: readonly FileFindings[], { format, strict }: CheckOptions): Promise<string> {
  switch (format) {
    case 'compact':
      return printCompact(files)
    case 'json':
      return printJson(files, version())
    case 'sarif': {
      const [{ printSarif }, { catalogue }] = await Promise.all([
        import('../printers/sarif.ts'),
        import('../../diagnostics/catalogue.ts'),
      ])
      return printSarif(files, version(), catalogue)
    }
    case 'text':
      return printText(files, textOptions(strict))
  }
}

/** Last year's workbook; an Indonesian sentence when it cannot be read. */
async function loadPrevious(path: string): Promise<{ laporan: Laporan } | { problem: string }> {
  const read = readInput(path)
  if ('finding' in read) return { problem: `${read.finding.message} ${read.finding.fix}` }
  const laporan = await readPrevious(read.input)
  return laporan === null ? { problem: `“${path}” bukan buku kerja yang dapat dibaca.` } : { laporan }
}

export async function runCheck(words: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { files, problems, notes } = await expandInputs(words, options)
  tell(...notes, ...problems)
  if (files.length === 0)
    return problems.length > 0
      ? 2
      : refuse('Sebutkan buku kerja yang diperiksa, misalnya: lkjip check 2022.xlsx')
  let previous: Laporan | null = null
  if (options.previous !== undefined) {
    const loaded = await loadPrevious(options.previous)
    if ('problem' in loaded) return refuse(loaded.problem)
    previous = loaded.laporan
  }
  const checked: FileFindings[] = []
  let faults = 0
  for (const file of files) {
    try {
      checked.push(await checkFile(file, previous))
    } catch (error) {
      // The findings of the others are told all the same.
      faults += 1
      tell(file, describeFault(error))
    }
  }
  process.stdout.write(await print(checked, options))
  const code = worst(checked.map((file) => exitCode(file, options.strict === true)))
  return problems.length > 0 || faults > 0 ? 2 : code
}
