/** Cells of money: amounts, absorption and rest of a row or a total; an amount that cannot be known is a gap. */
import { uang as computeUang } from '../../calc/anggaran.ts'
import type { Uang } from '../../calc/hasil.ts'
import { jumlah } from '../../decimal/decimal.ts'
import { gap } from '../engine/rich.ts'
import { formatUang, KOSONG } from '../format/angka.ts'
import type { Bahan } from '../view/bahan.ts'
import { type Cacat, gabungCacat, pasti } from '../view/cacat.ts'
import { tempatSel } from '../view/tempat.ts'
import type { Isi, Kolom } from './table.ts'

export function selPagu(bahan: Bahan, uang: Uang, cacat: Cacat = bahan.cacat(uang)): Isi {
  if (cacat.pagu !== null) return [gap('anggaran', tempatSel(cacat.pagu))]
  return bahan.kosong(uang).pagu === null ? formatUang(uang.pagu) : KOSONG
}

function selRealisasi(bahan: Bahan, uang: Uang, cacat: Cacat): Isi {
  if (cacat.realisasi !== null) return [gap('realisasi anggaran', tempatSel(cacat.realisasi))]
  return bahan.kosong(uang).realisasi === null ? formatUang(uang.realisasi) : KOSONG
}

function selSerapan(bahan: Bahan, uang: Uang, cacat: Cacat): Isi {
  return utuh(bahan, uang, cacat) ? bahan.format.capaian(uang.serapan) : KOSONG
}

function selSisa(bahan: Bahan, uang: Uang, cacat: Cacat): Isi {
  return utuh(bahan, uang, cacat) ? kurung(formatUang(uang.sisa)) : KOSONG
}

/** Both amounts are known. */
function utuh(bahan: Bahan, uang: Uang, cacat: Cacat): boolean {
  const kosong = bahan.kosong(uang)
  return pasti(cacat) && kosong.pagu === null && kosong.realisasi === null
}

/** An amount below zero in brackets, as budget tables print it. */
export function kurung(teks: string): string {
  return teks.startsWith('-') ? `(${teks.slice(1)})` : teks
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
    sel: (bahan: Bahan, uang: Uang, cacat: Cacat) => Isi,
  ): Kolom<T> => ({
    judul,
    lebar,
    rata: 'right',
    isi: (baris) => {
      const satu = uang(baris)
      return sel(bahan, satu, bahan.cacat(satu))
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
  { sisa = false, cacat = bahan.cacat(uang) }: { readonly sisa?: boolean; readonly cacat?: Cacat } = {},
): readonly Isi[] {
  return [
    selPagu(bahan, uang, cacat),
    selRealisasi(bahan, uang, cacat),
    selSerapan(bahan, uang, cacat),
    ...(sisa ? [selSisa(bahan, uang, cacat)] : []),
  ]
}

/** The cells of the sum of some rows that have no total of their own. */
export function jumlahBaris(
  bahan: Bahan,
  baris: readonly Uang[],
  { sisa = false }: { readonly sisa?: boolean } = {},
): readonly Isi[] {
  const semua = computeUang(
    jumlah(baris.map(({ pagu }) => pagu)),
    jumlah(baris.map(({ realisasi }) => realisasi)),
  )
  return jumlahUang(bahan, semua, { sisa, cacat: gabungCacat(baris.map(bahan.cacat)) })
}
