/** Shares of the budget that a sentence gives without their amounts, against every serapan of the workbook. */
import { semuaPos } from '../calc/anggaran.ts'
import { nilaiYangAda } from '../calc/angka.ts'
import type { Decimal } from '../decimal/decimal.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import { bacaAngkaTeks } from './angka-teks.ts'
import { type Aturan, cocok, type Konteks } from './konteks.ts'
import { TAHUN_LALU } from './realisasi-teks.ts'
import { adaTahunLain } from './teks.ts'
import { anggaranTerbaca, SEBAGIAN } from './teks-anggaran.ts'
import { kutip, persen } from './wording.ts'

/** "Serapan anggaran tahun 2022 sebesar 96%", "realisasi keuangan dinas mencapai 96,00 persen" */
const SERAPAN =
  /\b(?:serapan|penyerapan|realisasi)(?:nya)?\s+(?:anggaran|belanja|keuangan)(?:\s+(?:[a-z-]+|20\d\d)){0,8}?\s+(?:adalah|sebesar|mencapai|tercatat|yaitu)\s+(\d{1,3}(?:,\d+)?)\s*(?:%|persen\b)/gi
/** A share that is wished for, of others, or of another measure. */
const LAIN =
  /\b(?:target\w*|minimal|paling|ambang|fisik|bulan|nasional|provinsi|rata-rata|naik|turun|meningkat|menurun|di ?(?:atas|bawah)|lebih|kurang)\b/i

export const aturanTeksSerapan: Aturan = (konteks) => {
  const { laporan, hasil } = konteks
  const { serapan } = hasil.anggaran
  if (!serapan.ada || !anggaranTerbaca(konteks)) return []
  return konteks.teks.flatMap(({ cell, kalimat }) =>
    kalimat.flatMap((satu) => {
      const tertulis = [...satu.matchAll(SERAPAN)].map(([, angka = '']) => angka)
      if (tertulis.length === 0 || LAIN.test(satu) || SEBAGIAN.test(satu)) return []
      if (TAHUN_LALU.test(satu) || adaTahunLain(satu, laporan)) return []
      const dikenal = semuaSerapan(konteks)
      return tertulis
        .filter((angka) => !dikenal.some((nilai) => cocok(bacaAngkaTeks(angka), nilai)))
        .map((angka) =>
          isi.serapanTeksBerbeda(cell, {
            tertulis: `${angka}%`,
            kutipan: kutip(satu),
            hitungan: persen(serapan.nilai, hasil.kebijakan.desimal),
          }),
        )
    }),
  )
}

/** Of the whole, of each sasaran, row, jenis of belanja and sumber dana: a sentence may mean any of them. */
function semuaSerapan({ hasil }: Konteks): readonly Decimal[] {
  return nilaiYangAda(
    [
      hasil.anggaran,
      ...hasil.sasaran.map(({ anggaran }) => anggaran),
      ...semuaPos(hasil.anggaran.pohon),
      ...hasil.belanja,
      ...hasil.sumberDana,
    ].map(({ serapan }) => serapan),
  )
}
