/** Sheet Renstra against the other targets: of the Perjanjian Kinerja, of the end of the period, of years beyond it. */
import type { Hasil } from '../calc/hasil.ts'
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode } from '../model/kode.ts'
import type {
  AnyIndikator,
  BarisRenstra,
  Indikator,
  Laporan,
  Nilai,
  SkalaPredikat,
} from '../model/laporan.ts'
import { laporanTahunan } from '../model/periode.ts'
import { pilihSkala, sehuruf } from '../model/skala-predikat.ts'
import { parseAddress } from '../workbook/guard/address.ts'
import { capaianMenurutRenstra } from './capaian.ts'
import { capaianCetak } from './cetakan.ts'
import {
  type Aturan,
  angkaDari,
  angkaTertulis,
  cocok,
  dalamPeriode,
  samaUkuran,
  sekitarSeribuKali,
} from './konteks.ts'
import { daftar, nilaiTeks, tempat } from './wording.ts'

export const aturanRenstra: Aturan = ({ laporan, hasil }) => [
  ...targetPerjanjian(laporan, hasil),
  ...laporan.indikatorTujuan.flatMap((satu) => targetTahun(satu, laporan)),
  ...laporan.indikator.flatMap((satu) => targetTerulang(satu, laporan)),
  ...kondisiAkhir(laporan),
  ...tahunDiLuarPeriode(laporan),
  ...tahunTidakBerurutan(laporan),
]

/** A percentage written for the Renstra target tells of the difference already. */
function targetPerjanjian(laporan: Laporan, hasil: Hasil): readonly Finding[] {
  const tercetak = capaianCetak(laporan)
  return hasil.indikator
    .filter((satu) =>
      [
        satu.indikator.realisasi?.capaianTertulis.value ?? null,
        tercetak.get(kunciKode(satu.indikator.kode)) ?? null,
      ].every((tertulis) => !capaianMenurutRenstra(satu, tertulis, laporan.tahun, hasil.kebijakan)),
    )
    .flatMap(({ indikator }) => targetTahun(indikator, laporan))
}

/** Its own scale, else the one that a target's word is of. */
function skalaUntuk(
  { skala }: AnyIndikator,
  target: Nilai,
  { skalaPredikat }: Laporan,
): SkalaPredikat | null {
  return skala ?? pilihSkala(null, [target], skalaPredikat)
}

/** Whether a target that is written again is another one; one of another size is told as that. */
function targetLain(tertulis: Nilai, target: Nilai, skala: SkalaPredikat | null): boolean {
  if (samaUkuran(tertulis, target, skala) || sehuruf(tertulis, target)) return false
  const [a, b] = [angkaDari(tertulis), angkaDari(target)]
  return a === null || b === null || !sekitarSeribuKali(a, b)
}

function targetTahun(satu: AnyIndikator, laporan: Laporan): readonly Finding[] {
  const { target } = satu
  const { tahun } = laporan
  const cell = satu.renstra?.years.get(tahun)
  if (cell?.value == null || target.value === null) return []
  if (!targetLain(cell.value, target.value, skalaUntuk(satu, target.value, laporan))) return []
  return [
    silang.perjanjianBedaRenstra(
      target,
      {
        kode: satu.kode,
        tahun: String(tahun),
        lembar: target.sheet,
        target: nilaiTeks(target.value),
        renstra: nilaiTeks(cell.value),
        tempatRenstra: tempat(cell),
      },
      [cell],
    ),
  ]
}

/** The target that sheet Realisasi repeats; in a report of a part of the year it may be that part's. */
function targetTerulang(satu: Indikator, laporan: Laporan): readonly Finding[] {
  const { target, realisasi } = satu
  const cell = realisasi?.target
  if (realisasi === null || cell?.value == null || target.value === null) return []
  const skala = skalaUntuk(satu, target.value, laporan)
  if (!laporanTahunan(laporan.identitas) || !targetLain(cell.value, target.value, skala)) return []
  // A word beside a number may be a remark.
  if ((angkaDari(cell.value) === null) !== (angkaDari(target.value) === null)) return []
  const renstra = satu.renstra?.years.get(laporan.tahun)
  return [
    silang.targetTerulangBerbeda(
      cell,
      {
        kode: satu.kode,
        tertulis: nilaiTeks(cell.value),
        target: nilaiTeks(target.value),
        tempatTarget: tempat(target),
        sepakat:
          renstra?.value != null && samaUkuran(renstra.value, cell.value, skala) ? tempat(renstra) : '',
      },
      [target, realisasi.kodeIndikator],
    ),
  ]
}

// ---- The end of the period ---------------------------------------------------------------------------------------

/** The last year of the period, where the sheet's years fit it. */
function tahunTerakhir(laporan: Laporan): number | null {
  const { periodeRenstra, tahun } = laporan
  if (periodeRenstra === null || !dalamPeriode(laporan, tahun)) return null
  return tahunAsing(laporan).length > 0 ? null : periodeRenstra.akhir
}

/** Where the years are added up, the end of the period holds their sum. */
function kondisiAkhir(laporan: Laporan): readonly Finding[] {
  const akhir = tahunTerakhir(laporan)
  if (akhir === null) return []
  return [...laporan.indikator, ...laporan.indikatorTujuan].flatMap((satu) => {
    const cell = satu.renstra?.kondisiAkhir
    const target = satu.renstra?.years.get(akhir)
    if (satu.renstra == null || cell?.value == null || target?.value == null) return []
    if (satu.penghitungan === 'Kumulatif') return []
    if (samaUkuran(cell.value, target.value, skalaUntuk(satu, target.value, laporan))) return []
    const tertulis = angkaTertulis(cell.value)
    if (tertulis !== null && ringkasan(satu.renstra).some((nilai) => cocok(tertulis, nilai))) return []
    return [
      silang.kondisiAkhirBerbeda(
        cell,
        {
          kode: satu.kode,
          kondisiAkhir: nilaiTeks(cell.value),
          tahun: String(akhir),
          target: nilaiTeks(target.value),
          tempatTarget: tempat(target),
        },
        [target],
      ),
    ]
  })
}

/** What else the end of a period may stand for: sum and mean of its years, with and without the baseline. */
function ringkasan({ years, kondisiAwal }: BarisRenstra): readonly Decimal[] {
  const nilai = [...years.values()].flatMap(({ value }) => angkaDari(value) ?? [])
  if (nilai.length < 2) return []
  const total = jumlah(nilai)
  const awal = angkaDari(kondisiAwal.value)
  return [total, total.div(nilai.length), ...(awal === null ? [] : [total.plus(awal)])]
}

/** Years of the sheet beyond the period; the year before it is its baseline. */
function tahunAsing({ buku: { renstra }, periodeRenstra }: Laporan): readonly number[] {
  if (periodeRenstra === null) return []
  const tahun = new Set(
    renstra.rows.flatMap(({ years }) =>
      [...years].flatMap(([satu, { state }]) => (state === 'empty' ? [] : [satu])),
    ),
  )
  return [...tahun].filter((satu) => satu < periodeRenstra.awal - 1 || satu > periodeRenstra.akhir)
}

/** Silent where the report year lies outside the period as well: then the period is told. */
function tahunDiLuarPeriode(laporan: Laporan): readonly Finding[] {
  const { buku, periodeRenstra, tahun } = laporan
  if (periodeRenstra === null || !dalamPeriode(laporan, tahun)) return []
  const asing = tahunAsing(laporan)
  const [pertama, ...lainnya] = asing.map((satu) => ({
    sheet: buku.renstra.name,
    cell: buku.renstra.yearHeaders.get(satu) ?? '',
  }))
  if (pertama === undefined) return []
  return [
    silang.tahunRenstraDiLuarPeriode(
      pertama,
      { tahun: daftar(asing.map(String)), periode: `${periodeRenstra.awal}–${periodeRenstra.akhir}` },
      [laporan.identitas.periodeRenstra, ...lainnya],
    ),
  ]
}

/** Years from left to right neither rise nor fall throughout: two headings were exchanged. A year beyond the period is told as such. */
function tahunTidakBerurutan(laporan: Laporan): readonly Finding[] {
  const { renstra } = laporan.buku
  if (tahunDiLuarPeriode(laporan).length > 0) return []
  const kolom = [...renstra.yearHeaders]
    .map(([tahun, cell]) => ({ tahun, sheet: renstra.name, cell, ke: parseAddress(cell)?.column ?? 0 }))
    .sort((a, b) => a.ke - b.ke)
  const turun = kolom.filter(({ tahun }, ke) => tahun < (kolom[ke - 1]?.tahun ?? 0))
  const [pertama] = turun
  if (pertama === undefined || turun.length === kolom.length - 1) return []
  const sebelum = kolom[kolom.indexOf(pertama) - 1]
  return [
    silang.tahunRenstraTidakBerurutan(
      pertama,
      {
        tahun: daftar(
          kolom.map(({ tahun }) => String(tahun)),
          kolom.length,
        ),
      },
      sebelum === undefined ? [] : [sebelum],
    ),
  ]
}
