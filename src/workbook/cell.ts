/** Typed cells: what a column's declaration made of what a person wrote, with the place it was written. */
import type { Decimal } from '../decimal/decimal.ts'

/**
 * A typed value and where it stands. It fits `At` of a finding, so a rule can point at it directly.
 * `empty`: nothing written; `bad`: what stands there could not be read, or a required cell is blank or its column is
 * missing (the finding exists already), so later stages stay silent about it. In both cases `value` is null.
 * A cell that means "as above" holds the value and address of the cell it repeats.
 */
export interface Cell<T> {
  readonly value: T | null
  /** As a person sees it in Excel, trimmed; '' when empty. */
  readonly text: string
  readonly state: 'filled' | 'empty' | 'bad'
  readonly sheet: string
  /** Excel address ("F14"); '' when the column itself is absent. */
  readonly cell: string
}

/** How the operators of a bound are written. */
export const TANDA_BATAS = { '>=': '≥', '>': '>', '<=': '≤', '<': '<' } as const

/** A target or realisasi in any of the kinds offices use. */
export type Nilai =
  /** A number; `desimal` = decimals as written (tolerance of checks). A percent-formatted 0,95 is angka 95, persen true. */
  | {
      readonly jenis: 'angka'
      readonly angka: Decimal
      readonly desimal: number
      readonly persen: boolean
      /** The letter written beside the number ("72,35 (BB)"), or the one a scale's bands give it. */
      readonly predikat?: string
    }
  /** "≥95", "<1%": the operator fixes the direction. */
  | {
      readonly jenis: 'batas'
      readonly operator: keyof typeof TANDA_BATAS
      readonly angka: Decimal
      readonly desimal: number
      readonly persen: boolean
    }
  /** "90–95" */
  | {
      readonly jenis: 'rentang'
      readonly bawah: Decimal
      readonly atas: Decimal
      readonly desimal: number
      readonly persen: boolean
    }
  /** "1:17": one per seventeen; compared by the second number. */
  | { readonly jenis: 'rasio'; readonly kiri: Decimal; readonly kanan: Decimal; readonly desimal: number }
  /** "B", "BB", "WTP", "Level 3", "Ya": a word, ranked by the indicator's scale. */
  | { readonly jenis: 'predikat'; readonly label: string }

/** A date, or a month only ("Januari 2023": hari null). */
export interface Tanggal {
  readonly tahun: number
  /** 1–12 */
  readonly bulan: number
  readonly hari: number | null
}
