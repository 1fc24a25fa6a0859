/** What an indicator is measured with: polarity, scale and the kind of its target. */
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { Cell, Indikator, IndikatorTujuan, Nilai, Polaritas, SkalaPredikat } from '../model/laporan.ts'
import { tentukanPolaritas } from '../model/polaritas.ts'
import { cariPeringkat } from '../model/skala-predikat.ts'
import { type Aturan, type Konteks, terisi } from './konteks.ts'
import { daftar, kutip, nilaiTeks } from './wording.ts'

export const aturanUkuran: Aturan = (konteks) => {
  const { laporan } = konteks
  return [
    ...laporan.indikator.flatMap((satu) => [
      ...polaritas(satu.kode, satu.target, satu.perjanjian.polaritas),
      ...targetNol(satu.kode, satu.target, konteks),
      ...skala(satu, satu.target, satu.realisasi?.realisasi),
    ]),
    ...laporan.indikatorTujuan.flatMap((satu) => [
      ...polaritas(satu.kode, satu.baris.target, satu.baris.polaritas),
      ...(satu.dasar === 'diukur' ? targetNol(satu.kode, satu.baris.target, konteks) : []),
      ...skala(satu, satu.baris.target, satu.baris.realisasi),
    ]),
  ]
}

/** A target with an operator, a range or a word leaves no choice of direction. */
function polaritas(kode: string, target: Cell<Nilai>, dinyatakan: Cell<Polaritas>): readonly Finding[] {
  if (dinyatakan.value === null || target.value === null) return []
  const seharusnya = tentukanPolaritas(target.value, dinyatakan.value, null)
  const salah =
    seharusnya !== dinyatakan.value
      ? seharusnya
      : dinyatakan.value === 'rentang' || dinyatakan.value === 'ya/tidak'
        ? bentukLain(target.value, dinyatakan.value)
        : null
  if (salah === null) return []
  return [
    baris.polaritasBerlawanan(
      dinyatakan,
      {
        kode,
        polaritas: dinyatakan.value,
        target: nilaiTeks(target.value),
        seharusnya: salah,
      },
      [target],
    ),
  ]
}

/** Ratios cannot be a range, and plain numbers other than 0, 1 and 100 % no yes or no. */
function bentukLain(target: Nilai, dinyatakan: 'rentang' | 'ya/tidak'): Polaritas | null {
  if (target.jenis === 'rasio') return 'positif'
  if (dinyatakan === 'rentang' || target.jenis !== 'angka') return null
  return target.angka.isZero() || target.angka.eq(1) || target.angka.eq(100) ? null : 'positif'
}

function targetNol(kode: string, target: Cell<Nilai>, { hasil }: Konteks): readonly Finding[] {
  const nilai = target.value
  const nol = (nilai?.jenis === 'angka' || nilai?.jenis === 'batas') && nilai.angka.isZero()
  if (!nol || hasil.kebijakan.targetNol !== 'tidak dihitung') return []
  return [baris.targetNol(target, { kode })]
}

/** Words that their scale does not hold, words without a scale, and numbers beyond a scale that is numbered. */
function skala(
  satu: Indikator | IndikatorTujuan,
  target: Cell<Nilai>,
  realisasi: Cell<Nilai> | undefined,
): readonly Finding[] {
  if (satu.polaritas !== 'predikat') return []
  const isi = [
    { kolom: 'Target', cell: target },
    ...(realisasi === undefined ? [] : [{ kolom: 'Realisasi', cell: realisasi }]),
  ]
  const kata = isi.filter(({ cell }) => cell.value?.jenis === 'predikat')
  const pertama = kata[0]
  const milik = satu.skala
  const dinyatakan = 'perjanjian' in satu ? terisi(satu.perjanjian.skala) : []
  if (milik === null) {
    if (pertama === undefined) return []
    return [
      baris.skalaTidakDikenal(pertama.cell, { kode: satu.kode, nilai: kutip(pertama.cell.text) }, [
        ...dinyatakan,
        ...kata.slice(1).map(({ cell }) => cell),
      ]),
    ]
  }
  return isi
    .filter(({ cell }) => cell.value !== null && diLuar(cell.value, milik))
    .map(({ kolom, cell }) =>
      baris.diLuarSkala(
        cell,
        {
          kolom,
          kode: satu.kode,
          nilai: kutip(cell.text),
          skala: milik.nama,
          isi: daftar(
            milik.peringkat.map((ejaan) => ejaan[0] ?? ''),
            10,
          ),
        },
        dinyatakan,
      ),
    )
}

/** A level of 3,2 lies between two ranks; a level of 7 lies beyond the last. */
function diLuar(nilai: Nilai, { peringkat, ...skala }: SkalaPredikat): boolean {
  if (nilai.jenis === 'predikat') return cariPeringkat({ peringkat, ...skala }, nilai) === null
  if (nilai.jenis !== 'angka') return false
  const bernomor = peringkat.flatMap((ejaan) => ejaan.find((satu) => /^\d+$/.test(satu)) ?? [])
  if (bernomor.length < peringkat.length) return false
  const angka = bernomor.map(Number)
  return nilai.angka.lt(Math.min(...angka)) || nilai.angka.gt(Math.max(...angka))
}
