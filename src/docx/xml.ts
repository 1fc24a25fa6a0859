/** A small reader of XML parts, for checking what was written: elements, attributes, text. */

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text directly inside, put together. */
  readonly text: string
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const OPENING = /<([\w:.-]+)/y
const ATTRIBUTE = /\s+([\w:.-]+)="([^"]*)"/y
const END = /\s*(\/?)>/y
const CLOSING = /<\/([\w:.-]+)\s*>/y
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (value: string): string =>
  value.includes('&')
    ? value.replace(/&(#x?)?(\w+);/g, (whole, numeric: string | undefined, name: string) =>
        numeric === undefined
          ? (ENTITIES[name] ?? whole)
          : String.fromCodePoint(Number.parseInt(name, numeric === '#x' ? 16 : 10)),
      )
    : value

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}

/** Called as an element ends; false: it is done with, and its parent need not keep it. */
export type Closed = (element: XmlElement, parent: XmlElement) => boolean

/** The root element; throws where the part is not well formed. */
export function parseXml(xml: string, closed: Closed = () => true): XmlElement {
  const root: Open = { name: '', attributes: NO_ATTRIBUTES, children: [], text: '' }
  const open: Open[] = [root]
  let top = root
  let at = 0
  const wrong = (): Error => new Error(`not well formed at ${at}: ${xml.slice(at, at + 60)}`)
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(xml)
    if (found !== null) at = pattern.lastIndex
    return found
  }
  const skipTo = (end: string): void => {
    const found = xml.indexOf(end, at)
    if (found === -1) throw wrong()
    at = found + end.length
  }
  while (at < xml.length) {
    const less = xml.indexOf('<', at)
    if (less !== at) {
      const end = less === -1 ? xml.length : less
      top.text += decode(xml.slice(at, end))
      at = end
      continue
    }
    const next = xml[at + 1]
    if (next === '?') skipTo('?>')
    else if (next === '!') skipTo('-->')
    else if (next === '/') {
      const name = match(CLOSING)?.[1]
      if (name === undefined) throw wrong()
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}> at ${at}`)
      open.pop()
      const parent = open.at(-1) ?? root
      if (!closed(top, parent)) parent.children.pop()
      top = parent
    } else {
      const name = match(OPENING)?.[1]
      if (name === undefined) throw wrong()
      let attributes: Record<string, string> | null = null
      for (let found = match(ATTRIBUTE); found !== null; found = match(ATTRIBUTE)) {
        attributes ??= {}
        attributes[found[1] ?? ''] = decode(found[2] ?? '')
      }
      const end = match(END)
      if (end === null) throw wrong()
      const element: Open = { name, attributes: attributes ?? NO_ATTRIBUTES, children: [], text: '' }
      top.children.push(element)
      if (end[1] === '') {
        open.push(element)
        top = element
      } else if (!closed(element, top)) top.children.pop()
    }
  }
  const [document] = root.children
  if (open.length !== 1 || document === undefined)
    throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed`)
  return document
}

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
