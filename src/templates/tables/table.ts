/** Builds a document table from a declaration: columns with a cell each, group and total rows, merged cells, two-line heads. */
import type { Align, Inline, Table, TableCell, TableRow } from '../../document/document.ts'
import { text } from '../engine/rich.ts'

/** What a column prints: text, inline parts, or lines of them. */
export type Isi = string | readonly Inline[] | { readonly baris: readonly (string | readonly Inline[])[] }

export interface Kolom<T> {
  readonly judul: string
  /** Heading above several neighbouring columns with the same `induk`. */
  readonly induk?: string
  readonly lebar: number
  readonly rata?: Align
  /** `nomor` counts the rows of data. */
  readonly isi: (baris: T, nomor: number) => Isi
  /** Rows that follow each other with the same key (within the same merged cell to the left) share one cell. */
  readonly gabung?: (baris: T) => string
  readonly inden?: (baris: T) => number
  /** Sentences of the office: never strong, whatever the row is. */
  readonly uraian?: boolean
  /** False: this office has nothing for it, and its table goes without. */
  readonly ada?: boolean
}

export type Baris<T> =
  | { readonly jenis: 'isi'; readonly isi: T; readonly kuat: boolean }
  | { readonly jenis: 'kelompok'; readonly teks: Isi }
  /** `label` spans the first columns; `sel` fill the remaining ones. */
  | { readonly jenis: 'jumlah'; readonly label: string; readonly sel: readonly Isi[] }

export interface Rancangan<T> {
  readonly id: string
  readonly judul: string | null
  readonly kolom: readonly Kolom<T>[]
  readonly baris: readonly Baris<T>[]
  readonly sumber: readonly Inline[] | null
  readonly nomorKolom?: boolean
}

export function susunTabel<T>({ id, judul, baris, sumber, ...rancangan }: Rancangan<T>): Table {
  const kolom = rancangan.kolom.filter(({ ada }) => ada !== false)
  return {
    type: 'table',
    id,
    caption: judul === null ? null : [text(judul)],
    columns: kolom.map(({ lebar, rata }) => ({ weight: lebar, align: rata ?? 'left' })),
    head: kepala(kolom),
    ...(rancangan.nomorKolom === true ? { numberingRow: true } : {}),
    rows: isiTabel(kolom, baris),
    source: sumber,
  }
}

/** The place of a row among those of data. */
export function kolomNomor(lebar: number): Kolom<unknown> {
  return { judul: 'No', lebar, rata: 'center', isi: (_, nomor) => String(nomor) }
}

export function isiBaris<T>(
  rows: readonly T[],
  kuat: (row: T) => boolean = () => false,
): readonly Baris<T>[] {
  return rows.map((isi) => ({ jenis: 'isi', isi, kuat: kuat(isi) }))
}

/** The row below the others; none where `ada` is false. */
export function barisJumlah(label: string, sel: readonly Isi[], ada = true): readonly Baris<never>[] {
  return ada ? [{ jenis: 'jumlah', label, sel }] : []
}

/** A cell's content as lines; line breaks typed in a workbook cell become lines of their own. */
export function garis(isi: Isi): readonly (readonly Inline[])[] {
  if (typeof isi === 'string') {
    if (!isi.includes('\n')) return [[text(isi.trim())]]
    return isi
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line, index, all) => line !== '' || all.length === 1 || index === 0)
      .map((line) => [text(line)])
  }
  if ('baris' in isi) return isi.baris.flatMap((line) => garis(line))
  return [isi]
}

function selKepala(judul: string, rentang: Pick<TableCell, 'rowSpan' | 'colSpan'> = {}): TableCell {
  return { lines: garis(judul), role: 'head', align: 'center', ...rentang }
}

function kepala<T>(kolom: readonly Kolom<T>[]): readonly TableRow[] {
  const bawah = kolom.filter(({ induk }) => induk !== undefined)
  if (bawah.length === 0) return [{ cells: kolom.map(({ judul }) => selKepala(judul)) }]
  const atas = kolom.flatMap(({ judul, induk }, i): readonly TableCell[] => {
    if (induk === undefined) return [selKepala(judul, { rowSpan: 2 })]
    if (kolom[i - 1]?.induk === induk) return []
    let span = 1
    while (kolom[i + span]?.induk === induk) span += 1
    return [selKepala(induk, span > 1 ? { colSpan: span } : {})]
  })
  return [{ cells: atas }, { cells: bawah.map(({ judul }) => selKepala(judul)) }]
}

function isiTabel<T>(kolom: readonly Kolom<T>[], baris: readonly Baris<T>[]): readonly TableRow[] {
  const rows: TableRow[] = []
  let nomor = 0
  for (const [index, row] of baris.entries()) {
    if (row.jenis === 'isi') nomor += 1
    rows.push({ cells: selBaris(kolom, baris, index, row, nomor) })
  }
  return rows
}

function selBaris<T>(
  kolom: readonly Kolom<T>[],
  baris: readonly Baris<T>[],
  index: number,
  row: Baris<T>,
  nomor: number,
): readonly TableCell[] {
  if (row.jenis === 'kelompok') {
    return [{ lines: garis(row.teks), role: 'group', colSpan: kolom.length, align: 'left' }]
  }
  return row.jenis === 'jumlah' ? selJumlah(kolom, row) : selIsi(kolom, baris, index, row, nomor)
}

function selJumlah<T>(
  kolom: readonly Kolom<T>[],
  { label, sel }: Extract<Baris<T>, { jenis: 'jumlah' }>,
): readonly TableCell[] {
  const span = kolom.length - sel.length
  const pertama: TableCell = { lines: garis(label), role: 'total', align: 'center' }
  const lain = sel.map((isi, i): TableCell => {
    return { lines: garis(isi), role: 'total', align: kolom[span + i]?.rata ?? 'left' }
  })
  return [span > 1 ? { ...pertama, colSpan: span } : pertama, ...lain]
}

/** The cells of row `index`, but for those that a cell above goes on in. */
function selIsi<T>(
  kolom: readonly Kolom<T>[],
  baris: readonly Baris<T>[],
  index: number,
  { isi, kuat }: Extract<Baris<T>, { jenis: 'isi' }>,
  nomor: number,
): readonly TableCell[] {
  const cells: TableCell[] = []
  for (const [c, column] of kolom.entries()) {
    if (sambungan(kolom, baris, index, c)) continue
    let span = 1
    while (sambungan(kolom, baris, index + span, c)) span += 1
    const inden = column.inden?.(isi) ?? 0
    cells.push({
      lines: garis(column.isi(isi, nomor)),
      ...(kuat && column.uraian !== true ? { role: 'strong' } : {}),
      ...(span > 1 ? { rowSpan: span } : {}),
      ...(inden > 0 ? { indent: inden } : {}),
    })
  }
  return cells
}

/** Does row `index` continue a merged cell of column `c` above it? Merged cells to the left must continue too. */
function sambungan<T>(
  kolom: readonly Kolom<T>[],
  baris: readonly Baris<T>[],
  index: number,
  c: number,
): boolean {
  if (kolom[c]?.gabung === undefined) return false
  const ini = baris[index]
  const atas = baris[index - 1]
  if (ini?.jenis !== 'isi' || atas?.jenis !== 'isi') return false
  return kolom
    .slice(0, c + 1)
    .every(({ gabung }) => gabung === undefined || gabung(ini.isi) === gabung(atas.isi))
}
