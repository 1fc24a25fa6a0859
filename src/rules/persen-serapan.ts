/** Typed percentages of spending that do not agree with their amounts: swapped between two rows, or simply wrong. */
import type { Decimal } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { At, Finding, Place } from '../diagnostics/finding.ts'
import { type AngkaTertulis, cocok } from './konteks.ts'
import { cariTertukar } from './tukar.ts'
import { angka, persen, rupiah, tempat } from './wording.ts'

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
    ...tertukar.map(([satu, dua]) =>
      silang.persenTertukar(
        satu.cell,
        {
          satu: satu.nama,
          dua: dua.nama,
          nilaiSatu: satu.cell.text,
          nilaiDua: dua.cell.text,
          tempatDua: tempat(dua.cell),
        },
        [dua.cell],
      ),
    ),
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
