/** The workbook's shared strings, as plain text. */
import { readText } from './clean.ts'
import { decodeText, type XmlHandler } from './xml.ts'

/** Collects `<si>`: runs joined, phonetic guides left out. */
export class SharedStringsReader implements XmlHandler {
  private readonly strings: string[] = []
  private current = ''
  private phonetic = false
  private reading = false
  private asked = false

  /** Cells point at texts, and the file has none. */
  get gone(): boolean {
    return this.asked && this.strings.length === 0
  }

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

  /** The text a cell points at; null when there is no such text. */
  find(raw: string): string | null {
    this.asked = true
    const index = raw.trim()
    return /^\d{1,9}$/.test(index) ? (this.strings[Number(index)] ?? null) : null
  }
}
