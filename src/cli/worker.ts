/** A worker thread that does one task after another; started by pool.ts. Each is answered by an identity or an outcome. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadReportStages } from '../pipeline.ts'
import { type BuildJob, type BuildOptions, type BuildOutcome, buildOne } from './build-one.ts'
import type { Identity } from './output-name.ts'
import { readIdentity } from './read-identity.ts'

/** What a worker is asked for: the name's parts of one workbook, or one report. */
export type Task = { readonly identity: string } | { readonly build: BuildJob }

const work = (task: Task, options: BuildOptions): Promise<Identity | null | BuildOutcome> =>
  'build' in task ? buildOne(task.build, options) : readIdentity(task.identity)

const port = parentPort
if (port !== null) {
  const options: BuildOptions = workerData
  port.on('message', async (task: Task) => {
    port.postMessage(await work(task, options))
  })
  // Before the first job comes; should it fail, that job tells.
  loadReportStages().catch(() => undefined)
}
