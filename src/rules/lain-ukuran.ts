/** Values of one indicator that other sheets hold a thousand or a hundred times as large: a point or a percent misread. */
import { type Decimal, desimal } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { AnyIndikator, Cell, Laporan, Nilai } from '../model/laporan.ts'
import { berpersen, satuanBerskala, satuanPersen } from '../model/satuan.ts'
import { deretRenstra } from './arah-renstra.ts'
import { PERSEN_KECIL } from './kewajaran.ts'
import { type Aturan, angkaDari, berangka, sekitarSeribuKali, type Titik } from './konteks.ts'
import { angka, nilaiTeks, tempat } from './wording.ts'

export const aturanLainUkuran: Aturan = ({ laporan }) => [
  ...laporan.indikator.flatMap((satu) => {
    const { target, targetPerubahan } = satu.perjanjian
    const milik = satu.realisasi
    const lain = [
      ...(milik === null ? [] : [milik.realisasi, milik.target, milik.standarNasional]),
      ...selLampau(satu, laporan),
    ]
    return [
      ...pecahanPersen(satu, [satu.target, ...lain]),
      ...seribu(satu, [target, targetPerubahan, ...lain]),
    ]
  }),
  ...laporan.indikatorTujuan.flatMap((satu) => {
    const cells = [satu.target, satu.baris.realisasi, ...selLampau(satu, laporan)]
    return [...pecahanPersen(satu, cells), ...seribu(satu, cells)]
  }),
]

/** What Riwayat and Renstra hold of an indicator. */
function selLampau(satu: AnyIndikator, laporan: Laporan): readonly Cell<Nilai>[] {
  return [
    ...satu.riwayat.flatMap((isi) => [isi.target, isi.realisasi]),
    ...deretRenstra(satu.renstra, laporan).map(({ cell }) => cell),
  ]
}

/** One finding an indicator: at the first value of the smaller group, with the others and one of the bigger group. */
function seribu({ kode, satuan }: AnyIndikator, cells: readonly Cell<Nilai>[]): readonly Finding[] {
  const titik = berangka(...cells)
  // Of two so far apart the exponents tell which is the bigger, and of most others that they are not.
  const kecil = titik.filter(({ nilai }) =>
    titik.some((lain) => lain.nilai.e > nilai.e && sekitarSeribuKali(lain.nilai, nilai)),
  )
  const besar = titik.filter(({ nilai }) =>
    titik.some((lain) => lain.nilai.e < nilai.e && sekitarSeribuKali(lain.nilai, nilai)),
  )
  const acuanKecil = kecil[0]
  if (acuanKecil === undefined) return []
  // A decimal with exactly three places is the usual trace of a thousands point; an index has such decimals of its own.
  const desimalTiga =
    !satuanPersen(satuan) && !satuanBerskala(satuan) && kecil.some(({ nilai }) => nilai.decimalPlaces() === 3)
  const salah = desimalTiga || kecil.length <= besar.length ? kecil : besar
  const benar = salah === kecil ? besar : kecil
  const pertama = salah[0]
  const pembanding = benar.find(
    ({ nilai }) => pertama !== undefined && sekitarSeribuKali(nilai, pertama.nilai),
  )
  if (pertama === undefined || pembanding === undefined) return []
  const lain = salah === kecil ? pertama.nilai.times(1000) : pertama.nilai.div(desimal(1000))
  // Values of the same size elsewhere share the slip, although nothing a thousand times theirs is written.
  const seukuran = titik.filter(
    (titikLain) =>
      !salah.includes(titikLain) && !benar.includes(titikLain) && berdekatan(titikLain.nilai, pertama.nilai),
  )
  return [
    silang.seribuKali(
      pertama.cell,
      {
        kode,
        tertulis: angka(pertama.nilai),
        lain: angka(lain),
        pembanding: angka(pembanding.nilai),
        tempatPembanding: tempat(pembanding.cell),
      },
      [...salah.slice(1), ...seukuran].map(({ cell }) => cell).concat(pembanding.cell),
    ),
  ]
}

function berdekatan(a: Decimal, b: Decimal): boolean {
  return a.gt(b.div(10)) && a.lt(b.times(10))
}

/**
 * 0,95 beside 95 of one indicator: the same percentage as a fraction of one. One finding an indicator, at its first
 * fraction.
 */
function pecahanPersen(satu: AnyIndikator, cells: readonly Cell<Nilai>[]): readonly Finding[] {
  const { kode, satuan } = satu
  if (!satuanPersen(satuan)) return []
  const titik = cells.flatMap((cell) => {
    const nilai = cell.value?.jenis === 'rentang' ? cell.value.bawah : angkaDari(cell.value)
    return nilai === null || nilai.lte(0) ? [] : [{ cell, nilai }]
  })
  // A cell with a percent format holds what it shows.
  const pecahan = titik.filter(({ cell: { value }, nilai }) => nilai.lt(1) && !berpersen(value))
  const pasangan = pecahan.flatMap((kecil) => {
    const acuan = titik.find(
      ({ nilai }) => nilai.gte(10) && kecil.nilai.times(200).gte(nilai) && kecil.nilai.times(50).lte(nilai),
    )
    return acuan === undefined ? [] : [{ kecil, acuan }]
  })
  const [pertama] = pasangan
  if (pertama === undefined) return semuaPecahan(satu, titik)
  const { kecil, acuan } = pertama
  return [
    silang.persenSebagaiPecahan(
      kecil.cell,
      {
        kode,
        tertulis: angka(kecil.nilai),
        lain: `${angka(kecil.nilai.times(100))}%`,
        pembanding: acuan.cell.value?.jenis === 'rentang' ? nilaiTeks(acuan.cell.value) : angka(acuan.nilai),
        tempatPembanding: tempat(acuan.cell),
      },
      [...pasangan.slice(1).map((satu) => satu.kecil.cell), acuan.cell],
    ),
  ]
}

/** Fewer values may be small percentages by chance. */
const PECAHAN_TERSEDIKIT = 4

/**
 * Every value of an indicator that should rise lies between a half and one, near one: 0,9 is 90%, not 0,9%. Growth and
 * other small percentages are told apart by their names.
 */
function semuaPecahan(
  { kode, nama, satuan, polaritas }: AnyIndikator,
  titik: readonly Titik[],
): readonly Finding[] {
  const polos = titik.every(
    ({ cell: { value }, nilai }) => nilai.gte('0.5') && nilai.lte(1) && !berpersen(value),
  )
  const [pertama] = titik
  const dekatSatu = titik.some(({ nilai }) => nilai.gte('0.8'))
  if (!polos || !dekatSatu || pertama === undefined || titik.length < PECAHAN_TERSEDIKIT) return []
  if (polaritas !== 'positif' || PERSEN_KECIL.test(`${nama} ${satuan}`)) return []
  return [
    silang.semuaPersenPecahan(
      pertama.cell,
      { kode, tertulis: angka(pertama.nilai), lain: `${angka(pertama.nilai.times(100))}%` },
      titik.slice(1).map(({ cell }) => cell),
    ),
  ]
}
