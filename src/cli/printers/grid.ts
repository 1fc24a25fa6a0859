/** Aligned columns for a terminal: text to the left, figures to the right, long text broken at spaces. */
import { wrap } from './text.ts'

export interface GridColumn {
  readonly header: string
  readonly align: 'left' | 'right'
  /** Widest a column may get; longer text goes on in the next line. */
  readonly max?: number
}

export function printGrid(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  indent = '  ',
): string {
  const all = [columns.map(({ header }) => header), ...rows]
  const widths = columns.map(({ max }, index) =>
    Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(...all.map((row) => (row[index] ?? '').length))),
  )
  const printRow = (row: readonly string[]): string => {
    const cells = columns.map((_, index) => wrap(row[index] ?? '', widths[index] ?? 1, '').split('\n'))
    const height = Math.max(...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      (
        indent +
        columns
          .map(({ align }, index) => {
            const text = cells[index]?.[line] ?? ''
            return align === 'right' ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0)
          })
          .join('  ')
      ).trimEnd(),
    ).join('\n')
  }
  const rule = indent + widths.map((width) => '─'.repeat(width)).join('──')
  const [head = [], ...body] = all
  return [printRow(head), rule, ...body.map(printRow)].join('\n')
}
