/** Values from the workbook: printed as they are, wherever they stand and whatever they hold. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/document/document.ts'
import { gap, rich, text } from '../../../src/templates/engine/rich.ts'
import { lines, render } from './render.ts'

const HOSTILE = [
  '# judul',
  '## {#id}',
  '- butir',
  '1. satu',
  '1) a',
  '> kutip',
  '    kode',
  '```latex',
  '| a | b |',
  '|---|---|',
  '---',
  '===',
  '*tebal* **x** _miring_ __y__ ~~z~~ `kode`',
  '{{nama}} {{{nama}}} {{#if x}} {{/each}}',
  '<b>x</b> <!-- c --> &amp; &lt; &nbsp;',
  'http://contoh.go.id www.contoh.go.id a@b.id <https://x.id>',
  '[t](u) ![g](u) [^1] [x]: y',
  '::tabel{#x}',
  ':::quote',
  ':abc[d]{e}',
  'a\\*b \\',
  '"kutip" \'petik\' {#x .y k="v"}',
  '\uE000\uE010\uE001 \uE00F',
  '$1 $& $$',
  '__proto__ constructor',
  '\u200B\u202E\u00A0😀',
]

const PLACES: readonly (readonly [string, string])[] = [
  ['a paragraph', '{{nilai}}'],
  ['the middle of a sentence', 'Awal {{nilai}} akhir.'],
  ['bold', 'Awal **{{nilai}}** akhir.'],
  ['italic', '*{{nilai}}*'],
  ['a heading', '## {{nilai}} {#x}'],
  ['a list item', '- {{nilai}}'],
  ['a numbered item', '1. {{nilai}}'],
  ['a quote', '> {{nilai}}'],
  ['a table cell', '| A | B |\n|---|---|\n| {{nilai}} | x |'],
  ['a container', ':::note\n{{nilai}}\n:::'],
  ['a footnote', 'Kata[^1].\n\n[^1]: {{nilai}}'],
  ['a loop', '{{#each senarai}}\n- {{this}}\n{{/each}}'],
]

/** All text of the blocks, joined: nothing of a value may be lost or become form. */
function allText(blocks: readonly Block[]): string {
  const texts: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'text' && typeof inner === 'string') texts.push(inner)
        else visit(inner)
      }
    }
  }
  visit(blocks)
  return texts.join('')
}

describe.each(PLACES)('in %s', (_, template) => {
  it.each(HOSTILE)('%j stays text', (nilai) => {
    const { blocks, findings } = render(template, { nilai, senarai: [nilai] })
    expect(findings).toEqual([])
    expect(allText(blocks)).toContain(nilai.trim())
    // The value changes no structure: an innocent one gives the same tree around another text.
    const innocent = render(template, { nilai: 'kata', senarai: ['kata'] })
    expect(shape(blocks)).toEqual(shape(innocent.blocks))
  })

  it('any text at all stays text', () => {
    const piece = fc.constantFrom(...'#*_`~|<>{}[]()!:\\&"\'-+=.1 aé\uE000\uE010\uE001'.split(''))
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 30 }).map((parts) => `x${parts.join('')}x`),
        (nilai) => {
          const { blocks, findings } = render(template, { nilai, senarai: [nilai] })
          expect(findings).toEqual([])
          expect(allText(blocks)).toContain(nilai)
        },
      ),
      { numRuns: 60 },
    )
  })
})

/** The tree without its texts and the weights that depend on them. */
function shape(blocks: readonly Block[]): unknown {
  return JSON.parse(JSON.stringify(blocks, (key, value) => (key === 'text' || key === 'weight' ? '' : value)))
}

describe('kinds of values', () => {
  it('text, number, rich text', () => {
    const view = {
      teks: 'Dinas',
      banyak: 12,
      kaya: rich('Awal ', { ...text('tebal'), bold: true }, gap('sebab', 'Realisasi!G7')),
    }
    expect(lines(render('{{teks}} {{banyak}} {{kaya}}', view).blocks)).toEqual([
      'Dinas 12 Awal **tebal**[PERLU DIISI: sebab — Realisasi!G7]',
    ])
  })

  it('a number at the start of a line is no list', () => {
    expect(render('{{n}}. orang', { n: 3 }).blocks).toEqual([
      { type: 'paragraph', role: 'body', children: [{ type: 'text', text: '3. orang' }] },
    ])
  })

  it('what is not available is a gap with its name', () => {
    expect(render('Alamat: {{alamat}}', { alamat: null }).blocks).toEqual([
      {
        type: 'paragraph',
        role: 'body',
        children: [
          { type: 'text', text: 'Alamat: ' },
          { type: 'gap', text: '[PERLU DIISI: alamat]' },
        ],
      },
    ])
  })

  it('empty text leaves no doubled space and no empty paragraph', () => {
    expect(lines(render('satu {{x}} dua\n\n{{x}}', { x: '' }).blocks)).toEqual(['satu dua'])
  })

  it('lists, parts and yes/no are not text', () => {
    const view = { senarai: ['a'], bagian: { nama: 'x' }, ya: true }
    expect(render('{{senarai}}\n\n{{bagian}}\n\n{{ya}}', view).findings).toEqual([
      'LK504 1 senarai',
      'LK504 3 bagian',
      'LK504 5 ya',
    ])
  })

  it('line breaks of a cell become line breaks, whatever their kind', () => {
    expect(lines(render('A {{x}} B', { x: 'satu\ndua\r\n\r\ntiga\u2028empat' }).blocks)).toEqual([
      'A satu⏎dua⏎tiga⏎empat B',
    ])
  })

  it('bold goes over the value but not over gaps', () => {
    expect(lines(render('**{{a}} {{b}}**', { a: 'x', b: rich('y', gap('z', '')) }).blocks)).toEqual([
      '**x y**[PERLU DIISI: z]',
    ])
  })
})

describe('paragraf', () => {
  it('makes paragraphs of lines, in the role of the place', () => {
    const view = { x: 'satu\n# dua\n\n1. tiga' }
    expect(render(':::quote\n{{paragraf x}}\n:::', view).blocks).toEqual(
      ['satu', '# dua', '1. tiga'].map((line) => ({
        type: 'paragraph',
        role: 'quote',
        children: [{ type: 'text', text: line }],
      })),
    )
  })

  it('takes a list of texts, also rich ones', () => {
    const { blocks } = render('{{paragraf x}}', { x: ['satu', rich('dua ', gap('a', 'B!1'))] })
    expect(lines(blocks)).toEqual(['satu', 'dua [PERLU DIISI: a — B!1]'])
  })

  it('inside a sentence it breaks lines', () => {
    expect(lines(render('Kata: {{paragraf x}}', { x: 'satu\ndua' }).blocks)).toEqual(['Kata: satu⏎dua'])
  })

  it('of nothing is nothing', () => {
    expect(render('{{paragraf x}}', { x: '' }).blocks).toEqual([])
  })
})

describe('directives get values as they are', () => {
  it.each(HOSTILE)('%j', (nilai) => {
    const seen: string[] = []
    const place = (id: string): null => {
      seen.push(id)
      return null
    }
    const { findings } = render(
      '::tabel[Judul {{nilai}}]{#a-{{kode}} nama="{{nilai}}"}',
      { nilai, kode: '1.1.2' },
      { tabel: place },
    )
    expect(findings).toEqual([])
    expect(seen).toEqual(['a-1.1.2'])
  })
})
