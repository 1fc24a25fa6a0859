/** Quarters of an action plan: against the target of their year, and against the realisasi of their indicator. */
import { rerata } from '../calc/rata-rata.ts'
import { jumlah, SERATUS } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kodeIndikatorRencana } from '../model/indikator-rencana.ts'
import { kelompokSama } from '../model/kelompok.ts'
import { kunciKode } from '../model/kode.ts'
import type { BarisRencanaAksi, Cell } from '../model/laporan.ts'
import { laporanTahunan } from '../model/periode.ts'
import {
  type AngkaTertulis,
  type Aturan,
  angkaDari,
  cocok,
  type Konteks,
  takPasti,
  terisi,
} from './konteks.ts'
import { aksiTahunIni } from './rencana.ts'
import { bacaTargetTeks } from './target-teks.ts'
import { kutip, nilaiTeks, tempat } from './wording.ts'

export const aturanTriwulanRencana: Aturan = (konteks) => {
  const { rencanaAksi, rkt } = konteks.laporan.buku
  return [
    ...[...rencanaAksi.rows, ...rkt.rows].flatMap(targetSetahun),
    ...realisasiSetahun(konteks),
    ...sasaranLain(konteks),
  ]
}

interface Triwulan {
  readonly cells: readonly Cell<string>[]
  readonly isi: readonly (AngkaTertulis & { readonly satuan: string })[]
}

/** The quarters that are filled, where every one of them is a number. */
function baca(semua: readonly Cell<string>[]): Triwulan | null {
  const cells = semua.filter(({ value }) => value !== null)
  const isi = cells.flatMap(({ value }) => bacaTargetTeks(value) ?? [])
  return isi.length === 0 || isi.length < cells.length ? null : { cells, isi }
}

/** What quarters may make of a year: their sum or mean, the last, the highest. */
function setahun({ isi }: Triwulan): readonly AngkaTertulis[] {
  const nilai = isi.map(({ angka }) => angka)
  const tersedikit = Math.min(...isi.map((satu) => satu.desimal))
  const gabungan = [jumlah(nilai), rerata(nilai)].map((angka) => ({ angka, desimal: tersedikit }))
  return [...gabungan, ...isi.slice(-1), isi.reduce((a, b) => (a.angka.gt(b.angka) ? a : b))]
}

/** Steps of the work (25% … 100%) towards a target in another unit are no parts of it. */
function sesatuan(satuan: string, { isi }: Triwulan): boolean {
  return [satuan, ...isi.map((satu) => satu.satuan)].every(
    (satu, _, semua) => satu === '' || semua.every((lain) => lain === '' || lain === satu),
  )
}

function targetSetahun({
  uraian,
  target,
  targetTw1,
  targetTw2,
  targetTw3,
  targetTw4,
}: BarisRencanaAksi): readonly Finding[] {
  const acuan = bacaTargetTeks(target.value)
  const triwulan = baca([targetTw1, targetTw2, targetTw3, targetTw4])
  if (acuan === null || triwulan === null || triwulan.isi.length < 2 || targetTw4.cell === '') return []
  if (!sesatuan(acuan.satuan, triwulan)) return []
  if (setahun(triwulan).some(({ angka }) => cocok(acuan, angka))) return []
  return [
    silang.targetTriwulanBerbeda(
      target,
      { uraian: kutip(uraian.value), target: target.text, triwulan: sebut(triwulan) },
      triwulan.cells,
    ),
  ]
}

/** Only once the fourth quarter is in. */
function realisasiSetahun({ laporan, hasil }: Konteks): readonly Finding[] {
  if (!laporanTahunan(laporan.identitas)) return []
  const indikator = indikatorBerkode(hasil.indikator, (satu) => satu.indikator.kode)
  const kodeDari = kodeIndikatorRencana(laporan)
  return aksiTahunIni(laporan).flatMap((row) => {
    const { tingkat, realisasiTw1, realisasiTw2, realisasiTw3, realisasiTw4 } = row
    const milik = indikator.get(kunciKode(kodeDari(row)))
    const nilai = milik?.realisasi.nilai ?? null
    const nyata = angkaDari(nilai)
    const triwulan = baca([realisasiTw1, realisasiTw2, realisasiTw3, realisasiTw4])
    if (tingkat.value !== 'Indikator' || milik === undefined || takPasti(milik.indikator)) return []
    if (nilai === null || nyata === null || triwulan === null || realisasiTw4.value === null) return []
    // A percentage may be written as a fraction.
    const sama = setahun(triwulan).some((satu) => cocok(satu, nyata) || satu.angka.times(SERATUS).eq(nyata))
    const cell = milik.indikator.realisasi?.realisasi
    if (sama || cell === undefined) return []
    return [
      silang.realisasiTriwulanBerbeda(
        realisasiTw4,
        {
          kode: milik.indikator.kode,
          triwulan: sebut(triwulan),
          realisasi: nilaiTeks(nilai),
          tempat: tempat(cell),
        },
        [cell, ...triwulan.cells.filter((satu) => satu !== realisasiTw4)],
      ),
    ]
  })
}

/** Told once for a sasaran and an indicator: the rows below leave both blank, or repeat them. */
function sasaranLain({ laporan }: Konteks): readonly Finding[] {
  const indikator = indikatorBerkode(laporan.indikator, ({ kode }) => kode)
  const sasaran = new Set(laporan.sasaran.map(({ kode }) => kunciKode(kode)))
  const salah = aksiTahunIni(laporan).flatMap((row) => {
    const milik = indikator.get(kunciKode(row.kodeIndikator.value))
    const disebut = kunciKode(row.kodeSasaran.value)
    const lain = milik !== undefined && sasaran.has(disebut) && kunciKode(milik.kodeSasaran) !== disebut
    return lain ? [{ ...row, milik, disebut }] : []
  })
  return kelompokSama(salah, ({ milik, disebut }) => `${disebut} ${milik.kode}`).map(
    ([{ kodeSasaran, kodeIndikator, milik }, ...lainnya]) =>
      silang.indikatorSasaranLain(
        kodeIndikator,
        {
          kode: milik.kode,
          sasaran: kodeSasaran.value ?? '',
          milik: milik.kodeSasaran,
          tempat: tempat(milik.perjanjian.kodeSasaran),
        },
        terisi(kodeSasaran, ...lainnya.map((lain) => lain.kodeIndikator), milik.perjanjian.kodeSasaran),
      ),
  )
}

/** By their codes, where they have any. */
function indikatorBerkode<T>(semua: readonly T[], kode: (satu: T) => string): ReadonlyMap<string, T> {
  return new Map(
    semua.map((satu) => [kunciKode(kode(satu)), satu] as const).filter(([kunci]) => kunci !== ''),
  )
}

function sebut({ cells }: Triwulan): string {
  return cells.map(({ text }) => text).join('; ')
}
