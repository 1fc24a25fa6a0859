/** Two values made comparable: both numbers, both ratios, both yes/no, or both ranks of one scale. */
import { type Decimal, desimal, NOL } from '../decimal/decimal.ts'
import type { Nilai, Polaritas, Rumus, SkalaPredikat } from '../model/laporan.ts'
import {
  bacaYaTidak,
  cariPeringkat,
  kataPredikat,
  type Peringkat,
  peringkatAngka,
} from '../model/skala-predikat.ts'
import type { Alasan } from './hasil.ts'

/** What decides how an indicator's values are read and compared. An `Indikator` fits as it is. */
export interface Aturan {
  readonly polaritas: Polaritas
  readonly rumus: Rumus | null
  readonly skala: SkalaPredikat | null
  /** False where a cell that decides this could not be read: nothing is judged by a default in its place. */
  readonly terbaca: boolean
}

export type Pasangan =
  | {
      readonly ada: true
      readonly macam: 'bilangan' | 'peringkat' | 'ya/tidak'
      readonly nilai: Decimal
      readonly acuan: Decimal
    }
  | { readonly ada: false; readonly alasan: Alasan }

/**
 * A measured value beside what it is compared with (target, earlier year, standard). An operator or a single number
 * counts by its number, a ratio a:b by b/a. Ranks are compared by their number. Never mixes kinds: a word beside a
 * number is comparable only where the scale spells both ("Level 3" and 3), where the number has its word beside it
 * ("72,35 (BB)"), or where it is a measured number that a band of the scale turns into a word. What a number is
 * compared with is never made from a word.
 */
export function pasangkan(nilai: Nilai, acuan: Nilai, aturan: Aturan): Pasangan {
  if (aturan.polaritas === 'ya/tidak') {
    const a = bacaYaTidak(nilai)
    const b = bacaYaTidak(acuan)
    if (a !== null && b !== null) return pasangan('ya/tidak', a ? SATU : NOL, b ? SATU : NOL)
  }
  if (nilai.jenis === 'rasio' && acuan.jenis === 'rasio') {
    if (nilai.kiri.isZero() || acuan.kiri.isZero()) return { ada: false, alasan: 'penyebut nol' }
    return pasangan('bilangan', nilai.kanan.div(nilai.kiri), acuan.kanan.div(acuan.kiri))
  }
  const angkaKedua = nilai.jenis === 'angka' && (acuan.jenis === 'angka' || acuan.jenis === 'batas')
  if (nilai.jenis === 'predikat' || acuan.jenis === 'predikat' || aturan.polaritas === 'predikat') {
    const peringkat = pasangkanPeringkat(nilai, acuan, aturan.skala)
    if (peringkat.ada || !angkaKedua) return peringkat
  }
  return angkaKedua
    ? pasangan('bilangan', nilai.angka, acuan.angka)
    : { ada: false, alasan: 'jenis tidak sama' }
}

const SATU = desimal(1)

function pasangkanPeringkat(nilai: Nilai, acuan: Nilai, skala: SkalaPredikat | null): Pasangan {
  if (!dapatDiperingkat(nilai) || !dapatDiperingkat(acuan)) return { ada: false, alasan: 'jenis tidak sama' }
  if (skala === null) {
    return { ada: false, alasan: nilai.jenis === acuan.jenis ? 'tanpa skala' : 'jenis tidak sama' }
  }
  const berpita = acuan.jenis === 'predikat' && nilai.jenis === 'angka' && skala.pita !== undefined
  const a = berpita ? peringkatTerukur(nilai, skala) : peringkatKata(nilai, skala, acuan)
  const b = peringkatKata(acuan, skala, nilai)
  if (a !== null && b !== null) return pasangan('peringkat', a.nilai, b.nilai)
  const kataAsing =
    (a === null && (nilai.jenis === 'predikat' || berpita)) || (b === null && acuan.jenis === 'predikat')
  return { ada: false, alasan: kataAsing ? 'di luar skala' : 'jenis tidak sama' }
}

/** By its word, or its number where the scale spells it; the word beside a number counts only against a word. */
function peringkatKata(nilai: Nilai, skala: SkalaPredikat, lawan: Nilai): Peringkat | null {
  const kata = lawan.jenis === 'predikat' ? kataPredikat(nilai) : null
  return cariPeringkat(skala, kata === null ? nilai : { jenis: 'predikat', label: kata })
}

/** Evaluations are given with two decimals: a computed 70,004 is no more than 70. */
const DESIMAL_PITA = 2

/** A measured number as the bands see it: as written, or with two decimals where it was computed. */
export function nilaiUntukPita(nilai: Extract<Nilai, { readonly jenis: 'angka' }>): Decimal {
  return nilai.angka.toDecimalPlaces(Math.max(nilai.desimal, DESIMAL_PITA))
}

/** The rank a measured number earns by the bands of its scale, with that band. Source: that of the scale. */
export function peringkatTerukur(
  nilai: Extract<Nilai, { readonly jenis: 'angka' }>,
  skala: SkalaPredikat,
): ReturnType<typeof peringkatAngka> {
  return peringkatAngka(skala, nilaiUntukPita(nilai))
}

/**
 * The target in the kind the realisasi has: of "70,01 (BB)" the word where only a word was measured. A word is never
 * turned into a number.
 */
export function targetSejenis(target: Nilai | null, realisasi: Nilai | null): Nilai | null {
  return target?.jenis === 'angka' && target.predikat !== undefined && realisasi?.jenis === 'predikat'
    ? { jenis: 'predikat', label: target.predikat }
    : target
}

function dapatDiperingkat(nilai: Nilai): boolean {
  return nilai.jenis === 'predikat' || nilai.jenis === 'angka'
}

function pasangan(macam: 'bilangan' | 'peringkat' | 'ya/tidak', nilai: Decimal, acuan: Decimal): Pasangan {
  return { ada: true, macam, nilai, acuan }
}

/** A number measured against a word, with the word its scale's bands give it; other values as they are. */
export function denganPredikat(
  nilai: Nilai | null,
  acuan: Nilai | null,
  skala: SkalaPredikat | null,
): Nilai | null {
  if (nilai?.jenis !== 'angka' || nilai.predikat !== undefined) return nilai
  if (acuan?.jenis !== 'predikat' || skala === null) return nilai
  const label = peringkatTerukur(nilai, skala)?.pita.label
  return label === undefined ? nilai : { ...nilai, predikat: label }
}

/** Bounds of a target that is a range; a single number is a range of one point. Null for other kinds. */
export function batasRentang(target: Nilai): { readonly bawah: Decimal; readonly atas: Decimal } | null {
  if (target.jenis === 'rentang') {
    return target.bawah.lte(target.atas)
      ? { bawah: target.bawah, atas: target.atas }
      : { bawah: target.atas, atas: target.bawah }
  }
  return target.jenis === 'angka' ? { bawah: target.angka, atas: target.angka } : null
}
