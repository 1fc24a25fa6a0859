/** Typed percentages of spending that do not agree with their amounts: swapped between two rows, or simply wrong. */
import { persenDari } from '../calc/angka.ts'
import { type Decimal, NOL } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import type { At, Finding, Place } from '../diagnostics/finding.ts'
import type { Cell } from '../model/laporan.ts'
import { type AngkaTertulis, cocok, terisi } from './konteks.ts'
import { cariTertukar, temuanTertukar } from './tukar.ts'
import { angka, kutip, persen, rupiah } from './wording.ts'

export interface PersenSalah {
  /** The row as messages quote it. */
  readonly nama: string
  readonly cell: At & { readonly text: string }
  readonly tertulis: AngkaTertulis
  readonly hitungan: Decimal
  readonly pagu: Decimal
  readonly realisasi: Decimal
  /** Where the amounts stand. */
  readonly sel: readonly Place[]
}

/** A typed percentage beside the amounts it should be of; null where it is theirs, or where nothing can be said. */
export function persenSalah(
  nama: string,
  cell: Cell<AngkaTertulis>,
  { pagu, realisasi }: { readonly pagu: Decimal | null; readonly realisasi: Decimal | null },
  sel: readonly Place[],
): PersenSalah | null {
  if (cell.value === null || pagu === null || realisasi === null || !pagu.gt(NOL)) return null
  const hitungan = persenDari(realisasi, pagu)
  if (cocok(cell.value, hitungan)) return null
  return { nama, cell, tertulis: cell.value, hitungan, pagu, realisasi, sel }
}

/** The same of a row that holds all three. */
export function persenSebaris(
  nama: string,
  baris: {
    readonly persenTertulis: Cell<AngkaTertulis>
    readonly pagu: Cell<Decimal>
    readonly realisasi: Cell<Decimal>
  },
): PersenSalah | null {
  const { persenTertulis, pagu, realisasi } = baris
  const uang = { pagu: pagu.value, realisasi: realisasi.value }
  return persenSalah(kutip(nama), persenTertulis, uang, terisi(pagu, realisasi))
}

/** 0,95 for 95 %: a quotient without the percent format. */
function sebagaiPecahan({ tertulis, hitungan }: PersenSalah): boolean {
  const persennya = { angka: tertulis.angka.times(100), desimal: Math.max(0, tertulis.desimal - 2) }
  return cocok(persennya, hitungan)
}

/** The whole column is typed, or worked out, in one way: told once. */
function temuanPecahan(salah: readonly PersenSalah[], desimal: number): readonly Finding[] {
  const [pertama, ...lainnya] = salah
  if (pertama === undefined) return []
  const { nama, cell, tertulis, hitungan } = pertama
  return [
    baris.persenSerapanPecahan(
      cell,
      {
        uraian: nama,
        tertulis: angka(tertulis.angka),
        hitungan: persen(hitungan, desimal),
        lain: lainnya.length,
      },
      lainnya.map((satu) => satu.cell),
    ),
  ]
}

/** `kelompok`: rows of one kind each; two percentages count as swapped only within a kind. `desimal`: as printed. */
export function temuanPersenSerapan(
  kelompok: readonly (readonly PersenSalah[])[],
  desimal: number,
): readonly Finding[] {
  const pecahan = kelompok.flat().filter(sebagaiPecahan)
  const tertukar = kelompok.flatMap((salah) => cariTertukar(salah.filter((satu) => !sebagaiPecahan(satu))))
  const sudah = new Set([...tertukar.flat(), ...pecahan])
  return [
    ...temuanPecahan(pecahan, desimal),
    ...tertukar.map(([satu, dua]) => temuanTertukar([satu.nama, satu.cell], [dua.nama, dua.cell])),
    ...kelompok
      .flat()
      .filter((satu) => !sudah.has(satu))
      .map(({ nama, cell, tertulis, hitungan, pagu, realisasi, sel }) =>
        baris.persenRealisasiBerbeda(
          cell,
          {
            uraian: nama,
            tertulis: persen(tertulis.angka, tertulis.desimal),
            hitungan: persen(hitungan, Math.max(desimal, tertulis.desimal)),
            realisasi: rupiah(realisasi),
            pagu: rupiah(pagu),
          },
          sel,
        ),
      ),
  ]
}
