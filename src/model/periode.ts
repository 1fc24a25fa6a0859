/** Which part of the year a report covers. */
import type { Identitas } from './laporan.ts'

/** "Laporan Tahunan", "Setahun", "Tahun 2025" */
const SETAHUN = /tahunan|^(?:se|satu )?tahun(?: penuh| anggaran)?(?: 20\d{2})?$/i

/** "Triwulan III"; '' for a report of the whole year. */
export function periodeTertulis({ periodeLaporan }: Pick<Identitas, 'periodeLaporan'>): string {
  const tertulis = (periodeLaporan.value ?? '').trim()
  return SETAHUN.test(tertulis) ? '' : tertulis
}

/** The report is that of a whole year, as far as can be read. */
export function laporanTahunan(identitas: Pick<Identitas, 'periodeLaporan'>): boolean {
  return identitas.periodeLaporan.state !== 'bad' && periodeTertulis(identitas) === ''
}

/** The last quarter or half of a year ends with it: figures up to then are those of the year. */
const SAMPAI_AKHIR_TAHUN =
  /\b(triwulan|tw|kuartal)\W*(iv|4|keempat)\b|\b(semester|smt)\W*(ii|2|kedua)\b|\bdesember\b|\b(triwulan|tw|kuartal)\b.*\b(iv|4)$/i

/** "Triwulan III", "TW 2 Tahun 2025", "Semester I" */
const SAMPAI_TRIWULAN =
  /^(?:(triwulan|tw|kuartal)\W*(i{1,3}|[1-3])|(?:semester|smt)\W*(?:i|1))(?:\s+(?:tahun\s+)?20\d{2})?$/i

/** The quarter that the report ends with, 4 for one of the year; null where the period says none. */
export function triwulanTerakhir(identitas: Pick<Identitas, 'periodeLaporan'>): number | null {
  if (!sebagianTahun(identitas)) return 4
  const [seluruhnya, kata, nomor = ''] = SAMPAI_TRIWULAN.exec(periodeTertulis(identitas)) ?? []
  if (seluruhnya === undefined) return null
  if (kata === undefined) return 2
  return /^\d$/.test(nomor) ? Number(nomor) : nomor.length
}

/** The report ends before its year does. */
export function sebagianTahun(identitas: Pick<Identitas, 'periodeLaporan'>): boolean {
  const periode = periodeTertulis(identitas)
  return periode !== '' && !SAMPAI_AKHIR_TAHUN.test(periode)
}
