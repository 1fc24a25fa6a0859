/** exceljs ships types for its whole package only; these are the parts of it that are used alone. */
declare module 'exceljs/lib/doc/workbook.js' {
  import type { Workbook } from 'exceljs'

  const ExcelWorkbook: new () => Workbook
  export default ExcelWorkbook
}

declare module 'exceljs/lib/xlsx/xform/sheet/cell-xform.js' {
  import type { CellErrorValue } from 'exceljs'

  export type CellValue = number | string | boolean | CellErrorValue | undefined

  /** Reads one `<c>` element after another, told of tags and text as they come. */
  export default class CellXform {
    parseOpen(element: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }): void
    parseText(text: string): void
    parseClose(name: string): void
    readonly model: { readonly value?: CellValue }
  }
}
