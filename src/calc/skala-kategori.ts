/** The category scales the program brings along, best band first. */
import { desimal } from '../decimal/decimal.ts'
import { kunciNama } from '../model/kode.ts'
import type { PitaKategori, SkalaKategori } from '../model/laporan.ts'

/** Source: kebijakan instansi, as printed in LKjIP of regional offices: ≤55, >55–75, >75–85, >85–100, >100. */
export const skalaBawaan: SkalaKategori = {
  nama: 'bawaan',
  pita: [
    pitaTertutupAtas('Memuaskan', 100, null),
    pitaTertutupAtas('Sangat Baik', 85, 100),
    pitaTertutupAtas('Baik', 75, 85),
    pitaTertutupAtas('Cukup', 55, 75),
    pitaTertutupAtas('Kurang Baik', null, 55),
  ],
}

/**
 * Source: Permendagri 86/2017 (skala nilai peringkat kinerja: 91–100, 76–90, 66–75, 51–65, ≤50). Printed with whole
 * numbers; the holes between them close by "lower bound wins" (90,50 is Tinggi), and above 100 stays the highest.
 */
export const skalaPermendagri: SkalaKategori = {
  nama: 'Permendagri 86/2017',
  pita: [
    pitaTertutupBawah('Sangat Tinggi', 91, null),
    pitaTertutupBawah('Tinggi', 76, 91),
    pitaTertutupBawah('Sedang', 66, 76),
    pitaTertutupBawah('Rendah', 51, 66),
    pitaTertutupBawah('Sangat Rendah', null, 51),
  ],
}

/** The built-in scale that an office calls by one of its names; null for any other name. */
export function skalaBawaanBernama(nama: string): SkalaKategori | null {
  if (/\b86\b|permendagri/i.test(nama)) return skalaPermendagri
  return kunciNama(nama) === 'bawaan' ? skalaBawaan : null
}

function pitaTertutupAtas(label: string, bawah: number | null, atas: number | null): PitaKategori {
  return { ...batas(label, bawah, atas), termasukBawah: false, termasukAtas: true }
}

function pitaTertutupBawah(label: string, bawah: number | null, atas: number | null): PitaKategori {
  return { ...batas(label, bawah, atas), termasukBawah: true, termasukAtas: false }
}

function batas(
  label: string,
  bawah: number | null,
  atas: number | null,
): Pick<PitaKategori, 'label' | 'bawah' | 'atas'> {
  return { label, bawah: bawah === null ? null : desimal(bawah), atas: atas === null ? null : desimal(atas) }
}
