/** Last year's figures in sheet Riwayat against last year's own workbook. */
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type { Cell, Laporan, Nilai } from '../model/laporan.ts'
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
  return [
    ...laporan.indikator.flatMap((satu) => {
      const dulu =
        previous.indikator.find(({ kode }) => kode !== '' && kunciKode(kode) === kunciKode(satu.kode)) ??
        previous.indikator.find(({ nama }) => kunciNama(nama) === kunciNama(satu.nama))
      // A code that was given to another indicator since says nothing about this one.
      if (dulu === undefined || kunciNama(dulu.nama) !== kunciNama(satu.nama)) return []
      return banding(satu.kode, satu.riwayat, previous, [
        ['Target', 'target', dulu.target],
        ['Realisasi', 'realisasi', dulu.realisasi?.realisasi],
      ])
    }),
    ...laporan.indikatorTujuan.flatMap((satu) => {
      const dulu = previous.indikatorTujuan.find(({ nama }) => kunciNama(nama) === kunciNama(satu.nama))
      if (dulu === undefined) return []
      return banding(satu.kode, satu.riwayat, previous, [
        ['Target', 'target', dulu.target],
        ['Realisasi', 'realisasi', dulu.baris.realisasi],
      ])
    }),
  ]
}

function banding(
  kode: string,
  riwayat: Laporan['indikator'][number]['riwayat'],
  previous: Laporan,
  kolom: readonly (readonly [string, 'target' | 'realisasi', Cell<Nilai> | undefined])[],
): readonly Finding[] {
  const baris = riwayat.find(({ tahun }) => tahun.value === previous.tahun)
  if (baris === undefined) return []
  return kolom.flatMap(([nama, milik, dulu]) => {
    const cell = baris[milik]
    if (cell.value === null || dulu?.value == null || samaNilai(cell.value, dulu.value)) return []
    return [
      silang.tahunLaluBerbeda(cell, {
        kolom: nama,
        kode,
        tahun: String(previous.tahun),
        tertulis: nilaiTeks(cell.value),
        dulu: nilaiTeks(dulu.value),
        tempatDulu: `${previous.berkas}, ${tempat(dulu)}`,
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
