/** Workings of means: which figures go in, and which stay out. */
import { kelompokSama } from '../model/kelompok.ts'
import type { Hasil, HasilIndikator, HasilSasaran, Kebijakan } from './hasil.ts'
import { type Draf, KOSONG, kunciCapaian, kunciSasaran, masukanAngka, PERSEN } from './kerja-masukan.ts'
import { kelompokSasaran } from './rata-rata.ts'
import { type Ekspresi, m } from './rumus.ts'

export type Rerata = Pick<Draf, 'masukan' | 'rumus' | 'dilewati'>

/** Mean capaian of indicators, each rounded first where the policy says so; those without one are `dilewati`. */
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
export function kerjaRataRataTahun(hasil: Hasil): readonly Draf[] {
  return hasil.rataRataTahun.flatMap(({ tahun, rataRata }): Draf[] => {
    if (!rataRata.ada) return []
    const terukur = hasil.indikator.flatMap((satu) => {
      const angka = satu.riwayat.find((lain) => lain.tahun === tahun)?.capaian
      return angka?.ada === true ? [{ satu, nilai: angka.nilai }] : []
    })
    const suku = terukur.map((_, ke) => m(ke))
    const { rataRata: cara, desimal } = hasil.kebijakan
    return [
      {
        jenis: 'rata-rata',
        kode: '',
        nama: namaSeluruhnya(hasil.kebijakan),
        ...PERSEN,
        ...KOSONG,
        kunci: `rata-rata:${tahun}`,
        besaran: `rata-rata capaian ${tahun}`,
        masukan: terukur.map(({ satu, nilai }, ke) => ({
          ...masukanAngka(`C${ke + 1}`, satu.indikator.nama, nilai),
          dari: `${kunciCapaian(satu)}:${tahun}`,
        })),
        rumus: {
          op: 'rata-rata',
          isi:
            cara === 'sasaran'
              ? perSasaran(terukur.map(({ satu }) => satu)).map((isi) => ({
                  op: 'rata-rata',
                  isi: isi.map((ke) => m(ke)),
                }))
              : cara === 'indikator dibulatkan'
                ? suku.map((isi) => ({ op: 'bulat', isi, desimal }))
                : suku,
        },
        hasil: rataRata,
        dilewati: hasil.indikator
          .filter((satu) => !terukur.some((lain) => lain.satu === satu))
          .map(({ indikator }) => indikator.kode),
      },
    ]
  })
}

/** Positions of the indicators, sasaran by sasaran. */
function perSasaran(indikator: readonly HasilIndikator[]): readonly (readonly number[])[] {
  const bernomor = indikator.map((satu, ke) => ({ satu, ke }))
  return kelompokSama(bernomor, ({ satu }) => kelompokSasaran(satu.indikator)).map((sesasaran) =>
    sesasaran.map(({ ke }) => ke),
  )
}
