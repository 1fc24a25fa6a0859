/** Why a workbook has no report, where `lkjip check` would not tell: what is said of each file in a run over many. */
import type { Finding } from '../diagnostics/finding.ts'
import type { BuildOutcome } from './build-one.ts'

/** A finding about the templates, which are of the run and not of the workbook. */
export function isOfTemplates({ code }: Finding): boolean {
  return code.startsWith('LK5')
}

/** Indonesian sentences: the file not read, the templates not usable, the report not written, a logo not used. */
export function reasonsOf({ state, findings, notes, output }: BuildOutcome): readonly string[] {
  const told = findings.filter(
    (finding) => state === 'unreadable' || (finding.severity === 'error' && isOfTemplates(finding)),
  )
  const sentences = told.map(({ sheet, cell, message, fix }) =>
    [...(sheet === '' ? [] : [`${sheet}:${cell}`]), message, fix].join(' '),
  )
  const kept =
    state === 'kept'
      ? [`Berkas ${output} sudah disunting atau bukan buatan lkjip. Pindahkan, atau timpa dengan --force.`]
      : []
  return [...sentences, ...kept, ...notes]
}
