/** Nothing from a workbook becomes code: no template, markup, field, link, formula or property of an object. */

import ExcelJS from 'exceljs'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { MarkdownCell, MarkdownSheet } from '../../scripts/markdown-workbook.ts'
import { calcJson } from '../../src/calc/json.ts'
import type { BuildOutcome } from '../../src/cli/build-one.ts'
import { printCompact } from '../../src/cli/printers/compact.ts'
import { printSarif } from '../../src/cli/printers/sarif.ts'
import { RECAP_COLUMNS, recapCsv, recapJson } from '../../src/cli/recap.ts'
import { catalogue } from '../../src/diagnostics/catalogue.ts'
import { digestOf } from '../../src/docx/digest.ts'
import { descendants } from '../../src/docx/xml.ts'
import { examine } from '../../src/pipeline.ts'
import { kertasKerjaWorkbook } from '../../src/xlsx/kertas-kerja.ts'
import { plainWorkbook } from '../../src/xlsx/plain-workbook.ts'
import { findingProblems, readReport, unescapeXml, workbookProblems } from './invariants.ts'
import { plainXlsx } from './plain-xlsx.ts'
import { reportOf } from './run.ts'
import { ODD, ORDERS, PROTOTYPE_NAMES } from './values.ts'

type Value = string | number | null
const cell = (value: Value): MarkdownCell =>
  value === null
    ? { kind: 'empty' }
    : typeof value === 'number'
      ? { kind: 'number', value }
      : { kind: 'text', value }
const sheet = (name: string, ...rows: readonly (readonly Value[])[]): MarkdownSheet => ({
  name,
  rows: rows.map((row) => row.map(cell)),
})

/** As a reader compares: line ends, spaces and characters no file can hold do not count. */
const bare = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/[\p{C}\s\u2028\u2029]/gu, '')

/** What a spreadsheet would compute when it opens a CSV; a negative number is none. */
const FORMULA = /^\s*[=+@＝＋－＠]|^\s*-(?!\d+(?:,\d+)?$)|^[\t\r\n]/

interface Names {
  readonly kode: (index: number) => string
  readonly teks: (index: number) => string
  readonly kolom?: readonly string[]
  readonly lembar?: readonly string[]
}

const COUNT = ORDERS.length

/** A right workbook of `COUNT` indicators, whose every code and text is given by `names`. */
function workbookOf({ kode, teks, kolom = [], lembar = [] }: Names): readonly MarkdownSheet[] {
  const each = <T>(row: (index: number) => T): readonly T[] =>
    Array.from({ length: COUNT }, (_, index) => row(index))
  const more = kolom.map(() => 'isi')
  return [
    sheet(
      'Identitas',
      ['Isian', 'Nilai'],
      ['Nama OPD', teks(0)],
      ['Singkatan OPD', teks(1)],
      ['Pemerintah Daerah', `Kabupaten ${teks(2)}`],
      ['Tahun', 2022],
      ['Kepala Daerah', teks(3)],
      ['Nama Pimpinan', teks(4)],
      ['Jabatan Pimpinan', teks(5)],
      ['Tempat', teks(6)],
      ['Tanggal Laporan', '16 Februari 2023'],
      ['Visi', teks(7)],
      ['Alamat', teks(8)],
    ),
    sheet(
      'Perjanjian Kinerja',
      [
        'Misi',
        'Kode Sasaran',
        'Sasaran Strategis',
        'Kode Indikator',
        'Indikator Kinerja',
        'Satuan',
        'Target',
        'Cara Hitung',
        'Uraian Pembilang',
        'Uraian Penyebut',
        'Penanggung Jawab',
        'Sumber Data',
        ...kolom,
      ],
      ...each((i): readonly Value[] => {
        const s = i - (i % 4)
        return [
          teks(s),
          kode(s),
          `Sasaran ${teks(s)}`,
          `${kode(i)}-i`,
          teks(i),
          teks(i).slice(0, 20),
          100,
          teks(i),
          teks(i),
          teks(i),
          teks(i),
          teks(i),
          ...more,
        ]
      }),
    ),
    sheet(
      'Realisasi',
      [
        'Kode Indikator',
        'Indikator Kinerja',
        'Realisasi',
        'Penyebab',
        'Kendala',
        'Upaya',
        'Tindak Lanjut',
        ...kolom,
      ],
      ...each((i): readonly Value[] => [
        `${kode(i)}-i`,
        teks(i),
        60 + i,
        teks(i),
        teks(i),
        teks(i),
        teks(i),
        ...more,
      ]),
    ),
    sheet(
      'Anggaran',
      [
        'Kode',
        'Tingkat',
        'Uraian',
        'Kode Sasaran',
        'Pagu',
        'Realisasi',
        'Indikator Keluaran',
        'Permasalahan',
        ...kolom,
      ],
      ...each((i): readonly Value[] => [
        `${i}`,
        'Program',
        teks(i),
        kode(i - (i % 4)),
        1_000_000,
        900_000,
        teks(i),
        teks(i),
        ...more,
      ]),
    ),
    sheet('Narasi', ['Bagian', 'Judul', 'Paragraf'], ...each((i) => ['Penutup', teks(i), teks(i)])),
    sheet('Dasar Hukum', ['Peraturan'], ...each((i) => [teks(i)])),
    sheet('Isu dan Langkah', ['Jenis', 'Uraian', 'Penjelasan'], ...each((i) => ['Isu', teks(i), teks(i)])),
    sheet(
      'Organisasi',
      ['Unit', 'Unit Atasan', 'Jabatan', 'Tugas'],
      ...each((i) => [`U${i} ${teks(i)}`, null, teks(i), teks(i)]),
    ),
    sheet(
      'Sumber Dana',
      ['Sumber Dana', 'Anggaran', 'Realisasi'],
      [teks(9), COUNT * 1_000_000, COUNT * 900_000],
    ),
    sheet(
      'Belanja',
      ['Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
      [teks(10), teks(11), COUNT * 1_000_000, COUNT * 900_000],
    ),
    sheet(
      'Kategori',
      ['Skala', 'Label', 'Batas Bawah', 'Batas Atas', 'Termasuk Bawah', 'Termasuk Atas'],
      [teks(12), teks(13), null, 80, null, 'Ya'],
      [teks(12), teks(14), 80, null, 'Tidak', null],
    ),
    ...lembar.map((name) => sheet(name, ['isi'], ['isi'])),
  ]
}

const marked = (index: number): string => `${ORDERS[index % COUNT]} «${index}»`
const hostile = workbookOf({ kode: (i) => `K${i} ${ORDERS[i]?.slice(0, 12)}`, teks: marked })
const read = async (sheets: readonly MarkdownSheet[]) =>
  examine({ bytes: plainXlsx(sheets), name: '=1+1.xlsx' })

describe('text that looks like an order', () => {
  test('comes out of the report as the same text', async () => {
    const examined = await read(hostile)
    expect(findingProblems(examined.findings, hostile)).toEqual([])
    const { bytes, findings } = await reportOf(examined)
    expect(findings).toEqual([])
    const { problems, text } = readReport(bytes)
    expect(problems).toEqual([])
    const all = bare(text)
    for (const index of ORDERS.keys()) expect(all, ORDERS[index]).toContain(bare(marked(index)))
  })

  test('stays text in the kertas kerja, whose formulas hold numbers and cells only', async () => {
    const { laporan, hasil } = await read(hostile)
    if (laporan === null || hasil === null) throw new Error('unreadable')
    const bytes = await kertasKerjaWorkbook(laporan, hasil)
    expect(workbookProblems(bytes)).toEqual([])
    const parts = unzipSync(bytes)
    const formulas = Object.values(parts).flatMap((part) =>
      [...strFromU8(part).matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = '']) => unescapeXml(formula)),
    )
    expect(formulas.length).toBeGreaterThan(COUNT)
    for (const formula of formulas) {
      const strings = formula.match(/"(?:[^"]|"")*"/g) ?? []
      const rest = formula.replace(/"(?:[^"]|"")*"/g, '""')
      expect(rest).toMatch(
        /^(?:Data!\$?[A-Z]\$?\d+|\$?[A-Z]\$?\d+|SUM|ROUND|IF|ABS|AND|MIN|MAX|AVERAGE|TRUE|""|[\d.]+|[-+*/(),:<>=])+$/,
      )
      // Excel repairs, that is drops, what is longer.
      expect(formula.length).toBeLessThanOrEqual(8192)
      for (const one of strings) expect(one.length - 2).toBeLessThanOrEqual(255)
    }
    const text = bare(await textOf(bytes))
    for (const index of [20, 36, 40]) expect(text).toContain(bare(marked(index)))
  })

  test('stays text in the recap', async () => {
    const outcomes = [...ORDERS, ...ODD].map(
      (text): BuildOutcome => ({
        file: text,
        output: text,
        state: 'written',
        findings: [],
        gaps: [],
        earlierGaps: null,
        notes: [],
        recap: {
          opd: text,
          tahun: 2022,
          indikator: 1,
          rataRata: '-1.50',
          kategori: text,
          pagu: '1',
          realisasi: '1',
          serapan: null,
        },
        seconds: 1,
        exit: 0,
      }),
    )
    const rows = csvRows(recapCsv(outcomes).slice(1))
    expect(rows).toHaveLength(outcomes.length + 1)
    for (const row of rows) {
      expect(row).toHaveLength(RECAP_COLUMNS.length)
      for (const field of row) expect(field).not.toMatch(FORMULA)
    }
    expect(JSON.parse(recapJson(outcomes)).opd[0].opd).toBe(ORDERS[0])
    const bytes = await plainWorkbook(
      'Rekapitulasi',
      RECAP_COLUMNS.map(({ header, format }) => ({ header, format })),
      outcomes.map((outcome) => RECAP_COLUMNS.map(({ value }) => value(outcome))),
    )
    expect(workbookProblems(bytes)).toEqual([])
    expect(Object.values(unzipSync(bytes)).some((part) => /<(?:\w+:)?f[ >]/.test(strFromU8(part)))).toBe(
      false,
    )
    const text = bare(await textOf(bytes))
    for (const order of ORDERS) expect(text, order).toContain(bare(order))
  })

  test('is one line, one JSON string, and no order to a terminal', async () => {
    const sequences = 'merah \u001b[31m \u009b31m \u001b]0;judul\u0007 \u202E balik\nLK999 palsu'
    const sheets = hostile.map((one) =>
      one.name === 'Realisasi'
        ? { ...one, rows: one.rows.map((row, i) => (i === 0 ? row : row.with(0, cell(`${sequences} ${i}`)))) }
        : one.name === 'Anggaran'
          ? { ...one, name: `Angaran\u009b\u202E` }
          : one,
    )
    const { findings } = await read(sheets)
    expect(findings.length).toBeGreaterThan(COUNT)
    const file = { file: 'x.xlsx', status: 'findings', findings } as const
    const compact = printCompact([file])
    expect(compact.trimEnd().split('\n')).toHaveLength(findings.length)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey
    expect(compact).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
    expect(compact).toContain('merah')
    expect(() => JSON.parse(printSarif([file], '1.0.0', catalogue))).not.toThrow()
  })
})

describe('names that every object knows', () => {
  const named = (index: number): string => `${PROTOTYPE_NAMES[index % PROTOTYPE_NAMES.length]}`
  const numbered = (index: number): string =>
    index < PROTOTYPE_NAMES.length ? named(index) : `${named(index)}${index}`

  test('are codes, names, headers and sheets like others', async () => {
    const sheets = workbookOf({
      kode: numbered,
      teks: numbered,
      kolom: PROTOTYPE_NAMES,
      lembar: PROTOTYPE_NAMES,
    })
    const examined = await read(sheets)
    const { laporan, hasil, findings } = examined
    if (laporan === null || hasil === null) throw new Error('unreadable')
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(findingProblems(findings, sheets)).toEqual([])
    const json = calcJson(laporan, hasil)
    const indikator = json.indikator as readonly { readonly kode: string; readonly capaian: string }[]
    expect(indikator.map(({ kode, capaian }) => [kode, capaian])).toEqual(
      // Realisasi 60, 61, … of a target of 100.
      Array.from({ length: COUNT }, (_, index) => [`${numbered(index)}-i`, `${60 + index}.00`]),
    )
    const { bytes } = await reportOf(examined)
    const { problems, text } = readReport(bytes)
    expect(problems).toEqual([])
    for (const name of PROTOTYPE_NAMES) expect(text).toContain(name)
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('isi')
  })

  test('are no keys of anything where they are typed for one', async () => {
    for (const name of PROTOTYPE_NAMES) {
      const sheets = [
        ...workbookOf({ kode: (i) => `K${i}`, teks: (i) => `Teks ${i}` }),
        sheet(
          'Pengaturan',
          ['Isian', 'Nilai'],
          [name, name],
          ['Skala Kategori', name],
          ['Rumus Negatif', name],
          ['Huruf', name],
          ['Kertas', name],
        ),
        sheet('Angka Cetak', ['Pokok', 'Kunci', 'Nilai'], [name, name, 1]),
        sheet('Pengecualian', ['Kode Temuan', 'Lembar', 'Sel', 'Alasan'], [name, name, name, name]),
        sheet('Riwayat', ['Kode Indikator', 'Tahun', 'Target', 'Realisasi'], [name, 2021, 1, name]),
        sheet(
          'Renstra',
          ['Kode Indikator', 'Indikator Kinerja', 'Tahun 2022', name],
          [name, name, name, name],
        ),
        sheet(
          'Rencana Aksi',
          ['Tahun', 'Tingkat', 'Kode', 'Uraian', 'Kode Indikator'],
          [2022, name, name, name, name],
        ),
      ].map((one) =>
        one.name === 'Narasi'
          ? sheet('Narasi', ['Bagian', 'Kode', 'Letak', 'Paragraf'], [name, name, name, name])
          : one,
      )
      const { findings } = await read(sheets)
      expect(findingProblems(findings, sheets)).toEqual([])
      // Every one of these words is wrong where it stands, and is said to be.
      const places = new Set(findings.map((finding) => finding.sheet))
      for (const wrong of ['Pengaturan', 'Angka Cetak', 'Pengecualian', 'Riwayat', 'Renstra', 'Narasi']) {
        expect(places, `${name} in ${wrong}`).toContain(wrong)
      }
    }
  })
})

describe('odd characters', () => {
  test('of every kind leave a sound report', async () => {
    const odd = (index: number): string => `${ODD[index % ODD.length]?.slice(0, 3_000)}${index}`
    const sheets = workbookOf({ kode: (i) => `K${i}`, teks: odd })
    const examined = await read(sheets)
    expect(findingProblems(examined.findings, sheets)).toEqual([])
    const { bytes } = await reportOf(examined)
    expect(readReport(bytes).problems).toEqual([])
    const { laporan, hasil } = examined
    if (laporan === null || hasil === null) throw new Error('unreadable')
    expect(workbookProblems(await kertasKerjaWorkbook(laporan, hasil))).toEqual([])
  })

  test('a kertas kerja stays within what Excel opens, however long the texts', async () => {
    const sheets = workbookOf({ kode: (i) => `K${i}`, teks: (i) => `${i} ${'panjang '.repeat(1_000)}` })
    const { laporan, hasil } = await read(sheets)
    if (laporan === null || hasil === null) throw new Error('unreadable')
    expect(workbookProblems(await kertasKerjaWorkbook(laporan, hasil))).toEqual([])
  })
})

describe('a page nobody could write on', () => {
  const page = ['Margin Atas', 'Margin Bawah', 'Margin Kiri', 'Margin Kanan', 'Ukuran Huruf', 'Spasi']
  test.each([0, -3, 0.01, 200, 1e9])(
    '%d in every setting is told, and the draft keeps to the default',
    async (value) => {
      const sheets = [
        ...workbookOf({ kode: (i) => `K${i}`, teks: (i) => `Teks ${i}` }),
        sheet('Pengaturan', ['Isian', 'Nilai'], ...page.map((name) => [name, value])),
      ]
      const examined = await read(sheets)
      const told = examined.findings.filter(({ sheet: where }) => where === 'Pengaturan')
      expect(told.map(({ code, cell: where }) => `${code} ${where}`)).toEqual(
        page.map((_, i) => `LK266 B${i + 2}`),
      )
      const { problems, body } = readReport((await reportOf(examined)).bytes)
      expect(problems).toEqual([])
      // 4 cm on the left: 4 / 2.54 × 1440 = 2267.7 twips.
      const margins = body === null ? [] : descendants(body, 'w:pgMar')
      expect(margins.some(({ attributes }) => attributes['w:left'] === '2268')).toBe(true)
    },
  )
})

test('a file that unpacks without end, where the report should go, is no report of ours', () => {
  // 5 parts of 60 MiB, each small enough by itself.
  const nothing = new Uint8Array(60 * 1024 * 1024)
  const parts = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`word/media/${number}.png`, nothing]))
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(), ...parts }, { level: 1 })
  expect(bomb.length).toBeLessThan(5 * 1024 * 1024)
  expect(digestOf(bomb)).toBeNull()
})

test('a name too long for a font is told, and the draft keeps to the default', async () => {
  const name = `Huruf ${'x'.repeat(26)}`
  const sheets = [
    ...workbookOf({ kode: (i) => `K${i}`, teks: (i) => `Teks ${i}` }),
    sheet('Pengaturan', ['Isian', 'Nilai'], ['Huruf', name]),
  ]
  const examined = await read(sheets)
  expect(examined.findings.map(({ code, cell: where }) => `${code} ${where}`)).toContain('LK266 B2')
  const { bytes } = await reportOf(examined)
  const styles = strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array())
  expect(styles).not.toContain(name)
  expect(styles).toContain('Times New Roman')
})

async function textOf(bytes: Uint8Array): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0])
  const texts: string[] = []
  workbook.eachSheet((one) => one.eachRow((row) => row.eachCell((value) => void texts.push(value.text))))
  return texts.join('\n')
}

/** Reads CSV with semicolons, the plain way. */
function csvRows(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const match of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n|$)/g)) {
    const [whole, quoted, plain = '', end] = match
    if (whole === '') break
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}

test('long texts in columns of values are refused at once', async () => {
  const patterns = ['1 ', '5 (', ' 1', '1-', '- ', 'turun 1 ']
  const sheets = workbookOf({ kode: (i) => `K${i}`, teks: (i) => `Teks ${i}` }).map((one) =>
    one.name === 'Perjanjian Kinerja'
      ? {
          ...one,
          rows: one.rows.map((row, i) =>
            i === 0
              ? row
              : row.with(6, cell(`${patterns[i % patterns.length]}`.repeat(5_000).slice(0, 30_000))),
          ),
        }
      : one,
  )
  const start = process.cpuUsage()
  const { findings } = await read(sheets)
  expect(findings.filter(({ code }) => code === 'LK103')).toHaveLength(COUNT)
  // Half a second a cell before there was a limit.
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(5)
})

test.each([' ', '\u00a0'])('cells of nothing but blanks cost no time: %j', async (blank) => {
  const sheets = workbookOf({ kode: (i) => `K${i}`, teks: (i) => `a${blank.repeat(30_000)}${i}` })
  const start = process.cpuUsage()
  await read(sheets)
  // A second a cell before: some 700 cells.
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(60)
})
