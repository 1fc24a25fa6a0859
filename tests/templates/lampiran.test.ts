/** Tables of the appendices: amounts nobody wrote, or nobody can read, are no figures of the perjanjian kinerja. */
import { describe, expect, it } from 'vitest'
import { type BukuUji, bad } from '../helpers/workbook-value.ts'
import { bagian, susun } from './office.ts'
import { badan } from './office-badan.ts'

type Anggaran = NonNullable<BukuUji['anggaran']>

/** The rows of the second table of the perjanjian kinerja. */
function baris(anggaran: Anggaran): readonly string[] {
  const { dump } = susun({ ...badan, anggaran }, { draft: true })
  const isi = bagian(dump, 'lampiran-perjanjian')
  return isi
    .slice(isi.indexOf('Anggaran pada Perjanjian Kinerja'))
    .split('\n')
    .filter((line) => line.includes('|'))
    .slice(2)
}

const program = (uraian: string, lain: Anggaran[number] = {}): Anggaran[number] => ({
  tingkat: 'Program',
  uraian,
  kodeSasaran: 'A',
  ...lain,
})

describe('anggaran pada perjanjian kinerja', () => {
  it('yang belum ditulis bukan nol', () => {
    expect(baris([program('Program Satu'), program('Program Dua')])).toEqual([
      '  | 1 | Program Satu | – | APBD |',
      '  | 2 | Program Dua | – | APBD |',
      '  | total: Jumlah [2 kolom] | total: – | total:  |',
    ])
    expect(baris([program('Program Satu'), program('Program Dua', { pagu: 500 })])).toEqual([
      '  | 1 | Program Satu | – | APBD |',
      '  | 2 | Program Dua | 500 | APBD |',
      '  | total: Jumlah [2 kolom] | total: 500 | total:  |',
    ])
  })

  it('yang tidak terbaca menjadi isian, juga dalam jumlahnya', () => {
    expect(baris([program('Program Satu', { pagu: bad }), program('Program Dua', { pagu: 500 })])).toEqual([
      '  | 1 | Program Satu | ‹[PERLU DIISI: anggaran — Anggaran!F2]› | APBD |',
      '  | 2 | Program Dua | 500 | APBD |',
      '  | total: Jumlah [2 kolom] | total: ‹[PERLU DIISI: anggaran — Anggaran!F2]› | total:  |',
    ])
  })

  it('adalah anggaran awal bila keduanya ditulis', () => {
    expect(
      baris([program('Program Satu', { paguAwal: 400, pagu: 500 }), program('Program Dua', { pagu: 300 })]),
    ).toEqual([
      '  | 1 | Program Satu | 400 | APBD |',
      '  | 2 | Program Dua | 300 | APBD |',
      '  | total: Jumlah [2 kolom] | total: 700 | total:  |',
    ])
  })

  it('disebut oleh kalimat di atasnya, juga selama belum ditulis', () => {
    const { dump } = susun({ ...badan, anggaran: [program('Program Satu')] }, { draft: true })
    expect(bagian(dump, 'lampiran-perjanjian')).toMatch(/program beserta anggarannya pada .*Tabel L\.2/)
  })
})
