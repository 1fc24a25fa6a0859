/** "As above": blank cells of columns that carry repeat what was written once, level by level. */
import type { Cell } from './cell.ts'
import { intiKode } from './kode.ts'
import { plainName } from './name.ts'
import type { Column, Columns } from './spec.ts'

/** The typed cells of a row, by column, before the sheet's static type is put on. */
export type Cells = Record<string, Cell<unknown>>

/** What the rows of one sheet hand down. */
export interface Carried {
  readonly groups: readonly (readonly string[])[]
  /** By column, the cell that blank ones below repeat. */
  readonly above: Map<string, Cell<unknown>>
}

/** The beginning of a sheet: nothing stands above its first row. */
export function nothingCarried(columns: Columns): Carried {
  return { groups: carryGroups(columns), above: new Map() }
}

/** Carried columns that belong together ("Kode Sasaran" with "Sasaran"), from the highest level down. */
function carryGroups(columns: Columns): readonly (readonly string[])[] {
  const groups: string[][] = []
  let partner: string | null = null
  for (const [key, { carry, kind, header }] of Object.entries(columns)) {
    if (!carry) continue
    const last = groups.at(-1)
    if (last !== undefined && partner !== null && header.startsWith(partner)) last.push(key)
    else groups.push([key])
    partner = kind === 'kode' ? header.replace(/^Kode /, '') : null
  }
  return groups
}

/** Fills blank carried cells from above; a new value on a level ends what the levels below it carried. */
export function carryDown(columns: Columns, { groups, above }: Carried, cells: Cells): void {
  let broken = false
  for (const group of groups) {
    const own = group.filter((key) => cells[key]?.state !== 'empty' && cells[key] !== undefined)
    const changed = own.some((key) => !samaTulisan(columns[key], above.get(key), cells[key]))
    // A date ("Keadaan Per") is no level: it holds until another is written.
    const level = group.some((key) => columns[key]?.kind !== 'tanggal')
    if (changed || (broken && level)) for (const key of group) above.delete(key)
    broken ||= changed && level
    for (const key of group) {
      const cell = cells[key]
      if (cell === undefined) continue
      if (own.includes(key)) above.set(key, cell)
      else cells[key] = above.get(key) ?? cell
    }
  }
}

/** Whether a cell says again what stands above it. */
function samaTulisan(
  column: Column<unknown> | undefined,
  satu: Cell<unknown> | undefined,
  lain: Cell<unknown> | undefined,
): boolean {
  if (satu === undefined || lain === undefined) return false
  const inti = column?.kind === 'kode' ? intiKode : plainName
  return satu.text === lain.text || inti(satu.text) === inti(lain.text)
}
