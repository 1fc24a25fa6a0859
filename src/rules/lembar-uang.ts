/** The sheets of money, all told alike: the budget, belanja and its sources. */
import { daunPos, semuaPos } from '../calc/anggaran.ts'
import type { Decimal } from '../decimal/decimal.ts'
import type { Cell, Laporan } from '../model/laporan.ts'

export type KolomBelanja = 'anggaran' | 'realisasi'

/** The columns of amounts of belanja and its sources. */
export const KOLOM_BELANJA: readonly (readonly [KolomBelanja, string])[] = [
  ['anggaran', 'Anggaran'],
  ['realisasi', 'Realisasi'],
]

/** A row that amounts are typed in. */
export interface BarisUang {
  readonly nama: Cell<string>
  /** Null on sheets without that column. */
  readonly paguAwal: Cell<Decimal> | null
  readonly pagu: Cell<Decimal>
  readonly realisasi: Cell<Decimal>
}

export interface LembarUang {
  readonly name: string
  /** What its column of the pagu is called, and where the headers are. */
  readonly kolomPagu: string
  readonly judul: Readonly<Record<'paguAwal' | 'pagu' | 'realisasi', string | undefined>>
  readonly rows: readonly BarisUang[]
  /** Pagu and realisasi of all its rows, those they are summed into as well. */
  readonly semua: readonly Cell<Decimal>[]
}

export function lembarUang({ anggaran, buku }: Laporan): readonly LembarUang[] {
  return [
    {
      name: buku.anggaran.name,
      kolomPagu: 'Pagu',
      judul: {
        paguAwal: buku.anggaran.headers.paguAwal,
        pagu: buku.anggaran.headers.pagu,
        realisasi: buku.anggaran.headers.realisasi,
      },
      rows: daunPos(anggaran).map(({ baris }) => ({ ...baris, nama: baris.uraian })),
      semua: semuaPos(anggaran).flatMap(({ baris }) => [baris.pagu, baris.realisasi]),
    },
    lembarBelanja(buku.belanja, barisBelanja(buku)),
    lembarBelanja(buku.sumberDana, barisSumberDana(buku)),
  ]
}

function lembarBelanja(
  { name, headers }: Laporan['buku']['belanja'] | Laporan['buku']['sumberDana'],
  rows: readonly BarisUang[],
): LembarUang {
  const judul = { paguAwal: undefined, pagu: headers.anggaran, realisasi: headers.realisasi }
  return {
    name,
    kolomPagu: 'Anggaran',
    judul,
    rows,
    semua: rows.flatMap((satu) => [satu.pagu, satu.realisasi]),
  }
}

export function barisBelanja({ belanja }: Laporan['buku']): readonly BarisUang[] {
  return belanja.rows.map(({ jenis, uraian, anggaran: pagu, realisasi }) => ({
    nama: uraian.state === 'filled' ? uraian : jenis,
    paguAwal: null,
    pagu,
    realisasi,
  }))
}

export function barisSumberDana({ sumberDana }: Laporan['buku']): readonly BarisUang[] {
  return sumberDana.rows.map(({ sumberDana: nama, anggaran: pagu, realisasi }) => ({
    nama,
    paguAwal: null,
    pagu,
    realisasi,
  }))
}
