/** Whatever stands in a template, rendering answers with blocks and findings. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toBlocks } from '../../../src/templates/engine/blocks.ts'
import { expand } from '../../../src/templates/engine/expand.ts'
import { parseMarkdown } from '../../../src/templates/engine/markdown.ts'
import { parseChapter } from '../../../src/templates/engine/parse-chapter.ts'
import { danglingReferences } from '../../../src/templates/engine/references.ts'
import { parsedParts, renderChapter } from '../../../src/templates/engine/render.ts'
import { Tokens } from '../../../src/templates/engine/tokens.ts'

const view = { a: 'x', b: 3, c: null, d: true, e: ['p', 'q'], f: { a: 'y' }, g: [{ a: 'z' }] }

const PIECES = (
  '{{a}}|{{b}}|{{c}}|{{d}}|{{e}}|{{f.a}}|{{z}}|{{#if a}}# A{{else}}B{{/if}}|{{#if z}}::t{{/if}}|{{#each g}}|{{/each}}|{{#each e}}\n- {{this}}\n{{/each}}|{{#with f}}**{{a}}{{/with}}|' +
  '{{this}}|{{../a}}|{{@nomor}}|{{ref "x"}}|{{gap "a" "b"}}|{{paragraf e}}|{{hitung e}}|{{daftar e}}|{{{a}}}|{{!-- x --}}|' +
  '{{> p}}|{|}|# |## |- |1. |1) |> |::t{#x}|::t[|:::quote|:::|::rumus{latex="|"}|```latex|```|**|*|_|[^1]|[^1]: |' +
  '[a](|)|<b>|<|http://|www.a.id|a@b.id|\\|kata|. |---|~~|`|&amp;|&#xE000;&#xE010;&#xE001;|%EE%80%80'
)
  .split('|')
  .concat(['\n', '\n\n', '|', '|---|', ' ', '   ', '\uE000', '\uE001', '\uE010', '\uE00F'])

it('never throws, and findings point into the file', () => {
  const template = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(template, (text) => {
      const { value, findings } = renderChapter(parseChapter({ file: 'x.md.hbs', text }), view, {
        t: () => null,
      })
      expect(JSON.stringify(value)).not.toMatch(/[\uE000-\uE01F]/)
      const last = text.split('\n').length
      for (const finding of findings) {
        expect(finding.code).toMatch(/^LK5\d\d$/)
        expect(Number(finding.cell)).toBeGreaterThanOrEqual(1)
        expect(Number(finding.cell)).toBeLessThanOrEqual(last)
      }
    }),
    { numRuns: 3000 },
  )
})

it('cutting at headings and folding words away from the Markdown parser change nothing', () => {
  const words = [
    'Sebanyak ',
    '(dua) hal',
    ' dan lain-lain. ',
    'kata',
    ' tahun 2022, “baik” ',
    'yaitu:',
    ' a ',
  ]
  const template = fc
    .array(fc.constantFrom(...PIECES, ...words, ...words), { maxLength: 25 })
    .map((pieces) => pieces.join(''))
  const placed = (text: string, fold: boolean): unknown => {
    const chapter = parseChapter({ file: 'x.md.hbs', text })
    const tokens = new Tokens()
    const whole = expand(chapter, view, tokens)
    const uncut = parseMarkdown([whole.markdown]).map((part) => ({ ...part, lines: whole.lines, tokens }))
    return toBlocks(fold ? parsedParts(whole, tokens) : uncut, {
      file: chapter.file,
      kind: chapter.kind,
      directives: {},
    })
  }
  fc.assert(
    fc.property(template, (text) => {
      expect(placed(text, true)).toEqual(placed(text, false))
    }),
    { numRuns: 3000 },
  )
})

it('the same template and view give the same blocks', () => {
  const text = '# {{a}}\n\n{{#each e}}\n- {{this}}\n{{/each}}\n\n## {{a}}'
  const once = renderChapter(parseChapter({ file: 'x.md.hbs', text }), view, {})
  expect(renderChapter(parseChapter({ file: 'x.md.hbs', text }), view, {})).toEqual(once)
})

it('references are told with their line, those without a target once', () => {
  const text =
    '{{#each g}}\n{{ref "ada"}} {{ref "tiada"}}\n{{/each}}\n{{#if c}}{{ref "lain"}}{{/if}}\n\n{{ref "tiada"}}'
  const { references } = renderChapter(parseChapter({ file: 'x.md.hbs', text }), { ...view, g: [{}, {}] }, {})
  expect(references.map(({ target, at }) => `${target} ${at.cell}`)).toEqual([
    'ada 2',
    'tiada 2',
    'ada 2',
    'tiada 2',
    'tiada 6',
  ])
  expect(danglingReferences(references, new Set(['ada'])).map(({ code, cell }) => `${code} ${cell}`)).toEqual(
    ['LK511 2', 'LK511 6'],
  )
})
