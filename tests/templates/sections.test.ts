import { describe, expect, it } from 'vitest'
import type { Block, Table, TreeNode } from '../../src/document/document.ts'
import { bagianIsi, bagianLampiran } from '../../src/templates/sections.ts'
import { bagian, susun } from './office.ts'
import { kecamatan } from './office-kecamatan.ts'

const teks: Block = { type: 'paragraph', role: 'body', children: [{ type: 'text', text: 'x' }] }

function tabel(...weights: readonly number[]): Block {
  return tabelKosong(...weights)
}

function tabelKosong(...weights: readonly number[]): Table {
  return {
    type: 'table',
    id: 't',
    caption: null,
    columns: weights.map((weight) => ({ weight, align: 'left' })),
    head: [],
    rows: [],
    source: null,
  }
}

function pohon(id: string, lebar: number): Block {
  const daun: TreeNode = { lines: ['daun'], role: 'daun', children: [] }
  return {
    type: 'figure',
    id,
    caption: [],
    alt: '',
    source: null,
    content: { type: 'tree', roots: [{ lines: ['akar'], role: 'akar', children: Array(lebar).fill(daun) }] },
  }
}

describe('pembagian halaman', () => {
  it('memutar hanya tabel yang terlalu lebar di dalam isi', () => {
    const sections = bagianIsi([teks, tabel(60, 60), teks, tabel(60, 50)])
    expect(sections.map(({ orientation, blocks }) => [orientation, blocks.length])).toEqual([
      ['portrait', 1],
      ['landscape', 1],
      ['portrait', 2],
    ])
    expect(sections.map(({ restart }) => restart ?? false)).toEqual([true, false, false])
  })

  it('memutar tabel yang angkanya tidak muat berdampingan di halaman tegak', () => {
    // Narrow by its weights (30 + 8 × 8 = 94), but eight amounts in a row are wider than a page; one of them is not.
    const bernilai = (nilai: readonly string[]): Block => ({
      ...tabelKosong(30, ...Array<number>(8).fill(8)),
      rows: [
        {
          cells: ['Pendapatan Asli Daerah', ...nilai].map((isi) => ({
            lines: [[{ type: 'text', text: isi }]],
          })),
        },
      ],
    })
    const arah = (nilai: readonly string[]): readonly string[] =>
      bagianIsi([bernilai(nilai)]).map(({ orientation }) => orientation)
    expect(arah(Array<string>(8).fill('12.345.678.901'))).toEqual(['landscape'])
    expect(arah(Array<string>(8).fill('1.234.567'))).toEqual(['portrait'])
    expect(arah(['12.345.678.901', ...Array<string>(7).fill('95,5')])).toEqual(['portrait'])
  })

  it('menjaga teks lampiran di halaman yang sama dengan tabel atau gambarnya', () => {
    const sections = bagianLampiran([
      [teks, tabel(100)],
      [teks, tabel(60, 60)],
      [teks, pohon('cascading-1', 6), pohon('cascading-2', 3)],
    ])
    expect(sections.map(({ orientation, blocks }) => [orientation, blocks.length])).toEqual([
      ['portrait', 2],
      ['landscape', 4],
      ['portrait', 1],
    ])
  })

  it('memutar perbandingan antartahun bila tahunnya banyak', () => {
    const tahun = [2021, 2022, 2023, 2024]
    const { document } = susun({
      ...kecamatan,
      riwayat: tahun.map((satu) => ({ kodeIndikator: 'K1.1', tahun: satu, target: 80, realisasi: 70 })),
    })
    const melintang = document.sections.filter(
      ({ kind, orientation }) => kind === 'body' && orientation === 'landscape',
    )
    expect(
      melintang.map(({ blocks }) => blocks.map((block) => (block.type === 'table' ? block.id : block.type))),
    ).toContainEqual(['perbandingan-tahun'])
  })

  it('membiarkan empat tahun satu sasaran di halaman tegak', () => {
    // The report is of 2025: three earlier years and its own.
    const { document, dump } = susun({
      ...kecamatan,
      riwayat: [2022, 2023, 2024].map((satu) => ({
        kodeIndikator: 'K1.1',
        tahun: satu,
        target: 80,
        realisasi: 70,
      })),
    })
    const bagianTabel = document.sections.find(({ blocks }) =>
      blocks.some((block) => block.type === 'table' && block.id === 'sasaran-1-tahun'),
    )
    expect(bagianTabel?.orientation).toBe('portrait')
    expect(bagian(dump, 'bagian-sasaran-1-tahun')).toContain('| Uraian | 2022 | 2023 | 2024 | 2025 |')
  })

  it('menurunkan realisasi dan capaian bila tahunnya banyak, sehingga tabel satu sasaran tetap tegak', () => {
    const { document, dump } = susun({
      ...kecamatan,
      riwayat: [2020, 2021, 2022, 2023, 2024].map((satu) => ({
        kodeIndikator: 'K1.1',
        tahun: satu,
        target: 80,
        realisasi: satu - 1950,
      })),
    })
    const bagianTabel = document.sections.find(({ blocks }) =>
      blocks.some((block) => block.type === 'table' && block.id === 'sasaran-1-tahun'),
    )
    expect(bagianTabel?.orientation).toBe('portrait')
    const tabelSasaran = bagian(dump, 'bagian-sasaran-1-tahun')
    expect(tabelSasaran).toContain('| Uraian | 2020 | 2021 |')
    // Realisasi 70 of 80 is 87,5 %, 74 of 80 is 92,5 %.
    expect(tabelSasaran).toMatch(/Realisasi \| 70 \| 71 \| 72 \| 73 \| 74 \|/)
    expect(tabelSasaran).toMatch(/Capaian \(%\) \| 87,50 \| 88,75 \| 90,00 \| 91,25 \| 92,50 \|/)
  })
})
