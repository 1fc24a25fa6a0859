/**
 * Every style of the report, in one place: role of a block -> Word style.
 *
 * An office restyles its report by changing these styles in Word; nothing but what differs from block to block
 * (alignment of a cell, steps of indentation) is formatted directly.
 */
import {
  AlignmentType,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LeaderType,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type NumberingDefinition,
  TabStopType,
  UnderlineType,
} from 'docx'
import type { List, PageSetup, ParagraphRole, TableCell } from '../document/document.ts'
import { twipsOfCm, twipsOfPoints } from './geometry.ts'

/** Style ids. Ids of styles Word has itself are Word's, so that its own commands find them. */
export const STYLE = {
  body: 'BodyText',
  plain: 'TeksBiasa',
  center: 'TeksTengah',
  quote: 'Quote',
  note: 'CatatanTabel',
  coverTitle: 'Title',
  coverText: 'TeksSampul',
  frontHeading: 'JudulDepan',
  appendixHeading: 'JudulLampiran',
  plainHeading: 'JudulTanpaNomor',
  caption: 'Caption',
  source: 'SumberTabel',
  figure: 'Gambar',
  equation: 'Rumus',
  listItem: 'ListParagraph',
  listText: 'ListContinue',
  tableHead: 'TabelKepala',
  tableNumber: 'TabelNomorKolom',
  tableText: 'TabelIsi',
  tableStrong: 'TabelTebal',
  tableTotal: 'TabelJumlah',
  tableGroup: 'TabelKelompok',
  layoutText: 'TabelTanpaGaris',
  spacer: 'Pemisah',
  signature: 'TandaTangan',
  signatureName: 'NamaPenandaTangan',
  treeStrong: 'PohonTebal',
  treeText: 'PohonIsi',
  header: 'Header',
  footer: 'Footer',
  tableOfFigures: 'TableofFigures',
  gap: 'PerluDiisi',
  tableGrid: 'TabelLaporan',
} as const

export const PARAGRAPH_STYLE: Readonly<Record<ParagraphRole, string>> = {
  body: STYLE.body,
  plain: STYLE.plain,
  center: STYLE.center,
  quote: STYLE.quote,
  note: STYLE.note,
  'cover-title': STYLE.coverTitle,
  'cover-text': STYLE.coverText,
}

export const CELL_STYLE: Readonly<Record<NonNullable<TableCell['role']>, string>> = {
  head: STYLE.tableHead,
  body: STYLE.tableText,
  group: STYLE.tableGroup,
  total: STYLE.tableTotal,
  strong: STYLE.tableStrong,
}

/** A style in another size, in half points: an office restyles small tables through the style they are based on. */
export interface SizedStyle {
  readonly base: string
  readonly size: number
}

export const sizedStyleId = ({ base, size }: SizedStyle): string => `${base}${size}`

/** Light greys that stay apart in print. */
export const CELL_FILL: Readonly<Partial<Record<NonNullable<TableCell['role']>, string>>> = {
  head: 'D9D9D9',
  group: 'F2F2F2',
  total: 'E7E7E7',
}

/** Space inside a table cell, left and right, in twips. */
export const CELL_PADDING = 80
/** Body size of tables, in points; a table whose words do not fit takes a smaller one. */
export const TABLE_POINTS = 10
export const TREE_POINTS = 8
/** Of the first line of body text, in twips. */
export const FIRST_LINE_INDENT = twipsOfCm(1.25)
/** Points by which small print is smaller than body text: notes, sources, footnotes. */
export const NOTE_SMALLER = 2.5

/** Height of a paragraph that is there only to part two tables, in twips. */
export const SPACER_LINE = 20

/** Type sizes of centred text, in points. */
export const captionPoints = ({ fontSize }: PageSetup): number => fontSize - 1
export const chapterPoints = ({ fontSize }: PageSetup): number => fontSize + 2
export const coverPoints = ({ fontSize }: PageSetup, role: ParagraphRole): number =>
  role === 'cover-title' ? fontSize + 8 : role === 'cover-text' ? fontSize + 3 : fontSize

export const headingStyle = (level: number): string => `Heading${level}`
export const contentsStyle = (level: number): string => `TOC${level}`

const HEADING_NUMBERS = 'nomor-judul'
const APPENDIX_NUMBERS = 'nomor-lampiran'
export const listReference = (marker: List['marker']): string => `daftar-${marker}`
const LIST_LEVELS = 5
/** How far one level of a list stands in from the one around it. */
export const LIST_STEP = twipsOfCm(0.75)

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
/** Chapters, appendices and parts of the front matter begin on a page of their own. */
const NEW_PAGE: Pick<IParagraphOptions, 'pageBreakBefore'> = { pageBreakBefore: true }

/** Where the titles of the contents begin, after their number: chapters, and the two levels below. */
export const CONTENTS_INDENT = [twipsOfCm(1.9), twipsOfCm(3), twipsOfCm(4.4)] as const
/** Where the second line of an entry in a list of tables or figures begins. */
export const LISTED_INDENT = twipsOfCm(2.4)

/** The multilevel numbers of headings, and one definition for each kind of list. */
export function numberingDefinitions(): readonly NumberingDefinition[] {
  const numbered = (level: number): string =>
    Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.')
  return [
    {
      reference: HEADING_NUMBERS,
      levels: [
        {
          level: 0,
          // Counts the chapters for the levels below without a number of its own: "BAB III" stands in the heading as a
          // SEQ field, since a roman level here would be printed as III.1 by programs that do not know legal numbering.
          format: LevelFormat.DECIMAL,
          text: '',
          suffix: LevelSuffix.NOTHING,
          alignment: AlignmentType.LEFT,
          style: { style: headingStyle(1) },
        },
        ...[1, 2, 3].map((level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: numbered(level),
          alignment: AlignmentType.LEFT,
          style: {
            style: headingStyle(level + 1),
            paragraph: { indent: { left: HEADING_HANG[level] ?? 0, hanging: HEADING_HANG[level] ?? 0 } },
          },
        })),
      ],
    },
    {
      reference: APPENDIX_NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: 'Lampiran %1',
          suffix: LevelSuffix.NOTHING,
          alignment: AlignmentType.LEFT,
          style: { style: STYLE.appendixHeading, run: { allCaps: true } },
        },
      ],
    },
    ...(['number', 'letter', 'bullet'] as const).map((marker) => ({
      reference: listReference(marker),
      levels: Array.from({ length: LIST_LEVELS }, (_, level) => ({
        level,
        ...MARKER[marker](level),
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: LIST_STEP * (level + 1), hanging: LIST_STEP } } },
      })),
    })),
  ]
}

const HEADING_HANG: readonly number[] = [0, twipsOfCm(1), twipsOfCm(1.25), twipsOfCm(1.6)]

type Format = (typeof LevelFormat)[keyof typeof LevelFormat]
const MARKER: Readonly<
  Record<List['marker'], (level: number) => { readonly format: Format; readonly text: string }>
> = {
  number: (level) => ({
    format: LevelFormat.DECIMAL,
    text: level === 0 ? `%${level + 1}.` : `%${level + 1})`,
  }),
  letter: (level) => ({
    format: LevelFormat.LOWER_LETTER,
    text: level === 0 ? `%${level + 1}.` : `%${level + 1})`,
  }),
  bullet: (level) => ({ format: LevelFormat.BULLET, text: level % 2 === 0 ? '\u2022' : '\u2013' }),
}

/** The styles of one report; fonts, body size and line spacing are the office's. */
export function reportStyles(
  page: PageSetup,
  textWidth: number,
  sized: readonly SizedStyle[],
): IStylesOptions {
  const { font, fontSize, lineSpacing } = page
  const halfPoints = (points: number): number => Math.round(points * 2)
  const heading = (size: number, before: number, after: number) => ({
    run: { font, size: halfPoints(size), bold: true, color: '000000' },
    paragraph: { spacing: auto(1.15, before, after), keepNext: true, keepLines: true },
  })
  const chapter = heading(chapterPoints(page), 0, 18)
  const centered = { alignment: AlignmentType.CENTER }
  const style = (
    id: string,
    name: string,
    basedOn: string,
    paragraph: IParagraphStyleOptions['paragraph'],
    run: IParagraphStyleOptions['run'] = {},
    next?: string,
  ): IParagraphStyleOptions => ({
    id,
    name,
    basedOn,
    quickFormat: true,
    ...(next === undefined ? {} : { next }),
    ...(paragraph === undefined ? {} : { paragraph }),
    run: run ?? {},
  })
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
  const own: readonly IParagraphStyleOptions[] = [
    style(STYLE.body, 'Body Text', 'Normal', {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: FIRST_LINE_INDENT },
      spacing: auto(lineSpacing, 0, 6),
    }),
    style(STYLE.plain, 'Teks Biasa', 'Normal', {
      alignment: AlignmentType.JUSTIFIED,
      spacing: auto(lineSpacing, 0, 6),
    }),
    style(STYLE.center, 'Teks Tengah', 'Normal', { ...centered, spacing: auto(lineSpacing, 0, 6) }),
    style(
      STYLE.quote,
      'Quote',
      'Normal',
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
      'Normal',
      { alignment: AlignmentType.JUSTIFIED, spacing: auto(1, 2, 8) },
      { size: halfPoints(fontSize - NOTE_SMALLER) },
    ),
    style(
      STYLE.coverText,
      'Teks Sampul',
      'Normal',
      { ...centered, spacing: auto(1.2, 0, 4) },
      {
        size: halfPoints(coverPoints(page, 'cover-text')),
        bold: true,
      },
    ),
    style(
      STYLE.frontHeading,
      'Judul Depan',
      'Normal',
      { ...chapter.paragraph, ...NEW_PAGE, ...centered, outlineLevel: 0 },
      { ...chapter.run, allCaps: true },
      STYLE.body,
    ),
    style(
      STYLE.plainHeading,
      'Judul Tanpa Nomor',
      'Normal',
      heading(fontSize, 10, 6).paragraph,
      { bold: true },
      STYLE.body,
    ),
    style(
      STYLE.appendixHeading,
      'Judul Lampiran',
      'Normal',
      {
        ...chapter.paragraph,
        ...NEW_PAGE,
        ...centered,
        outlineLevel: 0,
        numbering: { reference: APPENDIX_NUMBERS, level: 0 },
      },
      { ...chapter.run, allCaps: true },
      STYLE.body,
    ),
    style(
      STYLE.source,
      'Sumber Tabel',
      'Normal',
      { spacing: auto(1, 3, 10) },
      { size: halfPoints(fontSize - NOTE_SMALLER), italics: true },
    ),
    style(STYLE.figure, 'Gambar', 'Normal', { ...centered, spacing: auto(1, 12, 2), keepNext: true }),
    style(STYLE.equation, 'Rumus', 'Normal', { ...centered, spacing: auto(1, 6, 10), keepLines: true }),
    style(STYLE.listText, 'List Continue', 'Normal', {
      alignment: AlignmentType.JUSTIFIED,
      spacing: auto(lineSpacing, 0, 4),
    }),
    style(
      STYLE.tableText,
      'Tabel Isi',
      'Normal',
      { spacing: auto(1, 1.5, 1.5) },
      {
        size: halfPoints(TABLE_POINTS),
      },
    ),
    style(STYLE.tableHead, 'Tabel Kepala', STYLE.tableText, centered, { bold: true }),
    style(
      STYLE.tableNumber,
      'Tabel Nomor Kolom',
      STYLE.tableText,
      { ...centered, spacing: auto(1) },
      {
        size: halfPoints(TABLE_POINTS - 2),
        italics: true,
      },
    ),
    style(STYLE.tableStrong, 'Tabel Tebal', STYLE.tableText, {}, { bold: true }),
    style(STYLE.tableTotal, 'Tabel Jumlah', STYLE.tableText, {}, { bold: true }),
    style(STYLE.tableGroup, 'Tabel Kelompok', STYLE.tableText, {}, { bold: true }),
    style(STYLE.layoutText, 'Tabel Tanpa Garis', 'Normal', { spacing: auto(1.15, 1, 2) }),
    style(
      STYLE.spacer,
      'Pemisah',
      'Normal',
      { spacing: { ...auto(1), line: SPACER_LINE, lineRule: LineRuleType.EXACT } },
      {
        size: 2,
      },
    ),
    style(STYLE.signature, 'Tanda Tangan', 'Normal', {
      ...centered,
      spacing: auto(1.1),
      keepNext: true,
      keepLines: true,
    }),
    style(
      STYLE.signatureName,
      'Nama Penanda Tangan',
      STYLE.signature,
      // Room to sign stands before the name.
      { spacing: auto(1.1, 60, 0) },
      { bold: true, underline: { type: UnderlineType.SINGLE } },
    ),
    style(
      STYLE.treeText,
      'Pohon Isi',
      'Normal',
      { ...centered, spacing: auto(1) },
      {
        size: halfPoints(TREE_POINTS),
      },
    ),
    style(STYLE.treeStrong, 'Pohon Tebal', STYLE.treeText, {}, { bold: true }),
    {
      ...style(
        STYLE.header,
        'header',
        'Normal',
        {
          rightTabStop: textWidth,
          spacing: auto(1),
          border: { bottom: { style: 'single', size: 4, space: 2, color: '7F7F7F' } },
        },
        { size: halfPoints(9), color: '404040' },
      ),
    },
    style(STYLE.footer, 'footer', 'Normal', { ...centered, spacing: auto(1) }, { size: halfPoints(10) }),
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
  return {
    default: {
      document: {
        run: {
          font,
          size: halfPoints(fontSize),
          color: '000000',
          language: { value: 'id-ID', eastAsia: 'en-US', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: auto(1) },
      },
      title: {
        run: {
          font,
          size: halfPoints(coverPoints(page, 'cover-title')),
          bold: true,
          color: '000000',
          allCaps: true,
        },
        paragraph: { ...centered, spacing: auto(1.2, 0, 4) },
      },
      heading1: {
        run: { ...chapter.run, allCaps: true },
        paragraph: {
          ...chapter.paragraph,
          ...NEW_PAGE,
          ...centered,
          numbering: { reference: HEADING_NUMBERS, level: 0 },
          outlineLevel: 0,
        },
      },
      heading2: {
        ...heading(fontSize, 12, 6),
        paragraph: {
          ...heading(fontSize, 12, 6).paragraph,
          numbering: { reference: HEADING_NUMBERS, level: 1 },
          outlineLevel: 1,
        },
      },
      heading3: {
        ...heading(fontSize, 10, 4),
        paragraph: {
          ...heading(fontSize, 10, 4).paragraph,
          numbering: { reference: HEADING_NUMBERS, level: 2 },
          outlineLevel: 2,
        },
      },
      heading4: {
        run: { ...heading(fontSize, 8, 4).run, italics: true },
        paragraph: {
          ...heading(fontSize, 8, 4).paragraph,
          numbering: { reference: HEADING_NUMBERS, level: 3 },
          outlineLevel: 3,
        },
      },
      listParagraph: {
        paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: auto(lineSpacing, 0, 4) },
      },
      caption: {
        run: { font, size: halfPoints(captionPoints(page)), bold: true, color: '000000' },
        paragraph: { ...centered, spacing: auto(1.05, 8, 5), keepLines: true },
      },
      hyperlink: { run: { color: '1F3864', underline: { type: UnderlineType.SINGLE } } },
      footnoteText: {
        run: { size: halfPoints(fontSize - NOTE_SMALLER) },
        paragraph: { spacing: auto(1) },
      },
    },
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
export function tableStyles(): string {
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
