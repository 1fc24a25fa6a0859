/** What the readers of all kinds share: what they are given, what they answer, and how errors and blanks are met. */
import { nilaiGalat, rumusTanpaHasil } from '../../diagnostics/catalogue/lk1-sel.ts'
import type { At, Finding } from '../../diagnostics/finding.ts'
import { cleanText } from '../name.ts'
import type { RawCell, RawValue } from '../raw.ts'
import type { Column } from '../spec.ts'

/** A cell to be read, with the declaration of its column and the place findings point at. */
export interface Masukan {
  readonly raw: RawCell
  readonly at: At
  readonly column: Column<unknown>
  /** Codes written as text anywhere in the workbook. */
  readonly dikenal: ReadonlySet<string>
}

/** The value (null: the cell counts as empty) and what a person should look at although it could be read. */
export interface Terbaca<T> {
  readonly value: T | null
  readonly peringatan: readonly Finding[]
}

/** A refusal to read: the cell has no value. */
export type Hasil<T> = Terbaca<T> | { readonly temuan: Finding }
export type Pembaca<T> = (input: Masukan) => Hasil<T>

/** A cell that counts as empty. */
export const KOSONG: Terbaca<never> = { value: null, peringatan: [] }
export const isi = <T>(value: T, ...peringatan: readonly Finding[]): Terbaca<T> => ({ value, peringatan })
export const tolak = (temuan: Finding): { readonly temuan: Finding } => ({ temuan })

export type Filled = Exclude<RawValue, { readonly type: 'empty' | 'error' }>

/** What every kind shares: errors and uncalculated formulas are findings, blanks are empty. */
export function withFilled<T>(read: (value: Filled, input: Masukan) => Hasil<T>): Pembaca<T> {
  return (input) => {
    const { value, formula } = input.raw
    if (value.type === 'error') return tolak(nilaiGalat(input.at, undefined))
    if (value.type === 'empty')
      return formula === null ? KOSONG : tolak(rumusTanpaHasil(input.at, { jumlah: 1 }))
    if (value.type === 'text' && cleanText(value.value) === '') return KOSONG
    return read(value, input)
  }
}

/** The same answer with its value made into another. */
export function mapHasil<A, B>(hasil: Hasil<A>, map: (value: A) => B): Hasil<B> {
  if ('temuan' in hasil) return hasil
  return { value: hasil.value === null ? null : map(hasil.value), peringatan: hasil.peringatan }
}
