/** Money: pagu, realisasi, sisa and serapan of every part of the budget. */
import { type Decimal, jumlah, NOL } from '../decimal/decimal.ts'
import type { Cell, JenisBelanja, PosAnggaran } from '../model/laporan.ts'
import { ada, persenDari, tiada } from './angka.ts'
import type { Angka, BelumTentu, HasilBelanja, HasilPos, Uang } from './hasil.ts'

/**
 * Unit: rupiah; serapan percent, unrounded. Source: LRA practice: ΣR/ΣP, never a mean of children.
 * A pagu of 0 or less gives no percentage, nor does an amount that nobody wrote or can read: neither is 0.
 */
function uang(pagu: Decimal, realisasi: Decimal, belumTentu: BelumTentu): Uang {
  const alasan = belumTentu.realisasi ?? belumTentu.pagu
  const serapan: Angka =
    alasan !== null ? tiada(alasan) : pagu.gt(NOL) ? ada(persenDari(realisasi, pagu)) : tiada('pagu nol')
  return { pagu, realisasi, sisa: pagu.minus(realisasi), serapan, belumTentu }
}

/** Sum of several parts. */
export function jumlahUang(bagian: readonly Uang[]): Uang {
  return uang(
    jumlah(bagian.map(({ pagu }) => pagu)),
    jumlah(bagian.map(({ realisasi }) => realisasi)),
    belumTentuJumlah(bagian),
  )
}

/**
 * A sum is unreadable as soon as one of its parts is. Blank realisasi count as nothing spent yet (LK233 tells them), unless
 * all are blank. A blank pagu is not uncertain: what nobody granted is 0.
 */
function belumTentuJumlah(bagian: readonly Uang[]): BelumTentu {
  const semua = bagian.map(({ belumTentu }) => belumTentu)
  const rusak = (besaran: keyof BelumTentu): 'isi tidak terbaca' | null =>
    semua.some((satu) => satu[besaran] === 'isi tidak terbaca') ? 'isi tidak terbaca' : null
  const kosong = semua.every(({ realisasi }) => realisasi === 'data tidak ada')
  return { pagu: rusak('pagu'), realisasi: rusak('realisasi') ?? (kosong ? 'data tidak ada' : null) }
}

/** Of two amounts as written. */
function belumTentuSel(pagu: Cell<Decimal>, realisasi: Cell<Decimal>): BelumTentu {
  const rusak = ({ state }: Cell<Decimal>): 'isi tidak terbaca' | null =>
    state === 'bad' ? 'isi tidak terbaca' : null
  return {
    pagu: rusak(pagu),
    realisasi: rusak(realisasi) ?? (realisasi.state === 'empty' ? 'data tidak ada' : null),
  }
}

/** One amount of a part, or why it is not known. */
export function besaranUang(satu: Uang, besaran: 'pagu' | 'realisasi' | 'sisa'): Angka {
  const { pagu, realisasi } = satu.belumTentu
  const alasan = besaran === 'sisa' ? (realisasi ?? pagu) : satu.belumTentu[besaran]
  return alasan === null ? ada(satu[besaran]) : tiada(alasan)
}

/**
 * Unit: rupiah. Each amount of a row: what is typed counts, a blank one is the sum of the rows below (0 without any).
 * Whether a typed amount equals the sum is for the rules to say.
 */
export function computePos(pos: PosAnggaran): HasilPos {
  const anak = pos.anak.map(computePos)
  const { pagu, realisasi } = pos.baris
  const tertulis = belumTentuSel(pagu, realisasi)
  const bawah = belumTentuJumlah(anak)
  const paguAwalAnak = anak.flatMap(({ paguAwal }) => (paguAwal === null ? [] : [paguAwal]))
  return {
    ...uang(
      pagu.value ?? jumlah(anak.map((satu) => satu.pagu)),
      realisasi.value ?? jumlah(anak.map((satu) => satu.realisasi)),
      {
        pagu: pagu.state === 'empty' ? bawah.pagu : tertulis.pagu,
        realisasi: realisasi.state === 'empty' ? bawah.realisasi : tertulis.realisasi,
      },
    ),
    pos,
    paguAwal: pos.baris.paguAwal.value ?? (paguAwalAnak.length === 0 ? null : jumlah(paguAwalAnak)),
    anak,
  }
}

/** Every row of a budget tree, as read or as computed, parents before children. */
export function semuaPos<P extends { readonly anak: readonly P[] }>(pohon: readonly P[]): readonly P[] {
  const semua: P[] = []
  tambahkanPos(pohon, semua)
  return semua
}

function tambahkanPos<P extends { readonly anak: readonly P[] }>(pohon: readonly P[], semua: P[]): void {
  for (const pos of pohon) {
    semua.push(pos)
    tambahkanPos(pos.anak, semua)
  }
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

/** Unit: rupiah. Two amounts as written. */
export function uangTertulis(pagu: Cell<Decimal>, realisasi: Cell<Decimal>): Uang {
  return uang(pagu.value ?? NOL, realisasi.value ?? NOL, belumTentuSel(pagu, realisasi))
}
