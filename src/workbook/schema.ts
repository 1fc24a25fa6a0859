/** The workbook's sheets and columns as Markdown and JSON, from their declarations. */

import { fromExcel } from '../decimal/decimal.ts'
import { formatAngka } from '../decimal/format-angka.ts'
import { sheets } from './catalogue.ts'
import type { Column, FormSpec, Kind, SheetSpec } from './spec.ts'

/** How each kind of column is filled, in the planner's words. */
export const ISI: { readonly [K in Kind]: string } = {
  teks: 'teks',
  kode: 'kode (format sel Text)',
  'daftar-kode': 'satu atau beberapa kode, dipisah titik koma',
  angka: 'angka',
  rupiah: 'rupiah, angka utuh',
  persen: 'persen, misalnya 94,35',
  nilai: 'angka, persen, predikat, operator, rentang, atau rasio',
  tanggal: 'tanggal, misalnya 16 Februari 2023',
  tahun: 'tahun, misalnya 2022',
  'ya/tidak': 'Ya atau Tidak',
  pilihan: 'pilihan',
}

/** The declaration of a column as plain data. */
const columnSchema = (key: string, { header, aliases, kind, ...column }: Column<unknown>) => ({
  key,
  header,
  aliases,
  kind,
  required: column.required,
  carry: column.carry,
  choices: column.choices.map(({ value }) => value),
  help: column.help,
  example: column.example === '' ? null : column.example,
})
type ColumnSchema = ReturnType<typeof columnSchema>

/** That of a sheet; `yearColumns`: help for the columns of single years, null where the sheet has none. */
const sheetSchema = (key: string, spec: SheetSpec | FormSpec) => ({
  key,
  name: spec.name,
  aliases: spec.aliases,
  shape: spec.shape,
  required: spec.required,
  purpose: spec.purpose,
  columns: Object.entries(spec.columns).map(([name, column]) => columnSchema(name, column)),
  yearColumns: spec.shape === 'table' ? (spec.yearColumns?.help ?? null) : null,
})

/** Every declared sheet as data. */
export function schemaJson() {
  const specs: readonly (readonly [string, SheetSpec | FormSpec])[] = Object.entries(sheets)
  return { schemaVersion: 1, sheets: specs.map(([key, spec]) => sheetSchema(key, spec)) }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function exampleText(column: ColumnSchema): string {
  if (column.example === null) return ''
  if (typeof column.example === 'string') return column.example
  return column.kind === 'tahun' ? String(column.example) : formatAngka(fromExcel(column.example))
}

function columnRow(column: ColumnSchema): string {
  const isi = column.choices.length > 0 ? column.choices.join('; ') : ISI[column.kind]
  const cells = [
    `${column.header}${column.required ? ' *' : ''}`,
    isi,
    column.help,
    exampleText(column),
    column.aliases.join('; '),
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

function sheetSection(sheet: ReturnType<typeof sheetSchema>): string {
  const rows = [
    `| ${sheet.shape === 'form' ? 'Isian' : 'Kolom'} | Isi | Keterangan | Contoh | Nama lain yang dikenal |`,
    '| --- | --- | --- | --- | --- |',
    ...sheet.columns.map(columnRow),
  ]
  if (sheet.yearColumns !== null)
    rows.push(`| 2022, 2023, … | ${ISI.nilai} | ${cell(sheet.yearColumns)} | | Tahun 2022; Target 2022 |`)
  const carried = sheet.columns.filter(({ carry }) => carry).map(({ header }) => header)
  const facts = [
    sheet.purpose,
    ...(sheet.shape === 'form' ? ['Bentuknya dua kolom: `Isian` dan `Nilai`, satu isian per baris.'] : []),
    ...(sheet.aliases.length > 0 ? [`Nama lembar lain yang dikenal: ${sheet.aliases.join('; ')}.`] : []),
    ...(carried.length > 0
      ? [`Sel kosong berarti sama dengan baris di atasnya: ${carried.join('; ')}.`]
      : []),
  ]
  const title = `## ${sheet.name}${sheet.required ? '' : ' (pilihan)'}`
  return [title, ...facts, rows.join('\n')].join('\n\n')
}

const PENGANTAR = `# Buku kerja

Satu berkas Excel per instansi per tahun. Lembar dan kolom dikenali dari namanya; huruf besar-kecil, spasi, dan tanda baca tidak
dibedakan, dan urutannya bebas. Lembar, kolom, dan isian lembar Identitas yang tidak dikenal dibiarkan: tidak diperiksa dan
tidak dicetak. Baris judul kolom boleh di mana saja pada 20 baris pertama. Baris nomor kolom, baris kosong, baris JUMLAH atau
TOTAL, baris catatan (“Keterangan: …”, “Sumber: …”), dan tanda tangan di bawah tabel dilewati. Dilewati juga baris yang hanya
menjuduli baris di bawahnya: “Misi 1: …”, “Tujuan: …”, “Sasaran 2: …”, urusan, SKPD, “Triwulan I”, “Indikator Kinerja Utama”,
atau tulisan yang digabung melintasi tabel; misi dan tujuan yang ditulis begitu di lembar Perjanjian Kinerja tetap dipakai.
Baris jumlah, rata-rata, dan judul yang berisi rupiah diperiksa, tidak dijumlahkan. Kode yang bagiannya terpisah di beberapa
sel di bawah satu judul yang digabung, seperti di ekspor SIPD, disambung dengan titik. Tanda * berarti wajib diisi.

Sel kosong, “-”, dan “n/a” berarti belum ada data, bukan nol. Angka sebaiknya diketik sebagai angka; angka berupa teks dibaca
menurut cara Indonesia (1.234,5), dan yang dapat dibaca dua cara ditolak.`

/** The reference of the workbook for people. */
export function schemaMarkdown(): string {
  return `${[PENGANTAR, ...schemaJson().sheets.map(sheetSection)].join('\n\n')}\n`
}
