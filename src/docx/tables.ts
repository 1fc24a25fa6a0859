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
  const ours: Ours = { table, context, fit, grid, sized: fit.points !== points }

  const headRows = withContinued(placeHead(table)).map((line, row) =>
    tableRow(
      { whole: true, header: true },
      rowCells(line, row, ours, { keepNext: true, pageBreakBefore: pageBreakBefore && row === 0 }),
    ),
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
      rowCells(line, row, ours, {
        keepNext: kept[row] === true,
        pageBreakBefore: pageBreakBefore && row === 0 && table.head.length === 0,
      }),
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

/** What the cells of one table share. */
interface Ours {
  readonly table: Table
  readonly context: Context
  readonly fit: TableFit
  readonly grid: boolean
  /** Its type is smaller than its style's. */
  readonly sized: boolean
}

interface CellOptions {
  /** Stays on the page of the row below. */
  readonly keepNext: boolean
  readonly pageBreakBefore: boolean
}

function rowCells(line: readonly PlacedCell[], row: number, ours: Ours, options: CellOptions): Markup {
  let cells = ''
  for (const placed of line) {
    const pageBreakBefore = options.pageBreakBefore && placed.column === 0
    cells += wordCell(placed, row, ours, { ...options, pageBreakBefore })
  }
  return cells
}

function wordCell(placed: PlacedCell, row: number, ours: Ours, options: CellOptions): Markup {
  const { cell, column, colSpan, rowSpan } = placed
  const { table, context, fit, grid } = ours
  const role = cell.role ?? 'body'
  const width = sum(fit.widths.slice(column, column + colSpan))
  const shape = { width, colSpan, fill: grid ? CELL_FILL[role] : undefined, centered: role === 'head' }
  const align = alignOf(cell, table, column)
  const { again } = context.collected
  if (row > placed.row) {
    again.push(() => {
      const lines = linesAgain(cell, align === 'right')
      return lines === null ? null : cellParagraphs(lines, cell, align, ours, options)
    })
    return tableCell({ ...shape, merge: 'continue' }, COVERED)
  }
  if (rowSpan > 1) again.push(null)
  return tableCell(
    { ...shape, merge: rowSpan > 1 ? 'restart' : undefined },
    cellParagraphs(cell.lines.length === 0 ? [[]] : cell.lines, cell, align, ours, options),
  )
}

function cellParagraphs(
  lines: readonly (readonly Inline[])[],
  cell: TableCell,
  align: Align,
  ours: Ours,
  { keepNext, pageBreakBefore }: CellOptions,
): Markup {
  const role = cell.role ?? 'body'
  const indent = (cell.indent ?? 0) * INDENT_STEP
  let paragraphs = ''
  for (const [index, line] of lines.entries()) {
    paragraphs += paragraph(cellStyle(role, ours), inlineRuns(line, ours.context), {
      // Cells of the head are centred by their style, all others begin at the left.
      ...(align === (role === 'head' ? 'center' : 'left') ? {} : { alignment: align }),
      ...(indent > 0 ? { indent: { left: indent } } : {}),
      ...(keepNext ? { keepNext } : {}),
      ...(pageBreakBefore && index === 0 ? { pageBreakBefore } : {}),
    })
  }
  return paragraphs
}

function cellStyle(role: CellRole, { grid, fit, sized, context }: Ours): string {
  const base = grid || role !== 'body' ? CELL_STYLE[role] : STYLE.layoutText
  if (!sized) return base
  const style = { base, size: Math.round(fit.points * 2) }
  context.collected.sized.set(sizedStyleId(style), style)
  return sizedStyleId(style)
}

function alignOf(cell: TableCell, table: Table, column: number): Align {
  if (cell.align !== undefined) return cell.align
  if (cell.role === 'head') return 'center'
  return table.columns[column]?.align ?? 'left'
}
