/** A font as text is measured with it: the widths of its characters in four faces, and the height of a line. */

/** Tables hold the characters from the space to the tilde, and some beside them. */
export const FIRST = 0x20
const LAST = 0x7e

/** Characters outside the tables, in thousandths of an em. */
export const OTHERS: Readonly<Record<string, number>> = {
  '\u2013': 500,
  '\u2014': 1000,
  '\u2018': 250,
  '\u2019': 250,
  '\u201c': 430,
  '\u201d': 430,
  '\u2022': 460,
  '\u2026': 1000,
  '\u2212': 564,
}
/** Of a character that nothing is known of. */
const OTHER = 600

/** Every character that has a width of its own. */
export const CHARACTERS: readonly string[] = [
  ...Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index)),
  ...Object.keys(OTHERS),
]

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic'
export const FACES: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic']

/** The same for each face. */
export const byFace = <T>(make: (face: Face) => T): Readonly<Record<Face, T>> => ({
  regular: make('regular'),
  bold: make('bold'),
  italic: make('italic'),
  boldItalic: make('boldItalic'),
})

const faceOf = (bold: boolean, italic: boolean): Face =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'

/** How wide a text is, in the unit of `size`. */
export type TextMeasure = (text: string, size: number, bold: boolean, italic: boolean) => number

export interface Typeface {
  readonly measure: TextMeasure
  /** Height of a line, as a share of the type size. */
  readonly lineHeight: number
  /** Twips of a line by half points, where rounding its parts apart makes it another than that share. */
  readonly rounded: ReadonlyMap<number, number>
}

/** Twips of a line of text of so many half points. */
export const lineOf = ({ lineHeight, rounded }: Typeface, halfPoints: number): number =>
  rounded.get(halfPoints) ?? halfPoints * 10 * lineHeight

/** Thousandths of an em by character. */
export type Widths = Readonly<Record<Face, ReadonlyMap<string, number>>>

/** Characters up to here are looked up by their code: Latin letters with and without accents. */
const TABLED = 0x250

/** `lineHeight` as a share of the type size. */
export function typefaceBy(
  widths: Widths,
  lineHeight: number,
  rounded: ReadonlyMap<number, number> = new Map(),
): Typeface {
  const widthOf = (face: ReadonlyMap<string, number>, character: string): number =>
    face.get(character) ?? face.get(character.normalize('NFD').charAt(0)) ?? OTHER
  const tables = byFace((face) =>
    Float64Array.from({ length: TABLED }, (_, code) => widthOf(widths[face], String.fromCharCode(code))),
  )
  const measure: TextMeasure = (text, size, bold, italic) => {
    const face = faceOf(bold, italic)
    const known = tables[face]
    let thousandths = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code < TABLED) {
        thousandths += known[code] ?? OTHER
        continue
      }
      const character = String.fromCodePoint(text.codePointAt(at) ?? code)
      thousandths += widthOf(widths[face], character)
      at += character.length - 1
    }
    return (thousandths * size) / 1000
  }
  return { measure, lineHeight, rounded }
}
