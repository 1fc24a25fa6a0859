/** Efficiency of resource use, by the office's method. */
import { desimal, SERATUS } from '../decimal/decimal.ts'
import { ada, tiada } from './angka.ts'
import type { Angka, Efisiensi, Kebijakan } from './hasil.ts'

/** Width of "cukup efisien" around 0 for the method selisih. Source: kebijakan instansi (common practice). */
const AMBANG_SELISIH = desimal(5)

/**
 * Unit: percent (sisa) or percentage points (selisih, banding).
 * Source: PermenPANRB 53/2014 asks for an analysis of efficiency without giving a formula; all four are kebijakan
 * instansi. `efisien` and `cukup efisien` are said only where the target was reached (capaian ≥ 100, unrounded);
 * `efisien` by the rest asks that less than the whole pagu was spent. Spending beyond the pagu (serapan > 100) is
 * `tidak efisien` in any case; a missed target is `belum efisien` where the method does not call it `tidak efisien`. Before the
 * year ends (`sebagianTahun`) nothing is efficiency yet: `belum dinilai`.
 */
export function computeEfisiensi(
  capaian: Angka,
  serapan: Angka,
  metode: Kebijakan['efisiensi'],
  sebagianTahun: boolean,
): Efisiensi {
  const nilai = hitungNilai(capaian, serapan, metode)
  if (!capaian.ada || !serapan.ada) return { metode, nilai, label: 'tidak dapat dihitung' }
  if (sebagianTahun) return { metode, nilai, label: 'belum dinilai' }
  const tercapai = capaian.nilai.gte(SERATUS)
  const sisa = SERATUS.minus(serapan.nilai)
  const selisih = capaian.nilai.minus(serapan.nilai)
  if (sisa.lt(0)) return { metode, nilai, label: 'tidak efisien' }
  switch (metode) {
    case 'sisa':
      return { metode, nilai, label: tercapai && sisa.gt(0) ? 'efisien' : 'belum efisien' }
    case 'sisa bila tercapai':
      return { metode, nilai, label: tercapai && sisa.gt(0) ? 'efisien' : 'tidak efisien' }
    case 'selisih':
      if (selisih.lt(AMBANG_SELISIH.neg())) return { metode, nilai, label: 'tidak efisien' }
      if (!tercapai) return { metode, nilai, label: 'belum efisien' }
      return { metode, nilai, label: selisih.lte(AMBANG_SELISIH) ? 'cukup efisien' : 'efisien' }
    case 'banding':
      if (selisih.lt(0)) return { metode, nilai, label: 'tidak efisien' }
      return { metode, nilai, label: tercapai ? 'efisien' : 'belum efisien' }
  }
}

function hitungNilai(capaian: Angka, serapan: Angka, metode: Kebijakan['efisiensi']): Angka {
  if (!serapan.ada) return serapan
  const sisa = ada(SERATUS.minus(serapan.nilai))
  if (metode === 'sisa') return sisa
  if (!capaian.ada) return capaian
  if (metode === 'sisa bila tercapai') {
    return capaian.nilai.gte(SERATUS) ? sisa : tiada('target tidak tercapai')
  }
  return ada(capaian.nilai.minus(serapan.nilai))
}
