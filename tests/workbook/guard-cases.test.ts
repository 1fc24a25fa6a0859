/** The case files of LK001–LK049: the message each shows is the one that such a file gives. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readInput } from '../../src/cli/read-input.ts'
import * as berkas from '../../src/diagnostics/catalogue/lk0-berkas.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { loadWorkbook } from '../../src/workbook/load.ts'
import { bookRels, bookXml, contentTypes, oneSheet, type Parts, sheetXml, zip } from './guard-parts.ts'

const CASES = join(import.meta.dirname, '../cases')
const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fixtures', name))
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'
const NOWHERE = { sheet: '', cell: '' }
const nama = '2022.xlsx'

async function fromBytes(bytes: Uint8Array, name = nama): Promise<readonly Finding[]> {
  return (await loadWorkbook(bytes, name)).findings
}
const fromSheet = (rows: string, more: Parts = {}): Promise<readonly Finding[]> =>
  fromBytes(zip(oneSheet(rows, more)))

async function fromDisk(path: string): Promise<readonly Finding[]> {
  const read = readInput(path)
  return 'finding' in read ? [read.finding] : []
}

/** A compound file whose directory names one stream. */
function compound(stream: string): Uint8Array {
  const file = Buffer.alloc(1024)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.write(stream, 640, 'utf16le')
  return file
}

const folder = mkdtempSync(join(tmpdir(), '2022-'))
const examples: Readonly<Record<string, () => Promise<readonly Finding[]> | readonly Finding[]>> = {
  LK001: () => fromDisk(join(folder, 'LKjIP 2022.xlsx')),
  LK002: async () => {
    // The folder's own name differs from run to run.
    const [found] = await fromDisk(folder)
    return found?.code === 'LK002' ? [berkas.berupaFolder(NOWHERE, { nama: '2022' })] : []
  },
  // A refusal or a fault of the disk cannot be staged everywhere: only the words are compared.
  LK003: () => [berkas.tidakDiizinkan(NOWHERE, { nama })],
  LK004: () => [berkas.sedangDibuka(NOWHERE, { nama })],
  LK005: () => fromDisk(join(folder, '~$2022.xlsx')),
  LK006: () => [berkas.gagalDibaca(NOWHERE, { nama, sebab: 'EIO' })],
  LK007: () => fromBytes(new Uint8Array(64 * 1024 * 1024 + 1)),
  LK010: () => fromBytes(new Uint8Array()),
  LK011: () => fromBytes(zip({ '[Content_Types].xml': contentTypes, 'word/document.xml': '<d/>' })),
  LK012: () => fromBytes(fixture('libreoffice.xls'), '2022.xls'),
  LK013: () => fromBytes(compound('EncryptedPackage')),
  LK014: () => fromBytes(zip({ '[Content_Types].xml': contentTypes, 'xl/workbook.bin': '' }), '2022.xlsb'),
  LK015: () => fromBytes(fixture('libreoffice.ods'), '2022.ods'),
  LK016: () => fromBytes(fixture('libreoffice.csv'), '2022.csv'),
  LK017: () => fromBytes(fixture('libreoffice.html'), '2022.xls'),
  LK018: () => fromBytes(zip({ '2022.xlsx': zip(oneSheet(ONE)) }), '2022.zip'),
  LK019: () => fromBytes(fixture('libreoffice.xlsx').subarray(0, 4000)),
  LK020: () => fromSheet(ONE, { 'xl/sharedStrings.xml': '<sst><si>' }),
  LK021: () => fromSheet(ONE, { 'xl/sharedStrings.xml': '<!DOCTYPE sst><sst/>' }),
  LK022: () => fromSheet('', { 'xl/worksheets/sheet1.xml': strToU8(sheetXml(' '.repeat(64 * 1024 * 1024))) }),
  LK023: () =>
    fromSheet(ONE, {
      'xl/_rels/workbook.xml.rels': bookRels(['c.xml']).replace('/worksheet"', '/chartsheet"'),
    }),
  LK024: () => fromSheet(ONE, { 'xl/workbook.xml': bookXml(Array.from({ length: 300 }, (_, i) => `s${i}`)) }),
  // The guard leaves exceljs nothing to stop at, so this one never comes from a file we know.
  LK025: () => [berkas.pembacaGagal(NOWHERE, { nama, sebab: 'alasan dari pembaca' })],
  LK030: () =>
    fromSheet(ONE, {
      'xl/workbook.xml': bookXml(['Data', 'Realisasi']),
      'xl/_rels/workbook.xml.rels': bookRels(['worksheets/sheet1.xml', 'worksheets/sheet2.xml']),
    }),
  LK031: () => fromSheet('<row><c><v>1</v></c><c><v>1</v></c></row>'.repeat(100_001)),
  LK032: () => fromSheet(`<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>${ONE}`),
  LK033: () => fromSheet('<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>'),
  LK034: () =>
    fromSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', {
      'xl/sharedStrings.xml': '<sst><si><t>teks</t></si></sst>',
    }),
  LK035: () => fromSheet('<row r="1"><c r="A1" s="3"><v>0.95</v></c></row>'),
  LK036: () =>
    fromSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(32_768)}</t></is></c></row>`),
}

const kinds = Object.values(berkas)

test('every code has an example here', () => {
  expect(Object.keys(examples).sort()).toEqual(kinds.map(({ code }) => code).sort())
})

test.each(kinds)('$code $title', async ({ code, title }) => {
  const file = readdirSync(CASES).find((name) => name.startsWith(`${code}-`)) ?? ''
  const text = readFileSync(join(CASES, file), 'utf8')
  expect(text.split('\n')[0]).toBe(`# ${code} — ${title}`)
  const shown = /^```pesan\n(.*?)\n```$/ms.exec(text)?.[1]
  const findings = (await examples[code]?.()) ?? []
  expect(findings.map((finding) => [finding.code, finding.message])).toEqual([[code, shown]])
})

test.each(kinds)('$code: the remedy is one plain sentence or two', (kind) => {
  const fix = kind.fix({
    nama,
    lembar: 'Data',
    alamat: 'A1',
    sebab: '',
    mib: 1,
    batas: 1,
    jumlah: 1,
  } as never)
  expect(fix).toMatch(/^\p{Lu}.*\.$/u)
})

test('nothing is left behind', () => {
  rmSync(folder, { recursive: true })
})
