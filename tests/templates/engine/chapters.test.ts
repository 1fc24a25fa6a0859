/** Chapters parsed ahead of time are those parsed when they are needed. */
import { build, type Plugin } from 'esbuild'
import { expect, it } from 'vitest'
import { chapterKey, chaptersOf } from '../../../src/templates/engine/chapters.ts'
import { parseChapter } from '../../../src/templates/engine/parse-chapter.ts'
import { templates } from '../office.ts'
import { render } from './render.ts'

it('what the bundler stores is what the parser makes of each chapter, and no chapter has a fault', async () => {
  const script: string = new URL('../../../scripts/built-in-chapters.mjs', import.meta.url).href
  const { builtInChapters }: { builtInChapters: () => Plugin } = await import(/* @vite-ignore */ script)
  const { outputFiles } = await build({
    entryPoints: [new URL('../../../src/templates/engine/built-in.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [builtInChapters()],
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
  const { BUILT_IN }: { BUILT_IN: unknown } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${code}`
  )
  const sources = [...templates].map(([file, text]) => ({ file, text }))
  const expected = sources.map((source) => [chapterKey(source), parseChapter(source)] as const)
  expect(BUILT_IN).toEqual(new Map(expected))
  expect(expected.flatMap(([, { findings }]) => findings)).toEqual([])
})

it('a text is parsed once, by its file name and what it says', async () => {
  const first = await chaptersOf(new Map([['bab-1.md.hbs', '# A']]))
  const second = await chaptersOf(
    new Map([
      ['bab-1.md.hbs', '# A'],
      ['bab-2.md.hbs', '# A'],
    ]),
  )
  expect(second.get('bab-1.md.hbs')).toBe(first.get('bab-1.md.hbs'))
  expect(second.get('bab-2.md.hbs')).toMatchObject({ file: 'bab-2.md.hbs' })
  expect([...(await chaptersOf(new Map([['bab-1.md.hbs', '# B']]))).values()]).toEqual([
    parseChapter({ file: 'bab-1.md.hbs', text: '# B' }),
  ])
})

it('an inverted block without a body of its own', () => {
  expect(render('{{^if a}}kosong{{/if}}', { a: '' }).blocks).toMatchObject([
    { children: [{ text: 'kosong' }] },
  ])
  expect(render('{{^each a}}kosong{{/each}}', { a: [] }).blocks).toMatchObject([
    { children: [{ text: 'kosong' }] },
  ])
})
