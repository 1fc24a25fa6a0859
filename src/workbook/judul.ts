/** Names and codes of misi, tujuan and sasaran: a row of an indicator sheet that holds nothing else heads the rows below it. */
import { isFilled } from './grid.ts'
import { plainName } from './name.ts'
import type { RawRow } from './raw.ts'
import type { RowTexts, Table } from './rows.ts'
import type { identitas } from './sheets/identitas.ts'
import type { perjanjianKinerja } from './sheets/perjanjian-kinerja.ts'
import type { FormValues, SheetRows } from './spec.ts'

/** What sheet Perjanjian Kinerja calls its levels, compared as names are. */
export interface Judul {
  readonly nama: ReadonlySet<string>
  readonly kode: ReadonlySet<string>
  /** Names and codes of the indicators. */
  readonly indikator: ReadonlySet<string>
  /** How sheet Identitas calls the office. */
  readonly instansi: ReadonlySet<string>
}

/** Before sheet Perjanjian Kinerja is read: the office alone is known. */
export function judulInstansi({ fields: { namaOpd, singkatan } }: FormValues<typeof identitas>): Judul {
  const instansi = [namaOpd.text, singkatan.text].map(plainName).filter((satu) => satu !== '')
  return { ...TANPA_JUDUL, instansi: new Set(instansi) }
}

export const TANPA_JUDUL: Judul = {
  nama: new Set(),
  kode: new Set(),
  indikator: new Set(),
  instansi: new Set(),
}

/** What sheet Perjanjian Kinerja calls its levels, without what it calls an indicator too. */
export function judulPerjanjian({ rows }: SheetRows<typeof perjanjianKinerja>, { instansi }: Judul): Judul {
  const indikator = new Set(rows.map((row) => plainName(row.indikator.text)))
  const kodeIndikator = new Set(rows.map((row) => plainName(row.kodeIndikator.text)))
  const tanpa = (semua: readonly string[], lain: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(semua.map(plainName).filter((satu) => satu !== '' && !lain.has(satu)))
  return {
    nama: tanpa(
      rows.flatMap((row) => [row.misi.text, row.tujuan.text, row.sasaran.text]),
      indikator,
    ),
    kode: tanpa(
      rows.flatMap((row) => [row.kodeTujuan.text, row.kodeSasaran.text]),
      kodeIndikator,
    ),
    indikator: new Set([...indikator, ...kodeIndikator].filter((satu) => satu !== '')),
    instansi,
  }
}

/** "Sasaran 1: …", "Sasaran Strategis II - …", "1.1 …" before the name. */
const SEBUTAN = /^(?:misi|tujuan|sasaran(?: strategis)?)\b[\s:.-]*/i
const NOMOR = /^(?:[a-z]{0,3}[.-]?\d[\w.-]*|[ivx]+|[a-z])\s*[).:-]*\s+/i

/** Whether a text is the name of a misi, tujuan or sasaran, perhaps with its number before it. */
export function isNama(text: string, { nama }: Judul): boolean {
  const tanpaSebutan = text.replace(SEBUTAN, '')
  const bentuk = [text, tanpaSebutan, tanpaSebutan.replace(NOMOR, '').replace(/^[:.-]+\s*/, '')]
  return bentuk.some((satu) => nama.has(plainName(satu)))
}

/**
 * True where the columns of the table hold the name of a sasaran, tujuan or misi, perhaps its code, and nothing else. The
 * name stands where names do, or in the first column from where it reaches over the others.
 */
export function isJudul(
  { own }: RowTexts,
  row: RawRow,
  { grid, spec: { columns }, headers: { years } }: Table,
  judul: Judul,
): boolean {
  if (!('kodeIndikator' in columns) || judul.nama.size === 0) return false
  const nama = own.filter(
    ({ column: { kind }, text }) => (kind === 'teks' || kind === 'kode') && isNama(text, judul),
  )
  const lain = own.filter((satu) => !nama.includes(satu))
  return (
    nama.length === 1 &&
    lain.every(({ column: { kind }, text }) => kind === 'kode' && judul.kode.has(plainName(text))) &&
    [...years.values()].every(({ column }) => !isFilled(grid.at(row.row, column)))
  )
}
