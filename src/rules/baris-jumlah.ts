/** Written totals ("JUMLAH") of the sheets of money, against the rows above them. */
import { semuaPos } from '../calc/anggaran.ts'
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciNama } from '../model/kode.ts'
import type { Cell, JenisBelanja, Laporan, PosAnggaran } from '../model/laporan.ts'
import { intiBelanja, kodeBelanja } from '../model/rekening-belanja.ts'
import { type Aturan, terisi } from './konteks.ts'
import { adaTingkatTakTerbaca, tingkatSalah } from './tingkat-anggaran.ts'
import { daftar, kutip, rupiah } from './wording.ts'

/** A row whose amounts are part of a total. */
type Baris<K extends string> = {
  readonly row: number
  /** Where a row that lacks its details is told. */
  readonly tingkat?: Cell<unknown>
} & Readonly<Record<K, Cell<Decimal>>>

/** What a sheet holds: its written totals, and the rows they may be the sum of, on each level the sheet has. */
interface Isi<K extends string> {
  readonly kolom: readonly (readonly [K, string])[]
  readonly jumlah: readonly (Baris<K> & { readonly nama: string })[]
  readonly tingkat: (kunci: K) => readonly (readonly Baris<K>[])[]
  /** The same for a total that says of what it is one ("Jumlah Belanja Pegawai"); empty where it does not. */
  readonly milik: (kunci: K, dari: string) => readonly (readonly Baris<K>[])[]
}

export const aturanBarisJumlah: Aturan = ({ laporan }) => [
  // While the levels are wrong, so is what they add up to.
  ...(adaTingkatTakTerbaca(laporan) || tingkatSalah(laporan).length > 0 ? [] : periksa(isiAnggaran(laporan))),
  ...periksa(isiBelanja(laporan)),
  ...periksa(isiSumberDana(laporan)),
]

function isiAnggaran({ anggaran, buku }: Laporan): Isi<'paguAwal' | 'pagu' | 'realisasi'> {
  return {
    kolom: [
      ['paguAwal', 'Pagu Awal'],
      ['pagu', 'Pagu'],
      ['realisasi', 'Realisasi'],
    ],
    jumlah: buku.anggaran.totals.map((satu) => ({
      ...satu,
      nama: namaBaris(satu.uraian, satu.kode, satu.tingkat),
    })),
    tingkat: (kunci) => jenjangPos(anggaran, kunci),
    milik: (kunci, dari) =>
      semuaPos(anggaran)
        .filter(({ uraian }) => kunciNama(uraian) === kunciNama(dari))
        .flatMap((satu) => jenjangPos([satu], kunci)),
  }
}

function jenjangPos(
  pohon: readonly PosAnggaran[],
  kunci: 'paguAwal' | 'pagu' | 'realisasi',
): readonly (readonly PosAnggaran['baris'][])[] {
  return [tertulis(pohon, kunci), daun(pohon)].map((semua) => semua.map(({ baris: satu }) => satu))
}

/** The highest rows in which an amount of this column stands: one program may have it typed, the next left blank. */
function tertulis(
  pohon: readonly PosAnggaran[],
  kunci: 'paguAwal' | 'pagu' | 'realisasi',
): readonly PosAnggaran[] {
  return pohon.flatMap((satu) =>
    satu.anak.length > 0 && satu.baris[kunci].state === 'empty' ? tertulis(satu.anak, kunci) : [satu],
  )
}

function daun(pohon: readonly PosAnggaran[]): readonly PosAnggaran[] {
  return pohon.flatMap((satu) => (satu.anak.length === 0 ? [satu] : daun(satu.anak)))
}

function isiBelanja({ belanja, buku }: Laporan): Isi<'anggaran' | 'realisasi'> {
  return {
    kolom: [
      ['anggaran', 'Anggaran'],
      ['realisasi', 'Realisasi'],
    ],
    jumlah: buku.belanja.totals.map((satu) => ({
      ...satu,
      nama: namaBaris(satu.jenis, satu.kelompok, satu.uraian),
    })),
    tingkat: () => [belanja.flatMap(barisJenis)],
    milik: (_, dari) => {
      const kode = kodeBelanja(dari)
      const senama = belanja.filter(({ nama }) => intiBelanja(nama) === intiBelanja(dari))
      const bagian = belanja.filter(({ nama }) => kode !== null && kodeBelanja(nama)?.startsWith(`${kode}.`))
      return [senama, bagian].filter(({ length }) => length > 0).map((jenis) => jenis.flatMap(barisJenis))
    },
  }
}

/** The lines of a jenis; its written totals where it has no lines. */
function barisJenis({ kelompok, jumlahTertulis }: JenisBelanja): readonly Baris<'anggaran' | 'realisasi'>[] {
  const rincian = kelompok.flatMap((satu) =>
    satu.baris.length > 0 || satu.jumlahTertulis === null ? satu.baris : [satu.jumlahTertulis],
  )
  return rincian.length > 0 || jumlahTertulis === null ? rincian : [jumlahTertulis]
}

function isiSumberDana({ buku: { sumberDana } }: Laporan): Isi<'anggaran' | 'realisasi'> {
  return {
    kolom: [
      ['anggaran', 'Anggaran'],
      ['realisasi', 'Realisasi'],
    ],
    jumlah: sumberDana.totals.map((satu) => ({ ...satu, nama: namaBaris(satu.sumberDana) })),
    tingkat: () => [sumberDana.rows],
    milik: () => [],
  }
}

function namaBaris(...cells: readonly Cell<unknown>[]): string {
  return cells.find(({ text }) => /jumlah|total/i.test(text))?.text ?? 'JUMLAH'
}

/**
 * A row that is wrong makes its own total wrong and every one after it: of those only the first is told. What a total
 * that was told says counts for its rows then.
 */
function periksa<K extends string>({ kolom, jumlah: total, tingkat, milik }: Isi<K>): readonly Finding[] {
  const dianggap = new Map<K, Jenjang>()
  return total.flatMap((satu, urutan) => {
    const dari = satu.nama.replace(KATA_JUMLAH, '')
    const beda = kolom.flatMap(([kunci, nama]) => {
      const cell = satu[kunci]
      const nilai = cell.value
      const miliknya = dari === '' ? [] : milik(kunci, dari)
      const sesudah =
        miliknya.length > 0
          ? Math.min(...miliknya.flat().map(({ row }) => row)) - 1
          : (total[urutan - 1]?.row ?? 0)
      const rincian = (miliknya.length > 0 ? miliknya : tingkat(kunci)).map((rows) =>
        rows.map(rincianDi(kunci)),
      )
      if (nilai === null || rincian.flat().some((lain) => lain.cell.state === 'bad')) return []
      const jenjang = terisiSaja(rincian)
      const letak = miliknya.length > 0 ? 'satu-satunya' : letakJumlah(satu, urutan, total.length, jenjang)
      const tertulisSaja = dianggap.get(kunci)
      if (benar(nilai, satu.row, jenjang, letak)) return []
      if (tertulisSaja !== undefined && benar(nilai, satu.row, tertulisSaja, letak)) return []
      const diAtas =
        letak === 'antara' || miliknya.length > 0
          ? (jenjang[0] ?? []).filter(({ row }) => row > sesudah && row < satu.row)
          : []
      if (diAtas.length > 0) {
        const semua = tertulisSaja ?? terisiSaja(tingkat(kunci).map((rows) => rows.map(rincianDi(kunci))))
        dianggap.set(kunci, gantiRincian(semua, { row: satu.row, nilai }, sesudah))
      }
      const seharusnya = jumlah((diAtas.length > 0 ? diAtas : (jenjang[0] ?? [])).map((lain) => lain.nilai))
      return [
        {
          cell,
          nama,
          nilai,
          seharusnya,
          kosong: selKosong(rincian),
          sel: rincian
            .flat()
            .filter(({ row }) => diAtas.length === 0 || (row > sesudah && row < satu.row))
            .flatMap((lain) => (lain.cell.state === 'empty' ? [] : [lain.cell])),
        },
      ]
    })
    const pertama = beda[0]
    if (pertama === undefined) return []
    return [
      baris.barisJumlahBerbeda(
        pertama.cell,
        {
          nama: kutip(satu.nama),
          beda: beda.map(({ nama, nilai, seharusnya, kosong }) => ({
            kolom: nama,
            tertulis: rupiah(nilai),
            jumlah: rupiah(seharusnya),
            selisih: rupiah(nilai.minus(seharusnya).abs()),
            kosong: daftar(kosong.map(({ cell }) => cell.cell)),
          })),
        },
        [
          ...beda.slice(1).map(({ cell }) => cell),
          ...beda.flatMap(({ sel }) => sel),
          ...beda.flatMap(({ kosong }) =>
            kosong.flatMap(({ cell, tingkat: milik }) => terisi(milik).concat(cell)),
          ),
        ].filter(
          ({ cell }, nomor, semua) => cell !== '' && semua.findIndex((lain) => lain.cell === cell) === nomor,
        ),
      ),
    ]
  })
}

const KATA_JUMLAH = /^(?:(?:sub|grand)[ -]?)?(?:jumlah|total)\b[\s:.-]*/i

type LetakJumlah = 'satu-satunya' | 'antara' | 'terakhir'

/**
 * Rows below the last total are not counted in it: it is no total of all, unless all of them stand below. Nor is a
 * "Sub Total".
 */
function letakJumlah(
  { nama, row }: { readonly nama: string; readonly row: number },
  urutan: number,
  banyak: number,
  jenjang: Jenjang,
): LetakJumlah {
  const baris = jenjang.flat()
  const diTengah = baris.some((lain) => lain.row > row) && baris.some((lain) => lain.row < row)
  if (diTengah || urutan < banyak - 1 || /^sub/i.test(nama)) return 'antara'
  return banyak === 1 ? 'satu-satunya' : 'terakhir'
}

function rincianDi<K extends string>(kunci: K): (baris: Baris<K>) => Rincian {
  return (lain) => ({ row: lain.row, cell: lain[kunci], tingkat: lain.tingkat })
}

/** An amount and where it stands. */
interface Letak {
  readonly row: number
  readonly nilai: Decimal
}

/** The rows a total may be the sum of, by level. */
type Jenjang = readonly (readonly Letak[])[]

function terisiSaja(rincian: readonly (readonly Rincian[])[]): Jenjang {
  return rincian
    .map((rows) => rows.flatMap(({ row, cell }) => (cell.value === null ? [] : [{ row, nilai: cell.value }])))
    .filter((rows) => rows.length > 0)
}

/** The rows since another total are what their own total says. */
function gantiRincian(jenjang: Jenjang, total: Letak, sesudah: number): Jenjang {
  return jenjang.map((rows) =>
    [...rows.filter(({ row }) => row <= sesudah || row > total.row), total].sort((a, b) => a.row - b.row),
  )
}

interface Rincian {
  readonly row: number
  readonly cell: Cell<Decimal>
  readonly tingkat: Cell<unknown> | undefined
}

/** Blank cells of the lowest rows, where most of the others are filled: the total may have counted what is missing. */
function selKosong(tingkat: readonly (readonly Rincian[])[]): readonly Rincian[] {
  const terbawah = tingkat.at(-1) ?? []
  const kosong = terbawah.filter(({ cell }) => cell.state === 'empty')
  return kosong.length * 2 < terbawah.length ? kosong : []
}

/**
 * Whether a total is a sum of its rows. One that is not alone may be the sum of some of the rows above it (of a
 * program, of a page), so any of these will do; and one that another follows, of some of the highest rows in a row (of
 * a bidang). One without rows cannot be judged.
 */
function benar(nilai: Decimal, row: number, jenjang: Jenjang, letak: LetakJumlah): boolean {
  if (jenjang.length === 0) return true
  if (jenjang.some((rows) => jumlah(rows.map((lain) => lain.nilai)).eq(nilai))) return true
  const diAtas = jenjang.map((rows) => rows.filter((lain) => lain.row < row))
  if (letak !== 'satu-satunya' && diAtas.some((rows) => adaUjung(rows, nilai))) return true
  return letak === 'antara' && adaDeret(diAtas[0] ?? [], nilai)
}

/** Whether the last so many rows add up to a value. */
function adaUjung(rows: readonly Letak[], nilai: Decimal): boolean {
  let hingga = jumlah([])
  for (const satu of [...rows].reverse()) {
    hingga = hingga.plus(satu.nilai)
    if (hingga.eq(nilai)) return true
  }
  return false
}

/** Whether rows that follow each other add up to a value. */
function adaDeret(rows: readonly Letak[], nilai: Decimal): boolean {
  return rows.some((_, urutan) => adaUjung(rows.slice(0, urutan + 1), nilai))
}
