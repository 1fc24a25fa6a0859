/** What every family of rules gets, and the small questions all of them ask of a cell or a value. */
import type { Hasil } from '../calc/hasil.ts'
import { type Decimal, desimal } from '../decimal/decimal.ts'
import type { At, Finding, Place } from '../diagnostics/finding.ts'
import type { Cell, Indikator, IndikatorTujuan, Laporan, Nilai } from '../model/laporan.ts'

export interface Konteks {
  readonly laporan: Laporan
  readonly hasil: Hasil
  /** Last year's workbook, when it was given. */
  readonly previous: Laporan | null
  /** The parts of the report that sheet Narasi may name; null when the caller knows none. */
  readonly bagian: BagianDikenal | null
}

export interface BagianDikenal {
  /** Names to suggest. */
  readonly nama: readonly string[]
  readonly kenal: (nama: string) => boolean
}

/** One family of rules. */
export type Aturan = (konteks: Konteks) => readonly Finding[]

/** The persisted percent of a hand-typed column. */
export interface PersenTertulis {
  readonly angka: Decimal
  readonly desimal: number
}

/** Spreadsheets store binary fractions: differences below this are noise, not decisions. */
const DERAU = desimal('0.000001')

/** Half a unit of the last printed place. */
export function toleransi(angkaDesimal: number): Decimal {
  const setengah = desimal(10).pow(-angkaDesimal).div(2)
  return setengah.gt(DERAU) ? setengah : DERAU
}

/** Whether a printed figure is the rounding of an exact one. */
export function cocok(tertulis: PersenTertulis, tepat: Decimal): boolean {
  return tertulis.angka.minus(tepat).abs().lte(toleransi(tertulis.desimal))
}

/** The single number of a value that has one; a bound counts by its number. Null for ranges, ratios and words. */
export function angkaDari(nilai: Nilai | null): Decimal | null {
  return nilai?.jenis === 'angka' || nilai?.jenis === 'batas' ? nilai.angka : null
}

/** A plain number with its printed decimals. */
export function angkaTertulis(nilai: Nilai | null): PersenTertulis | null {
  return nilai?.jenis === 'angka' ? { angka: nilai.angka, desimal: nilai.desimal } : null
}

export function samaNilai(a: Nilai, b: Nilai): boolean {
  switch (a.jenis) {
    case 'predikat':
      return b.jenis === 'predikat' && samaKata(a.label, b.label)
    case 'rentang':
      return b.jenis === 'rentang' && a.bawah.eq(b.bawah) && a.atas.eq(b.atas)
    case 'rasio':
      return b.jenis === 'rasio' && a.kiri.times(b.kanan).eq(b.kiri.times(a.kanan))
    case 'angka':
    case 'batas':
      return (b.jenis === 'angka' || b.jenis === 'batas') && a.angka.eq(b.angka)
  }
}

function samaKata(a: string, b: string): boolean {
  return kata(a) === kata(b)
}

/** A predicate keeps + and −. */
function kata(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\p{N}+-]+/gu, '')
}

/** Names are the same when they differ in case, spaces and punctuation only. */
export function kunciTeks(teks: string | null): string {
  return (teks ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * True when a value of about a thousand times the other stands there (a thousands point read as a decimal point).
 * A guess at sizes: plain floating point is exact enough.
 */
export function sekitarSeribuKali(a: Decimal, b: Decimal): boolean {
  const [besar, kecil] = [a.toNumber(), b.toNumber()].sort((x, y) => y - x)
  if (besar === undefined || kecil === undefined || kecil <= 0) return false
  return besar >= kecil * 900 && besar <= kecil * 1100
}

/** A place for a finding about something that should be written: the cell itself, else the row's first cell. */
export function tempatIsi(cell: Cell<unknown>, cadangan: Cell<unknown>): At {
  return cell.cell === '' ? cadangan : cell
}

/** Where findings about an indicator's realisasi point. */
export function tempatRealisasi(indikator: Indikator): At {
  const { realisasi, perjanjian } = indikator
  if (realisasi === null) return perjanjian.kodeIndikator
  return tempatIsi(realisasi.realisasi, realisasi.kodeIndikator)
}

/** Places of the filled ones among some cells. */
export function terisi(...cells: readonly (Cell<unknown> | null | undefined)[]): readonly Place[] {
  return cells.filter((cell): cell is Cell<unknown> => cell?.state === 'filled')
}

/** A sheet's place when a whole column is meant: its header, else the sheet. */
export function tempatKolom(sheet: { readonly name: string; readonly header: string | undefined }): At {
  return { sheet: sheet.name, cell: sheet.header ?? '' }
}

/** An indicator whose direction, formula or scale could not be read: what is computed with it proves nothing. */
export function takPasti(indikator: Indikator | IndikatorTujuan): boolean {
  if (!('perjanjian' in indikator)) return indikator.baris.polaritas.state === 'bad'
  const { polaritas, rumusCapaian, skala, faktor, penghitungan } = indikator.perjanjian
  return [polaritas, rumusCapaian, skala, faktor, penghitungan].some(({ state }) => state === 'bad')
}

export function kelompokkan<T>(
  isi: readonly T[],
  kunci: (satu: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const peta = new Map<string, T[]>()
  for (const satu of isi) {
    const nama = kunci(satu)
    const ada = peta.get(nama)
    if (ada === undefined) peta.set(nama, [satu])
    else ada.push(satu)
  }
  return peta
}
