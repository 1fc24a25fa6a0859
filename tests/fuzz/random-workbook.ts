/** Whole workbooks by chance: declared sheets with columns in any order, filled with what fits, nearly fits or does not fit. */
import type { MarkdownCell, MarkdownSheet } from '../../scripts/markdown-workbook.ts'
import { sheets as declared } from '../../src/workbook/catalogue.ts'
import type { Column } from '../../src/workbook/spec.ts'
import type { Random } from './random.ts'
import { changedCell } from './values.ts'

type AnyColumn = Column<unknown>
const EMPTY: MarkdownCell = { kind: 'empty' }
const text = (value: string): MarkdownCell => ({ kind: 'text', value })
const number = (value: number): MarkdownCell => ({ kind: 'number', value })

const CODES = ['S1', 'S2', 'S1.1', 'S1.2', 'S2.1', 'T1', '1.1.1', 'S1; S2', '5.1.02']
const PREDICATES = [
  'B',
  'BB',
  'A',
  'CC',
  'WTP',
  'WDP',
  'Level 3',
  'Ya',
  'Tidak',
  '≥95',
  '<=2',
  '90–95',
  '1:17',
  '95%',
  '12,5',
]
const WORDS = [
  'Meningkatnya mutu layanan',
  'Belanja Pegawai',
  'Sekretariat',
  'Tahun 2022 turun 5 (lima) persen',
  'Penutup',
  'Jumlah',
]

/** Something that fits a column most of the time. */
function fitting(column: AnyColumn, random: Random): MarkdownCell {
  const choice = column.choices.length > 0 ? random.pick(column.choices) : null
  if (choice !== null)
    return text(random.oneIn(4) ? random.pick([choice.value, ...choice.aliases]) : choice.value)
  switch (column.kind) {
    case 'kode':
    case 'daftar-kode':
      return text(random.pick(CODES))
    case 'angka':
    case 'persen':
      return number(random.int(0, 20_000) / 100)
    case 'rupiah':
      return number(random.int(0, 1_000_000) * 1000)
    case 'nilai':
      return random.oneIn(4) ? text(random.pick(PREDICATES)) : number(random.int(-500, 20_000) / 100)
    case 'tanggal':
      return { kind: 'date', value: random.pick(['2022-01-10', '2023-02-16', '2021-12-31']) }
    case 'tahun':
      return number(random.int(2019, 2024))
    case 'ya/tidak':
      return text(random.pick(['Ya', 'Tidak']))
    default:
      return text(random.pick([...WORDS, String(column.example)]))
  }
}

function cellOf(column: AnyColumn, random: Random): MarkdownCell {
  if (random.oneIn(column.required ? 12 : 3)) return EMPTY
  const cell = fitting(column, random)
  return random.oneIn(25) ? changedCell(cell, random) : cell
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const rest = [...items]
  return items.flatMap(() => rest.splice(random.int(0, rest.length - 1), 1))
}

function headerOf({ header, aliases }: AnyColumn, random: Random): MarkdownCell {
  return text(
    random.oneIn(10) ? random.pick([header, ...aliases, header.toUpperCase(), `${header} `]) : header,
  )
}

function randomSheet(key: keyof typeof declared, random: Random): MarkdownSheet {
  const spec = declared[key]
  const columns = shuffled(Object.values<AnyColumn>(spec.columns), random).filter(
    ({ required }) => required || !random.oneIn(3),
  )
  const name = random.oneIn(15)
    ? random.pick([spec.name, ...spec.aliases, spec.name.toLowerCase()])
    : spec.name
  if (spec.shape === 'form') {
    const rows = columns.map((column) => [headerOf(column, random), cellOf(column, random)])
    return { name, rows: [[text('Isian'), text('Nilai')], ...rows] }
  }
  const years = spec.yearColumns === null ? [] : [2021, 2022, 2023].map((year) => text(`Tahun ${year}`))
  const rows = Array.from({ length: random.int(0, 8) }, (_, index) => [
    // Codes that meet between sheets, so that there is something to join.
    ...columns.map((column) =>
      column.header === 'Kode Indikator' && !random.oneIn(8)
        ? text(`S${1 + (index % 2)}.${1 + Math.floor(index / 2)}`)
        : cellOf(column, random),
    ),
    ...years.map(() => number(random.int(0, 10_000) / 100)),
  ])
  const head = [...columns.map((column) => headerOf(column, random)), ...years]
  return { name, rows: random.oneIn(10) ? [[text('JUDUL LEMBAR')], [], head, ...rows] : [head, ...rows] }
}

/** Settings change every figure, so they are left to the mutated samples; `Kategori` and `Pengaturan` come seldom. */
export function randomWorkbook(random: Random): readonly MarkdownSheet[] {
  const keys = Object.keys(declared) as (keyof typeof declared)[]
  return keys
    .filter(
      (key) =>
        !random.oneIn(key === 'pengaturan' || key === 'kategori' ? 2 : declared[key].required ? 20 : 3),
    )
    .map((key) => randomSheet(key, random))
}
