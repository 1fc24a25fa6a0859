/**
 * Every file of tests/cases: a real workbook is built from its tables over the right workbook `dasar.md`, examined, and
 * the findings compared with its `temuan` block. Cases of templates (LK5) and of broken files have their own tests.
 *
 * `### Sheet` replaces that sheet of dasar.md, "tidak ada" under it removes it. A line of the block is
 * `Sheet!Cell CODE message`; the message may be left out.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type MarkdownSheet,
  parseMarkdownWorkbook,
  writeMarkdownWorkbook,
} from '../scripts/markdown-workbook.ts'
import type { Finding } from '../src/diagnostics/finding.ts'
import { periksa } from './helpers/periksa.ts'

const FOLDER = join(import.meta.dirname, 'cases')
const baca = (nama: string): string => readFileSync(join(FOLDER, nama), 'utf8')
const dasar = parseMarkdownWorkbook(baca('dasar.md'))

interface Contoh {
  readonly sheets: readonly MarkdownSheet[]
  readonly temuan: readonly string[]
  /** Last year's workbook, for cases that compare with it. */
  readonly tahunLalu: readonly MarkdownSheet[] | null
}

/** The part under `## heading`, up to the next one. */
function bagian(teks: string, heading: string): string {
  const [, isi = ''] = teks.split(new RegExp(`^## ${heading}\\s*$`, 'm'))
  return isi.split(/^## /m)[0] ?? ''
}

function timpa(teks: string): readonly MarkdownSheet[] {
  const pengganti = parseMarkdownWorkbook(teks.replace(/^### /gm, '## '))
  const dihapus = [...teks.matchAll(/^### (.+)\n+tidak ada\s*$/gm)].map(([, nama]) => nama)
  const tetap = dasar.filter(
    ({ name }) => !dihapus.includes(name) && !pengganti.some((lain) => lain.name === name),
  )
  const posisi = (name: string): number => dasar.findIndex((satu) => satu.name === name)
  return [...tetap, ...pengganti].sort((a, b) => {
    const [x, y] = [posisi(a.name), posisi(b.name)]
    return (x === -1 ? dasar.length : x) - (y === -1 ? dasar.length : y)
  })
}

function contoh(teks: string, heading: string): Contoh | null {
  const isi = bagian(teks, heading)
  const [kini = '', lalu] = isi.split(/^### Buku kerja tahun lalu\s*$/m)
  if (!/^### /m.test(kini)) return null
  const [, blok = ''] = /```temuan\n([\s\S]*?)```/.exec(isi) ?? []
  return {
    sheets: timpa(kini),
    temuan: blok.split('\n').filter((baris) => baris.trim() !== ''),
    tahunLalu: lalu === undefined ? null : timpa(lalu.replace(/^####/gm, '###')),
  }
}

/** Findings of reading have numbers up to LK219; their cases are about reading only. */
function tahapBaca(code: string): boolean {
  return Number(code.slice(2)) < 220
}

async function jalankan({ sheets, tahunLalu }: Contoh): Promise<readonly Finding[]> {
  return periksa(
    await writeMarkdownWorkbook(sheets),
    tahunLalu === null ? null : await writeMarkdownWorkbook(tahunLalu),
  )
}

const letak = ({ sheet, cell, code }: Finding): string => `${sheet}!${cell} ${code}`
const baris = (satu: Finding): string => `${letak(satu)} ${satu.message}`

const files = readdirSync(FOLDER).filter((nama) => /^LK[0-4].*\.md$/.test(nama))
const berisi = files.flatMap((nama) => {
  const teks = baca(nama)
  const salah = contoh(teks, 'Contoh salah')
  return salah === null ? [] : [{ nama, teks, salah, kode: nama.slice(0, 5) }]
})

describe('contoh setiap temuan', () => {
  test('the right workbook has no findings at all', async () => {
    const temuan = await jalankan({ sheets: dasar, temuan: [], tahunLalu: null })
    expect(temuan.map(baris)).toEqual([])
  })

  test.each(berisi)('$nama', async ({ teks, salah, kode, nama }) => {
    const semua = await jalankan(salah)
    const temuan = tahapBaca(kode) ? semua.filter(({ code }) => tahapBaca(code)) : semua
    const diharapkan = salah.temuan
    expect(diharapkan.length).toBeGreaterThan(0)
    expect(teks.startsWith(`# ${kode} — `), `${nama} begins with its code`).toBe(true)
    expect(diharapkan.some((satu) => satu.includes(` ${kode}`) || satu.endsWith(kode))).toBe(true)
    const denganPesan = diharapkan.map((satu) => /LK\d+\s+\S/.test(satu))
    expect(temuan.map((satu, urutan) => (denganPesan[urutan] === false ? letak(satu) : baris(satu)))).toEqual(
      diharapkan.map((satu) => satu.trim()),
    )
  })

  test.each(berisi)('$nama: contoh benar', async ({ teks, kode }) => {
    const benar = contoh(teks, 'Contoh benar')
    expect(benar).not.toBeNull()
    if (benar === null) return
    const semua = await jalankan(benar)
    const temuan = tahapBaca(kode) ? semua.filter(({ code }) => tahapBaca(code)) : semua
    expect(temuan.map(baris)).toEqual([])
  })
})
