/** Writes the recap of a run in the form its name asks for, and knows one that was written before. */
import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { BuildOutcome } from './build-one.ts'
import { RECAP_COLUMNS, recapCsv, recapJson } from './recap.ts'
import { writeFileWhole } from './write-file.ts'

/**
 * Nothing stands at `path`, or a recap of an earlier run; anything else there is a person's, perhaps a workbook of the run.
 * Throws the file system's error where it cannot be read, such as while it is open in Excel.
 */
export async function mayReplaceRecap(path: string): Promise<boolean> {
  if (!existsSync(path)) return true
  const bytes = readFileSync(path)
  try {
    switch (extname(path).toLowerCase()) {
      case '.csv':
        return bytes.toString('utf8').startsWith(`\uFEFF${RECAP_COLUMNS[0]?.header};`)
      case '.json':
        return Array.isArray(JSON.parse(bytes.toString('utf8')).opd)
      default: {
        const { isRecapWorkbook } = await import('../xlsx/own-result.ts')
        return isRecapWorkbook(bytes)
      }
    }
  } catch {
    return false
  }
}

export async function writeRecap(path: string, outcomes: readonly BuildOutcome[]): Promise<void> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return writeFileWhole(path, encode(recapCsv(outcomes)))
    case '.json':
      return writeFileWhole(path, encode(recapJson(outcomes)))
    default: {
      const [{ plainWorkbook }, { RECAP_SHEET }] = await Promise.all([
        import('../xlsx/plain-workbook.ts'),
        import('../xlsx/own-result.ts'),
      ])
      return writeFileWhole(
        path,
        await plainWorkbook(
          RECAP_SHEET,
          RECAP_COLUMNS,
          outcomes.map((outcome) => RECAP_COLUMNS.map(({ value }) => value(outcome))),
        ),
      )
    }
  }
}
