/** Amounts of money in texts: put together wrongly, or other than the budget they speak of. */
import { type Decimal, desimal, SERATUS } from '../decimal/decimal.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import { kelompokkan, kelompokSama } from '../model/kelompok.ts'
import { kunciNama } from '../model/kode.ts'
import type { Cell, Laporan } from '../model/laporan.ts'
import { bacaAngkaTeks } from './angka-teks.ts'
import { type Aturan, cocok, type Konteks, type Teks } from './konteks.ts'
import { type JenisUang, kumpulkanPokok, type PokokAnggaran, type SemuaPokok } from './pokok-anggaran.ts'
import { MUNGKIN_RUPIAH, type RupiahTeks, rupiahDalam } from './rupiah-teks.ts'
import { digitBerarti, satuSalahKetik } from './salah-ketik.ts'
import { adaTahunLain, pola } from './teks.ts'
import { adaTingkatTakTerbaca } from './tingkat-anggaran.ts'
import { persen, rupiah } from './wording.ts'

export const aturanTeksAnggaran: Aturan = (konteks) => {
  const semua = konteks.teks.filter(({ teks }) => MUNGKIN_RUPIAH.test(teks))
  if (semua.length === 0) return []
  const buku = kumpulkanPokok(konteks)
  const dikenal = nilaiDikenal(buku)
  const pembanding: Pembanding = {
    buku,
    dikenal,
    indeks: susunIndeks(dikenal),
    instansi: namaInstansi(konteks.laporan),
  }
  return [
    ...semua.flatMap((teks) => pemisahSalah(teks, dikenal)),
    ...(anggaranTerbaca(konteks) ? nilaiBerbeda(semua, pembanding, konteks) : []),
  ]
}

interface Pembanding {
  readonly buku: SemuaPokok
  readonly dikenal: ReadonlyMap<string, Tujuan | null>
  readonly indeks: Indeks
  readonly instansi: readonly Instansi[]
}

/** The budget proves nothing while part of it cannot be read. */
export function anggaranTerbaca({ laporan }: Konteks): boolean {
  return (
    laporan.anggaran.length > 0 &&
    !adaTingkatTakTerbaca(laporan) &&
    laporan.buku.anggaran.rows.every(
      ({ pagu, realisasi }) => pagu.state !== 'bad' && realisasi.state !== 'bad',
    )
  )
}

/** Every amount the workbook holds or implies, by its digits, with what messages call it ('' where they do not). */
function nilaiDikenal({ seluruhnya, bernama, lain }: SemuaPokok): ReadonlyMap<string, Tujuan | null> {
  const peta = new Map<string, Tujuan | null>(lain.map((nilai) => [nilai.toFixed(), null]))
  for (const pokok of [seluruhnya, ...bernama.map((satu) => satu.pokok)].reverse()) {
    for (const jenis of ['sisa', 'realisasi', 'pagu'] as const) {
      for (const nilai of pokok.nilai[jenis]) peta.set(nilai.toFixed(), { jenis, pokok })
    }
  }
  return peta
}

interface Tujuan {
  readonly jenis: JenisUang
  readonly pokok: PokokAnggaran
}

// ---- Separators --------------------------------------------------------------------------------------------------

/** "Rp 89,3405,300": told with the amount of the workbook that has the same digits, if there is one. */
function pemisahSalah({ cell, teks }: Teks, dikenal: ReadonlyMap<string, unknown>): readonly Finding[] {
  return rupiahDalam(teks).flatMap(({ tertulis, bacaan }) =>
    bacaan.jenis !== 'rusak'
      ? []
      : [
          isi.rupiahRusak(cell, {
            tertulis,
            usul: dikenal.has(bacaan.digit) ? rupiah(desimal(bacaan.digit)) : '',
          }),
        ],
  )
}

// ---- Amounts -----------------------------------------------------------------------------------------------------

interface Beda extends Tujuan {
  /** Set where the amount is right and the percentage beside it is not. */
  readonly persen?: { readonly tertulis: string; readonly hitungan: string }
  readonly cell: Cell<string>
  readonly tertulis: string
  readonly seharusnya: Decimal
}

/** One figure repeated in several texts is told once. */
function nilaiBerbeda(semua: readonly Teks[], pembanding: Pembanding, konteks: Konteks): readonly Finding[] {
  const beda = semua.flatMap((teks) => bedaDalam(teks, pembanding, konteks))
  const sama = kelompokSama(beda, ({ jenis, pokok, tertulis }) => `${jenis} ${pokok.nama} ${tertulis}`)
  return sama.map(([pertama, ...lainnya]) => {
    const { cell, jenis, pokok, tertulis, seharusnya, persen: bagian } = pertama
    const ulangan = lainnya.map((lain) => lain.cell).filter((lain) => lain.cell !== cell.cell)
    const isian = { pokok: `${jenis} ${pokok.nama}`, tertulis, nilai: rupiah(seharusnya) }
    const terkait: readonly Place[] = [...ulangan, ...pokok.sel]
    return bagian === undefined
      ? isi.rupiahTeksBerbeda(cell, isian, terkait)
      : isi.persenTeksBerbeda(cell, { ...isian, ...bagian }, terkait)
  })
}

/** Money of other years, of parts of the year and of plans, and money that is no budget. */
const TAHUN_LAIN = /tahun (?:lalu|sebelumnya|depan|berikutnya|mendatang)/i
const WAKTU_LAIN = /\b(?:triwulan|semester|caturwulan|bulan|renstra|rpjmd|periode|target)\b/i
const UANG_LAIN =
  /\b(?:pendapatan|retribusi|pajak|pad|investasi|omzet|omset|transaksi|utang|piutang|aset|temuan|kerugian|upah|ump|umk|honor\w*|insentif|santunan|bantuan|harga|tarif|pdrb|pergeseran|refocusing|pengurangan|penambahan|dialihkan|masing-masing)\b|per (?:orang|bulan|hari|kapita|unit)/i
/** Only sentences with one of these speak of the budget. */
const UANG_ANGGARAN =
  /\b(?:anggaran\w*|pagu\w*|realisasi\w*|terealisasi|sisa|(?:pe)?nyerapan|serapan|terserap|belanja|apbd)\b/i

function bedaDalam(
  { cell, kalimat, sasaran, indikator }: Teks,
  pembanding: Pembanding,
  { laporan }: Konteks,
): readonly Beda[] {
  // A text that belongs to a sasaran or to a row of the budget speaks of that, unless it names something else.
  let terikat = sasaran !== null || indikator !== null || cell.sheet === laporan.buku.anggaran.name
  return kalimat.flatMap((asli): readonly Beda[] => {
    const disebut = pembanding.buku.bernama.filter(disebutDalam(asli))
    const sudahTerikat = terikat
    terikat ||= disebut.length > 0
    if (!UANG_ANGGARAN.test(asli) || !/\d/.test(asli)) return []
    const bernama = samarkan(asli, disebut, pembanding)
    if (adaTahunLain(asli, laporan) || TAHUN_LAIN.test(bernama.teks)) return []
    const sebagian = WAKTU_LAIN.test(bernama.teks)
    return nilaiDisebut(bernama, pembanding.buku, sudahTerikat).flatMap(({ uang, tujuan, sesudah }) =>
      periksa(uang, sebagian ? null : tujuan, sesudah, pembanding).map((beda) => ({ ...beda, cell })),
    )
  })
}

/** One amount against what it is said to be of; without that, only a slip of the keys tells. */
function periksa(
  { bacaan, tertulis }: RupiahTeks,
  tujuan: Tujuan | null,
  sesudah: string,
  pembanding: Pembanding,
): readonly Omit<Beda, 'cell'>[] {
  const [seharusnya] = tujuan?.pokok.nilai[tujuan.jenis] ?? []
  if (bacaan.jenis === 'bulat' && tujuan !== null && seharusnya !== undefined) {
    // Rounded or cut off.
    const dekat = tujuan.pokok.nilai[tujuan.jenis].some((satu) => {
      const selisih = satu.minus(bacaan.nilai)
      return selisih.gte(bacaan.satuan.div(-2)) && selisih.lt(bacaan.satuan)
    })
    return dekat ? [] : [{ ...tujuan, tertulis, seharusnya }]
  }
  if (bacaan.jenis !== 'tepat') return []
  const { nilai } = bacaan
  if (tujuan !== null && !adaNilai(tujuan, nilai)) {
    return seharusnya === undefined ? [] : [{ ...tujuan, tertulis, seharusnya }]
  }
  const bagian = persenSalah(nilai, sesudah, tujuan, pembanding)
  if (bagian !== null) {
    return [{ ...bagian, tertulis: `${tertulis} (${bagian.persen.tertulis})`, seharusnya: nilai }]
  }
  const mirip = tujuan === null ? salahKetikDari(nilai, pembanding) : null
  return mirip === null ? [] : [{ ...mirip.tujuan, tertulis, seharusnya: mirip.nilai }]
}

/** "Plt. Kepala Bappeda" heads the Bappeda. */
const KEPALA =
  /^(?:(?:plt|plh|pj|pjs)\b\.?\s*)?(?:kepala|direktur|sekretaris|inspektur|camat|ketua|pimpinan)\s+/i

interface Instansi {
  readonly pola: RegExp
  readonly tanda: string
}

function namaInstansi({ identitas }: Laporan): readonly Instansi[] {
  const { namaOpd, singkatan, jabatanPimpinan, pemerintahDaerah } = identitas
  const menurutJabatan = KEPALA.test(jabatanPimpinan.value ?? '')
    ? (jabatanPimpinan.value ?? '').replace(KEPALA, '')
    : null
  return (
    [
      [namaOpd.value, '⟦-⟧'],
      [menurutJabatan, '⟦-⟧'],
      [singkatan.value, '⟦-⟧'],
      [pemerintahDaerah.value, '⟦+⟧'],
    ] as const
  ).flatMap(([nama, tanda]) =>
    nama === null || kunciNama(nama).length < 3 ? [] : [{ pola: new RegExp(pola(nama), 'giu'), tanda }],
  )
}

/** " (69%)", " atau sebesar 69 persen", " dari pagu Rp300.000.000 atau 69%": what stands right behind an amount. */
const PERSEN_SESUDAH =
  /^[,.\s-]*(?:dari\s+(?:[a-z]+\s+){0,4}(?:rp\.?\s?)?\d[\d.,]*[,.\s-]*)?(?:(?:atau|yaitu|yakni)(?:\s+(?:sebesar|mencapai))?\s+|\(\s*)(\d{1,3}(?:,\d+)?)\s*(?:%|persen)/i

/** "Rp432.000.000 (69%)": a share of the row's own pagu, or of the whole; anything else is no share that is known. */
function persenSalah(
  nilai: Decimal,
  sesudah: string,
  tujuan: Tujuan | null,
  { buku, dikenal }: Pembanding,
): (Tujuan & { readonly persen: NonNullable<Beda['persen']> }) | null {
  const [, tertulis] = PERSEN_SESUDAH.exec(sesudah) ?? []
  const dimaksud = tujuan ?? dikenal.get(nilai.toFixed()) ?? null
  if (tertulis === undefined || dimaksud === null || dimaksud.jenis === 'pagu') return null
  const { seluruhnya, bernama } = buku
  const [pagu] = dimaksud.pokok.nilai.pagu
  if (pagu === undefined || !pagu.gt(0)) return null
  // Other rows may hold the same amount.
  const pembagi = [seluruhnya, ...bernama.map(({ pokok }) => pokok)]
    .filter((pokok) => pokok === seluruhnya || adaNilai({ jenis: dimaksud.jenis, pokok }, nilai))
    .flatMap((pokok) => [...pokok.nilai.pagu, ...pokok.nilai.realisasi])
  const angka = bacaAngkaTeks(tertulis)
  if (pembagi.some((lain) => lain.gt(0) && cocok(angka, nilai.times(SERATUS).div(lain)))) return null
  const hitungan = persen(nilai.times(SERATUS).div(pagu), Math.max(angka.desimal, 2))
  return { ...dimaksud, persen: { tertulis: `${tertulis}%`, hitungan } }
}

function adaNilai({ jenis, pokok }: Tujuan, nilai: Decimal): boolean {
  return pokok.nilai[jenis].some((satu) => satu.minus(nilai).abs().lt(1))
}

// ---- Of what a sentence speaks -----------------------------------------------------------------------------------

interface Samaran {
  /** Names of rows stand as ⟦0⟧, ⟦1⟧ …, the office's as ⟦-⟧, the government's as ⟦+⟧. */
  readonly teks: string
  readonly pokok: readonly PokokAnggaran[]
}

type PokokBernama = SemuaPokok['bernama'][number]

function disebutDalam(asli: string): (satu: PokokBernama) => boolean {
  const kunci = kunciNama(asli)
  return (satu) => kunci.includes(satu.kunci)
}

function samarkan(
  asli: string,
  disebut: readonly PokokBernama[],
  { instansi }: Pick<Pembanding, 'instansi'>,
): Samaran {
  const teks = disebut.reduce(
    (hasil, { teks: nama }, urutan) => hasil.replace(new RegExp(pola(nama), 'giu'), `⟦${urutan}⟧`),
    asli.replace(/anggaran pendapatan dan belanja (?:daerah|negara)(?: \(apb[dn]\))?/gi, 'APBD'),
  )
  return {
    teks: instansi.reduce((hasil, satu) => hasil.replace(satu.pola, satu.tanda), teks),
    pokok: disebut.map((satu) => satu.pokok),
  }
}

const PENGISI =
  '(?:tahun|anggaran|20\\d{2}|pada|untuk|dari|di|dalam|dinas|badan|opd|skpd|perangkat|daerah|seluruh(?:nya)?|keseluruhan|secara|total|jumlah|apbd|apbd-?p|perubahan|sesuai|dengan|program|kegiatan|sub|subkegiatan|ini|tersebut|⟦[-+\\d]+⟧)'
const HUBUNG = '(?:adalah|ialah|yaitu|yakni|sebesar|sejumlah|senilai|mencapai|tercatat|berjumlah)'
/** What stands before an amount and says what it is. */
const SEBUTAN = new RegExp(
  `(?:^|[\\s,(])(?:(sisa|realisasi|terealisasi|serapan|penyerapan|terserap)(?:nya)?(?:\\s+(?:pagu|anggaran|belanja))*|(?:total|jumlah|seluruh|keseluruhan)?\\s*(?:pagu|anggaran)(?:nya)?(?:\\s+(?:anggaran|belanja))?)((?:\\s+${PENGISI})*)(?:\\s+(${HUBUNG}))*\\s*$`,
  'iu',
)
/** Words that make of "anggaran" something else. */
const BUKAN_PAGU =
  /\b(?:sisa|realisasi\w*|terealisasi|serapan|penyerapan|efisiensi|penghematan|perubahan|tambahan|kekurangan|selisih|menyerap|kebutuhan|usulan|dukungan|ketersediaan)\s*$/i
/** The whole is meant: by a word, or by the name of the office. */
const SELURUHNYA = /\b(?:total|seluruh(?:nya)?|keseluruhan)\b|⟦-⟧/i
/** Parts of the budget that are not named the workbook's way. */
export const SEBAGIAN =
  /\b(?:program|(?:sub\s*)?kegiatan|bidang|seksi|uptd?|blud|dak|dau|dbh\w*|dbhcht|hibah|operasi|pegawai|modal|barang|jasa|sumber|dana|kecamatan|kelurahan|nagari|desa|subbag\w*)\b/i
/** What follows a name and makes the amount that of something within it. */
const BAGIAN_LAIN =
  /\b(?:meliputi|mencakup|antara lain|di ?antaranya|berupa|termasuk|salah satu\w*|(?:dilaksanakan|diselenggarakan|dilakukan|digunakan)(?!\s+(?:dengan|pada|oleh|sampai)\b))\b/i
/** "Rp5.000.000 untuk pelatihan": a share of what was named, for something else. */
const BERLANJUT = /^[,.\s-]*(?:\([^)]*\)\s*)?(?:untuk|bagi|guna|pada|di|yang|per)\b/i

interface Disebut {
  readonly uang: RupiahTeks
  /** Null where the sentence does not say for certain what the amount is. */
  readonly tujuan: Tujuan | null
  readonly sesudah: string
}

/** The amount is only nearly given. */
const PERKIRAAN =
  /(?:\b(?:sekitar|kurang lebih|lebih dari|kurang dari|hampir|kisaran|sebanyak-banyaknya)|±)\s*$/i

/** Amounts that are given as they are, each with what the words before it, and the amounts before that, say it is. */
function nilaiDisebut(
  { teks, pokok }: Samaran,
  { seluruhnya, bernama }: SemuaPokok,
  terikat: boolean,
): readonly Disebut[] {
  // No part of the budget has the same.
  const paguSeluruhnya = ({ bacaan }: RupiahTeks): boolean =>
    bacaan.jenis === 'tepat' &&
    adaNilai({ jenis: 'pagu', pokok: seluruhnya }, bacaan.nilai) &&
    !bernama.some(({ pokok: lain }) => adaNilai({ jenis: 'pagu', pokok: lain }, bacaan.nilai))
  let awal = 0
  let seluruh = false
  let dimaksud: readonly PokokAnggaran[] = []
  return rupiahDalam(teks).flatMap((uang): readonly Disebut[] => {
    const sebelum = teks.slice(awal, uang.index)
    const sesudah = teks.slice(uang.akhir)
    awal = uang.akhir
    const disebut = [...sebelum.matchAll(/⟦(\d+)⟧/g)].flatMap(([, urutan]) => pokok[Number(urutan)] ?? [])
    if (disebut.length > 0) dimaksud = disebut
    const sebutan = sebutanUang(sebelum, sesudah)
    // A sentence that began with the whole goes on with it.
    seluruh ||=
      sebutan !== null &&
      dimaksud.length === 0 &&
      (SELURUHNYA.test(sebutan.kata) || (sebutan.jenis === 'pagu' && paguSeluruhnya(uang)))
    if (PERKIRAAN.test(sebelum)) return []
    const [satu, ...lainnya] = dimaksud
    const keseluruhan = seluruh && !terikat && !SEBAGIAN.test(teks) ? seluruhnya : undefined
    const milik = satu === undefined ? keseluruhan : lainnya.length === 0 ? satu : undefined
    const jelas = sebutan !== null && (satu === undefined || milikBaris(sebutan, sebelum))
    return [
      { uang, sesudah, tujuan: jelas && milik !== undefined ? { jenis: sebutan.jenis, pokok: milik } : null },
    ]
  })
}

/** An amount behind the name of a row, and not of the whole or of what is not named the workbook's way. */
function milikBaris({ kata }: SebutanUang, sebelum: string): boolean {
  // "Program Pelayanan terealisasi … dari total anggaran sebesar …" is of the whole.
  if (SELURUHNYA.test(kata) && !/⟦\d+⟧/.test(kata)) return false
  const sisaKata = sebelum.replaceAll(/⟦[-+\d]+⟧/g, ' ').replace(PROGRAM_BERNAMA, ' ')
  return !/\b(?:program|kegiatan)\b/i.test(sisaKata)
}

interface SebutanUang {
  readonly jenis: JenisUang
  /** The words that say it. */
  readonly kata: string
}

/** What the words around an amount call it; null where they leave it open. */
function sebutanUang(sebelum: string, sesudah: string): SebutanUang | null {
  const sebutan = SEBUTAN.exec(sebelum)
  if (sebutan === null || UANG_LAIN.test(sebelum) || BERLANJUT.test(sesudah)) return null
  const [utuh, kata, , hubung] = sebutan
  // "dengan anggaran Rp…" may be that of any part; a pagu and a realisasi are those of what is named.
  const langsung = kata === undefined && !/pagu/i.test(utuh) && hubung === undefined
  if (langsung || BAGIAN_LAIN.test(sebelum.slice(sebelum.lastIndexOf('⟧') + 1))) return null
  if (kata !== undefined) return { jenis: /^sisa/i.test(kata) ? 'sisa' : 'realisasi', kata: utuh }
  return BUKAN_PAGU.test(sebelum.slice(0, sebutan.index + 1)) ? null : { jenis: 'pagu', kata: utuh }
}

/** "program “Program Pelayanan”", where the name itself is taken out. */
const PROGRAM_BERNAMA = /\b(?:pada|untuk|pelaksanaan)?\s*(?:program|(?:sub\s*)?kegiatan)\s+(?=\s)/gi

// ---- Slips of the keys -------------------------------------------------------------------------------------------

/**
 * How many digits (before its zeros) an amount must have: with shorter ones a right amount is one digit away from one of
 * `banyak` others by chance, more often than three times in a thousand.
 */
function digitTerpendek(banyak: number): number {
  return Math.max(7, Math.ceil(4.5 + Math.log10(Math.max(1, banyak))))
}

/** Amounts by their first and their last digits: a slip leaves one end as it is. */
type Indeks = ReadonlyMap<string, readonly (readonly [digit: string, tujuan: Tujuan | null])[]>

function susunIndeks(dikenal: ReadonlyMap<string, Tujuan | null>): Indeks {
  const terpendek = digitTerpendek(dikenal.size)
  const panjang = [...dikenal].filter(([digit]) => digitBerarti(digit) >= terpendek)
  const ujungnya = panjang.flatMap((satu) => ujung(satu[0]).map((kunci) => ({ kunci, satu })))
  return new Map(
    [...kelompokkan(ujungnya, ({ kunci }) => kunci)].map(([kunci, isinya]) => [
      kunci,
      isinya.map(({ satu }) => satu),
    ]),
  )
}

function ujung(digit: string): readonly string[] {
  return [`^${digit.slice(0, 3)}`, `$${digit.replace(/0+$/, '').slice(-3)}`]
}

/** The one amount of the workbook that differs by one digit: wrong, missing, too many, or swapped with the next. */
function salahKetikDari(
  nilai: Decimal,
  { dikenal, indeks }: Pembanding,
): { readonly nilai: Decimal; readonly tujuan: Tujuan } | null {
  const tertulis = nilai.toFixed()
  if (dikenal.has(tertulis) || digitBerarti(tertulis) < digitTerpendek(dikenal.size)) return null
  const mirip = new Map(
    ujung(tertulis)
      .flatMap((kunci) => indeks.get(kunci) ?? [])
      .filter(([lain]) => satuSalahKetik(tertulis, lain)),
  )
  const [satu, ...lainnya] = mirip
  if (satu === undefined || lainnya.length > 0) return null
  const [digit, tujuan] = satu
  return tujuan === null ? null : { nilai: desimal(digit), tujuan }
}
