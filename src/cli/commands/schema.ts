/** `lkjip schema`: the workbook's sheets and columns, as they are declared. */
import process from 'node:process'
import { schemaJson, schemaMarkdown } from '../../workbook/schema.ts'
import type { ExitCode } from '../exit-code.ts'

export async function runSchema(format: string): Promise<ExitCode> {
  process.stdout.write(format === 'json' ? `${JSON.stringify(schemaJson(), null, 2)}\n` : schemaMarkdown())
  return 0
}
