import { describe, expect, it } from 'vitest'
import { BAGIAN, cariBagian, perSasaran } from '../../src/templates/parts.ts'
import { susun } from './office.ts'
import { rsud } from './office-rsud.ts'

describe('bagian yang dapat disebut Narasi', () => {
  it.each([
    ['Latar Belakang', 'bagian-latar-belakang'],
    ['latar  belakang', 'bagian-latar-belakang'],
    ['1.1 Latar Belakang', 'bagian-latar-belakang'],
    ['Tupoksi', 'bagian-tugas-fungsi'],
    ['Tugas & Fungsi', 'bagian-tugas-fungsi'],
    ['Realisasi Anggaran', 'bagian-realisasi-anggaran'],
    ['Kesimpulan', 'bagian-kesimpulan'],
  ])('%s', (nama, id) => {
    expect(cariBagian(nama)?.id).toBe(id)
  })

  it('tidak menebak nama yang tidak dikenal', () => {
    expect(cariBagian('Daftar Pustaka')).toBeNull()
    expect(cariBagian('')).toBeNull()
  })

  it('menyebut judul yang benar-benar ada dalam laporan', () => {
    const { blocks } = susun(rsud)
    const judul = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : [])))
    for (const bagian of BAGIAN) expect(judul).toContain(bagian.id.replace('{n}', '1'))
  })

  it('tidak memberi satu nama kepada dua bagian', () => {
    const ditemukan = BAGIAN.map(({ nama }) => cariBagian(nama)?.nama)
    expect(ditemukan).toEqual(BAGIAN.map(({ nama }) => nama))
    expect(BAGIAN.filter(perSasaran).length).toBe(8)
  })
})
