/** Captions: "Tabel 3.2", counted by SEQ fields that start again in each chapter. */
import type { Figure, Table } from '../document/document.ts'
import { balancedIndent } from './balance.ts'
import type { Context } from './context.ts'
import { inlineRuns, textRuns } from './inlines.ts'
import { bookmarkEnd, bookmarkStart, field, type Markup, type ParagraphOptions, paragraph } from './markup.ts'
import { captionPoints, STYLE } from './styles.ts'

export function captionParagraph(
  block: Table | Figure,
  context: Context,
  options: Pick<ParagraphOptions, 'keepNext' | 'pageBreakBefore'> = {},
): Markup {
  const caption = block.caption ?? []
  const indent = balancedIndent(
    {
      children: caption,
      before: `${context.labels.get(block.id)?.text ?? ''} `,
      size: captionPoints(context.page),
    },
    context,
  )
  return paragraph(STYLE.caption, label(block, context) + textRuns(' ') + inlineRuns(caption, context), {
    ...options,
    ...indent,
  })
}

/**
 * The number as two counters: that of the chapter headings, repeated here in arabic (`\c`), and the place in the
 * chapter, which the first caption of a chapter starts again (`\r`).
 */
function label(block: Table | Figure, context: Context): Markup {
  const found = context.labels.get(block.id)
  const bookmark = context.bookmarks.get(block.id)
  const parts = /^(\p{L}+) ([^.]+)\.(\d+)$/u.exec(found?.text ?? '')
  if (found === undefined || bookmark === undefined || parts === null) return ''
  const [, word = '', prefix = '', index = ''] = parts
  const { captions } = context.collected
  const once = (key: string): boolean => {
    const first = !captions.has(key)
    captions.add(key)
    return first
  }
  const chapter = /^\d+$/.test(prefix) ? field('SEQ Bab \\c \\* ARABIC', prefix) : textRuns(prefix)
  const place = field(`SEQ ${word} \\* ARABIC${once(`${word} ${prefix}`) ? ` \\r ${index}` : ''}`, index)
  return marked(bookmark, context, textRuns(`${word} `) + chapter + textRuns('.') + place)
}

/** Puts a bookmark around content, once: an id used twice is marked where it first stands. */
export function marked(bookmark: string, { collected: { bookmarked } }: Context, content: Markup): Markup {
  if (bookmarked.has(bookmark)) return content
  const id = bookmarked.size + 1
  bookmarked.set(bookmark, id)
  return bookmarkStart(bookmark, id) + content + bookmarkEnd(id)
}
