/** The components of an indicator as a template sees them, and the words for how they are put together. */
import type { AnyHasilIndikator, Gabungan } from '../../calc/hasil.ts'
import type { Decimal } from '../../decimal/decimal.ts'
import type { BarisKomponen } from '../../model/laporan.ts'
import type { View } from '../engine/template.ts'
import { tulisAngka } from '../format/angka.ts'
import { denganTerbilang } from '../format/terbilang.ts'
import type { Bahan } from './bahan.ts'
import { ketelitian } from './ketelitian.ts'

export interface HasilKomponen {
  readonly cara: NonNullable<Gabungan['cara']>
  readonly faktor: Decimal | null
  /** As printed: the realisasi where the two agree. */
  readonly cetak: string
  /** The realisasi is what the components come to. */
  readonly sama: boolean
}

const CARA: Readonly<Record<HasilKomponen['cara'], string>> = {
  Jumlah: 'Jumlah',
  'Rata-rata': 'Rata-rata',
  'Rata-rata Berbobot': 'Rata-rata berbobot',
}

/** "Rata-rata × 25" */
export function sebutCara({ cara, faktor }: Pick<HasilKomponen, 'cara' | 'faktor'>): string {
  return `${CARA[cara]}${faktor === null ? '' : ` × ${tulisAngka(faktor)}`}`
}

/** Null where the components give no figure. */
export function hasilKomponen(bahan: Bahan, hasil: AnyHasilIndikator): HasilKomponen | null {
  const gabungan = hasil.komponen
  if (gabungan === null || gabungan.cara === null || !gabungan.nilai.ada) return null
  const { nilai: realisasi, asal } = hasil.realisasi
  const { nilai } = gabungan.nilai
  const sama =
    asal === 'komponen' ||
    (realisasi?.jenis === 'angka' &&
      nilai.toDecimalPlaces(realisasi.desimal).eq(realisasi.angka.toDecimalPlaces(realisasi.desimal)))
  const { desimal } = bahan.hasil.kebijakan
  return {
    cara: gabungan.cara,
    faktor: gabungan.faktor,
    cetak: sama
      ? bahan.format.nilai(realisasi, ketelitian(bahan, hasil))
      : tulisAngka(nilai, Math.min(nilai.decimalPlaces(), desimal)),
    sama,
  }
}

export function viewKomponen(bahan: Bahan, hasil: AnyHasilIndikator, id: string): View {
  const { komponen } = hasil.indikator
  const gabungan = hasilKomponen(bahan, hasil)
  const ujung = gabungan === null || gabungan.cara === 'Jumlah' ? null : ujungKomponen(komponen)
  const nama = (baris: BarisKomponen | undefined): string => baris?.komponen.value ?? ''
  const nilai = (baris: BarisKomponen | undefined): string =>
    bahan.format.nilai(baris?.realisasi.value ?? null)
  return {
    ada: komponen.length > 0,
    id,
    jumlah: denganTerbilang(komponen.length),
    /** "rata-rata berbobot"; '' where the realisasi is not what they come to. */
    cara: gabungan?.sama === true ? CARA[gabungan.cara].toLowerCase() : '',
    faktor: gabungan?.faktor == null ? '' : tulisAngka(gabungan.faktor),
    adaUjung: ujung !== null,
    tertinggi: nama(ujung?.tertinggi),
    nilaiTertinggi: nilai(ujung?.tertinggi),
    terendah: nama(ujung?.terendah),
    nilaiTerendah: nilai(ujung?.terendah),
  }
}

/** The highest and the lowest of components on one scale; null where several share a place or there are too few. */
function ujungKomponen(
  komponen: readonly BarisKomponen[],
): { readonly tertinggi: BarisKomponen; readonly terendah: BarisKomponen } | null {
  const urut = komponen
    .flatMap((baris) =>
      baris.realisasi.value?.jenis === 'angka' && baris.komponen.value !== null
        ? [{ baris, angka: baris.realisasi.value.angka }]
        : [],
    )
    .sort((a, b) => a.angka.cmp(b.angka))
  const [terendah, kedua] = urut
  const [hampir, tertinggi] = urut.slice(-2)
  if (urut.length < 3 || !terendah || !kedua || !hampir || !tertinggi) return null
  if (terendah.angka.eq(kedua.angka) || tertinggi.angka.eq(hampir.angka)) return null
  return { tertinggi: tertinggi.baris, terendah: terendah.baris }
}
