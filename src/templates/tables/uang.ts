/** Cells of money: amounts, absorption and rest of a row or a total; an amount that cannot be known is a gap. */
import type { Uang } from '../../calc/hasil.ts'
import { desimal, jumlah } from '../../decimal/decimal.ts'
import { gap } from '../engine/rich.ts'
import { formatUang, KOSONG } from '../format/angka.ts'
import type { Bahan } from '../view/bahan.ts'
import { type Cacat, gabungCacat, pasti } from '../view/cacat.ts'
import { tempatSel } from '../view/tempat.ts'
import type { Isi, Kolom } from './table.ts'

export interface SelUang {
  readonly pagu: Isi
  readonly realisasi: Isi
  readonly serapan: string
  readonly sisa: string
}

export function selUang(bahan: Bahan, uang: Uang, cacat: Cacat = bahan.cacat(uang)): SelUang {
  const kosong = bahan.kosong(uang)
  const utuh = pasti(cacat) && kosong.pagu === null && kosong.realisasi === null
  return {
    pagu:
      cacat.pagu !== null
        ? [gap('anggaran', tempatSel(cacat.pagu))]
        : kosong.pagu === null
          ? formatUang(uang.pagu)
          : KOSONG,
    realisasi:
      cacat.realisasi !== null
        ? [gap('realisasi anggaran', tempatSel(cacat.realisasi))]
        : kosong.realisasi === null
          ? formatUang(uang.realisasi)
          : KOSONG,
    serapan: utuh ? bahan.format.capaian(uang.serapan) : KOSONG,
    sisa: utuh ? kurung(formatUang(uang.sisa)) : KOSONG,
  }
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
  return [
    { judul: 'Anggaran (Rp)', lebar: 15, rata: 'right', isi: (baris) => selUang(bahan, uang(baris)).pagu },
    {
      judul: 'Realisasi (Rp)',
      lebar: 15,
      rata: 'right',
      isi: (baris) => selUang(bahan, uang(baris)).realisasi,
    },
    { judul: 'Serapan (%)', lebar: 8, rata: 'right', isi: (baris) => selUang(bahan, uang(baris)).serapan },
    ...(sisa
      ? [
          {
            judul: 'Sisa (Rp)',
            lebar: 15,
            rata: 'right' as const,
            isi: (baris: T) => selUang(bahan, uang(baris)).sisa,
          },
        ]
      : []),
  ]
}

/** The same cells of a total. */
export function jumlahUang(
  bahan: Bahan,
  uang: Uang,
  { sisa = false }: { readonly sisa?: boolean } = {},
): readonly Isi[] {
  const sel = selUang(bahan, uang)
  return [sel.pagu, sel.realisasi, sel.serapan, ...(sisa ? [sel.sisa] : [])]
}

/** The cells of the sum of some rows that have no total of their own. */
export function jumlahBaris(
  bahan: Bahan,
  baris: readonly Uang[],
  { sisa = false }: { readonly sisa?: boolean } = {},
): readonly Isi[] {
  const pagu = jumlah(baris.map((satu) => satu.pagu))
  const realisasi = jumlah(baris.map((satu) => satu.realisasi))
  const semua: Uang = {
    pagu,
    realisasi,
    sisa: pagu.minus(realisasi),
    serapan: pagu.gt(desimal(0))
      ? { ada: true, nilai: realisasi.times(100).div(pagu) }
      : { ada: false, alasan: 'pagu nol' },
  }
  const sel = selUang(bahan, semua, gabungCacat(baris.map(bahan.cacat)))
  return [sel.pagu, sel.realisasi, sel.serapan, ...(sisa ? [sel.sisa] : [])]
}
