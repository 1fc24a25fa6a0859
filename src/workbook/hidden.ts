/** Says of findings that what they name is hidden in Excel: a person cannot find it otherwise. */
import type { Finding, Place } from '../diagnostics/finding.ts'
import { parseAddress } from './guard/address.ts'
import type { RawSheet, RawWorkbook } from './raw.ts'

/** Rows named one by one before the rest is only counted. */
const BARIS_TERBANYAK = 5

/** The findings, with what is hidden added to their remedy. */
export function tellHidden(findings: readonly Finding[], { sheets }: RawWorkbook): readonly Finding[] {
  const hidden = new Map(
    sheets.flatMap((sheet) => {
      const rows = new Set(sheet.rows.flatMap(({ row, hidden: one }) => (one ? [row] : [])))
      return sheet.hidden || rows.size > 0 ? [[sheet.name, { sheet, rows }] as const] : []
    }),
  )
  if (hidden.size === 0) return findings
  return findings.map((finding) => {
    const notes = [...hidden.values()].flatMap(({ sheet, rows }) =>
      note([finding, ...finding.related], sheet, rows),
    )
    return notes.length === 0 ? finding : { ...finding, fix: [finding.fix, ...notes].join(' ') }
  })
}

function note(
  places: readonly Place[],
  { name, hidden }: RawSheet,
  rows: ReadonlySet<number>,
): readonly string[] {
  const here = places.filter(({ sheet }) => sheet === name)
  const found = here.map(({ cell }) => parseAddress(cell)?.row ?? 0).filter((row) => rows.has(row))
  const numbers = [...new Set(found)].sort((a, b) => a - b)
  const more = numbers.length - BARIS_TERBANYAK
  const list = `${numbers.slice(0, BARIS_TERBANYAK).join(', ')}${more > 0 ? `, dan ${more} lainnya` : ''}`
  return [
    ...(hidden && here.length > 0 ? [`Lembar ${name} tersembunyi: tampilkan dulu (Unhide).`] : []),
    ...(numbers.length > 0
      ? [`Baris ${list} di lembar ${name} tersembunyi: tampilkan dulu (Unhide, atau hapus filternya).`]
      : []),
  ]
}
