/** What a finding is: one thing a person should look at, with its place, what was seen, and the action that repairs it. */

/** `error`: the report would be wrong. `warning`: right as far as the program can tell, but someone should look. */
export type Severity = 'error' | 'warning'

/** `LK0xx` file and sheet, `LK1xx` cell, `LK2xx` row, `LK3xx` between sheets and years, `LK4xx` completeness and text, `LK5xx` templates. */
export type Code = `LK${number}`

/** A place in the workbook as Excel shows it. `cell` is '' when the whole sheet is meant. For templates: file name and line. */
export interface Place {
  readonly sheet: string
  readonly cell: string
}

/** Of what concerns the file as a whole. */
export const NOWHERE: Place = { sheet: '', cell: '' }

export interface Finding {
  readonly code: Code
  readonly severity: Severity
  readonly sheet: string
  readonly cell: string
  /** The text seen at the place, as a person sees it; null where nothing stands there. */
  readonly value: string | null
  readonly message: string
  readonly expected: string | null
  /** One action, in the words of the workbook. */
  readonly fix: string
  readonly related: readonly Place[]
}

/** The declaration of one code: the only place that gives it severity, title, reason and words. */
export interface FindingSpec<P> {
  readonly code: Code
  readonly severity: Severity
  /** Noun phrase, Indonesian: "Target bernilai nol". */
  readonly title: string
  /** Why it matters, one or two plain Indonesian sentences. */
  readonly why: string
  /** What was found. Ends with a full stop. */
  readonly message: (params: P) => string
  /** What should stand there, when it can be said. */
  readonly expected?: (params: P) => string
  /** What to do, one action. */
  readonly fix: (params: P) => string
}

/** Where a finding points, and what a person sees there. A workbook `Cell` fits as it is. */
export interface At extends Place {
  readonly text?: string
}

/** A declared code, callable: `targetNol(row.target, { kode })` gives the finding at that cell. */
export interface FindingKind<P> extends FindingSpec<P> {
  (at: At, params: P, related?: readonly Place[]): Finding
}

/** Parameters that are words, as a person reads them. */
export type Kata<K extends string> = Readonly<Record<K, string>>

/** Declares a code. The returned function stamps code, severity and words, so that no caller can get them wrong. */
export function defineFinding<P>(spec: FindingSpec<P>): FindingKind<P> {
  const make = (at: At, params: P, related: readonly Place[] = []): Finding => ({
    code: spec.code,
    severity: spec.severity,
    sheet: at.sheet,
    cell: at.cell,
    value: at.text === undefined || at.text === '' ? null : at.text,
    message: spec.message(params),
    expected: spec.expected?.(params) ?? null,
    fix: spec.fix(params),
    related: related
      .filter(({ sheet, cell }) => sheet !== at.sheet || cell !== at.cell)
      .map(({ sheet, cell }) => ({ sheet, cell })),
  })
  return Object.assign(make, spec)
}

/** A stage's best value together with everything it found. */
export interface Checked<T> {
  readonly value: T
  readonly findings: readonly Finding[]
}
