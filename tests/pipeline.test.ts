import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseMarkdownWorkbook, writeMarkdownWorkbook } from '../scripts/markdown-workbook.ts'
import { examine } from '../src/pipeline.ts'

const sample = readFileSync(resolve(import.meta.dirname, '../samples/2022-disnaker.xlsx'))

/** The sample with the part of one sheet cut off half-way. */
function withBrokenSheet(name: string): Uint8Array {
  const parts = unzipSync(sample)
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array())
  const id = new RegExp(`name="${name}"[^>]*r:id="([^"]+)"`).exec(text('xl/workbook.xml'))?.[1]
  const rels = text('xl/_rels/workbook.xml.rels')
  const tag = rels.split('<').find((one) => one.includes(`Id="${id}"`)) ?? ''
  const part = `xl/${/Target="([^"]+)"/.exec(tag)?.[1]?.replace(/^\/xl\//, '')}`
  const xml = text(part)
  expect(xml.length).toBeGreaterThan(500)
  parts[part] = strToU8(xml.slice(0, xml.length / 2))
  return zipSync(parts)
}

describe('a workbook with one unreadable sheet', () => {
  test.each(['Realisasi', 'Anggaran', 'Renstra'])('%s: one finding, no follow-ons', async (name) => {
    const { laporan, findings } = await examine({ bytes: withBrokenSheet(name), name: 'x.xlsx' })
    expect(laporan).not.toBeNull()
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ code, sheet }) => `${code} ${sheet}`),
    ).toEqual([`LK030 ${name}`])
  })
})

test('a header merged over its neighbours does not hide them silently', async () => {
  const source = readFileSync(resolve(import.meta.dirname, '../samples/2023-inspektorat.md'), 'utf8')
  const sheets = parseMarkdownWorkbook(source).map((sheet) =>
    sheet.name === 'Perjanjian Kinerja' ? { ...sheet, merges: ['F1:H1'] } : sheet,
  )
  const { findings } = await examine({ bytes: await writeMarkdownWorkbook(sheets), name: 'x.xlsx' })
  const places = findings.filter(({ code }) => code === 'LK064').map(({ sheet, cell }) => `${sheet}!${cell}`)
  expect(places.length).toBeGreaterThan(0)
  expect(places.every((place) => /^Perjanjian Kinerja![GH]\d+$/.test(place))).toBe(true)
})
