/** The program reaches no network, starts no other program, and leaves no file but what it was asked for. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith, lkjip } from './run.ts'

const NODE_OPTIONS = `--import ${pathToFileURL(join(import.meta.dirname, 'no-outside.mjs')).href}`

/** An empty folder for temporary files, and a home nobody has used. */
function places(): {
  readonly temporary: string
  readonly home: string
  readonly env: Record<string, string>
} {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-luar-'))
  const [temporary, home] = [join(folder, 'tmp'), join(folder, 'home')]
  mkdirSync(temporary)
  mkdirSync(home)
  const env = {
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    HOME: home,
    USERPROFILE: home,
    NODE_OPTIONS,
  }
  // The cache of compiled code is Node's own; it is neither sent anywhere nor read from a workbook.
  return { temporary, home, env: { ...env, NODE_DISABLE_COMPILE_CACHE: '1' } }
}

const DATE = ['--date', '2024-02-16']
const COMMANDS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['build', '2022-disnaker.xlsx', '2023-inspektorat.xlsx', '--jobs', '2', '--recap', 'rekap.xlsx', ...DATE],
    ['Disnaker-2022.docx', 'Inspektorat-2023.docx', 'rekap.xlsx'],
  ],
  [['build', '2023-inspektorat.xlsx', '--draft', '-o', 'x.docx', ...DATE], ['x.docx']],
  [['check', '2022-disnaker.xlsx', '2023-inspektorat.xlsx'], []],
  [['check', '2022-disnaker.xlsx', '--format', 'sarif'], []],
  [['calc', '2022-disnaker.xlsx', '-o', 'kertas-kerja.xlsx'], ['kertas-kerja.xlsx']],
  [['init', 'baru.xlsx'], ['baru.xlsx']],
  [['schema'], []],
  [['explain', 'LK301'], []],
]

describe('nothing outside', () => {
  test.each(COMMANDS)('lkjip %j', (args, written) => {
    const folder = folderWith('2022-disnaker.xlsx', '2023-inspektorat.xlsx')
    const { temporary, home, env } = places()
    const { code, err } = lkjip(args, folder, env)
    expect(err).not.toContain('OUTSIDE')
    expect(code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(
      ['2022-disnaker.xlsx', '2023-inspektorat.xlsx', ...written].sort(),
    )
    expect(readdirSync(temporary)).toEqual([])
    expect(readdirSync(home)).toEqual([])
  })

  test.each([
    "await fetch('http://127.0.0.1:9/')",
    "const { get } = await import('node:https'); get('https://127.0.0.1:9/')",
    "const { connect } = await import('node:net'); connect(9, '127.0.0.1')",
    "const { lookup } = await import('node:dns/promises'); await lookup('contoh.invalid')",
    "const { execFileSync } = await import('node:child_process'); execFileSync('true')",
    "const { Worker } = await import('node:worker_threads'); new Worker('fetch(\"http://127.0.0.1:9/\")', { eval: true }).on('error', () => process.exit(98))",
  ])('the watch would notice: %s', (program) => {
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS },
    })
    expect(stderr).toContain('OUTSIDE')
    expect(status).not.toBe(0)
  })
})
