/** The structure of src/ as ARCHITECTURE.md tells it: which folder may import which, and where each package enters. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** Folder → folders it may import (itself always). */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  decimal: [],
  diagnostics: [],
  document: [],
  workbook: ['decimal', 'diagnostics'],
  model: ['workbook', 'decimal', 'diagnostics'],
  calc: ['model', 'workbook', 'decimal'],
  rules: ['model', 'calc', 'workbook', 'decimal', 'diagnostics'],
  templates: ['model', 'calc', 'workbook', 'decimal', 'document', 'diagnostics'],
  docx: ['document'],
  xlsx: ['model', 'calc', 'workbook', 'decimal'],
  cli: [
    'pipeline',
    'decimal',
    'diagnostics',
    'workbook',
    'model',
    'calc',
    'rules',
    'templates',
    'document',
    'docx',
    'xlsx',
  ],
  pipeline: ['decimal', 'diagnostics', 'workbook', 'model', 'calc', 'rules', 'templates', 'document', 'docx'],
}

/** Package → folders through which it enters. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  exceljs: ['workbook', 'xlsx'],
  zod: ['workbook'],
  'decimal.js': ['decimal'],
  handlebars: ['templates'],
  unified: ['templates'],
  'remark-parse': ['templates'],
  'remark-gfm': ['templates'],
  'remark-directive': ['templates'],
  docx: ['docx'],
  fflate: ['docx', 'xlsx', 'workbook'],
  commander: ['cli'],
  chalk: ['cli'],
  tinyglobby: ['cli'],
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(SRC, file))

const layerOf = (file: string): string => relative(SRC, file).split(/[\\/]/)[0]?.replace(/\.ts$/, '') ?? ''

interface Import {
  readonly file: string
  readonly from: string
  readonly typeOnly: boolean
}

const imports: readonly Import[] = files.flatMap((file) => {
  const source = readFileSync(file, 'utf8')
  return [
    ...source.matchAll(/^\s*(?:import|export)(\s+type)?\s[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gm),
  ].map(([, typeOnly, from, dynamic]) => ({
    file,
    from: from ?? dynamic ?? '',
    typeOnly: typeOnly !== undefined,
  }))
})

describe('import directions', () => {
  test('there is something to check', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(imports.length).toBeGreaterThan(100)
  })

  test.each(
    imports.filter(({ from }) => from.startsWith('.')).map((one) => [relative(SRC, one.file), one] as const),
  )('%s imports only folders before it', (_, { file, from }) => {
    const layer = layerOf(file)
    expect(Object.keys(ALLOWED)).toContain(layer)
    const target = layerOf(resolve(dirname(file), from))
    expect([layer, ...(ALLOWED[layer] ?? [])]).toContain(target)
  })

  test('no file imports one that imports it, types included', () => {
    const targetsOf = new Map(files.map((file) => [file, new Set<string>()]))
    for (const { file, from } of imports) {
      if (from.startsWith('.')) targetsOf.get(file)?.add(resolve(dirname(file), from))
    }
    // What imports nothing that is left is in no circle; what is left in the end is, or leads into one.
    for (let before = -1; before !== targetsOf.size; ) {
      before = targetsOf.size
      for (const [file, targets] of targetsOf) {
        if (![...targets].some((target) => targetsOf.has(target))) targetsOf.delete(file)
      }
    }
    expect([...targetsOf.keys()].map((file) => relative(SRC, file))).toEqual([])
  })

  test('each package enters through its own folder', () => {
    const wrong = imports
      .filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:'))
      .map(({ file, from }) => ({
        file: relative(SRC, file),
        layer: layerOf(file),
        name: from.split('/')[0] ?? '',
      }))
      .filter(({ layer, name }) => !(DOORS[name]?.includes(layer) ?? false))
    expect(wrong).toEqual([])
  })

  test('console, clock and exit belong to cli', () => {
    const wrong = files
      .filter((file) => layerOf(file) !== 'cli')
      .filter((file) =>
        /\bconsole\.|process\.(exit|stdout|stderr)|new Date\(\)|Date\.now\(/.test(readFileSync(file, 'utf8')),
      )
    expect(wrong.map((file) => relative(SRC, file))).toEqual([])
  })
})
