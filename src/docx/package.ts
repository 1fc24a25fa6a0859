/** The zip package of a report: the same bytes for the same content, sealed with a digest. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { openCovered, type SaidAgain, settleOpened } from './continued.ts'
import { DIGEST_PROPERTY, digestOfParts } from './digest.ts'
import { linkId } from './inlines.ts'
import type { Markup } from './markup.ts'
import type { LaidOut } from './page-flow.ts'
import { fillBlocks, fillRuns, PAGE_PLACEHOLDER, type Texts } from './slots.ts'
import type { WrittenParts } from './written-parts.ts'

/** Stands for the digest until the parts it is made of are final. */
export const DIGEST_PLACEHOLDER = '0'.repeat(64)
const TEXT = 'word/document.xml'
/** "word/_rels/document.xml.rels": folder and name of the part it belongs to. */
const RELATIONSHIPS = /^(.*\/)?_rels\/([^/]+)\.rels$/

/** Where the contents await a page number. */
const AWAITED_PAGE = new RegExp(
  `(PAGEREF ([^ ]+) [^<]*</w:instrText>.{0,400}?<w:t[^>]*>)${PAGE_PLACEHOLDER}(?=</w:t>)`,
  'g',
)

/** How the parts of a package have its text laid out. */
export type PageLayout = (part: (path: string) => string | null) => (pieces: readonly string[]) => LaidOut

/** What was written beside the library, for the places it left. */
interface PlaceTexts {
  readonly body: Texts
  readonly footnotes: readonly Markup[]
  readonly again: SaidAgain
}

/** Names, dates and times that differ from run to run become fixed; page numbers and the digest are filled in. */
export function sealPackage(
  library: WrittenParts,
  own: PlaceTexts,
  isoDate: string,
  layout: PageLayout | null,
): Uint8Array {
  const parts = new Parts(library)
  numberRelationships(parts)
  numberIds(parts)
  spellEmptyNumbers(parts)
  fixDates(parts, isoDate)
  nameCategoriesAtTheFoot(parts)
  parts.rewrite('word/footnotes.xml', (xml) => fillRuns(xml, own.footnotes))
  parts.replace(TEXT, fillBlocks(parts.pieces(TEXT)?.join('') ?? '', own.body))
  own.body.length = 0
  if (layout !== null) {
    const pages = settlePages(parts, layout, own.again)
    parts.rewrite(TEXT, (xml) =>
      xml.replace(AWAITED_PAGE, (_, before: string, name: string) => before + (pages.get(name) ?? '')),
    )
  }
  const content = parts.bytes()
  fixWorkbooks(content)
  const digest = digestOfParts(content)
  const custom = strFromU8(content.get('docProps/custom.xml') ?? new Uint8Array())
  if (!custom.includes(DIGEST_PLACEHOLDER)) {
    throw new Error(`The package has no ${DIGEST_PROPERTY} property to hold its digest`)
  }
  content.set('docProps/custom.xml', strToU8(custom.replace(DIGEST_PLACEHOLDER, digest)))
  return zip(content)
}

/** Lays the pages out, with the covered cells that begin a page opened. */
function settlePages(parts: Parts, layout: PageLayout, again: SaidAgain): LaidOut['pages'] {
  const layOut = layout((path) => parts.pieces(path)?.join('') ?? null)
  const closed = [...(parts.pieces(TEXT) ?? [])]
  const opens = (cell: number): boolean => again[cell]?.() != null
  let pages: LaidOut['pages'] = new Map()
  settleOpened((opened) => {
    parts.replace(TEXT, opened.size === 0 ? closed : openCovered(closed, opened, again))
    const laidOut = layOut(parts.pieces(TEXT) ?? [])
    pages = laidOut.pages
    return new Set([...laidOut.atTop].filter(opens))
  })
  return pages
}

/** The parts of a package, each made text only when it is looked at and bytes at the end. */
class Parts {
  readonly #parts: Map<string, string[] | Uint8Array>

  constructor(parts: WrittenParts) {
    this.#parts = new Map(
      [...parts].map(([path, content]) => [path, typeof content === 'string' ? [content] : content]),
    )
  }

  paths(): readonly string[] {
    return [...this.#parts.keys()]
  }

  /** The text of a part, in one piece or several. */
  pieces(path: string): string[] | null {
    const content = this.#parts.get(path)
    if (content === undefined) return null
    const pieces = content instanceof Uint8Array ? [decoder.decode(content)] : content
    this.#parts.set(path, pieces)
    return pieces
  }

  /** Changes each piece for itself. */
  rewrite(path: string, change: (xml: string) => string): void {
    const pieces = this.pieces(path)
    pieces?.forEach((piece, index) => {
      pieces[index] = change(piece)
    })
  }

  replace(path: string, pieces: string[]): void {
    this.#parts.set(path, pieces)
  }

  /** Empties the parts on the way, so that no long text is there twice. */
  bytes(): Map<string, Uint8Array> {
    const content = new Map<string, Uint8Array>()
    for (const [path, part] of this.#parts) {
      content.set(path, part instanceof Uint8Array ? part : encodePieces(part))
      this.#parts.delete(path)
    }
    return content
  }
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

function encodePieces(pieces: string[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((total, piece) => total + Buffer.byteLength(piece), 0))
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    at += encoder.encodeInto(piece, bytes.subarray(at)).written
    pieces[index] = ''
  }
  return bytes
}

/** A third faster than the usual 6, and a fourteenth larger. */
const LEVEL = 4

function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {}
  // Readers that tell a file's type by its first bytes expect the content types there.
  for (const path of ['[Content_Types].xml', '_rels/.rels', ...parts.keys()]) {
    const data = parts.get(path)
    if (data !== undefined) files[path] = data
  }
  // Local time, as zip knows no other: the same bytes in every time zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: LEVEL })
}

/** How the ids of links begin, which the text names by these already. */
const OWN_RELATIONSHIP = `rId${linkId(0).replace(/\d+$/, '')}`

/** Relationship ids are random: rId1, rId2 … in the order of their part instead. */
function numberRelationships(parts: Parts): void {
  for (const path of parts.paths()) {
    const match = RELATIONSHIPS.exec(path)
    if (match === null) continue
    const owner = `${match[1] ?? ''}${match[2] ?? ''}`
    const numbers = new Map<string, string>()
    parts.rewrite(path, (xml) =>
      xml.replace(/ Id="([^"]+)"/g, (whole, id: string) => {
        if (id.startsWith(OWN_RELATIONSHIP)) return whole
        const number = `rId${numbers.size + 1}`
        numbers.set(id, number)
        return ` Id="${number}"`
      }),
    )
    parts.rewrite(owner, (xml) =>
      xml.replace(/ (r:[a-z]+|o:relid)="([^"]+)"/g, (whole, name: string, id: string) => {
        const number = numbers.get(id)
        return number === undefined ? whole : ` ${name}="${number}"`
      }),
    )
  }
}

/** Where the library counts on from one document to the next. */
const DRAWING_ID = /<(wp:docPr|wps:cNvPr|wpg:cNvPr) id="(\d+)" name="([^"]*)"/g
const BOOKMARK_ID = /(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)"/g
/** Random in each document. */
const WATERMARK_ID = /PowerPlusWaterMarkObject[\w-]+/g

/** Ids that go on counting from one document to the next, or are random, are counted 1, 2 … in each document instead. */
function numberIds(parts: Parts): void {
  let drawings = 0
  let watermarks = 0
  const bookmarks = new Map<string, number>()
  for (const path of parts
    .paths()
    .filter((one) => /^word\/[^/]+\.xml$/.test(one))
    .sort()) {
    parts.rewrite(path, (xml) =>
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
function spellEmptyNumbers(parts: Parts): void {
  parts.rewrite('word/numbering.xml', (xml) =>
    xml.replace(/<w:lvl .*?<\/w:lvl>/gs, (level) =>
      level.includes('<w:lvlText') ? level : level.replace('<w:lvlJc', '<w:lvlText w:val=""/><w:lvlJc'),
    ),
  )
}

/** Names of categories stand at the edge of a chart: at the axis they would cross the bars and lines below zero. */
function nameCategoriesAtTheFoot(parts: Parts): void {
  for (const path of parts.paths().filter((one) => /^word\/charts\/[^/]+\.xml$/.test(one))) {
    parts.rewrite(path, (xml) =>
      xml.replace(/(<c:catAx>.*?<c:tickLblPos val=")[^"]*/s, (_, before: string) => `${before}low`),
    )
  }
}

function fixDates(parts: Parts, isoDate: string): void {
  const stamp = `${isoDate.slice(0, 10)}T00:00:00Z`
  parts.rewrite('docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, (_, open: string) => `${open}${stamp}`),
  )
}

/** The workbooks inside charts are zip files with times of their own. */
function fixWorkbooks(parts: Map<string, Uint8Array>): void {
  for (const [path, data] of parts) {
    if (path.endsWith('.xlsx')) parts.set(path, zip(new Map(Object.entries(unzipSync(data)))))
  }
}
