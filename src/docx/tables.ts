/** Tables as Word tables: heads that repeat, rows that stay whole, columns that fit. */
import type { Align, Inline, Table, TableCell } from '../document/document.ts'
import { type PlacedCell, placeCells, placeHead, withContinued } from '../document/table-grid.ts'
import { cleanLine } from './clean-text.ts'
import { fitColumns, INDENT_STEP, type TableFit } from './column-widths.ts'
import type { Context } from './context.ts'
import { COVERED, linesAgain } from './continued.ts'
import { sum } from './geometry.ts'
import { inlineText } from './inline-text.ts'
import { inlineRuns } from './inlines.ts'
import { keptRows } from './kept-rows.ts'
import { type Markup, paragraph, run, tableCell, table as tableMarkup, tableRow, text } from './markup.ts'
import { CELL_FILL, CELL_PADDING, CELL_STYLE, STYLE, sizedStyleId, TABLE_POINTS } from './styles.ts'
import { fontScale } from './text-width.ts'

/** A row taller than this share of the page may break: kept whole it could leave most of a page empty. */
const TALLEST_WHOLE_ROW = 0.4

interface TableOptions {
  /** Twips from the left margin, for a table within a list. */
  readonly indent?: number
  readonly pageBreakBefore?: boolean
  /** Its last row stays on the page of what follows. */
  readonly keepNext?: boolean
}

export function wordTable(
  table: Table,
  context: Context,
  { indent = 0, pageBreakBefore = false, keepNext = false }: TableOptions = {},
): Markup {
  const grid = table.borders !== 'none'
  const width = context.box.textWidth - indent
  const points = grid ? TABLE_POINTS : context.page.fontSize
  const padding = grid ? CELL_PADDING : LAYOUT_PADDING
  const room = { width, points, padding, scale: fontScale(context.page.font) }
  const fit = fitColumns(table, room)
  const styleOf = (role: CellRole): string => {
    const base = grid || role !== 'body' ? CELL_STYLE[role] : STYLE.layoutText
    if (fit.points === points) return base
    const sized = { base, size: Math.round(fit.points * 2) }
    context.collected.sized.set(sizedStyleId(sized), sized)
    return sizedStyleId(sized)
  }
  const cells = (line: readonly PlacedCell[], row: number, breakFirst: boolean, keepNext: boolean): Markup =>
    line
      .map((placed) =>
        wordCell(placed, row, table, fit, context, {
          styleOf,
          keepNext,
          pageBreakBefore: breakFirst && placed.column === 0,
        }),
      )
      .join('')

  const headRows = withContinued(placeHead(table)).map((line, row) =>
    tableRow({ whole: true, header: true }, cells(line, row, pageBreakBefore && row === 0, true)),
  )
  const body = placeCells(table.rows, table.columns.length)
  const heights = {
    table: sum([...fit.headHeights, ...fit.rowHeights]),
    rows: fit.rowHeights,
    page: context.box.textHeight,
  }
  const kept = keptRows(table, body, heights, keepNext || table.source !== null)
  const bodyRows = withContinued(body).map((line, row) =>
    tableRow(
      { whole: (fit.rowHeights[row] ?? 0) < context.box.textHeight * TALLEST_WHOLE_ROW },
      cells(line, row, pageBreakBefore && row === 0 && table.head.length === 0, kept[row] === true),
    ),
  )
  return tableMarkup(
    {
      ...(grid ? { style: STYLE.tableGrid } : { borders: 'none' }),
      widths: fit.widths,
      indent,
      padding,
      headRow: table.head.length > 0,
      title: cleanLine(inlineText(table.caption ?? [])),
    },
    [...headRows, ...(table.numberingRow === true ? [numberingRow(table, fit)] : []), ...bodyRows].join(''),
  )
}

const LAYOUT_PADDING = 60

function numberingRow(table: Table, fit: TableFit): Markup {
  const cells = table.columns.map((_, column) =>
    tableCell(
      { width: fit.widths[column] ?? 0 },
      paragraph(STYLE.tableNumber, run(text(`(${column + 1})`)), { keepNext: true }),
    ),
  )
  return tableRow({ whole: true, header: true }, cells.join(''))
}

type CellRole = NonNullable<TableCell['role']>

interface CellOptions {
  readonly styleOf: (role: CellRole) => string
  /** Stays on the page of the row below. */
  readonly keepNext: boolean
  readonly pageBreakBefore: boolean
}

function wordCell(
  { cell, row: firstRow, column, colSpan, rowSpan }: PlacedCell,
  row: number,
  table: Table,
  fit: TableFit,
  context: Context,
  { styleOf, keepNext, pageBreakBefore }: CellOptions,
): Markup {
  const role = cell.role ?? 'body'
  const grid = table.borders !== 'none'
  const width = sum(fit.widths.slice(column, column + colSpan))
  const shape = { width, colSpan, fill: grid ? CELL_FILL[role] : undefined, centered: role === 'head' }
  const align = alignOf(cell, table, column)
  const indent = (cell.indent ?? 0) * INDENT_STEP
  const paragraphs = (lines: readonly (readonly Inline[])[]): Markup =>
    lines
      .map((line, index) =>
        paragraph(styleOf(role), inlineRuns(line, context), {
          // Cells of the head are centred by their style, all others begin at the left.
          ...(align === (role === 'head' ? 'center' : 'left') ? {} : { alignment: align }),
          ...(indent > 0 ? { indent: { left: indent } } : {}),
          ...(keepNext ? { keepNext } : {}),
          ...(pageBreakBefore && index === 0 ? { pageBreakBefore } : {}),
        }),
      )
      .join('')
  const { again } = context.collected
  if (row > firstRow) {
    again.push(() => {
      const lines = linesAgain(cell, align === 'right')
      return lines === null ? null : paragraphs(lines)
    })
    return tableCell({ ...shape, merge: 'continue' }, COVERED)
  }
  if (rowSpan > 1) again.push(null)
  return tableCell(
    { ...shape, merge: rowSpan > 1 ? 'restart' : undefined },
    paragraphs(cell.lines.length === 0 ? [[]] : cell.lines),
  )
}

function alignOf(cell: TableCell, table: Table, column: number): Align {
  if (cell.align !== undefined) return cell.align
  if (cell.role === 'head') return 'center'
  return table.columns[column]?.align ?? 'left'
}
