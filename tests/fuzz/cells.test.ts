/** Mutated cells of the samples and workbooks by chance, a fixed series within a bound of time; `npm run fuzz` runs as many as one likes. */
import { performance } from 'node:perf_hooks'
import { describe, expect, test } from 'vitest'
import { writeMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { examine } from '../../src/pipeline.ts'
import { decimalText } from './figures.ts'
import { findingProblems } from './invariants.ts'
import { describeMutation, type Mutation, randomMutations } from './mutation.ts'
import { plainXlsx } from './plain-xlsx.ts'
import { randomOf, seedOf } from './random.ts'
import { randomWorkbook } from './random-workbook.ts'
import { readSample, run, SAMPLES, type Sample, unknownSample } from './run.ts'

const SEED = 7
const SECONDS = 45
/** Even a very slow machine gets this far, or something is wrong. */
const AT_LEAST = 20

describe('mutated cells', () => {
  test(
    'end in findings or a sound report, with right figures',
    async () => {
      const samples: Sample[] = []
      for (const [name, policy] of SAMPLES) samples.push(await readSample(name, policy))
      const failures: string[] = []
      const start = performance.now()
      let runs = 0
      for (; (performance.now() - start) / 1000 < SECONDS; runs++) {
        const random = randomOf(seedOf(SEED, runs))
        const byChance = runs % 5 === 4
        const sample = byChance ? unknownSample(randomWorkbook(random)) : random.pick(samples)
        const mutations = byChance ? [] : randomMutations(sample.sheets, random)
        const { problems } = await run(sample, mutations, { report: runs % 12 === 0, validate: runs === 0 })
        if (problems.length === 0) continue
        const what = mutations.map((one) => describeMutation(sample.sheets, one))
        failures.push([`run ${runs}, ${sample.name}`, ...what, ...problems].join('\n'))
      }
      expect(failures).toEqual([])
      expect(runs).toBeGreaterThanOrEqual(AT_LEAST)
    },
    (SECONDS + 120) * 1000,
  )
})

describe('the fuzz itself', () => {
  test('writes the same workbook as exceljs does', async () => {
    for (const [name, policy] of SAMPLES) {
      const { sheets } = await readSample(name, policy)
      const [ours, theirs] = [plainXlsx(sheets), await writeMarkdownWorkbook(sheets)]
      const [a, b] = [await examine({ bytes: ours, name }), await examine({ bytes: theirs, name })]
      expect(a.findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual(
        b.findings.map(({ code, sheet, cell }) => [code, sheet, cell]),
      )
    }
  })

  test('notices a wrong figure, a wrong place and an inside word', async () => {
    const sample = await readSample(...SAMPLES[2])
    const agreed = sample.sheets.findIndex(({ name }) => name === 'Perjanjian Kinerja')
    const target: Mutation = {
      kind: 'cell',
      sheet: agreed,
      row: 1,
      column: 5,
      cell: { kind: 'number', value: 4 },
    }
    const options = { report: false, validate: false }
    expect((await run(sample, [target], options)).problems).toEqual([])
    // Another policy, another oracle: 3.25 / 3.2 = 101.5625 does not stay under a cap of 100.
    const capped = { ...sample, policy: { ...sample.policy, atap: '100' } }
    expect((await run(capped, [], options)).problems).toContain(
      'S1.1: capaian 101.56, reached true; by the oracle 100.00, true',
    )
    // Figures of another workbook taken for the unmutated ones.
    const forged = { ...sample, budget: '', figures: new Map([['S1.1', { capaian: '1.00' }]]) }
    expect((await run(forged, [], options)).problems).toEqual(
      expect.arrayContaining([
        'untouched S1.1: capaian was 1.00, is 101.56',
        'untouched budget: other figures',
      ]),
    )
    const finding = {
      code: 'LK243',
      severity: 'warning',
      sheet: 'Realisasi',
      cell: 'ZZ9',
      value: null,
      message: 'Target undefined.',
      expected: null,
      fix: 'Isi.',
      related: [{ sheet: 'Lain', cell: 'A1' }],
    } as const
    expect(findingProblems([finding], sample.sheets)).toEqual([
      'LK243: a text shows undefined: Target undefined.',
      'LK243: Realisasi!ZZ9 lies outside its sheet',
      'LK243: place "Lain"!A1 is nowhere',
    ])
  })

  test.each([
    [0.1 + 0.2, false, '0.3'],
    [1e15, true, '100000000000000000'],
    [-1e-15, false, '-0.000000000000001'],
    [-123.5, true, '-12350'],
    [0.95, true, '95'],
    [0, false, '0'],
  ])('writes %d as a decimal', (value, percent, text) => {
    expect(decimalText(value, percent)).toBe(text)
  })
})
