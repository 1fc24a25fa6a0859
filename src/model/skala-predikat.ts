/** Ranked scales of words: the built-in ones, and how a word or number finds its rank. */
import { Decimal, desimal } from '../decimal/decimal.ts'
import type { Nilai } from '../workbook/cell.ts'
import { kunciNama } from './kode.ts'
import type { PitaKategori, SkalaPredikat } from './laporan.ts'
import { memuat } from './pita.ts'

/**
 * The SAKIP predicates with their upper bounds and what they mean, lowest first; each band is open below and closed above,
 * and D begins at 0.
 */
const HURUF_SAKIP = [
  ['D', 30, ['Sangat Kurang']],
  ['C', 50, ['Kurang']],
  ['CC', 60, ['Cukup', 'Memadai', 'Cukup (Memadai)']],
  ['B', 70, ['Baik']],
  ['BB', 80, ['Sangat Baik']],
  ['A', 90, ['Memuaskan']],
  ['AA', 100, ['Sangat Memuaskan']],
] as const

/**
 * Without its bands: other scales of A to D have others (IKM: B is 76,61–88,30), and where nothing says that the letters
 * are those of SAKIP, its bands prove nothing.
 */
const sakipTanpaPita: SkalaPredikat = {
  nama: 'SAKIP',
  peringkat: HURUF_SAKIP.map(([label]) => [label]),
  arti: HURUF_SAKIP.map(([, , arti]) => arti),
}

const sakip: SkalaPredikat = {
  ...sakipTanpaPita,
  pita: HURUF_SAKIP.map(([label, atas], posisi) => ({
    posisi,
    pita: {
      label,
      bawah: desimal(HURUF_SAKIP[posisi - 1]?.[1] ?? 0),
      termasukBawah: posisi === 0,
      atas: desimal(atas),
      termasukAtas: true,
    },
  })),
}

/** Letters and names that only SAKIP has. */
const KHAS_SAKIP: ReadonlySet<string> = new Set(['CC', 'BB', 'AA'])
const NAMA_SAKIP = /\bs?akip\b|akuntabilitas kinerja/i

/** Source: PermenPANRB 88/2021 (predikat SAKIP and their bands), opini BPK (UU 15/2004), maturity levels 0–5 (SPIP, SPBE). */
export const skalaPredikatBawaan: readonly SkalaPredikat[] = [
  sakip,
  {
    nama: 'Opini BPK',
    peringkat: [
      ['TMP', 'Tidak Menyatakan Pendapat', 'Tidak Memberikan Pendapat', 'Disclaimer'],
      ['TW', 'Tidak Wajar', 'Adverse'],
      ['WDP', 'Wajar Dengan Pengecualian'],
      [
        'WTP',
        'Wajar Tanpa Pengecualian',
        'WTP-DPP',
        'WTP DPP',
        'WTP dengan Paragraf Penjelas',
        'WTP dengan Paragraf Penjelasan',
        'Wajar Tanpa Pengecualian dengan Paragraf Penjelas',
        'Wajar Tanpa Pengecualian dengan Paragraf Penjelasan',
      ],
    ],
  },
  {
    nama: 'Level',
    peringkat: [0, 1, 2, 3, 4, 5].map((level) => [`Level ${level}`, String(level), `Lv ${level}`]),
    nilai: [0, 1, 2, 3, 4, 5].map(desimal),
  },
]

/** A word's place in its scale. */
export interface Peringkat {
  /** 0 = lowest. */
  readonly posisi: number
  /** The number that the rank ratio uses. */
  readonly nilai: Decimal
}

/** The rank of a word (or of a number that the scale spells, like level 3); null when the scale does not know it. */
export function cariPeringkat(skala: SkalaPredikat, nilai: Nilai): Peringkat | null {
  const kata =
    nilai.jenis === 'predikat' ? nilai.label : nilai.jenis === 'angka' ? nilai.angka.toString() : ''
  const posisi = posisiKata(skala, kata)
  return posisi < 0 ? null : peringkatKe(skala, posisi)
}

/** "Predikat BB", "Opini BPK: WTP", "Minimal B": what introduces a word; a number behind it may be anything. */
const PENGANTAR =
  /^(?:(?:min(?:imal|imum)?\.?|predikat|nilai|kategori|opini|hasil)(?: (?:sakip|akip|bpk))?(?:\s*[:=]\s*|\s+))+(?=\D+$)/i
/** "BB (Sangat Baik)", "BB / Sangat Baik", "BB - Sangat Baik": two ways to say one thing. */
const DUA_SEBUTAN = /^(.+?)(?:\s*\((.+)\)|\s*[/=:]\s*(.+)|\s[-–—]\s(.+))$/

/** Of a word said twice the scale must know one, and may know the other as the same rank only: "B (Sangat Baik)" is none. */
function posisiKata({ peringkat, arti = [] }: SkalaPredikat, kata: string): number {
  const utuh = posisiEjaan(peringkat, kata)
  if (utuh >= 0) return utuh
  const inti = kata.trim().replace(PENGANTAR, '')
  const sebutan = DUA_SEBUTAN.exec(inti)?.slice(1) ?? [inti]
  const ejaan = sebutan.map((satu) => posisiEjaan(peringkat, satu))
  const makna = sebutan.map((satu) => posisiEjaan(arti, satu))
  const [posisi = -1, ...lain] = new Set([...ejaan, ...makna].filter((satu) => satu >= 0))
  return lain.length === 0 && ejaan.includes(posisi) ? posisi : -1
}

function posisiEjaan(peringkat: readonly (readonly string[])[], kata = ''): number {
  const kunci = kunciPredikat(kata)
  if (kunci === '') return -1
  return peringkat.findIndex((ejaan) => ejaan.some((satu) => kunciPredikat(satu) === kunci))
}

function peringkatKe(skala: SkalaPredikat, posisi: number): Peringkat {
  return { posisi, nilai: skala.nilai?.[posisi] ?? new Decimal(posisi + 1) }
}

/** A number's place in a scale whose ranks have bands, with the predicate it earns; null outside every band. */
export function peringkatAngka(
  skala: SkalaPredikat,
  angka: Decimal,
): (Peringkat & { readonly pita: PitaKategori }) | null {
  const milik = skala.pita?.find(({ pita }) => memuat(pita, angka))
  return milik === undefined ? null : { ...peringkatKe(skala, milik.posisi), pita: milik.pita }
}

/** The word a value is or has beside it ("72,35 (BB)"); null for none. */
export function kataPredikat(nilai: Nilai): string | null {
  if (nilai.jenis === 'predikat') return nilai.label
  return nilai.jenis === 'angka' ? (nilai.predikat ?? null) : null
}

/**
 * The scale an indicator's words are ranked by: the declared one; without a declaration the one scale that knows
 * all the words, the office's own before a built-in. Null when none fits, or when two fit equally. SAKIP that is not
 * declared has its bands only where a word or the indicator's name is SAKIP's own.
 */
export function pilihSkala(
  dinyatakan: string | null,
  nilai: readonly Nilai[],
  skala: readonly SkalaPredikat[],
  nama = '',
): SkalaPredikat | null {
  if (dinyatakan !== null && kunciNama(dinyatakan) !== '') {
    const kunci = kunciNama(dinyatakan)
    return skala.find(({ nama }) => kunciNama(nama) === kunci) ?? skalaDenganNamaLain(kunci, skala)
  }
  const kata = nilai.flatMap((satu): Nilai[] => {
    const label = kataPredikat(satu)
    return label === null ? [] : [{ jenis: 'predikat', label }]
  })
  if (kata.length === 0) return null
  const cocok = skala.filter((satu) => kata.every((label) => cariPeringkat(satu, label) !== null))
  const milikInstansi = cocok.filter((satu) => !skalaPredikatBawaan.includes(satu))
  const calon = milikInstansi.length > 0 ? milikInstansi : cocok
  const [milik] = calon
  if (milik === undefined || calon.length > 1) return null
  const pasti =
    NAMA_SAKIP.test(nama) ||
    kata.some((satu) => KHAS_SAKIP.has(HURUF_SAKIP[cariPeringkat(sakip, satu)?.posisi ?? -1]?.[0] ?? ''))
  return milik === sakip && !pasti ? sakipTanpaPita : milik
}

/** By their keys, what offices call the built-in scales. */
const NAMA_LAIN: ReadonlyMap<string, string> = new Map(
  [
    ['AKIP', 'SAKIP'],
    ['Predikat SAKIP', 'SAKIP'],
    ['Nilai SAKIP', 'SAKIP'],
    ['Opini', 'Opini BPK'],
    ['BPK', 'Opini BPK'],
    ['Level Maturitas', 'Level'],
    ['Maturitas', 'Level'],
    ['SPIP', 'Level'],
  ].map(([sebutan = '', nama = '']) => [kunciNama(sebutan), kunciNama(nama)]),
)

function skalaDenganNamaLain(kunci: string, skala: readonly SkalaPredikat[]): SkalaPredikat | null {
  const bawaan = NAMA_LAIN.get(kunci)
  return skala.find(({ nama }) => kunciNama(nama) === bawaan) ?? null
}

/** Key of a predicate: unlike names it keeps + and −, "A-" is not "A". */
export function kunciPredikat(kata: string): string {
  return kata
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/[^\p{L}\p{N}+-]+/gu, '')
}

const YA: ReadonlySet<string> = new Set(['ya', 'ada', 'sudah', 'tersedia', 'iya'].map(kunciNama))
const TIDAK: ReadonlySet<string> = new Set(
  ['tidak', 'tidak ada', 'belum', 'belum ada', 'tdk', 'tidak tersedia', 'belum tersedia'].map(kunciNama),
)

/** Yes or no, for polaritas ya/tidak: the words, or the numbers 1 (also 100 %) and 0; null for anything else. */
export function bacaYaTidak(nilai: Nilai): boolean | null {
  if (nilai.jenis === 'angka') {
    if (nilai.angka.isZero()) return false
    return nilai.angka.eq(1) || (nilai.persen && nilai.angka.eq(100)) ? true : null
  }
  if (nilai.jenis !== 'predikat') return null
  const kunci = kunciNama(nilai.label)
  return YA.has(kunci) ? true : TIDAK.has(kunci) ? false : null
}

/** "BB" and "70,01 (BB)": a letter, and a number with the same letter beside it. */
export function sehuruf(a: Nilai, b: Nilai): boolean {
  const huruf = (nilai: Nilai): string | undefined =>
    nilai.jenis === 'predikat' ? nilai.label : nilai.jenis === 'angka' ? nilai.predikat : undefined
  const [satu, dua] = [huruf(a), huruf(b)]
  return a.jenis !== b.jenis && satu !== undefined && dua !== undefined && kunciNama(satu) === kunciNama(dua)
}
