/** Names and codes by which rows of other sheets may be headed: of misi, tujuan and sasaran, and of the office. */
import { plainName } from './name.ts'
import type { identitas } from './sheets/identitas.ts'
import type { perjanjianKinerja } from './sheets/perjanjian-kinerja.ts'
import type { FormValues, SheetRows } from './spec.ts'

/** What sheet Perjanjian Kinerja calls its levels, compared as names are. */
export interface Judul {
  readonly nama: ReadonlySet<string>
  readonly kode: ReadonlySet<string>
  /** The code of each sasaran, by its name. */
  readonly sasaran: ReadonlyMap<string, string>
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
  sasaran: new Map(),
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
    sasaran: new Map(
      rows.flatMap(({ sasaran, kodeSasaran }) =>
        kodeSasaran.value === null || plainName(sasaran.text) === ''
          ? []
          : [[plainName(sasaran.text), kodeSasaran.value] as const],
      ),
    ),
    indikator: new Set([...indikator, ...kodeIndikator].filter((satu) => satu !== '')),
    instansi,
  }
}

/** "Sasaran 1: …", "Sasaran Strategis II - …", "1.1 …" before the name. */
const SEBUTAN = /^(?:misi|tujuan|sasaran(?: strategis)?)\b[\s:.-]*/i
const NOMOR = /^(?:[a-z]{0,3}[.-]?\d[\w.-]*|[ivx]+|[a-z])\s*[).:-]*\s+/i

/** A name as it stands, and without what may stand before it. */
function bentukNama(text: string): readonly string[] {
  const tanpaSebutan = text.replace(SEBUTAN, '')
  const tanpaNomor = tanpaSebutan.replace(NOMOR, '').replace(/^[:.-]+\s*/, '')
  return [text, tanpaSebutan, tanpaNomor].map(plainName)
}

/** Whether a text is the name of a misi, tujuan or sasaran, perhaps with its number before it. */
export function isNama(text: string, { nama }: Judul): boolean {
  return bentukNama(text).some((satu) => nama.has(satu))
}

/** The code of the sasaran of that name; null for none. */
export function kodeSasaranDari(text: string, { sasaran }: Judul): string | null {
  return bentukNama(text).flatMap((satu) => sasaran.get(satu) ?? [])[0] ?? null
}
