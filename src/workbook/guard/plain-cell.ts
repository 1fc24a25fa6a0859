/** Brings one stored cell into the form exceljs reads without harm or loss. */
import { teksHilang, teksTerlaluPanjang } from '../../diagnostics/catalogue/lk0-berkas.ts'
import type { RawCell } from '../raw.ts'
import { addressOf, type Position } from './address.ts'
import type { Budget } from './budget.ts'
import { readText } from './clean.ts'
import type { Format, Formats } from './formats.ts'
import { limits } from './limits.ts'
import type { SheetReport } from './sheet-report.ts'
import { slideFormula } from './slide-formula.ts'
import type { SharedStringsReader } from './texts.ts'
import { isTrue } from './xml.ts'

/** A cell as the file stores it; null where there is no such element. */
export interface StoredCell {
  readonly type: string
  readonly style: string | undefined
  readonly value: string | null
  readonly inline: string | null
  readonly formula: string | null
  readonly formulaAttributes: ReadonlyMap<string, string>
}

/** Days from 1899-12-30 to an ISO date or date-time, or the part of a day; null when it is none. */
function isoSerial(text: string): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text)
  if (match === null || text === '' || text === 'Z') return null
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400
  if (year === undefined) return time
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // 31 February is no date, though JavaScript counts on into March.
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return null
  const days = date.getTime() / 86_400_000 + 25_569
  // Excel's 1900 has a 29 February, so the days before March 1900 count one less.
  return (days < 61 ? days - 1 : days) + time
}

const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** A cell in the form that leaves the guard. */
export interface PlainCell {
  /** As in the file, but a text is always its own (`inlineStr`) and a date always a number. */
  readonly type: 'n' | 'b' | 'e' | 'inlineStr'
  readonly format: Format
  /** Null: nothing is shown, as by a formula that was never calculated. */
  readonly value: string | null
  readonly formula: string | null
}

/** Makes of a cell what is kept; `dayShift`: days to add to a date of the file to get one of the 1900 system. */
export type ReadCell = (cell: PlainCell, at: Position, dayShift: number) => RawCell

/** What a cell shows; its format by number. */
interface Content extends Pick<PlainCell, 'type' | 'value'> {
  readonly format: number
}

interface Master {
  readonly text: string
  readonly at: Position
}

export interface CellSources {
  readonly texts: SharedStringsReader
  readonly formats: Formats
  readonly budget: Budget
  /** Days to add to a date of the file to get one of the 1900 system. */
  readonly dayShift: number
  /** The file asks to be calculated when it is opened. */
  readonly uncalculated: boolean
}

/** The cells of one sheet (shared formulas reach back to earlier ones). */
export class PlainCells {
  private readonly sources: CellSources
  private readonly report: SheetReport
  private readonly masters = new Map<string, Master>()

  constructor(sources: CellSources, report: SheetReport) {
    this.sources = sources
    this.report = report
  }

  /** Null when nothing is to be seen in it. */
  plain(stored: StoredCell, at: Position): PlainCell | null {
    const { formats } = this.sources
    const format = formats.ofStyle(stored.style)
    const content = this.content(stored, addressOf(at.row, at.column), format)
    const shown = stored.formula === null ? content : this.result(content)
    if (stored.formula === null && shown === null) return null
    return {
      type: shown?.type ?? 'n',
      format: formats.byNumber(shown?.format ?? format),
      value: shown?.value ?? null,
      formula:
        stored.formula === null ? null : this.formulaText(stored.formula, stored.formulaAttributes, at),
    }
  }

  /**
   * What a formula gave. Programs that write formulas without calculating them put 0 in place of every result and ask
   * for a calculation; Excel takes that request out again when it saves.
   */
  private result(content: Content | null): Content | null {
    const filler = content?.type === 'n' && Number(content.value) === 0
    return filler && this.sources.uncalculated ? null : content
  }

  private content(stored: StoredCell, address: string, format: number): Content | null {
    const { type, value, inline, formula } = stored
    if (type === 's' || type === 'str' || type === 'inlineStr') {
      if (value === null && inline === null) return null
      return this.text(this.storedText(stored, address), address, format, formula !== null)
    }
    const raw = (value ?? '').trim()
    return raw === '' ? null : this.scalar(type, raw, format)
  }

  private storedText({ type, value, inline }: StoredCell, address: string): string {
    if (type === 'inlineStr') return readText(inline ?? value ?? '')
    if (type === 'str') return readText(value ?? '')
    if ((value ?? '').trim() === '') return ''
    const text = this.sources.texts.find(value ?? '')
    if (text !== null) return text
    this.report.add('teks', address, (place) => teksHilang(place, { lembar: place.sheet, alamat: address }))
    return ''
  }

  private text(text: string, address: string, format: number, ofFormula: boolean): Content | null {
    const fitting = this.fitting(text, address)
    return fitting === '' && !ofFormula ? null : { type: 'inlineStr', format, value: fitting }
  }

  /** A text no longer than Excel's cells are; what does not fit is told. */
  private fitting(text: string, address: string): string {
    this.sources.budget.text(text.length)
    if (text.length <= limits.cellChars) return text
    this.report.add('panjang', address, (place) =>
      teksTerlaluPanjang(place, {
        lembar: place.sheet,
        alamat: address,
        panjang: text.length,
        batas: limits.cellChars,
      }),
    )
    return text.slice(0, limits.cellChars)
  }

  /** A number, boolean, error or ISO date. What is none of them although it says so becomes an error value. */
  private scalar(type: string, raw: string, format: number): Content {
    if (type === 'b') return { type: 'b', format, value: isTrue(raw.toLowerCase()) ? '1' : '0' }
    if (type === 'e') return { type: 'e', format, value: readText(raw.slice(0, 40)) }
    if (type === 'd') {
      const serial = isoSerial(raw)
      if (serial === null) return { type: 'e', format, value: '#VALUE!' }
      const dated = this.sources.formats.dated(format)
      // Stored numbers count from the file's own first day; an ISO date does not.
      const shift = this.sources.formats.shows(dated) === 'date' ? this.sources.dayShift : 0
      return { type: 'n', format: dated, value: String(serial - shift) }
    }
    if (!numberPattern.test(raw)) return { type: 'e', format, value: '#VALUE!' }
    return Number.isFinite(Number(raw))
      ? { type: 'n', format, value: raw }
      : { type: 'e', format, value: '#NUM!' }
  }

  /** The formula for a person to read; "?" where its text is not in the file or would cost too much. */
  private formulaText(stored: string, attributes: ReadonlyMap<string, string>, at: Position): string {
    const type = attributes.get('t')
    const shared = type === 'shared' ? (attributes.get('si') ?? '') : null
    const text = readText(stored)
    if (text === '') {
      if (type === 'dataTable') return 'TABLE()'
      return shared === null ? '?' : this.slide(this.masters.get(shared), at)
    }
    const cut = text.length > limits.formulaChars ? `${text.slice(0, limits.formulaChars)}…` : text
    if (shared !== null) this.masters.set(shared, { text: cut, at })
    return this.sources.budget.formula(cut.length) ? cut : '?'
  }

  private slide(master: Master | undefined, at: Position): string {
    if (master === undefined || !this.sources.budget.slide(master.text.length)) return '?'
    return slideFormula(master.text, master.at, at)
  }
}
