/**
 * Every file of tests/cases: a real workbook is built from its tables over the right workbook `dasar.md`, examined, and
 * the findings compared with its `temuan` block. Cases of templates (LK5) and of broken files have their own tests.
 *
 * `### Sheet` replaces that sheet of dasar.md, "tidak ada" under it removes it. A line of the block is
 * `Sheet!Cell CODE message`; the message may be left out.
 */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/diagnostics/finding.ts'
import { baca, contoh, dasar, FOLDER, jalankan, letak } from './helpers/contoh.ts'

/** Findings of reading have numbers up to LK219; their cases are about reading only. */
function tahapBaca(code: string): boolean {
  return Number(code.slice(2)) < 220
}

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
