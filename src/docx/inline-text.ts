/** The plain text of running text, for measuring and for entries of the contents. */
import type { Inline } from '../document/document.ts'
import { cleanText } from './clean-text.ts'

export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'link':
        case 'gap':
          return cleanText(inline.text)
        case 'break':
          return '\n'
        case 'ref':
          // About as long as "Tabel 3.2".
          return 'Tabel 0.00'
        case 'footnote':
          return ''
        default:
          return inline satisfies never
      }
    })
    .join('')
}
