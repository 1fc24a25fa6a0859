import { describe, expect, it } from 'vitest'
import { isiBaris, susunTabel } from '../../src/templates/tables/table.ts'

interface Baris {
  readonly misi: string
  readonly sasaran: string
  readonly nilai: string
}

const baris: readonly Baris[] = [
  { misi: 'A', sasaran: '1', nilai: 'x' },
  { misi: 'A', sasaran: '1', nilai: 'y' },
  { misi: 'B', sasaran: '1', nilai: 'z' },
]

describe('susunTabel', () => {
  const tabel = susunTabel<Baris>({
    id: 't',
    judul: 'Judul',
    sumber: null,
    kolom: [
      { judul: 'Misi', lebar: 10, isi: ({ misi }) => misi, gabung: ({ misi }) => misi },
      { judul: 'Sasaran', lebar: 10, isi: ({ sasaran }) => sasaran, gabung: ({ sasaran }) => sasaran },
      { judul: 'Nilai', induk: 'Hasil', lebar: 5, rata: 'right', isi: ({ nilai }) => nilai },
      { judul: 'Lagi', induk: 'Hasil', lebar: 5, isi: () => ({ baris: ['a', 'b'] }) },
    ],
    baris: [
      ...isiBaris(baris),
      { jenis: 'kelompok', teks: 'Kelompok' },
      { jenis: 'jumlah', label: 'Jumlah', sel: ['9', ''] },
    ],
  })

  it('menggabung sel berurutan, tetapi tidak melewati gabungan di kirinya', () => {
    // Sasaran "1" milik misi B bukan sambungan sasaran "1" milik misi A.
    expect(tabel.rows.slice(0, 3).map(({ cells }) => cells.map(({ rowSpan }) => rowSpan ?? 1))).toEqual([
      [2, 2, 1, 1],
      [1, 1],
      [1, 1, 1, 1],
    ])
  })

  it('menyusun kepala dua tingkat', () => {
    expect(
      tabel.head.map(({ cells }) => cells.map(({ colSpan, rowSpan }) => [colSpan ?? 1, rowSpan ?? 1])),
    ).toEqual([
      [
        [1, 2],
        [1, 2],
        [2, 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ])
  })

  it('membentangkan baris kelompok dan label jumlah', () => {
    expect(tabel.rows[3]?.cells.map(({ role, colSpan }) => [role, colSpan])).toEqual([['group', 4]])
    expect(tabel.rows[4]?.cells.map(({ role, colSpan, align }) => [role, colSpan ?? 1, align])).toEqual([
      ['total', 2, 'center'],
      ['total', 1, 'right'],
      ['total', 1, 'left'],
    ])
  })

  it('memecah baris baru di dalam sel menjadi baris sendiri', () => {
    expect(tabel.rows[0]?.cells[3]?.lines).toHaveLength(2)
  })

  it('menebalkan baris kuat, kecuali uraian', () => {
    const kuat = susunTabel<Baris>({
      id: 't',
      judul: null,
      sumber: null,
      kolom: [
        { judul: 'Nilai', lebar: 1, isi: ({ nilai }) => nilai },
        { judul: 'Kendala', lebar: 1, uraian: true, isi: () => 'Anggaran terbatas.' },
      ],
      baris: baris.slice(0, 1).map((isi) => ({ jenis: 'isi', isi, kuat: true })),
    })
    expect(kuat.rows[0]?.cells.map(({ role }) => role)).toEqual(['strong', undefined])
  })
})
