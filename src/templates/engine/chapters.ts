/** The chapters of a run, parsed: the built-in ones were when the program was bundled, an office's own are now. */
import { createHash } from 'node:crypto'
import { BUILT_IN } from './built-in.ts'
import type { Chapter } from './chapter.ts'
import type { TemplateSource } from './template.ts'

/** By file name: `templates` has the text of each. */
export async function chaptersOf(
  templates: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Chapter>> {
  const found = await Promise.all(
    [...templates].map(async ([file, text]) => [file, await chapterOf({ file, text })] as const),
  )
  return new Map(found)
}

/** A chapter is known by its text: whoever replaces a built-in one gets what stands in the replacement. */
export function chapterKey({ file, text }: TemplateSource): string {
  return createHash('sha256').update(`${file}\n${text}`).digest('base64')
}

/** Sixty offices in one run use the same chapters: each text is parsed once. */
const parsed = new Map<string, Chapter>()
const REMEMBERED = 64

async function chapterOf(source: TemplateSource): Promise<Chapter> {
  const key = chapterKey(source)
  const known = BUILT_IN.get(key) ?? parsed.get(key)
  if (known !== undefined) return known
  // Loaded only where there is something to parse: the built-in chapters need no Handlebars.
  const { parseChapter } = await import('./parse-chapter.ts')
  const chapter = parseChapter(source)
  if (parsed.size >= REMEMBERED) parsed.clear()
  parsed.set(key, chapter)
  return chapter
}
