/** The budget: rows whose level fits nowhere, and levels without details. */
import { semuaPos } from '../calc/anggaran.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { BarisAnggaran, Laporan, PosAnggaran } from '../model/laporan.ts'
import { STARTS_AS_TOTAL } from '../workbook/rows.ts'
import { terisi } from './konteks.ts'
import { kutip } from './wording.ts'

/** A row without a readable level may stand nowhere in the tree. */
export function adaTingkatTakTerbaca({ buku }: Laporan): boolean {
  return buku.anggaran.rows.some(({ tingkat }) => tingkat.value === null)
}

/** The tree is built from the levels: while one of them is wrong, its sums and gaps would only repeat it. */
export function pohonTakPasti(laporan: Laporan): boolean {
  return adaTingkatTakTerbaca(laporan) || tingkatSalah(laporan).length + tingkatBedaKode(laporan).length > 0
}

/** Codes of the national nomenclature: urusan, bidang, program; below them two more digits pairs and the sub kegiatan. */
const KODE_NOMENKLATUR = /^\d\.\d{2}\.\d{2}(?:\.|$)/

/** The code of each level: a program, then a digit for provinsi or kabupaten/kota with the kegiatan, then the sub kegiatan. */
const KODE_TINGKAT = {
  Program: /^\d\.\d{2}\.\d{2}$/,
  Kegiatan: /^\d\.\d{2}\.\d{2}\.[12]\.\d{2}$/,
  'Sub Kegiatan': /^\d\.\d{2}\.\d{2}\.[12]\.\d{2}\.(?:\d{2}|\d{4})$/,
} as const

/** Levels that their codes contradict; silent where that is how the office writes its codes. */
export function tingkatBedaKode({ buku }: Laporan): readonly Finding[] {
  const berkode = buku.anggaran.rows.flatMap((satu) => {
    const kode = satu.kode.value ?? ''
    const menurutKode = Object.entries(KODE_TINGKAT).find(([, pola]) => pola.test(kode))?.[0]
    const tingkat = satu.tingkat.value
    return menurutKode === undefined || tingkat === null ? [] : [{ satu, kode, tingkat, menurutKode }]
  })
  const beda = berkode.filter(({ tingkat, menurutKode }) => tingkat !== menurutKode)
  if (beda.length * 2 >= berkode.length) return []
  return beda.map(({ satu: { tingkat: cell, kode: sel, uraian }, kode, tingkat, menurutKode }) =>
    baris.tingkatBedaKode(cell, { uraian: kutip(uraian.value), tingkat, kode, menurutKode }, [sel]),
  )
}

/** Only codes of the nomenclature nest; an office's own numbering may go as it likes. */
export function anakLuar({ kode, anak }: PosAnggaran): readonly PosAnggaran[] {
  const induk = kode ?? ''
  if (!KODE_NOMENKLATUR.test(induk)) return []
  return anak.filter(
    (satu) => KODE_NOMENKLATUR.test(satu.kode ?? '') && satu.kode?.startsWith(`${induk}.`) !== true,
  )
}

/** A kegiatan before any program, a sub kegiatan before any kegiatan of its program; told once for rows in a row. */
export function tingkatSalah({ buku }: Laporan): readonly Finding[] {
  let program = false
  let kegiatan = false
  let sebelum: BarisAnggaran | null = null
  let dilaporkan = false
  return buku.anggaran.rows.flatMap((satu) => {
    const tingkat = satu.tingkat.value
    if (tingkat === null) {
      program = true
      kegiatan = true
      return []
    }
    const induk =
      tingkat === 'Kegiatan' && !program
        ? 'Program'
        : tingkat === 'Sub Kegiatan' && !kegiatan
          ? 'Kegiatan'
          : null
    const di = sebelum
    sebelum = satu
    if (tingkat === 'Program') {
      program = true
      kegiatan = false
      dilaporkan = false
    }
    if (tingkat === 'Kegiatan') {
      kegiatan = true
      dilaporkan &&= !program
    }
    if (induk === null || dilaporkan) return []
    dilaporkan = true
    return [
      baris.tingkatTidakUrut(
        satu.tingkat,
        { tingkat, induk, uraian: kutip(satu.uraian.value) },
        di === null ? [] : [di.tingkat],
      ),
    ]
  })
}

export function tanpaRincian({ anggaran }: Laporan): readonly Finding[] {
  const semua = semuaPos(anggaran)
  return (['Program', 'Kegiatan'] as const).flatMap((tingkat) => {
    const setingkat = semua.filter((satu) => satu.tingkat === tingkat)
    const tanpa = setingkat.filter(({ anak }) => anak.length === 0)
    if (tanpa.length === setingkat.length) return []
    return tanpa.map(({ baris: { tingkat: cell }, uraian }) =>
      baris.programTanpaRincian(cell, { tingkat, uraian: kutip(uraian) }),
    )
  })
}

/** A written total whose Tingkat is filled counts as one more program, kegiatan or sub kegiatan. */
export function jumlahSebagaiBaris({ anggaran }: Laporan): readonly Finding[] {
  return semuaPos(anggaran)
    .filter(({ anak, uraian }) => anak.length === 0 && STARTS_AS_TOTAL.test(uraian))
    .map(({ baris: { tingkat, uraian, kode, kodeSasaran, paguAwal, pagu, realisasi } }) =>
      baris.jumlahSebagaiBaris(uraian, { uraian: kutip(uraian.value), tingkat: tingkat.value ?? '' }, [
        ...[tingkat, kodeSasaran].filter(({ cell }) => cell !== ''),
        ...terisi(kode, paguAwal, pagu, realisasi),
      ]),
    )
}
