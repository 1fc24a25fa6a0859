/** The workbook's text table: reads the shared strings as plain text and collects those really used, for exceljs. */
import { escapeXml } from './clean.ts'
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
    if (depth === 1 && name === 'si') this.strings.push(this.current)
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
  private readonly indexes = new Map<number, number>()

  constructor(strings: readonly string[]) {
    this.strings = strings
  }

  private find(raw: string): { readonly index: number; readonly text: string } | null {
    const trimmed = raw.trim()
    const index = /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : -1
    const text = this.strings[index]
    return text === undefined ? null : { index, text }
  }

  /** The new index of a shared text; -1 for an empty one, null when there is no such text. */
  shared(raw: string): number | null {
    if (raw.trim() === '') return -1
    const found = this.find(raw)
    if (found === null) return null
    if (found.text === '') return -1
    const known = this.indexes.get(found.index)
    if (known !== undefined) return known
    const index = this.add(found.text)
    this.indexes.set(found.index, index)
    return index
  }

  sharedText(raw: string): string {
    return this.find(raw)?.text ?? ''
  }

  add(text: string): number {
    return this.used.push(text) - 1
  }

  xml(): string {
    return `<sst>${this.used.map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('')}</sst>`
  }
}
