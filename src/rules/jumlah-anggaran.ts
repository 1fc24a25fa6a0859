/** The budget: sums of its levels, to the rupiah. */
import { daunPos, semuaPos } from '../calc/anggaran.ts'
import { type Decimal, jumlah, NOL, SERATUS } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { PosAnggaran } from '../model/laporan.ts'
import { cocok } from './konteks.ts'
import { adaRusak, jumlahAnak, nilaiBagian, selTertulis } from './pohon-uang.ts'
import { anakLuar } from './tingkat-anggaran.ts'
import { bedaRupiah, daftar, kutip, rupiah, tempat } from './wording.ts'

export type KolomAnggaran = 'paguAwal' | 'pagu' | 'realisasi'

export const KOLOM_ANGGARAN: readonly (readonly [KolomAnggaran, string])[] = [
  ['paguAwal', 'Pagu Awal'],
  ['pagu', 'Pagu'],
  ['realisasi', 'Realisasi'],
]

/** An unreadable amount on the row or below it: its sums are not what the office wrote. */
export function rusak(pos: PosAnggaran): boolean {
  return KOLOM_ANGGARAN.some(([kolom]) => pos.baris[kolom].state === 'bad' || adaRusak(pos, kolom))
}

interface Beda {
  readonly kolom: KolomAnggaran
  readonly nama: string
  readonly tertulis: Decimal
  readonly jumlah: Decimal
}

export function bedaPos(pos: PosAnggaran): readonly Beda[] {
  return KOLOM_ANGGARAN.flatMap(([kolom, nama]) => bedaJumlah(pos, kolom, nama))
}

/** Told at the rows of one level below one parent, and at all levels below them. */
export function jumlahTingkat(saudara: readonly PosAnggaran[]): readonly Finding[] {
  return saudara.flatMap((pos, urutan) => {
    const beda = bedaPos(pos)
    const pertama = beda[0]
    const diBawah = jumlahTingkat(pos.anak)
    if (pertama === undefined) return diBawah
    const luar = anakLuar(pos).map(({ kode }) => kode ?? '')
    const salahTingkat = [
      ...(beda.length > 1 ? tanpaAnak(pos.anak) : []),
      ...rincianSalahTingkat(pertama, saudara.slice(urutan + 1)),
    ]
    const dugaan = [
      luar.length === 0
        ? DUGAAN.map((duga) => duga(pos, beda)).find((kalimat) => kalimat !== '')
        : ` Kode ${daftar(luar)} tidak diawali kodenya (${pos.kode ?? ''}); mungkin ada baris induk yang hilang.`,
      salahTingkat.length === 0
        ? ''
        : ` ${daftar(salahTingkat.map(({ uraian }) => kutip(uraian)))} tidak mempunyai rincian; mungkin Tingkatnya keliru.`,
    ]
    return [
      baris.jumlahAnggaranBerbeda(
        pos.baris[pertama.kolom],
        {
          tingkat: pos.tingkat,
          uraian: kutip(pos.uraian),
          rincian: `${pos.anak.length} ${pos.anak[0]?.tingkat.toLowerCase() ?? ''} di bawahnya`,
          beda: beda.map(({ nama, tertulis, jumlah: total }) => bedaRupiah(nama, tertulis, total)),
          dugaan: dugaan.join(''),
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

/** The one row below that spent more than it had, where both sums fit once its amounts are exchanged. */
function tertukar({ anak }: PosAnggaran, beda: readonly Beda[]): string {
  const kurang = (kolom: KolomAnggaran): Decimal | undefined => {
    const satu = beda.find((lain) => lain.kolom === kolom)
    return satu?.tertulis.minus(satu.jumlah)
  }
  const [satu, ...lain] = semuaPos(anak).filter(({ anak: rincian, baris: { pagu, realisasi } }) => {
    if (rincian.length > 0 || pagu.value === null || realisasi.value === null) return false
    const lebih = realisasi.value.minus(pagu.value)
    return kurang('pagu')?.eq(lebih) === true && kurang('realisasi')?.eq(lebih.neg()) === true
  })
  if (satu === undefined || lain.length > 0) return ''
  const { pagu, realisasi } = satu.baris
  return ` Bila Pagu (${tempat(pagu)}) dan Realisasi (${tempat(realisasi)}) ${kutip(satu.uraian)} ditukar, jumlahnya cocok.`
}

/** More blanks than these are no oversight. */
const KOSONG_TERBANYAK = 3

/** Blank amounts below a larger sum: what is missing. */
function masihKosong({ anak }: PosAnggaran, beda: readonly Beda[]): string {
  const kosong = beda
    .filter((satu) => satu.tertulis.gt(satu.jumlah))
    .flatMap(({ kolom }) => daunPos(anak).map(({ baris: isi }) => isi[kolom]))
    .filter(({ state, cell }) => state === 'empty' && cell !== '')
  if (kosong.length === 0 || kosong.length > KOSONG_TERBANYAK) return ''
  return ` ${daftar(kosong.map(tempat))} masih kosong.`
}

/** The one amount that the written sum lacks: Excel leaves out cells of text and those beyond its range. */
function terlewat({ anak }: PosAnggaran, beda: readonly Beda[]): string {
  const [satu, ...lain] = beda
  if (satu === undefined || lain.length > 0) return ''
  const calon = semuaPos(anak)
    .map((pos) => pos.baris[satu.kolom])
    .filter(({ value }) => value?.gt(NOL) === true && value.eq(satu.jumlah.minus(satu.tertulis)))
  const [cell] = calon
  if (cell === undefined || calon.length > 1) return ''
  return ` Selisihnya sama dengan isi ${tempat(cell)}; mungkin sel itu berupa teks atau di luar rentang rumusnya.`
}

/** The likeliest first. */
const DUGAAN = [angkaDicurigai, masihKosong, tertukar, terlewat]

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
    jumlah([total, ...calon.slice(0, urutan + 1).flatMap((satu) => nilaiBagian(satu, kolom) ?? [])]).eq(
      tertulis,
    ),
  )
  return calon.slice(0, hingga + 1)
}

/**
 * A typed amount against the sum of its children. Silent where a row below does not fit its own children: that one is
 * told, and this one is looked at again when it is repaired.
 */
function bedaJumlah(pos: PosAnggaran, kolom: KolomAnggaran, nama: string): readonly Beda[] {
  const tertulis = pos.baris[kolom].value
  const total = jumlahAnak(pos, kolom)
  if (tertulis === null || total === null || tertulis.eq(total) || adaRusak(pos, kolom)) return []
  const lengkap = pos.anak.every((anak) => nilaiBagian(anak, kolom) !== null)
  if (kolom === 'paguAwal' && !lengkap) return []
  if (semuaPos(pos.anak).some((anak) => bedaJumlah(anak, kolom, nama).length > 0)) return []
  return [{ kolom, nama, tertulis, jumlah: total }]
}
