/** A chapter is parsed in parts, and nobody can tell: what a part needs of another keeps them together. */
import { describe, expect, it } from 'vitest'
import { cutAtHeadings } from '../../../src/templates/engine/parts.ts'
import { lines, render } from './render.ts'

const parts = (markdown: string): readonly string[] =>
  cutAtHeadings({ markdown, lines: markdown.split('\n').map((_, index) => index + 1) }).map(
    (part) => `${part.lines[0]}: ${part.markdown.replaceAll('\n', '⏎')}`,
  )

describe('cutting', () => {
  it('at headings that stand at the start of a line', () => {
    expect(parts('satu\n\n# A\ndua\n## B\n\ntiga')).toEqual(['1: satu⏎', '3: # A⏎dua', '5: ## B⏎⏎tiga'])
    expect(parts('#bukan\n   # A')).toEqual(['1: #bukan⏎   # A'])
  })

  it.each(['```latex\n# A\n```', ':::note\n# A\n:::', '<!--\n# A\n-->', 'kata[^1]\n\n# A\n\n[^1]: isi'])(
    'not what may reach over one: %j',
    (markdown) => {
      expect(parts(markdown)).toHaveLength(1)
    },
  )
})

describe('parts of one shape', () => {
  it('have their own words, values and lines', () => {
    const { blocks, findings } = render(
      '## Satu hal\n\n{{a}} dan\n\n***\n\n## Dua hal\n\n{{b}} atau\n\n***',
      {
        a: 'x',
        b: 'y',
      },
    )
    expect(lines(blocks)).toEqual(['## Satu hal', 'x dan', '## Dua hal', 'y atau'])
    expect(findings).toEqual(['LK507 5 ***', 'LK507 11 ***'])
  })

  it('lists keep the sign of their first line', () => {
    const { blocks } = render('## Satu hal\n\n1. a\n\n## Dua hal\n\n1) a')
    expect(blocks.flatMap((block) => (block.type === 'list' ? [block.marker] : []))).toEqual([
      'number',
      'letter',
    ])
  })

  it('a note is found from every part', () => {
    expect(lines(render('# Satu\n\nkata[^1]\n\n# Dua\n\n[^1]: isi').blocks)).toContain('kata^(isi)')
  })
})
