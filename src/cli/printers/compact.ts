/** One line a finding, for editors and grep: `2022.xlsx:Realisasi!F14: LK203 …`. */
import { type FileFindings, placeOf } from './file-findings.ts'

export function printCompact(files: readonly FileFindings[]): string {
  return files
    .flatMap(({ file, findings }) =>
      findings.map((finding) => {
        const words = [finding.message, finding.fix].join(' ').replace(/\s+/g, ' ')
        return `${placeOf(file, finding)}: ${finding.code} ${finding.severity === 'error' ? 'kesalahan' : 'peringatan'}: ${words}\n`
      }),
    )
    .join('')
}
