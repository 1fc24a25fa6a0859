/** Running text as runs, references, links and footnotes. */
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  HighlightColor,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Inline } from '../document/document.ts'
import { cleanText } from './clean-text.ts'
import type { Context } from './context.ts'
import { field } from './fields.ts'
import { inlineText } from './inline-text.ts'
import { STYLE } from './styles.ts'

const LINKABLE = /^(https?:\/\/|mailto:)[^\s<>"]+$/i

/** Text as runs; a `\n` becomes a line break, a tab a space (tabs are for the layout alone). */
export function textRuns(text: string, format: IRunOptions = {}): readonly TextRun[] {
  return cleanText(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line, index) => new TextRun({ ...format, text: line, ...(index === 0 ? {} : { break: 1 }) }))
}

/** Something a person still has to write. */
export const gapRuns = (text: string, format: IRunOptions = {}): readonly TextRun[] =>
  textRuns(text, { ...format, style: STYLE.gap, highlight: HighlightColor.YELLOW })

/** `format` applies to all of it; `size` in half points. */
export function inlineRuns(
  inlines: readonly Inline[],
  context: Context,
  format: IRunOptions = {},
): readonly ParagraphChild[] {
  return inlines.flatMap((inline): readonly ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
        return textRuns(inline.text, {
          ...format,
          ...(inline.bold === true ? { bold: true } : {}),
          ...(inline.italic === true ? { italics: true } : {}),
        })
      case 'gap':
        return gapRuns(inline.text, format)
      case 'break':
        return [new TextRun({ ...format, break: 1 })]
      case 'link':
        return LINKABLE.test(inline.href)
          ? [
              new ExternalHyperlink({
                link: inline.href,
                children: [...textRuns(inline.text, { ...format, style: 'Hyperlink' })],
              }),
            ]
          : textRuns(inline.text, format)
      case 'ref':
        return reference(inline.target, context, format)
      case 'footnote': {
        context.collected.footnotes.push([
          new Paragraph({ style: 'FootnoteText', children: [...inlineRuns(inline.children, context)] }),
        ])
        return [new FootnoteReferenceRun(context.collected.footnotes.length)]
      }
      default:
        return inline satisfies never
    }
  })
}

/** A REF field. What it shows now is what Word computes when the fields are updated. */
function reference(target: string, context: Context, format: IRunOptions): readonly ParagraphChild[] {
  const bookmark = context.bookmarks.get(target)
  if (bookmark === undefined) {
    // A template named something the report does not have: visible to the reader, never a broken field.
    return gapRuns(`[rujukan tidak ditemukan: ${target}]`, format)
  }
  const label = context.labels.get(target)
  if (label === undefined) {
    const text = inlineText(context.headingTexts.get(target) ?? []).replaceAll('\n', ' ')
    return field(`REF ${bookmark} \\h`, text, format)
  }
  const byNumber = label.kind === 'heading' || label.kind === 'lampiran' ? ' \\r' : ''
  return field(`REF ${bookmark}${byNumber} \\h`, label.text, format)
}
