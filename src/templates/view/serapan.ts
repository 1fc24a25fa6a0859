/** The highest and the lowest serapan of several parts, as printed; what shares an extreme is named together. */
import type { Uang } from '../../calc/hasil.ts'
import type { View } from '../engine/template.ts'
import { denganTerbilang } from '../format/terbilang.ts'
import type { Bahan } from './bahan.ts'
import { sebutSeri } from './sebut.ts'

export interface UjungSerapan {
  /** Do they differ at all, as printed? */
  readonly beda: boolean
  readonly tertinggi: View
  readonly terendah: View
}

interface Bagian {
  readonly uang: Uang
  readonly nama: string
}

export function ujungSerapan<T>(
  { format }: Bahan,
  semua: readonly T[],
  bagian: (satu: T) => Bagian,
): UjungSerapan {
  const urut = semua
    .map(bagian)
    .flatMap(({ uang: { serapan }, nama }) => (serapan.ada ? [{ nilai: serapan.nilai, nama }] : []))
    .toSorted((a, b) => b.nilai.cmp(a.nilai))
  const ujung = (satu: (typeof urut)[number] | undefined): View => {
    const seri = satu === undefined ? [] : urut.filter(({ nilai }) => format.banding(nilai, satu.nilai) === 0)
    return {
      nama: satu?.nama ?? '',
      serapan: satu === undefined ? '' : format.persenPasti(satu.nilai),
      seri: seri.length > 1,
      jumlah: denganTerbilang(seri.length),
      namaSeri: sebutSeri(seri.map(({ nama }) => nama)),
    }
  }
  const [tinggi, rendah] = [urut[0], urut.at(-1)]
  return {
    beda: tinggi !== undefined && rendah !== undefined && format.banding(tinggi.nilai, rendah.nilai) !== 0,
    tertinggi: ujung(tinggi),
    terendah: ujung(rendah),
  }
}
