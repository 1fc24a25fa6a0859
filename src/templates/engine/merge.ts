/** The chapters an office gets: the built-in ones, single ones replaced by its own. */
import { berkasTemplatTidakDikenal } from '../../diagnostics/catalogue/lk5-templat.ts'
import type { Checked } from '../../diagnostics/finding.ts'
import { nearestName } from './nearest-name.ts'
import type { TemplateSource } from './template.ts'

/** Built-in chapters in their order; an override takes the place of the chapter with the same file name. */
export function mergeTemplates(
  builtin: readonly TemplateSource[],
  override: readonly TemplateSource[],
): Checked<readonly TemplateSource[]> {
  const names = builtin.map(({ file }) => file)
  return {
    value: builtin.map((source) => override.find(({ file }) => file === source.file) ?? source),
    findings: override
      .filter(({ file }) => !names.includes(file))
      .map(({ file }) =>
        berkasTemplatTidakDikenal(
          { sheet: file, cell: '' },
          { berkas: file, saran: nearestName(file, names) },
        ),
      ),
  }
}
