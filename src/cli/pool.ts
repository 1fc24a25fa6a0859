/** Builds many reports, one at a time or in worker threads. Outcomes arrive in any order; the list returned keeps that of the jobs. */
import os from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setImmediate as nextTurn } from 'node:timers/promises'
import v8 from 'node:v8'
import { Worker } from 'node:worker_threads'
import { type BuildJob, type BuildOptions, type BuildOutcome, buildOne, faulty } from './build-one.ts'
import { packageRoot } from './package-root.ts'

/** Memory one worker may need with a large workbook. */
const BYTES_PER_WORKER = 600 * 1024 * 1024

/** The same of one whose heap may grow freely. */
const BYTES_TO_GROW_FREELY = 1024 * 1024 * 1024

/** In bytes; of a container what it may use, where the runtime can tell (since Node 20.13), not what its machine has. */
function freeMemory(): number {
  return 'availableMemory' in process ? process.availableMemory() : os.freemem()
}

/** One worker a core, fewer where memory is short or there is little to do. */
export function defaultJobs(count: number): number {
  const byMemory = Math.floor(freeMemory() / BYTES_PER_WORKER)
  return Math.max(1, Math.min(os.availableParallelism(), byMemory, count))
}

const [RUNTIME = ''] = process.versions.node.split('.')

/** Any other version of the runtime goes without flags. */
const TESTED: ReadonlySet<string> = new Set(['20', '22', '24', '26'])

function setFlags(...flags: readonly string[]): void {
  if (!TESTED.has(RUNTIME)) return
  for (const flag of flags) v8.setFlagsFromString(flag)
}

/**
 * Garbage is collected by the thread that made it: where every processor has its worker, threads that help with it only
 * get in the way.
 */
function collectAlone(): void {
  setFlags('--no-parallel-scavenge', '--no-concurrent-marking')
}

/**
 * The heap is cleared as the runtime likes, not as often and at one go as bin/load.js asks for: a sixth less time for half
 * as much memory again.
 */
function growFreely(): void {
  setFlags('--heap-growing-percent=0', '--incremental-marking')
}

/**
 * Of many reports, unlike of one (bin/load.js), optimised code pays for its making: on Node 20 a tenth less time with one
 * worker, a twentieth with two. Later versions gain nothing by it.
 */
function optimiseSooner(): void {
  if (RUNTIME === '20') setFlags('--interrupt-budget=400000')
}

/** Who builds the reports of a run. */
export interface Pool {
  /** Builds them all and calls `done` as each ends. */
  readonly run: (
    jobs: readonly BuildJob[],
    done: (outcome: BuildOutcome) => void,
  ) => Promise<readonly BuildOutcome[]>
  /** No further report is begun; resolves when those begun are done. A run stopped this way never returns. */
  readonly stop: () => Promise<void>
}

/** No threads: one report after another. A report is written in one go, so there is nothing to wait for. */
function singlePool(options: BuildOptions): Pool {
  return {
    run: async (jobs, done) => {
      const outcomes: BuildOutcome[] = []
      for (const job of jobs) {
        const outcome = await buildOne(job, options)
        outcomes.push(outcome)
        done(outcome)
        // Whoever interrupts is heard between two reports.
        await nextTurn()
      }
      return outcomes
    },
    stop: async () => undefined,
  }
}

function startWorker(options: BuildOptions): Worker {
  return new Worker(join(packageRoot(), 'bin', 'worker.js'), { workerData: options })
}

/** A job given to a worker, and whom to tell what became of it. */
interface Given {
  readonly job: BuildJob
  readonly finish: (outcome: BuildOutcome) => void
}

/** Feeds a worker until the jobs run out; a worker that dies is replaced. */
function feed(worker: Worker, next: () => Given | null, replace: () => Worker): Promise<void> {
  return new Promise((resolve) => {
    let current: Given | null = null
    const give = (): void => {
      current = next()
      if (current !== null) worker.postMessage(current.job)
      else void worker.terminate().then(() => resolve())
    }
    worker.on('message', (outcome: BuildOutcome) => {
      current?.finish(outcome)
      give()
    })
    worker.on('error', (error: Error) => {
      current?.finish(faulty(current.job, error))
      current = null
      void feed(replace(), next, replace).then(resolve)
    })
    give()
  })
}

/** Worker threads, started at once: they load the program while the run is still being planned. */
function threadPool(count: number, options: BuildOptions): Pool {
  const workers = new Set<Worker>()
  const start = (): Worker => {
    const worker = startWorker(options)
    workers.add(worker)
    worker.once('exit', () => workers.delete(worker))
    return worker
  }
  const first = Array.from({ length: count }, start)
  let stopping = false
  let running: Promise<unknown> | null = null
  return {
    run: async (jobs, done) => {
      const outcomes: BuildOutcome[] = []
      let taken = 0
      const next = (): Given | null => {
        const index = taken
        const job = jobs[index]
        if (job === undefined || stopping) return null
        taken += 1
        const finish = (outcome: BuildOutcome): void => {
          outcomes[index] = outcome
          done(outcome)
        }
        return { job, finish }
      }
      running = Promise.all(first.map((worker) => feed(worker, next, start)))
      await running
      return stopping ? new Promise(() => undefined) : outcomes
    },
    stop: async () => {
      stopping = true
      // A worker at work is let finish: ended in the midst of unzipping it takes the whole process down with it.
      await (running ?? Promise.all([...workers].map((worker) => worker.terminate())))
    },
  }
}

export function createPool(workers: number, options: BuildOptions): Pool {
  if (workers > 1 && workers >= os.availableParallelism()) collectAlone()
  const pool = workers <= 1 ? singlePool(options) : threadPool(workers, options)
  return {
    ...pool,
    run: (jobs, done) => {
      // Not before the first report is done: compiled code is refused under flags other than those it was compiled with.
      let settled = jobs.length === 1
      return pool.run(jobs, (outcome) => {
        if (!settled) {
          optimiseSooner()
          if (freeMemory() >= workers * BYTES_TO_GROW_FREELY) growFreely()
        }
        settled = true
        done(outcome)
      })
    },
  }
}
