/** Means told in a sentence, against every mean the report can speak of. */
import { nilaiYangAda } from '../calc/angka.ts'
import { rerata } from '../calc/rata-rata.ts'
import { type Decimal, SERATUS } from '../decimal/decimal.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import { bacaAngkaTeks } from './angka-teks.ts'
import { type Aturan, belumPasti, cocok, type Konteks } from './konteks.ts'
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
  const hitungan = [...hasil.rataRataTahun, { tahun: laporan.tahun, rataRata: hasil.rataRata }].flatMap(
    ({ tahun, rataRata }) =>
      rataRata.ada ? [`tahun ${tahun} adalah ${persen(rataRata.nilai, hasil.kebijakan.desimal)}`] : [],
  )
  if (!hasil.rataRata.ada || laporan.tahun === 0 || laporan.indikator.some(belumPasti)) return []
  return konteks.teks.flatMap(({ cell, kalimat }) =>
    kalimat
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

/** The mean of what the office typed itself; where that is wrong it is told there. */
function rataRataTertulis({ indikator }: Konteks['hasil']): readonly Decimal[] {
  const isi = indikator.flatMap(({ indikator: { realisasi }, capaian }) => {
    const tertulis = realisasi?.capaianTertulis.value?.angka
    return tertulis ?? (capaian.ada ? capaian.nilai : [])
  })
  return isi.length === 0 ? [] : [rerata(isi)]
}

/** Means of every level and year, what they are made of, the differences between years, and spending. */
function persenDikenal({ hasil }: Konteks): readonly Decimal[] {
  const rata = nilaiYangAda([hasil.rataRata])
  const dulu = nilaiYangAda(hasil.rataRataTahun.map(({ rataRata }) => rataRata))
  return [
    ...rata,
    ...rataRataTertulis(hasil),
    ...dulu,
    ...rata.flatMap((kini) => dulu.map((lama) => kini.minus(lama).abs())),
    ...nilaiYangAda([
      ...[...hasil.misi, ...hasil.tujuan, ...hasil.sasaran].map(({ rataRata }) => rataRata),
      ...[hasil, ...hasil.sasaran].map(({ anggaran }) => anggaran.serapan),
      ...hasil.indikator.flatMap(({ capaian, riwayat }) => [capaian, ...riwayat.map((lama) => lama.capaian)]),
    ]),
    SERATUS,
  ]
}
