/** How a run over many workbooks shows that it goes on: a bar on a terminal, a JSON line a report for scripts. */
import process from 'node:process'
import type { BuildOutcome } from './build-one.ts'
import { countErrors, countWarnings } from './printers/file-findings.ts'
import { gapCount } from './recap.ts'

export interface Progress {
  readonly done: (outcome: BuildOutcome) => void
  readonly end: () => void
}

const SILENT: Progress = { done: () => undefined, end: () => undefined }

const BAR_WIDTH = 30

/** `auto`: a bar on the terminal's error stream where there is more than one report; nothing elsewhere. */
export function createProgress(kind: 'auto' | 'ndjson' | 'none', total: number): Progress {
  if (kind === 'ndjson') {
    return {
      done: (outcome) => {
        const { file, output, state, findings, notes, seconds, exit } = outcome
        const unread = state === 'unreadable' ? findings.map(({ message, fix }) => `${message} ${fix}`) : []
        const line = {
          file,
          output,
          state,
          errors: countErrors(findings),
          warnings: countWarnings(findings),
          gaps: gapCount(outcome),
          seconds: Number(seconds.toFixed(3)),
          exit,
          notes: [...unread, ...notes],
        }
        process.stdout.write(`${JSON.stringify(line)}\n`)
      },
      end: () => undefined,
    }
  }
  if (kind === 'none' || !process.stderr.isTTY || total < 2) return SILENT
  let count = 0
  const draw = (name: string): void => {
    const filled = Math.round((count / total) * BAR_WIDTH)
    process.stderr.write(
      `\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${count}/${total} ${name}`,
    )
  }
  return {
    done: ({ file }) => {
      count += 1
      draw(file)
    },
    end: () => process.stderr.write('\r\u001b[K'),
  }
}
