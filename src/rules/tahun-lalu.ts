/** Last year's figures in sheet Riwayat against last year's own workbook. */
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciNama, samaKode } from '../model/kode.ts'
import type { AnyIndikator, Indikator, Laporan } from '../model/laporan.ts'
import { type Aturan, samaNilai } from './konteks.ts'
import { kutip, nilaiTeks, tempat } from './wording.ts'

export const aturanTahunLalu: Aturan = ({ laporan, previous }) => {
  if (previous === null || laporan.tahun === 0 || previous.tahun === 0) return []
  const lain = instansiLain(laporan, previous)
  if (lain !== null) return [lain]
  if (previous.tahun >= laporan.tahun) {
    return [
      silang.bukanTahunLalu(laporan.identitas.tahun, {
        berkas: kutip(previous.berkas),
        tahunBerkas: String(previous.tahun),
        tahun: String(laporan.tahun),
      }),
    ]
  }
  return [...laporan.indikator, ...laporan.indikatorTujuan].flatMap((satu) => {
    const dulu = 'perjanjian' in satu ? indikatorDulu(satu, previous) : senama(satu, previous.indikatorTujuan)
    return dulu === undefined ? [] : banding(satu, dulu, previous)
  })
}

function senama<T extends AnyIndikator>({ nama }: AnyIndikator, dulu: readonly T[]): T | undefined {
  return dulu.find((lain) => kunciNama(lain.nama) === kunciNama(nama))
}

/** By its code where it has one; a code that was given to another indicator since says nothing about this one. */
function indikatorDulu(satu: Indikator, { indikator }: Laporan): Indikator | undefined {
  const sekode = indikator.find(({ kode }) => samaKode(kode, satu.kode))
  return sekode === undefined ? senama(satu, indikator) : senama(satu, [sekode])
}

function banding({ kode, riwayat }: AnyIndikator, dulu: AnyIndikator, previous: Laporan): readonly Finding[] {
  const baris = riwayat.find(({ tahun }) => tahun.value === previous.tahun)
  if (baris === undefined) return []
  const kolom = [
    ['Target', baris.target, dulu.target],
    ['Realisasi', baris.realisasi, dulu.realisasi?.realisasi],
  ] as const
  return kolom.flatMap(([nama, cell, asal]) => {
    if (cell.value === null || asal?.value == null || samaNilai(cell.value, asal.value)) return []
    return [
      silang.tahunLaluBerbeda(cell, {
        kolom: nama,
        kode,
        tahun: String(previous.tahun),
        tertulis: nilaiTeks(cell.value),
        dulu: nilaiTeks(asal.value),
        tempatDulu: `${previous.berkas}, ${tempat(asal)}`,
      }),
    ]
  })
}

/** The workbook of another office, or of another government. */
function instansiLain({ identitas: ini }: Laporan, { identitas: lain, berkas }: Laporan): Finding | null {
  const beda = (['namaOpd', 'pemerintahDaerah'] as const).find(
    (isian) =>
      ini[isian].value !== null &&
      lain[isian].value !== null &&
      kunciNama(ini[isian].value) !== kunciNama(lain[isian].value),
  )
  if (beda === undefined) return null
  const sebut = ({ namaOpd, pemerintahDaerah }: Laporan['identitas']): string =>
    [namaOpd.value, pemerintahDaerah.value].filter((satu) => satu !== null).join(', ')
  return silang.bukanInstansiSama(ini[beda], { berkas: kutip(berkas), lain: sebut(lain), ini: sebut(ini) })
}
