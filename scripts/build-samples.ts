/** Builds every sample workbook from its Markdown source: samples/NAME.md becomes samples/NAME.xlsx. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseMarkdownWorkbook, writeMarkdownWorkbook } from './markdown-workbook.ts'

const folder = new URL('../samples/', import.meta.url)

const sources = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort()
for (const source of sources) {
  const sheets = parseMarkdownWorkbook(await readFile(new URL(source, folder), 'utf8'))
  const target = new URL(source.replace(/\.md$/, '.xlsx'), folder)
  await writeFile(target, await writeMarkdownWorkbook(sheets))
  console.log(`${fileURLToPath(target)}: ${sheets.length} sheets`)
}
