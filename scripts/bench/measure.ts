/** Times whole processes with GNU time: several runs in turn, medians, and ratios within each round. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

export interface Command {
  readonly name: string
  readonly words: readonly string[]
  /** Run before each run, not timed: puts things back. */
  readonly before?: () => void
}

interface Run {
  readonly wall: number
  readonly cpu: number
  readonly peakMiB: number
}

export interface Measured {
  readonly name: string
  readonly wall: number
  readonly cpu: number
  readonly peakMiB: number
  readonly runs: readonly Run[]
}

const LIMIT_MS = 20 * 60 * 1000

/** GNU time knows the memory, the shell's own `time` the milliseconds. */
const SHELL =
  'TIMEFORMAT="%3R %3U %3S"; { time "$0" "$@" >/dev/null 2>"$LKJIP_BENCH.err"; } 2>"$LKJIP_BENCH.time"'

function runOnce({ name, words, before }: Command): Run {
  before?.()
  const out = join(tmpdir(), `lkjip-bench-${process.pid}`)
  const { status, error } = spawnSync(
    '/usr/bin/time',
    ['-q', '-f', '%M', '-o', `${out}.memory`, 'bash', '-c', SHELL, ...words],
    { stdio: 'ignore', timeout: LIMIT_MS, env: { ...process.env, LKJIP_BENCH: out } },
  )
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${name}: exit ${status}\n${readFileSync(`${out}.err`, 'utf8')}`)
  const numbers = (file: string): readonly number[] =>
    readFileSync(file, 'utf8').trim().split(/\s+/).map(Number)
  const [wall = 0, user = 0, system = 0] = numbers(`${out}.time`)
  const [peak = 0] = numbers(`${out}.memory`)
  for (const ending of ['time', 'memory', 'err']) rmSync(`${out}.${ending}`, { force: true })
  return { wall, cpu: user + system, peakMiB: peak / 1024 }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** Runs all commands once a round, in turn, so that a machine that slows down slows all of them; the first round is not counted. */
export function measure(commands: readonly Command[], rounds: number, warmUp = true): readonly Measured[] {
  if (warmUp) for (const command of commands) runOnce(command)
  const runs = commands.map((): Run[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) runs[index]?.push(runOnce(command))
  }
  return commands.map(({ name }, index) => {
    const own = runs[index] ?? []
    return {
      name,
      runs: own,
      wall: median(own.map(({ wall }) => wall)),
      cpu: median(own.map(({ cpu }) => cpu)),
      peakMiB: Math.max(...own.map(({ peakMiB }) => peakMiB)),
    }
  })
}

/** The median of the ratios of two commands, round by round. */
export function ratio(a: Measured | undefined, b: Measured | undefined, of: 'wall' | 'cpu'): number {
  return median((a?.runs ?? []).map((run, round) => run[of] / (b?.runs[round]?.[of] ?? Number.NaN)))
}
