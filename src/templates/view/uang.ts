/** Money as a template sees it: amounts, percentages and words; an amount that cannot be known is a gap. */
import type { Uang } from '../../calc/hasil.ts'
import { SERATUS } from '../../decimal/decimal.ts'
import { gap, rich } from '../engine/rich.ts'
import type { View, ViewValue } from '../engine/template.ts'
import { formatRupiah } from '../format/angka.ts'
import { terbilangRupiah } from '../format/terbilang.ts'
import type { Bahan } from './bahan.ts'
import { pasti, utuh } from './keadaan-uang.ts'
import { tempatSel } from './tempat.ts'

const TAK_PASTI = 'jumlahnya belum dapat dipastikan'

export function viewUang(bahan: Bahan, uang: Uang): View {
  const { pagu, realisasi, sisa, serapan } = uang
  const keadaan = bahan.keadaan(uang)
  const diketahui = utuh(keadaan)
  const tempat = (besaran: 'pagu' | 'realisasi'): string | null => {
    const { cacat, kosong } = keadaan[besaran]
    return cacat === null ? kosong : tempatSel(cacat)
  }
  const jumlah = (apa: string, besaran: 'pagu' | 'realisasi'): ViewValue => {
    const sel = tempat(besaran)
    return sel === null ? formatRupiah(uang[besaran]) : rich(gap(apa, sel))
  }
  const kata = (besaran: 'pagu' | 'realisasi'): string =>
    tempat(besaran) === null ? terbilangRupiah(uang[besaran]).toLowerCase() : TAK_PASTI
  return {
    ada: !pagu.isZero() || !realisasi.isZero() || !pasti(keadaan),
    paguKosong: keadaan.pagu.kosong !== null,
    pagu: jumlah('anggaran', 'pagu'),
    paguTerbilang: kata('pagu'),
    realisasi: jumlah('realisasi anggaran', 'realisasi'),
    realisasiTerbilang: kata('realisasi'),
    sisa: formatRupiah(sisa.abs()),
    sisaTerbilang: terbilangRupiah(sisa.abs()).toLowerCase(),
    adaSisa: diketahui && sisa.gt(0),
    melebihi: diketahui && sisa.lt(0),
    habis: diketahui && sisa.isZero() && pagu.gt(0),
    nihil: diketahui && realisasi.isZero() && pagu.gt(0),
    serapan: diketahui ? bahan.format.persenAda(serapan) : null,
    adaSerapan: diketahui && serapan.ada,
    sisaPersen:
      diketahui && serapan.ada ? bahan.format.persenPasti(SERATUS.minus(serapan.nilai).abs()) : null,
  }
}
