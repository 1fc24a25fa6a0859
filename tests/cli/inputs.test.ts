/** Which files a command line means, as a person at any system writes it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { expandInputs, type InputOptions } from '../../src/cli/inputs.ts'
import { readInput } from '../../src/cli/read-input.ts'
import { RECAP_SHEET } from '../../src/xlsx/own-result.ts'
import { plainWorkbook } from '../../src/xlsx/plain-workbook.ts'
import { folderWith, lkjip } from './run.ts'

const FILES = [
  'data/BIRO.XLSX',
  'data/Camat.Xlsx',
  'data/bkd lama.xlsx',
  'data/dinas (1).xlsx',
  'data/[x] setwan.xlsm',
  'data/~$biro.xlsx',
  'data/arsip/2020/lama.xlsx',
  'sub [a]/satpol.xlsx',
]

/** A folder holding empty files of these names. */
function folderOf(files: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'lkjip-inputs-'))
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
  return root
}

/** What is found, named from the folder's root. */
async function found(
  root: string,
  words: readonly string[],
  options: InputOptions = {},
): Promise<readonly string[]> {
  const { files } = await expandInputs(
    words.map((word) => join(root, word)),
    options,
  )
  return files.map((file) => file.slice(root.length + 1).replaceAll('\\', '/'))
}

describe('a workbook that is not there: the one that is probably meant', () => {
  const root = folderOf(['Dinas Kesehatan.xlsx', 'lkjip 2021.xlsx', '~$dinas kesehatan.xlsx'])
  test.each([
    [
      'dinas kesehatn.xlsx',
      'Di folder itu ada “Dinas Kesehatan.xlsx”; sebutkan nama itu bila itu yang dimaksud.',
    ],
    [
      'Dinas Kesehatan',
      'Di folder itu ada “Dinas Kesehatan.xlsx”; sebutkan nama itu bila itu yang dimaksud.',
    ],
    // Another year's is another workbook.
    ['lkjip 2022.xlsx', 'Periksa ejaan nama dan foldernya, termasuk akhiran .xlsx.'],
    ['tidak ada/lkjip.xlsx', 'Periksa ejaan nama dan foldernya, termasuk akhiran .xlsx.'],
  ])('%s', (nama, fix) => {
    const read = readInput(join(root, nama))
    expect('finding' in read && [read.finding.code, read.finding.fix]).toEqual(['LK001', fix])
  })
})

describe('files a command line means', () => {
  test('of a folder every workbook, however its ending is written', async () => {
    expect(await found(folderOf(FILES), ['data'])).toEqual([
      'data/BIRO.XLSX',
      'data/Camat.Xlsx',
      'data/[x] setwan.xlsm',
      'data/bkd lama.xlsx',
      'data/dinas (1).xlsx',
    ])
  })

  test('a pattern does not tell upper from lower case', async () => {
    expect(await found(folderOf(FILES), ['data/*.xlsx'])).toEqual([
      'data/BIRO.XLSX',
      'data/Camat.Xlsx',
      'data/bkd lama.xlsx',
      'data/dinas (1).xlsx',
    ])
  })

  test('a folder whose name holds signs of patterns is meant as it stands', async () => {
    expect(await found(folderOf(FILES), ['sub [a]/*.xlsx'])).toEqual(['sub [a]/satpol.xlsx'])
  })

  test('upwards, and down again into the folder one stands in', () => {
    const root = folderOf(FILES)
    const { out } = lkjip(['check', '../**/*.xlsx', '--format', 'json'], join(root, 'data'))
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual([
      '../data/BIRO.XLSX',
      '../data/Camat.Xlsx',
      '../data/arsip/2020/lama.xlsx',
      '../data/bkd lama.xlsx',
      '../data/dinas (1).xlsx',
      '../sub [a]/satpol.xlsx',
    ])
  })

  test('written with backslashes', async () => {
    const root = folderOf(FILES)
    const words = [`${root}\\data\\dinas (1).xlsx`, `${root}\\data\\*lama.xlsx`]
    expect((await expandInputs(words)).files.map((file) => file.replaceAll('\\', '/'))).toEqual([
      `${root}/data/dinas (1).xlsx`,
      `${root}/data/bkd lama.xlsx`,
    ])
  })

  test('a pattern without an ending means workbooks, not the reports beside them', async () => {
    const root = folderOf(['2022.xlsx', '2022.docx', '2021.XLSM', '2022 catatan.txt'])
    expect(await found(root, ['2022*'])).toEqual(['2022.xlsx'])
    expect(await found(root, ['**'])).toEqual(['2021.XLSM', '2022.xlsx'])
    expect(await found(root, ['*.docx'])).toEqual(['2022.docx'])
    expect((await expandInputs([join(root, '*.pdf')])).problems).toEqual([
      expect.stringMatching(/^Tidak ada buku kerja yang cocok dengan “.*\*\.pdf”\.$/),
    ])
  })

  test('workbooks of other forms in a folder are named, unless they were saved anew beside', async () => {
    const root = folderOf(['camat.xlsx', 'Camat.xls', 'dinkes.xls', 'bpbd.ods', 'catatan.txt'])
    for (const word of [root, join(root, '*'), join(root, '*a*')]) {
      const { files, notes, problems } = await expandInputs([word])
      expect([files, problems]).toEqual([[join(root, 'camat.xlsx')], []])
      const passed = word.endsWith('a*') ? [] : [join(root, 'bpbd.ods'), join(root, 'dinkes.xls')]
      expect(notes).toEqual(
        passed.length === 0 ? [] : [expect.stringContaining(`bukan .xlsx: ${passed.join(', ')}.`)],
      )
    }
  })

  test('workbooks of other forms that are left out or named themselves are not told', async () => {
    const root = folderOf(['camat.xlsx', 'dinkes.xls', 'lama/bpbd.ods'])
    const dinkes = join(root, 'dinkes.xls')
    expect(await expandInputs([root], { exclude: ['*.xls'] })).toMatchObject({ notes: [] })
    expect(await expandInputs([root, dinkes])).toMatchObject({
      files: [join(root, 'camat.xlsx'), dinkes],
      notes: [],
    })
    expect(await expandInputs([join(root, '**')], { exclude: ['lama'] })).toMatchObject({
      notes: [expect.stringContaining(`bukan .xlsx: ${dinkes}.`)],
    })
  })

  test('a folder that may not be opened is not called empty', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may open everything')
    const root = folderOf(FILES)
    chmodSync(join(root, 'data'), 0o000)
    const { problems } = await expandInputs([join(root, 'data')])
    chmodSync(join(root, 'data'), 0o700)
    expect(problems).toEqual([expect.stringContaining('tidak boleh dibuka oleh akun ini')])
  })

  test('a folder of folders says how to reach them', async () => {
    const { problems } = await expandInputs([join(folderOf(FILES), 'data', 'arsip')])
    expect(problems).toEqual([expect.stringMatching(/arsip\/\*\*\/\*\.xlsx"\.$/)])
  })

  test('workbooks in the folders of a folder are told, unless they are named or left out themselves', async () => {
    const root = folderOf(['data/bkd.xlsx', 'data/camat/a.xlsx', 'data/camat/~$a.xlsx', 'data/dinas/b.xlsm'])
    const data = join(root, 'data')
    writeFileSync(join(data, 'camat', 'rekap.xlsx'), await plainWorkbook(RECAP_SHEET, [], []))
    const told = async (words: readonly string[], options: InputOptions = {}): Promise<readonly string[]> =>
      (await expandInputs(words, options)).notes
    const [camat, dinas] = [join(data, 'camat', 'a.xlsx'), join(data, 'dinas', 'b.xlsm')]
    expect(await found(root, ['data'])).toEqual(['data/bkd.xlsx'])
    expect(await told([data])).toEqual([
      `Tidak ikut karena berada di subfolder: ${camat}, ${dinas}. Bila dimaksud juga, tulis "${data}/**/*.xlsx"; bila tidak, lewati dengan --exclude.`,
    ])
    expect(await told([data, camat], { exclude: ['dinas'] })).toEqual([])
    expect(await told([join(data, '**', '*.xls[xm]'), data])).toEqual([
      expect.stringMatching(/^Dilewati karena hasil buatan lkjip/),
    ])
  })

  test('a lock file of Excel among others is passed over, though a shell named it', async () => {
    const root = folderOf(FILES)
    expect(await found(root, ['data/~$biro.xlsx', 'data/BIRO.XLSX'])).toEqual(['data/BIRO.XLSX'])
    // Alone it is what somebody wrote.
    expect(await found(root, ['data/~$biro.xlsx'])).toEqual(['data/~$biro.xlsx'])
  })

  test('one file under two names is one', async () => {
    const root = folderOf(FILES)
    // As `DATA` and `data` are one folder on Windows.
    symlinkSync(join(root, 'data'), join(root, 'tautan'), 'junction')
    expect(await found(root, ['data/BIRO.XLSX', 'tautan/BIRO.XLSX'])).toEqual(['data/BIRO.XLSX'])
    expect(await found(root, ['data/BIRO.XLSX'], { omit: [join(root, 'tautan', 'BIRO.XLSX')] })).toEqual([])
  })

  test.each([
    ['*lama*', ['data/dinas (1).xlsx', 'sub [a]/satpol.xlsx']],
    ['ARSIP', ['data/bkd lama.xlsx', 'data/dinas (1).xlsx', 'sub [a]/satpol.xlsx']],
    ['arsip/', ['data/bkd lama.xlsx', 'data/dinas (1).xlsx', 'sub [a]/satpol.xlsx']],
    ['arsip', ['data/bkd lama.xlsx', 'data/dinas (1).xlsx', 'sub [a]/satpol.xlsx']],
    ['satpol.xlsx', ['data/arsip/2020/lama.xlsx', 'data/bkd lama.xlsx', 'data/dinas (1).xlsx']],
    ['data/arsip', ['data/bkd lama.xlsx', 'data/dinas (1).xlsx', 'sub [a]/satpol.xlsx']],
    ['data\\**', ['sub [a]/satpol.xlsx']],
  ])('--exclude %j', (pattern, rest) => {
    const root = folderOf(FILES.filter((file) => file.endsWith('.xlsx') && !file.includes('~$')))
    const { out } = lkjip(['check', '**/*.xlsx', '--exclude', pattern, '--format', 'json'], root)
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual(rest)
  })

  test('an exclusion that leaves nothing out is told', async () => {
    const root = folderOf(FILES)
    const { files, notes } = await expandInputs([join(root, 'sub [a]')], { exclude: ['*tua*'] })
    expect(files).toHaveLength(1)
    expect(notes).toEqual(['Pola --exclude “*tua*” tidak cocok dengan buku kerja mana pun.'])
  })
})

describe('a list of files', () => {
  const LINES =
    '# OPD\r\n\r\n"data/dinas (1).xlsx"\r\n  data\\BIRO.XLSX  \r\ndata/*lama.xlsx\r\nhilang.xlsx\r\n'
  const EXPECTED = ['data/dinas (1).xlsx', 'data/BIRO.XLSX', 'data/bkd lama.xlsx', 'hilang.xlsx']

  test.each([
    ['UTF-8', Buffer.from(LINES)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${LINES}`)],
    ['UTF-16 of PowerShell', Buffer.from(`\uFEFF${LINES}`, 'utf16le')],
    ['UTF-16, the other order', Buffer.from(`\uFEFF${LINES}`, 'utf16le').swap16()],
  ])('%s', async (_, bytes) => {
    const root = folderOf(FILES)
    writeFileSync(join(root, 'daftar.txt'), bytes)
    expect(await found(root, [], { list: [join(root, 'daftar.txt')] })).toEqual(EXPECTED)
  })

  test('from standard input', () => {
    const root = folderOf(FILES)
    const program = resolve(import.meta.dirname, '../../bin/lkjip.js')
    let out = ''
    try {
      execFileSync(process.execPath, [program, 'check', '--list', '-', '--format', 'json'], {
        cwd: root,
        input: LINES,
        encoding: 'utf8',
      })
    } catch (error) {
      // The files are empty, so the exit code is 2.
      if (error instanceof Error && 'stdout' in error) out = String(error.stdout)
    }
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual(EXPECTED)
  })

  test('through a pipe of the shell', ({ skip }) => {
    if (!existsSync('/bin/bash')) skip('no bash here')
    const program = resolve(import.meta.dirname, '../../bin/lkjip.js')
    const command = `"${process.execPath}" "${program}" check --format json --list <(echo data/BIRO.XLSX)`
    const { stdout } = spawnSync('/bin/bash', ['-c', command], { cwd: folderOf(FILES), encoding: 'utf8' })
    expect(JSON.parse(stdout).files[0]).toMatchObject({
      file: 'data/BIRO.XLSX',
      findings: [{ code: 'LK010' }],
    })
  })

  test('two lists are read one after the other', async () => {
    const root = folderOf(FILES)
    writeFileSync(join(root, 'satu.txt'), 'data/BIRO.XLSX\n')
    writeFileSync(join(root, 'dua.txt'), 'data/dinas (1).xlsx\ndata/BIRO.XLSX\n')
    const { out } = lkjip(['check', '--list', 'satu.txt', '--list', 'dua.txt', '--format', 'json'], root)
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual([
      'data/BIRO.XLSX',
      'data/dinas (1).xlsx',
    ])
  })

  test('a workbook in the place of the list', () => {
    const { code, out, err } = lkjip(
      ['check', '--list', '2023-inspektorat.xlsx'],
      folderWith('2023-inspektorat.xlsx'),
    )
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      'Daftar berkas “2023-inspektorat.xlsx” bukan berkas teks. Tulis satu buku kerja per baris, lalu simpan sebagai teks (.txt).\n',
    )
  })

  test('in the letters of an older Windows: those that are read are found, and how to save it anew is said', async () => {
    const root = folderOf(FILES)
    const list = join(root, 'daftar.txt')
    writeFileSync(list, Buffer.from('data/BIRO.XLSX\ndata/Caf\xe9.xlsx\n', 'latin1'))
    const { files, problems } = await expandInputs([], { list: [list] })
    expect(files).toEqual([join(root, 'data/BIRO.XLSX'), join(root, 'data/Caf\uFFFD.xlsx')])
    expect(problems).toEqual([
      `Daftar berkas “${list}” memuat huruf yang tidak terbaca. Simpan ulang di Notepad dengan Pengodean UTF-8.`,
    ])
  })

  test('empty', async () => {
    const root = folderOf([])
    writeFileSync(join(root, 'daftar.txt'), '# belum ada\n')
    const { files, problems } = await expandInputs([], { list: [join(root, 'daftar.txt')] })
    expect([files, problems]).toEqual([[], [`Daftar berkas “${join(root, 'daftar.txt')}” kosong.`]])
  })
})

describe('a name with spaces, written without quotation marks', () => {
  test.each([
    ['check', 'LKJIP', '2022', 'final.xlsx'],
    ['build', 'LKJIP', '2022', 'final.xlsx'],
    ['calc', 'LKJIP', '2022', 'final.xlsx'],
  ])('%s', (...words) => {
    const { code, out, err } = lkjip(words, folderOf(['LKJIP 2022 final.xlsx']))
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe('Nama yang memuat spasi ditulis di antara tanda kutip: "LKJIP 2022 final.xlsx"\n')
  })

  test.each(['OPD/*.xlsx', 'OPD\\*.xlsx', 'OPD/**/*.xlsx'])('a pattern in such a folder: %s', (last) => {
    const { code, err } = lkjip(['check', 'data', last], folderOf(['data OPD/a.xlsx']))
    expect([code, err]).toEqual([2, `Nama yang memuat spasi ditulis di antara tanda kutip: "data ${last}"\n`])
  })

  test('a name that is wrong, before a pattern, is no part of it', () => {
    const { err } = lkjip(['check', 'data/salah.xlsx', '*.xlsx'], folderOf(['data/a.xlsx', 'b.xlsx']))
    expect(err).toBe('')
  })

  test('init', () => {
    const { code, err } = lkjip(['init', 'LKJIP', '2022.xlsx'], folderWith())
    expect(code).toBe(2)
    expect(err).toContain('Nama berkas yang memuat spasi ditulis di antara tanda kutip.')
  })
})

describe('the year of a new workbook', () => {
  async function yearOf(...args: readonly string[]): Promise<unknown> {
    const folder = folderWith()
    lkjip(['init', ...args], folder)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(join(folder, args[0] ?? ''))
    let year: unknown
    workbook.getWorksheet('Identitas')?.eachRow((row) => {
      if (row.getCell(1).value === 'Tahun') year = row.getCell(2).value
    })
    return year
  }

  test('is the one in its name, unless another is given', async () => {
    expect(await yearOf('2024.xlsx')).toBe(2024)
    expect(await yearOf('LKjIP Dinas 2025 (draf).xlsx')).toBe(2025)
    expect(await yearOf('2024.xlsx', '--tahun', '2023')).toBe(2023)
    // A longer number is no year.
    expect(await yearOf('surat-120245.xlsx')).toBe(2022)
  })
})
