/** Collects the findings of one sheet, and tells the same damage only a few times. */
import type { Finding } from '../../diagnostics/finding.ts'

/** Findings of one kind at cells a sheet may give. */
const AT_CELLS = 5

export class SheetReport {
  readonly sheet: string
  readonly findings: Finding[] = []
  private readonly counts = new Map<string, number>()

  constructor(sheet: string) {
    this.sheet = sheet
  }

  /** `cell` '' means the sheet: such a finding is told once. */
  add(kind: string, cell: string, make: (place: { sheet: string; cell: string }) => Finding): void {
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    if (count <= (cell === '' ? 1 : AT_CELLS)) this.findings.push(make({ sheet: this.sheet, cell }))
  }
}
