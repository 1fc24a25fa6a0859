/** Running text as runs, references, links and footnotes. */
import type { Inline } from '../document/document.ts'
import { cleanText } from './clean-text.ts'
import type { Context } from './context.ts'
import { inlineText } from './inline-text.ts'
import {
  externalLink,
  field,
  LINE_BREAK,
  type Markup,
  type RunFormat,
  run,
  runProperties,
  text,
} from './markup.ts'
import { STYLE } from './styles.ts'

/** Addresses that Word may follow. */
const LINKABLE = /^(https?:\/\/|mailto:)[^\s<>"]+$/i

/** Text as runs; a `\n` becomes a line break, a tab a space (tabs are for the layout alone). */
export function textRuns(given: string, format: RunFormat = {}): Markup {
  const properties = runProperties(format)
  const clean = cleanText(given).replaceAll('\t', ' ')
  if (!clean.includes('\n')) return run(text(clean), properties)
  return clean
    .split('\n')
    .map((line, index) => run((index === 0 ? '' : LINE_BREAK) + text(line), properties))
    .join('')
}

/** Something a person still has to write. */
export const gapRuns = (given: string, format: RunFormat = {}): Markup =>
  textRuns(given, { ...format, style: STYLE.gap, highlight: 'yellow' })

/** `format` applies to all of it. */
export function inlineRuns(inlines: readonly Inline[], context: Context, format: RunFormat = {}): Markup {
  let out = ''
  for (const inline of inlines) out += inlineRun(inline, context, format)
  return out
}

function inlineRun(inline: Inline, context: Context, format: RunFormat): Markup {
  switch (inline.type) {
    case 'text':
      return textRuns(
        inline.text,
        inline.bold === true || inline.italic === true
          ? { ...format, bold: inline.bold === true, italics: inline.italic === true }
          : format,
      )
    case 'gap':
      return gapRuns(inline.text, format)
    case 'break':
      return run(LINE_BREAK, runProperties(format))
    case 'link':
      return LINKABLE.test(inline.href)
        ? externalLink(linkTo(inline.href, context), textRuns(inline.text, { ...format, style: 'Hyperlink' }))
        : textRuns(inline.text, format)
    case 'ref':
      return reference(inline.target, context, format)
    case 'footnote': {
      const { footnotes } = context.collected
      footnotes.push(inlineRuns(inline.children, context))
      return run(
        `<w:footnoteReference w:id="${footnotes.length}"/>`,
        runProperties({ style: 'FootnoteReference' }),
      )
    }
    default:
      return inline satisfies never
  }
}

/** The relationship of an address, which the package declares. */
function linkTo(href: string, { collected: { links } }: Context): string {
  if (!links.includes(href)) links.push(href)
  return `rId${linkId(links.indexOf(href))}`
}

/** What the library puts `rId` before. */
export const linkId = (index: number): string => `Tautan${index + 1}`

/** A REF field. What it shows now is what Word computes when the fields are updated. */
function reference(target: string, context: Context, format: RunFormat): Markup {
  const bookmark = context.bookmarks.get(target)
  if (bookmark === undefined) {
    // A template named something the report does not have: visible to the reader, never a broken field.
    return gapRuns(`[rujukan tidak ditemukan: ${target}]`, format)
  }
  const properties = runProperties(format)
  const label = context.labels.get(target)
  if (label === undefined) {
    const shown = inlineText(context.headingTexts.get(target) ?? []).replaceAll('\n', ' ')
    return field(`REF ${bookmark} \\h`, shown, properties)
  }
  const byNumber = label.kind === 'heading' || label.kind === 'lampiran' ? ' \\r' : ''
  return field(`REF ${bookmark}${byNumber} \\h`, label.text, properties)
}
