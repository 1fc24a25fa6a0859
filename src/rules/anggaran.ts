/** The budget: percentages and amounts of its rows, shifts between programs, and its links to sasaran. */
import { daunPos, semuaPos } from '../calc/anggaran.ts'
import type { HasilPos } from '../calc/hasil.ts'
import { type Decimal, jumlah, NOL } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import * as silang from '../diagnostics/catalogue/lk3-anggaran.ts'
import * as kelengkapan from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode } from '../model/kode.ts'
import type { Laporan, PosAnggaran } from '../model/laporan.ts'
import { disebut, jumlahAnggaranSalah } from './baris-jumlah.ts'
import { bedaPos, jumlahTingkat, rusak } from './jumlah-anggaran.ts'
import { barisGanda, kodeDiLuarInduk } from './kode-anggaran.ts'
import { kali } from './koma-hilang.ts'
import { type Aturan, type Konteks, tanpaJudul, tempatIsi, tempatKolom, terisi } from './konteks.ts'
import { lebihPagu, pasanganTertukar } from './lebih-pagu.ts'
import { type PersenSalah, persenSalah, persenSebaris, temuanPersenSerapan } from './persen-serapan.ts'
import { nilaiBagian, selTertulis } from './pohon-uang.ts'
import { rataRataSerapan } from './rata-rata-serapan.ts'
import {
  adaTingkatTakTerbaca,
  anakLuar,
  jumlahSebagaiBaris,
  pohonTakPasti,
  tanpaRincian,
  tingkatBedaKode,
  tingkatSalah,
} from './tingkat-anggaran.ts'
import { daftar, kutip, rupiah, sebutan, tempat } from './wording.ts'

export const aturanAnggaran: Aturan = (konteks) => {
  const { laporan } = konteks
  return [
    ...tingkatSalah(laporan),
    ...tingkatBedaKode(laporan),
    ...(pohonTakPasti(laporan)
      ? []
      : [
          ...tanpaRincian(laporan),
          ...jumlahTingkat(laporan.anggaran),
          ...kaitanSasaran(laporan),
          ...kodeDiLuarInduk(laporan.anggaran),
        ]),
    ...barisGanda(laporan),
    ...jumlahSebagaiBaris(laporan),
    ...rupiahNegatif(laporan),
    ...persenTertulis(konteks),
    ...paguAwal(konteks),
    ...besaran(konteks),
    ...pergeseran(laporan),
  ]
}

/** Amounts below zero: of the budget, of belanja and of its sources. */
function rupiahNegatif({ buku }: Laporan): readonly Finding[] {
  const cells = [
    ...buku.anggaran.rows.flatMap(({ paguAwal, pagu, realisasi }) => [paguAwal, pagu, realisasi]),
    ...[...buku.belanja.rows, ...buku.sumberDana.rows].flatMap((satu) => [satu.anggaran, satu.realisasi]),
  ]
  return cells.flatMap((cell) =>
    cell.value === null || !cell.value.lt(NOL)
      ? []
      : [silang.rupiahNegatif(cell, { nilai: rupiah(cell.value) })],
  )
}

function persenTertulis({ hasil, laporan }: Konteks): readonly Finding[] {
  const takTerbaca = adaTingkatTakTerbaca(laporan)
  const semua = semuaPos(hasil.anggaran.pohon).flatMap((satu) => {
    const { persenTertulis: cell, pagu, realisasi } = satu.pos.baris
    const salah = satu.serapan.ada
      ? persenSalah(kutip(satu.pos.uraian), cell, satu, terisi(pagu, realisasi))
      : null
    const dijumlah = (['pagu', 'realisasi'] as const).filter(
      (kolom) => satu.pos.baris[kolom].state === 'empty',
    )
    if (salah === null || rusak(satu.pos) || (takTerbaca && dijumlah.length > 0)) return []
    // A blank below is told as such; a percentage over what is left of the sum proves nothing.
    if (daunPos([satu]).some(({ pos }) => dijumlah.some((kolom) => pos.baris[kolom].state === 'empty')))
      return []
    return [{ tingkat: satu.pos.tingkat, salah }]
  })
  const kelompok = (['Program', 'Kegiatan', 'Sub Kegiatan'] as const).map((tingkat) =>
    semua.filter((satu) => satu.tingkat === tingkat).map(({ salah }) => salah),
  )
  return temuanPersenSerapan(
    [...kelompok, persenJumlah(laporan), rataRataSerapan(laporan, hasil)],
    hasil.kebijakan.desimal,
  )
}

/** The percentage of a written total, by the amounts of its own row. */
function persenJumlah(laporan: Laporan): readonly PersenSalah[] {
  const dijumlah = disebut(jumlahAnggaranSalah(laporan))
  return laporan.buku.anggaran.totals.flatMap((total) => {
    const { pagu, realisasi, uraian } = total
    // A total that is no sum of its rows is told as that; its percentage may still be theirs.
    if (dijumlah.has(pagu.cell) || dijumlah.has(realisasi.cell)) return []
    return persenSebaris(uraian.text || 'JUMLAH', total) ?? []
  })
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
  return KALI_NOL.some((pangkat) => kali(besar, kecil, pangkat, PERUBAHAN_LAZIM))
}

/** Told at the rows that amounts are typed in, not at those they are summed into. */
function paguAwal({ hasil }: Konteks): readonly Finding[] {
  return daunPos(hasil.anggaran.pohon).flatMap(({ pos: { baris: isi, uraian } }) => {
    const awal = isi.paguAwal.value
    const pagu = isi.pagu.value
    if (awal === null || pagu === null || awal.lte(NOL) || pagu.lte(NOL) || !lainUkuran(awal, pagu)) return []
    return [
      baris.paguAwalLainUkuran(
        isi.paguAwal,
        { uraian: kutip(uraian), awal: rupiah(awal), pagu: rupiah(pagu) },
        [isi.pagu],
      ),
    ]
  })
}

function besaran({ hasil, laporan }: Konteks): readonly Finding[] {
  const semua = semuaPos(hasil.anggaran.pohon).filter(({ pos }) => !rusak(pos) && !adaNegatif(pos))
  const lebih = semua.filter(lebihPagu)
  const daun = semua.filter(({ anak }) => anak.length === 0)
  const tanpaPagu = semua.filter(
    ({ pos, anak, pagu, realisasi }) =>
      anak.length === 0 && pagu.isZero() && realisasi.gt(NOL) && pos.baris.pagu.state !== 'bad',
  )
  return [
    // A parent that is over because of one below it is told there.
    ...lebih
      .filter((satu) => !semuaPos(satu.anak).some((anak) => lebih.includes(anak) || tanpaPagu.includes(anak)))
      .map(({ pos, pagu, realisasi }) => {
        const lain = pasanganTertukar({ pagu, realisasi }, daun, hasil.kebijakan.ambangSerapan)
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
    ...tanpaAngka(semua, laporan),
  ]
}

/** Lowest rows without realisasi; an office that fills only the programs is not asked for more. */
function belumTerisi(semua: readonly HasilPos[]): readonly Finding[] {
  const daun = semua.filter(({ anak }) => anak.length === 0)
  const terisi = ({ pos }: HasilPos): boolean => pos.baris.realisasi.state !== 'empty'
  const kosong = daun.filter((satu) => !terisi(satu) && satu.pagu.gt(NOL))
  const pertama = kosong[0]
  if (pertama === undefined || (!daun.some(terisi) && semua.some(terisi))) return []
  return [
    baris.realisasiAnggaranKosong(
      tempatIsi(pertama.pos.baris.realisasi, pertama.pos.baris.uraian),
      { uraian: daftar(kosong.map(({ pos }) => kutip(pos.uraian))) },
      kosong.slice(1).map(({ pos }) => pos.baris.realisasi),
    ),
  ]
}

/** Lowest rows without any amount, below none that has one: the totals would pass over them in silence. */
function tanpaAngka(semua: readonly HasilPos[], { buku }: Laporan): readonly Finding[] {
  // A row without its level stands in no tree: what it belongs to looks bare.
  if (buku.anggaran.rows.some(({ tingkat }) => tingkat.state !== 'filled')) return []
  const tanpa = ({ pos: { baris: isi } }: HasilPos): boolean =>
    [isi.pagu, isi.paguAwal, isi.realisasi].every(({ state }) => state === 'empty')
  const termuat = new Set(semua.filter((satu) => !tanpa(satu)).flatMap(({ anak }) => semuaPos(anak)))
  const [pertama, ...lain] = semua.filter(
    (satu) => satu.anak.length === 0 && tanpa(satu) && !termuat.has(satu),
  )
  if (pertama === undefined) return []
  return [
    kelengkapan.barisTanpaAnggaran(
      tempatIsi(pertama.pos.baris.pagu, pertama.pos.baris.uraian),
      { uraian: daftar([pertama, ...lain].map(({ pos }) => kutip(pos.uraian))) },
      [pertama, ...lain].flatMap((satu) => [satu.pos.baris.pagu, satu.pos.baris.tingkat]).slice(1),
    ),
  ]
}

/** Program totals moved while the grand total stayed: worth a sentence in the report. */
function pergeseran({ anggaran }: Laporan): readonly Finding[] {
  const pasangan = anggaran.flatMap((pos) => {
    const awal = nilaiBagian(pos, 'paguAwal')
    const akhir = nilaiBagian(pos, 'pagu')
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

function kaitanSasaran({ anggaran, sasaran, buku }: Laporan): readonly Finding[] {
  if (anggaran.length === 0 || sasaran.length === 0) return []
  const rows = buku.anggaran.rows
  if (tanpaJudul(buku.anggaran, 'kodeSasaran')) return []
  if (rows.every(({ kodeSasaran }) => kodeSasaran.state === 'empty')) {
    return [
      silang.programTanpaSasaran(tempatKolom(buku.anggaran, 'kodeSasaran', 'uraian'), {
        program: daftar(anggaran.map(({ uraian }) => kutip(uraian))),
      }),
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
    // A sasaran may lack its program because a program lacks its codes, of which it may have several: that is told here.
    ...kosong.map((pos, urutan) =>
      silang.programTanpaSasaran(
        tempatIsi(pos.baris.kodeSasaran, pos.baris.uraian),
        { program: kutip(pos.uraian) },
        urutan > 0 || adaAsing ? [] : tanpaProgram.map(({ perjanjian }) => perjanjian.kodeSasaran),
      ),
    ),
    ...(adaAsing || kosong.length > 0
      ? []
      : tanpaProgram.map((satu) =>
          silang.sasaranTanpaProgram(satu.perjanjian.kodeSasaran, {
            sasaran: sebutan(satu.kode, satu.nama),
          }),
        )),
  ]
}
