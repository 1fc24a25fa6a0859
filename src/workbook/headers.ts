/** Finds the header row of a table sheet and which column each declared column stands in. */
import { barisJudulTidakAda, kolomGanda } from '../diagnostics/catalogue/lk0-lembar.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { Grid } from './grid.ts'
import { bestMatch, type Header } from './header-match.ts'
import { missingColumns } from './missing-columns.ts'
import { multipliedColumns } from './multiplied-columns.ts'
import { FIGURES, overlookedColumns } from './overlooked-columns.ts'
import type { SheetSpec } from './spec.ts'
import { yearsAcross } from './years-across.ts'

export interface Headers {
  /** Last row of the header; data stand below it. */
  readonly lastRow: number
  readonly columns: ReadonlyMap<string, Header>
  readonly years: ReadonlyMap<number, Header>
  /** Columns that cannot be used, or that nothing stands for; a finding exists. */
  readonly refused: ReadonlySet<string>
  /** Where columns of the table have no header; a finding exists. */
  readonly untitled: readonly string[]
}

/** Finds the headers; null with a finding when the sheet has no header row. `tahun`: the report year, where it is known. */
export function findHeaders(
  grid: Grid,
  spec: SheetSpec,
  tahun: number | null = null,
): { readonly headers: Headers | null; readonly findings: readonly Finding[] } {
  const sheet = grid.sheet.name
  const match = bestMatch(grid, spec, tahun)
  const perTahun = match?.columns.has('tahun') ? null : yearsAcross(grid, spec, match?.lastRow ?? null)
  if (perTahun !== null) return { headers: null, findings: [perTahun] }
  if (match === null) {
    const all = Object.values(spec.columns)
    const required = all.filter((column) => column.required)
    const kolom = (required.length > 0 ? required : all).map(({ header }) => header)
    return {
      headers: null,
      findings: [barisJudulTidakAda({ sheet, cell: '' }, { lembar: spec.name, kolom })],
    }
  }
  const overlooked = overlookedColumns(grid, spec, match)
  const twice = [...match.doubles, ...overlooked]
  const doubles = twice.map(({ key, kolom, kept, other }) =>
    kolomGanda(
      { sheet, cell: other.cell, text: other.text },
      { kolom, lain: kept.cell, pembeda: spec.columns[key ?? '']?.apart ?? '' },
      [{ sheet, cell: kept.cell }],
    ),
  )
  const {
    asked,
    recognised,
    untitled,
    findings: missing,
  } = missingColumns(grid, spec, match, new Set(overlooked.map(({ other }) => other)))
  const { refused: inMultiples, findings: multiplied } = multipliedColumns(grid, spec, match)
  // Which of two holds the figures nobody knows: none is computed with.
  const undecided = twice.flatMap(({ key }) =>
    key !== null && FIGURES.has(spec.columns[key]?.kind ?? 'teks') ? [key] : [],
  )
  const refused = new Set([...inMultiples, ...undecided])
  return {
    headers: {
      lastRow: match.lastRow,
      columns: new Map([...match.columns].filter(([key]) => !refused.has(key))),
      years: match.years,
      refused: new Set([...asked, ...refused, ...recognised]),
      untitled,
    },
    findings: [...doubles, ...missing, ...multiplied],
  }
}
