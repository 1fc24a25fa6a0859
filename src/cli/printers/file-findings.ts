/** The findings of one workbook, as all printers take them. */
import type { Finding } from '../../diagnostics/finding.ts'

export interface FileFindings {
  /** As the person wrote it. */
  readonly file: string
  /** `unreadable`: no workbook could be read from it (exit 2); findings say why. */
  readonly status: 'ok' | 'findings' | 'unreadable'
  readonly findings: readonly Finding[]
}

export function countErrors(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.severity === 'error').length
}

export function countWarnings(findings: readonly Finding[]): number {
  return findings.length - countErrors(findings)
}

/** "2022.xlsx:Realisasi!F14", with less where a finding means a sheet or the file. */
export function placeOf(file: string, finding: Finding): string {
  if (finding.sheet === '') return file
  return finding.cell === '' ? `${file}:${finding.sheet}` : `${file}:${finding.sheet}!${finding.cell}`
}
