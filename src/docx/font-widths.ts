/**
 * Widths of the fonts that offices use; other fonts are measured by the library.
 *
 * Taken from the metrics of the free fonts that are as wide: URW Bookman for Bookman Old Style, Nimbus Sans Narrow for
 * Arial Narrow, Nimbus Roman for Times New Roman, Nimbus Sans for Arial. Thousandths of an em, for the characters from
 * the space to the tilde.
 */
import {
  byFace,
  type Face,
  FIRST,
  OTHERS,
  type TextMeasure,
  type Typeface,
  typefaceBy,
  type Widths,
} from './typeface.ts'

type Faces = Readonly<Record<Face, string>>

const BOOKMAN: Faces = {
  regular: [
    '320 300 380 620 620 900 800 220 300 300 440 600 320 400 320 600 620 620 620 620 620 620 620 620 620',
    '620 320 320 600 600 600 540 820 680 740 740 800 720 640 800 800 340 600 720 600 920 740 800 620 820',
    '720 660 620 780 700 960 720 640 640 300 600 300 600 500 340 580 620 520 620 520 320 540 660 300 300',
    '620 300 940 660 560 620 580 440 520 380 680 520 780 560 540 480 280 600 280 600',
  ].join(' '),
  bold: [
    '340 360 420 660 660 940 800 240 320 320 460 600 340 360 340 600 660 660 660 660 660 660 660 660 660',
    '660 340 340 600 600 600 660 820 720 720 740 780 720 680 780 820 400 640 800 640 940 740 800 660 800',
    '780 660 700 740 720 940 780 700 640 300 600 300 600 500 400 580 600 580 640 580 380 580 680 360 340',
    '660 340 1000 680 620 640 620 460 520 460 660 600 800 600 620 560 320 600 320 600',
  ].join(' '),
  italic: [
    '300 320 360 620 620 800 820 200 280 280 440 600 300 320 300 600 620 620 620 620 620 620 620 620 620',
    '620 300 300 600 600 600 540 780 700 720 720 740 680 620 760 800 320 560 720 580 860 720 760 600 780',
    '700 640 600 720 680 960 700 660 580 260 600 260 600 500 340 620 600 480 640 540 340 560 620 280 280',
    '600 280 880 620 540 600 560 400 540 340 620 540 880 540 600 520 360 600 380 600',
  ].join(' '),
  boldItalic: [
    '340 320 380 680 680 880 980 180 260 260 460 600 340 280 340 360 680 680 680 680 680 680 680 680 680',
    '680 340 340 620 600 620 620 780 720 720 700 760 720 660 760 800 380 620 780 640 860 740 760 640 760',
    '740 700 700 740 660 1000 740 660 680 260 580 260 620 500 380 680 600 560 680 560 420 620 700 380 320',
    '700 380 960 680 600 660 620 500 540 440 680 540 860 620 600 560 300 620 300 620',
  ].join(' '),
}

const NARROW: Pick<Faces, 'regular' | 'bold'> = {
  regular: [
    '228 228 291 456 456 729 547 157 273 273 319 479 228 273 228 228 456 456 456 456 456 456 456 456 456',
    '456 228 228 479 479 479 456 832 547 547 592 592 547 501 638 592 228 410 547 456 683 592 638 547 638',
    '592 547 501 592 547 774 547 547 501 228 228 228 385 456 273 456 456 410 456 456 228 456 456 182 182',
    '410 182 683 456 456 456 456 273 410 228 456 410 592 410 410 410 274 213 274 479',
  ].join(' '),
  bold: [
    '228 273 389 456 456 729 592 195 273 273 319 479 228 273 228 228 456 456 456 456 456 456 456 456 456',
    '456 273 273 479 479 479 501 800 592 592 592 592 547 501 638 592 228 456 592 501 683 592 638 547 638',
    '592 547 501 592 547 774 547 547 501 273 228 273 479 456 273 456 501 456 501 456 273 501 501 228 228',
    '456 228 729 501 501 501 501 319 456 273 501 456 638 456 456 410 319 230 319 479',
  ].join(' '),
}

const TIMES: Faces = {
  regular: [
    '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500',
    '500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722',
    '667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278',
    '500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541',
  ].join(' '),
  bold: [
    '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500',
    '500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778',
    '722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333',
    '556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520',
  ].join(' '),
  italic: [
    '250 333 420 500 500 833 778 214 333 333 500 675 250 333 250 278 500 500 500 500 500 500 500 500 500',
    '500 333 333 675 675 675 500 920 611 611 667 722 611 611 722 722 333 444 667 556 833 667 722 611 722',
    '611 500 556 722 611 833 611 556 556 389 278 389 422 500 333 500 500 444 500 444 278 500 500 278 278',
    '444 278 722 500 500 500 500 389 389 278 500 444 667 444 444 389 400 275 400 541',
  ].join(' '),
  boldItalic: [
    '250 389 555 500 500 833 778 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500',
    '500 333 333 570 570 570 500 832 667 667 667 722 667 667 722 778 389 500 667 611 889 722 722 611 722',
    '667 556 611 722 667 889 667 611 611 333 278 333 570 500 333 500 500 444 500 444 333 500 556 278 278',
    '500 278 778 556 500 500 500 389 389 278 556 444 667 500 444 389 348 220 348 570',
  ].join(' '),
}

const ARIAL: Pick<Faces, 'regular' | 'bold'> = {
  regular: [
    '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556',
    '556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778',
    '722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222',
    '500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
  ].join(' '),
  bold: [
    '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556',
    '556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778',
    '722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278',
    '556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
  ].join(' '),
}

interface Font {
  readonly name: RegExp
  readonly faces: Faces
  /** Lines that are no exact share of the type size: twips by half points. */
  readonly rounded?: ReadonlyMap<number, number>
}

const upright = (faces: Pick<Faces, 'regular' | 'bold'>): Faces => ({
  ...faces,
  italic: faces.regular,
  boldItalic: faces.bold,
})

const FONTS: readonly Font[] = [
  { name: /^bookman/i, faces: BOOKMAN },
  { name: /^arial narrow$/i, faces: upright(NARROW) },
  // At 10 points, those of tables, ascent and descent are rounded up where the whole would be rounded down.
  { name: /^times new roman$/i, faces: TIMES, rounded: new Map([[20, 231]]) },
  { name: /^arial$/i, faces: upright(ARIAL) },
]

/** Of Times New Roman, Arial and their kin: ascent, descent and the gap between lines. */
const LINE_HEIGHT = 1.149

function ownTypeface(font: string): Typeface | null {
  const own = FONTS.find(({ name }) => name.test(font))
  if (own === undefined) return null
  const { faces, rounded } = own
  const widths: Widths = byFace(
    (face) =>
      new Map([
        ...faces[face]
          .split(' ')
          .map((width, index) => [String.fromCharCode(FIRST + index), Number(width)] as const),
        ...Object.entries(OTHERS),
      ]),
  )
  return typefaceBy(widths, LINE_HEIGHT, rounded)
}

const typefaces = new Map<string, Typeface>()

/** Has a font measured that has no table here, before it is asked for: the library that can is large. */
export async function prepareTypeface(font: string): Promise<void> {
  if (typefaces.has(font) || ownTypeface(font) !== null) return
  const { libraryTypeface } = await import('./library-typeface.ts')
  typefaces.set(font, libraryTypeface(font))
}

/** Widths and line height of a font; of Times New Roman, where it has no table and was not prepared. */
export function typefaceOf(font: string): Typeface {
  const known = typefaces.get(font)
  if (known !== undefined) return known
  const own = ownTypeface(font)
  if (own === null) return typefaceOf('Times New Roman')
  typefaces.set(font, own)
  return own
}

export const textMeasureFor = (font: string): TextMeasure => typefaceOf(font).measure
