/** The declarations themselves, and the texts made from them. */
import { describe, expect, test } from 'vitest'
import { sheets } from '../../src/workbook/catalogue.ts'
import { plainName } from '../../src/workbook/name.ts'
import { schemaJson, schemaMarkdown } from '../../src/workbook/schema.ts'
import type { FormSpec, SheetSpec } from '../../src/workbook/spec.ts'

const specs: readonly (SheetSpec | FormSpec)[] = Object.values(sheets)

describe('declarations', () => {
  test('sheet names fit Excel and no two sheets share a name or alias', () => {
    const names = specs.flatMap(({ name, aliases }) => [name, ...aliases])
    for (const { name } of specs) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/)
    expect(new Set(names.map(plainName)).size).toBe(names.length)
  })

  test.each(specs.map((spec) => [spec.name, spec] as const))(
    '%s: no header or alias means two columns',
    (_, spec) => {
      const names = Object.values(spec.columns).flatMap(({ header, aliases }) =>
        [...new Set([header, ...aliases].map(plainName))].filter((name) => name !== ''),
      )
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    },
  )

  test.each(specs.map((spec) => [spec.name, spec] as const))('%s: no choice has two meanings', (_, spec) => {
    for (const { choices, header } of Object.values(spec.columns)) {
      const words = choices.flatMap(({ value, aliases }) => [value, ...aliases])
      const doubled = words.filter((word, index) => words.indexOf(word) !== index)
      expect({ header, doubled }).toEqual({ header, doubled: [] })
    }
  })

  test('every column has help that ends a sentence, and every required one an example', () => {
    for (const spec of specs) {
      for (const { header, help, required, example } of Object.values(spec.columns)) {
        expect(`${spec.name} ${header}: ${help}`).toMatch(/\.$/)
        if (required) expect(`${spec.name} ${header}: ${example}`).not.toMatch(/: $/)
      }
    }
  })
})

describe('schema', () => {
  test('JSON holds every sheet and column, and only plain data', () => {
    const schema = schemaJson()
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(schema.schemaVersion).toBe(1)
    expect(schema.sheets.map(({ key }) => key)).toEqual(Object.keys(sheets))
    const target = schema.sheets
      .find(({ key }) => key === 'perjanjianKinerja')
      ?.columns.find(({ key }) => key === 'target')
    expect(target).toMatchObject({ header: 'Target', kind: 'nilai', required: true, example: 85 })
  })

  test('Markdown has a table row for each column, with as many cells as the head', () => {
    const lines = schemaMarkdown().split('\n')
    const columns = specs.flatMap(({ columns }) => Object.values(columns))
    const rows = lines.filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    // A head for each sheet, a row for each column, and one for the years of Renstra.
    expect(rows).toHaveLength(specs.length + columns.length + 1)
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(7)
    for (const { name } of specs) expect(lines.some((line) => line.startsWith(`## ${name}`))).toBe(true)
  })
})
