/**
 * Every LK5 code has a case file that shows a template instead of a workbook: what it finds, and what finds nothing.
 *
 * Under "Contoh salah" and "Contoh benar" stands one fenced template, its file name after the language; under the
 * wrong one a table of the findings. The data is the same in all cases: `opd`, `tahun`, `sasaran` (kode, nama), and the
 * directive `::tabel{#pengukuran}`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as catalogue from '../../../src/diagnostics/catalogue/lk5-templat.ts'
import type { Block } from '../../../src/document/document.ts'
import { mergeTemplates } from '../../../src/templates/engine/merge.ts'
import { parseChapter } from '../../../src/templates/engine/parse-chapter.ts'
import { danglingReferences } from '../../../src/templates/engine/references.ts'
import { renderChapter } from '../../../src/templates/engine/render.ts'
import { directive, type TemplateSource } from '../../../src/templates/engine/template.ts'

const CASES = resolve(import.meta.dirname, '../../cases')
const files = readdirSync(CASES).filter((name) => name.startsWith('LK5'))

const view = {
  opd: 'Dinas Contoh',
  tahun: '2022',
  sasaran: [
    { kode: '1.1', nama: 'Meningkatnya mutu layanan' },
    { kode: '1.2', nama: 'Menurunnya waktu tunggu' },
  ],
}
const builtin = ['bab-1.md.hbs', 'bab-4.md.hbs'].map((file) => ({ file, text: '# Bab' }))

const pengukuran: Block = {
  type: 'table',
  id: 'pengukuran',
  caption: [{ type: 'text', text: 'Hasil Pengukuran' }],
  columns: [],
  head: [],
  rows: [],
  source: null,
}

/** Findings of one chapter of an office as "file line code". */
function findingsOf(source: TemplateSource): readonly string[] {
  const merged = mergeTemplates(builtin, [source])
  const rendered = merged.value.map((chapter) =>
    renderChapter(parseChapter(chapter), view, { tabel: directive(['pengukuran'], () => [pengukuran]) }),
  )
  const ids = new Set(
    rendered.flatMap(({ value }) => value.flatMap((block) => ('id' in block ? [block.id] : []))),
  )
  return [
    ...merged.findings,
    ...rendered.flatMap(({ findings }) => findings),
    ...rendered.flatMap(({ references }) => danglingReferences(references, ids)),
  ].map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`)
}

function part(text: string, heading: string): string {
  return text.split(/^## (?=Contoh )/m).find((section) => section.startsWith(heading)) ?? ''
}

function template(section: string): TemplateSource {
  const match = /^```handlebars (\S+)\n(.*?)^```$/ms.exec(section)
  if (match === null) throw new Error(`no template in: ${section}`)
  return { file: match[1] ?? '', text: match[2] ?? '' }
}

function expected(section: string): readonly string[] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Berkas'))
    .map((line) =>
      line
        .split('|')
        .slice(1, 4)
        .map((cell) => cell.trim())
        .join(' '),
    )
}

it('every code has its case', () => {
  const codes = Object.values(catalogue).map(({ code }) => code)
  expect(files.map((name) => name.slice(0, 5)).toSorted()).toEqual(codes.toSorted())
})

describe.each(files)('%s', (name) => {
  const text = readFileSync(join(CASES, name), 'utf8')
  const wrong = part(text, 'Contoh salah')
  const right = part(text, 'Contoh benar')
  const title = Object.values(catalogue).find(({ code }) => name.startsWith(code))?.title

  it('has the title of its code', () => {
    expect(text.split('\n')[0]).toBe(`# ${name.slice(0, 5)} ${title}`)
  })

  it('finds what it says, and only that', () => {
    expect(expected(wrong).length).toBeGreaterThan(0)
    expect(findingsOf(template(wrong))).toEqual(expected(wrong))
  })

  it('finds nothing in the right one', () => {
    expect(findingsOf(template(right))).toEqual([])
  })
})
