/** Codes that Excel turned into numbers, dates or times: what was typed, as far as it can be told. */
import { fromExcel } from '../decimal/decimal.ts'
import { tanggalFromSerial } from './date.ts'
import { cleanText } from './name.ts'
import { parseNumberFormat } from './number-format.ts'
import type { RawWorkbook } from './raw.ts'

const two = (part: number): string => String(part).padStart(2, '0')

/** "1. 1.1 " and "1.1.1." are 1.1.1. */
export function kodeBersih(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, ' ')
    .replace(/\s*\.\s*/g, '.')
    .replace(/\.$/, '')
}

/** Dashes of every length, and the minus sign. */
const TANDA_HUBUNG = /[\u2010-\u2015\u2212]/g

/** What tells two codes apart: not case, spaces, a closing dot, the kind of dash or characters of full width. */
export function intiKode(text: string): string {
  return cleanText(text)
    .normalize('NFKC')
    .replace(TANDA_HUBUNG, '-')
    .replace(/\s+/g, '')
    .replace(/\.+$/, '')
    .toLowerCase()
}

/** Texts like "2.10" or "1.1.1" anywhere in the workbook: what a spoilt code may have been. */
export function kodeTertulis(workbook: RawWorkbook): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const { rows } of workbook.sheets) {
    for (const { cells } of rows) {
      for (const { value } of cells) {
        if (value.type !== 'text' || value.value.length > 60) continue
        for (const part of value.value.split(/[;；\n]/)) {
          const kode = kodeBersih(part)
          if (/^\d+(?:\.\d+)+$/.test(kode)) codes.add(kode)
        }
      }
    }
  }
  return codes
}

/** The first reading is the likeliest; the others are told apart by codes written as text elsewhere. */
type BacaanKode = readonly [string, ...string[]]

/** A code held as a number: 2.1 may have been 2.10. A format that fixes the decimals leaves no doubt. */
export function bacaanAngka(value: number, code: string): BacaanKode {
  const format = parseNumberFormat(code)
  const angka = fromExcel(value)
  const plain = format.decimals === null ? angka.toFixed() : angka.toFixed(format.decimals)
  const [integer = '', fraction = ''] = plain.split('.')
  const kode = [integer.padStart(format.integerDigits, '0'), ...(fraction === '' ? [] : [fraction])].join('.')
  return format.decimals === null && fraction.length === 1 ? [kode, `${kode}0`] : [kode]
}

/**
 * Codes of one column of the office's own numbering that lost no zero, though they are held as numbers: 1.1, 1.2 and 2.1
 * count on, while 1.10 follows a 1.9 or stands before a 1.11. Zero-padded codes (2.01) and a lone code tell nothing.
 */
export function kodeBerurut(values: readonly number[]): ReadonlySet<string> {
  const semua = new Set(values.map((value) => fromExcel(value).toFixed()))
  const satuDesimal = [...semua].filter((kode) => /^\d+\.\d$/.test(kode))
  if (satuDesimal.length < 2) return new Set()
  const berurut = satuDesimal.filter((kode) => {
    const [induk = '', nomor = ''] = kode.split('.')
    const puluhan = Number(nomor) * 10
    const bernol = [...semua].some((lain) => lain.startsWith(`${induk}.0`))
    return !bernol && !semua.has(`${induk}.${puluhan - 1}`) && !semua.has(`${induk}.${puluhan + 1}`)
  })
  return new Set(berurut)
}

/** No workbook of this form was typed before this year. */
const TAHUN_KETIK = 2015

/** A code held as a date or time: 1.05.02 became 1 May 2002, and 2.07 seven minutes past two. */
export function bacaanTanggal(serial: number): BacaanKode {
  if (serial < 1) {
    const seconds = Math.round(serial * 86_400)
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    return s === 0
      ? [`${h}.${two(m)}`, `${h}.${m}`, `${h}.${two(m)}.00`, `${h}.${m}.0`]
      : [`${h}.${m}.${s}`, `${h}.${two(m)}.${two(s)}`]
  }
  const { hari, bulan, tahun } = tanggalFromSerial(serial)
  const day = hari ?? 1
  const year = tahun % 100
  // "1.2" becomes a day of the year it was typed in; an older year was itself a part of the code.
  const tanpaTahun: readonly string[] = tahun < TAHUN_KETIK ? [] : [`${day}.${two(bulan)}`, `${day}.${bulan}`]
  return [
    `${day}.${two(bulan)}.${two(year)}`,
    `${day}.${bulan}.${year}`,
    `${day}.${bulan}.${two(year)}`,
    `${two(day)}.${two(bulan)}.${two(year)}`,
    ...tanpaTahun,
  ]
}

/** The one reading that is written as text elsewhere; null when none or several are. */
export function pilihBacaan(bacaan: BacaanKode, dikenal: ReadonlySet<string>): string | null {
  const found = [...new Set(bacaan)].filter((kode) => dikenal.has(kode))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The one reading that codes written as text continue: 3.1 where 3.1.1 and 3.1.2 are written. */
export function pilihInduk(bacaan: BacaanKode, dikenal: ReadonlySet<string>): string | null {
  const found = [...new Set(bacaan)].filter((kode) =>
    [...dikenal].some((lain) => lain.startsWith(`${kode}.`)),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
