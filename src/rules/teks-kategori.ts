/** The category that a sentence gives a capaian, against the scale in force. */
import { nilaiYangAda } from '../calc/angka.ts'
import { cariPita } from '../calc/kategori.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import { bacaAngkaTeks } from './angka-teks.ts'
import { type Aturan, cocok } from './konteks.ts'
import { pola } from './teks.ts'
import { kutip } from './wording.ts'

const PERSEN = /(?<![\d.,])(\d{1,3}(?:,\d+)?)\s*(?:%|persen\b)/gi
const SEBUTAN = '\\b(?:kategori|predikat|kriteria)(?:\\s+kinerja)?\\s+["“”‘’\']?'
const ADA_SEBUTAN = new RegExp(SEBUTAN, 'i')

/** Only of sentences with one percentage that is a capaian, and one category: what belongs to what is plain there. */
export const aturanTeksKategori: Aturan = ({ teks, hasil }) => {
  const skala = hasil.kebijakan.kategori
  const menyebut = teks.filter((satu) => ADA_SEBUTAN.test(satu.teks))
  if (menyebut.length === 0 || skala.pita.length === 0) return []
  const label = skala.pita.map((pita) => pita.label).sort((a, b) => b.length - a.length)
  const kategori = new RegExp(`${SEBUTAN}(${label.map(pola).join('|')})`, 'giu')
  const capaian = nilaiYangAda([
    ...hasil.indikator.flatMap((satu) => [satu.capaian, ...satu.riwayat.map((lama) => lama.capaian)]),
    ...[hasil, ...hasil.sasaran, ...hasil.tujuan, ...hasil.misi, ...hasil.rataRataTahun].map(
      ({ rataRata }) => rataRata,
    ),
  ])
  return menyebut.flatMap(({ cell, kalimat }) =>
    kalimat.flatMap((satu) => {
      const [persen, ...persenLain] = [...satu.matchAll(PERSEN)]
      const [kata, ...kataLain] = [...satu.matchAll(kategori)]
      if (persen?.[1] === undefined || kata?.[1] === undefined) return []
      if (persenLain.length + kataLain.length > 0) return []
      const tertulis = bacaAngkaTeks(persen[1])
      const seharusnya = cariPita(tertulis.angka, skala)?.label
      const sama = seharusnya === undefined || new RegExp(`^${pola(seharusnya)}$`, 'iu').test(kata[1])
      if (sama || !/capaian/i.test(satu) || !capaian.some((nilai) => cocok(tertulis, nilai))) return []
      return [
        isi.kategoriTeksBerbeda(cell, {
          tertulis: `${persen[1]}%`,
          label: kata[1],
          kutipan: kutip(satu),
          skala: skala.nama,
          kategori: seharusnya,
        }),
      ]
    }),
  )
}
