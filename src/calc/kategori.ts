/** The category of a capaian, and how many indicators each category holds. */
import type { Decimal } from '../decimal/decimal.ts'
import type { PitaKategori, SkalaKategori } from '../model/laporan.ts'
import { memuat } from '../model/pita.ts'
import type { Angka, Kategori, Kebijakan } from './hasil.ts'
import { bulatkan } from './pembulatan.ts'

/**
 * Unit: percent. Source: kebijakan instansi (the scale in force). The value **as printed** is placed, so that a
 * printed 100,00 never stands in the band above 100. Null when there is no value or no band holds it.
 */
export function computeKategori(
  capaian: Angka,
  kebijakan: Pick<Kebijakan, 'kategori' | 'desimal'>,
): Kategori | null {
  if (!capaian.ada) return null
  return cariPita(bulatkan(capaian.nilai, kebijakan.desimal), kebijakan.kategori)
}

/** The first band that holds the value; bands that overlap are the rules' business. */
export function cariPita(nilai: Decimal, skala: SkalaKategori): Kategori | null {
  const urutan = skala.pita.findIndex((pita) => memuat(pita, nilai))
  const pita = skala.pita[urutan]
  return pita === undefined ? null : { label: pita.label, pita, urutan }
}

/** Counts per band, in scale order, zero counts included. Values outside every band are counted nowhere. */
export function computeRekapKategori(
  kategori: readonly (Kategori | null)[],
  skala: SkalaKategori,
): readonly { readonly pita: PitaKategori; readonly jumlah: number }[] {
  return skala.pita.map((pita, urutan) => ({
    pita,
    jumlah: kategori.filter((satu) => satu?.urutan === urutan).length,
  }))
}
