/** Page numbers in the contents against LibreOffice's own pages of the same file. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../src/docx/write.ts'
import { descendants, parseXml, textOf } from '../../src/docx/xml.ts'
import { comparePages, noPages, pagesOf } from './libreoffice.ts'
import { type FixtureOptions, reportFixture } from './report-fixture.ts'

/** The lines of the contents and of the lists: what is named, and on which page. */
function entriesOf(bytes: Uint8Array): readonly { readonly entry: string; readonly listed: string }[] {
  const document = parseXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()))
  return descendants(document, 'w:hyperlink')
    .filter((link) => link.attributes['w:anchor'] !== undefined)
    .map((link) => {
      const runs = descendants(link, 'w:r')
      const capitals = descendants(link, 'w:caps').length > 0
      const pieces = runs.map((run) => (descendants(run, 'w:tab').length > 0 ? ' ' : textOf(run)))
      const title = pieces.slice(0, -1).join('').trim()
      return { entry: capitals ? title.toUpperCase() : title, listed: pieces.at(-1) ?? '' }
    })
}

const CASES: readonly (readonly [string, FixtureOptions])[] = [
  ['A4, Times New Roman', { programs: 12 }],
  ['F4, Arial', { paper: 'F4', font: 'Arial', programs: 8 }],
  ['A4, Calibri', { font: 'Calibri', programs: 3 }],
  ['F4, Arial Narrow', { paper: 'F4', font: 'Arial Narrow', programs: 3 }],
]

describe.skipIf(noPages !== null)(`page numbers${noPages === null ? '' : ` (skipped: ${noPages})`}`, () => {
  it.each(CASES)('are those of LibreOffice: %s', { timeout: 240_000 }, async (_, options) => {
    const bytes = await writeDocx(reportFixture(options), { pageNumbers: 'estimate' })
    const compared = comparePages(entriesOf(bytes), pagesOf(bytes))
    expect(compared.filter(({ printed }) => printed === null)).toEqual([])
    expect(compared.filter(({ listed }) => listed === '')).toEqual([])
    const wrong = compared.filter(({ listed, printed }) => listed !== printed)
    const far = wrong.filter(({ listed, printed }) => Math.abs(Number(listed) - Number(printed)) > 1)
    if (wrong.length > 0) console.log(wrong)
    expect(far).toEqual([])
    expect(wrong.length / compared.length).toBeLessThanOrEqual(0.05)
  })
})
