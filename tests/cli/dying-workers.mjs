// Preloaded into the program by a test: a worker dies of every task about the one workbook.
import { isMainThread, parentPort } from 'node:worker_threads'

if (!isMainThread) {
  const { on } = parentPort
  parentPort.on = (name, listener) =>
    on.call(parentPort, name, (message) => {
      if (name === 'message' && JSON.stringify(message).includes('mematikan.xlsx'))
        throw new Error('a worker died')
      listener(message)
    })
}
