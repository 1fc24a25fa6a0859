/** Writes the generated documents, or with --check fails when one is stale. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { catalogue } from '../src/diagnostics/catalogue.ts'
import { schemaMarkdown } from '../src/workbook/schema.ts'

const ROOT = resolve(import.meta.dirname, '..')
const CASES = join(ROOT, 'tests', 'cases')
const NOTICE = '<!-- Dibuat oleh `npm run docs`; jangan disunting. -->\n\n'

/** The case file of a code without its title: bad example, findings, good example. */
function caseOf(code: string): string {
  const name = readdirSync(CASES).find((file) => file.startsWith(`${code}-`) && file.endsWith('.md'))
  if (name === undefined) return ''
  return readFileSync(join(CASES, name), 'utf8')
    .replace(/^# .*\n/, '')
    .replace(/^(#{2,}) /gm, '#$1 ')
    .trim()
}

function temuan(): string {
  const sections = catalogue.map((finding) => {
    const severity = finding.severity === 'error' ? 'kesalahan' : 'peringatan'
    return `## ${finding.code} — ${finding.title}\n\nTingkat: ${severity}\n\n${finding.why}\n\n${caseOf(finding.code)}`.trimEnd()
  })
  return `${NOTICE}# Temuan\n\nSemua temuan yang dapat dilaporkan \`lkjip check\`. Kesalahan menghalangi laporan; peringatan perlu dilihat. Peringatan yang menjelaskan sebuah kesalahan dilaporkan menggantikannya, sebagai kesalahan.\n\n${sections.join('\n\n')}\n`
}

const DOCUMENTS: Readonly<Record<string, () => string>> = {
  'docs/buku-kerja.md': () => `${NOTICE}${schemaMarkdown()}`,
  'docs/temuan.md': temuan,
}

let stale = 0
for (const [name, make] of Object.entries(DOCUMENTS)) {
  const path = join(ROOT, name)
  const text = make()
  if (process.argv.includes('--check')) {
    const current = readFileSync(path, 'utf8')
    if (current !== text) {
      stale += 1
      process.stderr.write(`${name} is stale: run npm run docs\n`)
    }
  } else {
    writeFileSync(path, text)
  }
}
process.exitCode = stale === 0 ? 0 : 1
