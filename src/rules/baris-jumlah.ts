/** Written totals ("JUMLAH") of the sheets of money, against the rows above them, and those that head rows, against these. */
import { daunPos, semuaPos } from '../calc/anggaran.ts'
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kelompokSama } from '../model/kelompok.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type {
  BarisBelanja,
  BarisRencanaAksi,
  Cell,
  JenisBelanja,
  Laporan,
  PosAnggaran,
} from '../model/laporan.ts'
import { anggaranRencana } from '../model/pos-rencana.ts'
import { intiBelanja, kodeBelanja } from '../model/rekening-belanja.ts'
import { STARTS_AS_TOTAL } from '../workbook/rows.ts'
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
  readonly jumlah: readonly (Baris<K> & { readonly nama: string; readonly kode: string })[]
  readonly tingkat: (kunci: K) => readonly (readonly Baris<K>[])[]
  /** The same for a total that says of what it is one ("Jumlah Belanja Pegawai"); empty where it does not. */
  readonly milik: (kunci: K, dari: string) => readonly (readonly Baris<K>[])[]
  /** Rows whose codes go on from that of a heading ("1.02"), on each level. */
  readonly berkode: (kunci: K, kode: string) => readonly (readonly Baris<K>[])[]
}

export const aturanBarisJumlah: Aturan = ({ laporan }) => [
  ...jumlahAnggaranSalah(laporan),
  ...jumlahBelanjaSalah(laporan),
  ...periksa(isiSumberDana(laporan)),
  ...[laporan.buku.rencanaAksi, laporan.buku.rkt].flatMap((lembar) => periksa(isiRencana(lembar))),
]

/** Totals of sheet Anggaran that are no sum. While the levels are wrong, so is what they add up to. */
export function jumlahAnggaranSalah(laporan: Laporan): readonly Finding[] {
  return adaTingkatTakTerbaca(laporan) || tingkatSalah(laporan).length > 0
    ? []
    : periksa(isiAnggaran(laporan))
}

export function jumlahBelanjaSalah(laporan: Laporan): readonly Finding[] {
  return periksa(isiBelanja(laporan))
}

/** The cells that findings of one sheet name. */
export function disebut(temuan: readonly Finding[]): ReadonlySet<string> {
  return new Set(temuan.flatMap(({ cell, related }) => [cell, ...related.map((lain) => lain.cell)]))
}

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
      kode: kunciKode(satu.kode.value),
    })),
    tingkat: (kunci) => jenjangPos(anggaran, kunci),
    berkode: (kunci, kode) =>
      jenjangPos(
        anggaran.filter((satu) => kunciKode(satu.kode).startsWith(`${kode}.`)),
        kunci,
      ),
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
  return [tertulis(pohon, kunci), daunPos(pohon)].map((semua) => semua.map(({ baris: satu }) => satu))
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

function isiBelanja({ belanja, buku }: Laporan): Isi<'anggaran' | 'realisasi'> {
  return {
    kolom: [
      ['anggaran', 'Anggaran'],
      ['realisasi', 'Realisasi'],
    ],
    jumlah: buku.belanja.totals.map((satu) => ({
      ...satu,
      nama: namaBaris(satu.jenis, satu.kelompok, satu.uraian, satu.kodeRekening),
      kode: kunciKode(satu.kodeRekening.value),
    })),
    tingkat: () => [belanja.flatMap(barisJenis)],
    berkode: (_, kode) => [
      belanja
        .flatMap(barisJenis)
        .filter(({ kodeRekening }) => kunciKode(kodeRekening.value).startsWith(`${kode}.`)),
    ],
    milik: (_, dari) => {
      const kode = kodeBelanja(dari)
      const senama = belanja.filter(({ nama }) => intiBelanja(nama) === intiBelanja(dari))
      const bagian = belanja.filter(({ nama }) => kode !== null && kodeBelanja(nama)?.startsWith(`${kode}.`))
      return [senama, bagian].filter(({ length }) => length > 0).map((jenis) => jenis.flatMap(barisJenis))
    },
  }
}

/** The lines of a jenis; its written totals where it has no lines. */
function barisJenis({ kelompok, jumlahTertulis }: JenisBelanja): readonly BarisBelanja[] {
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
    // A source that is one because it sums those below it needs no check.
    jumlah: sumberDana.totals
      .map((satu) => ({ ...satu, nama: namaBaris(satu.sumberDana), kode: '' }))
      .filter(({ nama }) => KATA_JUMLAH.test(nama)),
    tingkat: () => [sumberDana.rows],
    milik: () => [],
    berkode: () => [],
  }
}

function isiRencana({ rows, totals }: Laporan['buku']['rencanaAksi']): Isi<'anggaran'> {
  return {
    kolom: [['anggaran', 'Anggaran']],
    jumlah: totals.map((satu) => ({
      ...satu,
      nama: namaBaris(satu.uraian, satu.kode),
      kode: kunciKode(satu.kode.value),
    })),
    tingkat: () => jenjangRencana(rows),
    milik: (_, dari) =>
      rows.filter(({ uraian }) => kunciNama(uraian.value) === kunciNama(dari)).map((satu) => [satu]),
    berkode: (_, kode) =>
      jenjangRencana(rows.filter((satu) => kunciKode(satu.kode.value).startsWith(`${kode}.`))),
  }
}

/** The budgets of a plan: as often as they stand there, each once, of each year, and the lowest rows. */
function jenjangRencana(rows: readonly BarisRencanaAksi[]): readonly (readonly BarisRencanaAksi[])[] {
  const setahun = kelompokSama(rows, ({ tahun }) => tahun.value)
  const { dijumlah, teratas, terbawah } = anggaranRencana(rows)
  return [
    teratas,
    dijumlah,
    terbawah,
    ...(setahun.length > 1 ? setahun.map((satu) => anggaranRencana(satu).dijumlah) : []),
  ]
}

function namaBaris(...cells: readonly Cell<unknown>[]): string {
  const isi = cells.find(({ text }) => /jumlah|total/i.test(text)) ?? cells.find(({ text }) => text !== '')
  return isi?.text ?? 'JUMLAH'
}

/**
 * A row that is wrong makes its own total wrong and every one after it: of those only the first is told. What a total
 * that was told says counts for its rows then.
 */
function periksa<K extends string>(isi: Isi<K>): readonly Finding[] {
  const semua = isi.jumlah
  const kepala = semua.filter(({ nama }) => !KATA_JUMLAH.test(nama))
  const total = semua.filter(({ nama }) => KATA_JUMLAH.test(nama))
  return [...periksaKepala({ ...isi, jumlah: kepala }), ...periksaJumlah({ ...isi, jumlah: total })]
}

function periksaJumlah<K extends string>({
  kolom,
  jumlah: total,
  tingkat,
  milik,
}: Isi<K>): readonly Finding[] {
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
    return temuan(satu.nama, beda)
  })
}

/**
 * A heading with amounts ("1.02 Urusan Kesehatan", the office itself) is the sum of the rows up to the next one of its
 * level, of those whose codes go on from its own, or of all.
 */
function periksaKepala<K extends string>({
  kolom,
  jumlah: semua,
  tingkat,
  berkode,
}: Isi<K>): readonly Finding[] {
  return semua.flatMap((satu) => {
    const dalam = satu.kode === '' ? Number.POSITIVE_INFINITY : satu.kode.split('.').length
    const beda = kolom.flatMap(([kunci, nama]): readonly Beda[] => {
      const cell = satu[kunci]
      const nilai = cell.value
      if (nilai === null) return []
      const seluruh = tingkat(kunci).map((rows) => rows.map(rincianDi(kunci)))
      const adaDi = (dari: number, hingga: number): boolean =>
        seluruh.flat().some(({ row }) => row > dari && row < hingga)
      const sesudah = semua.filter(
        (lain) =>
          lain.row > satu.row &&
          (lain.kode === '' || lain.kode.split('.').length <= dalam) &&
          adaDi(satu.row, lain.row),
      )
      const batas = Math.min(...sesudah.map(({ row }) => row), Number.POSITIVE_INFINITY)
      const calon = [
        seluruh.map((rows) => rows.filter(({ row }) => row > satu.row && row < batas)),
        satu.kode === '' ? [] : berkode(kunci, satu.kode).map((rows) => rows.map(rincianDi(kunci))),
        seluruh,
      ].filter((rincian) => terisiSaja(rincian).length > 0)
      if (calon.flat(2).some((lain) => lain.cell.state === 'bad')) return []
      const jenjang = calon.map((rincian) => ({ rincian, rows: terisiSaja(rincian)[0] ?? [] }))
      if (calon.some((rincian) => benar(nilai, satu.row, terisiSaja(rincian), 'satu-satunya'))) return []
      const terdekat = jenjang
        .map(({ rincian, rows }) => ({ rincian, seharusnya: jumlah(rows.map((lain) => lain.nilai)) }))
        .sort((a, b) => a.seharusnya.minus(nilai).abs().cmp(b.seharusnya.minus(nilai).abs()))[0]
      if (terdekat === undefined) return []
      return [
        {
          cell,
          nama,
          nilai,
          seharusnya: terdekat.seharusnya,
          kosong: selKosong(terdekat.rincian),
          sel: terdekat.rincian.flat().flatMap((lain) => (lain.cell.state === 'empty' ? [] : [lain.cell])),
        },
      ]
    })
    return temuan(satu.nama, beda)
  })
}

/** One column of a total that is no sum of its rows. */
interface Beda {
  readonly cell: Cell<Decimal>
  readonly nama: string
  readonly nilai: Decimal
  readonly seharusnya: Decimal
  readonly kosong: readonly Rincian[]
  readonly sel: readonly Cell<Decimal>[]
}

function temuan(namaBaris: string, beda: readonly Beda[]): readonly Finding[] {
  const pertama = beda[0]
  if (pertama === undefined) return []
  return [
    baris.barisJumlahBerbeda(
      pertama.cell,
      {
        nama: kutip(namaBaris),
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
}

const KATA_JUMLAH = new RegExp(`${STARTS_AS_TOTAL.source}[\\s:.-]*`, 'i')

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
