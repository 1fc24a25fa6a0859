/** The sheets of money, all told alike: the budget, belanja and its sources. */
import { daunPos, semuaPos } from '../calc/anggaran.ts'
import type { Decimal } from '../decimal/decimal.ts'
import type { Place } from '../diagnostics/finding.ts'
import type { Cell, Laporan } from '../model/laporan.ts'
import { tempatKolom } from './konteks.ts'

export type KolomBelanja = 'anggaran' | 'realisasi'

/** The columns of amounts of belanja and its sources. */
export const KOLOM_BELANJA: readonly (readonly [KolomBelanja, string])[] = [
  ['anggaran', 'Anggaran'],
  ['realisasi', 'Realisasi'],
]

/** A row that amounts are typed in. */
export interface BarisUang {
  readonly nama: Cell<string>
  /** Only the budget has that column. */
  readonly paguAwal?: Cell<Decimal>
  readonly pagu: Cell<Decimal>
  readonly realisasi: Cell<Decimal>
}

export interface LembarUang {
  /** What its column of the pagu is called, and where the headers are. */
  readonly kolomPagu: string
  readonly judul: { readonly pagu: Place; readonly realisasi: Place; readonly paguAwal?: Place }
  readonly rows: readonly BarisUang[]
  /** Pagu and realisasi of all its rows, those they are summed into as well. */
  readonly semua: readonly Cell<Decimal>[]
}

export type LembarBelanja = Laporan['buku']['belanja'] | Laporan['buku']['sumberDana']

export function lembarUang({ anggaran, buku }: Laporan): readonly LembarUang[] {
  return [
    {
      kolomPagu: 'Pagu',
      judul: {
        paguAwal: tempatKolom(buku.anggaran, 'paguAwal'),
        pagu: tempatKolom(buku.anggaran, 'pagu'),
        realisasi: tempatKolom(buku.anggaran, 'realisasi'),
      },
      rows: barisAnggaran(anggaran),
      semua: semuaPos(anggaran).flatMap(({ baris }) => [baris.pagu, baris.realisasi]),
    },
    lembarBelanja(buku.belanja, barisBelanja(buku)),
    lembarBelanja(buku.sumberDana, barisSumberDana(buku)),
  ]
}

function lembarBelanja(lembar: LembarBelanja, rows: readonly BarisUang[]): LembarUang {
  return {
    kolomPagu: 'Anggaran',
    judul: { pagu: tempatKolom(lembar, 'anggaran'), realisasi: tempatKolom(lembar, 'realisasi') },
    rows,
    semua: rows.flatMap((satu) => [satu.pagu, satu.realisasi]),
  }
}

/** The lowest rows of the budget. */
export function barisAnggaran(anggaran: Laporan['anggaran']): readonly BarisUang[] {
  return daunPos(anggaran).map(({ baris }) => ({ ...baris, nama: baris.uraian }))
}

export function barisBelanja({ belanja }: Laporan['buku']): readonly BarisUang[] {
  return belanja.rows.map(({ jenis, uraian, anggaran: pagu, realisasi }) => ({
    nama: uraian.state === 'filled' ? uraian : jenis,
    pagu,
    realisasi,
  }))
}

export function barisSumberDana({ sumberDana }: Laporan['buku']): readonly BarisUang[] {
  return sumberDana.rows.map(({ sumberDana: nama, anggaran: pagu, realisasi }) => ({
    nama,
    pagu,
    realisasi,
  }))
}
