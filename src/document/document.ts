/**
 * The document tree between meaning and Word: what the report says, in order, and what role each part plays.
 *
 * It knows no Word and no domain: a writer turns it into a file, the tests into readable text.
 * Numbers of chapters, tables and figures are never stored here; `numberDocument` (numbering.ts) derives them.
 */

/** Running text. `gap` is something a person still has to write, at `place` ("Realisasi!G7"); writers highlight it. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  | { readonly type: 'gap'; readonly text: string; readonly place?: string }
  /** Cross-reference to a table, figure, heading or appendix by its id; prints its label ("Tabel 3.2"). */
  | { readonly type: 'ref'; readonly target: string }
  | { readonly type: 'link'; readonly href: string; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'footnote'; readonly children: readonly Inline[] }

/** A paragraph's role; the writer has one style for each. */
export type ParagraphRole =
  | 'body' // indented first line, justified
  | 'plain' // no first-line indent
  | 'center'
  | 'quote' // visi, misi, set-apart statements
  | 'note' // small print under a table, "Catatan: …"
  | 'cover-title'
  | 'cover-text'

export interface Paragraph {
  readonly type: 'paragraph'
  readonly role: ParagraphRole
  readonly children: readonly Inline[]
  readonly keepNext?: boolean
}

/**
 * A heading. `bab` is a chapter ("BAB I"), `numbered` ones below it count 1.1, 1.1.1 …; `lampiran` begins an appendix.
 * `plain` has no number: at level 1 the title of front matter, further down a small heading that no contents list.
 */
export interface Heading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly kind: 'bab' | 'numbered' | 'plain' | 'lampiran'
  readonly id: string
  readonly children: readonly Inline[]
}

export interface List {
  readonly type: 'list'
  readonly marker: 'number' | 'letter' | 'bullet'
  readonly items: readonly (readonly Block[])[]
}

export type Align = 'left' | 'center' | 'right' | 'justify'

/** One column: `weight` is its relative width (characters of typical content is a good measure). */
export interface TableColumn {
  readonly weight: number
  readonly align: Align
}

/** A cell's role picks its style. `lines` are the cell's paragraphs. A covered cell of a span is left out. */
export interface TableCell {
  readonly lines: readonly (readonly Inline[])[]
  readonly role?: 'head' | 'body' | 'group' | 'total' | 'strong'
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly align?: Align
  /** Steps of indentation, for program / kegiatan / sub kegiatan. */
  readonly indent?: number
}

export interface TableRow {
  readonly cells: readonly TableCell[]
}

/** A captioned table. `head` rows repeat on every page; `numberingRow` adds "(1) (2) (3)" under them. */
export interface Table {
  readonly type: 'table'
  readonly id: string
  /** Null: an uncaptioned layout table (a facts box, a signature page of the perjanjian kinerja). */
  readonly caption: readonly Inline[] | null
  readonly columns: readonly TableColumn[]
  readonly head: readonly TableRow[]
  readonly numberingRow?: boolean
  readonly rows: readonly TableRow[]
  /** "Sumber: …" under the table. */
  readonly source: readonly Inline[] | null
  /** `grid` draws rules (default); `none` is for aligned text. */
  readonly borders?: 'grid' | 'none'
}

export interface ChartSeries {
  readonly name: string
  /** Null is a missing value: a hole in the chart, never 0. */
  readonly values: readonly (number | null)[]
  readonly kind?: 'bar' | 'line'
}

export interface Chart {
  readonly kind: 'column' | 'bar' | 'line'
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Printed on the value axis: "%", "Rp juta". */
  readonly unit: string
  /** Number format of values, Excel style: "#,##0.00". */
  readonly format: string
}

export interface TreeNode {
  /** First line strong, the rest small. */
  readonly lines: readonly string[]
  /** Depth role, used for shading. */
  readonly role: string
  readonly children: readonly TreeNode[]
}

/** A captioned picture: chart, tree or image. `alt` describes it for a reader who cannot see it. */
export interface Figure {
  readonly type: 'figure'
  readonly id: string
  readonly caption: readonly Inline[]
  readonly alt: string
  readonly source: readonly Inline[] | null
  readonly content:
    | { readonly type: 'chart'; readonly chart: Chart }
    | { readonly type: 'tree'; readonly roots: readonly TreeNode[] }
    | {
        readonly type: 'image'
        readonly data: Uint8Array
        readonly format: 'png' | 'jpeg'
        readonly widthCm: number
        readonly heightCm: number
      }
}

/** An uncaptioned picture, e.g. the logo on the cover. */
export interface Picture {
  readonly type: 'picture'
  readonly data: Uint8Array
  readonly format: 'png' | 'jpeg'
  readonly widthCm: number
  readonly heightCm: number
  readonly alt: string
}

/** A displayed formula in LaTeX (\frac, \times, \text, \sum, \frac …). */
export interface Equation {
  readonly type: 'equation'
  readonly latex: string
}

/** Signature blocks side by side (one: set to the right half). Each line is a paragraph; `space` leaves room to sign before `name`. */
export interface Signature {
  readonly type: 'signature'
  readonly blocks: readonly {
    readonly before: readonly (readonly Inline[])[]
    readonly name: readonly Inline[]
    readonly after: readonly (readonly Inline[])[]
  }[]
}

/** A generated list with page numbers: contents, tables, figures. */
export interface Contents {
  readonly type: 'contents'
  readonly of: 'headings' | 'tables' | 'figures' | 'lampiran'
}

export interface PageBreak {
  readonly type: 'page-break'
}

export type Block =
  | Paragraph
  | Heading
  | List
  | Table
  | Figure
  | Picture
  | Equation
  | Signature
  | Contents
  | PageBreak

/** A run of pages with one orientation and one kind of page number. */
export interface Section {
  readonly kind: 'cover' | 'front' | 'body' | 'appendix'
  readonly orientation: 'portrait' | 'landscape'
  readonly pageNumbers: 'none' | 'roman' | 'arabic'
  /** Start counting at 1 in this section. */
  readonly restart?: boolean
  readonly blocks: readonly Block[]
}

export interface DocumentMeta {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly keywords: readonly string[]
  /** ISO date (2023-02-16): creation date in the properties. */
  readonly date: string
  /** Running header, left and right; of the left the first that leaves both on one line. */
  readonly header: { readonly left: readonly string[]; readonly right: string }
  /** Every page is marked DRAF. */
  readonly draft: boolean
}

export interface PageSetup {
  readonly paper: 'A4' | 'F4'
  readonly marginsCm: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  readonly font: string
  /** Body size in points. */
  readonly fontSize: number
  readonly lineSpacing: number
}

export interface ReportDocument {
  readonly meta: DocumentMeta
  readonly page: PageSetup
  readonly sections: readonly Section[]
}
