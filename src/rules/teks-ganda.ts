/** Rows of text that stand twice: the report would print them twice. */
import { teksGanda } from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciNama } from '../model/kode.ts'
import type { Cell } from '../model/laporan.ts'
import type { Aturan } from './konteks.ts'
import { peraturanDiDepan } from './peraturan.ts'
import { ulangan } from './ulangan.ts'
import { kutip, tempat } from './wording.ts'

interface BarisTeks {
  /** What the row prints. */
  readonly teks: Cell<string>
  /** Where it is printed, and what stands beside it. */
  readonly lain: readonly (string | null)[]
}

export const aturanTeksGanda: Aturan = ({ laporan: { buku } }) => [
  ...ganda(
    buku.dasarHukum.rows.map(({ peraturan }) => ({ teks: peraturan, lain: [] })),
    kunciPeraturan,
  ),
  ...ganda(
    buku.isuDanLangkah.rows.map(({ jenis, uraian, penjelasan }) => ({
      teks: uraian,
      lain: [jenis.value, penjelasan.value],
    })),
  ),
  ...ganda(
    buku.tugasDanFungsi.rows.map(({ unit, jenis, uraian }) => ({
      teks: uraian,
      lain: [unit.value, jenis.value],
    })),
  ),
  ...ganda(
    buku.strategi.rows.map(({ kodeSasaran, sasaran, strategi, arahKebijakan }) => ({
      teks: arahKebijakan.value === null ? strategi : arahKebijakan,
      lain: [kodeSasaran.value, sasaran.value, strategi.value],
    })),
  ),
  ...ganda(
    buku.narasi.rows.map(({ bagian, kode, letak, judul, paragraf }) => ({
      teks: paragraf,
      lain: [bagian.value, kode.value, letak.value ?? 'Sesudah', judul.value],
    })),
  ),
]

/** "1. ", "(a) ": the number of an item of a list. */
const NOMOR = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)])\s*/i

/** A regulation is the same with its number in the list, and however its kind is spelled. */
function kunciPeraturan(teks: string): string {
  const tanpaNomor = teks.replace(NOMOR, '')
  return peraturanDiDepan(tanpaNomor) ?? kunciNama(tanpaNomor)
}

function ganda(rows: readonly BarisTeks[], kunci: (teks: string) => string = kunciNama): readonly Finding[] {
  const kunciBaris = ({ teks, lain }: BarisTeks): string => {
    const isi = teks.value === null ? '' : kunci(teks.value)
    return isi === '' ? '' : [isi, ...lain.map(kunciNama)].join('|')
  }
  return ulangan(rows, kunciBaris).map(({ satu, pertama }) =>
    teksGanda(satu.teks, { teks: kutip(satu.teks.value), pertama: tempat(pertama.teks) }, [pertama.teks]),
  )
}
