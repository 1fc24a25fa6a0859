/** Conditions, loops, paths and helpers, and what is found wrong with them. */
import { describe, expect, it } from 'vitest'
import { parseChapter } from '../../../src/templates/engine/parse-chapter.ts'
import { renderChapter } from '../../../src/templates/engine/render.ts'
import { rich, text } from '../../../src/templates/engine/rich.ts'
import { lines, render } from './render.ts'

const view = {
  opd: 'Dinas',
  tahun: '2022',
  kosong: '',
  nol: 0,
  tiada: null,
  ya: true,
  hampa: [],
  kepala: { nama: 'N', alamat: null },
  sasaran: [
    { kode: '1.1.1', nama: 'satu', indikator: [{ nama: 'a' }, { nama: 'b' }] },
    { kode: '2.1.1', nama: 'dua', indikator: [{ nama: 'c' }] },
  ],
}
const shown = (template: string): readonly string[] => {
  const { blocks, findings } = render(template, view)
  expect(findings).toEqual([])
  return lines(blocks)
}
const found = (template: string): readonly string[] => render(template, view).findings

describe('conditions', () => {
  it.each([
    ['opd', 'ada'],
    ['ya', 'ada'],
    ['sasaran', 'ada'],
    ['kosong', 'tidak'],
    ['nol', 'tidak'],
    ['tiada', 'tidak'],
    ['hampa', 'tidak'],
    ['(eq tahun "2022")', 'ada'],
    ['(ne tahun "2022")', 'tidak'],
    ['(gt (jumlah sasaran) 1)', 'ada'],
    ['(gt (jumlah sasaran) 2)', 'tidak'],
    ['(and opd ya)', 'ada'],
    ['(and opd nol)', 'tidak'],
    ['(or nol ya)', 'ada'],
    ['(or nol kosong)', 'tidak'],
    ['(not tiada)', 'ada'],
  ])('{{#if %s}} prints "%s"', (condition, printed) => {
    expect(shown(`{{#if ${condition}}}ada{{else}}tidak{{/if}}`)).toEqual([printed])
    expect(shown(`{{#unless ${condition}}}tidak{{else}}ada{{/unless}}`)).toEqual([printed])
  })

  it('else if', () => {
    expect(shown('{{#if nol}}a{{else if ya}}b{{else}}c{{/if}}')).toEqual(['b'])
  })

  it('block lines leave no blank line behind', () => {
    expect(shown('Awal\n{{#if ya}}\ntengah\n{{/if}}\nakhir.')).toEqual(['Awal tengah akhir.'])
  })
})

describe('loops and paths', () => {
  it('number, position, outer names', () => {
    expect(
      shown(
        '{{#each sasaran}}\n{{@nomor}}/{{@index}} {{nama}} {{../opd}} {{@root.tahun}}{{#unless @last}};{{/unless}}\n\n{{/each}}',
      ),
    ).toEqual(['1/0 satu Dinas 2022;', '2/1 dua Dinas 2022'])
  })

  it('loops in loops', () => {
    const template =
      '{{#each sasaran}}{{#each indikator}}- {{../kode}} {{nama}} {{@../nomor}}.{{@nomor}}\n{{/each}}{{/each}}'
    expect(shown(template)).toEqual(['- 1.1.1 a 1.1', '- 1.1.1 b 1.2', '- 2.1.1 c 2.1'])
  })

  it('named members', () => {
    expect(
      shown(
        '{{#each sasaran as |s i|}}{{#each s.indikator as |k|}}{{i}}{{s.kode}}{{k.nama}} {{/each}}{{/each}}',
      ),
    ).toEqual(['01.1.1a 01.1.1b 12.1.1c'])
  })

  it('else of an empty list; with; length; null passes through parts', () => {
    expect(shown('{{#each hampa}}x{{else}}tidak ada{{/each}}')).toEqual(['tidak ada'])
    expect(shown('{{#with kepala}}{{nama}}{{/with}} {{sasaran.length}} {{sasaran.0.nama}}')).toEqual([
      'N 2 satu',
    ])
    expect(shown('{{#if kepala.alamat.jalan}}x{{else}}y{{/if}}')).toEqual(['y'])
  })
})

describe('helpers', () => {
  it.each([
    ['{{hitung sasaran}}', '2 (dua)'],
    ['{{hitung (jumlah sasaran)}}', '2 (dua)'],
    ['{{hitung 1046}}', '1.046 (seribu empat puluh enam)'],
    ['{{sebagian 1 sasaran}}', '1 (satu) dari 2 (dua)'],
    ['{{terbilang 11}}', 'sebelas'],
    ['{{angka 12345}}', '12.345'],
    ['{{romawi 4}}', 'IV'],
    ['{{jumlah hampa}}', '0'],
    ['{{kapital "lima sasaran"}}', 'Lima sasaran'],
    ['{{kapital (terbilang 5)}}', 'Lima'],
    ['{{judul "hasil dan pembahasan"}}', 'Hasil dan Pembahasan'],
    ['{{daftar sasaran "nama"}}', 'satu dan dua'],
    ['{{daftar sasaran "nama" "atau"}}', 'satu atau dua'],
    ['{{daftar hampa}}.', '.'],
    ['{{ref "tabel-" sasaran.0.kode}}', '→tabel-1.1.1'],
    ['{{gap "sebab" "Realisasi!G7"}}', '[PERLU DIISI: sebab — Realisasi!G7]'],
    ['{{gap "sebab"}}', '[PERLU DIISI: sebab]'],
    ['{{kapital tiada}}', '[PERLU DIISI: tiada]'],
    ['{{kapital (judul tiada)}}', '[PERLU DIISI: tiada]'],
  ])('%s prints %s', (template, printed) => {
    expect(shown(template)).toEqual([printed])
  })

  it('daftar keeps the form of its items', () => {
    const items = ['a', rich({ ...text('b'), bold: true }), 'c']
    expect(lines(render('{{daftar items}}', { items }).blocks)).toEqual(['a, **b**, dan c'])
  })

  it('used wrongly, they say how they are written', () => {
    expect(found('{{hitung}}\n{{hitung opd}}\n{{eq 1}}\n{{ref}}\n{{hitung sasaran cara="x"}}')).toEqual([
      'LK504 1 hitung',
      'LK504 2 hitung',
      'LK504 3 eq',
      'LK504 4 ref',
      'LK504 5 hitung',
    ])
  })
})

describe('unknown names', () => {
  it.each([
    ['{{opdd}}'],
    ['{{#if opdd}}x{{/if}}'],
    ['{{#unless opdd}}x{{/unless}}'],
    ['{{#each opdd}}x{{/each}}'],
    ['{{#with opdd}}x{{/with}}'],
    ['{{#if (eq opdd "x")}}x{{/if}}'],
    ['{{hitung opdd}}'],
    ['{{#if nol}}{{opdd}}{{/if}}'],
    ['{{#each hampa}}{{../opdd}}{{/each}}'],
    ['{{#each sasaran}}{{../opdd}}{{/each}}'],
    ['{{@root.opdd}}'],
    ['::tabel{kode="{{opdd}}"}'],
  ])('%s is found', (template) => {
    const findings = render(template, view, { tabel: () => null }).findings
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatch(/^LK502 1 .*opdd$/)
  })

  it('in members, in positions outside of loops, too far out', () => {
    expect(found('{{#each sasaran}}{{nma}}{{/each}}')).toEqual(['LK502 1 nma'])
    expect(found('{{kepala.nma}}')).toEqual(['LK502 1 kepala.nma'])
    expect(found('{{opd.nama}}')).toEqual(['LK502 1 opd.nama'])
    expect(found('{{@nomor}}')).toEqual(['LK502 1 @nomor'])
    expect(found('{{../opd}}')).toEqual(['LK502 1 ../opd'])
    expect(found('{{#each sasaran}}{{@apa}}{{/each}}')).toEqual(['LK502 1 @apa'])
  })

  it('what every object has is no name', () => {
    expect(found('{{constructor}} {{toString}} {{__proto__}} {{sasaran.map}}')).toHaveLength(4)
  })

  it('the name probably meant is told', () => {
    const fix = (template: string): string | undefined => {
      const { findings } = renderChapter(parseChapter({ file: 'bab-1.md.hbs', text: template }), view, {})
      return findings[0]?.expected ?? undefined
    }
    expect(fix('{{opdd}}')).toBe('opd')
    expect(fix('{{kepala.nma}}')).toBe('kepala.nama')
    expect(fix('{{#each sasaran}}{{tahun}}{{/each}}')).toBe('../tahun')
    expect(fix('{{htung sasaran}}')).toBe('hitung')
    expect(fix('{{#iff opd}}x{{/iff}}')).toBe('if')
  })

  it('of an empty list nothing is said about members', () => {
    expect(found('{{#each hampa}}{{apa}} {{#if entah}}x{{/if}}{{hitung entah}}{{/each}}')).toEqual([])
  })

  it('one finding a line, however often the loop passes it', () => {
    expect(found('{{#each sasaran}}{{nma}} {{nma}}{{/each}}')).toEqual(['LK502 1 nma'])
  })
})

describe('refused', () => {
  it.each([
    ['{{{opd}}}', 'LK505 1 {{{opd}}}'],
    ['{{&opd}}', 'LK505 1 {{{opd}}}'],
    ['{{> bagian}}', 'LK504 1 {{> …}}'],
    ['{{#> bagian}}x{{/bagian}}', 'LK504 1 {{> …}}'],
    ['{{lookup sasaran 0}}', 'LK503 1 lookup'],
    ['{{#sasaran}}x{{/sasaran}}', 'LK503 1 sasaran'],
    ['{{#each opd}}x{{/each}}', 'LK504 1 opd'],
    ['{{#if}}x{{/if}}', 'LK504 1 if'],
    ['{{#each}}x{{/each}}', 'LK504 1 each'],
  ])('%s', (template, finding) => {
    const { blocks, findings } = render(template, view)
    expect(findings).toEqual([finding])
    expect(blocks).toEqual([])
  })

  it.each([
    ['satu\ndua {{#if opd}}\ntiga {{/each}}', 'LK501 2 dua {{#if opd}}'],
    ['satu\n{{opd', 'LK501 2 {{opd'],
    ['satu\n\n{{#if opd}}\nx', 'LK501 3 {{#if opd}}'],
    ['{{#each sasaran}}\n{{#if opd}}\nx\n{{/each}}\n{{/if}}', 'LK501 2 {{#if opd}}'],
    ['x\n{{/if}}', 'LK501 2 {{/if}}'],
    ['{{!-- {{#if}} --}}\n{{#if opd}}', 'LK501 2 {{#if opd}}'],
    ['{{#if opd}}x{{/if}}\n{{#if opd}}\n{{opd', 'LK501 2 {{#if opd}}'],
    ['satu\n{{ }}', 'LK501 2 {{ }}'],
  ])('%j cannot be read', (template, finding) => {
    const { blocks, findings } = render(template, view)
    expect(findings).toEqual([finding])
    expect(blocks).toEqual([])
  })
})

it('what cannot be read says which sign lacks its partner', () => {
  const said = (text: string): string | undefined =>
    renderChapter(parseChapter({ file: 'x.md.hbs', text }), view, {}).findings[0]?.message
  expect(said('{{#if opd}}\nx')).toBe(
    'Templat tidak terbaca: {{#if}} di baris ini tidak ditutup dengan {{/if}}.',
  )
  expect(said('{{#if opd}}\n{{/each}}')).toBe(
    'Templat tidak terbaca: {{#if}} di baris ini ditutup dengan {{/each}} di baris 2.',
  )
  expect(said('{{/if}}')).toBe('Templat tidak terbaca: {{/if}} menutup {{#if}} yang tidak ada.')
  expect(said('{{opd')).toBe(
    'Templat tidak terbaca: tanda {{ }} tidak lengkap atau isinya tidak dapat dibaca.',
  )
})

describe('lines', () => {
  it('count through loops, branches, comments and front matter', () => {
    const template = [
      '---', // 1
      'kind: bab',
      '---',
      '{{!-- catatan', // 4
      'dua baris --}}',
      'Awal.', // 6
      '',
      '{{#each sasaran}}',
      '{{#if ../nol}}',
      'tidak',
      '{{else}}',
      '## {{nama}}', // 12
      '',
      '::takada', // 14
      '{{/if}}',
      '{{/each}}',
      '',
      '<hr>', // 18
      '',
      '{{opdd}}', // 20
    ].join('\n')
    expect(found(template)).toEqual(['LK506 14 ::takada', 'LK507 18 <hr>', 'LK502 20 opdd'])
  })

  it('count the same with Windows line ends and a byte order mark', () => {
    expect(found('\uFEFF---\r\nkind: plain\r\n---\r\nsatu\r\n\r\n{{opdd}}\r\n\r\n***\r\n')).toEqual([
      'LK502 6 opdd',
      'LK507 8 ***',
    ])
  })
})
