// Preloaded into the program by a test: makes workers slow at writing their files, one of them slow to begin it too, and
// widens the moment between the tidying up after Ctrl-C and the end of the program.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import process from 'node:process'
import { isMainThread, threadId } from 'node:worker_threads'

const SLOW = Number(process.env.SLOW_MILLISECONDS ?? 1500)
const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

if (isMainThread) {
  const { exit } = process
  process.exit = (code) => {
    sleep(2000)
    exit(code)
  }
} else {
  const { openSync, fsyncSync } = fs
  fs.openSync = (path, ...rest) => {
    if (String(path).endsWith('.tmp') && threadId % 2 === 0) sleep(700)
    return openSync(path, ...rest)
  }
  fs.fsyncSync = (file) => {
    sleep(SLOW)
    fsyncSync(file)
  }
  syncBuiltinESMExports()
}
