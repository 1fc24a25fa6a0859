/** Numbers, rupiah, percentages, and the values of targets and realisasi. */
import { type Decimal, fromExcel, NOL } from '../../decimal/decimal.ts'
import { formatAngka } from '../../decimal/format-angka.ts'
import {
  angkaBermaknaGanda,
  angkaCaraAsing,
  angkaDiLuarBatas,
  angkaTidakTerbaca,
  benarSalahDiKolomAngka,
  duaAngka,
  kataPengali,
  lamaWaktu,
  rasioMenjadiJam,
  rentangTerbalik,
  tanggalDiKolomAngka,
} from '../../diagnostics/catalogue/lk1-sel.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import { tanggalFromSerial } from '../date.ts'
import { bacaDurasi } from '../durasi.ts'
import { parseNilai } from '../nilai.ts'
import { type Angka, type AngkaTeks, isKosong, parseAngka } from '../number.ts'
import { formatShowsDay, parseNumberFormat } from '../number-format.ts'
import type { KindValue } from '../spec.ts'
import { isi, KOSONG, type Masukan, mapHasil, type Pembaca, tolak, withFilled } from './reader.ts'

/** Excel keeps 15 digits of a number; what is larger has lost some, and no office has such figures. */
export const TERBESAR = 1e15

/** "183/200", "183 dari 200 berkas" */
const PECAHAN = /^\s*\d[\d.]*\s*(?:\/|dari)\s*\d[\d.]*\s*\p{L}*\s*$/u

/** "4 012": thousands kept apart by a space, as Word and PDF files have them. */
const BERSPASI = /^\s*\d{1,3} \d{3}\s*\p{L}*\s*$/u

/** Nothing but a figure whose dots and commas make none: "7.125.000.00". */
const SALAH_PISAH = /^\s*(?:rp\.?\s*)?\d[\d.,]*[.,][\d.,]*\d(?:,-)?\s*$/i

/** What may stand before a length of time: "≤ 1 jam 30 menit". */
const BATAS = /^\s*(?:[<>≤≥=⩽⩾]+|\p{L}[\p{L}\s.]*?)\s*(?=\d)/u

const BENTUK_ANGKA = 'angka, misalnya 1234,5'
const BENTUK_NILAI = 'angka, persen, predikat (B, WTP), operator (≥95), rentang (90–95), atau rasio (1:17)'

/** A numeric cell as typed; a percent format makes 0,95 mean 95. */
function terukur(value: number, format: string): Angka {
  const { percent, decimals } = parseNumberFormat(format)
  const typed = fromExcel(value)
  const angka = percent ? typed.times(100) : typed
  return { angka, desimal: decimals ?? angka.decimalPlaces(), persen: percent }
}

/** The same value a person may have typed before Excel made a time of it ("1:17"). */
function rasioDariJam(serial: number): string {
  const seconds = Math.round(serial * 86_400)
  const minutes = Math.floor(seconds / 60)
  return seconds % 60 === 0 ? `${Math.floor(minutes / 60)}:${minutes % 60}` : `${minutes}:${seconds % 60}`
}

/** What was meant by a date in a number column: the number behind a date format, or a typed "1.5". */
function angkaDariTanggal(serial: number, format: string): string | null {
  // Serials below 1982 are rather numbers that somebody formatted as a date.
  if (serial < 30_000) return formatAngka(fromExcel(serial))
  const { hari, bulan } = tanggalFromSerial(serial)
  return hari === null || !formatShowsDay(format) ? null : `${hari},${bulan}`
}

function tanggalAtauJam(serial: number, { at, raw }: Masukan): Finding {
  const jam = serial < 1 || /\[h+\]/i.test(raw.format)
  if (jam) {
    const bacaan = rasioDariJam(serial)
    return rasioMenjadiJam(at, { bacaan, angka: bacaan.replace(':', ',') })
  }
  return tanggalDiKolomAngka(at, { bacaan: angkaDariTanggal(serial, raw.format) })
}

function angkaGagal(
  read: Exclude<AngkaTeks, { readonly hasil: 'angka' }>,
  { at, column, raw }: Masukan,
  bentuk: string,
): Finding {
  const teks = raw.value.type === 'text' ? raw.value.value : ''
  switch (read.hasil) {
    case 'ganda':
      return angkaBermaknaGanda(at, {
        bacaan: [formatAngka(read.bacaan[0]), formatAngka(read.bacaan[1])],
        rasio: /\d\s*:\s*\d/.test(teks),
      })
    case 'asing':
      return angkaCaraAsing(at, { bacaan: formatAngka(read.bacaan) })
    case 'pengali':
      return kataPengali(at, { kata: read.kata })
    case 'dua-angka': {
      const berspasi = BERSPASI.test(teks) ? parseAngka(teks.replace(' ', ''), { uang: false }) : null
      const durasi = bacaDurasi(teks.replace(BATAS, ''))
      return durasi === null
        ? duaAngka(at, {
            kolom: column.header,
            // Beside money there is no Pembilang.
            pecahan: column.kind === 'nilai' && column.header === 'Realisasi' && PECAHAN.test(teks),
            berspasi: berspasi?.hasil === 'angka' ? formatAngka(berspasi.nilai.angka) : '',
          })
        : lamaWaktu(at, { bentuk: 'dua satuan', bacaan: durasi })
    }
    case 'bukan-angka':
      return angkaTidakTerbaca(at, { kolom: column.header, bentuk, pemisah: SALAH_PISAH.test(teks) })
  }
}

/** Of money the word says 0: nothing was budgeted or spent. */
const NIHIL = /^\s*(?:rp\.?\s*)?\(?nihil\)?\s*\.?\s*$/i

function bacaTerukur(uang: boolean): Pembaca<Angka> {
  return withFilled((value, input) => {
    switch (value.type) {
      case 'number':
        return Math.abs(value.value) < TERBESAR
          ? isi(terukur(value.value, input.raw.format))
          : tolak(angkaDiLuarBatas(input.at, undefined))
      case 'date':
        return tolak(tanggalAtauJam(value.serial, input))
      case 'boolean':
        return tolak(benarSalahDiKolomAngka(input.at, { kolom: input.column.header }))
      case 'text': {
        if (isKosong(value.value)) return KOSONG
        if (uang && NIHIL.test(value.value)) return isi({ angka: NOL, desimal: 0, persen: false })
        const read = parseAngka(value.value, { uang })
        if (read.hasil !== 'angka') return tolak(angkaGagal(read, input, BENTUK_ANGKA))
        return read.nilai.angka.abs().lt(TERBESAR)
          ? isi(read.nilai)
          : tolak(angkaDiLuarBatas(input.at, undefined))
      }
    }
  })
}

export const bacaAngka: Pembaca<Decimal> = (input) =>
  mapHasil(bacaTerukur(false)(input), ({ angka }) => angka)
export const bacaRupiah: Pembaca<Decimal> = (input) =>
  mapHasil(bacaTerukur(true)(input), ({ angka }) => angka)
export const bacaPersen: Pembaca<KindValue['persen']> = (input) =>
  mapHasil(bacaTerukur(false)(input), ({ angka, desimal }) => ({ angka, desimal }))

export const bacaNilai: Pembaca<KindValue['nilai']> = (input) => {
  const { value } = input.raw
  if (value.type !== 'text') {
    return mapHasil(bacaTerukur(false)(input), ({ angka, desimal, persen }) => ({
      jenis: 'angka',
      angka,
      desimal,
      persen,
    }))
  }
  if (isKosong(value.value)) return KOSONG
  const read = parseNilai(value.value)
  switch (read.hasil) {
    case 'nilai':
      return 'angka' in read.nilai && read.nilai.angka.abs().gte(TERBESAR)
        ? tolak(angkaDiLuarBatas(input.at, undefined))
        : isi(read.nilai)
    case 'terbalik':
      return tolak(
        rentangTerbalik(input.at, { rentang: `${formatAngka(read.atas)}–${formatAngka(read.bawah)}` }),
      )
    default:
      return tolak(angkaGagal(read, input, BENTUK_NILAI))
  }
}
