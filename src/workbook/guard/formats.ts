/** Number formats of a workbook: read from its styles and numbered afresh. */
import { limits } from './limits.ts'
import { builtInFormat, shownAs } from './number-format.ts'
import { readAttributes, type XmlHandler } from './xml.ts'

export interface Format {
  readonly code: string
  readonly shows: 'date' | 'time' | 'number'
}

/** Reads custom codes and the format of each cell style; fonts, fills and borders are passed over. */
export class StylesReader implements XmlHandler {
  private readonly custom = new Map<number, string>()
  private readonly styles: number[] = []
  private section = ''

  open(name: string, attributes: string, depth: number): void {
    if (depth === 1) this.section = name
    if (depth !== 2) return
    if (this.section === 'numFmts' && name === 'numFmt') {
      const found = readAttributes(attributes)
      this.custom.set(Number(found.get('numFmtId')), found.get('formatCode') ?? 'General')
    } else if (this.section === 'cellXfs' && name === 'xf') {
      // Past Excel's own limit; a cell that asks for such a style is told so.
      if (this.styles.length >= limits.styles) return
      this.styles.push(Number(readAttributes(attributes).get('numFmtId') ?? 0))
    }
  }

  /** The format code of a style; null when there is no such style. */
  code(style: number): string | null {
    const id = this.styles[style]
    return id === undefined ? null : (this.custom.get(id) ?? builtInFormat(id))
  }
}

const GENERAL: Format = { code: 'General', shows: 'number' }

/** The formats cells really use, by their new number; 0 is General. */
export class Formats {
  private readonly list: Format[] = [GENERAL]
  private readonly byCode = new Map<string, number>([['General', 0]])
  private readonly styles: StylesReader
  /** True once a cell asked for a style that does not exist, or for more formats than Excel allows. */
  missing = false

  constructor(styles: StylesReader) {
    this.styles = styles
  }

  private number(code: string): number {
    const known = this.byCode.get(code)
    if (known !== undefined) return known
    if (this.list.length > limits.formats) {
      this.missing = true
      return 0
    }
    const number = this.list.push({ code, shows: shownAs(code) }) - 1
    this.byCode.set(code, number)
    return number
  }

  /** The new number of a cell's style attribute. */
  ofStyle(style: string | undefined): number {
    if (style === undefined) return 0
    const code = this.styles.code(Number(style))
    if (code !== null) return this.number(code)
    if (style.trim() !== '0') this.missing = true
    return 0
  }

  shows(format: number): Format['shows'] {
    return this.list[format]?.shows ?? 'number'
  }

  /** The format of an ISO date cell: its own when that shows dates, else a plain one. */
  dated(format: number): number {
    return this.shows(format) === 'number' ? this.number('yyyy-mm-dd') : format
  }

  /** The format behind a number it gave. */
  byNumber(number: number): Format {
    return this.list[number] ?? GENERAL
  }
}
