/** Runs the bundled program as a user would, in a folder of its own. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export function lkjip(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/lkjip.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...environment },
    maxBuffer: 64 * 1024 * 1024,
    // A run that never ends fails its test, and holds up no other.
    timeout: 120_000,
    killSignal: 'SIGKILL',
  })
  return { code: status, out: stdout, err: stderr }
}

/** A new empty folder with copies of the named samples. */
export function folderWith(...samples: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-'))
  for (const sample of samples) cpSync(join(ROOT, 'samples', sample), join(folder, basename(sample)))
  return folder
}
