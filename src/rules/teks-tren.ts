/** Statements about rising, falling and reaching a target that contradict the numbers. */
import type { HasilIndikator } from '../calc/hasil.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { petaPertama } from '../model/kelompok.ts'
import { type Aturan, type Konteks, type Teks, takPasti, terisi } from './konteks.ts'
import {
  nilaiDuaTahun,
  realisasiDalam,
  realisasiSendiri,
  SEBESAR_MUNGKIN,
  sebesar,
  TAHUN_LALU,
} from './realisasi-teks.ts'
import { selisihTerbalik } from './selisih-teks.ts'
import { pencariIndikator, penyamarNama, tahunDisebut } from './teks.ts'
import { nilaiTeks, sebutan } from './wording.ts'

export const aturanTeksTren: Aturan = (konteks) => {
  const samarkan = penyamarNama(konteks)
  const cariIndikator = pencariIndikator(konteks)
  const bernama = (satu: string, teks: Teks): readonly Finding[] => {
    const bersih = samarkan(satu)
    const hasil = bersih.split('…').length === 2 ? cariIndikator(satu, teks) : null
    return hasil === null || takPasti(hasil.indikator) ? [] : sebesar(satu, bersih, hasil, teks, konteks)
  }
  const sendiri = (satu: string, teks: Teks): readonly Finding[] => {
    const { indikator } = teks
    // A sentence that names indicators is read with their names.
    if (indikator === null || !/\d/.test(satu) || samarkan(satu).includes('…')) return []
    return takPasti(indikator.indikator) ? [] : realisasiSendiri(satu, teks, konteks)
  }
  return konteks.teks.flatMap((teks) =>
    satuPerSel(
      teks.kalimat.flatMap((satu) => {
        const realisasi = [
          ...realisasiDalam(satu, teks, konteks),
          ...(SEBESAR_MUNGKIN.test(satu) ? bernama(satu, teks) : []),
          ...sendiri(satu, teks),
        ]
        if (!PERNYATAAN_MUNGKIN.test(satu)) return realisasi
        const terbalik = selisihTerbalik(satu, teks)
        if (terbalik.length > 0) return terbalik
        const hasil = cariIndikator(satu, teks)
        if (hasil === null || takPasti(hasil.indikator) || UANG.test(samarkan(satu))) return realisasi
        const duaTahun = nilaiDuaTahun(satu, hasil, teks, konteks)
        if (duaTahun.length > 0) return [...realisasi, ...duaTahun]
        return [
          ...realisasi,
          ...satu.split(PERTENTANGAN).flatMap((klausa) => {
            const bersih = samarkan(klausa)
            return [...tren(bersih, satu, hasil, teks, konteks), ...target(bersih, satu, hasil, teks)]
          }),
        ]
      }),
    ),
  )
}

/** A sentence that is wrong about one thing is told once, however often it repeats it. */
function satuPerSel(findings: readonly Finding[]): readonly Finding[] {
  return [...petaPertama(findings, ({ code, message }) => `${code} ${message}`).values()]
}

/** "naik, tetapi belum mencapai target": two statements, each with its own denial. */
const PERTENTANGAN = /,?\s+(?=(?:tetapi|namun|akan tetapi|meskipun|walaupun|sedangkan)\b)/i

/** What every rising, falling or reaching has; most sentences say none of it. */
const PERNYATAAN_MUNGKIN = /naik|ningkat|bertambah|urun|berkurang|merosot|target/i
/** Money rises and falls beside an indicator. */
const UANG = /\b(?:anggaran|belanja|pagu|serapan|rupiah|rp)\b/i
const NAIK = /\b(?:naik|meningkat|peningkatan|kenaikan|bertambah)\b/i
const TURUN = /\b(?:turun|menurun|penurunan|berkurang|merosot)\b/i
/** A denial, or a wish ("agar meningkat"). */
const INGKAR = /\b(?:tidak|belum|bukan|tanpa|guna|untuk|agar|supaya|akan|diharapkan|upaya|perlu|rangka)\b/i
/** What rises must be the indicator: … stands for its name. */
const POKOK = /\b(?:realisasi|capaian|kinerja|indikator|nilainya|angkanya|hasil)\b|…/i

/** Only where this year is compared with the last, of this very indicator. */
function tren(
  bersih: string,
  asli: string,
  { indikator, riwayat, realisasi }: HasilIndikator,
  { cell }: Teks,
  { laporan }: Konteks,
): readonly Finding[] {
  const naik = NAIK.test(bersih)
  if (naik === TURUN.test(bersih) || INGKAR.test(bersih) || !POKOK.test(bersih)) return []
  const tahun = tahunDisebut(asli)
  const lalu = laporan.tahun - 1
  const membandingkan =
    /tahun (?:lalu|sebelumnya)/i.test(asli) ||
    (/\bdari\b|\bdibanding|\bdaripada\b/i.test(asli) && tahun.includes(lalu))
  if (!membandingkan || tahun.some((satu) => satu !== lalu && satu !== laporan.tahun)) return []
  const dulu = riwayat.find((satu) => satu.tahun === lalu)
  const arah = dulu?.tren.arah
  if (dulu?.realisasi == null || realisasi.nilai === null) return []
  if (arah !== 'naik' && arah !== 'turun' && arah !== 'tetap') return []
  // The sentence may speak of the capaian, which moves on its own.
  if (/\bcapaian\b/i.test(bersih) || arah === (naik ? 'naik' : 'turun')) return []
  const kata = (naik ? NAIK : TURUN).exec(bersih)?.[0] ?? ''
  return [
    isi.trenBerlawanan(
      cell,
      {
        indikator: sebutan(indikator.kode, indikator.nama),
        kata,
        tahunLalu: String(lalu),
        nilaiLalu: nilaiTeks(dulu.realisasi),
        nilaiKini: nilaiTeks(realisasi.nilai),
        arah,
      },
      terisi(
        indikator.realisasi?.realisasi,
        indikator.riwayat.find(({ tahun: satu }) => satu.value === lalu)?.realisasi,
      ),
    ),
  ]
}

interface Pernyataan {
  readonly pola: RegExp
  readonly benar: (hasil: HasilIndikator) => boolean
}

/** First match wins. A word of praise is right when the result is better, whichever side that is. */
const PERNYATAAN: readonly Pernyataan[] = [
  {
    pola: /\b(?:tidak|belum|gagal|kurang)\s+(?:dapat\s+|berhasil\s+|sepenuhnya\s+)*(?:mencapai|memenuhi|sesuai(?:\s+dengan)?)\s+target\b|\btarget\s+(?:yang\s+ditetapkan\s+)?(?:tidak|belum|gagal)\s+(?:dapat\s+|berhasil\s+)?(?:tercapai|terpenuhi|dicapai)\b/i,
    benar: ({ tercapai }) => tercapai === false,
  },
  {
    pola: /\b(?:melebihi|melampaui|lebih baik (?:dari|daripada))\s+target\b/i,
    benar: ({ letak, tercapai }) => tercapai === true && letak !== 'sama dengan',
  },
  {
    pola: /\b(?:di ?atas|lebih tinggi (?:dari|daripada))\s+target\b/i,
    benar: ({ letak }) => letak === 'di atas',
  },
  {
    pola: /\b(?:di ?bawah|lebih rendah (?:dari|daripada)|kurang dari)\s+target\b/i,
    benar: ({ letak }) => letak === 'di bawah',
  },
  {
    pola: /\b(?:mencapai|memenuhi|sesuai(?:\s+dengan)?)\s+target\b|\btarget(?:nya)?(?:\s+(?:indikator|kinerja|ini|tersebut|pada|tahun|20\d\d|…))*\s+(?:telah\s+|sudah\s+|dapat\s+|berhasil\s+)*(?:tercapai|terpenuhi)\b/i,
    benar: ({ tercapai }) => tercapai === true,
  },
]

/** "Target tercapai pada 4 indikator": of several, whichever of them is named. */
const BEBERAPA =
  /(?:\d|\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|sebagian|seluruh|semua))\s*(?:\([^)]*\)\s*)?(?:indikator|sasaran|iku)\b/i

/** Intentions ("agar mencapai target") are no statements. */
const NIAT =
  /\b(?:guna|untuk|agar|supaya|akan|diharapkan|upaya|perlu|rangka|bila|jika|apabila|tahun depan|berikutnya|mendatang)\b/i

function target(bersih: string, asli: string, hasil: HasilIndikator, { cell }: Teks): readonly Finding[] {
  const { indikator, realisasi } = hasil
  const pernyataan = PERNYATAAN.find(({ pola }) => pola.test(bersih))
  if (pernyataan === undefined || NIAT.test(bersih) || BEBERAPA.test(bersih) || TAHUN_LALU.test(asli))
    return []
  if (hasil.tercapai === null || hasil.letak === null || pernyataan.benar(hasil)) return []
  if (hasil.target === null || realisasi.nilai === null) return []
  return [
    isi.targetBerlawanan(
      cell,
      {
        indikator: sebutan(indikator.kode, indikator.nama),
        kata: pernyataan.pola.exec(bersih)?.[0] ?? '',
        target: nilaiTeks(hasil.target),
        realisasi: nilaiTeks(realisasi.nilai),
      },
      terisi(indikator.target, indikator.realisasi?.realisasi),
    ),
  ]
}
