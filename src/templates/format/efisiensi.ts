/** Why a judgement of efficiency is what it is, in the words of the working papers. */
import type { Penilaian } from '../../calc/kerja.ts'
import { SERATUS } from '../../decimal/decimal.ts'
import { alasanPanjang } from './alasan.ts'
import { formatPersenPembeda } from './nilai.ts'

/** "capaian 100,00% sudah mencapai 100% dan serapan 94,35% tidak melebihi 100%"; completes "karena". */
export function alasanEfisiensi({ label, metode, capaian, serapan }: Penilaian, desimal: number): string {
  if (!capaian.ada) return `capaian: ${alasanPanjang(capaian.alasan)}`
  if (!serapan.ada) return `serapan: ${alasanPanjang(serapan.alasan)}`
  if (label === 'belum dinilai') return 'tahun anggaran belum berakhir'
  const c = formatPersenPembeda(capaian.nilai, SERATUS, desimal)
  const s = formatPersenPembeda(serapan.nilai, SERATUS, desimal)
  if (serapan.nilai.gt(100)) return `serapan ${s} melebihi pagu`
  const selisih = metode === 'selisih' || metode === 'banding'
  if (label === 'tidak efisien' && selisih) return `capaian ${c} lebih rendah daripada serapan ${s}`
  if (capaian.nilai.lt(100)) return `capaian ${c} belum mencapai 100%`
  const tercapai = `capaian ${c} sudah mencapai 100%`
  if (metode === 'selisih') {
    return `${tercapai} dan selisihnya dari serapan ${s} ${label === 'efisien' ? 'lebih dari' : 'tidak lebih dari'} 5 poin`
  }
  if (metode === 'banding') return `${tercapai} dan tidak lebih rendah daripada serapan ${s}`
  return label === 'efisien'
    ? `${tercapai} dan serapan ${s} kurang dari 100%`
    : `${tercapai}, tetapi seluruh pagu terserap`
}
