/** Which sheets of a workbook the declared ones are: by name, numbering and year around it forgiven. */
import {
  lembarGanda,
  lembarMirip,
  lembarTidakDibaca,
  lembarWajibTidakAda,
} from '../diagnostics/catalogue/lk0-lembar.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { sheets } from './catalogue.ts'
import { labelledFields } from './form.ts'
import { gridOf } from './grid.ts'
import { findHeaders } from './headers.ts'
import { closest, isWithin, plainName, yearIn } from './name.ts'
import type { RawSheet } from './raw.ts'
import type { FormSpec, SheetSpec } from './spec.ts'

type AnySpec = SheetSpec | FormSpec

/** A declared sheet with its key in the catalogue. */
export type Declared = readonly [key: string, spec: AnySpec]

/** "1. Identitas", "Lamp. II - Anggaran", "01 Realisasi", "(3) Anggaran": what counts the sheets. */
const NOMOR_LEMBAR =
  /^\s*(?:(?:lamp(?:iran)?|tabel|form(?:ulir)?)\b[.\s]*)?\(?(?:\d{1,2}(?:\.\d{1,2})*(?:\s*[.)_:-]+\s*|\s+)|(?:[ivx]{1,4}|[a-z])\s*[.)_:-]+\s*)?/i
/** "Anggaran 2022", "PK Tahun 2022", "Realisasi (2022)" */
const TAHUN_LEMBAR = /[\s_-]*(?:\b(?:tahun|th\.?|t\.?a\.?)\s*)?\(?(?:19|20)\d{2}\)?\s*$/i

/** "Anggaran - Table 1": what Numbers puts behind the name of a sheet when it writes an .xlsx. */
const TABEL_NUMBERS = /\s+-\s+tab(?:le|el)\s+1\s*$/i

/** A sheet's name without the numbering and year around it. */
function bareName(name: string): string {
  return plainName(name.replace(NOMOR_LEMBAR, '').replace(TABEL_NUMBERS, '').replace(TAHUN_LEMBAR, ''))
}

const TIERS = [1, 2, 3, 4] as const

/** How well a sheet's name fits a declaration: 1 exact … 4 but for numbering and year; null not at all. */
function fitOf(name: string, spec: AnySpec): (typeof TIERS)[number] | null {
  if (name === spec.name) return 1
  const plain = plainName(name)
  if (plain === plainName(spec.name)) return 2
  const names = [spec.name, ...spec.aliases].map(plainName)
  if (names.includes(plain)) return 3
  return names.includes(bareName(name)) ? 4 : null
}

/** Whether a sheet of this name may be the declared sheet `key`. */
export function mayBe(key: keyof typeof sheets, name: string): boolean {
  return fitOf(name, sheets[key]) !== null
}

/** Gives each declared sheet the sheet of the workbook that fits it best; each serves once. */
export function matchSheets(
  specs: readonly Declared[],
  raw: readonly RawSheet[],
): {
  readonly matched: ReadonlyMap<string, RawSheet>
  readonly unknown: Set<RawSheet>
  readonly findings: readonly Finding[]
} {
  const unknown = new Set(raw)
  const matched = new Map<string, RawSheet>()
  const findings: Finding[] = []
  // What nobody sees is kept, not filled in: any sheet that is shown comes first.
  const rounds = [false, true].flatMap((hidden) => TIERS.map((tier) => ({ hidden, tier })))
  for (const { hidden, tier } of rounds) {
    for (const [key, spec] of specs) {
      if (matched.has(key)) continue
      // Of "Anggaran 2021" and "Anggaran 2022" the later one is meant.
      const [kept, ...others] = [...unknown]
        .filter((sheet) => sheet.hidden === hidden && fitOf(sheet.name, spec) === tier)
        .sort((a, b) => (yearIn(b.name) ?? 0) - (yearIn(a.name) ?? 0))
      if (kept === undefined) continue
      matched.set(key, kept)
      unknown.delete(kept)
      for (const other of others) {
        unknown.delete(other)
        findings.push(
          lembarGanda({ sheet: other.name, cell: '' }, { lembar: spec.name, dipakai: kept.name }, [
            { sheet: kept.name, cell: '' },
          ]),
        )
      }
    }
  }
  return { matched, unknown, findings }
}

/** Whether a sheet has what the declared one must have: columns, or of a form the labels. */
function hasRequired(sheet: RawSheet, spec: AnySpec): boolean {
  const found =
    spec.shape === 'form'
      ? labelledFields(spec, sheet)
      : new Set(findHeaders(gridOf(sheet), spec).headers?.columns.keys())
  return (
    found.size > 0 && Object.entries(spec.columns).every(([key, { required }]) => !required || found.has(key))
  )
}

/**
 * Sheets that could be the one that is read: those that are shown, and hidden ones of a name that fits better. Of another
 * year than the report's they are kept for their own.
 */
export function overlookedSheets(
  specs: readonly Declared[],
  matched: ReadonlyMap<string, RawSheet>,
  unknown: ReadonlySet<RawSheet>,
  tahun: number | null,
): readonly Finding[] {
  return specs.flatMap(([key, spec]) => {
    const kept = matched.get(key)
    if (kept === undefined) return []
    const keptFit = fitOf(kept.name, spec) ?? Number.POSITIVE_INFINITY
    return [...unknown]
      .filter(({ name, hidden }) => {
        const fit = fitOf(name, spec)
        return fit !== null && (!hidden || fit < keptFit) && [null, tahun].includes(yearIn(name))
      })
      .filter((sheet) => hasRequired(sheet, spec))
      .map(({ name, hidden }) =>
        lembarTidakDibaca(
          { sheet: name, cell: '' },
          { lembar: spec.name, dipakai: kept.name, tersembunyi: hidden },
          [{ sheet: kept.name, cell: '' }],
        ),
      )
  })
}

/**
 * Declared sheets that none fits: required ones, and optional ones whose name has a slip. `unknown`: sheets that fit no
 * declaration; `unreadable`: names of those that could not be read.
 */
export function missingSheets(
  missing: readonly AnySpec[],
  unknown: ReadonlySet<RawSheet>,
  unreadable: readonly string[],
): readonly Finding[] {
  const free = new Set(unknown)
  const byNeed = [...missing].sort((a, b) => Number(b.required) - Number(a.required))
  return byNeed.flatMap((spec) => {
    const names = [spec.name, ...spec.aliases]
    const similar = [...free].filter(({ name }) => closest(name, names) !== null)
    const slip =
      similar.find((sheet) => hasRequired(sheet, spec)) ??
      [...free].find((sheet) => isWithin(sheet.name, names) && hasRequired(sheet, spec)) ??
      // "Sheet1": what a required sheet must have, nothing else has.
      [...free].find((sheet) => spec.required && hasRequired(sheet, spec)) ??
      similar[0]
    if (slip !== undefined) free.delete(slip)
    // There, but unreadable: its own finding says so.
    if (unreadable.some((name) => fitOf(name, spec) !== null)) return []
    const related = slip === undefined ? [] : [{ sheet: slip.name, cell: '' }]
    if (spec.required) {
      const at = { sheet: spec.name, cell: '' }
      return [lembarWajibTidakAda(at, { lembar: spec.name, mirip: slip?.name ?? null }, related)]
    }
    return related.map((at) => lembarMirip(at, { lembar: spec.name }))
  })
}
