/** Builds many reports, one at a time or in worker threads. Outcomes arrive in any order; the list returned keeps that of the jobs. */
import os from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type BuildJob, type BuildOptions, type BuildOutcome, buildOne } from './build-one.ts'
import type { WorkerAnswer } from './worker.ts'

/** Memory one worker may need with a large workbook. */
const BYTES_PER_WORKER = 600 * 1024 * 1024

/** One worker a core, fewer where memory is short or there is little to do. */
export function defaultJobs(count: number): number {
  const byMemory = Math.floor(os.freemem() / BYTES_PER_WORKER)
  return Math.max(1, Math.min(os.availableParallelism(), byMemory, count))
}

/** A fault in the program while building one file: the others go on. */
function faulty(job: BuildJob, fault: string): BuildOutcome {
  return {
    ...job,
    state: 'failed',
    findings: [],
    gaps: [],
    notes: [
      `Terjadi kesalahan di dalam program. Kirimkan buku kerja dan catatan ini kepada pengelola lkjip:\n${fault}`,
    ],
    recap: null,
    seconds: 0,
    exit: 2,
  }
}

async function buildHere(job: BuildJob, options: BuildOptions): Promise<BuildOutcome> {
  try {
    return await buildOne(job, options)
  } catch (error) {
    return faulty(job, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

function workerFile(): string {
  // In the bundle this file is a chunk beside worker.js.
  return fileURLToPath(new URL('./worker.js', import.meta.url))
}

/** Runs all jobs and calls `done` as each ends. */
export async function runJobs(
  jobs: readonly BuildJob[],
  options: BuildOptions,
  workers: number,
  done: (outcome: BuildOutcome) => void,
): Promise<readonly BuildOutcome[]> {
  const outcomes: BuildOutcome[] = []
  if (workers <= 1 || jobs.length <= 1) {
    for (const job of jobs) {
      const outcome = await buildHere(job, options)
      outcomes.push(outcome)
      done(outcome)
    }
    return outcomes
  }

  let next = 0
  const finish = (index: number, outcome: BuildOutcome): void => {
    outcomes[index] = outcome
    done(outcome)
  }
  /** One lane: a worker fed until the jobs run out; a worker that dies is replaced. */
  const lane = (): Promise<void> =>
    new Promise((resolve) => {
      let current: number | null = null
      const worker = new Worker(workerFile(), { workerData: options })
      const feed = (): void => {
        const job = jobs[next]
        if (job === undefined) {
          current = null
          void worker.terminate()
          resolve()
          return
        }
        current = next
        next += 1
        worker.postMessage(job)
      }
      worker.on('message', (answer: WorkerAnswer) => {
        const job = current === null ? undefined : jobs[current]
        if (current === null || job === undefined) return
        finish(current, answer.type === 'outcome' ? answer.outcome : faulty(job, answer.fault))
        feed()
      })
      worker.on('error', (error: Error) => {
        const job = current === null ? undefined : jobs[current]
        if (current !== null && job !== undefined) finish(current, faulty(job, error.stack ?? error.message))
        lane().then(resolve)
      })
      feed()
    })
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, lane))
  return outcomes
}
