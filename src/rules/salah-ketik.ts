/** One slip of the keys between two long figures: a digit wrong, missing, too many, or swapped with the next. */

/** Digits that mean something: without the zeros an amount ends in; 0 for what is no whole number. */
export function digitBerarti(digit: string): number {
  return /^\d+$/.test(digit) ? digit.replace(/0+$/, '').length : 0
}

/** Whether two different figures are one slip apart. */
export function satuSalahKetik(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let depan = 0
  while (depan < a.length && a[depan] === b[depan]) depan++
  const [sisaA, sisaB] = [a.slice(depan), b.slice(depan)]
  if (a.length > b.length) return sisaA.slice(1) === sisaB
  if (a.length < b.length) return sisaA === sisaB.slice(1)
  if (sisaA.slice(1) === sisaB.slice(1)) return true
  return sisaA[0] === sisaB[1] && sisaA[1] === sisaB[0] && sisaA.slice(2) === sisaB.slice(2)
}
