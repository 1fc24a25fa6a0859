/**
 * Names and measures of the report's styles: role of a block -> Word style. What they look like: report-styles.ts.
 *
 * An office restyles its report by changing these styles in Word; nothing but what differs from block to block
 * (alignment of a cell, steps of indentation) is formatted directly.
 */
import type { PageSetup, ParagraphRole, TableCell } from '../document/document.ts'
import { twipsOfCm } from './geometry.ts'

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

/** How far one level of a list stands in from the one around it. */
export const LIST_STEP = twipsOfCm(0.75)

/** Where the titles of the contents begin, after their number: chapters, and the two levels below. */
export const CONTENTS_INDENT = [twipsOfCm(1.9), twipsOfCm(3), twipsOfCm(4.4)] as const
/** Where the second line of an entry in a list of tables or figures begins. */
export const LISTED_INDENT = twipsOfCm(2.4)
