/** A sentence against itself: rising or falling from one figure to another that says the opposite. */
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { ANGKA_TEKS, bacaAngkaTeks } from './angka-teks.ts'
import type { Teks } from './konteks.ts'
import { kutip } from './wording.ts'

const ANGKA = `${ANGKA_TEKS}(?![\\d.,:]*\\d)`
/** "meningkat sebesar 10% dari 125 kejadian tahun 2021 menjadi 98" */
const SELISIH = new RegExp(
  '\\b(meningkat|naik|bertambah|menurun|turun|berkurang)\\b([^,;.:()\\d]{0,50}?)\\bdari\\s+(?:sebesar\\s+|sebanyak\\s+)?' +
    `${ANGKA}\\s*(%?)((?:\\s*[a-z/]+){0,4}?)(?:\\s+tahun\\s+20\\d\\d|\\s*\\(20\\d\\d\\))?\\s+menjadi\\s+` +
    `(?:sebesar\\s+|sebanyak\\s+)?${ANGKA}\\s*(%?)`,
  'gi',
)
/** Ranks that rise become smaller; amounts in millions and billions do not compare; a denial says the opposite. */
const BUKAN_SELISIH =
  /peringkat|ranking|urutan|juara|ribu|juta|mil[iy]|tril|rasio|\b(?:tidak|belum|bukan|tanpa|karena|sehingga|dengan|melalui|ditandai)\b|naik|tingkat|tambah|turun|kurang|rosot|tekan/i

/** Just before and behind the statement: what denies it, and what makes its last figure another. */
const INGKAR = /\b(?:tidak|belum|bukan|peringkat)\b/i
const BERLANJUT = /^\s*(?:ribu|juta|mil|tril|:)/i

/** "meningkat dari 125 kejadian menjadi 98". */
export function selisihTerbalik(kalimatIni: string, { cell }: Teks): readonly Finding[] {
  return [...kalimatIni.matchAll(SELISIH)].flatMap((cocok) => {
    const [kutipan, kata = '', antara = '', awal = '', persenAwal, satuan = '', akhir = '', persenAkhir] =
      cocok
    const sebelum = kalimatIni.slice(Math.max(0, cocok.index - 12), cocok.index)
    const sesudah = kalimatIni.slice(cocok.index + kutipan.length, cocok.index + kutipan.length + 10)
    if (BUKAN_SELISIH.test(antara) || BUKAN_SELISIH.test(satuan) || persenAwal !== persenAkhir) return []
    if (INGKAR.test(sebelum) || BERLANJUT.test(sesudah)) return []
    const [a, b] = [bacaAngkaTeks(awal).angka, bacaAngkaTeks(akhir).angka]
    const naik = /^(?:meningkat|naik|bertambah)$/i.test(kata)
    if (a.eq(b) || b.gt(a) === naik) return []
    return [
      isi.trenDalamKalimat(cell, { kutipan: kutip(kutipan), awal, akhir, arah: naik ? 'turun' : 'naik' }),
    ]
  })
}
