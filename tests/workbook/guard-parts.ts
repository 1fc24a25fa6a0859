/** Builds .xlsx bytes from hand-written parts, for workbooks no honest writer makes. */
import { strToU8, type Zippable, zipSync } from 'fflate'

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export type Parts = Readonly<Record<string, string | Uint8Array>>

export const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'

export const rootRels = `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export function bookXml(sheets: readonly string[], before = '', after = ''): string {
  const list = sheets.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>${list.join('')}</sheets>${after}</workbook>`
}

export function bookRels(targets: readonly string[], more = ''): string {
  const list = targets.map(
    (target, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/worksheet" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}">${list.join('')}<Relationship Id="s" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>${more}</Relationships>`
}

export function sheetXml(rows: string, after = '', before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
}

export function stylesXml(codes: readonly string[]): string {
  const formats = codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`)
  const styles = ['<xf numFmtId="0"/>', ...codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`)]
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`
}

/** A workbook of one sheet "Data" with these rows; `more` replaces or adds parts. */
export function oneSheet(rows: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': rootRels,
    'xl/workbook.xml': bookXml(['Data']),
    'xl/_rels/workbook.xml.rels': bookRels(['worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    ...more,
  }
}

export function zip(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files, { level, mtime: new Date('2022-01-31T00:00:00Z') })
}
