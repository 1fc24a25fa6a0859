/** Writes the recap of a run in the form its name asks for. */
import { extname } from 'node:path'
import type { BuildOutcome } from './build-one.ts'
import { RECAP_COLUMNS, recapCsv, recapJson } from './recap.ts'
import { writeFileWhole } from './write-file.ts'

export async function writeRecap(path: string, outcomes: readonly BuildOutcome[]): Promise<void> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return writeFileWhole(path, encode(recapCsv(outcomes)))
    case '.json':
      return writeFileWhole(path, encode(recapJson(outcomes)))
    default: {
      const { plainWorkbook } = await import('../xlsx/plain-workbook.ts')
      return writeFileWhole(
        path,
        await plainWorkbook(
          'Rekapitulasi',
          RECAP_COLUMNS.map(({ header, format }) => ({ header, format })),
          outcomes.map((outcome) => RECAP_COLUMNS.map(({ value }) => value(outcome))),
        ),
      )
    }
  }
}
