/** A small reader of XML parts, for laying out and checking what was written: elements, attributes, text. */

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text directly inside, put together. */
  readonly text: string
}

/** Only few attributes are ever looked at: they are taken apart when they are. */
class Element implements XmlElement {
  readonly name: string
  readonly children: Element[] = []
  text = ''
  readonly #written: string
  #attributes: Readonly<Record<string, string>> | null = null

  constructor(name: string, written: string) {
    this.name = name
    this.#written = written
  }

  get attributes(): Readonly<Record<string, string>> {
    this.#attributes ??= attributesOf(this.#written)
    return this.#attributes
  }
}

function attributesOf(written: string): Readonly<Record<string, string>> {
  if (written === '') return NO_ATTRIBUTES
  const attributes: Record<string, string> = {}
  ATTRIBUTE.lastIndex = 0
  for (let found = ATTRIBUTE.exec(written); found !== null; found = ATTRIBUTE.exec(written)) {
    const [, name = '', value = ''] = found
    attributes[name] = decodeXml(value)
  }
  return attributes
}

/** Tags as this program and the library write them, read from a given place on. */
const OPENING = /<[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/y
const NAME = /[\w:.-]+/y
const ATTRIBUTE = /\s+([\w:.-]+)="([^"]*)"/g
const CLOSING = /<\/[\w:.-]+\s*>/y
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text or the value of an attribute with its character references resolved. */
export const decodeXml = (value: string): string =>
  value.includes('&')
    ? value.replace(/&(#x?)?(\w+);/g, (whole, numeric: string | undefined, name: string) =>
        numeric === undefined
          ? (ENTITIES[name] ?? whole)
          : String.fromCodePoint(Number.parseInt(name, numeric === '#x' ? 16 : 10)),
      )
    : value

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}

/** Who is told as elements end. */
export interface Closing {
  /** False: the element is done with, and its parent need not keep it. */
  closed(element: XmlElement, parent: XmlElement): boolean
}

const KEEP_ALL: Closing = { closed: () => true }

/** The root element; throws where the part is not well formed. */
export function parseXml(xml: string): XmlElement {
  const reader = new XmlReader()
  reader.read(xml)
  return reader.end()
}

/** Reads a part in pieces, cut between elements or within a text. */
export class XmlReader {
  readonly #root = new Element('', '')
  readonly #open: Element[] = [this.#root]
  readonly #closing: Closing
  #top: Element = this.#root
  #xml = ''
  #at = 0

  constructor(closing: Closing = KEEP_ALL) {
    this.#closing = closing
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length - 1
  }

  read(xml: string): void {
    this.#xml = xml
    this.#at = 0
    while (this.#at < xml.length) {
      const less = xml.indexOf('<', this.#at)
      if (less !== this.#at) {
        const end = less === -1 ? xml.length : less
        this.#top.text += decodeXml(xml.slice(this.#at, end))
        this.#at = end
        continue
      }
      const next = xml[this.#at + 1]
      if (next === '?') this.#skipTo('?>')
      else if (next === '!') this.#skipTo('-->')
      else if (next === '/') this.#endTag()
      else this.#startTag()
    }
  }

  end(): XmlElement {
    const [document] = this.#root.children
    if (this.#open.length !== 1 || document === undefined)
      throw new Error(`<${this.#open.at(-1)?.name ?? ''}> is not closed`)
    return document
  }

  #wrong(): Error {
    return new Error(`not well formed at ${this.#at}: ${this.#xml.slice(this.#at, this.#at + 60)}`)
  }

  /** Where the match that begins at a place ends. Not matched but tested: an array for each tag would be half the work. */
  #endOf(pattern: RegExp, at: number): number {
    pattern.lastIndex = at
    if (!pattern.test(this.#xml)) throw this.#wrong()
    return pattern.lastIndex
  }

  #skipTo(end: string): void {
    const found = this.#xml.indexOf(end, this.#at)
    if (found === -1) throw this.#wrong()
    this.#at = found + end.length
  }

  #startTag(): void {
    const xml = this.#xml
    const from = this.#at + 1
    const end = this.#endOf(OPENING, this.#at)
    const nameEnd = this.#endOf(NAME, from)
    const empty = xml[end - 2] === '/'
    const element = new Element(xml.slice(from, nameEnd), xml.slice(nameEnd, end - (empty ? 2 : 1)))
    this.#at = end
    const parent = this.#top
    parent.children.push(element)
    if (!empty) {
      this.#open.push(element)
      this.#top = element
    } else if (!this.#closing.closed(element, parent)) parent.children.pop()
  }

  #endTag(): void {
    const from = this.#at + 2
    const end = this.#endOf(CLOSING, this.#at)
    const element = this.#top
    const name = this.#xml.slice(from, this.#endOf(NAME, from))
    if (element.name !== name) throw new Error(`</${name}> closes <${element.name}> at ${this.#at}`)
    this.#at = end
    this.#open.pop()
    const parent = this.#open.at(-1) ?? this.#root
    if (!this.#closing.closed(element, parent)) parent.children.pop()
    this.#top = parent
  }
}

/** The first element of a name directly inside another. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name)

/** All elements of a name, at any depth, in order; of any name without one. */
export function descendants(element: XmlElement, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  const walk = (one: XmlElement): void => {
    for (const child of one.children) {
      if (name === undefined || child.name === name) found.push(child)
      walk(child)
    }
  }
  walk(element)
  return found
}

/** The visible text of an element and all inside it. */
export function textOf(element: XmlElement): string {
  return descendants(element, 'w:t')
    .map((one) => one.text)
    .join('')
}
