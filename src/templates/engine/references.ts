/** Cross-references of templates, and those among them that lead nowhere in the finished report. */
import { rujukanTanpaTujuan } from '../../diagnostics/catalogue/lk5-templat.ts'
import type { Finding, Place } from '../../diagnostics/finding.ts'
import { nearestName } from './nearest-name.ts'
import { once } from './once.ts'

/** A `{{ref}}` that was printed, and the template line it stands on. */
export interface Reference {
  readonly target: string
  readonly at: Place
}

/** Known only when all chapters stand together: `ids` are those of the whole report (`numberDocument` has them). */
export function danglingReferences(
  references: readonly Reference[],
  ids: ReadonlySet<string>,
): readonly Finding[] {
  const known = [...ids]
  const dangling = references.filter(({ target }) => !ids.has(target))
  return once(
    dangling.map(({ target, at }) =>
      rujukanTanpaTujuan({ ...at, text: target }, { id: target, saran: nearestName(target, known) }),
    ),
  )
}
