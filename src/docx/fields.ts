/** Fields with the result they show until Word updates them, so that Word need not ask on opening. */
import { BuilderElement, type IRunOptions, TextRun } from 'docx'
import { cleanLine } from './clean-text.ts'

const mark = (type: 'begin' | 'separate' | 'end'): BuilderElement<{ type: string }> =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })

function code(instruction: string): BuilderElement<{ space: string }> {
  const element = new BuilderElement<{ space: string }>({
    name: 'w:instrText',
    attributes: { space: { key: 'xml:space', value: 'preserve' } },
  })
  element.addChildElement(` ${instruction} `)
  return element
}

/** Opens a field whose result may span paragraphs; `instruction` such as `SEQ Tabel \* ARABIC`. */
export function fieldStart(instruction: string, format: IRunOptions = {}): readonly TextRun[] {
  return [
    new TextRun({ ...format, children: [mark('begin')] }),
    new TextRun({ ...format, children: [code(instruction)] }),
    new TextRun({ ...format, children: [mark('separate')] }),
  ]
}

/** A whole field in one run. */
export const fieldRun = (instruction: string, result: string): TextRun =>
  new TextRun({ children: [mark('begin'), code(instruction), mark('separate'), result, mark('end')] })

export const fieldEnd = (format: IRunOptions = {}): TextRun =>
  new TextRun({ ...format, children: [mark('end')] })

/** A field within a paragraph; `result` is what it shows. */
export function field(instruction: string, result: string, format: IRunOptions = {}): readonly TextRun[] {
  return [
    ...fieldStart(instruction, format),
    new TextRun({ ...format, text: cleanLine(result) }),
    fieldEnd(format),
  ]
}
