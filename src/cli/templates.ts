/** Reads the chapter templates: the built-in ones, with single chapters replaced from the office's own folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergeTemplates } from '../templates/engine/merge.ts'
import type { TemplateSource } from '../templates/engine/template.ts'
import { packageRoot } from './package-root.ts'

const ENDING = '.md.hbs'

/** All chapters of a folder, by name. */
function readFolder(folder: string): readonly TemplateSource[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(ENDING))
  return files.sort().map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
}

/** Null where the folder cannot be read. */
function readOwn(folder: string): readonly TemplateSource[] | null {
  try {
    return readFolder(folder)
  } catch {
    return null
  }
}

export type SelectedTemplates =
  | { readonly templates: ReadonlyMap<string, string>; readonly notes: readonly string[] }
  | { readonly problem: string }

/** The built-in chapters, single ones replaced by those of `folder`. A file there that replaces nothing is noted. */
export function selectTemplates(folder: string | null): SelectedTemplates {
  const builtin = readFolder(join(packageRoot(), 'src', 'templates', 'bab'))
  const own = folder === null ? [] : readOwn(folder)
  if (own === null) return { problem: `Folder bab “${folder}” tidak dapat dibaca.` }
  const { value, findings } = mergeTemplates(builtin, own)
  const none =
    folder !== null && own.length === 0 ? [`Folder bab “${folder}” tidak berisi bab (*${ENDING}).`] : []
  return {
    templates: new Map(value.map(({ file, text }) => [file, text])),
    notes: [...none, ...findings.map(({ message, fix }) => `${message} ${fix}`)],
  }
}
