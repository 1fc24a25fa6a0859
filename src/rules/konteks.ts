/** What every family of rules gets, and the small questions all of them ask of a cell or a value. */
import type { Hasil, HasilIndikator, HasilSasaran } from '../calc/hasil.ts'
import { type Decimal, desimal } from '../decimal/decimal.ts'
import type { At, Finding, Place } from '../diagnostics/finding.ts'
import type {
  AnyIndikator,
  BarisRiwayat,
  Cell,
  Indikator,
  Laporan,
  Nilai,
  Polaritas,
  SkalaPredikat,
} from '../model/laporan.ts'
import { tentukanPolaritas } from '../model/polaritas.ts'
import { cariPeringkat, kunciPredikat } from '../model/skala-predikat.ts'
import { selTriwulan } from '../model/triwulan.ts'
import type { SheetRows, SheetSpec } from '../workbook/spec.ts'

/** What the rules are given. */
export interface Bahan {
  readonly laporan: Laporan
  readonly hasil: Hasil
  /** Last year's workbook, when it was given. */
  readonly previous: Laporan | null
  /** The parts of the report that sheet Narasi may name. */
  readonly bagian: BagianDikenal
}

/** The same, with what several families ask for. */
export interface Konteks extends Bahan {
  /** Every free text that reaches the report or explains a figure. */
  readonly teks: readonly Teks[]
  /** Rows of Riwayat whose year is probably a slip, at most one an indicator. */
  readonly tahunKeliru: readonly TahunKeliru[]
}

export interface Teks {
  readonly cell: Cell<string>
  readonly teks: string
  readonly kalimat: readonly string[]
  /** Set where the place of the text says which indicator or sasaran is meant. */
  readonly indikator: HasilIndikator | null
  readonly sasaran: HasilSasaran | null
}

export interface TahunKeliru {
  readonly kode: string
  readonly isi: BarisRiwayat
  /** Why the year cannot be: another row has it, or the other sheets have other figures for it. Null: it may be right. */
  readonly sebab: { readonly kembar: BarisRiwayat } | 'tahun laporan' | null
  /** Years that the indicator lacks; one of them is probably meant. */
  readonly hilang: readonly number[]
}

export interface BagianDikenal {
  /** Names to suggest. */
  readonly nama: readonly string[]
  readonly kenal: (nama: string) => boolean
  /** Why this report does not have a part of that name, as a clause; null where it does. */
  readonly sebabTiada: (nama: string, data: Pick<Konteks, 'laporan' | 'hasil'>) => string | null
}

/** One family of rules. */
export type Aturan = (konteks: Konteks) => readonly Finding[]

/** A figure as it is written, with its printed decimals; a percentage is 100 = whole. */
export interface AngkaTertulis {
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
export function cocok(tertulis: AngkaTertulis, tepat: Decimal): boolean {
  return tertulis.angka.minus(tepat).abs().lte(toleransi(tertulis.desimal))
}

/** The single number of a value that has one; a bound counts by its number. Null for ranges, ratios and words. */
export function angkaDari(nilai: Nilai | null): Decimal | null {
  return nilai?.jenis === 'angka' || nilai?.jenis === 'batas' ? nilai.angka : null
}

/** A cell whose value is a single number. */
export interface Titik {
  readonly cell: Cell<Nilai>
  readonly nilai: Decimal
}

/** Those of some cells. */
export function berangka(...cells: readonly (Cell<Nilai> | null | undefined)[]): readonly Titik[] {
  return cells.flatMap((cell) => {
    const nilai = angkaDari(cell?.value ?? null)
    return cell == null || nilai === null ? [] : [{ cell, nilai }]
  })
}

/** A plain number with its printed decimals. */
export function angkaTertulis(nilai: Nilai | null): AngkaTertulis | null {
  return nilai?.jenis === 'angka' ? { angka: nilai.angka, desimal: nilai.desimal } : null
}

/** Whether two values are the same, whatever their printed decimals; a bound counts by its number. */
export function samaNilai(a: Nilai, b: Nilai): boolean {
  switch (a.jenis) {
    case 'predikat':
      return b.jenis === 'predikat' && kunciPredikat(a.label) === kunciPredikat(b.label)
    case 'rentang':
      return b.jenis === 'rentang' && a.bawah.eq(b.bawah) && a.atas.eq(b.atas)
    case 'rasio':
      return b.jenis === 'rasio' && a.kiri.times(b.kanan).eq(b.kiri.times(a.kanan))
    case 'angka':
    case 'batas':
      return (b.jenis === 'angka' || b.jenis === 'batas') && a.angka.eq(b.angka)
  }
}

/** The same on a scale too: "Level 3" and 3. */
export function samaUkuran(a: Nilai, b: Nilai, skala: SkalaPredikat | null): boolean {
  if (samaNilai(a, b)) return true
  const [satu, dua] = skala === null ? [] : [cariPeringkat(skala, a), cariPeringkat(skala, b)]
  return satu != null && dua != null && satu.posisi === dua.posisi
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
export function tempatRealisasi({ realisasi, perjanjian }: Indikator): At {
  if (realisasi === null) return perjanjian.kodeIndikator
  return tempatIsi(realisasi.realisasi, realisasi.kodeIndikator)
}

/** Where an indicator's polarity is declared. */
export function selPolaritas(indikator: AnyIndikator): Cell<Polaritas> {
  return 'perjanjian' in indikator ? indikator.perjanjian.polaritas : indikator.baris.polaritas
}

/** What an indicator is looked at beside, each with the name of its column: quarters, standard, Renstra and Riwayat. */
export function selPembanding({
  realisasi,
  renstra,
  riwayat,
}: AnyIndikator): readonly (readonly [kolom: string, cell: Cell<Nilai>])[] {
  return [
    ...(realisasi === null || !('tw1' in realisasi)
      ? []
      : [
          ...selTriwulan(realisasi).map((cell, ke) => [`TW ${['I', 'II', 'III', 'IV'][ke]}`, cell] as const),
          ['Standar Nasional', realisasi.standarNasional] as const,
        ]),
    ...(renstra === null
      ? []
      : [
          ['Kondisi Awal', renstra.kondisiAwal] as const,
          ...[...renstra.years].map(([tahun, cell]) => [`Target Renstra tahun ${tahun}`, cell] as const),
          ['Kondisi Akhir', renstra.kondisiAkhir] as const,
        ]),
    ...riwayat.flatMap((isi) => [
      [`Target tahun ${isi.tahun.value ?? isi.tahun.text}`, isi.target] as const,
      [`Realisasi tahun ${isi.tahun.value ?? isi.tahun.text}`, isi.realisasi] as const,
    ]),
  ]
}

/** Every cell with a value of an indicator, of all years. */
export function selNilai(indikator: Indikator): readonly Cell<Nilai>[] {
  const { perjanjian, realisasi } = indikator
  return [
    perjanjian.target,
    perjanjian.targetPerubahan,
    ...(realisasi === null ? [] : [realisasi.target, realisasi.realisasi]),
    ...selPembanding(indikator).map(([, cell]) => cell),
  ]
}

/** Places of the filled ones among some cells. */
export function terisi(...cells: readonly (Cell<unknown> | null | undefined)[]): readonly Place[] {
  return cells.filter((cell): cell is Cell<unknown> => cell?.state === 'filled')
}

/** A sheet's place when a whole column is meant: its header, else that of the next one named, else the sheet. */
export function tempatKolom<K extends string>(
  { name, headers }: { readonly name: string; readonly headers: Readonly<Partial<Record<K, string>>> },
  ...kolom: readonly K[]
): Place {
  return { sheet: name, cell: kolom.flatMap((satu) => headers[satu] ?? [])[0] ?? '' }
}

/** Whether a column is missing that may be one without a header: then that is told. */
export function tanpaJudul<S extends SheetSpec>(
  { headers, untitled }: Pick<SheetRows<S>, 'headers' | 'untitled'>,
  kolom: keyof S['columns'],
): boolean {
  return headers[kolom] === undefined && untitled.length > 0
}

/** Whether sheet Realisasi lacks the column of its figures: most indicators are measured by nothing else in it. */
export function tanpaKolomRealisasi({ hasil, laporan }: Pick<Konteks, 'hasil' | 'laporan'>): boolean {
  const { rows, headers } = laporan.buku.realisasi
  if ((['realisasi', 'tw1', 'tw2', 'tw3', 'tw4'] as const).some((kolom) => headers[kolom] !== undefined))
    return false
  // Where the column was refused that is told.
  if (rows.length === 0 || rows.some(({ realisasi }) => realisasi.state === 'bad')) return false
  return (
    hasil.indikator.filter(({ realisasi }) => realisasi.nilai === null).length * 2 > hasil.indikator.length
  )
}

/** An indicator whose direction, formula or scale could not be read: what is computed with it proves nothing. */
export function takPasti(indikator: AnyIndikator): boolean {
  const { target, terbaca } = indikator
  const polaritas = selPolaritas(indikator)
  return !terbaca || polaritas.state === 'bad' || polaritasSeharusnya(target.value, polaritas.value) !== null
}

/** Its capaian cannot be relied on: what the whole report counts with it proves nothing either. */
export function belumPasti(indikator: Indikator): boolean {
  const { target, realisasi } = indikator
  return takPasti(indikator) || target.state === 'bad' || realisasi?.realisasi.state === 'bad'
}

/** What a target with an operator, a range or a word says of its direction, where something else was declared; else null. */
export function polaritasSeharusnya(target: Nilai | null, dinyatakan: Polaritas | null): Polaritas | null {
  if (dinyatakan === null || target === null) return null
  const seharusnya = tentukanPolaritas(target, dinyatakan, null)
  if (seharusnya !== dinyatakan) return seharusnya
  return dinyatakan === 'rentang' || dinyatakan === 'ya/tidak' ? bentukLain(target, dinyatakan) : null
}

/** Ratios cannot be a range, and plain numbers other than 0, 1 and 100% no yes or no. */
function bentukLain(target: Nilai, dinyatakan: 'rentang' | 'ya/tidak'): Polaritas | null {
  if (target.jenis === 'rasio') return 'positif'
  if (dinyatakan === 'rentang' || target.jenis !== 'angka') return null
  return target.angka.isZero() || target.angka.eq(1) || target.angka.eq(100) ? null : 'positif'
}

/** Whether a year belongs to the Renstra period; no year does where none is given. */
export function dalamPeriode({ periodeRenstra }: Laporan, tahun: number): boolean {
  return periodeRenstra !== null && tahun >= periodeRenstra.awal && tahun <= periodeRenstra.akhir
}
