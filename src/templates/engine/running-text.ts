/** Joins pieces of running text: neighbours of one form become one, doubled spaces and loose ends go. */
import type { Inline } from '../../document/document.ts'

type TextInline = Extract<Inline, { type: 'text' }>

export function joinText(pieces: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = []
  for (const piece of pieces) {
    if (piece.type === 'text' && piece.text === '') continue
    const last = out.at(-1)
    if (piece.type === 'text' && last?.type === 'text') {
      // A value that is empty leaves the two spaces around it.
      const text = last.text.endsWith(' ') ? piece.text.replace(/^ +/, '') : piece.text
      if (sameForm(last, piece)) out[out.length - 1] = { ...last, text: last.text + text }
      else if (text !== '') out.push({ ...piece, text })
    } else out.push(piece)
  }
  return trimEnds(out)
}

function sameForm(a: TextInline, b: TextInline): boolean {
  return (a.bold ?? false) === (b.bold ?? false) && (a.italic ?? false) === (b.italic ?? false)
}

function trimEnds(inlines: readonly Inline[]): readonly Inline[] {
  let from = 0
  let to = inlines.length
  const blank = (inline: Inline | undefined): boolean =>
    inline?.type === 'break' || (inline?.type === 'text' && inline.text.trim() === '')
  while (from < to && blank(inlines[from])) from += 1
  while (to > from && blank(inlines[to - 1])) to -= 1
  return inlines.slice(from, to).map((inline, index, all) => {
    if (inline.type !== 'text') return inline
    let text = inline.text
    if (index === 0) text = text.trimStart()
    if (index === all.length - 1) text = text.trimEnd()
    return text === inline.text ? inline : { ...inline, text }
  })
}
