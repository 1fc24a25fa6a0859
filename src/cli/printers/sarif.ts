/** Findings as SARIF 2.1.0, the exchange format of code hosts and editors. A cell is a logical location of the file. */
import type { CatalogueEntry } from '../../diagnostics/catalogue.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import { type FileFindings, placeOf } from './file-findings.ts'

type Catalogue = readonly CatalogueEntry[]

function location(file: string, place: { readonly sheet: string; readonly cell: string }): object {
  // What begins a query or a fragment in an address may stand in a file's name.
  const uri = encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent)
  const name = place.cell === '' ? place.sheet : `${place.sheet}!${place.cell}`
  return {
    physicalLocation: { artifactLocation: { uri } },
    ...(name === '' ? {} : { logicalLocations: [{ name, fullyQualifiedName: name, kind: 'element' }] }),
  }
}

function result(file: string, finding: Finding): object {
  return {
    ruleId: finding.code,
    level: finding.severity,
    message: { text: `${finding.message} ${finding.fix}` },
    locations: [location(file, finding)],
    ...(finding.related.length === 0
      ? {}
      : { relatedLocations: finding.related.map((place, id) => ({ id, ...location(file, place) })) }),
    partialFingerprints: { 'place/v1': `${finding.code} ${placeOf(file, finding)}` },
  }
}

export function printSarif(files: readonly FileFindings[], version: string, catalogue: Catalogue): string {
  const used = new Set(files.flatMap(({ findings }) => findings.map(({ code }) => code)))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lkjip',
            version,
            rules: catalogue
              .filter(({ code }) => used.has(code))
              .map(({ code, severity, title, why }) => ({
                id: code,
                shortDescription: { text: title },
                fullDescription: { text: why },
                defaultConfiguration: { level: severity },
              })),
          },
        },
        results: files.flatMap(({ file, findings }) => findings.map((finding) => result(file, finding))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
