/** Money as a template sees it: amounts, percentages and words; an amount that cannot be known is a gap. */
import type { Uang } from '../../calc/hasil.ts'
import { SERATUS } from '../../decimal/decimal.ts'
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
  const kosong = bahan.kosong(uang)
  const utuh = pasti(cacat) && kosong.pagu === null && kosong.realisasi === null
  const tempat = (besaran: 'pagu' | 'realisasi'): string | null => {
    const sel = cacat[besaran]
    return sel === null ? kosong[besaran] : tempatSel(sel)
  }
  const jumlah = (apa: string, besaran: 'pagu' | 'realisasi'): ViewValue => {
    const sel = tempat(besaran)
    return sel === null ? formatRupiah(uang[besaran]) : rich(gap(apa, sel))
  }
  const kata = (besaran: 'pagu' | 'realisasi'): string =>
    tempat(besaran) === null ? terbilangRupiah(uang[besaran]).toLowerCase() : TAK_PASTI
  return {
    ada: !pagu.isZero() || !realisasi.isZero() || !pasti(cacat),
    paguKosong: kosong.pagu !== null,
    pagu: jumlah('anggaran', 'pagu'),
    paguTerbilang: kata('pagu'),
    realisasi: jumlah('realisasi anggaran', 'realisasi'),
    realisasiTerbilang: kata('realisasi'),
    sisa: formatRupiah(sisa.abs()),
    sisaTerbilang: terbilangRupiah(sisa.abs()).toLowerCase(),
    adaSisa: utuh && sisa.gt(0),
    melebihi: utuh && sisa.lt(0),
    habis: utuh && sisa.isZero(),
    nihil: utuh && realisasi.isZero() && pagu.gt(0),
    serapan: utuh && serapan.ada ? bahan.format.persen(serapan) : null,
    adaSerapan: utuh && serapan.ada,
    sisaPersen: utuh && serapan.ada ? bahan.format.persenPasti(SERATUS.minus(serapan.nilai).abs()) : null,
  }
}
