/** The guard: what is no workbook gets its own message, what would harm ends early, what is only odd is read. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { crc32Table, readZip } from '../../src/workbook/guard/zip.ts'
import { loadWorkbook } from '../../src/workbook/load.ts'
import {
  bookRels,
  bookXml,
  contentTypes,
  MAIN,
  oneSheet,
  type Parts,
  sheetXml,
  stylesXml,
  zip,
} from './guard-parts.ts'

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fixtures', name))
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'
const good = zip(oneSheet(ONE))
const oneText = { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>teks</t></si></sst>` }

/** Code, sheet and cell of each finding, and whether a workbook came with them. */
async function outcome(bytes: Uint8Array): Promise<{ codes: readonly string[]; read: boolean }> {
  const { value, findings } = await loadWorkbook(bytes, 'uji.xlsx')
  const codes = findings.map(({ code, sheet, cell }) => [code, sheet, cell].filter((x) => x !== '').join(' '))
  return { codes, read: value !== null }
}

async function theFinding(bytes: Uint8Array): Promise<Finding> {
  const { findings } = await loadWorkbook(bytes, 'uji.xlsx')
  const [first] = findings
  if (first === undefined || findings.length > 1) throw new Error(`${findings.length} findings`)
  return first
}

/** A compound file (the container of old Office files and of password-protected new ones) with these streams. */
function compoundFile(streams: readonly string[]): Uint8Array {
  const sector = 512
  const file = Buffer.alloc(3 * sector)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(0x3e, 24) // version 3
  file.writeUInt16LE(3, 26)
  file.writeUInt16LE(0xfffe, 28) // little endian
  file.writeUInt16LE(9, 30) // sectors of 2^9 bytes
  file.writeUInt32LE(1, 44) // one sector of allocation table, sector 0
  file.writeUInt32LE(1, 48) // the directory starts in sector 1
  file.writeUInt32LE(0xfffffffd, sector)
  ;['Root Entry', ...streams].forEach((name, i) => {
    const at = 2 * sector + i * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE((name.length + 1) * 2, at + 64)
    file[at + 66] = i === 0 ? 5 : 2
  })
  return file
}

describe('what is no .xlsx gets its own message', () => {
  const kinds: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
    ['nothing', new Uint8Array(), 'LK010'],
    ['an .xls of LibreOffice', fixture('libreoffice.xls'), 'LK012'],
    ['an .xls of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), 'LK012'],
    ['a password-protected workbook', compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'LK013'],
    ['an old Word document', compoundFile(['WordDocument']), 'LK011'],
    [
      'an .xlsb',
      zip({ '[Content_Types].xml': contentTypes, 'xl/workbook.bin': Uint8Array.of(0x83, 1) }),
      'LK014',
    ],
    ['an .ods of LibreOffice', fixture('libreoffice.ods'), 'LK015'],
    ['a .csv', fixture('libreoffice.csv'), 'LK016'],
    ['a .csv in UTF-16', Buffer.from('\uFEFFKode;Nilai\r\n1;2\r\n', 'utf16le'), 'LK016'],
    ['a web page', fixture('libreoffice.html'), 'LK017'],
    [
      'XML of Excel 2003',
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><W/>'),
      'LK017',
    ],
    ['a zip of workbooks', zip({ '2022.xlsx': good }), 'LK018'],
    ['a .rar', strToU8('Rar!\u001a\u0007\u0000'), 'LK018'],
    ['a Word document', zip({ '[Content_Types].xml': contentTypes, 'word/document.xml': '<d/>' }), 'LK011'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'LK011'],
    ['random bytes', Uint8Array.from({ length: 300 }, (_, i) => (i * 7919 + 13) % 256), 'LK011'],
    ['zeros', new Uint8Array(5000), 'LK020'],
    ['a truncated workbook', fixture('libreoffice.xlsx').subarray(0, 5000), 'LK019'],
    ['a workbook of 30 bytes', good.subarray(0, 30), 'LK019'],
  ]
  test.each(kinds)('%s', async (_, bytes, code) => {
    expect(await outcome(bytes)).toEqual({ codes: [code], read: false })
  })

  test('the message names the file and the remedy', async () => {
    const { findings } = await loadWorkbook(fixture('libreoffice.xls'), 'LKjIP 2022.xlsx')
    expect(findings[0]?.message).toBe('Berkas “LKjIP 2022.xlsx” berformat Excel 97–2003 (.xls).')
    expect(findings[0]?.fix).toContain('Save As')
  })

  test('what another program can turn into a workbook is told how', async () => {
    const numbers = zip({ 'Index/Document.iwa': Uint8Array.of(0), 'Metadata/Properties.plist': 'x' })
    const google = strToU8('{"":"JANGAN UBAH BERKAS INI","doc_id":"1aB","resource_key":"","email":""}')
    expect(await theFinding(numbers)).toMatchObject({
      code: 'LK011',
      fix: expect.stringContaining('Ekspor Ke'),
    })
    expect(await theFinding(google)).toMatchObject({ code: 'LK011', fix: expect.stringContaining('Unduh') })
  })

  test('a name that only looks like an encrypted stream does not make a password file', async () => {
    const file = Buffer.from(compoundFile(['Workbook']))
    file.write('EncryptedPackage', 1300, 'utf16le')
    expect((await outcome(file)).codes).toEqual(['LK012'])
  })
})

describe('damage', () => {
  /** Changes one byte inside the packed data of a part. */
  function damaged(parts: Parts, name: string): Uint8Array {
    const bytes = Buffer.from(zip(parts))
    const entry = readZip(bytes, 100)?.entries.get(name)
    if (entry === undefined) throw new Error(name)
    const at = entry.offset + 30 + name.length + (entry.compressedSize >> 1)
    bytes[at] = (bytes[at] ?? 0) ^ 0x10
    return bytes
  }

  test('a flipped bit in a sheet is noticed', async () => {
    expect(await outcome(damaged(oneSheet(ONE), 'xl/worksheets/sheet1.xml'))).toEqual({
      codes: ['LK030 Data'],
      read: false,
    })
  })
  test('the checksum is the one of zips', () => {
    // The check value every description of CRC-32 gives.
    expect(crc32Table(strToU8('123456789'), 0)).toBe(0xcbf43926)
    expect(crc32Table(strToU8('6789'), crc32Table(strToU8('12345'), 0))).toBe(0xcbf43926)
  })
  test('a flipped bit in a stored part is noticed by its checksum', async () => {
    const parts = oneSheet('<row r="1"><c r="A1"><v>19597</v></c></row>')
    const bytes = zip(parts)
    // A zip without compression, then another digit in it.
    const stored = Buffer.from(zip(parts, 0))
    const at = stored.indexOf('19597')
    expect(at).toBeGreaterThan(0)
    stored[at] = 0x32
    expect((await outcome(stored)).codes).toEqual(['LK030 Data'])
    expect((await outcome(bytes)).codes).toEqual([])
  })
  test('a part written twice with two contents is not read by chance', async () => {
    // Two names of one length, the second made the first: what a program leaves that adds a part instead of replacing it.
    const twice = (other: string): Uint8Array => {
      const bytes = Buffer.from(zip({ ...oneSheet(ONE), 'xl/worksheets/sheet9.xml': sheetXml(other) }))
      for (let at = bytes.indexOf('sheet9.xml'); at >= 0; at = bytes.indexOf('sheet9.xml', at)) {
        bytes.write('sheet1.xml', at, 'latin1')
      }
      return bytes
    }
    expect(await outcome(twice(ONE.replace('<v>1', '<v>2')))).toEqual({ codes: ['LK030 Data'], read: false })
    expect(await outcome(twice(ONE))).toEqual({ codes: [], read: true })
  })
  test('in the list of sheets, the texts or the styles it stops the reading', async () => {
    const parts = oneSheet(ONE, {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>teks yang cukup panjang</t></si></sst>`,
      'xl/styles.xml': stylesXml(['0%']),
    })
    for (const name of [
      'xl/workbook.xml',
      'xl/sharedstrings.xml',
      'xl/styles.xml',
      'xl/_rels/workbook.xml.rels',
    ]) {
      const found = Object.keys(parts).find((key) => key.toLowerCase() === name) ?? name
      expect(await outcome(damaged(parts, found.toLowerCase() === found ? found : name))).toEqual({
        codes: ['LK020'],
        read: false,
      })
    }
  })
  test('one bad sheet does not take the others with it', async () => {
    const { value, findings } = await loadWorkbook(
      zip(
        oneSheet(ONE, {
          'xl/workbook.xml': bookXml(['Data', 'Rusak', 'Hilang']),
          'xl/_rels/workbook.xml.rels': bookRels(['worksheets/sheet1.xml', 'worksheets/sheet2.xml', 'x.xml']),
          'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row></sheetData></worksheet>',
        }),
      ),
      'uji.xlsx',
    )
    expect(value?.sheets.map(({ name }) => name)).toEqual(['Data'])
    expect(findings.map(({ code, sheet }) => [code, sheet])).toEqual([
      ['LK030', 'Rusak'],
      ['LK030', 'Hilang'],
    ])
  })
  test('XML that is not well formed', async () => {
    const broken = [
      '<row r="1"><c r="A1"><v>1</c></v></row>',
      '<row r="1"><c r=A1><v>1</v></c></row>',
      '<row r="1"><c r="A1><v>1</v></c></row>',
      '<row r="1"><c r="A1"><v>1</v></c></row><',
      '<row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet><worksheet><sheetData>',
    ]
    for (const rows of broken) {
      expect(await outcome(zip(oneSheet(rows))), rows).toEqual({ codes: ['LK030 Data'], read: false })
    }
    const latin = Buffer.from(sheetXml('<row r="1"><c r="A1" t="str"><v>caf\u00e9</v></c></row>'), 'latin1')
    expect((await outcome(zip(oneSheet('', { 'xl/worksheets/sheet1.xml': latin })))).codes).toEqual([
      'LK030 Data',
    ])
  })
  test('a workbook whose texts are all gone is told once', async () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    expect(await outcome(zip(oneSheet(rows)))).toEqual({ codes: ['LK020'], read: false })
    const other = zip(oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'))
    expect(await outcome(other)).toEqual({ codes: [], read: true })
  })
  test('texts, styles and cells that do not exist', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>5</v></c><c r="B1" t="s"><v>x</v></c><c r="C1" s="9"><v>0.9</v></c></row>' +
      '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>'
    expect(await outcome(zip(oneSheet(rows, oneText)))).toEqual({
      codes: ['LK034 Data A1', 'LK034 Data B1', 'LK033 Data A2', 'LK035'],
      read: true,
    })
  })
  test('addresses outside Excel are told once and the rest is read', async () => {
    const rows = `<row r="4000000000"><c r="A4000000000"><v>1</v></c></row><row r="0"/><row r="-1"/><row r="1.5"/>${ONE}<row r="2"><c r="XFE2"><v>1</v></c><c r="A3"><v>1</v></c><c r="AAAAAAAAAA2"><v>1</v></c></row>`
    const { value, findings } = await loadWorkbook(zip(oneSheet(rows)), 'uji.xlsx')
    expect(findings.map(({ code, sheet }) => [code, sheet])).toEqual([['LK032', 'Data']])
    expect(findings[0]?.message).toContain('baris 4000000000')
    expect(value?.sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ address }) => address))).toEqual(['A1'])
  })
  test('a text longer than a cell holds', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(32_768)}</t></is></c></row>`
    expect(await outcome(zip(oneSheet(rows)))).toEqual({ codes: ['LK036 Data A1'], read: true })
  })
  test('a workbook without worksheets', async () => {
    expect(await outcome(zip(oneSheet(ONE, { 'xl/workbook.xml': bookXml([]) })))).toEqual({
      codes: ['LK023'],
      read: false,
    })
    const chart = bookRels(['chartsheets/sheet1.xml']).replace('/worksheet"', '/chartsheet"')
    expect((await outcome(zip(oneSheet(ONE, { 'xl/_rels/workbook.xml.rels': chart })))).codes).toEqual([
      'LK023',
    ])
  })
  test('document types and entities of their own are refused wherever they stand', async () => {
    const laughs =
      '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>'
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'
    for (const doctype of [laughs, outside]) {
      for (const name of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', '_rels/.rels']) {
        const parts = oneSheet(ONE)
        const xml = String(parts[name])
        const at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0
        const bad = zip({ ...parts, [name]: xml.slice(0, at) + doctype + xml.slice(at) })
        expect((await theFinding(bad)).code).toBe('LK021')
      }
    }
    const entity = zip(oneSheet('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>'))
    expect((await theFinding(entity)).code).toBe('LK021')
  })
})

describe('what is only odd is read', () => {
  test('drawings, comments, links, names, validations and tables are passed over, broken ones too', async () => {
    const after =
      '<sheetProtection sheet="1"/><mergeCells count="0"/><dataValidations><dataValidation sqref="A1:XFD1048576" type="list"><formula1>[1]x!A1</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A1" r:id="rId99"/></hyperlinks><drawing r:id="rId98"/><legacyDrawing r:id="rId97"/><tableParts><tablePart r:id="rId96"/></tableParts>' +
      '<extLst><ext uri="{x}"><x14:dataValidations xmlns:x14="x"><x14:row r="9"><x14:c r="A9"><x14:v>9</x14:v></x14:c></x14:row></x14:dataValidations></ext></extLst>'
    const names = '<definedNames><definedName name="_xlnm.Print_Area">#REF!</definedName></definedNames>'
    const { value, findings } = await loadWorkbook(
      zip(
        oneSheet(ONE, {
          'xl/workbook.xml': bookXml(['Data'], '', names),
          'xl/worksheets/sheet1.xml': sheetXml(ONE, after, '<sheetPr/><dimension ref="A1:XFD1048576"/>'),
          'xl/worksheets/_rels/sheet1.xml.rels': 'bukan xml',
          'xl/drawings/drawing1.xml': '<',
          'xl/comments1.xml': '<!DOCTYPE x>',
          'xl/externalLinks/externalLink1.xml': '<',
        }),
      ),
      'uji.xlsx',
    )
    expect(findings).toEqual([])
    expect(value?.sheets[0]?.rows.map(({ cells }) => cells.length)).toEqual([1])
  })

  test('a zip written as a stream, its sizes behind the data', async () => {
    const chunks: Uint8Array[] = []
    const stream = new Zip((error, chunk) => {
      if (error) throw error
      chunks.push(chunk)
    })
    for (const [name, xml] of Object.entries(oneSheet(ONE))) {
      const part = new ZipDeflate(name)
      stream.add(part)
      part.push(strToU8(String(xml)), true)
    }
    stream.end()
    expect(await outcome(Buffer.concat(chunks))).toEqual({ codes: [], read: true })
  })

  test('junk in front of the zip, a comment behind it, backslashes and other case in names', async () => {
    const parts = oneSheet(ONE)
    const odd = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name.replaceAll('/', '\\').replace('xl', 'XL'), xml]),
    )
    expect(await outcome(zip(odd))).toEqual({ codes: [], read: true })
    const commented = Buffer.concat([good, strToU8('catatan')])
    commented.writeUInt16LE(7, good.length - 2)
    expect(await outcome(commented)).toEqual({ codes: [], read: true })
    expect(await outcome(Buffer.concat([strToU8('sampah'), good]))).toEqual({ codes: [], read: true })
  })

  test('spaces in the names of parts, written as they are or as %20', async () => {
    for (const name of ['Lembar 1 (50%).xml', 'Lembar%201%20(50%25).xml']) {
      for (const target of ['worksheets/Lembar 1 (50%).xml', 'worksheets/Lembar%201%20%2850%25%29.xml']) {
        const { 'xl/worksheets/sheet1.xml': sheet = '', ...rest } = oneSheet(ONE)
        const parts = {
          ...rest,
          [`xl/worksheets/${name}`]: sheet,
          'xl/_rels/workbook.xml.rels': bookRels([target]),
        }
        expect(await outcome(zip(parts)), `${name} ${target}`).toEqual({ codes: [], read: true })
      }
    }
  })
})

/** A zip whose sheet holds this packed data, announced to inflate to `announced` bytes. */
function announcing(packed: Uint8Array, announced: number): Uint8Array {
  const name = 'xl/worksheets/sheet1.xml'
  const bytes = Buffer.from(zip({ ...oneSheet(ONE), [name]: packed }))
  // fflate packed the packed data again; put it in plainly instead: as method 8 with a size of our choice.
  const entry = readZip(bytes, 100)?.entries.get(name)
  if (entry === undefined) throw new Error(name)
  const before = bytes.subarray(0, entry.offset)
  const header = Buffer.from(bytes.subarray(entry.offset, entry.offset + 30 + name.length))
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(announced, 22)
  const after = Buffer.from(bytes.subarray(entry.offset + 30 + name.length + entry.compressedSize))
  const shift = packed.length - entry.compressedSize
  for (let at = after.indexOf('PK\x01\x02'); at >= 0; at = after.indexOf('PK\x01\x02', at + 4)) {
    if (after.subarray(at + 46, at + 46 + name.length).toString() !== name) continue
    after.writeUInt16LE(8, at + 10)
    after.writeUInt32LE(packed.length, at + 20)
    after.writeUInt32LE(announced, at + 24)
  }
  const end = after.length - 22
  after.writeUInt32LE(after.readUInt32LE(end + 16) + shift, end + 16)
  return Buffer.concat([before, header, packed, after])
}

test('a sheet formatted far below its table is told what to copy', async () => {
  const empty = Array.from(
    { length: 1_048_574 },
    (_, i) => `<row r="${i + 2}" s="1" customFormat="1" ht="15" customHeight="1"/>`,
  )
  const found = await theFinding(zip(oneSheet(ONE + empty.join(''))))
  expect(found).toMatchObject({ code: 'LK022', sheet: 'Data' })
  expect(found.fix).toContain('isi tabelnya saja')
})

describe('bombs', () => {
  const MIB = 1024 * 1024
  let packed: Uint8Array | null = null
  const gigabyte = (): Uint8Array => {
    packed ??= deflateRawSync(Buffer.alloc(1024 * MIB, 0x20), { level: 1 })
    return packed
  }
  const many = (count: number, one: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => one(i + 1)).join('')
  const sheet = (rows: string, after = ''): Uint8Array =>
    zip(oneSheet('', { 'xl/worksheets/sheet1.xml': sheetXml(rows, after) }))
  const column = (number: number): string =>
    number > 26
      ? column(Math.floor((number - 1) / 26)) + column(((number - 1) % 26) + 1)
      : String.fromCharCode(64 + number)
  const corner = `${ONE}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`

  interface Bomb {
    readonly bytes: () => Uint8Array
    readonly codes: readonly string[]
    /** Cells of each sheet that is read; null when nothing is. */
    readonly cells: readonly number[] | null
  }
  const bombs: Readonly<Record<string, Bomb>> = {
    'a sheet of 1 GB': {
      bytes: () => announcing(gigabyte(), 1024 * MIB),
      codes: ['LK022 Data'],
      cells: null,
    },
    'a sheet of 1 GB that announces 50 MB': {
      bytes: () => announcing(gigabyte(), 50 * MIB),
      codes: ['LK022 Data'],
      cells: null,
    },
    'a merge of the whole sheet': {
      bytes: () => sheet(corner, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      codes: [],
      // Row 1 holds A1 and 16,383 covered cells, the last row 16,384 covered ones.
      cells: [32_768],
    },
    'a million merges': {
      bytes: () =>
        sheet(ONE, `<mergeCells>${many(1e6, (i) => `<mergeCell ref="A${i}:B${i}"/>`)}</mergeCells>`),
      codes: ['LK031 Data'],
      cells: null,
    },
    'tall merges over many rows': {
      bytes: () =>
        sheet(
          many(50_000, (i) => `<row r="${i}"><c r="A${i}"><v>1</v></c></row>`),
          `<mergeCells>${many(90_000, (i) => `<mergeCell ref="A${i}:A1048576"/>`)}</mergeCells>`,
        ),
      codes: ['LK031 Data'],
      cells: [],
    },
    'row number four thousand million': {
      bytes: () => sheet(`<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>${ONE}`),
      codes: ['LK032 Data'],
      cells: [1],
    },
    'a value in the last corner': { bytes: () => sheet(corner), codes: [], cells: [2] },
    'values in the last column of 20,000 rows': {
      bytes: () => sheet(many(20_000, (i) => `<row r="${i}"><c r="XFD${i}"><v>1</v></c></row>`)),
      codes: [],
      cells: [20_000],
    },
    'a large sheet written backwards': {
      bytes: () =>
        sheet(
          many(
            200,
            (r) =>
              `<row r="${201 - r}">${many(1000, (c) => `<c r="${column(1001 - c)}${201 - r}"><v>1</v></c>`)}</row>`,
          ),
        ),
      codes: [],
      cells: [200_000],
    },
    'a million filled cells': {
      bytes: () => sheet(many(1e6, (i) => `<row><c><v>${i}</v></c></row>`)),
      codes: ['LK031 Data'],
      cells: null,
    },
    'a million formatted empty rows': {
      bytes: () =>
        sheet(ONE + many(1_048_575, (i) => `<row r="${i + 1}" spans="1:9" s="1" customFormat="1"/>`)),
      codes: [],
      cells: [1],
    },
    'a million defined names': {
      bytes: () => {
        const names = many(1e6, (i) => `<definedName name="N${i}">Data!$A:$Z</definedName>`)
        return zip(
          oneSheet(ONE, {
            'xl/workbook.xml': bookXml(['Data'], '', `<definedNames>${names}</definedNames>`),
          }),
        )
      },
      codes: [],
      cells: [1],
    },
    'a hundred thousand validations of the whole sheet': {
      bytes: () =>
        sheet(
          ONE,
          `<dataValidations>${many(1e5, () => '<dataValidation sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation>')}</dataValidations>`,
        ),
      codes: [],
      cells: [1],
    },
    'tags a million deep': { bytes: () => sheet('<a>'.repeat(1e6)), codes: ['LK030 Data'], cells: null },
    'a tag of 36 MB': {
      bytes: () => sheet(`<row ${'a="b" '.repeat(6e6)}/>`),
      codes: ['LK022 Data'],
      cells: null,
    },
    'tags of half a million attributes': {
      bytes: () => sheet(`<row ${'a="b" '.repeat(5e5)}/>`.repeat(10)),
      codes: ['LK030 Data'],
      cells: null,
    },
    'one text of 4 MB in a hundred thousand cells': {
      bytes: () =>
        zip(
          oneSheet(
            many(1e5, () => '<row><c t="s"><v>0</v></c></row>'),
            {
              'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(4e6)}</t></si></sst>`,
            },
          ),
        ),
      codes: ['LK031 Data'],
      cells: null,
    },
    'a long formula shared by forty thousand cells': {
      bytes: () =>
        sheet(
          `<row><c><f t="shared" ref="A1:A40000" si="0">${'B1+'.repeat(2700)}B1</f><v>1</v></c></row>${many(39_999, () => '<row><c><f t="shared" si="0"/><v>1</v></c></row>')}`,
        ),
      codes: [],
      cells: [40_000],
    },
    'one part for two hundred sheets': {
      bytes: () => {
        const names = Array.from({ length: 200 }, (_, i) => `S${i}`)
        return zip(
          oneSheet(
            many(60_000, () => '<row s="1"/>'),
            {
              'xl/workbook.xml': bookXml(names),
              'xl/_rels/workbook.xml.rels': bookRels(names.map(() => 'worksheets/sheet1.xml')),
            },
          ),
        )
      },
      codes: Array.from({ length: 199 }, (_, i) => `LK030 S${i + 1}`),
      cells: [0],
    },
    'three hundred thousand sheets': {
      bytes: () =>
        zip(oneSheet(ONE, { 'xl/workbook.xml': bookXml(Array.from({ length: 3e5 }, (_, i) => `s${i}`)) })),
      codes: ['LK024'],
      cells: null,
    },
  }

  test('each ends in under a second, all in under 200 MiB', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'lkjip-guard-'))
    try {
      for (const [name, bomb] of Object.entries(bombs))
        writeFileSync(join(folder, `${name}.xlsx`), bomb.bytes())
      const run = (): { mebibytes: number; results: Record<string, Outcome> } =>
        JSON.parse(
          execFileSync(
            process.execPath,
            [
              // Versions of the runtime differ in how far they let the heap of young objects grow: as on Node 20.
              '--max-semi-space-size=16',
              '--import',
              'tsx',
              join(import.meta.dirname, 'guard-measure.mts'),
              folder,
            ],
            { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') },
          ),
        )
      const first = run()
      expect(
        Object.fromEntries(
          Object.keys(bombs).map((name) => {
            const { codes, cells } = first.results[`${name}.xlsx`] ?? {}
            return [name, { codes, cells }]
          }),
        ),
      ).toEqual(
        Object.fromEntries(Object.entries(bombs).map(([name, { codes, cells }]) => [name, { codes, cells }])),
      )
      // A busy machine slows some runs, and clears their heap later: there are others, and the best of each file counts.
      // Where others compute at the same time, the processor time used is what this program took.
      const best = new Map(
        Object.entries(first.results).map(([name, { milliseconds }]) => [name, milliseconds]),
      )
      let { mebibytes } = first
      for (let left = 4; left > 0 && (mebibytes >= 200 || Math.max(...best.values()) >= 1000); left -= 1) {
        const again = run()
        mebibytes = Math.min(mebibytes, again.mebibytes)
        for (const [name, { milliseconds }] of Object.entries(again.results))
          best.set(name, Math.min(milliseconds, best.get(name) ?? milliseconds))
      }
      expect([...best].filter(([, milliseconds]) => milliseconds >= 1000)).toEqual([])
      expect(mebibytes).toBeLessThan(200)
      // A measure that stands still would prove nothing.
      expect(first.mebibytes).toBeGreaterThan(5)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  interface Outcome {
    readonly milliseconds: number
    readonly codes: readonly string[]
    readonly cells: readonly number[] | null
  }
})
