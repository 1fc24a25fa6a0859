/** Where output goes: readers that leave early, disks that are full, lines for scripts. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith, lkjip } from './run.ts'

const PROGRAM = resolve(import.meta.dirname, '../../bin/lkjip.js')
const SAMPLES = ['2022-disnaker.xlsx', '2023-inspektorat.xlsx', '2024-kecamatan.xlsx']

describe('output', () => {
  test.each(['1', '2'])(
    'a reader that leaves after the first line ends no run: --jobs %s',
    async (jobs) => {
      const folder = folderWith(...SAMPLES)
      const child = spawn(
        process.execPath,
        [PROGRAM, 'build', ...SAMPLES, '-o', 'hasil', '--progress', 'ndjson', '--jobs', jobs],
        { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
      )
      let err = ''
      child.stderr.on('data', (text) => {
        err += text
      })
      child.stdout.once('data', () => child.stdout.destroy())
      const code = await new Promise((done) => child.once('close', done))
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(readdirSync(join(folder, 'hasil'))).toHaveLength(SAMPLES.length)
    },
    60_000,
  )

  test('the exit code is true though nobody reads what is said', async () => {
    const folder = folderWith('2022-disnaker-terbit.xlsx')
    const child = spawn(process.execPath, [PROGRAM, 'check', '2022-disnaker-terbit.xlsx'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child.stdout.destroy()
    expect(await new Promise((done) => child.once('exit', done))).toBe(1)
  })

  test('results that do not fit on the disk are told plainly', ({ skip }) => {
    if (!existsSync('/dev/full')) skip('no full device here')
    const folder = folderWith('2022-disnaker.xlsx')
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${PROGRAM}" check 2022-disnaker.xlsx --format json > /dev/full`],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(status).toBe(2)
    expect(stderr).toBe(
      'Keluaran tidak dapat ditulis seluruhnya: ruang penyimpanan penuh. Pilih tempat lain, lalu jalankan lagi.\n',
    )
  })

  test.each([
    ['check', '2023-inspektorat.xlsx', '2024-kecamatan.xlsx'],
    ['build', '2023-inspektorat.xlsx', '2024-kecamatan.xlsx', '--jobs', '1'],
    ['build', '2023-inspektorat.xlsx', '2024-kecamatan.xlsx', '--jobs', '2'],
    ['build', '2023-inspektorat.xlsx'],
    ['calc', '2023-inspektorat.xlsx'],
  ])('a fault of the program at one workbook is told plainly, and hides no other: %s %s', (...words) => {
    const folder = folderWith(...SAMPLES)
    const faulty = pathToFileURL(join(import.meta.dirname, 'faulty.mjs')).href
    const run = (environment: Readonly<Record<string, string>>): { code: number | null; text: string } => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', faulty, PROGRAM, ...words],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, ...environment } },
      )
      return { code: status, text: stdout + stderr }
    }
    const { code, text } = run({})
    expect(code).toBe(2)
    expect(text).toContain('Terjadi kesalahan di dalam program lkjip')
    expect(text).not.toMatch(/^\s+at /m)
    if (words.includes('2024-kecamatan.xlsx')) expect(text).toMatch(/LK404|✓ 2024-kecamatan\.xlsx/)
    expect(run({ LKJIP_DEBUG: '1' }).text).toMatch(/^\s+at /m)
  })

  test('a line for scripts: its keys in order, and why there is no report', () => {
    const folder = folderWith('2023-inspektorat.xlsx')
    writeFileSync(join(folder, 'rusak.xlsx'), 'bukan buku kerja')
    mkdirSync(join(folder, 'hasil', 'Inspektorat-2023.docx'), { recursive: true })
    const { out } = lkjip(['build', '.', '-o', 'hasil', '--progress', 'ndjson', '--jobs', '1'], folder)
    const lines = out.trimEnd().split('\n')
    const [failed, unread] = lines.map((line) => JSON.parse(line))
    expect(Object.keys(failed)).toEqual([
      'file',
      'output',
      'state',
      'errors',
      'warnings',
      'gaps',
      'seconds',
      'exit',
      'notes',
    ])
    expect(failed).toMatchObject({
      state: 'failed',
      exit: 2,
      notes: [`“${join('hasil', 'Inspektorat-2023.docx')}” adalah folder, bukan berkas.`],
    })
    expect(unread).toMatchObject({ file: 'rusak.xlsx', state: 'unreadable', exit: 2 })
    expect(unread.notes).toEqual([expect.stringMatching(/^Berkas “rusak\.xlsx” .*init/)])
  })
})
