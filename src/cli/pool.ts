/** Does the work of a run over many workbooks, one after another or in worker threads. */
import os from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setImmediate as nextTurn } from 'node:timers/promises'
import v8 from 'node:v8'
import { Worker } from 'node:worker_threads'
import { type BuildJob, type BuildOptions, type BuildOutcome, buildOne, faulty } from './build-one.ts'
import type { Identity } from './output-name.ts'
import { packageRoot } from './package-root.ts'
import { readIdentity } from './read-identity.ts'
import type { Task } from './worker.ts'

/** Memory one worker may need with a large workbook. */
const BYTES_PER_WORKER = 600 * 1024 * 1024

/** The same of one whose heap may grow freely. */
const BYTES_TO_GROW_FREELY = 1024 * 1024 * 1024

/**
 * Room of such a worker for what was just made, four times the usual: more of it is garbage before it has to be moved to
 * where clearing costs more.
 */
const YOUNG_MIB = 192

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
 * Garbage is collected, and code optimised, by the thread that has it: where every processor has its worker, threads that
 * help with it only get in the way.
 */
function workAlone(): void {
  setFlags('--no-parallel-scavenge', '--no-concurrent-marking', '--no-concurrent-recompilation')
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

/** Who does the work of a run. Answers are listed in the order of what was asked. */
export interface Pool {
  /** Of each workbook what its report's name is made of; null when it does not tell. */
  readonly identities: (files: readonly string[]) => Promise<readonly (Identity | null)[]>
  /** Builds all reports and calls `done` as each ends. */
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
    identities: async (files) => {
      const identities: (Identity | null)[] = []
      for (const file of files) identities.push(await readIdentity(file))
      return identities
    },
    run: async (jobs, done) => {
      const outcomes: BuildOutcome[] = []
      for (const job of jobs) {
        // A copy, as of a worker: what is cut out of the text of a workbook would keep all of it in memory.
        const outcome = structuredClone(await buildOne(job, options))
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

/** A task for a worker, and whom to tell its answer, or of what the worker died. */
interface Given<Answer> {
  readonly task: Task
  readonly finish: (answer: Answer) => void
  readonly fail: (error: Error) => void
}

/** Feeds a worker until the tasks run out; a worker that dies is replaced. */
function feed<Answer>(
  worker: Worker,
  next: () => Given<Answer> | null,
  replace: (dead: Worker) => Worker,
): Promise<void> {
  return new Promise((resolve) => {
    let current: Given<Answer> | null = null
    const give = (): void => {
      current = next()
      if (current !== null) {
        worker.postMessage(current.task)
        return
      }
      worker.removeAllListeners('message').removeAllListeners('error')
      resolve()
    }
    worker.on('message', (answer: Answer) => {
      const done = current
      // The next one first: a worker shall not wait while what it did is told.
      give()
      done?.finish(answer)
    })
    worker.on('error', (error: Error) => {
      current?.fail(error)
      void feed(replace(worker), next, replace).then(resolve)
    })
    give()
  })
}

/** Worker threads, started at once: they load the program while the run is still being planned. */
function threadPool(count: number, options: BuildOptions, roomy: boolean): Pool {
  const workers = new Set<Worker>()
  const start = (): Worker => {
    const worker = new Worker(join(packageRoot(), 'bin', 'worker.js'), {
      workerData: options,
      ...(roomy ? { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB } } : {}),
    })
    workers.add(worker)
    worker.once('exit', () => workers.delete(worker))
    return worker
  }
  const replace = (dead: Worker): Worker => {
    // Before it has ended it would still be given tasks.
    workers.delete(dead)
    return start()
  }
  const end = (): Promise<unknown> => Promise.all([...workers].map((worker) => worker.terminate()))
  for (let started = 0; started < count; started += 1) start()
  let stopping = false
  let running: Promise<unknown> | null = null

  /** What all workers together answer. */
  async function share<Item, Answer>(
    items: readonly Item[],
    task: (item: Item) => Task,
    failed: (item: Item, error: Error) => Answer,
    done: (answer: Answer) => void,
  ): Promise<readonly Answer[]> {
    const answers: Answer[] = []
    let taken = 0
    const next = (): Given<Answer> | null => {
      const index = taken
      const item = items[index]
      if (item === undefined || stopping) return null
      taken += 1
      const finish = (answer: Answer): void => {
        answers[index] = answer
        done(answer)
      }
      return { task: task(item), finish, fail: (error) => finish(failed(item, error)) }
    }
    await Promise.all([...workers].map((worker) => feed(worker, next, replace)))
    return answers
  }

  return {
    identities: (files) =>
      share<string, Identity | null>(
        files,
        (identity) => ({ identity }),
        () => null,
        () => undefined,
      ),
    run: async (jobs, done) => {
      const sharing = share<BuildJob, BuildOutcome>(jobs, (build) => ({ build }), faulty, done)
      running = sharing.then(end)
      const outcomes = await sharing
      await running
      return stopping ? new Promise(() => undefined) : outcomes
    },
    stop: async () => {
      stopping = true
      // A worker at work is let finish: ended in the midst of unzipping it takes the whole process down with it.
      await (running ?? end())
    },
  }
}

export function createPool(workers: number, options: BuildOptions): Pool {
  if (workers > 1 && workers >= os.availableParallelism()) workAlone()
  const roomy = freeMemory() >= workers * BYTES_TO_GROW_FREELY
  const pool = workers <= 1 ? singlePool(options) : threadPool(workers, options, roomy)
  return {
    ...pool,
    run: (jobs, done) => {
      // Not before the first report is done: compiled code is refused under flags other than those it was compiled with.
      let settled = jobs.length === 1
      return pool.run(jobs, (outcome) => {
        if (!settled) {
          optimiseSooner()
          if (roomy) growFreely()
        }
        settled = true
        done(outcome)
      })
    },
  }
}
