/** exceljs ships types for its whole package only; these are the parts of it that are used alone. */
declare module 'exceljs/lib/doc/workbook.js' {
  import type { Workbook } from 'exceljs'

  const ExcelWorkbook: new () => Workbook
  export default ExcelWorkbook
}

declare module 'exceljs/lib/xlsx/xform/sheet/row-xform.js' {
  import type { CellErrorValue } from 'exceljs'

  type Result = number | string | boolean | CellErrorValue | undefined

  export interface CellModel {
    readonly address: string
    readonly styleId?: number
    readonly value?: Result
    readonly formula?: string
    readonly result?: Result
  }
  export interface RowModel {
    readonly number: number
    readonly hidden?: true
    readonly cells: readonly CellModel[]
  }
  const RowXform: new () => { readonly __model?: RowModel }
  export default RowXform
}

declare module 'exceljs/lib/xlsx/xform/list-xform.js' {
  /** Reads a list of like elements from pieces of XML. */
  const ListXform: new <T>(options: {
    readonly tag: string
    readonly childXform: { readonly __model?: T }
  }) => { parseStream(pieces: Iterable<string>): Promise<readonly T[]> }
  export default ListXform
}
