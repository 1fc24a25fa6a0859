/** Stands between a file from anywhere and exceljs: reads the few parts that matter, under limits, and hands on a small plain workbook. */
import {
  berkasRusak,
  formatTidakTerbaca,
  isiMengembang,
  isiTidakWajar,
  lembarTerlaluBesar,
  lembarTidakTerbaca,
  tanpaLembar,
  terlaluBanyakLembar,
} from '../../diagnostics/catalogue/lk0-berkas.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Area } from './address.ts'
import { Formats, StylesReader } from './formats.ts'
import { identifyZip } from './identify.ts'
import { limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import { newBudget, SheetNormaliser } from './sheet.ts'
import { SharedStringsReader, TextTable } from './texts.ts'
import {
  RelationshipsReader,
  relationshipsOf,
  resolveTarget,
  type SheetEntry,
  WorkbookReader,
} from './workbook-part.ts'
import { scanXml, type XmlHandler } from './xml.ts'
import { inflate, partKey, writeZip, type Zip } from './zip.ts'

export interface GuardedSheet {
  readonly name: string
  readonly hidden: boolean
  /** The sheet's name in the plain workbook. */
  readonly plainName: string
  readonly merges: readonly Area[]
}

export interface Guarded {
  /** A workbook that exceljs reads without harm. */
  readonly plain: Uint8Array
  readonly sheets: readonly GuardedSheet[]
  readonly formats: Formats
  readonly date1904: boolean
}

export interface GuardResult {
  readonly guarded: Guarded | null
  readonly findings: readonly Finding[]
}

const NOWHERE = { sheet: '', cell: '' }
const MAIN = 'xl/workbook.xml'

/** Reads parts of one zip, counting what comes out of it. */
class PartReader {
  private readonly zip: Zip
  private total = 0

  /** True once all that may come out of one file has come out. */
  get exhausted(): boolean {
    return this.total > limits.totalBytes
  }

  constructor(zip: Zip) {
    this.zip = zip
  }

  has(name: string): boolean {
    return this.zip.entries.has(partKey(name))
  }

  /** Runs a part through a handler; false when there is no such part. */
  async read(name: string, handler: XmlHandler, limit: number): Promise<boolean> {
    const entry = this.zip.entries.get(partKey(name))
    if (entry === undefined) return false
    await scanXml(this.counted(inflate(this.zip, entry, limit)), handler)
    return true
  }

  private async *counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.total += chunk.byteLength
      if (this.total > limits.totalBytes) throw new Refusal('besar', 'total', limits.totalBytes)
      yield chunk
    }
  }
}

/** The finding for a part without which nothing can be read. */
function fatal(refusal: Refusal, nama: string, bagian: string): Finding {
  if (refusal.reason === 'doctype') return isiTidakWajar(NOWHERE, { nama, bagian })
  if (refusal.reason === 'besar') return isiMengembang(NOWHERE, { nama, bagian, batas: refusal.limit })
  return berkasRusak(NOWHERE, { nama, bagian })
}

/** What a sheet has too much of, by the refusal's detail. */
const tooMany: ReadonlyMap<string, string> = new Map([
  ['cells', 'sel terisi'],
  ['texts', 'teks'],
  ['merges', 'sel gabungan'],
  ['spans', 'isi di kolom yang jauh di sebelah kanan'],
])

/** The finding for a sheet that cannot be read while others can. */
function sheetFailure(refusal: Refusal, lembar: string, nama: string): Finding {
  const place = { sheet: lembar, cell: '' }
  if (refusal.reason === 'rusak') return lembarTidakTerbaca(place, { lembar, sebab: 'isinya rusak' })
  const apa = tooMany.get(refusal.message)
  if (apa !== undefined) return lembarTerlaluBesar(place, { lembar, apa })
  return { ...fatal(refusal, nama, `lembar "${lembar}"`), sheet: lembar }
}

/** Runs `action`; a refusal becomes the given finding. */
async function refusing<T>(
  action: () => Promise<T>,
  finding: (refusal: Refusal) => Finding,
  findings: Finding[],
): Promise<T | null> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    findings.push(finding(error))
    return null
  }
}

interface Book {
  readonly part: string
  readonly workbook: WorkbookReader
  readonly relationships: RelationshipsReader
}

async function readBook(parts: PartReader): Promise<Book | null> {
  const roots = new RelationshipsReader()
  await parts.read('_rels/.rels', roots, limits.heldPartBytes)
  const named = resolveTarget('', roots.ofType('officeDocument') ?? MAIN)
  const part = parts.has(named) ? named : MAIN
  const workbook = new WorkbookReader()
  const relationships = new RelationshipsReader()
  if (!(await parts.read(part, workbook, limits.partBytes))) return null
  await parts.read(relationshipsOf(part), relationships, limits.heldPartBytes)
  return { part, workbook, relationships }
}

async function readTexts(parts: PartReader, book: Book): Promise<TextTable> {
  const reader = new SharedStringsReader()
  const target = book.relationships.ofType('sharedStrings') ?? 'sharedStrings.xml'
  await parts.read(resolveTarget(book.part, target), reader, limits.heldPartBytes)
  return new TextTable(reader.strings)
}

async function readFormats(parts: PartReader, book: Book): Promise<Formats> {
  const reader = new StylesReader()
  const target = book.relationships.ofType('styles') ?? 'styles.xml'
  await parts.read(resolveTarget(book.part, target), reader, limits.heldPartBytes)
  return new Formats(reader.codes())
}

/** The part of a sheet: null for one that is no worksheet (chart sheets, macro sheets), '' for one that is missing. */
function sheetPart(sheet: SheetEntry, book: Book, parts: PartReader): string | null {
  const relationship = book.relationships.byId.get(sheet.relationship)
  if (relationship === undefined || relationship.external) return ''
  if (relationship.type !== 'worksheet') return null
  const part = resolveTarget(book.part, relationship.target)
  return parts.has(part) ? part : ''
}

/** The plain workbook, or the findings that say why there is none; findings may come with both. */
export async function guard(zip: Zip, nama: string): Promise<GuardResult> {
  const findings: Finding[] = []
  const nothing: GuardResult = { guarded: null, findings }
  if (zip.count > limits.entries) {
    findings.push(terlaluBanyakLembar(NOWHERE, { nama, jumlah: zip.count, batas: limits.entries }))
    return nothing
  }
  const other = identifyZip(zip, nama)
  if (other !== null) {
    findings.push(other)
    return nothing
  }
  const parts = new PartReader(zip)
  const book = await refusing(
    () => readBook(parts),
    (r) => fatal(r, nama, 'daftar lembarnya'),
    findings,
  )
  if (book === null) {
    if (findings.length === 0) findings.push(berkasRusak(NOWHERE, { nama, bagian: 'daftar lembarnya' }))
    return nothing
  }
  const count = book.workbook.sheets.length
  if (count > limits.sheets) {
    findings.push(terlaluBanyakLembar(NOWHERE, { nama, jumlah: count, batas: limits.sheets }))
    return nothing
  }
  const texts = await refusing(
    () => readTexts(parts, book),
    (r) => fatal(r, nama, 'daftar teksnya'),
    findings,
  )
  if (texts === null) return nothing
  const formats = await refusing(
    () => readFormats(parts, book),
    (r) => fatal(r, nama, 'daftar formatnya'),
    findings,
  )
  if (formats === null) return nothing
  return readSheets(nama, parts, book, texts, formats, findings)
}

async function readSheets(
  nama: string,
  parts: PartReader,
  book: Book,
  texts: TextTable,
  formats: Formats,
  findings: Finding[],
): Promise<GuardResult> {
  const budget = newBudget()
  const seen = new Set<string>()
  const sheets: GuardedSheet[] = []
  const plainParts: (readonly [string, string])[] = []
  for (const sheet of book.workbook.sheets) {
    const part = sheetPart(sheet, book, parts)
    if (part === null) continue
    const lembar = sheet.name
    // One part for many sheets is no workbook Excel writes, but a way to make a small file large.
    if (part === '' || seen.has(part)) {
      findings.push(
        lembarTidakTerbaca(
          { sheet: lembar, cell: '' },
          { lembar, sebab: 'isinya tidak ada di dalam berkas' },
        ),
      )
      continue
    }
    seen.add(part)
    const normaliser = new SheetNormaliser(lembar, texts, formats, budget)
    const read = await refusing(
      () => parts.read(part, normaliser, limits.partBytes),
      (refusal) => sheetFailure(refusal, lembar, nama),
      findings,
    )
    if (parts.exhausted) return { guarded: null, findings }
    if (read === null) continue
    const { xml, merges, findings: found } = normaliser.result()
    findings.push(...found)
    const number = sheets.length + 1
    plainParts.push([`xl/worksheets/sheet${number}.xml`, xml])
    sheets.push({ name: lembar, hidden: sheet.hidden, plainName: `S${number}`, merges })
  }
  if (sheets.length === 0) {
    if (findings.length === 0) findings.push(tanpaLembar(NOWHERE, { nama }))
    return { guarded: null, findings }
  }
  if (formats.missing) findings.push(formatTidakTerbaca(NOWHERE, { nama }))
  const plain = writeZip([
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relationshipsXml(sheets)],
    ['xl/styles.xml', formats.xml()],
    ['xl/sharedStrings.xml', texts.xml()],
    ...plainParts,
  ])
  return { guarded: { plain, sheets, formats, date1904: book.workbook.date1904 }, findings }
}

function workbookXml(sheets: readonly GuardedSheet[]): string {
  const list = sheets.map(
    (sheet, i) => `<sheet name="${sheet.plainName}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  return `<workbook><sheets>${list.join('')}</sheets></workbook>`
}

function relationshipsXml(sheets: readonly GuardedSheet[]): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'
  const list = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  return `<Relationships>${list.join('')}</Relationships>`
}
