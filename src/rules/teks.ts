/** The sentences an office writes into the workbook, with what each of them speaks of. */
import type { HasilIndikator } from '../calc/hasil.ts'
import { petaPertama } from '../model/kelompok.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type { Cell, Laporan } from '../model/laporan.ts'
import type { Bahan, Konteks, Teks } from './konteks.ts'

/** Every free text that reaches the report or explains a figure. */
export function kumpulkanTeks({ laporan, hasil }: Bahan): readonly Teks[] {
  const { buku } = laporan
  const indikatorDari = menurutKode(hasil.indikator, ({ indikator }) => indikator.kode)
  const sasaranDari = menurutKode(hasil.sasaran, ({ sasaran }) => sasaran.kode)
  const satu = (cell: Cell<string>, kode: string | null = null): readonly Teks[] => {
    if (cell.value === null) return []
    const sasaran = sasaranDari(kode)
    const tunggal = sasaran?.indikator.length === 1 ? (sasaran.indikator[0] ?? null) : null
    const teks = rapikan(cell.value)
    return [{ cell, teks, kalimat: kalimat(teks), indikator: indikatorDari(kode) ?? tunggal, sasaran }]
  }
  return [
    ...buku.narasi.rows.flatMap(({ judul, paragraf, kode }) => [
      ...satu(judul, kode.value),
      ...satu(paragraf, kode.value),
    ]),
    ...buku.isuDanLangkah.rows.flatMap(({ uraian, penjelasan }) => [...satu(uraian), ...satu(penjelasan)]),
    ...buku.realisasi.rows.flatMap(({ kodeIndikator, penyebab, kendala, upaya, tindakLanjut }) =>
      [penyebab, kendala, upaya, tindakLanjut].flatMap((cell) => satu(cell, kodeIndikator.value)),
    ),
    ...buku.indikatorTujuan.rows.flatMap(({ penyebab }) => satu(penyebab)),
    ...buku.anggaran.rows.flatMap(({ permasalahan }) => satu(permasalahan)),
    ...buku.rencanaAksi.rows.flatMap(({ kendala, tindakLanjut }) => [
      ...satu(kendala),
      ...satu(tindakLanjut),
    ]),
  ]
}

/** Finds by code; of several with one code the first. */
function menurutKode<T>(
  semua: readonly T[],
  kodeDari: (satu: T) => string,
): (kode: string | null) => T | null {
  const peta = petaPertama(semua, (satu) => kunciKode(kodeDari(satu)))
  return (kode) => peta.get(kunciKode(kode)) ?? null
}

/** Runs of spaces and blank lines count once; patterns over texts rely on it to stay quick. */
export function rapikan(teks: string): string {
  return teks.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n')
}

/** The years that a text names, in order. */
export function tahunDisebut(teks: string): readonly number[] {
  return (teks.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number)
}

/** Whether a text names another year than the report's: what it says is not this workbook's to know. */
export function adaTahunLain(teks: string, { tahun }: Laporan): boolean {
  return tahunDisebut(teks).some((satu) => satu !== tahun)
}

/** What stands behind is no sentence anyone reads. */
const PANJANG_KALIMAT = 1500

/** Sentences; "Rp. 5", "No. 53" and "Plt. Kepala" do not end one. */
function kalimat(teks: string): readonly string[] {
  return teks
    .split(
      /\n+|(?<=[.!?;])(?<!\b(?:Rp|No|Nomor|Plt|Plh|Pj|Kab|Prov|Dr|Drs|H|Hj|dll|a\.n|s\.d)\.)\s+(?=[\p{Lu}\d“"(])/u,
    )
    .map((satu) => satu.trim().slice(0, PANJANG_KALIMAT))
    .filter((satu) => satu !== '')
}

/** The shortest name that is looked for in a sentence. */
const NAMA_TERPENDEK = 6

/** Finds the one indicator whose full name stands in a sentence, else the one the text belongs to. */
export function pencariIndikator({ hasil }: Konteks): (isi: string, teks: Teks) => HasilIndikator | null {
  const bernama = hasil.indikator
    .map((satu) => ({ satu, nama: kunciNama(satu.indikator.nama) }))
    .filter(({ nama }) => nama.length >= NAMA_TERPENDEK)
  return (isi, { indikator }) => {
    const kunci = kunciNama(isi)
    const disebut = bernama.filter(({ nama }) => kunci.includes(nama))
    if (disebut.length === 1) return disebut[0]?.satu ?? null
    return disebut.length === 0 ? indikator : null
  }
}

/** Takes the names of indicators and sasaran out of a sentence: "Persentase penurunan temuan" is no fall. */
export function penyamarNama({ hasil }: Konteks): (isi: string) => string {
  const semua = [
    ...hasil.indikator.map(({ indikator }) => indikator.nama),
    ...hasil.sasaran.map(({ sasaran }) => sasaran.nama),
    ...hasil.tujuan.map(({ tujuan }) => tujuan.nama),
  ]
    .filter((nama) => nama.length >= NAMA_TERPENDEK)
    // The longest first: one name may begin another.
    .sort((a, b) => b.length - a.length)
    .map((nama) => ({ kunci: kunciNama(nama), pola: pola(nama) }))
    .filter(({ kunci }) => kunci !== '')
  return (isi) => {
    const kunci = kunciNama(isi)
    // One pattern of all names is slow with a thousand of them; few stand in any one sentence.
    const ada = semua.filter((nama) => kunci.includes(nama.kunci))
    return ada.length === 0
      ? isi
      : isi.replace(new RegExp(ada.map((nama) => nama.pola).join('|'), 'giu'), '…')
  }
}

/** A pattern of a name that forgives spaces and punctuation. */
export function pola(nama: string): string {
  return nama
    .split(/[^\p{L}\p{N}]+/u)
    .filter((kata) => kata !== '')
    .join('[^\\p{L}\\p{N}]+')
}
