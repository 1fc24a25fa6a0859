/** Tables as Word tables: heads that repeat, rows that stay whole, columns that fit. */
import {
  AlignmentType,
  BuilderElement,
  type IRunOptions,
  type ITableOptions,
  Paragraph,
  TableBorders,
  TableLayoutType,
  TableProperties,
  VerticalAlignTable,
  WidthType,
  TableCell as WordCell,
  TableRow as WordRow,
  Table as WordTable,
} from 'docx'
import type { Align, Table, TableCell } from '../document/document.ts'
import { cleanLine } from './clean-text.ts'
import { asHead, fitColumns, INDENT_STEP, type TableFit } from './column-widths.ts'
import type { Context } from './context.ts'
import { inlineText } from './inline-text.ts'
import { inlineRuns } from './inlines.ts'
import { CELL_FILL, CELL_PADDING, CELL_STYLE, STYLE, TABLE_POINTS } from './styles.ts'
import { type PlacedCell, placeCells } from './table-grid.ts'
import { fontScale } from './text-width.ts'

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const

/** A row taller than this share of the page may break: kept whole it could leave most of a page empty. */
const TALLEST_WHOLE_ROW = 0.4
/** A table lower than this share of the page is not broken at all. */
const TALLEST_WHOLE_TABLE = 0.3

interface TableOptions {
  /** Twips from the left margin, for a table within a list. */
  readonly indent?: number
  readonly pageBreakBefore?: boolean
}

export function wordTable(
  table: Table,
  context: Context,
  { indent = 0, pageBreakBefore = false }: TableOptions = {},
): WordTable {
  const grid = table.borders !== 'none'
  const width = context.box.textWidth - indent
  const points = grid ? TABLE_POINTS : context.page.fontSize
  const padding = grid ? CELL_PADDING : LAYOUT_PADDING
  const room = { width, points, padding, scale: fontScale(context.page.font) }
  const fit = fitColumns(table, room)
  const format: IRunOptions = fit.points === points ? {} : { size: Math.round(fit.points * 2) }
  const count = table.columns.length
  const height = [...fit.headHeights, ...fit.rowHeights].reduce((total, one) => total + one, 0)
  const whole = height < context.box.textHeight * TALLEST_WHOLE_TABLE
  const cells = (line: readonly PlacedCell[], breakFirst: boolean, keepNext: boolean): readonly WordCell[] =>
    line.map((placed) =>
      wordCell(placed, table, fit, context, {
        format,
        keepNext,
        pageBreakBefore: breakFirst && placed.column === 0,
      }),
    )

  const head = placeCells(
    table.head.map((row) => ({ cells: row.cells.map(asHead) })),
    count,
  )
  const body = placeCells(table.rows, count)
  const numbering = table.numberingRow === true ? [numberingRow(table, fit)] : []
  return new TitledTable(cleanLine(inlineText(table.caption ?? [])), {
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    ...(indent > 0 ? { indent: { size: indent, type: WidthType.DXA } } : {}),
    columnWidths: [...fit.widths],
    ...(grid ? { style: STYLE.tableGrid } : { borders: TableBorders.NONE }),
    margins: { left: padding, right: padding, marginUnitType: WidthType.DXA },
    tableLook: { firstRow: table.head.length > 0, noHBand: true, noVBand: true },
    rows: [
      ...head.map(
        (line, row) =>
          new WordRow({
            tableHeader: true,
            cantSplit: true,
            children: cells(line, pageBreakBefore && row === 0, true),
          }),
      ),
      ...numbering,
      ...body.map(
        (line, row) =>
          new WordRow({
            cantSplit: (fit.rowHeights[row] ?? 0) < context.box.textHeight * TALLEST_WHOLE_ROW,
            children: cells(
              line,
              pageBreakBefore && row === 0 && table.head.length === 0,
              staysWithNext(table, row, whole),
            ),
          }),
      ),
    ],
  })
}

/** The last row and a line of sources do not stand alone at the top of a page, nor a group's title at its foot. */
function staysWithNext(table: Table, row: number, whole: boolean): boolean {
  const last = table.rows.length - 1
  if (row === last) return table.source !== null
  const role = (at: number): TableCell['role'] => table.rows[at]?.cells[0]?.role
  return whole || role(row) === 'group' || row === last - 1
}

const LAYOUT_PADDING = 60

/** A table with a title for those who cannot see it, which the library's own has no option for. */
class TitledTable extends WordTable {
  constructor(title: string, options: ITableOptions) {
    super(options)
    const properties: unknown = this.root.find((one) => one instanceof TableProperties)
    if (title === '' || !(properties instanceof TableProperties)) return
    properties.addChildElement(
      new BuilderElement<{ val: string }>({
        name: 'w:tblCaption',
        attributes: { val: { key: 'w:val', value: title } },
      }),
    )
  }
}

function numberingRow(table: Table, fit: TableFit): WordRow {
  return new WordRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      (_, column) =>
        new WordCell({
          width: { size: fit.widths[column] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ style: STYLE.tableNumber, keepNext: true, text: `(${column + 1})` })],
        }),
    ),
  })
}

interface CellOptions {
  readonly format: IRunOptions
  /** Stays on the page of the row below. */
  readonly keepNext: boolean
  readonly pageBreakBefore: boolean
}

function wordCell(
  { cell, column, colSpan, rowSpan }: PlacedCell,
  table: Table,
  fit: TableFit,
  context: Context,
  { format, keepNext, pageBreakBefore }: CellOptions,
): WordCell {
  const role = cell.role ?? 'body'
  const grid = table.borders !== 'none'
  const width = fit.widths.slice(column, column + colSpan).reduce((total, one) => total + one, 0)
  const align = ALIGNMENT[alignOf(cell, table, column)]
  const lines = cell.lines.length === 0 ? [[]] : cell.lines
  const fill = grid ? CELL_FILL[role] : undefined
  const indent = (cell.indent ?? 0) * INDENT_STEP
  return new WordCell({
    width: { size: width, type: WidthType.DXA },
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(fill === undefined ? {} : { shading: { fill } }),
    ...(role === 'head' ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: lines.map(
      (line, index) =>
        new Paragraph({
          style: grid || role !== 'body' ? CELL_STYLE[role] : STYLE.layoutText,
          // Cells of the head are centred by their style, all others begin at the left.
          ...(align === (role === 'head' ? AlignmentType.CENTER : AlignmentType.LEFT)
            ? {}
            : { alignment: align }),
          ...(indent > 0 ? { indent: { left: indent } } : {}),
          ...(keepNext ? { keepNext } : {}),
          ...(pageBreakBefore && index === 0 ? { pageBreakBefore } : {}),
          children: [...inlineRuns(line, context, format)],
        }),
    ),
  })
}

function alignOf(cell: TableCell, table: Table, column: number): Align {
  if (cell.align !== undefined) return cell.align
  if (cell.role === 'head') return 'center'
  return table.columns[column]?.align ?? 'left'
}
