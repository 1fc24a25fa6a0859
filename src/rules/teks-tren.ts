/** Statements about rising, falling and reaching a target that contradict the numbers. */
import type { HasilIndikator } from '../calc/hasil.ts'
import { type Decimal, desimal } from '../decimal/decimal.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciNama } from '../model/kode.ts'
import type { Nilai } from '../model/laporan.ts'
import { satuanPersen } from '../model/satuan.ts'
import {
  type Aturan,
  angkaDari,
  angkaTertulis,
  type Konteks,
  takPasti,
  terisi,
  toleransi,
} from './konteks.ts'
import { kalimat, kumpulkanTeks, pencariIndikator, penyamarNama, type Teks } from './teks.ts'
import { kutip, nilaiTeks, sebutan } from './wording.ts'

export const aturanTeksTren: Aturan = (konteks) => {
  const samarkan = penyamarNama(konteks)
  const cariIndikator = pencariIndikator(konteks)
  const bernama = (satu: string, teks: Teks): readonly Finding[] => {
    const bersih = samarkan(satu)
    const hasil = bersih.split('…').length === 2 ? cariIndikator(satu, teks) : null
    return hasil === null || takPasti(hasil.indikator) ? [] : sebesar(satu, bersih, hasil, teks, konteks)
  }
  return kumpulkanTeks(konteks).flatMap((teks) =>
    satuPerSel(
      kalimat(teks.teks).flatMap((satu) => {
        const realisasi = [
          ...realisasiDalam(satu, teks, konteks),
          ...(SEBESAR_MUNGKIN.test(satu) ? bernama(satu, teks) : []),
        ]
        if (!PERNYATAAN_MUNGKIN.test(satu)) return realisasi
        const sendiri = dalamKalimat(satu, teks)
        if (sendiri.length > 0) return sendiri
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
  return findings.filter(
    (satu, urutan) =>
      findings.findIndex((lain) => lain.code === satu.code && lain.message === satu.message) === urutan,
  )
}

/** "naik, tetapi belum mencapai target": two statements, each with its own denial. */
const PERTENTANGAN = /,?\s+(?=(?:tetapi|namun|akan tetapi|meskipun|walaupun|sedangkan)\b)/i

/** What every rising, falling or reaching has; most sentences say none of it. */
const PERNYATAAN_MUNGKIN = /naik|ningkat|bertambah|urun|berkurang|merosot|target/i
const UANG = /\b(?:anggaran|belanja|pagu|serapan|rupiah|rp)\b/i
const NAIK = /\b(?:naik|meningkat|peningkatan|kenaikan|bertambah)\b/i
const TURUN = /\b(?:turun|menurun|penurunan|berkurang|merosot)\b/i
const INGKAR = /\b(?:tidak|belum|bukan|tanpa|guna|untuk|agar|supaya|akan|diharapkan|upaya|perlu|rangka)\b/i
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
  const tahun = (asli.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number)
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

const TAHUN_LALU = /tahun (?:lalu|sebelumnya)|triwulan|semester/i

// ---- Figures in the sentence -------------------------------------------------------------------------------------

const ANGKA = '(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![\\d.,]*\\d)\\s*(%)?'
const TARGET_REALISASI = new RegExp(
  `\\btarget(?:nya)?(?:\\s+(?:nilai|sebesar|sebanyak|yaitu))*\\s+${ANGKA}(?:\\s+\\p{L}+){0,3}?,?\\s+(?:(?:dan|hanya|telah|dapat)\\s+)*(?:terealisasi|realisasi(?:nya)?|tercapai)(?:\\s+(?:nilai|sebesar|sebanyak|dengan|hanya|mencapai))*\\s+${ANGKA}`,
  'giu',
)

const PADA_TAHUN = '\\s*%?(?:\\s+\\p{L}+){0,3}?\\s*\\(?(?:tahun\\s+)?(20\\d\\d)\\)?'
const DUA_TAHUN = new RegExp(
  `\\bdari\\s+(?:sebesar\\s+)?${ANGKA}${PADA_TAHUN}\\s+(?:menjadi|ke)\\s+(?:sebesar\\s+)?${ANGKA}${PADA_TAHUN}`,
  'iu',
)

const SEBESAR_MUNGKIN =
  /\b(?:adalah|sebesar|sebanyak|mencapai|tercatat|terealisasi|yaitu|ialah)\s+(?:sebesar\s+|sebanyak\s+)?\d/
const SEBESAR = new RegExp(
  `…(?:\\s+(?:pada|tahun|20\\d\\d|ini))*\\s+(?:adalah|sebesar|sebanyak|mencapai|tercatat|terealisasi|yaitu|ialah)(?:\\s+(?:sebesar|sebanyak))?\\s+${ANGKA}\\s*(\\p{L}*)`,
  'u',
)
/** What else a figure behind an indicator's name may be. */
const BUKAN_REALISASI =
  /\b(?:triwulan|semester|target\w* (?:adalah|sebesar)|nasional|provinsi|akhir (?:periode|renstra|rpjmd)|per (?:kecamatan|desa|kelurahan|bidang))\b/i
/** A figure of a part: "sebesar 60 persen pada loket kecamatan", "mencapai 7 hari di musim hujan". */
const SEBAGIAN_SAJA = /^\s*(?:pada|di|untuk|bagi|dalam)\s+(?!(?:akhir\s+)?tahun|20\d\d|target|realisasi)/i

/** "Persentase berkas lengkap pada tahun 2022 sebesar 91,5 persen": its realisasi; its target or capaian will do too. */
function sebesar(
  satu: string,
  bersih: string,
  hasil: HasilIndikator,
  { cell }: Teks,
  { laporan }: Konteks,
): readonly Finding[] {
  const { indikator, realisasi, target: janji, capaian, capaianPenuh } = hasil
  const nyata = angkaTertulis(realisasi.nilai)
  const bagian = SEBESAR.exec(bersih)
  if (bagian === null || nyata === null || realisasi.nilai === null) return []
  const tahun: readonly string[] = satu.match(/\b20\d{2}\b/g) ?? []
  if (tahun.some((lain) => lain !== String(laporan.tahun))) return []
  if (TAHUN_LALU.test(satu) || BUKAN_REALISASI.test(bersih)) return []
  const [, tertulis = '', persen, kata = ''] = bagian
  const sesatuan = satuanPersen(indikator.satuan)
    ? persen !== undefined || kata.toLowerCase() === 'persen'
    : kata !== '' && kunciNama(kata) === kunciNama(indikator.satuan)
  if (!sesatuan || SEBAGIAN_SAJA.test(bersih.slice(bagian.index + bagian[0].length))) return []
  const batas = toleransi(tertulis.split(',')[1]?.length ?? 0)
  const mungkin = [
    nyata.angka,
    angkaDari(janji),
    capaian.ada ? capaian.nilai : null,
    capaianPenuh.ada ? capaianPenuh.nilai : null,
  ]
  if (mungkin.some((lain) => lain?.minus(baca(tertulis)).abs().lte(batas) === true)) return []
  return [
    isi.realisasiTeksBerbeda(
      cell,
      {
        indikator: sebutan(indikator.kode, indikator.nama),
        kutipan: kutip(satu),
        tertulis,
        realisasi: nilaiTeks(realisasi.nilai),
      },
      terisi(indikator.realisasi?.realisasi),
    ),
  ]
}

/** "dari 130 pada tahun 2022 menjadi 126 pada tahun 2023": each figure against the realisasi of its year. */
function nilaiDuaTahun(
  satu: string,
  { indikator, realisasi, riwayat }: HasilIndikator,
  { cell }: Teks,
  { laporan }: Konteks,
): readonly Finding[] {
  const bagian = DUA_TAHUN.exec(satu)
  if (bagian === null || /\b(?:capaian|target|kategori|peringkat)\b/i.test(satu.slice(0, bagian.index)))
    return []
  const [kutipan, lama = '', , tahunLama = '', baru = '', , tahunBaru = ''] = bagian
  const dulu = riwayat.find(({ tahun }) => tahun === Number(tahunLama))
  const pasangan = [
    {
      tertulis: lama,
      tahun: tahunLama,
      nilai: dulu?.realisasi ?? null,
      sel: indikator.riwayat.find(({ tahun }) => tahun.value === Number(tahunLama))?.realisasi,
    },
    {
      tertulis: baru,
      tahun: tahunBaru,
      nilai: Number(tahunBaru) === laporan.tahun ? realisasi.nilai : null,
      sel: indikator.realisasi?.realisasi,
    },
  ]
  return pasangan.flatMap(({ tertulis, tahun, nilai, sel }) => {
    const nyata = angkaTertulis(nilai)
    if (nilai === null || nyata === null) return []
    const desimalTeks = tertulis.split(',')[1]?.length ?? 0
    if (baca(tertulis).minus(nyata.angka).abs().lte(toleransi(desimalTeks))) return []
    return [
      isi.realisasiTeksBerbeda(
        cell,
        {
          indikator: `${sebutan(indikator.kode, indikator.nama)} tahun ${tahun}`,
          kutipan: kutip(kutipan),
          tertulis,
          realisasi: nilaiTeks(nilai),
        },
        terisi(sel),
      ),
    ]
  })
}

/** "Dari target 2,12 terealisasi 144,34 %": the target says which indicator is meant, if only one has it. */
function realisasiDalam(
  satu: string,
  { cell, indikator }: Teks,
  { hasil, laporan }: Konteks,
): readonly Finding[] {
  const tahun: readonly string[] = satu.match(/\b(?:19|20)\d{2}\b/g) ?? []
  // What another year reached is not this year's realisasi.
  if (tahun.some((lain) => lain !== String(laporan.tahun)) || TAHUN_LALU.test(satu)) return []
  return [...satu.matchAll(TARGET_REALISASI)].flatMap(
    ([kutipan, angkaTarget = '', , angkaRealisasi = '']) => {
      const bertarget = hasil.indikator.filter((lain) => samaAngka(lain.target, baca(angkaTarget)))
      const dimaksud = bertarget.length === 1 ? bertarget[0] : bertarget.find((lain) => lain === indikator)
      const nyata = angkaTertulis(dimaksud?.realisasi.nilai ?? null)
      const tertulis = baca(angkaRealisasi)
      if (dimaksud?.realisasi.nilai == null || nyata === null) return []
      const desimalTeks = angkaRealisasi.split(',')[1]?.length ?? 0
      if (tertulis.minus(nyata.angka).abs().lte(toleransi(desimalTeks))) return []
      return [
        isi.realisasiTeksBerbeda(
          cell,
          {
            indikator: sebutan(dimaksud.indikator.kode, dimaksud.indikator.nama),
            kutipan: kutip(kutipan),
            tertulis: angkaRealisasi,
            realisasi: nilaiTeks(dimaksud.realisasi.nilai),
          },
          terisi(dimaksud.indikator.realisasi?.realisasi),
        ),
      ]
    },
  )
}

function baca(teks: string): Decimal {
  return desimal(teks.replaceAll('.', '').replace(',', '.'))
}

function samaAngka(nilai: Nilai | null, angka: Decimal): boolean {
  return nilai?.jenis === 'angka' && nilai.angka.eq(angka)
}

// ---- A sentence against itself -----------------------------------------------------------------------------------

const SELISIH =
  /\b(meningkat|naik|bertambah|menurun|turun|berkurang)\b([^,;.:()\d]{0,50}?)\bdari\s+(?:sebesar\s+|sebanyak\s+)?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d.,:]*\d)\s*(%?)((?:\s*[\p{L}/]+){0,4}?)(?:\s+tahun\s+20\d\d|\s*\(20\d\d\))?\s+menjadi\s+(?:sebesar\s+|sebanyak\s+)?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d.,:]*\d)\s*(%?)/giu
/** Ranks that rise become smaller; amounts in millions and billions do not compare; a denial says the opposite. */
const BUKAN_SELISIH =
  /peringkat|ranking|urutan|juara|ribu|juta|mil[iy]|tril|rasio|\b(?:tidak|belum|bukan|tanpa|karena|sehingga|dengan|melalui|ditandai)\b|naik|tingkat|tambah|turun|kurang|rosot|tekan/i

/** "meningkat dari 125 kejadian menjadi 98". */
function dalamKalimat(kalimatIni: string, { cell }: Teks): readonly Finding[] {
  return [...kalimatIni.matchAll(SELISIH)].flatMap(
    ([
      kutipan,
      kata = '',
      antara = '',
      awal = '',
      persenAwal,
      satuan = '',
      akhir = '',
      persenAkhir,
      ...lagi
    ]) => {
      const posisi = Number(lagi.find((satu) => typeof satu === 'number') ?? kalimatIni.indexOf(kutipan))
      const sebelum = kalimatIni.slice(Math.max(0, posisi - 12), posisi)
      const sesudah = kalimatIni.slice(posisi + kutipan.length, posisi + kutipan.length + 10)
      if (BUKAN_SELISIH.test(antara) || BUKAN_SELISIH.test(satuan) || persenAwal !== persenAkhir) return []
      if (
        /\b(?:tidak|belum|bukan|peringkat)\b/i.test(sebelum) ||
        /^\s*(?:ribu|juta|mil|tril|:)/i.test(sesudah)
      )
        return []
      const [a, b] = [baca(awal), baca(akhir)]
      const naik = /^(?:meningkat|naik|bertambah)$/i.test(kata)
      if (a.eq(b) || b.gt(a) === naik) return []
      return [
        isi.trenDalamKalimat(cell, { kutipan: kutip(kutipan), awal, akhir, arah: naik ? 'turun' : 'naik' }),
      ]
    },
  )
}
