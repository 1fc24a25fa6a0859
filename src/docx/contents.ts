/** Contents and lists of tables and figures: fields that Word can update, already filled with entries and page numbers. */
import type { Contents } from '../document/document.ts'
import { cleanLine } from './clean-text.ts'
import type { Context, Entry } from './context.ts'
import { textMeasureFor } from './font-widths.ts'
import { pointsOfTwips, twipsOfCm } from './geometry.ts'
import { inlineText } from './inline-text.ts'
import { textRuns } from './inlines.ts'
import {
  fieldEnd,
  fieldRun,
  fieldStart,
  internalLink,
  LINE_BREAK,
  type Markup,
  type ParagraphOptions,
  paragraph,
  run,
  runProperties,
  TAB,
  text,
} from './markup.ts'
import { PAGE_PLACEHOLDER } from './slots.ts'
import { CONTENTS_INDENT, contentsStyle, LISTED_INDENT, STYLE } from './styles.ts'

const DEEPEST = 3
/** Where the title of an appendix begins in the contents. */
const APPENDIX_INDENT = twipsOfCm(3.1)

/** Spans the appendices, so that their list can leave out the chapters. */
export const APPENDIX_BOOKMARK = '_semua_lampiran'

interface Kind {
  readonly instruction: string
  readonly takes: (entry: Entry) => boolean
  readonly style: (entry: Entry) => string
  /** Between the label of an entry and its text. */
  readonly gap: Markup
  /** First-level entries in capitals. */
  readonly capitals?: boolean
  /** What stands there when there is nothing to list. */
  readonly none: string
}

const tab = run(TAB)
const space = run(text(' '))

const KINDS: Readonly<Record<Contents['of'], Kind>> = {
  headings: {
    instruction: `TOC \\o "1-${DEEPEST}" \\h \\z \\u`,
    takes: (entry) => entry.of === 'headings' && entry.level <= DEEPEST,
    style: (entry) => contentsStyle(entry.level),
    gap: tab,
    capitals: true,
    none: 'Laporan ini tidak memuat judul.',
  },
  tables: {
    instruction: 'TOC \\h \\z \\c "Tabel"',
    takes: (entry) => entry.of === 'tables',
    style: () => STYLE.tableOfFigures,
    gap: space,
    none: 'Laporan ini tidak memuat tabel.',
  },
  figures: {
    instruction: 'TOC \\h \\z \\c "Gambar"',
    takes: (entry) => entry.of === 'figures',
    style: () => STYLE.tableOfFigures,
    gap: space,
    none: 'Laporan ini tidak memuat gambar.',
  },
  lampiran: {
    instruction: `TOC \\o "1-1" \\h \\z \\u \\b ${APPENDIX_BOOKMARK}`,
    takes: (entry) => entry.lampiran,
    style: () => STYLE.tableOfFigures,
    gap: space,
    none: 'Laporan ini tidak memuat lampiran.',
  },
}

export function contentsBlocks(contents: Contents, context: Context): Markup {
  const kind = KINDS[contents.of]
  const entries = context.entries.filter(kind.takes)
  if (entries.length === 0) return paragraph(STYLE.plain, textRuns(kind.none))
  const paragraphs = entries
    .map((entry, index) =>
      paragraph(
        kind.style(entry),
        (index === 0 ? fieldStart(kind.instruction) : '') +
          entryLink(entry, kind, context) +
          (index === entries.length - 1 ? fieldEnd() : ''),
        outdent(entry, kind),
      ),
    )
    .join('')
  return contents.of === 'headings' ? contentControl(paragraphs) : paragraphs
}

/** Entries without a number begin at the margin and wrap there; "Lampiran 1" needs more room than "Bab III". */
function outdent(entry: Entry, kind: Kind): Pick<ParagraphOptions, 'indent' | 'leftTabStop'> {
  if (kind.capitals !== true || entry.level !== 1) return {}
  if (entry.label === null) return { indent: { left: 0, hanging: 0 } }
  return entry.lampiran ? { leftTabStop: APPENDIX_INDENT } : {}
}

function entryLink(entry: Entry, kind: Kind, context: Context): Markup {
  // Not by the style, which would make capitals of roman page numbers too.
  const properties = runProperties(kind.capitals === true && entry.level === 1 ? { allCaps: true } : {})
  const label = entry.label === null ? '' : run(text(entry.label), properties) + kind.gap
  const title = titleLines(entry, kind, context)
    .map((line, index) => run((index === 0 ? '' : LINE_BREAK) + text(line), properties))
    .join('')
  return internalLink(entry.bookmark, label + title + tab + pageNumber(entry, context))
}

/** Room for a page number of three figures after the end of a title, in points. */
const NUMBER_ROOM = 21

/**
 * The title on one line, or with its last word on a line of its own where it would leave no room for the page number,
 * which would then stand alone below it.
 */
function titleLines(entry: Entry, kind: Kind, context: Context): readonly string[] {
  const { page, box } = context
  const capitals = kind.capitals === true && entry.level === 1
  const title = cleanLine(inlineText(entry.text))
  const shown = capitals ? title.toUpperCase() : title
  const measure = textMeasureFor(page.font)
  const width = (text: string): number => measure(text, page.fontSize, capitals, false)
  const indent = kind.capitals === true ? indentOf(entry) : LISTED_INDENT
  const rest = pointsOfTwips(box.textWidth - indent)
  // In a list of tables the label is part of the first line; in the contents it stands before the indent.
  const label = kind.capitals !== true && entry.label !== null ? width(`${entry.label} `) : 0
  let limit = kind.capitals === true ? rest : pointsOfTwips(box.textWidth)
  let used = label
  for (const word of shown.split(' ')) {
    if (used > 0 && used + width(word) > limit) {
      limit = rest
      used = 0
    }
    used += width(`${word} `)
  }
  const last = title.lastIndexOf(' ')
  if (limit - used >= NUMBER_ROOM || last === -1) return [title]
  return [title.slice(0, last + 1), title.slice(last + 1)]
}

function indentOf(entry: Entry): number {
  if (entry.level === 1)
    return entry.label === null ? 0 : entry.lampiran ? APPENDIX_INDENT : CONTENTS_INDENT[0]
  return entry.level === 2 ? CONTENTS_INDENT[1] : CONTENTS_INDENT[2]
}

/** Filled in when the pages are known; without them a clean, empty field, as Word would ask about any other. */
const pageNumber = (entry: Entry, context: Context): Markup =>
  fieldRun(`PAGEREF ${entry.bookmark} \\h`, context.pageNumbers === 'estimate' ? PAGE_PLACEHOLDER : '')

/** Word's own frame around its contents, with its "Update Table" button. */
const contentControl = (paragraphs: Markup): Markup =>
  '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>' +
  `<w:sdtContent>${paragraphs}</w:sdtContent></w:sdt>`
