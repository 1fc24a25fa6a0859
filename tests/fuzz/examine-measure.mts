/** Examines one workbook in a process of its own and prints as JSON what it took: seconds, peak memory, and what was found. */
import { existsSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { calcJson } from '../../src/calc/json.ts'
import { examine } from '../../src/pipeline.ts'

const bytes = readFileSync(process.argv[2] ?? '')
const start = performance.now()
const { laporan, hasil, findings } = await examine({ bytes, name: 'besar.xlsx' })
const seconds = (performance.now() - start) / 1000
const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
const kibibytes = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
const codes: Record<string, number> = {}
for (const { code } of findings) codes[code] = (codes[code] ?? 0) + 1
const json = laporan === null || hasil === null ? null : calcJson(laporan, hasil)
process.stdout.write(
  JSON.stringify({
    seconds,
    mebibytes: kibibytes / 1024,
    codes,
    indikator: hasil?.indikator.length ?? 0,
    capaian: hasil?.indikator.filter(({ capaian }) => capaian.ada).length ?? 0,
    anggaran: JSON.stringify(json?.anggaran ?? null).slice(0, 80),
  }),
)
