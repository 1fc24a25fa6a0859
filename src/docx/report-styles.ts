/** The styles of one report, as the library takes them. */
import {
  AlignmentType,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LeaderType,
  LineRuleType,
  TabStopType,
  UnderlineType,
} from 'docx'
import type { PageSetup } from '../document/document.ts'
import { twipsOfCm, twipsOfPoints } from './geometry.ts'
import { APPENDIX_NUMBERS, HEADING_NUMBERS } from './list-numbers.ts'
import {
  CELL_PADDING,
  CONTENTS_INDENT,
  captionPoints,
  chapterPoints,
  contentsStyle,
  coverPoints,
  FIRST_LINE_INDENT,
  LISTED_INDENT,
  NOTE_SMALLER,
  type SizedStyle,
  SPACER_LINE,
  STYLE,
  sizedStyleId,
  TABLE_POINTS,
  TREE_POINTS,
} from './styles.ts'

const auto = (line: number, before = 0, after = 0) => ({
  line: Math.round(line * 240),
  lineRule: LineRuleType.AUTO,
  before: twipsOfPoints(before),
  after: twipsOfPoints(after),
})

/** Dots to a page number at the right margin. The library's type of style options leaves tab leaders out. */
const leaderTo = (position: number): Pick<IParagraphOptions, 'tabStops'> => ({
  tabStops: [{ type: TabStopType.RIGHT, position, leader: LeaderType.DOT }],
})
const centered = { alignment: AlignmentType.CENTER } as const

const halfPoints = (points: number): number => Math.round(points * 2)

/** Bold type of a size in points, with points of space before and after. */
const heading = (font: string, size: number, before: number, after: number) => ({
  run: { font, size: halfPoints(size), bold: true, color: '000000' },
  paragraph: { spacing: auto(1.15, before, after), keepNext: true, keepLines: true },
})

/** Chapters, appendices and parts of the front matter begin on a page of their own. */
const chapterHeading = (page: PageSetup) => {
  const { run, paragraph } = heading(page.font, chapterPoints(page), 0, 18)
  return {
    run: { ...run, allCaps: true },
    paragraph: { ...paragraph, pageBreakBefore: true, ...centered, outlineLevel: 0 },
  }
}

/** A heading below the chapters, which are level 0 of the numbers. */
const numberedHeading = (level: number, { run, paragraph }: ReturnType<typeof heading>) => ({
  run,
  paragraph: { ...paragraph, numbering: { reference: HEADING_NUMBERS, level }, outlineLevel: level },
})

function style(
  id: string,
  name: string,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  run: NonNullable<IParagraphStyleOptions['run']> = {},
  others: Pick<IParagraphStyleOptions, 'basedOn' | 'next'> = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph, run, ...others }
}

/** The styles of one report; fonts, body size and line spacing are the office's. `textWidth` in twips. */
export function reportStyles(
  page: PageSetup,
  textWidth: number,
  sized: readonly SizedStyle[],
): IStylesOptions {
  const own = [
    ...textStyles(page),
    ...titleStyles(page),
    ...captionStyles(page),
    ...tableTextStyles(),
    ...layoutStyles(),
    ...treeStyles(),
    ...frameStyles(textWidth),
    ...contentsStyles(textWidth),
  ]
  return {
    default: wordStyles(page),
    paragraphStyles: [...own, ...sized.map((one) => sizedStyle(one, own))],
    characterStyles: [
      {
        id: STYLE.gap,
        name: 'Perlu Diisi',
        quickFormat: true,
        // A style may not carry a highlight: the runs have it, so that Word's search finds them.
        run: { shading: { fill: 'FFFF00' } },
      },
    ],
  }
}

/** Styles that Word has itself, by the library's names for them. */
function wordStyles(page: PageSetup): NonNullable<IStylesOptions['default']> {
  const chapter = chapterHeading(page)
  const lowest = heading(page.font, page.fontSize, 8, 4)
  return {
    document: {
      run: {
        font: page.font,
        size: halfPoints(page.fontSize),
        color: '000000',
        language: { value: 'id-ID', eastAsia: 'en-US', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: auto(1) },
    },
    title: {
      run: {
        font: page.font,
        size: halfPoints(coverPoints(page, 'cover-title')),
        bold: true,
        color: '000000',
        allCaps: true,
      },
      paragraph: { ...centered, spacing: auto(1.2, 0, 4) },
    },
    heading1: {
      ...chapter,
      paragraph: { ...chapter.paragraph, numbering: { reference: HEADING_NUMBERS, level: 0 } },
    },
    heading2: numberedHeading(1, heading(page.font, page.fontSize, 12, 6)),
    heading3: numberedHeading(2, heading(page.font, page.fontSize, 10, 4)),
    heading4: { ...numberedHeading(3, lowest), run: { ...lowest.run, italics: true } },
    listParagraph: {
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: auto(page.lineSpacing, 0, 4) },
    },
    caption: {
      run: { font: page.font, size: halfPoints(captionPoints(page)), bold: true, color: '000000' },
      paragraph: { ...centered, spacing: auto(1.05, 8, 5), keepLines: true },
    },
    hyperlink: { run: { color: '1F3864', underline: { type: UnderlineType.SINGLE } } },
    footnoteText: {
      run: { size: halfPoints(page.fontSize - NOTE_SMALLER) },
      paragraph: { spacing: auto(1) },
    },
  }
}

/** Running text, and the words on the cover. */
function textStyles(page: PageSetup): readonly IParagraphStyleOptions[] {
  return [
    style(STYLE.body, 'Body Text', {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: FIRST_LINE_INDENT },
      spacing: auto(page.lineSpacing, 0, 6),
    }),
    style(STYLE.plain, 'Teks Biasa', {
      alignment: AlignmentType.JUSTIFIED,
      spacing: auto(page.lineSpacing, 0, 6),
    }),
    style(STYLE.center, 'Teks Tengah', { ...centered, spacing: auto(page.lineSpacing, 0, 6) }),
    style(
      STYLE.quote,
      'Quote',
      {
        alignment: AlignmentType.CENTER,
        indent: { left: twipsOfCm(1.25), right: twipsOfCm(1.25) },
        spacing: auto(1.25, 4, 10),
        keepLines: true,
      },
      { bold: true, italics: true },
    ),
    style(
      STYLE.note,
      'Catatan Tabel',
      { alignment: AlignmentType.JUSTIFIED, spacing: auto(1, 2, 8) },
      { size: halfPoints(page.fontSize - NOTE_SMALLER) },
    ),
    style(
      STYLE.coverText,
      'Teks Sampul',
      { ...centered, spacing: auto(1.2, 0, 4) },
      { size: halfPoints(coverPoints(page, 'cover-text')), bold: true },
    ),
  ]
}

/** Titles that stand outside the numbered ones. */
function titleStyles(page: PageSetup): readonly IParagraphStyleOptions[] {
  const chapter = chapterHeading(page)
  return [
    style(STYLE.frontHeading, 'Judul Depan', chapter.paragraph, chapter.run, { next: STYLE.body }),
    style(
      STYLE.plainHeading,
      'Judul Tanpa Nomor',
      heading(page.font, page.fontSize, 10, 6).paragraph,
      { bold: true },
      { next: STYLE.body },
    ),
    style(
      STYLE.appendixHeading,
      'Judul Lampiran',
      { ...chapter.paragraph, numbering: { reference: APPENDIX_NUMBERS, level: 0 } },
      chapter.run,
      { next: STYLE.body },
    ),
  ]
}

/** What stands around tables, figures and formulas, and the further paragraphs of a list item. */
function captionStyles(page: PageSetup): readonly IParagraphStyleOptions[] {
  return [
    style(
      STYLE.source,
      'Sumber Tabel',
      { spacing: auto(1, 3, 10) },
      { size: halfPoints(page.fontSize - NOTE_SMALLER), italics: true },
    ),
    style(STYLE.figure, 'Gambar', { ...centered, spacing: auto(1, 12, 2), keepNext: true }),
    style(STYLE.equation, 'Rumus', { ...centered, spacing: auto(1, 6, 10), keepLines: true }),
    style(STYLE.listText, 'List Continue', {
      alignment: AlignmentType.JUSTIFIED,
      spacing: auto(page.lineSpacing, 0, 4),
    }),
  ]
}

const ON_TABLE_TEXT = { basedOn: STYLE.tableText } as const

/** Cells of captioned tables. */
function tableTextStyles(): readonly IParagraphStyleOptions[] {
  return [
    style(STYLE.tableText, 'Tabel Isi', { spacing: auto(1, 1.5, 1.5) }, { size: halfPoints(TABLE_POINTS) }),
    style(STYLE.tableHead, 'Tabel Kepala', centered, { bold: true }, ON_TABLE_TEXT),
    style(
      STYLE.tableNumber,
      'Tabel Nomor Kolom',
      { ...centered, spacing: auto(1) },
      { size: halfPoints(TABLE_POINTS - 2), italics: true },
      ON_TABLE_TEXT,
    ),
    style(STYLE.tableStrong, 'Tabel Tebal', {}, { bold: true }, ON_TABLE_TEXT),
    style(STYLE.tableTotal, 'Tabel Jumlah', {}, { bold: true }, ON_TABLE_TEXT),
    style(STYLE.tableGroup, 'Tabel Kelompok', {}, { bold: true }, ON_TABLE_TEXT),
  ]
}

/** Tables without rules, what parts two tables, and signatures. */
function layoutStyles(): readonly IParagraphStyleOptions[] {
  return [
    style(STYLE.layoutText, 'Tabel Tanpa Garis', { spacing: auto(1.15, 1, 2) }),
    style(
      STYLE.spacer,
      'Pemisah',
      { spacing: { ...auto(1), line: SPACER_LINE, lineRule: LineRuleType.EXACT } },
      { size: 2 },
    ),
    style(STYLE.signature, 'Tanda Tangan', {
      ...centered,
      spacing: auto(1.1),
      keepNext: true,
      keepLines: true,
    }),
    style(
      STYLE.signatureName,
      'Nama Penanda Tangan',
      // Room to sign stands before the name.
      { spacing: auto(1.1, 60, 0) },
      { bold: true, underline: { type: UnderlineType.SINGLE } },
      { basedOn: STYLE.signature },
    ),
  ]
}

/** Boxes of drawn trees. */
function treeStyles(): readonly IParagraphStyleOptions[] {
  return [
    style(STYLE.treeText, 'Pohon Isi', { ...centered, spacing: auto(1) }, { size: halfPoints(TREE_POINTS) }),
    style(STYLE.treeStrong, 'Pohon Tebal', {}, { bold: true }, { basedOn: STYLE.treeText }),
  ]
}

/** Header and footer. */
function frameStyles(textWidth: number): readonly IParagraphStyleOptions[] {
  return [
    style(
      STYLE.header,
      'header',
      {
        rightTabStop: textWidth,
        spacing: auto(1),
        border: { bottom: { style: 'single', size: 4, space: 2, color: '7F7F7F' } },
      },
      { size: halfPoints(9), color: '404040' },
    ),
    style(STYLE.footer, 'footer', { ...centered, spacing: auto(1) }, { size: halfPoints(10) }),
  ]
}

/** Tables of contents: three levels of headings, and tables and figures. */
function contentsStyles(textWidth: number): readonly IParagraphStyleOptions[] {
  const contents = (
    level: number,
    left: number,
    hanging: number,
    before: number,
  ): IParagraphStyleOptions => ({
    id: contentsStyle(level),
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    paragraph: {
      spacing: auto(1.15, before, 2),
      indent: { left: left + hanging, hanging },
      ...leaderTo(textWidth),
    },
    run: level === 1 ? { bold: true } : {},
  })
  return [
    contents(1, 0, CONTENTS_INDENT[0], 6),
    contents(2, CONTENTS_INDENT[0], CONTENTS_INDENT[1] - CONTENTS_INDENT[0], 0),
    contents(3, CONTENTS_INDENT[1], CONTENTS_INDENT[2] - CONTENTS_INDENT[1], 0),
    {
      ...contents(1, 0, LISTED_INDENT, 0),
      id: STYLE.tableOfFigures,
      name: 'table of figures',
      uiPriority: 99,
      run: {},
    },
  ]
}

/** Named after its base, with its points: "Tabel Isi 8.5". Names of styles hold no comma. */
function sizedStyle(sized: SizedStyle, own: readonly IParagraphStyleOptions[]): IParagraphStyleOptions {
  const base = own.find(({ id }) => id === sized.base)
  const points = String(sized.size / 2)
  return {
    id: sizedStyleId(sized),
    name: `${base?.name ?? sized.base} ${points}`,
    basedOn: sized.base,
    run: { size: sized.size },
  }
}

/** The table style, which the library takes as XML: rules and cell margins of all captioned tables at once. */
export function tableStyleXml(): string {
  const side = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="404040"/>`
  const margin = (name: string, width: number): string => `<w:${name} w:w="${width}" w:type="dxa"/>`
  return [
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.tableGrid}">`,
    '<w:name w:val="Tabel Laporan"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>',
    `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')}</w:tblBorders>`,
    `<w:tblCellMar>${margin('top', 0)}${margin('left', CELL_PADDING)}${margin('bottom', 0)}${margin('right', CELL_PADDING)}</w:tblCellMar>`,
    '</w:tblPr></w:style></w:styles>',
  ].join('')
}
