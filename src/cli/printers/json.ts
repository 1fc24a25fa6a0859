/** Findings for scripts. Keys and codes are never translated; the shape only grows. */
import { countErrors, countWarnings, type FileFindings } from './file-findings.ts'

export function printJson(files: readonly FileFindings[], version: string): string {
  const report = {
    schemaVersion: 1,
    tool: { name: 'lkjip', version },
    files: files.map(({ file, status, findings }) => ({
      file,
      status,
      errors: countErrors(findings),
      warnings: countWarnings(findings),
      findings: findings.map(({ code, severity, sheet, cell, value, message, expected, fix, related }) => ({
        code,
        severity,
        sheet,
        cell,
        value,
        message,
        expected,
        fix,
        related,
      })),
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
