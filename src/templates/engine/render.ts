/** Renders one chapter: template and view in, document blocks and LK5 findings out. */
import type { Checked } from '../../diagnostics/finding.ts'
import type { Block } from '../../document/document.ts'
import type { Directives, TemplateSource, View } from './template.ts'

export function renderTemplate(
  _source: TemplateSource,
  _view: View,
  _directives: Directives,
): Checked<readonly Block[]> {
  throw new Error('not yet built')
}
