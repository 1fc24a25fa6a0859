/** Workings of means: which figures go in, and which stay out. */
import type { HasilIndikator, HasilSasaran, Kebijakan } from './hasil.ts'
import { type Draf, kunciCapaian, kunciSasaran, masukanAngka } from './kerja-masukan.ts'
import { type Ekspresi, m } from './rumus.ts'

export type Rerata = Pick<Draf, 'masukan' | 'rumus' | 'dilewati'>

export function kerjaRerata(indikator: readonly HasilIndikator[], kebijakan: Kebijakan): Rerata {
  const terukur = indikator.flatMap((satu) => (satu.capaian.ada ? [{ satu, nilai: satu.capaian.nilai }] : []))
  return {
    masukan: terukur.map(({ satu, nilai }, index) => ({
      ...masukanAngka(`C${index + 1}`, satu.indikator.nama, nilai),
      dari: kunciCapaian(satu),
    })),
    rumus: rerataDari(
      terukur.length,
      kebijakan.rataRata === 'indikator dibulatkan' ? kebijakan.desimal : null,
    ),
    dilewati: indikator.flatMap((satu) => (satu.capaian.ada ? [] : [satu.indikator.kode])),
  }
}

function rerataDari(banyak: number, desimal: number | null): Ekspresi | null {
  if (banyak === 0) return null
  return {
    op: 'rata-rata',
    isi: Array.from({ length: banyak }, (_, ke) =>
      desimal === null ? m(ke) : { op: 'bulat', isi: m(ke), desimal },
    ),
  }
}

/** Mean of the means of sasaran. */
export function kerjaRerataSasaran(sasaran: readonly HasilSasaran[]): Rerata {
  const terukur = sasaran.flatMap((satu) => (satu.rataRata.ada ? [{ satu, nilai: satu.rataRata.nilai }] : []))
  return {
    masukan: terukur.map(({ satu, nilai }, index) => ({
      ...masukanAngka(`S${index + 1}`, satu.sasaran.nama, nilai),
      dari: kunciSasaran(satu, 'capaian'),
    })),
    rumus: rerataDari(terukur.length, null),
    dilewati: sasaran.flatMap((satu) => (satu.rataRata.ada ? [] : [satu.sasaran.kode])),
  }
}

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
