/** exceljs ships types for its whole package only; this is the part of it that writes workbooks. */
declare module 'exceljs/lib/doc/workbook.js' {
  import type { Workbook } from 'exceljs'

  const ExcelWorkbook: new () => Workbook
  export default ExcelWorkbook
}
