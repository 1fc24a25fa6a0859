/** How rules write values and places into their messages: Indonesian numbers, quotations, lists, cell names. */
import type { Decimal } from '../decimal/decimal.ts'
import { formatAngka } from '../decimal/format-angka.ts'
import type { Kata, Place } from '../diagnostics/finding.ts'
import type { Nilai, SkalaPredikat } from '../model/laporan.ts'
import { TANDA_BATAS } from '../workbook/cell.ts'

/** Longer texts are cut, so that a message stays one line. */
const PANJANG_KUTIPAN = 70
/** Items named one by one before the rest is only counted. */
const PANJANG_DAFTAR = 5

/** "1.234.567,89". Without `desimal` as exact as the value is; with it rounded half up. */
export const angka = formatAngka

/** "94,35%" */
export function persen(nilai: Decimal, desimal?: number): string {
  return `${angka(nilai, desimal)}%`
}

/** "Rp1.234.567" */
export function rupiah(nilai: Decimal): string {
  return nilai.isNegative() ? `-Rp${angka(nilai.neg())}` : `Rp${angka(nilai)}`
}

/** A written sum of a column beside what it should be. */
export function bedaRupiah(
  kolom: string,
  tertulis: Decimal,
  jumlah: Decimal,
): Kata<'kolom' | 'tertulis' | 'jumlah' | 'selisih'> {
  const selisih = tertulis.minus(jumlah).abs()
  return { kolom, tertulis: rupiah(tertulis), jumlah: rupiah(jumlah), selisih: rupiah(selisih) }
}

/** A target or realisasi with the decimals it was written with. */
export function nilaiTeks(nilai: Nilai): string {
  switch (nilai.jenis) {
    case 'angka':
      return `${angka(nilai.angka, nilai.desimal)}${nilai.persen ? '%' : ''}${
        nilai.predikat === undefined ? '' : ` (${nilai.predikat})`
      }`
    case 'batas':
      return `${TANDA_BATAS[nilai.operator]}${angka(nilai.angka, nilai.desimal)}${nilai.persen ? '%' : ''}`
    case 'rentang':
      return `${angka(nilai.bawah, nilai.desimal)}–${angka(nilai.atas, nilai.desimal)}${nilai.persen ? '%' : ''}`
    case 'rasio':
      return `${angka(nilai.kiri)}:${angka(nilai.kanan)}`
    case 'predikat':
      return nilai.label
  }
}

/** “Nilai SAKIP”, cut when long; “” for none. */
export function kutip(teks: string | null | undefined): string {
  const satuBaris = (teks ?? '').replace(/\s+/g, ' ').trim()
  const huruf = [...satuBaris]
  return `“${
    huruf.length <= PANJANG_KUTIPAN
      ? satuBaris
      : `${huruf
          .slice(0, PANJANG_KUTIPAN - 1)
          .join('')
          .trimEnd()}…`
  }”`
}

/** "Realisasi!F14" */
export function tempat({ sheet, cell }: Place): string {
  return cell === '' ? `lembar ${sheet}` : `${sheet}!${cell}`
}

/** "a, b, dan c"; a long list ends in "dan 7 lainnya". */
export function daftar(isi: readonly string[], batas = PANJANG_DAFTAR): string {
  const terlihat =
    isi.length <= batas ? isi : [...isi.slice(0, batas - 1), `${isi.length - batas + 1} lainnya`]
  if (terlihat.length <= 2) return terlihat.join(' dan ')
  return `${terlihat.slice(0, -1).join(', ')}, dan ${terlihat.at(-1)}`
}

/** The words of a scale, lowest first. */
export function isiSkala({ peringkat }: SkalaPredikat): string {
  return daftar(
    peringkat.map(([ejaan = '']) => ejaan),
    10,
  )
}

/** "1.1.1 (Nilai SAKIP)"; only what there is. */
export function sebutan(kode: string, nama: string): string {
  if (kode === '') return kutip(nama)
  return nama === '' ? kode : `${kode} ${kutip(nama)}`
}
