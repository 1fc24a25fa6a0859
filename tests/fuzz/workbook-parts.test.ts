/**
 * Mutates the parts and bytes of real workbooks and loads them: each run ends in findings or a sound workbook, never in
 * an exception, a hang or a value that cannot be.
 *
 * Some runs by default; more by hand: LKJIP_FUZZ_RUNS=20000 LKJIP_FUZZ_SEED=7 npx vitest run tests/fuzz
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { loadWorkbook } from '../../src/workbook/load.ts'
import type { RawWorkbook } from '../../src/workbook/raw.ts'
import { readWorkbook } from '../../src/workbook/read.ts'
import { MAIN, oneSheet, sheetXml, stylesXml, zip } from '../workbook/guard-parts.ts'

const RUNS = Number(process.env.LKJIP_FUZZ_RUNS ?? 160)
const SEED = Number(process.env.LKJIP_FUZZ_SEED ?? 20220131)
/** One load may take this long, on a machine that does other things too. */
const MILLISECONDS = 3000

/** Mulberry32: a whole number in [0, below), the same sequence for the same seed. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (((t ^ (t >>> 14)) >>> 0) % below) | 0
  }
}

const file = (...path: string[]): Uint8Array => readFileSync(join(import.meta.dirname, ...path))

/** Every construct the guard knows, in one small sheet. */
const everything = zip(
  oneSheet('', {
    'xl/worksheets/sheet1.xml': sheetXml(
      '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.95</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><r><t>a_x000B_</t></r><rPh sb="0" eb="1"><t>b</t></rPh></is></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>x&lt;</v></c><c r="C2" s="2" t="d"><v>2022-01-31T10:00:00</v></c></row>' +
        '<row><c><f t="shared" ref="A3:A5" si="0">$B1+C2</f><v>5</v></c><c><v>1E-5</v></c></row><row><c><f t="shared" si="0"/></c></row>' +
        '<row r="9"><c r="A9"><f t="array" ref="A9:B9">A1:B1</f><v>7</v></c><c r="XFD9"><v>-3</v></c></row>',
      '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D4:D9"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>',
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t xml:space="preserve"> satu </t></si><si><r><t>d</t></r><r><t>ua</t></r></si></sst>`,
    'xl/styles.xml': stylesXml(['0.00%', 'dd/mm/yyyy hh:mm']),
  }),
)

const bases: readonly Uint8Array[] = [
  everything,
  file('../workbook/fixtures/openpyxl.xlsx'),
  file('../workbook/fixtures/libreoffice.xlsx'),
  file('../../samples/2022-disnaker.xlsx'),
]

/** What tends to break readers, put in the place of something. */
const oddities = [
  '',
  '0',
  '-1',
  '1048577',
  '4294967296',
  '1e999',
  'NaN',
  '٣',
  ' ',
  '\u0000',
  '\uFFFF',
  '\uD800',
  '&',
  '&#x110000;',
  '&xx;',
  '<',
  '>',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE x>',
  '<?x',
  '</row>',
  '<row>',
  '<c>',
  '<v>',
  '<is>',
  '<f t="shared" si="0"/>',
  'r="A1"',
  't="s"',
  't="d"',
  's="99999999"',
  '__proto__',
  'constructor',
  'A1:XFD1048576',
  'ZZZZ1',
  '_x000B_',
  '_x005F_x0041_',
  '9'.repeat(400),
  'a'.repeat(40_000),
]

type Random = (below: number) => number

function mutateText(text: string, random: Random): string {
  const at = random(text.length + 1)
  const length = 1 + random(random(4) === 0 ? 400 : 12)
  const odd = oddities[random(oddities.length)] ?? ''
  const piece = text.slice(at, at + length)
  switch (random(8)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length)
    case 1:
      return text.slice(0, at) + piece.repeat(2 + random(50)) + text.slice(at + length)
    case 2:
      return text.slice(0, at) + odd + text.slice(at)
    case 3:
      return text.slice(0, at) + odd + text.slice(at + length)
    case 4: {
      const to = random(text.length + 1)
      return text.slice(0, to) + piece + text.slice(to)
    }
    case 5: {
      // Another value for an attribute.
      const values = [...text.matchAll(/="[^"]*"/g)]
      const chosen = values[random(values.length)]
      if (chosen === undefined) return odd
      return `${text.slice(0, chosen.index)}="${odd}"${text.slice(chosen.index + chosen[0].length)}`
    }
    case 6: {
      // Another content for an element.
      const values = [...text.matchAll(/>[^<>]+</g)]
      const chosen = values[random(values.length)]
      if (chosen === undefined) return text
      return `${text.slice(0, chosen.index)}>${odd}<${text.slice(chosen.index + chosen[0].length)}`
    }
    default:
      return text.slice(0, at)
  }
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let i = random(8); i >= 0; i--) copy[random(copy.length)] = random(256)
  return random(4) === 0 ? copy.subarray(0, random(copy.length)) : copy
}

interface Mutant {
  readonly bytes: Uint8Array
  /** What a transfer does: bytes change, and no checksum with them. */
  readonly damaged: boolean
}

function mutate(base: Uint8Array, random: Random): Mutant {
  if (random(5) === 0) return { bytes: mutateBytes(base, random), damaged: true }
  const parts = unzipSync(base)
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name))
  const files: Zippable = { ...parts }
  for (let i = random(3); i >= 0; i--) {
    const name = names[random(names.length)] ?? ''
    if (random(15) === 0) delete files[name]
    else files[name] = strToU8(mutateText(strFromU8(parts[name] ?? new Uint8Array()), random))
  }
  return { bytes: zipSync(files, { level: 0 }), damaged: false }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not come out
const forbidden = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u

/** What is wrong with a workbook that was read; '' when nothing. */
function unsound({ sheets }: RawWorkbook): string {
  for (const { name, rows } of sheets) {
    let lastRow = 0
    for (const { row, cells } of rows) {
      if (!(row > lastRow && row <= 1_048_576)) return `${name}: row ${row} after ${lastRow}`
      lastRow = row
      let lastColumn = 0
      for (const cell of cells) {
        const { address, column, value, covered, master } = cell
        if (!(column > lastColumn && column <= 16_384)) return `${name}!${address}: column order`
        lastColumn = column
        if (cell.row !== row || !address.endsWith(String(row))) return `${name}!${address}: address`
        if (covered !== (master !== null)) return `${name}!${address}: covered without master`
        if (covered && value.type !== 'empty') return `${name}!${address}: covered with a value`
        if (!covered && value.type === 'empty' && cell.formula === null) return `${name}!${address}: empty`
        if (value.type === 'number' && !Number.isFinite(value.value)) return `${name}!${address}: number`
        if (value.type === 'date' && !(value.serial >= 0)) return `${name}!${address}: date`
        if (value.type === 'text' && (forbidden.test(value.value) || value.value.length > 32_767)) {
          return `${name}!${address}: text`
        }
      }
    }
  }
  return ''
}

test(`${RUNS} mutated workbooks, seed ${SEED}`, { timeout: 60_000 + RUNS * 100 }, async () => {
  const whole = await Promise.all(bases.map(async (bytes) => (await loadWorkbook(bytes, 'uji.xlsx')).value))
  let read = 0
  const codes = new Map<string, number>()
  for (let run = 0; run < RUNS; run++) {
    const random = generator(SEED + run)
    const base = run % bases.length
    const { bytes, damaged } = mutate(bases[base] ?? everything, random)
    const label = `run ${run} of seed ${SEED}`
    const start = performance.now()
    const { value, findings } = await loadWorkbook(bytes, 'uji.xlsx')
    expect(performance.now() - start, label).toBeLessThan(MILLISECONDS)
    for (const { code, message, fix } of findings) {
      codes.set(code, (codes.get(code) ?? 0) + 1)
      expect(code, label).toMatch(/^LK0[0-4]\d$/)
      // LK025 is exceljs giving up: the guard is there so that it never has to.
      expect(code, `${label}: ${message}`).not.toBe('LK025')
      expect(message, label).toMatch(/\.$/)
      expect(fix, label).not.toBe('')
    }
    if (value === null) {
      expect(findings.length, label).toBeGreaterThan(0)
      continue
    }
    read++
    expect(unsound(value), label).toBe('')
    expect(() => readWorkbook(value), label).not.toThrow()
    if (damaged && findings.length === 0) expect(value, label).toEqual(whole[base])
  }
  // Mutations that are all refused, or all harmless, would test little.
  expect(read).toBeGreaterThan(RUNS / 10)
  expect(codes.size).toBeGreaterThan(4)
  if (RUNS > 1000) console.log(`${read} read`, Object.fromEntries([...codes].sort()))
})
