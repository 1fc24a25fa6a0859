/** Page numbers in the contents against LibreOffice's own pages of the same file. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../src/docx/write.ts'
import { entriesOf } from './entries.ts'
import { comparePages, noPages, pagesOf } from './libreoffice.ts'
import { type FixtureOptions, reportFixture } from './report-fixture.ts'
import { reportOf } from './workbook-report.ts'

const CASES: readonly (readonly [string, FixtureOptions])[] = [
  ['A4, Times New Roman', { programs: 12 }],
  ['F4, Arial', { paper: 'F4', font: 'Arial', programs: 8 }],
  ['A4, Calibri', { font: 'Calibri', programs: 3 }],
  ['F4, Arial Narrow', { paper: 'F4', font: 'Arial Narrow', programs: 3 }],
]

/** As good as all equal, none further off than its neighbour page, none blank. */
function expectPages(bytes: Uint8Array): void {
  const compared = comparePages(entriesOf(bytes), pagesOf(bytes))
  expect(compared.length).toBeGreaterThan(20)
  expect(compared.filter(({ listed, printed }) => printed === null || listed === '')).toEqual([])
  const wrong = compared.filter(({ listed, printed }) => listed !== printed)
  const far = wrong.filter(({ listed, printed }) => !(Math.abs(Number(listed) - Number(printed)) <= 1))
  expect(far).toEqual([])
  expect(wrong.length / compared.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05)
}

describe.skipIf(noPages !== null)(`page numbers${noPages === null ? '' : ` (skipped: ${noPages})`}`, () => {
  it.each(CASES)('are those of LibreOffice: %s', { timeout: 240_000 }, async (_, options) => {
    const bytes = await writeDocx(reportFixture(options), { pageNumbers: 'estimate' })
    expectPages(bytes)
  })

  it.each(['2022-disnaker', '2023-inspektorat', '2024-kecamatan'])(
    'are those of LibreOffice in the report of %s.xlsx',
    { timeout: 240_000 },
    async (name) => {
      const url = new URL(`../../samples/${name}.xlsx`, import.meta.url)
      expectPages(await reportOf(await readFile(url), name))
    },
  )
})
