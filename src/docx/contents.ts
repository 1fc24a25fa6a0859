/** Contents and lists of tables and figures: fields that Word can update, already filled with entries and page numbers. */
import {
  BuilderElement,
  FileChild,
  InternalHyperlink,
  type IParagraphOptions,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import type { Contents } from '../document/document.ts'
import { cleanLine } from './clean-text.ts'
import type { Context, Entry } from './context.ts'
import { field, fieldEnd, fieldStart } from './fields.ts'
import { twipsOfCm } from './geometry.ts'
import { inlineText } from './inline-text.ts'
import { contentsStyle, STYLE } from './styles.ts'

const DEEPEST = 3

/** Spans the appendices, so that their list can leave out the chapters. */
export const APPENDIX_BOOKMARK = '_semua_lampiran'

interface Kind {
  readonly instruction: string
  readonly takes: (entry: Entry) => boolean
  readonly style: (entry: Entry) => string
  /** Between the label of an entry and its text. */
  readonly gap: () => TextRun
  /** First-level entries in capitals. */
  readonly capitals?: boolean
  /** What stands there when there is nothing to list. */
  readonly none: string
}

const tab = (): TextRun => new TextRun({ children: [new Tab()] })
const space = (): TextRun => new TextRun(' ')

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

export function contentsBlocks(contents: Contents, context: Context): readonly (Paragraph | FileChild)[] {
  const kind = KINDS[contents.of]
  const entries = context.entries.filter(kind.takes)
  if (entries.length === 0) return [new Paragraph({ style: STYLE.plain, text: kind.none })]
  const paragraphs = entries.map(
    (entry, index) =>
      new Paragraph({
        style: kind.style(entry),
        ...outdent(entry, kind),
        children: [
          ...(index === 0 ? fieldStart(kind.instruction) : []),
          entryLink(entry, kind, context),
          ...(index === entries.length - 1 ? [fieldEnd()] : []),
        ],
      }),
  )
  return contents.of === 'headings' ? [contentControl(paragraphs)] : paragraphs
}

/** Entries without a number begin at the margin and wrap there; "Lampiran 1" needs more room than "Bab III". */
function outdent(entry: Entry, kind: Kind): Pick<IParagraphOptions, 'indent' | 'leftTabStop'> {
  if (kind.capitals !== true || entry.level !== 1) return {}
  if (entry.label === null) return { indent: { left: 0, hanging: 0 } }
  return entry.lampiran ? { leftTabStop: twipsOfCm(3.1) } : {}
}

function entryLink(entry: Entry, kind: Kind, context: Context): ParagraphChild {
  // Not by the style, which would make capitals of roman page numbers too.
  const format = kind.capitals === true && entry.level === 1 ? { allCaps: true } : {}
  return new InternalHyperlink({
    anchor: entry.bookmark,
    children: [
      ...(entry.label === null ? [] : [new TextRun({ ...format, text: entry.label }), kind.gap()]),
      new TextRun({ ...format, text: cleanLine(inlineText(entry.text)) }),
      tab(),
      ...pageNumber(entry, context),
    ],
  })
}

/** Filled in by the estimator; without it a clean, empty field, as Word would ask about any other. */
const pageNumber = (entry: Entry, context: Context): readonly ParagraphChild[] =>
  context.pageNumbers === 'estimate'
    ? [new PageReference(entry.bookmark, { hyperlink: true })]
    : field(`PAGEREF ${entry.bookmark} \\h`, '')

/** Word's own frame around its contents, with its "Update Table" button. */
function contentControl(paragraphs: readonly Paragraph[]): FileChild {
  const element = (name: string, children: readonly (BuilderElement | Paragraph)[] = [], value?: string) =>
    new BuilderElement<{ val: string }>({
      name,
      children: [...children],
      ...(value === undefined ? {} : { attributes: { val: { key: 'w:val', value } } }),
    })
  const control = new FileChild('w:sdt')
  control.addChildElement(
    element('w:sdtPr', [
      element('w:docPartObj', [
        element('w:docPartGallery', [], 'Table of Contents'),
        element('w:docPartUnique'),
      ]),
    ]),
  )
  control.addChildElement(element('w:sdtContent', paragraphs))
  return control
}
