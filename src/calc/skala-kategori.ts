/** The category scales the program brings along, best band first. */
import { desimal } from '../decimal/decimal.ts'
import { kunciNama } from '../model/kode.ts'
import type { SkalaKategori } from '../model/laporan.ts'

/** Source: kebijakan instansi, as printed in LKjIP of regional offices: ≤55, >55–75, >75–85, >85–100, >100. */
export const skalaBawaan: SkalaKategori = skala('bawaan', 'atas', [
  ['Memuaskan', 100, null],
  ['Sangat Baik', 85, 100],
  ['Baik', 75, 85],
  ['Cukup', 55, 75],
  ['Kurang Baik', null, 55],
])

/**
 * Source: Permendagri 86/2017 (skala nilai peringkat kinerja: 91–100, 76–90, 66–75, 51–65, ≤50). Printed with whole
 * numbers; the holes between them close by "lower bound wins" (90,50 is Tinggi), and above 100 stays the highest.
 */
export const skalaPermendagri: SkalaKategori = skala('Permendagri 86/2017', 'bawah', [
  ['Sangat Tinggi', 91, null],
  ['Tinggi', 76, 91],
  ['Sedang', 66, 76],
  ['Rendah', 51, 66],
  ['Sangat Rendah', null, 51],
])

/** Every band is closed at one side, and open at the other. */
function skala(
  nama: string,
  tertutup: 'atas' | 'bawah',
  pita: readonly (readonly [label: string, bawah: number | null, atas: number | null])[],
): SkalaKategori {
  return {
    nama,
    pita: pita.map(([label, bawah, atas]) => ({
      label,
      bawah: bawah === null ? null : desimal(bawah),
      termasukBawah: tertutup === 'bawah',
      atas: atas === null ? null : desimal(atas),
      termasukAtas: tertutup === 'atas',
    })),
  }
}

/** The built-in scale that an office calls by one of its names; null for any other name. */
export function skalaBawaanBernama(nama: string): SkalaKategori | null {
  if (/\b86\b|permendagri/i.test(nama)) return skalaPermendagri
  return kunciNama(nama) === 'bawaan' ? skalaBawaan : null
}
