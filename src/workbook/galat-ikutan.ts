/** Error values that a formula only passes on from a cell of its sheet that has a finding of its own. */
import { nilaiGalat } from '../diagnostics/catalogue/lk1-sel.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Area, parseAddress, parseArea } from './guard/address.ts'
import type { RawWorkbook } from './raw.ts'

/** A cell or a range of the formula's own sheet; texts and other sheets are taken as a whole, and left out. */
const RUJUKAN =
  /"[^"]*"|(?:'[^']*'|[\w.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(.!])/gi

/** The cause is told; what it spoils waits until it is repaired. Errors that go round in a circle have no other cause. */
export function tanpaGalatIkutan(findings: readonly Finding[], raw: RawWorkbook): readonly Finding[] {
  const galat = findings.filter(({ code }) => code === nilaiGalat.code)
  if (galat.length === 0) return findings
  const rumus = rumusDi(raw, galat)
  const sebab = new Map(
    galat.map((satu) => {
      const daerah = rujukan(rumus.get(kunci(satu)) ?? '')
      const dirujuk = findings.filter(
        (lain) => lain.severity === 'error' && lain.sheet === satu.sheet && isDi(lain, daerah),
      )
      return [satu, dirujuk] as const
    }),
  )
  const pasti = new Set(findings.filter((satu) => (sebab.get(satu) ?? []).length === 0))
  const ikutan = new Set<Finding>()
  for (let jumlah = -1; jumlah < ikutan.size; ) {
    jumlah = ikutan.size
    for (const [satu, dirujuk] of sebab) {
      if (dirujuk.some((lain) => lain !== satu && (pasti.has(lain) || ikutan.has(lain)))) ikutan.add(satu)
    }
  }
  return findings.filter((satu) => !ikutan.has(satu))
}

function kunci({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`
}

function rumusDi({ sheets }: RawWorkbook, galat: readonly Finding[]): ReadonlyMap<string, string> {
  const dicari = new Set(galat.map(kunci))
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ address, formula }): [string, string][] => {
          const tempat = kunci({ sheet: name, cell: address })
          return formula !== null && dicari.has(tempat) ? [[tempat, formula]] : []
        }),
      ),
    ),
  )
}

function rujukan(rumus: string): readonly Area[] {
  return (rumus.match(RUJUKAN) ?? []).flatMap((teks) =>
    /["!]/.test(teks) ? [] : (parseArea(teks.toUpperCase()) ?? []),
  )
}

function isDi({ cell }: Finding, daerah: readonly Area[]): boolean {
  const di = parseAddress(cell)
  if (di === null) return false
  return daerah.some(
    ({ top, left, bottom, right }) =>
      di.row >= top && di.row <= bottom && di.column >= left && di.column <= right,
  )
}
