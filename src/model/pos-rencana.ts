/** Budgets of an action plan: which row of the budget each of its rows names, and which of them make its total. */
import { petaPertama } from './kelompok.ts'
import { kunciKode, kunciNama, kunciNamaLonggar, samaKode } from './kode.ts'
import type { BarisRencanaAksi, PosAnggaran } from './laporan.ts'

const KEDALAMAN: Readonly<Record<NonNullable<BarisRencanaAksi['tingkat']['value']>, number>> = {
  Sasaran: 0,
  Indikator: 1,
  Program: 2,
  Kegiatan: 3,
  'Sub Kegiatan': 4,
}

/** 0 at the top; a row without a level stands there. */
export function kedalamanRencana({ tingkat }: BarisRencanaAksi): number {
  return tingkat.value === null ? 0 : KEDALAMAN[tingkat.value]
}

/** Program, kegiatan or sub kegiatan: what has a budget. */
export function beranggaran(row: BarisRencanaAksi): boolean {
  return kedalamanRencana(row) >= KEDALAMAN.Program
}

/** The rows above each row in the order of a plan, the nearest last; another sasaran or year begins anew. */
export function atasanRencana(
  rows: readonly BarisRencanaAksi[],
): ReadonlyMap<BarisRencanaAksi, readonly BarisRencanaAksi[]> {
  const hasil = new Map<BarisRencanaAksi, readonly BarisRencanaAksi[]>()
  let jalur: readonly BarisRencanaAksi[] = []
  for (const row of rows) {
    const kedalaman = kedalamanRencana(row)
    const atasan = jalur.filter(
      (lain) =>
        kedalamanRencana(lain) < kedalaman &&
        lain.tahun.value === row.tahun.value &&
        kunciKode(lain.kodeSasaran.value) === kunciKode(row.kodeSasaran.value),
    )
    hasil.set(row, atasan)
    jalur = [...atasan, row]
  }
  return hasil
}

interface Calon {
  readonly pos: PosAnggaran
  readonly atasan: readonly PosAnggaran[]
}

/**
 * By its code, else by its name. Where several rows of the budget have that, those below what the plan has above the
 * row are meant, then those of its sasaran, then those with its amount. More than one left: nobody can tell; none:
 * the row is not in the map.
 */
export function cocokkanRencana(
  anggaran: readonly PosAnggaran[],
  rows: readonly BarisRencanaAksi[],
): ReadonlyMap<BarisRencanaAksi, readonly PosAnggaran[]> {
  const dikenal = new Map<string, readonly Calon[]>()
  for (const calon of semuaCalon(anggaran, [])) {
    for (const satu of kunci(calon.pos.tingkat, calon.pos.kode, calon.pos.uraian)) {
      dikenal.set(satu, [...(dikenal.get(satu) ?? []), calon])
    }
  }
  const atasan = atasanRencana(rows)
  const hasil = new Map<BarisRencanaAksi, readonly PosAnggaran[]>()
  for (const row of rows) {
    const senama = kunci(row.tingkat.value, row.kode.value, row.uraian.value ?? '').map(
      (satu) => dikenal.get(satu) ?? [],
    )
    const calon = senama.find(({ length }) => length === 1) ?? senama.find(({ length }) => length > 1)
    if (calon === undefined) continue
    const tersisa = [
      ...[...(atasan.get(row) ?? [])].reverse().map((induk) => (lain: Calon): boolean => {
        const milik = hasil.get(induk) ?? []
        return lain.atasan.some((satu) => milik.includes(satu))
      }),
      ({ pos }: Calon) => pos.kodeSasaran.some((kode) => samaKode(kode, row.kodeSasaran.value)),
      ({ pos: { baris } }: Calon) =>
        [baris.pagu, baris.paguAwal].some(({ value }) => value !== null && row.anggaran.value?.eq(value)),
    ].reduce(saring, calon)
    hasil.set(
      row,
      tersisa.map(({ pos }) => pos),
    )
  }
  return hasil
}

/** Those that fit, where any of them does. */
function saring(calon: readonly Calon[], cocok: (satu: Calon) => boolean): readonly Calon[] {
  const terpilih = calon.length > 1 ? calon.filter(cocok) : calon
  return terpilih.length > 0 ? terpilih : calon
}

function kunci(tingkat: string | null, kode: string | null, uraian: string): readonly string[] {
  return [`kode ${kunciKode(kode)}`, `nama ${kunciNamaLonggar(uraian)}`]
    .filter((satu) => !satu.endsWith(' '))
    .map((satu) => `${tingkat} ${satu}`)
}

function semuaCalon(semua: readonly PosAnggaran[], atasan: readonly PosAnggaran[]): readonly Calon[] {
  return semua.flatMap((pos) => [{ pos, atasan }, ...semuaCalon(pos.anak, [...atasan, pos])])
}

export interface AnggaranRencana {
  /** The highest rows with an amount, as often as they stand there. */
  readonly teratas: readonly BarisRencanaAksi[]
  /** Rows with an amount and none below them. */
  readonly terbawah: readonly BarisRencanaAksi[]
  /** The highest rows with an amount, each budget once: what stands below one is part of it. */
  readonly dijumlah: readonly BarisRencanaAksi[]
  /** A budget stands there more than once: the rows add up to more than the total. */
  readonly berulang: boolean
}

export function anggaranRencana(rows: readonly BarisRencanaAksi[]): AnggaranRencana {
  const atasan = atasanRencana(rows)
  const berisi = (row: BarisRencanaAksi): boolean => beranggaran(row) && row.anggaran.value !== null
  const teratas = rows.filter((row) => berisi(row) && atasan.get(row)?.some(berisi) !== true)
  const dijumlah = petaPertama(teratas, (row) => kunciAnggaran(row, atasan.get(row) ?? []))
  const beratasan = new Set(rows.filter(berisi).flatMap((row) => atasan.get(row) ?? []))
  return {
    teratas,
    terbawah: rows.filter((row) => berisi(row) && !beratasan.has(row)),
    dijumlah: [...dijumlah.values()],
    berulang: dijumlah.size < teratas.length,
  }
}

/**
 * What supports several sasaran stands below each of them with its whole budget. Without a code a program is recognised
 * by its name, and what stands below one by the names on the way to it.
 */
function kunciAnggaran(row: BarisRencanaAksi, atasan: readonly BarisRencanaAksi[]): string {
  const jalur = [...atasan, row].filter(beranggaran)
  const nama = jalur.map(({ uraian }) => kunciNama(uraian.value)).join(' / ')
  const dikenal = jalur[0]?.tingkat.value === 'Program' ? nama : String(row.row)
  const kode = kunciKode(row.kode.value)
  return [kode, kode === '' || row.tingkat.value === 'Program' ? dikenal : '', row.anggaran.value].join(' ')
}
