// Runs the bundled program on a sample and keeps the code that was compiled on the way: a run that finds it need not
// compile, which is a sixth of `check`. Started by bundle.mjs, in a process of its own.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { COMPILED, loadCompiled, scripts } from '../bin/load.js'

const SAMPLE = fileURLToPath(new URL('../samples/2022-disnaker.xlsx', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'lkjip-compile-'))
const RUNS = [
  ['build', SAMPLE, '-o', join(folder, 'laporan.docx')],
  ['calc', SAMPLE],
  ['check', SAMPLE],
]
const [runtime = '', script = ''] = process.argv
for (const words of RUNS) {
  process.argv = [runtime, script, ...words]
  await loadCompiled('main.cjs').main()
}
process.exitCode = 0
// Under another name until it is whole.
const target = `${COMPILED}.new`
mkdirSync(target)
for (const [name, one] of scripts) writeFileSync(join(target, `${name}.bin`), one.createCachedData())
renameSync(target, COMPILED)
rmSync(folder, { recursive: true, force: true })
