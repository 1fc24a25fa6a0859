/** Reads a worksheet of any writer: filled cells only, each with its place; no styles but number formats, no links, drawings or validations. */
import { alamatTidakWajar, selGanda } from '../../diagnostics/catalogue/lk0-berkas.ts'
import type { RawCell, RawRow } from '../raw.ts'
import { type Area, addressOf, parseAddress, parseArea } from './address.ts'
import { lastColumn, lastRow, limits } from './limits.ts'
import { type CellSources, PlainCells, type ReadCell } from './plain-cell.ts'
import { Refusal } from './refusal.ts'
import { SheetReport } from './sheet-report.ts'
import { decodeText, isTrue, readAttributes, type XmlHandler } from './xml.ts'

interface Row {
  readonly number: number
  readonly hidden: boolean
  lastColumn: number
  readonly cells: RawCell[]
  /** The columns of the cells, kept only for rows whose cells are out of order. */
  taken: Set<number> | null
}

const NONE: ReadonlyMap<string, string> = new Map()

function isTaken(row: Row, column: number): boolean {
  if (column > row.lastColumn) return false
  row.taken ??= new Set(row.cells.map((cell) => cell.column))
  return row.taken.has(column)
}

const byNumber = (a: Row, b: Row): number => a.number - b.number
const byColumn = (a: RawCell, b: RawCell): number => a.column - b.column

export class SheetNormaliser implements XmlHandler {
  readonly report: SheetReport
  readonly merges: Area[] = []
  private readonly sources: CellSources
  private readonly cells: PlainCells
  private readonly readCell: ReadCell

  private readonly read = new Map<number, Row>()
  private widest = 0

  private section: 'rows' | 'merges' | null = null
  private rowNumber = 0
  private rowOpen = false
  /** True while only the row's own number would say where it is, and it has none. */
  private rowUnnumbered = false
  private rowHidden = false
  private row: Row | null = null
  private column = 0

  // The cell being read.
  private attributes = NONE
  private formula: string | null = null
  private formulaAttributes = NONE
  private value: string | null = null
  private inline: string | null = null
  /** Which of them character data belongs to. */
  private target: 'formula' | 'value' | 'inline' | null = null
  private phonetic = false

  constructor(name: string, sources: CellSources, readCell: ReadCell) {
    this.sources = sources
    this.readCell = readCell
    this.report = new SheetReport(name)
    this.cells = new PlainCells(sources, this.report)
  }

  open(name: string, attributes: string, depth: number): void {
    if (depth === 0) {
      if (name !== 'worksheet') throw new Refusal('rusak', `root element ${name}`)
    } else if (depth === 1) {
      this.section = name === 'sheetData' ? 'rows' : name === 'mergeCells' ? 'merges' : null
    } else if (this.section === 'rows') {
      this.openInRows(name, attributes, depth)
    } else if (this.section === 'merges' && depth === 2 && name === 'mergeCell') {
      this.addMerge(readAttributes(attributes).get('ref') ?? '')
    }
  }

  private openInRows(name: string, attributes: string, depth: number): void {
    if (depth === 2 && name === 'row') this.openRow(attributes)
    else if (depth === 3 && name === 'c') this.openCell(attributes)
    else if (depth === 4) this.openContent(name, attributes)
    else if (depth >= 5 && this.inline !== null) {
      if (name === 'rPh') this.phonetic = true
      this.target = name === 't' && !this.phonetic ? 'inline' : null
    }
  }

  private openRow(attributes: string): void {
    const found = readAttributes(attributes)
    const given = found.get('r')
    const number = given === undefined ? this.rowNumber + 1 : Number(given)
    this.column = 0
    this.row = null
    this.rowUnnumbered = given === undefined
    this.rowOpen = Number.isInteger(number) && number >= 1 && number <= lastRow
    if (this.rowOpen) {
      this.rowNumber = number
      this.rowHidden = isTrue(found.get('hidden'))
    } else {
      this.reportAddress(`baris ${given ?? number}`)
    }
  }

  private openCell(attributes: string): void {
    this.attributes = readAttributes(attributes)
    this.formula = null
    this.formulaAttributes = NONE
    this.value = null
    this.inline = null
    this.target = null
    this.phonetic = false
  }

  private openContent(name: string, attributes: string): void {
    this.target = null
    if (name === 'v') {
      this.value ??= ''
      this.target = 'value'
    } else if (name === 'f') {
      this.formula ??= ''
      this.formulaAttributes = attributes === '' ? NONE : readAttributes(attributes)
      this.target = 'formula'
    } else if (name === 'is') {
      this.inline ??= ''
    }
  }

  text(raw: string): void {
    if (this.target !== null) this.append(decodeText(raw))
  }

  cdata(text: string): void {
    if (this.target !== null) this.append(text)
  }

  private append(text: string): void {
    if (this.target === 'value') this.value += text
    else if (this.target === 'formula') this.formula += text
    else if (this.target === 'inline') this.inline += text
  }

  close(name: string, depth: number): void {
    if (depth >= 4) {
      this.target = null
      if (name === 'rPh') this.phonetic = false
    } else if (depth === 3 && this.section === 'rows' && name === 'c' && this.rowOpen) {
      this.closeCell()
    } else if (depth === 1) {
      this.section = null
    }
  }

  private closeCell(): void {
    const filled = (this.value ?? '') !== '' || this.formula !== null || (this.inline ?? '') !== ''
    const address = this.attributes.get('r')
    const position = address === undefined ? null : parseAddress(address)
    if (this.rowUnnumbered && position !== null) this.rowNumber = position.row
    this.rowUnnumbered = false
    const column = address === undefined ? this.column + 1 : (position?.column ?? lastColumn + 1)
    if (column > lastColumn || (position !== null && position.row !== this.rowNumber)) {
      if (filled) this.reportAddress(address ?? `kolom ${column}`)
      return
    }
    this.column = column
    if (filled) this.addCell(column)
  }

  private addCell(column: number): void {
    const at = { row: this.rowNumber, column }
    const cell = this.cells.plain(
      {
        type: this.attributes.get('t') ?? 'n',
        style: this.attributes.get('s'),
        value: this.value,
        inline: this.inline,
        formula: this.formula,
        formulaAttributes: this.formulaAttributes,
      },
      at,
    )
    if (cell === null) return
    this.row ??= this.openedRow(at.row)
    const { row } = this
    if (isTaken(row, column)) {
      const alamat = addressOf(at.row, column)
      this.report.add('ganda', alamat, (place) => selGanda(place, { lembar: place.sheet, alamat }))
      return
    }
    this.sources.budget.cell(Math.max(0, column - this.widest))
    row.lastColumn = Math.max(row.lastColumn, column)
    this.widest = Math.max(this.widest, column)
    row.cells.push(this.readCell(cell, at, this.sources.dayShift))
    row.taken?.add(column)
  }

  private openedRow(number: number): Row {
    const known = this.read.get(number)
    if (known !== undefined) return known
    const row: Row = { number, hidden: this.rowHidden, lastColumn: 0, cells: [], taken: null }
    this.read.set(number, row)
    return row
  }

  private addMerge(reference: string): void {
    const area = parseArea(reference)
    if (area === null) {
      this.reportAddress(reference)
      return
    }
    if (area.top === area.bottom && area.left === area.right) return
    this.merges.push(area)
    if (this.merges.length > limits.merges) throw new Refusal('besar', 'merges')
  }

  private reportAddress(address: string): void {
    this.report.add('alamat', '', (place) =>
      alamatTidakWajar(place, { lembar: place.sheet, alamat: address.slice(0, 30) }),
    )
  }

  /** The rows that hold something, in order: not every writer keeps theirs. */
  get rows(): readonly RawRow[] {
    return [...this.read.values()]
      .sort(byNumber)
      .map(({ number, hidden, cells }) => ({ row: number, hidden, cells: cells.sort(byColumn) }))
  }
}
