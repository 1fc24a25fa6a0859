/** Workings of an indicator: its realisasi, its capaian, and what it is compared with. */
import { selTriwulan } from '../model/triwulan.ts'
import type {
  AnyHasilIndikator,
  Hasil,
  HasilIndikator,
  HasilIndikatorTujuan,
  HasilSasaran,
  Kebijakan,
} from './hasil.ts'
import { kerjaCapaian, kerjaPeringkat, kerjaRealisasi } from './kerja-capaian.ts'
import { type Draf, KOSONG, kunciCapaian, PERSEN } from './kerja-masukan.ts'
import {
  drafRealisasi,
  kerjaRenstra,
  kerjaStandar,
  kerjaTahun,
  type Periode,
  type Ukuran,
} from './kerja-perbandingan.ts'
import { kerjaKelompok, kerjaRerataSasaran } from './kerja-rata-rata.ts'
import type { SumberRealisasi } from './realisasi.ts'

export function kerjaIndikator(
  hasil: HasilIndikator,
  periode: Periode,
  kebijakan: Kebijakan,
): readonly Draf[] {
  const { indikator } = hasil
  const baris = indikator.realisasi
  const kunci = kunciCapaian(hasil)
  const pokok = { jenis: 'indikator', ...identitas(hasil) } as const
  const { ukuran, draf } = ukuranDari(hasil, baris, indikator.penghitungan, {
    pokok,
    kunci,
    // Where the year is a position it is that of the last filled quarter: words come from no formula.
    selRealisasi:
      hasil.realisasi.asal === 'triwulan'
        ? selTriwulan(baris ?? {}).findLast(({ state }) => state === 'filled')
        : baris?.realisasi,
    selFaktor: indikator.perjanjian.faktor,
    aturan: indikator,
    rataRata: false,
    kebijakan,
  })
  const capaian = kerjaCapaian({ ...ukuran, selTarget: indikator.target, rumus: hasil.rumus })
  return [
    ...draf,
    {
      ...pokok,
      ...KOSONG,
      kunci,
      besaran: 'capaian',
      ukuran: 'persen',
      masukan: capaian.masukan,
      rumus: hasil.capaian.ada ? capaian.rumus : null,
      hasil: hasil.capaian,
      sebelumBatas: sebelumBatas(hasil),
      kategori: hasil.kategori,
    },
    ...kerjaRenstra(ukuran, indikator.renstra, hasil.renstra, periode),
    ...hasil.riwayat.flatMap((tahun) => kerjaTahun(ukuran, indikator.riwayat, tahun)),
    ...kerjaStandar(ukuran, baris?.standarNasional, hasil.standarNasional),
  ]
}

function identitas({ indikator }: AnyHasilIndikator): Pick<Draf, 'kode' | 'nama' | 'satuan'> {
  return { kode: indikator.kode, nama: indikator.nama, satuan: indikator.satuan }
}

/** What the workings of an indicator start from, and those of its realisasi and of the rank this has. */
function ukuranDari(
  hasil: AnyHasilIndikator,
  sumber: SumberRealisasi | null,
  penghitungan: HasilIndikator['indikator']['penghitungan'],
  dasar: Omit<Ukuran, 'kunciRealisasi' | 'kunciPeringkat' | 'realisasi' | 'target' | 'faktor'>,
): { readonly ukuran: Ukuran; readonly draf: readonly Draf[] } {
  const { indikator, target } = hasil
  const { kunci, selRealisasi, selFaktor, rataRata } = dasar
  const realisasi = kerjaRealisasi(hasil.realisasi, sumber, {
    faktor: indikator.faktor,
    selFaktor,
    penghitungan,
    komponen: indikator.komponen,
    gabungan: hasil.komponen,
  })
  // The realisasi of a mean of capaian is that very mean.
  const kunciRealisasi = rataRata ? kunci : realisasi === null ? null : `${kunci}:realisasi`
  const peringkat = rataRata
    ? null
    : kerjaPeringkat(hasil.realisasi.nilai, target, indikator.skala, { selRealisasi, kunciRealisasi })
  const ukuran: Ukuran = {
    ...dasar,
    kunciRealisasi,
    kunciPeringkat: peringkat === null ? null : `${kunci}:peringkat`,
    realisasi: hasil.realisasi.nilai,
    target,
    faktor: indikator.faktor,
  }
  return { ukuran, draf: drafRealisasi(ukuran, realisasi, peringkat) }
}

/** Mean of each tujuan, its indicators, and those indicators whose tujuan no sasaran belongs to. */
export function kerjaTujuan(hasil: Hasil, periode: Periode): readonly Draf[] {
  const draf = hasil.tujuan.flatMap((satu, index): Draf[] => [
    ...(satu.tujuan.nama === '' && satu.tujuan.kode === ''
      ? []
      : [
          {
            jenis: 'tujuan' as const,
            kode: satu.tujuan.kode,
            nama: satu.tujuan.nama,
            ...PERSEN,
            ...kerjaKelompok(satu.sasaran, hasil.kebijakan),
            kunci: `tujuan:${index}`,
            hasil: satu.rataRata,
            kategori: satu.kategori,
          },
        ]),
    ...satu.indikator.flatMap((ukuran) =>
      kerjaIndikatorTujuan(ukuran, satu.sasaran, periode, hasil.kebijakan),
    ),
  ])
  const terpasang = new Set(hasil.tujuan.flatMap((satu) => satu.indikator))
  return [
    ...draf,
    ...hasil.indikatorTujuan
      .filter((satu) => !terpasang.has(satu))
      .flatMap((satu) => kerjaIndikatorTujuan(satu, [], periode, hasil.kebijakan)),
  ]
}

function kerjaIndikatorTujuan(
  hasil: HasilIndikatorTujuan,
  sasaran: readonly HasilSasaran[],
  periode: Periode,
  kebijakan: Kebijakan,
): readonly Draf[] {
  const { indikator } = hasil
  const { baris } = indikator
  const kunci = `indikator-tujuan:${baris.row}`
  const pokok = { jenis: 'indikator tujuan', ...identitas(hasil) } as const
  const rataRata = indikator.dasar === 'rata-rata'
  const { ukuran, draf } = ukuranDari(hasil, baris, null, {
    pokok,
    kunci,
    selRealisasi: baris.realisasi,
    selFaktor: undefined,
    aturan: indikator,
    rataRata,
    kebijakan,
  })
  const capaian = rataRata
    ? kerjaRerataSasaran(sasaran)
    : kerjaCapaian({ ...ukuran, selTarget: indikator.target, rumus: hasil.rumus })
  return [
    ...draf,
    {
      ...pokok,
      ...KOSONG,
      ...capaian,
      kunci,
      besaran: 'capaian',
      ukuran: 'persen',
      rumus: hasil.capaian.ada ? capaian.rumus : null,
      hasil: hasil.capaian,
      sebelumBatas: sebelumBatas(hasil),
      kategori: hasil.kategori,
    },
    ...kerjaRenstra(ukuran, indikator.renstra, hasil.renstra, periode),
    ...hasil.riwayat.flatMap((tahun) => kerjaTahun(ukuran, indikator.riwayat, tahun)),
  ]
}

function sebelumBatas({ dibatasi, capaianPenuh }: AnyHasilIndikator): Draf['sebelumBatas'] {
  return dibatasi && capaianPenuh.ada ? capaianPenuh.nilai : null
}
