/**
 * An esbuild plugin: parses the built-in chapters once, when the program is bundled, by the parser that a run uses for
 * an office's own chapters. Parsing them in every run would take a twentieth of its time.
 */
import { readdir, readFile } from 'node:fs/promises'
import { tsImport } from 'tsx/esm/api'

const CHAPTERS = new URL('../src/templates/bab/', import.meta.url)

/** @returns {import('esbuild').Plugin} */
export function builtInChapters() {
  return {
    name: 'built-in-chapters',
    setup(build) {
      build.onLoad({ filter: /[\\/]templates[\\/]engine[\\/]built-in\.ts$/ }, async () => {
        const { parseChapter } = await tsImport('../src/templates/engine/parse-chapter.ts', import.meta.url)
        const { chapterKey } = await tsImport('../src/templates/engine/chapters.ts', import.meta.url)
        const files = (await readdir(CHAPTERS)).filter((name) => name.endsWith('.md.hbs')).sort()
        const chapters = await Promise.all(
          files.map(async (file) => {
            const source = { file, text: await readFile(new URL(file, CHAPTERS), 'utf8') }
            return [chapterKey(source), parseChapter(source)]
          }),
        )
        const json = JSON.stringify(JSON.stringify(chapters))
        return { contents: `export const BUILT_IN = new Map(JSON.parse(${json}))`, loader: 'js' }
      })
    },
  }
}
