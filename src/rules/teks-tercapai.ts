/** Counts in texts of indicators that reached their target or did not, against the workbook. */
import type { HasilIndikator } from '../calc/hasil.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import { type Aturan, belumPasti, type Konteks, type Teks } from './konteks.ts'
import { adaTahunLain, penyamarNama } from './teks.ts'
import { BAGIAN_BERNAMA, disebutNamanya } from './teks-jumlah.ts'
import { bilanganDariKata, POLA_CACAH } from './terbilang-teks.ts'
import { daftar } from './wording.ts'

export const aturanTeksTercapai: Aturan = (konteks) => {
  if (konteks.laporan.indikator.some(belumPasti)) return []
  const samarkan = penyamarNama(konteks)
  return konteks.teks.flatMap((teks) => {
    const salah = teks.kalimat.flatMap((satu) => jumlahSalah(satu, samarkan, teks, konteks))
    if (salah.length === 0) return []
    return [
      isi.rekapTeksBerbeda(teks.cell, {
        tertulis: daftar(salah.map(({ tertulis, hal }) => `${tertulis} indikator ${hal}`)),
        hitungan: daftar(salah.map(({ hitungan, hal }) => `${hitungan} indikator ${hal}`)),
      }),
    ]
  })
}

const BANYAK = `(?<![\\d.,/a-z-])(?<banyak>\\d{1,3}|${POLA_CACAH})(?:\\s*\\([a-z\\d\\s]+\\))?\\s+(?:buah\\s+)?(?:indikator(?:\\s+kinerja)?(?:\\s+utama)?(?:\\s+sasaran)?|iku)`
const SUDAH = '(?:(?:telah|sudah|dapat|berhasil|mampu)\\s+)*'
/** Of the year alone: another target is another count. */
const TARGET_LAIN =
  '(?!\\s+(?:tahun\\s+)?(?:renstra|rpjmd|rpd|jangka|akhir|nasional|provinsi|spm|triwulan|semester|lalu|sebelumnya|20\\d\\d))'
/** "6 (enam) indikator telah mencapai target", "5 indikator belum tercapai", "target tercapai pada 6 indikator". */
const PERNYATAAN: readonly RegExp[] = [
  new RegExp(
    `${BANYAK}\\s+(?:yang\\s+)?(?:(?<sangkal>belum|tidak|gagal)\\s+)?${SUDAH}(?:(?:mencapai|memenuhi)\\s+target${TARGET_LAIN}|tercapai(?:\\s+target\\w*)?(?=\\s*(?:[.,;)]|dan\\b|sedangkan\\b|$)))`,
    'gi',
  ),
  new RegExp(
    `\\btarget(?:nya)?\\s+(?:(?<sangkal>belum|tidak)\\s+)?${SUDAH}(?:tercapai|terpenuhi)\\s+pada\\s+${BANYAK}`,
    'gi',
  ),
]
/** "dari seluruh 8 indikator": of how many is spoken. */
const POLA_DARI = /\bdari\s+(?:(?:seluruh|total|sebanyak)\s+)*(\d{1,3})\b[^.,;]*?\b(?:indikator|iku)\b/i
/** Counts of a part, of other times, or that are only nearly given. */
const LAIN =
  /tahun (?:lalu|sebelumnya|depan|berikutnya)|triwulan|semester|\b(?:bidang|seksi|urusan|program|kegiatan|spm|akan|diharapkan|minimal|maksimal|paling|sekitar|lebih|kurang dari)\b/i

interface Salah {
  readonly tertulis: string
  readonly hal: string
  readonly hitungan: number
}

function jumlahSalah(
  kalimatIni: string,
  samarkan: (teks: string) => string,
  teks: Teks,
  konteks: Konteks,
): readonly Salah[] {
  if (!/indikator|iku/i.test(kalimatIni) || !/target|tercapai/i.test(kalimatIni)) return []
  const { hasil, laporan } = konteks
  const satu = samarkan(kalimatIni)
  if (adaTahunLain(satu, laporan) || LAIN.test(satu)) return []
  const { sasaran, indikator } = disebutNamanya(kalimatIni, konteks)
  if (sasaran.length + indikator.length > 0 || BAGIAN_BERNAMA.test(satu) || teks.indikator !== null) return []
  const lingkup = teks.sasaran?.indikator ?? hasil.indikator
  const dari = POLA_DARI.exec(satu)?.[1]
  if (dari !== undefined && Number(dari) !== lingkup.length) return []
  return PERNYATAAN.flatMap((pola) => [...satu.matchAll(pola)]).flatMap((cocok): Salah[] => {
    const { banyak: tertulis = '', sangkal } = cocok.groups ?? {}
    const n = bilanganDariKata(tertulis)
    // More than there are is told for the count itself.
    if (n === null || n > hasil.indikator.length || (n === 1 && !/\d/.test(tertulis))) return []
    const tercapai = sangkal === undefined
    const hitungan = banyak(lingkup, tercapai)
    if (n === hitungan || (!tercapai && n === lingkup.length - banyak(lingkup, true))) return []
    return [{ tertulis, hal: tercapai ? 'mencapai target' : 'belum mencapai target', hitungan }]
  })
}

function banyak(semua: readonly HasilIndikator[], tercapai: boolean): number {
  return semua.filter((satu) => satu.tercapai === tercapai).length
}
