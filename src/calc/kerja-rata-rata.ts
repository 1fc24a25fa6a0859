/** Workings of means: which figures go in, and which stay out. */
import { kelompokSama } from '../model/kelompok.ts'
import { tiada } from './angka.ts'
import type { Angka, Hasil, HasilIndikator, HasilSasaran, Kebijakan } from './hasil.ts'
import { type Draf, KOSONG, kunciCapaian, kunciSasaran, masukanAngka, PERSEN } from './kerja-masukan.ts'
import { kelompokSasaran } from './rata-rata.ts'
import { type Ekspresi, m } from './rumus.ts'

export type Rerata = Pick<Draf, 'masukan' | 'rumus' | 'dilewati'>

/** One term of a mean, and the working it comes from. */
interface Suku {
  readonly nama: string
  readonly kode: string
  readonly angka: Angka
  readonly dari: string
}

/** Mean of those terms that were computed, each rounded first where that is asked; the others are `dilewati`. */
function kerjaRerataSuku(simbol: string, suku: readonly Suku[], desimal: number | null): Rerata {
  const masukan = suku.flatMap(({ nama, angka, dari }) =>
    angka.ada ? [{ nama, dari, nilai: angka.nilai }] : [],
  )
  return {
    masukan: masukan.map(({ nama, dari, nilai }, ke) => ({
      ...masukanAngka(`${simbol}${ke + 1}`, nama, nilai),
      dari,
    })),
    rumus:
      masukan.length === 0
        ? null
        : {
            op: 'rata-rata',
            isi: masukan.map((_, ke) => (desimal === null ? m(ke) : { op: 'bulat', isi: m(ke), desimal })),
          },
    dilewati: suku.flatMap(({ angka, kode }) => (angka.ada ? [] : [kode])),
  }
}

/** Decimals that indicators are rounded to before they are averaged; null for none. */
function desimalSuku({ rataRata, desimal }: Kebijakan): number | null {
  return rataRata === 'indikator dibulatkan' ? desimal : null
}

/** Mean capaian of indicators. */
export function kerjaRerata(indikator: readonly HasilIndikator[], kebijakan: Kebijakan): Rerata {
  const suku = indikator.map((satu) => ({
    nama: satu.indikator.nama,
    kode: satu.indikator.kode,
    angka: satu.capaian,
    dari: kunciCapaian(satu),
  }))
  return kerjaRerataSuku('C', suku, desimalSuku(kebijakan))
}

/** Mean of the means of sasaran. */
export function kerjaRerataSasaran(sasaran: readonly HasilSasaran[]): Rerata {
  const suku = sasaran.map((satu) => ({
    nama: satu.sasaran.nama,
    kode: satu.sasaran.kode,
    angka: satu.rataRata,
    dari: kunciSasaran(satu, 'capaian'),
  }))
  return kerjaRerataSuku('S', suku, null)
}

/** Mean of what several sasaran hold, by the policy: of their means, or of all their indicators. */
export function kerjaKelompok(sasaran: readonly HasilSasaran[], kebijakan: Kebijakan): Rerata {
  return kebijakan.rataRata === 'sasaran'
    ? kerjaRerataSasaran(sasaran)
    : kerjaRerata(
        sasaran.flatMap(({ indikator }) => indikator),
        kebijakan,
      )
}

/** What the mean of the whole is taken over. */
export function namaSeluruhnya({ rataRata }: Kebijakan): string {
  return rataRata === 'sasaran' ? 'Seluruh sasaran' : 'Seluruh indikator'
}

/** Mean capaian of the earlier years, by the policy in force. */
export function kerjaRataRataTahun({ rataRataTahun, indikator, kebijakan }: Hasil): readonly Draf[] {
  return rataRataTahun.flatMap(({ tahun, rataRata }): Draf[] => {
    if (!rataRata.ada) return []
    const suku = indikator.map((satu) => ({
      nama: satu.indikator.nama,
      kode: satu.indikator.kode,
      angka: satu.riwayat.find((lain) => lain.tahun === tahun)?.capaian ?? tiada('data tidak ada'),
      dari: `${kunciCapaian(satu)}:${tahun}`,
      kelompok: kelompokSasaran(satu.indikator),
    }))
    const rerata = kerjaRerataSuku('C', suku, desimalSuku(kebijakan))
    const bernomor = suku.filter(({ angka }) => angka.ada).map(({ kelompok }, ke) => ({ kelompok, ke }))
    const sesasaran = kelompokSama(bernomor, ({ kelompok }) => kelompok).map(
      (isi): Ekspresi => ({ op: 'rata-rata', isi: isi.map(({ ke }) => m(ke)) }),
    )
    return [
      {
        jenis: 'rata-rata',
        kode: '',
        nama: namaSeluruhnya(kebijakan),
        ...PERSEN,
        ...KOSONG,
        ...rerata,
        kunci: `rata-rata:${tahun}`,
        besaran: `rata-rata capaian ${tahun}`,
        rumus: kebijakan.rataRata === 'sasaran' ? { op: 'rata-rata', isi: sesasaran } : rerata.rumus,
        hasil: rataRata,
      },
    ]
  })
}
