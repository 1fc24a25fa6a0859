/** Findings for a person at a terminal: grouped by sheet, the most important line last, with the next step. */
import type { ChalkInstance } from 'chalk'
import type { Finding } from '../../diagnostics/finding.ts'
import { isOfTemplates } from '../reasons.ts'
import { countErrors, countWarnings, type FileFindings } from './file-findings.ts'

/** Breaks text at spaces so that no line is longer than `width`; further lines are indented. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  for (const part of text.split('\n')) {
    let line = ''
    for (const word of part.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width - indent.length) {
        lines.push(line)
        line = word
      } else {
        line = line === '' ? word : `${line} ${word}`
      }
    }
    lines.push(line)
  }
  return lines.map((line) => indent + line).join('\n')
}

/** A sum may concern a hundred cells: so many are named, the rest counted. `--format json` has them all. */
const LIHAT_TERBANYAK = 12

function relatedLine({ related }: Finding): string | null {
  const places = related.filter(({ cell }) => cell !== '').map(({ sheet, cell }) => `${sheet}!${cell}`)
  if (places.length === 0) return null
  // One more is shorter than to say so.
  const named = places.length <= LIHAT_TERBANYAK + 1 ? places : places.slice(0, LIHAT_TERBANYAK)
  const rest = places.length - named.length
  return `Lihat juga: ${named.join(', ')}${rest === 0 ? '' : `, dan ${rest} sel lain`}`
}

/** Only repeated where the message does not show it already. */
function expectedLine(finding: Finding): string | null {
  return finding.expected === null ? null : `Seharusnya: ${finding.expected}`
}

function printFinding(finding: Finding, paint: ChalkInstance, width: number): string {
  const severity = finding.severity === 'error' ? paint.red.bold('kesalahan') : paint.yellow('peringatan')
  const place = finding.cell === '' ? '–' : finding.cell
  const related = relatedLine(finding)
  const expected = expectedLine(finding)
  return [
    `    ${paint.bold(place)}  ${severity} ${paint.dim(finding.code)}`,
    wrap(finding.message, width, '        '),
    ...(expected === null ? [] : [wrap(expected, width, '        ')]),
    ...(related === null ? [] : [wrap(related, width, '        ')]),
    wrap(`→ ${finding.fix}`, width, '        '),
  ].join('\n')
}

function printFile({ file, status, findings }: FileFindings, paint: ChalkInstance, width: number): string {
  if (findings.length === 0) return `${paint.bold(file)}  ${paint.green('tidak ada temuan')}\n`
  const bySheet = new Map<string, Finding[]>()
  for (const finding of findings) bySheet.set(finding.sheet, [...(bySheet.get(finding.sheet) ?? []), finding])
  const parts = [...bySheet].map(([sheet, list]) => {
    const heading = sheet === '' ? [] : [`  ${paint.underline(sheet)}`]
    return [...heading, ...list.map((finding) => printFinding(finding, paint, width))].join('\n')
  })
  const suffix = status === 'unreadable' ? '  tidak dapat dibaca' : ''
  return `${paint.bold(file)}${suffix}\n\n${parts.join('\n\n')}\n`
}

export interface TextOptions {
  readonly paint: ChalkInstance
  /** Columns of the terminal. */
  readonly width: number
  readonly strict: boolean
}

const BUILD_THE_SAME = 'jalankan lkjip build dengan berkas yang sama.'

export function printText(files: readonly FileFindings[], { paint, width, strict }: TextOptions): string {
  const errors = files.reduce((sum, { findings }) => sum + countErrors(findings), 0)
  const warnings = files.reduce((sum, { findings }) => sum + countWarnings(findings), 0)
  const body = files.map((file) => printFile(file, paint, width)).join('\n')
  const where = files.length === 1 ? '' : ` dalam ${files.length} berkas`
  const first = files.find(({ findings }) => findings.length > 0)
  const name = first?.file ?? files[0]?.file ?? ''
  if (errors + warnings === 0) {
    const next = `Langkah berikut: ${files.length === 1 ? `lkjip build ${quote(name)}` : BUILD_THE_SAME}`
    return `${body}\n${paint.green.bold(`Tidak ada temuan${where}.`)} ${next}\n`
  }
  const count = `${errors} kesalahan, ${warnings} peringatan${where}.`
  const found = files.flatMap(({ findings }) => findings)
  const wrong = found.filter(({ severity }) => severity === 'error')
  const ofTemplates = wrong.length > 0 && wrong.every(isOfTemplates)
  const blocking = errors > 0 || (strict && warnings > 0)
  const repair =
    first?.status === 'unreadable' ? 'ikuti petunjuk di atas' : 'perbaiki sel di atas di Excel, simpan'
  const again = ofTemplates
    ? 'perbaiki baris templat di atas, lalu jalankan lagi perintah yang sama'
    : `${repair}, lalu jalankan lagi lkjip check ${quote(name)}`
  const next = blocking
    ? `Langkah berikut: ${again}. Penjelasan satu temuan: lkjip explain ${(wrong[0] ?? found[0])?.code ?? 'LK301'}`
    : `Peringatan tidak menghalangi laporan. Langkah berikut: ${files.length === 1 ? `lkjip build ${quote(name)}` : BUILD_THE_SAME}`
  return `${body}\n${wrap(next, width, '')}\n${blocking ? paint.red.bold(count) : paint.yellow.bold(count)}\n`
}

/** A file name as it can be typed at a prompt. */
export function quote(name: string): string {
  return /[\s"'()&;]/.test(name) ? `"${name}"` : name
}
