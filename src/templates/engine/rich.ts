/** Running text built outside templates: gaps, references and bold as view values and table cells. */
import type { Inline } from '../../document/document.ts'
import type { Rich } from './template.ts'

/** What a person still has to write: `[PERLU DIISI: penyebab — Realisasi!G7]`. `place` may be '' when there is none. */
export function gap(what: string, place: string): Inline {
  if (place === '') return { type: 'gap', text: `[PERLU DIISI: ${what}]` }
  return { type: 'gap', text: `[PERLU DIISI: ${what} — ${place}]`, place }
}

/** Cross-reference to the table, figure, heading or appendix with this id. */
export function ref(target: string): Inline {
  return { type: 'ref', target }
}

export function text(value: string): Extract<Inline, { type: 'text' }> {
  return { type: 'text', text: value }
}

/** Several pieces as one view value; strings are plain text. */
export function rich(...pieces: readonly (string | Inline)[]): Rich {
  return { rich: pieces.map((piece) => (typeof piece === 'string' ? text(piece) : piece)) }
}
