/** Centred text over several lines: about equally long lines, and never one more. */
import { describe, expect, it } from 'vitest'
import { balancedIndent } from '../../src/docx/balance.ts'
import { newContext } from '../../src/docx/context.ts'
import { pageBox } from '../../src/docx/geometry.ts'
import { reportFixture, text } from './report-fixture.ts'

const report = { ...reportFixture(), sections: [] }
const context = newContext(report, pageBox(report.page, 'portrait'), 'none')
/** Bold Times: a letter a is 500 thousandths, a space 250. At 10 points ten letters are 50 points. */
const indent = (words: number): number | undefined =>
  balancedIndent(
    { children: [text(Array.from({ length: words }, () => 'a'.repeat(10)).join(' '))], size: 10 },
    context,
  ).indent?.left

describe('balancedIndent', () => {
  const width = context.box.textWidth / 20
  // Words of 50 points and spaces of 2.5: so many stand on a line.
  const across = Math.floor((width + 2.5) / 52.5)

  it('leaves a text on one line alone', () => {
    expect(indent(across)).toBeUndefined()
  })

  it('takes words from the first line for a last that would have one', () => {
    // One word too many: the lines get half each, the longer rounded up, and 7 in 100 to spare.
    const longer = Math.ceil((across + 1) / 2)
    const enough = longer * 52.5 - 2.5
    expect(indent(across + 1)).toBeGreaterThan(0)
    expect(Math.abs((indent(across + 1) ?? 0) / 20 - (width - enough * 1.07) / 2)).toBeLessThan(0.5)
  })

  it('leaves lines that are full, and words too long for any', () => {
    expect(indent(2 * across)).toBeUndefined()
    expect(
      balancedIndent({ children: [text(`${'a'.repeat(200)} b`)], size: 10 }, context).indent,
    ).toBeUndefined()
  })

  it('leaves lines the author has set', () => {
    expect(
      balancedIndent({ children: [text(`${'aaaa '.repeat(40)}\nb`)], size: 10 }, context).indent,
    ).toBeUndefined()
  })
})
