/** Ctrl-C at any moment: finished reports stay whole, and no other file is left. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { folderWith, lkjip } from './run.ts'

const PROGRAM = resolve(import.meta.dirname, '../../bin/lkjip.js')
const SAMPLES = ['2022-disnaker.xlsx', '2023-inspektorat.xlsx', '2024-kecamatan.xlsx']
const RECAP = join(mkdtempSync(join(tmpdir(), 'lkjip-interrupt-')), 'rekap.json')
const WORDS = ['build', ...SAMPLES, '--date', '2023-02-16', '--draft', '--jobs', '2', '--recap', RECAP, '-o']

/** When to interrupt: after so many milliseconds, or so many after the first sign of a file being written. */
type Moment = { readonly after: 'start' | 'first-file'; readonly milliseconds: number }

function interrupt(
  cwd: string,
  target: string,
  { after, milliseconds }: Moment,
  preloaded: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly err: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [...preloaded, PROGRAM, ...WORDS, target], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let err = ''
    child.stderr.on('data', (text) => {
      err += text
    })
    const kill = (): void => {
      setTimeout(() => child.kill('SIGINT'), milliseconds)
    }
    if (after === 'start') kill()
    else {
      const watcher = watch(target, () => {
        watcher.close()
        kill()
      })
      child.once('exit', () => watcher.close())
    }
    child.once('close', (code) => done({ code, err }))
  })
}

test('interrupted at random moments: whole reports or none', async () => {
  const folder = folderWith(...SAMPLES)
  const whole = mkdtempSync(join(tmpdir(), 'lkjip-whole-'))
  lkjip([...WORDS, whole], folder)
  const names = readdirSync(whole)
  expect(names).toHaveLength(SAMPLES.length)
  const expected = new Map(names.map((name) => [name, readFileSync(join(whole, name))]))

  const moments: readonly Moment[] = [
    ...Array.from({ length: 6 }, () => ({ after: 'start' as const, milliseconds: Math.random() * 3000 })),
    // A file is on disk in part for some milliseconds only: these fall into them.
    ...Array.from({ length: 6 }, (_, round) => ({ after: 'first-file' as const, milliseconds: round * 2 })),
  ]
  const codes: (number | null)[] = []
  for (const moment of moments) {
    const target = mkdtempSync(join(tmpdir(), 'lkjip-interrupt-'))
    codes.push((await interrupt(folder, target, moment)).code)
    for (const name of readdirSync(target)) {
      expect([...expected.keys()], `left after ${JSON.stringify(moment)}`).toContain(name)
      expect(expected.get(name)?.equals(readFileSync(join(target, name)))).toBe(true)
    }
    rmSync(target, { recursive: true })
  }
  // Some were interrupted (130; null before the program listens), not all came to their end.
  expect(codes.some((code) => code === 130)).toBe(true)
}, 300_000)

test('reports begun are finished, none is begun after them', async () => {
  const folder = folderWith(...SAMPLES)
  const target = mkdtempSync(join(tmpdir(), 'lkjip-interrupt-'))
  const slow = pathToFileURL(join(import.meta.dirname, 'slow-writers.mjs')).href
  const { code, err } = await interrupt(folder, target, { after: 'first-file', milliseconds: 0 }, [
    '--import',
    slow,
  ])
  expect(code).toBe(130)
  // One of an earlier run may stand there.
  expect(err).toContain(`Rekapitulasi “${RECAP}” belum ditulis.`)
  // Two workers, each with one report; the third was never begun. (A worker ended in the midst took the process along.)
  const names = readdirSync(target)
  expect(names.every((name) => /^[^.].*\.docx$/.test(name))).toBe(true)
  expect(names).toHaveLength(2)
}, 60_000)

test('a report that does not end holds nobody who presses Ctrl-C again', async () => {
  const folder = folderWith(...SAMPLES)
  const target = mkdtempSync(join(tmpdir(), 'lkjip-interrupt-'))
  const slow = pathToFileURL(join(import.meta.dirname, 'slow-writers.mjs')).href
  const child = spawn(process.execPath, ['--import', slow, PROGRAM, ...WORDS, target], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, SLOW_MILLISECONDS: '30000' },
  })
  const started = Date.now()
  const ended = new Promise((done) => child.once('exit', (_, signal) => done(signal)))
  const press = new Promise<void>((done) => {
    const watcher = watch(target, () => {
      watcher.close()
      child.kill('SIGINT')
      // Pressed twice at once is once.
      child.kill('SIGINT')
      setTimeout(() => {
        child.kill('SIGINT')
        done()
      }, 1500)
    })
  })
  await press
  expect(await ended).toBe('SIGINT')
  expect(Date.now() - started).toBeLessThan(25_000)
  expect(readdirSync(target)).toEqual([])
}, 60_000)
