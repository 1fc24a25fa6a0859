/** Knows the workbooks that the program itself writes as results: they lie among those it reads, and are no input. */
import { strFromU8, unzipSync } from 'fflate'

/** The one sheet of a recap. */
export const RECAP_SHEET = 'Rekapitulasi'

/** The sheets of the working of every figure, in order. */
export const KERTAS_KERJA_SHEETS = ['Kertas Kerja', 'Data', 'Kebijakan'] as const

const WORKBOOK_PART = 'xl/workbook.xml'

/** In bytes; ours has about a thousand. What a stranger's file may swell to is not unpacked, or it would take the memory of the run. */
const LARGEST_PART = 1_000_000

/** Names of the sheets of an .xlsx file; throws where it is no such file. */
function sheetNames(bytes: Uint8Array): readonly string[] {
  const { [WORKBOOK_PART]: part } = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === WORKBOOK_PART && originalSize <= LARGEST_PART,
  })
  const sheets = part === undefined ? [] : (strFromU8(part).match(/<sheet\s[^>]*>/g) ?? [])
  return sheets.map((sheet) => /\sname="([^"]*)"/.exec(sheet)?.[1] ?? '')
}

/** Told by its sheets, so that one a person has saved anew is known too; throws where the file is no workbook. */
export function isRecapWorkbook(bytes: Uint8Array): boolean {
  return sheetNames(bytes).join('\n') === RECAP_SHEET
}

/** A recap or the working of figures; false too where the file is no workbook. */
export function isOwnResult(bytes: Uint8Array): boolean {
  try {
    const names = sheetNames(bytes).join('\n')
    return names === RECAP_SHEET || names === KERTAS_KERJA_SHEETS.join('\n')
  } catch {
    return false
  }
}
