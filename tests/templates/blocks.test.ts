/** Every table and figure bears the id that places it: a reference in a chapter would otherwise lead nowhere. */
import { describe, expect, it } from 'vitest'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { buildLaporan } from '../../src/model/build.ts'
import { semuaGambar, semuaTabel } from '../../src/templates/blocks.ts'
import { bahan } from '../../src/templates/view/bahan.ts'
import { bukuKerja } from '../helpers/workbook-value.ts'
import { badan } from './office-badan.ts'
import { kecamatan } from './office-kecamatan.ts'
import { rsud } from './office-rsud.ts'

describe.each([
  ['badan', badan],
  ['kecamatan', kecamatan],
  ['rsud', rsud],
])('%s', (_, kantor) => {
  const laporan = buildLaporan(bukuKerja(kantor), 'uji.xlsx')
  const isi = bahan(laporan, computeHasil(laporan))
  const blok = [...semuaTabel(isi), ...semuaGambar(isi)].flatMap(([id, block]) =>
    block === null ? [] : [{ id, sendiri: 'id' in block ? block.id : null }],
  )

  it('memuat tabel dan gambar', () => {
    expect(blok.length).toBeGreaterThan(10)
  })

  it('menempatkan setiap tabel dan gambar dengan penandanya sendiri', () => {
    expect(blok.filter(({ id, sendiri }) => id !== sendiri)).toEqual([])
  })
})
