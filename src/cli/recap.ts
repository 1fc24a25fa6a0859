/** The recap of a run over many offices, as rows for .xlsx, .csv or .json. */
import type { PlainColumn, PlainValue } from '../xlsx/plain-workbook.ts'
import type { BuildOutcome } from './build-one.ts'
import { countErrors, countWarnings } from './printers/file-findings.ts'

interface RecapColumn extends PlainColumn {
  readonly key: string
  readonly value: (outcome: BuildOutcome) => PlainValue
}

/** The recap's columns, once: header and value. */
export const RECAP_COLUMNS: readonly RecapColumn[] = [
  { key: 'opd', header: 'OPD', format: null, value: ({ recap }) => text(recap?.opd) },
  {
    key: 'tahun',
    header: 'Tahun',
    format: '0',
    // A workbook without a readable year has the year 0.
    value: ({ recap }) => number(recap === null || recap.tahun === 0 ? null : String(recap.tahun)),
  },
  { key: 'keadaan', header: 'Keadaan', format: null, value: (outcome) => text(stateWords(outcome)) },
  {
    key: 'kesalahan',
    header: 'Kesalahan',
    format: '0',
    value: ({ findings }) => number(String(countErrors(findings))),
  },
  {
    key: 'peringatan',
    header: 'Peringatan',
    format: '0',
    value: ({ findings }) => number(String(countWarnings(findings))),
  },
  {
    key: 'perluDiisi',
    header: 'Perlu Diisi',
    format: '0',
    value: (outcome) => number(gapCount(outcome)?.toString()),
  },
  {
    key: 'indikator',
    header: 'Indikator',
    format: '0',
    value: ({ recap }) => number(recap?.indikator.toString()),
  },
  {
    key: 'rataRata',
    header: 'Rata-rata Capaian (%)',
    format: '#,##0.00',
    value: ({ recap }) => number(recap?.rataRata),
  },
  {
    key: 'kategori',
    header: 'Kategori',
    format: null,
    value: ({ recap }) => text(recap?.kategori),
  },
  { key: 'pagu', header: 'Pagu (Rp)', format: '#,##0', value: ({ recap }) => number(recap?.pagu) },
  {
    key: 'realisasi',
    header: 'Realisasi (Rp)',
    format: '#,##0',
    value: ({ recap }) => number(recap?.realisasi),
  },
  {
    key: 'serapan',
    header: 'Serapan (%)',
    format: '#,##0.00',
    value: ({ recap }) => number(recap?.serapan),
  },
  { key: 'bukuKerja', header: 'Buku Kerja', format: null, value: ({ file }) => text(file) },
  {
    key: 'laporan',
    header: 'Laporan',
    format: null,
    value: ({ output, state }) => text(HAS_REPORT.has(state) ? output : null),
  },
  { key: 'detik', header: 'Detik', format: '0.00', value: ({ seconds }) => number(seconds.toFixed(2)) },
]

const STATE_WORDS: Readonly<Record<BuildOutcome['state'], string>> = {
  written: 'dibuat',
  unchanged: 'tidak berubah',
  kept: 'dipertahankan (disunting)',
  stopped: 'ada kesalahan',
  unreadable: 'tidak terbaca',
  failed: 'gagal ditulis',
}

/** What became of a workbook: under --strict warnings alone stop a report. */
export function stateWords({ state, findings }: BuildOutcome): string {
  return state === 'stopped' && countErrors(findings) === 0 ? 'ada peringatan' : STATE_WORDS[state]
}

/** What is still to be filled in; null where there is no report of this workbook, so that nobody has counted. */
export function gapCount({ state, gaps, earlierGaps }: BuildOutcome): number | null {
  return state === 'written' ? gaps.length : earlierGaps
}

const HAS_REPORT: ReadonlySet<BuildOutcome['state']> = new Set(['written', 'unchanged', 'kept'])

function text(value: string | null | undefined): PlainValue {
  return value == null || value === '' ? null : { text: value }
}

function number(value: string | null | undefined): PlainValue {
  return value == null ? null : { number: value }
}

/** A spreadsheet program must not run what a cell says: text that looks like a formula gets a leading apostrophe. */
function csvField(value: PlainValue): string {
  if (value === null) return ''
  if ('number' in value) return value.number.replace('.', ',')
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value.text) ? `'${value.text}` : value.text
  return /[";\r\n,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** CSV with semicolons and decimal commas, as an Indonesian Excel opens it, and a byte order mark for its letters. */
export function recapCsv(outcomes: readonly BuildOutcome[]): string {
  const lines = [
    RECAP_COLUMNS.map(({ header }) => header),
    ...outcomes.map((outcome) => RECAP_COLUMNS.map(({ value }) => csvField(value(outcome)))),
  ]
  return `\uFEFF${lines.map((fields) => fields.join(';')).join('\r\n')}\r\n`
}

/** JSON with numbers as exact text. */
export function recapJson(outcomes: readonly BuildOutcome[]): string {
  const rows = outcomes.map((outcome) =>
    Object.fromEntries(
      RECAP_COLUMNS.map(({ key, value }) => {
        const cell = value(outcome)
        return [key, cell === null ? null : 'text' in cell ? cell.text : cell.number]
      }),
    ),
  )
  return `${JSON.stringify({ schemaVersion: 1, opd: rows }, null, 2)}\n`
}
