/** A small XML scanner: one pass, pieces of any size, no document types, no entities of its own, bounded depth and token length. */
import { TextDecoder } from 'node:util'
import { limits } from './limits.ts'
import { Refusal } from './refusal.ts'

export interface XmlHandler {
  /** `depth`: 0 for the root element. `name` is the local name, `attributes` the raw text after it. */
  open(name: string, attributes: string, depth: number): void
  close?(name: string, depth: number): void
  /** Character data, entities not yet decoded; may come in several pieces. */
  text?(raw: string): void
  /** Character data of a CDATA section, as it is. */
  cdata?(text: string): void
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function decodeEntity(_: string, body: string): string {
  const known = named.get(body)
  if (known !== undefined) return known
  const hex = /^#x([0-9a-f]{1,6})$/i.exec(body)
  const decimal = /^#([0-9]{1,7})$/.exec(body)
  const code = hex ? Number.parseInt(hex[1] ?? '', 16) : decimal ? Number(decimal[1]) : Number.NaN
  if (!(code <= 0x10ffff)) throw new Refusal('doctype', 'entity')
  return String.fromCodePoint(code)
}

/** Text with the five named entities and character references decoded; any other entity is refused. */
export function decodeText(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&([^;&<\s]{1,12});/g, decodeEntity)
}

/** Space, tab, line feed or carriage return: all the white space XML knows. Asked of every tag, so without a pattern. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13
}

/** Where the first white space stands; the length of the text when there is none. */
function firstSpace(text: string): number {
  let at = 0
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++
  return at
}

/** All attributes by local name; a prefixed one has ":" in front of it (`r:id` gives ":id"). */
export function readAttributes(raw: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let count = 0
  for (let at = 0; ; ) {
    const equals = raw.indexOf('=', at)
    if (equals < 0) break
    const qualified = raw.slice(at, equals).trim()
    let start = equals + 1
    while (isSpace(raw.charCodeAt(start))) start++
    const quote = raw.charAt(start)
    const end = quote === '"' || quote === "'" ? raw.indexOf(quote, start + 1) : -1
    if (end < 0) throw new Refusal('rusak', 'attribute')
    const colon = qualified.indexOf(':')
    found.set(colon < 0 ? qualified : qualified.slice(colon), decodeText(raw.slice(start + 1, end)))
    if (++count > limits.attributes) throw new Refusal('rusak', 'attributes')
    at = end + 1
  }
  return found
}

/** True for "1", "true", "on". */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

function localName(qualified: string): string {
  const colon = qualified.indexOf(':')
  return colon < 0 ? qualified : qualified.slice(colon + 1)
}

/** Where a tag ends: the next ">" outside quotes; -1 when it is not there yet. */
function tagEnd(buffer: string, from: number): number {
  for (let at = from; at < buffer.length; at++) {
    const c = buffer.charCodeAt(at)
    if (c === 62) return at
    if (c !== 34 && c !== 39) continue
    const close = buffer.indexOf(c === 34 ? '"' : "'", at + 1)
    if (close < 0) return -1
    at = close
  }
  return -1
}

export class XmlScanner {
  private pending = ''
  private readonly stack: string[] = []
  private rootSeen = false
  private readonly handler: XmlHandler

  constructor(handler: XmlHandler) {
    this.handler = handler
  }

  feed(chunk: string): void {
    const buffer = this.pending + chunk
    let at = 0
    for (;;) {
      const open = buffer.indexOf('<', at)
      if (open < 0) break
      if (open > at) this.characters(buffer.slice(at, open))
      const next = this.markup(buffer, open)
      if (next < 0) {
        at = open
        break
      }
      at = next
    }
    this.pending = buffer.slice(at)
    if (this.pending.length > limits.tokenChars) throw new Refusal('besar', 'token', limits.tokenChars)
  }

  end(): void {
    if (this.pending.trim() !== '' || this.stack.length > 0 || !this.rootSeen) {
      throw new Refusal('rusak', 'XML ends early')
    }
  }

  private characters(raw: string): void {
    if (this.stack.length > 0) this.handler.text?.(raw)
    else if (raw.trim() !== '') throw new Refusal('rusak', 'text outside the root element')
  }

  /** Handles the markup at `open`; returns the position after it, or -1 when it is not complete yet. */
  private markup(buffer: string, open: number): number {
    const second = buffer[open + 1]
    if (second === undefined) return -1
    if (second === '!') return this.declaration(buffer, open)
    if (second === '?') {
      const close = buffer.indexOf('?>', open)
      return close < 0 ? -1 : close + 2
    }
    const close = tagEnd(buffer, open + 1)
    if (close < 0) return -1
    if (second === '/') this.closeTag(buffer.slice(open + 2, close).trim())
    else this.openTag(buffer.slice(open + 1, close))
    return close + 1
  }

  private declaration(buffer: string, open: number): number {
    if (buffer.startsWith('<!--', open)) {
      const close = buffer.indexOf('-->', open + 4)
      return close < 0 ? -1 : close + 3
    }
    if (buffer.startsWith('<![CDATA[', open)) {
      const close = buffer.indexOf(']]>', open)
      if (close < 0) return -1
      this.handler.cdata?.(buffer.slice(open + 9, close))
      return close + 3
    }
    if (
      buffer.length - open < 9 &&
      ('<!--'.startsWith(buffer.slice(open)) || '<![CDATA['.startsWith(buffer.slice(open)))
    ) {
      return -1
    }
    throw new Refusal('doctype', 'declaration')
  }

  private openTag(content: string): void {
    const selfClosing = content.endsWith('/')
    const body = selfClosing ? content.slice(0, -1) : content
    const space = firstSpace(body)
    const qualified = body.slice(0, space)
    if (qualified === '') throw new Refusal('rusak', 'empty tag')
    const depth = this.stack.length
    if (depth === 0 && this.rootSeen) throw new Refusal('rusak', 'second root element')
    if (depth >= limits.depth) throw new Refusal('rusak', 'too deep')
    this.rootSeen = true
    const name = localName(qualified)
    this.handler.open(name, body.slice(space), depth)
    if (selfClosing) this.handler.close?.(name, depth)
    else this.stack.push(qualified)
  }

  private closeTag(qualified: string): void {
    if (this.stack.pop() !== qualified) throw new Refusal('rusak', 'tags do not match')
    this.handler.close?.(localName(qualified), this.stack.length)
  }
}

/** The encoding of an XML part, by its byte order mark or declaration. */
function encodingOf(head: Uint8Array): string {
  const [a, b] = head
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0x3c && b === 0x00) return 'utf-16le'
  if (a === 0x00 && b === 0x3c) return 'utf-16be'
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1')
  return /^(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8'
}

/** Runs a part's bytes through the scanner. */
export async function scanXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler)
  let decoder: TextDecoder | null = null
  const decode = (chunk?: Uint8Array): string => {
    try {
      if (chunk === undefined) return decoder?.decode() ?? ''
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
      return decoder.decode(chunk, { stream: true })
    } catch {
      throw new Refusal('rusak', 'encoding')
    }
  }
  for await (const chunk of chunks) scanner.feed(decode(chunk))
  scanner.feed(decode())
  scanner.end()
}
