/** Reads a workbook's bytes from disk; what the file system says no to becomes a finding. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import * as berkas from '../diagnostics/catalogue/lk0-berkas.ts'
import { type Finding, NOWHERE } from '../diagnostics/finding.ts'
import type { Input } from '../pipeline.ts'
import { tooLargeToRead } from '../workbook/load.ts'
import { closest, plainName, yearIn } from '../workbook/name.ts'

/** A workbook beside this path whose name is a slip of its own; one that names another year is another workbook. */
function similarBeside(path: string): string | null {
  const stem = (name: string): string => name.replace(/\.xls[xm]$/i, '')
  const wanted = stem(basename(path))
  try {
    const names = readdirSync(dirname(path)).filter(
      (name) => /^(?!~\$).*\.xls[xm]$/i.test(name) && yearIn(name) === yearIn(wanted),
    )
    const meant = closest(wanted, names.map(stem))
    return (
      names.find((name) => plainName(stem(name)) === plainName(wanted)) ??
      names.find((name) => stem(name) === meant) ??
      null
    )
  } catch {
    return null
  }
}

function finding(error: unknown, path: string): Finding {
  const name = basename(path)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return berkas.berkasTidakAda(NOWHERE, { nama: name, mirip: similarBeside(path) })
    case 'EISDIR':
      return berkas.berupaFolder(NOWHERE, { nama: name })
    case 'EBUSY':
      return berkas.sedangDibuka(NOWHERE, { nama: name })
    case 'EACCES':
    case 'EPERM':
      return berkas.tidakDiizinkan(NOWHERE, { nama: name })
    default:
      return berkas.gagalDibaca(NOWHERE, {
        nama: name,
        sebab: code === '' ? 'sebab tidak diketahui' : code,
      })
  }
}

/** The file as input of the pipeline, or the finding that says why it cannot be read. */
export function readInput(path: string): { readonly input: Input } | { readonly finding: Finding } {
  const name = basename(path)
  if (name.startsWith('~$')) return { finding: berkas.berkasPenandaKunci(NOWHERE, { nama: name }) }
  try {
    // Looked at before it is read: a file far too large shall not fill the memory first.
    const tooLarge = tooLargeToRead(name, statSync(path).size)
    if (tooLarge !== null) return { finding: tooLarge }
    return { input: { bytes: readFileSync(path), name } }
  } catch (error) {
    return { finding: finding(error, path) }
  }
}
