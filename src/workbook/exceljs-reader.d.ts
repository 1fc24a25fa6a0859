/** exceljs ships types for its whole package only; this is the part of it that reads a cell. */
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
