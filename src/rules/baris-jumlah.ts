/** Written totals ("JUMLAH") of the sheets of money, against the rows above them, and those that head rows, against these. */
import { daunPos, semuaPos } from '../calc/anggaran.ts'
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Kelompok, kelompokSama, petaPertama } from '../model/kelompok.ts'
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
import { KOLOM_ANGGARAN, type KolomAnggaran } from './jumlah-anggaran.ts'
import { type Aturan, terisi } from './konteks.ts'
import { KOLOM_BELANJA, type KolomBelanja } from './lembar-uang.ts'
import { pohonTakPasti } from './tingkat-anggaran.ts'
import { bedaRupiah, daftar, kutip } from './wording.ts'

/** A row whose amounts are part of a total. */
type Baris<K extends string> = {
  readonly row: number
  /** Where a row that lacks its details is told. */
  readonly tingkat?: Cell<unknown>
} & Readonly<Record<K, Cell<Decimal>>>

/** A written total, or a heading with amounts. */
type Total<K extends string> = Baris<K> & { readonly nama: string; readonly kode: string }

/** What a sheet holds: its written totals, and what they may be the sum of. */
interface Isi<K extends string, T> {
  readonly kolom: readonly (readonly [K, string])[]
  readonly jumlah: readonly Total<K>[]
  readonly isi: readonly T[]
  /** The rows of some part of the sheet in which the amounts of a column stand, on each level there is. */
  readonly jenjang: (bagian: readonly T[], kunci: K) => readonly (readonly Baris<K>[])[]
  readonly kode: (satu: T) => string | null
  /** The parts that a total names ("Jumlah Belanja Pegawai"), each of which it may be the sum of. */
  readonly bernama: (nama: string) => readonly (readonly T[])[]
}

export const aturanBarisJumlah: Aturan = ({ laporan }) => [
  ...jumlahAnggaranSalah(laporan),
  ...jumlahBelanjaSalah(laporan),
  ...periksa(isiSumberDana(laporan)),
  ...[laporan.buku.rencanaAksi, laporan.buku.rkt].flatMap((lembar) => periksa(isiRencana(lembar))),
]

/** Totals of sheet Anggaran that are no sum. */
export function jumlahAnggaranSalah(laporan: Laporan): readonly Finding[] {
  return pohonTakPasti(laporan) ? [] : periksa(isiAnggaran(laporan))
}

export function jumlahBelanjaSalah(laporan: Laporan): readonly Finding[] {
  return periksa(isiBelanja(laporan))
}

/** The cells that findings of one sheet name. */
export function disebut(temuan: readonly Finding[]): ReadonlySet<string> {
  return new Set(temuan.flatMap(({ cell, related }) => [cell, ...related.map((lain) => lain.cell)]))
}

// ---- The sheets --------------------------------------------------------------------------------------------------

function isiAnggaran({ anggaran, buku }: Laporan): Isi<KolomAnggaran, PosAnggaran> {
  return {
    kolom: KOLOM_ANGGARAN,
    jumlah: buku.anggaran.totals.map((satu) => ({
      ...satu,
      nama: namaBaris(satu.uraian, satu.kode, satu.tingkat),
      kode: kunciKode(satu.kode.value),
    })),
    isi: anggaran,
    jenjang: (bagian, kunci) =>
      [tertulis(bagian, kunci), daunPos(bagian)].map((pos) => pos.map((satu) => satu.baris)),
    kode: ({ kode }) => kode,
    bernama: (nama) =>
      semuaPos(anggaran)
        .filter(({ uraian }) => kunciNama(uraian) === kunciNama(nama))
        .map((satu) => [satu]),
  }
}

/** The highest rows in which an amount of this column stands: one program may have it typed, the next left blank. */
function tertulis(pohon: readonly PosAnggaran[], kunci: KolomAnggaran): readonly PosAnggaran[] {
  return pohon.flatMap((satu) =>
    satu.anak.length > 0 && satu.baris[kunci].state === 'empty' ? tertulis(satu.anak, kunci) : [satu],
  )
}

function isiBelanja({ belanja, buku }: Laporan): Isi<KolomBelanja, BarisBelanja> {
  return {
    kolom: KOLOM_BELANJA,
    jumlah: buku.belanja.totals.map((satu) => ({
      ...satu,
      nama: namaBaris(satu.jenis, satu.kelompok, satu.uraian, satu.kodeRekening),
      kode: kunciKode(satu.kodeRekening.value),
    })),
    isi: belanja.flatMap(barisJenis),
    jenjang: (bagian) => [bagian],
    kode: ({ kodeRekening }) => kodeRekening.value,
    bernama: (nama) => {
      const kode = kodeBelanja(nama)
      const senama = belanja.filter((satu) => intiBelanja(satu.nama) === intiBelanja(nama))
      const bagian = belanja.filter((satu) => kode !== null && kodeBelanja(satu.nama)?.startsWith(`${kode}.`))
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

function isiSumberDana({
  buku: { sumberDana },
}: Laporan): Isi<KolomBelanja, (typeof sumberDana)['rows'][number]> {
  return {
    kolom: KOLOM_BELANJA,
    // A source that is one because it sums those below it needs no check.
    jumlah: sumberDana.totals
      .map((satu) => ({ ...satu, nama: namaBaris(satu.sumberDana), kode: '' }))
      .filter(({ nama }) => KATA_JUMLAH.test(nama)),
    isi: sumberDana.rows,
    jenjang: (bagian) => [bagian],
    kode: () => null,
    bernama: () => [],
  }
}

function isiRencana({ rows, totals }: Laporan['buku']['rencanaAksi']): Isi<'anggaran', BarisRencanaAksi> {
  return {
    kolom: [['anggaran', 'Anggaran']],
    jumlah: totals.map((satu) => ({
      ...satu,
      nama: namaBaris(satu.uraian, satu.kode),
      kode: kunciKode(satu.kode.value),
    })),
    isi: rows,
    jenjang: jenjangRencana,
    kode: ({ kode }) => kode.value,
    bernama: (nama) =>
      rows.filter(({ uraian }) => kunciNama(uraian.value) === kunciNama(nama)).map((satu) => [satu]),
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

const KATA_JUMLAH = new RegExp(`${STARTS_AS_TOTAL.source}[\\s:.-]*`, 'i')

// ---- The totals --------------------------------------------------------------------------------------------------

/** An amount that a total may count. */
interface Rincian {
  readonly row: number
  readonly cell: Cell<Decimal>
  readonly tingkat: Cell<unknown> | undefined
}

/** What a total may be the sum of, on each level. */
type Bahan = readonly (readonly Rincian[])[]

/** One column of a total that is no sum of its rows. */
interface Beda<K extends string> {
  readonly total: Total<K>
  readonly nilai: Decimal
  readonly seharusnya: Decimal
  /** What it should have counted. */
  readonly bahan: Bahan
}

function periksa<K extends string, T>(lembar: Isi<K, T>): readonly Finding[] {
  const { kolom, jumlah: semua, isi, jenjang } = lembar
  if (semua.length === 0) return []
  const kepala = semua.filter(({ nama }) => !KATA_JUMLAH.test(nama))
  const total = semua.filter(({ nama }) => KATA_JUMLAH.test(nama))
  const beda = kolom.flatMap(([kunci, nama]) => {
    const bahan = (bagian: readonly T[]): Bahan =>
      jenjang(bagian, kunci).map((rows) =>
        rows.map((satu) => ({ row: satu.row, cell: satu[kunci], tingkat: satu.tingkat })),
      )
    const seluruhnya = bahan(isi)
    const bernama = (dari: string): Bahan => lembar.bernama(dari).flatMap(bahan)
    const berkode = (kode: string): Bahan =>
      bahan(isi.filter((satu) => kunciKode(lembar.kode(satu)).startsWith(`${kode}.`)))
    return [
      ...bedaKepala(kepala, kunci, seluruhnya, berkode),
      ...bedaTotal(total, kunci, seluruhnya, bernama),
    ].map((satu) => ({ ...satu, nama, cell: satu.total[kunci] }))
  })
  return kelompokSama(beda, ({ total: satu }) => satu).map(temuan)
}

/**
 * A row that is wrong makes its own total wrong and every one after it: of those only the first is told. What a total
 * that was told says counts for its rows then.
 */
function bedaTotal<K extends string>(
  total: readonly Total<K>[],
  kunci: K,
  seluruhnya: Bahan,
  bernama: (dari: string) => Bahan,
): readonly Beda<K>[] {
  let dianggap: Jenjang | null = null
  return total.flatMap((satu, urutan) => {
    const nilai = satu[kunci].value
    const dari = satu.nama.replace(KATA_JUMLAH, '')
    const miliknya = dari === '' ? [] : bernama(dari)
    const sendiri = miliknya.length > 0
    const bahan = sendiri ? miliknya : seluruhnya
    if (nilai === null || adaRusak(bahan)) return []
    const jenjang = terisiSaja(bahan)
    const letak = sendiri ? 'satu-satunya' : letakJumlah(satu, urutan, total.length, jenjang)
    if ([jenjang, dianggap].some((calon) => calon !== null && benar(nilai, satu.row, calon, letak))) return []
    const sesudah = sendiri
      ? Math.min(...miliknya.flat().map(({ row }) => row)) - 1
      : (total[urutan - 1]?.row ?? 0)
    const bagian = letak === 'antara' || sendiri ? diAntara(bahan, sesudah, satu.row) : []
    const sebagian = terisiSaja(bagian).length > 0
    if (sebagian)
      dianggap = gantiRincian(dianggap ?? terisiSaja(seluruhnya), { row: satu.row, nilai }, sesudah)
    return [beda(satu, nilai, sebagian ? bagian : bahan)]
  })
}

/**
 * A heading with amounts ("1.02 Urusan Kesehatan", the office itself) is the sum of the rows up to the next one of its
 * level, of those whose codes go on from its own, or of all.
 */
function bedaKepala<K extends string>(
  kepala: readonly Total<K>[],
  kunci: K,
  seluruhnya: Bahan,
  berkode: (kode: string) => Bahan,
): readonly Beda<K>[] {
  return kepala.flatMap((satu) => {
    const nilai = satu[kunci].value
    if (nilai === null) return []
    const dalam = kedalamanKode(satu.kode)
    const sesudah = kepala.filter(
      (lain) =>
        lain.row > satu.row &&
        (lain.kode === '' || kedalamanKode(lain.kode) <= dalam) &&
        diAntara(seluruhnya, satu.row, lain.row).flat().length > 0,
    )
    const batas = Math.min(...sesudah.map(({ row }) => row), Number.POSITIVE_INFINITY)
    const calon = [
      diAntara(seluruhnya, satu.row, batas),
      satu.kode === '' ? [] : berkode(satu.kode),
      seluruhnya,
    ].filter((bahan) => terisiSaja(bahan).length > 0)
    if (calon.some(adaRusak)) return []
    if (calon.some((bahan) => benar(nilai, satu.row, terisiSaja(bahan), 'satu-satunya'))) return []
    const [terdekat] = calon
      .map((bahan) => beda(satu, nilai, bahan))
      .sort((a, b) => selisih(a).cmp(selisih(b)))
    return terdekat === undefined ? [] : [terdekat]
  })
}

/** How deep in the tree a code stands; one without a code is as deep as can be. */
function kedalamanKode(kode: string): number {
  return kode === '' ? Number.POSITIVE_INFINITY : kode.split('.').length
}

/** What is on the highest level should be what was written. */
function beda<K extends string>(total: Total<K>, nilai: Decimal, bahan: Bahan): Beda<K> {
  const [teratas = []] = terisiSaja(bahan)
  return { total, nilai, seharusnya: jumlah(teratas.map((lain) => lain.nilai)), bahan }
}

function selisih({ nilai, seharusnya }: Beda<string>): Decimal {
  return seharusnya.minus(nilai).abs()
}

/** One finding a total, for all its columns. */
function temuan(
  beda: Kelompok<Beda<string> & { readonly nama: string; readonly cell: Cell<Decimal> }>,
): Finding {
  const [{ total, cell: pertama }, ...lainnya] = beda
  const kosong = beda.map(({ bahan }) => selKosong(bahan))
  const sel = [
    ...lainnya.map(({ cell }) => cell),
    ...beda
      .flatMap(({ bahan }) => bahan.flat().map(({ cell }) => cell))
      .filter(({ state }) => state !== 'empty'),
    ...kosong.flat().flatMap(({ cell, tingkat }) => [...terisi(tingkat), cell]),
  ]
  return baris.barisJumlahBerbeda(
    pertama,
    {
      nama: kutip(total.nama),
      beda: beda.map(({ nama, nilai, seharusnya }, urutan) => ({
        ...bedaRupiah(nama, nilai, seharusnya),
        kosong: daftar((kosong[urutan] ?? []).map(({ cell }) => cell.cell)),
      })),
    },
    [...petaPertama(sel, ({ cell }) => cell).values()],
  )
}

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

function adaRusak(bahan: Bahan): boolean {
  return bahan.flat().some(({ cell }) => cell.state === 'bad')
}

function diAntara(bahan: Bahan, sesudah: number, sebelum: number): Bahan {
  return bahan.map((rows) => rows.filter(({ row }) => row > sesudah && row < sebelum))
}

/** An amount and where it stands. */
interface Letak {
  readonly row: number
  readonly nilai: Decimal
}

/** The amounts that are filled, by level; a level without any is none. */
type Jenjang = readonly (readonly Letak[])[]

function terisiSaja(bahan: Bahan): Jenjang {
  return bahan
    .map((rows) => rows.flatMap(({ row, cell }) => (cell.value === null ? [] : [{ row, nilai: cell.value }])))
    .filter((rows) => rows.length > 0)
}

/** The rows since another total are what their own total says. */
function gantiRincian(jenjang: Jenjang, total: Letak, sesudah: number): Jenjang {
  return jenjang.map((rows) =>
    [...rows.filter(({ row }) => row <= sesudah || row > total.row), total].sort((a, b) => a.row - b.row),
  )
}

/** Blank cells of the lowest rows, where most of the others are filled: the total may have counted what is missing. */
function selKosong(bahan: Bahan): readonly Rincian[] {
  const terbawah = bahan.at(-1) ?? []
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
