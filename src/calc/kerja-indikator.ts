/** Workings of an indicator: its realisasi, its capaian, and what it is compared with. */
import type { Cell, IndikatorTujuan, Nilai } from '../model/laporan.ts'
import type { Hasil, HasilIndikator, HasilIndikatorTujuan, HasilSasaran, Kebijakan } from './hasil.ts'
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
import type { Aturan } from './ukuran.ts'

export function kerjaIndikator(
  hasil: HasilIndikator,
  periode: Periode,
  kebijakan: Kebijakan,
): readonly Draf[] {
  const { indikator } = hasil
  const pokok = {
    jenis: 'indikator',
    kode: indikator.kode,
    nama: indikator.nama,
    satuan: indikator.satuan,
  } as const
  const kunci = kunciCapaian(hasil)
  const realisasi = kerjaRealisasi(hasil.realisasi, indikator.realisasi, {
    faktor: indikator.faktor,
    selFaktor: indikator.perjanjian.faktor,
    penghitungan: indikator.penghitungan,
    komponen: indikator.komponen,
    gabungan: hasil.komponen,
  })
  const kunciRealisasi = realisasi === null ? null : `${kunci}:realisasi`
  const selRealisasi =
    hasil.realisasi.asal === 'triwulan' ? selTriwulan(indikator.realisasi) : indikator.realisasi?.realisasi
  const peringkat = kerjaPeringkat(hasil.realisasi.nilai, hasil.target, indikator.skala, {
    selRealisasi,
    kunciRealisasi,
  })
  const ukuran: Ukuran = {
    pokok,
    kunci,
    kunciRealisasi,
    kunciPeringkat: peringkat === null ? null : `${kunci}:peringkat`,
    selRealisasi,
    realisasi: hasil.realisasi.nilai,
    target: hasil.target,
    aturan: indikator,
    faktor: indikator.faktor,
    selFaktor: indikator.perjanjian.faktor,
    rataRata: false,
    kebijakan,
  }
  const capaian = kerjaCapaian({ ...ukuran, selTarget: indikator.target, rumus: hasil.rumus })
  return [
    ...drafRealisasi(ukuran, realisasi, peringkat),
    {
      ...pokok,
      ...KOSONG,
      kunci,
      besaran: 'capaian',
      ukuran: 'persen',
      masukan: capaian.masukan,
      rumus: hasil.capaian.ada ? capaian.rumus : null,
      hasil: hasil.capaian,
      sebelumBatas: hasil.dibatasi && hasil.capaianPenuh.ada ? hasil.capaianPenuh.nilai : null,
      kategori: hasil.kategori,
    },
    ...kerjaRenstra(ukuran, indikator.renstra, hasil.renstra, periode),
    ...hasil.riwayat.flatMap((tahun) => kerjaTahun(ukuran, indikator.riwayat, tahun)),
    ...kerjaStandar(ukuran, indikator.realisasi?.standarNasional, hasil.standarNasional),
  ]
}

/** The last filled quarter, where the year is a position: words come from no formula. */
function selTriwulan(baris: HasilIndikator['indikator']['realisasi']): Cell<Nilai> | undefined {
  return [baris?.tw4, baris?.tw3, baris?.tw2, baris?.tw1].find((cell) => cell?.state === 'filled')
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
  const kunci = `indikator-tujuan:${indikator.baris.row}`
  const pokok = {
    jenis: 'indikator tujuan',
    kode: indikator.kode,
    nama: indikator.nama,
    satuan: indikator.satuan,
    ...KOSONG,
  } as const
  const capaian = { ...pokok, kunci, besaran: 'capaian', ukuran: 'persen', hasil: hasil.capaian } as const
  const rataRata = indikator.dasar === 'rata-rata'
  const realisasi = rataRata
    ? null
    : kerjaRealisasi(hasil.realisasi, indikator.baris, {
        faktor: indikator.faktor,
        selFaktor: undefined,
        penghitungan: null,
        komponen: indikator.komponen,
        gabungan: hasil.komponen,
      })
  const kunciRealisasi = rataRata ? kunci : realisasi === null ? null : `${kunci}:realisasi`
  const selRealisasi = indikator.baris.realisasi
  const peringkat = rataRata
    ? null
    : kerjaPeringkat(hasil.realisasi.nilai, hasil.target, indikator.skala, {
        selRealisasi,
        kunciRealisasi,
      })
  const ukuran: Ukuran = {
    pokok,
    kunci,
    kunciRealisasi,
    kunciPeringkat: peringkat === null ? null : `${kunci}:peringkat`,
    selRealisasi,
    realisasi: hasil.realisasi.nilai,
    target: hasil.target,
    aturan: aturanTujuan(indikator),
    faktor: indikator.faktor,
    selFaktor: undefined,
    rataRata,
    kebijakan,
  }
  const hitunganCapaian = rataRata
    ? kerjaRerataSasaran(sasaran)
    : kerjaCapaian({ ...ukuran, selTarget: indikator.baris.target, rumus: hasil.rumus })
  return [
    ...drafRealisasi(ukuran, realisasi, peringkat),
    {
      ...capaian,
      ...hitunganCapaian,
      rumus: hasil.capaian.ada ? hitunganCapaian.rumus : null,
      kategori: hasil.kategori,
    },
    ...kerjaRenstra(ukuran, indikator.renstra, hasil.renstra, periode),
    ...hasil.riwayat.flatMap((tahun) => kerjaTahun(ukuran, indikator.riwayat, tahun)),
  ]
}

function aturanTujuan(indikator: IndikatorTujuan): Aturan {
  return { polaritas: indikator.polaritas, rumus: null, skala: indikator.skala }
}
