/** The row of numbers that offices write below the header of a table. */

/** In brackets the numbers stand for nothing else, wherever a printed page begins anew. */
export function isBracketed(all: readonly string[]): boolean {
  return all.every((text) => text.startsWith('('))
}

/** "(1) (2) (3)" or "1 2 3 4=3:2": counts from one, cell by cell; in brackets a number may be missing, its column was deleted. */
export function isNumberingRow(all: readonly string[], columns: number): boolean {
  const bracketed = isBracketed(all)
  if (all.length < (bracketed ? 2 : Math.min(3, Math.max(2, columns)))) return false
  let last = 0
  return all.every((text) => {
    const [, digits] = /^\(?\s*(\d{1,2})\s*\)?\s*(?:[=(:].*)?$/.exec(text) ?? []
    const number = Number(digits)
    const counts = bracketed ? number > last : number === last + 1
    last = number
    return counts
  })
}
