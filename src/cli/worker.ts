/** A worker thread that builds reports one after another; started by pool.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadReportStages } from '../pipeline.ts'
import { type BuildJob, type BuildOptions, type BuildOutcome, buildOne } from './build-one.ts'
import { describeFault } from './fault.ts'

/** What a worker answers: an outcome, or what is said of a fault in the program itself. */
export type WorkerAnswer =
  | { readonly type: 'outcome'; readonly outcome: BuildOutcome }
  | { readonly type: 'fault'; readonly file: string; readonly fault: string }

const port = parentPort
if (port !== null) {
  const options: BuildOptions = workerData
  port.on('message', (job: BuildJob) => {
    buildOne(job, options).then(
      (outcome) => port.postMessage({ type: 'outcome', outcome } satisfies WorkerAnswer),
      (error: unknown) => {
        port.postMessage({
          type: 'fault',
          file: job.file,
          fault: describeFault(error),
        } satisfies WorkerAnswer)
      },
    )
  })
  // Before the first job comes; should it fail, that job tells.
  loadReportStages().catch(() => undefined)
}
