/** Cell addresses: "F14" ↔ row and column. */
import { lastColumn, lastRow } from './limits.ts'

export interface Position {
  readonly row: number
  readonly column: number
}

const known: string[] = []

/** The letters of a column, 1-based: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  const letters = known[column] ?? spellColumn(column)
  known[column] = letters
  return letters
}

function spellColumn(column: number): string {
  let letters = ''
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  }
  return letters
}

/** "F14" of row 14, column 6; both count from 1. */
export function addressOf(row: number, column: number): string {
  return columnLetters(column) + row
}

/** The position of an address; null when it is none, or lies outside an Excel sheet. */
export function parseAddress(address: string): Position | null {
  let at = 0
  let column = 0
  for (; at < address.length && at < 4; at++) {
    const c = address.charCodeAt(at) & ~32
    if (c < 65 || c > 90) break
    column = column * 26 + (c - 64)
  }
  const digits = address.slice(at)
  if (at === 0 || !/^[1-9]\d{0,6}$/.test(digits)) return null
  const row = Number(digits)
  return row <= lastRow && column <= lastColumn ? { row, column } : null
}

export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** "B2:D5" or "B2"; null when it is no area of an Excel sheet. */
export function parseArea(reference: string): Area | null {
  const [first = '', second = first, ...rest] = reference.replaceAll('$', '').split(':')
  const a = parseAddress(first)
  const b = parseAddress(second)
  if (a === null || b === null || rest.length > 0) return null
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  }
}
