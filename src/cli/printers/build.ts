/** What a build says at its end: findings that stopped it, what is still to be written, and where the reports are. */
import type { BuildOutcome } from '../build-one.ts'
import { isOfTemplates, reasonsOf } from '../reasons.ts'
import { gapCount, stateWords } from '../recap.ts'
import { countErrors, countWarnings } from './file-findings.ts'
import { printText, quote, type TextOptions, wrap } from './text.ts'

interface BuildPrintOptions extends TextOptions {
  readonly draft: boolean
  /** The options of this run that a draft is to be asked for with too. */
  readonly again: readonly string[]
  /** Where the recap was written. */
  readonly recap: string | null
}

/** Place, where there is one, and what is missing; the report's own mark says both once more. */
function gapLine({ text, sheet, cell }: BuildOutcome['gaps'][number]): string {
  const missing = text.replace(/^\[PERLU DIISI: /, '').replace(/\]$/, '')
  if (sheet === '') return missing
  const place = `${sheet}!${cell}`
  return `${place}  ${missing.endsWith(` — ${place}`) ? missing.slice(0, -place.length - 3) : missing}`
}

function gapLines({ gaps, output }: BuildOutcome, width: number): string {
  if (gaps.length === 0) return ''
  const lines = gaps.map((gap) => wrap(gapLine(gap), width, '  '))
  return `Masih perlu diisi (ditandai kuning di ${output}):\n${lines.join('\n')}\n\n`
}

function lastLine(outcome: BuildOutcome, { paint, strict, draft, again }: BuildPrintOptions): string {
  const { output, file, findings, state } = outcome
  const errors = countErrors(findings)
  const warnings = countWarnings(findings)
  const gaps = gapCount(outcome) ?? 0
  const count = [
    ...(errors > 0 ? [`${errors} kesalahan`] : []),
    ...(warnings > 0 ? [`${warnings} peringatan (lihat: lkjip check ${quote(file)})`] : []),
    ...(gaps > 0 ? [`${gaps} bagian perlu diisi`] : []),
  ].join(', ')
  switch (state) {
    case 'written':
      return `${paint.green.bold(`${draft ? 'Draf' : 'Laporan'} dibuat: ${output}`)}${count === '' ? '' : `\n${count}`}\n`
    case 'unchanged':
      return `Buku kerja tidak berubah; laporan yang ada tetap dipakai: ${output}\n${count === '' ? '' : `${count}\n`}Buat ulang dengan --rebuild.\n`
    case 'kept':
      return `${paint.red.bold(`Laporan tidak diganti: ${output}`)}\nBerkas itu sudah disunting atau bukan buatan lkjip. Beri nama lain dengan -o, atau timpa dengan --force.\n`
    case 'stopped':
      return `${paint.red.bold(strict && errors === 0 ? 'Laporan tidak dibuat karena masih ada peringatan (--strict).' : 'Laporan tidak dibuat karena masih ada kesalahan.')}\nDraf dapat dibuat dengan: ${['lkjip build', ...[file, ...again, '--draft'].map(quote)].join(' ')}\n`
    case 'unreadable':
      return `${paint.red.bold('Laporan tidak dibuat karena buku kerja tidak terbaca.')}\n`
    case 'failed':
      return `${paint.red.bold('Laporan gagal dibuat.')}\n`
  }
}

function printOne(outcome: BuildOutcome, options: BuildPrintOptions): string {
  const { file, state, findings, notes } = outcome
  const blocking = state === 'stopped' || state === 'unreadable' || countErrors(findings) > 0
  const found = blocking
    ? `${printText([{ file, status: state === 'unreadable' ? 'unreadable' : 'findings', findings }], options)}\n`
    : ''
  const noted = notes.map((note) => `${note}\n`).join('')
  return `${found}${noted}${gapLines(outcome, options.width)}${lastLine(outcome, options)}`
}

const recapLine = (recap: string | null): string => (recap === null ? '' : `Rekapitulasi: ${recap}\n`)

/** What is said of one report of many. */
function linesOf(outcome: BuildOutcome): readonly string[] {
  const { state, findings } = outcome
  const reasons = reasonsOf(outcome)
  if (state === 'unreadable') return reasons
  const gaps = gapCount(outcome)
  const counts = `${countErrors(findings)} kesalahan, ${countWarnings(findings)} peringatan${gaps === null ? '' : `, ${gaps} perlu diisi`}`
  return [counts, ...reasons]
}

/** Whether `lkjip check` tells what stopped a report: a finding in its workbook. */
function isForCheck({ state, findings }: BuildOutcome): boolean {
  return (
    state === 'stopped' && !findings.some((finding) => finding.severity === 'error' && isOfTemplates(finding))
  )
}

function printMany(outcomes: readonly BuildOutcome[], { paint, recap }: BuildPrintOptions): string {
  const lines = outcomes.map((outcome) => {
    const { file, output, state } = outcome
    const good = state === 'written' || state === 'unchanged'
    const head = `${good ? paint.green('✓') : paint.red('✗')} ${file}  ${stateWords(outcome)}${good ? ` → ${output}` : ''}`
    return [head, ...linesOf(outcome).map((line) => `    ${line}`)].join('\n')
  })
  const built = outcomes.filter(({ state }) => state === 'written' || state === 'unchanged').length
  const rest = outcomes.length - built
  const what = outcomes.some(isForCheck)
    ? `${rest} perlu diperbaiki (lihat: lkjip check BERKAS).`
    : `${rest} tidak dibuat (sebabnya tertulis di atas).`
  const summary = `${built} dari ${outcomes.length} laporan tersedia${rest === 0 ? '.' : `; ${what}`}`
  return `${lines.join('\n')}\n\n${recapLine(recap)}${rest === 0 ? paint.green.bold(summary) : paint.red.bold(summary)}\n`
}

export function printBuild(outcomes: readonly BuildOutcome[], options: BuildPrintOptions): string {
  const [first] = outcomes
  // One part of a list shorter than the parts it is spread over.
  if (first === undefined) return 'Tidak ada buku kerja untuk bagian ini.\n'
  return outcomes.length === 1
    ? `${printOne(first, options)}${recapLine(options.recap)}`
    : printMany(outcomes, options)
}
