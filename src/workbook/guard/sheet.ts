/** Rewrites a worksheet of any writer into the plain form exceljs reads safely: filled cells only, each with its address, texts in one table, no dates, links, drawings or validations. */
import {
  alamatTidakWajar,
  selGanda,
  teksHilang,
  teksTerlaluPanjang,
} from '../../diagnostics/catalogue/lk0-berkas.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import { type Area, addressOf, parseAddress, parseArea } from './address.ts'
import { escapeXml, readText } from './clean.ts'
import type { Formats } from './formats.ts'
import { lastColumn, lastRow, limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import type { TextTable } from './texts.ts'
import { decodeText, isTrue, readAttributes, type XmlHandler } from './xml.ts'

/** Counts what all sheets share. */
export interface Budget {
  cells: number
  rowSpans: number
  columns: number
  formulaChars: number
}

export function newBudget(): Budget {
  return { cells: 0, rowSpans: 0, columns: 0, formulaChars: 0 }
}

export interface PlainSheet {
  readonly xml: string
  readonly merges: readonly Area[]
  readonly findings: readonly Finding[]
}

interface Row {
  readonly hidden: boolean
  lastColumn: number
  readonly cells: Map<number, string>
}

const NONE: ReadonlyMap<string, string> = new Map()
/** Findings of one kind a sheet may give; after that the rest is the same damage. */
const FINDINGS = 5

/** Days from 1899-12-30 to an ISO date or date-time; null when it is none. */
function isoSerial(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim())
  if (match) {
    const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
    const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569
    // Excel's 1900 has a 29 February, so the days before March 1900 count one less.
    return (
      (days < 61 ? days - 1 : days) + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400
    )
  }
  const time = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/.exec(text.trim())
  if (!time) return null
  const [, hour, minute, second = '0'] = time
  return (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400
}

const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

export class SheetNormaliser implements XmlHandler {
  private readonly name: string
  private readonly texts: TextTable
  private readonly formats: Formats
  private readonly budget: Budget
  private readonly rows = new Map<number, Row>()
  private readonly merges: Area[] = []
  private readonly findings: Finding[] = []
  private readonly counts = new Map<string, number>()
  private lastColumn = 0

  private section: 'rows' | 'merges' | null = null
  private rowNumber = 0
  private rowOpen = false
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

  constructor(name: string, texts: TextTable, formats: Formats, budget: Budget) {
    this.name = name
    this.texts = texts
    this.formats = formats
    this.budget = budget
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
    else if (depth === 4 && this.rowOpen) this.openContent(name, attributes)
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
    this.rowOpen = Number.isInteger(number) && number >= 1 && number <= lastRow
    if (!this.rowOpen) {
      this.report('alamat', '', () =>
        alamatTidakWajar(this.place(''), {
          lembar: this.name,
          alamat: `baris ${(given ?? '').slice(0, 20)}`,
        }),
      )
      return
    }
    this.rowNumber = number
    this.rowHidden = isTrue(found.get('hidden'))
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
    if (name === 'v') {
      this.value ??= ''
      this.target = 'value'
    } else if (name === 'f') {
      this.formula ??= ''
      this.formulaAttributes = attributes === '' ? NONE : readAttributes(attributes)
      this.target = 'formula'
    } else if (name === 'is') {
      this.inline ??= ''
      this.target = null
    } else {
      this.target = null
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
    } else if (this.section === 'rows' && depth === 3 && name === 'c' && this.rowOpen) {
      this.closeCell()
    } else if (depth === 1) {
      this.section = null
    }
  }

  private closeCell(): void {
    const address = this.attributes.get('r')
    let column = this.column + 1
    if (address !== undefined) {
      const position = parseAddress(address)
      if (position === null || position.row !== this.rowNumber) {
        if (this.hasContent()) this.reportAddress(address)
        return
      }
      column = position.column
    }
    this.column = column
    if (!this.hasContent()) return
    if (column > lastColumn) {
      this.reportAddress(`kolom ${column}`)
      return
    }
    this.addCell(column)
  }

  private hasContent(): boolean {
    return (this.value ?? '') !== '' || this.formula !== null || (this.inline ?? '') !== ''
  }

  private addCell(column: number): void {
    const address = addressOf(this.rowNumber, column)
    const type = this.attributes.get('t') ?? 'n'
    const format = this.formats.plain(this.attributes.get('s'))
    const xml =
      this.formula === null ? this.plainCell(address, type, format) : this.formulaCell(address, type, format)
    if (xml === null) return
    this.row ??= this.rows.get(this.rowNumber) ?? { hidden: this.rowHidden, lastColumn: 0, cells: new Map() }
    this.rows.set(this.rowNumber, this.row)
    if (this.row.cells.has(column)) {
      this.report('ganda', address, () =>
        selGanda(this.place(address), { lembar: this.name, alamat: address }),
      )
      return
    }
    this.charge(this.row, column)
    this.row.cells.set(column, xml)
  }

  private charge(row: Row, column: number): void {
    const { budget } = this
    budget.cells++
    if (budget.cells > limits.cells) throw new Refusal('besar', 'cells')
    if (column > row.lastColumn) {
      budget.rowSpans += column - row.lastColumn
      row.lastColumn = column
    }
    if (column > this.lastColumn) {
      budget.columns += column - this.lastColumn
      this.lastColumn = column
    }
    if (budget.rowSpans > limits.rowSpans || budget.columns > limits.columns)
      throw new Refusal('besar', 'spans')
  }

  private plainCell(address: string, type: string, format: number): string | null {
    const raw = this.value ?? ''
    if (type === 's') {
      if (raw.trim() === '') return null
      const text = this.texts.shared(raw)
      if (text === null) {
        this.report('teks', address, () =>
          teksHilang(this.place(address), { lembar: this.name, alamat: address }),
        )
        return null
      }
      return this.textCell(address, format, text)
    }
    if (type === 'inlineStr' || type === 'str') {
      return this.textCell(address, format, readText(type === 'str' ? raw : (this.inline ?? raw)))
    }
    if (raw === '') return null
    return this.scalar(address, type, format, raw, '')
  }

  private textCell(address: string, format: number, text: string): string | null {
    if (text === '') return null
    const fitting = this.fitting(address, text)
    return cell(address, format, 's', String(this.texts.add(fitting)))
  }

  /** A text no longer than Excel's cells are; what does not fit is told. */
  private fitting(address: string, text: string): string {
    this.texts.count(text)
    if (text.length <= limits.cellChars) return text
    this.report('panjang', address, () =>
      teksTerlaluPanjang(this.place(address), {
        lembar: this.name,
        alamat: address,
        panjang: text.length,
        batas: limits.cellChars,
      }),
    )
    return text.slice(0, limits.cellChars)
  }

  private formulaCell(address: string, type: string, format: number): string {
    const formula = this.formulaXml()
    const raw = this.value
    if (raw === null) return `<c r="${address}"${style(format)}>${formula}</c>`
    if (type === 'str' || type === 's' || type === 'inlineStr') {
      const text =
        type === 's' ? (this.texts.shared(raw) ?? '') : readText(type === 'str' ? raw : (this.inline ?? raw))
      // exceljs decodes a formula's text twice, and takes an empty one for no result: a "=" goes in front.
      const twice = escapeXml(escapeXml(this.fitting(address, text)))
      return `<c r="${address}"${style(format)} t="str">${formula}<v>=${twice}</v></c>`
    }
    if (raw === '') return `<c r="${address}"${style(format)}>${formula}</c>`
    return this.scalar(address, type, format, raw, formula)
  }

  private formulaXml(): string {
    const type = this.formulaAttributes.get('t')
    const text = this.formulaText()
    if (type === 'shared') {
      const index = Number(this.formulaAttributes.get('si'))
      if (Number.isInteger(index) && index >= 0) {
        const ref = parseArea(this.formulaAttributes.get('ref') ?? '')
        const master = ref === null || text === '' ? '' : ` ref="${addressOf(ref.top, ref.left)}"`
        return `<f t="shared" si="${index}"${master}>${escapeXml(text)}</f>`
      }
    }
    return `<f>${escapeXml(text === '' ? (type === 'dataTable' ? 'TABLE()' : '?') : text)}</f>`
  }

  private formulaText(): string {
    const text = readText(this.formula ?? '')
    if (text === '') return ''
    const cut = text.length > limits.formulaChars ? `${text.slice(0, limits.formulaChars)}…` : text
    this.budget.formulaChars += cut.length
    return this.budget.formulaChars > limits.allFormulaChars ? '?' : cut
  }

  /** A number, boolean, error or ISO date. What is none of them although it says so becomes an error value. */
  private scalar(address: string, type: string, format: number, raw: string, formula: string): string {
    const text = raw.trim()
    if (type === 'b') {
      return cell(address, format, 'b', isTrue(text.toLowerCase()) ? '1' : '0', formula)
    }
    if (type === 'e') return cell(address, format, 'e', escapeXml(text.slice(0, 40)), formula)
    if (type === 'd') {
      const serial = isoSerial(text)
      if (serial === null) return cell(address, format, 'e', '#VALUE!', formula)
      return cell(address, this.formats.dated(format), 'n', String(serial), formula)
    }
    if (!numberPattern.test(text)) return cell(address, format, 'e', '#VALUE!', formula)
    if (!Number.isFinite(Number(text))) return cell(address, format, 'e', '#NUM!', formula)
    return cell(address, format, 'n', text, formula)
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

  private place(cellAddress: string): { readonly sheet: string; readonly cell: string } {
    return { sheet: this.name, cell: cellAddress }
  }

  private reportAddress(address: string): void {
    this.report('alamat', '', () =>
      alamatTidakWajar(this.place(''), { lembar: this.name, alamat: address.slice(0, 30) }),
    )
  }

  /** A sheet-wide damage is told once, one at a cell a few times. */
  private report(kind: string, cellAddress: string, make: () => Finding): void {
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    if (count <= (cellAddress === '' ? 1 : FINDINGS)) this.findings.push(make())
  }

  result(): PlainSheet {
    const parts: string[] = ['<worksheet><sheetData>']
    for (const [number, row] of [...this.rows].sort(([a], [b]) => a - b)) {
      parts.push(`<row r="${number}"${row.hidden ? ' hidden="1"' : ''}>`)
      for (const [, xml] of [...row.cells].sort(([a], [b]) => a - b)) parts.push(xml)
      parts.push('</row>')
    }
    parts.push('</sheetData></worksheet>')
    return { xml: parts.join(''), merges: this.merges, findings: this.findings }
  }
}

function style(format: number): string {
  return format === 0 ? '' : ` s="${format}"`
}

function cell(address: string, format: number, type: string, value: string, formula = ''): string {
  return `<c r="${address}"${style(format)}${type === 'n' ? '' : ` t="${type}"`}>${formula}<v>${value}</v></c>`
}
