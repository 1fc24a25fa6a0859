/** The zip package of a report: the same bytes for the same content, sealed with a digest. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { DIGEST_PROPERTY, digestOfParts } from './digest.ts'

/** Stands for the digest until the parts it is made of are final. */
export const DIGEST_PLACEHOLDER = '0'.repeat(64)
const RELATIONSHIPS = /^(.*\/)?_rels\/([^/]+)\.rels$/

/** Names, dates and times that differ from run to run become fixed; then the digest is filled in. */
export function sealPackage(bytes: Uint8Array, isoDate: string): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)))
  numberRelationships(parts)
  numberIds(parts)
  spellEmptyNumbers(parts)
  fixDates(parts, isoDate)
  fixWorkbooks(parts)
  const digest = digestOfParts(parts)
  rewrite(parts, 'docProps/custom.xml', (xml) => xml.replace(DIGEST_PLACEHOLDER, digest))
  if (!strFromU8(parts.get('docProps/custom.xml') ?? new Uint8Array()).includes(digest)) {
    throw new Error(`The package has no ${DIGEST_PROPERTY} property to hold its digest`)
  }
  return zip(parts)
}

function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {}
  // Readers that tell a file's type by its first bytes expect the content types there.
  for (const path of ['[Content_Types].xml', '_rels/.rels', ...parts.keys()]) {
    const data = parts.get(path)
    if (data !== undefined) files[path] = data
  }
  // Local time, as zip knows no other: the same bytes in every time zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 })
}

function rewrite(parts: Map<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const data = parts.get(path)
  if (data !== undefined) parts.set(path, strToU8(change(strFromU8(data))))
}

/** Relationship ids are random: rId1, rId2 … in the order of their part instead. */
function numberRelationships(parts: Map<string, Uint8Array>): void {
  for (const path of [...parts.keys()]) {
    const match = RELATIONSHIPS.exec(path)
    if (match === null) continue
    const owner = `${match[1] ?? ''}${match[2] ?? ''}`
    const numbers = new Map<string, string>()
    rewrite(parts, path, (xml) =>
      xml.replace(/ Id="([^"]+)"/g, (_, id: string) => {
        const number = `rId${numbers.size + 1}`
        numbers.set(id, number)
        return ` Id="${number}"`
      }),
    )
    rewrite(parts, owner, (xml) =>
      xml.replace(/ (r:[a-z]+|o:relid)="([^"]+)"/g, (whole, name: string, id: string) => {
        const number = numbers.get(id)
        return number === undefined ? whole : ` ${name}="${number}"`
      }),
    )
  }
}

const DRAWING_ID = /<(wp:docPr|wps:cNvPr|wpg:cNvPr) id="(\d+)" name="([^"]*)"/g
const BOOKMARK_ID = /(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)"/g
const WATERMARK_ID = /PowerPlusWaterMarkObject[\w-]+/g

/** Ids that go on counting from one document to the next, or are random, are counted 1, 2 … in each document instead. */
function numberIds(parts: Map<string, Uint8Array>): void {
  let drawings = 0
  let watermarks = 0
  const bookmarks = new Map<string, number>()
  for (const path of [...parts.keys()].filter((one) => /^word\/[^/]+\.xml$/.test(one)).sort()) {
    rewrite(parts, path, (xml) =>
      xml
        .replace(DRAWING_ID, (_, element: string, id: string, name: string) => {
          drawings += 1
          const named = name.endsWith(` ${id}`) ? `${name.slice(0, -id.length)}${drawings}` : name
          return `<${element} id="${drawings}" name="${named}"`
        })
        .replace(BOOKMARK_ID, (_, before: string, id: string) => {
          const number = bookmarks.get(id) ?? bookmarks.size + 1
          bookmarks.set(id, number)
          return `${before}${number}"`
        })
        .replace(WATERMARK_ID, () => {
          watermarks += 1
          return `PowerPlusWaterMarkObject${watermarks}`
        }),
    )
  }
}

/** The level that counts chapters prints nothing: said outright, as the library leaves an empty text out. */
function spellEmptyNumbers(parts: Map<string, Uint8Array>): void {
  rewrite(parts, 'word/numbering.xml', (xml) =>
    xml.replace(/<w:lvl .*?<\/w:lvl>/gs, (level) =>
      level.includes('<w:lvlText') ? level : level.replace('<w:lvlJc', '<w:lvlText w:val=""/><w:lvlJc'),
    ),
  )
}

function fixDates(parts: Map<string, Uint8Array>, isoDate: string): void {
  const stamp = `${isoDate.slice(0, 10)}T00:00:00Z`
  rewrite(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, (_, open: string) => `${open}${stamp}`),
  )
}

/** The workbooks inside charts are zip files with times of their own. */
function fixWorkbooks(parts: Map<string, Uint8Array>): void {
  for (const [path, data] of parts) {
    if (path.endsWith('.xlsx')) parts.set(path, zip(new Map(Object.entries(unzipSync(data)))))
  }
}
