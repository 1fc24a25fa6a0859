/** Why a printed figure is wrong, where that is recognised: the printed ones it was made of, or a mean over the wrong count. */
import type { Hasil } from '../calc/hasil.ts'
import { type Decimal, desimal, jumlah, SERATUS } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-angka-cetak.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type { Nilai } from '../model/laporan.ts'
import { memuat } from '../model/pita.ts'
import { type Cetakan, tulis } from './cetakan.ts'
import { type AngkaTertulis, angkaTertulis, cocok, type Konteks, toleransi } from './konteks.ts'
import { cariBernama, cariSasaran } from './pokok-cetak.ts'
import { daftar } from './wording.ts'

/** A mean over all indicators although some were not measured that year. */
export function membagiSemua(satu: Cetakan, { hasil, laporan }: Konteks): Finding | null {
  const tertulis = angkaTertulis(satu.nilai)
  const rata = angkaTertulis(satu.hitungan)?.angka
  const semua = hasil.indikator.length
  const terukur =
    satu.tahun === laporan.tahun
      ? semua - hasil.takTerukur
      : hasil.rataRataTahun.find(({ tahun }) => tahun === satu.tahun)?.terukur
  if (tertulis === null || rata === undefined || terukur === undefined || terukur === semua) return null
  if (!cocok(tertulis, rata.times(terukur).div(semua))) return null
  return silang.rataRataMenghitungKosong(satu.cell, {
    tahun: String(satu.tahun),
    tertulis: tulis(satu, satu.nilai),
    hitungan: tulis(satu, satu.hitungan),
    terukur: String(terukur),
    pembagi: String(semua),
  })
}

/** One finding for the recap of categories; none where it counts the printed capaian rightly. */
export function rekapSalah(
  salah: readonly Cetakan[],
  cetakan: readonly Cetakan[],
  konteks: Konteks,
): readonly Finding[] {
  const pertama = salah[0]
  if (pertama === undefined) return []
  const semua = cetakan.filter(({ pokok, tahun }) => pokok === pertama.pokok && tahun === pertama.tahun)
  if (rekapDariTercetak(semua, cetakan, konteks)) return []
  const tertulis = (ambil: (satu: Cetakan) => Nilai): string =>
    daftar(
      semua.map((satu) => `${satu.kunci} ${tulis(satu, ambil(satu))}`),
      10,
    )
  return [
    silang.rekapKategoriBerbeda(
      pertama.cell,
      { tercetak: tertulis(({ nilai }) => nilai), hitungan: tertulis(({ hitungan }) => hitungan) },
      salah.slice(1).map(({ cell }) => cell),
    ),
  ]
}

/** The printed capaian of each indicator: in this sheet, else typed in Realisasi, else computed. */
function capaianTercetak(
  cetakan: readonly Cetakan[],
  { hasil, laporan }: Konteks,
): ReadonlyMap<string, { readonly nilai: Decimal; readonly beda: boolean }> {
  return new Map(
    hasil.indikator.flatMap((satu) => {
      const kunci = kunciKode(satu.indikator.kode)
      const cetak = cetakan.find(
        (lain) =>
          lain.pokok.nama === 'Capaian' && lain.tahun === laporan.tahun && kunciKode(lain.kunci) === kunci,
      )
      const tertulis =
        (cetak === undefined ? null : angkaTertulis(cetak.nilai)) ??
        satu.indikator.realisasi?.capaianTertulis.value ??
        null
      if (!satu.capaian.ada)
        return tertulis === null ? [] : [[kunci, { nilai: tertulis.angka, beda: true }] as const]
      const beda = tertulis !== null && !cocok(tertulis, satu.capaian.nilai)
      return [[kunci, { nilai: beda ? tertulis.angka : satu.capaian.nilai, beda }] as const]
    }),
  )
}

function rekapDariTercetak(
  rekap: readonly Cetakan[],
  cetakan: readonly Cetakan[],
  konteks: Konteks,
): boolean {
  const capaian = [...capaianTercetak(cetakan, konteks).values()]
  if (!capaian.some(({ beda }) => beda)) return false
  return rekap.every(({ kunci, nilai }) => {
    const pita = konteks.hasil.kebijakan.kategori.pita.find(
      ({ label }) => kunciNama(label) === kunciNama(kunci),
    )
    const banyak = pita === undefined ? 0 : capaian.filter(({ nilai: satu }) => memuat(pita, satu)).length
    return angkaTertulis(nilai)?.angka.eq(banyak) === true
  })
}

/** Two roundings lie between a printed mean and the mean of printed values. */
const DUA_PEMBULATAN = desimal('0.01')

/**
 * A figure that agrees with another printed one which is itself wrong: that one is told, this one only follows.
 * Means follow their capaian, efisiensi follows its serapan, a capaian follows the one typed in Realisasi.
 */
export function ikutan(satu: Cetakan, cetakan: readonly Cetakan[], konteks: Konteks): boolean {
  const tertulis = angkaTertulis(satu.nilai)
  const { hasil, laporan } = konteks
  if (tertulis === null || satu.tahun !== laporan.tahun) return false
  switch (satu.pokok.nama) {
    case 'Capaian': {
      const milik = hasil.indikator.find(
        ({ indikator }) => kunciKode(indikator.kode) === kunciKode(satu.kunci),
      )
      const diketik = milik?.indikator.realisasi?.capaianTertulis.value
      return diketik?.angka.eq(tertulis.angka) === true
    }
    case 'Rata-rata capaian':
      return rataTercetak(hasil.indikator, tertulis, cetakan, konteks)
    case 'Rata-rata sasaran': {
      const milik = cariSasaran(hasil, satu.kunci)
      return milik !== undefined && rataTercetak(milik.indikator, tertulis, cetakan, konteks)
    }
    case 'Rata-rata misi': {
      const milik = cariBernama(hasil.misi, ({ misi }) => misi.nama, satu.kunci)
      const indikator =
        milik?.tujuan.flatMap(({ sasaran }) => sasaran.flatMap((lain) => lain.indikator)) ?? []
      return rataTercetak(indikator, tertulis, cetakan, konteks)
    }
    case 'Efisiensi sasaran':
    case 'Efisiensi': {
      const pasangan = satu.pokok.nama === 'Efisiensi' ? 'Serapan' : 'Serapan sasaran'
      const serapan = cetakan.find(
        (lain) =>
          lain.pokok.nama === pasangan &&
          lain.tahun === satu.tahun &&
          (pasangan === 'Serapan' || kunciKode(lain.kunci) === kunciKode(satu.kunci)),
      )
      const nilai = serapan === undefined ? null : angkaTertulis(serapan.nilai)
      return nilai !== null && SERATUS.minus(nilai.angka).eq(tertulis.angka)
    }
    default:
      return false
  }
}

function rataTercetak(
  indikator: Hasil['indikator'],
  tertulis: AngkaTertulis,
  cetakan: readonly Cetakan[],
  konteks: Konteks,
): boolean {
  const capaian = capaianTercetak(cetakan, konteks)
  const milik = indikator.flatMap(({ indikator: { kode } }) => capaian.get(kunciKode(kode)) ?? [])
  if (milik.length === 0 || !milik.some(({ beda }) => beda)) return false
  const rata = jumlah(milik.map(({ nilai }) => nilai)).div(milik.length)
  return rata.minus(tertulis.angka).abs().lte(toleransi(tertulis.desimal).plus(DUA_PEMBULATAN))
}
