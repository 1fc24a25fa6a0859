/** How wide text is, about: enough to share out columns and size boxes, not to break lines. */
import { textMeasureFor } from './font-widths.ts'

// Times Roman in thousandths of an em (the metrics Adobe publishes for its base fonts), by width.
const WIDTHS: readonly (readonly [number, string])[] = [
  [250, ' .,\u00a0'],
  [278, '/:;\\ijlt'],
  [333, "!'()-I[]fr\u2018\u2019`"],
  [389, 'Js'],
  [444, '?acez\u201c\u201d"'],
  [556, 'FPS'],
  [564, '+<=>\u00d7\u2264\u2265'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYw'],
  [778, 'm&'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
  [1000, '\u2014\u2026'],
]
const WIDTH: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
)
const DEFAULT_WIDTH = 500
const WIDE_WIDTH = 1000

/** Figures and letters as tables hold them. */
const SAMPLES: readonly string[] = ['1.250.000.000,00', 'Penyelenggaraan Pelatihan Ketenagakerjaan']

const scales = new Map<string, number>()

/** How much wider a font runs than Times, where it does so most: in its figures or letters, plain or bold. */
export function fontScale(font: string): number {
  const known = scales.get(font)
  if (known !== undefined) return known
  const measure = textMeasureFor(font)
  const scale = Math.max(
    ...SAMPLES.flatMap((sample) =>
      [false, true].map((bold) => measure(sample, 1, bold, false) / textWidth(sample, 1, bold)),
    ),
  )
  scales.set(font, scale)
  return scale
}

/** Characters up to here are looked up by their code. */
const TABLED = 0x2070
const thousandthsOf = (code: number): number =>
  WIDTH.get(String.fromCodePoint(code)) ?? (code > 0x2e7f ? WIDE_WIDTH : DEFAULT_WIDTH)
const PLAIN_TABLE = Float64Array.from({ length: TABLED }, (_, code) => thousandthsOf(code))
/** Letters of bold text are about a ninth wider, figures are not. */
const boldOf = (width: number, code: number): number => (code >= 0x41 ? width * 1.11 : width)
const BOLD_TABLE = PLAIN_TABLE.map(boldOf)

/** Height of a single line, as a share of the type size; an estimate, as the widths are. */
export const LINE_HEIGHT = 1.17

/** In the unit of `size` (points give points). */
export function textWidth(text: string, size: number, bold = false): number {
  const table = bold ? BOLD_TABLE : PLAIN_TABLE
  let thousandths = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const known = table[code]
    if (known !== undefined) {
      thousandths += known
      continue
    }
    const whole = text.codePointAt(at) ?? code
    if (whole > 0xffff) at += 1
    thousandths += bold ? boldOf(thousandthsOf(whole), whole) : thousandthsOf(whole)
  }
  return (thousandths * size) / 1000
}

/** Lines a text takes in a width, breaking at spaces and after hyphens, and inside a word only when it must. */
export function lineCount(text: string, size: number, width: number, bold = false): number {
  let lines = 0
  for (const paragraph of text.split('\n')) {
    lines += 1
    let used = 0
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const wide = textWidth(word, size, bold)
      const bare = textWidth(word.trimEnd(), size, bold)
      if (used > 0 && used + bare > width) {
        lines += 1
        used = 0
      }
      if (bare > width) lines += Math.ceil(bare / width) - 1
      used = bare > width ? bare % width : used + wide
    }
  }
  return lines
}

/** The widest piece that no line break can cut. */
export function widestWord(text: string, size: number, bold = false): number {
  let widest = 0
  const words = text.includes('-') ? text.split(/\s+|(?<=-)/) : text.split(/\s+/)
  for (const word of words) widest = Math.max(widest, textWidth(word, size, bold))
  return widest
}
