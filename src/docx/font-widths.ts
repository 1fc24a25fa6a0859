/**
 * Widths of fonts that the library's page estimator does not know and offices use.
 *
 * Taken from the metrics of the free fonts that are as wide: URW Bookman for Bookman Old Style, Nimbus Sans Narrow for
 * Arial Narrow. Thousandths of an em, for the characters from the space to the tilde.
 */
import type { MeasureWidth } from 'docx/layout'

interface Faces {
  readonly regular: string
  readonly bold: string
  readonly italic: string
  readonly boldItalic: string
}

const FIRST = 0x20
const LAST = 0x7e

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

const FONTS: readonly (readonly [RegExp, Faces])[] = [
  [/^bookman/i, BOOKMAN],
  [/^arial narrow$/i, { ...NARROW, italic: NARROW.regular, boldItalic: NARROW.bold }],
]

/** Characters outside the table, in thousandths of an em. */
const OTHERS: Readonly<Record<string, number>> = {
  '\u2013': 500,
  '\u2014': 1000,
  '\u2018': 250,
  '\u2019': 250,
  '\u201c': 430,
  '\u201d': 430,
  '\u2022': 460,
}
const OTHER = 600

/** Measures text for the page estimator; null where it knows the font itself, or nobody does. */
export function measureWidthFor(font: string): MeasureWidth | null {
  const faces = FONTS.find(([pattern]) => pattern.test(font))?.[1]
  if (faces === undefined) return null
  const tables = {
    regular: faces.regular.split(' ').map(Number),
    bold: faces.bold.split(' ').map(Number),
    italic: faces.italic.split(' ').map(Number),
    boldItalic: faces.boldItalic.split(' ').map(Number),
  }
  return (text, { size, bold, italic }) => {
    const table = tables[bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular']
    let thousandths = 0
    for (const character of text.normalize('NFD')) {
      const code = character.codePointAt(0) ?? 0
      if (code >= 0x300 && code <= 0x36f) continue
      thousandths +=
        code >= FIRST && code <= LAST ? (table[code - FIRST] ?? OTHER) : (OTHERS[character] ?? OTHER)
    }
    return (thousandths * size) / 1000
  }
}
