/** Names that are a slip of the keys away from one another, and names that people shorten. */
import { kataNama, kunciNamaLonggar } from '../model/kode.ts'
import { isSlip, plainName } from '../workbook/name.ts'
import { satuSalahKetik } from './salah-ketik.ts'

/** Shorter names, and shorter words in them, differ on purpose: "Bidang I", "Seksi A", "SD". */
const NAMA_TERPENDEK = 5
/** Longer texts are no names; comparing two of them letter by letter takes seconds. */
const NAMA_TERPANJANG = 300
const KATA_TERPENDEK = 4

const KATA_SAMBUNG: ReadonlySet<string> = new Set(
  'dan di ke yang pada dari untuk oleh atas bagi serta dengan atau dalam'.split(' '),
)

/** Words of one that the other lacks. */
function kataLain(satu: readonly string[], lain: readonly string[]): readonly string[] {
  const sisa = [...lain]
  return satu.filter((kata) => {
    const tempat = sisa.indexOf(kata)
    if (tempat < 0) return true
    sisa.splice(tempat, 1)
    return false
  })
}

const ROMAWI = /^[ivxl]+$/

/** In shorter words two letters make another word: "Barang", "Bidang". */
const KATA_PANJANG = 8

/** Whether two words that stand for each other may be one. */
function kataSama(satu: string, lain: string): boolean {
  const panjang = Math.max(satu.length, lain.length)
  if (/\d/.test(satu + lain) || (ROMAWI.test(satu) && ROMAWI.test(lain))) return false
  if (panjang < KATA_TERPENDEK && !KATA_SAMBUNG.has(satu) && !KATA_SAMBUNG.has(lain)) return false
  return panjang >= KATA_PANJANG || satuSalahKetik(satu, lain)
}

/** Two slips at most: so many letters may be missing, and so many words may differ, one of them torn apart. */
const SALAH_TERBANYAK = 2
const KATA_BEDA_TERBANYAK = SALAH_TERBANYAK + 1

/** True when two different names are probably one: a letter or two apart, and not in a number or a short word. */
export function hampirSama(satu: string, lain: string): boolean {
  if (Math.max(satu.length, lain.length) > NAMA_TERPANJANG) return false
  const [kunci, kunciLain] = [plainName(satu), plainName(lain)]
  if (Math.min(kunci.length, kunciLain.length) < NAMA_TERPENDEK || kunci === kunciLain) return false
  if (Math.abs(kunci.length - kunciLain.length) > SALAH_TERBANYAK) return false
  const [a, b] = [kataNama(satu), kataNama(lain)]
  const [bedaA, bedaB] = [kataLain(a, b), kataLain(b, a)]
  if (bedaA.length === 0 || bedaB.length === 0) return false
  if (Math.max(bedaA.length, bedaB.length) > KATA_BEDA_TERBANYAK) return false
  const kataCocok =
    bedaA.length === bedaB.length
      ? bedaA.every((kata, urutan) => kataSama(kata, bedaB[urutan] ?? ''))
      : kataSama(bedaA.join(''), bedaB.join(''))
  return kataCocok && isSlip(satu, lain)
}

/** A shortened name keeps so much of the words of the whole one. */
const BAGIAN_TERKECIL = 0.6

/** True when all words of one stand in the other, and are most of it: "Penyediaan Gaji ASN". */
function ringkasan(satu: string, lain: string): boolean {
  if (Math.max(satu.length, lain.length) > NAMA_TERPANJANG) return false
  const [a, b] = [kataNama(satu), kataNama(lain)]
  const [pendek, panjang] = a.length < b.length ? [a, b] : [b, a]
  return (
    pendek.length >= 2 &&
    pendek.length >= panjang.length * BAGIAN_TERKECIL &&
    kataLain(pendek, panjang).length === 0 &&
    kataLain(panjang, pendek).every((kata) => kata.length >= KATA_TERPENDEK || KATA_SAMBUNG.has(kata))
  )
}

/** The only name that was probably meant: a slip before a shortened one; null where several may be. */
export function namaDimaksud<T>(nama: string, calon: readonly T[], namaCalon: (satu: T) => string): T | null {
  for (const mirip of [hampirSama, ringkasan]) {
    const cocok = calon.filter((satu) => mirip(nama, namaCalon(satu)))
    const berbeda = new Set(cocok.map((satu) => kunciNamaLonggar(namaCalon(satu))))
    const [pertama] = cocok
    if (berbeda.size === 1 && pertama !== undefined) return pertama
    if (berbeda.size > 1) return null
  }
  return null
}
