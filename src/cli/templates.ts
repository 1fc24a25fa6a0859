/** Reads the chapter templates: the built-in ones, with single chapters replaced from the office's own folder. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mergeTemplates } from '../templates/engine/merge.ts'
import { packageRoot } from './package-root.ts'

const ENDING = '.md.hbs'

/** All chapters of a folder, by file name. */
export async function readTemplateFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return new Map(names.map((name, index) => [name, texts[index] ?? '']))
}

export function readBuiltinTemplates(): Promise<ReadonlyMap<string, string>> {
  return readTemplateFolder(join(packageRoot(), 'src', 'templates', 'bab'))
}

export type SelectedTemplates =
  | { readonly templates: ReadonlyMap<string, string>; readonly notes: readonly string[] }
  | { readonly problem: string }

/** The built-in chapters, single ones replaced by those of `folder`. A file there that replaces nothing is noted. */
export async function selectTemplates(folder: string | null): Promise<SelectedTemplates> {
  const builtin = await readBuiltinTemplates()
  if (folder === null) return { templates: builtin, notes: [] }
  const own = await readTemplateFolder(folder).catch(() => null)
  if (own === null) return { problem: `Folder bab “${folder}” tidak dapat dibaca.` }
  const { templates, findings } = mergeTemplates(builtin, own)
  return { templates, notes: findings.map(({ message, fix }) => `${message} ${fix}`) }
}
