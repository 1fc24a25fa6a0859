#!/usr/bin/env node
/**
 * Renders a report to pictures, so that a person can look at it: one PNG a page, and sheets with many pages each.
 *
 * npm run preview FILE.docx [FOLDER]    needs LibreOffice (soffice) and Poppler (pdftoppm)
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { deflateSync } from 'node:zlib'

const RESOLUTION = 60
const ACROSS = 4
const DOWN = 2
const GAP = 8

const [file, folder] = process.argv.slice(2)
if (file === undefined) {
  console.error('npm run preview FILE.docx [FOLDER]')
  process.exit(2)
}
const name = basename(file, extname(file))
const out = folder ?? join(tmpdir(), `lkjip-preview-${name}`)
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

run('soffice', [
  '--headless',
  `-env:UserInstallation=file://${mkdtempSync(join(tmpdir(), 'soffice-'))}`,
  '--convert-to',
  'pdf',
  '--outdir',
  out,
  file,
])
const pdf = join(out, `${name}.pdf`)
run('pdftoppm', ['-r', String(RESOLUTION), '-png', pdf, join(out, 'page')])
run('pdftoppm', ['-r', String(RESOLUTION), pdf, join(out, 'raw')])

const raw = readdirSync(out)
  .filter((one) => one.endsWith('.ppm'))
  .sort()
for (let first = 0, sheet = 1; first < raw.length; first += ACROSS * DOWN, sheet += 1) {
  const pages = raw.slice(first, first + ACROSS * DOWN).map((one) => readPpm(readFileSync(join(out, one))))
  writeFileSync(join(out, `sheet-${String(sheet).padStart(2, '0')}.png`), png(contactSheet(pages)))
}
for (const one of raw) rmSync(join(out, one))
console.log(`${raw.length} halaman: ${out}`)

function run(command, options) {
  const { status, error, stderr } = spawnSync(command, options, { encoding: 'utf8' })
  if (error !== undefined || status !== 0) {
    console.error(`${command}: ${error?.message ?? stderr}`)
    process.exit(2)
  }
}

/** Binary PPM: "P6", width, height, 255, then three bytes a pixel. */
function readPpm(bytes) {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'))
  return { width: Number(header[1]), height: Number(header[2]), data: bytes.subarray(header[0].length) }
}

function contactSheet(pages) {
  const width = Math.max(...pages.map((page) => page.width)) + GAP
  const height = Math.max(...pages.map((page) => page.height)) + GAP
  const rows = Math.ceil(pages.length / ACROSS)
  const sheet = { width: width * Math.min(ACROSS, pages.length), height: height * rows }
  const data = Buffer.alloc(sheet.width * sheet.height * 3, 0x80)
  pages.forEach((page, index) => {
    const left = (index % ACROSS) * width
    const top = Math.floor(index / ACROSS) * height
    for (let y = 0; y < page.height; y += 1) {
      const from = y * page.width * 3
      page.data.copy(data, ((top + y) * sheet.width + left) * 3, from, from + page.width * 3)
    }
  })
  return { ...sheet, data }
}

function png({ width, height, data }) {
  const lines = Buffer.alloc(height * (width * 3 + 1))
  for (let y = 0; y < height; y += 1)
    data.copy(lines, y * (width * 3 + 1) + 1, y * width * 3, (y + 1) * width * 3)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}
