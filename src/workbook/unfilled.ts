/** What a sheet lacks of which its office has filled in nothing. */
import {
  lembarMasihContoh,
  lembarWajibKosong,
  lembarWajibMasihContoh,
} from '../diagnostics/catalogue/lk0-lembar.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { FormSpec, SheetSpec } from './spec.ts'

/** `example`: the cell where what `init` wrote still stands; null where the sheet is blank. */
export function unfilledSheet(
  { name, required }: SheetSpec | FormSpec,
  sheet: string,
  example: string | null,
): readonly Finding[] {
  const lembar = { lembar: name }
  if (example !== null)
    return [(required ? lembarWajibMasihContoh : lembarMasihContoh)({ sheet, cell: example }, lembar)]
  return required ? [lembarWajibKosong({ sheet, cell: '' }, lembar)] : []
}
