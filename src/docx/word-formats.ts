/** What the styles and numbers of a written file make of a paragraph and its text: for laying out its pages. */
import { childOf, type XmlElement } from './xml.ts'

export interface TabStop {
  /** Twips from the left margin. */
  readonly at: number
  readonly right: boolean
}

/** Lengths in twips; type sizes in half points. */
export interface WordFormat {
  readonly before: number
  readonly after: number
  /** 240ths of a line, or twips when `rule` is not `auto`. */
  readonly line: number
  readonly rule: string
  readonly left: number
  readonly right: number
  /** How far the first line stands in from the others; negative when it hangs out. */
  readonly first: number
  /** Its number stands in the part of the first line that hangs out. */
  readonly numbered: boolean
  readonly tabs: readonly TabStop[]
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly breakBefore: boolean
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
  /** Twips between letters. */
  readonly tracking: number
}

/** What an element sets; everything else stays as it is inherited. */
type Change = { -readonly [Part in keyof WordFormat]?: WordFormat[Part] }

const PLAIN: WordFormat = {
  before: 0,
  after: 0,
  line: 240,
  rule: 'auto',
  left: 0,
  right: 0,
  first: 0,
  numbered: false,
  tabs: [],
  keepNext: false,
  keepLines: false,
  breakBefore: false,
  size: 24,
  bold: false,
  italic: false,
  capitals: false,
  tracking: 0,
}

const numberOf = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value)

const isOn = ({ attributes }: XmlElement): boolean =>
  !['false', '0', 'off'].includes(attributes['w:val'] ?? '')

/** The formats that the elements of a file name, each worked out once. */
export class WordFormats {
  readonly #defaults: WordFormat
  readonly #styles = new Map<string, XmlElement>()
  readonly #byStyle = new Map<string, WordFormat>()
  /** Indentation by number id and level. */
  readonly #numbers = new Map<string, XmlElement>()

  constructor(styles: XmlElement, numbering: XmlElement | null) {
    const defaults = childOf(styles, 'w:docDefaults')
    const run = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')
    const paragraph = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')
    for (const style of styles.children) {
      if (style.name === 'w:style') this.#styles.set(style.attributes['w:styleId'] ?? '', style)
    }
    if (numbering !== null) this.#readNumbers(numbering)
    this.#defaults = { ...PLAIN, ...this.#paragraphChange(paragraph, PLAIN), ...runChange(run) }
  }

  /** Of a paragraph, by its `w:pPr`. */
  ofParagraph(properties: XmlElement | undefined): WordFormat {
    const style = this.#ofStyle(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? 'Normal')
    return properties === undefined ? style : { ...style, ...this.#paragraphChange(properties, style) }
  }

  /** Of a run in a paragraph, by its `w:rPr`. */
  ofRun(properties: XmlElement | undefined, paragraph: WordFormat): WordFormat {
    return properties === undefined ? paragraph : { ...paragraph, ...runChange(properties) }
  }

  #ofStyle(id: string): WordFormat {
    const known = this.#byStyle.get(id)
    if (known !== undefined) return known
    const style = this.#styles.get(id)
    const base = childOf(style, 'w:basedOn')?.attributes['w:val']
    const inherited = base === undefined || base === id ? this.#defaults : this.#ofStyle(base)
    const format = {
      ...inherited,
      ...this.#paragraphChange(childOf(style, 'w:pPr'), inherited),
      ...runChange(childOf(style, 'w:rPr')),
    }
    this.#byStyle.set(id, format)
    return format
  }

  #readNumbers(numbering: XmlElement): void {
    const levels = new Map<string, readonly XmlElement[]>()
    for (const element of numbering.children) {
      if (element.name === 'w:abstractNum') {
        levels.set(
          element.attributes['w:abstractNumId'] ?? '',
          element.children.filter(({ name }) => name === 'w:lvl'),
        )
      } else if (element.name === 'w:num') {
        const abstract = childOf(element, 'w:abstractNumId')?.attributes['w:val'] ?? ''
        for (const level of levels.get(abstract) ?? []) {
          const indent = childOf(childOf(level, 'w:pPr'), 'w:ind')
          const key = `${element.attributes['w:numId']} ${level.attributes['w:ilvl']}`
          if (indent !== undefined) this.#numbers.set(key, indent)
        }
      }
    }
  }

  #paragraphChange(properties: XmlElement | undefined, inherited: WordFormat): Change {
    // First, as an indentation of the paragraph's own goes over that of its number.
    const change = this.#numberChange(childOf(properties, 'w:numPr'), inherited)
    for (const element of properties?.children ?? []) {
      const { attributes } = element
      switch (element.name) {
        case 'w:spacing':
          change.before = numberOf(attributes['w:before']) ?? inherited.before
          change.after = numberOf(attributes['w:after']) ?? inherited.after
          change.line = numberOf(attributes['w:line']) ?? inherited.line
          change.rule = attributes['w:lineRule'] ?? inherited.rule
          break
        case 'w:ind':
          Object.assign(change, indentChange(element, inherited))
          break
        case 'w:tabs':
          change.tabs = [...inherited.tabs, ...tabStops(element)].sort((one, other) => one.at - other.at)
          break
        case 'w:keepNext':
          change.keepNext = isOn(element)
          break
        case 'w:keepLines':
          change.keepLines = isOn(element)
          break
        case 'w:pageBreakBefore':
          change.breakBefore = isOn(element)
          break
        case 'w:rPr':
          Object.assign(change, runChange(element))
          break
        default:
      }
    }
    return change
  }

  #numberChange(number: XmlElement | undefined, inherited: WordFormat): Change {
    if (number === undefined) return {}
    const id = childOf(number, 'w:numId')?.attributes['w:val'] ?? ''
    const level = childOf(number, 'w:ilvl')?.attributes['w:val'] ?? '0'
    const indent = this.#numbers.get(`${id} ${level}`)
    return { ...(indent === undefined ? {} : indentChange(indent, inherited)), numbered: true }
  }
}

const tabStops = (tabs: XmlElement): readonly TabStop[] =>
  tabs.children
    .filter(({ attributes }) => attributes['w:val'] !== 'clear')
    .map(({ attributes }) => ({
      at: Number(attributes['w:pos'] ?? 0),
      right: attributes['w:val'] === 'right' || attributes['w:val'] === 'end',
    }))

function indentChange({ attributes }: XmlElement, inherited: WordFormat): Change {
  const first = numberOf(attributes['w:firstLine'])
  const hanging = numberOf(attributes['w:hanging'])
  return {
    left: numberOf(attributes['w:left'] ?? attributes['w:start']) ?? inherited.left,
    right: numberOf(attributes['w:right'] ?? attributes['w:end']) ?? inherited.right,
    first: hanging !== undefined ? -hanging : (first ?? inherited.first),
  }
}

function runChange(properties: XmlElement | undefined): Change {
  const change: Change = {}
  for (const element of properties?.children ?? []) {
    switch (element.name) {
      case 'w:sz':
        change.size = Number(element.attributes['w:val'] ?? 24)
        break
      case 'w:b':
        change.bold = isOn(element)
        break
      case 'w:i':
        change.italic = isOn(element)
        break
      case 'w:caps':
        change.capitals = isOn(element)
        break
      case 'w:spacing':
        change.tracking = Number(element.attributes['w:val'] ?? 0)
        break
      default:
    }
  }
  return change
}
