/** Works out the text of a shared formula for another cell: relative references move with it. */
import { columnLetters, type Position } from './address.ts'
import { lastColumn, lastRow } from './limits.ts'

/** Quoted texts and sheet names stay; so does what only looks like a reference: LOG10(, a sheet named AB1!. */
const reference = /"[^"]*"|'[^']*'|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/gi

function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64)
  return column
}

export function slideFormula(formula: string, from: Position, to: Position): string {
  return formula.replace(
    reference,
    (whole: string, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole
      const column = columnNumber(letters) + (fixColumn === '$' ? 0 : to.column - from.column)
      const row = Number(digits) + (fixRow === '$' ? 0 : to.row - from.row)
      if (column < 1 || column > lastColumn || row < 1 || row > lastRow) return '#REF!'
      return `${fixColumn ?? ''}${columnLetters(column)}${fixRow ?? ''}${row}`
    },
  )
}
