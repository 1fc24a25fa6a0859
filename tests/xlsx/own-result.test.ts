import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isOwnResult, isRecapWorkbook } from '../../src/xlsx/own-result.ts'

/** A file with a list of sheets and nothing else, its text followed by so many spaces. */
function file(names: readonly string[], spaces = 0): Uint8Array {
  const sheets = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook><sheets>${sheets.join('')}</sheets></workbook>${' '.repeat(spaces)}`,
    ),
  })
}

test('recaps and workings are known by their sheets', () => {
  expect(isRecapWorkbook(file(['Rekapitulasi']))).toBe(true)
  expect(isOwnResult(file(['Rekapitulasi']))).toBe(true)
  expect(isOwnResult(file(['Kertas Kerja', 'Data', 'Kebijakan']))).toBe(true)
})

test('a workbook of an office is none, nor is what is no workbook', () => {
  expect(isOwnResult(file(['Identitas', 'Rekapitulasi']))).toBe(false)
  expect(isOwnResult(strToU8('teks'))).toBe(false)
})

test('a part that would swell beyond measure is not unpacked', () => {
  expect(isOwnResult(file(['Rekapitulasi'], 1_000_000))).toBe(false)
})
