/** The budget: codes outside those above them, and rows written twice. */
import { semuaPos } from '../calc/anggaran.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import * as silang from '../diagnostics/catalogue/lk3-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type { Laporan, PosAnggaran } from '../model/laporan.ts'
import { bedaPos } from './jumlah-anggaran.ts'
import { terisi } from './konteks.ts'
import { nilaiBagian } from './pohon-uang.ts'
import { anakLuar } from './tingkat-anggaran.ts'
import { ulangan } from './ulangan.ts'
import { daftar, kutip, tempat } from './wording.ts'

/** Told once a parent, at the topmost row; where the sums do not fit either, the sums are told and name the code. */
export function kodeDiLuarInduk(pohon: readonly PosAnggaran[]): readonly Finding[] {
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
        },
        [pos.baris.kode, ...lainnya.map((satu) => satu.baris.kode)],
      ),
      ...bawah,
    ]
  })
}

/**
 * One row written twice: code and name are those of another one on its level, wherever it stands; without a whole code,
 * name and amounts those of another one below the same row. What stands below a repeated row is repeated with it.
 */
export function barisGanda({ anggaran }: Laporan): readonly Finding[] {
  const semua = semuaPos(anggaran)
  const berkode = semua.filter((pos) => kodeUtuh(pos) && pos.uraian !== '')
  const ganda = new Map([
    ...ulangan(berkode, kunciBaris).map(({ satu, pertama }) => [satu, pertama] as const),
    ...[anggaran, ...semua.map(({ anak }) => anak)].flatMap((saudara) =>
      ulangan(saudara, (pos) => (kodeUtuh(pos) ? '' : kunciAnggaran(pos))).map(
        ({ satu, pertama }) => [satu, pertama] as const,
      ),
    ),
  ])
  const ikut = new Set([...ganda.keys()].flatMap(({ anak }) => semuaPos(anak)))
  return semua.flatMap((satu) => {
    const pertama = ganda.get(satu)
    if (pertama === undefined || ikut.has(satu)) return []
    const { kode, uraian, tingkat } = satu.baris
    return [
      silang.barisAnggaranGanda(
        kodeUtuh(satu) ? kode : uraian,
        {
          tingkat: tingkat.value ?? '',
          uraian: kutip(satu.uraian),
          persamaan: kodeUtuh(satu) ? 'kode' : 'pagu dan realisasi',
          pertama: tempat(kodeUtuh(satu) ? pertama.baris.kode : pertama.baris.uraian),
          sasaranLain: !samaSasaran(satu, pertama),
        },
        semuaPos([pertama, satu]).flatMap(({ baris: isi }) =>
          terisi(isi.kode, isi.tingkat, isi.uraian, isi.paguAwal, isi.pagu, isi.realisasi),
        ),
      ),
    ]
  })
}

/** The shortest code of the nomenclature that is not just the last part of one: that of a program. */
const KODE_UTUH = 3

function kodeUtuh({ kode }: PosAnggaran): boolean {
  return kunciKode(kode).split('.').length >= KODE_UTUH
}

function kunciBaris({ tingkat, kode, uraian }: PosAnggaran): string {
  return `${tingkat} ${kunciKode(kode)} ${kunciNama(uraian)}`
}

/** '' where there is no budget: rows without one may well have the same name. */
function kunciAnggaran(pos: PosAnggaran): string {
  const pagu = nilaiBagian(pos, 'pagu')
  if (pagu?.gt(0) !== true || pos.uraian === '') return ''
  return [kunciBaris(pos), nilaiBagian(pos, 'paguAwal'), pagu, nilaiBagian(pos, 'realisasi')].join(' ')
}

function samaSasaran(satu: PosAnggaran, dua: PosAnggaran): boolean {
  return satu.kodeSasaran.map(kunciKode).join(';') === dua.kodeSasaran.map(kunciKode).join(';')
}
