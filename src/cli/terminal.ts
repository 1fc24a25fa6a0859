/** The terminal that the program speaks to: its width, its colours, and what is said beside the result. */
import process from 'node:process'
import { Chalk } from 'chalk'
import type { ExitCode } from './exit-code.ts'
import type { TextOptions } from './printers/text.ts'

/** Narrower than this nothing is broken into lines. */
const NARROWEST = 60

/** Columns to write in; no more than `widest`, which is easily read. */
export function terminalWidth(widest: number): number {
  return Math.min(widest, Math.max(NARROWEST, process.stdout.columns ?? widest))
}

/** Colours only for a person who looks at them. */
export function textOptions(strict: boolean | undefined): TextOptions {
  const paint = new Chalk(process.stdout.isTTY && process.env.NO_COLOR === undefined ? {} : { level: 0 })
  return { paint, width: terminalWidth(100), strict: strict === true }
}

/** Says each sentence on a line of its own, beside the result. */
export function tell(...sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
}

/** Says why nothing is done. */
export function refuse(why: string): ExitCode {
  tell(why)
  return 2
}
