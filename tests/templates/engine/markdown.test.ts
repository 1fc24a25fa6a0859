/** What Markdown becomes in the document tree, and which Markdown is refused. */
import { describe, expect, it } from 'vitest'
import type { Block, Heading, Inline } from '../../../src/document/document.ts'
import { parseChapter } from '../../../src/templates/engine/parse-chapter.ts'
import { renderChapter } from '../../../src/templates/engine/render.ts'
import { directive } from '../../../src/templates/engine/template.ts'
import { lines, render } from './render.ts'

const teks = (text: string): Inline => ({ type: 'text', text })
const paragraf = (
  text: string,
  role: 'body' | 'plain' | 'center' | 'quote' | 'note' | 'cover-title' = 'body',
): Block => ({
  type: 'paragraph',
  role,
  children: [teks(text)],
})
const blocksOf = (template: string): readonly Block[] => {
  const { blocks, findings } = render(template)
  expect(findings).toEqual([])
  return blocks
}

describe('headings', () => {
  const headings = (template: string): readonly (readonly [number, string, string])[] =>
    blocksOf(template)
      .filter((block): block is Heading => block.type === 'heading')
      .map(({ level, kind, id }) => [level, kind, id])

  it('in a chapter: bab, then numbered; ids given or made from the title', () => {
    expect(
      headings('# Satu {#a}\n\n## Dua Hal, (Baru)\n\n### Tiga {#c .plain}\n\n#### Empat {.plain}'),
    ).toEqual([
      [1, 'bab', 'a'],
      [2, 'numbered', 'bab-1-dua-hal-baru'],
      [3, 'plain', 'c'],
      [4, 'plain', 'bab-1-empat'],
    ])
  })

  it('in front matter and appendices below level 1: plain', () => {
    expect(headings('---\nkind: plain\n---\n# A {#a}\n\n## B {#b}')).toEqual([
      [1, 'plain', 'a'],
      [2, 'plain', 'b'],
    ])
    expect(headings('---\nkind: lampiran\n---\n# A {#a}\n\n## B {#b}\n\n# C {#c .plain}')).toEqual([
      [1, 'lampiran', 'a'],
      [2, 'plain', 'b'],
      [1, 'plain', 'c'],
    ])
  })

  it('made ids do not meet, given ones are found when they do', () => {
    expect(headings('## Sama\n\n## Sama')).toEqual([
      [2, 'numbered', 'bab-1-sama'],
      [2, 'numbered', 'bab-1-sama-2'],
    ])
    expect(render('## A {#x}\n\n## B {#x}').findings).toEqual(['LK508 3 ## B {#x}'])
  })

  it('ids and titles with values, also where braces meet', () => {
    const { blocks } = render('## {{nama}} {#sasaran-{{kode}}}', { nama: '{#bukan}', kode: '1.1 a' })
    expect(blocks).toEqual([
      { type: 'heading', level: 2, kind: 'numbered', id: 'sasaran-1.1-a', children: [teks('{#bukan}')] },
    ])
  })

  it('a wrong attribute and a level too deep are found', () => {
    expect(render('## A {.besar}').findings).toEqual(['LK507 1 ## A {.besar}'])
    expect(render('##### A').findings).toEqual(['LK507 1 ##### A'])
  })

  it('wrong front matter', () => {
    expect(render('---\nkind: bab\njenis: bab\n---\nx').findings).toEqual(['LK509 3 jenis: bab'])
  })
})

describe('paragraphs', () => {
  it('soft breaks are spaces, hard ones breaks; form nests', () => {
    expect(lines(blocksOf('satu\n  dua\\\ntiga **empat *lima* enam**'))).toEqual([
      'satu dua⏎tiga **empat *****lima***** enam**',
    ])
  })

  it('roles by container, quotes by >', () => {
    expect(
      blocksOf(':::center\nsatu\n\ndua\n:::\n\n> tiga\n\n:::note\nempat\n:::\n\n:::cover-title\nlima\n:::'),
    ).toEqual([
      paragraf('satu', 'center'),
      paragraf('dua', 'center'),
      paragraf('tiga', 'quote'),
      paragraf('empat', 'note'),
      paragraf('lima', 'cover-title'),
    ])
  })

  it('ordinary prose is prose: times, ratios, indented lines, a line over dashes', () => {
    expect(blocksOf('Pukul 10:30, rasio 1:17, kata:lain.')).toEqual([
      paragraf('Pukul 10:30, rasio 1:17, kata:lain.'),
    ])
    expect(blocksOf('    menjorok')).toEqual([paragraf('menjorok')])
    expect(render('satu\n---').findings).toEqual(['LK507 2 ---'])
  })

  it('an address in running text is text: links are written as such', () => {
    const alamat = 'Lihat www.x.go.id, https://x.go.id/a_b, atau surel a.b@x.go.id.'
    expect(blocksOf(alamat)).toEqual([paragraf(alamat)])
  })

  it('one that announces what follows keeps with it', () => {
    const keeps = blocksOf('Sebagai berikut:\n\n- a\n\nBiasa:\n\nlain.\n\nTabel.\n\n| A |\n|---|\n| b |').map(
      (block) => block.type === 'paragraph' && block.keepNext === true,
    )
    expect(keeps).toEqual([true, false, false, false, false, false])
    expect(blocksOf('- a:\n  - b')).toMatchObject([
      { items: [[{ type: 'paragraph', keepNext: true }, { type: 'list' }]] },
    ])
  })

  it('links and footnotes', () => {
    expect(lines(blocksOf('[situs](https://x.go.id) kata[^1].\n\n[^1]: Catatan **tebal**.'))).toEqual([
      '<https://x.go.id situs> kata^(Catatan **tebal**.).',
    ])
    expect(render('[x](https://x.id/{{kode}}) {{kode}}', { kode: 'a' }).blocks).toEqual([
      {
        type: 'paragraph',
        role: 'body',
        children: [{ type: 'link', href: 'https://x.id/a', text: 'x' }, teks(' a')],
      },
    ])
  })
})

describe('lists', () => {
  it('by sign, in each other', () => {
    expect(blocksOf('1. satu\n   1) dua\n   2) tiga\n\n   lanjutan\n2. empat\n   - lima')).toEqual([
      {
        type: 'list',
        marker: 'number',
        items: [
          [
            paragraf('satu', 'plain'),
            {
              type: 'list',
              marker: 'letter',
              items: [[paragraf('dua', 'plain')], [paragraf('tiga', 'plain')]],
            },
            paragraf('lanjutan', 'plain'),
          ],
          [
            paragraf('empat', 'plain'),
            { type: 'list', marker: 'bullet', items: [[paragraf('lima', 'plain')]] },
          ],
        ],
      },
    ])
  })

  it('an item whose value is empty goes', () => {
    expect(render('- {{a}}\n- {{b}}', { a: '', b: 'x' }).blocks).toEqual([
      { type: 'list', marker: 'bullet', items: [[paragraf('x', 'plain')]] },
    ])
  })

  it('a list of nothing goes', () => {
    expect(render('- {{a}}', { a: '' }).blocks).toEqual([])
  })

  it('a loop makes one list', () => {
    const { blocks } = render('{{#each x}}\n1. {{this}}\n{{/each}}', { x: ['a', 'b', 'c'] })
    expect(blocks).toHaveLength(1)
    expect(lines(blocks)).toEqual(['- a', '- b', '- c'])
  })
})

describe('tables', () => {
  it('plain ones have no caption; columns are as wide as their content', () => {
    const [table] = blocksOf('| Uraian kegiatan | Nilai |\n|---|--:|\n| a | 1 |\n| b |')
    expect(table).toMatchObject({
      type: 'table',
      caption: null,
      columns: [
        { weight: 15, align: 'left' },
        { weight: 6, align: 'right' },
      ],
    })
    expect(lines(table === undefined ? [] : [table])).toEqual(['Uraian kegiatan | Nilai', 'a | 1', 'b | '])
  })

  it('with caption and id', () => {
    expect(blocksOf(':::tabel[Judul *miring*]{#t1}\n| A |\n|---|\n| b |\n:::')[0]).toMatchObject({
      type: 'table',
      id: 't1',
      caption: [teks('Judul '), { type: 'text', text: 'miring', italic: true }],
    })
  })
})

describe('formulas and pages', () => {
  it('by directive or fenced', () => {
    expect(blocksOf('::rumus{latex="\\frac{R}{T} \\times 100\\%"}')).toEqual([
      { type: 'equation', latex: '\\frac{R}{T} \\times 100\\%' },
    ])
    expect(blocksOf('```latex\n\\frac{R}{T}\n```')).toEqual([{ type: 'equation', latex: '\\frac{R}{T}' }])
    expect(render('::rumus').findings).toEqual(['LK504 1 ::rumus'])
  })

  it('values in formulas are text to LaTeX', () => {
    expect(render('```latex\n{{x}}\n```', { x: '50%_{a}\\^~' }).blocks).toEqual([
      { type: 'equation', latex: '50\\%\\_\\{a\\}∖ˆ∼' },
    ])
  })

  it('::halaman-baru', () => {
    expect(blocksOf('satu\n\n::halaman-baru\n\ndua')).toEqual([
      paragraf('satu'),
      { type: 'page-break' },
      paragraf('dua'),
    ])
  })
})

describe('directives', () => {
  const tabel = directive(['pengukuran', 'serapan'], (id) =>
    id === 'serapan' ? null : [paragraf(`tabel ${id}`), paragraf('sumber', 'note')],
  )

  it('place blocks; what is not available prints nothing', () => {
    const { blocks, findings } = render('a\n\n::tabel{#pengukuran}\n\n::tabel{#serapan}\n\nb', {}, { tabel })
    expect(findings).toEqual([])
    expect(lines(blocks)).toEqual(['a', 'tabel pengukuran', 'sumber', 'b'])
  })

  it.each([
    ['::tabell{#pengukuran}', 'tabel'],
    ['::tabel{#pengukran}', 'tabel{#pengukuran}'],
    ['::tabel', undefined],
    ['::hasOwnProperty', undefined],
    [':::qoute\nx\n:::', 'quote'],
  ])('unknown: %s', (template, meant) => {
    const { findings } = render(template, {}, { tabel })
    expect(findings).toEqual([`LK506 1 ${template.split('\n')[0]}`])
    if (meant !== undefined) expect(fixOf(template)).toContain(meant)
  })

  it('an id placed twice is found, also inside what directives give', () => {
    const grafik = (): readonly Block[] => [
      { type: 'heading', level: 2, kind: 'plain', id: 'g', children: [teks('g')] },
    ]
    expect(render('::grafik\n\n::grafik', {}, { grafik }).findings).toEqual(['LK508 3 ::grafik'])
  })

  it('a caption and a container keep unknown content', () => {
    expect(lines(render(':::entah\nisi\n:::').blocks)).toEqual(['isi'])
  })

  function fixOf(template: string): string {
    return (
      renderChapter(parseChapter({ file: 'x.md.hbs', text: template }), {}, { tabel }).findings[0]?.fix ?? ''
    )
  }
})

describe('refused', () => {
  it.each([
    ['<b>x</b>', 'LK507 1 <b>'],
    ['<div>\nx\n</div>', 'LK507 1 <div>'],
    ['<!-- catatan -->', 'LK507 1 <!-- catatan -->'],
    ['![alt](gambar.png)', 'LK507 1 ![alt](gambar.png)'],
    ['`kode`', 'LK507 1 `kode`'],
    ['~~coret~~', 'LK507 1 ~~coret~~'],
    ['***', 'LK507 1 ***'],
    ['```js\nx\n```', 'LK507 1 ```js'],
    ['[x](berkas.docx)', 'LK507 1 [x](berkas.docx)'],
    ['[x](javascript:alert)', 'LK507 1 [x](javascript:alert)'],
    ['[x]: https://x.id', 'LK507 1 [x]: https://x.id'],
  ])('%j', (template, finding) => {
    expect(render(template).findings).toContain(finding)
  })
})
