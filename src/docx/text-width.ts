/** How wide text is, about: enough to share out columns and size boxes, not to break lines. */

// Widths of Times New Roman in thousandths of an em, as classes of characters.
const CLASSES: readonly (readonly [string, number])[] = [
  ["ijlt|'`!.,:;If()[]/\\-\u00a0 ", 300],
  ['rs"JFPSLEZ?', 500],
  ['mwMW%@\u2014', 830],
  ['ABCDGHKNOQRTUVXY&\u2265\u2264<>=+\u00d7', 700],
]
const WIDTH: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([characters, width]) => [...characters].map((c) => [c, width] as const)),
)
const DEFAULT_WIDTH = 500
const WIDE_WIDTH = 1000

/** Points. `bold` is about a twelfth wider. Other fonts are within a tenth of this, Bookman a sixth wider. */
export function textWidth(text: string, points: number, bold = false): number {
  let thousandths = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    thousandths += WIDTH.get(character) ?? (code > 0x2e7f ? WIDE_WIDTH : DEFAULT_WIDTH)
  }
  return ((thousandths * points) / 1000) * (bold ? 1.08 : 1)
}

/** Lines a text takes in a width, breaking at spaces and after hyphens and slashes, and inside a word only when it must. */
export function lineCount(text: string, points: number, width: number, bold = false): number {
  let lines = 0
  for (const paragraph of text.split('\n')) {
    lines += 1
    let used = 0
    for (const word of paragraph.split(/(?<=[\s/-])/)) {
      const wide = textWidth(word, points, bold)
      const bare = textWidth(word.trimEnd(), points, bold)
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
export function widestWord(text: string, points: number, bold = false): number {
  let widest = 0
  for (const word of text.split(/[\s/]+|(?<=-)/)) widest = Math.max(widest, textWidth(word, points, bold))
  return widest
}
