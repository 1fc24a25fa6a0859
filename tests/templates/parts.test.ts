import { describe, expect, it } from 'vitest'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { buildLaporan } from '../../src/model/build.ts'
import { bagianLaporan } from '../../src/pipeline.ts'
import { aturanNarasi } from '../../src/rules/narasi.ts'
import { BAGIAN, cariBagian, perSasaran } from '../../src/templates/parts.ts'
import { type BukuUji, bukuKerja } from '../helpers/workbook-value.ts'
import { susun } from './office.ts'
import { badan } from './office-badan.ts'
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

  const kantor: Readonly<Record<string, BukuUji>> = {
    'hanya lembar wajib': badan,
    lengkap: rsud,
    'rencana aksi tahun lalu, pagu kosong': {
      ...badan,
      anggaran: [{ tingkat: 'Program', uraian: 'Program Arsip' }],
      rencanaAksi: [{ tahun: 2023, tingkat: 'Program', uraian: 'Program Arsip' }],
    },
  }
  const setiap = Object.keys(kantor).flatMap((nama) => BAGIAN.map((bagian) => [nama, bagian.nama] as const))
  it.each(setiap)('%s: paragraf untuk %s dicetak atau menjadi temuan', (nama, bagian) => {
    const buku: BukuUji = { ...kantor[nama], narasi: [{ bagian, paragraf: 'Paragraf uji.' }] }
    const laporan = buildLaporan(bukuKerja(buku), 'uji.xlsx')
    const temuan = aturanNarasi({
      laporan,
      hasil: computeHasil(laporan),
      previous: null,
      bagian: bagianLaporan,
    })
    const dicetak = susun(buku).dump.includes('Paragraf uji.')
    expect(temuan.map(({ code, cell }) => `${code} ${cell}`)).toEqual(dicetak ? [] : ['LK434 A2'])
    if (nama === 'lengkap') expect(dicetak).toBe(true)
  })

  it('tidak memberi satu nama kepada dua bagian', () => {
    const ditemukan = BAGIAN.map(({ nama }) => cariBagian(nama)?.nama)
    expect(ditemukan).toEqual(BAGIAN.map(({ nama }) => nama))
    expect(BAGIAN.filter(perSasaran).length).toBe(8)
  })
})
