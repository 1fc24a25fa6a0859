/** `lkjip explain CODE`: what a finding means, from the documentation that ships with the program. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { catalogue } from '../../diagnostics/catalogue.ts'
import type { ExitCode } from '../exit-code.ts'
import { packageRoot } from '../package-root.ts'
import { refuse } from '../terminal.ts'

/** The section of docs/temuan.md about one code. */
export function sectionOf(document: string, code: string): string | null {
  const sections = document.split(/^(?=## )/m)
  return (
    sections
      .find((section) => section.startsWith(`## ${code} `) || section.startsWith(`## ${code}\n`))
      ?.trimEnd() ?? null
  )
}

function list(): string {
  const lines = catalogue.map(
    ({ code, severity, title }) => `${code}  ${severity === 'error' ? 'kesalahan ' : 'peringatan'}  ${title}`,
  )
  return `${lines.join('\n')}\n\nPenjelasan satu kode: lkjip explain ${catalogue[0]?.code ?? 'LK001'}\n`
}

export async function runExplain(given: string | undefined): Promise<ExitCode> {
  if (given === undefined) {
    process.stdout.write(list())
    return 0
  }
  const code = given.trim().toUpperCase().replace(/^(\d)/, 'LK$1')
  if (!catalogue.some((finding) => finding.code === code))
    return refuse(`Kode “${given}” tidak dikenal. Semua kode: lkjip explain`)
  const section = sectionOf(readFileSync(join(packageRoot(), 'docs', 'temuan.md'), 'utf8'), code)
  process.stdout.write(`${section ?? code}\n`)
  return 0
}
