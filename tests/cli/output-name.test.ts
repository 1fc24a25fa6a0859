import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collisions, outputPath, safeName } from '../../src/cli/output-name.ts'

describe('names of reports', () => {
  test.each([
    ['Disnaker', 'Disnaker'],
    ['Dinas PU & PR: Bidang "Jalan"', 'Dinas-PU-&-PR-Bidang-Jalan'],
    ['a/b\\c', 'a-b-c'],
    ['..', ''],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'CON-'],
    ['lpt1', 'lpt1-'],
    ['akhir titik.', 'akhir-titik'],
    ['\u0000\u0007x', 'x'],
    ['   ', ''],
    ['Dinas\u202Excod', 'Dinasxcod'],
    [`${'x'.repeat(79)}\u{1F600}`, 'x'.repeat(79)],
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
  test('names that differ in case only collide', () => {
    const jobs = [
      { file: 'a.xlsx', output: 'hasil/Disnaker-2022.docx' },
      { file: 'b.xlsx', output: 'hasil/DISNAKER-2022.docx' },
      { file: 'c.xlsx', output: 'hasil/Dinsos-2022.docx' },
    ]
    expect(collisions(jobs)).toEqual([['a.xlsx', 'b.xlsx']])
  })
})
