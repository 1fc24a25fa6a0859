/** Bundles the program once, so that the tests of tests/cli run what a user runs. */
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

export default function setup(): void {
  execFileSync(process.execPath, [resolve(import.meta.dirname, '../scripts/bundle.mjs')], {
    stdio: 'inherit',
  })
}
