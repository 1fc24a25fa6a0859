/** The workbook's text table: reads the shared strings as plain text and collects those really used, for exceljs. */
import { escapeExcel, escapeXml, readText } from './clean.ts'
import { limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import { decodeText, type XmlHandler } from './xml.ts'

/** Collects `<si>` as plain text: runs joined, phonetic guides left out. */
export class SharedStringsReader implements XmlHandler {
  readonly strings: string[] = []
  private current = ''
  private phonetic = false
  private reading = false

  open(name: string, _attributes: string, depth: number): void {
    if (depth === 1 && name === 'si') this.current = ''
    else if (name === 'rPh') this.phonetic = true
    this.reading = depth >= 2 && name === 't' && !this.phonetic
  }

  close(name: string, depth: number): void {
    this.reading = false
    if (name === 'rPh') this.phonetic = false
    if (depth === 1 && name === 'si') this.strings.push(readText(this.current))
  }

  text(raw: string): void {
    if (this.reading) this.current += decodeText(raw)
  }

  cdata(text: string): void {
    if (this.reading) this.current += text
  }
}

export class TextTable {
  private readonly strings: readonly string[]
  private readonly used: string[] = []
  private readonly indexes = new Map<string, number>()
  private chars = 0

  constructor(strings: readonly string[]) {
    this.strings = strings
  }

  /** The shared text a cell points at; null when there is no such text. */
  shared(raw: string): string | null {
    const index = raw.trim()
    return /^\d{1,9}$/.test(index) ? (this.strings[Number(index)] ?? null) : null
  }

  /** Counts a text that a cell shows. */
  count(text: string): void {
    this.chars += text.length
    if (this.chars > limits.textChars) throw new Refusal('besar', 'texts')
  }

  /** The number under which exceljs finds a text. */
  add(text: string): number {
    const known = this.indexes.get(text)
    if (known !== undefined) return known
    const index = this.used.push(text) - 1
    this.indexes.set(text, index)
    return index
  }

  xml(): string {
    return `<sst>${this.used.map((text) => `<si><t>${escapeXml(escapeExcel(text))}</t></si>`).join('')}</sst>`
  }
}
