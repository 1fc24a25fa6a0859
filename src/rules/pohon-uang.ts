/** Written amounts that are the sum of those below them: rows of the budget, and kinds of belanja over their lines. */
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import type { Cell } from '../model/laporan.ts'

/** A row with its amounts, null where only those below it are written. */
export interface Bagian<K extends string> {
  readonly baris: Readonly<Record<K, Cell<Decimal>>> | null
  readonly anak: readonly Bagian<K>[]
}

/** What a row counts for: as typed, else the sum below; null when nothing stands there at all. */
export function nilaiBagian<K extends string>(satu: Bagian<K>, kolom: K): Decimal | null {
  return satu.baris?.[kolom].value ?? jumlahAnak(satu, kolom)
}

export function jumlahAnak<K extends string>({ anak }: Bagian<K>, kolom: K): Decimal | null {
  const nilai = anak.flatMap((satu) => nilaiBagian(satu, kolom) ?? [])
  return nilai.length === 0 ? null : jumlah(nilai)
}

/** The sum of the lowest rows that are filled. */
export function jumlahTerbawah<K extends string>({ baris, anak }: Bagian<K>, kolom: K): Decimal | null {
  const nilai = anak.flatMap((satu) => jumlahTerbawah(satu, kolom) ?? [])
  return nilai.length === 0 ? (baris?.[kolom].value ?? null) : jumlah(nilai)
}

/** An unreadable amount below: the sum is not what the office wrote. */
export function adaRusak<K extends string>({ anak }: Bagian<K>, kolom: K): boolean {
  return anak.some((satu) => satu.baris?.[kolom].state === 'bad' || adaRusak(satu, kolom))
}

/** Where what a row counts for is typed: in its own cell, else in those below it. */
export function selTertulis<K extends string>(
  { baris, anak }: Bagian<K>,
  kolom: K,
): readonly Cell<Decimal>[] {
  const cell = baris?.[kolom]
  const dariBawah = cell === undefined || (cell.state === 'empty' && anak.length > 0)
  return dariBawah ? anak.flatMap((satu) => selTertulis(satu, kolom)) : [cell]
}
