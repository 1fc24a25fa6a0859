/** Charts as native Word charts: their figures stay editable, and their greys stay apart in print. */
import { ChartRun, type ChartSeries as WordSeries } from 'docx/charts'
import type { Chart, ChartSeries, Figure } from '../document/document.ts'
import { cleanLine, drawingName } from './clean-text.ts'
import { type PageBox, pixelsOfCm, pixelsOfTwips } from './geometry.ts'

/** Dark to light with steps that a grey printer keeps; lines are told apart by dashes and markers as well. */
const FILLS = ['1F3864', '8FAADC', 'C9C9C9', '7F7F7F', '2E75B6', 'E2E2E2'] as const
const LINES = [
  { color: 'C00000', dash: 'dash', marker: 'diamond' },
  { color: '1F3864', dash: 'solid', marker: 'circle' },
  { color: '7F7F7F', dash: 'shortDash', marker: 'square' },
  { color: '2E75B6', dash: 'dashDot', marker: 'triangle' },
  { color: '000000', dash: 'dot', marker: 'x' },
  { color: '8FAADC', dash: 'longDash', marker: 'plus' },
  { color: '7F6000', dash: 'longDashDot', marker: 'star' },
  { color: '595959', dash: 'solid', marker: 'dash' },
] as const
const TEXT = { color: '000000', size: 9 }
const SMALL_TEXT = { color: '000000', size: 8 }

const COLUMN_HEIGHT_CM = 8
/** More groups of columns than this are drawn in several charts. */
const MOST_COLUMNS = 10
const BAR_CM = 0.55
const BAR_FRAME_CM = 2.6
/** A chart and its caption share a page. */
const TALLEST_SHARE = 0.8

/** One chart, or several when one would have too many categories to be read. */
export function chartRuns(figure: Figure, given: Chart, box: PageBox): readonly ChartRun[] {
  const chart = sound(given)
  if (chart.categories.length === 0 || chart.series.length === 0) return []
  const most = mostCategories(chart, box)
  const pieces = Math.max(1, Math.ceil(chart.categories.length / most))
  const size = Math.ceil(chart.categories.length / pieces)
  const range = axisRange(chart)
  return Array.from({ length: pieces }, (_, piece) => {
    const from = piece * size
    const part: Chart = {
      ...chart,
      categories: chart.categories.slice(from, from + size),
      series: chart.series.map((series) => ({ ...series, values: series.values.slice(from, from + size) })),
    }
    const suffix = pieces > 1 ? ` (bagian ${piece + 1} dari ${pieces})` : ''
    return chartRun(part, `${cleanLine(figure.alt)}${suffix}`, box, range)
  })
}

/** One finite value or none for each category. */
const sound = (chart: Chart): Chart => ({
  ...chart,
  series: chart.series.map((series) => ({
    ...series,
    values: chart.categories.map((_, index) => {
      const value = series.values[index] ?? null
      return value !== null && Number.isFinite(value) ? value : null
    }),
  })),
})

function mostCategories(chart: Chart, box: PageBox): number {
  if (chart.kind !== 'bar') return MOST_COLUMNS
  const room = (box.textHeight / 1440) * 2.54 * TALLEST_SHARE - BAR_FRAME_CM
  return Math.max(1, Math.floor(room / groupHeight(chart)))
}

const groupHeight = (chart: Chart): number => BAR_CM * (chart.series.length + 0.6)

interface Range {
  readonly minimum?: number
  readonly maximum?: number
  readonly interval?: number
}

/** Steps of an axis. Under bars its numbers stand side by side, and more of them would meet or be written aslant. */
const mostSteps = (kind: Chart['kind'], furthest: number): number =>
  kind !== 'bar' ? 8 : furthest < FIVE_DIGITS ? 6 : 4
const FIVE_DIGITS = 10_000
const ROUND = [1, 2, 2.5, 5, 10] as const
/** Lines that all lie above this share of the highest value show that part of the scale only, or they would meet. */
const NARROW = 0.75

/** What is set of the axis of values; the same in every piece of a chart, so that they can be compared. */
function axisRange(chart: Chart): Range {
  const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null))
  const highest = Math.max(0, ...values)
  const lowest = Math.min(...values)
  const most = mostSteps(chart.kind, Math.max(highest, -lowest))
  if (lowest < 0) return wholeSteps(lowest * 1.05, highest * 1.05, most)
  if (highest === 0) return { minimum: 0 }
  // Bars are compared by their length, so their axis begins at zero.
  const part = chart.kind === 'line' && lowest < highest && lowest > highest * NARROW
  if (!part) return wholeSteps(0, highest * 1.05, most)
  const room = (highest - lowest) * 0.15
  return wholeSteps(Math.max(0, lowest - room), highest + room, most)
}

/** The numbers of an axis are whole: as they are written, without decimals, those between would all be alike. */
function wholeSteps(from: number, to: number, most: number): Range {
  const power = Math.max(1, 10 ** Math.floor(Math.log10((to - from) / most)))
  const fits = (one: number): boolean => (to - from) / (one * power) <= most && Number.isInteger(one * power)
  const interval = power * (ROUND.find(fits) ?? 10)
  return {
    minimum: Math.floor(from / interval) * interval,
    maximum: Math.ceil(to / interval) * interval,
    interval,
  }
}

function chartRun(chart: Chart, alt: string, box: PageBox, range: Range): ChartRun {
  const bars = chart.kind === 'bar'
  const heightCm = bars
    ? BAR_FRAME_CM + groupHeight(chart) * Math.max(chart.categories.length, 2)
    : COLUMN_HEIGHT_CM
  const crowded = chart.categories.length * chart.series.filter((one) => !isConstant(one)).length > 7
  const font = crowded ? SMALL_TEXT : TEXT
  const shared = {
    categories: chart.categories.map((category) => cleanLine(category) || '-'),
    legend: { position: 'bottom' as const, font: TEXT },
    chartArea: { fill: 'FFFFFF', border: { color: 'A6A6A6', width: 0.75 } },
    transformation: {
      width: Math.floor(pixelsOfTwips(box.textWidth)) - 2,
      height: Math.round(pixelsOfCm(heightCm)),
    },
    altText: { name: drawingName(alt), description: alt },
    valueAxis: {
      title: { text: cleanLine(chart.unit), font: { ...TEXT, bold: false } },
      numberFormat: indonesian(axisFormat(chart.format)),
      // The first category is on top, so the far end of the categories is the foot of the chart.
      ...(bars ? { crossesAt: 'maximum' as const } : {}),
      font: TEXT,
      ...range,
    },
    categoryAxis: { font, ...(bars ? { reverseOrder: true } : {}) },
    emptyValues: 'gap' as const,
  }
  const labels: Labels = { value: true, numberFormat: indonesian(chart.format), font }
  const series = chart.series.map((one, index) => wordSeries(one, index, chart, labels))
  switch (chart.kind) {
    case 'column':
      return new ChartRun({
        type: 'column',
        gapWidth: chart.categories.length > 5 ? 35 : 80,
        overlap: -5,
        ...shared,
        series,
      })
    case 'bar':
      return new ChartRun({
        type: 'bar',
        gapWidth: 60,
        ...shared,
        series,
      })
    case 'line':
      return new ChartRun({ type: 'line', ...shared, series })
    default:
      return chart.kind satisfies never
  }
}

/** Asks for Indonesian separators, where the program lets a format choose them, and for the minus of the text. */
const indonesian = (format: string): string => `[$-421]${format};[$-421]"−"${format}`

/** Axis labels need no decimals that the figures do not turn on. */
const axisFormat = (format: string): string => format.replace(/\.0+/, '')

interface Labels {
  readonly value: boolean
  readonly numberFormat: string
  readonly font: { readonly color: string; readonly size: number }
}

const isLine = (series: ChartSeries, chart: Chart): boolean =>
  chart.kind === 'line' || (chart.kind === 'column' && series.kind === 'line')

/** A target line is the same everywhere: its name in the legend says what a label would. */
const isConstant = (series: ChartSeries): boolean => new Set(series.values).size <= 1

function wordSeries(series: ChartSeries, index: number, chart: Chart, labels: Labels): WordSeries {
  const base = { name: cleanLine(series.name) || '-', values: series.values }
  return isLine(series, chart)
    ? { ...base, ...lineFormat(series, index, chart, labels) }
    : { ...base, ...barFormat(index, chart, labels) }
}

function barFormat(index: number, chart: Chart, labels: Labels): Partial<WordSeries> {
  const color = FILLS[index % FILLS.length] ?? FILLS[0]
  const outside = { ...labels, position: 'outsideEnd' as const }
  // A line across the bars would strike out labels above them: where there is room they stand inside, in white.
  const lines = chart.series.filter((one) => isLine(one, chart))
  const inside = index === 0 && lines.length > 0 && chart.series.length - lines.length === 1
  if (!inside) return { color, dataLabels: outside }
  const highest = Math.max(...chart.series.flatMap((one) => one.values.map((value) => value ?? 0)))
  return {
    color,
    dataLabels: { ...labels, font: { ...labels.font, color: 'FFFFFF' }, position: 'insideBase' },
    pointLabels: (chart.series[index]?.values ?? []).map((value) =>
      value !== null && value < highest * ROOM_FOR_LABEL ? outside : undefined,
    ),
  }
}

/** A bar lower than this share of the highest has no room for its label. */
const ROOM_FOR_LABEL = 0.12

function lineFormat(series: ChartSeries, index: number, chart: Chart, labels: Labels): Partial<WordSeries> {
  const lines = chart.series.filter((one) => isLine(one, chart))
  // The first colour is that of a target; a chart of lines alone begins with the plain one.
  const place = lines.indexOf(series) + (chart.kind === 'line' ? 1 : 0)
  const style = LINES[place % LINES.length] ?? LINES[0]
  const silent = chart.kind === 'column' && isConstant(series)
  return {
    ...(chart.kind === 'line' ? {} : { type: 'line' as const }),
    color: style.color,
    line: { color: style.color, width: 1.75, dash: style.dash },
    markers: silent ? false : { shape: style.marker, size: 6 },
    dataLabels: silent ? false : { ...labels, position: 'above' },
    ...(silent
      ? {}
      : { pointLabels: series.values.map((_, point) => lineLabel(index, point, chart, labels)) }),
  }
}

/** More lines than this say their figures at the end only: the table beside the chart has them all. */
const MOST_LABELLED = 3

/**
 * The highest of several lines has its figure above, the lowest below, one between on the side with more room; a line
 * alone has it above, and below in a valley. Below a point near the axis stands the name of its category. Where lines
 * meet, the first says the value.
 */
function lineLabel(
  index: number,
  point: number,
  chart: Chart,
  labels: Labels,
): (Labels & { readonly position: 'above' | 'below' }) | false | undefined {
  const line = chart.series[index]?.values ?? []
  const own = line[point]
  if (own === null || own === undefined) return undefined
  const crowd = chart.series.filter((one) => isLine(one, chart)).length > MOST_LABELLED
  if (crowd && point < chart.categories.length - 1) return false
  const others = chart.series.flatMap((other, at): readonly number[] => {
    const value = other.values[point]
    return at === index || !isLine(other, chart) || value === null || value === undefined ? [] : [value]
  })
  if (chart.series.some((other, at) => at < index && isLine(other, chart) && other.values[point] === own)) {
    return false
  }
  const room = (side: 1 | -1): number =>
    Math.min(...others.map((value) => (value - own) * side).filter((gap) => gap > 0))
  const valley = [line[point - 1], line[point + 1]].every(
    (beside) => typeof beside === 'number' && beside > own,
  )
  const below = others.length === 0 ? valley : room(1) < room(-1)
  return below && !nearAxis(own, chart) ? { ...labels, position: 'below' } : undefined
}

/** A label below a point has room where this share of the axis is free under it. */
const ROOM_BELOW = 0.1

function nearAxis(value: number, chart: Chart): boolean {
  const values = chart.series.flatMap((series) => series.values.filter((one) => one !== null))
  const { minimum = Math.min(...values), maximum = Math.max(...values) } = axisRange(chart)
  return value - minimum < (maximum - minimum) * ROOM_BELOW
}
