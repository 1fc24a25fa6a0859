/** Where a report goes: names that are safe on Windows, and collisions found before any work. */
import { basename, dirname, extname, join, resolve } from 'node:path'

/** Names of Windows' own devices, whatever ending follows them. */
const RESERVED = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i

/** A file system's limit is 255; the year, the ending and the mark of a file being written still join it. */
const MOST_BYTES = 200

/** A file name stem without what Windows or a shell stumbles over; '' when nothing is left. */
export function safeName(text: string): string {
  let name = text
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
  while (new TextEncoder().encode(name).length > MOST_BYTES) name = [...name].slice(0, -1).join('')
  return name.replace(RESERVED, '$1-')
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

/** Office and year as part of a file name; null when the workbook does not tell. */
function reportName(identity: Identity | null): string | null {
  const singkatan = identity === null ? '' : safeName(identity.singkatan)
  return identity === null || singkatan === '' || identity.tahun === 0
    ? null
    : `${singkatan}-${identity.tahun}`
}

/** The report's path. `identity` is null when the workbook does not tell: then the workbook's own name serves. */
export function outputPath(file: string, identity: Identity | null, target: Target): string {
  const stem = basename(file, extname(file))
  if (target.output !== null && extname(target.output).toLowerCase() === '.docx') return target.output
  const folder = target.output ?? dirname(file)
  if (target.output === null && !target.many) return join(folder, `${stem}.docx`)
  return join(folder, `${reportName(identity) ?? stem}.docx`)
}

/** Names that differ in case only are the same file on Windows. */
const sameFile = (path: string): string => resolve(path).toLowerCase()

/**
 * The reports of all workbooks of a run. Those that do not tell office and year, such as unfilled ones in a folder for each
 * office, may well have one name: they are numbered, so that they stop no other.
 */
export function outputPaths(
  inputs: readonly { readonly file: string; readonly identity: Identity | null }[],
  target: Target,
): readonly string[] {
  const paths = inputs.map(({ file, identity }) => outputPath(file, identity, target))
  const isNamed = (index: number): boolean => reportName(inputs[index]?.identity ?? null) !== null
  const taken = new Set(paths.filter((_, index) => isNamed(index)).map(sameFile))
  return paths.map((path, index) => {
    if (isNamed(index)) return path
    let free = path
    for (let number = 2; taken.has(sameFile(free)); number += 1) {
      free = join(dirname(path), `${basename(path, extname(path))}-${number}${extname(path)}`)
    }
    taken.add(sameFile(free))
    return free
  })
}

/** Groups of inputs that would write the same file. */
export function collisions(
  jobs: readonly { readonly file: string; readonly output: string }[],
): readonly (readonly string[])[] {
  const byOutput = new Map<string, string[]>()
  for (const { file, output } of jobs) {
    const key = sameFile(output)
    byOutput.set(key, [...(byOutput.get(key) ?? []), file])
  }
  return [...byOutput.values()].filter((files) => files.length > 1)
}
