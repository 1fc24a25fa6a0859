/** Working of efficiency. */
import type { Angka, Efisiensi } from './hasil.ts'
import { type Draf, KOSONG, masukanAngka, type Pokok } from './kerja-masukan.ts'
import { hitungan, m, tetap } from './rumus.ts'

/** The two figures that efficiency is judged by, with the workings they come from. */
export interface BahanEfisiensi {
  readonly capaian: Angka
  readonly kunciCapaian: string
  readonly serapan: Angka
  readonly kunciSerapan: string
}

export function kerjaEfisiensi(
  pokok: Pokok,
  kunci: string,
  efisiensi: Efisiensi,
  bahan: BahanEfisiensi,
): Draf {
  const memakaiCapaian = efisiensi.metode === 'selisih' || efisiensi.metode === 'banding'
  const masukan = [
    ...(bahan.serapan.ada
      ? [{ ...masukanAngka('S', 'Serapan', bahan.serapan.nilai), dari: bahan.kunciSerapan }]
      : []),
    ...(memakaiCapaian && bahan.capaian.ada
      ? [{ ...masukanAngka('C', 'Rata-rata capaian', bahan.capaian.nilai), dari: bahan.kunciCapaian }]
      : []),
  ]
  return {
    ...pokok,
    ...KOSONG,
    kunci,
    besaran: 'efisiensi',
    ukuran: memakaiCapaian ? 'poin' : 'persen',
    satuan: memakaiCapaian ? 'poin' : '%',
    masukan,
    rumus: efisiensi.nilai.ada
      ? memakaiCapaian
        ? hitungan(m(1), '-', m(0))
        : hitungan(tetap(100), '-', m(0))
      : null,
    hasil: efisiensi.nilai,
    penilaian: {
      label: efisiensi.label,
      metode: efisiensi.metode,
      capaian: bahan.capaian,
      serapan: bahan.serapan,
    },
  }
}
