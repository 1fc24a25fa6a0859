/** Where a report goes: names that are safe on Windows, and collisions found before any work. */
import { basename, dirname, extname, join, resolve } from 'node:path'

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name stem without what Windows or a shell stumbles over; '' when nothing is left. */
export function safeName(text: string): string {
  const name = text
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '-')
    // Signs without shape, such as those that turn the direction of a name around, and half characters.
    .replace(/\p{C}/gu, '')
    .replace(/\s+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-. ]+$/g, '')
    .slice(0, 80)
    .replace(/\p{Surrogate}$/u, '')
  return RESERVED.test(name) ? `${name}-` : name
}

export interface Identity {
  readonly singkatan: string
  readonly tahun: number
}

export interface Target {
  /** `-o`: a file (ends in .docx), a folder, or null. */
  readonly output: string | null
  /** Several workbooks in one run. */
  readonly many: boolean
}

/** The report's path. `identity` is null when the workbook does not tell: then the workbook's own name serves. */
export function outputPath(file: string, identity: Identity | null, target: Target): string {
  const stem = basename(file, extname(file))
  if (target.output !== null && extname(target.output).toLowerCase() === '.docx') return target.output
  const folder = target.output ?? dirname(file)
  if (target.output === null && !target.many) return join(folder, `${stem}.docx`)
  const singkatan = identity === null ? '' : safeName(identity.singkatan)
  const name =
    identity === null || singkatan === '' || identity.tahun === 0 ? stem : `${singkatan}-${identity.tahun}`
  return join(folder, `${name}.docx`)
}

/** Groups of inputs that would write the same file; names that differ in case only are the same file on Windows. */
export function collisions(
  jobs: readonly { readonly file: string; readonly output: string }[],
): readonly (readonly string[])[] {
  const byOutput = new Map<string, string[]>()
  for (const { file, output } of jobs) {
    const key = resolve(output).toLowerCase()
    byOutput.set(key, [...(byOutput.get(key) ?? []), file])
  }
  return [...byOutput.values()].filter((files) => files.length > 1)
}
