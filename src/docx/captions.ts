/** Captions: "Tabel 3.2", counted by SEQ fields that start again in each chapter. */
import { Bookmark, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Figure, Table } from '../document/document.ts'
import { balancedIndent } from './balance.ts'
import type { Context } from './context.ts'
import { field } from './fields.ts'
import { inlineRuns } from './inlines.ts'
import { captionPoints, STYLE } from './styles.ts'

interface CaptionOptions {
  readonly keepNext: boolean
  readonly pageBreakBefore?: boolean
}

export function captionParagraph(
  block: Table | Figure,
  context: Context,
  { keepNext, pageBreakBefore = false }: CaptionOptions,
): Paragraph {
  const caption = block.caption ?? []
  return new Paragraph({
    style: STYLE.caption,
    ...(keepNext ? { keepNext } : {}),
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...balancedIndent(
      {
        children: caption,
        before: `${context.labels.get(block.id)?.text ?? ''} `,
        size: captionPoints(context.page),
      },
      context,
    ),
    children: [...label(block, context), new TextRun(' '), ...inlineRuns(caption, context)],
  })
}

/**
 * The number as two counters: that of the chapter headings, repeated here in arabic (`\c`), and the place in the
 * chapter, which the first caption of a chapter starts again (`\r`).
 */
function label(block: Table | Figure, context: Context): readonly ParagraphChild[] {
  const found = context.labels.get(block.id)
  const bookmark = context.bookmarks.get(block.id)
  const parts = /^(\p{L}+) ([^.]+)\.(\d+)$/u.exec(found?.text ?? '')
  if (found === undefined || bookmark === undefined || parts === null) return []
  const [, word = '', prefix = '', index = ''] = parts
  const { captions } = context.collected
  const once = (key: string): boolean => {
    const first = !captions.has(key)
    captions.add(key)
    return first
  }
  const chapter = /^\d+$/.test(prefix) ? field('SEQ Bab \\c \\* ARABIC', prefix) : [new TextRun(prefix)]
  const place = field(`SEQ ${word} \\* ARABIC${once(`${word} ${prefix}`) ? ` \\r ${index}` : ''}`, index)
  return marked(bookmark, context, [new TextRun(`${word} `), ...chapter, new TextRun('.'), ...place])
}

/** Puts a bookmark around children, once: an id used twice is marked where it first stands. */
export function marked(
  bookmark: string,
  context: Context,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  if (context.collected.bookmarked.has(bookmark)) return children
  context.collected.bookmarked.add(bookmark)
  return [new Bookmark({ id: bookmark, children })]
}
