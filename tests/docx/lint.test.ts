/** The lint finds what it is for: each fault planted in a sound report is reported. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { digestOf } from '../../src/docx/digest.ts'
import { writeDocx } from '../../src/docx/write.ts'
import { lintDocx } from './lint.ts'
import { reportFixture } from './report-fixture.ts'

let bytes: Uint8Array
beforeAll(async () => {
  bytes = await writeDocx(reportFixture({ programs: 1 }), {
    pageNumbers: 'none',
    properties: { 'lkjip-input': 'a & "b"' },
  })
})

function change(path: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[path] ?? new Uint8Array())
  const after = edit(before)
  if (after === before) throw new Error(`${path}: nothing was changed`)
  return zipSync({ ...parts, [path]: strToU8(after) })
}

const FAULTS: readonly (readonly [string, string, (xml: string) => string, RegExp])[] = [
  [
    'a cell without a last paragraph',
    'word/document.xml',
    (xml) => xml.replace('</w:p></w:tc>', '</w:p><w:tbl></w:tbl></w:tc>'),
    /does not end in a paragraph/,
  ],
  [
    'a row short of a column',
    'word/document.xml',
    (xml) => xml.replace(/<w:gridCol [^>]*>/, ''),
    /in a grid of/,
  ],
  [
    'a bookmark twice',
    'word/document.xml',
    (xml) => xml.replace('w:name="_lk_tren"', 'w:name="_lk_serapan"'),
    /_lk_serapan exists twice/,
  ],
  [
    'a bookmark too long',
    'word/document.xml',
    (xml) => xml.replaceAll('_lk_tren', `_lk_${'x'.repeat(40)}`),
    /longer than 40/,
  ],
  [
    'a reference to nothing',
    'word/document.xml',
    (xml) => xml.replace(' REF _lk_tren', ' REF _lk_hilang'),
    /_lk_hilang, which does not exist/,
  ],
  [
    'a field left open',
    'word/document.xml',
    (xml) => xml.replace('<w:fldChar w:fldCharType="end"/>', ''),
    /field is not closed/,
  ],
  [
    'a dirty field',
    'word/document.xml',
    (xml) => xml.replace('w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'),
    /asks? on opening/,
  ],
  [
    'a demand to update fields',
    'word/settings.xml',
    (xml) => xml.replace(/(<w:settings[^>]*>)/, '$1<w:updateFields w:val="true"/>'),
    /updateFields/,
  ],
  [
    'a picture without its part',
    'word/_rels/document.xml.rels',
    (xml) => xml.replace('media/image1.png', 'media/none.png'),
    /media\/none.png does not exist/,
  ],
  [
    'a drawing id twice',
    'word/document.xml',
    (xml) => xml.replace(/<wp:docPr id="\d+"/g, '<wp:docPr id="1"'),
    /drawing id 1 exists twice/,
  ],
  [
    'a drawing without a description',
    'word/document.xml',
    (xml) => xml.replace(/ descr="[^"]*"/, ''),
    /no alternative text/,
  ],
  [
    'a style that is not there',
    'word/styles.xml',
    (xml) => xml.replace('w:styleId="BodyText"', 'w:styleId="Teks"'),
    /style BodyText does not exist/,
  ],
  [
    'a list that is not there',
    'word/document.xml',
    (xml) => xml.replace(/<w:numId w:val="[1-9]\d*"\/>/, '<w:numId w:val="999"/>'),
    /numbering 999/,
  ],
  [
    'a footnote that is not there',
    'word/document.xml',
    (xml) => xml.replace(/<w:footnoteReference w:id="\d+"/, '<w:footnoteReference w:id="77"'),
    /footnote 77/,
  ],
  [
    'an empty paragraph',
    'word/document.xml',
    (xml) => xml.replace('<w:body>', '<w:body><w:p/>'),
    /empty paragraph/,
  ],
  [
    'a forbidden character',
    'word/document.xml',
    (xml) => xml.replace('Bab ', 'Bab \u0001'),
    /forbidden character U\+1/,
  ],
  [
    'a part that is not well formed',
    'word/footnotes.xml',
    (xml) => xml.replace('</w:footnotes>', ''),
    /not closed/,
  ],
]

describe('lintDocx', () => {
  it('finds nothing in a sound report', () => {
    expect(lintDocx(bytes)).toEqual([])
  })

  it.each(FAULTS)('finds %s', (_, path, edit, message) => {
    expect(lintDocx(change(path, edit)).join('\n')).toMatch(message)
  })
})

describe('digestOf', () => {
  it('knows an untouched report', () => {
    const digest = digestOf(bytes)
    expect(digest?.stored).toMatch(/^[0-9a-f]{64}$/)
    expect(digest?.stored).toBe(digest?.actual)
  })

  it('knows an edited one', () => {
    const digest = digestOf(change('word/document.xml', (xml) => xml.replace('Kata Pengantar', 'Prakata')))
    expect(digest?.stored).not.toBe(digest?.actual)
  })

  it('does not mind how the file is packed, or its properties', () => {
    const repacked = zipSync(unzipSync(change('docProps/core.xml', (xml) => xml.replace('LKjIP', 'LAKIP'))), {
      level: 0,
    })
    const digest = digestOf(repacked)
    expect(digest?.stored).toBe(digest?.actual)
  })

  it('reads the other properties', () => {
    expect(digestOf(bytes)?.properties).toMatchObject({ 'lkjip-input': 'a & "b"' })
  })

  it('finds no digest in a Word file that is not ours, and nothing in what is no Word file', () => {
    const { 'docProps/custom.xml': _, ...others } = unzipSync(bytes)
    expect(digestOf(zipSync(others))?.stored).toBeNull()
    expect(digestOf(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBeNull()
    expect(digestOf(strToU8('bukan zip'))).toBeNull()
  })
})
