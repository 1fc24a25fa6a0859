/** The budget: levels, sums to the rupiah, percentages, shifts between programs, and its links to sasaran. */

import { semuaPos } from '../calc/anggaran.ts'
import type { HasilPos } from '../calc/hasil.ts'
import { type Decimal, jumlah, NOL, SERATUS } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode } from '../model/kode.ts'
import type { BarisAnggaran, Cell, Laporan, PosAnggaran } from '../model/laporan.ts'
import {
  type Aturan,
  cocok,
  type Konteks,
  kelompokkan,
  kunciTeks,
  tempatIsi,
  tempatKolom,
  terisi,
} from './konteks.ts'
import { type PersenSalah, temuanPersenSerapan } from './persen-serapan.ts'
import { daftar, kutip, rupiah, sebutan, tempat } from './wording.ts'

type Kolom = 'paguAwal' | 'pagu' | 'realisasi'
const KOLOM: readonly (readonly [Kolom, string])[] = [
  ['paguAwal', 'Pagu Awal'],
  ['pagu', 'Pagu'],
  ['realisasi', 'Realisasi'],
]

export const aturanAnggaran: Aturan = (konteks) => {
  const tingkat = tingkatSalah(konteks.laporan)
  const takTerbaca = adaTingkatTakTerbaca(konteks.laporan)
  return [
    ...tingkat,
    // The tree is built from the levels: while one of them is wrong, its sums and gaps would only repeat it.
    ...(tingkat.length === 0 && !takTerbaca
      ? [
          ...tanpaRincian(konteks.laporan),
          ...jumlahTingkat(konteks.laporan),
          ...kaitanSasaran(konteks.laporan),
          ...kodeDiLuarInduk(konteks.laporan.anggaran),
        ]
      : []),
    ...barisGanda(konteks.laporan),
    ...kolomTertukar(konteks.laporan),
    ...rupiahNegatif(konteks.laporan),
    ...persenTertulis(konteks),
    ...paguAwal(konteks),
    ...besaran(konteks),
    ...pergeseran(konteks.laporan),
  ]
}

/** A row without a readable level may stand nowhere in the tree. */
export function adaTingkatTakTerbaca({ buku }: Laporan): boolean {
  return buku.anggaran.rows.some(({ tingkat }) => tingkat.value === null)
}

/** Codes of the national nomenclature: urusan, bidang, program; below them two more digits pairs and the sub kegiatan. */
const KODE_NOMENKLATUR = /^\d\.\d{2}\.\d{2}(?:\.|$)/

/** Only codes of the nomenclature nest; an office's own numbering may go as it likes. */
function anakLuar({ kode, anak }: PosAnggaran): readonly PosAnggaran[] {
  const induk = kode ?? ''
  if (!KODE_NOMENKLATUR.test(induk)) return []
  return anak.filter(
    (satu) => KODE_NOMENKLATUR.test(satu.kode ?? '') && satu.kode?.startsWith(`${induk}.`) !== true,
  )
}

/** Told once a parent, at the topmost row; where the sums do not fit either, the sums are told and name the code. */
function kodeDiLuarInduk(pohon: readonly PosAnggaran[]): readonly Finding[] {
  return pohon.flatMap((pos) => {
    const luar = anakLuar(pos)
    const [pertama, ...lainnya] = luar
    const bawah = kodeDiLuarInduk(pos.anak.filter((anak) => !luar.includes(anak)))
    if (pertama === undefined || bedaPos(pos).length > 0) return bawah
    return [
      baris.kodeDiLuarInduk(
        pertama.baris.kode,
        {
          kode: daftar(luar.map(({ kode }) => kode ?? '')),
          induk: pos.kode ?? '',
          tingkatInduk: pos.tingkat.toLowerCase(),
          tingkat: tingkatMenurutKode(pertama),
        },
        [
          pos.baris.kode,
          ...(tingkatMenurutKode(pertama) === '' ? [] : [pertama.baris.tingkat]),
          ...lainnya.map((satu) => satu.baris.kode),
        ],
      ),
      ...bawah,
    ]
  })
}

const KODE_KEGIATAN = /^\d\.\d{2}\.\d{2}\.[12]\.\d{2}$/
const KODE_PROGRAM = /^\d\.\d{2}\.\d{2}$/

/** The level that a code has by its form, where another one is written; '' where they agree. */
function tingkatMenurutKode({ kode, tingkat }: PosAnggaran): string {
  const menurut = KODE_KEGIATAN.test(kode ?? '')
    ? 'Kegiatan'
    : KODE_PROGRAM.test(kode ?? '')
      ? 'Program'
      : tingkat
  return menurut === tingkat ? '' : menurut
}

/** One row written twice: code and name are those of another one on its level. */
function barisGanda({ buku }: Laporan): readonly Finding[] {
  const sama = kelompokkan(
    buku.anggaran.rows.filter(({ kode, uraian }) => kunciKode(kode.value) !== '' && uraian.value !== null),
    ({ tingkat, kode, uraian }) => `${tingkat.value} ${kunciKode(kode.value)} ${kunciTeks(uraian.value)}`,
  )
  return [...sama.values()].flatMap(([pertama, ...lainnya]) =>
    pertama === undefined || kunciKode(pertama.kode.value).split('.').length < KODE_UTUH
      ? []
      : lainnya.map((satu) =>
          silang.barisAnggaranGanda(
            satu.kode,
            {
              tingkat: satu.tingkat.value ?? '',
              uraian: kutip(satu.uraian.value ?? ''),
              pertama: tempat(pertama.kode),
            },
            [pertama, satu].flatMap((isi) =>
              terisi(isi.kode, isi.tingkat, isi.paguAwal, isi.pagu, isi.realisasi),
            ),
          ),
        ),
  )
}

/** The shortest code of the nomenclature that is not just the last part of one: that of a program. */
const KODE_UTUH = 3

/** Every lowest row spent what it had or more: the two headers stand over each other's amounts. */
function kolomTertukar({ anggaran, buku }: Laporan): readonly Finding[] {
  const isi = semuaPos(anggaran).flatMap(({ anak, baris: { pagu, realisasi } }) =>
    anak.length > 0 || pagu.value === null || realisasi.value === null
      ? []
      : [{ pagu, realisasi, selisih: realisasi.value.minus(pagu.value) }],
  )
  const lebih = isi.filter(({ selisih }) => selisih.gt(NOL))
  if (lebih.length < 2 || isi.some(({ selisih }) => selisih.isNegative() && !selisih.isZero())) return []
  return [
    silang.paguRealisasiTertukar(
      tempatKolom({ name: buku.anggaran.name, header: buku.anggaran.headers.pagu }),
      { jumlah: String(lebih.length) },
      [
        tempatKolom({ name: buku.anggaran.name, header: buku.anggaran.headers.realisasi }),
        ...semuaPos(anggaran).flatMap(({ baris: satu }) => terisi(satu.pagu, satu.realisasi)),
      ],
    ),
  ]
}

/** Amounts below zero: of the budget, of belanja and of its sources. */
function rupiahNegatif({ buku }: Laporan): readonly Finding[] {
  const cells = [
    ...buku.anggaran.rows.flatMap(({ paguAwal, pagu, realisasi }) => [paguAwal, pagu, realisasi]),
    ...buku.belanja.rows.flatMap(({ anggaran, realisasi }) => [anggaran, realisasi]),
    ...buku.sumberDana.rows.flatMap(({ anggaran, realisasi }) => [anggaran, realisasi]),
  ]
  return cells.flatMap((cell) =>
    cell.value === null || !cell.value.lt(NOL)
      ? []
      : [silang.rupiahNegatif(cell, { nilai: rupiah(cell.value) })],
  )
}

// ---- Levels ------------------------------------------------------------------------------------------------------

/** A kegiatan before any program, a sub kegiatan before any kegiatan of its program; told once for rows in a row. */
export function tingkatSalah({ buku }: Laporan): readonly Finding[] {
  let program = false
  let kegiatan = false
  let sebelum: BarisAnggaran | null = null
  let dilaporkan = false
  return buku.anggaran.rows.flatMap((satu) => {
    const tingkat = satu.tingkat.value
    if (tingkat === null) {
      program = true
      kegiatan = true
      return []
    }
    const induk =
      tingkat === 'Kegiatan' && !program
        ? 'Program'
        : tingkat === 'Sub Kegiatan' && !kegiatan
          ? 'Kegiatan'
          : null
    const di = sebelum
    sebelum = satu
    if (tingkat === 'Program') {
      program = true
      kegiatan = false
      dilaporkan = false
    }
    if (tingkat === 'Kegiatan') {
      kegiatan = true
      dilaporkan &&= !program
    }
    if (induk === null || dilaporkan) return []
    dilaporkan = true
    return [
      baris.tingkatTidakUrut(
        satu.tingkat,
        { tingkat, induk, uraian: kutip(satu.uraian.value ?? '') },
        di === null ? [] : [di.tingkat],
      ),
    ]
  })
}

function tanpaRincian({ anggaran }: Laporan): readonly Finding[] {
  const semua = semuaPos(anggaran)
  return (['Program', 'Kegiatan'] as const).flatMap((tingkat) => {
    const setingkat = semua.filter((satu) => satu.tingkat === tingkat)
    const tanpa = setingkat.filter(({ anak }) => anak.length === 0)
    if (tanpa.length === setingkat.length) return []
    return tanpa.map(({ baris: { tingkat: cell }, uraian }) =>
      baris.programTanpaRincian(cell, { tingkat, uraian: kutip(uraian) }),
    )
  })
}

// ---- Sums --------------------------------------------------------------------------------------------------------

/** What a row counts for: as typed, else the sum below; null when nothing stands there at all. */
function nilaiPos(pos: PosAnggaran, kolom: Kolom): Decimal | null {
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
function rusak(pos: PosAnggaran): boolean {
  return KOLOM.some(([kolom]) => pos.baris[kolom].state === 'bad' || adaRusak(pos, kolom))
}

interface Beda {
  readonly kolom: Kolom
  readonly nama: string
  readonly tertulis: Decimal
  readonly jumlah: Decimal
}

function bedaPos(pos: PosAnggaran): readonly Beda[] {
  return KOLOM.flatMap(([kolom, nama]) => bedaJumlah(pos, kolom, nama))
}

function jumlahTingkat({ anggaran }: Laporan): readonly Finding[] {
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
function selTertulis(pos: PosAnggaran, kolom: Kolom): readonly Cell<Decimal>[] {
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

// ---- Percentages and amounts of a row ----------------------------------------------------------------------------

function persenTertulis({ hasil, laporan }: Konteks): readonly Finding[] {
  const takTerbaca = adaTingkatTakTerbaca(laporan)
  const salah = semuaPos(hasil.anggaran.pohon).flatMap((satu) => {
    const cell = satu.pos.baris.persenTertulis
    if (cell.value === null || !satu.serapan.ada || cocok(cell.value, satu.serapan.nilai)) return []
    const { pagu, realisasi } = satu.pos.baris
    const dijumlah = pagu.state === 'empty' || realisasi.state === 'empty'
    if (rusak(satu.pos) || (takTerbaca && dijumlah)) return []
    // A blank below is told as such; a percentage over what is left of the sum proves nothing.
    if (realisasi.state === 'empty' && adaRealisasiKosong(satu)) return []
    if (pagu.state === 'empty' && daunHasil(satu).some(({ pos }) => pos.baris.pagu.state === 'empty'))
      return []
    const salahnya: PersenSalah = {
      nama: kutip(satu.pos.uraian),
      cell,
      tertulis: cell.value,
      hitungan: satu.serapan.nilai,
      pagu: satu.pagu,
      realisasi: satu.realisasi,
      sel: terisi(pagu, realisasi),
    }
    return [{ tingkat: satu.pos.tingkat, salahnya }]
  })
  const kelompok = (['Program', 'Kegiatan', 'Sub Kegiatan'] as const).map((tingkat) =>
    salah.filter((satu) => satu.tingkat === tingkat).map(({ salahnya }) => salahnya),
  )
  return temuanPersenSerapan([...kelompok, persenJumlah(laporan)], hasil.kebijakan.desimal)
}

/** The percentage of a written total, by the amounts of its own row. */
function persenJumlah({ anggaran, buku }: Laporan): readonly PersenSalah[] {
  const tunggal = buku.anggaran.totals.length === 1
  return buku.anggaran.totals.flatMap(({ persenTertulis: cell, pagu, realisasi, uraian }) => {
    if (cell.value === null || pagu.value === null || realisasi.value === null || !pagu.value.gt(NOL))
      return []
    // A total that is no sum of its rows is told as that; its percentage may still be theirs.
    if (tunggal && [[pagu, 'pagu'] as const, [realisasi, 'realisasi'] as const].some(bukanJumlah(anggaran)))
      return []
    const hitungan = realisasi.value.times(SERATUS).div(pagu.value)
    if (cocok(cell.value, hitungan)) return []
    return [
      {
        nama: kutip(uraian.text === '' ? 'JUMLAH' : uraian.text),
        cell,
        tertulis: cell.value,
        hitungan,
        pagu: pagu.value,
        realisasi: realisasi.value,
        sel: terisi(pagu, realisasi),
      },
    ]
  })
}

function bukanJumlah(
  anggaran: readonly PosAnggaran[],
): (satu: readonly [Cell<Decimal>, 'pagu' | 'realisasi']) => boolean {
  return ([{ value }, kolom]) =>
    value === null || !jumlah(anggaran.flatMap((pos) => nilaiPos(pos, kolom) ?? [])).eq(value)
}

function daunHasil(satu: HasilPos): readonly HasilPos[] {
  return satu.anak.length === 0 ? [satu] : satu.anak.flatMap(daunHasil)
}

function adaRealisasiKosong(satu: HasilPos): boolean {
  return daunHasil(satu).some(({ pos }) => pos.baris.realisasi.state === 'empty')
}

/** An amount below zero is told itself; what is summed with it proves nothing. */
function adaNegatif(pos: PosAnggaran): boolean {
  return semuaPos([pos]).some(({ baris: { pagu, realisasi } }) =>
    [pagu, realisasi].some(({ value }) => value?.lt(NOL) === true),
  )
}

/** Times that a slip with zeros or a point makes of an amount; a change of the budget may move it a little besides. */
const KALI_NOL: readonly number[] = [10, 100, 1000]
const PERUBAHAN_LAZIM = 1.25

function lainUkuran(satu: Decimal, dua: Decimal): boolean {
  const [kecil, besar] = satu.lt(dua) ? [satu, dua] : [dua, satu]
  return KALI_NOL.some(
    (kali) =>
      besar.times(PERUBAHAN_LAZIM).gte(kecil.times(kali)) &&
      besar.lte(kecil.times(kali).times(PERUBAHAN_LAZIM)),
  )
}

/** Told at the rows that amounts are typed in, not at those they are summed into. */
function paguAwal({ hasil }: Konteks): readonly Finding[] {
  return semuaPos(hasil.anggaran.pohon)
    .filter(({ anak }) => anak.length === 0)
    .flatMap(({ pos: { baris: isi, uraian } }) => {
      const awal = isi.paguAwal.value
      const pagu = isi.pagu.value
      if (awal === null || pagu === null || awal.lte(NOL) || pagu.lte(NOL) || !lainUkuran(awal, pagu))
        return []
      return [
        baris.paguAwalLainUkuran(
          isi.paguAwal,
          { uraian: kutip(uraian), awal: rupiah(awal), pagu: rupiah(pagu) },
          [isi.pagu],
        ),
      ]
    })
}

function besaran({ hasil }: Konteks): readonly Finding[] {
  const semua = semuaPos(hasil.anggaran.pohon).filter(({ pos }) => !rusak(pos) && !adaNegatif(pos))
  const lebih = semua.filter(({ pagu, realisasi }) => pagu.gt(NOL) && realisasi.gt(pagu))
  const tanpaPagu = semua.filter(
    ({ pos, anak, pagu, realisasi }) =>
      anak.length === 0 && pagu.isZero() && realisasi.gt(NOL) && pos.baris.pagu.state !== 'bad',
  )
  return [
    // A parent that is over because of one below it is told there.
    ...lebih
      .filter((satu) => !semuaPos(satu.anak).some((anak) => lebih.includes(anak) || tanpaPagu.includes(anak)))
      .map(({ pos, pagu, realisasi }) => {
        const lain = pasanganTertukar({ pagu, realisasi }, semua, hasil.kebijakan.ambangSerapan)
        return baris.realisasiMelebihiPagu(
          tempatIsi(pos.baris.realisasi, pos.baris.uraian),
          {
            uraian: kutip(pos.uraian),
            realisasi: rupiah(realisasi),
            pagu: rupiah(pagu),
            tertukar: lain === null ? '' : `${kutip(lain.pos.uraian)} (${tempat(lain.pos.baris.uraian)})`,
          },
          [...selTertulis(pos, 'pagu'), ...terisi(lain?.pos.baris.pagu, lain?.pos.baris.realisasi)],
        )
      }),
    ...tanpaPagu.map(({ pos, realisasi }) =>
      baris.realisasiTanpaPagu(
        tempatIsi(pos.baris.pagu, pos.baris.uraian),
        { uraian: kutip(pos.uraian), realisasi: rupiah(realisasi) },
        terisi(pos.baris.realisasi),
      ),
    ),
    ...belumTerisi(semua),
  ]
}

/** The one row that spent little, with which the amounts of an overspent one make sense when they are exchanged. */
function pasanganTertukar(
  satu: { readonly pagu: Decimal; readonly realisasi: Decimal },
  semua: readonly HasilPos[],
  ambang: Decimal,
): HasilPos | null {
  const wajar = (realisasi: Decimal, pagu: Decimal): boolean =>
    realisasi.lte(pagu) && realisasi.times(SERATUS).gte(pagu.times(ambang))
  const calon = semua.filter(
    ({ anak, pagu, realisasi }) =>
      anak.length === 0 &&
      realisasi.gt(NOL) &&
      !wajar(realisasi, pagu) &&
      realisasi.lt(pagu) &&
      wajar(satu.realisasi, pagu) &&
      wajar(realisasi, satu.pagu),
  )
  return calon.length === 1 ? (calon[0] ?? null) : null
}

/** Lowest rows without realisasi, while others have one; an office that fills only the programs is not asked for more. */
function belumTerisi(semua: readonly HasilPos[]): readonly Finding[] {
  const daun = semua.filter(({ anak }) => anak.length === 0)
  const terisiSemua = daun.filter(({ pos }) => pos.baris.realisasi.state !== 'empty')
  const kosong = daun.filter(({ pos, pagu }) => pos.baris.realisasi.state === 'empty' && pagu.gt(NOL))
  const pertama = kosong[0]
  if (pertama === undefined || terisiSemua.length === 0) return []
  return [
    baris.realisasiAnggaranKosong(
      tempatIsi(pertama.pos.baris.realisasi, pertama.pos.baris.uraian),
      { uraian: daftar(kosong.map(({ pos }) => kutip(pos.uraian))) },
      kosong.slice(1).map(({ pos }) => pos.baris.realisasi),
    ),
  ]
}

/** Program totals moved while the grand total stayed: worth a sentence in the report. */
function pergeseran({ anggaran }: Laporan): readonly Finding[] {
  const pasangan = anggaran.flatMap((pos) => {
    const awal = nilaiPos(pos, 'paguAwal')
    const akhir = nilaiPos(pos, 'pagu')
    return awal === null || akhir === null ? [] : [{ pos, awal, akhir }]
  })
  const beda = pasangan.filter(({ awal, akhir }) => !awal.eq(akhir))
  const pertama = beda[0]
  if (pertama === undefined || pasangan.length < anggaran.length || anggaran.some(rusak)) return []
  const total = jumlah(pasangan.map(({ akhir }) => akhir))
  if (!jumlah(pasangan.map(({ awal }) => awal)).eq(total)) return []
  return [
    baris.paguBergeser(
      tempatIsi(pertama.pos.baris.paguAwal, pertama.pos.baris.uraian),
      {
        total: rupiah(total),
        program: daftar(
          beda.map(
            ({ pos, awal, akhir }) => `${kutip(pos.uraian)} (${rupiah(awal)} menjadi ${rupiah(akhir)})`,
          ),
        ),
      },
      beda.flatMap(({ pos }, urutan) => terisi(urutan === 0 ? null : pos.baris.paguAwal, pos.baris.pagu)),
    ),
  ]
}

// ---- Links to sasaran --------------------------------------------------------------------------------------------

function kaitanSasaran({ anggaran, sasaran, buku }: Laporan): readonly Finding[] {
  if (anggaran.length === 0 || sasaran.length === 0) return []
  const rows = buku.anggaran.rows
  if (rows.every(({ kodeSasaran }) => kodeSasaran.state === 'empty')) {
    return [
      silang.programTanpaSasaran(
        tempatKolom({
          name: buku.anggaran.name,
          header: buku.anggaran.headers.kodeSasaran ?? buku.anggaran.headers.uraian,
        }),
        { program: daftar(anggaran.map(({ uraian }) => kutip(uraian))) },
      ),
    ]
  }
  const dikenal = new Set(sasaran.map(({ kode }) => kunciKode(kode)))
  const adaAsing = rows.some(
    ({ kodeSasaran }) =>
      kodeSasaran.state === 'bad' || (kodeSasaran.value ?? []).some((kode) => !dikenal.has(kunciKode(kode))),
  )
  const tanpaSasaran = anggaran.filter((pos) =>
    semuaPos([pos]).every(({ kodeSasaran }) => kodeSasaran.length === 0),
  )
  const kosong = tanpaSasaran.filter(({ baris: { kodeSasaran } }) => kodeSasaran.state === 'empty')
  // A program whose row is missing is told by the sums that its rows spoil.
  const indukHilang = semuaPos(anggaran).some((pos) => anakLuar(pos).length > 0 && bedaPos(pos).length > 0)
  const tanpaProgram = indukHilang
    ? []
    : sasaran.filter(({ kode, anggaran: milik }) => milik.length === 0 && kode !== '')
  return [
    ...kosong.map((pos) =>
      silang.programTanpaSasaran(tempatIsi(pos.baris.kodeSasaran, pos.baris.uraian), {
        program: kutip(pos.uraian),
      }),
    ),
    // A sasaran may lack its program because a program lacks its code: that is told there.
    ...(adaAsing
      ? []
      : tanpaProgram.slice(kosong.length).map((satu) =>
          silang.sasaranTanpaProgram(satu.perjanjian.kodeSasaran, {
            sasaran: sebutan(satu.kode, satu.nama),
          }),
        )),
  ]
}
