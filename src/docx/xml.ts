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

const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|<\?[^>]*\?>|<!--[\s\S]*?-->|([^<]+)/y
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (value: string): string =>
  value.replace(/&(#x?)?(\w+);/g, (whole, numeric: string | undefined, name: string) =>
    numeric === undefined
      ? (ENTITIES[name] ?? whole)
      : String.fromCodePoint(Number.parseInt(name, numeric === '#x' ? 16 : 10)),
  )

/** The root element; throws where the part is not well formed. */
export function parseXml(xml: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(xml)
    const top = open.at(-1)
    if (match === null || top === undefined)
      throw new Error(`not well formed at ${at}: ${xml.slice(at, at + 60)}`)
    const [, closing, name, attributes = '', empty, text] = match
    if (text !== undefined) {
      top.text += decode(text)
    } else if (name !== undefined && closing === '/') {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}> at ${at}`)
      open.pop()
      open.at(-1)?.children.push(top)
    } else if (name !== undefined) {
      const element: Open = {
        name,
        attributes: Object.fromEntries(
          [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decode(value)]),
        ),
        children: [],
        text: '',
      }
      if (empty === '/') top.children.push(element)
      else open.push(element)
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
