/** Whether a text is the header of a declared column, or of a year. */
import { cleanText, plainName } from './name.ts'
import { PENGALI, tanpaRupiah } from './pengali-rupiah.ts'
import type { Column, Kind, SheetSpec } from './spec.ts'

/** Header rows are looked for in these rows of the sheet. */
export const BARIS_JUDUL_TERAKHIR = 20

/** Longer texts are data or titles, no headers. */
export const PANJANG_JUDUL = 120

/**
 * How well a header fits a declared column: 1 exact, 2 but for case and spaces, 3 an alias, 4 with unit or year left out, or
 * of a percentage nothing but its unit.
 */
type Tier = 1 | 2 | 3 | 4

export const TIERS: readonly Tier[] = [1, 2, 3, 4]

/** Columns whose values may be percentages: "(%)" behind their name tells nothing. It tells others apart. */
const BERPERSEN: ReadonlySet<Kind> = new Set<Kind>(['nilai', 'persen'])

/** "Pagu (Rp)" → "Pagu"; "Target Tahun 2022" and "Target 2022 (%)" → "Target". */
function withoutUnit(text: string, column: Column<unknown>, years: boolean): string {
  const unit = text.replace(/\(([^)]*)\)\s*$/, (whole, inside: string) =>
    inside.includes('%') && !BERPERSEN.has(column.kind) ? whole : '',
  )
  const bare = years ? unit : unit.replace(/\b(?:tahun|th\.?|ta\.?)?\s*(?:19|20)\d{2}\s*$/i, '')
  return column.kind === 'rupiah' ? tanpaRupiah(bare) : bare
}

const plainNames = new WeakMap<Column<unknown>, readonly string[]>()

/** The header and aliases of a declared column as plain names; worked out once. */
function namesOf(column: Column<unknown>): readonly string[] {
  const known = plainNames.get(column)
  if (known !== undefined) return known
  const names = [column.header, ...column.aliases].map(plainName)
  plainNames.set(column, names)
  return names
}

/** What may stand alone above percentages, as plain names. */
const PERSEN_SAJA: readonly string[] = ['%', 'Persentase'].map(plainName)

/** A header in one line, without what points to a note or closes it: "Target 2022*)", "Pagu (Rp) :". */
function headerText(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, ' ')
    .replace(/(?: ?(?:\*+\)?|[:¹²³]))+$/, '')
}

/** Names of a declared column, compared with a header or a repeated header. */
export function fits(text: string, column: Column<unknown>, years = false): Tier | null {
  if (text.length > PANJANG_JUDUL) return null
  const clean = headerText(text)
  if (clean === '') return null
  if (clean === column.header) return 1
  const names = namesOf(column)
  const plain = plainName(clean)
  const place = plain === '' ? -1 : names.indexOf(plain)
  if (place >= 0) return place === 0 ? 2 : 3
  if (column.kind === 'persen' && PERSEN_SAJA.includes(plain)) return 4
  const bare = plainName(withoutUnit(clean, column, years))
  return bare !== '' && names.includes(bare) ? 4 : null
}

/** The declared names of a sheet's columns: exact headers, and plain names with how well they fit. */
interface Names {
  readonly exact: ReadonlyMap<string, readonly Column<unknown>[]>
  readonly plain: ReadonlyMap<string, ReadonlyMap<Column<unknown>, Tier>>
}

const namesOfSheets = new WeakMap<SheetSpec, Names>()

function namesOfSheet(spec: SheetSpec): Names {
  const known = namesOfSheets.get(spec)
  if (known !== undefined) return known
  const exact = new Map<string, Column<unknown>[]>()
  const plain = new Map<string, Map<Column<unknown>, Tier>>()
  for (const column of Object.values(spec.columns)) {
    exact.set(column.header, [...(exact.get(column.header) ?? []), column])
    const add = (name: string, tier: Tier): void => {
      const columns = plain.get(name) ?? new Map<Column<unknown>, Tier>()
      plain.set(name, columns)
      if (!columns.has(column)) columns.set(column, tier)
    }
    for (const [place, name] of namesOf(column).entries()) add(name, place === 0 ? 2 : 3)
    for (const name of column.kind === 'persen' ? PERSEN_SAJA : []) add(name, 4)
  }
  const names = { exact, plain }
  namesOfSheets.set(spec, names)
  return names
}

const NONE: ReadonlyMap<Column<unknown>, Tier> = new Map()

/** What `withoutUnit` may leave out. */
const HAS_UNIT = new RegExp(`(?:\\)|(?:19|20)\\d{2}|rp\\.?|rupiah|${PENGALI})\\s*$`, 'i')

/** The columns of a sheet that a header fits: `fits` of every column at once. */
export function columnsFitting(
  text: string,
  spec: SheetSpec,
  years = spec.yearColumns !== null && yearOf(text) !== null,
): ReadonlyMap<Column<unknown>, Tier> {
  if (text.length > PANJANG_JUDUL) return NONE
  const clean = headerText(text)
  if (clean === '') return NONE
  const { exact, plain } = namesOfSheet(spec)
  const name = plainName(clean)
  const named = (name === '' ? undefined : plain.get(name)) ?? NONE
  const exactly = exact.get(clean)
  const hasUnit = HAS_UNIT.test(clean)
  if (exactly === undefined && !hasUnit) return named
  const found = new Map(named)
  for (const column of exactly ?? []) found.set(column, 1)
  if (!hasUnit) return found
  for (const column of Object.values(spec.columns)) {
    if (found.has(column)) continue
    const tier = fits(text, column, years)
    if (tier !== null) found.set(column, tier)
  }
  return found
}

/** Words that may stand beside the year in the header of a year column. */
const KATA_TAHUN = new Set([
  'target',
  'tahun',
  'thn',
  'th',
  't',
  'a',
  'ta',
  'renstra',
  'kinerja',
  'rencana',
  'nilai',
  'indikator',
])
/** Which year of the period it is: "(Tahun ke-2)", "Tahun II". */
const TAHUN_KE = /\b(?:tahun|thn|th)\.?\s*(?:ke\s*-?\s*)?(?:\d|[ivx]{1,4})\b/giu

/** "2022", "Tahun 2022", "Target T.A. 2022:", "2022 (Target)", "2022 (Tahun ke-2)" → 2022. */
export function yearOf(text: string): number | null {
  const parts =
    cleanText(text)
      .replace(TAHUN_KE, ' ')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  const [year, ...others] = parts.filter((part) => !KATA_TAHUN.has(part))
  return year !== undefined && others.length === 0 && /^(?:19|20)\d{2}$/.test(year) ? Number(year) : null
}
