/** What the contents and lists of a written report say: each entry with its page number. */
import { strFromU8, unzipSync } from 'fflate'
import { descendants, parseXml, textOf } from '../../src/docx/xml.ts'

export interface Entry {
  readonly entry: string
  readonly listed: string
}

export function entriesOf(bytes: Uint8Array): readonly Entry[] {
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
