/** Values of one indicator that other sheets hold a thousand or a hundred times as large: a point or a percent misread. */
import { type Decimal, desimal } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { Cell, Indikator, IndikatorTujuan, Laporan, Nilai } from '../model/laporan.ts'
import { satuanPersen } from '../model/satuan.ts'
import { deretRenstra } from './arah-renstra.ts'
import { type Aturan, angkaDari, sekitarSeribuKali } from './konteks.ts'
import { angka, nilaiTeks, tempat } from './wording.ts'

export const aturanLainUkuran: Aturan = ({ laporan }) => [
  ...laporan.indikator.flatMap((satu) => pecahanPersen(satu, laporan.tahun)),
  ...laporan.indikator.flatMap((satu) =>
    seribu(satu, [
      satu.perjanjian.target,
      satu.perjanjian.targetPerubahan,
      satu.realisasi?.realisasi,
      satu.realisasi?.target,
      satu.realisasi?.standarNasional,
      ...selLampau(satu, laporan),
    ]),
  ),
  ...laporan.indikatorTujuan.flatMap((satu) =>
    seribu(satu, [satu.baris.target, satu.baris.realisasi, ...selLampau(satu, laporan)]),
  ),
]

/** What Riwayat and Renstra hold of an indicator. */
function selLampau(satu: Indikator | IndikatorTujuan, laporan: Laporan): readonly Cell<Nilai>[] {
  return [
    ...satu.riwayat.flatMap((isi) => [isi.target, isi.realisasi]),
    ...deretRenstra(satu.renstra, laporan).map(({ cell }) => cell),
  ]
}

/** One finding an indicator: at the first value of the smaller group, with the others and one of the bigger group. */
function seribu(
  { kode }: Indikator | IndikatorTujuan,
  cells: readonly (Cell<Nilai> | undefined)[],
): readonly Finding[] {
  const titik = cells.flatMap((cell) => {
    const nilai = angkaDari(cell?.value ?? null)
    return cell === undefined || nilai === null ? [] : [{ cell, nilai }]
  })
  const kecil = titik.filter(({ nilai }) =>
    titik.some((lain) => lain.nilai.gt(nilai) && sekitarSeribuKali(lain.nilai, nilai)),
  )
  const besar = titik.filter(({ nilai }) =>
    titik.some((lain) => lain.nilai.lt(nilai) && sekitarSeribuKali(lain.nilai, nilai)),
  )
  const acuanKecil = kecil[0]
  if (acuanKecil === undefined) return []
  // A decimal with exactly three places is the usual trace of a thousands point.
  const desimalTiga = kecil.some(({ nilai }) => nilai.decimalPlaces() === 3)
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

/** 0,95 against a target of 95%: the same percentage as a fraction of one. */
function pecahanPersen(
  { kode, satuan, target, realisasi, renstra }: Indikator,
  tahun: number,
): readonly Finding[] {
  const tertulis = realisasi?.realisasi
  // Without a typed realisasi the target of the Renstra tells what size the target should have.
  const cell = tertulis?.value == null ? renstra?.years.get(tahun) : tertulis
  if (!satuanPersen(satuan) || cell?.value == null) return []
  const t = target.value?.jenis === 'rentang' ? target.value.bawah : angkaDari(target.value)
  const r = angkaDari(cell.value)
  if (t === null || r === null || !r.gt(0) || !t.gt(0)) return []
  const [kecil, besar, salah, acuan] = r.lt(t) ? [r, t, cell, target] : [t, r, target, cell]
  // A cell with a percent format holds what it shows.
  const berformat = salah.value !== null && 'persen' in salah.value && salah.value.persen
  const seukuran = kecil.times(100).gte(besar.div(2)) && kecil.times(100).lte(besar.times(2))
  if (berformat || kecil.gt(1) || besar.lt(10) || kecil.isInteger() || !seukuran) return []
  if (cell !== tertulis && salah !== target) return []
  return [
    silang.persenSebagaiPecahan(
      salah,
      {
        kode,
        tertulis: angka(kecil),
        lain: `${angka(kecil.times(100))}%`,
        pembanding: acuan.value?.jenis === 'rentang' ? nilaiTeks(acuan.value) : angka(besar),
        tempatPembanding: tempat(acuan),
      },
      [acuan],
    ),
  ]
}
