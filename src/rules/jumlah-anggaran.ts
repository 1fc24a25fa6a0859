/** The budget: sums of its levels, to the rupiah. */
import { semuaPos } from '../calc/anggaran.ts'
import { type Decimal, jumlah, NOL, SERATUS } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { Cell, Laporan, PosAnggaran } from '../model/laporan.ts'
import { cocok } from './konteks.ts'
import { anakLuar } from './tingkat-anggaran.ts'
import { daftar, kutip, rupiah, tempat } from './wording.ts'

type Kolom = 'paguAwal' | 'pagu' | 'realisasi'

const KOLOM: readonly (readonly [Kolom, string])[] = [
  ['paguAwal', 'Pagu Awal'],
  ['pagu', 'Pagu'],
  ['realisasi', 'Realisasi'],
]

/** What a row counts for: as typed, else the sum below; null when nothing stands there at all. */
export function nilaiPos(pos: PosAnggaran, kolom: Kolom): Decimal | null {
  return pos.baris[kolom].value ?? jumlahAnak(pos, kolom)
}

function jumlahAnak({ anak }: PosAnggaran, kolom: Kolom): Decimal | null {
  const nilai = anak.flatMap((satu) => nilaiPos(satu, kolom) ?? [])
  return nilai.length === 0 ? null : jumlah(nilai)
}

function adaRusak(pos: PosAnggaran, kolom: Kolom): boolean {
  return pos.anak.some((satu) => satu.baris[kolom].state === 'bad' || adaRusak(satu, kolom))
}

/** An unreadable amount on the row or below it: its sums are not what the office wrote. */
export function rusak(pos: PosAnggaran): boolean {
  return KOLOM.some(([kolom]) => pos.baris[kolom].state === 'bad' || adaRusak(pos, kolom))
}

interface Beda {
  readonly kolom: Kolom
  readonly nama: string
  readonly tertulis: Decimal
  readonly jumlah: Decimal
}

export function bedaPos(pos: PosAnggaran): readonly Beda[] {
  return KOLOM.flatMap(([kolom, nama]) => bedaJumlah(pos, kolom, nama))
}

export function jumlahTingkat({ anggaran }: Laporan): readonly Finding[] {
  return jumlahDalam(anggaran)
}

/** The rows of one level below one parent, and of all levels below them. */
function jumlahDalam(saudara: readonly PosAnggaran[]): readonly Finding[] {
  return saudara.flatMap((pos, urutan) => {
    const beda = bedaPos(pos)
    const luar = anakLuar(pos).map(({ kode }) => kode ?? '')
    const pertama = beda[0]
    const diBawah = jumlahDalam(pos.anak)
    if (pertama === undefined) return diBawah
    const salahTingkat = [
      ...(beda.length > 1 ? tanpaAnak(pos.anak) : []),
      ...rincianSalahTingkat(pertama, saudara.slice(urutan + 1)),
    ]
    return [
      baris.jumlahAnggaranBerbeda(
        pos.baris[pertama.kolom],
        {
          tingkat: pos.tingkat,
          uraian: kutip(pos.uraian),
          rincian: `${pos.anak.length} ${anakTingkat(pos)} di bawahnya`,
          beda: beda.map(({ nama, tertulis, jumlah: total }) => ({
            kolom: nama,
            tertulis: rupiah(tertulis),
            jumlah: rupiah(total),
            selisih: rupiah(tertulis.minus(total).abs()),
          })),
          dugaan: `${
            luar.length === 0
              ? angkaDicurigai(pos, beda)
              : ` Kode ${daftar(luar)} tidak diawali kodenya (${pos.kode ?? ''}); mungkin ada baris induk yang hilang.`
          }${
            salahTingkat.length === 0
              ? ''
              : ` ${daftar(salahTingkat.map(({ uraian }) => kutip(uraian)))} tidak mempunyai rincian; mungkin Tingkatnya keliru.`
          }`,
        },
        [
          ...beda.slice(1).map(({ kolom }) => pos.baris[kolom]),
          ...beda.flatMap(({ kolom }) => pos.anak.flatMap((anak) => selTertulis(anak, kolom))),
          ...new Set(
            [...(beda.length > 1 ? pos.anak : []), ...salahTingkat].map((satu) => satu.baris.tingkat),
          ),
        ].filter(({ cell }) => cell !== ''),
      ),
      ...diBawah,
    ]
  })
}

/** Where what a row counts for is typed: in its own cell, else in those below it. */
export function selTertulis(pos: PosAnggaran, kolom: Kolom): readonly Cell<Decimal>[] {
  const cell = pos.baris[kolom]
  const dariBawah = cell.state === 'empty' && pos.anak.length > 0
  return dariBawah ? pos.anak.flatMap((anak) => selTertulis(anak, kolom)) : [cell]
}

/** The one amount below whose own percentage says that the difference is its: then sum and percentage both fit. */
function angkaDicurigai({ anak }: PosAnggaran, beda: readonly Beda[]): string {
  const [satu, ...lain] = beda
  if (satu === undefined || lain.length > 0 || satu.kolom === 'paguAwal') return ''
  const selisih = satu.tertulis.minus(satu.jumlah)
  const calon = semuaPos(anak).filter(
    ({ anak: rincian, baris: { pagu, realisasi, persenTertulis: cell } }) => {
      if (rincian.length > 0 || cell.value === null || pagu.value === null || realisasi.value === null)
        return false
      const p = satu.kolom === 'pagu' ? pagu.value.plus(selisih) : pagu.value
      const r = satu.kolom === 'realisasi' ? realisasi.value.plus(selisih) : realisasi.value
      return (
        p.gt(NOL) &&
        cocok(cell.value, r.times(SERATUS).div(p)) &&
        !cocok(cell.value, realisasi.value.times(SERATUS).div(pagu.value))
      )
    },
  )
  const [pertama, ...lainnya] = calon
  const cell = pertama?.baris[satu.kolom]
  if (pertama === undefined || cell?.value == null || lainnya.length > 0) return ''
  return ` Bila ${satu.nama} ${kutip(pertama.uraian)} (${tempat(cell)}) ${rupiah(cell.value.plus(selisih))}, jumlah dan persentasenya cocok.`
}

/** Rows of a level that has details, without any: some of them may be details themselves. */
function tanpaAnak(saudara: readonly PosAnggaran[]): readonly PosAnggaran[] {
  const tanpa = saudara.filter(({ anak }) => anak.length === 0)
  return tanpa.length === saudara.length ? [] : tanpa
}

/** The next rows of the same level that have no details and bring the sum to what is written: they belong below this row. */
function rincianSalahTingkat(
  { kolom, tertulis, jumlah: total }: Beda,
  sesudah: readonly PosAnggaran[],
): readonly PosAnggaran[] {
  const batas = sesudah.findIndex(({ anak }) => anak.length > 0)
  const calon = batas < 0 ? sesudah : sesudah.slice(0, batas)
  const hingga = calon.findIndex((_, urutan) =>
    jumlah([total, ...calon.slice(0, urutan + 1).flatMap((satu) => nilaiPos(satu, kolom) ?? [])]).eq(
      tertulis,
    ),
  )
  return calon.slice(0, hingga + 1)
}

function anakTingkat({ anak }: PosAnggaran): string {
  return anak[0]?.tingkat.toLowerCase() ?? 'rincian'
}

/**
 * A typed amount against the sum of its children. Silent where a row below does not fit its own children: that one is
 * told, and this one is looked at again when it is repaired.
 */
function bedaJumlah(pos: PosAnggaran, kolom: Kolom, nama: string): readonly Beda[] {
  const tertulis = pos.baris[kolom].value
  const total = jumlahAnak(pos, kolom)
  if (tertulis === null || total === null || tertulis.eq(total) || adaRusak(pos, kolom)) return []
  const lengkap = pos.anak.every((anak) => nilaiPos(anak, kolom) !== null)
  if (kolom === 'paguAwal' && !lengkap) return []
  if (semuaPos(pos.anak).some((anak) => bedaJumlah(anak, kolom, nama).length > 0)) return []
  return [{ kolom, nama, tertulis, jumlah: total }]
}
