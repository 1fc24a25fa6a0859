/** How rules write values and places into their messages: Indonesian numbers, quotations, lists, cell names. */
import type { Decimal } from '../decimal/decimal.ts'
import type { Place } from '../diagnostics/finding.ts'
import type { Nilai, Tanggal } from '../model/laporan.ts'
import { BULAN } from '../workbook/date.ts'

/** Longer texts are cut, so that a message stays one line. */
const PANJANG_KUTIPAN = 70
/** Items named one by one before the rest is only counted. */
const PANJANG_DAFTAR = 5

/** "1.234.567,89". Without `desimal` as exact as the value is; with it rounded half up. */
export function angka(nilai: Decimal, desimal?: number): string {
  const digits = desimal === undefined ? nilai.toFixed() : nilai.toFixed(desimal, 4)
  const minus = digits.startsWith('-')
  const [bulat = '0', pecahan] = digits.replace('-', '').split('.')
  const ribuan = bulat.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${minus ? '-' : ''}${ribuan}${pecahan === undefined ? '' : `,${pecahan}`}`
}

/** "94,35%" */
export function persen(nilai: Decimal, desimal?: number): string {
  return `${angka(nilai, desimal)}%`
}

/** "Rp1.234.567" */
export function rupiah(nilai: Decimal): string {
  return nilai.isNegative() ? `-Rp${angka(nilai.neg())}` : `Rp${angka(nilai)}`
}

export function tanggal({ tahun, bulan, hari }: Tanggal): string {
  const nama = BULAN[bulan - 1] ?? ''
  return hari === null ? `${nama} ${tahun}` : `${hari} ${nama} ${tahun}`
}

const OPERATOR = { '>=': '≥', '>': '>', '<=': '≤', '<': '<' } as const

/** A target or realisasi with the decimals it was written with. */
export function nilaiTeks(nilai: Nilai): string {
  switch (nilai.jenis) {
    case 'angka':
      return `${angka(nilai.angka, nilai.desimal)}${nilai.persen ? '%' : ''}${
        nilai.predikat === undefined ? '' : ` (${nilai.predikat})`
      }`
    case 'batas':
      return `${OPERATOR[nilai.operator]}${angka(nilai.angka, nilai.desimal)}${nilai.persen ? '%' : ''}`
    case 'rentang':
      return `${angka(nilai.bawah, nilai.desimal)}–${angka(nilai.atas, nilai.desimal)}${nilai.persen ? '%' : ''}`
    case 'rasio':
      return `${angka(nilai.kiri)}:${angka(nilai.kanan)}`
    case 'predikat':
      return nilai.label
  }
}

/** “Nilai SAKIP”, cut when long. */
export function kutip(teks: string): string {
  const satuBaris = teks.replace(/\s+/g, ' ').trim()
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

/** "1.1.1 (Nilai SAKIP)"; only what there is. */
export function sebutan(kode: string, nama: string): string {
  if (kode === '') return kutip(nama)
  return nama === '' ? kode : `${kode} ${kutip(nama)}`
}

const SATUAN = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const

/** 31 → "tiga puluh satu"; whole numbers below a thousand, the size of counts in a report. */
export function terbilang(n: number): string {
  if (n === 0) return 'nol'
  const rangkai = (...kata: readonly string[]): string => kata.filter((satu) => satu !== '').join(' ')
  if (n < 10) return SATUAN[n] ?? ''
  if (n === 10) return 'sepuluh'
  if (n === 11) return 'sebelas'
  if (n < 20) return `${SATUAN[n - 10] ?? ''} belas`
  const sisa = (satuan: number): string => (n % satuan === 0 ? '' : terbilang(n % satuan))
  if (n < 100) return rangkai(`${SATUAN[Math.floor(n / 10)] ?? ''} puluh`, sisa(10))
  const ratus = Math.floor(n / 100)
  return rangkai(ratus === 1 ? 'seratus' : `${SATUAN[ratus] ?? ''} ratus`, sisa(100))
}
