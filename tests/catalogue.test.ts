/** The catalogue: codes are unique and in their family, every entry has words and a case file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/diagnostics/catalogue.ts'

const CASES = join(import.meta.dirname, 'cases')
const MODULES = join(import.meta.dirname, '../src/diagnostics/catalogue')
const cases = readdirSync(CASES).filter((nama) => nama.startsWith('LK'))

describe('catalogue', () => {
  test('codes are unique', () => {
    const codes = catalogue.map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(60)
    expect(codes.filter((code, urutan) => codes.indexOf(code) !== urutan)).toEqual([])
  })

  test('every module of findings is in the catalogue', () => {
    const declared = readdirSync(MODULES).flatMap((nama) =>
      [...readFileSync(join(MODULES, nama), 'utf8').matchAll(/code: '(LK\d{3})'/g)].map(([, code]) => code),
    )
    expect([...declared].sort()).toEqual(catalogue.map(({ code }) => code))
  })

  test('codes stand in the module of their family', () => {
    for (const nama of readdirSync(MODULES)) {
      const keluarga = nama.slice(0, 3).toUpperCase()
      const codes = [...readFileSync(join(MODULES, nama), 'utf8').matchAll(/code: '(LK\d{3})'/g)].map(
        ([, code]) => code,
      )
      expect(
        codes.filter((code) => !code?.startsWith(keluarga)),
        nama,
      ).toEqual([])
    }
  })

  test.each(catalogue)('$code has a title and a reason in plain sentences', ({ title, why }) => {
    expect(title).toMatch(/^[\p{Lu}%\d]/u)
    expect(title).not.toMatch(/[.!]$/)
    expect(why).toMatch(/^[\p{Lu}“"%].*[.]$/su)
    expect(`${title} ${why}`).not.toMatch(/[a-z]!|\b(?:null|undefined|parse|error|Anda salah)\b/)
  })

  test.each(catalogue)('$code has a case file', ({ code, title }) => {
    const milik = cases.filter((nama) => nama.startsWith(`${code}-`))
    expect(milik).toHaveLength(1)
    const teks = readFileSync(join(CASES, milik[0] ?? ''), 'utf8')
    expect(teks.split('\n')[0]).toMatch(new RegExp(`^# ${code}\\b`))
    expect(teks.split('\n')[0]).toContain(title)
    expect(teks).toMatch(/^## Contoh salah$/m)
    expect(teks).toMatch(/^## Contoh benar$/m)
  })

  test('no case file without a code', () => {
    const codes = new Set<string>(catalogue.map(({ code }) => code))
    expect(cases.filter((nama) => !codes.has(nama.slice(0, 5)))).toEqual([])
  })
})
