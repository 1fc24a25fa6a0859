/** The date of a run: given, else from SOURCE_DATE_EPOCH, else today. The only clock of the program. */
export interface RunDate {
  readonly tahun: number
  readonly bulan: number
  readonly hari: number
}

/** `text`: YYYY-MM-DD. Null when it is no date. */
export function parseDate(text: string): RunDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return null
  const [tahun, bulan, hari] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(tahun, bulan - 1, hari))
  return date.getUTCMonth() === bulan - 1 && date.getUTCDate() === hari ? { tahun, bulan, hari } : null
}

/** Seconds since 1970; more digits are milliseconds, or no year of four digits. */
const EPOCH = /^\d{1,11}$/

/** Null where SOURCE_DATE_EPOCH is no date. */
export function runDate(
  given: RunDate | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  now: Date,
): RunDate | null {
  if (given !== undefined) return given
  const epoch = environment.SOURCE_DATE_EPOCH
  if (epoch !== undefined && epoch !== '') {
    if (!EPOCH.test(epoch)) return null
    const date = new Date(Number(epoch) * 1000)
    return { tahun: date.getUTCFullYear(), bulan: date.getUTCMonth() + 1, hari: date.getUTCDate() }
  }
  return { tahun: now.getFullYear(), bulan: now.getMonth() + 1, hari: now.getDate() }
}

export function isoDate({ tahun, bulan, hari }: RunDate): string {
  return `${String(tahun).padStart(4, '0')}-${String(bulan).padStart(2, '0')}-${String(hari).padStart(2, '0')}`
}
