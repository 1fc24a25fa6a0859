/** Money: pagu, realisasi, sisa and serapan of every part of the budget. */
import { type Decimal, jumlah, NOL } from '../decimal/decimal.ts'
import type { Cell, JenisBelanja, PosAnggaran } from '../model/laporan.ts'
import { ada, persenDari, tiada } from './angka.ts'
import type { Alasan, Angka, HasilBelanja, HasilPos, Uang } from './hasil.ts'

/**
 * Unit: rupiah; serapan percent, unrounded. Source: LRA practice: ΣR/ΣP, never a mean of children.
 * A pagu of 0 or less gives no percentage, nor does a realisasi that nobody wrote: blank is not 0.
 */
export function uang(pagu: Decimal, realisasi: Decimal, tertulis = true): Uang {
  const serapan: Angka = !tertulis
    ? tiada(TANPA_REALISASI)
    : pagu.gt(NOL)
      ? ada(persenDari(realisasi, pagu))
      : tiada('pagu nol')
  return { pagu, realisasi, sisa: pagu.minus(realisasi), serapan }
}

const TANPA_REALISASI: Alasan = 'data tidak ada'

/** Sum of several parts; where none of them has a realisasi, there is no serapan. */
export function jumlahUang(bagian: readonly Uang[]): Uang {
  return uang(
    jumlah(bagian.map(({ pagu }) => pagu)),
    jumlah(bagian.map(({ realisasi }) => realisasi)),
    !bagian.every(tanpaRealisasi),
  )
}

/** Nobody wrote a realisasi on or below it. */
export function tanpaRealisasi({ serapan }: Uang): boolean {
  return !serapan.ada && serapan.alasan === TANPA_REALISASI
}

/**
 * Unit: rupiah. Each amount of a row: what is typed counts, a blank one is the sum of the rows below (0 without any).
 * Whether a typed amount equals the sum is for the rules to say.
 */
export function computePos(pos: PosAnggaran): HasilPos {
  const anak = pos.anak.map(computePos)
  const paguAwalAnak = anak.flatMap(({ paguAwal }) => (paguAwal === null ? [] : [paguAwal]))
  return {
    ...uang(
      pos.baris.pagu.value ?? jumlah(anak.map(({ pagu }) => pagu)),
      pos.baris.realisasi.value ?? jumlah(anak.map(({ realisasi }) => realisasi)),
      pos.baris.realisasi.state !== 'empty' || !anak.every(tanpaRealisasi),
    ),
    pos,
    paguAwal: pos.baris.paguAwal.value ?? (paguAwalAnak.length === 0 ? null : jumlah(paguAwalAnak)),
    anak,
  }
}

/** Every row of a budget tree, as read or as computed, parents before children. */
export function semuaPos<P extends { readonly anak: readonly P[] }>(pohon: readonly P[]): readonly P[] {
  return pohon.flatMap((pos) => [pos, ...semuaPos(pos.anak)])
}

/** The lowest rows: those that amounts are typed in, if anywhere. */
export function daunPos<P extends { readonly anak: readonly P[] }>(pohon: readonly P[]): readonly P[] {
  return semuaPos(pohon).filter(({ anak }) => anak.length === 0)
}

/** The codes of all sasaran that a row or any below it names, as written; one named twice stands twice. */
export function kodeSasaranDi(pos: PosAnggaran): readonly string[] {
  return [...pos.kodeSasaran, ...pos.anak.flatMap(kodeSasaranDi)]
}

/**
 * Unit: rupiah. Lines are added up; a written total is used only where no lines stand below it, since it is then the
 * only figure there is.
 */
export function computeBelanja(jenis: JenisBelanja): HasilBelanja {
  const kelompok = jenis.kelompok.map((satu) => {
    const baris = satu.baris.map((garis) => uangTertulis(garis.anggaran, garis.realisasi))
    return {
      ...(baris.length === 0 ? tertulis(satu.jumlahTertulis) : jumlahUang(baris)),
      kelompok: satu,
      baris,
    }
  })
  return {
    ...(kelompok.length === 0 ? tertulis(jenis.jumlahTertulis) : jumlahUang(kelompok)),
    jenis,
    kelompok,
  }
}

function tertulis(baris: JenisBelanja['jumlahTertulis']): Uang {
  if (baris === null) return jumlahUang([])
  return uangTertulis(baris.anggaran, baris.realisasi)
}

/** Unit: rupiah. Two amounts as written; a blank realisasi gives no serapan. */
export function uangTertulis(pagu: Cell<Decimal>, realisasi: Cell<Decimal>): Uang {
  return uang(pagu.value ?? NOL, realisasi.value ?? NOL, realisasi.state !== 'empty')
}
