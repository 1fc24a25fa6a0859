import { expect, it } from 'vitest'
import { mergeTemplates } from '../../../src/templates/engine/merge.ts'

const source = (file: string, text: string): { readonly file: string; readonly text: string } => ({
  file,
  text,
})
const builtin = [source('bab-1.md.hbs', 'satu'), source('bab-2.md.hbs', 'dua')]

it('replaces single chapters and keeps their order', () => {
  const { value, findings } = mergeTemplates(builtin, [source('bab-2.md.hbs', 'lain')])
  expect(value).toEqual([source('bab-1.md.hbs', 'satu'), source('bab-2.md.hbs', 'lain')])
  expect(findings).toEqual([])
})

it('finds a file that replaces nothing, with the name probably meant', () => {
  const { value, findings } = mergeTemplates(builtin, [source('bab2.md.hbs', 'lain')])
  expect(value).toEqual(builtin)
  expect(findings.map(({ code, sheet, expected }) => [code, sheet, expected])).toEqual([
    ['LK510', 'bab2.md.hbs', 'bab-2.md.hbs'],
  ])
})
