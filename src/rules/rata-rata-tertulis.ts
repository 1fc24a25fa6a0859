/** Written means and sums of capaian on sheet Realisasi, against the indicators above or, beside the name of a sasaran, below. */
import { type Decimal, desimal, jumlah } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kelompokSama } from '../model/kelompok.ts'
import { kunciNama } from '../model/kode.ts'
import type { Laporan } from '../model/laporan.ts'
import { type Aturan, type Konteks, takPasti, terisi, toleransi } from './konteks.ts'
import { persen } from './wording.ts'

/** One indicator's row: its capaian as computed, and as typed where it is. */
interface Isi {
  readonly row: number
  readonly kode: string
  readonly jenis: string
  readonly hitungan: Decimal
  readonly tertulis: Decimal
}

/** A mean of rounded figures may be off by half of their last place. */
export const SETENGAH_TERCETAK = desimal('0.005')

/** A formula shows more digits than anyone reads. */
export const DESIMAL_TERBANYAK = 4

export const aturanRataRataTertulis: Aturan = (konteks) => {
  const { totals, rows } = konteks.laporan.buku.realisasi
  const isi = isiBaris(konteks)
  // Without every capaian the mean that was written cannot be judged.
  if (isi.length === 0 || isi.length < rows.filter(terukur).length) return []
  let sebelum = 0
  return totals.flatMap((satu, urutan): readonly Finding[] => {
    const { capaianTertulis: cell, row } = satu
    const kepala = isKepala(satu)
    const batasBawah = totals[urutan + 1]?.row ?? Number.POSITIVE_INFINITY
    const diAtas = isi.filter((lain) => (kepala ? lain.row > row && lain.row < batasBawah : lain.row < row))
    const bagian = kepala ? diAtas : diAtas.filter((lain) => lain.row > sebelum)
    sebelum = row
    // A mean of the written means of sections, whatever these are.
    const rataRataBagian = totals.slice(0, urutan).flatMap((lain) => lain.capaianTertulis.value?.angka ?? [])
    if (cell.value === null || diAtas.length === 0) return []
    const { angka, desimal: angkaDesimal } = cell.value
    const batas = toleransi(angkaDesimal).plus(SETENGAH_TERCETAK)
    const dekat = (nilai: Decimal): boolean => nilai.minus(angka).abs().lte(batas)
    const kelompok = [bagian, diAtas, isi, ...perJenis(diAtas)].filter((lain) => lain.length > 0)
    if (kelompok.some((lain) => mungkin(lain).some(dekat)) || lainnya(konteks).some(dekat)) return []
    if (rataRataBagian.length > 1 && dekat(rerata(rataRataBagian))) return []
    const acuan = bagian.length > 0 ? bagian : diAtas
    const tanpa = tanpaSatu(acuan, dekat)
    return [
      silang.rataRataTertulisBerbeda(
        cell,
        {
          letak: kepala ? 'bawah' : 'atas',
          tertulis: persen(angka, Math.min(angkaDesimal, DESIMAL_TERBANYAK)),
          hitungan: persen(rerata(acuan.map(({ hitungan }) => hitungan)), konteks.hasil.kebijakan.desimal),
          tanpa,
          batas: tanpa === '' ? batasLain(kelompok, dekat) : '',
        },
        rows
          .filter((lain) => acuan.some((milik) => milik.row === lain.row))
          .flatMap((lain) => terisi(lain.capaianTertulis, lain.realisasi)),
      ),
    ]
  })
}

export const KATA_RINGKASAN = /rata|rerata|jumlah|total/i

/** The name of a sasaran with the mean of its indicators, which stand below it. */
function isKepala({ kodeIndikator, indikator }: Laporan['buku']['realisasi']['totals'][number]): boolean {
  const nama = [kodeIndikator, indikator].map(({ text }) => text).filter((text) => text !== '')
  return nama.length > 0 && !nama.some((text) => KATA_RINGKASAN.test(text))
}

function terukur({
  realisasi,
  pembilang,
}: {
  readonly realisasi: { readonly state: string }
  readonly pembilang: { readonly state: string }
}): boolean {
  return realisasi.state !== 'empty' || pembilang.state !== 'empty'
}

function isiBaris({ hasil }: Konteks): readonly Isi[] {
  return hasil.indikator
    .flatMap(({ indikator, indikator: { realisasi, kode }, capaian }): readonly Isi[] =>
      realisasi === null || !capaian.ada || takPasti(indikator)
        ? []
        : [
            {
              row: realisasi.row,
              kode,
              jenis: kunciNama(indikator.perjanjian.jenisIndikator.value),
              hitungan: capaian.nilai,
              tertulis: realisasi.capaianTertulis.value?.angka ?? capaian.nilai,
            },
          ],
    )
    .sort((a, b) => a.row - b.row)
}

export function rerata(nilai: readonly Decimal[]): Decimal {
  return jumlah(nilai).div(nilai.length)
}

/** The one row without which the mean is what was written: Excel leaves out cells of text and those beyond its range. */
function tanpaSatu(isi: readonly Isi[], dekat: (nilai: Decimal) => boolean): string {
  if (isi.length < 3) return ''
  const calon = isi.filter((satu) => {
    const sisa = isi.filter((lain) => lain !== satu)
    return dekat(rerata(sisa.map(({ tertulis }) => tertulis)))
  })
  return calon.length === 1 ? (calon[0]?.kode ?? '') : ''
}

/** Of the IKU alone, the others standing among them. */
function perJenis(isi: readonly Isi[]): readonly (readonly Isi[])[] {
  return kelompokSama(isi, ({ jenis }) => jenis)
}

/** The most an indicator's capaian counts for, in many offices. */
const BATAS_LAZIM: readonly number[] = [100, 110, 120, 150]

/** The one usual cap under which the mean is what was written. */
function batasLain(kelompok: readonly (readonly Isi[])[], dekat: (nilai: Decimal) => boolean): string {
  const cocok = BATAS_LAZIM.find((batas) =>
    kelompok.some((isi) => {
      const diakui = isi.map(({ hitungan }) => (hitungan.gt(batas) ? desimal(String(batas)) : hitungan))
      return dekat(rerata(diakui))
    }),
  )
  return cocok === undefined ? '' : String(cocok)
}

/** What may be written below some rows: their mean or, as some offices do, their sum. */
function mungkin(isi: readonly Isi[]): readonly Decimal[] {
  const hitungan = isi.map((satu) => satu.hitungan)
  const tertulis = isi.map((satu) => satu.tertulis)
  return [rerata(hitungan), rerata(tertulis), jumlah(hitungan), jumlah(tertulis)]
}

/** Means by another policy: of each sasaran, of all sasaran, of each misi. */
function lainnya({ hasil }: Konteks): readonly Decimal[] {
  const sasaran = hasil.sasaran.flatMap(({ rataRata }) => (rataRata.ada ? [rataRata.nilai] : []))
  return [
    ...sasaran,
    ...(sasaran.length === 0 ? [] : [rerata(sasaran)]),
    ...hasil.misi.flatMap(({ rataRata }) => (rataRata.ada ? [rataRata.nilai] : [])),
    ...(hasil.rataRata.ada ? [hasil.rataRata.nilai] : []),
  ]
}
