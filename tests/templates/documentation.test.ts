import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { buildLaporan } from '../../src/model/build.ts'
import { semuaGambar, semuaTabel } from '../../src/templates/blocks.ts'
import { BAGIAN } from '../../src/templates/parts.ts'
import { bahan } from '../../src/templates/view/bahan.ts'
import { viewUmum } from '../../src/templates/view/umum.ts'
import { bukuKerja } from '../helpers/workbook-value.ts'
import { templates } from './office.ts'
import { rsud } from './office-rsud.ts'

const panduan = readFileSync(new URL('../../docs/templat.md', import.meta.url), 'utf8')

describe('docs/templat.md', () => {
  const laporan = buildLaporan(bukuKerja(rsud), 'uji.xlsx')
  const isi = bahan(laporan, computeHasil(laporan))

  it('menyebut setiap berkas bab', () => {
    expect([...templates.keys()].filter((file) => !panduan.includes(`\`${file}\``))).toEqual([])
  })

  it('menyebut setiap tabel dan gambar', () => {
    const penanda = [...semuaTabel(isi).keys(), ...semuaGambar(isi).keys()]
      // Numbered ones are shown by their first.
      .map((id) => id.replace(/-\d+(?=-|$)/, '-1'))
    expect([...new Set(penanda)].filter((id) => !panduan.includes(`\`${id}\``))).toEqual([])
  })

  it('menyebut nama yang memang ada', () => {
    const umum = Object.keys(viewUmum(isi))
    const disebut = [
      'opd',
      'opdLengkap',
      'lembaga',
      'pimpinan',
      'periode',
      'istilah',
      'jumlahSasaran',
      'tahunDepan',
    ]
    expect(disebut.filter((nama) => !umum.includes(nama) || !panduan.includes(`\`${nama}\``))).toEqual([])
  })
})

describe('docs/panduan.md', () => {
  it('menyebut berkas pemasangan versi ini, seperti README', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    for (const nama of ['docs/panduan.md', 'README.md']) {
      const isi = readFileSync(new URL(`../../${nama}`, import.meta.url), 'utf8')
      expect(isi.match(/lkjip-[\d.]+tgz/g) ?? []).toContain(`lkjip-${version}.tgz`)
      expect(new Set(isi.match(/lkjip-[\d.]+tgz/g)).size).toBe(1)
    }
  })

  it('menyebut setiap bagian yang dapat diisi lembar Narasi', () => {
    const panduanPerencana = readFileSync(new URL('../../docs/panduan.md', import.meta.url), 'utf8')
    expect(BAGIAN.filter(({ nama }) => !panduanPerencana.includes(nama)).map(({ nama }) => nama)).toEqual([])
  })
})
