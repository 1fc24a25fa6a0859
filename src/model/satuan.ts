/** What a unit of measurement means to the calculation, and how its numbers are spoken of. */
import type { Nilai } from '../workbook/cell.ts'

/**
 * `persen`, `rupiah`: written with their sign. `nilai`: names what the number is, so it is not said with it, and
 * differences are points. `jenjang`: said before its number ("level 3"). `lain`: counted ("1.200 orang").
 */
export type MacamSatuan = 'persen' | 'rupiah' | 'nilai' | 'jenjang' | 'lain'

const PERSEN = ['persen', 'persentase', 'prosen', 'prosentase', 'percent'] as const

/** Words that are a whole unit, in lower case. */
const SATUAN: Readonly<Record<Exclude<MacamSatuan, 'rupiah' | 'lain'>, ReadonlySet<string>>> = {
  persen: new Set(['%', ...PERSEN]),
  nilai: new Set([
    '',
    '-',
    '–',
    'nilai',
    'indeks',
    'angka',
    'skor',
    'poin',
    'rasio',
    'predikat',
    'opini',
    'kategori',
    'huruf',
    'ya/tidak',
  ]),
  jenjang: new Set(['level', 'tingkat', 'peringkat', 'grade']),
}

/** Percent within a longer unit counts as well: "% dari target". */
const MEMUAT_PERSEN = new RegExp(`%|\\b(?:${PERSEN.join('|')})\\b`, 'i')

/** What a number is measured on, behind the unit or instead of it: "Nilai (0–100)", "indeks skala 4". */
const SKALA = /(?<=.)\([^()]*\)$|skala\d+(?:[.,–-]\d+)*$/

/** Of a unit as a whole: "Persentase (%)" and "Nilai (%)" are percent, "% dari target" is another. */
export function macamSatuan(satuan: string): MacamSatuan {
  const polos = satuan.toLowerCase().replace(/\s+/g, '').replace(/\.$/, '')
  const kata = polos.replace(SKALA, '')
  if (sesudahRupiah(satuan) !== null) return 'rupiah'
  const macam = (['persen', 'nilai', 'jenjang'] as const).find((satu) => SATUAN[satu].has(kata))
  return macam === 'nilai' && polos.endsWith('(%)') ? 'persen' : (macam ?? 'lain')
}

/** "Rp", "Rp. Juta", "Rp (miliar)", "Rp/kapita"; not "rpm". */
const RUPIAH = /^(?:rupiah\.?|rp(?![a-z\d])\.?(?:\s*(?:\(\s*([a-z][^()]*)\)|([a-z/].*)))?)$/i

/** What follows an amount in this unit: '' for "Rp", " miliar" for "Rp miliar", "/kapita"; null where it is none. */
export function sesudahRupiah(satuan: string): string | null {
  const bagian = RUPIAH.exec(satuan.trim())
  if (bagian === null) return null
  const sisa = (bagian[1] ?? bagian[2] ?? '').trim().toLowerCase()
  return sisa === '' || sisa.startsWith('/') ? sisa : ` ${sisa}`
}

const PERMIL = /‰|\bper\s?mill?e?\b|\bpromille?\b/i
/** "per 1.000 penduduk", "/100.000 KH": the round number that the rate counts by. */
const PER_BILANGAN = /(?:\bper\b|\/)\s*(1(?:0{2,6}|0{0,2}(?:[. ]0{3}){1,2}))(?![\d.,]*\d)/i

/** What a unit multiplies pembilang/penyebut by: 100 for percent, 1000 for permil, N for "per N", else 1. */
export function faktorSatuan(satuan: string): number {
  if (satuanPersen(satuan)) return 100
  if (PERMIL.test(satuan)) return 1000
  const bilangan = PER_BILANGAN.exec(satuan)?.[1]
  return bilangan === undefined ? 1 : Number(bilangan.replaceAll(/[. ]/g, ''))
}

/** Whether a unit means percent: "%", "persen", "Persentase (%)", "% dari target". */
export function satuanPersen(satuan: string): boolean {
  return MEMUAT_PERSEN.test(satuan)
}

/** Whether a value is a percentage by its own sign or format. */
export function berpersen(nilai: Nilai | null): boolean {
  return nilai !== null && 'persen' in nilai && nilai.persen
}

/** Whether a unit names a scale on which nothing is 0 and everybody is measured alike: "indeks", "nilai", "skor". */
export function satuanBerskala(satuan: string): boolean {
  return /\b(?:indeks|index|nilai|skor|score)\b/i.test(satuan)
}

/** Whether differences of its numbers are points: of percentages, and of what is only named. */
export function selisihPoin(satuan: string): boolean {
  return satuanPersen(satuan) || macamSatuan(satuan) === 'nilai'
}
