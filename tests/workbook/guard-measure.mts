/** Loads every file of a folder, in a process of its own, and prints as JSON what each took. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
// The runtime as the program sets it up: how far the heap grows decides the peak.
import '../../bin/load.js'
import { loadWorkbook } from '../../src/workbook/load.ts'

const folder = process.argv[2] ?? ''
/** Peak memory in KiB. Where the system tells its own count: the one Node tells starts at that of the parent process. */
function peak(): number {
  const own = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(own)?.[1] ?? process.resourceUsage().maxRSS)
}

const before = peak()
// Reading loads its modules when first asked, here through the transpiler of the tests: none of the files pays for that.
const sample = join(import.meta.dirname, '../../samples/2023-inspektorat.xlsx')
await loadWorkbook(readFileSync(sample), sample)
const results: Record<string, unknown> = {}
for (const name of readdirSync(folder).sort()) {
  const bytes = readFileSync(join(folder, name))
  const start = performance.now()
  const used = process.cpuUsage()
  const { value, findings } = await loadWorkbook(bytes, name)
  const { user, system } = process.cpuUsage(used)
  results[name] = {
    milliseconds: Math.min(performance.now() - start, (user + system) / 1000),
    codes: findings.map(({ code, sheet, cell }) =>
      [code, sheet, cell].filter((part) => part !== '').join(' '),
    ),
    cells: value?.sheets.map((sheet) => sheet.rows.reduce((sum, row) => sum + row.cells.length, 0)) ?? null,
  }
}
// The peak only ever rises, so the last one holds for every file.
const mebibytes = (peak() - before) / 1024
process.stdout.write(JSON.stringify({ mebibytes, results }))
