/** Long fuzz runs by hand: `npm run fuzz -- --runs 10000 --seed 1`. Prints what failed, made small, and a summary. */
import { parseArgs } from 'node:util'
import { describeMutation, randomMutations } from '../tests/fuzz/mutation.ts'
import { randomOf, seedOf } from '../tests/fuzz/random.ts'
import { randomWorkbook } from '../tests/fuzz/random-workbook.ts'
import { minimise, readSample, run, SAMPLES, signature, unknownSample } from '../tests/fuzz/run.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    /** First run, to take up a series or look at one run again. */
    from: { type: 'string', default: '0' },
    /** A report every so many runs. */
    report: { type: 'string', default: '20' },
    /** The Open XML SDK looks at every so many reports. */
    validate: { type: 'string', default: '10' },
    /** One workbook in so many is random as a whole; 1: all. */
    random: { type: 'string', default: '10' },
  },
})
const [runs, seed, from, everyReport, everyValidation, everyRandom] = [
  values.runs,
  values.seed,
  values.from,
  values.report,
  values.validate,
  values.random,
].map(Number)
if (![runs, seed, from, everyReport, everyValidation, everyRandom].every(Number.isSafeInteger))
  throw new Error('whole numbers, please')

const samples = await Promise.all(SAMPLES.map(([name, policy]) => readSample(name, policy)))
const seen = new Map<string, number>()
const total = { runs: 0, cells: 0, withErrors: 0, reports: 0, validated: 0, failed: 0, slowest: 0 }
const start = Date.now()

for (let index = from ?? 0; index < (from ?? 0) + (runs ?? 0); index++) {
  const random = randomOf(seedOf(seed ?? 1, index))
  const sample = random.oneIn(everyRandom ?? 10)
    ? unknownSample(randomWorkbook(random))
    : random.pick(samples)
  const mutations = sample.figures.size === 0 ? [] : randomMutations(sample.sheets, random)
  const report = index % (everyReport ?? 20) === 0
  const validate = report && index % ((everyReport ?? 20) * (everyValidation ?? 10)) === 0
  // Should a run hang, this line says which.
  process.stderr.write(`\r${index} `)
  const result = await run(sample, mutations, { report, validate })
  total.runs++
  total.cells += mutations.filter(({ kind }) => kind === 'cell').length
  if (result.errors > 0) total.withErrors++
  if (result.reported) total.reports++
  if (validate && result.reported) total.validated++
  total.slowest = Math.max(total.slowest, result.seconds)
  if (result.problems.length === 0) continue
  total.failed++
  const [kind = ''] = result.problems.map(signature)
  const times = (seen.get(kind) ?? 0) + 1
  seen.set(kind, times)
  if (times > 2) continue
  const small = await minimise(sample, mutations, { report, validate })
  console.log(`\nrun ${index} of seed ${seed}, ${sample.name}`)
  for (const one of small.mutations) console.log(`  ${describeMutation(sample.sheets, one)}`)
  for (const problem of small.problems.slice(0, 5)) console.log(`  → ${problem.slice(0, 1200)}`)
}

console.log(`\n${JSON.stringify({ ...total, minutes: Math.round((Date.now() - start) / 6000) / 10 })}`)
for (const [kind, times] of [...seen].sort((a, b) => b[1] - a[1])) console.log(`${times} × ${kind}`)
process.exitCode = total.failed > 0 ? 1 : 0
