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

type Change = Partial<WordFormat>

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
    if (properties === undefined) return {}
    let change: Change = {}
    for (const element of properties.children) {
      const { name, attributes } = element
      switch (name) {
        case 'w:spacing': {
          change = {
            ...change,
            before: numberOf(attributes['w:before']) ?? inherited.before,
            after: numberOf(attributes['w:after']) ?? inherited.after,
            line: numberOf(attributes['w:line']) ?? inherited.line,
            rule: attributes['w:lineRule'] ?? inherited.rule,
          }
          break
        }
        case 'w:numPr': {
          const id = childOf(element, 'w:numId')?.attributes['w:val'] ?? ''
          const level = childOf(element, 'w:ilvl')?.attributes['w:val'] ?? '0'
          const indent = this.#numbers.get(`${id} ${level}`)
          change = {
            ...(indent === undefined ? {} : indentChange(indent, inherited)),
            numbered: true,
            ...change,
          }
          break
        }
        case 'w:ind':
          change = { ...change, ...indentChange(element, inherited) }
          break
        case 'w:tabs': {
          const stops = element.children
            .filter((tab) => tab.attributes['w:val'] !== 'clear')
            .map((tab) => ({
              at: Number(tab.attributes['w:pos'] ?? 0),
              right: tab.attributes['w:val'] === 'right' || tab.attributes['w:val'] === 'end',
            }))
          change = { ...change, tabs: [...inherited.tabs, ...stops].sort((one, other) => one.at - other.at) }
          break
        }
        case 'w:keepNext':
          change = { ...change, keepNext: isOn(element) }
          break
        case 'w:keepLines':
          change = { ...change, keepLines: isOn(element) }
          break
        case 'w:pageBreakBefore':
          change = { ...change, breakBefore: isOn(element) }
          break
        case 'w:rPr':
          change = { ...change, ...runChange(element) }
          break
        default:
      }
    }
    return change
  }
}

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
  let change: Change = {}
  for (const element of properties?.children ?? []) {
    switch (element.name) {
      case 'w:sz':
        change = { ...change, size: Number(element.attributes['w:val'] ?? 24) }
        break
      case 'w:b':
        change = { ...change, bold: isOn(element) }
        break
      case 'w:i':
        change = { ...change, italic: isOn(element) }
        break
      case 'w:caps':
        change = { ...change, capitals: isOn(element) }
        break
      case 'w:spacing':
        change = { ...change, tracking: Number(element.attributes['w:val'] ?? 0) }
        break
      default:
    }
  }
  return change
}
