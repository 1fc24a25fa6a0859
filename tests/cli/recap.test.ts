import { describe, expect, test } from 'vitest'
import type { BuildOutcome } from '../../src/cli/build-one.ts'
import { recapCsv, recapJson, stateWords } from '../../src/cli/recap.ts'
import type { Finding, Severity } from '../../src/diagnostics/finding.ts'

const outcome: BuildOutcome = {
  file: 'data/x.xlsx',
  output: 'hasil/X-2022.docx',
  state: 'written',
  findings: [],
  gaps: [],
  earlierGaps: null,
  notes: [],
  recap: {
    opd: '=HYPERLINK("http://x")',
    tahun: 2022,
    indikator: 8,
    rataRata: '100.28',
    kategori: 'Memuaskan; "A"',
    pagu: '5197839192',
    realisasi: '4904388885',
    serapan: null,
  },
  seconds: 1.234,
  exit: 0,
}

describe('recap', () => {
  test('CSV: decimal commas, quoted text, and text that looks like a formula stays text', () => {
    const [, line] = recapCsv([outcome]).split('\r\n')
    expect(line).toBe(
      `"'=HYPERLINK(""http://x"")";2022;dibuat;0;0;0;8;100,28;"Memuaskan; ""A""";5197839192;4904388885;;data/x.xlsx;hasil/X-2022.docx;1,23`,
    )
  })
  test('JSON: figures as exact text', () => {
    const { opd } = JSON.parse(recapJson([outcome]))
    expect(opd[0]).toMatchObject({
      rataRata: '100.28',
      serapan: null,
      pagu: '5197839192',
      laporan: 'hasil/X-2022.docx',
    })
  })
  test('what stopped a report: errors, or under --strict warnings alone', () => {
    const finding = (severity: Severity): Finding => ({
      code: 'LK399',
      severity,
      sheet: '',
      cell: '',
      value: null,
      message: '',
      expected: null,
      fix: '',
      related: [],
    })
    expect(stateWords({ ...outcome, state: 'stopped', findings: [finding('warning')] })).toBe(
      'ada peringatan',
    )
    expect(
      stateWords({ ...outcome, state: 'stopped', findings: [finding('warning'), finding('error')] }),
    ).toBe('ada kesalahan')
  })
})
