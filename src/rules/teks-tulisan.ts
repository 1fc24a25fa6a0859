/** How numbers are written in texts: foreign separators, words in brackets, spelling of large numbers. */
import { desimal } from '../decimal/decimal.ts'
import { terbilang } from '../decimal/terbilang.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { Aturan, Konteks, Teks } from './konteks.ts'
import { bilanganDariKata, KATA_BILANGAN, KATA_CACAH } from './terbilang-teks.ts'
import { rupiah } from './wording.ts'

export const aturanTeksTulisan: Aturan = (konteks) => [
  ...konteks.teks.flatMap((teks) => [...rupiahAsing(teks), ...ejaan(teks), ...terbilangSalah(teks)]),
  ...nilaiBerkata(konteks).flatMap(terbilangSalah),
]

/** Targets and realisasi typed with their words: "3 (tiga)". */
function nilaiBerkata({ laporan: { buku } }: Konteks): readonly Pick<Teks, 'cell' | 'teks'>[] {
  return [
    ...buku.perjanjianKinerja.rows.flatMap(({ target, targetPerubahan }) => [target, targetPerubahan]),
    ...buku.realisasi.rows.map(({ realisasi }) => realisasi),
  ]
    .filter(({ state, text }) => state === 'filled' && text.includes('('))
    .map((cell) => ({ cell: { ...cell, value: cell.text }, teks: cell.text }))
}

/** Commas between groups of three: 293,450,307.00 and, mixed, 293,450,307,00. */
const ASING = /Rp\.?\s*(\d{1,3}(?:,\d{3})+)(?:([.,])(\d{1,2}))?(?!\d|,\d|\s*(?:ribu|juta|mil|tri))/gi

function rupiahAsing({ cell, teks }: Teks): readonly Finding[] {
  return [...teks.matchAll(ASING)].map(([tertulis, bulat = '', , sen]) => {
    const nilai = desimal(`${bulat.replaceAll(',', '')}${sen === undefined ? '' : `.${sen}`}`)
    return isi.rupiahAsing(cell, { tertulis: tertulis.trim(), seharusnya: rupiah(nilai) })
  })
}

const EJAAN: readonly (readonly [RegExp, string])[] = [
  [/\bmil+y?ar\b/i, 'miliar'],
  [/\btr[iy]l+[iy]un\b/i, 'triliun'],
]

/** Once a text and word. */
function ejaan({ cell, teks }: Teks): readonly Finding[] {
  return EJAAN.flatMap(([pola, seharusnya]) => {
    const kata = [...teks.matchAll(new RegExp(pola.source, 'gi'))].map(([satu]) => satu)
    const salah = kata.find((satu) => satu.toLowerCase() !== seharusnya)
    return salah === undefined ? [] : [isi.ejaanBilangan(cell, { tertulis: salah, seharusnya })]
  })
}

/** "5 (lima)", "1.250.000,00 (satu juta … rupiah)" */
const DENGAN_KATA = /(\d{1,3}(?:\.\d{3})+|\d{1,3})(?:,-|,00)?\s*\(([a-z\s]+?)(?:\s*rupiah)?\s*(?:,-)?\)/gi
/** The other way about: "lima (6) indikator"; "dua (1) … dan (2) …" numbers a list. */
const KATA_DULU = new RegExp(
  `(?<![a-z])((?:${KATA_CACAH.join('|')})(?: (?:${KATA_CACAH.join('|')})){0,5}) ?\\((\\d{1,3})\\)`,
  'gi',
)

function terbilangSalah({ cell, teks }: Pick<Teks, 'cell' | 'teks'>): readonly Finding[] {
  const angkaDulu = [...teks.matchAll(DENGAN_KATA)].flatMap(([, angka = '', dalamKurung = '']) => {
    const kata = dalamKurung.toLowerCase().split(/\s+/).filter(Boolean)
    if (kata.length === 0 || !kata.every((satu) => KATA_BILANGAN.has(satu))) return []
    const seharusnya = terbilang(desimal(angka.replaceAll('.', '')))
    const rapi = kata.map((satu) => satu.replace('milyar', 'miliar').replace('trilyun', 'triliun')).join(' ')
    return seharusnya === rapi
      ? []
      : [isi.terbilangBerbeda(cell, { tertulis: `${angka} (${dalamKurung.trim()})`, angka, seharusnya })]
  })
  const bernomor = [...teks.matchAll(/\(\d{1,2}\)/g)]
  const kataDulu = [...teks.matchAll(KATA_DULU)].flatMap(([tertulis, kata = '', angka = '']) => {
    const n = bilanganDariKata(kata)
    if (n === null || n === Number(angka) || angka === '1' || bernomor.length > 1) return []
    return [isi.terbilangBerbeda(cell, { tertulis, angka, seharusnya: terbilang(desimal(angka)) })]
  })
  return [...angkaDulu, ...kataDulu]
}
