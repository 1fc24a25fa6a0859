import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collisions, outputPath, outputPaths, safeName } from '../../src/cli/output-name.ts'

describe('names of reports', () => {
  test.each([
    ['Disnaker', 'Disnaker'],
    ['Dinas PU & PR: Bidang "Jalan"', 'Dinas-PU-&-PR-Bidang-Jalan'],
    ['a/b\\c', 'a-b-c'],
    ['..', ''],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'CON-'],
    ['lpt1', 'lpt1-'],
    ['COM¹', 'COM¹-'],
    // Windows takes what stands before the first dot.
    ['aux.bidang', 'aux-.bidang'],
    ['Auxilia', 'Auxilia'],
    ['akhir titik.', 'akhir-titik'],
    ['\u0000\u0007x', 'x'],
    ['   ', ''],
    ['Dinas\u202Excod', 'Dinasxcod'],
    [`${'x'.repeat(79)}\u{1F600}`, 'x'.repeat(79)],
    // Three bytes each: 66 of them are 198.
    ['日'.repeat(80), '日'.repeat(66)],
  ])('%j becomes %j', (text, name) => {
    expect(safeName(text)).toBe(name)
  })

  const identity = { singkatan: 'Disnaker', tahun: 2022 }
  test('one workbook: its own name beside it', () => {
    expect(outputPath(join('data', 'x.xlsx'), identity, { output: null, many: false })).toBe(
      join('data', 'x.docx'),
    )
  })
  test('-o FILE: that file', () => {
    expect(outputPath('x.xlsx', identity, { output: 'y.docx', many: false })).toBe('y.docx')
  })
  test('-o FOLDER or several workbooks: office and year', () => {
    expect(outputPath('x.xlsx', identity, { output: 'hasil', many: false })).toBe(
      join('hasil', 'Disnaker-2022.docx'),
    )
    expect(outputPath(join('data', 'x.xlsx'), identity, { output: null, many: true })).toBe(
      join('data', 'Disnaker-2022.docx'),
    )
  })
  test('no identity: the name of the workbook', () => {
    expect(outputPath('x.xlsx', null, { output: 'hasil', many: true })).toBe(join('hasil', 'x.docx'))
    expect(outputPath('x.xlsx', { singkatan: '??', tahun: 2022 }, { output: 'hasil', many: true })).toBe(
      join('hasil', 'x.docx'),
    )
    expect(outputPath('x.xlsx', { singkatan: 'A', tahun: 0 }, { output: 'hasil', many: true })).toBe(
      join('hasil', 'x.docx'),
    )
  })
  test('workbooks that tell no office do not stand in the way of others', () => {
    const inputs = [
      { file: 'bkd/lkjip.xlsx', identity: { singkatan: '', tahun: 0 } },
      { file: 'dinkes/lkjip.xlsx', identity: null },
      { file: 'setda/LKJIP.xlsx', identity: { singkatan: '??', tahun: 2022 } },
      { file: 'Disnaker-2022.xlsx', identity: null },
      { file: 'disnaker/lkjip.xlsx', identity },
    ]
    const outputs = outputPaths(inputs, { output: 'hasil', many: true })
    expect(outputs).toEqual(
      ['lkjip.docx', 'lkjip-2.docx', 'LKJIP-3.docx', 'Disnaker-2022-2.docx', 'Disnaker-2022.docx'].map(
        (name) => join('hasil', name),
      ),
    )
  })
  test('two workbooks of one office and year do', () => {
    const inputs = [
      { file: 'a.xlsx', identity },
      { file: 'b.xlsx', identity },
    ]
    const outputs = outputPaths(inputs, { output: null, many: true })
    expect(collisions(inputs.map(({ file }, index) => ({ file, output: outputs[index] ?? '' })))).toEqual([
      ['a.xlsx', 'b.xlsx'],
    ])
  })
  test('names that differ in case only collide', () => {
    const jobs = [
      { file: 'a.xlsx', output: 'hasil/Disnaker-2022.docx' },
      { file: 'b.xlsx', output: 'hasil/DISNAKER-2022.docx' },
      { file: 'c.xlsx', output: 'hasil/Dinsos-2022.docx' },
    ]
    expect(collisions(jobs)).toEqual([['a.xlsx', 'b.xlsx']])
  })
})
