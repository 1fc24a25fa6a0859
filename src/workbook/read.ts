/** Reads a raw workbook into typed sheets: the best value, and everything that was found on the way. */
import {
  judulTahunLain,
  lembarGanda,
  lembarMirip,
  lembarTahunLain,
  lembarWajibTidakAda,
} from '../diagnostics/catalogue/lk0-lembar.ts'
import type { Checked, Finding } from '../diagnostics/finding.ts'
import { sheets, type Workbook } from './catalogue.ts'
import { absentForm, readForm } from './form.ts'
import { gridOf, labelText } from './grid.ts'
import { BARIS_JUDUL_TERAKHIR } from './header-names.ts'
import { findHeaders } from './headers.ts'
import { judulPerjanjian, TANPA_JUDUL } from './judul.ts'
import { kodeTertulis } from './kode.ts'
import { closest, isWithin, plainName } from './name.ts'
import type { RawSheet, RawWorkbook } from './raw.ts'
import type { FormSpec, SheetRows, SheetSpec } from './spec.ts'
import { absentTable, readTable } from './table.ts'
import { emptyCell } from './typed-cell.ts'

type AnySpec = SheetSpec | FormSpec

/** "1. Identitas", "Lamp. II - Anggaran", "01 Realisasi": what counts the sheets. */
const NOMOR_LEMBAR =
  /^\s*(?:(?:lamp(?:iran)?|tabel|form(?:ulir)?)\b[.\s]*)?(?:\d{1,2}(?:\.\d{1,2})*(?:\s*[.)_:-]+\s*|\s+)|(?:[ivx]{1,4}|[a-z])\s*[.)_:-]+\s*)?/i
/** "Anggaran 2022", "PK Tahun 2022", "Realisasi (2022)" */
const TAHUN_LEMBAR = /[\s_-]*(?:\b(?:tahun|th\.?|t\.?a\.?)\s*)?\(?(?:19|20)\d{2}\)?\s*$/i

/** A sheet's name without the numbering and year around it. */
function bareName(name: string): string {
  return plainName(name.replace(NOMOR_LEMBAR, '').replace(TAHUN_LEMBAR, ''))
}

function yearIn(text: string): number | null {
  const found = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1]
  return found === undefined ? null : Number(found)
}

/** How well a sheet's name fits a declaration: 1 exact … 4 but for numbering and year; null not at all. */
function fitOf(name: string, spec: AnySpec): number | null {
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
function matchSheets(
  specs: readonly (readonly [string, AnySpec])[],
  raw: readonly RawSheet[],
): {
  readonly matched: ReadonlyMap<string, RawSheet>
  readonly unknown: Set<RawSheet>
  readonly findings: readonly Finding[]
} {
  const unknown = new Set(raw)
  const matched = new Map<string, RawSheet>()
  const findings: Finding[] = []
  for (const tier of [1, 2, 3, 4]) {
    for (const [key, spec] of specs) {
      if (matched.has(key)) continue
      // Of "Anggaran 2021" and "Anggaran 2022" the later one is meant.
      const [kept, ...others] = [...unknown]
        .filter(({ name }) => fitOf(name, spec) === tier)
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

/** Sheets that hold figures of the report year. */
const LEMBAR_TAHUN_INI = ['perjanjianKinerja', 'realisasi', 'anggaran', 'belanja', 'sumberDana'] as const

/** Kinds of columns that hold figures of the report year. */
const ANGKA_TAHUN_INI: ReadonlySet<string> = new Set(['nilai', 'rupiah', 'persen'])

function headerText(rows: RawSheet['rows'], header: string | undefined): string {
  const found = rows
    .filter(({ row }) => row <= BARIS_JUDUL_TERAKHIR + 1)
    .flatMap(({ cells }) => cells)
    .find(({ address }) => address === header)
  return found === undefined ? '' : labelText(found)
}

/** "Target 2021" on sheet Realisasi of 2022 repeats nothing of the report year: there is nothing to check it against. */
function withoutOtherYears<S extends SheetSpec>(
  rows: SheetRows<S>,
  { rows: raw }: RawSheet,
  tahun: number,
): SheetRows<S> {
  const others = Object.entries(rows.spec.columns).filter(([key, { offered }]) => {
    const year = offered ? null : yearIn(headerText(raw, rows.headers[key]))
    return year !== null && year !== tahun
  })
  if (others.length === 0) return rows
  const empty = Object.fromEntries(others.map(([key]) => [key, emptyCell(rows.name, '', 'empty')]))
  return { ...rows, rows: rows.rows.map((row) => ({ ...row, ...empty })) }
}

/** "Realisasi 2021" in the workbook of 2022 was read as the realisasi of 2022: somebody should look. */
function otherYears(rows: SheetRows<SheetSpec>, { rows: raw }: RawSheet, tahun: number): readonly Finding[] {
  return Object.entries(rows.headers).flatMap(([key, cell]) => {
    const column = rows.spec.columns[key]
    // The national standard of an earlier year is often the latest there is.
    if (column === undefined || !ANGKA_TAHUN_INI.has(column.kind) || key === 'standarNasional') return []
    if (!column.offered) return []
    const text = headerText(raw, cell)
    const tahunJudul = yearIn(text)
    if (tahunJudul === null || tahunJudul === tahun) return []
    return [
      judulTahunLain(
        { sheet: rows.name, cell: cell ?? '', text },
        { kolom: column.header, tahunJudul, tahun },
      ),
    ]
  })
}

/** Whether a sheet has what the declared one must have. */
function hasColumns(sheet: RawSheet, spec: AnySpec): boolean {
  if (spec.shape === 'form') return true
  const { headers } = findHeaders(gridOf(sheet), spec)
  return (
    headers !== null &&
    Object.entries(spec.columns).every(([key, { required }]) => !required || headers.columns.has(key))
  )
}

/** Reads all declared sheets; a missing required one is a finding, other sheets are left alone. */
export function readWorkbook(raw: RawWorkbook): Checked<Workbook> {
  const specs: readonly (readonly [string, AnySpec])[] = Object.entries(sheets)
  const { matched, unknown, findings: doubles } = matchSheets(specs, raw.sheets)
  const findings: Finding[] = [...doubles]
  const values: Record<string, unknown> = {}
  const dikenal = kodeTertulis(raw)

  const missing = specs.filter(([key]) => !matched.has(key))
  for (const [, spec] of [...missing].sort((a, b) => Number(b[1].required) - Number(a[1].required))) {
    const names = [spec.name, ...spec.aliases]
    const slip =
      [...unknown].find(({ name }) => closest(name, names) !== null) ??
      [...unknown].find((sheet) => isWithin(sheet.name, names) && hasColumns(sheet, spec))
    if (slip !== undefined) unknown.delete(slip)
    // There, but unreadable: its own finding says so.
    if (raw.unreadable.some((name) => fitOf(name, spec) !== null)) continue
    if (spec.required) {
      const at = { sheet: spec.name, cell: '' }
      const related = slip === undefined ? [] : [{ sheet: slip.name, cell: '' }]
      findings.push(lembarWajibTidakAda(at, { lembar: spec.name, mirip: slip?.name ?? null }, related))
    } else if (slip !== undefined) {
      findings.push(lembarMirip({ sheet: slip.name, cell: '' }, { lembar: spec.name }))
    }
  }

  let judul = TANPA_JUDUL
  for (const [key, spec] of specs) {
    const sheet = matched.get(key)
    if (sheet === undefined) {
      values[key] = spec.shape === 'form' ? absentForm(spec, spec.name) : absentTable(spec, spec.name)
      continue
    }
    const read =
      spec.shape === 'form' ? readForm(spec, sheet, dikenal) : readTable(spec, sheet, dikenal, judul)
    values[key] = read.value
    // The sheets that follow may head their rows with what was promised.
    if (key === 'perjanjianKinerja') judul = judulPerjanjian(values[key] as Workbook['perjanjianKinerja'])
    findings.push(...read.findings)
  }
  // The cell boundary: every key of the catalogue was read by its own declaration.
  const typed = values as unknown as Workbook
  const tahun = typed.identitas.fields.tahun.value
  const sheetRealisasi = matched.get('realisasi')
  const value =
    sheetRealisasi === undefined || tahun === null
      ? typed
      : { ...typed, realisasi: withoutOtherYears(typed.realisasi, sheetRealisasi, tahun) }
  for (const key of LEMBAR_TAHUN_INI) {
    const sheet = matched.get(key)
    if (sheet === undefined || tahun === null) continue
    const tahunLembar = yearIn(sheet.name)
    if (tahunLembar !== null && tahunLembar !== tahun) {
      const at = { sheet: sheet.name, cell: '' }
      findings.push(lembarTahunLain(at, { lembar: value[key].spec.name, tahunLembar, tahun }))
    }
    findings.push(...otherYears(value[key], sheet, tahun))
  }
  return { value, findings }
}
