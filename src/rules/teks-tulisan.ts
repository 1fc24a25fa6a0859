/** How numbers are written in texts: foreign separators, words in brackets, spelling of large numbers. */
import { type Decimal, desimal } from '../decimal/decimal.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { Aturan } from './konteks.ts'
import { kumpulkanTeks, type Teks } from './teks.ts'
import { rupiah, terbilang } from './wording.ts'

export const aturanTeksTulisan: Aturan = (konteks) =>
  kumpulkanTeks(konteks).flatMap((teks) => [...rupiahAsing(teks), ...ejaan(teks), ...terbilangSalah(teks)])

/** Commas between groups of three: 293,450,307.00 and, mixed, 293,450,307,00. */
const ASING = /Rp\.?\s*(\d{1,3}(?:,\d{3})+)(?:([.,])(\d{1,2}))?(?![\d,]|\s*(?:ribu|juta|mil|tri))/gi

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

const KATA_BILANGAN = new Set(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu juta miliar milyar triliun trilyun'.split(
    ' ',
  ),
)
const DENGAN_KATA = /(\d{1,3}(?:\.\d{3})+|\d{1,3})(?:,-|,00)?\s*\(([\p{L}\s]+?)(?:\s*rupiah)?\s*(?:,-)?\)/giu

function terbilangSalah({ cell, teks }: Teks): readonly Finding[] {
  return [...teks.matchAll(DENGAN_KATA)].flatMap(([, angka = '', dalamKurung = '']) => {
    const kata = dalamKurung.toLowerCase().split(/\s+/).filter(Boolean)
    if (kata.length === 0 || !kata.every((satu) => KATA_BILANGAN.has(satu))) return []
    const seharusnya = bilangan(desimal(angka.replaceAll('.', '')))
    const rapi = kata.map((satu) => satu.replace('milyar', 'miliar').replace('trilyun', 'triliun')).join(' ')
    return seharusnya === rapi
      ? []
      : [isi.terbilangBerbeda(cell, { angka, kata: dalamKurung.trim(), seharusnya })]
  })
}

const KELOMPOK = ['', 'ribu', 'juta', 'miliar', 'triliun'] as const

/** Any amount an office can write, in words. */
function bilangan(nilai: Decimal): string {
  const digit = nilai.toFixed(0)
  if (nilai.isZero()) return 'nol'
  const kelompok: number[] = []
  for (let akhir = digit.length; akhir > 0; akhir -= 3) {
    kelompok.unshift(Number(digit.slice(Math.max(0, akhir - 3), akhir)))
  }
  return kelompok
    .flatMap((n, urutan) => {
      const nama = KELOMPOK[kelompok.length - 1 - urutan] ?? ''
      if (n === 0) return []
      if (n === 1 && nama === 'ribu') return ['seribu']
      return [nama === '' ? terbilang(n) : `${terbilang(n)} ${nama}`]
    })
    .join(' ')
}
