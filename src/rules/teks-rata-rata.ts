/** Means told in a sentence, against every mean the report can speak of. */
import { nilaiYangAda } from '../calc/angka.ts'
import { rerata } from '../calc/rata-rata.ts'
import { type Decimal, SERATUS } from '../decimal/decimal.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import { bacaAngkaTeks } from './angka-teks.ts'
import { type Aturan, belumPasti, cocok, type Konteks } from './konteks.ts'
import { tahunDisebut } from './teks.ts'
import { daftar, kutip, persen } from './wording.ts'

const RATA_RATA = /\brata\s*[-–]?\s*rata\s+(?:tingkat\s+)?capaian\b/i
/** Shares of money are looked at beside their amounts. */
const SERAPAN =
  /Rp\.? ?\d[\d.,]*(?:-)?(?: (?:ribu|juta|mil[a-z]*|tr[a-z]*))?[ ,-]*(?:atau|yaitu|\()\s*[\d.,]+ ?(?:%|persen)/gi
/** A whole percentage: no part of a longer figure. */
const PERSEN = /(?<![\d.,])(\d{1,3}(?:\.\d{3})*(?:,\d+)?)\s*(?:%|persen\b)/gi

export const aturanTeksRataRata: Aturan = (konteks) => {
  const { hasil, laporan } = konteks
  if (!hasil.rataRata.ada || laporan.tahun === 0 || laporan.indikator.some(belumPasti)) return []
  const perTahun = new Map(
    [...hasil.rataRataTahun, { tahun: laporan.tahun, rataRata: hasil.rataRata }].flatMap(
      ({ tahun, rataRata }) => (rataRata.ada ? [[tahun, rataRata.nilai] as const] : []),
    ),
  )
  const hitungan = [...perTahun].map(
    ([tahun, nilai]) => `tahun ${tahun} adalah ${persen(nilai, hasil.kebijakan.desimal)}`,
  )
  const umum = persenUmum(konteks)
  const tahunIni = persenTahunIni(konteks)
  return konteks.teks.flatMap(({ cell, kalimat }) =>
    kalimat
      .filter((satu) => RATA_RATA.test(satu))
      .flatMap((satu) => {
        const tertulis = [...satu.replace(SERAPAN, ' ').matchAll(PERSEN)].map(([, angka = '']) => angka)
        const tahun = tertulis.length === 1 ? tahunTunggal(satu, perTahun) : null
        const dikenal = [
          ...umum,
          ...[...perTahun].flatMap(([milik, nilai]) => (tahun === null || tahun === milik ? nilai : [])),
          ...(tahun === null || tahun === laporan.tahun ? tahunIni : []),
        ]
        const salah = tertulis.filter((angka) => !dikenal.some((nilai) => cocok(bacaAngkaTeks(angka), nilai)))
        return salah.length === 0
          ? []
          : [
              isi.rataRataTeksBerbeda(cell, {
                tertulis: daftar(salah.map((angka) => `${angka}%`)),
                kutipan: kutip(satu),
                tahun: tahun === null ? '' : String(tahun),
                hitungan: daftar(hitungan, 6),
              }),
            ]
      }),
  )
}

/** "naik dari tahun sebelumnya" */
const TAHUN_LAIN = /\b(?:sebelum(?:nya)?|lalu|lampau|berikut(?:nya)?|(?:di)?banding(?:kan)?)\b/i

/** The one year that a sentence names, where its mean is known: then the mean of another year is not its own. */
function tahunTunggal(kalimat: string, perTahun: ReadonlyMap<number, Decimal>): number | null {
  const [tahun, ...lainnya] = TAHUN_LAIN.test(kalimat) ? [] : new Set(tahunDisebut(kalimat))
  return tahun !== undefined && lainnya.length === 0 && perTahun.has(tahun) ? tahun : null
}

/** The mean of what the office typed itself; where that is wrong it is told there. */
function rataRataTertulis({ indikator }: Konteks['hasil']): readonly Decimal[] {
  const isi = indikator.flatMap(({ indikator: { realisasi }, capaian }) => {
    const tertulis = realisasi?.capaianTertulis.value?.angka
    return tertulis ?? (capaian.ada ? capaian.nilai : [])
  })
  return isi.length === 0 ? [] : [rerata(isi)]
}

/** Other means of the report year, what they are made of, and spending. */
function persenTahunIni({ hasil }: Konteks): readonly Decimal[] {
  return [
    ...rataRataTertulis(hasil),
    ...nilaiYangAda([
      ...[...hasil.misi, ...hasil.tujuan, ...hasil.sasaran].map(({ rataRata }) => rataRata),
      ...[hasil, ...hasil.sasaran].map(({ anggaran }) => anggaran.serapan),
      ...hasil.indikator.map(({ capaian }) => capaian),
    ]),
  ]
}

/** What a sentence about the means of any year may say besides: how far apart they are, and the capaian of earlier years. */
function persenUmum({ hasil }: Konteks): readonly Decimal[] {
  const rata = nilaiYangAda([hasil.rataRata])
  const dulu = nilaiYangAda(hasil.rataRataTahun.map(({ rataRata }) => rataRata))
  return [
    ...rata.flatMap((kini) => dulu.map((lama) => kini.minus(lama).abs())),
    ...nilaiYangAda(hasil.indikator.flatMap(({ riwayat }) => riwayat.map((lama) => lama.capaian))),
    SERATUS,
  ]
}
