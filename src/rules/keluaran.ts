/** Outputs of the budget: realisasi in another unit than its target, as when a column was pasted a row too low. */
import { satuanKeluaranBerbeda } from '../diagnostics/catalogue/lk2-anggaran.ts'
import type { Aturan } from './konteks.ts'
import { daftar, kutip } from './wording.ts'

/** "12 Dokumen", "3.600 layanan". */
const BERSATUAN = /^[\d.,]+\s*([a-z][a-z/ .-]*)$/i

/** Of time and of shares there are several ways to say the same. */
const SALING_GANTI = /^(?:hari|hr|minggu|bulan|bln|triwulan|tw|semester|tahun|thn|th|persen|pct)\b/i

export const aturanKeluaran: Aturan = ({ laporan }) => {
  const beda = laporan.buku.anggaran.rows.filter(({ targetKeluaran, realisasiKeluaran }) =>
    lainSatuan(targetKeluaran.value, realisasiKeluaran.value),
  )
  const [pertama, ...lainnya] = beda
  if (pertama === undefined) return []
  return [
    satuanKeluaranBerbeda(
      pertama.realisasiKeluaran,
      {
        uraian: kutip(pertama.uraian.value),
        realisasi: pertama.realisasiKeluaran.text,
        target: pertama.targetKeluaran.text,
        lain: daftar(
          lainnya.map(({ uraian }) => kutip(uraian.value)),
          8,
        ),
      },
      [pertama.targetKeluaran, ...lainnya.map(({ realisasiKeluaran }) => realisasiKeluaran)],
    ),
  ]
}

/** Abbreviations begin alike: "12 laporan" and "11 lap.", "300 orang" and "312 org". */
function lainSatuan(target: string | null, realisasi: string | null): boolean {
  const [satu, dua] = [target, realisasi].map((teks) => BERSATUAN.exec(teks?.trim() ?? '')?.[1])
  if (satu === undefined || dua === undefined) return false
  if (SALING_GANTI.test(satu) || SALING_GANTI.test(dua)) return false
  return satu[0]?.toLowerCase() !== dua[0]?.toLowerCase()
}
