import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { folderWith, lkjip } from './run.ts'

const KILLS = 200
const SIZE = 4 * 1024 * 1024

/** A program that writes one file again and again: all of one byte, then all of the next; the first is told to it. */
function writer(folder: string): string {
  buildSync({
    entryPoints: [resolve(import.meta.dirname, '../../src/cli/write-file.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(folder, 'write-file.mjs'),
  })
  const program = join(folder, 'writer.mjs')
  writeFileSync(
    program,
    `import { writeFileWhole } from './write-file.mjs'
     process.stdout.write('begun')
     for (let byte = Number(process.argv[3]); ; byte = (byte % 250) + 1) await writeFileWhole(process.argv[2], new Uint8Array(${SIZE}).fill(byte))`,
  )
  return program
}

describe('a report is written whole or not at all', () => {
  test(`killed ${KILLS} times at random moments: always one whole content`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lkjip-kill-'))
    const program = writer(folder)
    const target = join(folder, 'hasil', 'laporan.docx')
    mkdirSync(join(folder, 'hasil'))
    writeFileSync(target, new Uint8Array(SIZE).fill(0))
    const seen = new Set<number>()
    for (let round = 0; round < KILLS; round += 1) {
      const child = spawn(process.execPath, [program, target, String(round + 1)], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const ended = new Promise((done) => child.once('exit', done))
      await new Promise((done) => child.stdout.once('data', done))
      // From the first byte until well into its writing; spread evenly, so no two rounds are alike.
      await new Promise((done) => setTimeout(done, (round * 37) % 100))
      child.kill('SIGKILL')
      await ended
      const bytes = readFileSync(target)
      expect(bytes.length).toBe(SIZE)
      const [first = 0] = bytes
      expect(bytes.every((byte) => byte === first)).toBe(true)
      seen.add(first)
    }
    // The kills did fall into writing: more than one content was seen.
    expect(seen.size).toBeGreaterThan(3)
  })

  test('a folder that may not be written is said plainly and nothing is left', ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may write everywhere')
    const folder = folderWith('2023-inspektorat.xlsx')
    mkdirSync(join(folder, 'hasil'))
    chmodSync(join(folder, 'hasil'), 0o500)
    const { code, out } = lkjip(['build', '2023-inspektorat.xlsx', '-o', 'hasil'], folder)
    expect(code).toBe(2)
    expect(out).toContain('tidak boleh ditulis')
  })

  test('of many reports, and of a recap, it is said before any work', ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may write everywhere')
    const folder = folderWith('2023-inspektorat.xlsx', '2024-kecamatan.xlsx')
    mkdirSync(join(folder, 'kunci'))
    chmodSync(join(folder, 'kunci'), 0o500)
    const many = lkjip(['build', '.', '-o', 'kunci/hasil'], folder)
    expect(many).toMatchObject({ code: 2, out: '' })
    expect(many.err).toContain('Folder “kunci/hasil” tidak boleh ditulis')
    const recap = lkjip(['build', '.', '-o', 'hasil', '--recap', 'kunci/rekap.csv'], folder)
    expect(recap).toMatchObject({ code: 2, out: '' })
    expect(existsSync(join(folder, 'hasil'))).toBe(false)
  })

  test('a full disk is said plainly and nothing is left', ({ skip }) => {
    if (!existsSync('/dev/full')) skip('no full device here')
    const folder = folderWith('2023-inspektorat.xlsx')
    // A file-size limit of the shell stands for the full disk: the write fails half-way.
    const { status, stdout } = spawnSync(
      'bash',
      [
        '-c',
        `ulimit -f 8; "${process.execPath}" "${resolve(import.meta.dirname, '../../bin/lkjip.js')}" build 2023-inspektorat.xlsx`,
      ],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(status).toBe(2)
    expect(stdout).toContain('Laporan gagal dibuat')
    expect(readdirSync(folder)).toEqual(['2023-inspektorat.xlsx'])
  })

  test('a folder in the place of the report, and a file in the place of the folder', () => {
    const folder = folderWith('2023-inspektorat.xlsx')
    mkdirSync(join(folder, 'laporan.docx'))
    expect(lkjip(['build', '2023-inspektorat.xlsx', '-o', 'laporan.docx'], folder)).toMatchObject({ code: 2 })
    writeFileSync(join(folder, 'hasil'), 'berkas')
    const { code, err } = lkjip(['build', '2023-inspektorat.xlsx', '-o', 'hasil'], folder)
    expect(code).toBe(2)
    expect(err).toContain('adalah berkas, bukan folder')
    const inside = lkjip(['build', '2023-inspektorat.xlsx', '-o', 'hasil/laporan.docx'], folder)
    expect(inside.code).toBe(2)
    expect(inside.out).toContain('Sebagian dari “hasil/laporan.docx” bukan folder.')
  })
})
