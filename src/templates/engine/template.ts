/** What goes into a template and comes out of it: source, view, directives. */
import type { Block, Inline } from '../../document/document.ts'

/** A chapter as read from disk. `file` is the bare file name ("bab-1.md.hbs"): findings and overrides go by it. */
export interface TemplateSource {
  readonly file: string
  readonly text: string
}

/** Running text that carries gaps, references or bold: made with `rich(...)`, or by the helpers `gap` and `ref`. */
export interface Rich {
  readonly rich: readonly Inline[]
}

/**
 * A value a template may name.
 * - string: printed as it is, whatever it holds; a line break in it becomes a line break.
 * - number: a count, printed as plain digits ("12"); formatted figures and years are strings.
 * - boolean: for `{{#if}}` only, never printed.
 * - null: not available; false in `{{#if}}`, printed as a gap with the name of the value.
 */
export type ViewValue = string | number | boolean | null | Rich | readonly ViewValue[] | View

/** Plain nested data; the names a template may use are exactly its keys, so give every key always (null or [] when absent). */
export interface View {
  readonly [name: string]: ViewValue
}

/** Places something computed, by the id that a template gives. Null: not available for this office, prints nothing. */
export interface Directive {
  (id: string): readonly Block[] | null
  /** The ids it knows; when given, another id (or none) in a template is a finding. */
  readonly ids?: readonly string[]
}

/** By name, without the colons. The engine adds its own: see `ENGINE_DIRECTIVES` in blocks.ts. */
export type Directives = Readonly<Record<string, Directive>>

/** A directive with the ids it knows. */
export function directive(ids: readonly string[], place: (id: string) => readonly Block[] | null): Directive {
  return Object.assign((id: string) => place(id), { ids })
}
