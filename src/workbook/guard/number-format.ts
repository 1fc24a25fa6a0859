/** Number format codes: Excel's built-in ones, and whether a code shows a date or time. */

/** ECMA-376 part 1, 18.8.30. Those of other locales are absent: Excel writes their codes out or shows dates for them. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"Rp"#,##0;\\-"Rp"#,##0'],
  [6, '"Rp"#,##0;[Red]\\-"Rp"#,##0'],
  [7, '"Rp"#,##0.00;\\-"Rp"#,##0.00'],
  [8, '"Rp"#,##0.00;[Red]\\-"Rp"#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [41, '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-'],
  [42, '_-"Rp"* #,##0_-;\\-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-'],
  [43, '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  [44, '_-"Rp"* #,##0.00_-;\\-"Rp"* #,##0.00_-;_-"Rp"* "-"??_-;_-@_-'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
])

/** The code of a built-in format; "General" for one that is not built in. */
export function builtInFormat(id: number): string {
  // 27–36 and 50–58 are East Asian dates.
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'yyyy-mm-dd'
  return builtIn.get(id) ?? 'General'
}

/** The first section (positive numbers) with everything literal taken out; elapsed times "[h]" become "h". */
function bareSection(code: string): string {
  let bare = ''
  for (let at = 0; at < code.length; at++) {
    const c = code.charAt(at)
    if (c === ';') break
    if (c === '"') {
      const close = code.indexOf('"', at + 1)
      at = close < 0 ? code.length : close
    } else if (c === '\\' || c === '_' || c === '*') {
      at++
    } else if (c === '[') {
      const close = code.indexOf(']', at)
      const inside = close < 0 ? '' : code.slice(at + 1, close)
      if (/^(h+|m+|s+)$/i.test(inside)) bare += inside
      at = close < 0 ? code.length : close
    } else {
      bare += c
    }
  }
  return bare.toLowerCase()
}

/** What Excel shows for a number in this format: a date (with or without time), a time of day, or a number. */
export function shownAs(code: string): 'date' | 'time' | 'number' {
  const bare = bareSection(code)
    .replace(/general/g, '')
    .replace(/am\/pm|a\/p/g, 'h')
    .replace(/s[.,]0+/g, 's')
  // "0 h" has digit places: a number with a letter that someone did not put in quotes.
  if (/[0#?@]/.test(bare)) return 'number'
  if (/[yd]/.test(bare)) return 'date'
  if (/[hs]/.test(bare)) return 'time'
  return bare.includes('m') ? 'date' : 'number'
}
