/** What an Excel number format says about the number it shows. */

interface NumberFormat {
  /** 0,95 is shown as 95 %. */
  readonly percent: boolean
  /** Decimals the format always shows; null where it does not fix them. */
  readonly decimals: number | null
  readonly thousands: boolean
  /** Least number of digits before the decimal mark ("000" shows 7 as 007). */
  readonly integerDigits: number
}

const GENERAL: NumberFormat = { percent: false, decimals: null, thousands: false, integerDigits: 1 }

/** Reads the first (positive) section of a format code; text in quotes, brackets and escapes is no digit. */
export function parseNumberFormat(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '')
  const section = bare.split(';')[0] ?? ''
  const percent = section.includes('%')
  const digits = /[0#?][0#?,]*(?:\.([0#?]*))?/.exec(section)
  if (digits === null || /general/i.test(section)) return { ...GENERAL, percent }
  const [whole] = digits
  const integer = whole.split('.')[0] ?? ''
  const fraction = digits[1] ?? ''
  return {
    percent,
    decimals: /[#?]/.test(fraction) || /E[+-]/i.test(section) ? null : fraction.length,
    thousands: /[0#?],[0#?]/.test(integer),
    integerDigits: integer.replace(/[^0]/g, '').length,
  }
}

/** True for a date format that shows a day; "mmm-yy" does not. */
export function formatShowsDay(code: string): boolean {
  return /d/i.test(lettersOf(code))
}

/** True for a date format that shows the year and nothing else. */
export function formatShowsYearOnly(code: string): boolean {
  return /^[^dmhs]*y[^dmhs]*$/i.test(lettersOf(code))
}

/** A format without what it shows as it stands. */
function lettersOf(code: string): string {
  return code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
}
