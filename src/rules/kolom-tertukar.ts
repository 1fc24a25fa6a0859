/** Two columns of amounts that stand under each other's headers. */
import { semuaPos } from '../calc/anggaran.ts'
import { type Decimal, NOL } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-anggaran.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import type { Cell } from '../model/laporan.ts'
import { type Aturan, tempatKolom, terisi } from './konteks.ts'

interface Baris {
  readonly paguAwal: Cell<Decimal> | null
  readonly pagu: Cell<Decimal>
  readonly realisasi: Cell<Decimal>
}

interface Lembar {
  readonly name: string
  /** What the column of the pagu is called, and where the headers are. */
  readonly kolom: string
  readonly judul: Readonly<Record<'paguAwal' | 'pagu' | 'realisasi', string | undefined>>
  /** The rows that amounts are typed in; cells of those they are summed into. */
  readonly rows: readonly Baris[]
  readonly lain: readonly Cell<Decimal>[]
}

export const aturanKolomTertukar: Aturan = ({ laporan: { anggaran, buku } }) => {
  const pos = semuaPos(anggaran)
  const dariAnggaran = ({ headers, name }: typeof buku.belanja | typeof buku.sumberDana) => ({
    name,
    kolom: 'Anggaran',
    judul: { paguAwal: undefined, pagu: headers.anggaran, realisasi: headers.realisasi },
    lain: [],
  })
  return [
    {
      name: buku.anggaran.name,
      kolom: 'Pagu',
      judul: {
        paguAwal: buku.anggaran.headers.paguAwal,
        pagu: buku.anggaran.headers.pagu,
        realisasi: buku.anggaran.headers.realisasi,
      },
      rows: pos.filter(({ anak }) => anak.length === 0).map(({ baris }) => baris),
      lain: pos.flatMap(({ baris }) => [baris.pagu, baris.realisasi]),
    },
    {
      ...dariAnggaran(buku.belanja),
      rows: buku.belanja.rows.map(({ anggaran: pagu, realisasi }) => ({ paguAwal: null, pagu, realisasi })),
    },
    {
      ...dariAnggaran(buku.sumberDana),
      rows: buku.sumberDana.rows.map(({ anggaran: pagu, realisasi }) => ({
        paguAwal: null,
        pagu,
        realisasi,
      })),
    },
  ].flatMap(tertukar)
}

/** Every row spent what it had or more; where the pagu before the change would be enough for all, it is that one. */
function tertukar({ name, kolom, judul, rows, lain }: Lembar): readonly Finding[] {
  const isi = rows.flatMap(({ paguAwal, pagu, realisasi }) =>
    pagu.value === null || realisasi.value === null
      ? []
      : [{ paguAwal, pagu, realisasi, selisih: realisasi.value.minus(pagu.value) }],
  )
  const lebih = isi.filter(({ selisih }) => selisih.gt(NOL))
  if (lebih.length < 2 || isi.some(({ selisih }) => selisih.isNegative() && !selisih.isZero())) return []
  const cukup = isi.every(
    ({ paguAwal, realisasi: { value } }) => value !== null && paguAwal?.value?.gte(value) === true,
  )
  const tempat = (header: string | undefined): Place => tempatKolom({ name, header })
  return [
    silang.kolomRupiahTertukar(
      tempat(judul.pagu),
      { jumlah: String(lebih.length), kolom, lain: cukup ? 'Pagu Awal' : 'Realisasi' },
      [
        tempat(cukup ? judul.paguAwal : judul.realisasi),
        ...terisi(...lain, ...isi.flatMap(({ paguAwal, pagu, realisasi }) => [paguAwal, pagu, realisasi])),
      ],
    ),
  ]
}
