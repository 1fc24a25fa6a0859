/** Office and year of a workbook on disk, for its report's name. Runs in the main thread or in a worker. */
import { identityOf } from '../pipeline.ts'
import type { Identity } from './output-name.ts'
import { readInput } from './read-input.ts'

/** Null when the workbook does not tell, or is none. */
export async function readIdentity(file: string): Promise<Identity | null> {
  const read = readInput(file)
  if ('finding' in read) return null
  try {
    return await identityOf(read.input)
  } catch {
    // A fault of the program, which the building of this one report meets again, and tells.
    return null
  }
}
