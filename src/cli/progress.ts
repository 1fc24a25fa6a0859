/** How a run over many workbooks shows that it goes on: a bar on a terminal, a JSON line a report for scripts. */
import process from 'node:process'
import type { BuildOutcome } from './build-one.ts'
import { countErrors, countWarnings } from './printers/file-findings.ts'
import { reasonsOf } from './reasons.ts'
import { gapCount } from './recap.ts'

export interface Progress {
  readonly done: (outcome: BuildOutcome) => void
  readonly end: () => void
}

const SILENT: Progress = { done: () => undefined, end: () => undefined }

/** At most so wide, and so much of the line left for the name. */
const BAR_WIDTH = 30
const NAME_WIDTH = 16

/** The bar as one line of a terminal: a longer one would stay behind when the next is drawn over it. */
export function progressLine(count: number, total: number, name: string, columns: number): string {
  const counted = ` ${count}/${total} `
  const width = Math.max(0, Math.min(BAR_WIDTH, columns - 1 - counted.length - NAME_WIDTH))
  const filled = Math.round((count / total) * width)
  const room = Math.max(0, columns - 1 - width - counted.length)
  const letters = [...name]
  // The end of a path tells more than its beginning.
  const shown = letters.length <= room ? name : `…${letters.slice(letters.length - room + 1).join('')}`
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}${counted}${room < 2 ? '' : shown}`
}

/** `auto`: a bar on the terminal's error stream where there is more than one report; nothing elsewhere. */
export function createProgress(kind: 'auto' | 'ndjson' | 'none', total: number): Progress {
  if (kind === 'ndjson') {
    return {
      done: (outcome) => {
        const { file, output, state, findings, seconds, exit } = outcome
        const line = {
          file,
          output,
          state,
          errors: countErrors(findings),
          warnings: countWarnings(findings),
          gaps: gapCount(outcome),
          seconds: Number(seconds.toFixed(3)),
          exit,
          notes: reasonsOf(outcome),
        }
        process.stdout.write(`${JSON.stringify(line)}\n`)
      },
      end: () => undefined,
    }
  }
  if (kind === 'none' || !process.stderr.isTTY || total < 2) return SILENT
  let count = 0
  const draw = (name: string): void => {
    process.stderr.write(`\r\u001b[K${progressLine(count, total, name, process.stderr.columns || 80)}`)
  }
  return {
    done: ({ file }) => {
      count += 1
      draw(file)
    },
    end: () => process.stderr.write('\r\u001b[K'),
  }
}
