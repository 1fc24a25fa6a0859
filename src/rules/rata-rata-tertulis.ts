/** Written means and sums of capaian on sheet Realisasi, against the indicators above or, beside the name of a sasaran, below. */
import { nilaiYangAda } from '../calc/angka.ts'
import { rerata } from '../calc/rata-rata.ts'
import { type Decimal, desimal, jumlah } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kelompokSama } from '../model/kelompok.ts'
import { kunciNama } from '../model/kode.ts'
import type { BarisRealisasi, Laporan } from '../model/laporan.ts'
import { type AngkaTertulis, type Aturan, type Konteks, takPasti, terisi, toleransi } from './konteks.ts'
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
const SETENGAH_TERCETAK = desimal('0.005')

/** Whether a figure may be what a written mean was rounded from. */
export function mendekati({ angka, desimal: banyak }: AngkaTertulis): (nilai: Decimal) => boolean {
  const batas = toleransi(banyak).plus(SETENGAH_TERCETAK)
  return (nilai) => nilai.minus(angka).abs().lte(batas)
}

/** A formula shows more digits than anyone reads. */
const DESIMAL_TERBANYAK = 4

export function tulisRataRata({ angka, desimal: banyak }: AngkaTertulis): string {
  return persen(angka, Math.min(banyak, DESIMAL_TERBANYAK))
}

export const aturanRataRataTertulis: Aturan = (konteks) => {
  const { totals, rows } = konteks.laporan.buku.realisasi
  const isi = isiBaris(konteks)
  // Without every capaian the mean that was written cannot be judged.
  if (isi.length === 0 || isi.length < rows.filter(terukur).length) return []
  return totals.flatMap((satu, urutan): readonly Finding[] => {
    const { capaianTertulis: cell, row } = satu
    const kepala = isKepala(satu)
    const sebelum = totals[urutan - 1]?.row ?? 0
    const sesudah = totals[urutan + 1]?.row ?? Number.POSITIVE_INFINITY
    const semua = isi.filter((lain) => (kepala ? lain.row > row && lain.row < sesudah : lain.row < row))
    const bagian = kepala ? semua : semua.filter((lain) => lain.row > sebelum)
    if (cell.value === null || semua.length === 0) return []
    const dekat = mendekati(cell.value)
    // Of the IKU alone too, the others standing among them.
    const kelompok = [bagian, semua, isi, ...kelompokSama(semua, ({ jenis }) => jenis)].filter(
      ({ length }) => length > 0,
    )
    // A mean of the written means of sections, whatever these are.
    const bagianTertulis = totals.slice(0, urutan).flatMap((lain) => lain.capaianTertulis.value?.angka ?? [])
    const mungkin = [
      ...kelompok.flatMap(ringkasan),
      ...lainnya(konteks),
      ...(bagianTertulis.length > 1 ? [rerata(bagianTertulis)] : []),
    ]
    if (mungkin.some(dekat)) return []
    const acuan = bagian.length > 0 ? bagian : semua
    const tanpa = tanpaSatu(acuan, dekat)
    return [
      silang.rataRataTertulisBerbeda(
        cell,
        {
          letak: kepala ? 'bawah' : 'atas',
          tertulis: tulisRataRata(cell.value),
          hitungan: persen(rerata(acuan.map(({ hitungan }) => hitungan)), konteks.hasil.kebijakan.desimal),
          tanpa,
          batas: tanpa === '' ? batasLain(kelompok, dekat) : '',
        },
        // Also rows whose capaian the office has and the report has not.
        rows
          .filter((lain) => !isi.some((satu) => satu.row === lain.row && !acuan.includes(satu)))
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

function terukur({ realisasi, pembilang }: BarisRealisasi): boolean {
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

/** The one row without which the mean is what was written: Excel leaves out cells of text and those beyond its range. */
function tanpaSatu(isi: readonly Isi[], dekat: (nilai: Decimal) => boolean): string {
  if (isi.length < 3) return ''
  const calon = isi.filter((satu) => {
    const sisa = isi.filter((lain) => lain !== satu)
    return dekat(rerata(sisa.map(({ tertulis }) => tertulis)))
  })
  return calon.length === 1 ? (calon[0]?.kode ?? '') : ''
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
function ringkasan(isi: readonly Isi[]): readonly Decimal[] {
  const hitungan = isi.map((satu) => satu.hitungan)
  const tertulis = isi.map((satu) => satu.tertulis)
  return [rerata(hitungan), rerata(tertulis), jumlah(hitungan), jumlah(tertulis)]
}

/** Means by another policy: of each sasaran, of all sasaran, of each misi. */
function lainnya({ hasil }: Konteks): readonly Decimal[] {
  const sasaran = nilaiYangAda(hasil.sasaran.map(({ rataRata }) => rataRata))
  return [
    ...sasaran,
    ...(sasaran.length === 0 ? [] : [rerata(sasaran)]),
    ...nilaiYangAda([...hasil.misi, hasil].map(({ rataRata }) => rataRata)),
  ]
}
