/** Mutations of a workbook as data, so that a failing run can be printed, replayed and made smaller. */
import type { MarkdownCell, MarkdownSheet } from '../../scripts/markdown-workbook.ts'
import type { Random } from './random.ts'
import { changedCell, SHEET_NAMES } from './values.ts'

export type Mutation =
  | {
      readonly kind: 'cell'
      readonly sheet: number
      readonly row: number
      readonly column: number
      readonly cell: MarkdownCell
    }
  /** The same in every row under the head. */
  | {
      readonly kind: 'fill-column'
      readonly sheet: number
      readonly column: number
      readonly cell: MarkdownCell
    }
  | { readonly kind: 'merge'; readonly sheet: number; readonly area: string }
  | {
      readonly kind: 'duplicate-row' | 'delete-row' | 'blank-row' | 'hide-row'
      readonly sheet: number
      readonly row: number
    }
  | { readonly kind: 'swap-columns'; readonly sheet: number; readonly a: number; readonly b: number }
  | { readonly kind: 'rename-sheet'; readonly sheet: number; readonly name: string }
  | { readonly kind: 'remove-sheet'; readonly sheet: number }

/** One to five cells, and now and then something done to rows, columns or sheets. */
export function randomMutations(sheets: readonly MarkdownSheet[], random: Random): readonly Mutation[] {
  const cells = Array.from({ length: random.int(1, 5) }, () => randomCell(sheets, random))
  return random.oneIn(4) ? [...cells, randomShape(sheets, random)] : cells
}

function randomCell(sheets: readonly MarkdownSheet[], random: Random): Mutation {
  const sheet = random.int(0, sheets.length - 1)
  const rows = sheets[sheet]?.rows ?? []
  // The head is one row of many, but the whole sheet hangs on it.
  const row = random.oneIn(15) ? 0 : random.int(1, Math.max(1, rows.length - 1))
  const column = random.int(0, Math.max(0, (rows[0]?.length ?? 1) - 1))
  const before = rows[row]?.[column] ?? { kind: 'empty' }
  return {
    kind: 'cell',
    sheet,
    row,
    column,
    cell: random.oneIn(8) ? copied(sheets, random) : changedCell(before, random),
  }
}

/** The content of some other cell: codes, headers, years and names in the wrong place. */
function copied(sheets: readonly MarkdownSheet[], random: Random): MarkdownCell {
  const { rows } = random.pick(sheets)
  return random.pick(random.pick(rows))
}

function randomShape(sheets: readonly MarkdownSheet[], random: Random): Mutation {
  const sheet = random.int(0, sheets.length - 1)
  const rows = sheets[sheet]?.rows ?? []
  const row = random.int(0, rows.length - 1)
  const width = rows[0]?.length ?? 1
  switch (random.int(1, 11)) {
    case 1:
      return { kind: 'delete-row', sheet, row }
    case 2:
      return { kind: 'rename-sheet', sheet, name: random.pick(SHEET_NAMES) }
    case 3:
      return { kind: 'remove-sheet', sheet }
    case 4:
      return { kind: 'swap-columns', sheet, a: random.int(0, width - 1), b: random.int(0, width - 1) }
    case 5:
      return { kind: 'blank-row', sheet, row }
    case 6:
      return { kind: 'hide-row', sheet, row }
    case 7: {
      const column = String.fromCharCode(65 + random.int(0, Math.min(25, width - 1)))
      const other = String.fromCharCode(65 + random.int(column.charCodeAt(0) - 65, Math.min(25, width - 1)))
      return { kind: 'merge', sheet, area: `${column}${row + 1}:${other}${row + 1 + random.int(0, 3)}` }
    }
    case 8:
    case 9: {
      const column = random.int(0, width - 1)
      const before = rows.at(-1)?.[column] ?? { kind: 'empty' }
      return {
        kind: 'fill-column',
        sheet,
        column,
        cell: random.oneIn(4) ? copied(sheets, random) : changedCell(before, random),
      }
    }
    default:
      return { kind: 'duplicate-row', sheet, row }
  }
}

/** Cells first, then columns, rows and sheets, so that every position means the workbook as it was. */
export function mutate(
  sheets: readonly MarkdownSheet[],
  mutations: readonly Mutation[],
): readonly MarkdownSheet[] {
  const removed = new Set(mutations.flatMap((one) => (one.kind === 'remove-sheet' ? [one.sheet] : [])))
  return sheets
    .map((sheet, index) =>
      mutateSheet(
        sheet,
        mutations.filter((one) => one.sheet === index),
      ),
    )
    .filter((_, index) => !removed.has(index))
}

function mutateSheet(sheet: MarkdownSheet, mutations: readonly Mutation[]): MarkdownSheet {
  if (mutations.length === 0) return sheet
  const rows = sheet.rows.map((row) => [...row])
  let { name } = sheet
  for (const one of mutations) {
    if (one.kind === 'fill-column') {
      for (const row of rows.slice(1)) {
        while (row.length < one.column) row.push({ kind: 'empty' })
        row[one.column] = one.cell
      }
    }
    if (one.kind !== 'cell') continue
    const row = rows[one.row]
    if (row === undefined) continue
    while (row.length < one.column) row.push({ kind: 'empty' })
    row[one.column] = one.cell
  }
  for (const one of mutations) {
    if (one.kind === 'swap-columns') for (const row of rows) swap(row, one.a, one.b)
    if (one.kind === 'rename-sheet') name = one.name
  }
  const hidden = mutations.flatMap((one) => (one.kind === 'hide-row' ? [one.row + 1] : []))
  const merged = mutations.flatMap((one) => (one.kind === 'merge' ? [one.area] : []))
  const edits = mutations.flatMap((one) =>
    one.kind === 'duplicate-row' || one.kind === 'delete-row' || one.kind === 'blank-row' ? [one] : [],
  )
  for (const { kind, row } of edits.toSorted((a, b) => b.row - a.row)) {
    const copy = rows[row] ?? []
    if (kind === 'delete-row') rows.splice(row, 1)
    else if (kind === 'blank-row') rows.splice(row, 0, [])
    else rows.splice(row + 1, 0, [...copy])
  }
  // Merged areas would lie over other rows and columns than before.
  const moved = edits.length > 0 || mutations.some(({ kind }) => kind === 'swap-columns')
  const merges = [...(moved ? [] : (sheet.merges ?? [])), ...merged]
  const hiddenRows = [...(moved ? [] : (sheet.hiddenRows ?? [])), ...hidden]
  return { name, rows, merges, hiddenRows }
}

function swap(row: MarkdownCell[], a: number, b: number): void {
  const empty: MarkdownCell = { kind: 'empty' }
  const [x, y] = [row[a] ?? empty, row[b] ?? empty]
  while (row.length <= Math.max(a, b)) row.push({ kind: 'empty' })
  row[a] = y
  row[b] = x
}

/** For a person: `Realisasi!C4 = number 1e308`. */
export function describeMutation(sheets: readonly MarkdownSheet[], one: Mutation): string {
  const name = sheets[one.sheet]?.name ?? ''
  switch (one.kind) {
    case 'cell': {
      const json = JSON.stringify(one.cell)
      const shown = json.length > 160 ? `${json.slice(0, 160)}… (${json.length})` : json
      return `${name} row ${one.row + 1} column ${one.column + 1} = ${shown}`
    }
    case 'fill-column':
      return `${name} column ${one.column + 1} = ${JSON.stringify(one.cell).slice(0, 160)} in every row`
    case 'merge':
      return `${name}: ${one.area} merged`
    case 'duplicate-row':
    case 'delete-row':
    case 'blank-row':
    case 'hide-row':
      return `${name}: ${one.kind} ${one.row + 1}`
    case 'swap-columns':
      return `${name}: columns ${one.a + 1} and ${one.b + 1} swapped`
    case 'rename-sheet':
      return `${name}: renamed to ${JSON.stringify(one.name)}`
    case 'remove-sheet':
      return `${name}: removed`
  }
}
