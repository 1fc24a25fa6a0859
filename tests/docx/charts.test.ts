/** Charts: axis steps that leave room for their numbers, labels that do not meet. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Chart, ReportDocument } from '../../src/document/document.ts'
import { writeDocx } from '../../src/docx/write.ts'
import { descendants, parseXml, type XmlElement } from '../../src/docx/xml.ts'
import { reportFixture, text } from './report-fixture.ts'

async function chartXml(chart: Chart, piece = 1): Promise<XmlElement> {
  const report: ReportDocument = {
    ...reportFixture(),
    sections: [
      {
        kind: 'body',
        orientation: 'portrait',
        pageNumbers: 'arabic',
        restart: true,
        blocks: [
          {
            type: 'figure',
            id: 'g',
            caption: [text('Grafik')],
            alt: 'Grafik',
            source: null,
            content: { type: 'chart', chart },
          },
        ],
      },
    ],
  }
  const parts = unzipSync(await writeDocx(report, { pageNumbers: 'none' }))
  return parseXml(strFromU8(parts[`word/charts/chart${piece}.xml`] ?? new Uint8Array()))
}

const bars = (values: readonly number[]): Chart => ({
  kind: 'bar',
  categories: values.map((_, index) => `Sasaran ${index + 1}`),
  series: [{ name: 'Anggaran', values }],
  unit: 'Rp juta',
  format: '#,##0',
})

const val = (element: XmlElement, name: string): string | undefined =>
  descendants(element, name)[0]?.attributes.val

describe('bars', () => {
  it.each([
    // 4.346 × 1,05 = 4.563: five steps of 1.000.
    [[461, 4346], '1000', '5000'],
    // 12.762 × 1,05 = 13.400: six steps of 2.500 would be numbers of five digits that meet, so three of 5.000.
    [[12762, 2995], '5000', '15000'],
    // 97,19 × 1,05 = 102,05: six steps of 20.
    [[97.19, 96.34], '20', '120'],
    // 12 × 1,05 = 12,6: steps of 2 would be seven, and 2,5 is not whole.
    [[12], '5', '15'],
    [[0.4], '1', '1'],
  ])('%j has an axis of at most six steps', async (values, step, most) => {
    const chart = await chartXml(bars(values))
    expect([val(chart, 'c:majorUnit'), val(chart, 'c:max'), val(chart, 'c:min')]).toEqual([step, most, '0'])
  })

  it('has no numbers of five digits that meet below zero either', async () => {
    // (−11.000 and 2.000) × 1,05 = −11.550 to 2.100: 13.650 are six steps of 2.500, or three of 5.000.
    const chart = await chartXml(bars([-11_000, 2000]))
    expect(['c:majorUnit', 'c:min', 'c:max'].map((name) => val(chart, name))).toEqual([
      '5000',
      '-15000',
      '5000',
    ])
  })

  it('leaves an axis without values to the program', async () => {
    expect(val(await chartXml(bars([0, 0])), 'c:majorUnit')).toBeUndefined()
  })
})

describe('values below zero', () => {
  it.each(['bar', 'column', 'line'] as const)(
    'do not meet the names of the categories of a %s chart',
    async (kind) => {
      const chart = await chartXml({ ...bars([90.4, -66.67]), kind })
      const [names, ...others] = descendants(chart, 'c:catAx')
      expect(others).toEqual([])
      expect(names && val(names, 'c:tickLblPos')).toBe('low')
      const [values] = descendants(chart, 'c:valAx')
      expect(values && val(values, 'c:tickLblPos')).toBe('nextTo')
    },
  )

  it('have an axis of their own steps, the same in every piece, and the minus of the text', async () => {
    // From −25 × 1,05 = −26,25 to 116,67 × 1,05 = 122,50: eight steps of 20. Only the last piece has a value below zero.
    const values = [77, 110, 96.12, 70, 106.56, 88.24, 25, 116.67, 100, 100, -25]
    const report = { ...bars(values), kind: 'column' as const, unit: '%', format: '0.00' }
    for (const piece of [1, 2]) {
      const chart = await chartXml(report, piece)
      expect(['c:min', 'c:max', 'c:majorUnit'].map((name) => val(chart, name))).toEqual(['-40', '140', '20'])
      const [format] = descendants(chart, 'c:dLbls').flatMap((labels) => descendants(labels, 'c:numFmt'))
      expect(format?.attributes.formatCode).toBe('[$-421]0.00;[$-421]"−"0.00')
    }
  })
})

describe('an axis beside columns or lines', () => {
  const axis = async (kind: 'column' | 'line', values: readonly number[]): Promise<readonly unknown[]> => {
    const chart = await chartXml({ ...bars(values), kind, unit: '%', format: '0.00' })
    return ['c:min', 'c:max', 'c:majorUnit'].map((name) => val(chart, name))
  }

  it.each([
    // 144,34 × 1,05 = 151,56: eight steps of 20.
    [[126.67, 144.34, 29.41], '160', '20'],
    // Without whole steps a program would write 0, 0, 0, 1, 1, 1.
    [[0.4, 0.9, 1.2], '2', '1'],
  ])('begins at zero under the columns %j', async (values, most, step) => {
    expect(await axis('column', values)).toEqual(['0', most, step])
  })

  it.each([
    // 70,83 is less than three quarters of 106,25. 106,25 × 1,05 = 111,56: six steps of 20.
    [[106.25, 103.57, 70.83], '0', '120', '20'],
    // A line that never changes has no range of its own.
    [[100, 100], '0', '120', '20'],
    // 15 % of 116,67 − 95 = 3,25: from 91,75 to 119,92, six steps of 5.
    [[95, 111.43, 116.67], '90', '120', '5'],
    // Numbers of the axis are whole: 100,1 and 100,35 stand between 100 and 101.
    [[100.2, 100.35, 100.1], '100', '101', '1'],
  ])('shows the part of the scale where the lines %j are', async (values, least, most, step) => {
    expect(await axis('line', values)).toEqual([least, most, step])
  })
})

describe('lines', () => {
  /** Where each label of each line stands, by category. */
  async function places(...lines: readonly (readonly (number | null)[])[]): Promise<readonly string[][]> {
    const chart = await chartXml({
      kind: 'line',
      categories: lines[0]?.map((_, index) => String(2021 + index)) ?? [],
      series: lines.map((values, index) => ({ name: `Indikator ${index + 1}`, values, kind: 'line' })),
      unit: '%',
      format: '0.00',
    })
    return descendants(chart, 'c:ser').map((series) => {
      const own = new Map(
        descendants(series, 'c:dLbl').map((label) => [
          val(label, 'c:idx'),
          val(label, 'c:delete') === '1' ? 'none' : (val(label, 'c:dLblPos') ?? ''),
        ]),
      )
      const values = lines[descendants(chart, 'c:ser').indexOf(series)] ?? []
      return values.map((_, index) => own.get(String(index)) ?? 't')
    })
  }

  it('has the label of the highest above and of the lowest below', async () => {
    expect(await places([110, 80], [90, 100])).toEqual([
      ['t', 'b'],
      ['b', 't'],
    ])
  })

  it('has a label between on the side with more room', async () => {
    // 97,64 is far below 105,17 and just above 97,60.
    expect(await places([97.6], [105.17], [97.64])).toEqual([['b'], ['t'], ['t']])
    // 104 is just below 105,17 and far above 80.
    expect(await places([80], [105.17], [104])).toEqual([['b'], ['t'], ['b']])
  })

  it('has no label below a point on the axis, where the years stand', async () => {
    expect(await places([110, 80], [0, 100])).toEqual([
      ['t', 'b'],
      ['t', 't'],
    ])
  })

  it('has the label in the valley of a single line below', async () => {
    expect(await places([95, 90, 97, 96])).toEqual([['t', 'b', 't', 't']])
  })

  it('has no label below a point near the axis', async () => {
    // From 0 to 160 in steps of 20: 12 is less than a tenth of that away from the names of the years.
    expect(await places([140, 12, 150])).toEqual([['t', 't', 't']])
    expect(await places([90.4, -66.67, 20])).toEqual([['t', 't', 't']])
  })

  it('says a value once where lines meet', async () => {
    expect(await places([100, 90], [100, 110], [100, 95])).toEqual([
      ['t', 'b'],
      ['none', 't'],
      // 95 is far below 110 and just above 90.
      ['none', 't'],
    ])
  })

  it('has figures at its end only where there are many lines', async () => {
    expect(await places([100, 101], [102, 103], [104, 105], [106, 107])).toEqual([
      ['none', 'b'],
      ['none', 't'],
      ['none', 't'],
      ['none', 't'],
    ])
  })

  it('tells eight lines apart', async () => {
    const chart = await chartXml({
      kind: 'line',
      categories: ['2023', '2024'],
      series: Array.from({ length: 8 }, (_, index) => ({
        name: `Indikator ${index + 1}`,
        values: [index, index + 1],
        kind: 'line' as const,
      })),
      unit: '%',
      format: '0.00',
    })
    const looks = descendants(chart, 'c:ser').map((series) =>
      [val(series, 'a:srgbClr'), val(series, 'a:prstDash'), val(series, 'c:symbol')].join(' '),
    )
    expect(new Set(looks).size).toBe(8)
  })
})
