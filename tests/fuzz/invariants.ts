/** What must hold for any workbook whatever: of its findings, its gaps and its report. Each check gives what is wrong, one line each. */
import { strFromU8, unzipSync } from 'fflate'
import type { MarkdownSheet } from '../../scripts/markdown-workbook.ts'
import { catalogue } from '../../src/diagnostics/catalogue.ts'
import type { Finding, Place } from '../../src/diagnostics/finding.ts'
import { descendants, parseXml, textOf, type XmlElement } from '../../src/docx/xml.ts'
import type { Gap } from '../../src/templates/gaps.ts'
import { sheets as declared } from '../../src/workbook/catalogue.ts'
import { lintDocx } from '../docx/lint.ts'

/** What a program prints when it prints its own inside instead of a value. */
const INSIDE = /undefined|\bNaN\b|Infinity|\bnull\b|\[object|function\s*\(|=> \{/

const codes: ReadonlyMap<string, string> = new Map(catalogue.map(({ code, severity }) => [code, severity]))
const declaredNames: ReadonlySet<string> = new Set(Object.values(declared).map(({ name }) => name))

export function findingProblems(
  findings: readonly Finding[],
  sheets: readonly MarkdownSheet[],
): readonly string[] {
  return findings.flatMap((finding) => {
    const { code, severity, message, expected, fix, value } = finding
    const problems: string[] = []
    const declared = codes.get(code)
    // A warning in whose place an error would be told is an error.
    const raised = declared === 'warning' && severity === 'error'
    if (declared !== severity && !raised) problems.push(`${code}: not in the catalogue as ${severity}`)
    for (const text of [message, fix, expected ?? '.']) {
      if (text.trim() === '') problems.push(`${code}: an empty text`)
      const inside = INSIDE.exec(text)
      if (inside !== null) problems.push(`${code}: a text shows ${inside[0]}: ${text.slice(0, 300)}`)
    }
    if (value === '') problems.push(`${code}: an empty value`)
    for (const text of [message, fix, expected ?? '', value ?? '']) {
      const hurt = brokenCharacter(text)
      if (hurt !== null) problems.push(`${code}: a text holds ${hurt}`)
      if (text.length > LONGEST) problems.push(`${code}: a text of ${text.length} characters`)
    }
    if (code.startsWith('LK5')) return problems
    return [
      ...problems,
      ...[finding, ...finding.related].flatMap((place) => placeProblems(code, place, sheets)),
    ]
  })
}

/** A cell may hold 32,767 characters; a message quotes it, and says little more. */
const LONGEST = 70_000

function placeProblems(
  what: string,
  { sheet, cell }: Place,
  sheets: readonly MarkdownSheet[],
): readonly string[] {
  if (sheet === '') return cell === '' ? [] : [`${what}: a cell ${cell} of no sheet`]
  const here = sheets.filter(({ name }) => shown(name) === shown(sheet))
  if (here.length === 0) {
    return declaredNames.has(sheet) && cell === ''
      ? []
      : [`${what}: place ${JSON.stringify(sheet)}!${cell} is nowhere`]
  }
  if (cell === '') return []
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(cell) ?? []
  if (digits === '') return [`${what}: ${JSON.stringify(cell)} is no address`]
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  // What is missing beside the last column stands in the next, as a value that was never filled in beside its label.
  const inside = here.some(
    ({ rows }) => Number(digits) <= rows.length && column <= Math.max(...rows.map((row) => row.length)) + 1,
  )
  return inside ? [] : [`${what}: ${sheet}!${cell} lies outside its sheet`]
}

/** A name without what the guard takes away. */
const shown = (name: string): string => name.replace(/\p{C}/gu, '')

/** A gap names the cell to fill in, which may be the first of a sheet that is not there yet. */
export function gapProblems({ text, sheet, cell }: Gap, sheets: readonly MarkdownSheet[]): readonly string[] {
  const problems: string[] = []
  if (INSIDE.test(text)) problems.push(`gap: ${text}`)
  // What has no column yet has no cell to name.
  if (sheet === '' && cell === '') return problems
  if (!declaredNames.has(sheet) && !sheets.some(({ name }) => shown(name) === shown(sheet)))
    problems.push(`gap: no sheet ${sheet}`)
  if (!/^(?:[A-Z]{1,3}[1-9]\d{0,6})?$/.test(cell)) problems.push(`gap: ${JSON.stringify(cell)} is no address`)
  return problems
}

function brokenCharacter(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters that must not come through
  const found = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.exec(text)
  return found === null ? null : `U+${found[0].charCodeAt(0).toString(16)}`
}

/** All fields a report of ours uses. A field code that came from a cell would show here. */
const FIELD =
  /^(?:PAGE|NUMPAGES|(?:PAGEREF|REF) _[A-Za-z]\w*(?: \\[rh])*|SEQ \w+(?: \\c| \\\* (?:ARABIC|ROMAN|ALPHABETIC)| \\r \d+)*|TOC(?: \\[oht]| \\[uzn]| \\b \w+| "[\w ,;-]*"| \\c "?\w+"?)*|STYLEREF "[\w ]+"(?: \\\w+)*)$/

/** The namespaces of the elements a report of ours uses. */
const ELEMENT =
  /^(?:w|m|a|c|r|wp|wps|wpg|wpc|pic|mc|w14|w15|v|o|wp14|a14|c16r2|c14):\w+$|^(?:Types|Default|Override|Relationships|Relationship|Properties|property)$|^(?:cp|dc|dcterms|vt|xsi|dcmitype|ds):\w+$/

const FORBIDDEN_ELEMENTS: ReadonlySet<string> = new Set([
  'w:altChunk',
  'w:object',
  'w:subDoc',
  'w:control',
  'o:OLEObject',
  'w:script',
  'w:attachedTemplate',
])

export interface ReportText {
  readonly problems: readonly string[]
  /** Of the document's body. */
  readonly text: string
  readonly body: XmlElement | null
}

/** The report as Word sees it: sound, nothing but text from the workbook, no inside of the program shown. */
export function readReport(bytes: Uint8Array): ReportText {
  const problems = [...lintDocx(bytes)]
  const parts = unzipSync(bytes)
  let body: XmlElement | null = null
  for (const [path, data] of Object.entries(parts)) {
    if (path.endsWith('.xlsx')) problems.push(...embeddedProblems(path, data))
    if (!/\.(?:xml|rels)$/.test(path)) {
      if (!/^word\/(?:media\/.+\.(?:png|jpe?g)|embeddings\/.+\.xlsx|fonts\/.+)$/.test(path))
        problems.push(`${path}: an unknown part`)
      continue
    }
    let root: XmlElement
    try {
      root = parseXml(strFromU8(data))
    } catch (error) {
      problems.push(`${path}: ${String(error)}`)
      continue
    }
    if (path === 'word/document.xml') body = root
    problems.push(...elementProblems(path, root))
  }
  const text = body === null ? '' : descendants(body, 'w:p').map(textOf).join('\n')
  const inside = INSIDE.exec(text)
  if (inside !== null) problems.push(`the report shows ${around(text, inside.index)}`)
  return { problems, text, body }
}

/** The data behind a chart: a workbook without formulas and without links. */
function embeddedProblems(path: string, data: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(data)).flatMap(([part, content]) => {
    const found = /<(?:\w+:)?(f|hyperlinks?|externalReferences?|definedNames?)[ >/]/.exec(strFromU8(content))
    return found === null ? [] : [`${path}: ${part} has element ${found[1]}`]
  })
}

function elementProblems(path: string, root: XmlElement): readonly string[] {
  const problems: string[] = []
  for (const element of [root, ...descendants(root)]) {
    const { name, attributes } = element
    if (FORBIDDEN_ELEMENTS.has(name)) problems.push(`${path}: element ${name}`)
    if (/^word\/(?:document|header|footer|footnotes)/.test(path) && !ELEMENT.test(name)) {
      problems.push(`${path}: element ${name} is not of a report`)
    }
    if (attributes.TargetMode === 'External') problems.push(`${path}: leads outside, to ${attributes.Target}`)
    if (name === 'w:hyperlink' && attributes['w:anchor'] === undefined)
      problems.push(`${path}: a link without anchor`)
    if ((name === 'w:instrText' && !FIELD.test(element.text.trim())) || name === 'w:fldSimple') {
      problems.push(`${path}: field ${JSON.stringify(element.text || attributes['w:instr'])}`)
    }
  }
  return problems
}

const around = (text: string, index: number): string =>
  JSON.stringify(text.slice(Math.max(0, index - 80), index + 60))

export const unescapeXml = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** What an .xlsx we write may hold in a cell, a formula, and a text inside a formula: Excel drops or repairs more. */
const LONGEST_IN_EXCEL = { cell: 32_767, formula: 8192, text: 255 }

/** Well-formed parts, no link, no name, no outside, no more than Excel takes, no inside of the program. */
export function workbookProblems(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
    const xml = strFromU8(part)
    const problems: string[] = []
    try {
      if (/\.(?:xml|rels)$/.test(path)) parseXml(xml)
    } catch (error) {
      problems.push(`${path}: ${String(error)}`)
    }
    const hurt = brokenCharacter(xml)
    if (hurt !== null) problems.push(`${path}: holds ${hurt}`)
    const outside =
      /<(?:\w+:)?(?:hyperlinks?|externalReferences?|definedNames?|oleObjects?)[ >/]|TargetMode/.exec(xml)
    if (outside !== null) problems.push(`${path}: ${outside[0]}`)
    const inside = INSIDE.exec(xml)
    if (inside !== null) problems.push(`${path}: shows ${around(xml, inside.index)}`)
    const long = (what: keyof typeof LONGEST_IN_EXCEL, text: string): void => {
      if (text.length > LONGEST_IN_EXCEL[what]) problems.push(`${path}: ${what} of ${text.length} characters`)
    }
    for (const [, text = ''] of xml.matchAll(/<(?:t|v)(?: [^>]*)?>([^<]*)<\/(?:t|v)>/g))
      long('cell', unescapeXml(text))
    for (const [, escaped = ''] of xml.matchAll(/<f>([^<]*)<\/f>/g)) {
      const formula = unescapeXml(escaped)
      long('formula', formula)
      for (const [, text = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) long('text', text)
    }
    return problems
  })
}

/** Plain text for a person: no inside of the program, no control characters. */
export function textProblems(what: string, text: string): readonly string[] {
  const inside = INSIDE.exec(text)
  const hurt = brokenCharacter(text)
  return [
    ...(inside === null ? [] : [`${what} shows ${around(text, inside.index)}`]),
    ...(hurt === null ? [] : [`${what} holds ${hurt}`]),
  ]
}
