/** Shortcuts for tests: one indicator, or a whole workbook of plain objects, computed. */
import type { Hasil, HasilIndikator } from '../../src/calc/hasil.ts'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { buildLaporan } from '../../src/model/build.ts'
import type { Laporan } from '../../src/model/laporan.ts'
import { type BukuUji, bukuKerja, type Isi } from './workbook-value.ts'

export function laporanDari(buku: BukuUji): Laporan {
  return buildLaporan(
    bukuKerja({ ...buku, identitas: { namaOpd: 'Dinas Contoh', tahun: 2022, ...buku.identitas } }),
    'contoh.xlsx',
  )
}

export function hasilDari(buku: BukuUji): Hasil {
  return computeHasil(laporanDari(buku))
}

type Baris = Readonly<Record<string, Isi>>

/** The only indicator of a workbook with this target and realisasi. */
export function indikatorDari(perjanjian: Baris, realisasi: Baris, lain: BukuUji = {}): HasilIndikator {
  const { indikator } = hasilDari({
    ...lain,
    perjanjianKinerja: [
      { kodeSasaran: 'S1', sasaran: 'Sasaran', kodeIndikator: 'I1', indikator: 'Indikator', ...perjanjian },
    ],
    realisasi: [{ kodeIndikator: 'I1', ...realisasi }],
  })
  const satu = indikator[0]
  if (satu === undefined) throw new Error('tidak ada indikator')
  return satu
}

/** Capaian as the report prints it with two decimals, or the reason in brackets. */
export function tercetak(angka: HasilIndikator['capaian'], desimal = 2): string {
  return angka.ada ? angka.nilai.toFixed(desimal) : `[${angka.alasan}]`
}
