/** Text as XML may carry it: what Word would refuse to open is left out. */

// Control characters, lone surrogates and the two non-characters: XML 1.0 forbids them (production 2, Char).
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** "≥ 95": a sign and its number stand on one line. */
const SIGNED_NUMBER = /([<>≤≥]) (?=−?(?:Rp)?\d)/g

/** Drops forbidden characters, makes every line end a `\n`, and parts no sign from its number. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').replace(SIGNED_NUMBER, '$1\u00a0')
}

/** As `cleanText`, on one line: for properties, alt texts and names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** The name of a drawing: the beginning of its description, without half a character at the cut. */
export function drawingName(description: string): string {
  return cleanLine(cleanLine(description).slice(0, 60))
}
