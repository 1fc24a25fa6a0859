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
  readonly isi: (baris: T) => Isi
  /** Rows that follow each other with the same key (within the same merged cell to the left) share one cell. */
  readonly gabung?: (baris: T) => string
  readonly inden?: (baris: T) => number
  /** Sentences of the office: never strong, whatever the row is. */
  readonly uraian?: boolean
}

export type Baris<T> =
  | { readonly jenis: 'isi'; readonly isi: T; readonly kuat?: boolean }
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

export function susunTabel<T>(rancangan: Rancangan<T>): Table {
  const { id, judul, kolom, sumber } = rancangan
  return {
    type: 'table',
    id,
    caption: judul === null ? null : [text(judul)],
    columns: kolom.map(({ lebar, rata }) => ({ weight: lebar, align: rata ?? 'left' })),
    head: kepala(kolom),
    ...(rancangan.nomorKolom === true ? { numberingRow: true } : {}),
    rows: isiTabel(kolom, rancangan.baris),
    source: sumber,
  }
}

export function isiBaris<T>(rows: readonly T[]): readonly Baris<T>[] {
  return rows.map((isi) => ({ jenis: 'isi', isi }))
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

function kepala<T>(kolom: readonly Kolom<T>[]): readonly TableRow[] {
  const bertingkat = kolom.some(({ induk }) => induk !== undefined)
  if (!bertingkat) {
    return [{ cells: kolom.map(({ judul }) => ({ lines: garis(judul), role: 'head', align: 'center' })) }]
  }
  const atas: TableCell[] = []
  const bawah: TableCell[] = []
  for (let i = 0; i < kolom.length; i += 1) {
    const current = kolom[i]
    if (current === undefined) continue
    if (current.induk === undefined) {
      atas.push({ lines: garis(current.judul), role: 'head', align: 'center', rowSpan: 2 })
      continue
    }
    let span = 1
    while (kolom[i + span]?.induk === current.induk) span += 1
    atas.push({
      lines: garis(current.induk),
      role: 'head',
      align: 'center',
      ...(span > 1 ? { colSpan: span } : {}),
    })
    for (const column of kolom.slice(i, i + span)) {
      bawah.push({ lines: garis(column.judul), role: 'head', align: 'center' })
    }
    i += span - 1
  }
  return [{ cells: atas }, { cells: bawah }]
}

function isiTabel<T>(kolom: readonly Kolom<T>[], baris: readonly Baris<T>[]): readonly TableRow[] {
  return baris.map((row, index): TableRow => {
    if (row.jenis === 'kelompok') {
      return { cells: [{ lines: garis(row.teks), role: 'group', colSpan: kolom.length, align: 'left' }] }
    }
    if (row.jenis === 'jumlah') {
      const span = kolom.length - row.sel.length
      return {
        cells: [
          {
            lines: garis(row.label),
            role: 'total',
            align: 'center',
            ...(span > 1 ? { colSpan: span } : {}),
          },
          ...row.sel.map(
            (sel, i): TableCell => ({
              lines: garis(sel),
              role: 'total',
              align: kolom[span + i]?.rata ?? 'left',
            }),
          ),
        ],
      }
    }
    const cells: TableCell[] = []
    kolom.forEach((column, c) => {
      if (column.gabung !== undefined && sambungan(kolom, baris, index, c)) return
      let span = 1
      if (column.gabung !== undefined) {
        while (sambungan(kolom, baris, index + span, c)) span += 1
      }
      const inden = column.inden?.(row.isi) ?? 0
      cells.push({
        lines: garis(column.isi(row.isi)),
        ...(row.kuat === true && column.uraian !== true ? { role: 'strong' as const } : {}),
        ...(span > 1 ? { rowSpan: span } : {}),
        ...(inden > 0 ? { indent: inden } : {}),
      })
    })
    return { cells }
  })
}

/** Does row `index` continue the merged cell of column `c` above it? Merged cells to the left must continue too. */
function sambungan<T>(
  kolom: readonly Kolom<T>[],
  baris: readonly Baris<T>[],
  index: number,
  c: number,
): boolean {
  const ini = baris[index]
  const atas = baris[index - 1]
  if (ini?.jenis !== 'isi' || atas?.jenis !== 'isi') return false
  return kolom
    .slice(0, c + 1)
    .every(({ gabung }) => gabung === undefined || gabung(ini.isi) === gabung(atas.isi))
}
