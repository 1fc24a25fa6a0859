/** Whatever stands in a workbook, reading gives a value, findings with places, and never throws. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheets } from '../../src/workbook/catalogue.ts'
import { addressOf } from '../../src/workbook/guard/address.ts'
import type { RawCell, RawSheet, RawValue } from '../../src/workbook/raw.ts'
import { readWorkbook } from '../../src/workbook/read.ts'
import type { FormSpec, SheetSpec } from '../../src/workbook/spec.ts'

const specs: readonly (SheetSpec | FormSpec)[] = Object.values(sheets)

const value: fc.Arbitrary<RawValue> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ unit: 'grapheme' }).map((text): RawValue => ({ type: 'text', value: text })),
  },
  fc
    .constantFrom('Jumlah', '(1)', '18,088', '1.1.1', 'Program', '≥95', '-', 'Rp 1.000', '16 Februari 2023')
    .map((text): RawValue => ({ type: 'text', value: text })),
  fc.double().map((number): RawValue => ({ type: 'number', value: number })),
  fc.integer({ min: 0, max: 3000 }).map((number): RawValue => ({ type: 'number', value: number })),
  fc.boolean().map((flag): RawValue => ({ type: 'boolean', value: flag })),
  fc.double({ min: 0, max: 2_958_465, noNaN: true }).map((serial): RawValue => ({ type: 'date', serial })),
  fc.constantFrom('#REF!', '#DIV/0!').map((text): RawValue => ({ type: 'error', value: text })),
  fc.constant<RawValue>({ type: 'empty' }),
)
const format = fc.constantFrom(
  'General',
  '0.00%',
  '#,##0',
  'dd/mm/yyyy',
  'h:mm',
  '[h]:mm',
  'mmm-yy',
  '"x"0;;',
  '@',
  '0.0#E+00',
)

function cellsOf(
  row: number,
  contents: readonly RawValue[],
  code: string,
  covered: boolean,
): readonly RawCell[] {
  return contents.map((content, index) => ({
    address: addressOf(row, index + 1),
    row,
    column: index + 1,
    value: covered && row > 2 ? { type: 'empty' } : content,
    format: code,
    formula: content.type === 'empty' ? 'A1' : null,
    covered: covered && row > 2,
    master: covered && row > 2 ? addressOf(row - 1, index + 1) : null,
  }))
}

/** A sheet with the declared headers, or labels down the side, and anything in its cells. */
const sheet: fc.Arbitrary<RawSheet> = fc.constantFrom(...specs).chain((spec) => {
  const headers = Object.values(spec.columns).map(({ header }): RawValue => ({ type: 'text', value: header }))
  const width = spec.shape === 'form' ? 2 : headers.length
  const row = fc.tuple(
    fc.array(value, { minLength: width, maxLength: width }),
    format,
    fc.integer({ max: 9, min: 0 }),
  )
  return fc.array(row, { maxLength: 5 }).map((rows): RawSheet => {
    const body = rows.map(([contents, code, chance], index) => {
      const label = headers[index % headers.length] ?? { type: 'empty' }
      const filled = spec.shape === 'form' ? [label, ...contents.slice(1)] : contents
      return { row: index + 2, hidden: false, cells: cellsOf(index + 2, filled, code, chance === 0) }
    })
    const top =
      spec.shape === 'form' ? [] : [{ row: 1, hidden: false, cells: cellsOf(1, headers, 'General', false) }]
    return { name: spec.name, hidden: false, rows: [...top, ...body] }
  })
})

test('random contents under the declared headers', () => {
  const workbook = fc.uniqueArray(sheet, { selector: ({ name }) => name, maxLength: 6 })
  fc.assert(
    fc.property(workbook, (rawSheets) => {
      const { value: read, findings } = readWorkbook({ sheets: rawSheets, unreadable: [] })
      expect(Object.keys(read)).toEqual(Object.keys(sheets))
      const names = new Set([...rawSheets.map(({ name }) => name), ...specs.map(({ name }) => name)])
      for (const finding of findings) {
        expect(names.has(finding.sheet)).toBe(true)
        expect(finding.cell).toMatch(/^(?:[A-Z]+[1-9]\d*)?$/)
        expect(finding.message).toMatch(/\.$/)
        expect(`${finding.message}${finding.expected}${finding.fix}`).not.toMatch(/undefined|NaN|\[object/)
      }
      for (const sheetRead of Object.values(read)) {
        const cells = 'fields' in sheetRead ? Object.values(sheetRead.fields) : []
        const rows = 'rows' in sheetRead ? sheetRead.rows.flatMap((row) => Object.values(row)) : []
        const all = [...cells, ...rows.filter((cell) => typeof cell === 'object' && 'state' in cell)]
        for (const cell of all) expect(cell.state === 'filled').toBe(cell.value !== null)
        // What could not be read has been told.
        const told = findings.some(({ sheet: name }) => name === sheetRead.name)
        expect(told || all.every(({ state }) => state !== 'bad')).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
