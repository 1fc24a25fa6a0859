/** Dates as Indonesian text. */
import type { Tanggal } from '../../model/laporan.ts'
import { BULAN } from '../../workbook/date.ts'

/** "16 Februari 2023"; "Januari 2023" where only the month is known. */
export function formatTanggal(tanggal: Tanggal): string {
  const bulan = BULAN[tanggal.bulan - 1] ?? ''
  return [tanggal.hari, bulan, tanggal.tahun].filter((part) => part !== null && part !== '').join(' ')
}
