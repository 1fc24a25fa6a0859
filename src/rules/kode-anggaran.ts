/** The budget: codes outside those above them, and rows written twice. */
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import * as silang from '../diagnostics/catalogue/lk3-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode } from '../model/kode.ts'
import type { Laporan, PosAnggaran } from '../model/laporan.ts'
import { bedaPos } from './jumlah-anggaran.ts'
import { kelompokkan, kunciTeks, terisi } from './konteks.ts'
import { anakLuar } from './tingkat-anggaran.ts'
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
export function barisGanda({ buku }: Laporan): readonly Finding[] {
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
              terisi(isi.kode, isi.tingkat, isi.uraian, isi.paguAwal, isi.pagu, isi.realisasi),
            ),
          ),
        ),
  )
}

/** The shortest code of the nomenclature that is not just the last part of one: that of a program. */
const KODE_UTUH = 3
