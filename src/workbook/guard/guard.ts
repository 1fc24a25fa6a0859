/** Stands between a file from anywhere and exceljs: reads the few parts that matter, under limits, and hands on plain cells. */
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
import { type Checked, type Finding, NOWHERE } from '../../diagnostics/finding.ts'
import type { RawSheet } from '../raw.ts'
import type { Area } from './address.ts'
import { Budget } from './budget.ts'
import { Formats, StylesReader } from './formats.ts'
import { identifyZip } from './identify.ts'
import { limits } from './limits.ts'
import type { CellSources, ReadCell } from './plain-cell.ts'
import { Refusal } from './refusal.ts'
import { SheetNormaliser } from './sheet.ts'
import { SharedStringsReader } from './texts.ts'
import {
  RelationshipsReader,
  relationshipsOf,
  resolveTarget,
  type SheetEntry,
  WorkbookReader,
} from './workbook-part.ts'
import { scanXml, type XmlHandler } from './xml.ts'
import { inflate, partKey, type Zip } from './zip.ts'

export interface GuardedSheet extends RawSheet {
  readonly merges: readonly Area[]
}

const MAIN = 'xl/workbook.xml'
/** Days between the 1900 and the 1904 date system. */
const DAYS_1904 = 1462

/** Reads parts of one zip, counting what comes out of it. */
class PartReader {
  private readonly zip: Zip
  private total = 0

  constructor(zip: Zip) {
    this.zip = zip
  }

  /** True once all that may come out of one file has come out. */
  get exhausted(): boolean {
    return this.total > limits.totalBytes
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
  ['columns', 'isi di kolom yang jauh di sebelah kanan'],
])

/** The finding for a sheet that cannot be read while others can. */
function sheetFailure(refusal: Refusal, lembar: string, nama: string): Finding {
  const place = { sheet: lembar, cell: '' }
  if (refusal.reason === 'rusak') return lembarTidakTerbaca(place, { lembar, sebab: 'isinya rusak' })
  const apa = tooMany.get(refusal.message)
  if (apa !== undefined) return lembarTerlaluBesar(place, { lembar, apa })
  return { ...fatal(refusal, nama, `lembar “${lembar}”`), sheet: lembar }
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

async function readBook(parts: PartReader): Promise<Book> {
  const roots = new RelationshipsReader()
  await parts.read('_rels/.rels', roots, limits.heldPartBytes)
  const named = resolveTarget('', roots.ofType('officeDocument') ?? MAIN)
  const part = parts.has(named) ? named : MAIN
  const workbook = new WorkbookReader()
  const relationships = new RelationshipsReader()
  if (!(await parts.read(part, workbook, limits.partBytes))) throw new Refusal('rusak', 'no workbook part')
  await parts.read(relationshipsOf(part), relationships, limits.heldPartBytes)
  return { part, workbook, relationships }
}

async function readTexts(parts: PartReader, book: Book): Promise<SharedStringsReader> {
  const reader = new SharedStringsReader()
  const target = book.relationships.ofType('sharedStrings') ?? 'sharedStrings.xml'
  await parts.read(resolveTarget(book.part, target), reader, limits.heldPartBytes)
  return reader
}

async function readFormats(parts: PartReader, book: Book): Promise<Formats> {
  const reader = new StylesReader()
  const target = book.relationships.ofType('styles') ?? 'styles.xml'
  await parts.read(resolveTarget(book.part, target), reader, limits.heldPartBytes)
  return new Formats(reader)
}

/** The part of a sheet: null for one that is no worksheet (chart sheets, macro sheets), '' for one that is missing. */
function sheetPart(sheet: SheetEntry, book: Book, parts: PartReader): string | null {
  const relationship = book.relationships.byId.get(sheet.relationship)
  if (relationship === undefined || relationship.external) return ''
  if (relationship.type !== 'worksheet') return null
  const part = resolveTarget(book.part, relationship.target)
  return parts.has(part) ? part : ''
}

/**
 * The sheets that could be read, null when the file could not; the findings say why.
 * Sheets that are not `wanted` are passed over.
 */
export async function guard(
  zip: Zip,
  nama: string,
  wanted: (sheet: string) => boolean,
  readCell: ReadCell,
): Promise<Checked<readonly GuardedSheet[] | null>> {
  const findings: Finding[] = []
  const refuse = (finding?: Finding): Checked<null> => {
    if (finding !== undefined) findings.push(finding)
    return { value: null, findings }
  }
  if (zip.count > limits.entries) {
    return refuse(terlaluBanyakLembar(NOWHERE, { nama, jumlah: zip.count, batas: limits.entries }))
  }
  const other = identifyZip(zip, nama)
  if (other !== null) return refuse(other)
  const parts = new PartReader(zip)
  const needed = <T>(action: () => Promise<T>, bagian: string): Promise<T | null> =>
    refusing(action, (refusal) => fatal(refusal, nama, bagian), findings)
  const book = await needed(() => readBook(parts), 'daftar lembarnya')
  if (book === null) return refuse()
  const count = book.workbook.sheets.length
  if (count > limits.sheets) {
    return refuse(terlaluBanyakLembar(NOWHERE, { nama, jumlah: count, batas: limits.sheets }))
  }
  const texts = await needed(() => readTexts(parts, book), 'daftar teksnya')
  if (texts === null) return refuse()
  const formats = await needed(() => readFormats(parts, book), 'daftar formatnya')
  if (formats === null) return refuse()
  const dayShift = book.workbook.date1904 ? DAYS_1904 : 0
  const { uncalculated } = book.workbook
  const sources: CellSources = { texts, formats, budget: new Budget(), dayShift, uncalculated }
  const sheets = await readSheets({ nama, parts, book, sources, wanted, readCell, findings })
  if (sheets === null) return refuse()
  if (texts.gone) return { value: null, findings: [berkasRusak(NOWHERE, { nama, bagian: 'daftar teksnya' })] }
  if (sheets.length === 0) return refuse(findings.length === 0 ? tanpaLembar(NOWHERE, { nama }) : undefined)
  if (formats.missing) findings.push(formatTidakTerbaca(NOWHERE, { nama }))
  return { value: sheets, findings }
}

interface Reading {
  readonly nama: string
  readonly parts: PartReader
  readonly book: Book
  readonly sources: CellSources
  readonly wanted: (sheet: string) => boolean
  readonly readCell: ReadCell
  readonly findings: Finding[]
}

/** The sheets in their order; null when so much came out of the file that reading stopped. */
async function readSheets(reading: Reading): Promise<readonly GuardedSheet[] | null> {
  const { parts, book, wanted, findings } = reading
  const sheets: GuardedSheet[] = []
  const seen = new Set<string>()
  for (const sheet of book.workbook.sheets) {
    const part = sheetPart(sheet, book, parts)
    if (part === null) continue
    const lembar = sheet.name
    if (!wanted(lembar)) continue
    // One part for many sheets is nothing a spreadsheet program writes, but a way to make a small file large.
    if (part === '' || seen.has(part)) {
      const sebab = 'isinya tidak ada di dalam berkas'
      findings.push(lembarTidakTerbaca({ sheet: lembar, cell: '' }, { lembar, sebab }))
      continue
    }
    seen.add(part)
    const read = await readSheet(reading, part, sheet)
    if (parts.exhausted) return null
    if (read !== null) sheets.push(read)
  }
  return sheets
}

async function readSheet(
  { nama, parts, sources, readCell, findings }: Reading,
  part: string,
  { name, hidden }: SheetEntry,
): Promise<GuardedSheet | null> {
  const normaliser = new SheetNormaliser(name, sources, readCell)
  const read = await refusing(
    () => parts.read(part, normaliser, limits.partBytes),
    (refusal) => sheetFailure(refusal, name, nama),
    findings,
  )
  if (read === null) return null
  findings.push(...normaliser.report.findings)
  return { name, hidden, rows: normaliser.rows, merges: normaliser.merges }
}
