/** What a cell of a real .xlsx becomes: every kind of content Excel, LibreOffice, openpyxl and others store. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { loadWorkbook } from '../../src/workbook/load.ts'
import type { RawCell, RawSheet, RawWorkbook } from '../../src/workbook/raw.ts'
import {
  bookRels,
  bookXml,
  contentTypes,
  MAIN,
  oneSheet,
  type Parts,
  RELATIONSHIPS,
  sheetXml,
  stylesXml,
  zip,
} from './guard-parts.ts'

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fixtures', name))

async function load(bytes: Uint8Array): Promise<RawWorkbook> {
  const { value, findings } = await loadWorkbook(bytes, 'uji.xlsx')
  expect(findings).toEqual([])
  if (value === null) throw new Error('not read')
  return value
}

function sheetOf(book: RawWorkbook, name = 'Data'): RawSheet {
  const sheet = book.sheets.find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet
}

function cellOf(sheet: RawSheet, address: string): RawCell | undefined {
  return sheet.rows.flatMap((row) => row.cells).find((cell) => cell.address === address)
}

/** A sheet as address → short text, so that a whole sheet fits in one expectation. */
function dump(sheet: RawSheet): Record<string, string> {
  const entries = sheet.rows.flatMap((row) =>
    row.cells.map((cell): [string, string] => {
      const { value } = cell
      const shown =
        value.type === 'empty'
          ? ''
          : value.type === 'date'
            ? `date ${value.serial}`
            : `${value.type} ${JSON.stringify(value.value)}`
      const formula = cell.formula === null ? '' : ` =${cell.formula}`
      const master = cell.covered ? `covered by ${cell.master}` : ''
      return [cell.address, `${shown}${formula}${master}`.trim()]
    }),
  )
  return Object.fromEntries(entries)
}

const loadParts = async (parts: Parts): Promise<RawSheet> => sheetOf(await load(zip(parts)))
const loadRows = async (rows: string, more: Parts = {}): Promise<RawSheet> => loadParts(oneSheet(rows, more))

describe('a workbook written by exceljs', () => {
  test('keeps text, numbers, booleans, formulas, errors, links and rich text', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Data')
    sheet.getCell('A1').value = 'Mutu <1> & "dua"'
    sheet.getCell('B1').value = 4_113_681_692
    sheet.getCell('C1').value = true
    sheet.getCell('D1').value = { formula: 'B1*2', result: 8_227_363_384 }
    sheet.getCell('E1').value = { formula: 'B1/0', result: { error: '#DIV/0!' } }
    sheet.getCell('F1').value = { formula: 'B1-B1', result: 0 }
    sheet.getCell('G1').value = { formula: 'SUM(B1)' }
    sheet.getCell('H1').value = { text: 'tautan', hyperlink: 'https://example.org/' }
    sheet.getCell('I1').value = { richText: [{ text: 'Rp ' }, { font: { bold: true }, text: '5' }] }
    sheet.getCell('J1').value = { error: '#REF!' }
    sheet.getCell('K1').value = { formula: 'A1', result: 'a &amp; <b>' }
    const bytes = new Uint8Array(await book.xlsx.writeBuffer())
    expect(dump(sheetOf(await load(bytes)))).toEqual({
      A1: 'text "Mutu <1> & \\"dua\\""',
      B1: 'number 4113681692',
      C1: 'boolean true',
      D1: 'number 8227363384 =B1*2',
      E1: 'error "#DIV/0!" =B1/0',
      F1: 'number 0 =B1-B1',
      G1: '=SUM(B1)',
      H1: 'text "tautan"',
      I1: 'text "Rp 5"',
      J1: 'error "#REF!"',
      K1: 'text "a &amp; <b>" =A1',
    })
  })

  test('tells dates and times from numbers by the format code', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Data')
    const formats: readonly (readonly [address: string, value: number, format: string])[] = [
      ['A1', 44592, 'dd/mm/yyyy'],
      ['A2', 44592, '[$-421]dd mmmm yyyy;@'],
      ['A3', 5, '0 \\h\\a\\r\\i'],
      ['A4', 5, '0" hari"'],
      ['A5', 0.0534722222222222, 'h:mm'],
      ['A6', 1.5, '[h]:mm:ss'],
      ['A7', 0.95, '0.00%'],
      ['A8', 1234.5, '"Rp"#,##0.00_);[Red]\\("Rp"#,##0.00\\)'],
      ['A9', 5, '0.00E+00'],
      ['A10', 44592.75, 'm/d/yy h:mm'],
      ['A11', -3, 'dd/mm/yyyy'],
      ['A12', 5, '#,##0_ ;[Red]-#,##0 '],
      ['A13', 0.5, 'mm:ss.0'],
      ['A14', 7, '@'],
      ['A15', 44592, 'mmmm'],
      ['A16', 5, '0 h'],
      ['A17', 5, '[Red]#,##0 s'],
    ]
    for (const [address, value, format] of formats) {
      sheet.getCell(address).value = value
      sheet.getCell(address).numFmt = format
    }
    const read = sheetOf(await load(new Uint8Array(await book.xlsx.writeBuffer())))
    // 44592 days after 30 December 1899 is 31 January 2022; 0.0534722222222222 of a day is 1 hour 17 minutes.
    expect(dump(read)).toEqual({
      A1: 'date 44592',
      A2: 'date 44592',
      A3: 'number 5',
      A4: 'number 5',
      A5: 'date 0.0534722222222222',
      A6: 'date 1.5',
      A7: 'number 0.95',
      A8: 'number 1234.5',
      A9: 'number 5',
      A10: 'date 44592.75',
      A11: 'number -3',
      A12: 'number 5',
      A13: 'date 0.5',
      A14: 'number 7',
      A15: 'date 44592',
      A16: 'number 5',
      A17: 'number 5',
    })
    expect(cellOf(read, 'A7')?.format).toBe('0.00%')
    expect(cellOf(read, 'A5')?.format).toBe('h:mm')
  })

  test('marks hidden rows and sheets and keeps sheet names exceljs itself would refuse or cut', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Data')
    sheet.addRow(['a'])
    sheet.addRow(['b']).hidden = true
    book.addWorksheet('Rahasia', { state: 'veryHidden' }).addRow([1])
    const read = await load(new Uint8Array(await book.xlsx.writeBuffer()))
    expect(sheetOf(read).rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, false],
      [2, true],
    ])
    expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Data', false],
      ['Rahasia', true],
    ])
    const long = 'Perjanjian Kinerja Tahun 2022 (Perubahan)'
    const odd = await load(
      zip(oneSheet('<row><c><v>1</v></c></row>', { 'xl/workbook.xml': bookXml([long]) })),
    )
    expect(odd.sheets.map(({ name }) => name)).toEqual([long])
  })

  test('leaves a merge its master only', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Data')
    sheet.getCell('A1').value = 'Misi 1'
    for (const row of [1, 2, 3]) sheet.getCell(row, 2).value = row
    sheet.mergeCells('A1:A3')
    expect(dump(sheetOf(await load(new Uint8Array(await book.xlsx.writeBuffer()))))).toEqual({
      A1: 'text "Misi 1"',
      B1: 'number 1',
      A2: 'covered by A1',
      B2: 'number 2',
      A3: 'covered by A1',
      B3: 'number 3',
    })
  })
})

describe('workbooks of other programs', () => {
  const common = {
    A1: 'text "PERJANJIAN KINERJA TAHUN 2022"',
    B1: 'covered by A1',
    C1: 'covered by A1',
    D1: 'covered by A1',
    E1: 'covered by A1',
    A3: 'text "Kode"',
    B3: 'text "Sasaran"',
    C3: 'text "Target"',
    D3: 'text "Tanggal"',
    E3: 'text "Rumus"',
    F3: 'text "Waktu"',
    A4: 'text "1.1"',
    B4: 'text "Meningkatnya <mutu> & \\"layanan\\" – café"',
    C4: 'number 0.95',
    D4: 'date 44592',
    F4: 'date 0.25',
    A5: 'number 1.2',
    B5: 'text "baris satu\\nbaris dua"',
    C5: 'number 5',
    A6: 'text "gabungan"',
    A7: 'covered by A6',
    A8: 'covered by A6',
    C7: 'number -12.5',
    B8: 'text "tautan"',
    C8: 'number 0.00001',
  }

  test('openpyxl: formulas have no result', async () => {
    const book = await load(fixture('openpyxl.xlsx'))
    expect(dump(sheetOf(book, 'Perjanjian Kinerja'))).toEqual({
      ...common,
      E4: '=C4*2',
      E5: '=1/0',
      F5: 'boolean true',
      E7: '=IF(C7<0,"","x")',
      E8: '="hasil "&C5',
    })
    expect(sheetOf(book, 'Tersembunyi').hidden).toBe(true)
  })

  test('a zip with 64-bit sizes and offsets holds the same', async () => {
    expect(await load(fixture('zip64.xlsx'))).toEqual(await load(fixture('openpyxl.xlsx')))
  })

  test('LibreOffice: the same content, with results', async () => {
    const book = await load(fixture('libreoffice.xlsx'))
    const sheet = sheetOf(book, 'Perjanjian Kinerja')
    // LibreOffice writes a boolean as the formula TRUE().
    expect(dump(sheet)).toEqual({
      ...common,
      E4: 'number 1.9 =C4*2',
      E5: 'error "#DIV/0!" =1/0',
      F5: 'boolean true =TRUE()',
      E7: 'text "" =IF(C7<0,"","x")',
      E8: 'text "hasil 5" ="hasil "&C5',
    })
    expect(sheet.rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([7])
    expect(sheetOf(book, 'Tersembunyi').hidden).toBe(true)
  })

  test('prefixed XML, absolute targets, no r= anywhere, parts under other names', async () => {
    const x = `xmlns:x="${MAIN}"`
    const parts: Parts = {
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="/buku/utama.xml"/></p:Relationships>`,
      'buku/utama.xml': `<x:workbook ${x} xmlns:d="${RELATIONSHIPS}"><x:sheets><x:sheet name="Data" sheetId="7" d:id="R1"/></x:sheets></x:workbook>`,
      'buku/_rels/utama.xml.rels': bookRels(['/lembar/satu.xml'])
        .replace('"rId1"', '"R1"')
        .replace('sharedStrings.xml', '/lembar/teks.xml'),
      'lembar/satu.xml': `<x:worksheet ${x}><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/><x:row><x:c t="inlineStr"><x:is><x:t>tiga</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      'lembar/teks.xml': `<x:sst ${x}><x:si><x:t>satu</x:t></x:si></x:sst>`,
    }
    expect(dump(await loadParts(parts))).toEqual({ A1: 'text "satu"', B1: 'number 2', A3: 'text "tiga"' })
  })

  test('Strict Open XML: other namespaces, ISO dates', async () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
    const rows =
      '<row r="1"><c r="A1" t="d"><v>2022-01-31</v></c><c r="B1" t="d" s="1"><v>2022-01-31T18:00:00</v></c><c r="C1" t="d"><v>1900-01-01</v></c><c r="D1" t="d"><v>2022-02-31</v></c><c r="E1" t="d" s="1"><v>06:00:00</v></c></row>'
    const parts = oneSheet(rows, { 'xl/styles.xml': stylesXml(['dd/mm/yyyy hh:mm']) })
    const sheet = await loadParts(
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strict(String(xml))])),
    )
    // 1 January 1900 is Excel's day 1.
    expect(dump(sheet)).toEqual({
      A1: 'date 44592',
      B1: 'date 44592.75',
      C1: 'date 1',
      D1: 'error "#VALUE!"',
      E1: 'date 0.25',
    })
    expect(cellOf(sheet, 'A1')?.format).toBe('yyyy-mm-dd')
    expect(cellOf(sheet, 'B1')?.format).toBe('dd/mm/yyyy hh:mm')
  })

  test('UTF-16 parts and a byte order mark', async () => {
    const xml = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>café ≥ 5</t></is></c></row>')
    const utf16 = xml.replace('UTF-8', 'UTF-16')
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(utf16, 'utf16le')])
    const marked = `\uFEFF${xml}`
    for (const part of [wide, marked]) {
      const sheet = await loadRows('', { 'xl/worksheets/sheet1.xml': part })
      expect(dump(sheet)).toEqual({ A1: 'text "café ≥ 5"' })
    }
  })

  test('an .xlsm: macros are ignored', async () => {
    const sheet = await loadRows('<row r="1"><c r="A1"><v>1</v></c></row>', {
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
      'xl/_rels/workbook.xml.rels': bookRels(
        ['worksheets/sheet1.xml'],
        '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
      ),
    })
    expect(dump(sheet)).toEqual({ A1: 'number 1' })
  })
})

describe('cells as files store them', () => {
  test('texts: runs, phonetic guides, escapes, spaces, CDATA, control characters', async () => {
    const si = [
      '<si><r><rPr><b/></rPr><t>Rp </t></r><r><t xml:space="preserve">5 </t></r></si>',
      '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh><phoneticPr fontId="1"/></si>',
      '<si><t>a_x000B_b_x000D_c_x005F_x0041_</t></si>',
      '<si><t xml:space="preserve">  tepi  </t></si>',
      '<si><t><![CDATA[<b>&amp;]]></t></si>',
      '<si><t/></si>',
      '<si><t>&#169;&#x2265;&lt;</t></si>',
      '<si><t>x&#0;&#xFFFF;&#xD800;y</t></si>',
      '<si><t>__proto__</t></si>',
    ]
    const cells = si.map((_, i) => `<c r="A${i + 1}" t="s"><v>${i}</v></c>`)
    const rows = cells.map((cell, i) => `<row r="${i + 1}">${cell}</row>`).join('')
    const sheet = await loadRows(rows, {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${si.join('')}</sst>`,
    })
    expect(dump(sheet)).toEqual({
      A1: 'text "Rp 5 "',
      A2: 'text "課"',
      A3: 'text "a\\nb\\nc_x0041_"',
      A4: 'text "  tepi  "',
      A5: 'text "<b>&amp;"',
      A7: 'text "©≥<"',
      A8: 'text "xy"',
      A9: 'text "__proto__"',
    })
  })

  test('inline and formula texts are read like shared ones', async () => {
    const sheet = await loadRows(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a_x000B_</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>か</t></rPh></is></c>' +
        '<c r="B1" t="str"><f>A1</f><v>&amp;lt; _x000B_ "x"</v></c><c r="C1" t="str"><v>&amp;amp;</v></c>' +
        '<c r="D1" t="str"><f>IF(1,"")</f><v></v></c><c r="E1"><f>A1</f><v/></c><c r="F1" t="str"><f>A1</f></c></row>',
    )
    expect(dump(sheet)).toEqual({
      A1: 'text "a\\nb"',
      B1: 'text "&lt; \\n \\"x\\"" =A1',
      C1: 'text "&amp;"',
      D1: 'text "" =IF(1,"")',
      E1: '=A1',
      F1: '=A1',
    })
  })

  test('shared, array and data table formulas', async () => {
    const sheet = await loadRows(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">A1:A2*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><v>4</v></c><c r="E2"><f t="dataTable" ref="E2:E3" dt2D="0" r1="A1"/><v>9</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="C3"><f t="shared" si="8"/><v>5</v></c></row>',
    )
    expect(dump(sheet)).toEqual({
      B1: 'number 1 =A1*$C$1',
      D1: 'number 2 =A1:A2*2',
      B2: 'number 2 =A2*$C$1',
      D2: 'number 4',
      E2: 'number 9 =TABLE()',
      B3: '=A3*$C$1',
      C3: 'number 5 =?',
    })
  })

  test('a shared formula moves its relative references only', async () => {
    const moved: readonly (readonly [master: string, twoDownOneRight: string])[] = [
      ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
      ['SUM(A1:B2)', 'SUM(B3:C4)'],
      ['LOG10(A1)&"A1"', 'LOG10(B3)&"A1"'],
      ["'Data A1'!A1+AB1!C2", "'Data A1'!B3+AB1!D4"],
      ['1E5*ZZ9', '1E5*AAA11'],
      ['XFD1', '#REF!'],
      ['A1048576', '#REF!'],
    ]
    const rows = moved.map(([formula], i) => {
      const r = i * 4 + 1
      return `<row r="${r}"><c r="D${r}"><f t="shared" ref="D${r}:E${r + 2}" si="${i}">${formula.replaceAll('&', '&amp;')}</f><v>1</v></c></row><row r="${r + 2}"><c r="E${r + 2}"><f t="shared" si="${i}"/><v>1</v></c></row>`
    })
    const sheet = await loadRows(rows.join(''))
    expect(moved.map((_, i) => cellOf(sheet, `E${i * 4 + 3}`)?.formula)).toEqual(
      moved.map(([, text]) => text),
    )
  })

  test('numbers that are none become error values', async () => {
    const sheet = await loadRows(
      '<row r="1"><c r="A1"><v>1E+400</v></c><c r="B1"><v>12,5</v></c><c r="C1"><v>NaN</v></c><c r="D1"><v> 7 </v></c><c r="E1"><v>1.5E-7</v></c><c r="F1" t="b"><v>true</v></c><c r="G1"><f>A1</f><v>-1e999</v></c></row>',
    )
    expect(dump(sheet)).toEqual({
      A1: 'error "#NUM!"',
      B1: 'error "#VALUE!"',
      C1: 'error "#VALUE!"',
      D1: 'number 7',
      E1: 'number 1.5e-7',
      F1: 'boolean true',
      G1: 'error "#NUM!" =A1',
    })
  })

  test('the zeros of formulas in a file that asks to be calculated are no results', async () => {
    // What xlsxwriter stores: 0 for every formula, and the request. A result that was worked out stays, a typed 0 too.
    const rows =
      '<row r="1"><c r="A1"><f>1+2</f><v>0</v></c><c r="B1"><f>1+2</f><v>3</v></c><c r="C1"><v>0</v></c></row>'
    const asked = await loadRows(rows, {
      'xl/workbook.xml': bookXml(['Data'], '', '<calcPr calcId="124519" fullCalcOnLoad="1"/>'),
    })
    expect(dump(asked)).toEqual({ A1: '=1+2', B1: 'number 3 =1+2', C1: 'number 0' })
    expect(dump(await loadRows(rows))).toEqual({ A1: 'number 0 =1+2', B1: 'number 3 =1+2', C1: 'number 0' })
  })

  test('the 1904 date system shifts days, not times', async () => {
    const sheet = await loadRows(
      '<row r="1"><c r="A1" s="1"><v>43130</v></c><c r="B1" s="2"><v>0.25</v></c><c r="C1"><v>43130</v></c><c r="D1" t="d"><v>2022-01-31</v></c></row>',
      {
        'xl/workbook.xml': bookXml(['Data'], '<workbookPr date1904="1"/>'),
        'xl/styles.xml': stylesXml(['yyyy', 'h:mm']),
      },
    )
    // 1 January 1904 is day 1462 of the 1900 system: 43130 + 1462 = 44592.
    expect(dump(sheet)).toEqual({ A1: 'date 44592', B1: 'date 0.25', C1: 'number 43130', D1: 'date 44592' })
  })

  test('rows out of order and rows split in two keep their addresses', async () => {
    const sheet = await loadRows(
      '<row r="5"><c r="B5"><v>5</v></c></row><row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="5"><c r="A5"><v>4</v></c></row>',
    )
    expect(sheet.rows.map(({ row, cells }) => [row, cells.map(({ address }) => address)])).toEqual([
      [2, ['A2', 'C2']],
      [5, ['A5', 'B5']],
    ])
  })

  test('a row without a number takes that of its cells', async () => {
    const sheet = await loadRows(
      '<row><c r="A3"><v>3</v></c><c r="B3"><v>4</v></c></row><row><c><v>5</v></c></row><row><c r="B9"><v>6</v></c></row>',
    )
    expect(dump(sheet)).toEqual({ A3: 'number 3', B3: 'number 4', A4: 'number 5', B9: 'number 6' })
  })

  test('styled but empty cells and rows vanish', async () => {
    const sheet = await loadRows(
      '<row r="1" s="1" customFormat="1"><c r="A1" s="1"/><c r="B1" s="1" t="s"/><c r="C1" s="1"><v></v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      { 'xl/styles.xml': stylesXml(['0%']) },
    )
    expect(dump(sheet)).toEqual({ A2: 'number 1' })
  })

  test('merges of whole rows, overlapping ones and values under a merge', async () => {
    const merges =
      '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:A1048576"/><mergeCell ref="A2:B3"/></mergeCells>'
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row><row r="3"><c r="A3"><v>99</v></c><c r="B3"><v>98</v></c><c r="C3"><v>4</v></c></row>'
    const sheet = await loadRows('', { 'xl/worksheets/sheet1.xml': sheetXml(rows, merges) })
    expect(dump(sheet)).toEqual({
      A1: 'number 1',
      B1: 'covered by A1',
      C1: 'covered by A1',
      A2: 'number 2',
      B2: 'covered by A2',
      C2: 'number 3',
      A3: 'covered by A2',
      B3: 'covered by A2',
      C3: 'number 4',
    })
  })

  test('of two overlapping merges the first holds a cell', async () => {
    const merges = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B1:C2"/></mergeCells>'
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>'
    const sheet = await loadRows('', { 'xl/worksheets/sheet1.xml': sheetXml(rows, merges) })
    expect(dump(sheet)).toEqual({
      A1: 'number 1',
      B1: 'covered by A1',
      C1: 'covered by B1',
      A2: 'covered by A1',
      B2: 'covered by A1',
      C2: 'covered by B1',
    })
  })

  test('built-in formats: percent, accounting, date', async () => {
    const xfs = [0, 9, 10, 14, 41].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('')
    const sheet = await loadRows(
      '<row r="1"><c r="A1" s="1"><v>0.9</v></c><c r="B1" s="2"><v>0.9</v></c><c r="C1" s="3"><v>44592</v></c><c r="D1" s="4"><v>5</v></c></row>',
      {
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
      },
    )
    expect(['A1', 'B1', 'C1'].map((address) => cellOf(sheet, address)?.format)).toEqual([
      '0%',
      '0.00%',
      'mm-dd-yy',
    ])
    expect(dump(sheet)).toEqual({
      A1: 'number 0.9',
      B1: 'number 0.9',
      C1: 'date 44592',
      D1: 'number 5',
    })
  })

  test('a large sheet: every row arrives once, at its own address', async () => {
    // Ten thousand rows from row 3 on, each with its number, a text of its own, a shared formula and a wide gap.
    const rows = Array.from({ length: 10_000 }, (_, i) => {
      const r = i + 3
      const formula = i === 0 ? '<f t="shared" ref="C3:C10002" si="0">A3*$A$3</f>' : '<f t="shared" si="0"/>'
      return `<row r="${r}"><c r="A${r}"><v>${i + 1}</v></c><c r="B${r}" t="inlineStr"><is><t>uraian ${i + 1}</t></is></c><c r="C${r}">${formula}<v>${i + 1}</v></c><c r="Z${r}" s="1"><v>0.5</v></c></row>`
    })
    const sheet = await loadRows(rows.join(''), { 'xl/styles.xml': stylesXml(['0%']) })
    expect(sheet.rows.map(({ row }) => row)).toEqual(Array.from({ length: 10_000 }, (_, i) => i + 3))
    const wrong = sheet.rows.filter(({ row, cells }) => {
      const [a, b, c, z] = cells
      const number = row - 2
      return (
        cells.length !== 4 ||
        a?.address !== `A${row}` ||
        a.value.type !== 'number' ||
        a.value.value !== number ||
        b?.value.type !== 'text' ||
        b.value.value !== `uraian ${number}` ||
        c?.formula !== `A${row}*$A$3` ||
        z?.address !== `Z${row}` ||
        z.format !== '0%'
      )
    })
    expect(wrong).toEqual([])
  })

  test('texts of 32,767 characters', async () => {
    const text = 'kalimat '.repeat(4096).slice(0, 32_767)
    const sheet = await loadRows(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`)
    expect(cellOf(sheet, 'A1')?.value).toEqual({ type: 'text', value: text })
  })
})
