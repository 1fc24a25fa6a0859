/** Reads the chapter templates: the built-in ones, with single chapters replaced from the office's own folder. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mergeTemplates } from '../templates/engine/merge.ts'
import type { TemplateSource } from '../templates/engine/template.ts'
import { packageRoot } from './package-root.ts'

const ENDING = '.md.hbs'

/** All chapters of a folder, by name. */
async function readFolder(folder: string): Promise<readonly TemplateSource[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).sort()
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })))
}

export type SelectedTemplates =
  | { readonly templates: ReadonlyMap<string, string>; readonly notes: readonly string[] }
  | { readonly problem: string }

/** The built-in chapters, single ones replaced by those of `folder`. A file there that replaces nothing is noted. */
export async function selectTemplates(folder: string | null): Promise<SelectedTemplates> {
  const builtin = await readFolder(join(packageRoot(), 'src', 'templates', 'bab'))
  const own = folder === null ? [] : await readFolder(folder).catch(() => null)
  if (own === null) return { problem: `Folder bab “${folder}” tidak dapat dibaca.` }
  const { value, findings } = mergeTemplates(builtin, own)
  return {
    templates: new Map(value.map(({ file, text }) => [file, text])),
    notes: findings.map(({ message, fix }) => `${message} ${fix}`),
  }
}
