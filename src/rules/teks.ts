/** The sentences an office writes into the workbook, with what each of them speaks of. */
import type { HasilIndikator, HasilSasaran } from '../calc/hasil.ts'
import { kunciKode } from '../model/kode.ts'
import type { Cell } from '../model/laporan.ts'
import { type Konteks, kunciTeks } from './konteks.ts'

export interface Teks {
  readonly cell: Cell<string>
  readonly teks: string
  /** Set where the place of the text says which indicator or sasaran is meant. */
  readonly indikator: HasilIndikator | null
  readonly sasaran: HasilSasaran | null
}

/** Every free text that reaches the report or explains a figure. */
export function kumpulkanTeks({ laporan, hasil }: Konteks): readonly Teks[] {
  const { buku } = laporan
  const indikatorDari = (kode: string | null): HasilIndikator | null =>
    hasil.indikator.find(
      ({ indikator }) => kunciKode(kode) !== '' && kunciKode(indikator.kode) === kunciKode(kode),
    ) ?? null
  const sasaranDari = (kode: string | null): HasilSasaran | null =>
    hasil.sasaran.find(
      ({ sasaran }) => kunciKode(kode) !== '' && kunciKode(sasaran.kode) === kunciKode(kode),
    ) ?? null
  const satu = (cell: Cell<string>, kode: string | null = null): readonly Teks[] => {
    if (cell.value === null) return []
    const sasaran = sasaranDari(kode)
    const tunggal = sasaran?.indikator.length === 1 ? (sasaran.indikator[0] ?? null) : null
    return [{ cell, teks: cell.value, indikator: indikatorDari(kode) ?? tunggal, sasaran }]
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

/** Sentences; "Rp. 5", "No. 53" and "Plt. Kepala" do not end one. */
export function kalimat(teks: string): readonly string[] {
  return teks
    .split(
      /\n+|(?<=[.!?;])(?<!\b(?:Rp|No|Nomor|Plt|Plh|Pj|Kab|Prov|Dr|Drs|H|Hj|dll|a\.n|s\.d)\.)\s+(?=[\p{Lu}\d“"(])/u,
    )
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '')
}

/** The one indicator whose full name stands in the sentence, else the one the text belongs to. */
export function indikatorDalam(
  isi: string,
  { indikator }: Teks,
  semua: readonly HasilIndikator[],
): HasilIndikator | null {
  const kunci = kunciTeks(isi)
  const disebut = semua.filter(({ indikator: satu }) => {
    const nama = kunciTeks(satu.nama)
    return nama.length >= 6 && kunci.includes(nama)
  })
  if (disebut.length === 1) return disebut[0] ?? null
  return disebut.length === 0 ? indikator : null
}

/** Takes the names of indicators and sasaran out of a sentence: "Persentase penurunan temuan" is no fall. */
export function penyamarNama({ hasil }: Konteks): (isi: string) => string {
  const nama = [
    ...hasil.indikator.map(({ indikator }) => indikator.nama),
    ...hasil.sasaran.map(({ sasaran }) => sasaran.nama),
    ...hasil.tujuan.map(({ tujuan }) => tujuan.nama),
  ].filter((satu) => satu.length >= 6)
  if (nama.length === 0) return (isi) => isi
  // The longest first: one name may begin another.
  const semua = new RegExp(
    nama
      .sort((a, b) => b.length - a.length)
      .map(pola)
      .join('|'),
    'giu',
  )
  return (isi) => isi.replace(semua, '…')
}

function pola(nama: string): string {
  return nama
    .split(/[^\p{L}\p{N}]+/u)
    .filter((kata) => kata !== '')
    .join('[^\\p{L}\\p{N}]+')
}
