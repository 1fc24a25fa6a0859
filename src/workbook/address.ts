/** Excel addresses: column letters and cells. */

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let rest = column
  let letters = ''
  while (rest > 0) {
    const digit = (rest - 1) % 26
    letters = String.fromCharCode(65 + digit) + letters
    rest = (rest - 1 - digit) / 26
  }
  return letters
}

/** (14, 6) → "F14" */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}

/** "F14" → { row: 14, column: 6 } */
export function parseAddress(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits), column }
}
