/** Dates as Indonesian text. */
import type { Tanggal } from '../../model/laporan.ts'

export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** "16 Februari 2023"; "Januari 2023" where only the month is known. */
export function formatTanggal(tanggal: Tanggal): string {
  const bulan = BULAN[tanggal.bulan - 1] ?? ''
  return [tanggal.hari, bulan, tanggal.tahun].filter((part) => part !== null && part !== '').join(' ')
}
