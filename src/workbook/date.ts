/** Reads dates the way Indonesian offices write them, new and old spelling, and Excel's serial numbers. */
import type { Tanggal } from './cell.ts'
import { cleanText } from './name.ts'

/** Names of the months as the dictionary writes them. */
export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** Spellings of the months: Indonesian, old Indonesian, English, short forms. */
const EJAAN: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'pebruari', 'feb', 'peb', 'february'],
  ['maret', 'mar', 'mart', 'march', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agust', 'agt', 'ags', 'agu', 'aug', 'august'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des', 'dec', 'december'],
]
const BULAN_DARI_EJAAN: ReadonlyMap<string, number> = new Map(
  EJAAN.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
)

const DAY = 86_400_000

/** Excel's serial number as a date. Excel counts a 29 February 1900 that never was, so days before March 1900 are one off. */
export function tanggalFromSerial(serial: number): Tanggal {
  const day = Math.floor(serial)
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * DAY)
  return { tahun: date.getUTCFullYear(), bulan: date.getUTCMonth() + 1, hari: date.getUTCDate() }
}

/** "16 Februari 2023", or "Januari 2023" for a month. */
export function tulisTanggal(tanggal: Tanggal): string {
  const bulan = `${BULAN[tanggal.bulan - 1] ?? ''} ${tanggal.tahun}`
  return tanggal.hari === null ? bulan : `${tanggal.hari} ${bulan}`
}

/** A date that the calendar has, in a year an office report can speak of. */
function sah(tahun: number, bulan: number, hari: number | null): Tanggal | null {
  if (tahun < 1900 || tahun > 2100 || bulan < 1 || bulan > 12) return null
  if (hari === null) return { tahun, bulan, hari }
  const last = new Date(Date.UTC(tahun, bulan, 0)).getUTCDate()
  return hari >= 1 && hari <= last ? { tahun, bulan, hari } : null
}

/** "23" is 2023: an office report is of this century. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/**
 * Reads "16 Februari 2023", "16 Pebruari 2023", "16/02/2023", "16-2-2023", "2023-02-16", "Januari 2023";
 * a place or weekday before a comma ("Kota Contoh, 16 Februari 2023") is passed over. Null: no date, or no such day.
 */
export function parseTanggal(text: string): Tanggal | null {
  const bare = cleanText(text)
    .toLowerCase()
    .replace(/^.*[\p{L}],\s*(?=\d)/u, '')
    .replace(/^(?:per|tanggal|tgl\.?|keadaan)\s+/, '')
    .replace(/(?:[t\s])\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?z?$/, '')

  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare)
  if (iso !== null) return sah(Number(iso[1]), Number(iso[2]), Number(iso[3]))

  const numeric = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(bare)
  if (numeric !== null) return sah(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]))

  const worded = /^(\d{1,2})[\s.-]*(\p{L}+)\.?[\s,-]*(\d{4}|\d{2})$/u.exec(bare)
  if (worded !== null) {
    return sah(fullYear(worded[3] ?? ''), BULAN_DARI_EJAAN.get(worded[2] ?? '') ?? 0, Number(worded[1]))
  }

  const english = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(bare)
  if (english !== null)
    return sah(Number(english[3]), BULAN_DARI_EJAAN.get(english[1] ?? '') ?? 0, Number(english[2]))

  const month = /^(\p{L}+)\.?[\s,-]*(\d{4}|\d{2})$/u.exec(bare)
  if (month !== null) return sah(fullYear(month[2] ?? ''), BULAN_DARI_EJAAN.get(month[1] ?? '') ?? 0, null)

  const numericMonth = /^(\d{1,2})[-/.](\d{4})$/.exec(bare)
  if (numericMonth !== null) return sah(Number(numericMonth[2]), Number(numericMonth[1]), null)

  return null
}
