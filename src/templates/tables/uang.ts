/** Cells of money: amounts, absorption and rest of a row or a total; an amount that cannot be known is a gap. */
import { jumlahUang as computeJumlahUang } from '../../calc/anggaran.ts'
import type { Uang } from '../../calc/hasil.ts'
import { gap } from '../engine/rich.ts'
import { formatUang, KOSONG, MINUS } from '../format/angka.ts'
import type { Bahan } from '../view/bahan.ts'
import { type Cacat, gabungCacat, gabungKosong, type Kosong, pasti } from '../view/cacat.ts'
import { tempatSel } from '../view/tempat.ts'
import type { Isi, Kolom } from './table.ts'

/** What of an amount cannot be known, and what nobody wrote. */
interface Keadaan {
  readonly cacat: Cacat
  readonly kosong: Kosong
}

function keadaan(bahan: Bahan, uang: Uang): Keadaan {
  return { cacat: bahan.cacat(uang), kosong: bahan.kosong(uang) }
}

export function selPagu(bahan: Bahan, uang: Uang, { cacat, kosong }: Keadaan = keadaan(bahan, uang)): Isi {
  if (cacat.pagu !== null) return [gap('anggaran', tempatSel(cacat.pagu))]
  return kosong.pagu === null ? formatUang(uang.pagu) : KOSONG
}

function selRealisasi(_: Bahan, uang: Uang, { cacat, kosong }: Keadaan): Isi {
  if (cacat.realisasi !== null) return [gap('realisasi anggaran', tempatSel(cacat.realisasi))]
  return kosong.realisasi === null ? formatUang(uang.realisasi) : KOSONG
}

function selSerapan(bahan: Bahan, uang: Uang, keadaan: Keadaan): Isi {
  return utuh(keadaan) ? bahan.format.capaian(uang.serapan) : KOSONG
}

function selSisa(_: Bahan, uang: Uang, keadaan: Keadaan): Isi {
  return utuh(keadaan) ? kurung(formatUang(uang.sisa)) : KOSONG
}

/** Both amounts are known. */
function utuh({ cacat, kosong }: Keadaan): boolean {
  return pasti(cacat) && kosong.pagu === null && kosong.realisasi === null
}

/** An amount below zero in brackets, as budget tables print it. */
export function kurung(teks: string): string {
  return teks.startsWith(MINUS) ? `(${teks.slice(1)})` : teks
}

/** Anggaran, realisasi, percent and (where room is) the rest, for rows that hold money. */
export function kolomUang<T>(
  bahan: Bahan,
  uang: (baris: T) => Uang,
  { sisa = false }: { readonly sisa?: boolean } = {},
): readonly Kolom<T>[] {
  const kolom = (
    judul: string,
    lebar: number,
    sel: (bahan: Bahan, uang: Uang, keadaan: Keadaan) => Isi,
  ): Kolom<T> => ({
    judul,
    lebar,
    rata: 'right',
    isi: (baris) => {
      const satu = uang(baris)
      return sel(bahan, satu, keadaan(bahan, satu))
    },
  })
  return [
    kolom('Anggaran (Rp)', 15, selPagu),
    kolom('Realisasi (Rp)', 15, selRealisasi),
    kolom('Serapan (%)', 8, selSerapan),
    ...(sisa ? [kolom('Sisa (Rp)', 15, selSisa)] : []),
  ]
}

/** The same cells of a total. */
export function jumlahUang(
  bahan: Bahan,
  uang: Uang,
  { sisa = false }: { readonly sisa?: boolean } = {},
): readonly Isi[] {
  return selJumlah(bahan, uang, keadaan(bahan, uang), sisa)
}

/** The cells of the sum of some rows that have no total of their own. */
export function jumlahBaris(
  bahan: Bahan,
  baris: readonly Uang[],
  { sisa = false }: { readonly sisa?: boolean } = {},
): readonly Isi[] {
  const cacat = gabungCacat(baris.map(bahan.cacat))
  const kosong = gabungKosong(baris.map(bahan.kosong))
  return selJumlah(bahan, computeJumlahUang(baris), { cacat, kosong }, sisa)
}

function selJumlah(bahan: Bahan, uang: Uang, keadaan: Keadaan, sisa: boolean): readonly Isi[] {
  const sel = sisa ? [selPagu, selRealisasi, selSerapan, selSisa] : [selPagu, selRealisasi, selSerapan]
  return sel.map((satu) => satu(bahan, uang, keadaan))
}
