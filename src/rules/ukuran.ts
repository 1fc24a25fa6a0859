/** What an indicator is measured with: polarity, scale and the kind of its target. */
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { Cell, Indikator, IndikatorTujuan, Nilai, Polaritas } from '../model/laporan.ts'
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

/** Words that their scale does not hold, and words without a scale. */
function skala(
  satu: Indikator | IndikatorTujuan,
  target: Cell<Nilai>,
  realisasi: Cell<Nilai> | undefined,
): readonly Finding[] {
  if (satu.polaritas !== 'predikat') return []
  const kata = [
    { kolom: 'Target', cell: target },
    ...(realisasi === undefined ? [] : [{ kolom: 'Realisasi', cell: realisasi }]),
  ].filter(({ cell }) => cell.value?.jenis === 'predikat')
  const pertama = kata[0]
  if (pertama === undefined) return []
  const milik = satu.skala
  if (milik === null) {
    return [
      baris.skalaTidakDikenal(
        pertama.cell,
        { kode: satu.kode, nilai: kutip(pertama.cell.text) },
        'perjanjian' in satu ? terisi(satu.perjanjian.skala, ...kata.slice(1).map(({ cell }) => cell)) : [],
      ),
    ]
  }
  return kata
    .filter(({ cell }) => cell.value !== null && cariPeringkat(milik, cell.value) === null)
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
        'perjanjian' in satu ? terisi(satu.perjanjian.skala) : [],
      ),
    )
}
