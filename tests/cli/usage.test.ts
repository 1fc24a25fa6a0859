import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { swallowedWords } from '../../src/cli/usage-message.ts'
import { lkjip } from './run.ts'

const cwd = tmpdir()

function folderWithFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-usage-'))
  mkdirSync(join(folder, 'rekap.csv'))
  return folder
}

describe('help and wrong use', () => {
  test('help is Indonesian and names every command', () => {
    const { code, out, err } = lkjip(['--help'], cwd)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const word of ['Pemakaian:', 'Perintah:', 'init', 'check', 'calc', 'build', 'explain', 'schema']) {
      expect(out).toContain(word)
    }
    expect(out).not.toMatch(/Usage|Options|Commands|display help|output the version/)
  })

  test.each(['init', 'check', 'calc', 'build', 'explain', 'schema'])(
    'help of %s is Indonesian',
    (command) => {
      const { code, out } = lkjip([command, '--help'], cwd)
      expect(code).toBe(0)
      expect(out).toContain('Pemakaian: lkjip')
      expect(out).not.toMatch(/Usage|Options:|Arguments:|display help|default:|choices/)
    },
  )

  test('help says where the guide lies, from whatever folder', () => {
    const { out } = lkjip(['--help'], cwd)
    expect(existsSync(resolve(cwd, /Panduan lengkap: (.*)/.exec(out)?.[1] ?? '-'))).toBe(true)
  })

  test('no command at all shows the help and exits 2', () => {
    const { code, err } = lkjip([], cwd)
    expect(code).toBe(2)
    expect(err).toBe(lkjip(['--help'], cwd).out)
  })

  test.each([
    [['chek', 'x.xlsx'], 'Perintah “chek” tidak dikenal. Maksudnya “check”?'],
    [
      ['data/LKJIP 2022.xlsx'],
      'Perintahnya belum ditulis. Untuk memeriksa: lkjip check "data/LKJIP 2022.xlsx"',
    ],
    [['check', '--strickt', 'x.xlsx'], 'Pilihan “--strickt” tidak dikenal. Maksudnya “--strict”?'],
    [['check', '--format'], 'Pilihan “--format <bentuk>” memerlukan isian.'],
    [['check', '--format', 'xml', 'x.xlsx'], 'Pilih salah satu: text, compact, json, sarif.'],
    [['build', '--jobs', 'banyak', 'x.xlsx'], 'Isi dengan angka 1 sampai 64.'],
    [['build', '--date', '2023-02-30', 'x.xlsx'], 'Tulis tanggal sebagai TTTT-BB-HH'],
    [
      ['build', '--shard', '5/4', 'x.xlsx'],
      'Isian pilihan “--shard” tidak dapat dipakai. Tulis sebagai bagian/banyaknya, misalnya 1/4.\n',
    ],
    [['check', 'x.xlsx', '--exclude', 'x.xlsx'], 'Semua buku kerja yang disebut dilewati oleh --exclude.'],
    [['check'], 'Sebutkan buku kerja yang diperiksa'],
    [['build'], 'Sebutkan buku kerja yang dibuatkan laporan'],
    [['calc'], 'Sebutkan buku kerja'],
    [
      ['build', 'LKJIP 2022.xlsx', 'hasil.docx'],
      'Nama laporan ditulis dengan -o: lkjip build "LKJIP 2022.xlsx" -o hasil.docx',
    ],
    [['calc', 'a.xlsx', 'b.xlsx'], 'lkjip calc menghitung satu buku kerja saja.'],
    [['calc', 'data/*.xlsx'], 'lkjip calc menghitung satu buku kerja saja.'],
    [['calc', 'a.xlsx', '1.1', '--format', 'json'], 'Bentuk json selalu memuat semua angka.'],
    // A folder at its place: what cannot be read is not called somebody's file.
    [['build', 'x.xlsx', '--recap', `${folderWithFolder()}/rekap.csv`], 'adalah folder, bukan berkas.'],
    [['explain', 'LK999'], 'Kode “LK999” tidak dikenal.'],
    [['check', 'tidak-ada/*.xlsx'], 'Tidak ada buku kerja yang cocok'],
    [
      ['check', 'x.xlsx', '--list', 'tidak-ada.txt'],
      'Daftar berkas “tidak-ada.txt” tidak ditemukan. Periksa nama dan foldernya.',
    ],
  ])('%j: exit 2 and an Indonesian sentence', (args, sentence) => {
    const { code, err, out } = lkjip(args, cwd)
    expect(code).toBe(2)
    expect(`${err}${out}`).toContain(sentence)
    expect(err).not.toMatch(/\bat .*:\d+|error:/)
  })

  test('a backslash before a closing quotation mark, on Windows', () => {
    // -o "D:\\LKJIP 2022\\hasil\\" --recap rekap.xlsx, as the program is given it there.
    const words = ['build', 'data\\*.xlsx', '-o', 'D:\\LKJIP 2022\\hasil" --recap rekap.xlsx']
    expect(swallowedWords(words, 'win32')).toMatch(/\nTulis tanpa \\ di akhirnya: "D:\\LKJIP 2022\\hasil"$/)
    expect(swallowedWords(['check', '2022.xlsx'], 'win32')).toBeNull()
    // Elsewhere a name may hold a quotation mark.
    expect(swallowedWords(['check', 'LKJIP "final".xlsx'], 'linux')).toBeNull()
  })

  // Milliseconds would be a year of five digits and more, which no document may hold.
  test.each(['kemarin', '1675123200000'])('SOURCE_DATE_EPOCH=%j is no date: exit 2', (epoch) => {
    const { code, err } = lkjip(['build', 'x.xlsx'], cwd, { SOURCE_DATE_EPOCH: epoch })
    expect(code).toBe(2)
    expect(err).toContain('bukan banyaknya detik sejak 1970-01-01')
  })
})
