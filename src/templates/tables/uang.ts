/** Cells of money: amounts, absorption and rest of a row or a total; an amount that cannot be known is a gap. */
import { jumlahUang as computeJumlahUang } from '../../calc/anggaran.ts'
import type { Uang } from '../../calc/hasil.ts'
import { gap } from '../engine/rich.ts'
import { formatUang, KOSONG, MINUS } from '../format/angka.ts'
import type { Bahan } from '../view/bahan.ts'
import { gabungKeadaan, type KeadaanUang, utuh } from '../view/keadaan-uang.ts'
import { tempatSel } from '../view/tempat.ts'
import type { Isi, Kolom } from './table.ts'

export function selPagu({ pagu }: Uang, keadaan: KeadaanUang): Isi {
  if (keadaan.pagu.cacat !== null) return [gap('anggaran', tempatSel(keadaan.pagu.cacat))]
  return keadaan.pagu.kosong === null ? formatUang(pagu) : KOSONG
}

function selRealisasi({ realisasi }: Uang, keadaan: KeadaanUang): Isi {
  if (keadaan.realisasi.cacat !== null) return [gap('realisasi anggaran', tempatSel(keadaan.realisasi.cacat))]
  return keadaan.realisasi.kosong === null ? formatUang(realisasi) : KOSONG
}

/** Columns of money, each with its cell of an amount. */
interface KolomUang {
  readonly judul: string
  readonly lebar: number
  readonly sel: (uang: Uang, keadaan: KeadaanUang) => Isi
}

/** What is not spent is left over only once the year has ended. */
export function namaSisa({ sebutan }: Bahan): string {
  return sebutan.sebagianTahun ? 'Belum Terserap' : 'Sisa'
}

/** Anggaran, realisasi, percent and (where room is) the rest. */
function semuaKolom(bahan: Bahan, sisa: boolean): readonly KolomUang[] {
  return [
    { judul: 'Anggaran (Rp)', lebar: 15, sel: selPagu },
    { judul: 'Realisasi (Rp)', lebar: 15, sel: selRealisasi },
    {
      judul: 'Serapan (%)',
      lebar: 8,
      sel: ({ serapan }, keadaan) => (utuh(keadaan) ? bahan.format.capaian(serapan) : KOSONG),
    },
    ...(sisa
      ? [
          {
            judul: `${namaSisa(bahan)} (Rp)`,
            lebar: 15,
            sel: (uang: Uang, keadaan: KeadaanUang) =>
              utuh(keadaan) ? kurung(formatUang(uang.sisa)) : KOSONG,
          },
        ]
      : []),
  ]
}

/** An amount below zero in brackets, as budget tables print it. */
export function kurung(teks: string): string {
  return teks.startsWith(MINUS) ? `(${teks.slice(1)})` : teks
}

/** The columns for rows that hold money. */
export function kolomUang<T>(
  bahan: Bahan,
  uang: (baris: T) => Uang,
  { sisa = false }: { readonly sisa?: boolean } = {},
): readonly Kolom<T>[] {
  return semuaKolom(bahan, sisa).map(({ judul, lebar, sel }) => ({
    judul,
    lebar,
    rata: 'right',
    isi: (baris) => {
      const satu = uang(baris)
      return sel(satu, bahan.keadaan(satu))
    },
  }))
}

/** The same cells of a total. */
export function jumlahUang(
  bahan: Bahan,
  uang: Uang,
  { sisa = false }: { readonly sisa?: boolean } = {},
): readonly Isi[] {
  return semuaKolom(bahan, sisa).map(({ sel }) => sel(uang, bahan.keadaan(uang)))
}

/** The cells of the sum of some rows that have no total of their own. */
export function jumlahBaris(
  bahan: Bahan,
  baris: readonly Uang[],
  { sisa = false }: { readonly sisa?: boolean } = {},
): readonly Isi[] {
  const jumlah = computeJumlahUang(baris)
  const keadaan = gabungKeadaan(baris.map(bahan.keadaan))
  return semuaKolom(bahan, sisa).map(({ sel }) => sel(jumlah, keadaan))
}
