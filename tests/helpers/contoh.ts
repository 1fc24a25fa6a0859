/** Case files: the workbooks of `## Contoh salah` and `## Contoh benar`, laid over the right workbook `dasar.md`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type MarkdownSheet,
  parseMarkdownWorkbook,
  writeMarkdownWorkbook,
} from '../../scripts/markdown-workbook.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { periksa } from './periksa.ts'

export const FOLDER = join(import.meta.dirname, '../cases')
export const baca = (nama: string): string => readFileSync(join(FOLDER, nama), 'utf8')
export const dasar = parseMarkdownWorkbook(baca('dasar.md'))

export interface Contoh {
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

/** Null when the section has no `### Sheet`. */
export function contoh(teks: string, heading: string): Contoh | null {
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

/** The right workbook with the sheets of this text ("### Sheet" and its table) in place of its own. */
export function jalankanTeks(teks: string): Promise<readonly Finding[]> {
  const satu = contoh(`## Contoh salah\n\n${teks}\n`, 'Contoh salah')
  if (satu === null) throw new Error('no sheet')
  return jalankan(satu)
}

export async function jalankan({ sheets, tahunLalu }: Contoh): Promise<readonly Finding[]> {
  return periksa(
    await writeMarkdownWorkbook(sheets),
    tahunLalu === null ? null : await writeMarkdownWorkbook(tahunLalu),
  )
}

/** The right workbook with these sheets in place of its own. */
export function jalankanDengan(
  baru: readonly MarkdownSheet[],
  lama: readonly MarkdownSheet[] = dasar,
): Promise<readonly Finding[]> {
  const tetap = lama.filter(({ name }) => !baru.some((satu) => satu.name === name))
  return jalankan({ sheets: [...tetap, ...baru], temuan: [], tahunLalu: null })
}

/** "Realisasi!B2 LK101" */
export const letak = ({ sheet, cell, code }: Finding): string => `${sheet}!${cell} ${code}`
