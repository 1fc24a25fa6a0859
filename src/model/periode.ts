/** Which part of the year a report covers. */
import type { Identitas } from './laporan.ts'

/** "Triwulan III"; '' for a report of the whole year. */
export function periodeTertulis({ periodeLaporan }: Pick<Identitas, 'periodeLaporan'>): string {
  const tertulis = (periodeLaporan.value ?? '').trim()
  return /tahunan/i.test(tertulis) ? '' : tertulis
}

/** The last quarter or half of a year ends with it: figures up to then are those of the year. */
const SAMPAI_AKHIR_TAHUN =
  /\b(triwulan|tw|kuartal)\W*(iv|4|keempat)\b|\b(semester|smt)\W*(ii|2|kedua)\b|\bdesember\b/i

/** The report ends before its year does. */
export function sebagianTahun(identitas: Pick<Identitas, 'periodeLaporan'>): boolean {
  const periode = periodeTertulis(identitas)
  return periode !== '' && !SAMPAI_AKHIR_TAHUN.test(periode)
}
