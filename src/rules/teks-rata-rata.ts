/** Means told in a sentence, against every mean the report can speak of. */
import type { Angka } from '../calc/hasil.ts'
import { type Decimal, desimal } from '../decimal/decimal.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import { bacaAngkaTeks } from './angka-teks.ts'
import { type Aturan, belumPasti, cocok, type Konteks } from './konteks.ts'
import { kalimat, kumpulkanTeks } from './teks.ts'
import { daftar, kutip, persen } from './wording.ts'

const RATA_RATA = /\brata\s*[-–]?\s*rata\s+(?:tingkat\s+)?capaian\b/i
/** Shares of money are looked at beside their amounts. */
const SERAPAN =
  /Rp\.? ?\d[\d.,]*(?:-)?(?: (?:ribu|juta|mil[a-z]*|tr[a-z]*))?[ ,-]*(?:atau|yaitu|\()\s*[\d.,]+ ?(?:%|persen)/gi
/** A whole percentage: no part of a longer figure. */
const PERSEN = /(?<![\d.,])(\d{1,3}(?:\.\d{3})*(?:,\d+)?)\s*(?:%|persen\b)/gi

export const aturanTeksRataRata: Aturan = (konteks) => {
  const { hasil, laporan } = konteks
  const dikenal = persenDikenal(konteks)
  const hitungan = [
    ...hasil.rataRataTahun.map(({ tahun, rataRata }) => ({ tahun, rataRata })),
    { tahun: laporan.tahun, rataRata: hasil.rataRata },
  ].flatMap(({ tahun, rataRata }) =>
    rataRata.ada ? [`tahun ${tahun} adalah ${persen(rataRata.nilai, hasil.kebijakan.desimal)}`] : [],
  )
  if (!hasil.rataRata.ada || laporan.indikator.some(belumPasti)) return []
  return kumpulkanTeks(konteks).flatMap(({ cell, teks }) =>
    kalimat(teks)
      .filter((satu) => RATA_RATA.test(satu))
      .flatMap((satu) => {
        const salah = [...satu.replace(SERAPAN, ' ').matchAll(PERSEN)]
          .map(([, angka = '']) => angka)
          .filter((angka) => !dikenal.some((nilai) => cocok(bacaAngkaTeks(angka), nilai)))
        return salah.length === 0
          ? []
          : [
              isi.rataRataTeksBerbeda(cell, {
                tertulis: daftar(salah.map((angka) => `${angka}%`)),
                kutipan: kutip(satu),
                hitungan: daftar(hitungan, 6),
              }),
            ]
      }),
  )
}

/** Means of every level and year, what they are made of, the differences between years, and spending. */
function persenDikenal({ hasil }: Konteks): readonly Decimal[] {
  const nilai = (angka: Angka): readonly Decimal[] => (angka.ada ? [angka.nilai] : [])
  const rata = nilai(hasil.rataRata)
  const dulu = hasil.rataRataTahun.flatMap(({ rataRata }) => nilai(rataRata))
  return [
    ...rata,
    ...dulu,
    ...rata.flatMap((kini) => dulu.map((lama) => kini.minus(lama).abs())),
    ...hasil.misi.flatMap(({ rataRata }) => nilai(rataRata)),
    ...hasil.tujuan.flatMap(({ rataRata }) => nilai(rataRata)),
    ...hasil.sasaran.flatMap(({ rataRata, anggaran }) => [...nilai(rataRata), ...nilai(anggaran.serapan)]),
    ...hasil.indikator.flatMap(({ capaian, riwayat }) => [
      ...nilai(capaian),
      ...riwayat.flatMap((lama) => nilai(lama.capaian)),
    ]),
    ...nilai(hasil.anggaran.serapan),
    desimal(100),
  ]
}
