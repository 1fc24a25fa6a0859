/** Reads a target or realisasi written as text: a number, bound, range, ratio or predicate. */
import type { Decimal } from '../decimal/decimal.ts'
import type { Nilai } from './cell.ts'
import {
  type Angka,
  type AngkaTeks,
  angkaBersih,
  HURUF_DI_ANGKA,
  NILAI_TERPANJANG,
  parseAngka,
} from './number.ts'

type NilaiTeks =
  | { readonly hasil: 'nilai'; readonly nilai: Nilai }
  /** "95-90": the lower end stands last. */
  | { readonly hasil: 'terbalik'; readonly bawah: Decimal; readonly atas: Decimal }
  | Exclude<AngkaTeks, { readonly hasil: 'angka' }>

type Operator = Extract<Nilai, { readonly jenis: 'batas' }>['operator']

/** Ways to write a bound, in front of its number. */
const OPERATOR: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:>=|=>|≥|⩾|≧)\s*/, '>='],
  [/^(?:<=|=<|≤|⩽|≦)\s*/, '<='],
  [/^>\s*/, '>'],
  [/^<\s*/, '<'],
  [/^(?:min(?:imal|imum)?\b\.?|paling (?:sedikit|rendah|kurang)|sekurang-kurangnya|setidaknya)\s*/i, '>='],
  [/^(?:ma(?:ks|x)(?:imal|imum)?\b\.?|paling (?:banyak|tinggi|lama)|sebanyak-banyaknya)\s*/i, '<='],
  [/^(?:lebih (?:dari|besar dari)|di ?atas)\s+/i, '>'],
  [/^(?:kurang dari|lebih kecil dari|di ?bawah)\s+/i, '<'],
]

/** "90–95", "90 s.d. 95", "90% sampai dengan 95%" */
const RENTANG =
  /^(.*?\d.*?)\s*(?:[-–—−‐‑~]|\bs\.?\s?d\.?(?=[\s\d])|\bs\/d\b|\bsampai(?: dengan)?\b|\bhingga\b)\s*(\D{0,4}\d.*)$/i
/** "3±1": so much below and above. */
const SELISIH_DUA_ARAH = /^(.*?\d.*?)\s*(?:±|\+\s?\/\s?[-–−])\s*(\d.*)$/
/** "1:17" */
const RASIO = /^([\d.,]+)\s*[:∶]\s*([\d.,]+)$/
/** "Level 3", "Tingkat 2,5", "A1", "Level 3 (Terdefinisi)": a word with one short number behind it. */
const PREDIKAT_BERNOMOR = /^\p{L}[\p{L}\s./+-]*\d{1,2}(?:[.,]\d{1,2})?(?:\s*[-–(]\s*\p{L}[\p{L}\s]*\)?)?$/u
const PANJANG_PREDIKAT = 60
/** "72,35 (BB)", "72,35 (Predikat BB)" and "BB (72,35)": a number with the letter of its evaluation. */
const ANGKA_BERHURUF =
  /^(\d[\d.,]*)\s*[(/]\s*(?:(?:[Pp]redikat|[Kk]ategori)\s*:?\s*)?([A-E]{1,2}[+-]?)\s*\)?$/
const HURUF_BERANGKA =
  /^(?:[Pp]redikat\s*:?\s*)?([A-E]{1,2}[+-]?)\s*[(/]\s*(?:[Nn]ilai\s*:?\s*)?(\d[\d.,]*)\s*\)?$/

/** A number and the letter beside it, as one text each; null when the text is anything else. */
function angkaDanHuruf(text: string): { readonly angka: string; readonly huruf: string } | null {
  const [, angka, huruf] = ANGKA_BERHURUF.exec(text) ?? []
  if (angka !== undefined && huruf !== undefined) return { angka, huruf }
  const [, depan, belakang] = HURUF_BERANGKA.exec(text) ?? []
  return depan === undefined || belakang === undefined ? null : { angka: belakang, huruf: depan }
}

function baca(text: string, lanjut: (angka: Angka) => NilaiTeks): NilaiTeks {
  const read = parseAngka(text, { uang: false })
  return read.hasil === 'angka' ? lanjut(read.nilai) : read
}

function bacaDua(kiri: string, kanan: string, lanjut: (satu: Angka, dua: Angka) => NilaiTeks): NilaiTeks {
  return baca(kiri, (satu) => baca(kanan, (dua) => lanjut(satu, dua)))
}

const terbaca = (nilai: Nilai): NilaiTeks => ({ hasil: 'nilai', nilai })

/** From one bound to the other, as precise as the two numbers that tell them. */
function rentang(bawah: Decimal, atas: Decimal, satu: Angka, dua: Angka): NilaiTeks {
  if (bawah.gt(atas)) return { hasil: 'terbalik', bawah, atas }
  const desimal = Math.max(satu.desimal, dua.desimal)
  return terbaca({ jenis: 'rentang', bawah, atas, desimal, persen: satu.persen || dua.persen })
}

/** Reads a filled text; empty markers ("-", "n/a") are for the caller. */
export function parseNilai(text: string): NilaiTeks {
  if (text.length > NILAI_TERPANJANG) return { hasil: 'bukan-angka' }
  const clean = angkaBersih(text)

  for (const [pola, operator] of OPERATOR) {
    const found = pola.exec(clean)
    if (found === null) continue
    const rest = clean.slice(found[0].length)
    if (!/\d/.test(rest)) break
    return baca(rest, ({ angka, desimal, persen }) =>
      terbaca({ jenis: 'batas', operator, angka, desimal, persen }),
    )
  }

  const [, kiri, kanan] = RASIO.exec(clean) ?? []
  if (kiri !== undefined && kanan !== undefined) {
    return bacaDua(kiri, kanan, (satu, dua) => {
      const desimal = Math.max(satu.desimal, dua.desimal)
      return terbaca({ jenis: 'rasio', kiri: satu.angka, kanan: dua.angka, desimal })
    })
  }

  const berhuruf = angkaDanHuruf(clean)
  if (berhuruf !== null) {
    return baca(berhuruf.angka, ({ angka, desimal }) =>
      terbaca({ jenis: 'angka', angka, desimal, persen: false, predikat: berhuruf.huruf }),
    )
  }

  const angka = parseAngka(clean, { uang: false })
  if (angka.hasil === 'angka') return terbaca({ jenis: 'angka', ...angka.nilai })

  const [, tengah, selisih] = SELISIH_DUA_ARAH.exec(clean) ?? []
  if (tengah !== undefined && selisih !== undefined) {
    const read = bacaDua(tengah, selisih, (satu, dua) =>
      rentang(satu.angka.minus(dua.angka), satu.angka.plus(dua.angka), satu, dua),
    )
    if (read.hasil !== 'bukan-angka') return read
  }
  const [, dari, sampai] = RENTANG.exec(clean) ?? []
  if (dari !== undefined && sampai !== undefined) {
    const read = bacaDua(dari, sampai, (satu, dua) => rentang(satu.angka, dua.angka, satu, dua))
    if (read.hasil !== 'bukan-angka') return read
  }
  if (angka.hasil !== 'bukan-angka') return angka

  const short = clean.length <= PANJANG_PREDIKAT && !text.trim().includes('\n')
  if (short && /\p{L}/u.test(clean) && (!/\d/.test(clean) || PREDIKAT_BERNOMOR.test(clean))) {
    return terbaca({ jenis: 'predikat', label: clean })
  }
  if (HURUF_DI_ANGKA.test(clean)) return { hasil: 'bukan-angka' }
  // "Baik (65,36)", "11 jenis; 50.000 lembar": more than one thing in the cell; "Rp" is none beside its figure.
  const isi = clean.replace(/^rp\.?\s*/i, '')
  return /\d/.test(isi) && /\p{L}/u.test(isi) ? { hasil: 'dua-angka' } : { hasil: 'bukan-angka' }
}
