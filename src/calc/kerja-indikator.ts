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
import { type Draf, type Hitungan, KOSONG, kunciCapaian, PERSEN } from './kerja-masukan.ts'
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
  const { ukuran, draf } = ukuranDari(hasil, 'indikator', kebijakan, {
    kunci: kunciCapaian(hasil),
    // Where the year is a position it is that of the last filled quarter: words come from no formula.
    selRealisasi:
      hasil.realisasi.asal === 'triwulan'
        ? selTriwulan(baris ?? {}).findLast(({ state }) => state === 'filled')
        : baris?.realisasi,
    selFaktor: indikator.perjanjian.faktor,
    rataRata: false,
  })
  const capaian = kerjaCapaian({ ...ukuran, selTarget: indikator.target, rumus: hasil.rumus })
  return [
    ...draf,
    ...kerjaUkuran(hasil, ukuran, capaian, periode),
    ...kerjaStandar(ukuran, baris?.standarNasional, hasil.standarNasional),
  ]
}

/** Capaian, and what it is compared with on either level. */
function kerjaUkuran(
  hasil: AnyHasilIndikator,
  ukuran: Ukuran,
  capaian: Hitungan,
  periode: Periode,
): readonly Draf[] {
  const { indikator, dibatasi, capaianPenuh } = hasil
  return [
    {
      ...ukuran.pokok,
      ...KOSONG,
      ...capaian,
      kunci: ukuran.kunci,
      besaran: 'capaian',
      ukuran: 'persen',
      rumus: hasil.capaian.ada ? capaian.rumus : null,
      hasil: hasil.capaian,
      sebelumBatas: dibatasi && capaianPenuh.ada ? capaianPenuh.nilai : null,
      kategori: hasil.kategori,
    },
    ...kerjaRenstra(ukuran, indikator.renstra, hasil.renstra, periode),
    ...hasil.riwayat.flatMap((tahun) => kerjaTahun(ukuran, indikator.riwayat, tahun)),
  ]
}

/** What the workings of an indicator start from, and those of its realisasi and of the rank this has. */
function ukuranDari(
  hasil: AnyHasilIndikator,
  jenis: 'indikator' | 'indikator tujuan',
  kebijakan: Kebijakan,
  dasar: Pick<Ukuran, 'kunci' | 'selRealisasi' | 'selFaktor' | 'rataRata'>,
): { readonly ukuran: Ukuran; readonly draf: readonly Draf[] } {
  const { indikator, target } = hasil
  const { kode, nama, satuan, faktor, penghitungan, komponen, skala } = indikator
  const { kunci, selRealisasi, selFaktor, rataRata } = dasar
  const sumber: SumberRealisasi | null = indikator.realisasi
  const realisasi = kerjaRealisasi(hasil.realisasi, sumber, {
    faktor,
    selFaktor,
    penghitungan,
    komponen,
    gabungan: hasil.komponen,
  })
  // The realisasi of a mean of capaian is that very mean.
  const kunciRealisasi = rataRata ? kunci : realisasi === null ? null : `${kunci}:realisasi`
  const peringkat = rataRata
    ? null
    : kerjaPeringkat(hasil.realisasi.nilai, target, skala, { selRealisasi, kunciRealisasi })
  const ukuran: Ukuran = {
    ...dasar,
    pokok: { jenis, kode, nama, satuan },
    kunciRealisasi,
    kunciPeringkat: peringkat === null ? null : `${kunci}:peringkat`,
    realisasi: hasil.realisasi.nilai,
    target,
    aturan: indikator,
    faktor,
    kebijakan,
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
  const { baris, dasar, target } = indikator
  const rataRata = dasar === 'rata-rata'
  const { ukuran, draf } = ukuranDari(hasil, 'indikator tujuan', kebijakan, {
    kunci: `indikator-tujuan:${baris.row}`,
    selRealisasi: baris.realisasi,
    selFaktor: undefined,
    rataRata,
  })
  const capaian = rataRata
    ? kerjaRerataSasaran(sasaran)
    : kerjaCapaian({ ...ukuran, selTarget: target, rumus: hasil.rumus })
  return [...draf, ...kerjaUkuran(hasil, ukuran, capaian, periode)]
}
