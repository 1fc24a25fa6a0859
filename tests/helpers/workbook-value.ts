/** Builds a typed `Workbook` from plain objects, so that tests of model and calc need no .xlsx and no reader. */
import { desimal } from '../../src/decimal/decimal.ts'
import { sheets, type Workbook } from '../../src/workbook/catalogue.ts'
import type { Cell, Nilai, Tanggal } from '../../src/workbook/cell.ts'
import type { Kind } from '../../src/workbook/spec.ts'

/** A cell as a test writes it: text or number, null for an empty one, `bad` for one that could not be read. */
export type Isi = string | number | boolean | null | typeof bad
export const bad: unique symbol = Symbol('bad')

type NamaLembar = keyof typeof sheets
type BarisUji = Readonly<Record<string, Isi>>

/** Sheet name → rows (keys = column keys of the declaration; a key that is a year fills a year column). */
export type BukuUji = {
  readonly [K in NamaLembar]?: K extends 'identitas' | 'pengaturan' ? BarisUji : readonly BarisUji[]
}

export function bukuKerja(buku: BukuUji): Workbook {
  const hasil: Record<string, unknown> = {}
  for (const [kunci, spec] of Object.entries(sheets)) {
    const isi = (buku as Readonly<Record<string, BarisUji | readonly BarisUji[] | undefined>>)[kunci]
    const kolom = Object.entries(spec.columns)
    if (spec.shape === 'form') {
      const baris = (isi ?? {}) as BarisUji
      periksaKunci(
        kunci,
        baris,
        kolom.map(([nama]) => nama),
      )
      const fields = kolom.map(([nama, satu], index) => [
        nama,
        sel(baris[nama] ?? null, satu.kind, spec.name, `B${index + 2}`),
      ])
      hasil[kunci] = { spec, present: isi !== undefined, name: spec.name, fields: Object.fromEntries(fields) }
      continue
    }
    const rows = ((isi ?? []) as readonly BarisUji[]).map((baris, index) => {
      periksaKunci(
        kunci,
        baris,
        kolom.map(([nama]) => nama),
      )
      const row = index + 2
      const cells = kolom.map(([nama, satu], kolomKe) => [
        nama,
        sel(baris[nama] ?? null, satu.kind, spec.name, `${huruf(kolomKe)}${row}`),
      ])
      const years = Object.keys(baris)
        .filter((nama) => /^\d{4}$/.test(nama))
        .map((tahun, ke) => [
          Number(tahun),
          sel(baris[tahun] ?? null, 'nilai', spec.name, `${huruf(kolom.length + ke)}${row}`),
        ])
      return { ...Object.fromEntries(cells), row, years: new Map(years as [number, Cell<Nilai>][]) }
    })
    hasil[kunci] = { spec, present: isi !== undefined, name: spec.name, rows, headers: {} }
  }
  return hasil as unknown as Workbook
}

/** A misspelt key in a test would silently be an empty cell. */
function periksaKunci(lembar: string, baris: BarisUji, kolom: readonly string[]): void {
  for (const nama of Object.keys(baris)) {
    if (!kolom.includes(nama) && !/^\d{4}$/.test(nama)) throw new Error(`${lembar}: tidak ada kolom ${nama}`)
  }
}

function huruf(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : huruf(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26))
}

function sel(isi: Isi, kind: Kind, sheet: string, cell: string): Cell<unknown> {
  if (isi === bad) return { value: null, text: '???', state: 'bad', sheet, cell }
  if (isi === null || isi === '') return { value: null, text: '', state: 'empty', sheet, cell }
  // As the reader has it: an answer, but no value.
  if (isi === '-' && kind === 'nilai') return { value: null, text: '-', state: 'empty', sheet, cell }
  return { value: nilaiSel(isi, kind), text: String(isi), state: 'filled', sheet, cell }
}

function nilaiSel(isi: string | number | boolean, kind: Kind): unknown {
  switch (kind) {
    case 'angka':
    case 'rupiah':
      return desimal(String(isi))
    case 'persen':
      return { angka: desimal(String(isi)), desimal: desimal(String(isi)).decimalPlaces() }
    case 'tahun':
      return Number(isi)
    case 'ya/tidak':
      return isi === true
    case 'daftar-kode':
      return String(isi)
        .split(';')
        .map((kode) => kode.trim())
    case 'nilai':
      return nilai(String(isi))
    case 'tanggal':
      return tanggal(String(isi))
    default:
      return String(isi)
  }
}

/** "95", "95%", "72.35 (BB)", ">=95", "90..95", "1:17", else a word. Numbers with a decimal point: this is not the reader. */
export function nilai(teks: string): Nilai {
  const angka = (bagian: string) => ({ angka: desimal(bagian), desimal: bagian.split('.')[1]?.length ?? 0 })
  const persen = teks.endsWith('%')
  const isi = persen ? teks.slice(0, -1) : teks
  if (BILANGAN.test(isi)) return { jenis: 'angka', ...angka(isi), persen }
  const [, depan, predikat] = /^(-?\d+(?:\.\d+)?) \(([A-E]{1,2})\)$/.exec(isi) ?? []
  if (depan !== undefined && predikat !== undefined) {
    return { jenis: 'angka', ...angka(depan), persen, predikat }
  }
  const [, operator, batas] = /^(>=|<=|>|<)(.+)$/.exec(isi) ?? []
  if (operator !== undefined && batas !== undefined) {
    return { jenis: 'batas', operator: operator as '>=' | '<=' | '>' | '<', ...angka(batas), persen }
  }
  const [bawah, atas] = isi.split('..')
  if (bawah !== undefined && atas !== undefined) {
    return {
      jenis: 'rentang',
      bawah: desimal(bawah),
      atas: desimal(atas),
      desimal: angka(atas).desimal,
      persen,
    }
  }
  const [kiri, kanan] = isi.split(':')
  if (kiri !== undefined && kanan !== undefined) {
    return { jenis: 'rasio', kiri: desimal(kiri), kanan: desimal(kanan), desimal: angka(kanan).desimal }
  }
  return { jenis: 'predikat', label: teks }
}

const BILANGAN = /^-?\d+(?:\.\d+)?$/

function tanggal(teks: string): Tanggal {
  const [tahun = 0, bulan = 1, hari] = teks.split('-').map(Number)
  return { tahun, bulan, hari: hari ?? null }
}
