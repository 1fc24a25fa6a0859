/** Counts in texts: of sasaran, indicators, programs and of indicators per category, against the workbook. */
import { semuaPos } from '../calc/anggaran.ts'
import type { Hasil, HasilIndikator, HasilSasaran } from '../calc/hasil.ts'
import { cariPita } from '../calc/kategori.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import { type Aturan, belumPasti, type Konteks, type Teks } from './konteks.ts'
import { penyamarNama, tahunDisebut } from './teks.ts'
import { bilanganDariKata, POLA_CACAH } from './terbilang-teks.ts'
import { daftar } from './wording.ts'

export const aturanTeksJumlah: Aturan = (konteks) => {
  if (konteks.hasil.indikator.length === 0) return []
  const semua = jumlahSemua(konteks)
  const samarkan = penyamarNama(konteks)
  const pola = polaKategori(konteks)
  return konteks.teks.flatMap((teks) => [
    ...jumlahBenda(teks, konteks, semua, samarkan),
    ...(pola === null ? [] : jumlahKategori(teks, konteks, pola)),
  ])
}

type Benda = 'sasaran' | 'indikator' | 'tujuan' | 'misi' | 'program' | 'kegiatan' | 'sub kegiatan'

/** Longer names first: "sub kegiatan" is no kegiatan. */
const BENDA: readonly (readonly [Benda, string])[] = [
  ['sub kegiatan', 'sub[\\s-]?kegiatan'],
  ['kegiatan', 'kegiatan'],
  ['program', 'program'],
  ['indikator', 'indikator(?:\\s+kinerja)?(?:\\s+utama)?(?:\\s+sasaran)?|iku\\b'],
  ['sasaran', 'sasaran(?:\\s+strategis)?'],
  ['tujuan', 'tujuan'],
  ['misi', 'misi'],
]
/** "5 (lima) sasaran strategis", "delapan indikator kinerja utama" */
const CACAH = new RegExp(
  `(?<![\\d.,/a-z-])(\\d{1,3}|${POLA_CACAH})(?:\\s*\\(([a-z\\d\\s]+)\\))?\\s+(?:buah\\s+)?(${BENDA.map(([, pola]) => pola).join('|')})(?![a-z])`,
  'gi',
)
/** "dua atau tiga indikator", "dari dua sampai empat program" */
const KISARAN = /\b(?:atau|sampai|hingga|maupun|ke-?|antara|minimal|maksimal|paling [a-z]+)\s*$/i

/** Words that make a count one of a part: "3 indikator belum tercapai", "2 dari 5 sasaran". */
const SEBAGIAN =
  /\b(?:tercapai|mencapai|melampaui|melebihi|memenuhi|belum|tidak|gagal|berhasil|berkategori|kategori|berpredikat|predikat|memuaskan|sangat|kurang|cukup|rendah|tinggi|tertinggi|terendah|(?<=[a-z)\d]\s)(?<!(?:dinilai|diukur|terdiri|terhitung)\s)dari\s+\d|naik|turun|membaik|memburuk|lebih\s+(?:baik|buruk)|meningkat|menurun|di\s?antaranya|antara\s+lain|masing-masing|setiap|tiap|lainnya|sisanya|selebihnya|bidang|seksi|baru|tambahan)\b|di (?:bawah|atas)/i
/** A part that is named: "misi 1", "tujuan kedua". */
export const BAGIAN_BERNAMA =
  /\b(?:misi|tujuan|sasaran)(?:\s+strategis)?\s*(?:ke-?\s?)?(?:\d(?![\d\s]*\()|[ivx]+\b|pertama|kedua|ketiga|keempat|kelima|ini|tersebut)/i
/** Words that may follow a count without narrowing it: "8 indikator yang …", but "12 indikator SPM" are others. */
const SAMBUNG =
  'dan|serta|atau|maupun|yang|dengan|untuk|pada|dalam|di|ke|dari|oleh|tahun|seperti|sebagai|sebagaimana|yaitu|yakni|telah|sudah|belum|tidak|akan|dapat|harus|juga|adalah|merupakan|menjadi|ini|tersebut|ditetapkan|diperjanjikan|digunakan|disepakati|diukur|tercapai|mencapai|memenuhi|melampaui|berkategori|agar|secara'
const BERKETERANGAN = new RegExp(
  `^\\s+(?:(?!(?:${SAMBUNG})\\b)\\p{Ll}|(?!(?:OPD|SKPD|PD|IKU|LKJIP|RENSTRA)\\b)\\p{Lu}{2,}\\b)`,
  'u',
)
function jumlahSemua({ hasil }: Konteks): Readonly<Record<Benda, number>> {
  const pos = semuaPos(hasil.anggaran.pohon).map(({ pos: satu }) => satu.tingkat)
  const banyak = (tingkat: string): number => pos.filter((satu) => satu === tingkat).length
  return {
    sasaran: hasil.sasaran.length,
    indikator: hasil.indikator.length,
    tujuan: hasil.tujuan.length,
    misi: hasil.misi.length,
    program: banyak('Program'),
    kegiatan: banyak('Kegiatan'),
    'sub kegiatan': banyak('Sub Kegiatan'),
  }
}

function jumlahBenda(
  teks: Teks,
  konteks: Konteks,
  semua: Readonly<Record<Benda, number>>,
  samarkan: (isi: string) => string,
): readonly Finding[] {
  const { laporan } = konteks
  const dilaporkan = new Set<string>()
  return teks.kalimat.flatMap((asli) => {
    // Taking names out makes no count.
    if (asli.search(CACAH) < 0) return []
    const satu = samarkan(asli)
    const tahun = tahunDisebut(satu)
    // What is said of another year is not this workbook's to know.
    if (tahun.length > 0 && !tahun.includes(laporan.tahun) && !renstra(tahun, konteks)) return []
    return [...satu.matchAll(CACAH)].flatMap(
      ({ 0: kutipan, 1: angka = '', 2: kurung, 3: kata = '', index }) => {
        const n = bilanganDariKata(angka)
        if (n === null || (n === 1 && !/\d/.test(angka))) return []
        const benda = BENDA.find(([, pola]) => new RegExp(`^(?:${pola})$`, 'i').test(kata))?.[0]
        // "4 kegiatan sosialisasi" are events, not rows of the budget.
        if (benda === undefined || BERKETERANGAN.test(satu.slice(index + kutipan.length))) {
          return []
        }
        if (KISARAN.test(satu.slice(0, index))) return []
        if (dilaporkan.has(`${n} ${benda}`)) return []
        if (tahunTerdekat(satu.slice(0, index), laporan.tahun) !== laporan.tahun) return []
        const bernama = disebutNamanya(asli, konteks)
        // "pada 2 sasaran, yaitu … serta …": as many as are named.
        if ((benda === 'sasaran' || benda === 'indikator') && bernama[benda].length === n) return []
        const [disebut, ...lainnya] = bernama.sasaran
        if (benda === 'indikator' && lainnya.length > 0) return []
        const lingkup = lingkupUntuk(
          benda,
          disebut === undefined ? teks : { ...teks, sasaran: disebut },
          semua,
        )
        if (n === lingkup.jumlah || lingkup.jumlah === 0) return []
        // "5 (enam) indikator" of six: the number and its words differ, and that is told.
        if (kurung !== undefined && bilanganDariKata(kurung) === lingkup.jumlah) return []
        if (n < lingkup.jumlah && (SEBAGIAN.test(satu) || bagianLain(benda, satu, teks))) return []
        if (n > lingkup.jumlah && n <= semua[benda] && SEBAGIAN.test(satu)) return []
        dilaporkan.add(`${n} ${benda}`)
        return [
          isi.jumlahTeksBerbeda(teks.cell, {
            tertulis: angka,
            benda,
            hitungan: String(lingkup.jumlah),
            lingkup: lingkup.nama,
          }),
        ]
      },
    )
  })
}

/** A sentence that names the period, not one of its years. */
function renstra(tahun: readonly number[], { laporan: { periodeRenstra } }: Konteks): boolean {
  return (
    periodeRenstra !== null &&
    [periodeRenstra.awal, periodeRenstra.akhir].every((satu) => tahun.includes(satu)) &&
    tahun.every((satu) => satu === periodeRenstra.awal || satu === periodeRenstra.akhir)
  )
}

/** The year a count speaks of: the last one named before it ("2021-2026" is a period), else the report's. */
function tahunTerdekat(sebelum: string, laporan: number): number {
  const terakhir = [
    ...sebelum.matchAll(/(?<!\d[-–/ ]{0,3})\b(?:19|20)\d{2}\b(?!\s*[-–/]\s*(?:19|20)\d{2})/g),
  ].at(-1)
  return terakhir === undefined ? laporan : Number(terakhir[0])
}

/** What a sentence names in full, or by "sasaran 1.1". */
export function disebutNamanya(
  isi: string,
  { hasil }: Konteks,
): { readonly sasaran: readonly HasilSasaran[]; readonly indikator: readonly HasilIndikator[] } {
  const kunci = kunciNama(isi)
  const ada = (nama: string): boolean => kunciNama(nama).length >= 6 && kunci.includes(kunciNama(nama))
  const kode = new Set(
    [...isi.matchAll(/\bsasaran\s+(?:strategis\s+)?([a-z\d][a-z\d.-]*)/gi)].map(([, satu = '']) =>
      kunciKode(satu),
    ),
  )
  return {
    sasaran: hasil.sasaran.filter(
      ({ sasaran }) => ada(sasaran.nama) || (sasaran.kode !== '' && kode.has(kunciKode(sasaran.kode))),
    ),
    indikator: hasil.indikator.filter(({ indikator }) => ada(indikator.nama)),
  }
}

interface Lingkup {
  readonly jumlah: number
  readonly nama: string
}

/** Indicators in a text that belongs to a sasaran are those of the sasaran. */
function lingkupUntuk(benda: Benda, { sasaran }: Teks, semua: Readonly<Record<Benda, number>>): Lingkup {
  if (benda === 'indikator' && sasaran !== null) {
    return { jumlah: sasaran.indikator.length, nama: `sasaran ${sasaran.sasaran.kode}` }
  }
  return { jumlah: semua[benda], nama: 'buku kerja' }
}

/** Fewer programs or kegiatan may be some of them; sasaran and indicators of a named misi or tujuan are a part. */
function bagianLain(benda: Benda, kalimatIni: string, { sasaran }: Teks): boolean {
  if (benda === 'indikator' && sasaran !== null) return false
  if (benda === 'sasaran' || benda === 'indikator') return sasaran !== null || BAGIAN_BERNAMA.test(kalimatIni)
  return sasaran !== null || !/\b(?:terdiri|seluruh|keseluruhan|sebanyak|total|jumlah)\b/i.test(kalimatIni)
}

// ---- Indicators per category -------------------------------------------------------------------------------------

/** "3 indikator berkategori Baik", for the categories of this workbook; null when it has none. */
function polaKategori({ hasil, laporan }: Konteks): RegExp | null {
  if (laporan.indikator.some(belumPasti)) return null
  const label = hasil.rekapKategori.map(({ pita }) => pita.label).sort((a, b) => b.length - a.length)
  if (label.length === 0) return null
  return new RegExp(
    `(?<![\\d.,/a-z-])(\\d{1,3}|${POLA_CACAH})(?:\\s*\\([a-z\\d\\s]+\\))?\\s+(?:indikator(?:\\s+kinerja)?(?:\\s+utama)?|iku)\\s+(?:yang\\s+)?(?:ber(?:kategori|predikat)|(?:dengan\\s+|masuk\\s+|termasuk\\s+)?(?:kategori|predikat))?\\s*[“"]?(${label.map(amankan).join('|')})(?![a-z])`,
    'gi',
  )
}

/** All counts of one text together: a recap that is off in two categories is one mistake. */
function jumlahKategori(teks: Teks, { hasil, laporan }: Konteks, pola: RegExp): readonly Finding[] {
  if (teks.sasaran !== null || teks.teks.search(pola) < 0) return []
  const salah = teks.kalimat
    .filter((satu) => {
      const tahun = tahunDisebut(satu)
      return tahun.length === 0 || tahun.includes(laporan.tahun)
    })
    .flatMap((satu) =>
      [...satu.matchAll(pola)].flatMap(([, angka = '', kata = '']) => {
        const band = hasil.rekapKategori.find(({ pita }) => kunciNama(pita.label) === kunciNama(kata))
        const n = bilanganDariKata(angka)
        const sesuai =
          n === null || band?.jumlah === n || (band && tertulisDalam(band.pita.label, hasil) === n)
        return band === undefined || sesuai
          ? []
          : [{ label: band.pita.label, tertulis: angka, hitungan: band.jumlah }]
      }),
    )
  if (salah.length === 0) return []
  return [
    isi.rekapTeksBerbeda(teks.cell, {
      tertulis: daftar(salah.map(({ tertulis, label: satu }) => `${tertulis} indikator ${satu}`)),
      hitungan: daftar(salah.map(({ hitungan, label: satu }) => `${satu} ${hitungan}`)),
    }),
  ]
}

/** Indicators of a category by the percentages that are typed: where these are wrong, they are told. */
function tertulisDalam(label: string, { indikator, kebijakan }: Hasil): number {
  return indikator.filter(({ indikator: { realisasi }, kategori }) => {
    const tertulis = realisasi?.capaianTertulis.value
    const milik = tertulis == null ? kategori : cariPita(tertulis.angka, kebijakan.kategori)
    return milik?.label === label
  }).length
}

function amankan(teks: string): string {
  return teks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
