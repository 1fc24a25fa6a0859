/** The amounts of money a sentence may speak of: the budget as a whole, its rows, belanja and sumber dana. */
import { daunPos, jumlahUang, semuaPos } from '../calc/anggaran.ts'
import type { HasilBelanja, HasilPos, Uang } from '../calc/hasil.ts'
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import type { Place } from '../diagnostics/finding.ts'
import { kelompokkan } from '../model/kelompok.ts'
import { kunciNama } from '../model/kode.ts'
import { type Konteks, terisi } from './konteks.ts'
import { kutip } from './wording.ts'

export type JenisUang = 'pagu' | 'realisasi' | 'sisa'

/** What has a budget: the whole, or every row of one name. */
export interface PokokAnggaran {
  /** As messages name it: "seluruh anggaran", “Program Pelayanan”. */
  readonly nama: string
  /** All values that may rightly be written, the printed one first. */
  readonly nilai: Readonly<Record<JenisUang, readonly Decimal[]>>
  readonly sel: readonly Place[]
}

export interface SemuaPokok {
  readonly seluruhnya: PokokAnggaran
  /** Longest name first: one name may begin another. */
  readonly bernama: readonly {
    readonly teks: string
    readonly kunci: string
    readonly pokok: PokokAnggaran
  }[]
  /** What sentences do not name, but may mean: the budgets of sasaran, plans, single lines of belanja. */
  readonly lain: readonly Decimal[]
}

/** The shortest name that is looked for in a sentence. */
const NAMA_TERPENDEK = 8

export function kumpulkanPokok({ hasil, laporan: { buku } }: Konteks): SemuaPokok {
  const { pohon } = hasil.anggaran
  const pos = semuaPos(pohon).map((satu) => ({ teks: satu.pos.uraian, uang: dariPos([satu]) }))
  const belanja = hasil.belanja.flatMap((satu) => [
    { teks: satu.jenis.nama, uang: dariUang(satu) },
    ...satu.kelompok.map((lain) => ({ teks: lain.kelompok.nama, uang: dariUang(lain) })),
  ])
  const senama = kelompokkan([...pos, ...belanja, ...belanjaOperasi(hasil.belanja)], ({ teks }) =>
    kunciNama(teks),
  )
  const total = dariPos(pohon)
  const jumlahLain = [hasil.belanja, hasil.sumberDana].filter((semua) => semua.length > 0).map(jumlahUang)
  return {
    seluruhnya: pokok('seluruh anggaran', [total, ...jumlahLain.map(dariUang)]),
    bernama: [...senama]
      .filter(([kunci]) => kunci.length >= NAMA_TERPENDEK)
      .sort(([a], [b]) => b.length - a.length)
      .map(([kunci, anggota]) => ({
        teks: anggota[0].teks,
        kunci,
        pokok: pokok(
          kutip(anggota[0].teks),
          anggota.map(({ uang }) => uang),
        ),
      })),
    lain: [
      ...hasil.sasaran.flatMap(({ anggaran }) => semuaNilai(anggaran)),
      ...hasil.sumberDana.flatMap(semuaNilai),
      ...hasil.belanja.flatMap(({ kelompok }) => kelompok.flatMap(({ baris }) => baris.flatMap(semuaNilai))),
      ...[...buku.rencanaAksi.rows, ...buku.rkt.rows].flatMap(({ anggaran }) => anggaran.value ?? []),
    ],
  }
}

/** Kinds of belanja that are no Belanja Operasi. */
const BUKAN_OPERASI = /modal|t(?:id)?ak terduga|transfer/i

/** Everything but modal, tak terduga and transfer goes by one name. */
function belanjaOperasi(
  belanja: readonly HasilBelanja[],
): readonly { readonly teks: string; readonly uang: Calon }[] {
  const operasi = belanja.filter(({ jenis }) => !BUKAN_OPERASI.test(jenis.nama))
  if (operasi.length === 0 || operasi.length === belanja.length) return []
  return [{ teks: 'Belanja Operasi', uang: dariUang(jumlahUang(operasi)) }]
}

/** Possible amounts of pagu and realisasi, and where they stand. */
interface Calon {
  readonly pagu: readonly Decimal[]
  readonly realisasi: readonly Decimal[]
  readonly sel: readonly Place[]
}

function pokok(nama: string, calon: readonly Calon[]): PokokAnggaran {
  return {
    nama,
    nilai: {
      pagu: calon.flatMap(({ pagu }) => pagu),
      realisasi: calon.flatMap(({ realisasi }) => realisasi),
      sisa: calon.flatMap(({ pagu, realisasi }) => pagu.flatMap((a) => realisasi.map((b) => a.minus(b)))),
    },
    sel: calon.flatMap(({ sel }) => sel),
  }
}

/** As typed, as summed from the lowest rows, and the pagu of the start of the year. */
function dariPos(pos: readonly HasilPos[]): Calon {
  const daun = daunPos(pos)
  const awal = pos.map(({ paguAwal }) => paguAwal)
  return {
    pagu: [
      jumlah(pos.map(({ pagu }) => pagu)),
      jumlah(daun.map(({ pagu }) => pagu)),
      ...(awal.includes(null) ? [] : [jumlah(awal.flatMap((satu) => satu ?? []))]),
    ],
    realisasi: [
      jumlah(pos.map(({ realisasi }) => realisasi)),
      jumlah(daun.map(({ realisasi }) => realisasi)),
    ],
    sel: pos.flatMap((satu) => [...selDari(satu, 'pagu'), ...selDari(satu, 'realisasi')]),
  }
}

function dariUang({ pagu, realisasi }: Pick<Uang, 'pagu' | 'realisasi'>): Calon {
  return { pagu: [pagu], realisasi: [realisasi], sel: [] }
}

function semuaNilai({ pagu, realisasi, sisa }: Uang): readonly Decimal[] {
  return [pagu, realisasi, sisa]
}

/** An amount's own cell, else those it is the sum of. */
function selDari({ pos, anak }: HasilPos, kolom: 'pagu' | 'realisasi'): readonly Place[] {
  const cell = pos.baris[kolom]
  return cell.state === 'filled' ? terisi(cell) : anak.flatMap((satu) => selDari(satu, kolom))
}
