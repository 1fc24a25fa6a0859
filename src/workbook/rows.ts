/** Tells data rows from what else stands in a table: repeated headers, bands, programs, totals, notes, signatures. */
import { type Grid, isFilled, labelText } from './grid.ts'
import { fits } from './header-names.ts'
import type { Headers } from './headers.ts'
import { yearIn } from './name.ts'
import type { RawRow } from './raw.ts'
import type { Column, Columns, Kind, SheetSpec } from './spec.ts'

/** The word of a written total, set wide ("J U M L A H") or short too. */
const TOTAL = String.raw`(?:(?:sub|grand)[\s-]*)?(?:j\s*u\s*m\s*l\s*a\s*h|jml\.?|t\s*o\s*t\s*a\s*l)(?![a-z\d])`
const TEXTS_OF_TOTAL = new RegExp(
  String.raw`^${TOTAL}(?:\s+(?:total|jumlah|keseluruhan|seluruhnya|akhir|umum|belanja|anggaran|pagu|realisasi|i{1,3}|iv|v|[a-z]|\d+))*\s*(?:\(.*\))?\s*[.:]?$`,
  'i',
)
/** "Rata-rata lama sekolah" is an indicator's name; "Rata-rata Capaian Kinerja" is the last line of a table. */
const TEXTS_OF_MEAN =
  /^(?:jumlah rata-rata|rata[ -]?rata|rerata)(?: (?:total|keseluruhan|capaian|kinerja|realisasi|sasaran|strategis|indikator|opd|persentase|\d+))*\s*(?:\([^)]*\))?\s*[.:]?$/i
/** The mean of one sasaran, named by its code or its name: "Rata-rata SS1", "Rata-rata capaian sasaran II". */
const STARTS_AS_MEAN = /^(?:jumlah rata-rata|rata[ -]?rata|rerata)\b/i
/** A written total, whatever of: "Jumlah Belanja Pegawai", "Sub Total". */
export const STARTS_AS_TOTAL = new RegExp(`^${TOTAL}`, 'i')
const NOTE = /^(?:(?:sumber|keterangan|catatan|ket|nb)\s*[:.]|\*+\)?\s*\S)/i
/** "* Peraturan …": where one text makes a row, it is an item of a list. */
const ITEM = /^\*\s+\S/

/**
 * What starts the signatures below a table: "Mengetahui,", alone or before who knows, "Ditetapkan di …", or a place with a
 * date. "Mengetahui kebutuhan pelanggan" is a sentence.
 */
const SIGNATURE =
  /^(?:(?:mengetahui|menyetujui|disahkan)(?:\s*(?:\/|dan|oleh)\s*(?:mengetahui|menyetujui)?)?\s*(?:$|[,:.;/].{0,60}$|(?:an\.?|a\.n\.?|plt\.?|plh\.?|pj\.?)?\s*(?:kepala|pimpinan|sekretaris|camat|lurah|inspektur|direktur|bupati|wali ?kota|gubernur)\b.{0,60}$)|(?:ditetapkan|disahkan) di\b.{0,60}$|[a-z .]+,\s*(?:\d{1,2}|\.{2,}|…)?\s*[a-z]+\s+20\d{2}$)/is

/** A table sheet whose headers are found. */
export interface Table {
  readonly grid: Grid
  readonly spec: SheetSpec
  readonly headers: Headers
}

/** What stands in a row as text: every question about it is asked of this. */
export interface RowTexts {
  /** Of all cells that hold any, from left to right. */
  readonly all: readonly string[]
  /** Of the declared columns that hold any, in the order of the declaration. */
  readonly own: readonly { readonly key: string; readonly column: Column<unknown>; readonly text: string }[]
  /** The one text stands left of the declared columns and is counted to the first of them: a heading, or nothing. */
  readonly left: boolean
}

/** The only text of a row where it stands left of the declared columns, as below "No", with the first of them. */
export function leftOfTable(row: RawRow, { spec, headers }: Table): RowTexts['own'][number] | null {
  const [cell, ...others] = row.cells.filter((one) => labelText(one) !== '')
  if (cell === undefined || others.length > 0 || cell.value.type !== 'text') return null
  const [first] = Object.entries(spec.columns)
    .flatMap(([key, column]) => {
      const header = headers.columns.get(key)
      return header === undefined ? [] : [{ key, column, place: header.column }]
    })
    .sort((a, b) => a.place - b.place)
  if (first === undefined || cell.column >= first.place) return null
  return { key: first.key, column: first.column, text: labelText(cell) }
}

/** The texts of a row, taken once. */
export function textsOf(row: RawRow, table: Table): RowTexts {
  const { grid, spec, headers } = table
  const own = Object.entries(spec.columns).flatMap(([key, column]) => {
    const header = headers.columns.get(key)
    const text = header === undefined ? '' : labelText(grid.at(row.row, header.column))
    return text === '' ? [] : [{ key, column, text }]
  })
  const left = own.length === 0 ? leftOfTable(row, table) : null
  return {
    all: row.cells.map(labelText).filter((text) => text !== ''),
    own: left === null ? own : [left],
    left: left !== null,
  }
}

/** True for the first row of a signature block: little stands in it, and it reads like one. */
export function startsSignature({ all }: RowTexts): boolean {
  return all.length <= 2 && all.some((text) => SIGNATURE.test(text))
}

/** "Catatan:" alone in its row: what is written below it, one or two texts a row, are the notes. */
export function startsNotes({ all }: RowTexts): boolean {
  return all.length === 1 && /^(?:keterangan|catatan|ket|nb)\s*[:.]/i.test(all[0] ?? '')
}

/** Rows of a signature block hold an office, a name, a NIP: one or two texts. */
export function isWithinSignature({ all }: RowTexts): boolean {
  return all.length <= 2
}

export function hasMoney(columns: Columns): boolean {
  return Object.values(columns).some(({ kind }) => kind === 'rupiah')
}

/** Sheets every row of data of which has a code. */
function hasCode(columns: Columns): boolean {
  return Object.values(columns).some(({ required, kind }) => required && kind === 'kode')
}

/** Sheets whose rows of data have a code or amounts; elsewhere one text may be such a row. */
export function isCoded({ columns }: SheetSpec): boolean {
  return hasCode(columns) || hasMoney(columns)
}

/** Words alone in a row, in a column of levels or years that they are none of. */
export function isWordsOnly(own: RowTexts['own']): boolean {
  const [one, ...others] = own
  return (
    one !== undefined &&
    others.length === 0 &&
    (one.column.kind === 'pilihan' || one.column.kind === 'tahun') &&
    /\p{L}\s+\p{L}/u.test(one.text)
  )
}

/** Whether nothing but names and codes stands in a row. */
function isNamesOnly(own: RowTexts['own']): boolean {
  return own.every(({ column: { kind } }) => kind === 'teks' || kind === 'kode')
}

/** True where nothing but a name stands in the row, with a code perhaps: merged across the table it would be a heading. */
export function mayHead({ own }: RowTexts, spec: SheetSpec): boolean {
  if (!isCoded(spec) || own.length === 0) return false
  const names = own.filter(({ column: { kind } }) => kind === 'teks').length
  return isWordsOnly(own) || (isNamesOnly(own) && names <= 1 && own.length - names <= 1)
}

/** True for a name and amounts without a level: a row of the budget that lacks it, or the sum of some. */
export function maySum({ own }: RowTexts, { columns }: SheetSpec): boolean {
  const kinds = own.map(({ column: { kind } }) => kind)
  return (
    'tingkat' in columns &&
    kinds.includes('rupiah') &&
    own.some(({ key }) => key === 'uraian') &&
    kinds.every((kind) => kind === 'rupiah' || kind === 'persen' || kind === 'teks' || kind === 'kode') &&
    kinds.filter((kind) => kind === 'teks').length === 1 &&
    // The code of a program, kegiatan or sub kegiatan leaves no doubt.
    own.every(({ column: { kind }, text }) => kind !== 'kode' || text.split('.').length < 3)
  )
}

/** The list of programs with their budgets that a signed Perjanjian Kinerja ends with: the headers of another table. */
const JUDUL_PROGRAM =
  /^(?:program|kegiatan|sub ?kegiatan)(?:\s*(?:\/|,|&|dan)\s*(?:kegiatan|sub ?kegiatan))*$/i
const JUDUL_UANG =
  /^(?:(?:jumlah|total|pagu|rencana) )?(?:anggaran|pagu|dana)(?: tahun)?(?: 20\d{2})?\s*(?:\((?:rp\.?|rupiah)\))?$/i

/** True for the headers of a table of programs below one of indicators; what follows is read from sheet Anggaran. */
export function startsPrograms({ all }: RowTexts, { columns }: SheetSpec): boolean {
  if (!('kodeIndikator' in columns) || hasMoney(columns)) return false
  return all.some((text) => JUDUL_PROGRAM.test(text)) && all.some((text) => JUDUL_UANG.test(text))
}

/** What has three words is no code. */
const KALIMAT = /\S\s+\S+\s+\S/

/** A text merged across columns of the table, alone in its row: it heads the rows below. */
export function isBand(row: RawRow, { grid, spec, headers }: Table, next: RawRow | undefined): boolean {
  const [text, ...others] = row.cells.filter((cell) => labelText(cell) !== '')
  if (text === undefined || others.length > 0 || text.value.type !== 'text') return false
  // "Misi 1: …" in a column that carries says what the rows below belong to.
  const own = Object.entries(spec.columns).find(([key]) => headers.columns.get(key)?.column === text.column)
  if (own?.[1].carry === true) {
    const { kind } = own[1]
    const kalimat = KALIMAT.test(text.value.value) && yearIn(text.value.value) === null
    // Where the next row has a code, year or misi of its own, this one is none.
    const sendiri = next !== undefined && isFilled(grid.at(next.row, text.column))
    if (kind === 'tahun' ? !kalimat : !sendiri || (kind === 'kode' && !kalimat)) return false
  }
  const columns = new Set([...headers.columns.values()].map(({ column }) => column))
  return row.cells.filter(({ column, master }) => master === text.address && columns.has(column)).length >= 2
}

/** A header row printed again on a later page. */
export function isRepeatedHeader({ own }: RowTexts, { columns }: Headers): boolean {
  return (
    own.length >= Math.min(2, columns.size) && own.every(({ column, text }) => fits(text, column) !== null)
  )
}

/** A mean has one text and percentages; an indicator that begins with the word has a code or a realisasi of its own. */
function isMean(texts: RowTexts): boolean {
  return isMeanRow(texts) && texts.own.filter(({ column: { kind } }) => kind !== 'persen').length <= 1
}

/** A row that is left out as a mean and says so in its first words. */
export function isMeanRow({ all }: RowTexts): boolean {
  return STARTS_AS_MEAN.test(all[0] ?? '')
}

/** What is only the sum of others. */
export const KELOMPOK_BELANJA = /^belanja(?: daerah| operasi| langsung| tidak langsung)?$/i
const URUTAN = /^(?:[a-z]|[ivx]+|\d)[.)]\s*/i

/** Sheets of money by jenis, whose rows may head others. */
export function hasGroups(columns: Columns): boolean {
  return 'jenis' in columns && hasMoney(columns)
}

/** "Belanja Operasi" without amounts: it heads the jenis below it. */
export function isGroup({ own }: RowTexts): boolean {
  const [nama, ...lain] = own.filter(({ column: { kind } }) => kind === 'teks')
  return (
    nama !== undefined &&
    lain.length === 0 &&
    isNamesOnly(own) &&
    KELOMPOK_BELANJA.test(nama.text.replace(URUTAN, ''))
  )
}

/** A row that is left out as a total and says so in its first words: no mean, no note. */
export function isTotal({ all }: RowTexts): boolean {
  return all.some((text) => STARTS_AS_TOTAL.test(text) && !/rata/i.test(text))
}

/**
 * A sum, a mean or a note below the data. "Jumlah peserta pelatihan" is an indicator's name: a longer text counts as a total
 * only where nothing else but amounts stands in the row.
 */
export function isTotalOrNote(texts: RowTexts, { columns }: SheetSpec): boolean {
  // Sheet Angka Cetak names its figures "Rata-rata capaian" and "Jumlah anggaran": none of its rows is a total.
  if ('pokok' in columns) return false
  const { all, own } = texts
  const first = all[0] ?? ''
  if (TEXTS_OF_TOTAL.test(first)) return true
  // Only where every row of data has a code: "Rata-rata" is a setting and a printed figure elsewhere.
  if (hasCode(columns) && (TEXTS_OF_MEAN.test(first) || isMean(texts))) return true
  // A row of the budget has its level, and amounts.
  const kinds = own.map(({ column: { kind } }) => kind)
  const level = 'tingkat' in columns && own.every(({ key }) => key !== 'tingkat')
  if (level && isMean(texts) && kinds.includes('persen')) return true
  // "Jumlah" may also be a word of a choice, so elsewhere only the columns that name the row count.
  const named = own.some(
    ({ column: { required, kind }, text }) => required && kind === 'teks' && TEXTS_OF_TOTAL.test(text),
  )
  if (named) return true
  if (all.length === 1 && NOTE.test(first)) {
    const [needed, ...others] = Object.entries(columns).filter(([, { required }]) => required)
    const item = others.length === 0 && own.some(({ key, text }) => key === needed?.[0] && ITEM.test(text))
    if (!item) return true
  }
  const words = own.filter(({ column: { kind } }) => !AMOUNTS.has(kind))
  // Amounts and the number of the row may stand before it.
  return hasMoney(columns) && words.length <= 1 && STARTS_AS_TOTAL.test(all.find(isWord) ?? '')
}

function isWord(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !/^[ivx]+[.)]?$/i.test(text)
}

const AMOUNTS: ReadonlySet<Kind> = new Set<Kind>(['rupiah', 'persen', 'angka', 'nilai'])
