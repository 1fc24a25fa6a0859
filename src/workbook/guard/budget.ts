/** What all sheets of one file may use together; going over refuses the sheet that does. */
import { limits } from './limits.ts'
import { Refusal } from './refusal.ts'

export class Budget {
  private cells = 0
  private columns = 0
  private texts = 0
  private formulas = 0
  private slid = 0

  /** A filled cell; `moreColumns` by how much it widens its sheet. */
  cell(moreColumns: number): void {
    this.cells++
    this.columns += moreColumns
    if (this.cells > limits.cells) throw new Refusal('besar', 'cells')
    if (this.columns > limits.columns) throw new Refusal('besar', 'columns')
  }

  text(length: number): void {
    this.texts += length
    if (this.texts > limits.textChars) throw new Refusal('besar', 'texts')
  }

  /** False once there is no room for the text of more formulas. */
  formula(length: number): boolean {
    this.formulas += length
    return this.formulas <= limits.allFormulaChars
  }

  /** False once no more shared formulas shall be worked out. */
  slide(length: number): boolean {
    this.slid += length
    return this.slid <= limits.sharedFormulaChars
  }
}
