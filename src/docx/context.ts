/** What writing one report needs to know everywhere, and what it collects on the way. */
import type { Inline, List, PageSetup, ReportDocument } from '../document/document.ts'
import { type Label, numberDocument } from '../document/numbering.ts'
import { bookmarkNames } from './bookmarks.ts'
import type { SaidAgain } from './continued.ts'
import { evenLines, type Tracking } from './even-lines.ts'
import type { PageBox } from './geometry.ts'
import type { Markup } from './markup.ts'
import type { SizedStyle } from './styles.ts'

/** One entry of the contents or of a list of tables or figures. */
export interface Entry {
  readonly of: 'headings' | 'tables' | 'figures'
  readonly level: number
  readonly lampiran: boolean
  readonly label: string | null
  readonly text: readonly Inline[]
  readonly bookmark: string
}

export interface Context {
  readonly document: ReportDocument
  readonly page: PageSetup
  readonly labels: ReadonlyMap<string, Label>
  readonly bookmarks: ReadonlyMap<string, string>
  readonly entries: readonly Entry[]
  /** Texts of headings by id, for references to headings without a number. */
  readonly headingTexts: ReadonlyMap<string, readonly Inline[]>
  /** The page the section being written stands on. */
  readonly box: PageBox
  readonly pageNumbers: 'estimate' | 'none'
  /** Letter spacing that makes paragraphs even in every program. */
  readonly tracking: Tracking
  readonly collected: Collected
}

/** More than there are charts and pictures. */
const FIRST_SHAPE = 100_000

/** Grows while the body is written. */
export interface Collected {
  /** Runs of each footnote, in the order of their numbers. */
  readonly footnotes: Markup[]
  /** Number of each bookmark, by its name. */
  readonly bookmarked: Map<string, number>
  readonly captions: Set<string>
  /** Markers of the lists, in the order of their numbers. */
  readonly lists: List['marker'][]
  /** Styles in other sizes that tables need, by their ids. */
  readonly sized: Map<string, SizedStyle>
  /** What cells that another covers say where they begin a page. */
  readonly again: SaidAgain[number][]
  /** Number of the last shape drawn as text; those the library draws are numbered from 1. */
  shapes: number
  /** Addresses linked to. */
  readonly links: string[]
}

export function newContext(
  document: ReportDocument,
  box: PageBox,
  pageNumbers: Context['pageNumbers'],
): Context {
  const labels = numberDocument(document)
  const bookmarks = bookmarkNames(document)
  const { entries, headingTexts } = listEntries(document, labels, bookmarks)
  return {
    document,
    page: document.page,
    labels,
    bookmarks,
    entries,
    headingTexts,
    box,
    pageNumbers,
    tracking: evenLines(document, labels),
    collected: {
      footnotes: [],
      bookmarked: new Map(),
      captions: new Set(),
      lists: [],
      sized: new Map(),
      again: [],
      shapes: FIRST_SHAPE,
      links: [],
    },
  }
}

function listEntries(
  document: ReportDocument,
  labels: ReadonlyMap<string, Label>,
  bookmarks: ReadonlyMap<string, string>,
): Pick<Context, 'entries' | 'headingTexts'> {
  const entries: Entry[] = []
  const headingTexts = new Map<string, readonly Inline[]>()
  const visit = (block: ReportDocument['sections'][number]['blocks'][number]): void => {
    if (block.type === 'list') {
      for (const item of block.items) item.forEach(visit)
      return
    }
    if (block.type !== 'heading' && block.type !== 'table' && block.type !== 'figure') return
    const bookmark = bookmarks.get(block.id)
    if (bookmark === undefined) return
    const label = labels.get(block.id)?.text ?? null
    if (block.type === 'heading') {
      headingTexts.set(block.id, block.children)
      // Headings without number inside a part are not in the contents, as their style has no outline level.
      if (block.kind === 'plain' && block.level > 1) return
      entries.push({
        of: 'headings',
        level: block.level,
        lampiran: block.kind === 'lampiran',
        label,
        text: block.children,
        bookmark,
      })
    } else if (block.caption !== null) {
      entries.push({
        of: block.type === 'table' ? 'tables' : 'figures',
        level: 1,
        lampiran: false,
        label,
        text: block.caption,
        bookmark,
      })
    }
  }
  for (const section of document.sections) section.blocks.forEach(visit)
  return { entries, headingTexts }
}
