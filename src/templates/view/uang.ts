/** Money as a template sees it: amounts, percentages and words; an amount that cannot be known is a gap. */
import type { Uang } from '../../calc/hasil.ts'
import { gap, rich } from '../engine/rich.ts'
import type { View, ViewValue } from '../engine/template.ts'
import { formatRupiah } from '../format/angka.ts'
import { terbilangRupiah } from '../format/terbilang.ts'
import type { Bahan } from './bahan.ts'
import { pasti } from './cacat.ts'
import { tempatSel } from './tempat.ts'

const TAK_PASTI = 'jumlahnya belum dapat dipastikan'

export function viewUang(bahan: Bahan, uang: Uang): View {
  const { pagu, realisasi, sisa, serapan } = uang
  const cacat = bahan.cacat(uang)
  const utuh = pasti(cacat)
  const jumlah = (apa: string, nilai: Uang['pagu'], sel: typeof cacat.pagu): ViewValue =>
    sel === null ? formatRupiah(nilai) : rich(gap(apa, tempatSel(sel)))
  const kata = (nilai: Uang['pagu'], sel: typeof cacat.pagu): string =>
    sel === null ? terbilangRupiah(nilai).toLowerCase() : TAK_PASTI
  return {
    ada: !pagu.isZero() || !realisasi.isZero() || !utuh,
    pagu: jumlah('anggaran', pagu, cacat.pagu),
    paguTerbilang: kata(pagu, cacat.pagu),
    realisasi: jumlah('realisasi anggaran', realisasi, cacat.realisasi),
    realisasiTerbilang: kata(realisasi, cacat.realisasi),
    sisa: formatRupiah(sisa.abs()),
    sisaTerbilang: terbilangRupiah(sisa.abs()).toLowerCase(),
    adaSisa: utuh && sisa.gt(0),
    melebihi: utuh && sisa.lt(0),
    habis: utuh && sisa.isZero(),
    serapan: utuh && serapan.ada ? bahan.format.persen(serapan) : null,
    adaSerapan: utuh && serapan.ada,
    sisaPersen: utuh && serapan.ada ? bahan.format.persenPasti(serapan.nilai.neg().plus(100).abs()) : null,
  }
}
