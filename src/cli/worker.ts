/** A worker thread that builds reports one after another; started by pool.ts. Each answer is an outcome. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadReportStages } from '../pipeline.ts'
import { type BuildJob, type BuildOptions, buildOne } from './build-one.ts'

const port = parentPort
if (port !== null) {
  const options: BuildOptions = workerData
  port.on('message', async (job: BuildJob) => {
    port.postMessage(await buildOne(job, options))
  })
  // Before the first job comes; should it fail, that job tells.
  loadReportStages().catch(() => undefined)
}
