/** Packs plain rows into small workbooks for exceljs: all of an ordinary file in one, a large one in several, so that memory stays bounded. */
import type { Formats } from './formats.ts'
import { limits } from './limits.ts'
import { writeZip } from './zip.ts'

/** Rows as exceljs gets them, and the Excel row number of each. */
export interface PlainRows {
  readonly xml: string
  readonly numbers: readonly number[]
}

export interface PlainSheet {
  readonly plainName: string
  /** Which sheet of the file the rows belong to. */
  readonly index: number
  /** The Excel row number of each plain row. */
  readonly numbers: readonly number[]
}

export interface Bundle {
  /** A workbook that exceljs reads without harm. */
  readonly plain: Uint8Array
  readonly sheets: readonly PlainSheet[]
  readonly formats: Formats
  /** Days to add to a date of the file to get one of the 1900 system. */
  readonly dayShift: number
}

/** Takes the rows of a bundle; the bundles of a sheet come in the order of its rows. */
export type Consume = (bundle: Bundle) => Promise<void>

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'

export class Bundler {
  private readonly formats: Formats
  private readonly dayShift: number
  private readonly consume: Consume
  private sheets: { readonly index: number; readonly rows: PlainRows }[] = []
  private size = 0

  constructor(formats: Formats, dayShift: number, consume: Consume) {
    this.formats = formats
    this.dayShift = dayShift
    this.consume = consume
  }

  async add(index: number, rows: PlainRows): Promise<void> {
    if (rows.numbers.length === 0) return
    this.sheets.push({ index, rows })
    this.size += rows.xml.length
    if (this.size >= limits.bundleChars) await this.flush()
  }

  async flush(): Promise<void> {
    const { sheets } = this
    this.sheets = []
    this.size = 0
    if (sheets.length === 0) return
    const tags = sheets.map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    const links = sheets.map(
      (_, i) => `<Relationship Id="rId${i + 1}" Type="${TYPE}" Target="worksheets/sheet${i + 1}.xml"/>`,
    )
    const plain = writeZip([
      ['xl/workbook.xml', `<workbook><sheets>${tags.join('')}</sheets></workbook>`],
      ['xl/_rels/workbook.xml.rels', `<Relationships>${links.join('')}</Relationships>`],
      ['xl/styles.xml', this.formats.xml()],
      ...sheets.map(({ rows }, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(rows)] as const),
    ])
    await this.consume({
      plain,
      sheets: sheets.map(({ index, rows }, i) => ({ plainName: `S${i + 1}`, index, numbers: rows.numbers })),
      formats: this.formats,
      dayShift: this.dayShift,
    })
  }
}

function sheetXml({ xml }: PlainRows): string {
  return `<worksheet><sheetData>${xml}</sheetData></worksheet>`
}
