/** Money as a template sees it: amounts, percentages and words. */
import type { Uang } from '../../calc/hasil.ts'
import type { View } from '../engine/template.ts'
import { formatRupiah } from '../format/angka.ts'
import { terbilangRupiah } from '../format/terbilang.ts'
import type { Bahan } from './bahan.ts'

export function viewUang({ format }: Bahan, uang: Uang): View {
  const { pagu, realisasi, sisa, serapan } = uang
  return {
    ada: !pagu.isZero() || !realisasi.isZero(),
    pagu: formatRupiah(pagu),
    paguTerbilang: terbilangRupiah(pagu).toLowerCase(),
    realisasi: formatRupiah(realisasi),
    realisasiTerbilang: terbilangRupiah(realisasi).toLowerCase(),
    sisa: formatRupiah(sisa.abs()),
    sisaTerbilang: terbilangRupiah(sisa.abs()).toLowerCase(),
    adaSisa: sisa.gt(0),
    melebihi: sisa.lt(0),
    habis: sisa.isZero(),
    serapan: serapan.ada ? format.persen(serapan) : null,
    adaSerapan: serapan.ada,
    sisaPersen: serapan.ada ? format.persenPasti(serapan.nilai.neg().plus(100).abs()) : null,
  }
}
