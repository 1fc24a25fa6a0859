/** Right workbooks give no error; a single planted fault gives exactly its finding, at its cell. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { periksa } from '../helpers/periksa.ts'
import { type Buku, keLembar, rencanaAcak, rencanaLengkap, susunBuku } from './buku-acak.ts'
import { CACAT, TAK_TERBACA } from './cacat.ts'

const periksaBuku = async (buku: Buku): Promise<readonly Finding[]> =>
  periksa(await writeMarkdownWorkbook(keLembar(buku)))
const baris = ({ sheet, cell, code, message }: Finding): string => `${sheet}!${cell} ${code} ${message}`

describe('generated right workbooks', () => {
  test('no error, whatever is left out', async () => {
    await fc.assert(
      fc.asyncProperty(rencanaAcak, async (rencana) => {
        const temuan = await periksaBuku(susunBuku(rencana))
        expect(temuan.filter(({ severity }) => severity === 'error').map(baris)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('nothing at all where everything is filled in', async () => {
    await fc.assert(
      fc.asyncProperty(rencanaLengkap, async (rencana) => {
        expect((await periksaBuku(susunBuku(rencana))).map(baris)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('one planted fault, one finding', () => {
  test.each([...CACAT, ...TAK_TERBACA])('$nama', async ({ kode, tanam, angkaCetak = true }) => {
    let dicoba = 0
    await fc.assert(
      fc.asyncProperty(rencanaLengkap, fc.nat(), async (rencana, pilih) => {
        const lengkap = { ...rencana, belanja: true, sumberDana: true, kategori: true, angkaCetak }
        // A fault may need typed percentages or parents: the plan decides, faults without a place are passed over.
        const tertanam = tanam(susunBuku(lengkap), pilih)
        fc.pre(tertanam !== null)
        if (tertanam === null) return
        dicoba += 1
        const temuan = await periksaBuku(tertanam.buku)
        expect(temuan.map(baris)).toHaveLength(1)
        if (kode.length > 0) expect(kode).toContain(temuan[0]?.code)
        const sel = temuan
          .flatMap((satu) => [satu, ...satu.related])
          .map((satu) => `${satu.sheet}!${satu.cell}`)
        expect(sel).toContain(tertanam.sel)
      }),
      { numRuns: 8, maxSkipsPerRun: 400 },
    )
    expect(dicoba).toBeGreaterThan(0)
  })
})
