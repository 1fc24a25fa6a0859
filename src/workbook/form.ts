/** Reads a form sheet: rows of `Isian` | `Nilai`. */
import {
  isianGanda,
  isianMirip,
  isianTidakAda,
  pengaturanTidakDikenal,
} from '../diagnostics/catalogue/lk0-lembar.ts'
import { isianMasihContoh } from '../diagnostics/catalogue/lk1-sel.ts'
import { isianWajibKosong } from '../diagnostics/catalogue/lk2-baris.ts'
import type { Checked, Finding } from '../diagnostics/finding.ts'
import type { Cell } from './cell.ts'
import { isExample, isExampleCell } from './example.ts'
import { type Grid, gridOf, isFilled, labelText } from './grid.ts'
import { fits } from './header-names.ts'
import { cleanText, closest, plainName } from './name.ts'
import type { RawCell, RawSheet } from './raw.ts'
import type { Column, FieldsOf, FormSpec, FormValues } from './spec.ts'
import { emptyCell, typedCell } from './typed-cell.ts'
import { unfilledSheet } from './unfilled.ts'

/** Labels stand in one of the first columns: "1." | "Nama OPD" | ":" | "Dinas …". */
const KOLOM_LABEL_TERAKHIR = 3

/** So many unknown labels are named when a required field is missing. */
const LAIN_TERBANYAK = 5

interface Label {
  readonly text: string
  readonly cell: RawCell
  readonly value: RawCell
}

const bare = (text: string): string =>
  cleanText(text)
    .replace(/^(?:\d{1,2}|[a-z])[.)]\s*/i, '')
    .replace(/\s*[:*]+$/, '')
    .trim()

/** The columns of `Isian` and `Nilai`, where the sheet has such a header. */
function headerColumns(
  grid: Grid,
): { readonly label: number; readonly value: number; readonly row: number } | null {
  for (const row of grid.rows.slice(0, 20)) {
    const column = (name: string): number | undefined =>
      row.cells.find((cell) => plainName(labelText(cell)) === name)?.column
    const label = column('isian') ?? column('uraian')
    const value = column('nilai') ?? column('isi')
    if (label !== undefined && value !== undefined) return { label, value, row: row.row }
  }
  return null
}

/** Where the value of a label stands: the `Nilai` column, else the next column (past a lone ":"). */
function valueCell(grid: Grid, label: RawCell, column: number | null): RawCell {
  const found =
    column !== null
      ? grid.at(label.row, column)
      : [1, 2].map((step) => grid.at(label.row, label.column + step)).find((cell) => labelText(cell) !== ':')
  const cell = found ?? grid.at(label.row, label.column + 1)
  return grid.master(cell) ?? cell
}

function labelsOf(grid: Grid, spec: FormSpec): readonly Label[] {
  const header = headerColumns(grid)
  const columns = Object.values(spec.columns)
  const known = (text: string): boolean => columns.some((column) => fits(bare(text), column) !== null)
  const labels: Label[] = []
  for (const row of grid.rows) {
    if (header !== null && row.row <= header.row) continue
    const candidates = row.cells.filter(({ column }) =>
      header === null ? column <= KOLOM_LABEL_TERAKHIR : column === header.label,
    )
    const cell =
      candidates.find((candidate) => known(labelText(candidate))) ??
      candidates.find((candidate) => /\p{L}/u.test(labelText(candidate)))
    if (cell === undefined || labelText(cell) === '') {
      const value = header === null ? null : grid.at(row.row, header.value)
      if (header === null || value === null || !isFilled(value)) continue
      labels.push({ text: '', cell: grid.at(row.row, header.label), value })
      continue
    }
    labels.push({ text: bare(labelText(cell)), cell, value: valueCell(grid, cell, header?.value ?? null) })
  }
  return labels
}

/** Every field without a value; of a required sheet all are `bad`: its finding says enough, later stages stay silent. */
export function absentForm<S extends FormSpec>(spec: S, name: string): FormValues<S> {
  const state = spec.required ? 'bad' : 'empty'
  const fields = Object.fromEntries(Object.keys(spec.columns).map((key) => [key, emptyCell(name, '', state)]))
  return { spec, present: false, name, fields: fields as unknown as FieldsOf<S> }
}

/** Each field with its best label; further labels of the same field are findings. */
function matchLabels(
  spec: FormSpec,
  labels: readonly Label[],
  sheet: string,
  findings: Finding[],
): { readonly matched: ReadonlyMap<string, Label>; readonly unknown: readonly Label[] } {
  const free = new Set(labels)
  const matched = new Map<string, Label>()
  for (const tier of [1, 2, 3, 4]) {
    for (const [key, column] of Object.entries(spec.columns)) {
      if (matched.has(key)) continue
      const fitting = [...free].filter(({ text }) => fits(text, column) === tier)
      // A blank "Pihak Kedua" above "Jabatan Pihak Kedua" is the title of a group of fields.
      const filled = fitting.filter(({ value }) => isFilled(value))
      const [kept, ...others] = filled.length > 0 ? filled : fitting
      if (kept === undefined) continue
      matched.set(key, kept)
      for (const label of fitting) free.delete(label)
      for (const other of others) {
        findings.push(
          isianGanda(
            { sheet, cell: other.cell.address, text: other.text },
            { isian: column.header, lain: kept.cell.address },
            [{ sheet, cell: kept.cell.address }],
          ),
        )
      }
    }
  }
  return { matched, unknown: [...free] }
}

/** Keys of the fields that a sheet has labels for. */
export function labelledFields(spec: FormSpec, sheet: RawSheet): ReadonlySet<string> {
  return new Set(matchLabels(spec, labelsOf(gridOf(sheet), spec), sheet.name, []).matched.keys())
}

/** Example words that must not reach a report: the office would be called "Dinas Contoh". */
const KATA_CONTOH = /contoh|nama lengkap/i

function readField(
  column: Column<unknown>,
  { value: raw }: Label,
  sheet: string,
  dikenal: ReadonlySet<string>,
  findings: Finding[],
): Cell<unknown> {
  const cell = typedCell(sheet, raw, column, dikenal, findings)
  if (isExampleCell(column, raw) && KATA_CONTOH.test(cell.text)) {
    findings.push(isianMasihContoh(cell, { kolom: column.header }))
    return { ...cell, value: null, state: 'bad' }
  }
  if (cell.state !== 'empty' || !column.required) return cell
  findings.push(isianWajibKosong(cell, { isian: column.header, bantuan: column.help }))
  return { ...cell, state: 'bad' }
}

/** A field that no label stands for: told at the label that may be meant, or at a value without one. */
function missingField(
  column: Column<unknown>,
  spec: FormSpec,
  sheet: string,
  free: Set<Label>,
  findings: Finding[],
): Cell<unknown> {
  const similar = column.similar.map(plainName)
  const slip = [...free].find(
    ({ text, value }) =>
      closest(text, [column.header, ...column.aliases]) !== null ||
      (isFilled(value) && similar.includes(plainName(text))),
  )
  if (slip !== undefined) free.delete(slip)
  if (column.required) {
    const unlabelled = [...free].find(({ text }) => text === '')
    const cell = (slip ?? unlabelled)?.cell.address ?? ''
    const mirip = slip === undefined ? null : { judul: slip.text, sel: slip.cell.address }
    // Without a likely one, any label that is not known may be the missing field.
    const others = cell === '' ? [...free].slice(0, LAIN_TERBANYAK) : []
    findings.push(
      isianTidakAda(
        { sheet, cell, ...(slip === undefined ? {} : { text: slip.text }) },
        { isian: column.header, mirip },
        others.map((other) => ({ sheet, cell: other.cell.address })),
      ),
    )
    return emptyCell(sheet, '', 'bad')
  }
  if (slip === undefined) return emptyCell(sheet, '')
  findings.push(isianMirip({ sheet, cell: slip.cell.address, text: slip.text }, { isian: column.header }))
  // A label with a slip has its finding; that its field is empty need not be told too.
  return emptyCell(sheet, '', spec.examplesAreDefaults ? 'empty' : 'bad')
}

/** A setting that is not read leaves the report to the defaults; elsewhere an office may note what it likes. */
function unknownSettings(spec: FormSpec, sheet: string, labels: ReadonlySet<Label>): readonly Finding[] {
  if (!spec.examplesAreDefaults) return []
  const dikenal = Object.values(spec.columns).map(({ header }) => header)
  return [...labels].flatMap(({ text, cell, value }) =>
    text === '' || !isFilled(value)
      ? []
      : [pengaturanTidakDikenal({ sheet, cell: cell.address, text }, { isian: text, dikenal })],
  )
}

/** Reads a form sheet by its declaration. */
export function readForm<S extends FormSpec>(
  spec: S,
  sheet: RawSheet,
  dikenal: ReadonlySet<string>,
): Checked<FormValues<S>> {
  const grid = gridOf(sheet)
  const { name } = sheet
  if (grid.rows.every(({ cells }) => !cells.some(isFilled))) {
    return { value: absentForm(spec, name), findings: unfilledSheet(spec, name, null) }
  }
  const findings: Finding[] = []
  const { matched, unknown } = matchLabels(spec, labelsOf(grid, spec), name, findings)

  const filled = Object.entries(spec.columns).flatMap(([key, column]) => {
    const label = matched.get(key)
    return label === undefined ? [] : [[column, label.value] as const]
  })
  if (!spec.examplesAreDefaults && filled.length > 1 && isExample(filled, false)) {
    findings.push(...unfilledSheet(spec, name, filled[0]?.[1].address ?? ''))
    return { value: absentForm(spec, name), findings }
  }

  const free = new Set(unknown)
  const fields: Record<string, Cell<unknown>> = {}
  for (const [key, column] of Object.entries(spec.columns)) {
    const label = matched.get(key)
    fields[key] =
      label === undefined
        ? missingField(column, spec, name, free, findings)
        : readField(column, label, name, dikenal, findings)
  }
  findings.push(...unknownSettings(spec, name, free))
  return { value: { spec, present: true, name, fields: fields as unknown as FieldsOf<S> }, findings }
}
