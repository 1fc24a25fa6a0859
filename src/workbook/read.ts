/** Reads a raw workbook into typed sheets: the best value, and everything that was found on the way. */
import type { Checked, Finding } from '../diagnostics/finding.ts'
import { sheets, type Workbook } from './catalogue.ts'
import { absentForm, readForm } from './form.ts'
import { tanpaGalatIkutan } from './galat-ikutan.ts'
import { judulInstansi, judulPerjanjian, TANPA_JUDUL } from './judul.ts'
import { kodeTertulis } from './kode.ts'
import { namesOfOtherYears, withoutOtherYears } from './other-years.ts'
import type { RawSheet, RawWorkbook } from './raw.ts'
import { type Declared, matchSheets, missingSheets, overlookedSheets } from './sheet-match.ts'
import { absentTable, readTable } from './table.ts'

/** Reads the sheets that were found; the others are absent. `dikenal`: codes written as text anywhere in the workbook. */
function readSheets(
  specs: readonly Declared[],
  matched: ReadonlyMap<string, RawSheet>,
  dikenal: ReadonlySet<string>,
): Checked<Workbook> {
  const values: Record<string, unknown> = {}
  const findings: Finding[] = []
  let judul = TANPA_JUDUL
  let tahun: number | null = null
  for (const [key, spec] of specs) {
    const sheet = matched.get(key)
    if (sheet === undefined) {
      values[key] = spec.shape === 'form' ? absentForm(spec, spec.name) : absentTable(spec, spec.name)
      continue
    }
    const read =
      spec.shape === 'form' ? readForm(spec, sheet, dikenal) : readTable(spec, sheet, dikenal, judul, tahun)
    values[key] = read.value
    // The sheets that follow may head their rows with what was promised.
    if (key === 'identitas') {
      const identitas = values[key] as Workbook['identitas']
      judul = judulInstansi(identitas)
      tahun = identitas.fields.tahun.value
    }
    if (key === 'perjanjianKinerja')
      judul = judulPerjanjian(values[key] as Workbook['perjanjianKinerja'], judul)
    findings.push(...read.findings)
  }
  // The cell boundary: every key of the catalogue was read by its own declaration.
  return { value: values as unknown as Workbook, findings }
}

/** Reads all declared sheets; a missing required one is a finding, other sheets are left alone. */
export function readWorkbook(raw: RawWorkbook): Checked<Workbook> {
  const specs: readonly Declared[] = Object.entries(sheets)
  const { matched, unknown, findings: doubles } = matchSheets(specs, raw.sheets)
  const missing = specs.flatMap(([key, spec]) => (matched.has(key) ? [] : [spec]))
  const lacking = missingSheets(missing, unknown, raw.unreadable)
  const { value: read, findings } = readSheets(specs, matched, kodeTertulis(raw))
  const tahun = read.identitas.fields.tahun.value
  const overlooked = overlookedSheets(specs, matched, unknown, tahun)
  const all = [...doubles, ...overlooked, ...lacking, ...tanpaGalatIkutan(findings, raw)]
  if (tahun === null) return { value: read, findings: all }
  const sheet = matched.get('realisasi')
  const value =
    sheet === undefined ? read : { ...read, realisasi: withoutOtherYears(read.realisasi, sheet, tahun) }
  return { value, findings: [...all, ...namesOfOtherYears(value, matched, tahun)] }
}
