/** Checks of a Word file that schema validation misses and that make Word complain, ask or show nonsense. */
import { strFromU8, unzipSync } from 'fflate'
import { STYLE } from '../../src/docx/styles.ts'
import { childOf, descendants, parseXml, type XmlElement } from '../../src/docx/xml.ts'

interface Part {
  readonly path: string
  readonly root: XmlElement
}

interface Package {
  readonly paths: ReadonlySet<string>
  readonly parts: readonly Part[]
  readonly document: XmlElement
}

type Check = (file: Package) => readonly string[]

/** What is wrong, one line each; empty when nothing is. */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes)
  const problems: string[] = []
  const parts: Part[] = []
  for (const [path, data] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(path)) continue
    const xml = strFromU8(data)
    problems.push(...forbiddenCharacters(path, xml))
    try {
      parts.push({ path, root: parseXml(xml) })
    } catch (error) {
      problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const document = parts.find((part) => part.path === 'word/document.xml')?.root
  if (document === undefined) return [...problems, 'word/document.xml: missing or unreadable']
  const file: Package = { paths: new Set(Object.keys(files)), parts, document }
  return [...problems, ...CHECKS.flatMap((check) => check(file))]
}

const CHECKS: readonly Check[] = [
  cellsEndInParagraph,
  rowsFillTheirGrid,
  tablesStandApart,
  bookmarksAreSound,
  targetsExist,
  fieldsAreClosed,
  nothingAsksOnOpening,
  relationshipsResolve,
  drawingIdsDiffer,
  drawingsAreDescribed,
  stylesExist,
  numberingExists,
  footnotesExist,
  noEmptyParagraphsAsSpace,
  longTablesRepeatTheirHead,
]

function forbiddenCharacters(path: string, xml: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
  const found = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.exec(xml)
  return found === null
    ? []
    : [`${path}: forbidden character U+${found[0].charCodeAt(0).toString(16)} at ${found.index}`]
}

/** The parts that hold text. */
const bodies = (file: Package): readonly Part[] =>
  file.parts.filter(({ path }) => /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(path))

const all = (
  file: Package,
  name: string,
): readonly { readonly path: string; readonly element: XmlElement }[] =>
  bodies(file).flatMap(({ path, root }) => descendants(root, name).map((element) => ({ path, element })))

const value = (element: XmlElement | undefined, attribute = 'w:val'): string =>
  element?.attributes[attribute] ?? ''

function cellsEndInParagraph(file: Package): readonly string[] {
  return all(file, 'w:tc')
    .filter(({ element }) => element.children.at(-1)?.name !== 'w:p')
    .map(({ path }) => `${path}: a table cell does not end in a paragraph`)
}

function rowsFillTheirGrid(file: Package): readonly string[] {
  return all(file, 'w:tbl').flatMap(({ path, element }, index) => {
    const columns = childOf(element, 'w:tblGrid')?.children.length ?? 0
    return element.children
      .filter((row) => row.name === 'w:tr')
      .map((row) =>
        row.children
          .filter((cell) => cell.name === 'w:tc')
          .reduce(
            (total, cell) => total + Number(value(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')) || 1),
            0,
          ),
      )
      .filter((cells) => cells !== columns)
      .map((cells) => `${path}: table ${index + 1} has a row of ${cells} columns in a grid of ${columns}`)
  })
}

function tablesStandApart(file: Package): readonly string[] {
  return bodies(file).flatMap(({ path, root }) =>
    [root, ...descendants(root)].flatMap((element) =>
      element.children.flatMap((one, index) =>
        one.name === 'w:tbl' && element.children[index + 1]?.name === 'w:tbl'
          ? [`${path}: two tables touch and would become one`]
          : [],
      ),
    ),
  )
}

function bookmarksAreSound(file: Package): readonly string[] {
  const problems: string[] = []
  const names = new Set<string>()
  const ids = new Set<string>()
  const ends = new Set(all(file, 'w:bookmarkEnd').map(({ element }) => value(element, 'w:id')))
  for (const { path, element } of all(file, 'w:bookmarkStart')) {
    const name = value(element, 'w:name')
    const id = value(element, 'w:id')
    if (name.length > 40) problems.push(`${path}: bookmark ${name} is longer than 40 characters`)
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
      problems.push(`${path}: bookmark ${name} has a character Word refuses`)
    if (names.has(name.toLowerCase())) problems.push(`${path}: bookmark ${name} exists twice`)
    if (ids.has(id)) problems.push(`${path}: bookmark id ${id} exists twice`)
    if (!ends.has(id)) problems.push(`${path}: bookmark ${name} does not end`)
    names.add(name.toLowerCase())
    ids.add(id)
  }
  return problems
}

const REFERENCE = /^\s*(?:PAGEREF|REF)\s+(\S+)|\\b\s+(\S+)/

function targetsExist(file: Package): readonly string[] {
  const names = new Set(all(file, 'w:bookmarkStart').map(({ element }) => value(element, 'w:name')))
  const targets = [
    ...instructions(file).flatMap(({ path, text }) => {
      const match = REFERENCE.exec(text)
      const target = match?.[1] ?? match?.[2]
      return target === undefined ? [] : [{ path, target }]
    }),
    ...all(file, 'w:hyperlink').flatMap(({ path, element }) => {
      const target = element.attributes['w:anchor']
      return target === undefined ? [] : [{ path, target }]
    }),
  ]
  return targets
    .filter(({ target }) => !names.has(target))
    .map(({ path, target }) => `${path}: a field or link points to ${target}, which does not exist`)
}

const instructions = (file: Package): readonly { readonly path: string; readonly text: string }[] => [
  ...all(file, 'w:instrText').map(({ path, element }) => ({ path, text: element.text })),
  ...all(file, 'w:fldSimple').map(({ path, element }) => ({ path, text: value(element, 'w:instr') })),
]

function fieldsAreClosed(file: Package): readonly string[] {
  return bodies(file).flatMap(({ path, root }) => {
    let depth = 0
    let lost = false
    for (const mark of descendants(root, 'w:fldChar')) {
      const type = value(mark, 'w:fldCharType')
      if (type === 'begin') depth += 1
      if (type === 'end') depth -= 1
      if (depth < 0) lost = true
    }
    return depth === 0 && !lost ? [] : [`${path}: a field is not closed`]
  })
}

function nothingAsksOnOpening(file: Package): readonly string[] {
  const dirty = bodies(file).flatMap(({ path, root }) =>
    descendants(root)
      .filter((one) => ['true', '1', 'on'].includes(value(one, 'w:dirty')))
      .map(() => `${path}: a dirty field makes Word ask on opening`),
  )
  const settings = file.parts.find(({ path }) => path === 'word/settings.xml')
  const update = settings === undefined ? undefined : childOf(settings.root, 'w:updateFields')
  const asks = update !== undefined && !['false', '0', 'off'].includes(value(update))
  return [...dirty, ...(asks ? ['word/settings.xml: updateFields makes Word ask on opening'] : [])]
}

function relationshipsResolve(file: Package): readonly string[] {
  const problems: string[] = []
  const known = new Map<string, ReadonlySet<string>>()
  for (const { path, root } of file.parts) {
    const match = /^(.*\/)?_rels\/([^/]+)\.rels$/.exec(path)
    if (match === null) continue
    const folder = match[1] ?? ''
    known.set(`${folder}${match[2] ?? ''}`, new Set(root.children.map((one) => value(one, 'Id'))))
    for (const one of root.children) {
      if (value(one, 'TargetMode') === 'External') continue
      const target = resolve(folder, value(one, 'Target'))
      if (!file.paths.has(target)) problems.push(`${path}: ${target} does not exist`)
    }
  }
  for (const { path, root } of file.parts) {
    if (path.endsWith('.rels')) continue
    for (const one of descendants(root)) {
      for (const [name, id] of Object.entries(one.attributes)) {
        if (/^r:(id|embed|link)$/.test(name) && known.get(path)?.has(id) !== true) {
          problems.push(`${path}: ${one.name} uses relationship ${id}, which does not exist`)
        }
      }
    }
  }
  return problems
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function drawingIdsDiffer(file: Package): readonly string[] {
  const seen = new Set<string>()
  return [...all(file, 'wp:docPr'), ...all(file, 'wps:cNvPr')].flatMap(({ path, element }) => {
    const id = value(element, 'id')
    const twice = seen.has(id)
    seen.add(id)
    return twice ? [`${path}: drawing id ${id} exists twice`] : []
  })
}

function drawingsAreDescribed(file: Package): readonly string[] {
  return all(file, 'wp:docPr')
    .filter(({ element }) => value(element, 'descr').trim() === '')
    .map(({ path, element }) => `${path}: drawing ${value(element, 'id')} has no alternative text`)
}

function stylesExist(file: Package): readonly string[] {
  const styles = file.parts.find(({ path }) => path === 'word/styles.xml')
  const ids = new Set(
    styles === undefined ? [] : descendants(styles.root, 'w:style').map((one) => value(one, 'w:styleId')),
  )
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(file, name))
  const missing = new Set(
    used
      .filter(({ element }) => !ids.has(value(element)))
      .map(({ path, element }) => `${path}: style ${value(element)} does not exist`),
  )
  return [...missing]
}

function numberingExists(file: Package): readonly string[] {
  const numbering = file.parts.find(({ path }) => path === 'word/numbering.xml')
  const ids = new Set(
    numbering === undefined ? [] : descendants(numbering.root, 'w:num').map((one) => value(one, 'w:numId')),
  )
  const missing = new Set(
    all(file, 'w:numId')
      .filter(({ element }) => value(element) !== '0' && !ids.has(value(element)))
      .map(({ path, element }) => `${path}: numbering ${value(element)} does not exist`),
  )
  return [...missing]
}

function footnotesExist(file: Package): readonly string[] {
  const notes = file.parts.find(({ path }) => path === 'word/footnotes.xml')
  const ids = new Set(
    notes === undefined ? [] : descendants(notes.root, 'w:footnote').map((one) => value(one, 'w:id')),
  )
  const seen = new Set<string>()
  return all(file, 'w:footnoteReference').flatMap(({ path, element }) => {
    const id = value(element, 'w:id')
    const twice = seen.has(id)
    seen.add(id)
    return [
      ...(ids.has(id) ? [] : [`${path}: footnote ${id} does not exist`]),
      ...(twice ? [`${path}: footnote ${id} is referred to twice`] : []),
    ]
  })
}

/** Space comes from styles. One empty paragraph may carry a section's end or keep two tables apart, if its style is made for it. */
function noEmptyParagraphsAsSpace(file: Package): readonly string[] {
  const body = childOf(file.document, 'w:body')
  return (body?.children ?? [])
    .filter((one) => one.name === 'w:p' && !descendants(one).some(({ name }) => SOMETHING.has(name)))
    .filter((one) => value(childOf(childOf(one, 'w:pPr'), 'w:pStyle')) !== STYLE.spacer)
    .map(() => 'word/document.xml: an empty paragraph makes space')
}

// A number in front of nothing is an item of a list that begins with a table or another list.
const SOMETHING: ReadonlySet<string> = new Set([
  'w:numPr',
  'w:t',
  'w:drawing',
  'w:pict',
  'm:oMath',
  'w:fldChar',
  'w:footnoteReference',
])

/** A table that may run over a page needs a head that repeats. */
function longTablesRepeatTheirHead(file: Package): readonly string[] {
  return all(file, 'w:tbl').flatMap(({ path, element }, index) => {
    const rows = element.children.filter((one) => one.name === 'w:tr')
    const style = value(childOf(childOf(element, 'w:tblPr'), 'w:tblStyle'))
    const head = rows.some((row) => childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== undefined)
    return style !== '' && rows.length > 10 && !head
      ? [`${path}: table ${index + 1} has no head that repeats`]
      : []
  })
}
