/** The right workbook tests/cases/dasar.md with some of its sheets changed, and what is found in it then. */
import type { MarkdownCell, MarkdownSheet } from '../../scripts/markdown-workbook.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { dasar, jalankan } from './contoh.ts'

/** `persen`: a number in a cell with a percent format. */
export type Isi = string | number | null | { readonly persen: number }
export type Tabel = readonly (readonly Isi[])[]

function isiSel(satu: MarkdownCell): Isi {
  return satu.kind === 'number' || satu.kind === 'text' ? satu.value : null
}

/** A sheet of dasar.md as rows, the header first. */
export function tabel(nama: string): Tabel {
  return dasar.find(({ name }) => name === nama)?.rows.map((row) => row.map(isiSel)) ?? []
}

/** Rows as a sheet. */
export function keLembar(nama: string, rows: Tabel): MarkdownSheet {
  return {
    name: nama,
    rows: rows.map((row) =>
      row.map(
        (isi): MarkdownCell =>
          isi === null || isi === ''
            ? { kind: 'empty' }
            : typeof isi === 'number'
              ? { kind: 'number', value: isi }
              : typeof isi === 'object'
                ? { kind: 'number', value: isi.persen, format: '0.00%' }
                : { kind: 'text', value: isi },
      ),
    ),
  }
}

/** Changes whole sheets of dasar.md, and leaves some out. */
export async function ubah(
  lembar: Readonly<Record<string, (rows: Tabel) => Tabel>>,
  tanpa: readonly string[] = [],
): Promise<readonly Finding[]> {
  const tersisa = dasar.filter(({ name }) => !tanpa.includes(name))
  const sheets = tersisa.map((satu) => {
    const jadi = lembar[satu.name]
    return jadi === undefined ? satu : keLembar(satu.name, jadi(tabel(satu.name)))
  })
  return jalankan({ sheets, temuan: [], tahunLalu: null })
}

/** Columns left out, by their headers. */
export const tanpaKolom =
  (...judul: readonly string[]) =>
  (rows: Tabel): Tabel => {
    const buang = rows[0]?.flatMap((satu, kolom) => (judul.includes(String(satu)) ? [kolom] : [])) ?? []
    return rows.map((row) => row.filter((_, kolom) => !buang.includes(kolom)))
  }

/** One cell by its address in the table: row 0 is the header. */
export const sel =
  (baris: number, judul: string, isi: Isi) =>
  (rows: Tabel): Tabel => {
    const kolom = rows[0]?.indexOf(judul) ?? -1
    if (kolom < 0) throw new Error(`no column ${judul}`)
    return rows.map((row, b) => (b === baris ? row.map((lama, k) => (k === kolom ? isi : lama)) : row))
  }

/** One change after the other. */
export const lalu =
  (...langkah: readonly ((rows: Tabel) => Tabel)[]) =>
  (rows: Tabel): Tabel =>
    langkah.reduce((hasil, satu) => satu(hasil), rows)
