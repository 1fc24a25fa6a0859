/** `calc KODE` at a terminal: units, digits before an ellipsis, and why efficiency is judged as it is. */
import { describe, expect, it } from 'vitest'
import { kertasKerja } from '../../src/calc/kertas-kerja.ts'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { printKertasKerja } from '../../src/cli/printers/kertas-kerja.ts'
import { laporanDari } from '../helpers/laporan-value.ts'

function cetak(
  kode: string,
  {
    efisiensi,
    realisasi,
    serapan,
  }: { readonly efisiensi: string; readonly realisasi: number; readonly serapan: number },
): string {
  const laporan = laporanDari({
    perjanjianKinerja: [
      { kodeSasaran: 'S', sasaran: 'Hal', kodeIndikator: 'S.1', indikator: 'Ukuran', target: 3 },
    ],
    realisasi: [{ kodeIndikator: 'S.1', realisasi }],
    anggaran: [{ tingkat: 'Program', uraian: 'P', kodeSasaran: 'S', pagu: 100, realisasi: serapan }],
    pengaturan: { efisiensi },
  })
  const hasil = computeHasil(laporan)
  return printKertasKerja(kertasKerja(laporan, hasil, kode), {
    desimal: 2,
    width: 200,
    all: kertasKerja(laporan, hasil),
  })
}

describe('efisiensi', () => {
  it.each([
    // Target 3: realisasi 3 gives 100, 2 gives 66,67.
    [
      'sisa',
      3,
      90,
      'efisien, karena capaian 100,00% sudah mencapai 100% dan serapan 90,00% kurang dari 100%',
    ],
    ['sisa', 2, 90, 'belum efisien, karena capaian 66,67% belum mencapai 100%'],
    [
      'sisa',
      3,
      100,
      'belum efisien, karena capaian 100,00% sudah mencapai 100%, tetapi seluruh pagu terserap',
    ],
    ['selisih', 3, 110, 'tidak efisien, karena serapan 110,00% melebihi pagu'],
    [
      'selisih',
      3,
      98,
      'cukup efisien, karena capaian 100,00% sudah mencapai 100% dan selisihnya dari serapan 98,00% tidak lebih dari 5 poin',
    ],
    ['banding', 2, 80, 'tidak efisien, karena capaian 66,67% lebih rendah daripada serapan 80,00%'],
    [
      'banding',
      3,
      80,
      'efisien, karena capaian 100,00% sudah mencapai 100% dan tidak lebih rendah daripada serapan 80,00%',
    ],
    ['sisa bila tercapai', 2, 80, 'tidak efisien, karena capaian 66,67% belum mencapai 100%'],
  ])('%s, R %s, serapan %s', (efisiensi, realisasi, serapan, penilaian) => {
    expect(cetak('S', { efisiensi, realisasi, serapan })).toContain(`  Penilaian: ${penilaian}\n`)
  })

  it('mencetak selisih dalam poin', () => {
    // 100 − 98 = 2.
    expect(cetak('S', { efisiensi: 'selisih', realisasi: 3, serapan: 98 })).toContain('Hasil: 2,00 poin')
    expect(cetak('S', { efisiensi: 'sisa', realisasi: 3, serapan: 98 })).toContain('Hasil: 2,00%')
  })
})

it('memotong angka panjang, tidak membulatkannya, sebelum elipsis', () => {
  // 2/3 × 100 = 66,666…: sixteen digits of it, the last one a 6.
  const isi = cetak('S.1', { efisiensi: 'sisa', realisasi: 2, serapan: 90 })
  expect(isi).toContain('Sebelum dibulatkan: 66,66666666666666…')
  expect(isi).not.toContain('7…')
})
