/** Characters on their way through the guard: what XML forbids goes, line breaks become one kind. */

// What XML forbids, what a terminal obeys (U+007F–U+009F), and what shows a line in another order than it is read.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to find
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu
// The vertical tab and form feed Word uses for line breaks, and what other programs use.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to find
const breaks = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to find
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/

/** Text as the rest of the program may see it: "\n" for every line break, no controls of terminal or direction, no half characters. */
export function withoutControls(text: string): string {
  if (!suspect.test(text)) return text
  return text.replace(breaks, '\n').replace(forbidden, '')
}

/** Excel's escape for characters XML cannot hold: "_x000B_". "_x005F_" is a "_" that keeps the next one from being read so. */
function decodeExcelEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** Stored text as a person sees it. */
export function readText(stored: string): string {
  return withoutControls(decodeExcelEscapes(stored))
}
