import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pictureSize, readLogo } from '../../src/cli/logo.ts'

/** The first bytes of a PNG of 300 × 400 pixels. */
const PNG = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0x2c, 0, 0, 1,
  0x90, 8, 2, 0, 0, 0,
])
/** A JPEG with one application segment before its frame of 200 × 100 pixels. */
const JPEG = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 100, 0, 200, 1, 1, 0x11, 0,
])

function office(): string {
  const outside = mkdtempSync(join(tmpdir(), 'lkjip-logo-'))
  const folder = join(outside, 'data')
  mkdirSync(folder)
  writeFileSync(join(outside, 'rahasia.png'), PNG)
  writeFileSync(join(folder, 'logo.png'), PNG)
  writeFileSync(join(folder, 'logo.txt'), 'bukan gambar')
  symlinkSync(join(outside, 'rahasia.png'), join(folder, 'tautan.png'))
  return join(folder, '2022.xlsx')
}

describe('logo', () => {
  test('size comes from the content, not from the name', () => {
    expect(pictureSize(PNG)).toEqual({ format: 'png', widthPx: 300, heightPx: 400 })
    expect(pictureSize(JPEG)).toEqual({ format: 'jpeg', widthPx: 200, heightPx: 100 })
    expect(pictureSize(new TextEncoder().encode('<svg>'))).toBeNull()
  })
  test('a picture beside the workbook is used', async () => {
    const { logo, problem } = readLogo(office(), 'logo.png')
    expect(problem).toBeNull()
    expect(logo).toMatchObject({ format: 'png', widthPx: 300 })
  })
  test('a name that would call another computer is refused before anything is opened', async () => {
    const { logo, problem } = readLogo(office(), '\\\\server\\berbagi\\logo.png')
    expect(logo).toBeNull()
    expect(problem).toContain('harus berada di folder buku kerja')
  })
  test.each(['../rahasia.png', 'tautan.png', 'logo.txt', 'tidak-ada.png', '/etc/passwd', '.'])(
    '%s is refused with a reason',
    async (name) => {
      const { logo, problem } = readLogo(office(), name)
      expect(logo).toBeNull()
      expect(problem).toContain('tidak dipakai')
    },
  )
})
